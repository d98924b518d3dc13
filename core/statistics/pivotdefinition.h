// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tabledefinition.h"

#include <optional>

namespace redress {

// Definitions that people make: what may stand where, and pivots by names alone.

/// Rows have up to three levels, columns two.
inline constexpr size_t kMostRowLevels = 3;

/// Why facts of a measure cannot be told apart by \p dimension, for the person; nothing if they
/// can. A table of several measures takes what all of them take.
enum class Axis { Rows, Columns };
std::optional<QString> whyNotAxis(const Measure &measure, Dimension dimension, Axis axis);
std::optional<QString> whyNotAxis(const std::vector<MeasureColumn> &columns, Dimension dimension,
                                  Axis axis);

/// Why facts of a measure cannot be narrowed down by \p dimension; nothing if they can.
std::optional<QString> whyNotFilter(const std::vector<MeasureColumn> &columns, Dimension dimension);

/// Whether rows and columns go together, whatever is counted in them.
Result<void> checkAxes(const TableDefinition &table);

/// Whether a pivot can be filled at all. \return Error::Code::Invalid with what is wrong and what
/// would be right; the detail names the part: "measures", "rows", "columns", "filters", "order",
/// "footnotes" or a dimension.
Result<void> checkDefinition(const TableDefinition &table);

/// What a level of columns is told apart by, as a dimension; nothing for none.
std::optional<Dimension> dimensionOf(ColumnBy by, Dimension dimension);
ColumnBy columnByOf(Dimension dimension);

/// Puts one or two levels across, with columns for the whole where a whole has a meaning.
void setColumns(TableDefinition &table, const std::vector<Dimension> &levels);
/// Puts up to three levels down.
void setRows(TableDefinition &table, const std::vector<Dimension> &levels);

/// A definition made on the spot: measures, rows and columns by name.
/// \param columns "quarter", "year", "month", a dimension, two of them separated by a comma, or
/// empty. \return Error::Code::Invalid with the names that are allowed.
Result<TableDefinition> pivotOf(const QStringList &measureNames, const QStringList &rows,
                                const QString &columns, const QStringList &where);

/// Reads the order of rows: "listed", "label", or the key of a column, the largest first; with
/// ":up" behind it the smallest.
void setOrder(TableDefinition &table, const QString &typed);

/// What is said of a name that is not one of \p allowed; those that come near are named.
Error unknownName(const QString &what, const QString &typed, const QStringList &allowed);

/// Reads "directorate=Highways" or "stage=1,2".
Result<Filter> filterFromTyped(const QString &typed);

/// Reads several. A dimension that is named twice may be the one or the other: a name may hold
/// commas, so that two names are typed as two filters.
Result<std::vector<Filter>> filtersFromTyped(const QStringList &typed);

} // namespace redress
