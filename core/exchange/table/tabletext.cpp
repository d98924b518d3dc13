// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/tabletext.h"

#include "core/exchange/csv/csvwriter.h"
#include "core/statistics/figureformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct TableTextWords {
    Q_DECLARE_TR_FUNCTIONS(redress::TableText)
};

QStringList rowWords(const FilledTable &table, size_t row)
{
    QStringList words;
    for (const QString &word : table.rows[row].words)
        words.append(safeForSpreadsheet(word));
    return words;
}

QStringList columnKeys(const FilledTable &table)
{
    QStringList keys;
    for (const RowLevel &level : table.rowLevels)
        keys.append(level.key);
    for (const ColumnHead &column : table.columns)
        keys.append(column.key);
    return keys;
}

QString plainNumber(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', 15) : QString();
}

QJsonValue jsonValue(const Cell &cell)
{
    if (cell.state == Cell::State::Suppressed)
        return hiddenMark();
    const auto value = cell.value();
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/// The sentences of the footnotes at a figure and at the name of its row.
QString footnotesOf(const FilledTable &table, size_t row, size_t column)
{
    QStringList sentences;
    for (const FilledFootnote &footnote : table.footnotes) {
        if (footnote.row == row && footnote.column.value_or(column) == column)
            sentences.append(footnote.sentence);
    }
    return sentences.join(u"; "_s);
}

QJsonArray jsonFootnotes(const FilledTable &table)
{
    QJsonArray array;
    for (const FilledFootnote &footnote : table.footnotes) {
        QJsonObject object{{"mark"_L1, footnote.mark},
                           {"row"_L1, QJsonArray::fromStringList(table.rows[footnote.row].words)},
                           {"sentence"_L1, footnote.sentence},
                           {"value"_L1, jsonValue(footnote.cell)}};
        if (footnote.column)
            object.insert("column"_L1, table.columns[*footnote.column].key);
        array.append(object);
    }
    return array;
}

QJsonObject tidyCell(const FilledTable &table, size_t row, size_t column)
{
    const Cell &cell = table.cell(row, column);
    QJsonObject object;
    for (size_t level = 0; level < table.rowLevels.size(); ++level)
        object.insert(table.rowLevels[level].key, table.rows[row].words.value(qsizetype(level)));
    object.insert("column"_L1, table.columns[column].key);
    const bool counts = cell.hasValue() && !cell.rate && !cell.isChange;
    object.insert("numerator"_L1, counts ? QJsonValue(cell.numerator) : QJsonValue());
    object.insert("denominator"_L1,
                  counts && cell.denominator ? QJsonValue(*cell.denominator) : QJsonValue());
    object.insert("value"_L1, jsonValue(cell));
    object.insert("history"_L1, cell.isHistory);
    if (const QString footnotes = footnotesOf(table, row, column); !footnotes.isEmpty())
        object.insert("footnote"_L1, footnotes);
    return object;
}

/// Footnotes for a spreadsheet, in which a mark would make text of a number: they name what they
/// tell of.
QStringList footnoteLines(const FilledTable &table)
{
    QStringList lines;
    for (const FilledFootnote &footnote : table.footnotes) {
        const RowHead &row = table.rows[footnote.row];
        QStringList names = row.names;
        if (names.isEmpty())
            names.append(table.totalName());
        names.append(footnote.column ? table.columns[*footnote.column].fullLabel() : QString());
        names.removeAll(QString());
        lines.append(names.isEmpty()
                         ? footnote.sentence
                         : TableTextWords::tr("%1: %2", "what a footnote tells of; its sentence")
                               .arg(names.join(u", "_s), footnote.sentence));
    }
    return lines;
}

QString htmlEscaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// A heading says what it stands over, so that the table can be read aloud where it is pasted.
QString htmlHead(const QString &text, const QString &scope, bool isNumber = false)
{
    return u"<th scope=\"%1\" align=\"%2\">%3</th>"_s.arg(scope, isNumber ? u"right"_s : u"left"_s,
                                                          htmlEscaped(safeForSpreadsheet(text)));
}

/// The rows of headings: measures under quarters, years or values.
QString htmlHeads(const FilledTable &table)
{
    QString html;
    const auto rows = table.headings();
    for (size_t row = 0; row < rows.size(); ++row) {
        const bool isLowest = row + 1 == rows.size();
        html += u"<tr>"_s;
        for (const RowLevel &level : table.rowLevels)
            html += isLowest ? htmlHead(level.heading, u"col"_s) : u"<td></td>"_s;
        for (const HeadingSpan &span : rows[row])
            html += isLowest ? htmlHead(span.text, u"col"_s, true)
                             : u"<th scope=\"colgroup\" colspan=\"%1\">%2</th>"_s.arg(span.columns)
                                   .arg(htmlEscaped(safeForSpreadsheet(span.text)));
        html += u"</tr>"_s;
    }
    return html;
}

/// A figure as it is printed, with the minus sign that a spreadsheet understands.
QString htmlFigure(const Cell &cell)
{
    return cell.hasValue() ? cellText(cell).replace(QChar(0x2212), u'-') : cellText(cell);
}

} // namespace

