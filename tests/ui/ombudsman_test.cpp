// SPDX-License-Identifier: GPL-3.0-or-later
// Cases at the Ombudsman that have no case of the council behind them.
#include "tests/ui/ombudsmanfixture.h"

#include "core/conduct/caselinks.h"
#include "core/conduct/enquiries.h"
#include "core/worklist/caselist.h"
#include "ui/ombudsman/enquirydialog.h"
#include "ui/ombudsman/ombudsmandialog.h"
#include "ui/ombudsman/ombudsmanpage.h"
#include "ui/ombudsman/prematuredialog.h"
#include "ui/ombudsman/remedydialog.h"
#include "ui/shell/quickopen.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/whydialog.h"

#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>

namespace redress {

TEST_F(OmbudsmanTest, OpensByEnterAndShowsEveryFact)
{
    choose(u"25 001 777"_s);
    EXPECT_TRUE(find<QPushButton>(u"openCaseButton"_s)->isEnabled());
    EXPECT_TRUE(m_window->actions()[MainActions::OpenSelected]->isEnabled());
    key(Qt::Key_Return);
    ASSERT_TRUE(isOpen(u"25 001 777"_s)) << m_window->windowTitle().toStdString();
    EXPECT_EQ(fact(u"received_date"_s), u"Mon 5 Jan 2026"_s);
    EXPECT_EQ(fact(u"enquiry_due_date"_s), u"Mon 19 Jan 2026"_s);
    EXPECT_EQ(fact(u"enquiry_responded_date"_s), u"not recorded"_s);
    EXPECT_EQ(fact(u"service"_s), u"Fostering"_s);
    EXPECT_EQ(fact(u"own_reference"_s), u"none is linked"_s);
    auto *summary = find<QPlainTextEdit>(u"summaryField"_s);
    EXPECT_EQ(summary->toPlainText(), u"Payments to a carer"_s);
    EXPECT_TRUE(summary->isReadOnly());
    EXPECT_TRUE(find<QLineEdit>(u"referenceField"_s)->isReadOnly());
}

TEST_F(OmbudsmanTest, OpensByDoubleClickAndByTheContextMenu)
{
    choose(u"25 001 777"_s);
    RecordTable *table = workList();
    const QPoint at = table->visualRect(table->currentIndex().siblingAtColumn(0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, at);
    EXPECT_TRUE(isOpen(u"25 001 777"_s));
    key(Qt::Key_W, Qt::ControlModifier);
    key(Qt::Key_1, Qt::ControlModifier);
    choose(u"25 001 777"_s);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_O);
    EXPECT_TRUE(isOpen(u"25 001 777"_s));
}

TEST_F(OmbudsmanTest, IsFoundByItsReferenceAndHasOneTab)
{
    openCase(u"25 001 777"_s);
    EXPECT_TRUE(isOpen(u"25 001 777"_s));
    openCase(u"25 001"_s);
    EXPECT_TRUE(isOpen(u"25 001 777"_s));
    EXPECT_EQ(find<QTabBar>(u"caseTabBar"_s)->count(), 3);
    EXPECT_TRUE(messages().isEmpty()) << messages().join(u'|').toStdString();
    openCase(u"24 010"_s);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(isOpen(u"25 001 777"_s)) << m_window->windowTitle().toStdString();
}

TEST_F(OmbudsmanTest, ExplainsTheDayOfTheReply)
{
    openCase(u"25 001 777"_s);
    key(Qt::Key_F4);
    const auto *why = m_window->findChild<WhyDialog *>();
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(u"19 Jan 2026"_s)) << why->text().toStdString();
    EXPECT_TRUE(why->text().contains(u"the Ombudsman asked for a reply"_s));
}

TEST_F(OmbudsmanTest, ShowsDecisionAndRecommendationsWithMoneyAndDays)
{
    openCase(u"24 010 333"_s);
    EXPECT_EQ(fact(u"decision_date"_s), u"Mon 2 Jun 2025"_s);
    EXPECT_TRUE(fact(u"decision"_s).contains(u"pheld"_s)) << fact(u"decision"_s).toStdString();
    auto *bar = find<QTabBar>(u"ombudsmanTabBar"_s);
    bar->setFocus();
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    const auto *table = find<RecordTable>(u"recommendationsTableView"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->model()->rowCount(), 2);
    const auto cell = [table](int row, int column) {
        return table->model()->index(row, column).data().toString();
    };
    EXPECT_EQ(cell(0, 1), u"\u00a31,250.50"_s);
    EXPECT_EQ(cell(0, 2), u"01/07/2025"_s);
    EXPECT_EQ(cell(0, 3), u"20/06/2025"_s);
    EXPECT_EQ(cell(0, 4), u"done"_s);
    EXPECT_EQ(cell(1, 4), u"late"_s);
    EXPECT_EQ(cell(1, 5), u"In writing"_s);
}

