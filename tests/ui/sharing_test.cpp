// SPDX-License-Identifier: GPL-3.0-or-later
// A case file that somebody else wants too, or that lies where several computers reach it.
#include "tests/ui/uifixture.h"

#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <future>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Access = CaseStore::Access;

class SharingTest : public WindowTest
{
protected:
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
    QString banner()
    {
        const auto *label = find<QLabel>(u"readOnlyLabel"_s);
        return label ? label->text() : QString();
    }

    const Operator m_other{u"officer"_s, u"laptop"_s};
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
    open();
    openCase(u"CSC/25/0003"_s);
    key(Qt::Key_E, Qt::ControlModifier);
    auto *summary = find<QPlainTextEdit>(u"summaryField"_s);
    ASSERT_NE(summary, nullptr);
    summary->setFocus();
    summary->selectAll();
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
