// SPDX-License-Identifier: GPL-3.0-or-later
// A change of the calendar, rehearsed and made. Every day was counted by hand in a printed
// calendar.
#include "core/worklist/calendarrehearsal.h"

#include "core/store/calendarrepository.h"
#include "core/store/integrity.h"
#include "core/store/rulesrepository.h"
#include "tests/support/teststore.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ClosedDay::Kind;
using Effect = MovedDay::Effect;

const QByteArray kServices = "directorate,service,sort_order\nChildren,,1\nAdults,,2\n";

const QByteArray kCases =
    "reference,kind,procedure,received_date,responded_date,directorate,summary\n"
    "STAT,complaint,children_statutory,2025-03-03,,Children,Late visit\n"
    "CORP,complaint,corporate,2025-03-03,,Children,Pot hole\n"
    "ADULT,complaint,adult_social_care,2025-03-03,,Adults,Home care\n"
    "MP,mp_enquiry,,2025-03-03,,Children,Lamps\n"
    "MP-EASTER,mp_enquiry,,2025-04-16,,Children,Bins\n"
    "TRIAGE,complaint,corporate,2025-03-07,,Children,Nobody has looked yet\n"
    "DONE,complaint,children_statutory,2025-02-26,,Children,Answered\n"
    "MP-DONE,mp_enquiry,,2025-03-03,2025-03-18,Children,Answered a day late\n";

const QByteArray kStages = "reference,stage,received_date,responded_date,outcome\n"
                           "STAT,1,2025-03-03,,\n"
                           "CORP,1,2025-03-03,,\n"
                           "ADULT,1,2025-03-03,,\n"
                           "DONE,1,2025-02-26,2025-03-27,upheld\n";

class CalendarRehearsalTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto report = m_store.import({m_store.write(u"services.csv"_s, kServices),
                                            m_store.write(u"cases.csv"_s, kCases),
                                            m_store.write(u"stages.csv"_s, kStages)});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }

    /// The last day of a case, as the file stores it.
    QString due(const QString &reference)
    {
        const QString stage = m_store.database().ask(
            u"SELECT s.due_on FROM stage s JOIN case_record c ON c.id = s.case_id "
            "WHERE c.reference = '%1'"_s.arg(reference));
        return stage.isEmpty()
                   ? m_store.database().ask(
                         u"SELECT due_on FROM case_record WHERE reference = '%1'"_s.arg(reference))
                   : stage;
    }
    qint64 count(const QString &sql) { return m_store.database().ask(sql).toLongLong(); }

    CalendarRehearsal rehearsed(const CalendarChange &change, const char *today = "2025-03-28")
    {
        const auto rehearsal = rehearse(m_store.database(), change, day(today));
        EXPECT_TRUE(rehearsal) << why(rehearsal);
        return rehearsal.value_or(CalendarRehearsal());
    }
    int applied(const CalendarChange &change)
    {
        const auto moved = calendarrepository::apply(m_store.database(), m_store->signature(),
                                                     change, u"Proclaimed today"_s);
        EXPECT_TRUE(moved) << why(moved);
        EXPECT_TRUE(m_store->reload());
        return moved.value_or(-1);
    }
    /// \param kind of the item; nothing: the first of the case.
    static QString moveOf(const CalendarRehearsal &rehearsal, const QString &reference,
                          std::optional<WorkItem::Kind> kind = {})
    {
        for (const MovedDay &moved : rehearsal.moved) {
            if (moved.item.reference == reference &&
                moved.item.kind == kind.value_or(moved.item.kind))
                return moved.before.value_or(QDate()).toString(Qt::ISODate) + u" > "_s +
                       moved.item.dueOn.value_or(QDate()).toString(Qt::ISODate);
        }
        return {};
    }
    /// What was recounted in part is what a whole count finds.
    void expectWhole()
    {
        const auto report = checkIntegrity(m_store.database(), m_store->rules());
        ASSERT_TRUE(report) << why(report);
        EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
    }

    static CalendarChange adding(const char *on)
    {
        CalendarChange change;
        change.added = {{day(on), Kind::BankHoliday, u"Proclaimed"_s, u"Gazette"_s}};
        return change;
    }
    CalendarChange removing(const char *on)
    {
        CalendarChange change;
        for (const ClosedDay &closed : m_store->rules().closedDays()) {
            if (closed.on == day(on))
                change.removed.push_back(closed);
        }
        EXPECT_EQ(change.removed.size(), 1U) << on;
        return change;
    }
    static CalendarChange closing(const char *first, const char *last)
    {
        CalendarChange change;
        change.added = closureDays(day(first), day(last), u"Offices closed"_s, u"Cabinet"_s);
        return change;
    }

    TestStore m_store{day("2025-04-17")};
};

} // namespace