TEST_F(OmbudsmanTest, ChangesTheRecommendationThatIsMarkedHoweverTheListIsSorted)
{
    openCase(u"24 010 333"_s);
    find<QTabBar>(u"ombudsmanTabBar"_s)->setFocus();
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    auto *table = find<RecordTable>(u"recommendationsTableView"_s);
    ASSERT_NE(table, nullptr);
    table->sortBy({{5, Qt::DescendingOrder}});
    ASSERT_EQ(table->model()->index(0, 5).data().toString(), u"In writing"_s);
    table->setCurrentRow(0);
    table->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    auto *dialog = m_window->findChild<RemedyDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QPlainTextEdit *>(u"remedy_descriptionField"_s)->toPlainText(),
              u"In writing"_s);
    dialog->reject();
}

/// \source domain 3.2: each letter has the date in it.
TEST_F(OmbudsmanTest, KeepsFurtherLettersEachWithItsDayAndTakesThemBack)
{
    openCase(u"24 010 333"_s);
    const int before = waiting();
    find<QTabBar>(u"ombudsmanTabBar"_s)->setFocus();
    key(Qt::Key_Right);
    auto *table = find<RecordTable>(u"enquiriesTableView"_s);
    ASSERT_NE(table, nullptr);
    EXPECT_FALSE(find<QPushButton>(u"enquiriesChangeButton"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"enquiriesAddButton"_s), Qt::LeftButton);
    auto *form = dialog<EnquiryDialog>();
    ASSERT_NE(form, nullptr);
    form->findChild<ChoiceBox *>(u"enquiry_kindField"_s)->setValue(qint64(EnquiryKind::Compliance));
    fill(*form, u"enquiry_letter"_s, u"12/1/26"_s);
    fill(*form, u"enquiry_day"_s, u"19/1/26"_s);
    fill(*form, u"enquiry_agreed"_s, u"16/1/26"_s);
    record(*form);
    ASSERT_EQ(dialog<EnquiryDialog>(), form) << "an extension ends after the day in the letter";
    fill(*form, u"enquiry_agreed"_s, u"26/1/26"_s);
    record(*form);
    EXPECT_EQ(dialog<EnquiryDialog>(), nullptr);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), u"12/01/2026"_s);
    EXPECT_TRUE(table->model()->index(0, 2).data().toString().startsWith(u"26/01/2026"_s));
    EXPECT_EQ(waiting(), before + 1) << "its day stands in the work list";
    key(Qt::Key_F4);
    const auto *why = m_window->findChild<WhyDialog *>();
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(u"26 Jan 2026"_s)) << why->text().toStdString();
    EXPECT_TRUE(why->text().contains(u"agreed"_s)) << why->text().toStdString();
    act(MainActions::Undo);
    EXPECT_EQ(enquiries::of(session().database(), ombudsmanId(u"24 010 333"_s))->size(), 0U)
        << messages().join(u'|').toStdString();
    EXPECT_EQ(waiting(), before);
}

/// \source ux 4
TEST_F(OmbudsmanTest, WhatIsTypedIntoANewEnquiryIsThereAgainAfterACrash)
{
    openCase(u"24 010 333"_s);
    find<QTabBar>(u"ombudsmanTabBar"_s)->setFocus();
    key(Qt::Key_Right);
    QTest::mouseClick(find<QPushButton>(u"enquiriesAddButton"_s), Qt::LeftButton);
    fill(*dialog<EnquiryDialog>(), u"enquiry_letter"_s, u"12/1/26"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts(u"enquiry"_s) == 1U; }, 5'000))
        << "within five seconds";
    crash();
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().startsWith(u"You were writing in 24 010 333 ("_s))
        << messages().first().toStdString();
    press(u"&Continue"_s);
    EXPECT_TRUE(isOpen(u"24 010 333"_s)) << m_window->windowTitle().toStdString();
    auto *form = dialog<EnquiryDialog>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->enquiry().letterOn, day("2026-01-12"));
    EXPECT_FALSE(form->enquiry().id.isValid());
    const auto *notice = form->findChild<StatusLabel *>(u"noticeLabel"_s);
    ASSERT_NE(notice, nullptr);
    EXPECT_TRUE(notice->words().startsWith(u"This is what you typed on "_s))
        << notice->words().toStdString();
    record(*form);
    EXPECT_EQ(dialog<EnquiryDialog>(), nullptr);
    EXPECT_EQ(enquiries::of(session().database(), ombudsmanId(u"24 010 333"_s))->size(), 1U);
    EXPECT_EQ(drafts(u"enquiry"_s), 0U) << "what is recorded is no draft any more";
}

