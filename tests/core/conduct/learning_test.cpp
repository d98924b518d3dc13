// SPDX-License-Identifier: GPL-3.0-or-later
// Issues and actions as records that are written, and the question whether a change held.
#include "core/conduct/learning.h"

#include "core/conduct/conductact.h"
#include "core/store/casecreation.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The case of StoredCase: stage 1 has an issue that was upheld, and an action done on 20 February
/// 2024.
class LearningTest : public StoredCaseTest
{
protected:
    QDate today() { return file().clock().today(); }
    StageId stage(size_t place) { return dossier().stages.at(place).stage.id; }
    ListItemId item(UserList list) { return file().reference().itemsOf(list).front().id; }
    ChangeSetId save(const IssueFacts &issue)
    {
        const auto unit =
            learning::save(database(), file().signature(), complaint(), issue, today(), u"Issue"_s);
        EXPECT_TRUE(unit) << why(unit);
        return unit.value_or(ChangeSetId());
    }
    ChangeSetId save(const ActionFacts &action)
    {
        const auto unit = learning::save(database(), file().signature(), complaint(), action,
                                         today(), u"Action"_s);
        EXPECT_TRUE(unit) << why(unit);
        return unit.value_or(ChangeSetId());
    }
    std::vector<LearningLine> lines()
    {
        const auto read = learning::lines(database(), day("2023-04-01"), today());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<LearningLine>());
    }
    /// Another complaint, of \p receivedOn, with an issue of the cause of the first one.
    void complainAgain(const char *receivedOn, OrgNodeId where)
    {
        NewContact contact;
        contact.record = complaintRecord();
        contact.record.reference = u"CR-"_s + QString::fromLatin1(receivedOn);
        contact.record.receivedOn = day(receivedOn);
        contact.record.service = where;
        contact.record.team.reset();
        StageRecord first;
        first.receivedOn = day(receivedOn);
        contact.stage = first;
        const auto made = casecreation::record(database(), file().signature(), file().rules(),
                                               contact, u"Recorded"_s);
        ASSERT_TRUE(made) << why(made);
        const IssueRecord cause = dossier().stages.front().issues.front();
        IssueFacts again;
        again.stage = dossier(*made).stages.front().stage.id;
        again.category = cause.category;
        again.rootCause = cause.rootCause;
        ASSERT_TRUE(
            learning::save(database(), file().signature(), *made, again, today(), u"Issue"_s));
    }
};

} // namespace

TEST_F(LearningTest, AnIssueIsWrittenWithAllItsFacts)
{
    IssueFacts issue;
    issue.stage = stage(1);
    issue.description = u"Plan not reviewed"_s;
    issue.category = item(UserList::IssueCategory);
    issue.rootCause = item(UserList::RootCause);
    issue.pillar = item(UserList::Pillar);
    issue.service = service();
    issue.outcome = Outcome::Upheld;
    issue.upheldReason = item(UserList::UpheldReason);
    issue.findingOn = day("2024-05-31");
    const ChangeSetId unit = save(issue);
    const auto issues = dossier().stages.at(1).issues;
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front().position, 1);
    auto read = learning::issue(database(), issues.front().id);
    ASSERT_TRUE(read) << why(read);
    issue.id = issues.front().id;
    EXPECT_EQ(*read, issue);
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), unit, complaint(),
                             u"Taken back"_s));
    EXPECT_TRUE(dossier().stages.at(1).issues.empty());
}

TEST_F(LearningTest, AnIssueThatSomebodyElseChangedIsAConflict)
{
    auto mine = learning::issue(database(), dossier().stages.front().issues.front().id);
    ASSERT_TRUE(mine);
    IssueFacts theirs = *mine;
    theirs.description = u"Theirs"_s;
    save(theirs);
    mine->description = u"Mine"_s;
    const auto late =
        learning::save(database(), file().signature(), complaint(), *mine, today(), u"Issue"_s);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Error::Code::Conflict);
}

TEST_F(LearningTest, AnActionClosesWithEvidenceAlone)
{
    ActionFacts action;
    action.stage = stage(0);
    action.category = item(UserList::ActionCategory);
    EXPECT_TRUE(faultsIn(action, today()).empty());
    action.completedOn = day("2024-05-31");
    ASSERT_EQ(faultsIn(action, today()).size(), 1U);
    EXPECT_EQ(faultsIn(action, today()).front().field, LearningFault::Field::Evidence);
    EXPECT_FALSE(
        learning::save(database(), file().signature(), complaint(), action, today(), u"Action"_s));
    action.evidence = u"Minutes of 31 May"_s;
    EXPECT_TRUE(faultsIn(action, today()).empty());
    action.followUp = FollowUp::Held;
    EXPECT_EQ(faultsIn(action, today()).front().field, LearningFault::Field::FollowUpGround);
}

