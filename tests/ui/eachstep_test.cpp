// SPDX-License-Identifier: GPL-3.0-or-later
// Each step that the story of one case does not take, by the keys of a person.
#include "tests/ui/casestepsfixture.h"

#include "core/conduct/caselinks.h"
#include "ui/casefile/stagepane.h"
#include "ui/casefile/stagetrack.h"
#include "ui/widgets/whydialog.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A step of stage 1 of CSC/25/0003, received on Fri 2 January 2026 and open, unless it says
/// otherwise; what is typed; and what is stored then.
struct StepRow {
    const char *name;
    const char *reference;
    const char *today;
    const char *action; ///< As the menu names it.
    std::vector<std::pair<QString, QString>> typed;
    std::vector<std::pair<QString, QString>> picked; ///< Of lists, by the first word.
    const char *sql;                                 ///< Gives one value.
    const char *stored;
};

void PrintTo(const StepRow &row, std::ostream *out)
{
    *out << row.name;
}

class EachStep : public CaseStepsTest, public testing::WithParamInterface<StepRow>
{};

const QString kOn = u"on"_s;
const QString kReason = u"reason"_s;

const std::vector<StepRow> kSteps{
    {"Discontinue",
     "CSC/25/0003",
     "2026-01-15",
     "discontinueAction",
     {{kOn, u"14/1/26"_s}, {kReason, u"The scope could not be agreed"_s}},
     {},
     "SELECT outcome || outcome_on FROM stage WHERE closed_on = '2026-01-14'",
     "discontinued2026-01-14"},
    // Its window to ask ended on 10 October 2025.
    {"RefuseTheNextStage",
     "CSC/25/0001",
     "2026-01-15",
     "refuse_next_stageAction",
     {{kReason, u"Asked three months later, without a reason"_s}, {u"excuse"_s, u"Looked at"_s}},
     {},
     "SELECT refusal_reason FROM stage_detail",
     "Asked three months later, without a reason"},
    {"OfferDisputeResolution",
     "CSC/25/0003",
     "2026-01-15",
     "offer_resolutionAction",
     {{kOn, u"13/1/26"_s}},
     {{u"adr"_s, u"Mediation"_s}},
     "SELECT adr_kind || adr_offered_on FROM stage_detail",
     "mediation2026-01-13"},
    {"DisputeResolutionHeld",
     "CSC/25/0003",
     "2026-01-15",
     "hold_resolutionAction",
     {{kOn, u"14/1/26"_s}, {u"excuse"_s, u"Both asked for it on the telephone"_s}},
     {{u"adr"_s, u"Conciliation"_s}},
     "SELECT adr_kind || adr_held_on FROM stage_detail",
     "conciliation2026-01-14"},
    {"AgreedTerms",
     "CSC/25/0003",
     "2026-01-15",
     "agree_termsAction",
     {{kOn, u"14/1/26"_s}, {kReason, u"Visits each week"_s}},
     {{u"outcome"_s, u"Not upheld"_s}},
     "SELECT close_reason || closed_on FROM case_detail, stage WHERE close_reason IS NOT NULL AND "
     "closed_on = '2026-01-14'",
     "resolved2026-01-14"},
    // Twenty working days from Fri 2 January 2026 end on Fri 30 January.
    {"OfferStage2",
     "CSC/25/0003",
     "2026-02-02",
     "offer_next_stageAction",
     {{kOn, u"2/2/26"_s}},
     {},
     "SELECT next_stage_offered_on FROM stage_detail",
     "2026-02-02"},
    {"Hold",
     "CSC/25/0003",
     "2026-01-15",
     "holdAction",
     {{kOn, u"13/1/26"_s}, {kReason, u"The head of service: records are sought"_s}},
     {{u"hold_reason"_s, QString()}},
     "SELECT first_on || coalesce(last_on, ' open') FROM hold",
     "2026-01-13 open"},
    // Entered five weeks afterwards; the new day belongs to the stage, not to the year to come.
    {"ExtendToADayThatIsPast",
     "CSC/25/0003",
     "2026-03-05",
     "extendAction",
     {{kOn, u"20/1/26"_s},
      {u"until"_s, u"4/2"_s},
      {kReason, u"Records came late"_s},
      {u"told_on"_s, u"20/1/26"_s}},
     {{u"agreed_by"_s, u"The complainant"_s}},
     "SELECT extended_to FROM stage WHERE extended_to > '2026-02-01'",
     "2026-02-04"},
    {"Reply",
     "MP/25/0002",
     "2026-01-15",
     "replyAction",
     {{kOn, u"14/1/26"_s}, {u"excuse"_s, u"The letter lay with another team"_s}},
     {},
     "SELECT responded_on FROM case_record WHERE reference = 'MP/25/0002'",
     "2026-01-14"},
    {"AcknowledgeAnEnquiry",
     "MP/25/0002",
     "2026-01-15",
     "acknowledgeAction",
     {{kOn, u"12/1/26"_s}, {u"excuse"_s, u"It was sent by the member's office"_s}},
     {},
     "SELECT acknowledged_on FROM case_record WHERE reference = 'MP/25/0002'",
     "2026-01-12"},
    {"ExtendAReply",
     "MP/25/0002",
     "2026-01-15",
     "extendAction",
     {{kOn, u"14/1/26"_s},
      {u"until"_s, u"23/1/26"_s},
      {kReason, u"Two services answer"_s},
      {u"told_on"_s, u"14/1/26"_s},
      {u"excuse"_s, u"It was agreed by telephone"_s}},
     {{u"agreed_by"_s, u"The enquirer"_s}},
     "SELECT extended_to FROM case_record WHERE reference = 'MP/25/0002'",
     "2026-01-23"},
    {"HoldAReply",
     "MP/25/0002",
     "2026-01-15",
     "holdAction",
     {{kOn, u"12/1/26"_s}, {kReason, u"The head of service: records are sought"_s}},
     {{u"hold_reason"_s, QString()}},
     "SELECT first_on || coalesce(last_on, ' open') FROM case_hold",
     "2026-01-12 open"},
    {"AcknowledgeBeforeItIsAccepted",
     "CSC/25/0004",
     "2026-01-15",
     "acknowledgeAction",
     {{kOn, u"13/1/26"_s}},
     {},
     "SELECT acknowledged_on FROM case_record WHERE reference = 'CSC/25/0004'",
     "2026-01-13"},
    {"WithdrawAnEnquiry",
     "MP/25/0002",
     "2026-01-15",
     "withdrawAction",
     {{kOn, u"12/1/26"_s}, {kReason, u"The constituent has moved"_s}},
     {},
     "SELECT withdrawn_on FROM case_detail WHERE withdrawal_reason = 'The constituent has moved'",
     "2026-01-12"},
    {"WithdrawBeforeItIsAccepted",
     "CSC/25/0004",
     "2026-01-15",
     "withdrawAction",
     {{kOn, u"14/1/26"_s}, {kReason, u"Settled with the team"_s}},
     {},
     "SELECT settled_on FROM case_record WHERE reference = 'CSC/25/0004'",
     "2026-01-14"},
};

} // namespace

