// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/totalscheck/typedtable.h"

#include "core/statistics/totalscheck/headings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Role = CheckedColumn::Role;

struct TypedText {
    Q_DECLARE_TR_FUNCTIONS(redress::TotalsCheck)
};

QChar separatorOf(const QStringList &lines)
{
    for (const QChar separator : {u'\t', u'|'}) {
        for (const QString &line : lines) {
            if (line.contains(separator))
                return separator;
        }
    }
    return u',';
}

QStringList cellsOf(const QString &line, QChar separator)
{
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"') {
            const bool isDoubled = isQuoted && i + 1 < line.size() && line.at(i + 1) == u'"';
            if (isDoubled) {
                cell += c;
                ++i;
            } else {
                isQuoted = !isQuoted;
            }
        } else if (c == separator && !isQuoted) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells.append(cell.trimmed());
    return cells;
}

/// "1,165", "£38,640", "7*", "+6.8%", "30% (11)", "27% (3/11)".
CheckedCell parsed(const QString &typed)
{
    static const QRegularExpression number(
        uR"(^([+-])?\s*(£)?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(%)?\s*(?:\((\d+)(?:\s*(?:/|of)\s*(\d+))?\))?\s*[*†]*$)"_s);
    CheckedCell cell;
    cell.text = typed;
    const QString text = typed.trimmed();
    if (text.isEmpty() || text == u"-"_s || text == u"\u2013"_s)
        return cell;
    if (text.compare(u"n/a"_s, Qt::CaseInsensitive) == 0) {
        cell.kind = CheckedCell::Kind::NotAvailable;
        return cell;
    }
    const auto match = number.match(text);
    if (!match.hasMatch()) {
        cell.kind = CheckedCell::Kind::Text;
        return cell;
    }
    QString digits = match.captured(3);
    digits.remove(u',');
    if (const QString fraction = match.captured(4); !fraction.isEmpty()) {
        cell.decimals = int(fraction.size());
        digits += u'.' + fraction;
    }
    cell.kind = CheckedCell::Kind::Number;
    cell.value = digits.toDouble() * (match.captured(1) == "-"_L1 ? -1 : 1);
    if (match.hasCaptured(6))
        cell.count = match.captured(6).toDouble();
    if (match.hasCaptured(7))
        cell.base = match.captured(7).toDouble();
    return cell;
}

bool isFigure(const QString &typed)
{
    return parsed(typed).isNumber();
}

/// The lines of one table, sorted into what they are.
struct Sheet {
    QStringList title;
    std::vector<QStringList> heads;
    std::vector<QStringList> rows;
    QStringList notes;
    qsizetype columns = 0;
    qsizetype labels = 1; ///< How many columns at the left hold names.
};

Sheet sheetOf(const QStringList &lines)
{
    Sheet sheet;
    const QChar separator = separatorOf(lines);
    for (const QString &line : lines) {
        const QStringList cells = cellsOf(line, separator);
        const bool isRow = cells.size() > 1;
        const bool isNote = line.trimmed().startsWith(u'*') ||
                            line.trimmed().startsWith("note"_L1, Qt::CaseInsensitive);
        if (!isRow || isNote) {
            if (sheet.heads.empty() && sheet.rows.empty() && !isNote)
                sheet.title.append(line.trimmed());
            else
                sheet.notes.append(line.trimmed());
            continue;
        }
        const bool hasFigure = std::any_of(cells.begin() + 1, cells.end(),
                                           [](const QString &c) { return isFigure(c); });
        if (sheet.rows.empty() && !hasFigure)
            sheet.heads.push_back(cells);
        else
            sheet.rows.push_back(cells);
        sheet.columns = std::max(sheet.columns, cells.size());
    }
    const auto pad = [&](std::vector<QStringList> &all) {
        for (QStringList &cells : all) {
            while (cells.size() < sheet.columns)
                cells.append(QString());
        }
    };
    pad(sheet.heads);
    pad(sheet.rows);
    // A second column of names, as of services within a directorate.
    while (sheet.labels + 1 < sheet.columns &&
           std::ranges::none_of(
               sheet.rows, [&](const QStringList &r) { return isFigure(r.at(sheet.labels)); }) &&
           std::ranges::any_of(sheet.rows,
                               [&](const QStringList &r) { return !r.at(sheet.labels).isEmpty(); }))
        ++sheet.labels;
    return sheet;
}

/// The upper headings, each going on until the next.
QStringList groupsOf(const Sheet &sheet)
{
    QStringList groups(sheet.columns);
    for (size_t line = 0; line + 1 < sheet.heads.size(); ++line) {
        QString running;
        for (qsizetype column = sheet.labels; column < sheet.columns; ++column) {
            const QString &cell = sheet.heads[line].at(column);
            if (!cell.isEmpty())
                running = cell;
            groups[column] = (groups.at(column) + u' ' + running).trimmed();
        }
    }
    return groups;
}

