// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

#include <optional>
#include <vector>

namespace redress {

/// One entry of one level of the columns: a year, a quarter, a month, a value, or their whole.
struct ColumnEntry {
    QString key; ///< In CSV.
    QString label;
    std::optional<FinancialYear> year;
    int quarter = 0;              ///< 1 to 4.
    int month = 0;                ///< Of the financial year: 1 is April.
    std::optional<QString> value; ///< Stored; an empty one is "not recorded".
    bool isTotal = false;

    bool isPeriod() const { return year || quarter > 0 || month > 0; }
};

/// "2023-24 to Q3": what a year is called that is not over when \p period ends.
QString partYearName(const QString &year, const ReportPeriod &period);

/// The years, quarters or months of a level.
/// \param reachedOnly leaves out the quarters after the period.
std::vector<ColumnEntry> periodEntries(ColumnBy by, int years, bool reachedOnly,
                                       const ReportPeriod &period);

/// The columns of a table without levels of columns: one for all of the period.
std::vector<ColumnSlot> wholeSlot(const ReportPeriod &period);

/// The columns of one level.
std::vector<ColumnSlot> columnSlots(const std::vector<ColumnEntry> &entries,
                                    const ReportPeriod &period);

/// The columns of two levels: the entries of \p inner beneath each of \p outer, where they lie in
/// it.
std::vector<ColumnSlot> columnSlots(const std::vector<ColumnEntry> &outer,
                                    const std::vector<ColumnEntry> &inner,
                                    const ReportPeriod &period);

} // namespace redress