TEST_P(EachStep, IsRecordedByKeysAndTakenBack)
{
    const StepRow &row = GetParam();
    m_reference = QString::fromLatin1(row.reference);
    today(row.today);
    const auto stored = [&] { return session().database().ask(QString::fromLatin1(row.sql)); };
    choose(QString::fromLatin1(row.action));
    if (HasFatalFailure())
        return;
    for (const auto &[field, words] : row.picked) {
        if (words.isEmpty()) {
            tabTo(field);
            key(Qt::Key_Down);
        } else {
            pick(field, words);
        }
    }
    for (const auto &[field, words] : row.typed)
        fill(field, words);
    EXPECT_NE(stored(), QString::fromLatin1(row.stored));
    record();
    EXPECT_EQ(stored(), QString::fromLatin1(row.stored));
    act(MainActions::Undo);
    EXPECT_NE(stored(), QString::fromLatin1(row.stored)) << messages().join(u'|').toStdString();
    const auto sound = checkIntegrity(session().database(), session().rules());
    ASSERT_TRUE(sound) << why(sound);
    EXPECT_EQ(sound->findings, QStringList());
}

INSTANTIATE_TEST_SUITE_P(Steps, EachStep, testing::ValuesIn(kSteps),
                         [](const auto &row) { return std::string(row.param.name); });