TEST_F(OmbudsmanTest, WhatIsTypedIntoTheCaseIsThereAgainUntilItIsGivenUp)
{
    openCase(u"24 010 333"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    fill(*dialog<OmbudsmanDialog>(), u"ombudsman_category"_s, u"Home care"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts(u"ombudsman"_s) == 1U; }, 5'000));
    crash();
    press(u"&Continue"_s);
    auto *form = dialog<OmbudsmanDialog>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->findChild<QLineEdit *>(u"ombudsman_categoryField"_s)->text(), u"Home care"_s);
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_EQ(drafts(u"ombudsman"_s), 1U) << "typing is not given up without a word";
    QTest::keyClick(form, Qt::Key_Escape);
    EXPECT_EQ(drafts(u"ombudsman"_s), 0U) << "what is given up is none";
}

TEST_F(OmbudsmanTest, WhatIsTypedIntoARecommendationMayBeDiscardedAfterACrash)
{
    openCase(u"24 010 333"_s);
    find<QTabBar>(u"ombudsmanTabBar"_s)->setFocus();
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    auto *table = find<RecordTable>(u"recommendationsTableView"_s);
    ASSERT_NE(table, nullptr);
    table->sortBy({{5, Qt::DescendingOrder}});
    table->setCurrentRow(0);
    table->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    auto *remedy = dialog<RemedyDialog>();
    ASSERT_NE(remedy, nullptr);
    remedy->findChild<QPlainTextEdit *>(u"remedy_descriptionField"_s)
        ->setPlainText(u"In writing, by the director"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts(u"remedy"_s) == 1U; }, 5'000));
    crash();
    press(u"&Discard draft"_s);
    EXPECT_EQ(drafts(u"remedy"_s), 0U);
}

/// The pane beside the list of the cases at the Ombudsman. \source ux 1
TEST_F(OmbudsmanTest, TheListTellsBesideItWhatTheOmbudsmanWaitsFor)
{
    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_Tab, Qt::ControlModifier);
    auto *table = find<RecordTable>(u"ombudsmanCasesTableView"_s);
    ASSERT_NE(table, nullptr);
    table->setFocus();
    const auto goTo = [&](const QString &reference) {
        key(Qt::Key_Home);
        while (find<QLabel>(u"detailsReferenceLabel"_s)->text() != reference) {
            const int before = table->currentIndex().row();
            key(Qt::Key_Down);
            ASSERT_NE(table->currentIndex().row(), before) << reference.toStdString();
        }
    };
    const auto next = [this] { return find<QLabel>(u"detailsNextStepLabel"_s)->text(); };
    goTo(u"25 001 777"_s);
    EXPECT_EQ(find<StatusLabel>(u"detailsDueLabel"_s)->words(), u"Due Mon 19 Jan 2026"_s);
    EXPECT_EQ(next(), u"Reply to the Ombudsman, by Mon 19 Jan 2026"_s);
    goTo(u"24 010 333"_s);
    EXPECT_EQ(next(), u"Do it, and send the evidence, by Tue 1 Jul 2025"_s) << "the apology";
    act(MainActions::Explain);
    const auto *why = find<QDialog>(u"whyDialog"_s);
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->findChildren<QLabel *>().first()->text().startsWith(u"24 010 333, "_s));
}

