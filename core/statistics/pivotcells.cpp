// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a pivot: from buckets of counts and from published history.
#include "core/statistics/pivotfiller.h"

#include "core/procedure/procedure.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/pivotplan.h"
#include "core/statistics/tablelayout.h"

#include <QSet>

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

constexpr auto kOpenOutcome = "open"_L1;

bool hasOnlyPeriods(const std::vector<RowLevel> &rows)
{
    return std::ranges::all_of(rows, [](const RowLevel &level) {
        return kindOf(level.dimension) == DimensionKind::Period;
    });
}

/// What a row says at these of its levels, which stand in their order: mostly all of them.
QStringList levelsOf(const std::vector<size_t> &levels, const QStringList &row)
{
    if (qsizetype(levels.size()) == row.size())
        return row;
    QStringList some;
    for (const size_t level : levels)
        some.append(row.at(qsizetype(level)));
    return some;
}

} // namespace

PivotFiller::Bucket PivotFiller::bucketOf(const Place &place, const RowKey &row, size_t slot) const
{
    const Group &group = m_groups[place.group];
    const size_t at = slot * group.query.aggregates.size() + place.aggregate;
    if (!row)
        return group.total[at];
    if (group.lastRow != *row || row->isEmpty()) {
        const auto found = group.byRow.constFind(levelsOf(group.rowLevels, *row));
        group.lastFound = found == group.byRow.constEnd() ? nullptr : &*found;
        group.lastRow = *row;
    }
    return group.lastFound ? group.lastFound->at(at) : Bucket{};
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
    if (measure.isOfDemand()) {
        cell.denominator = demandOf(leaf, row, slot);
        if (!cell.denominator)
            cell.state = Cell::State::NotAvailable;
    } else if (column.share == MeasureColumn::Share::OfColumn)
        cell.denominator = bucketOf(*leaf.denominator, std::nullopt, slot).sum;
    else if (leaf.denominator)
        cell.denominator = bucketOf(*leaf.denominator, row, slot).sum;
    if (cell.denominator && *cell.denominator == 0)
        cell.state = Cell::State::NoBase;

    const bool isAmountOfSome =
        measure.numerator.value == Tally::Value::Pence &&
        (measure.numerator.fact == Fact::Recommendation || measure.numerator.fact == Fact::Remedy);
    if (isAmountOfSome && !numerator.any)
        cell.state = Cell::State::NoBase;
    if (isEntered && !numerator.any)
        cell.state = Cell::State::NotAvailable;
    return cell;
}

