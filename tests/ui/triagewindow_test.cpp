// SPDX-License-Identifier: GPL-3.0-or-later
// Triage by keys: each way of deciding, what it asks, and where the decision is seen afterwards.
#include "tests/ui/casestepsfixture.h"

#include "core/conduct/learning.h"
#include "core/worklist/worklist.h"
#include "ui/casefile/stagepane.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// CSC/25/0004, received on Mon 12 January 2026, which nobody has taken up, on Thu 15 January.
class TriageWindowTest : public CaseStepsTest
{
protected:
    TriageWindowTest()
    {
        m_reference = u"CSC/25/0004"_s;
        openCase(m_reference);
    }

    Triage stored()
    {
        const auto read = readTriage(session().database(), caseOf(m_reference));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(Triage());
    }
    std::vector<CaseDossier::OmbudsmanFolder> atOmbudsman()
    {
        const auto read = CaseRepository(session().database()).dossier(caseOf(m_reference));
        EXPECT_TRUE(read) << why(read);
        return read ? read->ombudsman : std::vector<CaseDossier::OmbudsmanFolder>();
    }
    QString labels(const QString &name = {}) const
    {
        QStringList words;
        for (const StatusLabel *label : m_window->findChildren<StatusLabel *>(name)) {
            if (label->isVisible())
                words.append(label->words());
        }
        return words.join(u'|');
    }
    /// Presses Return, and stays in the form since something is missing.
    void staysOpen()
    {
        key(Qt::Key_Return);
        ASSERT_NE(dialog(), nullptr) << "it was recorded";
    }
    bool isAsked(const QString &field) const
    {
        const auto *shown = dialog()->findChild<QWidget *>(field + u"Field"_s);
        return shown && shown->isVisible();
    }
    int waiting()
    {
        const auto list =
            WorkList::load(session().database(), session().rules(), session().today());
        EXPECT_TRUE(list) << why(list);
        if (!list)
            return -1;
        return int(std::ranges::count_if(
            list->items(), [this](const WorkItem &item) { return item.reference == m_reference; }));
    }
};

/// What both tests point to, and whether anybody waits for a stage afterwards.
struct WayRow {
    const char *name;
    const char *subject; ///< The words by which its line begins.
    const char *decision;
    TriageResult result;
    bool isClosed;
};

void PrintTo(const WayRow &row, std::ostream *out)
{
    *out << row.name;
}

class TriageWays : public TriageWindowTest, public testing::WithParamInterface<WayRow>
{};

} // namespace

/// \source domain 2, "Not in scope or restricted"; features 6
TEST_P(TriageWays, AreDecidedByKeysAndSaidBesideTheCase)
{
    const WayRow &row = GetParam();
    ASSERT_EQ(waiting(), 1);
    choose(u"triageAction"_s);
    pick(u"eligible_as"_s, u"Parent"_s);
    pick(u"subject_in_scope"_s, QString::fromLatin1(row.subject));
    if (row.decision)
        pick(u"triage_result"_s, QString::fromLatin1(row.decision));
    fill(u"triage_reason"_s, u"As the two tests say"_s);
    record();
    EXPECT_EQ(stored().result, row.result);
    EXPECT_TRUE(labels().contains(labelOf(row.result))) << labels().toStdString();
    EXPECT_EQ(waiting(), row.isClosed ? 0 : 1);
    act(MainActions::Undo);
    EXPECT_FALSE(stored().isDecided()) << messages().join(u'|').toStdString();
    EXPECT_EQ(waiting(), 1);
}

INSTANTIATE_TEST_SUITE_P(
    Domain2, TriageWays,
    testing::Values(
        WayRow{"NotAccepted", "Considered", nullptr, TriageResult::NotAccepted, true},
        WayRow{"OtherRoute", "Decision of", nullptr, TriageResult::OtherRoute, true},
        WayRow{"EarlyResolution", "Part 3", "Put right", TriageResult::EarlyResolution, true},
        WayRow{"Corporate", "Another service", nullptr, TriageResult::Corporate, false}),
    [](const auto &row) { return std::string(row.param.name); });

