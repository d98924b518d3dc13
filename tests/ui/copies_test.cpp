// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of the open file: on closing, restored, saved plainly or with a password.
#include "tests/ui/uifixture.h"

#include "core/store/backupplan.h"
#include "core/store/carriedcopy.h"
#include "core/store/filecounts.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"

#include <QDialog>
#include <QDir>
#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 30'000; ///< ms

class CopiesTest : public WindowTest
{
protected:
    /// A window that makes copies by itself, as that of the program.
    void makeBackingWindow()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(
            MainWindow::Parts{m_store.clock(), Operator{u"tester"_s, u"desk"_s}, *m_settings,
                              *m_theme, m_dialogs, true});
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        open();
        ASSERT_TRUE(QTest::qWaitFor([this] { return copies() == 1U; }, kPatience));
        later(1);
    }
    size_t copies() const { return backupplan::made({}, m_store.path()).size(); }
    void later(int hours)
    {
        m_store.clock().setNow(m_store.clock().nowUtc().addSecs(qint64(hours) * 3600));
    }
    void change()
    {
        ASSERT_TRUE(session().store().setCouncilName(u"Wexmoor County Council"_s));
        session().noteChange();
    }
    QDialog *dialog(const QString &name)
    {
        for (auto *one : m_window->findChildren<QDialog *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void record(QDialog *dialog)
    {
        auto *button = dialog->findChild<QPushButton *>(u"recordButton"_s);
        ASSERT_NE(button, nullptr);
        ASSERT_TRUE(button->isEnabled());
        button->click();
    }
    bool waitForMessage(const QString &words)
    {
        return QTest::qWaitFor([&] { return messages().join(u'\n').contains(words); }, kPatience);
    }
    /// Words of a row of the comparison.
    QStringList countsOfRow(const QDialog &dialog, int row)
    {
        const auto *model = dialog.findChild<RecordTable *>(u"restoreCountsTableView"_s)->model();
        QStringList words;
        for (int column = 0; column < model->columnCount(); ++column)
            words.append(model->index(row, column).data().toString());
        return words;
    }
};

} // namespace

TEST_F(CopiesTest, OneIsMadeOnClosingTheFileIfItWasChanged)
{
    makeBackingWindow();
    act(MainActions::CloseFile);
    EXPECT_EQ(m_window->openSession(), nullptr);
    open();
    QTest::qWait(200);
    EXPECT_EQ(copies(), 1U) << "nothing was changed";
    change();
    act(MainActions::CloseFile);
    ASSERT_TRUE(QTest::qWaitFor([this] { return copies() == 2U; }, kPatience));
    const auto newest = backupplan::made({}, m_store.path()).front();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return QFile::exists(newest.path + u".sha256"_s); }, kPatience));
    EXPECT_TRUE(messages().isEmpty()) << messages().join(u'\n').toStdString();
}

TEST_F(CopiesTest, OneIsMadeBeforeTheProgramEnds)
{
    makeBackingWindow();
    change();
    m_window->close();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }, kPatience));
    EXPECT_EQ(copies(), 2U);
}

TEST_F(CopiesTest, NoneKeepsTheWindowFromClosingForEver)
{
    makeBackingWindow();
    change();
    const QString folder = backupplan::folderOf({}, m_store.path());
    ASSERT_TRUE(QDir(folder).removeRecursively());
    QFile inTheWay(folder);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    m_window->close();
    ASSERT_TRUE(waitForMessage(u"The backup on closing was not made."_s));
    EXPECT_TRUE(m_window->isVisible());
    m_window->close();
    EXPECT_FALSE(m_window->isVisible());
}