QByteArray tableAsCsv(const FilledTable &table)
{
    QByteArray csv = csvLine(columnKeys(table));
    for (size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells = rowWords(table, row);
        for (const Cell &cell : table.cells[row])
            cells.append(cellPlain(cell));
        csv += csvLine(cells);
    }
    return csv;
}

QByteArray tableAsTidyCsv(const FilledTable &table)
{
    QStringList head;
    for (const RowLevel &level : table.rowLevels)
        head.append(level.key);
    head << u"column"_s << u"numerator"_s << u"denominator"_s << u"value"_s;
    const bool hasFootnotes = !table.definition.footnotes.empty();
    if (hasFootnotes)
        head << u"footnote"_s;
    QByteArray csv = csvLine(head);
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const Cell &cell = table.cell(row, column);
            const bool counts =
                cell.state != Cell::State::Ahead && cell.state != Cell::State::NotAvailable &&
                cell.state != Cell::State::Suppressed && !cell.rate && !cell.isChange;
            const bool isAmount = cell.unit == Measure::Unit::Pounds;
            QStringList cells = rowWords(table, row);
            cells << table.columns[column].key
                  << (counts ? plainNumber(isAmount ? cell.numerator / 100.0 : cell.numerator)
                             : QString())
                  << (counts ? plainNumber(cell.denominator) : QString()) << cellPlain(cell);
            if (hasFootnotes)
                cells << safeForSpreadsheet(footnotesOf(table, row, column));
            csv += csvLine(cells);
        }
    }
    return csv;
}

QByteArray tableAsJson(const FilledTable &table, bool tidy)
{
    QJsonObject object{{"id"_L1, table.definition.id},
                       {"title"_L1, table.title},
                       {"basis"_L1, QJsonArray::fromStringList(table.basis)},
                       {"notes"_L1, QJsonArray::fromStringList(table.notes)}};
    QJsonArray rows;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (tidy) {
            for (size_t column = 0; column < table.columns.size(); ++column)
                rows.append(tidyCell(table, row, column));
            continue;
        }
        QJsonObject entry;
        for (size_t level = 0; level < table.rowLevels.size(); ++level)
            entry.insert(table.rowLevels[level].key, table.rows[row].words.value(qsizetype(level)));
        for (size_t column = 0; column < table.columns.size(); ++column)
            entry.insert(table.columns[column].key, jsonValue(table.cell(row, column)));
        rows.append(entry);
    }
    object.insert(tidy ? "cells"_L1 : "rows"_L1, rows);
    if (!table.footnotes.empty())
        object.insert("footnotes"_L1, jsonFootnotes(table));
    return QJsonDocument(object).toJson();
}

