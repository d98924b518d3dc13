// SPDX-License-Identifier: GPL-3.0-or-later
// What became late since somebody last looked. Days: 20 working days from Mon 26 October 2026 end
// on Mon 23 November, 10 on Mon 9 November; no bank holiday lies between. \source domain 3.3
#include "core/worklist/worklist.h"
#include "tests/support/teststore.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Crossing = WorkItem::Crossing;

struct Row {
    const char *name;
    WorkItem::Kind kind;
    const char *aimOn;
    const char *dueOn;
    bool isRecordedSince;
    Crossing expected;
};

/// Looked at on Tue 24 November at 16:10, asked on Thu 26 November.
const Row kRows[] = {
    {"DueOnTheDayOfTheLook", WorkItem::Kind::Stage, "2026-11-10", "2026-11-24", false,
     Crossing::Limit},
    {"DueTheDayAfterTheLook", WorkItem::Kind::Stage, "2026-11-11", "2026-11-25", false,
     Crossing::Limit},
    {"LateAtTheLookAlready", WorkItem::Kind::Stage, "2026-11-09", "2026-11-23", false,
     Crossing::None},
    {"LateAlreadyAndRecordedSince", WorkItem::Kind::Stage, "2026-11-09", "2026-11-23", true,
     Crossing::Limit},
    {"DueToday", WorkItem::Kind::Reply, nullptr, "2026-11-26", false, Crossing::None},
    {"RecordedSinceAndInTime", WorkItem::Kind::Reply, nullptr, "2026-12-03", true, Crossing::None},
    {"AimOnTheDayOfTheLook", WorkItem::Kind::Stage, "2026-11-24", "2026-12-08", false,
     Crossing::Aim},
    {"AimToday", WorkItem::Kind::Stage, "2026-11-26", "2026-12-10", false, Crossing::None},
    {"AimPastAtTheLook", WorkItem::Kind::Stage, "2026-11-23", "2026-12-07", false, Crossing::None},
    {"AimPastAndRecordedSince", WorkItem::Kind::Stage, "2026-11-23", "2026-12-07", true,
     Crossing::Aim},
    {"AnActionCountsToo", WorkItem::Kind::Action, nullptr, "2026-11-25", false, Crossing::Limit},
    {"AnEnquiryOfTheOmbudsman", WorkItem::Kind::OmbudsmanEnquiry, nullptr, "2026-11-24", false,
     Crossing::Limit},
    {"NoLimit", WorkItem::Kind::Stage, nullptr, nullptr, true, Crossing::None},
};

class CrossingTest : public testing::TestWithParam<Row>
{};

} // namespace

TEST_P(CrossingTest, IsNewByItsDayAndByItsRecord)
{
    const Row &row = GetParam();
    const LastLook look{QDateTime(day("2026-11-24"), QTime(16, 10)).toUTC()};
    WorkItem item;
    item.kind = row.kind;
    item.aimOn = row.aimOn ? std::optional(day(row.aimOn)) : std::nullopt;
    item.dueOn = row.dueOn ? std::optional(day(row.dueOn)) : std::nullopt;
    place(item, day("2026-11-26"), CouncilRules::shipped().calendar());
    EXPECT_EQ(crossedSince(item, look.day(), row.isRecordedSince), row.expected);
}

INSTANTIATE_TEST_SUITE_P(Rows, CrossingTest, testing::ValuesIn(kRows),
                         [](const auto &made) { return std::string(made.param.name); });

TEST(LastLook, StandsForTheEndOfItsDay)
{
    EXPECT_EQ(LastLook::atEndOf(day("2026-11-24")).day(), day("2026-11-24"));
    EXPECT_GT(LastLook::atEndOf(day("2026-11-24")).atUtc,
              QDateTime(day("2026-11-24"), QTime(23, 59)).toUTC());
}

TEST(WorkListSinceALook, TellsLimitAndAimApartAndWhatWasRecordedLate)
{
    TestStore store(day("2026-11-26"));
    const auto import = [&](const QByteArray &cases, const QByteArray &stages) {
        const auto report = store.import(
            {store.write(u"services.csv"_s, "directorate,service\nChildren,Fostering\n"),
             store.write(u"cases.csv"_s,
                         "reference,kind,procedure,received_date,directorate,service,summary\n" +
                             cases),
             store.write(u"stages.csv"_s, "reference,stage,received_date\n" + stages)});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    };
    store.clock().setNow(QDateTime(day("2026-11-20"), QTime(9, 0), Qt::UTC));
    // Limits: Mon 23 Nov, Tue 24 Nov, Wed 9 Dec with the aim on Wed 25 Nov.
    import("A,complaint,children_statutory,2026-10-26,Children,Fostering,Seen late\n"
           "B,complaint,children_statutory,2026-10-27,Children,Fostering,Became late\n"
           "C,complaint,children_statutory,2026-11-11,Children,Fostering,Past its aim\n",
           "A,1,2026-10-26\nB,1,2026-10-27\nC,1,2026-11-11\n");
    store.clock().setNow(QDateTime(day("2026-11-25"), QTime(9, 0), Qt::UTC));
    import("D,complaint,children_statutory,2026-10-20,Children,Fostering,Recorded late\n",
           "D,1,2026-10-20\n");
    const auto list = WorkList::load(store.database(), store->rules(), day("2026-11-26"),
                                     LastLook::atEndOf(day("2026-11-24")));
    ASSERT_TRUE(list) << why(list);
    const auto references = [&](WorkFilter filter) {
        QStringList found;
        for (const WorkItem &item : list->filtered(filter))
            found.append(item.reference);
        return found;
    };
    EXPECT_EQ(references(WorkFilter::NewlyLate), (QStringList{u"D"_s, u"B"_s}));
    EXPECT_EQ(references(WorkFilter::NewlyPastAim), QStringList{u"C"_s});
    EXPECT_EQ(list->count(WorkFilter::Overdue), 3);

    const auto plain = WorkList::load(store.database(), store->rules(), day("2026-11-26"));
    ASSERT_TRUE(plain) << why(plain);
    EXPECT_EQ(plain->count(WorkFilter::NewlyLate) + plain->count(WorkFilter::NewlyPastAim), 0);
}

} // namespace redress
