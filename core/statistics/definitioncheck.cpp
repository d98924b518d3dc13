// SPDX-License-Identifier: GPL-3.0-or-later
// What may stand where in a pivot, and why not.
#include "core/statistics/pivotdefinition.h"

#include "core/statistics/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct DefinitionText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableDefinition)
};

bool isPeriod(Dimension dimension)
{
    return kindOf(dimension) == DimensionKind::Period;
}

QString notKnown(const Measure &measure, Dimension dimension)
{
    return DefinitionText::tr("\"%1\" is not recorded of what \"%2\" counts.")
        .arg(labelOf(dimension), measure.labelText());
}

std::optional<QString> whyNotPeriod(const Measure &measure, Dimension dimension, Axis axis)
{
    const Tally &tally = measure.numerator;
    if (tally.fact == Fact::Demand && dimension != Dimension::Year)
        return DefinitionText::tr("\"%1\" is entered for whole years.").arg(measure.labelText());
    if (measure.isOnlyPublished() && dimension != Dimension::Year)
        return DefinitionText::tr("\"%1\" is published for whole years.").arg(measure.labelText());
    // Different responses cannot be added up from parts.
    if (!tally.isAdditive() && (axis == Axis::Rows || dimension == Dimension::Month))
        return DefinitionText::tr("\"%1\" counts each response once, in columns of quarters or "
                                  "years alone.")
            .arg(measure.labelText());
    return std::nullopt;
}

Error wrong(const QString &message, const QString &part)
{
    return {Error::Code::Invalid, message, part};
}

bool isWithinYear(Dimension dimension)
{
    return dimension == Dimension::Quarter || dimension == Dimension::Month;
}

/// Whether each row of \p row has figures in one column of \p column alone: months in quarters or
/// years, and whatever stands against itself.
bool isOneCellARow(Dimension row, Dimension column)
{
    return row == column || (isWithinYear(row) && isWithinYear(column)) ||
           (row == Dimension::Month && column == Dimension::Year);
}

std::vector<Dimension> columnLevels(const ColumnAxis &axis)
{
    std::vector<Dimension> levels;
    for (const auto &level :
         {dimensionOf(axis.by, axis.dimension), dimensionOf(axis.inner.by, axis.inner.dimension)}) {
        if (level)
            levels.push_back(*level);
    }
    return levels;
}

Result<void> checkRows(const TableDefinition &table)
{
    if (table.rows.size() > kMostRowLevels)
        return wrong(DefinitionText::tr("Rows have at most three levels. Leave out \"%1\".")
                         .arg(table.rows.back().heading),
                     table.rows.back().key);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const RowLevel &level = table.rows[i];
        for (size_t j = 0; j < i; ++j) {
            const Dimension above = table.rows[j].dimension;
            if (above == level.dimension)
                return wrong(DefinitionText::tr("\"%1\" stands twice among the rows. Name it once.")
                                 .arg(level.key),
                             level.key);
            const auto isPair = [&](Dimension a, Dimension b) {
                return (above == a && level.dimension == b) || (above == b && level.dimension == a);
            };
            if (isPair(Dimension::Year, Dimension::Month))
                return wrong(DefinitionText::tr("A month names its year already. Leave out one of "
                                                "the two."),
                             level.key);
        }
    }
    return {};
}

Result<void> checkColumns(const ColumnAxis &axis)
{
    if (axis.by == ColumnBy::None && axis.inner.by != ColumnBy::None)
        return wrong(DefinitionText::tr("A second level of columns needs a first one."),
                     u"columns"_s);
    const std::vector<Dimension> levels = columnLevels(axis);
    if (levels.size() < 2)
        return {};
    if (levels[0] == levels[1])
        return wrong(DefinitionText::tr("\"%1\" stands twice among the columns. Name it once.")
                         .arg(labelOf(levels[0])),
                     QString(toStored(levels[0])));
    if (levels[0] == Dimension::Month && isPeriod(levels[1]))
        return wrong(DefinitionText::tr("Months stand beneath quarters or years, not above them. "
                                        "Change their places."),
                     u"columns"_s);
    return {};
}

Result<void> checkMeasures(const TableDefinition &table)
{
    if (table.measures.empty())
        return wrong(DefinitionText::tr("A table needs a measure: what it counts."), u"measures"_s);
    for (const RowLevel &level : table.rows) {
        if (const auto why = whyNotAxis(table.measures, level.dimension, Axis::Rows))
            return wrong(*why, level.key);
    }
    for (const Dimension level : columnLevels(table.columns)) {
        if (const auto why = whyNotAxis(table.measures, level, Axis::Columns))
            return wrong(*why, QString(toStored(level)));
    }
    for (const Filter &filter : table.where) {
        if (const auto why = whyNotFilter(table.measures, filter.dimension))
            return wrong(*why, QString(toStored(filter.dimension)));
        if (filter.values.isEmpty())
            return wrong(DefinitionText::tr("No value is chosen for the filter \"%1\". Choose "
                                            "one, or take the filter away.")
                             .arg(labelOf(filter.dimension)),
                         u"filters"_s);
    }
    return {};
}

