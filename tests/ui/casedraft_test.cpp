// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casechange.h"
#include "core/store/caserepository.h"
#include "core/store/draftrepository.h"
#include "core/store/unitofwork.h"
#include "tests/ui/uifixture.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/draftcomparison.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kCase = u"CSC/25/0003"_s;

class CaseDraftTest : public WindowTest
{
protected:
    CaseDraftTest() { open(); }

    std::vector<KeptDraft> drafts()
    {
        return DraftRepository::all(session().database(), u"tester"_s, u"case"_s)
            .value_or(std::vector<KeptDraft>());
    }
    void waitForDraft(size_t count = 1)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return drafts().size() == count; }, 5000))
            << "within five seconds";
    }
    /// The program goes as if its process had been killed, and starts again on the same file.
    void crash()
    {
        makeWindow();
        EXPECT_TRUE(m_dialogs.questions.isEmpty());
        open();
    }
    QPushButton *way(const QString &text) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        QPushButton *button = way(text);
        ASSERT_NE(button, nullptr) << text.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void fill(const QString &name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        ASSERT_NE(field, nullptr) << name.toStdString();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    QString text(const QString &name) const { return find<QLineEdit>(name)->text(); }
    void goTo(CaseSections::Section section) { find<CaseSections>({})->setCurrent(section); }
    /// A summary, a service of another directorate, and of the stage a response that is no day yet.
    void typeChanges()
    {
        openCase(kCase);
        auto *summary = find<QPlainTextEdit>(u"summaryField"_s);
        ASSERT_NE(summary, nullptr);
        summary->setFocus();
        summary->selectAll();
        QTest::keyClicks(summary, u"Visits cancelled three times"_s);
        auto *directorate = find<ChoiceBox>(u"directorateField"_s);
        directorate->setCurrentText(u"Adults"_s);
        find<ChoiceBox>(u"serviceField"_s)->setCurrentText(u"Home support"_s);
        goTo(CaseSections::Section::Stages);
        fill(u"acknowledged_dateField"_s, u"6/1/26"_s);
        fill(u"responded_dateField"_s, u"31/2"_s);
    }
    void expectChanges()
    {
        EXPECT_EQ(find<QPlainTextEdit>(u"summaryField"_s)->toPlainText(),
                  u"Visits cancelled three times"_s);
        EXPECT_EQ(find<ChoiceBox>(u"directorateField"_s)->currentText(), u"Adults"_s);
        EXPECT_EQ(find<ChoiceBox>(u"serviceField"_s)->currentText(), u"Home support"_s);
        goTo(CaseSections::Section::Stages);
        EXPECT_EQ(text(u"acknowledged_dateField"_s), u"Tue 06/01/2026"_s);
        EXPECT_EQ(text(u"responded_dateField"_s), u"31/2"_s);
    }
};

TEST_F(CaseDraftTest, OffersAfterACrashWhatWasTyped)
{
    const CaseDossier before = dossier(kCase);
    typeChanges();
    waitForDraft();
    EXPECT_EQ(dossier(kCase), before) << "a draft is no record";
    crash();
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().startsWith(u"You were writing in CSC/25/0003 on Thu 15 Jan"_s))
        << messages().first().toStdString();
    press(u"Continue"_s);
    expectChanges();
    EXPECT_TRUE(m_window->isWindowModified());
    fill(u"responded_dateField"_s, u"14/1/26"_s);
    find<ChoiceBox>(u"outcomeField"_s)->setCurrentText(u"Not upheld"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const CaseDossier saved = dossier(kCase);
    EXPECT_EQ(saved.record.summary, u"Visits cancelled three times"_s);
    EXPECT_EQ(saved.stages[0].stage.acknowledgedOn, day("2026-01-06"));
    EXPECT_EQ(saved.stages[0].stage.respondedOn, day("2026-01-14"));
    EXPECT_TRUE(drafts().empty()) << "what is saved is no draft any more";
}