std::optional<double> PivotFiller::demandOf(const Leaf &leaf, const RowKey &row, size_t index) const
{
    const ColumnSlot &slot = m_slots[index];
    const bool isOfYear = slot.isWhole || slot.year.has_value();
    const Bucket demand = isOfYear ? bucketOf(*leaf.denominator, row, index) : Bucket();
    return demand.any ? std::optional(demand.sum) : std::nullopt;
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
    else if (measure.isOfDemand())
        denominator.value = demandOf(leaf, row, index);
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

HistoryBook::Answer PivotFiller::historyOf(const HistorySource &source, const Leaf &leaf,
                                           const RowKey &row, const ColumnSlot &slot,
                                           bool isShareBase) const
{
    if (source.isEmpty())
        return {};
    const Tally &tally = leaf.measure->numerator;
    int stage = stageOf(m_definition, *leaf.column, tally);
    const bool isOfComplaints = tally.fact == Fact::Stage || tally.fact == Fact::Issue;
    bool isOfOthers = false;
    bool isOfChildrensAlone = !isOfComplaints || !m_history.isOfOneProcedure();
    const FinancialYear year = Quarter::fromCode(slot.fromQuarter).year;

    // What the figure is narrowed down to, besides stage and procedure.
    struct Narrowing {
        Dimension dimension;
        QStringList names;
    };
    std::vector<Narrowing> narrowings;
    const auto narrow = [&](Dimension dimension, const QStringList &names) {
        if (dimension == Dimension::Procedure) {
            const bool hasChildrens = names.contains(toStored(ProcedureKey::ChildrenStatutory));
            isOfOthers = isOfOthers || !hasChildrens;
            isOfChildrensAlone = isOfChildrensAlone || (hasChildrens && names.size() == 1);
        } else if (dimension == Dimension::Stage && names.size() == 1)
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
    // What has no outcome yet is "open" in papers.
    const auto publishedName = [&](Dimension dimension, const QString &value) {
        const QString word = wordOfValue(dimension, value, m_reference);
        const bool isOpen = dimension == Dimension::Outcome && word.isEmpty() &&
                            source.parts.contains(kOpenOutcome);
        return isOpen ? QString(kOpenOutcome) : word;
    };
    const size_t levels =
        leaf.column->ofLevel > 0 ? size_t(leaf.column->ofLevel) : m_definition.rows.size();
    for (size_t level = 0; row && level < std::min(levels, m_definition.rows.size()); ++level) {
        const Dimension dimension = m_definition.rows[level].dimension;
        if (kindOf(dimension) != DimensionKind::Period)
            narrow(dimension, {publishedName(dimension, row->at(qsizetype(level)))});
    }
    const ColumnAxis &axis = m_definition.columns;
    if (slot.value)
        narrow(axis.dimension, {publishedName(axis.dimension, *slot.value)});
    if (slot.innerValue)
        narrow(axis.inner.dimension, {publishedName(axis.inner.dimension, *slot.innerValue)});

    // What was published of stages is of the children's procedure.
    if (isOfOthers)
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
    // A part of what other years count. Only the children's procedure has a third stage.
    if (!isOfChildrensAlone && stage != 3) {
        const bool isPart = std::ranges::any_of(source.by, [&](const auto &part) {
            const auto ofStage = publishedForStage(part.second, stage);
            return ofStage && m_history.knows(*ofStage, year);
        });
        return {isPart || whole().applies, std::nullopt};
    }
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
            // What the measure does not count was published for something else.
            const QStringList &parts = source.parts;
            const bool isCounted =
                dimension != Dimension::Outcome || parts.isEmpty() ||
                std::ranges::any_of(narrowings.front().names,
                                    [&](const QString &name) { return parts.contains(name); });
            if (!isCounted)
                return {true, std::nullopt};
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

double PivotFiller::restSum(const Place &place, const std::vector<QStringList> &rest,
                            size_t slot) const
{
    // A base may be coarser than the rows: each of its parts counts once.
    const Group &group = m_groups[place.group];
    QSet<QStringList> seen;
    double sum = 0;
    for (const QStringList &key : rest) {
        const QStringList part = levelsOf(group.rowLevels, key);
        if (!seen.contains(part))
            sum += bucketOf(place, key, slot).sum;
        seen.insert(part);
    }
    return sum;
}

/// All rows that are left out, as one. Different responses are counted anew, because one may stand
/// in several rows.
Cell PivotFiller::restCell(const Leaf &leaf, const std::vector<QStringList> &rest,
                           size_t slot) const
{
    Cell cell = cellOf(leaf, rest.front(), slot);
    cell.rate.reset();
    bool isPublished = false;
    bool isKnown = true;
    bool isEmpty = true;
    double published = 0;
    double publishedBase = 0;
    for (const QStringList &key : rest) {
        const Cell part = cellOf(leaf, key, slot);
        isKnown = isKnown && part.state != Cell::State::NotAvailable && !part.rate;
        isEmpty = isEmpty && part.state == Cell::State::NoBase;
        isPublished = isPublished || part.isHistory;
        published += part.numerator;
        publishedBase += part.denominator.value_or(0);
    }
    if (cell.state == Cell::State::Ahead)
        return cell;
    cell.isHistory = isPublished;
    cell.state = isKnown ? Cell::State::Value : Cell::State::NotAvailable;
    if (!isKnown)
        return cell;
    const bool isShare = leaf.column->share == MeasureColumn::Share::OfColumn;
    const bool countsAnew = !leaf.measure->numerator.isAdditive();
    cell.numerator = countsAnew ? double(restFacts(leaf, rest, slot)) : published;
    if (cell.denominator && !isShare)
        cell.denominator = isPublished ? publishedBase : restSum(*leaf.denominator, rest, slot);
    if (cell.denominator ? *cell.denominator == 0 : isEmpty)
        cell.state = Cell::State::NoBase;
    return cell;
}

QString PivotFiller::keyOf(const ColumnSlot &slot, const MeasureColumn &column) const
{
    return slot.key.isEmpty()     ? column.key
           : column.key.isEmpty() ? slot.key
                                  : slot.key + u'_' + column.key;
}

void PivotFiller::addColumns(FilledTable &table) const
{
    for (size_t slot = 0; slot < m_slots.size(); ++slot) {
        for (size_t i = 0; i < m_leaves.size(); ++i) {
            const MeasureColumn &column = *m_leaves[i].column;
            ColumnHead head;
            const ColumnSlot &of = m_slots[slot];
            head.key = keyOf(of, column);
            head.group = of.label;
            head.over = of.over;
            head.overIndex = of.overIndex;
            const bool standsAlone =
                m_leaves.size() == 1 && !(of.label.isEmpty() && of.over.isEmpty());
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
        // Without rows it is nothing, but not where nothing was recorded.
        bool isKnown = table.rows.size() == 1 && total[column].state != Cell::State::NotAvailable;
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
    if (axis.change == Change::None || axis.by != ColumnBy::Year || axis.years < 2 ||
        axis.inner.by != ColumnBy::None)
        return;
    // A part of a year has not changed on the whole of the year before.
    const bool isPart = m_period.lastDay() < m_period.year.lastDay();
    const size_t leaves = m_leaves.size();
    const size_t last = (size_t(axis.years) - 1) * leaves;
    const size_t before = last - leaves;
    for (size_t leaf = 0; leaf < leaves; ++leaf) {
        const MeasureColumn &column = *m_leaves[leaf].column;
        const Change change = changeFor(table.columns[last + leaf].unit, axis.change);
        for (std::vector<Cell> &cells : table.cells) {
            cells.push_back(changeOf(cells[before + leaf], cells[last + leaf], change,
                                     std::max(axis.changeDecimals, column.decimals)));
            if (isPart)
                cells.back().state = Cell::State::NotAvailable;
        }
        ColumnHead head;
        head.key = column.key.isEmpty() || leaves == 1 ? axis.changeKey
                                                       : axis.changeKey + u'_' + column.key;
        head.label = changeLabel(change);
        if (leaves > 1) {
            head.group = changeLabel(change);
            head.label =
                column.label.isEmpty() ? m_leaves[leaf].measure->labelText() : column.label;
        }
        head.measure = leaf;
        head.isChange = true;
        head.slot = m_slots.size();
        head.unit = change == Change::Percent ? Measure::Unit::Percent : Measure::Unit::Count;
        table.columns.push_back(head);
    }
}

} // namespace redress