TEST_F(CalendarRehearsalTest, BeginsWithTheDaysOfTheCalendarAsItIsShipped)
{
    EXPECT_EQ(due(u"STAT"_s), u"2025-03-31"_s);
    EXPECT_EQ(due(u"CORP"_s), u"2025-03-31"_s);
    EXPECT_EQ(due(u"ADULT"_s), u"2025-03-31"_s);
    EXPECT_EQ(due(u"MP"_s), u"2025-03-17"_s);
    EXPECT_EQ(due(u"MP-EASTER"_s), u"2025-05-02"_s);
}

TEST_F(CalendarRehearsalTest, TellsThatAProclaimedDayMovesEachDayByOneWorkingDay)
{
    const CalendarRehearsal rehearsal = rehearsed(adding("2025-03-12"));
    EXPECT_EQ(moveOf(rehearsal, u"STAT"_s), u"2025-03-31 > 2025-04-01"_s);
    EXPECT_EQ(moveOf(rehearsal, u"CORP"_s), u"2025-03-31 > 2025-04-01"_s);
    EXPECT_EQ(moveOf(rehearsal, u"ADULT"_s), u"2025-03-31 > 2025-04-01"_s);
    EXPECT_EQ(moveOf(rehearsal, u"MP"_s), u"2025-03-17 > 2025-03-18"_s);
    EXPECT_EQ(moveOf(rehearsal, u"MP-EASTER"_s), QString()) << "it begins after the day";
    // To acknowledge within 3 working days of Friday 7 March; nothing of that is stored.
    EXPECT_EQ(moveOf(rehearsal, u"TRIAGE"_s), u"2025-03-12 > 2025-03-13"_s);
    EXPECT_EQ(rehearsal.moved.size(), 5U);
    EXPECT_EQ(rehearsal.count(Effect::Moves), 5);
}

TEST_F(CalendarRehearsalTest, WritesNothing)
{
    const qint64 units = count(u"SELECT count(*) FROM change_set"_s);
    const qint64 entries = count(u"SELECT count(*) FROM change_entry"_s);
    rehearsed(adding("2025-03-12"));
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set"_s), units);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry"_s), entries);
    EXPECT_EQ(due(u"STAT"_s), u"2025-03-31"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM calendar_day WHERE closed_on = '2025-03-12'"_s), 0);
}

TEST_F(CalendarRehearsalTest, TellsWhatApplyingThenDoes)
{
    const CalendarRehearsal rehearsal = rehearsed(adding("2025-03-12"));
    EXPECT_EQ(applied(adding("2025-03-12")), 6) << "and those of the two that are answered";
    for (const MovedDay &moved : rehearsal.moved) {
        if (moved.item.kind != WorkItem::Kind::Triage) {
            EXPECT_EQ(due(moved.item.reference), moved.item.dueOn->toString(Qt::ISODate));
        }
    }
    EXPECT_TRUE(rehearsed({}).moved.empty());
    expectWhole();
    // Taken away again, every day is where it was.
    const CalendarRehearsal back = rehearsed(removing("2025-03-12"));
    EXPECT_EQ(moveOf(back, u"STAT"_s), u"2025-04-01 > 2025-03-31"_s);
    EXPECT_EQ(applied(removing("2025-03-12")), 6);
    EXPECT_EQ(due(u"MP"_s), u"2025-03-17"_s);
    expectWhole();
}

