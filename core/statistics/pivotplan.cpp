// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/pivotplan.h"

#include "core/statistics/labels.h"
#include "core/statistics/tabledefaults.h"
#include "core/statistics/tablelayout.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(redress::PivotPlan)
};

bool isTheme(Dimension dimension)
{
    return dimension == Dimension::Pillar || dimension == Dimension::SampleTheme;
}

/// Outcomes and responses of what was received in the period, whenever they came. \source S-28
void placeByReceipt(TallyQuery &query, Aggregate &aggregate)
{
    if (query.fact != Fact::Stage)
        return;
    if (query.placement == Placement::Responded)
        aggregate.conditions.push_back(Condition::HasResponse);
    else if (query.placement == Placement::Finding)
        aggregate.conditions.push_back(Condition::HasFinding);
    else
        return;
    query.placement = Placement::Received;
}

} // namespace

Error cannotTell(Dimension dimension)
{
    return {
        Error::Code::Invalid,
        PlanText::tr("This measure cannot be told apart by \"%1\". Choose other rows, columns or "
                     "filters.")
            .arg(labelOf(dimension)),
        toStored(dimension)};
}

MeasureColumn shareBaseOf(const MeasureColumn &column)
{
    MeasureColumn base = column;
    base.where.clear();
    return base;
}

int stageOf(const TableDefinition &definition, const MeasureColumn &column, const Tally &tally)
{
    if (tally.stage)
        return *tally.stage;
    for (const std::vector<Filter> *filters : {&column.where, &definition.where}) {
        for (const Filter &filter : *filters) {
            if (filter.dimension == Dimension::Stage && filter.values.size() == 1)
                return filter.values.first().toInt();
        }
    }
    return 0;
}

std::optional<HistoryMeasure> publishedForStage(HistoryMeasure measure, int stage)
{
    if (measure == HistoryMeasure::Stage1Outcome && stage == 2)
        return HistoryMeasure::Stage2Outcome;
    const bool isOfStage1 = toStored(measure).startsWith(QLatin1StringView("stage_1"));
    return isOfStage1 && stage != 1 ? std::nullopt : std::optional(measure);
}

int yearLevelOf(const TableDefinition &definition)
{
    const auto found =
        std::find_if(definition.rows.begin(), definition.rows.end(),
                     [](const RowLevel &level) { return level.dimension == Dimension::Year; });
    return found == definition.rows.end() ? -1 : int(found - definition.rows.begin());
}

QString monthOf(FinancialYear year, const QString &month)
{
    constexpr int kDigits = 2;
    const int number = month.right(kDigits).toInt();
    const int calendarYear = number < year.firstDay().month() ? year.startYear + 1 : year.startYear;
    return u"%1-%2"_s.arg(calendarYear).arg(number, kDigits, 10, QLatin1Char('0'));
}

PlannedTally plannedTally(const TableDefinition &definition, const Tally &tally,
                          const MeasureColumn &column, bool isDenominator,
                          const ReferenceData &reference)
{
    PlannedTally planned;
    TallyQuery &query = planned.query;
    query.fact = tally.fact;
    query.placement = tally.placement;
    planned.aggregate.value = tally.value;
    planned.aggregate.conditions = tally.conditions;
    if (definition.byReceived)
        placeByReceipt(query, planned.aggregate);
    if (isLearningByReceipt(definition, tally))
        query.placement = Placement::Received;
    // Demand is of a year, whatever else the table tells apart.
    const bool isDemandBase = isDenominator && tally.fact == Fact::Demand;
    if (isDemandBase) {
        const auto indicator = demandIndicator(definition.settings, reference);
        query.filters.push_back(
            {Dimension::DemandIndicator, {QString::number(indicator ? indicator->value() : -1)}});
        planned.tellsColumns = false;
        planned.tellsInner = false;
        if (const int level = yearLevelOf(definition); level >= 0)
            planned.rowLevels.push_back(size_t(level));
        return planned;
    }

    const auto ignores = [&](Dimension dimension) {
        if (tally.ignoresThemes && isTheme(dimension))
            return true;
        if (dimension != Dimension::Stage)
            return false;
        return tally.stage.has_value() || !expressionFor(tally.fact, dimension);
    };
    const auto bound = [&](const Filter &filter) {
        if (!expressionFor(tally.fact, filter.dimension))
            throw StorageError(cannotTell(filter.dimension));
        return boundFilter(filter, reference);
    };
    for (const Filter &filter : definition.where) {
        if (!ignores(filter.dimension))
            query.filters.push_back(bound(filter));
    }
    for (const Filter &filter : column.where) {
        if (!ignores(filter.dimension))
            planned.aggregate.filters.push_back(bound(filter));
    }
    if (tally.stage)
        planned.aggregate.filters.push_back({Dimension::Stage, {QString::number(*tally.stage)}});

    for (size_t level = 0; level < definition.rows.size(); ++level) {
        if (column.ofLevel > 0 && level >= size_t(column.ofLevel))
            break;
        const Dimension dimension = definition.rows[level].dimension;
        const bool isPeriod = kindOf(dimension) == DimensionKind::Period;
        const bool tells = isPeriod || expressionFor(tally.fact, dimension).has_value();
        if (!tells && !isDenominator)
            throw StorageError(cannotTell(dimension));
        if (tells && !ignores(dimension))
            planned.rowLevels.push_back(level);
    }
    const auto tells = [&](ColumnBy by, Dimension across) {
        if (by != ColumnBy::Dimension)
            return true;
        const bool isTold = expressionFor(tally.fact, across).has_value() && !ignores(across);
        if (!isTold && !isDenominator)
            throw StorageError(cannotTell(across));
        return isTold;
    };
    const ColumnAxis &axis = definition.columns;
    planned.tellsColumns = tells(axis.by, axis.dimension);
    planned.tellsInner = tells(axis.inner.by, axis.inner.dimension);
    return planned;
}

} // namespace redress
