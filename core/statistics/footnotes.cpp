// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/footnotes.h"

#include "core/base/language.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/tableengine.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct NarrativeText {
    Q_DECLARE_TR_FUNCTIONS(redress::Narrative)
};

/// The row whose names or words are \p names; that of totals if there are none.
std::optional<size_t> rowOf(const FilledTable &table, const QStringList &names)
{
    for (size_t row = 0; row < table.rows.size(); ++row) {
        const RowHead &head = table.rows[row];
        const bool isWhole = head.isTotal || table.rowLevels.empty();
        const bool isNamed = !names.isEmpty() && !head.isTotal && !head.isOthers() &&
                             (head.names == names || head.words == names);
        if (names.isEmpty() ? isWhole : isNamed)
            return row;
    }
    return std::nullopt;
}

/// Whether what \p part counts is among what one of \p columns counts, fact by fact.
bool countsSomeOf(const std::vector<MeasureColumn> &columns, const MeasureColumn &part)
{
    const Measure *counted = measureNamed(part.measure);
    if (!counted || counted->isRatio() || part.ofLevel != 0)
        return false;
    return std::ranges::any_of(columns, [&](const MeasureColumn &column) {
        const Measure *whole = measureNamed(column.measure);
        if (!whole || whole->isRatio() || !column.where.empty() || column.ofLevel != 0)
            return false;
        Tally of = counted->numerator;
        for (const Condition condition : whole->numerator.conditions)
            std::erase(of.conditions, condition);
        Tally all = whole->numerator;
        const bool isNarrower =
            of.conditions.size() + all.conditions.size() == counted->numerator.conditions.size();
        of.conditions.clear();
        all.conditions.clear();
        return isNarrower && of == all;
    });
}

/// The columns that withFootnotesBeside() added, taken out of the table.
struct Aside {
    std::vector<ColumnHead> columns;
    std::vector<std::vector<Cell>> cells; ///< By row.

    /// The cell of the footnote's measure beside that of \p slot.
    std::optional<Cell> cell(size_t row, size_t slot, size_t measure) const
    {
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].slot == slot && columns[i].measure == measure)
                return cells[row][i];
        }
        return std::nullopt;
    }
};

Aside takeAside(FilledTable &table, size_t measures)
{
    Aside aside;
    aside.cells.resize(table.rows.size());
    std::vector<ColumnHead> columns;
    std::vector<std::vector<Cell>> cells(table.rows.size());
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const bool isOwn = table.columns[column].measure < measures;
        (isOwn ? columns : aside.columns).push_back(table.columns[column]);
        for (size_t row = 0; row < table.rows.size(); ++row)
            (isOwn ? cells : aside.cells)[row].push_back(table.cells[row][column]);
    }
    table.columns = std::move(columns);
    table.cells = std::move(cells);
    table.definition.measures.resize(measures);
    return aside;
}

std::optional<size_t> columnOf(const FilledTable &table, const QString &key)
{
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].key == key && !table.columns[column].isChange)
            return column;
    }
    return std::nullopt;
}

} // namespace

QString numberInWords(qint64 number)
{
    switch (number) {
    case 0:
        return NarrativeText::tr("none");
    case 1:
        return NarrativeText::tr("one");
    case 2:
        return NarrativeText::tr("two");
    case 3:
        return NarrativeText::tr("three");
    case 4:
        return NarrativeText::tr("four");
    case 5:
        return NarrativeText::tr("five");
    case 6:
        return NarrativeText::tr("six");
    case 7:
        return NarrativeText::tr("seven");
    case 8:
        return NarrativeText::tr("eight");
    case 9:
        return NarrativeText::tr("nine");
    case 10:
        return NarrativeText::tr("ten");
    default:
        return localeHere().toString(number);
    }
}

TableDefinition footnoteTable(const TableDefinition &table, const Footnote &footnote)
{
    TableDefinition aside = table;
    aside.measures = {footnote.measure};
    aside.measures.front().key.clear();
    aside.footnotes.clear();
    aside.notes.clear();
    aside.order = TableDefinition::Order::Listed;
    aside.orderColumn.clear();
    aside.top = 0;
    aside.othersRow.clear();
    aside.showsZeroRows = false;
    aside.totalIsSumOfCells = false;
    aside.totalRow = table.totalRow.isEmpty() ? u"-"_s : table.totalRow;
    aside.columns.change = Change::None;
    if (footnote.column.isEmpty())
        aside.columns = ColumnAxis();
    return aside;
}

