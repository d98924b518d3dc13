// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/statistics/tabledefinition.h"

#include <QString>
#include <QStringList>

#include <cmath>
#include <optional>
#include <vector>

namespace redress {

/// One figure with everything that is needed to print, explain and check it. \source features B5
struct Cell {
    enum class State {
        Value,
        Ahead,        ///< Its time has not come: printed as blank.
        NotAvailable, ///< Not collected: never printed as 0.
        NoBase,       ///< A percentage or average of nothing, an amount where none is due.
        Suppressed,   ///< Hidden in a public copy; holds no number any more.
    };

    State state = State::Value;
    Measure::Unit unit = Measure::Unit::Count;
    double numerator = 0;              ///< The count; pence of an amount.
    std::optional<double> denominator; ///< Of a percentage or average.
    std::optional<double> rate;        ///< A published percentage without its counts.
    MeasureColumn::Rounding rounding = MeasureColumn::Rounding::Nearest;
    int decimals = 0;
    bool isChange = false;           ///< Signed: a change on the year before.
    bool isHistory = false;          ///< Entered from a published paper; opens no cases.
    bool isBlankWithoutBase = false; ///< How NoBase stands on screen and paper. \source S-14

    bool hasValue() const { return state == State::Value; }

    /// The figure as printed, before words: percent of a percentage, pounds of an amount.
    std::optional<double> value() const;

    bool operator==(const Cell &) const = default;
};

/// Half away from zero. \source S-13
double roundedHalfAway(double value, int decimals);

/// A row or column that was filled, and what it stands for.
struct RowHead {
    QStringList keys;  ///< Stored values, one for each level; of a total: empty.
    QStringList names; ///< For people, one for each level.
    QStringList words; ///< For CSV: names of organisation and lists, stored words otherwise.
    bool isTotal = false;
    std::vector<QStringList> rest; ///< Of the row of all others: the keys of those.

    bool isOthers() const { return !rest.empty(); }
    bool operator==(const RowHead &) const = default;
};

/// The span of quarters that a column covers, or the value of the dimension that it stands for.
struct ColumnSlot {
    QString key;
    QString label;
    int fromQuarter = 0; ///< Codes, see Quarter::code().
    int toQuarter = 0;
    QString month;                ///< "2023-04", where the columns are months.
    std::optional<QString> value; ///< Of the dimension across; an empty value is "not recorded".
    bool isTotal = false;
    bool isWhole = false; ///< All of the period and, where rows are years, all of each year before.
    bool isAhead = false;
    std::optional<FinancialYear> year; ///< Where the columns are years.
    std::optional<QString> innerValue; ///< Of the dimension of the second level.
    QString over;                      ///< Label of the first level, where there are two.
    int overIndex = -1;                ///< Columns beneath one upper column have the same.

    bool operator==(const ColumnSlot &) const = default;
};

struct ColumnHead {
    QString key;   ///< Heading in CSV.
    QString group; ///< Upper heading: the quarter, year or value; empty if there is none.
    QString label; ///< Lower heading: the measure; empty where one measure stands alone.
    size_t slot = 0;
    size_t measure = 0; ///< Index in the definition's measures.
    Measure::Unit unit = Measure::Unit::Count;
    bool isTotal = false;
    bool isChange = false;
    QString over; ///< Heading above the group, where columns have two levels.
    int overIndex = -1;

    /// "2023-24 Q3 % in time": all headings in one line.
    QString fullLabel() const;
    bool operator==(const ColumnHead &) const = default;
};

/// A computed footnote where it stands.
struct FilledFootnote {
    size_t number = 0; ///< Index in the definition's footnotes.
    QString mark;      ///< "*"
    size_t row = 0;
    std::optional<size_t> column; ///< Nothing: at the name of the row.
    Cell cell;                    ///< What it counts.
    QString sentence;             ///< With its number in words.

    bool operator==(const FilledFootnote &) const = default;
};

/// One heading over some columns.
struct HeadingSpan {
    QString text;
    size_t columns = 1;
    bool isTotal = false;

    bool operator==(const HeadingSpan &) const = default;
};

/// A definition filled from the records of a period: what tables, charts, files and papers read.
struct FilledTable {
    TableDefinition definition;
    ReportPeriod period;
    QString title;
    QStringList basis; ///< Which dates place the figures; printed with the table.
    QStringList notes;
    std::vector<RowLevel> rowLevels;
    std::vector<ColumnSlot> columnSlots;
    std::vector<ColumnHead> columns;
    std::vector<RowHead> rows;
    std::vector<std::vector<Cell>> cells; ///< By row, then by column.
    bool hasHistory = false;
    bool isRestated = false;     ///< Figures of closed services stand with their successors.
    bool hasSplitShares = false; ///< Some of them are divided between several.
    std::vector<qint64> carried; ///< Those closed parts of the organisation, in their order.
    std::vector<FilledFootnote> footnotes; ///< Their sentences stand among the notes, too.

    const Cell &cell(size_t row, size_t column) const { return cells[row][column]; }

    /// What the row of totals is called; so is the one row of a table that has no rows of its own.
    QString totalName() const;
    /// The row whose name or word is \p name, or whose levels joined by " / " are; -1 if none.
    int rowNamed(const QString &name) const;
    /// The column whose key or full label is \p name; -1 if none.
    int columnNamed(const QString &name) const;

    /// The headings of the figures, the uppermost row first: one row, two or three. An empty text
    /// stands where nothing is above a column.
    std::vector<std::vector<HeadingSpan>> headings() const;

    /// The marks of the footnotes at a figure, or at the name of a row; mostly empty.
    QString marksAt(size_t row, std::optional<size_t> column) const;
};

/// The note under a table that holds figures from published papers.
QString publishedFiguresNote();

} // namespace redress
