// SPDX-License-Identifier: GPL-3.0-or-later
// Import with replacement: what the files name takes the place of what is stored, and the trail
// keeps what was.
#include "core/letters/contactlog.h"
#include "core/store/integrity.h"
#include "core/store/members.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "tests/core/exchange/importfixture.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ReplacementTest : public ImportTest
{
protected:
    ReplacementTest()
    {
        const ImportReport report =
            import({{u"issues.csv"_s, "reference,stage,issue_category\nC1,1,Visits\nC1,2,Plans\n"},
                    {u"costs.csv"_s, "reference,stage,cost_type,amount,paid_date\n"
                                     "C1,1,mediation,100,2024-02-20\n"
                                     "C1,2,other,200,2024-02-20\n"},
                    {u"remedies.csv"_s, "ombudsman_reference,category\nL1,apology\n"},
                    {u"dip_sample.csv"_s, "reference,stage,pillar\nC1,1,Planning\n"},
                    {u"history.csv"_s, "year,measure,value\n2018-19,stage_2_received,41\n"},
                    {u"demand.csv"_s, "year,measure,value\n2018-19,Referrals,6120\n"}});
        EXPECT_TRUE(report.stored) << words(report);
    }

    ~ReplacementTest() override
    {
        const auto report = checkIntegrity(database(), store()->rules());
        EXPECT_TRUE(report) << why(report);
        EXPECT_TRUE(!report || report->findings.isEmpty())
            << report->findings.join(u'\n').toStdString();
    }

    ImportReport replace(const std::map<QString, QByteArray> &files)
    {
        ImportOptions options;
        options.replace = true;
        return import(files, options);
    }

    /// How many entries of the last unit say so.
    qint64 entries(const QString &where)
    {
        return count(u"SELECT count(*) FROM change_entry WHERE change_set_id = "
                     "(SELECT max(id) FROM change_set) AND "_s +
                     where);
    }

    /// From now on a case that stands alone is open to somebody else alone.
    OmbudsmanId closeAlone(const QString &reference)
    {
        const OmbudsmanId id = **CaseRepository(database()).findOmbudsman(reference);
        TeamMember mia;
        mia.login = u"mia"_s;
        mia.name = u"Mia Example"_s;
        const auto member = members::save(database(), store()->signature(), mia,
                                          store()->clock().today(), u"Added"_s);
        EXPECT_TRUE(member) << why(member);
        {
            UnitOfWork unit(database(), store()->signature(), u"Alone"_s);
            updateRecord(unit, "ombudsman_case"_L1, id.value(), {}, {{u"case_id"_s, std::nullopt}});
            unit.commit();
        }
        const auto done =
            restriction::restrict(database(), store()->signature(), id,
                                  {member.value_or(MemberId())}, u"Staff"_s, u"Restricted"_s);
        EXPECT_TRUE(done) << why(done);
        return id;
    }

    const QByteArray kCases = "reference,kind,procedure,directorate,received_date,summary\n";
    const QByteArray kStages = "reference,stage,received_date,responded_date,outcome\n";
};

} // namespace

TEST_F(ReplacementTest, PutsACaseInThePlaceOfTheStoredOne)
{
    const CaseId before = caseId(u"C1"_s);
    const ImportReport report = replace(
        {{u"cases.csv"_s, kCases + "C1,complaint,corporate,Highways,2023-11-13,Other words\n"},
         {u"stages.csv"_s, kStages + "C1,1,2023-11-13,2023-12-08,not_upheld\n"}});
    ASSERT_TRUE(report.stored) << words(report);
    EXPECT_EQ(report.replaced, 1);
    const CaseDossier after = dossier(u"C1"_s);
    EXPECT_EQ(after.record.id, before);
    EXPECT_EQ(after.record.summary, u"Other words"_s);
    EXPECT_EQ(after.record.procedure, ProcedureKey::Corporate);
    EXPECT_EQ(after.record.service, std::nullopt);
    ASSERT_EQ(after.stages.size(), 1U);
    EXPECT_EQ(after.stages[0].stage.outcome, Outcome::NotUpheld);
    EXPECT_EQ(after.stages[0].stage.procedureVersion, u"local"_s);
    EXPECT_TRUE(after.stages[0].issues.empty());
    EXPECT_TRUE(after.stages[0].costs.empty());
    EXPECT_FALSE(after.stages[0].isSampled);
}

