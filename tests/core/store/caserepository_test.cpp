// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/caserepository.h"

#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CaseRepositoryTest : public StoredCaseTest
{
protected:
    CaseRepository cases() { return CaseRepository(database()); }

    Result<void> update(const CaseRecord &before, const CaseRecord &after)
    {
        UnitOfWork unit(database(), file().signature(), u"Case edited"_s);
        auto result = CaseRepository::update(unit, file().rules(), before, after);
        if (result)
            unit.commit();
        return result;
    }

    Result<void> update(const StageRecord &before, const StageRecord &after)
    {
        UnitOfWork unit(database(), file().signature(), u"Stage edited"_s);
        auto result = CaseRepository::update(unit, file().rules(), before, after);
        if (result)
            unit.commit();
        return result;
    }

    /// "entity field old>new" for each entry of the last unit, in order.
    QStringList lastEntries()
    {
        Statement select(database(), uR"sql(
SELECT entity, action, field, coalesce(old_value, '-'), coalesce(new_value, '-') FROM change_entry
WHERE change_set_id = (SELECT max(id) FROM change_set) ORDER BY id
)sql"_s);
        QStringList entries;
        while (select.step())
            entries.append(u"%1 %2 %3 %4>%5"_s.arg(select.text(0), select.text(1), select.text(2),
                                                   select.text(3), select.text(4)));
        return entries;
    }

    QString storedCase(const QString &column)
    {
        return database().ask(
            u"SELECT %1 FROM case_record WHERE id = %2"_s.arg(column).arg(complaint().value()));
    }
};

} // namespace

TEST_F(CaseRepositoryTest, ReadsACaseAsItWasWritten)
{
    EXPECT_EQ(dossier().record, complaintRecord());
}

TEST_F(CaseRepositoryTest, ReadsTheStagesInTheirOrder)
{
    const CaseDossier read = dossier();
    ASSERT_EQ(read.stages.size(), 2U);
    const StageRecord &first = read.stages[0].stage;
    EXPECT_EQ(first.number, 1);
    EXPECT_EQ(first.procedure, ProcedureKey::ChildrenStatutory);
    EXPECT_EQ(first.procedureVersion, u"2006"_s);
    EXPECT_EQ(first.receivedOn, day("2024-01-08"));
    EXPECT_EQ(first.acknowledgedOn, day("2024-01-10"));
    EXPECT_EQ(first.extendedTo, day("2024-02-12"));
    EXPECT_EQ(first.respondedOn, day("2024-02-09"));
    EXPECT_EQ(first.outcome, Outcome::PartiallyUpheld);
    EXPECT_EQ(first.outcomeOn, day("2024-02-12"));
    const StageRecord &second = read.stages[1].stage;
    EXPECT_EQ(second.number, 2);
    EXPECT_EQ(second.recordAgreedOn, day("2024-03-11"));
    EXPECT_EQ(second.givenLimitOn, day("2024-06-07"));
    EXPECT_EQ(second.outcome, std::nullopt);
}

TEST_F(CaseRepositoryTest, ReadsWhatHangsOnTheStages)
{
    const CaseDossier read = dossier();
    ASSERT_EQ(read.stages.size(), 2U);
    const auto &first = read.stages[0];
    ASSERT_EQ(first.stage.holds.size(), 1U);
    EXPECT_EQ(first.stage.holds[0].lastOn, day("2024-01-16"));
    EXPECT_FALSE(first.stage.holds[0].stopsClock);
    ASSERT_EQ(first.issues.size(), 1U);
    EXPECT_EQ(first.issues[0].outcome, Outcome::Upheld);
    EXPECT_EQ(first.issues[0].description, u"Missed visit"_s);
    ASSERT_EQ(first.actions.size(), 1U);
    EXPECT_EQ(first.actions[0].scope, ActionScope::Wider);
    EXPECT_TRUE(first.isSampled);
    ASSERT_EQ(first.sampleThemes.size(), 1U);
    EXPECT_TRUE(first.sampleThemes[0].pillar);
    EXPECT_TRUE(first.costs.empty());
    const auto &second = read.stages[1];
    ASSERT_EQ(second.costs.size(), 1U);
    EXPECT_EQ(second.costs[0].amount, Money{125050});
    EXPECT_FALSE(second.isSampled);
}

