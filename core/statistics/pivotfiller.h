// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/columnslots.h"
#include "core/statistics/filledtable.h"
#include "core/statistics/historybook.h"
#include "core/statistics/restatement.h"
#include "core/statistics/tallybatch.h"
#include "core/statistics/tallyquery.h"
#include "core/store/referencedata.h"

#include <QHash>

#include <vector>

namespace redress {

/// What a tally counts in one cell: the statement, and which of its numbers.
struct CellQuery {
    TallyQuery query;
    Aggregate aggregate;
};

/// Fills one pivot: plans the statements, runs them, and lays the numbers out in rows and columns.
/// Used once. All functions throw StorageError, with an Error of code Invalid where the definition
/// asks for what the facts cannot tell.
class PivotFiller final
{
public:
    PivotFiller(Database &database, const ReferenceData &reference, const HistoryBook &history,
                const std::vector<DemandFigure> &demand, const TableDefinition &definition,
                const ReportPeriod &period);

    /// Quarters before this one have no records: what no published figure tells of them is not
    /// available, never 0. \source import format, history.csv
    void setFirstQuarter(std::optional<Quarter> quarter) { m_firstQuarter = quarter; }

    /// Figures of closed services stand with their successors; must outlive the object.
    void setRestatement(const Restatement *restatement) { m_restatement = restatement; }

    /// Plans the statements, so that they can be answered together with those of others.
    void addTo(TallyBatch &batch);
    /// What answers a statement that was added to it; must outlive the object.
    void setBatch(TallyBatch *batch) { m_batch = batch; }

    FilledTable fill();

    /// The closed parts of the organisation whose figures stand elsewhere, once fill() has run.
    const QSet<qint64> &carried() const { return m_carried; }

    /// The statements behind a cell of a table that fill() made: one each, more for the row of all
    /// others.
    struct Behind {
        std::vector<CellQuery> numerator;
        std::vector<CellQuery> denominator;
        bool hasDenominator = false;
    };
    static Behind behind(const FilledTable &table, const ReferenceData &reference, size_t row,
                         size_t column);

private:
    struct Bucket {
        double sum = 0;
        bool any = false;
    };

    /// One statement and its answers.
    struct Group {
        TallyQuery query;
        std::vector<size_t> rowLevels;    ///< Which levels of the rows it tells apart.
        std::optional<qsizetype> outerAt; ///< Which of its groups is the columns' first level.
        std::optional<qsizetype> innerAt; ///< And which the second.
        std::vector<TallyRow> rows;
        QHash<QStringList, std::vector<Bucket>> byRow; ///< By slot, then by aggregate.
        std::vector<Bucket> total;
        /// The row that was asked for last: its cells are asked for one after the other.
        mutable QStringList lastRow = {};
        mutable const std::vector<Bucket> *lastFound = nullptr;
    };
    struct Place {
        size_t group = 0;
        size_t aggregate = 0;
    };
    struct Leaf {
        const MeasureColumn *column = nullptr;
        const Measure *measure = nullptr;
        Place numerator;
        std::optional<Place> denominator;
    };
    /// The stored values of a row, one for each level; nothing for the row of totals.
    using RowKey = std::optional<QStringList>;

    void plan();
    Place planTally(const Tally &tally, const MeasureColumn &column, bool isDenominator);
    void setRange(TallyQuery &query) const;

    std::vector<TallyRow> tally(const TallyQuery &query);
    void fetch(Group &group);
    void fetchDemand(Group &group);
    void dropQuietQuarters();
    std::vector<MeasureColumn> dropIdleColumns();
    void discoverColumns();
    std::vector<ColumnEntry> valueEntries(Dimension dimension, bool isInner) const;
    std::vector<ColumnEntry> entriesOf(bool isInner) const;
    void accumulate(Group &group);
    void accumulateDistinct(Group &group);
    bool needsTotals() const;
    void add(Group &group, const QStringList &rowKey, size_t slot, const TallyRow &row);
    bool falls(const Group &group, const TallyRow &row, const ColumnSlot &slot) const;
    bool fallsInTime(const TallyRow &row, const ColumnSlot &slot) const;
    QStringList rowKeyOf(const Group &group, const TallyRow &row) const;