TEST_F(CalendarRehearsalTest, TellsThatARemovedDayMovesDaysBack)
{
    // 17 April 1; 18 Good Friday; 21 a working day then 2; 22 to 25: 3 to 6; 28 to 30: 7 to 9; 1
    // May.
    const CalendarRehearsal rehearsal = rehearsed(removing("2025-04-21"), "2025-04-17");
    EXPECT_EQ(moveOf(rehearsal, u"MP-EASTER"_s, WorkItem::Kind::Reply),
              u"2025-05-02 > 2025-05-01"_s);
    // Its acknowledgement, within three working days of Wednesday 16 April, too.
    EXPECT_EQ(moveOf(rehearsal, u"MP-EASTER"_s, WorkItem::Kind::Acknowledgement),
              u"2025-04-23 > 2025-04-22"_s);
    // And the time to ask for stage 2, 20 working days from the answer of Thursday 27 March.
    EXPECT_EQ(moveOf(rehearsal, u"DONE"_s), u"2025-04-28 > 2025-04-25"_s);
    EXPECT_EQ(rehearsal.moved.size(), 3U);
}

TEST_F(CalendarRehearsalTest, TellsWhatADayThatIsMovedDoes)
{
    CalendarChange moved = removing("2025-05-05");
    moved.added = {{day("2025-05-02"), Kind::BankHoliday, u"Moved"_s, {}}};
    EXPECT_EQ(moveOf(rehearsed(moved, "2025-04-17"), u"MP-EASTER"_s), u"2025-05-02 > 2025-05-05"_s);
    EXPECT_EQ(applied(moved), 1);
    EXPECT_EQ(due(u"MP-EASTER"_s), u"2025-05-05"_s);
    expectWhole();
}

TEST_F(CalendarRehearsalTest, TellsWhatBecomesLateAndWhatIsLateNoMore)
{
    // On Tuesday 1 April what was due on Monday 31 March is late.
    const CalendarRehearsal rehearsal = rehearsed(adding("2025-03-12"), "2025-04-01");
    EXPECT_EQ(rehearsal.count(Effect::NoLongerLate), 3) << "but for the enquiry, late by far";
    EXPECT_EQ(rehearsal.count(Effect::BecomesLate), 0);
    applied(adding("2025-03-12"));
    const CalendarRehearsal back = rehearsed(removing("2025-03-12"), "2025-04-01");
    EXPECT_EQ(back.count(Effect::BecomesLate), 3);
    EXPECT_EQ(back.count(Effect::NoLongerLate), 0);
}

TEST_F(CalendarRehearsalTest, TellsWhichAnswersWouldCountOtherwise)
{
    // DONE was due on Wednesday 26 March, MP-DONE on Monday 17 March; both came a day later.
    ASSERT_EQ(count(u"SELECT count(*) FROM stage WHERE in_time = 0"_s), 1);
    const CalendarRehearsal rehearsal = rehearsed(adding("2025-03-12"));
    ASSERT_EQ(rehearsal.verdicts.size(), 2U);
    EXPECT_EQ(rehearsal.verdicts[0].reference, u"DONE"_s);
    EXPECT_EQ(rehearsal.verdicts[0].stage, 1);
    EXPECT_EQ(rehearsal.verdicts[1].reference, u"MP-DONE"_s);
    EXPECT_EQ(rehearsal.becomeInTime(), 2);
    EXPECT_EQ(rehearsal.becomeLate(), 0);
    applied(adding("2025-03-12"));
    EXPECT_EQ(count(u"SELECT count(*) FROM stage WHERE in_time = 1"_s), 1);
    EXPECT_EQ(rehearsed(removing("2025-03-12")).becomeLate(), 2);
}

