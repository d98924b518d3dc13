// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of work by the time that it takes. \source ux 13
#include "ui/shell/taskdialog.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class Tasks : public testing::Test
{
protected:
    Tasks() { m_window.show(); }

    /// Work that goes on until it is told to end, or is cancelled.
    void startUntilToldToEnd()
    {
        m_dialog = new TaskDialog(u"Counting"_s, &m_window);
        m_dialog->start<int>(
            [this](const Progress &progress) -> Result<int> {
                while (!m_mayEnd) {
                    QThread::msleep(5);
                    progress.tell(u"Counting"_s, 1, 2);
                    if (progress.isCancelled())
                        return Error{Error::Code::Cancelled, {}, {}};
                }
                return 7;
            },
            [this](const Result<int> &result) { m_result = result; });
    }

    bool hasEnded() const
    {
        return QTest::qWaitFor([this] { return m_result.has_value() && !m_dialog; });
    }

    QWidget m_window;
    QPointer<TaskDialog> m_dialog;
    std::optional<Result<int>> m_result;
    std::atomic_bool m_mayEnd = false;
};

TEST_F(Tasks, ThatAreSoonDoneShowNothingButKeepTheWindowWaiting)
{
    startUntilToldToEnd();
    QTest::qWait(50);
    EXPECT_FALSE(m_dialog->isInSight());
    EXPECT_EQ(QApplication::activeModalWidget(), m_dialog) << "nothing else can be begun";
    EXPECT_EQ(QApplication::overrideCursor(), nullptr);
    m_mayEnd = true;
    ASSERT_TRUE(hasEnded());
    EXPECT_EQ(**m_result, 7);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_EQ(QApplication::overrideCursor(), nullptr);
}

TEST_F(Tasks, ThatTakeLongerShowABusyPointerAndThenTheDialogWithCancel)
{
    startUntilToldToEnd();
    ASSERT_TRUE(QTest::qWaitFor([] { return QApplication::overrideCursor() != nullptr; }, 1500));
    EXPECT_FALSE(m_dialog->isInSight());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_dialog->isInSight(); }));
    EXPECT_EQ(QApplication::activeModalWidget(), m_dialog);
    QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"cancelTaskButton"_s), Qt::LeftButton);
    ASSERT_TRUE(hasEnded());
    ASSERT_FALSE(*m_result);
    EXPECT_EQ(m_result->error().code, Error::Code::Cancelled);
    EXPECT_EQ(QApplication::overrideCursor(), nullptr);
}

} // namespace

} // namespace redress