    /// The rows that are shown, and those that the row of all others stands for.
    struct Rows {
        std::vector<QStringList> shown;
        std::vector<QStringList> rest;
    };
    Rows rowKeys() const;
    std::vector<QStringList> listedKeys() const;
    void addZeroRows(std::vector<QStringList> &keys) const;
    bool showsPlaces() const;
    bool isOpenPlace(const QString &place) const;
    bool liesWithin(const QString &place, const QString &of) const;
    std::vector<QStringList> placesBeside(const std::vector<QStringList> &keys) const;
    Rows withSmallMerged(std::vector<QStringList> keys) const;
    bool isSmallRow(const QStringList &key) const;
    QStringList valuesBeneath(size_t level, const QStringList &above) const;
    void addYears(std::vector<QStringList> &keys) const;
    void addHistoryRows(std::vector<QStringList> &keys) const;
    bool isEmptyRow(const QStringList &key) const;
    bool isGone(const QStringList &key) const;
    void sortRows(std::vector<QStringList> &keys) const;
    void bringGroupsTogether(std::vector<QStringList> &keys) const;
    std::optional<double> weightOf(const QStringList &key) const;
    double groupWeightOf(const QStringList &key, size_t level) const;
    void keepLargestGroups(std::vector<QStringList> &keys) const;
    RowHead headOf(const QStringList &key) const;
    QString nameOf(Dimension dimension, const QString &value) const;
    RowHead headNamed(const QString &name) const;
    std::optional<int> quarterOf(const QStringList &key) const;
    Quarter lastQuarterOf(const RowKey &row, size_t slot) const;

    Bucket bucketOf(const Place &place, const RowKey &row, size_t slot) const;
    Cell cellOf(const Leaf &leaf, const RowKey &row, size_t slot) const;
    /// The demand of the year that a cell covers; nothing for less than a year, and where it was
    /// not entered.
    std::optional<double> demandOf(const Leaf &leaf, const RowKey &row, size_t slot) const;
    Cell restCell(const Leaf &leaf, const std::vector<QStringList> &rest, size_t slot) const;
    size_t restFacts(const Leaf &leaf, const std::vector<QStringList> &rest, size_t slot) const;
    double restSum(const Place &place, const std::vector<QStringList> &rest, size_t slot) const;
    std::optional<Cell> historyCell(const Leaf &leaf, const RowKey &row, size_t slot) const;
    HistoryBook::Answer findPublished(HistoryMeasure measure, Dimension dimension,
                                      const QStringList &names, const ColumnSlot &slot) const;
    HistoryBook::Answer historyOf(const HistorySource &source, const Leaf &leaf, const RowKey &row,
                                  const ColumnSlot &slot, bool isShareBase) const;
    bool isAhead(const RowKey &row, size_t slot) const;
    bool isBeforeRecords(const RowKey &row, size_t slot) const;
    ColumnSlot slotFor(const RowKey &row, size_t slot) const;

    void addColumns(FilledTable &table) const;
    QString keyOf(const ColumnSlot &slot, const MeasureColumn &column) const;
    void addChange(FilledTable &table) const;
    void sumCells(FilledTable &table) const;
    void sumYears(FilledTable &table) const;

    Database &m_database;
    const ReferenceData &m_reference;
    const HistoryBook &m_history;
    const std::vector<DemandFigure> &m_demand;
    const TableDefinition &m_definition;
    const ReportPeriod &m_period;
    int m_yearLevel = -1; ///< Which level of the rows is the year, if any.
    bool m_hasTimeRows = false;
    std::optional<Quarter> m_firstQuarter;
    const Restatement *m_restatement = nullptr;
    TallyBatch *m_batch = nullptr;
    mutable QSet<qint64> m_carried;
    bool m_byQuarter = false;
    bool m_byMonth = false;
    std::vector<ColumnSlot> m_slots;
    std::vector<Group> m_groups;
    std::vector<Leaf> m_leaves;
};

} // namespace redress
