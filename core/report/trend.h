// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/storedword.h"
#include "core/statistics/tabledefinition.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace redress {

struct ChartDefinition;

/// A trend made on the spot: what a person chooses in the page of trends, or names in the terminal.
struct TrendChoice {
    enum class Shape {
        Lines,     ///< Over the quarters of the years, a line for each part.
        Bars,      ///< Parts side by side, or years where nothing is split.
        Stacked,   ///< Parts on top of each other, by year; of one year by quarter.
        Shares,    ///< The same with piles of one length.
        Yearly,    ///< Across the quarters, a line for each year.
        Multiples, ///< A small chart for each part.
    };

    QString measure;
    std::optional<Dimension> splitBy;
    std::vector<Filter> where;
    int years = 3; ///< How many, the last being that of the period.
    Shape shape = Shape::Lines;
    int top = 0; ///< Of bars: so many of the largest, the others put together; 0 for all.

    bool operator==(const TrendChoice &) const = default;
};

template <>
inline constexpr std::array<std::pair<TrendChoice::Shape, QLatin1StringView>, 6>
    kStoredWords<TrendChoice::Shape>{{
        {TrendChoice::Shape::Lines, QLatin1StringView("lines")},
        {TrendChoice::Shape::Bars, QLatin1StringView("bars")},
        {TrendChoice::Shape::Stacked, QLatin1StringView("stacked")},
        {TrendChoice::Shape::Shares, QLatin1StringView("shares")},
        {TrendChoice::Shape::Yearly, QLatin1StringView("yearly")},
        {TrendChoice::Shape::Multiples, QLatin1StringView("multiples")},
    }};

inline constexpr int kMostYears = 12;

/// For people: "Lines over quarters".
QString labelOf(TrendChoice::Shape shape);

/// By what the facts behind \p measure can be told apart and the parts shown in a chart.
std::vector<Dimension> splitsOf(const Measure &measure);

/// Whether the shape puts parts on top of each other.
bool isStacked(const TrendChoice &choice);

/// Whether the measure's parts add up to it, so that they can stand on top of each other.
bool canBeStacked(const Measure &measure);

/// Whether a shape shows parts.
enum class SplitUse { Needed, Allowed, None };
SplitUse splitUseOf(TrendChoice::Shape shape);

/// The chart that was chosen. \return Error::Code::Invalid saying what does not go together.
Result<ChartDefinition> trendOf(const TrendChoice &choice);

QJsonObject trendAsJson(const TrendChoice &choice);
/// \return Error::Code::Invalid naming the member that is wrong.
Result<TrendChoice> trendFromJson(const QJsonObject &json);

} // namespace redress