TEST_F(CaseStepsTest, AHoldIsEndedByKeys)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    choose(u"holdAction"_s);
    tabTo(u"hold_reason"_s);
    key(Qt::Key_Down);
    fill(u"on"_s, u"12/1/26"_s);
    fill(u"reason"_s, u"The head of service"_s);
    record();
    choose(u"resumeAction"_s);
    fill(u"on"_s, u"14/1/26"_s);
    record();
    ASSERT_EQ(stage(1).holds.size(), 1U);
    EXPECT_EQ(stage(1).holds.front().firstOn, day("2026-01-12"));
    EXPECT_EQ(stage(1).holds.front().lastOn, day("2026-01-14"));
}

TEST_F(CaseStepsTest, AHoldOfAReplyIsShownAndEndedByKeys)
{
    m_reference = u"MP/25/0002"_s;
    openCase(m_reference);
    choose(u"holdAction"_s);
    tabTo(u"hold_reason"_s);
    key(Qt::Key_Down);
    fill(u"on"_s, u"12/1/26"_s);
    fill(u"reason"_s, u"The head of service"_s);
    record();
    const auto shown = [this] {
        QStringList words;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'|');
    };
    EXPECT_TRUE(shown().contains(u"since Mon 12 Jan 2026"_s)) << shown().toStdString();
    EXPECT_TRUE(shown().contains(u"authorised: The head of service"_s));
    choose(u"resumeAction"_s);
    fill(u"on"_s, u"14/1/26"_s);
    record();
    EXPECT_TRUE(shown().contains(u"from Mon 12 Jan 2026 to Wed 14 Jan 2026"_s))
        << shown().toStdString();
}

/// \source domain 3.1, "Early referral"
TEST_F(CaseStepsTest, AStage2ThatUpheldEverythingIsReferredEarlyByKeys)
{
    m_reference = u"CSC/25/0001"_s;
    openCase(m_reference);
    choose(u"begin_stageAction"_s);
    fill(u"on"_s, u"8/10/25"_s);
    record();
    EXPECT_FALSE(isOffered(u"refer_earlyAction"_s)) << "it has no response yet";
    choose(u"respondAction"_s);
    pick(u"outcome"_s, u"Upheld"_s);
    fill(u"on"_s, u"5/12/25"_s);
    fill(u"excuse"_s, u"Entered from the paper file"_s);
    record();
    choose(u"refer_earlyAction"_s);
    fill(u"on"_s, u"12/1/26"_s);
    fill(u"reason"_s, u"All was upheld, the plan is given"_s);
    // No action is recorded: it warns.
    EXPECT_TRUE(warnings().contains(u"action plan"_s)) << warnings().toStdString();
    fill(u"excuse"_s, u"The plan is in the paper file"_s);
    record();
    EXPECT_EQ(conduct().stages.at(1).detail.earlyReferralOn, day("2026-01-12"));
}

/// A first stage that missed its last day says so at the head of the case, and after its answer
/// too.
TEST_F(CaseStepsTest, AMissedStage1SaysThatStage2IsOwedUntilItIsOffered)
{
    m_reference = u"CSC/25/0003"_s;
    const auto care = [this] {
        QStringList words;
        for (const StatusLabel *label : m_window->findChildren<StatusLabel *>(u"careLabel"_s)) {
            if (label->isVisible())
                words.append(label->words());
        }
        return words.join(u'|');
    };
    today("2026-01-30"); // The twentieth working day.
    EXPECT_FALSE(care().contains(u"stage 2 has to be offered"_s));
    today("2026-02-03");
    EXPECT_TRUE(care().contains(u"Fri 30 Jan 2026"_s)) << care().toStdString();
    EXPECT_TRUE(care().contains(u"stage 2 has to be offered"_s)) << care().toStdString();
    choose(u"respondAction"_s);
    pick(u"outcome"_s, u"Not upheld"_s);
    fill(u"lateness_reason"_s, u"Two workers were ill"_s);
    tabTo(u"offers_next_stage"_s);
    key(Qt::Key_Space); // It is not offered in this letter.
    fill(u"excuse"_s, u"The manager writes herself"_s);
    record();
    EXPECT_TRUE(care().contains(u"stage 2 has to be offered"_s)) << care().toStdString();
    choose(u"offer_next_stageAction"_s);
    record();
    EXPECT_FALSE(care().contains(u"stage 2 has to be offered"_s)) << care().toStdString();
}

