// SPDX-License-Identifier: GPL-3.0-or-later
// The council itself, and the backups of its file, in the settings.
#include "tests/ui/settingsfixture.h"

#include "core/letters/letterrepository.h"
#include "core/store/backupplan.h"
#include "core/worklist/chaseladder.h"
#include "ui/widgets/statuslabel.h"

#include <QDir>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CouncilSectionTest : public CouncilSettings
{};

class BackupsSectionTest : public CouncilSettings
{
protected:
    QString last() { return find<StatusLabel>(u"lastBackupLabel"_s)->words(); }
    QTableView *table() { return find<QTableView>(u"backupsTableView"_s); }
    void backUpNow()
    {
        press(u"backUpNowButton"_s);
        auto *button = find<QPushButton>(u"backUpNowButton"_s);
        EXPECT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }, 10'000));
    }
};

} // namespace

TEST_F(CouncilSectionTest, NamesTheCouncilAndHowItIsReached)
{
    open();
    goTo(u"council"_s);
    ASSERT_TRUE(find<QLineEdit>(u"councilNameField"_s)->hasFocus());
    fill(u"councilNameField"_s, u"Northmoor County Council"_s);
    find<QPlainTextEdit>(u"councilContactField"_s)->setFocus();
    type(u"01234 567890"_s);
    EXPECT_TRUE(isModified());
    save();
    EXPECT_FALSE(isModified());
    EXPECT_EQ(session().store().councilName(), u"Northmoor County Council"_s);
    const auto words = LetterRepository(session().database()).words();
    ASSERT_TRUE(words);
    EXPECT_EQ(words->at(LetterWords::Contact), u"01234 567890"_s);
    EXPECT_EQ(
        session().database().ask(u"SELECT new_value FROM change_entry WHERE field = 'council.name' "
                                 "ORDER BY id DESC LIMIT 1"_s),
        u"Northmoor County Council"_s);
    EXPECT_EQ(session().database().ask(
                  u"SELECT count(DISTINCT change_set_id) FROM change_entry WHERE field IN "
                  "('council.name', 'letter.contact') AND new_value IN "
                  "('Northmoor County Council', '01234 567890')"_s),
              u"1"_s)
        << "one change, of which all is saved or nothing";
    fill(u"councilNameField"_s, QString());
    save();
    EXPECT_TRUE(isModified()) << "it has a name";
    EXPECT_EQ(faultOf(u"councilSection"_s, u"councilName"_s), u"Give the name of the council."_s);
    act(MainActions::Act::Discard);
    EXPECT_EQ(find<QLineEdit>(u"councilNameField"_s)->text(), u"Northmoor County Council"_s);
    expectNamedStops();
}

TEST_F(CouncilSectionTest, CanBeLookedAtInAFileThatCanOnlyBeRead)
{
    open(CaseStore::Access::ReadOnly);
    goTo(u"council"_s);
    EXPECT_TRUE(find<QLineEdit>(u"councilNameField"_s)->isReadOnly());
    EXPECT_TRUE(find<QPlainTextEdit>(u"councilAddressField"_s)->isReadOnly());
}

TEST_F(BackupsSectionTest, MakesACopyAndSaysWhetherItIsWhole)
{
    open();
    goTo(u"backups"_s);
    EXPECT_EQ(last(), u"There is no backup of this file."_s);
    EXPECT_FALSE(find<QPushButton>(u"checkBackupButton"_s)->isEnabled());
    backUpNow();
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_TRUE(last().startsWith(u"Last backup: Thu 15 Jan 2026"_s)) << last().toStdString();
    EXPECT_TRUE(last().contains(u"read back"_s));
    press(u"checkBackupButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return last().contains(u"is whole"_s); }, 10'000));
    const auto copies = backupplan::made({}, m_store.path());
    ASSERT_EQ(copies.size(), 1U);
    QFile copy(copies.front().path);
    ASSERT_TRUE(copy.open(QIODevice::ReadWrite));
    ASSERT_TRUE(copy.seek(4000));
    ASSERT_TRUE(copy.putChar('x'));
    copy.close();
    press(u"checkBackupButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return last().contains(u"is damaged"_s); }, 10'000));
}

TEST_F(BackupsSectionTest, KeepsWhereTheyGoAndHowManyStay)
{
    open();
    goTo(u"backups"_s);
    fill(u"backupFolderField"_s, m_store.folder() + u"/not-there"_s);
    save();
    EXPECT_EQ(faultOf(u"backupsSection"_s, u"backupFolder"_s),
              u"There is no such folder. Choose one, or leave it empty."_s);
    ASSERT_TRUE(QDir(m_store.folder()).mkpath(u"copies"_s));
    m_dialogs.path = m_store.folder() + u"/copies"_s;
    press(u"chooseBackupFolderButton"_s);
    find<QSpinBox>(u"backupKeepField"_s)->setValue(7);
    pick(u"backupWhenField"_s, u"only when somebody asks for one"_s);
    save();
    EXPECT_FALSE(isModified());
    EXPECT_EQ(backupplan::load(session().database()).value(),
              (BackupPlan{false, m_store.folder() + u"/copies"_s, 7, 8, 12, false}));
    backUpNow();
    EXPECT_EQ(QDir(m_store.folder() + u"/copies"_s).entryList({u"*.redress"_s}).size(), 1);
    find<QWidget>(u"backupWhenField"_s)->setFocus();
    expectNamedStops();
}

TEST_F(BackupsSectionTest, TheCopyOfTheDayIsMadeWhenTheFileIsOpened)
{
    const auto reopen = [this] {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_store.clock(), Operator{u"tester"_s, u"desk"_s}, *m_settings,
                              *m_theme, m_dialogs, true});
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        open();
    };
    const auto copies = [this] { return backupplan::made({}, m_store.path()).size(); };
    reopen();
    EXPECT_TRUE(QTest::qWaitFor([&] { return copies() == 1U; }, 10'000));
    reopen();
    goTo(u"backups"_s);
    EXPECT_EQ(table()->model()->rowCount(), 1) << "one a day";
}

/// \source features 41
TEST_F(CouncilSettings, SaysToWhomAChaseGoesThatWasInVain)
{
    open();
    goTo(u"chasing"_s);
    auto *after = find<QSpinBox>(u"chaseAfter1Field"_s);
    ASSERT_NE(after, nullptr);
    EXPECT_TRUE(after->hasFocus());
    EXPECT_EQ(after->value(), 2);
    EXPECT_EQ(find<QLineEdit>(u"chaseWhom1Field"_s)->text(), u"head of service"_s);
    EXPECT_FALSE(isModified());
    key(Qt::Key_Up);
    fill(u"chaseWhom1Field"_s, QString());
    save();
    EXPECT_NE(faultOf(u"chasingSection"_s, u"chaseWhom1"_s), QString());
    type(u"service manager"_s);
    find<QSpinBox>(u"chaseAfter2Field"_s)->setValue(3);
    save();
    EXPECT_NE(faultOf(u"chasingSection"_s, u"chaseAfter2"_s), QString()) << "not after more";
    find<QSpinBox>(u"chaseAfter2Field"_s)->setValue(0);
    EXPECT_TRUE(isModified());
    save();
    EXPECT_FALSE(isModified());
    const ChaseLadder ladder{{{3, u"service manager"_s}}};
    EXPECT_EQ(chaseladder::load(session().database()), ladder);
    EXPECT_EQ(session().database().ask(u"SELECT what FROM change_set ORDER BY id DESC LIMIT 1"_s),
              u"To whom chases go set"_s);
}

} // namespace redress