/// \source domain 4.6
TEST_F(LearningTest, AnActionSaysWhatItComesFromAndWhoMonitorsIt)
{
    const QString counted = u"SELECT count(*) FROM fact_action"_s;
    ASSERT_EQ(database().ask(counted), u"1"_s);
    ActionFacts action;
    action.stage = stage(0);
    action.category = item(UserList::ActionCategory);
    action.scope = ActionScope::Wider;
    action.description = u"Share what the sample showed"_s;
    action.dueOn = day("2024-07-01");
    action.cameFrom = ActionSource::DipSample;
    action.monitoredBy = u"Quality board"_s;
    save(action);
    const auto all = lines();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].action.cameFrom, ActionSource::DipSample);
    EXPECT_EQ(all[0].action.monitoredBy, u"Quality board"_s);
    EXPECT_EQ(all[1].action.cameFrom, std::nullopt);
    const auto read = learning::action(database(), *all[0].action.id);
    ASSERT_TRUE(read) << why(read);
    EXPECT_EQ(*read, all[0].action);
    ASSERT_EQ(dossier().stages.front().actions.size(), 2U);
    EXPECT_EQ(dossier().stages.front().actions.back().cameFrom, ActionSource::DipSample);
    EXPECT_EQ(database().ask(counted), u"1"_s) << "published figures count those of complaints";
    ActionFacts changed = *read;
    changed.monitoredBy = u"Panel"_s;
    const ChangeSetId later = save(changed);
    EXPECT_EQ(database().ask(u"SELECT old_value FROM change_entry WHERE entity = 'action' "
                             "AND field = 'monitored_by' AND action = 'changed'"_s),
              u"Quality board"_s);
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), later, complaint(),
                             u"Taken back"_s));
    EXPECT_EQ(lines().front().action.monitoredBy, u"Quality board"_s);
}

TEST_F(LearningTest, ACaseWithoutAStageIsAskedForNoActionOfTheOmbudsman)
{
    inUnit([this](UnitOfWork &unit) {
        unit.database().run(u"UPDATE ombudsman_case SET case_id = %1"_s.arg(enquiry().value()));
        unit.changed("ombudsman_case"_L1, 1, {}, "case_id"_L1, QString::number(complaint().value()),
                     QString::number(enquiry().value()));
    });
    const auto asked = learning::asksOmbudsmanAction(database(), enquiry());
    ASSERT_TRUE(asked) << why(asked);
    EXPECT_FALSE(*asked) << "it could not be recorded";
}

/// The Ombudsman upheld the case of StoredCase. \source domain 4.6
TEST_F(LearningTest, WhatTheOmbudsmanUpheldAsksForItsAction)
{
    const auto asks = [this] {
        const auto asked = learning::asksOmbudsmanAction(database(), complaint());
        EXPECT_TRUE(asked) << why(asked);
        return asked.value_or(false);
    };
    EXPECT_TRUE(asks()) << "the action that there is came from the complaint";
    ActionFacts action;
    action.stage = stage(1);
    action.category = item(UserList::ActionCategory);
    action.cameFrom = ActionSource::Ombudsman;
    const ChangeSetId unit = save(action);
    EXPECT_FALSE(asks());
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), unit, complaint(),
                             u"Taken back"_s));
    EXPECT_TRUE(asks());
    inUnit([](UnitOfWork &changes) {
        changes.database().run(u"UPDATE ombudsman_case SET decision = 'not_upheld'"_s);
    });
    EXPECT_FALSE(asks());
}

TEST_F(LearningTest, OverdueActionsStandFirst)
{
    ActionFacts action;
    action.stage = stage(0);
    action.category = item(UserList::ActionCategory);
    action.dueOn = day("2024-07-01");
    action.description = u"To come"_s;
    save(action);
    action.dueOn = day("2024-05-31");
    action.description = u"Overdue"_s;
    save(action);
    const auto all = lines();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].action.description, u"Overdue"_s);
    EXPECT_EQ(all[1].action.description, u"To come"_s);
    EXPECT_EQ(all[2].standing(today()), LearningLine::Standing::Done);
    EXPECT_TRUE(all[2].lacksEvidence()); // It came with an import.
    EXPECT_EQ(learning::overdueCount(database(), today()).value_or(-1), 1);
    EXPECT_EQ(learning::overdueCount(database(), day("2024-07-01")).value_or(-1), 1);
    EXPECT_EQ(learning::overdueCount(database(), day("2024-07-02")).value_or(-1), 2);
}

