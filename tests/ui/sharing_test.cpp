// SPDX-License-Identifier: GPL-3.0-or-later
// A case file that somebody else wants too, or that lies where several computers reach it.
#include "tests/ui/uifixture.h"

#include "core/store/draftrepository.h"
#include "core/store/fileheader.h"
#include "core/store/integrity.h"
#include "tests/support/olderfile.h"
#include "tests/support/resourcelimit.h"
#include "ui/shell/parting.h"
#include "ui/shell/taskdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statuslabel.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <future>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Access = CaseStore::Access;

/// Milliseconds: what a connection waits that is not told to hurry. A window waits a tenth of it,
/// on a busy machine somewhat more.
constexpr qint64 kWorkersWait = 5'000;

class SharingTest : public WindowTest
{
protected:
    /// The summary of a case, about to be typed over; null if it cannot be.
    QPlainTextEdit *beginChange()
    {
        open();
        openCase(u"CSC/25/0003"_s);
        key(Qt::Key_E, Qt::ControlModifier);
        auto *summary = find<QPlainTextEdit>(u"summaryField"_s);
        if (summary) {
            summary->setFocus();
            summary->selectAll();
        }
        return summary;
    }
    Result<std::unique_ptr<CaseStore>> openElsewhere()
    {
        return CaseStore::open(m_store.path(), Access::ReadWrite, m_other, m_store.clock());
    }
    /// Takes the lock from the window: nobody asks it, or, as Windows keeps the lock for a program
    /// that runs, it is asked and lets go.
    Result<void> takeOver()
    {
#ifdef Q_OS_WIN
        std::future<Result<void>> taken = std::async(std::launch::async, [this] {
            return takeOverLock(m_store.path(), m_other, m_store.clock(), 20s);
        });
        static_cast<void>(QTest::qWaitFor(
            [&] {
                session().poll();
                return taken.wait_for(0s) == std::future_status::ready;
            },
            25'000));
        return taken.get();
#else
        return takeOverLock(m_store.path(), m_other, m_store.clock(), {});
#endif
    }
    void press(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        button->click();
    }
    /// Presses the way out of a message that has \p words on it.
    void takeWay(const QString &words)
    {
        for (auto *button : m_window->findChild<MessageBar *>(u"messageBar"_s)
                                ->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().remove(u'&') == words) {
                button->click();
                return;
            }
        }
        ADD_FAILURE() << words.toStdString() << " is not offered";
    }
    qsizetype draftsInFile()
    {
        const auto drafts =
            DraftRepository::all(session().database(), session().store().who().person, u"case"_s);
        return drafts ? qsizetype(drafts->size()) : -1;
    }
    QString banner()
    {
        const auto *label = find<QLabel>(u"readOnlyLabel"_s);
        return label ? label->text() : QString();
    }

    const Operator m_other{u"officer"_s, u"laptop"_s};
};

/// Another program that writes to the file for as long as the object lives, without a lock beside
/// it: a database browser, or a copy to a share.
class Writing
{
public:
    explicit Writing(const QString &path, const QString &begin = u"BEGIN EXCLUSIVE"_s)
        : m_other(Database::sqlite(path, Database::Access::ReadWrite))
    {
        m_other.run(begin);
    }

private:
    Database m_other;
};

} // namespace

TEST_F(SharingTest, TakesOverAFileAfterSayingWhatThatMeans)
{
    auto held = openElsewhere();
    ASSERT_TRUE(held) << why(held);
    EXPECT_FALSE((*held)->keepLock());
    m_window->openFile(m_store.path());
    EXPECT_EQ(m_window->openSession(), nullptr);
    takeWay(u"Take over..."_s);
    ASSERT_EQ(m_dialogs.questions.size(), 1);
    EXPECT_TRUE(m_dialogs.questions.first().contains(u"officer has test.redress open on"_s))
        << m_dialogs.questions.first().toStdString();
    EXPECT_TRUE(m_dialogs.questions.first().contains(u"stays on the screen there"_s));
    EXPECT_EQ(m_window->openSession(), nullptr) << "nobody said yes";

    m_dialogs.answer = FileDialogs::Answer::Yes;
    m_window->openFile(m_store.path());
    takeWay(u"Take over..."_s);
    // The program over there looks every few seconds.
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto lost = (*held)->keepLock();
            return lost.has_value() && m_window->openSession() != nullptr;
        },
        20'000));
    EXPECT_FALSE(session().isReadOnly());
    EXPECT_FALSE((*held)->setCouncilName(u"Too late"_s));
}