/// \source SI 2006/1738 regulation 9
TEST_F(TriageWindowTest, GroundsOfMoreThanAYearAgoAskForTheirDecision)
{
    choose(u"triageAction"_s);
    pick(u"eligible_as"_s, u"Parent"_s);
    pick(u"subject_in_scope"_s, u"Part 3"_s);
    fill(u"grounds_on"_s, u"12/1/25"_s); // A year to the day.
    EXPECT_FALSE(isAsked(u"late_grounds_decision"_s));
    fill(u"grounds_on"_s, u"11/1/25"_s);
    EXPECT_TRUE(isAsked(u"late_grounds_decision"_s));
    fill(u"triage_reason"_s, u"A parent, about visits"_s);
    staysOpen();
    EXPECT_FALSE(stored().isDecided());
    fill(u"late_grounds_decision"_s, u"She was ill, and the workers are still here"_s);
    record();
    EXPECT_EQ(stored().lateGroundsDecision, u"She was ill, and the workers are still here"_s);
    EXPECT_EQ(stored().groundsOn, day("2025-01-11"));
}

/// \source domain 2, 4.8
TEST_F(TriageWindowTest, WhatGoesToTheOmbudsmanAsksForTheReferenceThereAndMakesTheCase)
{
    choose(u"triageAction"_s);
    EXPECT_FALSE(isAsked(u"ombudsman_reference"_s));
    pick(u"triage_result"_s, u"To the Ombudsman"_s);
    ASSERT_TRUE(isAsked(u"ombudsman_reference"_s));
    EXPECT_TRUE(warnings().contains(u"its days call nobody"_s)) << warnings().toStdString();
    fill(u"triage_reason"_s, u"All stages are done"_s);
    staysOpen();
    fill(u"ombudsman_reference"_s, u"25 009 431"_s);
    record();
    EXPECT_EQ(stored().result, TriageResult::Ombudsman);
    ASSERT_EQ(atOmbudsman().size(), 1U);
    EXPECT_EQ(atOmbudsman().front().ombudsman.reference, u"25 009 431"_s);
    act(MainActions::Undo);
    EXPECT_TRUE(atOmbudsman().empty());
}

/// \source SI 2006/1738 regulation 8
TEST_F(TriageWindowTest, ProceedingsFreezeTheCaseUntilTheyAreLookedAtAgain)
{
    choose(u"triageAction"_s);
    pick(u"eligible_as"_s, u"Parent"_s);
    pick(u"subject_in_scope"_s, u"Part 3"_s);
    EXPECT_FALSE(isAsked(u"frozen_review_on"_s));
    fill(u"proceedings"_s, u"Care proceedings"_s);
    EXPECT_TRUE(isAsked(u"frozen_review_on"_s));
    fill(u"triage_reason"_s, u"It might prejudice them"_s);
    staysOpen();
    fill(u"frozen_review_on"_s, u"16/2/26"_s);
    record();
    EXPECT_EQ(stored().frozenReviewOn, day("2026-02-16"));
    EXPECT_TRUE(labels().contains(u"Mon 16 Feb 2026"_s)) << labels().toStdString();

    // They end: a fact of what was recorded, and so with a reason.
    choose(u"triageAction"_s);
    fill(u"proceedings"_s, QString());
    key(Qt::Key_Delete);
    EXPECT_TRUE(isAsked(u"excuse"_s));
    staysOpen();
    fill(u"excuse"_s, u"The order was made"_s);
    record();
    EXPECT_FALSE(stored().isFrozen());
    EXPECT_EQ(session().database().ask(u"SELECT reason FROM change_set ORDER BY id DESC LIMIT 1"_s),
              u"The order was made"_s);
}

/// \source domain 2, "Safeguarding overrides complaint handling"; features 16
TEST_F(TriageWindowTest, RiskOfHarmIsSeenAtTheHeadOfTheCaseAndOnTheWorkList)
{
    choose(u"triageAction"_s);
    pick(u"eligible_as"_s, u"Parent"_s);
    pick(u"subject_in_scope"_s, u"Part 3"_s);
    tabTo(u"risk_flag"_s);
    key(Qt::Key_Space);
    fill(u"triage_reason"_s, u"A parent, about visits"_s);
    EXPECT_TRUE(warnings().contains(u"whom you have told"_s)) << warnings().toStdString();
    staysOpen();
    fill(u"excuse"_s, u"The hub was rung at ten"_s);
    record();
    EXPECT_TRUE(labels(u"careLabel"_s).contains(u"Risk of harm"_s))
        << labels(u"careLabel"_s).toStdString();
    key(Qt::Key_1, Qt::ControlModifier);
    const auto *table = find<RecordTable>(u"workListTableView"_s);
    ASSERT_NE(table, nullptr);
    QStringList said;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        if (cells.contains(m_reference))
            said.append(cells.join(u' '));
    }
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.front().contains(u"risk of harm"_s)) << said.front().toStdString();
}