TEST_F(CopiesTest, ABackupIsRestoredBesideTheFileAfterALookAtWhatDiffers)
{
    makeBackingWindow();
    change();
    act(MainActions::RestoreBackup);
    QDialog *shown = dialog(u"restoreDialog"_s);
    ASSERT_NE(shown, nullptr);
    auto *button = shown->findChild<QPushButton *>(u"recordButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }, kPatience));
    EXPECT_EQ(countsOfRow(*shown, 0), (QStringList{u"Cases"_s, u"5"_s, u"5"_s, u"the same"_s}));
    EXPECT_EQ(countsOfRow(*shown, 4).last(), u"1 fewer"_s) << "the name of the council";
    const QString said = shown->findChild<StatusLabel *>(u"restoreStatusLabel"_s)->words();
    EXPECT_TRUE(said.startsWith(u"1 saved change"_s)) << said.toStdString();
    auto *name = shown->findChild<QLineEdit *>(u"restoredNameField"_s);
    EXPECT_EQ(name->text(), u"test restored 2026-01-15 0914.redress"_s);
    name->setText(u"test.redress"_s);
    record(shown);
    EXPECT_EQ(shown->findChild<FactForm *>()->fault(u"restoredName"_s),
              u"There is a file of that name. Type another one."_s);
    name->setText(u"as it was.redress"_s);
    record(shown);
    ASSERT_TRUE(waitForMessage(u"holds the backup with 5 case"_s));
    const QString target = m_store.folder() + u"/as it was.redress"_s;
    const auto counts = countsOfFile(target);
    ASSERT_TRUE(counts) << why(counts);
    EXPECT_EQ(counts->changes + 1, countsOf(session().database())->changes);
    EXPECT_EQ(session().store().path(), m_store.path());
}

TEST_F(CopiesTest, ADamagedFileLeadsToItsBackups)
{
    makeBackingWindow();
    act(MainActions::CloseFile);
    QFile file(m_store.path());
    ASSERT_TRUE(file.resize(5000)) << "it is cut off, as by a full disk";
    m_window->openFile(m_store.path());
    ASSERT_EQ(m_window->openSession(), nullptr);
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().contains(u"damaged"_s)) << messages().first().toStdString();
    key(Qt::Key_B, Qt::AltModifier); // The button is pressed a moment later.
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialog(u"restoreDialog"_s) != nullptr; }))
        << "the message offers what it says";
    QDialog *shown = dialog(u"restoreDialog"_s);
    auto *button = shown->findChild<QPushButton *>(u"recordButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }, kPatience));
    EXPECT_EQ(countsOfRow(*shown, 0), (QStringList{u"Cases"_s, u"cannot be read"_s, u"5"_s, {}}));
    shown->findChild<QLineEdit *>(u"restoredNameField"_s)->setText(u"back.redress"_s);
    record(shown);
    ASSERT_TRUE(waitForMessage(u"holds the backup with 5 case"_s));
    m_window->openFile(m_store.folder() + u"/back.redress"_s);
    ASSERT_NE(m_window->openSession(), nullptr);
    EXPECT_EQ(countsOf(session().database())->cases, 5);
}

TEST_F(CopiesTest, AFileThatIsGoneIsRestoredFromTheFirstPage)
{
    makeBackingWindow();
    act(MainActions::CloseFile);
    const QString backup = backupplan::made({}, m_store.path()).front().path;
    ASSERT_TRUE(QFile::remove(m_store.path()));
    EXPECT_TRUE(m_window->actions()[MainActions::RestoreBackup]->isEnabled());
    m_dialogs.path = backup;
    act(MainActions::RestoreBackup);
    QDialog *shown = dialog(u"restoreDialog"_s);
    ASSERT_NE(shown, nullptr);
    auto *button = shown->findChild<QPushButton *>(u"recordButton"_s);
    ASSERT_TRUE(QTest::qWaitFor([button] { return button->isEnabled(); }, kPatience));
    EXPECT_EQ(shown->findChild<RecordTable *>(u"restoreCopiesTableView"_s)->model()->rowCount(), 1)
        << "the backups of the file that it is of";
    record(shown);
    ASSERT_TRUE(waitForMessage(u"holds the backup with 5 case"_s));
    EXPECT_TRUE(QFile::exists(m_store.folder() + u"/test restored 2026-01-15 0914.redress"_s));
}

TEST_F(CopiesTest, ABackupThatIsLookedAtIsNoRecentFile)
{
    makeBackingWindow();
    const QString backup = backupplan::made({}, m_store.path()).front().path;
    m_window->openFile(backup, CaseStore::Access::ReadOnly);
    ASSERT_NE(m_window->openSession(), nullptr);
    EXPECT_EQ(session().store().path(), backup);
    EXPECT_EQ(m_settings->recentFiles(), QStringList{m_store.path()});
}

