// SPDX-License-Identifier: GPL-3.0-or-later
// What a council wants to change of its calendar. Days were looked up in a printed calendar.
#include "core/calendar/calendarchange.h"

#include "core/calendar/workingcalendar.h"
#include "tests/support/testdata.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ClosedDay::Kind;
using Standing = CalendarLine::Standing;

std::vector<ClosedDay> shipped()
{
    std::vector<ClosedDay> days;
    for (int year = 2024; year <= 2028; ++year) {
        const auto ofYear = bankHolidaysOfEnglandAndWales(year);
        days.insert(days.end(), ofYear.begin(), ofYear.end());
    }
    return days;
}

ClosedDay proclaimed(const char *on)
{
    return {day(on), Kind::BankHoliday, u"Proclaimed"_s, u"Gazette"_s};
}

ClosedDay shippedOn(const char *on)
{
    const auto days = shipped();
    const auto found = std::ranges::find(days, day(on), &ClosedDay::on);
    EXPECT_NE(found, days.end()) << on;
    return found == days.end() ? ClosedDay() : *found;
}

CalendarChange adding(std::vector<ClosedDay> days)
{
    CalendarChange change;
    change.added = std::move(days);
    return change;
}

CalendarLine lineOn(const std::vector<CalendarLine> &lines, const char *on)
{
    const auto found = std::ranges::find(lines, day(on), &CalendarLine::first);
    EXPECT_NE(found, lines.end()) << on;
    return found == lines.end() ? CalendarLine() : *found;
}

QStringList faultsOf(const char *first, const char *last, Kind kind, const QString &name)
{
    const auto days = adding(closureDays(day("2027-08-02"), day("2027-08-06"), u"Flood"_s, {}))
                          .appliedTo(shipped());
    QStringList messages;
    for (const CalendarFault &fault : faultsInNewDays(days, day(first), day(last), kind, name))
        messages.append(fault.message);
    return messages;
}

} // namespace

TEST(CalendarLines, AreTheEightDaysOfAYearByRule)
{
    const auto lines = linesOfYear(shipped(), {}, 2027);
    QStringList days;
    for (const CalendarLine &line : lines) {
        days.append(line.first.toString(Qt::ISODate));
        EXPECT_EQ(line.standing, Standing::Shipped);
        EXPECT_FALSE(line.source.isEmpty());
    }
    EXPECT_EQ(days,
              (QStringList{u"2027-01-01"_s, u"2027-03-26"_s, u"2027-03-29"_s, u"2027-05-03"_s,
                           u"2027-05-31"_s, u"2027-08-30"_s, u"2027-12-27"_s, u"2027-12-28"_s}));
}

TEST(CalendarLines, MarkWhatTheCouncilHasChangedAndWhatItWantsTo)
{
    CalendarChange moved;
    moved.remove(shippedOn("2027-05-03"));
    moved.add(proclaimed("2027-05-07"));
    const auto wanted = linesOfYear(shipped(), moved, 2027);
    EXPECT_EQ(lineOn(wanted, "2027-05-03").standing, Standing::ToRemove);
    EXPECT_EQ(lineOn(wanted, "2027-05-07").standing, Standing::ToAdd);
    const auto made = linesOfYear(moved.appliedTo(shipped()), {}, 2027);
    EXPECT_EQ(lineOn(made, "2027-05-03").standing, Standing::Removed);
    EXPECT_EQ(lineOn(made, "2027-05-03").name, u"Early May bank holiday"_s);
    EXPECT_EQ(lineOn(made, "2027-05-07").standing, Standing::Council);
    EXPECT_EQ(made.size(), 9U);
}

TEST(CalendarLines, MarkADayThatHasAnotherName)
{
    CalendarChange renamed;
    ClosedDay day = shippedOn("2027-05-03");
    renamed.remove(day);
    day.name = u"May Day"_s;
    renamed.add(day);
    const auto made = linesOfYear(renamed.appliedTo(shipped()), {}, 2027);
    EXPECT_EQ(made.size(), 8U);
    EXPECT_EQ(lineOn(made, "2027-05-03").standing, Standing::Council);
    EXPECT_EQ(lineOn(made, "2027-05-03").name, u"May Day"_s);
}

TEST(CalendarLines, TellAClosureInOnePieceAcrossBankHolidaysWeekendsAndTheTurnOfTheYear)
{
    const auto closure =
        closureDays(day("2026-12-24"), day("2027-01-05"), u"Offices closed"_s, u"Cabinet"_s);
    EXPECT_EQ(closure.size(), 9U) << "24, 25, 28 to 31 December and 1, 4, 5 January";
    const auto days = adding(closure).appliedTo(shipped());
    for (const int year : {2026, 2027}) {
        const auto lines = linesOfYear(days, {}, year);
        const auto found = std::ranges::find(lines, Kind::CouncilClosure, &CalendarLine::kind);
        ASSERT_NE(found, lines.end());
        EXPECT_EQ(found->first, day("2026-12-24"));
        EXPECT_EQ(found->last, day("2027-01-05"));
        EXPECT_EQ(found->days.size(), 9U);
        EXPECT_EQ(lines.size(), 9U);
    }
    EXPECT_EQ(linesOfYear(days, {}, 2025).size(), 8U);
}

