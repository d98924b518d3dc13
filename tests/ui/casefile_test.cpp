// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixture.h"

#include "core/store/caserepository.h"
#include "core/store/referencedata.h"
#include "ui/casefile/casefilepage.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/stagepane.h"
#include "ui/casefile/stagetrack.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/faultsummary.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CaseFileTest : public WindowTest
{
protected:
    CaseFileTest() { open(); }

    CaseSections *sections() const { return find<CaseSections>({}); }
    void goTo(CaseSections::Section section) { sections()->setCurrent(section); }

    /// Types over what stands in a field of the form.
    void fill(const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        ASSERT_NE(field, nullptr) << name.toStdString();
        field->setFocus();
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        else
            QTest::keyClicks(field, text);
    }
    QStringList faults() const
    {
        QStringList all;
        for (const FactForm *form : m_window->findChildren<FactForm *>()) {
            if (form->isVisible())
                all.append(form->faults());
        }
        return all;
    }
    size_t historyOf(const QString &reference)
    {
        return CaseRepository(session().database()).history(caseOf(reference))->size();
    }
    void save() { key(Qt::Key_S, Qt::ControlModifier); }
    /// Says of the hold that is typed what its step asks.
    void sayOfHold()
    {
        find<ChoiceBox>(u"hold_reasonField"_s)
            ->setValue(session().reference().itemsOf(UserList::HoldReason).front().id.value());
        fill(u"hold_authorityField"_s, u"The head of service"_s);
    }
    /// Fills the form of the step that is open, and records it.
    /// \param excuse why, in spite of what warns of it; empty: nothing does.
    void recordStep(const QString &on, const QString &excuse)
    {
        auto *dialog = find<QDialog>(u"actDialog"_s);
        ASSERT_NE(dialog, nullptr);
        fill(u"onField"_s, on);
        if (!excuse.isEmpty())
            fill(u"excuseField"_s, excuse);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"recordButton"_s), Qt::LeftButton);
    }
};

TEST_F(CaseFileTest, ShowsWhereTheCaseStandsAndWhy)
{
    openCase(u"CSC/25/0003"_s);
    auto *track = find<StageTrack>(u"stageTrack"_s);
    ASSERT_NE(track, nullptr);
    ASSERT_GE(track->steps().size(), 2U);
    EXPECT_TRUE(track->steps()[1].isCurrent);
    ASSERT_EQ(track->steps()[1].clocks.size(), 1U);
    EXPECT_EQ(track->steps()[1].clocks[0].aimOn, day("2026-01-16")); // Ten working days.
    EXPECT_TRUE(track->accessibleDescription().contains(u"Stage 1"_s));
    EXPECT_TRUE(m_window->actions()[MainActions::Explain]->isEnabled());
    EXPECT_FALSE(m_window->actions()[MainActions::Save]->isEnabled());
}

TEST_F(CaseFileTest, SavesAResponseAsOneChangeWithItsEntries)
{
    openCase(u"CSC/25/0003"_s);
    const size_t before = historyOf(u"CSC/25/0003"_s);
    goTo(CaseSections::Section::Stages);
    fill(u"responded_dateField"_s, u"14/1/26"_s);
    auto *outcome = find<ChoiceBox>(u"outcomeField"_s);
    outcome->setValue(qint64(Outcome::NotUpheld));
    EXPECT_TRUE(m_window->isWindowModified());
    save();
    EXPECT_FALSE(m_window->isWindowModified());
    const CaseDossier saved = dossier(u"CSC/25/0003"_s);
    EXPECT_EQ(saved.stages[0].stage.respondedOn, day("2026-01-14"));
    EXPECT_EQ(saved.stages[0].stage.outcome, Outcome::NotUpheld);
    const auto history = CaseRepository(session().database()).history(caseOf(u"CSC/25/0003"_s));
    ASSERT_EQ(history->size(), before + 2);
    EXPECT_EQ(history->at(0).what, history->at(1).what);
    EXPECT_TRUE(history->at(0).what.contains(u"stage 1"_s)) << history->at(0).what.toStdString();
    EXPECT_EQ(history->at(0).person, u"tester"_s);
}

