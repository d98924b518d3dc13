// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a pivot: from buckets of counts and from published history.
#include "core/statistics/pivotfiller.h"

#include "core/procedure/procedure.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/pivotplan.h"
#include "core/statistics/tablelayout.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

Cell emptyCell(const MeasureColumn &column, const Measure &measure, Cell::State state)
{
    Cell cell;
    cell.state = state;
    cell.unit = measure.unit;
    cell.rounding = column.rounding;
    cell.decimals = column.decimals;
    if (column.share != MeasureColumn::Share::None)
        cell.unit = Measure::Unit::Percent;
    return cell;
}

bool hasOnlyPeriods(const std::vector<RowLevel> &rows)
{
    return std::ranges::all_of(rows, [](const RowLevel &level) {
        return kindOf(level.dimension) == DimensionKind::Period;
    });
}

} // namespace

ColumnSlot PivotFiller::slotFor(const RowKey &row, size_t index) const
{
    ColumnSlot slot = m_slots[index];
    if (m_yearLevel < 0 || !row)
        return slot;
    const auto year = FinancialYear::fromTyped(row->at(m_yearLevel));
    if (!year)
        return slot;
    const bool isPeriodYear = *year == m_period.year;
    slot.fromQuarter = year->startYear * 10 + slot.fromQuarter % 10;
    slot.toQuarter =
        year->startYear * 10 + (slot.isWhole && !isPeriodYear ? 4 : slot.toQuarter % 10);
    return slot;
}

bool PivotFiller::isAhead(const RowKey &row, size_t index) const
{
    if (m_yearLevel < 0)
        return m_slots[index].isAhead;
    if (!row)
        return false;
    const Quarter first = Quarter::fromCode(slotFor(row, index).fromQuarter);
    const bool isBeyond = first.year == m_period.year && first.number > m_period.throughQuarter;
    return isBeyond || !m_period.reaches(first);
}

bool PivotFiller::isBeforeRecords(const RowKey &row, size_t index) const
{
    // In an empty file the year that is asked for is the first.
    const FinancialYear first = m_firstYear.value_or(m_period.year);
    return Quarter::fromCode(slotFor(row, index).toQuarter).year < first;
}

PivotFiller::Bucket PivotFiller::bucketOf(const Place &place, const RowKey &row, size_t slot) const
{
    const Group &group = m_groups[place.group];
    const size_t at = slot * group.query.aggregates.size() + place.aggregate;
    if (!row)
        return group.total[at];
    QStringList key;
    for (const size_t level : group.rowLevels)
        key.append(row->at(qsizetype(level)));
    const auto found = group.byRow.constFind(joinedLevels(key));
    return found == group.byRow.constEnd() ? Bucket{} : found->at(at);
}

Cell PivotFiller::cellOf(const Leaf &leaf, const RowKey &row, size_t slot) const
{
    const MeasureColumn &column = *leaf.column;
    const Measure &measure = *leaf.measure;
    if (isAhead(row, slot))
        return emptyCell(column, measure, Cell::State::Ahead);
    if (m_definition.usesHistory) {
        if (const auto published = historyCell(leaf, row, slot))
            return *published;
    }
    const bool isEntered = measure.numerator.fact == Fact::Demand;
    if (measure.isOnlyPublished() || (!isEntered && isBeforeRecords(row, slot)))
        return emptyCell(column, measure, Cell::State::NotAvailable);
    Cell cell = emptyCell(column, measure, Cell::State::Value);
    const Bucket numerator = bucketOf(leaf.numerator, row, slot);
    cell.numerator = numerator.sum;
    if (column.share == MeasureColumn::Share::OfColumn)
        cell.denominator = bucketOf(*leaf.denominator, std::nullopt, slot).sum;
    else if (leaf.denominator)
        cell.denominator = bucketOf(*leaf.denominator, row, slot).sum;
    if (cell.denominator && *cell.denominator == 0)
        cell.state = Cell::State::NoBase;

    const bool isAmountOfSome = measure.numerator.value == Tally::Value::Pence &&
                                measure.numerator.fact == Fact::Recommendation;
    if (isAmountOfSome && !numerator.any)
        cell.state = Cell::State::NoBase;
    if (isEntered && !numerator.any)
        cell.state = Cell::State::NotAvailable;
    return cell;
}

