// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/period.h"
#include "core/statistics/tabledefinition.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace redress {

/// What a person has chosen to see figures of.
struct FigureChoice {
    std::optional<FinancialYear> year; ///< Nothing while no year is known.
    int throughQuarter = 4;
    std::optional<QDate> asAt;
    std::optional<QDate> knownOn; ///< See ReportPeriod::knownOn.
    QString directorate;          ///< Its name; empty for all.
    bool isRestated = false;      ///< Figures of closed services stand with their successors.
    bool isPublic = false;        ///< As it would be published: with small numbers hidden.

    /// Of a choice with a year.
    ReportPeriod period() const
    {
        return {year.value_or(FinancialYear{}), throughQuarter, asAt, knownOn};
    }
    std::vector<Filter> filters() const;
    /// \p definition, restated if that is chosen.
    TableDefinition asChosen(TableDefinition definition) const;

    QJsonObject toJson() const;
    static FigureChoice fromJson(const QJsonObject &json);

    bool operator==(const FigureChoice &) const = default;
};

/// The choice that a person most likely wants on \p today: this year up to the last quarter that is
/// over, so that none looks low for having just begun; or the last year that has figures, whole.
FigureChoice likelyChoice(const std::vector<FinancialYear> &years, QDate today);

} // namespace redress
