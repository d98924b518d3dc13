// SPDX-License-Identifier: GPL-3.0-or-later
// After a change of the calendar: everything that was counted is counted anew.
#include "core/store/integrity.h"
#include "core/store/rulesrepository.h"
#include "tests/core/store/storedcase.h"
#include "tests/support/slowcalendar.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class RecomputeTest : public StoredCaseTest
{
protected:
    /// Changes the calendar, and computes anew in the same unit. \return how many due dates moved.
    int after(const std::function<void(UnitOfWork &)> &change)
    {
        int moved = -1;
        inUnit([&](UnitOfWork &unit) {
            change(unit);
            const CouncilRules rules = rulesrepository::load(unit.database());
            const auto result = CaseRepository::recompute(unit, rules);
            EXPECT_TRUE(result) << why(result);
            moved = result.value_or(-1);
        });
        return moved;
    }

    int afterClosing(const char *on)
    {
        return after([on](UnitOfWork &unit) {
            rulesrepository::addClosedDay(
                unit, {day(on), ClosedDay::Kind::BankHoliday, u"Proclaimed"_s, u"Gazette"_s});
        });
    }

    QString enquiryDue()
    {
        return database().ask(u"SELECT due_on FROM case_record WHERE reference = 'MP-1'"_s);
    }
    QString stage(int number, const QString &column)
    {
        return database().ask(
            u"SELECT %1 FROM stage WHERE stage_no = %2"_s.arg(column).arg(number));
    }

    /// Takes the limit that came with an import away from stage 2, so that it is counted.
    void countStageTwo()
    {
        const StageRecord before = dossier().stages[1].stage;
        StageRecord counted = before;
        counted.givenLimitOn.reset();
        inUnit([&](UnitOfWork &unit) {
            EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, counted));
        });
    }
};

} // namespace

TEST_F(RecomputeTest, MovesNothingWhenNothingChanged)
{
    EXPECT_EQ(after([](UnitOfWork &) {}), 0);
    EXPECT_EQ(stage(1, u"due_on"_s), u"2024-02-12"_s);
    EXPECT_EQ(enquiryDue(), u"2024-05-28"_s);
}

TEST_F(RecomputeTest, KeepsTheVersionOfWhatItDoesNotChange)
{
    const StageRecord shown = dossier().stages[0].stage;
    const QString version = u"version"_s;
    const QString second = stage(2, version);
    const QString enquired =
        database().ask(u"SELECT version FROM case_record WHERE reference = 'MP-1'"_s);
    afterClosing("2030-04-08");
    EXPECT_EQ(stage(2, version), second);
    EXPECT_EQ(database().ask(u"SELECT version FROM case_record WHERE reference = 'MP-1'"_s),
              enquired);
    // A form that was open the whole time is saved without a quarrel.
    StageRecord typed = shown;
    typed.acknowledgedOn = typed.receivedOn;
    inUnit([&](UnitOfWork &unit) {
        const auto saved = CaseRepository::update(unit, file().rules(), shown, typed);
        EXPECT_TRUE(saved) << why(saved);
    });
}

TEST_F(RecomputeTest, GivesANewVersionToWhatItCountsAnew)
{
    const int before = stage(1, u"version"_s).toInt();
    afterClosing("2024-01-22");
    EXPECT_EQ(stage(1, u"version"_s).toInt(), before + 1) << "its days taken are others now";
}

TEST_F(RecomputeTest, MovesTheDueDateOfAStageByTheNewHoliday)
{
    countStageTwo();
    const SlowCalendar slow;
    ASSERT_EQ(stage(2, u"due_on"_s), slow.after(day("2024-03-04"), 65).toString(Qt::ISODate));
    EXPECT_EQ(afterClosing("2024-04-08"), 1);
    EXPECT_EQ(stage(2, u"due_on"_s), slow.after(day("2024-03-04"), 66).toString(Qt::ISODate));
}

TEST_F(RecomputeTest, MovesTheDueDateOfAnEnquiryAndNotesIt)
{
    EXPECT_EQ(afterClosing("2024-05-20"), 1);
    EXPECT_EQ(enquiryDue(), u"2024-05-29"_s);
    EXPECT_EQ(
        count(u"SELECT count(*) FROM change_entry WHERE field = 'due_on' "
              "AND old_value = '2024-05-28' AND new_value = '2024-05-29' AND case_id = %1"_s.arg(
                  enquiry().value())),
        1);
}

