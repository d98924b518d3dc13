// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of keys, and other keys by choice.
#include "tests/ui/uifixture.h"
#include "ui/shell/actionkeys.h"
#include "ui/shell/choicebutton.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"

#include <QKeySequenceEdit>
#include <QLabel>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ShortcutsTest : public WindowTest
{
protected:
    void openSheet()
    {
        act(MainActions::Shortcuts);
        m_sheet = m_window->findChild<QDialog *>(u"shortcutsDialog"_s);
        ASSERT_NE(m_sheet, nullptr);
    }
    /// Narrows the sheet down to what \p words find, and chooses the first line.
    void choose(const QString &words)
    {
        m_sheet->findChild<FilterEdit *>()->setFilter(words);
        ASSERT_GT(m_sheet->findChild<RecordTable *>()->model()->rowCount(), 0);
    }
    void type(const QKeySequence &keys)
    {
        m_sheet->findChild<QKeySequenceEdit *>()->setKeySequence(keys);
    }
    QPushButton *button(const QString &name) { return m_sheet->findChild<QPushButton *>(name); }
    QString verdict() { return m_sheet->findChild<StatusLabel *>()->words(); }
    QString chosen() { return m_sheet->findChild<QLabel *>(u"chosenShortcutLabel"_s)->text(); }
    QList<QKeySequence> keysOf(MainActions::Act act) const
    {
        return m_window->actions()[act]->shortcuts();
    }

    QDialog *m_sheet = nullptr;
};

} // namespace

TEST_F(ShortcutsTest, GivesAnActionOtherKeysThatHoldAtOnceAndNextTime)
{
    openSheet();
    choose(u"deadline calc"_s);
    EXPECT_EQ(chosen(), u"Deadline calculator..."_s);
    EXPECT_FALSE(button(u"useKeysButton"_s)->isEnabled()) << "nothing was pressed yet";
    type(QKeySequence(u"Ctrl+J"_s));
    EXPECT_EQ(verdict(), QString());
    button(u"useKeysButton"_s)->click();
    EXPECT_EQ(keysOf(MainActions::Deadlines), QList{QKeySequence(u"Ctrl+J"_s)});
    m_sheet->close();
    makeWindow();
    EXPECT_EQ(keysOf(MainActions::Deadlines), QList{QKeySequence(u"Ctrl+J"_s)});
    key(Qt::Key_J, Qt::ControlModifier);
    EXPECT_NE(m_window->findChild<QDialog *>(u"deadlineDialog"_s), nullptr);
}

TEST_F(ShortcutsTest, NamesWhatHasTheKeysAlreadyAndTakesThemFromThere)
{
    openSheet();
    choose(u"deadline calc"_s);
    type(QKeySequence(u"Ctrl+B"_s));
    EXPECT_EQ(verdict(), u"Back up... has these keys, and would have none of them then."_s);
    button(u"useKeysButton"_s)->click();
    EXPECT_EQ(keysOf(MainActions::Deadlines), QList{QKeySequence(u"Ctrl+B"_s)});
    EXPECT_TRUE(keysOf(MainActions::BackUp).isEmpty());
    // Of two keys only the one goes.
    choose(u"deadline calc"_s);
    type(QKeySequence(u"F3"_s));
    button(u"useKeysButton"_s)->click();
    EXPECT_EQ(keysOf(MainActions::Find), QList{QKeySequence(u"Ctrl+F"_s)});
    QList<QKeySequence> all;
    for (const QAction *action : m_window->actions().findChildren<QAction *>())
        all += action->shortcuts();
    EXPECT_EQ(all.count(QKeySequence(u"F3"_s)), 1);
}

TEST_F(ShortcutsTest, RefusesKeysWithoutWhichNobodyCanType)
{
    openSheet();
    choose(u"deadline calc"_s);
    for (const QString &keys : {u"A"_s, u"Shift+A"_s, u"Return"_s, u"Tab"_s, u"Ctrl+V"_s}) {
        type(QKeySequence(keys));
        EXPECT_FALSE(button(u"useKeysButton"_s)->isEnabled()) << keys.toStdString();
        EXPECT_FALSE(verdict().isEmpty()) << keys.toStdString();
    }
    type(QKeySequence(u"F8"_s));
    EXPECT_TRUE(button(u"useKeysButton"_s)->isEnabled());
}

TEST_F(ShortcutsTest, PutsOneOrAllBackAsShipped)
{
    openSheet();
    choose(u"deadline calc"_s);
    type(QKeySequence(u"Ctrl+B"_s));
    button(u"useKeysButton"_s)->click();
    button(u"asShippedButton"_s)->click();
    EXPECT_EQ(keysOf(MainActions::Deadlines), QList{QKeySequence(u"Ctrl+Shift+D"_s)});
    EXPECT_TRUE(keysOf(MainActions::BackUp).isEmpty()) << "it lost them by choice";
    EXPECT_TRUE(button(u"allAsShippedButton"_s)->isEnabled());
    button(u"allAsShippedButton"_s)->click();
    EXPECT_EQ(keysOf(MainActions::BackUp), QList{QKeySequence(u"Ctrl+B"_s)});
    EXPECT_FALSE(button(u"allAsShippedButton"_s)->isEnabled());
    EXPECT_FALSE(m_settings->keysOf(u"backUpAction"_s).has_value());
}

TEST_F(ShortcutsTest, ShowsTheKeysInTipsAndOnTheFirstPage)
{
    openSheet();
    choose(u"new file"_s);
    type(QKeySequence(u"Ctrl+J"_s));
    button(u"useKeysButton"_s)->click();
    m_sheet->close();
    EXPECT_TRUE(
        find<ChoiceButton>(u"newFileButton"_s)->accessibleDescription().endsWith(u"Ctrl+J"_s));
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    EXPECT_EQ(actionkeys::adopted(u"Makes one (Ctrl+Shift+O)"_s, actions), u"Makes one (Ctrl+J)"_s);
    EXPECT_EQ(actionkeys::adopted(u"Opens one (Ctrl+O)"_s, actions), u"Opens one (Ctrl+O)"_s)
        << "another key, of which the changed one is no part";
}

TEST_F(ShortcutsTest, KeepsTheFixedKeysAsTheyAre)
{
    openSheet();
    choose(u"next working day"_s);
    EXPECT_FALSE(m_sheet->findChild<QKeySequenceEdit *>()->isEnabled());
    EXPECT_FALSE(button(u"noKeysButton"_s)->isEnabled());
    EXPECT_EQ(verdict(), u"These keys are fixed."_s);
}

} // namespace redress