TEST_F(CaseFileTest, RefusesADayThatHasNotComeAndSavesNothing)
{
    openCase(u"CSC/25/0003"_s);
    const CaseDossier before = dossier(u"CSC/25/0003"_s);
    goTo(CaseSections::Section::Stages);
    fill(u"acknowledged_dateField"_s, u"5/1/26"_s);
    fill(u"responded_dateField"_s, u"20/1/26"_s);
    save();
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().contains(u"Give today, Thu 15 Jan 2026"_s))
        << faults().first().toStdString();
    EXPECT_EQ(dossier(u"CSC/25/0003"_s), before); // The good day was not saved either.
    goTo(CaseSections::Section::Facts);
    auto *list = find<FaultSummary>(u"faultSummary"_s);
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().startsWith(u"Stage 1, Response sent: "_s))
        << list->item(0)->text().toStdString();
    list->setFocus();
    key(Qt::Key_Return);
    EXPECT_TRUE(find<QLineEdit>(u"responded_dateField"_s)->hasFocus());
}

TEST_F(CaseFileTest, RefusesWhatIsNoDay)
{
    openCase(u"CSC/25/0003"_s);
    goTo(CaseSections::Section::Stages);
    fill(u"acknowledged_dateField"_s, u"31/2/26"_s);
    EXPECT_TRUE(m_window->isWindowModified());
    save();
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().startsWith(u"\"31/2/26\" is not a day."_s));
    EXPECT_FALSE(dossier(u"CSC/25/0003"_s).stages[0].stage.acknowledgedOn);
}

TEST_F(CaseFileTest, AsksWhyAFactIsChangedOnWhichFiguresRest)
{
    openCase(u"CSC/25/0001"_s);
    fill(u"received_dateField"_s, u"29/8/25"_s);
    auto *reason = find<QLineEdit>(u"reasonLineEdit"_s);
    ASSERT_NE(reason, nullptr);
    save();
    EXPECT_EQ(dossier(u"CSC/25/0001"_s).record.receivedOn, day("2025-09-01"));
    EXPECT_TRUE(reason->hasFocus());
    QTest::keyClicks(reason, u"The letter was stamped on Friday"_s);
    save();
    EXPECT_EQ(dossier(u"CSC/25/0001"_s).record.receivedOn, day("2025-08-29"));
    const auto history = CaseRepository(session().database()).history(caseOf(u"CSC/25/0001"_s));
    EXPECT_EQ(history->front().reason, u"The letter was stamped on Friday"_s);
}

TEST_F(CaseFileTest, TakesASavedChangeBackByANewOne)
{
    openCase(u"CSC/25/0003"_s);
    auto *summary = find<QPlainTextEdit>(u"summaryField"_s);
    ASSERT_NE(summary, nullptr);
    summary->setFocus();
    summary->selectAll();
    QTest::keyClicks(summary, u"Another summary"_s);
    save();
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Another summary"_s);
    const size_t saved = historyOf(u"CSC/25/0003"_s);
    act(MainActions::Undo);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled twice"_s);
    EXPECT_EQ(historyOf(u"CSC/25/0003"_s), saved + 1);
    EXPECT_EQ(summary->toPlainText(), u"Visits cancelled twice"_s);
}

TEST_F(CaseFileTest, EscapeAsksBeforeItDiscards)
{
    openCase(u"CSC/25/0003"_s);
    fill(u"referenceField"_s, u"CSC/25/9999"_s);
    m_dialogs.answer = FileDialogs::Answer::Cancel;
    key(Qt::Key_Escape);
    ASSERT_EQ(m_dialogs.questions.size(), 1);
    EXPECT_TRUE(m_window->isWindowModified());
    m_dialogs.answer = FileDialogs::Answer::Yes;
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_EQ(find<QLineEdit>(u"referenceField"_s)->text(), u"CSC/25/0003"_s);
}

