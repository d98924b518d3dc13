// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/period.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// A period that goes by the day on which it is asked for. \source ux 8
enum class StandingPeriod {
    ThisQuarter,         ///< The year up to the end of the quarter that has begun.
    LastQuarter,         ///< The year up to the end of the last quarter that is over.
    YearToDate,          ///< The year as at today.
    SameQuarterLastYear, ///< As this quarter, a year earlier.
    LastYear,            ///< The last financial year that is over.
    Count,
};

ReportPeriod periodOf(StandingPeriod which, QDate today);

/// A period that a person keeps under a name.
struct OwnPeriod {
    QString name;
    ReportPeriod period; ///< As it was when it was kept.
    /// How many financial years before that of the day on which it was kept; the period then moves
    /// with the years. Nothing: it is always the same.
    std::optional<int> yearsAgo;

    ReportPeriod on(QDate today) const;

    QJsonObject toJson() const;
    /// Nothing if \p json says no name or no year.
    static std::optional<OwnPeriod> fromJson(const QJsonObject &json);

    bool operator==(const OwnPeriod &) const = default;
};

/// \param movesWithYears see OwnPeriod::yearsAgo.
OwnPeriod keptPeriod(const QString &name, const ReportPeriod &period, bool movesWithYears,
                     QDate today);

QJsonArray ownPeriodsToJson(const std::vector<OwnPeriod> &periods);
/// Leaves out what cannot be read.
std::vector<OwnPeriod> ownPeriodsFromJson(const QJsonArray &json);

} // namespace redress
