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
    /// The records as they were known at the end of this day, whatever has been entered, changed or
    /// removed since: another question than \c asAt, which goes by the dates in the records.
    /// Nothing: as they are now. See KnownFile.
    std::optional<QDate> knownOn = {};

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

    /// Whether it ends within \p quarter, so that what was published for the whole of it says
    /// nothing of the part.
    bool cuts(Quarter quarter) const
    {
        return asAt && quarter.firstDay() <= *asAt && *asAt < quarter.lastDay();
    }

    /// The same part of a year \p years later, or earlier if below 0: to the same quarter, and to
    /// the same day where it ends on one.
    ReportPeriod shifted(int years) const
    {
        const auto day = asAt ? std::optional(asAt->addYears(years)) : std::nullopt;
        return {{year.startYear + years}, throughQuarter, day, knownOn};
    }

    /// Ended by \p today: time to come has no figures, and no noughts either.
    ReportPeriod upTo(QDate today) const
    {
        ReportPeriod ended = *this;
        if (today < ended.lastDay())
            ended.asAt = today;
        return ended;
    }

    bool operator==(const ReportPeriod &) const = default;
};

} // namespace redress