TEST(CalendarChanges, TakeBackWhatWasAddedAndPutBackWhatWasRemoved)
{
    CalendarChange change;
    EXPECT_TRUE(change.isEmpty());
    change.add(proclaimed("2027-05-07"));
    change.remove(shippedOn("2027-05-03"));
    EXPECT_FALSE(change.isEmpty());
    change.remove(proclaimed("2027-05-07"));
    change.add(shippedOn("2027-05-03"));
    EXPECT_TRUE(change.isEmpty());
    EXPECT_EQ(change.appliedTo(shipped()), shipped());
}

TEST(CalendarChanges, SayWhatIsWrongWithANewDay)
{
    EXPECT_TRUE(faultsOf("2027-05-07", "2027-05-07", Kind::BankHoliday, u"New"_s).isEmpty());
    EXPECT_TRUE(faultsOf("2027-12-27", "2027-12-31", Kind::CouncilClosure, u"X"_s).isEmpty())
        << "a closure may cover bank holidays";
    const auto refused = [](const QStringList &faults, const QString &word) {
        return faults.size() == 1 && faults.first().contains(word);
    };
    EXPECT_TRUE(refused(faultsOf("", "", Kind::BankHoliday, u"A"_s), u"which day"_s));
    EXPECT_TRUE(refused(faultsOf("2027-05-03", "2027-05-03", Kind::BankHoliday, u"A"_s),
                        u"Early May bank holiday"_s));
    EXPECT_TRUE(
        refused(faultsOf("2027-05-08", "2027-05-09", Kind::CouncilClosure, u"A"_s), u"weekend"_s));
    EXPECT_TRUE(
        refused(faultsOf("2027-05-07", "2027-05-06", Kind::CouncilClosure, u"A"_s), u"before"_s));
    EXPECT_TRUE(
        refused(faultsOf("2027-12-27", "2028-12-31", Kind::CouncilClosure, u"A"_s), u"371 day"_s));
    EXPECT_TRUE(
        refused(faultsOf("2027-08-06", "2027-08-09", Kind::CouncilClosure, u"A"_s), u"Flood"_s));
    EXPECT_TRUE(
        refused(faultsOf("1989-12-29", "1989-12-29", Kind::BankHoliday, u"A"_s), u"1990"_s));
    EXPECT_TRUE(
        refused(faultsOf("2027-05-07", "2027-05-07", Kind::BankHoliday, u" "_s), u"name"_s));
}

TEST(CalendarChanges, SayWhatKeepsThemFromBeingMade)
{
    CalendarChange change = adding({proclaimed("2027-05-03")});
    EXPECT_EQ(faultsIn(shipped(), change).size(), 1U);
    change.remove(shippedOn("2027-05-03"));
    EXPECT_TRUE(faultsIn(shipped(), change).empty()) << "it is replaced";
    CalendarChange gone;
    gone.remove(proclaimed("2027-05-07"));
    EXPECT_EQ(faultsIn(shipped(), gone).size(), 1U);
    change.publishedTo = 2090;
    EXPECT_EQ(faultsIn(shipped(), change).size(), 1U);
}

TEST(ChangedSpans, ReachBackToTheLastDayThatIsOpenByBothCalendars)
{
    const auto span = changedSpan(shipped(), adding({proclaimed("2027-05-04")}), false);
    ASSERT_TRUE(span);
    EXPECT_EQ(span->first, day("2027-05-01")) << "Friday 30 April is open; the weekend and the "
                                                 "Monday are not";
    EXPECT_EQ(span->last, day("2027-05-04"));
}

TEST(ChangedSpans, HaveNoClosuresUnlessSomeClockLeavesThemOut)
{
    const auto closure = adding(closureDays(day("2027-12-27"), day("2027-12-31"), u"Closed"_s, {}));
    EXPECT_FALSE(changedSpan(shipped(), closure, false));
    const auto span = changedSpan(shipped(), closure, true);
    ASSERT_TRUE(span);
    EXPECT_EQ(span->first, day("2027-12-25")) << "27 and 28 December are bank holidays anyway";
    EXPECT_EQ(span->last, day("2027-12-31"));
    CalendarChange setting;
    setting.localClocksSkipClosures = true;
    EXPECT_FALSE(changedSpan(shipped(), setting, false)) << "there are no closures";
    EXPECT_TRUE(changedSpan(closure.appliedTo(shipped()), setting, false));
    EXPECT_FALSE(changedSpan(closure.appliedTo(shipped()), setting, true));
    CalendarChange published;
    published.publishedTo = 2029;
    EXPECT_FALSE(changedSpan(shipped(), published, false));
}

} // namespace redress
