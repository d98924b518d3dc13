// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/typeddate.h"

#include "tests/support/testdata.h"

namespace redress {

namespace {

struct Typed {
    const char *text;
    const char *today;
    DateUse use;
    const char *expected; ///< Empty: not a day.
};

void PrintTo(const Typed &typed, std::ostream *out)
{
    *out << typed.text << " on " << typed.today;
}

class DayFromTyped : public testing::TestWithParam<Typed>
{};

TEST_P(DayFromTyped, IsReadAsPeopleInBritainTypeIt)
{
    const Typed &typed = GetParam();
    const auto read = dayFromTyped(QString::fromUtf8(typed.text), day(typed.today), typed.use);
    if (*typed.expected == '\0')
        EXPECT_FALSE(read) << read->toString(Qt::ISODate).toStdString();
    else
        EXPECT_EQ(read, day(typed.expected));
}

constexpr auto E = DateUse::Event;
constexpr auto D = DateUse::Deadline;
constexpr auto B = DateUse::Birth;

INSTANTIATE_TEST_SUITE_P(Forms, DayFromTyped,
                         testing::Values(Typed{"28/3/24", "2024-06-03", E, "2024-03-28"},
                                         Typed{"28.3.24", "2024-06-03", E, "2024-03-28"},
                                         Typed{"28-3", "2024-06-03", E, "2024-03-28"},
                                         Typed{"28 mar", "2024-06-03", E, "2024-03-28"},
                                         Typed{"28mar", "2024-06-03", E, "2024-03-28"},
                                         Typed{"280324", "2024-06-03", E, "2024-03-28"},
                                         Typed{"28032024", "2024-06-03", E, "2024-03-28"},
                                         Typed{"28/03/2024", "2024-06-03", E, "2024-03-28"},
                                         Typed{" 28 March 2024 ", "2024-06-03", E, "2024-03-28"},
                                         Typed{"Thu 28 Mar 2024", "2024-06-03", E, "2024-03-28"},
                                         Typed{"Thu 28/03/2024", "2024-06-03", E, "2024-03-28"},
                                         Typed{"2024-03-28", "2024-06-03", E, "2024-03-28"},
                                         Typed{"3", "2024-06-15", E, "2024-06-03"},
                                         Typed{"28 MARCH", "2024-06-03", E, "2024-03-28"}));

INSTANTIATE_TEST_SUITE_P(
    Years, DayFromTyped,
    testing::Values(Typed{"28/3", "2026-01-15", E, "2025-03-28"},
                    Typed{"14/2", "2026-01-15", E, "2026-02-14"}, // within a month ahead
                    Typed{"16/2", "2026-01-15", E, "2025-02-16"},
                    Typed{"15/2", "2026-01-15", E, "2026-02-15"}, // the last day of the window
                    Typed{"28/3", "2026-01-15", D, "2026-03-28"},
                    Typed{"14/12", "2026-01-15", D, "2026-12-14"},
                    Typed{"31/12", "2026-01-15", D, "2025-12-31"},
                    Typed{"29/2", "2026-01-15", E, "2024-02-29"},
                    Typed{"1/1/27", "2026-06-01", E, "2027-01-01"},
                    Typed{"1/1/28", "2026-06-01", E, ""}, // more than a year ahead
                    Typed{"1/1/99", "2026-06-01", E, ""}, // 1999 is typed in full
                    Typed{"1/1/1999", "2026-06-01", E, "1999-01-01"},
                    Typed{"1/1/15", "2026-06-01", B, "2015-01-01"},
                    Typed{"1/1/99", "2026-06-01", B, "1999-01-01"},
                    Typed{"1/8", "2026-06-01", B, "2025-08-01"}));

INSTANTIATE_TEST_SUITE_P(
    NoDays, DayFromTyped,
    testing::Values(Typed{"", "2024-06-03", E, ""}, Typed{"31/2/2024", "2024-06-03", E, ""},
                    Typed{"31", "2024-06-03", E, ""}, Typed{"3/28/2024", "2024-06-03", E, ""},
                    Typed{"28/3/024", "2024-06-03", E, ""}, Typed{"28 ma", "2024-06-03", E, ""},
                    Typed{"28 sport", "2024-06-03", E, ""}, Typed{"tomorrow", "2024-06-03", E, ""},
                    Typed{"28*3*24", "2024-06-03", E, ""}, Typed{"2803", "2024-06-03", E, ""},
                    Typed{"1 2 3 4", "2024-06-03", E, ""}, Typed{"monday", "2024-06-03", E, ""}));

} // namespace

TEST(SteppedDay, FollowsEachKey)
{
    const WorkingCalendar calendar = WorkingCalendar::englandAndWales();
    const QDate today = day("2026-01-15");
    const auto after = [&](char16_t key, const char *from) {
        return stepped(day(from), *dateStepOf(key), today, calendar);
    };
    EXPECT_EQ(after(u't', "2024-03-28"), today);
    EXPECT_EQ(after(u'T', "2024-03-28"), today);
    EXPECT_EQ(after(u'+', "2024-02-28"), day("2024-02-29"));
    EXPECT_EQ(after(u'-', "2024-03-01"), day("2024-02-29"));
    EXPECT_EQ(after(u']', "2024-01-31"), day("2024-02-29"));
    EXPECT_EQ(after(u'[', "2024-03-31"), day("2024-02-29"));
    EXPECT_EQ(after(u'm', "2024-03-28"), day("2024-03-01"));
    EXPECT_EQ(after(u'h', "2024-02-03"), day("2024-02-29"));
    EXPECT_EQ(after(u'y', "2024-03-28"), day("2024-01-01"));
    EXPECT_EQ(after(u'r', "2024-03-28"), day("2024-12-31"));
    EXPECT_EQ(after(u'w', "2024-03-28"), day("2024-04-02")); // over Good Friday and Easter Monday
}

TEST(SteppedDay, BeginsAtTodayWhereThereIsNone)
{
    const WorkingCalendar calendar = WorkingCalendar::englandAndWales();
    EXPECT_EQ(stepped(std::nullopt, DateStep::NextDay, day("2026-01-15"), calendar),
              day("2026-01-16"));
    EXPECT_FALSE(dateStepOf(u'q'));
}

} // namespace redress