/// \source domain 2: "hard to change (reason + audit)"
TEST_F(TriageWindowTest, AnotherDecisionAndAnotherFactAskForAReason)
{
    choose(u"triageAction"_s);
    pick(u"eligible_as"_s, u"Parent"_s);
    pick(u"subject_in_scope"_s, u"Part 3"_s);
    fill(u"triage_reason"_s, u"A parent, about visits"_s);
    record();
    ASSERT_EQ(stored().result, TriageResult::Statutory);

    choose(u"triageAction"_s);
    EXPECT_FALSE(isAsked(u"excuse"_s)) << "nothing is changed";
    pick(u"triage_result"_s, u"Corporate procedure"_s);
    EXPECT_TRUE(isAsked(u"excuse"_s));
    staysOpen();
    EXPECT_EQ(stored().result, TriageResult::Statutory);
    fill(u"excuse"_s, u"Counsel advised so"_s);
    record();
    EXPECT_EQ(stored().result, TriageResult::Corporate);

    choose(u"triageAction"_s);
    fill(u"triage_decider"_s, u"The manager"_s);
    EXPECT_TRUE(isAsked(u"excuse"_s));
    staysOpen();
    fill(u"excuse"_s, u"The name was wrong"_s);
    record();
    EXPECT_EQ(stored().decider, u"The manager"_s);
}

/// An advocate leaves, and nobody comes.
TEST_F(CaseStepsTest, AnAppointmentIsEndedByKeys)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    EXPECT_FALSE(isOffered(u"end_appointmentAction"_s));
    Act come;
    come.kind = ActKind::Appoint;
    come.stage = 1;
    come.on = day("2026-01-12");
    come.role = PractitionerRole::Advocate;
    come.practitionerName = u"A. Dvocate"_s;
    come.excuse = u"For the test"_s;
    const auto unit = doAct(session().database(), session().store().signature(), session().rules(),
                            caseOf(m_reference), come, session().today(), u"Appointed"_s);
    ASSERT_TRUE(unit) << why(unit);
    session().noteChange();
    choose(u"end_appointmentAction"_s);
    EXPECT_EQ(dialog()->findChild<ChoiceBox *>(u"practitionerField"_s)->currentText(),
              u"A. Dvocate, advocate"_s)
        << "the only one there is";
    fill(u"on"_s, u"14/1/26"_s);
    fill(u"reason"_s, u"Moved away"_s);
    EXPECT_TRUE(dialog()
                    ->findChild<QLabel *>(u"consequenceLabel"_s)
                    ->text()
                    .contains(u"Nobody is advocate"_s));
    record();
    EXPECT_EQ(conduct().stages.front().appointments.front().endedOn, day("2026-01-14"));
    act(MainActions::Undo);
    EXPECT_FALSE(conduct().stages.front().appointments.front().endedOn);
}

/// An outcome that is typed into the stage, and is not the one of the issues. \source S-12
/// \source domain 2; SI 2006/1738 regulation 8
TEST_F(CaseStepsTest, ADecisionBesideARunningStageOffersToEndOrToHoldIt)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    choose(u"triageAction"_s);
    pick(u"eligible_as"_s, u"Parent"_s);
    pick(u"subject_in_scope"_s, u"Part 3"_s);
    fill(u"proceedings"_s, u"Care proceedings"_s);
    fill(u"frozen_review_on"_s, u"16/2/26"_s);
    fill(u"triage_reason"_s, u"They were found on the file"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr) << "the stage runs on: why?";
    fill(u"excuse"_s, u"The hold is recorded next"_s);
    record();
    QStringList words;
    for (const StatusLabel *label : m_window->findChildren<StatusLabel *>()) {
        if (label->isVisible())
            words.append(label->words());
    }
    EXPECT_TRUE(words.join(u'|').contains(u"Care proceedings"_s)) << words.join(u'|').toStdString();
    EXPECT_TRUE(messages().join(u'|').contains(u"runs on"_s))
        << messages().join(u'|').toStdString();
    QPushButton *way = nullptr;
    for (QPushButton *one : m_window->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().contains(u"on &hold"_s))
            way = one;
    }
    ASSERT_NE(way, nullptr);
    way->setFocus();
    key(Qt::Key_Space);
    waitForDialog();
    EXPECT_EQ(dialog()->objectName(), u"actDialog"_s);
    tabTo(u"hold_reason"_s);
    key(Qt::Key_Down);
    fill(u"reason"_s, u"The head of service"_s);
    record();
    EXPECT_EQ(stage(1).holds.size(), 1U) << faults().join(u'|').toStdString();
}