Result<void> checkFootnotes(const TableDefinition &table)
{
    for (const Footnote &footnote : table.footnotes) {
        std::vector<Dimension> levels;
        for (const RowLevel &level : table.rows)
            levels.push_back(level.dimension);
        if (!footnote.column.isEmpty())
            std::ranges::copy(columnLevels(table.columns), std::back_inserter(levels));
        for (const Dimension level : levels) {
            const auto why = whyNotAxis({footnote.measure}, level, Axis::Columns);
            if (why)
                return wrong(DefinitionText::tr("The footnote cannot be counted: %1").arg(*why),
                             u"footnotes"_s);
        }
        for (const Filter &filter : footnote.measure.where) {
            if (const auto why = whyNotFilter({footnote.measure}, filter.dimension))
                return wrong(DefinitionText::tr("The footnote cannot be counted: %1").arg(*why),
                             u"footnotes"_s);
        }
        if (footnote.one.trimmed().isEmpty() || footnote.many.trimmed().isEmpty())
            return wrong(DefinitionText::tr("The footnote needs a sentence for one and a sentence "
                                            "for several."),
                         u"footnotes"_s);
        if (!footnote.row.isEmpty() && footnote.row.size() != qsizetype(table.rows.size()))
            return wrong(DefinitionText::tr("The footnote stands at a row that the table no longer "
                                            "has. Choose its row again."),
                         u"footnotes"_s);
    }
    return {};
}

} // namespace

std::optional<QString> whyNotAxis(const Measure &measure, Dimension dimension, Axis axis)
{
    const Tally &tally = measure.numerator;
    if (isPeriod(dimension))
        return whyNotPeriod(measure, dimension, axis);
    if (measure.isOnlyPublished())
        return DefinitionText::tr("\"%1\" is published for whole years.").arg(measure.labelText());
    if (dimension == Dimension::Stage && tally.stage)
        return DefinitionText::tr("\"%1\" counts stage %2 alone.")
            .arg(measure.labelText())
            .arg(*tally.stage);
    if (!expressionFor(tally.fact, dimension))
        return notKnown(measure, dimension);
    return std::nullopt;
}

std::optional<QString> whyNotAxis(const std::vector<MeasureColumn> &columns, Dimension dimension,
                                  Axis axis)
{
    for (const MeasureColumn &column : columns) {
        const Measure *measure = measureNamed(column.measure);
        if (auto why = measure ? whyNotAxis(*measure, dimension, axis) : std::nullopt)
            return why;
    }
    return std::nullopt;
}

std::optional<QString> whyNotFilter(const std::vector<MeasureColumn> &columns, Dimension dimension)
{
    if (isPeriod(dimension))
        return DefinitionText::tr("Year and quarter are chosen above the table.");
    // The stage is left aside where facts have none, or where a measure counts one stage alone.
    const bool mayBeIgnored = dimension == Dimension::Stage;
    bool isOfUse = columns.empty();
    for (const MeasureColumn &column : columns) {
        const Measure *measure = measureNamed(column.measure);
        if (!measure)
            continue;
        std::vector<Tally> tallies{measure->numerator};
        // Demand is of the year, however its complaints are narrowed down.
        if (measure->denominator && !measure->isOfDemand())
            tallies.push_back(*measure->denominator);
        for (const Tally &tally : tallies) {
            const bool isKnown = expressionFor(tally.fact, dimension).has_value();
            isOfUse = isOfUse || (isKnown && !(mayBeIgnored && tally.stage));
            const bool isTheme =
                dimension == Dimension::Pillar || dimension == Dimension::SampleTheme;
            if (!isKnown && !mayBeIgnored && !(isTheme && tally.ignoresThemes))
                return notKnown(*measure, dimension);
        }
    }
    if (!isOfUse)
        return DefinitionText::tr("It would leave nothing out: what is counted has no \"%1\", or "
                                  "counts one alone.")
            .arg(labelOf(dimension));
    return std::nullopt;
}

Result<void> checkAxes(const TableDefinition &table)
{
    if (auto rows = checkRows(table); !rows)
        return rows;
    if (auto columns = checkColumns(table.columns); !columns)
        return columns;
    for (const RowLevel &row : table.rows) {
        for (const Dimension column : columnLevels(table.columns)) {
            if (isOneCellARow(row.dimension, column))
                return wrong(
                    DefinitionText::tr("Rows by %1 and columns by %2 would give a grid with one "
                                       "figure in each row. Choose other columns, or leave them "
                                       "out.")
                        .arg(row.key, QString(toStored(column))),
                    row.key);
        }
    }
    return {};
}

Result<void> checkDefinition(const TableDefinition &table)
{
    if (table.kind != TableDefinition::Kind::Pivot)
        return {};
    if (auto measures = checkMeasures(table); !measures)
        return measures;
    if (auto axes = checkAxes(table); !axes)
        return axes;
    return checkFootnotes(table);
}

} // namespace redress