QString inColumns(const std::vector<QStringList> &rows, const std::vector<bool> &isNumber)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row.at(i).size());
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += u"  "_s;
            const bool right = size_t(i) < isNumber.size() && isNumber[size_t(i)];
            line += right ? row.at(i).rightJustified(widths[size_t(i)])
                          : row.at(i).leftJustified(widths[size_t(i)]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString tableAsText(const FilledTable &table)
{
    std::vector<QStringList> rows;
    std::vector<bool> isNumber(table.rowLevels.size(), false);
    isNumber.resize(table.rowLevels.size() + table.columns.size(), true);
    const auto headings = table.headings();
    for (size_t i = 0; i < headings.size(); ++i) {
        QStringList head;
        for (const RowLevel &level : table.rowLevels)
            head.append(i + 1 < headings.size()   ? QString()
                        : level.heading.isEmpty() ? level.key
                                                  : level.heading);
        for (const HeadingSpan &span : headings[i]) {
            head.append(span.text);
            for (size_t column = 1; column < span.columns; ++column)
                head.append(QString());
        }
        rows.push_back(head);
    }
    // A terminal has no italics: published figures are marked where footnotes are not.
    const QChar published = table.footnotes.empty() ? u'*' : u'#';
    for (size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells = table.rows[row].names;
        if (!cells.isEmpty())
            cells.first() += table.marksAt(row, std::nullopt);
        for (size_t column = 0; column < table.columns.size(); ++column) {
            const Cell &cell = table.cell(row, column);
            QString text = cellText(cell) + table.marksAt(row, column);
            if (cell.isHistory && cell.hasValue())
                text += published;
            cells.append(text);
        }
        rows.push_back(cells);
    }
    QString text = table.title + u"\n\n"_s + inColumns(rows, isNumber);
    for (const QString &line : table.basis + table.notes) {
        text +=
            u'\n' + (line == publishedFiguresNote()
                         ? TableTextWords::tr("%1 Entered from published papers.").arg(published)
                         : line);
    }
    if (!table.basis.isEmpty() || !table.notes.isEmpty())
        text += u'\n';
    return text;
}

QString tableAsTabbed(const FilledTable &table)
{
    QStringList lines;
    QStringList head;
    for (const RowLevel &level : table.rowLevels)
        head.append(level.heading);
    for (const ColumnHead &column : table.columns)
        head.append(column.fullLabel());
    lines.append(head.join(u'\t'));
    for (size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (const QString &name : table.rows[row].names)
            cells.append(
                safeForSpreadsheet(QString(name).replace(u'\t', u' ').replace(u'\n', u' ')));
        for (const Cell &cell : table.cells[row])
            cells.append(cell.unit == Measure::Unit::Percent && cell.hasValue()
                             ? cellPlain(cell) + u'%'
                             : cellPlain(cell));
        lines.append(cells.join(u'\t'));
    }
    for (const QString &line : footnoteLines(table))
        lines.append(safeForSpreadsheet(line));
    return lines.join(u'\n') + u'\n';
}

QString tableAsHtmlFragment(const FilledTable &table)
{
    QString html = u"<table><caption>%1</caption><thead>%2</thead><tbody>"_s.arg(
        htmlEscaped(safeForSpreadsheet(table.title)), htmlHeads(table));
    for (size_t row = 0; row < table.rows.size(); ++row) {
        html += u"<tr>"_s;
        for (const QString &name : table.rows[row].names)
            html += htmlHead(name, u"row"_s);
        for (const Cell &cell : table.cells[row])
            html += u"<td align=\"right\">%1</td>"_s.arg(htmlEscaped(htmlFigure(cell)));
        html += u"</tr>"_s;
    }
    for (const QString &line : footnoteLines(table))
        html += u"<tr><td colspan=\"%1\">%2</td></tr>"_s
                    .arg(table.rowLevels.size() + table.columns.size())
                    .arg(htmlEscaped(line));
    return html + u"</tbody></table>"_s;
}

} // namespace redress
