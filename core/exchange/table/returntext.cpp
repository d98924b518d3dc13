// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/returntext.h"

#include "core/base/language.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/table/tabletext.h"
#include "core/statistics/benchmarkreturn.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ReturnText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReturnText)
};

QString unitOf(const Cell &cell)
{
    switch (cell.unit) {
    case Measure::Unit::Count:
        return u"count"_s;
    case Measure::Unit::Percent:
        return u"percent"_s;
    case Measure::Unit::Pounds:
        return u"pounds"_s;
    }
    return {};
}

QString stateOf(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Value:
        return u"value"_s;
    case Cell::State::Suppressed:
        return u"suppressed"_s;
    case Cell::State::NoBase:
        return u"no_base"_s;
    case Cell::State::Ahead:
    case Cell::State::NotAvailable:
        return u"not_available"_s;
    }
    return {};
}

/// One figure of the return: its value, and what that is of.
struct Line {
    QString id;
    QString unit;
    QString state;
    std::optional<double> value;
    std::optional<double> numerator;
    std::optional<double> denominator;
};

std::vector<Line> linesOf(const FilledTable &table)
{
    std::vector<Line> lines;
    for (size_t r = 0; r < table.rows.size(); ++r) {
        const Cell &cell = table.cell(r, 0);
        const bool isRatio = cell.denominator.has_value();
        // Pence of an average tell nothing that its value does not.
        const bool hasParts = isRatio && cell.unit == Measure::Unit::Percent && cell.hasValue();
        lines.push_back({table.rows[r].keys.value(0), unitOf(cell), stateOf(cell), cell.value(),
                         hasParts ? std::optional(cell.numerator) : std::nullopt,
                         hasParts ? cell.denominator : std::nullopt});
    }
    return lines;
}

QString plain(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 12) : QString();
}

/// Sentences in lines of a letter's width; rows of a table, whose columns are parted by spaces,
/// stay as they are.
QString inLines(const QString &text)
{
    constexpr qsizetype kWidth = 92;
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (line.size() > kWidth && !line.contains(u"  "_s)) {
            const qsizetype gap = line.lastIndexOf(u' ', kWidth);
            if (gap <= 0)
                break;
            lines.append(line.left(gap));
            line = line.mid(gap + 1);
        }
        lines.append(line);
    }
    return lines.join(u'\n');
}

QJsonValue json(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

} // namespace

QByteArray returnAsCsv(const FilledTable &table)
{
    QByteArray csv = csvLine({u"schema"_s, u"year"_s, u"through"_s, u"id"_s, u"unit"_s, u"state"_s,
                              u"value"_s, u"numerator"_s, u"denominator"_s});
    for (const Line &line : linesOf(table))
        csv +=
            csvLine({kReturnSchema, table.period.year.label(),
                     QString::number(table.period.throughQuarter), line.id, line.unit, line.state,
                     plain(line.value), plain(line.numerator), plain(line.denominator)});
    return csv;
}

QByteArray returnAsJson(const FilledTable &table)
{
    QJsonArray figures;
    for (const Line &line : linesOf(table))
        figures.append(QJsonObject{{u"id"_s, line.id},
                                   {u"unit"_s, line.unit},
                                   {u"state"_s, line.state},
                                   {u"value"_s, json(line.value)},
                                   {u"numerator"_s, json(line.numerator)},
                                   {u"denominator"_s, json(line.denominator)}});
    return QJsonDocument(QJsonObject{{u"schema"_s, QString(kReturnSchema)},
                                     {u"year"_s, table.period.year.label()},
                                     {u"through"_s, table.period.throughQuarter},
                                     {u"figures"_s, figures}})
        .toJson();
}

QString answerAsText(const ReadyAnswer &answer)
{
    QStringList parts{answer.question.question,
                      ReturnText::tr("Answered on %1 from the council's records for %2.")
                          .arg(localeHere().toString(answer.asAt, u"d MMMM yyyy"_s), answer.period),
                      answer.question.definition};
    for (const FilledTable &table : answer.tables)
        parts.append(tableAsText(table).trimmed());
    parts.append(answer.notes);
    return inLines(parts.join(u"\n\n"_s)) + u'\n';
}

QByteArray answerAsCsv(const ReadyAnswer &answer)
{
    QByteArray csv;
    for (const FilledTable &table : answer.tables) {
        if (!csv.isEmpty())
            csv += '\n';
        csv += csvLine({safeForSpreadsheet(table.title)});
        csv += tableAsCsv(table);
    }
    return csv;
}

} // namespace redress
