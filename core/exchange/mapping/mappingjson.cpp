// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textmatch.h"
#include "core/exchange/mapping/importmapping.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(redress::ImportMapping)
};

/// Thrown within this file alone.
struct BadMapping {
    QString message;
};

QString oneOf(const QString &what, const QString &typed, const QStringList &allowed)
{
    const QStringList nearest = nearestNames(typed, allowed, 3);
    return JsonText::tr("The mapping is not read: %1 \"%2\" is not known. Allowed: %3.")
        .arg(what, typed, (nearest.isEmpty() ? allowed : nearest).join("; "_L1));
}

template <typename Enum>
Enum wordOf(const QJsonObject &object, const QString &member, Enum absent)
{
    const QString word = object.value(member).toString();
    if (word.isEmpty())
        return absent;
    const auto value = fromStored<Enum>(word.toLower());
    if (!value)
        throw BadMapping{oneOf(member, word, storedWords<Enum>())};
    return *value;
}

ColumnRule ruleOf(ImportTable table, const QString &column, const QJsonValue &value)
{
    QStringList known;
    for (const ImportColumn &one : columnsOf(table))
        known.append(one.name);
    if (!known.contains(column))
        throw BadMapping{
            oneOf(JsonText::tr("the column of %1", "a table").arg(QString(toStored(table))), column,
                  known)};
    // The short form: "received_date": "Date received".
    if (value.isString())
        return {column, value.toString()};
    const QJsonObject object = value.toObject();
    for (const QString &member : object.keys()) {
        if (!QStringList{u"from"_s, u"constant"_s, u"words"_s}.contains(member))
            throw BadMapping{oneOf(column, member, {u"from"_s, u"constant"_s, u"words"_s})};
    }
    ColumnRule rule{column, object.value("from"_L1).toString(),
                    object.value("constant"_L1).toString()};
    const QJsonObject words = object.value("words"_L1).toObject();
    for (auto it = words.begin(); it != words.end(); ++it)
        rule.words.push_back({it.key(), it.value().toString()});
    if (rule.from.isEmpty() && rule.constant.isEmpty())
        throw BadMapping{JsonText::tr("The mapping is not read: %1 has neither \"from\" nor "
                                      "\"constant\".")
                             .arg(column)};
    return rule;
}

MappedTable tableOf(const QJsonObject &object)
{
    const QString word = object.value("table"_L1).toString();
    const auto table = fromStored<ImportTable>(word);
    if (!table)
        throw BadMapping{oneOf(u"table"_s, word, storedWords<ImportTable>())};
    MappedTable mapped;
    mapped.table = *table;
    mapped.onlyWhere = object.value("only_where"_L1).toString();
    mapped.once = object.value("once"_L1).toBool();
    const QJsonObject columns = object.value("columns"_L1).toObject();
    if (columns.isEmpty())
        throw BadMapping{JsonText::tr("The mapping is not read: %1 has no \"columns\".").arg(word)};
    // In the order of the format, not of the letters.
    for (const QString &column : columns.keys())
        mapped.columns.push_back(ruleOf(*table, column, columns.value(column)));
    return mapped;
}

QJsonObject asJson(const MappedTable &table)
{
    QJsonObject columns;
    for (const ColumnRule &rule : table.columns) {
        QJsonObject object;
        if (!rule.from.isEmpty())
            object.insert("from"_L1, rule.from);
        if (!rule.constant.isEmpty())
            object.insert("constant"_L1, rule.constant);
        QJsonObject words;
        for (const ColumnRule::Word &word : rule.words)
            words.insert(word.theirs, word.ours);
        if (!words.isEmpty())
            object.insert("words"_L1, words);
        columns.insert(rule.column, object);
    }
    QJsonObject object{{"table"_L1, QString(toStored(table.table))}, {"columns"_L1, columns}};
    if (!table.onlyWhere.isEmpty())
        object.insert("only_where"_L1, table.onlyWhere);
    if (table.once)
        object.insert("once"_L1, true);
    return object;
}

} // namespace

Result<ImportMapping> mappingFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return Error{Error::Code::Invalid,
                     JsonText::tr("The mapping is not read: it is no JSON object (%1).")
                         .arg(fault.errorString()),
                     {}};
    const QJsonObject object = document.object();
    try {
        ImportMapping mapping;
        mapping.name = object.value("name"_L1).toString();
        mapping.form.encoding = wordOf(object, u"encoding"_s, CsvForm::Encoding::Utf8);
        const QString separator = object.value("separator"_L1).toString(u","_s);
        if (separator != ","_L1 && separator != ";"_L1 && separator != "\t"_L1 &&
            separator != "|"_L1)
            throw BadMapping{oneOf(u"separator"_s, separator, {u","_s, u";"_s, u"\\t"_s, u"|"_s})};
        mapping.form.separator = separator.at(0).toLatin1();
        mapping.sheet = object.value("sheet"_L1).toString();
        mapping.headingRow = std::max(1, object.value("heading_row"_L1).toInt(1));
        mapping.dayOrder = wordOf(object, u"dates"_s, DayOrder::DayFirst);
        for (const auto &heading : object.value("headings"_L1).toArray())
            mapping.headings.append(heading.toString());
        for (const auto &table : object.value("tables"_L1).toArray())
            mapping.tables.push_back(tableOf(table.toObject()));
        if (mapping.tables.empty())
            throw BadMapping{JsonText::tr("The mapping is not read: it has no \"tables\".")};
        return mapping;
    } catch (const BadMapping &bad) {
        return Error{Error::Code::Invalid, bad.message, {}};
    }
}

QByteArray mappingAsJson(const ImportMapping &mapping)
{
    QJsonArray tables;
    for (const MappedTable &table : mapping.tables)
        tables.append(asJson(table));
    QJsonObject object{{"name"_L1, mapping.name},
                       {"encoding"_L1, QString(toStored(mapping.form.encoding))},
                       {"separator"_L1, QString(QLatin1Char(mapping.form.separator.value_or(',')))},
                       {"dates"_L1, QString(toStored(mapping.dayOrder))},
                       {"headings"_L1, QJsonArray::fromStringList(mapping.headings)},
                       {"tables"_L1, tables}};
    if (!mapping.sheet.isEmpty())
        object.insert("sheet"_L1, mapping.sheet);
    if (mapping.headingRow != 1)
        object.insert("heading_row"_L1, mapping.headingRow);
    return QJsonDocument(object).toJson();
}

} // namespace redress
