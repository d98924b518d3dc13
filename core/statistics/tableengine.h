// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/statistics/figuresource.h"
#include "core/statistics/historybook.h"
#include "core/statistics/restatement.h"
#include "core/statistics/tallybatch.h"
#include "core/statistics/tallyquery.h"
#include "core/store/quarterrepository.h"
#include "core/store/referencedata.h"
#include "core/store/yearrepository.h"

#include <optional>
#include <vector>

namespace redress {

/// The cases behind a figure.
struct CasesBehind {
    std::vector<FactRef> numerator;
    std::vector<FactRef> denominator; ///< Empty where there is none.
    bool hasDenominator = false;
};

/// Computes every number of Redress: tables, charts, lists, narrative and drill-down all ask it.
///
/// Counts are taken from the records; percentages are worked out from counts, totals never from
/// other percentages. Where a year has published figures, these stand in place of a count. Holds
/// references; made anew when the file has changed. Not to be shared between threads.
class TableEngine final : public FigureSource
{
public:
    /// \throws StorageError if the published figures cannot be read.
    TableEngine(Database &database, const ReferenceData &reference);

    /// The records are those of a file as it was known at the end of \p day: what is asked of that
    /// day is answered, and says so.
    /// \param reservations printed with it, see KnownFile.
    void setKnownOn(QDate day, const QStringList &reservations);

    Result<FilledTable> fill(const TableDefinition &definition, const ReportPeriod &period,
                             const std::vector<Filter> &extra = {}) override;
    Result<Cell> figure(const FigureSpec &figure, const ReportPeriod &period,
                        const std::vector<Filter> &where = {}) override;

    /// The cases that a cell counts. Nothing for figures of history and of demand.
    Result<CasesBehind> casesBehind(const FilledTable &table, size_t row, size_t column);
    /// \param isRestated of a table of figures that is.
    Result<CasesBehind> casesBehind(const FigureSpec &figure, const ReportPeriod &period,
                                    const std::vector<Filter> &where = {}, bool isRestated = false);

    /// What a footnote counts, as a table of its own with the place of its number.
    struct FootnoteCount {
        FilledTable table;
        std::optional<size_t> row; ///< Nothing where nothing is counted.
        size_t column = 0;
    };
    Result<FootnoteCount> footnoteCount(const FilledTable &table, const FilledFootnote &footnote);
    /// The cases that a footnote counts.
    Result<CasesBehind> casesBehind(const FilledTable &table, const FilledFootnote &footnote);

    /// Whether something in the file, or a published figure, bears the names that \p filters ask
    /// for. A misspelt name would count 0. \return Error::Code::Invalid naming the first that
    /// nothing bears, and those that come near.
    Result<void> checkNames(const std::vector<Filter> &filters) const;

    const HistoryBook &history() const { return m_history; }
    const std::vector<DemandFigure> &demand() const { return m_demand; }
    const ReferenceData &reference() const { return m_reference; }
    /// How tables count and print unless a definition says otherwise.
    const TableSettings &settings() const { return m_council; }

private:
    void refuseOtherKnowledge(const ReportPeriod &period) const;
    void finish(FilledTable &table) const;
    void addRestatement(FilledTable &table) const;
    /// Of the end of the period; nothing where the definition does not want it.
    std::optional<Restatement> restatementOf(const TableDefinition &definition,
                                             const ReportPeriod &period) const;
    FilledTable fillPivot(const TableDefinition &definition, const ReportPeriod &period);
    /// \param measures how many the definition has; what the table counts behind them is for
    /// footnotes.
    void addFootnotes(FilledTable &table, size_t measures);
    FootnoteCount countFootnote(const FilledTable &table, const FilledFootnote &footnote);
    FilledTable fillFigures(const TableDefinition &definition, const ReportPeriod &period);
    void addTo(TallyBatch &batch, const FigureSpec &figure, const ReportPeriod &period,
               const std::vector<Filter> &where);
    FilledTable fillQuotes(const TableDefinition &definition, const ReportPeriod &period);
    /// \param restatedIn the table of figures that is restated, which hears what was carried for
    /// its sake; none: figures stand where they were recorded.
    Cell oneCell(const FigureSpec &figure, const ReportPeriod &period,
                 const std::vector<Filter> &where, FilledTable *restatedIn);
    Cell figureCell(const FigureSpec &figure, const ReportPeriod &period,
                    const std::vector<Filter> &where, FilledTable *restatedIn);
    TableDefinition singleCell(const FigureSpec &figure, const std::vector<Filter> &where,
                               bool isRestated) const;

    Database &m_database;
    const ReferenceData &m_reference;
    HistoryBook m_history;
    std::vector<DemandFigure> m_demand;
    std::vector<PeriodNote> m_notes;
    std::optional<QDate> m_knownOn;
    QStringList m_reservations;
    TableSettings m_council;
    std::vector<FindingNote> m_explanations; ///< Printed beneath the tables that they explain.
    std::optional<Quarter> m_firstQuarter;   ///< With records; asked for with the first table.
    bool m_knowsFirstQuarter = false;
    TallyBatch *m_batch = nullptr; ///< While a table of figures is filled.
};

/// The period of a figure: its quarter, its year, and no more than the period covers.
ReportPeriod periodOf(const FigureSpec &figure, const ReportPeriod &period);

/// "2023-24", or "Quarters 1 to 3 of 2023-24" where the period ends before the year.
QString periodInWords(const ReportPeriod &period);

/// Puts {year}, {prior_year} and {period} into a title.
QString withPeriod(QString text, const ReportPeriod &period);

} // namespace redress
