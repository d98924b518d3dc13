// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/financialyear.h"

#include <QDate>

#include <optional>

namespace redress {

/// What a table or report covers: a year, or a part of it up to the end of a quarter, as it stood
/// on a day.
struct ReportPeriod {
    FinancialYear year;
    int throughQuarter = 4;
    /// What was recorded as having happened after this day does not count. Nothing: everything
    /// counts that falls into the period.
    std::optional<QDate> asAt;

    Quarter firstQuarter() const { return {year, 1}; }
    Quarter lastQuarter() const { return {year, throughQuarter}; }
    QDate firstDay() const { return year.firstDay(); }

    /// The last day that is covered.
    QDate lastDay() const
    {
        const QDate end = lastQuarter().lastDay();
        return asAt && *asAt < end ? *asAt : end;
    }

    /// Whether anything of \p quarter is covered; what is not is blank in a table, never 0.
    bool reaches(Quarter quarter) const { return quarter.firstDay() <= lastDay(); }

    /// The same part of the year before.
    ReportPeriod yearBefore() const { return {year.previous(), throughQuarter, std::nullopt}; }

    bool operator==(const ReportPeriod &) const = default;
};

} // namespace redress