TEST_F(OmbudsmanTest, TheListCountsADayOutWhileItsPaneIsHidden)
{
    settle(u"24 010 333"_s);
    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_Tab, Qt::ControlModifier);
    auto *table = find<RecordTable>(u"ombudsmanCasesTableView"_s);
    ASSERT_NE(table, nullptr);
    table->setFocus();
    key(Qt::Key_F9);
    const QAction *explain = m_window->actions()[MainActions::Explain];
    table->setCurrentRow(rowOf(*table, u"24 010 333"_s));
    EXPECT_FALSE(explain->isEnabled()) << "the Ombudsman waits for nothing";
    EXPECT_TRUE(explain->toolTip().startsWith(u"Choose a case that the Ombudsman waits for"_s))
        << explain->toolTip().toStdString();
    table->setCurrentRow(rowOf(*table, u"25 001 777"_s));
    ASSERT_TRUE(explain->isEnabled());
    act(MainActions::Explain);
    const auto *why = find<QDialog>(u"whyDialog"_s);
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->findChildren<QLabel *>().first()->text().startsWith(u"25 001 777, "_s));
}

/// \source ux 4
TEST_F(OmbudsmanTest, WhatIsTypedOfAPrematureCaseIsKeptAsADraft)
{
    openCase(u"25 001 777"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    auto *form = dialog<OmbudsmanDialog>();
    ASSERT_NE(form, nullptr);
    form->findChild<ChoiceBox *>(u"decisionField"_s)->setValue(qint64(Decision::Premature));
    fill(*form, u"decision_date"_s, u"14/1/26"_s);
    record(*form);
    auto *back = dialog<PrematureDialog>();
    ASSERT_NE(back, nullptr);
    back->findChild<QPlainTextEdit *>(u"back_reasonField"_s)->setPlainText(u"Half a reason"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts(u"premature"_s) == 1U; }, 5'000));
}

TEST_F(OmbudsmanTest, WhatIsPrematureIsLedIntoTheProcedureAndLinked)
{
    openCase(u"25 001 777"_s);
    EXPECT_EQ(find<QPushButton>(u"sendBackButton"_s), nullptr) << "nothing is decided";
    key(Qt::Key_E, Qt::ControlModifier);
    auto *form = dialog<OmbudsmanDialog>();
    ASSERT_NE(form, nullptr);
    form->findChild<ChoiceBox *>(u"decisionField"_s)->setValue(qint64(Decision::Premature));
    fill(*form, u"decision_date"_s, u"14/1/26"_s);
    record(*form);
    auto *back = dialog<PrematureDialog>();
    ASSERT_NE(back, nullptr) << "it is offered at once";
    EXPECT_EQ(back->findChild<QLineEdit *>(u"back_referenceField"_s)->text(), u"CSC/25/0005"_s);
    record(*back);
    EXPECT_FALSE(back->findChild<FactForm *>()->fault(u"back_reason"_s).isEmpty());
    auto *reason = back->findChild<QPlainTextEdit *>(u"back_reasonField"_s);
    reason->setPlainText(u"The council had not been asked"_s);
    record(*back);
    EXPECT_EQ(dialog<PrematureDialog>(), nullptr);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0005"_s))
        << m_window->windowTitle().toStdString();
    const CaseDossier made = dossier(u"CSC/25/0005"_s);
    EXPECT_EQ(made.record.receivedOn, day("2026-01-14"));
    EXPECT_EQ(made.record.summary, u"Payments to a carer"_s);
    ASSERT_EQ(made.ombudsman.size(), 1U);
    EXPECT_EQ(made.ombudsman.front().ombudsman.reference, u"25 001 777"_s);
}

/// \source ux 4
TEST_F(OmbudsmanTest, WhatIsTypedWhileItStoodAloneIsThereInTheCaseWithWhichItWasLinked)
{
    openCase(u"24 010 333"_s);
    find<QTabBar>(u"ombudsmanTabBar"_s)->setFocus();
    key(Qt::Key_Right);
    QTest::mouseClick(find<QPushButton>(u"enquiriesAddButton"_s), Qt::LeftButton);
    fill(*dialog<EnquiryDialog>(), u"enquiry_letter"_s, u"12/1/26"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return drafts(u"enquiry"_s) == 1U; }, 5'000));
    // Meanwhile a colleague links it.
    const auto own = CaseRepository(session().database()).find(u"CSC/25/0003"_s);
    ASSERT_TRUE(own && *own);
    OmbudsmanFacts facts =
        ombudsman::facts(session().database(), ombudsmanId(u"24 010 333"_s)).value();
    facts.record.caseId = **own;
    ASSERT_TRUE(ombudsman::save(session().database(), session().store().signature(),
                                session().rules(), facts, session().today(), u"Linked"_s));
    crash();
    EXPECT_EQ(drafts(u"enquiry"_s), 0U);
    const auto now = DraftRepository::all(session().database(), u"tester"_s, u"form.enquiry"_s);
    ASSERT_TRUE(now && now->size() == 1U);
    EXPECT_EQ(now->front().key.record, (**own).value());
    EXPECT_TRUE(now->front().draft.body.contains(u"12/1/26"_s) ||
                now->front().draft.body.contains(u"12/01/2026"_s))
        << now->front().draft.body.toStdString();
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().startsWith(u"You were writing in CSC/25/0003 ("_s))
        << messages().first().toStdString();
}

