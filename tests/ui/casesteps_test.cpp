// SPDX-License-Identifier: GPL-3.0-or-later
// One case by keyboard alone, from the first call to the reply to a stage 3 panel; and what the
// forms of its steps say.
#include "tests/ui/casestepsfixture.h"

#include "core/letters/contactlog.h"

namespace redress {

using namespace Qt::StringLiterals;

/// The whole statutory procedure, by keys alone. Days by the calendar of England and Wales: the
/// fixture stands on Thu 15 January 2026.
TEST_F(CaseStepsTest, OneCaseGoesFromTheFirstCallToTheReplyToThePanelByKeysAlone)
{
    // The first call.
    key(Qt::Key_N, Qt::ControlModifier);
    QTest::qWait(50);
    fill(u"received_date"_s, u"t"_s);
    pick(u"directorate"_s, u"Children"_s);
    fill(u"summary"_s, u"Visits were cancelled twice"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_reference = u"CSC/25/0005"_s;
    ASSERT_TRUE(caseOf(m_reference).value() > 0);

    // Triage by both tests.
    choose(u"triageAction"_s);
    pick(u"eligible_as"_s, u"Parent"_s);
    pick(u"subject_in_scope"_s, u"Part 3"_s);
    fill(u"triage_reason"_s, u"A parent, about visits"_s);
    record();
    EXPECT_EQ(readTriage(session().database(), caseOf(m_reference))->result,
              TriageResult::Statutory);

    // Stage 1.
    choose(u"begin_stageAction"_s);
    record();
    EXPECT_EQ(stage(1).receivedOn, day("2026-01-15"));
    choose(u"acknowledgeAction"_s);
    fill(u"on"_s, u"today"_s);
    pick(u"proof_kind"_s, u"E-mail"_s);
    fill(u"proof_words"_s, u"In the case's folder"_s);
    record();
    EXPECT_EQ(stage(1).acknowledgedOn, day("2026-01-15"));

    // Past the aim of ten working days; extended to the limit of twenty: Thu 12 February.
    today("2026-01-28");
    choose(u"extendAction"_s);
    fill(u"reason"_s, u"Two workers to hear"_s);
    record();
    EXPECT_EQ(stage(1).extendedTo, day("2026-02-12"));

    today("2026-02-12");
    choose(u"respondAction"_s);
    pick(u"outcome"_s, u"Not upheld"_s);
    fill(u"on"_s, u"-1"_s);
    record();
    EXPECT_EQ(stage(1).respondedOn, day("2026-02-11"));

    // Stage 2, asked for within twenty working days.
    today("2026-02-20");
    choose(u"begin_stageAction"_s);
    fill(u"on"_s, u"19/2"_s);
    record();
    EXPECT_EQ(stage(2).receivedOn, day("2026-02-19"));
    choose(u"acknowledgeAction"_s);
    record();
    choose(u"agree_recordAction"_s);
    record();
    EXPECT_EQ(stage(2).recordAgreedOn, day("2026-02-20"));
    for (const QString &name : {u"I. Vestigator"_s, u"I. Person"_s, u"A. Djudicator"_s}) {
        choose(u"appointAction"_s);
        fill(u"practitioner_name"_s, name);
        record();
    }
    EXPECT_EQ(conduct().stages.at(1).appointments.size(), 3U);
    today("2026-03-20");
    choose(u"receive_reportAction"_s);
    record();
    choose(u"respondAction"_s);
    pick(u"outcome"_s, u"Partially upheld"_s);
    // Upheld without an action: it warns, and is done all the same.
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(warnings().contains(u"action"_s)) << warnings().toStdString();
    fill(u"excuse"_s, u"The action follows tomorrow"_s);
    record();
    EXPECT_EQ(stage(2).respondedOn, day("2026-03-20"));

    // Stage 3: the panel meets within thirty working days, reports in five, the reply in fifteen.
    today("2026-04-01");
    choose(u"begin_stageAction"_s);
    record();
    EXPECT_EQ(stage(3).receivedOn, day("2026-04-01"));
    const auto care = [this] {
        QStringList words;
        for (const StatusLabel *label : m_window->findChildren<StatusLabel *>(u"careLabel"_s)) {
            if (label->isVisible())
                words.append(label->words());
        }
        return words.join(u'|');
    };
    EXPECT_TRUE(care().contains(u"appointed by Fri 17 Apr 2026"_s)) << care().toStdString();
    choose(u"acknowledgeAction"_s);
    record();
    for (const QString &name : {u"C. Hair"_s, u"M. One"_s, u"M. Two"_s}) {
        choose(u"appointAction"_s);
        fill(u"practitioner_name"_s, name);
        record();
    }
    EXPECT_FALSE(care().contains(u"17 Apr"_s)) << care().toStdString();
    choose(u"arrange_panelAction"_s);
    fill(u"on"_s, u"29/4/26"_s);
    record();
    EXPECT_TRUE(care().contains(u"with everybody by Wed 15 Apr 2026"_s)) << care().toStdString();
    EXPECT_EQ(stage(3).panelOn, day("2026-04-29"));
    EXPECT_FALSE(isOffered(u"receive_findingsAction"_s));
    today("2026-05-06");
    choose(u"receive_findingsAction"_s);
    record();
    today("2026-05-20");
    choose(u"respondAction"_s);
    pick(u"outcome"_s, u"Not upheld"_s);
    record();
    const CaseDossier end = dossier(m_reference);
    ASSERT_EQ(end.stages.size(), 3U);
    for (const auto &folder : end.stages)
        EXPECT_EQ(figuresOf(folder.stage, session().rules()).inTime, true) << folder.stage.number;
    EXPECT_FALSE(isOffered(u"respondAction"_s));

    // The Ombudsman asks, decides, and recommends a payment.
    today("2026-06-15");
    goToSection(u"Ombudsman"_s);
    pressByKeys(u"addOmbudsmanButton"_s);
    fill(u"ombudsman_reference"_s, u"26 001 234"_s);
    fill(u"enquiry_due"_s, u"13/7/26"_s);
    record();
    const auto atOmbudsman = [this] { return dossier(m_reference).ombudsman; };
    ASSERT_EQ(atOmbudsman().size(), 1U);
    EXPECT_EQ(atOmbudsman().front().ombudsman.receivedOn, day("2026-06-15"));
    EXPECT_EQ(atOmbudsman().front().ombudsman.enquiryDueOn, day("2026-07-13"));
    today("2026-10-01");
    goToSection(u"Ombudsman"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Home, Qt::ControlModifier);
    pressByKeys(u"changeOmbudsmanButton"_s);
    fill(u"enquiry_replied"_s, u"10/7/26"_s);
    fill(u"decision_date"_s, u"30/9/26"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(faults(), QStringList{u"Say what was decided on that day."_s});
    // It has the focus: the third of the endings after "None yet", going by its letter.
    auto *decision = qobject_cast<ChoiceBox *>(QApplication::focusWidget());
    ASSERT_NE(decision, nullptr);
    for (int i = 0; i < 10 && decision->value() != qint64(Decision::UpheldInjustice); ++i)
        key(Qt::Key_Down);
    fill(u"injustice"_s, u"Months of uncertainty"_s);
    tabTo(u"remedied_before"_s); // Enter writes a line in a field of several.
    record();
    EXPECT_EQ(atOmbudsman().front().ombudsman.decision, Decision::UpheldInjustice);
    EXPECT_TRUE(messages().join(u'|').contains(u"asks for an action"_s))
        << messages().join(u'|').toStdString();
    EXPECT_EQ(session().database().ask(u"SELECT decision_quarter FROM ombudsman_case WHERE "
                                       "reference = '26 001 234'"_s),
              u"20262"_s)
        << "30 September is the second quarter";
    goToSection(u"Ombudsman"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Home, Qt::ControlModifier);
    pressByKeys(u"addRemedyButton"_s);
    tabTo(u"remedy_category"_s);
    auto *category = qobject_cast<ChoiceBox *>(QApplication::focusWidget());
    ASSERT_NE(category, nullptr);
    for (int i = 0; i < 10 && category->value() != qint64(RemedyCategory::FinancialRemedy); ++i)
        key(Qt::Key_Up);
    fill(u"remedy_amount"_s, u"250"_s);
    fill(u"remedy_due"_s, u"28/10/26"_s);
    record();
    ASSERT_EQ(atOmbudsman().front().recommendations.size(), 1U);
    const RecommendationRecord remedy = atOmbudsman().front().recommendations.front();
    EXPECT_EQ(remedy.amount, Money{25000});
    EXPECT_EQ(remedy.dueOn, day("2026-10-28"));
    // It asks for an action of the council, by the day that the Ombudsman gave.
    goToSection(u"Ombudsman"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_End, Qt::ControlModifier);
    pressByKeys(u"ombudsmanActionButton"_s);
    dialog()->findChild<ChoiceBox *>(u"action_categoryField"_s)->setCurrentIndex(1);
    fill(u"monitored_by"_s, u"Quality board"_s);
    record();
    EXPECT_EQ(session().database().ask(u"SELECT due_on FROM action WHERE came_from = 'ombudsman' "
                                       "AND monitored_by = 'Quality board'"_s),
              u"2026-10-28"_s);
    const auto whole = checkIntegrity(session().database(), session().rules());
    ASSERT_TRUE(whole) << why(whole);
    EXPECT_TRUE(whole->findings.isEmpty()) << whole->findings.join(u'|').toStdString();
}

/// Letters of the Ombudsman after the first one, and Undo of each step there.
TEST_F(CaseStepsTest, FurtherLettersOfTheOmbudsmanHaveRowsOfTheirOwn)
{
    m_reference = u"CSC/25/0001"_s;
    openCase(m_reference);
    goToSection(u"Ombudsman"_s);
    pressByKeys(u"addOmbudsmanButton"_s);
    fill(u"ombudsman_reference"_s, u"26 001 234"_s);
    record();
    ASSERT_EQ(dossier(m_reference).ombudsman.size(), 1U);
    const auto *table =
        find<RecordTable>(u"section%1TableView"_s.arg(int(CaseSections::Section::Ombudsman)));
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->rowCount(), 1);
    goToSection(u"Ombudsman"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Home, Qt::ControlModifier);
    pressByKeys(u"addEnquiryButton"_s);
    fill(u"enquiry_letter"_s, u"15/1/26"_s);
    fill(u"enquiry_day"_s, u"12/2/26"_s);
    record();
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(table->model()->index(1, 3).data().toString(), u"12/02/2026"_s);
    EXPECT_EQ(table->model()->index(1, 4).data().toString(), u"to do"_s);
    act(MainActions::Undo);
    EXPECT_EQ(table->model()->rowCount(), 1) << messages().join(u'|').toStdString();
    const auto whole = checkIntegrity(session().database(), session().rules());
    ASSERT_TRUE(whole) << why(whole);
    EXPECT_TRUE(whole->findings.isEmpty()) << whole->findings.join(u'|').toStdString();
}

/// What is typed into a small form outlives the program, and nothing of it when it is given up.
TEST_F(CaseStepsTest, WhatIsTypedIntoAStepIsThereAgainAfterACrash)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    choose(u"acknowledgeAction"_s);
    fill(u"on"_s, u"6/1/26"_s);
    pick(u"proof_kind"_s, u"E-mail"_s);
    fill(u"proof_words"_s, u"In the folder"_s);
    const auto drafts = [this] {
        return DraftRepository::all(session().database(), u"tester"_s, u"form.act"_s)->size();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts() == 1U; }, 5'000)) << "within five seconds";
    QTest::qWait(2'500); // The last words too.
    makeWindow();
    open();
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().startsWith(u"You were writing in CSC/25/0003 ("_s))
        << messages().first().toStdString();
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"&Continue"_s) {
            button->click();
            break;
        }
    }
    waitForDialog();
    tabTo(u"proof_words"_s);
    EXPECT_EQ(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"In the folder"_s);
    const auto *notice = dialog()->findChild<StatusLabel *>(u"noticeLabel"_s);
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->words().startsWith(u"This is what you typed on Thu 15 Jan"_s))
        << notice->words().toStdString();
    record();
    EXPECT_EQ(stage(1).acknowledgedOn, day("2026-01-06"));
    EXPECT_EQ(drafts(), 0U) << "what is recorded is no draft any more";

    openCase(m_reference);
    choose(u"extendAction"_s);
    fill(u"reason"_s, u"Nobody answers"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts() == 1U; }, 5'000));
    key(Qt::Key_Escape);
    auto *question = find<StatusLabel>(u"giveUpLabel"_s);
    ASSERT_NE(question, nullptr) << "typing is not given up without a word";
    EXPECT_EQ(drafts(), 1U);
    type(u" "_s);
    EXPECT_FALSE(question->isVisible()) << "whoever types on keeps it";
    key(Qt::Key_Escape);
    EXPECT_EQ(find<StatusLabel>(u"giveUpLabel"_s), question);
    key(Qt::Key_Escape);
    EXPECT_EQ(drafts(), 0U) << "what is given up is none either";
}

