// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/columnslots.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LayoutText {
    Q_DECLARE_TR_FUNCTIONS(redress::TableLayout)
};

constexpr int kQuarters = 4;
constexpr int kMonths = 12;
constexpr int kMonthsOfQuarter = 3;

int lastReached(const ReportPeriod &period)
{
    int code = period.firstQuarter().code();
    for (int number = 1; number <= period.throughQuarter; ++number) {
        const Quarter quarter{period.year, number};
        if (period.reaches(quarter))
            code = quarter.code();
    }
    return code;
}

bool isBeyond(Quarter quarter, const ReportPeriod &period)
{
    return quarter.year == period.year &&
           (quarter.number > period.throughQuarter || !period.reaches(quarter));
}

int quarterOf(int month)
{
    return (month - 1) / kMonthsOfQuarter + 1;
}

/// The time of a column: that of its entries together.
void setTime(ColumnSlot &slot, const ColumnEntry &outer, const ColumnEntry &inner,
             const ReportPeriod &period)
{
    const auto year = outer.year ? outer.year : inner.year;
    const int quarter = outer.quarter > 0 ? outer.quarter : inner.quarter;
    const int month = outer.month > 0 ? outer.month : inner.month;
    const FinancialYear in = year.value_or(period.year);
    if (month > 0) {
        const QDate first = in.firstDay().addMonths(month - 1);
        slot.month = first.toString(u"yyyy-MM"_s);
        slot.fromQuarter = slot.toQuarter = Quarter::of(first).code();
        slot.isAhead = in == period.year && first > period.lastDay();
    } else if (quarter > 0) {
        const Quarter of{in, quarter};
        slot.fromQuarter = slot.toQuarter = of.code();
        slot.isAhead = isBeyond(of, period);
    } else if (year) {
        slot.year = in;
        slot.fromQuarter = Quarter{in, 1}.code();
        slot.toQuarter = in == period.year ? lastReached(period) : Quarter{in, kQuarters}.code();
    } else {
        slot.fromQuarter = period.firstQuarter().code();
        const bool isValue = (outer.value || inner.value) && !outer.isTotal && !inner.isTotal;
        slot.toQuarter = isValue ? period.lastQuarter().code() : lastReached(period);
        slot.isWhole = true;
    }
}

/// A year that is not over when the period ends says so, unless its quarters or months stand
/// beneath it.
QString labelIn(const ColumnEntry &entry, const ColumnSlot &slot, const ReportPeriod &period)
{
    if (!entry.year || !slot.year || *entry.year != period.year ||
        period.throughQuarter == kQuarters)
        return entry.label;
    return partYearName(entry.label, period);
}

bool areOfPeriods(const std::vector<ColumnEntry> &entries)
{
    return std::ranges::any_of(entries, [](const ColumnEntry &e) { return e.isPeriod(); });
}

/// Whether \p inner lies in \p outer: a month in its quarter.
bool lies(const ColumnEntry &inner, const ColumnEntry &outer)
{
    return inner.month == 0 || outer.quarter == 0 || quarterOf(inner.month) == outer.quarter;
}

ColumnSlot slotOf(const ColumnEntry &outer, const ColumnEntry &inner, const ReportPeriod &period)
{
    ColumnSlot slot;
    setTime(slot, outer, inner, period);
    slot.value = outer.value;
    slot.innerValue = inner.value;
    slot.isTotal = outer.isTotal || inner.isTotal;
    slot.key = inner.key.isEmpty() ? outer.key : outer.key + u'_' + inner.key;
    return slot;
}

} // namespace

QString partYearName(const QString &year, const ReportPeriod &period)
{
    return LayoutText::tr("%1 to Q%2", "a year to the end of a quarter")
        .arg(year)
        .arg(period.throughQuarter);
}

std::vector<ColumnEntry> periodEntries(ColumnBy by, int years, bool reachedOnly,
                                       const ReportPeriod &period)
{
    std::vector<ColumnEntry> entries;
    const auto add = [&](const QString &key, const QString &label) -> ColumnEntry & {
        entries.push_back({key, label, {}, 0, 0, {}, false});
        return entries.back();
    };
    switch (by) {
    case ColumnBy::Quarter:
        for (int number = 1; number <= kQuarters; ++number) {
            if (!reachedOnly || !isBeyond({period.year, number}, period))
                add(u"q%1"_s.arg(number), LayoutText::tr("Q%1", "quarter").arg(number)).quarter =
                    number;
        }
        break;
    case ColumnBy::Year:
        for (int start = period.year.startYear - years + 1; start <= period.year.startYear;
             ++start) {
            const FinancialYear year{start};
            add(year.label(), year.label()).year = year;
        }
        break;
    case ColumnBy::Month:
        for (int month = 1; month <= kMonths; ++month) {
            const QDate first = period.firstDay().addMonths(month - 1);
            add(first.toString(u"yyyy-MM"_s), localeHere().toString(first, u"MMM"_s)).month = month;
        }
        break;
    case ColumnBy::None:
    case ColumnBy::Dimension:
        break;
    }
    return entries;
}

std::vector<ColumnSlot> wholeSlot(const ReportPeriod &period)
{
    ColumnSlot slot;
    slot.fromQuarter = period.firstQuarter().code();
    slot.toQuarter = lastReached(period);
    slot.isWhole = true;
    return {slot};
}

std::vector<ColumnSlot> columnSlots(const std::vector<ColumnEntry> &entries,
                                    const ReportPeriod &period)
{
    std::vector<ColumnSlot> columns;
    for (const ColumnEntry &entry : entries) {
        ColumnSlot slot = slotOf(entry, {}, period);
        slot.label = labelIn(entry, slot, period);
        columns.push_back(slot);
    }
    return columns;
}

std::vector<ColumnSlot> columnSlots(const std::vector<ColumnEntry> &outer,
                                    const std::vector<ColumnEntry> &inner,
                                    const ReportPeriod &period)
{
    std::vector<ColumnSlot> columns;
    const bool areMonths = std::ranges::any_of(inner, [](const auto &e) { return e.month > 0; });
    const bool arePeriods = areOfPeriods(outer) && areOfPeriods(inner);
    for (size_t above = 0; above < outer.size(); ++above) {
        const auto add = [&](const ColumnEntry &beneath) {
            ColumnSlot slot = slotOf(outer[above], beneath, period);
            slot.label = labelIn(beneath, slot, period);
            slot.over = labelIn(outer[above], slot, period);
            slot.overIndex = int(above);
            // A month beneath a year names its own.
            if (arePeriods && areMonths && !slot.month.isEmpty())
                slot.key = slot.month;
            columns.push_back(slot);
        };
        // The whole of periods has no periods of its own.
        if (arePeriods && outer[above].isTotal) {
            add({});
            continue;
        }
        for (const ColumnEntry &beneath : inner) {
            if (lies(beneath, outer[above]))
                add(beneath);
        }
    }
    return columns;
}

} // namespace redress