TEST_F(CaseRepositoryTest, ReadsTheOmbudsmanWithItsRecommendations)
{
    const CaseDossier read = dossier();
    ASSERT_EQ(read.ombudsman.size(), 1U);
    EXPECT_EQ(read.ombudsman[0].ombudsman.decision, Decision::UpheldInjustice);
    ASSERT_EQ(read.ombudsman[0].recommendations.size(), 1U);
    EXPECT_EQ(read.ombudsman[0].recommendations[0].amount, Money{25000});
    EXPECT_EQ(read.ombudsman[0].recommendations[0].completedOn, std::nullopt);
}

TEST_F(CaseRepositoryTest, FindsACaseByItsReference)
{
    EXPECT_EQ(cases().find(u"CR-1"_s).value_or(std::nullopt), complaint());
    EXPECT_EQ(cases().find(u"cr-1"_s).value_or(complaint()), std::nullopt) << "letter case counts";
    EXPECT_TRUE(cases().findOmbudsman(u"24 000 001"_s).value_or(std::nullopt));
    EXPECT_FALSE(cases().findOmbudsman(u"24 000 002"_s).value_or(OmbudsmanId(1)));
}

TEST_F(CaseRepositoryTest, DoesNotFindACaseThatIsGone)
{
    const auto read = cases().dossier(CaseId(999999));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, Error::Code::NotFound);
}

TEST_F(CaseRepositoryTest, StoresTheFiguresBesideTheStage)
{
    EXPECT_EQ(database().ask(u"SELECT received_quarter || ' ' || responded_quarter || ' ' || "
                             "finding_quarter || ' ' || limit_on || ' ' || due_on || ' ' || "
                             "days_taken || ' ' || in_time || ' ' || closed_on || ' ' || aim_on "
                             "FROM stage WHERE stage_no = 1"_s),
              u"20234 20234 20234 2024-02-05 2024-02-12 24 1 2024-02-09 2024-01-22"_s);
}

TEST_F(CaseRepositoryTest, TellsAComplaintWhenItsFirstStageBegan)
{
    EXPECT_EQ(storedCase(u"settled_on"_s), u"2024-01-08"_s);
}

TEST_F(CaseRepositoryTest, NotesOneEntryForEachFieldThatChanged)
{
    CaseRecord after = complaintRecord();
    after.summary = u"Delay, three times"_s;
    after.quote.reset();
    after.isChildOrYoungPerson = false;
    const auto result = update(complaintRecord(), after);
    ASSERT_TRUE(result) << result.error().message.toStdString();
    EXPECT_EQ(lastEntries(),
              (QStringList{u"case changed child_or_young_person 1>0"_s,
                           u"case changed summary Delay, \"twice\">Delay, three times"_s,
                           u"case changed quote 'Thanks'>-"_s}));
    EXPECT_EQ(dossier().record.summary, after.summary);
    EXPECT_EQ(dossier().record.version, 2);
}

TEST_F(CaseRepositoryTest, RefusesToOverwriteWhatSomebodyElseChanged)
{
    CaseRecord mine = complaintRecord();
    mine.summary = u"Mine"_s;
    CaseRecord theirs = complaintRecord();
    theirs.summary = u"Theirs"_s;
    ASSERT_TRUE(update(complaintRecord(), theirs));
    const auto result = update(complaintRecord(), mine);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Conflict);
    EXPECT_EQ(dossier().record.summary, u"Theirs"_s);
}

TEST_F(CaseRepositoryTest, RefusesAnotherCasesReference)
{
    CaseRecord after = complaintRecord();
    after.reference = u"MP-1"_s;
    const auto result = update(complaintRecord(), after);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Conflict);
}

TEST_F(CaseRepositoryTest, TakesTheStagesAlongToAnotherService)
{
    CaseRecord after = complaintRecord();
    after.service.reset();
    after.team.reset();
    ASSERT_TRUE(update(complaintRecord(), after));
    EXPECT_EQ(count(u"SELECT count(*) FROM stage WHERE service_id IS NULL"_s), 2);
    EXPECT_EQ(dossier().stages[0].stage.version, 2);
}

TEST_F(CaseRepositoryTest, LeavesTheStagesAloneWhenNothingOfTheirsChanges)
{
    CaseRecord after = complaintRecord();
    after.summary = u"Only the summary"_s;
    ASSERT_TRUE(update(complaintRecord(), after));
    EXPECT_EQ(dossier().stages[0].stage.version, 1) << "somebody may be editing it";
}

