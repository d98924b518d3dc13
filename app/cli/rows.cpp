// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rows.h"

#include "core/exchange/csv/csvwriter.h"

#include <QJsonDocument>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

QString csvCell(const QJsonValue &cell)
{
    switch (cell.type()) {
    case QJsonValue::Bool:
        return cell.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(cell.toInteger());
    case QJsonValue::Array: {
        QStringList texts;
        for (const QJsonValue one : cell.toArray())
            texts.append(one.toString());
        return safeForSpreadsheet(texts.join(u"; "_s));
    }
    default:
        return safeForSpreadsheet(cell.toString());
    }
}

} // namespace

Rows::Rows(const QStringList &columns)
    : m_columns(columns)
{}

void Rows::add(const QList<QJsonValue> &cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    m_rows.append(cells);
}

void Rows::print(Invocation &call, Format format) const
{
    if (format == Format::Csv) {
        call.write(csvLine(m_columns));
        for (const auto &row : m_rows) {
            QStringList cells;
            for (const QJsonValue &cell : row)
                cells.append(csvCell(cell));
            call.write(csvLine(cells));
        }
        return;
    }
    QJsonArray rows;
    for (const auto &row : m_rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < row.size(); ++i)
            object.insert(m_columns.at(i), row.at(i));
        rows.append(object);
    }
    call.write(QJsonDocument(rows).toJson());
}

QJsonValue dayCell(std::optional<QDate> day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue listCell(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

} // namespace redress::cli