TEST_F(SharingTest, TellsWhoseFileWasTakenAndLosesNothingTyped)
{
    auto *summary = beginChange();
    ASSERT_NE(summary, nullptr);
    type(u"Visits cancelled three times"_s);

    const auto taken = takeOver();
    ASSERT_TRUE(taken) << why(taken);
    auto other = openElsewhere();
    ASSERT_TRUE(other) << why(other);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(summary->toPlainText(), u"Visits cancelled three times"_s);
    EXPECT_TRUE(m_window->isWindowModified());
    session().poll();
    EXPECT_TRUE(banner().contains(u"officer took test.redress over on laptop at"_s))
        << banner().toStdString();
    EXPECT_EQ(summary->toPlainText(), u"Visits cancelled three times"_s);

    press(u"openForWritingButton"_s);
    EXPECT_TRUE(messages().join(u' ').contains(u"officer has test.redress open on"_s))
        << messages().join(u'\n').toStdString();
    other->reset();
    takeWay(u"Try again"_s);
    EXPECT_EQ(banner(), QString());
    EXPECT_EQ(summary->toPlainText(), u"Visits cancelled three times"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled three times"_s);
}

#ifndef Q_OS_WIN // which lets nobody move a file that is open

TEST_F(SharingTest, SavesNothingIntoAFileThatWasMovedAndOffersACopy)
{
    auto *summary = beginChange();
    ASSERT_NE(summary, nullptr);
    const QString before = dossier(u"CSC/25/0003"_s).record.summary;
    type(u"Visits cancelled three times"_s);
    const QString elsewhere = m_store.folder() + u"/moved.redress"_s;
    ASSERT_TRUE(QFile::rename(m_store.path(), elsewhere));
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(summary->toPlainText(), u"Visits cancelled three times"_s);
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, before);
    session().poll();
    EXPECT_TRUE(banner().contains(u"test.redress is no longer where it was"_s))
        << banner().toStdString();

    m_dialogs.path = m_store.folder() + u"/copy.redress"_s;
    takeWay(u"Save a copy..."_s);
    EXPECT_TRUE(messages().join(u' ').contains(u"and was read back"_s))
        << messages().join(u'\n').toStdString();
    EXPECT_TRUE(isCaseFile(m_dialogs.path));

    ASSERT_TRUE(QFile::rename(elsewhere, m_store.path()));
    session().poll();
    EXPECT_EQ(banner(), QString());
    EXPECT_EQ(summary->toPlainText(), u"Visits cancelled three times"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled three times"_s);
}

#endif

TEST_F(SharingTest, SaysThatAnotherProgramWritesAndSavesWhenItHasFinished)
{
    auto *summary = beginChange();
    ASSERT_NE(summary, nullptr);
    type(u"Visits cancelled three times"_s);
    std::optional<Writing> writing(std::in_place, m_store.path());
    QElapsedTimer timer;
    timer.start();
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_LT(timer.elapsed(), kWorkersWait) << "the window stood still";
    auto *bar = find<QWidget>(u"saveBar"_s);
    ASSERT_NE(bar, nullptr);
    const auto fault = [bar] { return bar->findChild<StatusLabel *>()->words(); };
    EXPECT_TRUE(fault().contains(u"test.redress is being written by another program"_s))
        << fault().toStdString();
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_NE(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled three times"_s);
    // It is the same once more, and no more than that.
    timer.restart();
    press(u"tryAgainButton"_s);
    EXPECT_LT(timer.elapsed(), kWorkersWait) << "the window stood still";
    EXPECT_EQ(summary->toPlainText(), u"Visits cancelled three times"_s);

    writing.reset();
    press(u"tryAgainButton"_s);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled three times"_s);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_EQ(find<QPushButton>(u"tryAgainButton"_s), nullptr);

    // Taking it back meets the same, and offers the same.
    writing.emplace(m_store.path());
    timer.restart();
    act(MainActions::Act::Undo);
    EXPECT_LT(timer.elapsed(), kWorkersWait) << "the window stood still";
    writing.reset();
    takeWay(u"Try again"_s);
    EXPECT_NE(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled three times"_s);
}

TEST_F(SharingTest, KeepsADraftOnThisComputerUntilAnotherProgramHasFinished)
{
    open();
    openCase(u"CSC/25/0003"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    auto *summary = find<QPlainTextEdit>(u"summaryField"_s);
    ASSERT_NE(summary, nullptr);
    summary->setFocus();
    std::optional<Writing> writing(std::in_place, m_store.path());
    type(u"Late"_s);
    auto *bar = find<QWidget>(u"saveBar"_s);
    ASSERT_NE(bar, nullptr);
    const auto *fault = bar->findChild<StatusLabel *>();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return fault->words().endsWith(u"What you typed is kept on this computer."_s); }));
    EXPECT_EQ(draftsInFile(), 0);
    writing.reset();
    // Nothing more is typed.
    ASSERT_TRUE(QTest::qWaitFor([&] { return draftsInFile() == 1; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return fault->words().isEmpty(); }));
}

TEST_F(SharingTest, KeepsWhatIsTypedAtOnceWhenTheProgramMayBeGoneInAMoment)
{
    ASSERT_NE(beginChange(), nullptr);
    EXPECT_EQ(draftsInFile(), 0);
    Parting::one().tell(); // nothing has been typed
    EXPECT_EQ(draftsInFile(), 0);
    type(u"Visits cancelled three times"_s);
    Parting::one().tell();
    EXPECT_EQ(draftsInFile(), 1);
    EXPECT_TRUE(m_window->isWindowModified()) << "nothing was saved";
}

TEST_F(SharingTest, OffersWhatItKeptOnThisComputerWhenTheFileCanBeWritten)
{
    auto *summary = beginChange();
    ASSERT_NE(summary, nullptr);
    std::optional<Writing> writing(std::in_place, m_store.path());
    type(u"Visits cancelled three times"_s);
    const auto *fault = find<QWidget>(u"saveBar"_s)->findChild<StatusLabel *>();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return fault->words().endsWith(u"What you typed is kept on this computer."_s); }));
    makeWindow(); // the program dies, and the file cannot be written all the while
    writing.reset();
    open();
    EXPECT_TRUE(messages().join(u' ').contains(u"CSC/25/0003"_s))
        << messages().join(u'\n').toStdString();
    EXPECT_EQ(draftsInFile(), 1);
    openCase(u"CSC/25/0003"_s);
    summary = find<QPlainTextEdit>(u"summaryField"_s);
    ASSERT_NE(summary, nullptr);
    EXPECT_EQ(summary->toPlainText(), u"Visits cancelled three times"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled three times"_s);
    EXPECT_EQ(draftsInFile(), 0);
}

