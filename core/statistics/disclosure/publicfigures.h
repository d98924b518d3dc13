// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/disclosure/publiccopy.h"
#include "core/statistics/figuresource.h"

#include <functional>
#include <memory>

namespace redress {

/// The figures of a public copy. What is asked for first is noted and answered in full; after
/// protect() the same questions are answered with small numbers hidden, and no others are.
///
/// So a paper is composed twice: the first time, which nobody reads, says what will be in print
/// together. \source features B11
class PublicFigures final : public FigureSource
{
public:
    /// \param threshold rows of counts below it alone stand together where the council wants that;
    /// 0: the council's own.
    explicit PublicFigures(TableEngine &engine, int threshold = 0)
        : m_engine(engine)
        , m_copy(engine)
        , m_threshold(threshold)
    {}

    /// What was published before, and is protected: see PublicCopy::standAfter(). To be said when
    /// all figures are noted.
    void standAfter(const PublicFigures &earlier) { m_copy.standAfter(earlier.m_copy); }

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

    TableDefinition published(const TableDefinition &definition) const;

    TableEngine &m_engine;
    PublicCopy m_copy;
    int m_threshold;
    std::vector<NotedTable> m_tables;
    std::vector<NotedFigure> m_figures;
    bool m_isProtected = false;
};

/// What is published: how far its figures reach, and what readers hold already.
struct Publication {
    ReportPeriod period;
    /// It comes out every quarter, so that the quarters of the year before this one are known.
    bool isQuarterly = false;
    int threshold = 0; ///< Counts below it, but for 0, are hidden.
};

/// Asks a source for all figures of a publication that covers a period.
using FigureQuestions = std::function<Result<void>(FigureSource &, const ReportPeriod &)>;

/// The figures that \p ask asks for, with small numbers hidden, and all from which they would
/// follow: from these figures, and from those of the same publication a year before and, if it is
/// quarterly, in the quarters before. Those are worked out from the records as they are now.
Result<std::unique_ptr<PublicFigures>> publicFigures(TableEngine &engine,
                                                     const Publication &publication,
                                                     const FigureQuestions &ask,
                                                     const Progress &progress = {});

/// A table or chart of \p period by itself, with the council's own threshold. Part of a year is
/// published by those who publish every quarter.
Publication publicationOf(Database &database, const ReportPeriod &period);

/// A table as it would be published by itself.
Result<FilledTable> publicTable(TableEngine &engine, const TableDefinition &definition,
                                const Publication &publication,
                                const std::vector<Filter> &extra = {},
                                const Progress &progress = {});

/// Below which number the council hides counts. \source S-24: 5, unless set otherwise
int disclosureThreshold(Database &database);

} // namespace redress