TEST_F(RecomputeTest, NotesTheOldAndTheNewDayOfAStage)
{
    countStageTwo();
    afterClosing("2024-04-08");
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'stage' "
                    "AND field = 'due_on' AND old_value < new_value"_s),
              1);
}

TEST_F(RecomputeTest, LeavesAGivenLimitAlone)
{
    EXPECT_EQ(afterClosing("2024-04-08"), 0);
    EXPECT_EQ(stage(2, u"due_on"_s), u"2024-06-07"_s);
}

TEST_F(RecomputeTest, CountsTheDaysTakenAnewEvenWhereTheDueDateStays)
{
    EXPECT_EQ(afterClosing("2024-01-22"), 0) << "the extension holds the due date";
    EXPECT_EQ(stage(1, u"days_taken"_s), u"23"_s);
    EXPECT_EQ(stage(1, u"limit_on"_s), u"2024-02-06"_s);
}

TEST_F(RecomputeTest, GoesBackWhenTheDayIsTakenAway)
{
    countStageTwo();
    const QString before = stage(2, u"due_on"_s);
    afterClosing("2024-04-08");
    EXPECT_EQ(after([](UnitOfWork &unit) {
                  rulesrepository::removeClosedDay(unit, day("2024-04-08"),
                                                   ClosedDay::Kind::BankHoliday);
              }),
              1);
    EXPECT_EQ(stage(2, u"due_on"_s), before);
}

TEST_F(RecomputeTest, FindsACleanFileAfterwards)
{
    countStageTwo();
    afterClosing("2024-04-08");
    ASSERT_TRUE(file().reload());
    EXPECT_FALSE(file().rules().calendar().isWorkingDay(day("2024-04-08")));
    const auto report = checkIntegrity(database(), file().rules());
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
}

TEST_F(RecomputeTest, TakesAClosureForAWorkingDayOfStatutoryClocks)
{
    countStageTwo();
    EXPECT_EQ(after([](UnitOfWork &unit) {
                  rulesrepository::addClosedDay(unit,
                                                {day("2024-04-08"), ClosedDay::Kind::CouncilClosure,
                                                 u"Closed"_s, u"Cabinet"_s});
              }),
              0);
}

TEST_F(RecomputeTest, SkipsAClosureForAnEnquiryWhereTheCouncilSaysSo)
{
    EXPECT_EQ(after([](UnitOfWork &unit) {
                  rulesrepository::setSetting(unit, settingname::kSkipClosures, u"yes"_s);
                  rulesrepository::addClosedDay(unit,
                                                {day("2024-05-20"), ClosedDay::Kind::CouncilClosure,
                                                 u"Closed"_s, u"Cabinet"_s});
              }),
              1);
    EXPECT_EQ(enquiryDue(), u"2024-05-29"_s);
}

TEST_F(RecomputeTest, CountsByTheReceiptRuleOfTheSetting)
{
    inUnit([](UnitOfWork &unit) {
        rulesrepository::setSetting(unit, settingname::kReceiptRule, u"deemed"_s);
    });
    ASSERT_TRUE(file().reload());
    EXPECT_EQ(file().rules().receipt(), ReceiptRule::Deemed);
}

TEST_F(RecomputeTest, RefusesTheSameClosedDayTwice)
{
    UnitOfWork unit(database(), file().signature(), u"Twice"_s);
    EXPECT_THROW(rulesrepository::addClosedDay(
                     unit, {day("2024-12-25"), ClosedDay::Kind::BankHoliday, u"Again"_s, {}}),
                 StorageError);
}

TEST_F(RecomputeTest, NotesClosedDaysThatCameAndWent)
{
    afterClosing("2024-04-08");
    after([](UnitOfWork &unit) {
        rulesrepository::removeClosedDay(unit, day("2024-04-08"), ClosedDay::Kind::BankHoliday);
        rulesrepository::removeClosedDay(unit, day("2024-04-09"), ClosedDay::Kind::BankHoliday);
    });
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'calendar_day'"_s), 2);
}

} // namespace redress