Role roleOf(const Sheet &sheet, qsizetype column, const QString &heading)
{
    int figures = 0;
    int percents = 0;
    int signedOnes = 0;
    int amounts = 0;
    for (const QStringList &row : sheet.rows) {
        const QString &cell = row.at(column);
        if (!isFigure(cell))
            continue;
        ++figures;
        percents += cell.contains(u'%') ? 1 : 0;
        amounts += cell.contains(u'\u00a3') ? 1 : 0;
        signedOnes += cell.startsWith(u'+') || cell.startsWith(u'-') ? 1 : 0;
    }
    if (figures == 0)
        return Role::Text;
    if (signedOnes > 0 || heading.contains("change"_L1, Qt::CaseInsensitive))
        return Role::Change;
    if (percents * 2 > figures || heading.contains(u'%') ||
        heading.contains("percentage"_L1, Qt::CaseInsensitive))
        return Role::Percent;
    return amounts > 0 ? Role::Amount : Role::Count;
}

CheckedColumn columnOf(const Sheet &sheet, const QString &title, const QStringList &groups,
                       qsizetype at)
{
    CheckedColumn column;
    column.group = groups.at(at);
    column.label = sheet.heads.empty() ? QString() : sheet.heads.back().at(at);
    if (column.label == column.group)
        column.label.clear();
    const QString heading = column.heading();
    column.role = roleOf(sheet, at, heading);
    column.counted.population = populationNamed(heading, title);
    column.counted.stage = stageNamed(heading) != 0 ? stageNamed(heading) : stageNamed(title);
    const auto year = yearNamed(heading);
    column.span.startYear = year ? *year : yearNamed(title).value_or(0);
    column.span.quarter = quarterNamed(heading).value_or(
        namesTotal(heading) || year ? 0 : quarterNamed(title).value_or(0));
    // Columns of one quarter stand together; so do those of one year, and those under one heading.
    column.block = column.span.quarter != 0 && quarterNamed(heading)
                       ? u"q%1"_s.arg(column.span.quarter)
                   : yearNamed(column.group) ? u"y%1"_s.arg(*yearNamed(column.group))
                                             : foldedName(column.group);
    column.isTotal = namesTotal(heading) && !quarterNamed(heading) && !year;
    column.kindOfFigure = withoutPeriodWords(heading);
    return column;
}

/// A heading that stands there twice: the second stands for the quarter that has none, so that the
/// rest of the table can be looked at all the same.
void partRepeated(CheckedTable &table)
{
    QStringList seen;
    for (CheckedColumn &column : table.columns) {
        const QString heading = foldedName(column.heading());
        const bool isRepeated = seen.contains(heading);
        seen.append(heading);
        if (!isRepeated || column.span.quarter == 0)
            continue;
        const int next = column.span.quarter + 1;
        const bool isTaken = std::ranges::any_of(table.columns, [&](const CheckedColumn &other) {
            return other.span.quarter == next && &other < &column;
        });
        column.block += u'+';
        column.span.quarter = next <= 4 && !isTaken ? next : 0;
    }
}

CheckedTable checkedOf(const Sheet &sheet)
{
    CheckedTable table;
    table.isTyped = true;
    table.title = sheet.title.join(u' ');
    table.notes = sheet.notes;
    if (table.title.isEmpty() && !sheet.heads.empty())
        table.title = sheet.heads.front().at(0);
    QString says = table.title;
    for (const QStringList &head : sheet.heads)
        says += u' ' + head.at(0);
    table.counted.population = populationNamed(QString(), says);
    table.counted.stage = stageNamed(says);
    const QStringList groups = groupsOf(sheet);
    for (qsizetype at = sheet.labels; at < sheet.columns; ++at)
        table.columns.push_back(columnOf(sheet, says, groups, at));
    partRepeated(table);
    for (const QStringList &cells : sheet.rows) {
        CheckedRow row;
        QStringList names;
        for (qsizetype at = 0; at < sheet.labels; ++at) {
            if (!cells.at(at).isEmpty())
                names.append(cells.at(at));
        }
        row.name = names.join(u" / "_s);
        row.isTotal = namesTotal(row.name);
        row.isOmitted = row.name == "..."_L1 || row.name == u"\u2026"_s;
        table.rows.push_back(row);
        std::vector<CheckedCell> line;
        for (qsizetype at = sheet.labels; at < sheet.columns; ++at)
            line.push_back(parsed(cells.at(at)));
        table.cells.push_back(std::move(line));
    }
    return table;
}

} // namespace

Result<CheckedTable> tableFromTyped(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(QString(line).remove(u'\r'));
    }
    const Sheet sheet = sheetOf(lines);
    if (sheet.rows.empty())
        return Error{Error::Code::Invalid,
                     TypedText::tr("There is no table in this text: a table has its headings in a "
                                   "line, and rows that begin with a name and go on with numbers, "
                                   "separated by tabs or commas."),
                     {}};
    return checkedOf(sheet);
}

Result<std::vector<CheckedTable>> tablesFromTyped(const QString &text)
{
    static const QRegularExpression gap(uR"((?:\r?\n[ \t]*){2,})"_s);
    std::vector<CheckedTable> tables;
    for (const QString &part : text.split(gap, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        auto table = tableFromTyped(part);
        if (!table)
            return table.error();
        tables.push_back(std::move(table).value());
    }
    if (tables.empty())
        return tableFromTyped(QString()).error();
    return tables;
}

} // namespace redress