std::optional<Cell> PivotFiller::historyCell(const Leaf &leaf, const RowKey &row,
                                             size_t index) const
{
    const Measure &measure = *leaf.measure;
    const ColumnSlot slot = slotFor(row, index);
    Cell cell = emptyCell(*leaf.column, measure, Cell::State::Value);
    cell.isHistory = true;
    const auto numerator = historyOf(measure.numeratorHistory, leaf, row, slot, false);
    const bool isShare = leaf.column->share == MeasureColumn::Share::OfColumn;
    HistoryBook::Answer denominator;
    if (isShare)
        denominator = historyOf(measure.numeratorHistory, leaf, std::nullopt, slot, true);
    else if (leaf.denominator)
        denominator = historyOf(measure.denominatorHistory, leaf, row, slot, false);
    const bool needsBase = isShare || leaf.denominator;
    const bool hasCounts = numerator.value && (!needsBase || denominator.value);
    const bool isCut = m_period.cuts(Quarter::fromCode(slot.toQuarter));
    if (!hasCounts && !isCut && measure.rateHistory && hasOnlyPeriods(m_definition.rows)) {
        const auto rate = m_history.find(measure.rateHistory->first, {measure.rateHistory->second},
                                         slot.fromQuarter, slot.toQuarter);
        if (rate.applies && rate.value) {
            cell.rate = rate.value;
            return cell;
        }
    }
    if (!numerator.applies && !denominator.applies)
        return std::nullopt;

    if (isCut || !numerator.value || (needsBase && !denominator.value)) {
        cell.state = Cell::State::NotAvailable;
        return cell;
    }
    const double scale =
        measure.unit == Measure::Unit::Pounds ? 100.0 : 1.0; // whole pounds to pence
    cell.numerator = *numerator.value * scale;
    if (needsBase) {
        cell.denominator = *denominator.value;
        if (*denominator.value == 0)
            cell.state = Cell::State::NoBase;
    }
    return cell;
}

/// What was published under \p names; where the table is restated, also what was published of the
/// closed services that they follow, by their shares.
HistoryBook::Answer PivotFiller::findPublished(HistoryMeasure measure, Dimension dimension,
                                               const QStringList &names,
                                               const ColumnSlot &slot) const
{
    if (!m_restatement || kindOf(dimension) != DimensionKind::Node)
        return m_history.find(measure, names, slot.fromQuarter, slot.toQuarter);
    HistoryBook::Answer sum{true, std::nullopt};
    bool isMissing = false;
    const QStringList published =
        m_history.dimensionsOf(measure, Quarter::fromCode(slot.fromQuarter).year);
    const auto add = [&](const QString &name, double share) {
        if (!published.contains(name))
            return false; // it was not there that year, or had nothing
        const auto one = m_history.find(measure, {name}, slot.fromQuarter, slot.toQuarter);
        isMissing = isMissing || !one.value;
        sum.value = sum.value.value_or(0) + share * one.value.value_or(0);
        return true;
    };
    for (const QString &name : names) {
        for (const QString &value : storedValues(dimension, name, m_reference)) {
            const qint64 node = value.toLongLong();
            if (!m_restatement->isCarried(node))
                add(name, 1);
            for (const qint64 closed : m_restatement->carriedNodes()) {
                for (const auto &share : m_restatement->sharesOf(closed)) {
                    if (share.successor.value() == node &&
                        add(m_reference.nameOf(OrgNodeId(closed)), share.share))
                        m_carried.insert(closed);
                }
            }
        }
    }
    // What is known of some of them does not stand for all.
    return isMissing ? HistoryBook::Answer{true, std::nullopt} : sum;
}