TEST_F(LearningTest, ALaterComplaintWithTheSameCauseInTheSameServiceAsksAgain)
{
    ASSERT_EQ(lines().size(), 1U);
    EXPECT_FALSE(lines().front().asksFollowUp(today()));
    complainAgain("2024-02-19", service()); // Before it was done.
    EXPECT_FALSE(lines().front().asksFollowUp(today()));
    const auto asked = [this] {
        return learning::followUpCount(database(), day("2023-04-01"), today()).value_or(-1);
    };
    EXPECT_EQ(asked(), 0);
    complainAgain("2024-04-02", service());
    EXPECT_EQ(asked(), 0) << "nobody meant to ask";
    auto line = lines().front();
    EXPECT_FALSE(line.asksFollowUpAnew(today()));
    ASSERT_EQ(line.later.size(), 1U);
    EXPECT_EQ(line.later.front().reference, u"CR-2024-04-02"_s);
    EXPECT_TRUE(line.asksFollowUp(today()));
    ActionFacts answered = line.action;
    answered.evidence = u"Letter of 20 February"_s;
    answered.followUp = FollowUp::InPart;
    answered.followUpGround = u"Two of six files"_s;
    answered.followUpOn = day("2024-05-01");
    save(answered);
    line = lines().front();
    EXPECT_EQ(line.action.followUp, FollowUp::InPart);
    EXPECT_EQ(line.action.followUpGround, u"Two of six files"_s);
    EXPECT_FALSE(line.asksFollowUp(today())); // Answered after that complaint.
    EXPECT_EQ(asked(), 0);
    complainAgain("2024-05-20", service());
    EXPECT_TRUE(lines().front().asksFollowUp(today()));
    EXPECT_TRUE(lines().front().asksFollowUpAnew(today()));
    EXPECT_EQ(asked(), 1);
}

TEST_F(LearningTest, AComplaintInAnotherServiceDoesNotAskAgain)
{
    OrgNodeId other;
    inUnit([&](UnitOfWork &unit) {
        ReferenceData reference = ReferenceData::load(database());
        other = ReferenceWriter(unit, reference)
                    .addNode(directorate(), OrgLevel::Service, u"Adoption"_s, 3);
    });
    ASSERT_TRUE(file().reload());
    complainAgain("2024-04-02", other);
    EXPECT_TRUE(lines().front().later.empty());
}

TEST_F(LearningTest, IssuesThatAreCarriedOnStandInTheNextStageUndecided)
{
    IssueFacts issue;
    issue.stage = stage(1);
    issue.description = u"Carried"_s;
    issue.category = item(UserList::IssueCategory);
    issue.outcome = Outcome::NotUpheld;
    issue.isCarriedOn = true;
    save(issue);
    issue.description = u"Settled"_s;
    issue.isCarriedOn = false;
    save(issue);
    Act begin;
    begin.kind = ActKind::BeginStage;
    begin.stage = 3;
    begin.on = day("2024-06-03");
    begin.excuse = u"For the test"_s;
    const auto unit = doAct(database(), file().signature(), file().rules(), complaint(), begin,
                            today(), u"Stage 3"_s);
    ASSERT_TRUE(unit) << why(unit);
    const auto issues = dossier().stages.at(2).issues;
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues.front().description, u"Carried"_s);
    EXPECT_FALSE(issues.front().outcome);
}

TEST_F(LearningTest, AnIssueWithAnActionIsNotTakenAway)
{
    ActionFacts action;
    action.stage = stage(0);
    action.issue = dossier().stages.front().issues.front().id;
    action.category = item(UserList::ActionCategory);
    save(action);
    const auto gone = learning::remove(database(), file().signature(), complaint(), *action.issue,
                                       u"By mistake"_s, u"Taken away"_s);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().code, Error::Code::Conflict);
    EXPECT_EQ(dossier().stages.front().issues.size(), 1U);
}

TEST_F(LearningTest, NothingIsTakenAwayWithoutAReason)
{
    const IssueId issue = dossier().stages.front().issues.front().id;
    for (const QString &reason : {QString(), u"  "_s}) {
        const auto refused = learning::remove(database(), file().signature(), complaint(), issue,
                                              reason, u"Taken away"_s);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::Invalid);
    }
    EXPECT_EQ(dossier().stages.front().issues.size(), 1U);
}

} // namespace redress