TEST_F(CaseStepsTest, WhatIsWantedAndWhoAnswersAreFactsOfTheCase)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    tabTo(u"responding_manager"_s);
    type(u"Jo Manager"_s);
    find<QPlainTextEdit>(u"desired_outcomesField"_s)->setFocus();
    type(u"An apology"_s);
    EXPECT_TRUE(m_window->isWindowModified());
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(m_window->isWindowModified());
    const auto stored = [this] {
        return caseaims::load(session().database(), caseOf(m_reference)).value();
    };
    EXPECT_EQ(stored(), (CaseAims{u"An apology"_s, u"Jo Manager"_s}));
    const auto history = CaseRepository(session().database()).history(caseOf(m_reference));
    EXPECT_EQ(history->front().what, u"Changed what is wanted; manager who answers"_s);
    act(MainActions::Undo);
    EXPECT_EQ(stored(), CaseAims());
}

TEST_F(CaseStepsTest, AWarningAsksForAReasonAndARefusalForAnotherDay)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    choose(u"acknowledgeAction"_s);
    // Received Fri 2 January 2026; three working days later is Wed 7 January.
    EXPECT_TRUE(warnings().contains(u"Wed 7 Jan 2026"_s)) << warnings().toStdString();
    fill(u"on"_s, u"1/1/26"_s); // Before receipt.
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(faults().join(u' ').contains(u"before stage 1 was received"_s))
        << faults().join(u'|').toStdString();
    fill(u"on"_s, u"8/1/26"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"excuseField"_s);
    type(u"The post was late"_s);
    record();
    EXPECT_EQ(stage(1).acknowledgedOn, day("2026-01-08"));
    const auto history = CaseRepository(session().database()).history(caseOf(m_reference));
    EXPECT_EQ(history->front().reason, u"The post was late"_s);
    act(MainActions::Undo);
    EXPECT_FALSE(stage(1).acknowledgedOn);
}

