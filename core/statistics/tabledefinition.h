// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/statistics/measure.h"
#include "core/statistics/period.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace redress {

/// Only facts whose \p dimension has one of \p values: names for organisation and lists, stored
/// words otherwise.
struct Filter {
    Dimension dimension = Dimension::Stage;
    QStringList values;

    bool operator==(const Filter &) const = default;
};

/// A value that a definition lists by itself, with a name of its own if need be.
struct ListedValue {
    QStringList values; ///< One for each level of the rows.
    QString label;      ///< Empty: the value's own name.
    QString key;        ///< Of a column, in CSV.

    bool operator==(const ListedValue &) const = default;
};

/// One level of the rows.
struct RowLevel {
    Dimension dimension = Dimension::Directorate;
    QString key;     ///< Heading in CSV.
    QString heading; ///< Heading for people.
    int years = 1;   ///< Of years: how many, the last being that of the period.

    bool operator==(const RowLevel &) const = default;
};

/// How a figure changed, in a column of its own or in a figure. \source domain M-25
enum class Change {
    None,
    Difference, ///< This less that.
    Percent,    ///< (this - that) / that
    Points,     ///< Difference of the two printed percentages.
};

/// What the columns stand for, before measures stand side by side in each.
struct ColumnAxis {
    enum class By { None, Quarter, Year, Month, Dimension };

    By by = By::None;
    bool reachedOnly = false; ///< Quarters: leave out those after the period instead of a blank.
    int years = 2;            ///< Years: how many, the last being that of the period.
    Dimension dimension = Dimension::Outcome;
    std::vector<ListedValue> listed;
    QString totalKey; ///< Empty: no column for the whole.
    QString totalLabel;
    Change change = Change::None; ///< Years: a last column with the change between the last two.
    int changeDecimals = 0;
    QString changeKey;

    bool operator==(const ColumnAxis &) const = default;
};

/// One measure as it stands in a table.
struct MeasureColumn {
    enum class Share {
        None,
        OfColumn, ///< As a percentage of the column's total.
    };
    enum class Rounding {
        Nearest, ///< Half away from zero. \source S-13
        UpToTen, ///< Each cell up to the next ten pounds. \source M-20
    };

    QString measure;
    QString key;   ///< In CSV, behind the key of the column; may be empty.
    QString label; ///< For people; empty: the measure's own.
    std::vector<Filter> where;
    Share share = Share::None;
    Rounding rounding = Rounding::Nearest;
    int decimals = 0;

    bool operator==(const MeasureColumn &) const = default;
};

/// One figure by itself: a line of a table of figures, or a field in a narrative.
struct FigureSpec {
    enum class Part { Value, Numerator, Denominator };

    QString id;
    QString label;
    MeasureColumn measure;
    int quarter = 0;           ///< 1 to 4; 0 for the period.
    int yearOffset = 0;        ///< -1: the year before.
    bool sameQuarters = false; ///< With an offset: only the quarters that the period covers.
    Part part = Part::Value;
    Change change = Change::None; ///< Against the year before.
    QString demandIndicator;      ///< The base of a percentage is this figure of demand.

    bool operator==(const FigureSpec &) const = default;
};

/// A column of a table of figures.
struct FigureColumn {
    enum class Shows { Id, Label, Value, Numerator, Denominator };

    Shows shows = Shows::Value;
    QString key;     ///< Heading in CSV.
    QString heading; ///< Heading for people.

    bool operator==(const FigureColumn &) const = default;
};

/// A table as data: what it counts, in which rows and columns. \source design, "A table is a
/// definition, not code"
struct TableDefinition {
    enum class Kind {
        Pivot,
        Figures, ///< Single figures, one a row.
        Quotes,  ///< Compliments whose text may be printed.
    };
    enum class Order { Listed, ValueDescending, Label };

    QString id;
    QString title; ///< With {year}, {period}, {prior_year}.
    QString group; ///< Where it stands in the list of tables.
    Kind kind = Kind::Pivot;
    std::vector<Filter> where;
    std::vector<RowLevel> rows;
    std::vector<ListedValue> listedRows;
    bool onlyListedRows = false;
    bool showsZeroRows = false; ///< \source S-22
    Order order = Order::Listed;
    int top = 0;                    ///< Only that many rows, 0 for all.
    QString totalRow;               ///< Its label; empty: none.
    bool totalIsSumOfCells = false; ///< \source M-20: total = sum of the rounded cells
    ColumnAxis columns;
    std::vector<MeasureColumn> measures;
    bool usesHistory = false;
    bool byReceived = false; ///< Outcomes and responses of what was received. \source S-28
    bool isRestated = false; ///< Figures of closed services stand with their successors.
    std::vector<FigureSpec> figures;
    std::vector<FigureColumn> figureColumns;
    QStringList notes;

    bool operator==(const TableDefinition &) const = default;
};

/// Reads a definition. \return Error::Code::Invalid naming the member that is wrong.
Result<TableDefinition> tableFromJson(const QByteArray &json);

/// The definitions that Redress ships (resources/tables), in the order of the list of tables.
const std::vector<TableDefinition> &shippedTables();

/// Nothing if there is none of that name.
const TableDefinition *shippedTable(QStringView id);

/// A definition made on the spot: one measure, rows and columns by name.
/// \param columns "quarter", "year", "month", a dimension, or empty.
/// \return Error::Code::Invalid with the names that are allowed.
Result<TableDefinition> pivotOf(const QStringList &measureNames, const QStringList &rows,
                                const QString &columns, const QStringList &where);

/// What is said of a name that is not one of \p allowed; those that come near are named.
Error unknownName(const QString &what, const QString &typed, const QStringList &allowed);

/// Reads "directorate=Highways" or "stage=1,2".
Result<Filter> filterFromTyped(const QString &typed);

} // namespace redress