TEST_F(CaseFileTest, AsksBeforeItIsLeftWithChanges)
{
    openCase(u"CSC/25/0003"_s);
    fill(u"referenceField"_s, u"CSC/25/9999"_s);
    m_dialogs.answer = FileDialogs::Answer::Cancel;
    EXPECT_FALSE(m_window->close());
    act(MainActions::CloseTab);
    EXPECT_TRUE(m_window->windowTitle().contains(u"CSC/25/0003"_s));
    m_dialogs.answer = FileDialogs::Answer::No;
    act(MainActions::CloseTab);
    EXPECT_FALSE(m_window->windowTitle().contains(u"CSC/25/0003"_s));
    EXPECT_EQ(m_dialogs.questions.size(), 3);
}

TEST_F(CaseFileTest, RefusesAReferenceThatIsTaken)
{
    openCase(u"CSC/25/0003"_s);
    fill(u"referenceField"_s, u"CSC/25/0001"_s);
    QTest::keyClicks(find<QLineEdit>(u"reasonLineEdit"_s), u"A typing error"_s);
    save();
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled twice"_s);
}

/// Another connection writes to the case between reading and saving.
TEST_F(CaseFileTest, KeepsWhatIsTypedWhenSomebodyElseSavesFirst)
{
    openCase(u"CSC/25/0003"_s);
    fill(u"referenceField"_s, u"CSC/25/0033"_s);
    QTest::keyClicks(find<QLineEdit>(u"reasonLineEdit"_s), u"A typing error"_s);
    {
        Database other = Database::sqlite(m_store.path(), Database::Access::ReadWrite);
        const CaseDossier now = *CaseRepository(other).dossier(caseOf(u"CSC/25/0003"_s));
        CaseChange theirs = casechange::none(now);
        theirs.after.summary = u"Theirs"_s;
        theirs.what = u"Theirs"_s;
        const auto saved =
            casechange::save(other, {u"colleague"_s, u"laptop"_s, m_store.clock().nowUtc()},
                             session().rules(), theirs, day("2026-01-15"));
        ASSERT_TRUE(saved) << saved.error().message.toStdString();
    }
    save();
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_EQ(find<QLineEdit>(u"referenceField"_s)->text(), u"CSC/25/0033"_s);
    ASSERT_FALSE(messages().isEmpty());
    EXPECT_TRUE(messages().last().contains(u"Somebody else"_s)) << messages().last().toStdString();
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == u"Put my changes on &top"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(find<QPlainTextEdit>(u"summaryField"_s)->toPlainText(), u"Theirs"_s);
    save();
    EXPECT_FALSE(m_window->isWindowModified());
    const CaseDossier both = dossier(u"CSC/25/0033"_s);
    EXPECT_EQ(both.record.summary, u"Theirs"_s);
}

TEST_F(CaseFileTest, AcceptsATriagedComplaintAndBeginsTheNextStage)
{
    openCase(u"CSC/25/0004"_s);
    auto *next = find<QPushButton>(u"nextStageButton"_s);
    ASSERT_NE(next, nullptr);
    EXPECT_EQ(next->text(), u"Accept as stage &1"_s);
    QTest::mouseClick(next, Qt::LeftButton);
    recordStep(u"13/1/26"_s, u"The rest came a day later"_s); // Received on 12 January.
    ASSERT_EQ(dossier(u"CSC/25/0004"_s).stages.size(), 1U);
    EXPECT_EQ(dossier(u"CSC/25/0004"_s).stages[0].stage.receivedOn, day("2026-01-13"));
    QTest::mouseClick(next, Qt::LeftButton);
    recordStep(u"1/1/26"_s, {}); // Before stage 1.
    EXPECT_EQ(dossier(u"CSC/25/0004"_s).stages.size(), 1U);
    key(Qt::Key_Escape);
    act(MainActions::Undo);
    EXPECT_TRUE(dossier(u"CSC/25/0004"_s).stages.empty()) << messages().join(u'|').toStdString();
}