HistoryBook::Answer PivotFiller::historyOf(const HistorySource &source, const Leaf &leaf,
                                           const RowKey &row, const ColumnSlot &slot,
                                           bool isShareBase) const
{
    if (source.isEmpty())
        return {};
    int stage = stageOf(m_definition, *leaf.column, leaf.measure->numerator);
    bool isOfChildren = true;
    const FinancialYear year = Quarter::fromCode(slot.fromQuarter).year;

    // What the figure is narrowed down to, besides stage and procedure.
    struct Narrowing {
        Dimension dimension;
        QStringList names;
    };
    std::vector<Narrowing> narrowings;
    const auto narrow = [&](Dimension dimension, const QStringList &names) {
        if (dimension == Dimension::Procedure)
            isOfChildren =
                isOfChildren && names.contains(toStored(ProcedureKey::ChildrenStatutory));
        else if (dimension == Dimension::Stage && names.size() == 1)
            stage = names.first().toInt();
        else if (dimension != Dimension::Stage)
            narrowings.push_back({dimension, names});
    };
    for (const Filter &filter : m_definition.where)
        narrow(filter.dimension, filter.values);
    for (const Filter &filter : leaf.column->where) {
        if (!isShareBase)
            narrow(filter.dimension, filter.values);
    }
    for (size_t level = 0; row && level < m_definition.rows.size(); ++level) {
        const Dimension dimension = m_definition.rows[level].dimension;
        if (kindOf(dimension) != DimensionKind::Period)
            narrow(dimension, {wordOfValue(dimension, row->at(qsizetype(level)), m_reference)});
    }
    if (slot.value)
        narrow(m_definition.columns.dimension,
               {wordOfValue(m_definition.columns.dimension, *slot.value, m_reference)});

    // What was published of stages is of the children's procedure.
    if (!isOfChildren)
        return {};
    const auto whole = [&]() -> HistoryBook::Answer {
        if (size_t(stage) >= source.whole.size() || !source.whole[size_t(stage)])
            return {};
        const HistoryMeasure measure = *source.whole[size_t(stage)];
        auto answer = m_history.find(measure, source.parts, slot.fromQuarter, slot.toQuarter);
        if (answer.applies && !answer.value && !source.otherParts.isEmpty())
            answer = m_history.find(measure, source.otherParts, slot.fromQuarter, slot.toQuarter);
        return answer;
    };
    const auto sumOfRows = [&]() -> HistoryBook::Answer {
        for (const auto &[dimension, measure] : source.by) {
            const auto ofStage = publishedForStage(measure, stage);
            const bool isRow =
                m_definition.rows.size() == 1 && m_definition.rows.front().dimension == dimension;
            // Of outcomes, only the four findings count, whatever else was published.
            if (isRow && ofStage && m_history.knows(*ofStage, year))
                return m_history.find(
                    *ofStage,
                    source.parts.isEmpty() ? m_history.dimensionsOf(*ofStage, year) : source.parts,
                    slot.fromQuarter, slot.toQuarter);
        }
        return {};
    };
    if (narrowings.empty()) {
        // The total was published, or else it is the sum of the rows. A share is of that total.
        const auto total = whole();
        const bool isSaid = isShareBase ? total.value.has_value() : total.applies;
        const auto sum = isSaid ? HistoryBook::Answer() : sumOfRows();
        return sum.applies ? sum : total;
    }
    if (narrowings.size() == 1) {
        for (const auto &[dimension, measure] : source.by) {
            const auto ofStage = publishedForStage(measure, stage);
            const bool fits = dimension == narrowings.front().dimension && ofStage;
            if (!fits || !m_history.knows(*ofStage, year))
                continue;
            // Of children there is one figure, and none of the others.
            const bool isChild = dimension == Dimension::Child;
            if (isChild && narrowings.front().names != QStringList{u"1"_s})
                return {true, std::nullopt};
            return findPublished(*ofStage, dimension,
                                 isChild ? QStringList{QString()} : narrowings.front().names, slot);
        }
    }
    // The year was published, but not broken down like this.
    return {whole().applies, std::nullopt};
}

