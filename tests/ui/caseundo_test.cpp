// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of what was saved, by the keys of a person.
#include "tests/ui/uifixture.h"

#include "core/store/casechange.h"
#include "core/store/caserepository.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CaseUndoTest : public WindowTest
{
protected:
    CaseUndoTest()
    {
        open();
        openCase(u"CSC/25/0003"_s);
    }
    void save() { key(Qt::Key_S, Qt::ControlModifier); }
};

} // namespace

/// By the keys of a person: two steps back, two forth, and one that somebody else came between.
TEST_F(CaseUndoTest, StepsAreUndoneAndDoneAgainOneAfterTheOther)
{
    auto *summary = find<QPlainTextEdit>(u"summaryField"_s);
    ASSERT_NE(summary, nullptr);
    const auto change = [&](const QString &words) {
        summary->setFocus();
        summary->selectAll();
        QTest::keyClicks(summary, words);
        save();
        find<QTabBar>(u"sectionTabBar"_s)->setFocus(); // Out of the field.
    };
    const auto stored = [&] { return dossier(u"CSC/25/0003"_s).record.summary; };
    const auto words = [&](MainActions::Act act) {
        return m_window->actions()[act]->text().remove(u'&');
    };
    EXPECT_FALSE(m_window->actions()[MainActions::Redo]->isEnabled());
    change(u"One"_s);
    change(u"Two"_s);
    EXPECT_EQ(words(MainActions::Undo), u"Undo change of CSC/25/0003"_s);
    EXPECT_EQ(words(MainActions::Redo), u"Redo"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), u"One"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), u"Visits cancelled twice"_s);
    EXPECT_FALSE(m_window->actions()[MainActions::Undo]->isEnabled());
    EXPECT_EQ(words(MainActions::Redo), u"Redo change of CSC/25/0003"_s);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(stored(), u"One"_s);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(stored(), u"Two"_s);
    EXPECT_FALSE(m_window->actions()[MainActions::Redo]->isEnabled());
    EXPECT_TRUE(messages().last().startsWith(u"Done again"_s)) << messages().last().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), u"One"_s);
    {
        Database other = Database::sqlite(m_store.path(), Database::Access::ReadWrite);
        CaseChange theirs =
            casechange::none(*CaseRepository(other).dossier(caseOf(u"CSC/25/0003"_s)));
        theirs.after.summary = u"Theirs"_s;
        theirs.what = u"Theirs"_s;
        ASSERT_TRUE(casechange::save(other, {u"colleague"_s, u"laptop"_s, m_store.clock().nowUtc()},
                                     session().rules(), theirs, day("2026-01-15")));
    }
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(stored(), u"Theirs"_s);
    EXPECT_TRUE(messages().last().contains(u"colleague"_s)) << messages().last().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(stored(), u"Theirs"_s) << "nor is the step before it taken back";
}

TEST_F(CaseUndoTest, InATextFieldUndoAndRedoAreAboutTheTyping)
{
    auto *summary = find<QPlainTextEdit>(u"summaryField"_s);
    summary->setFocus();
    summary->selectAll();
    QTest::keyClicks(summary, u"One"_s);
    save();
    act(MainActions::Undo);
    EXPECT_TRUE(m_window->actions()[MainActions::Redo]->isEnabled());
    auto *reference = find<QLineEdit>(u"referenceField"_s);
    reference->setFocus();
    reference->setText(u"A"_s);
    QTest::keyClicks(reference, u"B"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(reference->text(), u"A"_s);
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(reference->text(), u"AB"_s);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled twice"_s);
}

} // namespace redress