/// The Code is not for complaints with a statutory procedure. \source domain, Instruments
TEST_F(CaseStepsTest, TheGuidanceOfAStatutoryCaseIsNotOnlyThatOfTheCode)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    choose(u"acknowledgeAction"_s);
    tabTo(u"proof_kind"_s);
    key(Qt::Key_Tab, Qt::ShiftModifier);
    const auto *words = dialog()->findChild<QLabel *>(u"guidanceLabel"_s);
    ASSERT_NE(words, nullptr);
    EXPECT_TRUE(words->text().contains(u"Children's statutory complaints"_s))
        << words->text().toStdString();
}

/// An enquiry of an MP has a limit of the council's own, and no regulations. \source domain 3.2
TEST_F(CaseStepsTest, TheRulesOfAnotherProcedureAreNotToldBesideAField)
{
    m_reference = u"MP/25/0002"_s;
    openCase(m_reference);
    choose(u"extendAction"_s);
    tabTo(u"until"_s);
    const auto *words = dialog()->findChild<QLabel *>(u"guidanceLabel"_s);
    ASSERT_NE(words, nullptr);
    EXPECT_EQ(words->text(), QString());
    const auto *until = dialog()->findChild<QWidget *>(u"untilField"_s);
    ASSERT_NE(until, nullptr);
    EXPECT_FALSE(until->whatsThis().contains(u"Regulations"_s)) << until->whatsThis().toStdString();
}