TEST_F(SharingTest, OpensAFileWhenAProgramThatKeepsReadersOutHasFinished)
{
    {
        const auto alone = [this] {
            Database other = Database::sqlite(m_store.path(), Database::Access::ReadWrite);
            other.ask(u"PRAGMA locking_mode = EXCLUSIVE"_s);
            other.run(u"BEGIN EXCLUSIVE"_s);
            return other;
        };
        const Database other = alone();
        QElapsedTimer timer;
        timer.start();
        m_window->openFile(m_store.path());
        EXPECT_LT(timer.elapsed(), kWorkersWait) << "the window stood still";
        EXPECT_EQ(m_window->openSession(), nullptr);
        EXPECT_TRUE(messages().join(u' ').contains(u"is being written by another program"_s))
            << messages().join(u'\n').toStdString();
    }
    takeWay(u"Try again"_s);
    EXPECT_NE(m_window->openSession(), nullptr);
}

TEST_F(SharingTest, BringsAnOlderFileUpToDateBesideTheWindow)
{
    const QString old = m_store.folder() + u"/old.redress"_s;
    makeOlderFile(old, schemaBefore(), u"Oldshire"_s);
    m_window->openFile(old);
    EXPECT_EQ(m_window->openSession(), nullptr) << "the window waited for it";
    const auto *dialog = find<TaskDialog>(u"taskDialog"_s);
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->windowTitle(), u"Bringing old.redress up to date"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->openSession() != nullptr; }, 20'000));
    EXPECT_EQ(session().store().councilName(), u"Oldshire"_s);
    EXPECT_FALSE(session().isReadOnly());
    EXPECT_EQ(readFileHeader(CaseStore::copyBeforeUpgrade(old)).schema, schemaBefore());
}