TEST_F(CaseRepositoryTest, WritesTextsAndNothingElseWhenOnlyTheyChange)
{
    const QString facts = u"SELECT count(*) FROM case_record WHERE received_quarter IS NOT NULL "
                          "AND settled_on = '2024-01-08' AND summary = 'Other words' "
                          "AND quote = 'More thanks' AND officer_id IS NULL AND version = 2"_s;
    CaseRecord after = complaintRecord();
    after.summary = u"Other words"_s;
    after.quote = u"More thanks"_s;
    after.officer.reset();
    ASSERT_TRUE(update(complaintRecord(), after));
    EXPECT_EQ(count(facts), 1);
    EXPECT_FALSE(update(complaintRecord(), after)) << "it has another version by now";
}

TEST_F(CaseRepositoryTest, TakesTheStagesAlongToAnotherProcedure)
{
    CaseRecord after = complaintRecord();
    after.procedure = ProcedureKey::Corporate;
    ASSERT_TRUE(update(complaintRecord(), after));
    const StageRecord stage = dossier().stages[0].stage;
    EXPECT_EQ(stage.procedure, ProcedureKey::Corporate);
    EXPECT_EQ(stage.procedureVersion, u"local"_s);
    EXPECT_TRUE(
        lastEntries().contains(u"stage changed procedure_key children_statutory>corporate"_s));
}

TEST_F(CaseRepositoryTest, ComputesAStageAnewWhenItsFactsChange)
{
    const StageRecord before = dossier().stages[1].stage;
    StageRecord after = before;
    after.givenLimitOn.reset();
    after.respondedOn = day("2024-06-03");
    after.outcome = Outcome::NotUpheld;
    ASSERT_TRUE(update(before, after));
    EXPECT_EQ(lastEntries(), (QStringList{u"stage changed given_limit_on 2024-06-07>-"_s,
                                          u"stage changed responded_on ->2024-06-03"_s,
                                          u"stage changed outcome ->not_upheld"_s}));
    // 65 working days from 4 March 2024, over Easter and two bank holidays of May.
    EXPECT_EQ(database().ask(u"SELECT due_on || ' ' || responded_quarter || ' ' || closed_on "
                             "FROM stage WHERE stage_no = 2"_s),
              u"2024-06-07 20241 2024-06-03"_s);
}

TEST_F(CaseRepositoryTest, RefusesToOverwriteAStageThatSomebodyElseChanged)
{
    const StageRecord before = dossier().stages[1].stage;
    StageRecord after = before;
    after.acknowledgedOn = day("2024-03-05");
    ASSERT_TRUE(update(before, after));
    after.acknowledgedOn = day("2024-03-06");
    const auto result = update(before, after);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::Conflict);
    EXPECT_EQ(dossier().stages[1].stage.acknowledgedOn, day("2024-03-05"));
}

TEST_F(CaseRepositoryTest, KeepsTheHoldsOfAStage)
{
    const StageRecord before = dossier().stages[0].stage;
    StageRecord after = before;
    after.holds.front().lastOn = day("2024-01-19");
    after.holds.front().stopsClock = true;
    ASSERT_TRUE(update(before, after));
    const StageRecord read = dossier().stages[0].stage;
    ASSERT_EQ(read.holds.size(), 1U);
    EXPECT_EQ(read.holds.front().lastOn, day("2024-01-19"));
    EXPECT_TRUE(read.holds.front().stopsClock);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'hold'"_s), 2);
}

TEST_F(CaseRepositoryTest, TellsTheCaseWhenTheBeginningOfItsFirstStageMoves)
{
    const StageRecord before = dossier().stages[0].stage;
    StageRecord after = before;
    after.receivedOn = day("2024-01-09");
    ASSERT_TRUE(update(before, after));
    EXPECT_EQ(storedCase(u"settled_on"_s), u"2024-01-09"_s);
}

TEST_F(CaseRepositoryTest, TellsTheHistoryNewestFirst)
{
    store().clock().setNow(QDateTime(day("2024-06-04"), QTime(8, 0), Qt::UTC));
    CaseRecord after = complaintRecord();
    after.summary = u"Later"_s;
    ASSERT_TRUE(update(complaintRecord(), after));
    const auto history = cases().history(complaint());
    ASSERT_TRUE(history);
    ASSERT_EQ(history->size(), 2U);
    EXPECT_EQ(history->front().field, u"summary"_s);
    EXPECT_EQ(history->front().what, u"Case edited"_s);
    EXPECT_EQ(history->front().atUtc, QDateTime(day("2024-06-04"), QTime(8, 0), Qt::UTC));
    EXPECT_EQ(history->back().what, u"Cases recorded"_s);
}

} // namespace redress