TEST_F(CaseStepsTest, WhatAStepCannotDoWithoutIsCalledRequired)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    choose(u"extendAction"_s);
    const auto isRequired = [&](const QString &field) {
        const auto *widget = dialog()->findChild<QWidget *>(field + u"Field"_s);
        return widget && widget->accessibleName().endsWith(u"(required)"_s);
    };
    EXPECT_TRUE(isRequired(u"reason"_s));
    EXPECT_FALSE(isRequired(u"told_on"_s));
    fill(u"reason"_s, u"Six staff to hear"_s);
    EXPECT_TRUE(isRequired(u"reason"_s));
    fill(u"reason"_s, u"Seven staff to hear"_s);
    EXPECT_EQ(
        dialog()->findChild<QWidget *>(u"reasonField"_s)->accessibleName().count(u"(required)"_s),
        1);
}

TEST_F(CaseStepsTest, TheLedgerNamesAGapAndTakesItsProof)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    choose(u"withdrawAction"_s);
    record();
    EXPECT_EQ(conduct().stages.front().gaps(), std::vector{StageEvent::Withdrawn});
    auto *sections = m_window->findChild<CaseSections *>();
    sections->setCurrent(CaseSections::Section::Ledger);
    auto *table = find<RecordTable>(u"section3TableView"_s);
    ASSERT_NE(table, nullptr);
    table->setFocus();
    key(Qt::Key_End, Qt::ControlModifier);
    key(Qt::Key_Return);
    waitForDialog();
    pick(u"proof_kind"_s, u"Call"_s);
    fill(u"proof_words"_s, u"Note of the call"_s);
    record();
    EXPECT_TRUE(conduct().stages.front().gaps().empty());
}