TEST_F(CaseFileTest, SaysAtOnceThatADayIsNone)
{
    openCase(u"CSC/25/0003"_s);
    goTo(CaseSections::Section::Stages);
    fill(u"responded_dateField"_s, u"31/2"_s);
    EXPECT_TRUE(faults().isEmpty());
    key(Qt::Key_Tab);
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().contains(u"31/2"_s)) << faults().first().toStdString();
    fill(u"responded_dateField"_s, u"12/1/26"_s);
    key(Qt::Key_Tab);
    EXPECT_TRUE(faults().isEmpty()) << faults().join(u' ').toStdString();
}

TEST_F(CaseFileTest, SaysWhatIsWrongWithADayWhenItsFieldIsLeft)
{
    openCase(u"CSC/25/0003"_s);
    fill(u"received_dateField"_s, u"20/1/26"_s); // Has not come yet.
    EXPECT_TRUE(faults().isEmpty());
    key(Qt::Key_Tab);
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().contains(u"has not come yet"_s)) << faults().first().toStdString();
    fill(u"received_dateField"_s, u"31/2"_s);
    EXPECT_TRUE(faults().isEmpty()) << "nothing is said while one types";
    key(Qt::Key_Tab);
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().contains(u"31/2"_s)) << faults().first().toStdString();
    fill(u"received_dateField"_s, {});
    key(Qt::Key_Tab);
    ASSERT_EQ(faults().size(), 1) << "a case without a day of receipt";
    fill(u"received_dateField"_s, u"2/1/26"_s);
    key(Qt::Key_Tab);
    EXPECT_TRUE(faults().isEmpty()) << faults().join(u' ').toStdString();
    goTo(CaseSections::Section::Stages);
    fill(u"responded_dateField"_s, u"1/1/26"_s);
    key(Qt::Key_Tab);
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().contains(u"before"_s)) << faults().first().toStdString();
}

/// As the closing step does. 20 working days from Mon 1 September 2025 end on Mon 29 September.
TEST_F(CaseFileTest, AsksWhyAReplyIsLateThatIsTypedIntoTheForm)
{
    openCase(u"CSC/25/0001"_s); // Answered on 12 September 2025.
    goTo(CaseSections::Section::Stages);
    EXPECT_EQ(find<QLineEdit>(u"lateness_reasonField"_s), nullptr);
    fill(u"responded_dateField"_s, u"29/9/25"_s);
    EXPECT_EQ(find<QLineEdit>(u"lateness_reasonField"_s), nullptr) << "the last day is in time";
    fill(u"responded_dateField"_s, u"30/9/25"_s);
    ASSERT_NE(find<QLineEdit>(u"lateness_reasonField"_s), nullptr);
    fill(u"reasonLineEdit"_s, u"The letter went out later"_s);
    save();
    ASSERT_EQ(faults().size(), 1) << faults().join(u'|').toStdString();
    EXPECT_EQ(faults().first(), u"Say why it is late."_s);
    EXPECT_EQ(dossier(u"CSC/25/0001"_s).stages[0].stage.respondedOn, day("2025-09-12"));
    fill(u"lateness_reasonField"_s, u"The team was short of staff"_s);
    fill(u"lateness_teamField"_s, u"Duty team"_s);
    save();
    EXPECT_TRUE(faults().isEmpty()) << faults().join(u'|').toStdString();
    EXPECT_EQ(dossier(u"CSC/25/0001"_s).stages[0].stage.respondedOn, day("2025-09-30"));
    const auto stored = [this](const QString &column) {
        return session().database().ask(
            u"SELECT coalesce(d.%1, '') FROM stage_detail d JOIN stage s "
            "ON s.id = d.stage_id JOIN case_record c ON c.id = s.case_id "
            "WHERE c.reference = 'CSC/25/0001'"_s.arg(column));
    };
    EXPECT_EQ(stored(u"lateness_reason"_s), u"The team was short of staff"_s);
    EXPECT_EQ(stored(u"lateness_team"_s), u"Duty team"_s);
    act(MainActions::Undo);
    EXPECT_EQ(dossier(u"CSC/25/0001"_s).stages[0].stage.respondedOn, day("2025-09-12"))
        << messages().join(u'|').toStdString();
    EXPECT_EQ(stored(u"lateness_reason"_s), QString());
}