TEST_F(ReplacementTest, KeepsInTheTrailWhatWasReplaced)
{
    ASSERT_TRUE(replace({{u"cases.csv"_s,
                          kCases + "C1,complaint,children_statutory,Children,2023-11-06,New\n"},
                         {u"stages.csv"_s, kStages + "C1,1,2023-11-06,2023-12-04,upheld\n"}})
                    .stored);
    EXPECT_EQ(entries(u"entity = 'case' AND field = 'summary' AND old_value = 'First' "
                      "AND new_value = 'New'"_s),
              1);
    EXPECT_EQ(entries(u"entity = 'stage' AND field = 'responded_on' AND old_value = '2023-12-01' "
                      "AND new_value = '2023-12-04'"_s),
              1);
    EXPECT_EQ(
        entries(u"entity = 'stage' AND action = 'deleted' AND old_value LIKE '%2023-12-11%'"_s), 1);
    EXPECT_EQ(entries(u"entity = 'issue' AND action = 'deleted'"_s), 2);
    EXPECT_EQ(entries(u"entity = 'cost' AND action = 'deleted'"_s), 2);
    EXPECT_EQ(entries(u"entity = 'dip_response' AND action = 'deleted'"_s), 1);
    EXPECT_EQ(entries(u"action = 'imported'"_s), 1);
}

TEST_F(ReplacementTest, AddsWhatIsNewBesideWhatItReplaces)
{
    const ImportReport report =
        replace({{u"cases.csv"_s, kCases + "K1,compliment,,Children,2024-02-05,Thanks again\n"
                                           "K2,compliment,,Children,2024-02-06,Thanks\n"}});
    ASSERT_TRUE(report.stored) << words(report);
    EXPECT_EQ(report.replaced, 1);
    EXPECT_EQ(report.rowsAccepted(), 2);
    EXPECT_EQ(dossier(u"K1"_s).record.summary, u"Thanks again"_s);
}

TEST_F(ReplacementTest, TakesANewVersionSoThatAnOpenFormIsNotOverwrittenUnseen)
{
    const CaseDossier opened = dossier(u"C1"_s);
    ASSERT_TRUE(replace({{u"cases.csv"_s,
                          kCases + "C1,complaint,children_statutory,Children,2023-11-06,New\n"},
                         {u"stages.csv"_s, kStages + "C1,1,2023-11-06,2023-12-04,upheld\n"}})
                    .stored);
    EXPECT_GT(dossier(u"C1"_s).record.version, opened.record.version);
    EXPECT_GT(dossier(u"C1"_s).stages[0].stage.version, opened.stages[0].stage.version);
}

TEST_F(ReplacementTest, RefusesAReferenceTwiceEvenSo)
{
    const ImportReport report =
        replace({{u"cases.csv"_s, kCases + "K1,compliment,,Children,2024-02-05,One\n"
                                           "K1,compliment,,Children,2024-02-05,Two\n"}});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"reference"_s});
    EXPECT_EQ(dossier(u"K1"_s).record.summary, u"Thanks"_s);
}

TEST_F(ReplacementTest, StoresNothingOfADryRun)
{
    ImportOptions options;
    options.replace = true;
    options.dryRun = true;
    const ImportReport report =
        import({{u"cases.csv"_s, kCases + "K1,compliment,,Children,2024-02-05,One\n"}}, options);
    EXPECT_FALSE(report.stored);
    EXPECT_EQ(report.replaced, 1) << "a dry run tells what would be replaced";
    EXPECT_EQ(report.removedStages, 0);
    EXPECT_EQ(dossier(u"K1"_s).record.summary, u"Thanks"_s);
}

TEST_F(ReplacementTest, TellsHowManyStagesGoWithCasesThatComeWithoutThem)
{
    const std::map<QString, QByteArray> casesAlone{
        {u"cases.csv"_s, kCases + "C1,complaint,children_statutory,Children,2023-11-06,New\n"}};
    ImportOptions dry;
    dry.replace = true;
    dry.dryRun = true;
    const ImportReport would = import(casesAlone, dry);
    EXPECT_EQ(would.removedStages, 2) << words(would);
    EXPECT_EQ(dossier(u"C1"_s).stages.size(), 2U);
    const ImportReport done = replace(casesAlone);
    EXPECT_EQ(done.removedStages, 2) << words(done);
    EXPECT_TRUE(dossier(u"C1"_s).stages.empty());
    EXPECT_EQ(entries(u"entity = 'stage' AND action = 'deleted'"_s), 2);
}

