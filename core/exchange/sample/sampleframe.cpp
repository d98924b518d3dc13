// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/sampleframe.h"

#include <algorithm>
#include <numeric>

namespace redress {

namespace {

constexpr int kDaysOfTrend = 913;

QDate someDayOf(SampleDice &dice, QDate month, const WorkingCalendar &calendar)
{
    const auto any = [&] { return month.addDays(dice.below(month.daysInMonth())); };
    // E-mails and forms come at weekends too, but fewer.
    QDate day = any();
    for (int i = 0; i < 3 && !calendar.isWorkingDay(day) && dice.chance(800); ++i)
        day = any();
    return day;
}

} // namespace

QDate SampleFrame::after(QDate day, int workingDays) const
{
    if (workingDays <= 0)
        return calendar().onOrAfter(day).value_or(day);
    return calendar().after(day, WorkingDays{workingDays}).value_or(day);
}

QDate SampleFrame::before(QDate day, int workingDays) const
{
    QDate found = day;
    while (workingDays > 0) {
        found = found.addDays(-1);
        if (calendar().isWorkingDay(found))
            --workingDays;
    }
    return found;
}

int SampleFrame::between(QDate first, QDate last) const
{
    return calendar().between(first, last).value_or(WorkingDays{}).count;
}

int SampleFrame::onTheWay(int first, int last, QDate day) const
{
    const int gone = std::clamp(int(recordsFrom().daysTo(day)), 0, kDaysOfTrend);
    return first + (last - first) * gone / kDaysOfTrend;
}

std::vector<int> SampleFrame::onTheWay(const std::vector<int> &first, const std::vector<int> &last,
                                       QDate day) const
{
    // Small weights would move in steps.
    constexpr int kFiner = 100;
    std::vector<int> numbers;
    for (size_t i = 0; i < first.size(); ++i)
        numbers.push_back(
            onTheWay(first[i] * kFiner, (i < last.size() ? last[i] : first[i]) * kFiner, day));
    return numbers;
}

std::vector<QDate> SampleFrame::receiptDays(const SampleVolume &volume, int purpose) const
{
    const qint64 ofYear = std::accumulate(volume.months.begin(), volume.months.end(), qint64(0));
    std::vector<QDate> days;
    qint64 thousandths = 500;
    for (QDate month = plannedFrom(); month <= today; month = month.addMonths(1)) {
        SampleDice dice(purpose, int(SamplePurpose::Days), month.year() * 100 + month.month());
        const int weight = volume.months[size_t((month.month() + 8) % 12)];
        const int level =
            onTheWay(1000, 1000 + volume.growth, month) * dice.between(900, 1100) / 1000;
        thousandths += qint64(volume.aYear) * weight * level / std::max<qint64>(ofYear, 1);
        std::vector<QDate> ofMonth;
        for (; thousandths >= 1000; thousandths -= 1000)
            ofMonth.push_back(someDayOf(dice, month, calendar()));
        std::sort(ofMonth.begin(), ofMonth.end());
        days.insert(days.end(), ofMonth.begin(), ofMonth.end());
    }
    std::erase_if(days, [this](QDate day) { return day > today; });
    return days;
}

QString SampleFrame::versionOf(ProcedureKey procedure, QDate receivedOn) const
{
    const ProcedureVersion *version = rules.procedures().versionOn(procedure, receivedOn);
    return version ? version->version : QString();
}

} // namespace redress