TEST_F(CaseFileTest, AsksWhyAnAnsweredStageShouldHaveBeenOnHold)
{
    openCase(u"CSC/25/0001"_s); // Answered on 12 September 2025.
    goTo(CaseSections::Section::Stages);
    fill(u"on_hold_fromField"_s, u"5/9/25"_s);
    const FactForm *form = sections()->stages().front()->form();
    EXPECT_TRUE(form->warning(u"on_hold_from"_s).contains(u"Fri 12 Sept 2025"_s))
        << form->warning(u"on_hold_from"_s).toStdString();
    EXPECT_TRUE(form->faults().isEmpty());
    sayOfHold();
    save();
    EXPECT_TRUE(dossier(u"CSC/25/0001"_s).stages[0].stage.holds.empty());
    auto *reason = find<QLineEdit>(u"reasonLineEdit"_s);
    ASSERT_NE(reason, nullptr);
    EXPECT_TRUE(reason->hasFocus());
    QTest::keyClicks(reason, u"It was agreed by telephone"_s);
    save();
    ASSERT_EQ(dossier(u"CSC/25/0001"_s).stages[0].stage.holds.size(), 1U);
    EXPECT_TRUE(form->warning(u"on_hold_from"_s).isEmpty());
}

TEST_F(CaseFileTest, RefusesAHoldAfterTheAnswer)
{
    openCase(u"CSC/25/0001"_s);
    goTo(CaseSections::Section::Stages);
    fill(u"on_hold_fromField"_s, u"15/9/25"_s);
    key(Qt::Key_Tab);
    ASSERT_EQ(faults().size(), 1);
    EXPECT_TRUE(faults().first().contains(u"nothing was awaited"_s))
        << faults().first().toStdString();
    sayOfHold();
    QTest::keyClicks(find<QLineEdit>(u"reasonLineEdit"_s), u"Because"_s);
    save();
    EXPECT_TRUE(dossier(u"CSC/25/0001"_s).stages[0].stage.holds.empty());
    EXPECT_EQ(faults().size(), 1);
}

TEST_F(CaseFileTest, BeginsTheNextStageFromTheMenuAndAboveTheStages)
{
    openCase(u"CSC/25/0003"_s);
    ASSERT_TRUE(m_window->actions()[MainActions::NextStage]->isEnabled());
    act(MainActions::NextStage);
    recordStep(u"t"_s, u"Both sides agreed to leave stage 1 out"_s);
    ASSERT_EQ(dossier(u"CSC/25/0003"_s).stages.size(), 2U);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).stages[1].stage.receivedOn, day("2026-01-15"));
    EXPECT_TRUE(messages().last().contains(u"begin stage 2"_s)) << messages().last().toStdString();
    EXPECT_EQ(find<QPushButton>(u"nextStageAboveButton"_s), nullptr);
    m_window->resize(720, 450);
    QTest::qWait(50);
    EXPECT_EQ(find<QPushButton>(u"nextStageButton"_s), nullptr);
    EXPECT_NE(find<QPushButton>(u"nextStageAboveButton"_s), nullptr);
}

