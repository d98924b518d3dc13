// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tableengine.h"

#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// One figure of a quarter: its numbers, and a name that stays the same.
struct ClosingFigure {
    QString key;  ///< For programs: measure, stage and directorate.
    QString name; ///< For the person.
    Measure::Unit unit = Measure::Unit::Count;
    double numerator = 0;
    std::optional<double> denominator;

    /// "46% (83 of 181)".
    QString inWords() const;
    /// Whether it says the same, whatever it is called.
    bool isSame(const ClosingFigure &other) const;
    bool operator==(const ClosingFigure &) const = default;
};

/// What a closed quarter is held to: every measure that the quarter alone decides, for the council
/// and for each directorate, stages apart. What goes on changing when a quarter is over, such as
/// actions that are done, is no part of it.
Result<std::vector<ClosingFigure>> closingFigures(TableEngine &engine, Quarter quarter);

/// As they are stored, and back. \return nothing for what is no list of figures.
QString figuresAsJson(const std::vector<ClosingFigure> &figures);
std::vector<ClosingFigure> figuresFromJson(const QString &json);

/// SHA-256 in hexadecimal, of the numbers alone: names are of the language of the program.
QString figuresDigest(const std::vector<ClosingFigure> &figures);

/// A figure that is no longer what it was when the quarter was closed.
struct ChangedFigure {
    QString name;
    QString before; ///< Empty: there was none.
    QString after;  ///< Empty: there is none any more.
};

std::vector<ChangedFigure> changesBetween(const std::vector<ClosingFigure> &before,
                                          const std::vector<ClosingFigure> &after);

} // namespace redress