TEST_F(CaseDraftTest, KeepsTheReasonWithTheChange)
{
    openCase(u"CSC/25/0001"_s);
    fill(u"received_dateField"_s, u"29/8/25"_s);
    waitForDraft();
    QTest::keyClicks(find<QLineEdit>(u"reasonLineEdit"_s), u"Stamped on Friday"_s);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return drafts()[0].draft.body.contains(u"Stamped"_s); }, 5000));
    crash();
    press(u"Continue"_s);
    EXPECT_EQ(text(u"received_dateField"_s), u"Fri 29/08/2025"_s);
    EXPECT_EQ(text(u"reasonLineEdit"_s), u"Stamped on Friday"_s);
}

/// Of several holds the form shows one; what was typed of another is in the draft, too.
TEST_F(CaseDraftTest, KeepsWhatWasTypedOfAHoldThatIsNotShownAnyMore)
{
    {
        const StageRecord before = dossier(kCase).stages[0].stage;
        StageRecord held = before;
        for (const char *first : {"2026-01-06", "2026-01-12"}) {
            Hold hold;
            hold.firstOn = day(first);
            hold.lastOn = day(first).addDays(1);
            held.holds.push_back(hold);
        }
        UnitOfWork unit(session().database(), session().store().signature(), u"Held"_s);
        ASSERT_TRUE(CaseRepository::update(unit, session().rules(), before, held));
        unit.commit();
    }
    session().noteChange();
    openCase(kCase);
    goTo(CaseSections::Section::Stages);
    fill(u"on_hold_toField"_s, u"14/1/26"_s);
    auto *which = find<ChoiceBox>(u"hold_chosenField"_s);
    ASSERT_NE(which, nullptr);
    which->setFocus();
    key(Qt::Key_Up);
    ASSERT_EQ(which->currentText(), u"06/01/2026 to 07/01/2026"_s);
    waitForDraft();
    crash();
    press(u"Continue"_s);
    goTo(CaseSections::Section::Stages);
    EXPECT_EQ(find<ChoiceBox>(u"hold_chosenField"_s)->currentText(), u"06/01/2026 to 07/01/2026"_s);
    EXPECT_EQ(text(u"on_hold_toField"_s), u"Wed 07/01/2026"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const std::vector<Hold> holds = dossier(kCase).stages[0].stage.holds;
    ASSERT_EQ(holds.size(), 2U) << messages().join(u'|').toStdString();
    EXPECT_EQ(holds[0].lastOn, day("2026-01-07"));
    EXPECT_EQ(holds[1].lastOn, day("2026-01-14"));
}

TEST_F(CaseDraftTest, ComparesWhatIsTypedWithWhatIsStored)
{
    typeChanges();
    waitForDraft();
    crash();
    press(u"Compare"_s);
    auto *dialog = m_window->findChild<DraftComparison *>();
    ASSERT_NE(dialog, nullptr);
    const auto *shown = dialog->findChild<RecordTable *>()->model();
    QStringList rows;
    for (int row = 0; row < shown->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < 3; ++column)
            cells.append(shown->index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    EXPECT_EQ(rows,
              QStringList({u"Directorate|Children|Adults"_s, u"Service|Assessment|Home support"_s,
                           u"Summary|Visits cancelled twice|Visits cancelled three times"_s,
                           u"Stage 1, Acknowledged|nothing|Tue 06/01/2026"_s,
                           u"Stage 1, Response sent|nothing|31/2"_s}));
    dialog->close();
    expectChanges();
}

TEST_F(CaseDraftTest, SaysWhenTheCaseHasChangedSince)
{
    typeChanges();
    waitForDraft();
    makeWindow();
    open();
    {
        Database other = Database::sqlite(m_store.path(), Database::Access::ReadWrite);
        CaseChange theirs = casechange::none(*CaseRepository(other).dossier(caseOf(kCase)));
        theirs.after.summary = u"Theirs"_s;
        theirs.what = u"Theirs"_s;
        ASSERT_TRUE(casechange::save(other, {u"colleague"_s, u"laptop"_s, m_store.clock().nowUtc()},
                                     session().rules(), theirs, day("2026-01-15")));
    }
    press(u"Continue"_s);
    expectChanges();
    EXPECT_TRUE(messages().last().contains(u"has changed since: summary."_s))
        << messages().last().toStdString();
}

TEST_F(CaseDraftTest, IsGoneOnceItIsDiscardedOrTypedBack)
{
    openCase(kCase);
    fill(u"referenceField"_s, u"CSC/25/0033"_s);
    waitForDraft();
    m_dialogs.answer = FileDialogs::Answer::Yes;
    key(Qt::Key_Escape);
    EXPECT_TRUE(drafts().empty());
    EXPECT_EQ(text(u"referenceField"_s), kCase);
    fill(u"referenceField"_s, u"CSC/25/0033"_s);
    waitForDraft();
    fill(u"referenceField"_s, kCase);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_TRUE(drafts().empty());
}

TEST_F(CaseDraftTest, KeepsOneForEachCaseAndOffersAllAtOnce)
{
    openCase(kCase);
    fill(u"referenceField"_s, u"CSC/25/0033"_s);
    openCase(u"CSC/25/0001"_s); // Leaving the page keeps it at once.
    ASSERT_EQ(drafts().size(), 1U);
    fill(u"referenceField"_s, u"CSC/25/0011"_s);
    waitForDraft(2);
    crash();
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().startsWith(u"You left 2 draft"_s))
        << messages().first().toStdString();
    press(u"Continue"_s);
    openCase(kCase);
    EXPECT_EQ(text(u"referenceField"_s), u"CSC/25/0033"_s);
    openCase(u"CSC/25/0001"_s);
    EXPECT_EQ(text(u"referenceField"_s), u"CSC/25/0011"_s);
    crash();
    m_dialogs.answer = FileDialogs::Answer::Yes;
    press(u"Discard all drafts"_s);
    EXPECT_EQ(m_dialogs.questions.size(), 1);
    EXPECT_TRUE(drafts().empty());
}

TEST_F(CaseDraftTest, IsKeptOnClosingWhatIsNotFinished)
{
    openCase(kCase);
    fill(u"referenceField"_s, u"CSC/25/0033"_s);
    m_dialogs.answer = FileDialogs::Answer::Later;
    act(MainActions::CloseTab);
    EXPECT_EQ(m_dialogs.lastLater, u"&Keep as draft"_s);
    EXPECT_EQ(drafts().size(), 1U);
    openCase(kCase);
    EXPECT_EQ(text(u"referenceField"_s), u"CSC/25/0033"_s);
    EXPECT_TRUE(messages().last().startsWith(u"This is your draft of CSC/25/0003"_s));
    press(u"Discard draft"_s);
    EXPECT_EQ(text(u"referenceField"_s), kCase);
    EXPECT_TRUE(drafts().empty());
}

/// The messages about a case outlast its page.
TEST_F(CaseDraftTest, ItsWaysLeadNowhereOnceThePageIsClosed)
{
    openCase(kCase);
    fill(u"referenceField"_s, u"CSC/25/0033"_s);
    m_dialogs.answer = FileDialogs::Answer::Later;
    act(MainActions::CloseTab);
    openCase(kCase);
    QPushButton *discard = way(u"Discard draft"_s);
    ASSERT_NE(discard, nullptr);
    act(MainActions::CloseTab);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(discard, Qt::LeftButton);
    EXPECT_EQ(drafts().size(), 1U) << "what was to be kept is kept";
}

TEST_F(CaseDraftTest, IsNeitherKeptNorOfferedWhereNothingMayBeWritten)
{
    openCase(kCase);
    fill(u"referenceField"_s, u"CSC/25/0033"_s);
    waitForDraft();
    makeWindow();
    open(CaseStore::Access::ReadOnly);
    EXPECT_TRUE(messages().isEmpty()) << messages().join(u'|').toStdString();
    openCase(kCase);
    EXPECT_EQ(text(u"referenceField"_s), kCase);
    EXPECT_EQ(drafts().size(), 1U) << "it waits for somebody who may write";
}

} // namespace

} // namespace redress
