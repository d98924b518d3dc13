// SPDX-License-Identifier: GPL-3.0-or-later
// Ids, clocks and days in words.
#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/casework/ids.h"
#include "tests/support/testdata.h"

#include <QHash>

#include <concepts>

namespace redress {

using namespace Qt::StringLiterals;

static_assert(!std::convertible_to<CaseId, qint64>, "an id is not a number");
static_assert(!std::convertible_to<qint64, CaseId>, "a number is not an id");
static_assert(!std::convertible_to<CaseId, StageId>, "ids of two kinds do not mix");
static_assert(!std::equality_comparable_with<CaseId, StageId>, "ids of two kinds do not compare");

TEST(Ids, AreValidFromOneOn)
{
    EXPECT_FALSE(CaseId().isValid());
    EXPECT_TRUE(CaseId(1).isValid());
    EXPECT_LT(CaseId(1), CaseId(2));
}

TEST(Ids, AreKeysOfHashes)
{
    QHash<CaseId, int> hash;
    hash.insert(CaseId(7), 70);
    EXPECT_EQ(hash.value(CaseId(7)), 70);
    EXPECT_EQ(hash.value(CaseId(8), -1), -1);
}

TEST(FixedClock, StandsStill)
{
    const FixedClock clock(day("2024-02-29"));
    EXPECT_EQ(clock.today(), day("2024-02-29"));
    EXPECT_EQ(clock.nowUtc(), clock.nowUtc());
    EXPECT_EQ(clock.nowUtc().timeSpec(), Qt::UTC);
}

TEST(SystemClock, TellsAnInstantInUtc)
{
    EXPECT_EQ(SystemClock().nowUtc().timeSpec(), Qt::UTC);
}

TEST(DaysInWords, AreBritish)
{
    EXPECT_EQ(weekdayDate(day("2024-04-15")), u"Mon 15 Apr 2024"_s);
    EXPECT_EQ(dayMonthYear(day("2024-04-05")), u"5 Apr 2024"_s);
    EXPECT_EQ(dayMonthYearFull(day("2024-04-05")), u"5 April 2024"_s);
    EXPECT_EQ(dayMonth(day("2024-04-15")), u"15 Apr"_s);
    EXPECT_EQ(slashedDate(day("2024-04-05")), u"05/04/2024"_s);
}

TEST(DaysInWords, AreEmptyWithoutADay)
{
    EXPECT_TRUE(weekdayDate(QDate()).isEmpty());
    EXPECT_TRUE(slashedDate(QDate()).isEmpty());
}

} // namespace redress