// Received on Mon 1 December 2025: ten working days end on Mon 15 December.
TEST_F(CaseStepsTest, AnEnquiryShowsItsAcknowledgementAndEveryEarlierLastDay)
{
    m_reference = u"MP/25/0002"_s;
    openCase(m_reference);
    const auto shown = [this] {
        QStringList words;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u'|');
    };
    choose(u"acknowledgeAction"_s);
    fill(u"on"_s, u"2/12/25"_s);
    record();
    EXPECT_TRUE(shown().contains(u"Tue 2 Dec 2025"_s)) << shown().toStdString();
    choose(u"extendAction"_s);
    fill(u"on"_s, u"12/12/25"_s);
    fill(u"until"_s, u"20/1/26"_s);
    fill(u"reason"_s, u"Two services answer"_s);
    fill(u"told_on"_s, u"12/12/25"_s);
    EXPECT_EQ(warnings(), QString());
    record();
    EXPECT_TRUE(shown().contains(u"Mon 15 Dec 2025 (without an extension)"_s))
        << shown().toStdString();
    EXPECT_TRUE(shown().contains(u"reason: Two services answer"_s));
    EXPECT_TRUE(shown().contains(u"the enquirer was told on 12 Dec 2025"_s));
}

TEST_F(CaseStepsTest, AnEnquiryBecomesAComplaintByKeys)
{
    m_reference = u"MP/25/0002"_s;
    openCase(m_reference);
    choose(u"convertAction"_s);
    fill(u"conversion_received"_s, u"14/1/26"_s);
    tabTo(u"conversion_reason"_s);
    type(u"He wants to know who decided it"_s);
    pressRecord();
    activateAgain();
    const auto links = caselinks::linksOf(session().database(), caseOf(m_reference));
    ASSERT_TRUE(links);
    ASSERT_EQ(links->size(), 1U) << faults().join(u'|').toStdString();
    EXPECT_EQ(links->front().kind, LinkKind::Converted);
    const CaseDossier made = dossier(links->front().reference);
    EXPECT_EQ(made.record.receivedOn, day("2026-01-14"));
    EXPECT_EQ(made.record.summary, u"Home care ended 100% l_d"_s);
    EXPECT_TRUE(made.stages.empty()) << "triage comes first";
}

/// Why an enquiry is a complaint may be long: it is there again after a crash. \source ux 4
TEST_F(CaseStepsTest, WhyAnEnquiryIsAComplaintIsThereAgainAfterACrash)
{
    m_reference = u"MP/25/0002"_s;
    openCase(m_reference);
    choose(u"convertAction"_s);
    tabTo(u"conversion_reason"_s);
    type(u"He wants to know who decided it"_s);
    const auto drafts = [this] {
        return DraftRepository::all(session().database(), u"tester"_s, u"form.conversion"_s)
            ->size();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts() == 1U; }, 5'000)) << "within five seconds";
    QTest::qWait(2'500); // The last words too.
    makeWindow();
    open();
    ASSERT_EQ(messages().size(), 1);
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"&Continue"_s) {
            button->click();
            break;
        }
    }
    waitForDialog();
    EXPECT_EQ(dialog()->objectName(), u"conversionDialog"_s);
    tabTo(u"conversion_reason"_s);
    EXPECT_EQ(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget())->toPlainText(),
              u"He wants to know who decided it"_s);
    pressRecord();
    activateAgain();
    EXPECT_EQ(drafts(), 0U) << "what is recorded is no draft any more";
    const auto links = caselinks::linksOf(session().database(), caseOf(m_reference));
    ASSERT_TRUE(links);
    EXPECT_EQ(links->size(), 1U) << faults().join(u'|').toStdString();
}

