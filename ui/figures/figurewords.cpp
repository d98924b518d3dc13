// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurewords.h"

#include "core/statistics/figureformat.h"
#include "core/statistics/labels.h"
#include "core/statistics/tabledefaults.h"
#include "core/statistics/tableengine.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(redress::FigureWords)
};

/// With a decimal where a closed service was divided.
QString number(double value)
{
    return QLocale().toString(value, 'f', std::abs(value - std::round(value)) < 1e-6 ? 0 : 1);
}

QString filterWords(const Filter &filter)
{
    QStringList values;
    for (const QString &value : filter.values) {
        const bool isWord = kindOf(filter.dimension) == DimensionKind::Word ||
                            kindOf(filter.dimension) == DimensionKind::YesNo;
        values.append(isWord ? labelOfWord(filter.dimension, value) : value);
    }
    return FigureText::tr("%1: %2", "a dimension and its values")
        .arg(labelOf(filter.dimension), values.join(FigureText::tr(" or ")));
}

QString stateWords(const Cell &cell)
{
    switch (cell.state) {
    case Cell::State::Value:
        return cellWithBase(cell);
    case Cell::State::Ahead:
        return FigureText::tr("Its time has not come.");
    case Cell::State::NotAvailable:
        return FigureText::tr("Not available: it was not collected.");
    case Cell::State::Suppressed:
        return FigureText::tr("Hidden in the public copy.");
    case Cell::State::NoBase:
        return FigureText::tr("Not applicable: there was nothing to divide by or to add up.");
    }
    return {};
}

bool hasColumnsOfPeriods(const ColumnAxis &axis)
{
    const auto isOfPeriods = [](ColumnBy by) {
        return by != ColumnBy::None && by != ColumnBy::Dimension;
    };
    return isOfPeriods(axis.by) || isOfPeriods(axis.inner.by);
}

QString periodWords(const FilledTable &table, const FigurePlace &place)
{
    const TableDefinition &definition = table.definition;
    ReportPeriod period = table.period;
    QString words = periodInWords(period);
    if (definition.kind == TableDefinition::Kind::Figures) {
        const FigureSpec &figure = definition.figures[place.row];
        period = periodOf(figure, period);
        words =
            figure.quarter > 0
                ? FigureText::tr("Quarter %1 of %2").arg(figure.quarter).arg(period.year.label())
                : periodInWords(period);
    } else if (const size_t slot = table.columns[place.column].slot;
               slot < table.columnSlots.size() && hasColumnsOfPeriods(definition.columns)) {
        const ColumnSlot &column = table.columnSlots[slot];
        QStringList heading{column.over, column.label};
        heading.removeAll(QString());
        words =
            FigureText::tr("%1; column %2", "period and heading").arg(words, heading.join(u", "_s));
    }
    if (period.asAt)
        words = FigureText::tr("%1, as at %2")
                    .arg(words, QLocale().toString(*period.asAt, u"d MMMM yyyy"_s));
    if (period.knownOn)
        words = FigureText::tr("%1, as known at the end of %2")
                    .arg(words, QLocale().toString(*period.knownOn, u"d MMMM yyyy"_s));
    return words;
}

void addPopulation(FigureFacts &facts, const FilledTable &table, const FigurePlace &place,
                   const MeasureColumn *column)
{
    QStringList population;
    for (const Filter &filter : table.definition.where)
        population.append(filterWords(filter));
    if (column) {
        for (const Filter &filter : column->where)
            population.append(filterWords(filter));
    }
    const RowHead &row = table.rows[place.row];
    if (table.definition.kind == TableDefinition::Kind::Pivot && row.isOthers()) {
        population.append(
            FigureText::tr("all rows that are not shown (%n)", nullptr, int(row.rest.size())));
    } else if (table.definition.kind == TableDefinition::Kind::Pivot && !row.isTotal) {
        for (size_t level = 0; level < table.rowLevels.size(); ++level)
            population.append(FigureText::tr("%1: %2", "a dimension and its values")
                                  .arg(labelOf(table.rowLevels[level].dimension),
                                       row.names.value(qsizetype(level))));
    }
    if (table.definition.kind == TableDefinition::Kind::Pivot) {
        const ColumnHead &head = table.columns[place.column];
        const ColumnAxis &axis = table.definition.columns;
        if (head.slot < table.columnSlots.size()) {
            const ColumnSlot &slot = table.columnSlots[head.slot];
            const bool hasTwo = axis.inner.by != ColumnBy::None;
            if (slot.value)
                population.append(
                    FigureText::tr("%1: %2", "a dimension and its values")
                        .arg(labelOf(axis.dimension), hasTwo ? slot.over : slot.label));
            if (slot.innerValue)
                population.append(FigureText::tr("%1: %2", "a dimension and its values")
                                      .arg(labelOf(axis.inner.dimension), slot.label));
        }
    }
    facts.emplace_back(FigureText::tr("Counted are"),
                       population.isEmpty() ? FigureText::tr("all") : population.join(u"; "_s));
}

} // namespace

