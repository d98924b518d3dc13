// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/disclosure/publiccopy.h"
#include "core/statistics/figuresource.h"

namespace redress {

/// The figures of a public copy. What is asked for first is noted and answered in full; after
/// protect() the same questions are answered with small numbers hidden, and no others are.
///
/// So a paper is composed twice: the first time, which nobody reads, says what will be in print
/// together. \source features B11
class PublicFigures final : public FigureSource
{
public:
    explicit PublicFigures(TableEngine &engine)
        : m_engine(engine)
        , m_copy(engine)
    {}

    Result<void> protect(int threshold, const Progress &progress = {});
    size_t hiddenCounts() const { return m_copy.hiddenCounts(); }

    Result<FilledTable> fill(const TableDefinition &definition, const ReportPeriod &period,
                             const std::vector<Filter> &extra = {}) override;
    Result<Cell> figure(const FigureSpec &figure, const ReportPeriod &period,
                        const std::vector<Filter> &where = {}) override;

private:
    struct NotedTable {
        TableDefinition definition;
        ReportPeriod period;
        std::vector<Filter> extra;
        FilledTable table;
        size_t number = 0;
    };
    struct NotedFigure {
        FigureSpec figure;
        ReportPeriod period;
        std::vector<Filter> where;
        Cell cell;
        size_t number = 0;
    };

    TableEngine &m_engine;
    PublicCopy m_copy;
    std::vector<NotedTable> m_tables;
    std::vector<NotedFigure> m_figures;
    bool m_isProtected = false;
};

/// Below which number the council hides counts. \source S-24: 5, unless set otherwise
int disclosureThreshold(Database &database);

} // namespace redress
