// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabledefinition.h"

#include <optional>
#include <vector>

namespace redress {

/// A table while somebody builds it: what it holds, what it is called, who will see it; and what it
/// was before, step by step.
class TableDraft final
{
public:
    struct State {
        TableDefinition table;
        QString name;
        bool isPrivate = true;

        bool operator==(const State &) const = default;
    };

    TableDraft() = default;
    explicit TableDraft(State state)
        : m_state(std::move(state))
        , m_saved(m_state)
    {}

    /// A table without anything in it.
    static State blank();
    /// A copy under a name of its own: "Copy of Complaints received".
    static State copyOf(const TableDefinition &table, const QString &name);

    const State &state() const { return m_state; }
    const TableDefinition &table() const { return m_state.table; }
    bool isModified() const { return m_state != m_saved; }

    /// One step that can be taken back; none if nothing is different.
    void change(const State &state);
    bool canUndo() const { return !m_before.empty(); }
    void undo();

private:
    State m_state;
    State m_saved;
    std::vector<State> m_before;
};

// What a step does to a table. Levels that stay keep their names and settings.

std::vector<Dimension> rowsOf(const TableDefinition &table);
std::vector<Dimension> columnsOf(const TableDefinition &table);
void placeRows(TableDefinition &table, const std::vector<Dimension> &levels);
void placeColumns(TableDefinition &table, const std::vector<Dimension> &levels);
void placeMeasures(TableDefinition &table, const std::vector<MeasureColumn> &measures);
/// Whether there are columns that can have one for their whole.
bool canTotalColumns(const TableDefinition &table);
void setColumnTotals(TableDefinition &table, bool hasTotals);
/// How many years rows or columns go back; nothing where neither are years.
std::optional<int> yearsOf(const TableDefinition &table);
void setYears(TableDefinition &table, int years);

} // namespace redress
