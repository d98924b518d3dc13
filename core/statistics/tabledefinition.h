// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/statistics/measure.h"
#include "core/statistics/period.h"
#include "core/statistics/tablesettings.h"

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
    int top = 0;     ///< Of rows ordered by value: only that many values, 0 for all.

    bool operator==(const RowLevel &) const = default;
};

/// How a figure changed, in a column of its own or in a figure. \source domain M-25
enum class Change {
    None,
    Difference, ///< This less that.
    Percent,    ///< (this - that) / that
    Points,     ///< Difference of the two printed percentages.
};

/// What tells the columns of one level apart.
enum class ColumnBy { None, Quarter, Year, Month, Dimension };

/// A second level of columns, beneath each column of the first.
struct InnerColumns {
    ColumnBy by = ColumnBy::None; ///< None: there is one level.
    Dimension dimension = Dimension::Outcome;
    int years = 2;
    QString totalKey; ///< Empty: no column for the whole of each upper column.
    QString totalLabel;

    bool operator==(const InnerColumns &) const = default;
};

/// What the columns stand for, before measures stand side by side in each.
struct ColumnAxis {
    using By = ColumnBy;

    By by = By::None;
    bool reachedOnly = false; ///< Quarters: leave out those after the period instead of a blank.
    bool activeOnly = false;  ///< Quarters: leave out those in which nothing is counted.
    int years = 2;            ///< Years: how many, the last being that of the period.
    Dimension dimension = Dimension::Outcome;
    std::vector<ListedValue> listed;
    QString totalKey; ///< Empty: no column for the whole.
    QString totalLabel;
    Change change = Change::None; ///< Years: a last column with the change between the last two.
    int changeDecimals = 0;
    QString changeKey = QStringLiteral("change");
    InnerColumns inner;

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
    int ofLevel = 0;        ///< Counts for the first so many levels of a row alone; 0 for all.
    bool onlyIfAny = false; ///< Left out of a table in which it counts nothing anywhere.

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
    TableSettings settings;

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

/// A sentence beneath the table that tells of one row, or of one figure in it: its number is
/// counted like the figures of that row and column. \source reports/REQUIRED 002-07
struct Footnote {
    QStringList row;       ///< Names or words of its levels; empty: the row of totals.
    QString column;        ///< Key of the column; empty: the mark stands at the name of the row.
    MeasureColumn measure; ///< What it counts, narrowed down by filters of its own.
    QString one;           ///< "{n} complaint from a young person"
    QString many;          ///< "{n} complaints from young people"
    QString none;          ///< Empty: where nothing is counted, there is no footnote.

    bool operator==(const Footnote &) const = default;
};

/// A table as data: what it counts, in which rows and columns. \source design, "A table is a
/// definition, not code"
struct TableDefinition {
    enum class Kind {
        Pivot,
        Figures, ///< Single figures, one a row.
        Quotes,  ///< Compliments whose text may be printed.
    };
    enum class Order { Listed, ValueDescending, Label, ValueAscending };

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
    QString orderColumn;            ///< Key of the column that orders; empty: the last filled.
    int top = 0;                    ///< Only that many rows, 0 for all.
    QString othersRow;              ///< Label of a row for all others; empty: left out.
    QString totalRow;               ///< Its label; empty: none.
    bool totalIsSumOfCells = false; ///< \source M-20: total = sum of the rounded cells
    ColumnAxis columns;
    std::vector<MeasureColumn> measures;
    bool usesHistory = false;
    bool byReceived = false; ///< Outcomes and responses of what was received. \source S-28
    bool isRestated = false; ///< Figures of closed services stand with their successors.
    TableSettings settings;
    std::vector<FigureSpec> figures;
    std::vector<FigureColumn> figureColumns;
    QStringList notes;
    std::vector<Footnote> footnotes;

    /// How a public copy asks for a table; no part of what a file holds. Rows in which every count
    /// is below this stand together in one; 0: none do. \source domain 7
    int mergesBelow = 0;
    /// Restated: services between which a closed one was divided stand together in one row, so that
    /// nothing is counted in parts.
    bool joinsDivided = false;

    bool isOrderedByValue() const
    {
        return order == Order::ValueDescending || order == Order::ValueAscending;
    }
    bool operator==(const TableDefinition &) const = default;
};

/// Reads a definition. \return Error::Code::Invalid naming the member that is wrong.
Result<TableDefinition> tableFromJson(const QByteArray &json);

/// Writes a definition so that tableFromJson() gives it back.
QByteArray tableToJson(const TableDefinition &table);

/// The definitions that Redress ships (resources/tables), in the order of the list of tables.
const std::vector<TableDefinition> &shippedTables();

/// Nothing if there is none of that name.
const TableDefinition *shippedTable(QStringView id);

} // namespace redress