TEST_F(CalendarRehearsalTest, MovesNothingByAClosureUnlessTheCouncilSaysSo)
{
    const CalendarChange week = closing("2025-03-10", "2025-03-14");
    EXPECT_TRUE(rehearsed(week).moved.empty());
    EXPECT_TRUE(rehearsed(week).verdicts.empty());
    EXPECT_EQ(applied(week), 0);
    EXPECT_EQ(due(u"MP"_s), u"2025-03-17"_s);
    expectWhole();
}

TEST_F(CalendarRehearsalTest, MovesLocalClocksAloneByAClosureOfFiveDays)
{
    CalendarChange week = closing("2025-03-10", "2025-03-14");
    week.localClocksSkipClosures = true;
    const CalendarRehearsal rehearsal = rehearsed(week);
    EXPECT_EQ(moveOf(rehearsal, u"CORP"_s), u"2025-03-31 > 2025-04-07"_s);
    EXPECT_EQ(moveOf(rehearsal, u"ADULT"_s), u"2025-03-31 > 2025-04-07"_s);
    EXPECT_EQ(moveOf(rehearsal, u"MP"_s), u"2025-03-17 > 2025-03-24"_s);
    EXPECT_EQ(moveOf(rehearsal, u"STAT"_s), QString()) << "a statutory clock counts them";
    applied(week);
    EXPECT_EQ(due(u"STAT"_s), u"2025-03-31"_s);
    EXPECT_EQ(due(u"CORP"_s), u"2025-04-07"_s);
    expectWhole();
    CalendarChange off;
    off.localClocksSkipClosures = false;
    EXPECT_EQ(moveOf(rehearsed(off), u"CORP"_s), u"2025-04-07 > 2025-03-31"_s);
    applied(off);
    EXPECT_EQ(due(u"MP"_s), u"2025-03-17"_s);
    expectWhole();
}

/// \source domain 3.3, W2 and S-10: received on Sat 7 June 2025, twenty working days end on Fri 4
/// July, deemed on Mon 7 July; ten on 20 and 23 June
TEST_F(CalendarRehearsalTest, MovesWhatWasReceivedOnAClosedDayByTheRuleOfReceipt)
{
    m_store.clock().setNow(QDateTime(day("2025-06-30"), QTime(9, 0), Qt::UTC));
    const auto report = m_store.import(
        {m_store.write(u"more.cases.csv"_s,
                       "reference,kind,procedure,received_date,responded_date,directorate,summary\n"
                       "SAT,complaint,children_statutory,2025-06-07,,Children,On a Saturday\n"
                       "MP-SAT,mp_enquiry,,2025-06-07,2025-06-23,Children,A day late\n"),
         m_store.write(u"more.stages.csv"_s,
                       "reference,stage,received_date,responded_date,outcome\n"
                       "SAT,1,2025-06-07,,\n")},
        {});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    ASSERT_EQ(due(u"SAT"_s), u"2025-07-04"_s);
    CalendarChange deemed;
    deemed.receiptIsDeemed = true;
    const CalendarRehearsal rehearsal = rehearsed(deemed, "2025-06-30");
    EXPECT_EQ(moveOf(rehearsal, u"SAT"_s), u"2025-07-04 > 2025-07-07"_s);
    EXPECT_EQ(moveOf(rehearsal, u"STAT"_s), QString()) << "received on a Monday";
    ASSERT_EQ(rehearsal.verdicts.size(), 1U);
    EXPECT_EQ(rehearsal.verdicts.front().reference, u"MP-SAT"_s);
    EXPECT_TRUE(rehearsal.verdicts.front().inTime);
    EXPECT_EQ(due(u"SAT"_s), u"2025-07-04"_s) << "nothing is written yet";
    applied(deemed);
    EXPECT_EQ(due(u"SAT"_s), u"2025-07-07"_s);
    EXPECT_EQ(due(u"STAT"_s), u"2025-03-31"_s);
    EXPECT_EQ(count(u"SELECT in_time FROM case_record WHERE reference = 'MP-SAT'"_s), 1);
    EXPECT_EQ(m_store->rules().receipt(), ReceiptRule::Deemed);
    expectWhole();
    CalendarChange actual;
    actual.receiptIsDeemed = false;
    applied(actual);
    EXPECT_EQ(due(u"SAT"_s), u"2025-07-04"_s);
    expectWhole();
}