/// \source domain 4.8
TEST_F(OmbudsmanTest, ADecisionMayBeInvalidOrAdviceAndIsSaidSo)
{
    openCase(u"25 001 777"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    auto *form = dialog<OmbudsmanDialog>();
    ASSERT_NE(form, nullptr);
    auto *decision = form->findChild<ChoiceBox *>(u"decisionField"_s);
    decision->setFocus();
    QTest::keyClicks(decision, u"Invalid"_s);
    EXPECT_EQ(decision->value(), qint64(Decision::Invalid));
    fill(*form, u"decision_date"_s, u"14/1/26"_s);
    record(*form);
    EXPECT_EQ(dialog<OmbudsmanDialog>(), nullptr);
    EXPECT_EQ(dialog<PrematureDialog>(), nullptr) << "it does not come back to the council";
    const auto *shown = find<QLineEdit>(u"decisionField"_s);
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->text(), u"Invalid, incomplete or advice given"_s);
}

/// \source domain 3.2, 4.8
TEST_F(OmbudsmanTest, ALaterDayIsAgreedBesideTheOneInTheLetter)
{
    openCase(u"25 001 777"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    auto *form = dialog<OmbudsmanDialog>();
    ASSERT_NE(form, nullptr);
    fill(*form, u"enquiry_agreed"_s, u"19/1/26"_s);
    record(*form);
    ASSERT_EQ(dialog<OmbudsmanDialog>(), form) << "it is no later day";
    fill(*form, u"enquiry_agreed"_s, u"26/1/26"_s);
    form->findChild<QPlainTextEdit *>(u"ofsted_noteField"_s)->setPlainText(u"Told on 12 January"_s);
    record(*form);
    EXPECT_EQ(dialog<OmbudsmanDialog>(), nullptr);
    EXPECT_EQ(fact(u"enquiry_due_date"_s), u"Mon 26 Jan 2026"_s);
    EXPECT_EQ(fact(u"enquiry_first_due_date"_s),
              u"Mon 19 Jan 2026, before a later one was agreed"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    form = dialog<OmbudsmanDialog>();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->findChild<QLineEdit *>(u"enquiry_dueField"_s)->text(), u"Mon 19/01/2026"_s);
}

TEST_F(OmbudsmanTest, KeepsWhichIssuesTheDecisionUpholdsAndFindsThem)
{
    openCase(u"24 010 333"_s);
    find<QTabBar>(u"ombudsmanTabBar"_s)->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    auto *form = dialog<OmbudsmanDialog>();
    ASSERT_NE(form, nullptr);
    auto *issues = form->findChild<QPlainTextEdit *>(u"upheld_issuesField"_s);
    ASSERT_NE(issues, nullptr);
    issues->setFocus();
    issues->setPlainText(u"Delay in the tambourine assessment"_s);
    record(*form);
    ASSERT_EQ(dialog<OmbudsmanDialog>(), nullptr);
    const auto *shown = find<QPlainTextEdit>(u"upheld_issuesField"_s);
    ASSERT_NE(shown, nullptr);
    EXPECT_EQ(shown->toPlainText(), u"Delay in the tambourine assessment"_s);
    const auto asked = search::parse(u"tambourine"_s, {session().reference(), session().today()});
    ASSERT_TRUE(asked);
    const auto found = caselist::alone(session().database(), *asked, 10);
    ASSERT_TRUE(found && found->size() == 1U);
    EXPECT_EQ(found->front().reference, u"24 010 333"_s);
}

} // namespace redress