TEST_F(CopiesTest, AnotherFileThanABackupIsCalledWhatItIs)
{
    open();
    act(MainActions::RestoreBackup);
    QDialog *shown = dialog(u"restoreDialog"_s);
    ASSERT_NE(shown, nullptr);
    EXPECT_FALSE(shown->findChild<QPushButton *>(u"recordButton"_s)->isEnabled());
    m_dialogs.path = m_store.write(u"letter.txt"_s, "Dear Sir");
    shown->findChild<QPushButton *>(u"otherBackupButton"_s)->click();
    auto *said = shown->findChild<StatusLabel *>(u"restoreStatusLabel"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [said] { return said->words().contains(u"is not a Redress file"_s); }, kPatience))
        << said->words().toStdString();
    EXPECT_FALSE(shown->findChild<QPushButton *>(u"recordButton"_s)->isEnabled());
}

TEST_F(CopiesTest, APlainOneOfAFileInUseIsSaved)
{
    open();
    act(MainActions::SaveCopy);
    QDialog *shown = dialog(u"saveCopyDialog"_s);
    ASSERT_NE(shown, nullptr);
    m_dialogs.path = m_store.folder() + u"/for the auditor.redress"_s;
    record(shown);
    EXPECT_TRUE(m_dialogs.lastProposed.endsWith(u"/test-2026-01-15.redress"_s))
        << m_dialogs.lastProposed.toStdString();
    ASSERT_TRUE(waitForMessage(u"A copy with 5 case"_s));
    EXPECT_EQ(countsOfFile(m_dialogs.path)->cases, 5);
}

TEST_F(CopiesTest, OneWithAPasswordIsSavedAndOpenedAgain)
{
    open();
    act(MainActions::SaveCopy);
    QDialog *shown = dialog(u"saveCopyDialog"_s);
    ASSERT_NE(shown, nullptr);
    auto *kind = shown->findChild<ChoiceBox *>(u"copyKindField"_s);
    auto *password = shown->findChild<QLineEdit *>(u"copyPasswordField"_s);
    auto *again = shown->findChild<QLineEdit *>(u"copyAgainField"_s);
    const auto *form = shown->findChild<FactForm *>();
    EXPECT_FALSE(password->isVisible());
    kind->setCurrentIndex(1);
    EXPECT_TRUE(password->isVisible());
    password->setText(u"too short"_s);
    record(shown);
    EXPECT_EQ(form->fault(u"copyPassword"_s), u"Type at least 10 characters."_s);
    password->setText(u"wet Thursday pencil 7"_s);
    again->setText(u"wet Thursday pencil 8"_s);
    record(shown);
    EXPECT_FALSE(form->fault(u"copyAgain"_s).isEmpty());
    again->setText(u"wet Thursday pencil 7"_s);
    const QString carried = m_store.folder() + u"/carried.redress-carried"_s;
    m_dialogs.path = carried;
    record(shown);
    EXPECT_TRUE(m_dialogs.lastProposed.endsWith(u"/test-2026-01-15.redress-carried"_s))
        << m_dialogs.lastProposed.toStdString();
    ASSERT_TRUE(waitForMessage(u"opened once with its password"_s));
    ASSERT_TRUE(carriedcopy::isOne(carried));

    m_dialogs.path = m_store.folder() + u"/home.redress"_s;
    m_window->openFile(carried);
    QDialog *asked = dialog(u"passwordDialog"_s);
    ASSERT_NE(asked, nullptr);
    asked->findChild<QLineEdit *>(u"passwordField"_s)->setText(u"wet Thursday pencil 8"_s);
    record(asked);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            QDialog *next = dialog(u"passwordDialog"_s);
            return next && next != asked;
        },
        kPatience))
        << "it is asked for again";
    asked = dialog(u"passwordDialog"_s);
    EXPECT_EQ(session().store().path(), m_store.path());
    asked->findChild<QLineEdit *>(u"passwordField"_s)->setText(u"wet Thursday pencil 7"_s);
    record(asked);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return session().store().path() == m_dialogs.path; }, kPatience))
        << messages().join(u'\n').toStdString();
    EXPECT_EQ(countsOf(session().database())->cases, 5);
}

} // namespace redress
