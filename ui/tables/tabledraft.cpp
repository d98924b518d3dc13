// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tabledraft.h"

#include "core/statistics/pivotdefinition.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableDraft)
};

/// Each column is told apart by its key, in files and for the order of rows.
void nameColumns(TableDefinition &table)
{
    if (table.measures.size() == 1) {
        MeasureColumn &only = table.measures.front();
        only.key = table.columns.by == ColumnBy::None ? only.measure : QString();
        return;
    }
    QStringList taken;
    for (MeasureColumn &column : table.measures) {
        const QString base = column.key.isEmpty() ? column.measure : column.key;
        QString key = base;
        for (int number = 2; taken.contains(key); ++number)
            key = u"%1_%2"_s.arg(base).arg(number);
        column.key = key;
        taken.append(key);
    }
}

} // namespace

TableDraft::State TableDraft::blank()
{
    State state;
    state.table.id = u"new"_s;
    state.table.totalRow = DraftText::tr("Total");
    return state;
}

TableDraft::State TableDraft::copyOf(const TableDefinition &table, const QString &name)
{
    State state{table, DraftText::tr("Copy of %1").arg(name), true};
    state.table.id = u"new"_s;
    state.table.group.clear();
    state.table.title.clear(); // It says what its name says, until somebody writes another heading.
    return state;
}

void TableDraft::change(const State &state)
{
    if (state == m_state)
        return;
    m_before.push_back(m_state);
    m_state = state;
}

void TableDraft::undo()
{
    if (m_before.empty())
        return;
    m_state = m_before.back();
    m_before.pop_back();
}

std::vector<Dimension> rowsOf(const TableDefinition &table)
{
    std::vector<Dimension> levels;
    for (const RowLevel &level : table.rows)
        levels.push_back(level.dimension);
    return levels;
}

std::vector<Dimension> columnsOf(const TableDefinition &table)
{
    std::vector<Dimension> levels;
    const ColumnAxis &axis = table.columns;
    for (const auto &level :
         {dimensionOf(axis.by, axis.dimension), dimensionOf(axis.inner.by, axis.inner.dimension)}) {
        if (level)
            levels.push_back(*level);
    }
    return levels;
}

void placeRows(TableDefinition &table, const std::vector<Dimension> &levels)
{
    if (rowsOf(table) == levels)
        return;
    const std::vector<RowLevel> before = table.rows;
    const QString total = table.totalRow;
    setRows(table, levels);
    const bool hadTotal = before.empty() || !total.isEmpty();
    if (!hadTotal)
        table.totalRow.clear();
    else if (!total.isEmpty() && !table.totalRow.isEmpty())
        table.totalRow = total;
    for (RowLevel &level : table.rows) {
        const auto kept = std::ranges::find(before, level.dimension, &RowLevel::dimension);
        if (kept != before.end())
            level = *kept;
    }
    // What was listed, and where footnotes stood, were rows of the levels before.
    table.listedRows.clear();
    table.onlyListedRows = false;
    std::erase_if(table.footnotes, [](const Footnote &note) { return !note.row.isEmpty(); });
}

void placeColumns(TableDefinition &table, const std::vector<Dimension> &levels)
{
    if (columnsOf(table) == levels)
        return;
    const ColumnAxis before = table.columns;
    const std::vector<MeasureColumn> measures = table.measures;
    setColumns(table, levels);
    table.measures = measures;
    ColumnAxis &axis = table.columns;
    axis.reachedOnly = before.reachedOnly;
    axis.years = before.years;
    axis.inner.years = before.inner.years;
    const bool isSameOuter = axis.by == before.by &&
                             (axis.by != ColumnBy::Dimension || axis.dimension == before.dimension);
    if (isSameOuter) {
        axis.listed = before.listed;
        axis.totalKey = before.totalKey;
        axis.totalLabel = before.totalLabel;
        if (axis.inner.by == ColumnBy::None) {
            axis.change = before.change;
            axis.changeDecimals = before.changeDecimals;
            axis.changeKey = before.changeKey;
        }
    }
    table.orderColumn.clear();
    std::erase_if(table.footnotes, [](const Footnote &note) { return !note.column.isEmpty(); });
    nameColumns(table);
}

void placeMeasures(TableDefinition &table, const std::vector<MeasureColumn> &measures)
{
    table.measures = measures;
    nameColumns(table);
}

bool canTotalColumns(const TableDefinition &table)
{
    TableDefinition fresh = table;
    setColumns(fresh, columnsOf(table));
    return !fresh.columns.totalKey.isEmpty() || !fresh.columns.inner.totalKey.isEmpty();
}

void setColumnTotals(TableDefinition &table, bool hasTotals)
{
    TableDefinition fresh = table;
    setColumns(fresh, columnsOf(table));
    ColumnAxis &axis = table.columns;
    axis.totalKey = hasTotals ? fresh.columns.totalKey : QString();
    axis.totalLabel = hasTotals ? fresh.columns.totalLabel : QString();
    axis.inner.totalKey = hasTotals ? fresh.columns.inner.totalKey : QString();
    axis.inner.totalLabel = hasTotals ? fresh.columns.inner.totalLabel : QString();
}

std::optional<int> yearsOf(const TableDefinition &table)
{
    for (const RowLevel &level : table.rows) {
        if (level.dimension == Dimension::Year)
            return level.years;
    }
    if (table.columns.by == ColumnBy::Year)
        return table.columns.years;
    if (table.columns.inner.by == ColumnBy::Year)
        return table.columns.inner.years;
    return std::nullopt;
}

void setYears(TableDefinition &table, int years)
{
    for (RowLevel &level : table.rows) {
        if (level.dimension == Dimension::Year)
            level.years = years;
    }
    if (table.columns.by == ColumnBy::Year)
        table.columns.years = years;
    if (table.columns.inner.by == ColumnBy::Year)
        table.columns.inner.years = years;
}

} // namespace redress