/// \source domain 3.3, "Pauses": reason and authoriser, by the form as by the step
TEST_F(CaseStepsTest, AHoldThatIsTypedIntoTheStageAsksWhyAndWhoAuthorisedIt)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    goToSection(u"Stages"_s);
    EXPECT_EQ(find<QLineEdit>(u"hold_authorityField"_s), nullptr);
    fill(u"on_hold_from"_s, u"12/1/26"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(stage(1).holds.empty());
    EXPECT_EQ(faults().size(), 2) << faults().join(u'|').toStdString();
    tabTo(u"hold_reason"_s);
    key(Qt::Key_Down);
    fill(u"hold_authority"_s, u"The head of service"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(stage(1).holds.size(), 1U) << faults().join(u'|').toStdString();
    EXPECT_EQ(session().database().ask(u"SELECT event_on || note FROM stage_event "
                                       "WHERE event = 'held'"_s),
              u"2026-01-12The head of service"_s);
}

/// \source features 25; domain 3.1, "Who agrees": by the form as by the step
TEST_F(CaseStepsTest, AnExtensionThatIsTypedIntoTheStageAsksWhatItsStepAsks)
{
    m_reference = u"CSC/25/0003"_s; // Received on Fri 2 January 2026: aim 16, limit 30 January.
    openCase(m_reference);
    goToSection(u"Stages"_s);
    EXPECT_EQ(find<QLineEdit>(u"extension_reasonField"_s), nullptr);
    fill(u"extension_agreed_to"_s, u"6/2/26"_s);
    ASSERT_NE(find<QLineEdit>(u"extension_reasonField"_s), nullptr);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(stage(1).extendedTo);
    EXPECT_FALSE(faults().isEmpty());
    fill(u"extended_on"_s, u"15/1/26"_s);
    fill(u"extension_reason"_s, u"Two workers to hear"_s);
    pick(u"extension_agreed_by"_s, u"The complaints manager"_s);
    const FactForm *form = find<CaseSections>({})->stages().front()->form();
    EXPECT_TRUE(form->warning(u"extension_agreed_to"_s).contains(u"complainant's agreement"_s))
        << form->warning(u"extension_agreed_to"_s).toStdString();
    key(Qt::Key_S, Qt::ControlModifier); // Over 20 working days by the manager alone: it warns.
    EXPECT_FALSE(stage(1).extendedTo);
    tabTo(u"extension_agreed_by"_s);
    key(Qt::Key_End); // Both.
    fill(u"complainant_told_on"_s, u"15/1/26"_s);
    EXPECT_EQ(form->warning(u"extension_agreed_to"_s), QString());
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stage(1).extendedTo, day("2026-02-06")) << faults().join(u'|').toStdString();
    const auto stored = [this](const QString &sql) { return session().database().ask(sql); };
    EXPECT_EQ(stored(u"SELECT due_on FROM stage_deadline"_s), u"2026-01-30"_s);
    EXPECT_EQ(stored(u"SELECT extended_on || extension_reason || extension_agreed_by || "
                     "complainant_told_on FROM stage_detail"_s),
              u"2026-01-15Two workers to hearboth2026-01-15"_s);
    EXPECT_EQ(stored(u"SELECT count(*) FROM stage_event WHERE event IN ('extended', "
                     "'complainant_told')"_s),
              u"2"_s);
    act(MainActions::Undo);
    EXPECT_FALSE(stage(1).extendedTo) << messages().join(u'|').toStdString();
    EXPECT_EQ(stored(u"SELECT count(*) FROM stage_deadline"_s), u"0"_s);
}

/// F4 on days that no clock of the answer keeps. \source features B2
TEST_F(CaseStepsTest, F4ExplainsTheLastDayToAskForTheNextStage)
{
    m_reference = u"CSC/25/0001"_s;
    // Answered on Fri 12 September 2025: twenty working days later is Fri 10 October.
    today("2025-10-01");
    key(Qt::Key_F4);
    auto *why = m_window->findChild<WhyDialog *>();
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(u"10 Oct 2025"_s)) << why->text().toStdString();
    EXPECT_TRUE(why->text().contains(u"ask for the next stage"_s)) << why->text().toStdString();
    why->close();
    const auto *track = m_window->findChild<StageTrack *>(u"stageTrack"_s);
    ASSERT_NE(track, nullptr);
    EXPECT_TRUE(track->steps().back().lines.contains(u"To be asked for by Fri 10 Oct 2025"_s))
        << track->steps().back().lines.join(u'|').toStdString();
}

TEST_F(CaseStepsTest, F4ExplainsTheLastDayOfTheHoldThatIsChosen)
{
    m_reference = u"MP/25/0002"_s;
    openCase(m_reference);
    choose(u"holdAction"_s);
    tabTo(u"hold_reason"_s);
    key(Qt::Key_Down);
    fill(u"on"_s, u"12/1/26"_s);
    fill(u"until"_s, u"23/1/26"_s);
    fill(u"reason"_s, u"The head of service"_s);
    record();
    goToSection(u"Holds"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Home, Qt::ControlModifier);
    key(Qt::Key_F4);
    auto *why = m_window->findChild<WhyDialog *>();
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(u"23 Jan 2026"_s)) << why->text().toStdString();
    EXPECT_TRUE(why->text().contains(u"last day of the hold"_s)) << why->text().toStdString();
    why->close();
}

} // namespace redress