/// What only tells says so, and offers nothing that does nothing.
TEST_F(CaseFileTest, SaysWhereAListIsForReadingAlone)
{
    openCase(u"CSC/25/0003"_s);
    const QAction *edit = m_window->actions()[MainActions::EditRecord];
    for (const auto section : {CaseSections::Section::Facts, CaseSections::Section::Stages}) {
        goTo(section);
        EXPECT_TRUE(edit->isEnabled());
    }
    for (int section = int(CaseSections::Section::Ledger);
         section < int(CaseSections::Section::Count); ++section) {
        if (CaseSections::Section(section) == CaseSections::Section::Issues ||
            CaseSections::Section(section) == CaseSections::Section::Actions ||
            CaseSections::Section(section) == CaseSections::Section::Remedies ||
            CaseSections::Section(section) == CaseSections::Section::Ombudsman ||
            CaseSections::Section(section) == CaseSections::Section::Costs ||
            CaseSections::Section(section) == CaseSections::Section::Documents ||
            CaseSections::Section(section) == CaseSections::Section::Contacts)
            continue; // Records of theirs are written.
        goTo(CaseSections::Section(section));
        EXPECT_FALSE(edit->isEnabled()) << section;
        const QString why = CaseSections::whyReadOnly(CaseSections::Section(section));
        EXPECT_FALSE(why.isEmpty()) << section;
        EXPECT_EQ(edit->toolTip(), why);
        const auto labels = m_window->findChildren<QLabel *>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text() == why;
        })) << section;
    }
    auto *table =
        find<RecordTable>(u"section%1TableView"_s.arg(int(CaseSections::Section::History)));
    ASSERT_NE(table, nullptr);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5),
                            table->mapToGlobal(QPoint()));
    QApplication::sendEvent(table, &asked);
    const auto *menu = table->findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    for (const QAction *action : menu->actions())
        EXPECT_FALSE(action->text().contains(u"Open"_s)) << "rows that lead nowhere";
}

TEST_F(CaseFileTest, ShowsTheHistoryInWords)
{
    openCase(u"CSC/25/0003"_s);
    find<ChoiceBox>(u"serviceField"_s)->setValue(std::nullopt);
    save();
    goTo(CaseSections::Section::History);
    auto *table =
        find<RecordTable>(u"section%1TableView"_s.arg(int(CaseSections::Section::History)));
    ASSERT_NE(table, nullptr);
    QStringList cells;
    for (int column = 0; column < table->model()->columnCount(); ++column)
        cells.append(table->model()->index(0, column).data().toString());
    EXPECT_TRUE(cells.contains(u"Service"_s)) << cells.join(u'|').toStdString();
    EXPECT_TRUE(cells.contains(u"Assessment"_s)) << cells.join(u'|').toStdString();
}

TEST(ReadOnlyCase, CannotBeChanged)
{
    class ReadOnly : public WindowTest
    {
    public:
        void TestBody() override
        {
            open(CaseStore::Access::ReadOnly);
            openCase(u"CSC/25/0003"_s);
            EXPECT_TRUE(find<QLineEdit>(u"referenceField"_s)->isReadOnly());
            EXPECT_FALSE(find<ChoiceBox>(u"kindField"_s)->isEnabled());
            EXPECT_FALSE(find<QPushButton>(u"nextStageButton"_s)->isEnabled());
            EXPECT_FALSE(m_window->actions()[MainActions::EditRecord]->isEnabled());
            EXPECT_FALSE(m_window->actions()[MainActions::EditRecord]->toolTip().isEmpty());
            for (const QString &button : {u"addCostButton"_s, u"addRemedyButton"_s,
                                          u"addRecommendationButton"_s, u"checkDocumentButton"_s})
                EXPECT_FALSE(m_window->findChild<QPushButton *>(button)->isEnabled())
                    << button.toStdString();
            openCase(u"COMP/25/01"_s);
            EXPECT_FALSE(find<ChoiceBox>(u"quote_consentField"_s)->isEnabled());
        }
    };
    ReadOnly().TestBody();
}

} // namespace

} // namespace redress