TEST_F(CalendarRehearsalTest, MovesTheDayToAcknowledgeWhatWaitsForTriage)
{
    m_store.clock().setNow(QDateTime(day("2026-04-21"), QTime(9, 0), Qt::UTC));
    // Under the Code: 5 working days from Monday 20 April 2026 end on Monday 27 April.
    const auto report = m_store.import(
        {m_store.write(u"more.cases.csv"_s,
                       "reference,kind,procedure,received_date,directorate,summary\n"
                       "CODE,complaint,corporate,2026-04-20,Children,Nobody has looked\n")},
        {});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    EXPECT_EQ(moveOf(rehearsed(adding("2026-04-22"), "2026-04-21"), u"CODE"_s),
              u"2026-04-27 > 2026-04-28"_s);
}

TEST_F(CalendarRehearsalTest, CountsAnAnswerOnAClosedDayByTheNextThatIsOpen)
{
    // Answered on Saturday 15 March, of which Monday 17 March is working day 10 from 3 March.
    m_store.database().run(
        u"UPDATE case_record SET responded_on = '2025-03-15', days_taken = 10, in_time = 1 "
        "WHERE reference = 'MP-DONE'"_s);
    applied(adding("2025-03-17"));
    EXPECT_EQ(count(u"SELECT days_taken FROM case_record WHERE reference = 'MP-DONE'"_s), 10)
        << "Tuesday 18 March is the tenth then";
    CalendarChange later = adding("2025-03-19");
    applied(later);
    EXPECT_EQ(due(u"MP"_s), u"2025-03-18"_s);
}

TEST_F(CalendarRehearsalTest, NotesWhoChangedWhatWhenAndWhy)
{
    CalendarChange moved = removing("2025-05-05");
    moved.added = {{day("2025-05-02"), Kind::BankHoliday, u"Moved"_s, u"Gazette"_s}};
    moved.localClocksSkipClosures = true;
    moved.publishedTo = 2028;
    applied(moved);
    const QString unit = m_store.database().ask(u"SELECT max(id) FROM change_set"_s);
    EXPECT_EQ(m_store.database().ask(
                  u"SELECT person || '/' || reason FROM change_set WHERE id = "_s + unit),
              u"tester/Proclaimed today"_s);
    EXPECT_TRUE(m_store.database()
                    .ask(u"SELECT what FROM change_set WHERE id = "_s + unit)
                    .contains(u"Fri 2 May 2025 (Moved) in place of Mon 5 May 2025"_s));
    const auto entries = [&](const QString &where) {
        return count(u"SELECT count(*) FROM change_entry WHERE change_set_id = %1 AND %2"_s.arg(
            unit, where));
    };
    EXPECT_EQ(entries(u"entity = 'calendar_day' AND action = 'created'"_s), 1);
    EXPECT_EQ(entries(u"entity = 'calendar_day' AND action = 'deleted' "
                      "AND old_value LIKE '%2025-05-05%' AND old_value LIKE '%Early May%'"_s),
              1);
    EXPECT_EQ(entries(u"entity = 'setting' AND field = 'calendar.skip_closures' "
                      "AND old_value IS NULL AND new_value = 'yes'"_s),
              1);
    EXPECT_EQ(entries(u"entity = 'case' AND field = 'due_on' AND old_value = '2025-05-02' "
                      "AND new_value = '2025-05-05'"_s),
              1);
    const auto file = calendarrepository::load(m_store.database());
    ASSERT_TRUE(file) << why(file);
    QStringList told;
    for (const CalendarLine &line : linesOfYear(file->days, {}, 2025))
        told.append(whereFrom(line, *file));
    EXPECT_TRUE(told.contains(u"Gazette; added by tester on 17 Apr 2025: Proclaimed today"_s))
        << told.join(u'\n').toStdString();
    EXPECT_TRUE(told.contains(u"Removed by tester on 17 Apr 2025: Proclaimed today"_s))
        << told.join(u'\n').toStdString();
    EXPECT_TRUE(file->localClocksSkipClosures);
    EXPECT_EQ(file->publishedTo, 2028);
}

