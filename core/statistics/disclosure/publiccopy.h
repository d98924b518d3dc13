// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/disclosure/countsystem.h"
#include "core/statistics/tableengine.h"

#include <map>
#include <optional>
#include <vector>

namespace redress {

/// What is published together, and what of it is hidden so that small numbers cannot be worked out.
///
/// Everything is added first, then protected as one: tables that are published apart from each
/// other at the same time belong into one PublicCopy. Sums of money and figures from published
/// papers are not hidden: they count no cases of the file. \source domain 7; S-24
class PublicCopy final
{
public:
    explicit PublicCopy(TableEngine &engine)
        : m_engine(engine)
    {}

    /// \return the number of the table, or an error of the store.
    Result<size_t> add(const FilledTable &table);

    /// \return the number of the figure, or an error of the store.
    Result<size_t> add(const FigureSpec &figure, const ReportPeriod &period,
                       const std::vector<Filter> &where);

    /// \param threshold counts below it, but for 0, are hidden.
    Result<void> protect(int threshold, const Progress &progress = {});

    /// \p table, which is the one added under \p number, with what is hidden and a note that says
    /// so.
    FilledTable shown(size_t number, const FilledTable &table) const;
    Cell shown(size_t number, Cell cell) const;

    size_t hiddenCounts() const { return m_counts.hiddenCounts(); }

private:
    using CellNumber = std::optional<size_t>;

    CellNumber addCell(const CasesBehind &cases, Fact numerator, Fact denominator, bool isAmount);
    Result<CellNumber> addFigure(const FigureSpec &figure, const ReportPeriod &period,
                                 const std::vector<Filter> &where);
    Result<std::vector<CellNumber>> addRow(const FilledTable &table, size_t row);
    bool isHidden(CellNumber cell) const { return cell && m_counts.isHidden(*cell); }

    TableEngine &m_engine;
    CountSystem m_counts;
    std::vector<std::vector<std::vector<CellNumber>>> m_tables; ///< By table, row and column.
    std::vector<std::vector<CellNumber>> m_figures;             ///< All cells that a figure tells.
    int m_threshold = 0;
};

} // namespace redress