TEST_F(CaseStepsTest, AnIssueAndItsActionAreRecordedByKeys)
{
    m_reference = u"CSC/25/0001"_s;
    openCase(m_reference);
    auto *sections = m_window->findChild<CaseSections *>();
    sections->setCurrent(CaseSections::Section::Issues);
    find<QPushButton>(u"addIssueButton"_s)->setFocus();
    key(Qt::Key_Space);
    waitForDialog();
    fill(u"issue_description"_s, u"Minutes not sent"_s);
    key(Qt::Key_Tab);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr); // It has no kind yet.
    EXPECT_EQ(faults().size(), 1);
    auto *category = dialog()->findChild<ChoiceBox *>(u"issue_categoryField"_s);
    category->setCurrentIndex(1);
    const auto *reason = dialog()->findChild<ChoiceBox *>(u"upheld_reasonField"_s);
    EXPECT_FALSE(reason->isVisible()) << "nothing is upheld yet";
    dialog()->findChild<ChoiceBox *>(u"issue_outcomeField"_s)->setValue(qint64(Outcome::Upheld));
    EXPECT_TRUE(reason->isVisible());
    pick(u"upheld_reason"_s, u"Minutes"_s);
    record();
    ASSERT_EQ(dossier(m_reference).stages.front().issues.size(), 1U);
    EXPECT_EQ(session().database().ask(
                  u"SELECT l.name FROM issue i JOIN list_item l ON l.id = i.upheld_reason_id"_s),
              u"Minutes late"_s);
    EXPECT_EQ(dossier(m_reference).stages.front().issues.front().outcome, Outcome::Upheld);
    sections->setCurrent(CaseSections::Section::Actions);
    find<QPushButton>(u"addActionButton"_s)->setFocus();
    key(Qt::Key_Space);
    waitForDialog();
    dialog()->findChild<ChoiceBox *>(u"action_categoryField"_s)->setCurrentIndex(1);
    fill(u"completed_date"_s, u"t"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr); // It closes with evidence alone.
    EXPECT_TRUE(faults().join(u' ').contains(u"evidence"_s)) << faults().join(u'|').toStdString();
    dialog()->findChild<QPlainTextEdit *>(u"evidenceField"_s)->setPlainText(u"Letter"_s);
    find<QPushButton>(u"recordButton"_s)->setFocus();
    record();
    ASSERT_EQ(dossier(m_reference).stages.front().actions.size(), 1U);
}

/// \source features 115; ux "Deleting"
TEST_F(CaseStepsTest, AContactIsTakenAwayWithItsReason)
{
    m_reference = u"CSC/25/0003"_s;
    openCase(m_reference);
    const CaseId id = caseOf(m_reference);
    const auto entries = [&] {
        const auto read = contactlog::entries(session().database(), id);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<ContactEntry>());
    };
    ContactEntry call;
    call.kind = ContactKind::Call;
    call.happenedOn = day("2026-01-13");
    call.note = u"She rang about the visits"_s;
    const size_t before = entries().size();
    ASSERT_TRUE(contactlog::save(session().database(), session().store().signature(), id, call, {},
                                 session().today(), u"Contact"_s));
    session().noteChange();
    goToSection(u"Contacts"_s);
    find<RecordTable>(u"contactsTableView"_s)->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    pressByKeys(u"removeContactButton"_s);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr) << "not without a reason";
    EXPECT_EQ(entries().size(), before + 1);
    fill(u"reason"_s, u"Of another case"_s);
    record();
    EXPECT_EQ(entries().size(), before);
    EXPECT_EQ(session().database().ask(
                  u"SELECT what || ': ' || reason FROM change_set ORDER BY id DESC LIMIT 1"_s),
              u"Contact taken away: Of another case"_s);
    act(MainActions::Undo);
    EXPECT_EQ(entries().size(), before + 1);
}

} // namespace redress