TableDefinition withFootnotesBeside(const TableDefinition &table)
{
    const bool isPlain = table.kind == TableDefinition::Kind::Pivot && !table.usesHistory &&
                         !table.isRestated && table.top == 0 && !table.totalIsSumOfCells &&
                         table.order == TableDefinition::Order::Listed &&
                         table.columns.change == Change::None && table.measures.size() > 1 &&
                         std::ranges::none_of(table.measures, &MeasureColumn::onlyIfAny);
    TableDefinition wide = table;
    for (const Footnote &footnote : table.footnotes) {
        const bool hasPlace = !footnote.column.isEmpty() || table.columns == ColumnAxis();
        const bool hasRow = !footnote.row.isEmpty() || !table.totalRow.isEmpty();
        if (!isPlain || !hasPlace || !hasRow || !countsSomeOf(table.measures, footnote.measure))
            return table;
        wide.measures.push_back(footnote.measure);
        wide.measures.back().onlyIfAny = false;
        wide.measures.back().key = u"footnote-%1"_s.arg(wide.measures.size());
    }
    return wide;
}

QString footnoteSentence(const Footnote &footnote, const Cell &cell)
{
    const auto value = cell.value();
    if (!value)
        return {};
    const bool isCount = cell.unit == Measure::Unit::Count;
    const qint64 number = std::llround(*value);
    const QString &sentence = *value == 0              ? footnote.none
                              : isCount && number == 1 ? footnote.one
                                                       : footnote.many;
    QString words = sentence;
    words.replace(u"{n}"_s, isCount ? numberInWords(number) : cellText(cell));
    words.replace(u"{figure}"_s, cellText(cell));
    return words;
}

QString footnoteLine(const FilledFootnote &footnote)
{
    return footnote.mark + u' ' + footnote.sentence;
}

QString footnoteMark(size_t number)
{
    return QString(qsizetype(number) + 1, u'*');
}

TableEngine::FootnoteCount TableEngine::countFootnote(const FilledTable &table,
                                                      const FilledFootnote &footnote)
{
    const TableDefinition aside =
        footnoteTable(table.definition, table.definition.footnotes[footnote.number]);
    FootnoteCount count{fillPivot(aside, table.period), std::nullopt, 0};
    const RowHead &wanted = table.rows[footnote.row];
    for (size_t row = 0; row < count.table.rows.size(); ++row) {
        const RowHead &head = count.table.rows[row];
        if (head.isTotal == wanted.isTotal && head.keys == wanted.keys)
            count.row = row;
    }
    if (!footnote.column)
        return count;
    const QString key = table.columnSlots[table.columns[*footnote.column].slot].key;
    const auto column = columnOf(count.table, key);
    if (column)
        count.column = *column;
    else
        count.row.reset();
    return count;
}

void TableEngine::addFootnotes(FilledTable &table, size_t measures)
{
    const bool isBeside = table.definition.measures.size() > measures;
    const Aside aside = isBeside ? takeAside(table, measures) : Aside();
    for (size_t number = 0; number < table.definition.footnotes.size(); ++number) {
        const Footnote &footnote = table.definition.footnotes[number];
        const auto row = rowOf(table, footnote.row);
        const auto column =
            footnote.column.isEmpty() ? std::optional<size_t>() : columnOf(table, footnote.column);
        // Another period may not have the row or the column that it tells of.
        if (!row || (!footnote.column.isEmpty() && !column))
            continue;
        FilledFootnote filled{number, footnoteMark(table.footnotes.size()), *row, column, {}, {}};
        if (isBeside) {
            const size_t slot = column ? table.columns[*column].slot : 0;
            filled.cell = aside.cell(*row, slot, measures + number).value_or(Cell());
        } else if (const FootnoteCount count = countFootnote(table, filled); count.row) {
            filled.cell = count.table.cell(*count.row, count.column);
        }
        filled.sentence = withPeriod(footnoteSentence(footnote, filled.cell), table.period);
        if (!filled.sentence.isEmpty())
            table.footnotes.push_back(std::move(filled));
    }
}

Result<TableEngine::FootnoteCount> TableEngine::footnoteCount(const FilledTable &table,
                                                              const FilledFootnote &footnote)
{
    return guarded([&] { return countFootnote(table, footnote); });
}

Result<CasesBehind> TableEngine::casesBehind(const FilledTable &table,
                                             const FilledFootnote &footnote)
{
    const auto count = footnoteCount(table, footnote);
    if (!count)
        return count.error();
    return count->row ? casesBehind(count->table, *count->row, count->column) : CasesBehind{};
}

} // namespace redress