void PivotFiller::addColumns(FilledTable &table) const
{
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        for (size_t i = 0; i < m_leaves.size(); ++i) {
            const MeasureColumn &column = *m_leaves[i].column;
            ColumnHead head;
            const ColumnSlot &of = m_slots[slot];
            head.key = of.key.isEmpty()       ? column.key
                       : column.key.isEmpty() ? of.key
                                              : of.key + u'_' + column.key;
            head.group = of.label;
            const bool standsAlone = m_leaves.size() == 1 && !of.label.isEmpty();
            if (!standsAlone || !column.label.isEmpty())
                head.label =
                    column.label.isEmpty() ? m_leaves[i].measure->labelText() : column.label;
            head.slot = slot;
            head.measure = i;
            head.unit = column.share == MeasureColumn::Share::None ? m_leaves[i].measure->unit
                                                                   : Measure::Unit::Percent;
            head.isTotal = of.isTotal;
            table.columns.push_back(head);
        }
    }
}

void PivotFiller::sumCells(FilledTable &table) const
{
    if (!m_definition.totalIsSumOfCells || table.rows.empty() || !table.rows.back().isTotal)
        return;
    std::vector<Cell> &total = table.cells.back();
    for (size_t column = 0; column < total.size(); ++column) {
        if (total[column].state == Cell::State::Ahead)
            continue;
        double pence = 0;
        bool isHistory = false;
        bool isKnown = table.rows.size() == 1;
        for (size_t row = 0; row + 1 < table.rows.size(); ++row) {
            const Cell &cell = table.cells[row][column];
            isKnown = isKnown || cell.state != Cell::State::NotAvailable;
            pence += cell.value().value_or(0) * 100;
            isHistory = isHistory || cell.isHistory;
        }
        total[column].state = isKnown ? Cell::State::Value : Cell::State::NotAvailable;
        total[column].numerator = pence;
        total[column].isHistory = isHistory;
    }
}

/// Where years stand below each other, some published and some counted, their total is that of the
/// figures above it; of what is not known in every year there is none.
void PivotFiller::sumYears(FilledTable &table) const
{
    if (m_yearLevel < 0 || table.rows.empty() || !table.rows.back().isTotal)
        return;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        Cell sum = emptyCell(*m_leaves[table.columns[column].measure].column,
                             *m_leaves[table.columns[column].measure].measure, Cell::State::Value);
        bool isCountedAlone = true;
        for (size_t row = 0; row + 1 < table.rows.size(); ++row) {
            const Cell &cell = table.cells[row][column];
            if (cell.state == Cell::State::Ahead)
                continue;
            isCountedAlone =
                isCountedAlone && !cell.isHistory && cell.state != Cell::State::NotAvailable;
            if (cell.rate || cell.state == Cell::State::NotAvailable)
                sum.state = Cell::State::NotAvailable;
            sum.isHistory = sum.isHistory || cell.isHistory;
            sum.numerator += cell.numerator;
            if (cell.denominator)
                sum.denominator = sum.denominator.value_or(0) + *cell.denominator;
        }
        if (isCountedAlone)
            continue;
        if (sum.hasValue() && sum.denominator && *sum.denominator == 0)
            sum.state = Cell::State::NoBase;
        table.cells.back()[column] = sum;
    }
}

