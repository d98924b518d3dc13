// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/historymeasure.h"
#include "core/statistics/facts.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace redress {

/// What one number counts: which facts, placed by which day, that meet which conditions.
struct Tally {
    enum class Value {
        Count,
        Pence,     ///< Sum of amounts; nothing where no fact has one.
        Responses, ///< Different stages, however many rows each has.
    };

    Fact fact = Fact::Stage;
    Placement placement = Placement::Received;
    Value value = Value::Count;
    std::vector<Condition> conditions;
    std::optional<int> stage; ///< Only of this stage, whatever the table's filters say.
    /// Filters and rows of these dimensions are left aside, as for the base of a share.
    bool ignoresThemes = false;

    bool isAdditive() const { return value != Value::Responses; }
    bool operator==(const Tally &) const = default;
};

/// Where published figures of earlier years stand for a tally.
struct HistorySource {
    /// For the whole, by the stage that the table is about (index 0: none or several); nothing for
    /// a stage of which none is published.
    std::vector<std::optional<HistoryMeasure>> whole;
    /// Dimensions of `whole` that are added up; empty if it has none.
    QStringList parts;
    QStringList otherParts; ///< Added up where `parts` was not published.
    /// For one value of a dimension.
    std::vector<std::pair<Dimension, HistoryMeasure>> by;

    bool isEmpty() const { return whole.empty() && by.empty(); }
};

/// A measure of domain.md 5, under the name that tables, charts and the terminal program use.
struct Measure {
    enum class Unit { Count, Percent, Pounds };

    QLatin1StringView id;
    const char *label = ""; ///< For people; translated by labelOf().
    const char *basis = ""; ///< Which date places it and what is left out; translated by basisOf().
    Unit unit = Unit::Count;
    Tally numerator = {};
    std::optional<Tally> denominator = {}; ///< Of a percentage or an average.
    HistorySource numeratorHistory = {};
    HistorySource denominatorHistory = {};
    /// A published percentage without its counts.
    std::optional<std::pair<HistoryMeasure, QString>> rateHistory = {};
    const char *source = ""; ///< The measure's number in domain.md.
    int decimals = 0;        ///< Of a percentage, where a table asks for none.

    bool isRatio() const { return denominator.has_value(); }

    /// Whether its base is a background figure of the year. \source M-26
    bool isOfDemand() const { return denominator && denominator->fact == Fact::Demand; }

    /// Whether others work it out, so that our own records say nothing of it.
    bool isOnlyPublished() const { return rateHistory && numeratorHistory.isEmpty(); }
    QString labelText() const;
    QString basisText() const;
};

/// All measures, in the order of domain.md.
std::span<const Measure> measures();

/// Nothing if there is none of that name.
const Measure *measureNamed(QStringView id);

} // namespace redress
