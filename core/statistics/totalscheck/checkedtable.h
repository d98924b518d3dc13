// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace redress {

/// What a number of a printed table counts, as far as it says.
enum class Population {
    Unknown,
    Received,
    ByMethod,      ///< Received, told apart by how they came.
    ByComplainant, ///< Received, told apart by who complained.
    Responded,
    Outcomes,
    Band, ///< Responded to, within or outside so many days.
    SampleBase,
    OmbudsmanReceived,
    OmbudsmanDecided,
    Cost,
    Other, ///< Something that no second table is held against.
};

/// What a table or a column says of its numbers.
struct Counted {
    static constexpr int kAllStages = -1; ///< As only a computed table says it.

    Population population = Population::Unknown;
    int stage = 0;  ///< 0: it does not say, or several.
    QString filter; ///< Of what part of the records; empty: all, or it does not say.

    bool operator==(const Counted &) const = default;
};

/// The part of a year that a column covers.
struct CheckedSpan {
    int startYear = 0; ///< 0: the table does not say.
    int quarter = 0;   ///< 1 to 4; 0: as far as the table goes.

    bool operator==(const CheckedSpan &) const = default;
};

struct CheckedCell {
    enum class Kind { Blank, NotAvailable, Number, Text };

    Kind kind = Kind::Blank;
    double value = 0; ///< As printed: percent of a percentage, pounds of an amount.
    int decimals = 0;
    std::optional<double> count; ///< Of a percentage that tells what it is a percentage of.
    std::optional<double> base;
    QString text;

    bool isNumber() const { return kind == Kind::Number; }
    /// The number of a sum: a blank counts as nought, as printed tables have it.
    double addend() const { return isNumber() ? value : 0; }
};

struct CheckedColumn {
    enum class Role { Count, Percent, Amount, Change, Text };

    QString group;
    QString label;
    Role role = Role::Count;
    Counted counted;
    CheckedSpan span;
    bool isTotal = false; ///< The whole of the columns beside it that are like it.
    bool addsDown = true; ///< Its rows are parts of its total.
    QString block;        ///< Columns of one block stand together: those of a quarter or year.
    QString kindOfFigure; ///< What it has in common with columns of other blocks, folded.

    bool isSummed() const { return role == Role::Count || role == Role::Amount; }
    QString heading() const;
};

struct CheckedRow {
    QString name;
    bool isTotal = false;
    bool isSubtotal = false;
    bool isUnknown = false; ///< The definition lists it, and the council has nothing of that name.
    bool isOmitted = false; ///< Stands for rows that are not given, so that nothing can be added.
};

/// A table as a reader has it before the eyes: made of one that was filled, or typed from paper.
struct CheckedTable {
    QString id; ///< Of its definition; empty where it was typed.
    QString title;
    QStringList notes;
    QStringList basis; ///< What is printed beneath about the dates that place its figures.
    Counted counted;
    QString rowKind; ///< By what its rows are told apart; empty where it was typed.
    std::vector<CheckedColumn> columns;
    std::vector<CheckedRow> rows;
    std::vector<std::vector<CheckedCell>> cells;
    bool isTyped = false;

    const CheckedCell &cell(size_t row, size_t column) const { return cells[row][column]; }
    /// Of the row of totals; nothing if there is none, or its parts are not all given.
    std::optional<size_t> totalRow() const;
    /// What explanations are stored under: its id, or its folded title.
    QString identity() const;
};

/// A name without what two hands write differently: case, "&", stops and spaces.
QString foldedName(const QString &name);

/// A number as a person reads it: "1,165", "53%", "£38,640".
QString printedNumber(const CheckedColumn &column, double value, int decimals = 0);

/// A filled table as it is printed.
CheckedTable checkedFrom(const FilledTable &table);

/// What a tally counts, for the eyes of somebody who compares two tables.
Counted countedBy(const TableDefinition &definition, const MeasureColumn &column);

} // namespace redress