FigureFacts explain(const FilledTable &table, const FigurePlace &place)
{
    const Cell &cell = table.cell(place.row, place.column);
    const MeasureColumn *column = measureColumnOf(table, place);
    const Measure *measure = column ? measureNamed(column->measure) : nullptr;
    FigureFacts facts;
    facts.emplace_back(FigureText::tr("Figure"), stateWords(cell));
    if (cell.isChange)
        facts.emplace_back(FigureText::tr("Change"),
                           FigureText::tr("On the year before, from the figures beside it."));
    if (measure) {
        facts.emplace_back(FigureText::tr("Measure"), measure->labelText());
        facts.emplace_back(FigureText::tr("Date basis"), basisOf(*column, table.definition));
    }
    if (column && column->share == MeasureColumn::Share::OfColumn)
        facts.emplace_back(FigureText::tr("Share"), FigureText::tr("Of the total of its column."));
    addPopulation(facts, table, place, column);
    facts.emplace_back(FigureText::tr("Period"), periodWords(table, place));
    if (cell.hasValue() && cell.denominator && !cell.isChange)
        facts.emplace_back(FigureText::tr("Worked out"), figureSentence(cell));
    for (const FilledFootnote &footnote : table.footnotes) {
        if (footnote.row == place.row && footnote.column.value_or(place.column) == place.column)
            facts.emplace_back(FigureText::tr("Footnote"), footnote.sentence);
    }
    if (cell.isHistory)
        facts.emplace_back(FigureText::tr("Origin"),
                           FigureText::tr("Entered from a published paper; it has no cases here."));
    if (measure && measure->source[0] != '\0')
        facts.emplace_back(FigureText::tr("Rule"), QString::fromLatin1(measure->source));
    return facts;
}

QString figureSentence(const Cell &cell)
{
    if (!cell.hasValue() || !cell.denominator || cell.isChange)
        return cellSpoken(cell);
    if (cell.unit == Measure::Unit::Pounds)
        return FigureText::tr("%1: £%2 for %3")
            .arg(cellText(cell), QLocale().toString(cell.numerator / 100, 'f', 2),
                 number(*cell.denominator));
    return FigureText::tr("%1 of %2 = %3", "22 of 47 = 47%")
        .arg(number(cell.numerator), number(*cell.denominator), cellText(cell));
}

PartNames partNames(const FilledTable &table, const FigurePlace &place)
{
    const MeasureColumn *column = measureColumnOf(table, place);
    const QString id = column ? column->measure : QString();
    const bool isShare = column && column->share != MeasureColumn::Share::None;
    if (!isShare && (id.endsWith("in_time_pct"_L1) || id == "in_time_gross_pct"_L1 ||
                     id == "within_aim_pct"_L1 || id == "within_limit_pct"_L1))
        return {FigureText::tr("In time"), FigureText::tr("Late")};
    if (!isShare && (id == "upheld_pct"_L1 || id == "issues_upheld_pct"_L1 ||
                     id == "upheld_of_received_pct"_L1 || id.startsWith("ombudsman_uph"_L1)))
        return {FigureText::tr("Upheld"), FigureText::tr("Not upheld")};
    return {FigureText::tr("Counted"), FigureText::tr("The rest")};
}

QString placementName(const FilledTable &table, const FigurePlace &place)
{
    const MeasureColumn *column = measureColumnOf(table, place);
    const Measure *measure = column ? measureNamed(column->measure) : nullptr;
    if (!measure || table.definition.byReceived ||
        isLearningByReceipt(table.definition, measure->numerator))
        return FigureText::tr("Counted on");
    switch (measure->numerator.placement) {
    case Placement::Received: // Of a stage: asked for, not when the case was received.
        return FigureText::tr("Counted on");
    case Placement::Responded:
        return FigureText::tr("Answered");
    case Placement::Finding:
        return FigureText::tr("Outcome on");
    case Placement::Panel:
        return FigureText::tr("Panel on");
    case Placement::PanelFindings:
        return FigureText::tr("Reported on");
    case Placement::Due:
        return FigureText::tr("Due on");
    case Placement::Replied:
        return FigureText::tr("Answered");
    case Placement::Paid:
        return FigureText::tr("Paid on");
    case Placement::Decision:
        return FigureText::tr("Decided on");
    }
    return {};
}

QString shortTitle(QString title)
{
    // "..., {prior_year} and {year}", "... to {year}", and the same in Welsh.
    static const QRegularExpression period(u"[, ]*(\\b(to|and|hyd|a) )?\\{[a-z_]+\\}"_s);
    return title.remove(period).trimmed();
}

} // namespace redress