TEST_F(ReplacementTest, PutsOneStageInThePlaceOfTheStoredOneAndLeavesTheOthers)
{
    const StageId before = dossier(u"C1"_s).stages[1].stage.id;
    const ImportReport report =
        replace({{u"stages.csv"_s, kStages + "C1,2,2023-12-12,2024-02-12,upheld\n"}});
    ASSERT_TRUE(report.stored) << words(report);
    EXPECT_EQ(report.replaced, 1);
    const CaseDossier after = dossier(u"C1"_s);
    ASSERT_EQ(after.stages.size(), 2U);
    EXPECT_EQ(after.stages[0].stage.respondedOn, day("2023-12-01"));
    EXPECT_EQ(after.stages[0].issues.size(), 1U);
    EXPECT_EQ(after.stages[1].stage.id, before);
    EXPECT_EQ(after.stages[1].stage.receivedOn, day("2023-12-12"));
    EXPECT_EQ(entries(u"field = 'received_on' AND old_value = '2023-12-11'"_s), 1);
}

TEST_F(ReplacementTest, RefusesAStageTwoThatLosesItsStageOne)
{
    const ImportReport report = replace(
        {{u"cases.csv"_s, kCases + "C1,complaint,children_statutory,Children,2023-11-06,New\n"},
         {u"stages.csv"_s, kStages + "C1,2,2023-12-11,,\n"}});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"stage"_s}) << words(report);
    EXPECT_EQ(dossier(u"C1"_s).stages.size(), 2U);
}

TEST_F(ReplacementTest, RefusesAStageOneThatBeginsAfterTheStoredStageTwo)
{
    const ImportReport report =
        replace({{u"stages.csv"_s, kStages + "C1,1,2023-12-18,2024-01-08,upheld\n"}});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"received_date"_s}) << words(report);
}

TEST_F(ReplacementTest, TellsTheCaseWhenItsFirstStageBegan)
{
    ASSERT_TRUE(replace({{u"cases.csv"_s,
                          kCases + "C1,complaint,children_statutory,Children,2023-11-06,New\n"},
                         {u"stages.csv"_s, kStages + "C1,1,2023-11-08,2023-12-04,upheld\n"}})
                    .stored);
    EXPECT_EQ(ask(u"SELECT settled_on FROM case_record WHERE reference = 'C1'"_s), u"2023-11-08"_s);
    ASSERT_TRUE(
        replace({{u"stages.csv"_s, kStages + "C1,1,2023-11-09,2023-12-04,upheld\n"}}).stored);
    EXPECT_EQ(ask(u"SELECT settled_on FROM case_record WHERE reference = 'C1'"_s), u"2023-11-09"_s);
}

TEST_F(ReplacementTest, PutsRowsWithoutAKeyInThePlaceOfThoseOfTheirStage)
{
    const ImportReport report =
        replace({{u"costs.csv"_s, "reference,stage,cost_type,amount,paid_date\n"
                                  "C1,1,other,300,2024-02-20\n"
                                  "C1,1,other,400,2024-02-21\n"}});
    ASSERT_TRUE(report.stored) << words(report);
    const CaseDossier after = dossier(u"C1"_s);
    ASSERT_EQ(after.stages[0].costs.size(), 2U);
    EXPECT_EQ(after.stages[0].costs[0].amount, Money{30000});
    EXPECT_EQ(after.stages[1].costs.size(), 1U) << "stage 2 was not named";
    EXPECT_EQ(after.stages[0].issues.size(), 1U) << "issues were not named";
    EXPECT_EQ(entries(u"entity = 'cost' AND action = 'deleted' AND old_value LIKE '%10000%'"_s), 1);
}

TEST_F(ReplacementTest, TakesTheSameRowsWithoutAKeyAgain)
{
    const QByteArray costs = "reference,stage,cost_type,amount,paid_date\n"
                             "C1,1,mediation,100,2024-02-20\n"
                             "C1,2,other,200,2024-02-20\n";
    ASSERT_TRUE(replace({{u"costs.csv"_s, costs}}).stored);
    EXPECT_EQ(count(u"SELECT count(*) FROM cost"_s), 2);
}