/// Not the newest hold alone is changed in the form of its stage. \source domain 3.3, "Pauses"
TEST_F(CaseStepsTest, AnEarlierHoldIsChangedInItsStage)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    const StageRecord before = stage(1);
    StageRecord held = before;
    for (const char *first : {"2026-01-06", "2026-01-12"}) {
        Hold hold;
        hold.firstOn = day(first);
        hold.lastOn = day(first).addDays(1);
        held.holds.push_back(hold);
    }
    {
        UnitOfWork unit(session().database(), session().store().signature(), u"Held"_s);
        ASSERT_TRUE(CaseRepository::update(unit, session().rules(), before, held));
        unit.commit();
    }
    session().noteChange();
    goToSection(u"Stages"_s);
    const FactForm *form = find<CaseSections>({})->stages().front()->form();
    auto *which = qobject_cast<ChoiceBox *>(form->field(u"hold_chosen"_s));
    ASSERT_NE(which, nullptr);
    EXPECT_EQ(which->currentText(), u"12/01/2026 to 13/01/2026"_s) << "the newest first";
    fill(u"on_hold_to"_s, u"14/1/26"_s);
    which->setFocus();
    key(Qt::Key_Up);
    EXPECT_EQ(which->currentText(), u"06/01/2026 to 07/01/2026"_s);
    fill(u"on_hold_to"_s, u"8/1/26"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(stage(1).holds.size(), 2U) << faults().join(u'|').toStdString();
    EXPECT_EQ(stage(1).holds[0].lastOn, day("2026-01-08"));
    EXPECT_EQ(stage(1).holds[1].lastOn, day("2026-01-14"));
    // An earlier one is taken away by emptying its days.
    auto *again = qobject_cast<ChoiceBox *>(
        find<CaseSections>({})->stages().front()->form()->field(u"hold_chosen"_s));
    again->setFocus();
    key(Qt::Key_Up);
    for (const QString &field : {u"on_hold_from"_s, u"on_hold_to"_s}) {
        tabTo(field);
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
    }
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(stage(1).holds.size(), 1U) << faults().join(u'|').toStdString();
    EXPECT_EQ(stage(1).holds[0].firstOn, day("2026-01-12"));
}

TEST_F(CaseStepsTest, AnOutcomeThatIsTypedAgainstTheIssuesAsksWhy)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    IssueFacts issue;
    issue.stage = stage(1).id;
    for (const ListItem &item : session().reference().items()) {
        if (item.list == UserList::IssueCategory)
            issue.category = item.id;
    }
    issue.outcome = Outcome::Upheld;
    issue.description = u"A visit was missed"_s;
    const auto saved = learning::save(session().database(), session().store().signature(),
                                      caseOf(m_reference), issue, session().today(), u"Issue"_s);
    ASSERT_TRUE(saved) << why(saved);
    session().noteChange();
    goToSection(u"Stages"_s);
    fill(u"responded_date"_s, u"14/1/26"_s);
    pick(u"outcome"_s, u"Not upheld"_s);
    const FactForm *form = find<CaseSections>({})->stages().front()->form();
    EXPECT_TRUE(form->warning(u"outcome"_s).contains(u"another outcome"_s))
        << form->warning(u"outcome"_s).toStdString();
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(stage(1).outcome) << "nothing was saved without a reason";
    type(u"It was missed by agreement"_s); // The focus is where it is asked for.
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stage(1).outcome, Outcome::NotUpheld) << faults().join(u'|').toStdString();
    EXPECT_EQ(conduct().stages.front().detail.outcomeReason, u"It was missed by agreement"_s);
}

} // namespace redress
