// SPDX-License-Identifier: GPL-3.0-or-later
// The deadline calculator, by keys; the days are the test vectors of domain 3.3.
#include "tests/ui/uifixture.h"

#include "ui/widgets/duesteplist.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class DeadlinesTest : public WindowTest
{
protected:
    void openCalculator()
    {
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_NE(find<QDialog>(u"deadlineDialog"_s), nullptr);
        QCoreApplication::processEvents(); // It is on the screen before it gets its turn.
        find<QDialog>(u"deadlineDialog"_s)->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return QApplication::activeWindow() == find<QDialog>(u"deadlineDialog"_s); },
            5'000));
        find<QComboBox>(u"procedureField"_s)->setFocus();
    }
    /// Types procedure, stage and day as a person does who goes on by Tab.
    void ask(const QString &procedure, int stage, const QString &day)
    {
        auto *procedures = find<QComboBox>(u"procedureField"_s);
        procedures->setFocus();
        ASSERT_TRUE(procedures->hasFocus());
        key(Qt::Key_Home);
        for (int i = 1; i < procedures->count() && procedures->currentText() != procedure; ++i)
            key(Qt::Key_Down);
        ASSERT_EQ(procedures->currentText(), procedure);
        auto *startOn = find<QLineEdit>(u"startOnField"_s);
        startOn->setFocus();
        startOn->selectAll();
        type(day);
        find<QComboBox>(u"stageField"_s)->setFocus();
        key(Qt::Key_Home);
        for (int i = 1; i < stage; ++i)
            key(Qt::Key_Down);
    }
    QStringList days() const { return find<QLabel>(u"deadlineLabel"_s)->text().split(u'\n'); }
};

} // namespace

TEST_F(DeadlinesTest, CountsAimAndLimitWithoutAFile)
{
    openCalculator();
    ask(u"Children's statutory"_s, 1, u"3/3/2025"_s);
    EXPECT_TRUE(days().contains(u"Aim: Mon 17 Mar 2025"_s)) << days().join(u'\n').toStdString();
    EXPECT_TRUE(days().contains(u"Limit: Mon 31 Mar 2025"_s));
    EXPECT_GT(find<QListView>(u"deadlineStepList"_s)->model()->rowCount(), 3);
    QApplication::clipboard()->clear();
    key(Qt::Key_C, Qt::AltModifier); // The button is pressed a moment later.
    EXPECT_TRUE(
        QTest::qWaitFor([] { return !QApplication::clipboard()->text().isEmpty(); }, 5'000));
    const QString copied = QApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"Limit: Mon 31 Mar 2025\n"_s)) << copied.toStdString();
    EXPECT_TRUE(copied.contains(u"working day 20"_s)) << copied.toStdString();
    ask(u"Children's statutory"_s, 3, u"16/3/2026"_s);
    EXPECT_TRUE(days().contains(u"Panel by: Wed 29 Apr 2026"_s))
        << days().join(u'\n').toStdString();
    EXPECT_TRUE(days().last().endsWith(u"Fri 29 May 2026"_s));
}

TEST_F(DeadlinesTest, CountsByTheVersionOfTheDay)
{
    open();
    openCalculator();
    // Acknowledged under the Code on Monday 20 April 2026; 4 May is a bank holiday.
    ask(u"Corporate"_s, 1, u"20/4/2026"_s);
    EXPECT_EQ(days(), (QStringList{u"Limit: Tue 5 May 2026"_s,
                                   u"With an extension at most: Tue 19 May 2026"_s}));
    ask(u"Corporate"_s, 1, u"3/3/2025"_s);
    EXPECT_EQ(days(),
              (QStringList{u"Acknowledge by: Thu 6 Mar 2025"_s, u"Limit: Mon 31 Mar 2025"_s}));
}

TEST_F(DeadlinesTest, SaysWhatIsMissing)
{
    openCalculator();
    ask(u"MP enquiry"_s, 1, u"31/2/2025"_s);
    EXPECT_TRUE(days().first().contains(u"which day"_s)) << days().join(u'\n').toStdString();
    EXPECT_FALSE(find<QPushButton>(u"copyButton"_s)->isEnabled());
    key(Qt::Key_Escape);
    EXPECT_EQ(find<QDialog>(u"deadlineDialog"_s), nullptr);
}

} // namespace redress