TEST_F(ReplacementTest, PutsThemesOfASampleInThePlaceOfThoseOfTheirStage)
{
    ASSERT_TRUE(replace({{u"dip_sample.csv"_s, "reference,stage,pillar\n"
                                               "C1,1,Recording\nC1,1,Assessments\n"}})
                    .stored);
    EXPECT_EQ(count(u"SELECT count(*) FROM dip_response"_s), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM dip_theme"_s), 2);
}

TEST_F(ReplacementTest, PutsAnOmbudsmanCaseInThePlaceOfTheStoredOne)
{
    const ImportReport report =
        replace({{u"ombudsman.csv"_s,
                  "reference,own_reference,directorate,received_date,decision_date,decision\n"
                  "L1,C1,Children,2024-01-08,2024-03-18,upheld_no_injustice\n"},
                 {u"remedies.csv"_s, "ombudsman_reference,category,amount\n"
                                     "L1,financial_remedy,250\n"}});
    ASSERT_TRUE(report.stored) << words(report);
    const CaseDossier after = dossier(u"C1"_s);
    ASSERT_EQ(after.ombudsman.size(), 1U);
    EXPECT_EQ(after.ombudsman[0].ombudsman.decision, Decision::UpheldNoInjustice);
    ASSERT_EQ(after.ombudsman[0].recommendations.size(), 1U);
    EXPECT_EQ(after.ombudsman[0].recommendations[0].amount, Money{25000});
    EXPECT_EQ(entries(u"entity = 'ombudsman_case' AND field = 'decision' "
                      "AND old_value = 'upheld_injustice'"_s),
              1);
    EXPECT_EQ(entries(u"entity = 'recommendation' AND action = 'deleted'"_s), 1);
}

TEST_F(ReplacementTest, TakesAlongWhatHungOnAnOmbudsmanCaseThatStoodAlone)
{
    const OmbudsmanId alone = **CaseRepository(database()).findOmbudsman(u"L2"_s);
    ContactEntry call;
    call.happenedOn = day("2024-06-03");
    call.note = u"Rang the Ombudsman"_s;
    const auto saved = contactlog::save(database(), store()->signature(), alone, call, {},
                                        day("2024-06-03"), u"Contact"_s);
    ASSERT_TRUE(saved) << why(saved);
    const ImportReport report =
        replace({{u"ombudsman.csv"_s,
                  "reference,own_reference,directorate,received_date,decision_date,decision\n"
                  "L2,C2,Highways,2024-01-08,2024-03-12,not_upheld\n"}});
    ASSERT_TRUE(report.stored) << words(report);
    const auto log = contactlog::entries(database(), caseId(u"C2"_s));
    ASSERT_TRUE(log) << why(log);
    ASSERT_EQ(log->size(), 1U);
    EXPECT_EQ(log->front().note, u"Rang the Ombudsman"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM contact_log WHERE ombudsman_case_id IS NOT NULL"_s), 0);
}

/// The day before the Ombudsman agreed to a later one is not that of another day.
TEST_F(ReplacementTest, ForgetsTheFirstDayOfAnEnquiryThatIsDueOnAnotherNow)
{
    const OmbudsmanId id = **CaseRepository(database()).findOmbudsman(u"L2"_s);
    {
        UnitOfWork unit(database(), store()->signature(), u"A later day"_s);
        updateRecord(
            unit, "ombudsman_case"_L1, id.value(), {},
            {{u"enquiry_due_on"_s, u"2024-02-12"_s}, {u"enquiry_first_due_on"_s, u"2024-02-05"_s}});
        unit.commit();
    }
    const auto replaceWith = [this](const QByteArray &due) {
        const ImportReport report =
            replace({{u"ombudsman.csv"_s, "reference,directorate,received_date,enquiry_due_date,"
                                          "decision_date,decision\nL2,Highways,2024-01-08," +
                                              due + ",2024-03-12,not_upheld\n"}});
        EXPECT_TRUE(report.stored) << words(report);
    };
    const QString first = u"SELECT count(*) FROM ombudsman_case WHERE enquiry_first_due_on = "
                          "'2024-02-05'"_s;
    replaceWith("2024-02-12");
    EXPECT_EQ(count(first), 1) << "it is due on the same day";
    replaceWith("2024-02-19");
    EXPECT_EQ(count(first), 0);
    EXPECT_EQ(entries(u"entity = 'ombudsman_case' AND field = 'enquiry_first_due_on' "
                      "AND old_value = '2024-02-05' AND new_value IS NULL"_s),
              1);
}

TEST_F(ReplacementTest, RefusesRemediesOfACaseThatIsNoLongerUpheld)
{
    const ImportReport report =
        replace({{u"ombudsman.csv"_s, "reference,directorate,received_date,decision_date,decision\n"
                                      "L1,Children,2024-01-08,2024-03-18,not_upheld\n"},
                 {u"remedies.csv"_s, "ombudsman_reference,category\nL1,apology\n"}});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"ombudsman_reference"_s});
}

