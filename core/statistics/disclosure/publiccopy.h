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
/// other at the same time belong into one PublicCopy. A sum of money is hidden where few cases have
/// a part in it, and an average with either of its numbers. Figures from published papers are not
/// hidden: everybody knows them. \source domain 7; S-24
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
                       const std::vector<Filter> &where, bool isRestated = false);

    /// What is in print already: a paper that was published before and is protected. Numbers that
    /// it hid may not follow from both together, as a quarter does from two papers that each tell
    /// the year to date.
    void standAfter(const PublicCopy &earlier);

    /// \param threshold counts below it, but for 0, are hidden.
    Result<void> protect(int threshold, const Progress &progress = {});

    /// \p table, which is the one added under \p number, with what is hidden and a note that says
    /// so.
    FilledTable shown(size_t number, const FilledTable &table) const;
    Cell shown(size_t number, Cell cell) const;

    size_t hiddenCounts() const { return m_counts.hiddenCounts(); }
    /// Hidden numbers that nevertheless follow from papers published before.
    size_t knownBefore() const { return m_counts.knownBefore(); }

private:
    using CellNumber = std::optional<size_t>;
    struct Table {
        std::vector<std::vector<CellNumber>> rows; ///< By row and column.
        std::vector<CellNumber> footnotes;
    };

    CellNumber addCell(const QString &place, const Measure &measure, const CasesBehind &cases,
                       FigureSpec::Part part);
    Result<std::vector<CellNumber>> addFootnotes(const FilledTable &table);
    void addDifference(const CountSystem::FactSet &before, size_t now);
    Result<CellNumber> addFigure(const FigureSpec &figure, const ReportPeriod &period,
                                 const std::vector<Filter> &where, bool isRestated);
    Result<std::vector<CellNumber>> addRow(const FilledTable &table, size_t row);
    bool isHidden(CellNumber cell) const { return cell && m_counts.isHidden(*cell); }

    TableEngine &m_engine;
    CountSystem m_counts;
    std::vector<Table> m_tables;
    std::vector<std::vector<CellNumber>> m_figures;       ///< All cells that a figure tells.
    std::multimap<QString, std::vector<size_t>> m_places; ///< Counts by where they stand.
    int m_threshold = 0;
};

} // namespace redress