void PivotFiller::addChange(FilledTable &table) const
{
    const ColumnAxis &axis = m_definition.columns;
    if (axis.change == Change::None || axis.by != ColumnAxis::By::Year || axis.years < 2)
        return;
    // A part of a year has not changed on the whole of the year before.
    const bool isPart = m_period.lastDay() < m_period.year.lastDay();
    const size_t leaves = m_leaves.size();
    const size_t last = (size_t(axis.years) - 1) * leaves;
    const size_t before = last - leaves;
    for (std::vector<Cell> &cells : table.cells) {
        cells.push_back(changeOf(cells[before], cells[last], axis.change, axis.changeDecimals));
        if (isPart)
            cells.back().state = Cell::State::NotAvailable;
    }
    ColumnHead head;
    head.key = axis.changeKey;
    head.label = changeLabel(axis.change);
    head.isChange = true;
    head.slot = m_slots.size();
    head.unit = axis.change == Change::Percent ? Measure::Unit::Percent : Measure::Unit::Count;
    table.columns.push_back(head);
}

PivotFiller::Behind PivotFiller::behind(const FilledTable &table, const ReferenceData &reference,
                                        size_t row, size_t column)
{
    const ColumnHead &head = table.columns[column];
    const Cell &cell = table.cell(row, column);
    const bool hasCases = !head.isChange && !cell.isHistory && cell.state != Cell::State::Ahead;
    if (!hasCases)
        return {};
    const MeasureColumn &measureColumn = table.definition.measures[head.measure];
    const Measure &measure = *measureNamed(measureColumn.measure);
    if (measure.numerator.fact == Fact::Demand || measure.isOnlyPublished())
        return {};
    const ColumnSlot &slot = table.columnSlots[head.slot];
    const RowHead &rowHead = table.rows[row];
    const int yearLevel = yearLevelOf(table.definition);

    const auto queryOf = [&](const Tally &tally, bool isDenominator, bool ofWholeColumn) {
        const PlannedTally planned = plannedTally(
            table.definition, tally, ofWholeColumn ? shareBaseOf(measureColumn) : measureColumn,
            isDenominator, reference);
        CellQuery found{planned.query, planned.aggregate};
        found.query.fromQuarter = slot.fromQuarter;
        found.query.toQuarter = slot.toQuarter;
        found.query.asAt = table.period.asAt;
        if (slot.value && planned.tellsColumns)
            found.query.filters.push_back({table.definition.columns.dimension, {*slot.value}});
        if (!slot.month.isEmpty())
            found.query.month = slot.month;
        if (rowHead.isTotal || ofWholeColumn || rowHead.keys.isEmpty())
            return found;
        for (const size_t level : planned.rowLevels) {
            const Dimension dimension = table.definition.rows[level].dimension;
            const QString &value = rowHead.keys.at(qsizetype(level));
            if (dimension == Dimension::Month)
                found.query.month = value;
            else if (dimension == Dimension::Quarter)
                found.query.fromQuarter = found.query.toQuarter =
                    table.period.year.startYear * 10 + value.mid(1).toInt();
            else if (kindOf(dimension) != DimensionKind::Period)
                found.query.filters.push_back(
                    {dimension, {value.startsWith(u'=') ? u"-1"_s : value}});
        }
        if (yearLevel >= 0) {
            const auto year = FinancialYear::fromTyped(rowHead.keys.at(yearLevel));
            const int start = year ? year->startYear : table.period.year.startYear;
            const bool isPeriodYear = start == table.period.year.startYear;
            found.query.fromQuarter = start * 10 + slot.fromQuarter % 10;
            found.query.toQuarter =
                start * 10 + (slot.isWhole && !isPeriodYear ? 4 : slot.toQuarter % 10);
        }
        return found;
    };
    Behind behind;
    behind.numerator = queryOf(measure.numerator, false, false);
    if (measureColumn.share == MeasureColumn::Share::OfColumn)
        behind.denominator = queryOf(measure.numerator, false, true);
    else if (measure.denominator)
        behind.denominator = queryOf(*measure.denominator, true, false);
    return behind;
}

} // namespace redress