/// \source features 118
TEST_F(ReplacementTest, LeavesARestrictedOmbudsmanCaseToThoseWhoMayOpenIt)
{
    const OmbudsmanId id = closeAlone(u"L1"_s);
    const ImportReport facts =
        replace({{u"ombudsman.csv"_s, "reference,directorate,received_date,decision_date,decision\n"
                                      "L1,Children,2024-01-08,2024-03-18,not_upheld\n"}});
    EXPECT_EQ(columnsOfFaults(facts), QStringList{u"reference"_s}) << words(facts);
    const QByteArray remedies = "ombudsman_reference,category\nL1,other\n";
    const ImportReport other = replace({{u"remedies.csv"_s, remedies}});
    EXPECT_EQ(columnsOfFaults(other), QStringList{u"ombudsman_reference"_s}) << words(other);
    const ImportReport added = import({{u"remedies.csv"_s, remedies}});
    EXPECT_EQ(columnsOfFaults(added), QStringList{u"ombudsman_reference"_s}) << words(added);
    EXPECT_EQ(count(u"SELECT count(*) FROM ombudsman_case WHERE reference = 'L1' "
                    "AND decision = 'upheld_injustice'"_s),
              1);
    EXPECT_EQ(count(u"SELECT count(*) FROM recommendation WHERE ombudsman_case_id = %1"_s.arg(
                  id.value())),
              1);
}

TEST_F(ReplacementTest, KeepsTheLinkOfAnOmbudsmanCaseOfWhichItSaysNoOwnReference)
{
    const ImportReport report =
        replace({{u"ombudsman.csv"_s, "reference,directorate,received_date,decision_date,decision\n"
                                      "L1,Children,2024-01-08,2024-03-18,not_upheld\n"}});
    ASSERT_TRUE(report.stored) << words(report);
    const CaseDossier after = dossier(u"C1"_s);
    ASSERT_EQ(after.ombudsman.size(), 1U);
    EXPECT_EQ(after.ombudsman[0].ombudsman.decision, Decision::NotUpheld);
    EXPECT_EQ(entries(u"entity = 'ombudsman_case' AND field = 'case_id'"_s), 0);
}

TEST_F(ReplacementTest, PutsRemediesInThePlaceOfThoseOfTheirCase)
{
    ASSERT_TRUE(
        replace({{u"remedies.csv"_s, "ombudsman_reference,category\nL1,other\nL1,apology\n"}})
            .stored);
    EXPECT_EQ(count(u"SELECT count(*) FROM recommendation"_s), 2);
}

TEST_F(ReplacementTest, PutsPublishedFiguresInThePlaceOfTheStoredOnes)
{
    const ImportReport report =
        replace({{u"history.csv"_s, "year,measure,value\n2018-19,stage_2_received,n/a\n"},
                 {u"demand.csv"_s, "year,measure,value\n2018-19,Referrals,6121\n"}});
    ASSERT_TRUE(report.stored) << words(report);
    EXPECT_EQ(report.replaced, 2);
    EXPECT_EQ(count(u"SELECT count(*) FROM history_figure WHERE value IS NULL"_s), 1);
    EXPECT_EQ(ask(u"SELECT value FROM demand_figure"_s), u"6121"_s);
    EXPECT_EQ(entries(u"entity = 'history_figure' AND old_value = '41' AND new_value IS NULL"_s),
              1);
    EXPECT_EQ(entries(u"entity = 'demand_figure' AND old_value = '6120' AND new_value = '6121'"_s),
              1);
}

TEST_F(ReplacementTest, RefusesAPublishedFigureTwiceEvenSo)
{
    const ImportReport report =
        replace({{u"history.csv"_s, "year,measure,value\n2018-19,stage_2_received,1\n"
                                    "2018-19,stage_2_received,2\n"}});
    EXPECT_EQ(columnsOfFaults(report), QStringList{u"measure"_s});
}

TEST_F(ReplacementTest, KeepsTheOfficerThatNoColumnNames)
{
    {
        UnitOfWork unit(database(), store()->signature(), u"Assigned"_s);
        ReferenceData data = ReferenceData::load(database());
        const CaseRecord before = dossier(u"K1"_s).record;
        CaseRecord after = before;
        after.officer = ReferenceWriter(unit, data)
                            .addMember({{}, u"ann"_s, u"Ann"_s, u"A"_s, {}}, u"officer"_s);
        ASSERT_TRUE(CaseRepository::update(unit, store()->rules(), before, after));
        unit.commit();
    }
    ASSERT_TRUE(
        replace({{u"cases.csv"_s, kCases + "K1,compliment,,Children,2024-02-05,New\n"}}).stored);
    EXPECT_TRUE(dossier(u"K1"_s).record.officer);
}

} // namespace redress
