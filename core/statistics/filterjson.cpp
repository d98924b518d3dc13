// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/filterjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableDefinition)
};

/// One value by itself, or a list of them.
QStringList valuesFrom(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList values;
    const QJsonArray array = value.toArray();
    for (const QJsonValue one : array)
        values.append(one.toString());
    return values;
}

Result<void> readObject(const QJsonObject &object, std::vector<Filter> &filters)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto dimension = fromStored<Dimension>(it.key());
        if (!dimension) {
            const QString what = u"dimension \"%1\""_s.arg(it.key());
            return Error{Error::Code::Invalid,
                         FilterText::tr("The table definition cannot be read: %1 is missing or not "
                                        "known.")
                             .arg(what),
                         what};
        }
        filters.push_back({*dimension, valuesFrom(it.value())});
    }
    return {};
}

} // namespace

QJsonValue filtersAsJson(const std::vector<Filter> &filters)
{
    QJsonObject together;
    QJsonArray apart;
    for (const Filter &filter : filters) {
        const QString name = toStored(filter.dimension);
        const QJsonArray values = QJsonArray::fromStringList(filter.values);
        together.insert(name, values);
        apart.append(QJsonObject{{name, values}});
    }
    return together.size() == apart.size() ? QJsonValue(together) : QJsonValue(apart);
}

Result<std::vector<Filter>> filtersFromJson(const QJsonValue &value)
{
    std::vector<Filter> filters;
    const QJsonArray apart = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue one : apart) {
        if (const auto read = readObject(one.toObject(), filters); !read)
            return read.error();
    }
    return filters;
}

} // namespace redress