TEST_F(CalendarRehearsalTest, RefusesWhatHasNoReasonOrComesTooLate)
{
    const auto with = [&](const CalendarChange &change, const QString &reason) {
        return calendarrepository::apply(m_store.database(), m_store->signature(), change, reason);
    };
    EXPECT_EQ(with(adding("2025-03-12"), u" "_s).error().code, Error::Code::Invalid);
    EXPECT_EQ(with({}, u"Why"_s).error().code, Error::Code::Invalid);
    const CalendarChange removed = removing("2025-05-05");
    applied(removed);
    EXPECT_EQ(with(removed, u"Why"_s).error().code, Error::Code::Conflict);
    EXPECT_EQ(with(adding("2025-12-25"), u"Why"_s).error().code, Error::Code::Conflict);
    EXPECT_EQ(due(u"STAT"_s), u"2025-03-31"_s);
}

TEST_F(CalendarRehearsalTest, CountsWorkingDaysAndWhatLiesBeyondThePublishedYears)
{
    auto file = calendarrepository::load(m_store.database());
    ASSERT_TRUE(file) << why(file);
    EXPECT_EQ(file->workingDaysIn(2025), 253); // domain 3.3
    EXPECT_EQ(file->workingDaysIn(2028), 252);
    EXPECT_EQ(file->dueAfterPublished, 0);
    CalendarChange published;
    published.publishedTo = 2024;
    applied(published);
    file = calendarrepository::load(m_store.database());
    ASSERT_TRUE(file) << why(file);
    EXPECT_EQ(file->dueAfterPublished, 5) << "three stages and two enquiries are open";
    EXPECT_TRUE(publishedInWords(*file).contains(u"5 open due date"_s));
}

TEST_F(CalendarRehearsalTest, SaysWhatItFoundInSentences)
{
    const QStringList said = inSentences(rehearsed(adding("2025-03-12"), "2025-04-01"));
    ASSERT_EQ(said.size(), 3);
    EXPECT_TRUE(said[0].startsWith(u"5 open due date"_s)) << said[0].toStdString();
    EXPECT_TRUE(said[0].endsWith(u"0 would be late then, 3 no longer."_s));
    EXPECT_TRUE(said[1].startsWith(u"2 answer"_s)) << said[1].toStdString();
    EXPECT_TRUE(said[1].endsWith(u"2 as in time, 0 as late."_s));
}

/// Of a county's year: a count of what may have moved comes to the same as a count of everything.
TEST(CalendarRecount, OfAPartIsThatOfTheWhole)
{
    TestStore store(day("2024-06-03"));
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    const auto closed = [&](const char *on) {
        const auto &days = store->rules().closedDays();
        return *std::ranges::find(days, day(on), &ClosedDay::on);
    };
    CalendarChange first;
    first.remove(closed("2023-08-28"));
    first.add({day("2023-10-10"), Kind::BankHoliday, u"Proclaimed"_s, {}});
    CalendarChange second;
    second.added = closureDays(day("2023-12-27"), day("2024-01-05"), u"Closed"_s, {});
    second.localClocksSkipClosures = true;
    CalendarChange third;
    third.remove(closed("2024-05-06"));
    int all = 0;
    for (const CalendarChange &change : {first, second, third}) {
        const auto moved =
            calendarrepository::apply(store.database(), store->signature(), change, u"Tried"_s);
        ASSERT_TRUE(moved) << why(moved);
        all += *moved;
        ASSERT_TRUE(store->reload());
        const auto report = checkIntegrity(store.database(), store->rules());
        ASSERT_TRUE(report) << why(report);
        EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
    }
    EXPECT_GT(all, 0);
}

} // namespace redress