TEST_F(SharingTest, LeavesAnOlderFileAsItWasWhenThatIsCancelled)
{
    const QString old = m_store.folder() + u"/old.redress"_s;
    makeOlderFile(old, schemaBefore(), u"Oldshire"_s);
    const qint64 size = QFileInfo(old).size();
    m_window->openFile(old);
    auto *cancel = find<QPushButton>(u"cancelTaskButton"_s);
    ASSERT_NE(cancel, nullptr);
    cancel->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !messages().isEmpty(); }, 20'000));
    EXPECT_EQ(m_window->openSession(), nullptr);
    EXPECT_EQ(readFileHeader(old).schema, schemaBefore());
    EXPECT_EQ(QFileInfo(old).size(), size);
    EXPECT_EQ(QDir(m_store.folder()).entryList({u"old.*"_s}, QDir::Files),
              QStringList{u"old.redress"_s});
    takeWay(u"Try again"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->openSession() != nullptr; }, 20'000));
    EXPECT_EQ(session().store().councilName(), u"Oldshire"_s);
}

#ifdef Q_OS_UNIX
// A limit on the size of files stands in for the full disk: writes fail at the same places.
TEST_F(SharingTest, SavesWhatADiskThatWasFullDidNotTakeWithoutAStart)
{
    auto *summary = beginChange();
    ASSERT_NE(summary, nullptr);
    type(u"Visits cancelled three times"_s);
    {
        const ResourceLimit full(RLIMIT_FSIZE, 0);
        key(Qt::Key_S, Qt::ControlModifier);
    }
    const auto *bar = find<QWidget>(u"saveBar"_s);
    ASSERT_NE(bar, nullptr);
    const QString fault = bar->findChild<StatusLabel *>()->words();
    EXPECT_TRUE(fault.contains(u"disk is full"_s)) << fault.toStdString();
    EXPECT_EQ(summary->toPlainText(), u"Visits cancelled three times"_s);
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled twice"_s);

    press(u"tryAgainButton"_s);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled three times"_s);
    EXPECT_FALSE(m_window->isWindowModified());
    const auto checked = checkIntegrity(session().database(), session().rules());
    ASSERT_TRUE(checked) << why(checked);
    EXPECT_TRUE(checked->findings.isEmpty()) << checked->findings.join(u'\n').toStdString();
}
#endif

TEST_F(SharingTest, SaysAtTheFootThatAFileIsKeptAsOnAShare)
{
    open();
    EXPECT_EQ(find<QLabel>(u"safeModeLabel"_s), nullptr) << "it lies on a disk of this computer";
    ASSERT_TRUE(session().store().setAlwaysSafe(true));
    makeWindow();
    open();
    const auto *label = find<QLabel>(u"safeModeLabel"_s);
    ASSERT_NE(label, nullptr);
    EXPECT_EQ(label->text(), u"Safe mode"_s);
    EXPECT_TRUE(label->toolTip().contains(u"kept as on a network share"_s));
    EXPECT_EQ(label->accessibleDescription(), label->toolTip());
}

} // namespace redress
