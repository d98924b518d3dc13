// SPDX-License-Identifier: GPL-3.0-or-later
// What is clicked narrows; with Ctrl it is added, with Shift it is either, with Alt it is left out.
// \source ux 3
#include "tests/ui/uifixture.h"

#include "core/worklist/worklist.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/recordtable.h"
#include "ui/worklist/worklistcounters.h"

#include <QMenu>

#include <algorithm>
#include <functional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using enum WorkFilter;

class JoiningTest : public WindowTest
{
protected:
    JoiningTest() { open(); }

    CounterBar *bar() const { return find<CounterBar>(u"workCounterBar"_s); }
    CounterButton *button(WorkFilter filter) const
    {
        return bar()->button(worklistcounters::indexOf(filter));
    }
    void click(WorkFilter filter, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        ASSERT_TRUE(button(filter)->isVisible());
        QTest::mouseClick(button(filter), Qt::LeftButton, held);
    }
    /// An empty list has a sentence in its place.
    int rows() const
    {
        const auto *list = find<RecordTable>(u"workListTableView"_s);
        return list ? list->model()->rowCount() : 0;
    }
    QStringList words() const
    {
        for (const FilterWords *one : m_window->findChildren<FilterWords *>()) {
            if (one->isVisible())
                return one->words();
        }
        return {};
    }
    /// How many lines there are of which \p isMeant.
    int linesOf(const std::function<bool(const WorkItem &)> &isMeant)
    {
        const auto list =
            WorkList::load(session().database(), session().rules(), session().today());
        EXPECT_TRUE(list) << why(list);
        const std::vector<WorkItem> items = list ? list->items() : std::vector<WorkItem>();
        return int(std::count_if(items.begin(), items.end(), isMeant));
    }
    static bool is(WorkFilter filter, const WorkItem &item)
    {
        return WorkList::shows(filter, item);
    }
};

TEST_F(JoiningTest, ACounterAddsGivesEitherOrExcludesByTheKeyThatIsHeld)
{
    const int triage = linesOf([](const WorkItem &item) { return is(Triage, item); });
    const int both =
        linesOf([](const WorkItem &item) { return is(Triage, item) && is(Overdue, item); });
    const int either =
        linesOf([](const WorkItem &item) { return is(Triage, item) || is(Overdue, item); });
    ASSERT_GT(triage, 0);
    ASSERT_GT(either, triage) << "the reply to an enquiry of 1 December is late";

    click(Triage);
    EXPECT_EQ(rows(), triage);
    click(Overdue, Qt::ControlModifier);
    EXPECT_EQ(words(), QStringList(u"and Overdue"_s));
    EXPECT_TRUE(button(Overdue)->accessibleName().startsWith(u"and Overdue, "_s))
        << button(Overdue)->accessibleName().toStdString();
    EXPECT_TRUE(button(Triage)->isChecked()) << "the first stays chosen";
    EXPECT_EQ(rows(), both);
    // The same counter another way takes the place of the first.
    click(Overdue, Qt::AltModifier);
    EXPECT_EQ(words(), QStringList(u"not Overdue"_s));
    EXPECT_EQ(rows(), triage - both);
    click(Triage);
    EXPECT_TRUE(words().isEmpty()) << "it alone again";
    EXPECT_EQ(rows(), triage);
    click(Overdue, Qt::ShiftModifier);
    EXPECT_EQ(words(), QStringList(u"or Overdue"_s));
    EXPECT_EQ(rows(), either);
    click(Open);
    EXPECT_TRUE(words().isEmpty());
    EXPECT_EQ(rows(), linesOf([](const WorkItem &item) { return is(Open, item); }));
}

TEST_F(JoiningTest, TheSameWaysAreInAMenuForKeysAndWordsTakeThemAway)
{
    click(Triage);
    const int triage = rows();
    button(Overdue)->setFocus();
    menuKey();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 4);
    EXPECT_TRUE(menu->actions()[3]->text().endsWith(u"\tAlt+click"_s));
    QTest::keyClick(menu, Qt::Key_E); // Either what is shown or ...
    EXPECT_EQ(words(), QStringList(u"or Overdue"_s));
    EXPECT_GT(rows(), triage);
    auto *shown = m_window->findChild<FilterWords *>();
    for (FilterWords *one : m_window->findChildren<FilterWords *>()) {
        if (one->isVisible())
            shown = one;
    }
    Q_EMIT shown->removed(0);
    EXPECT_TRUE(words().isEmpty());
    EXPECT_EQ(rows(), triage);
}

/// \source features 125, "next N working days"
TEST_F(JoiningTest, DueSoonLooksAsFarAheadAsIsChosen)
{
    const auto within = [this](int days) {
        return linesOf([days](const WorkItem &item) {
            return WorkList::shows(Soon, item, WorkingDays{days});
        });
    };
    ASSERT_GT(within(20), within(5)) << "stage 1 of CSC/25/0003 has until 30 January";
    EXPECT_EQ(button(Soon)->text(), u"Next 5 working days"_s);
    EXPECT_EQ(button(Soon)->count(), within(5));
    const auto choose = [this](const QString &action) {
        button(Soon)->setFocus();
        menuKey();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        auto *one = menu->findChild<QAction *>(action);
        ASSERT_NE(one, nullptr);
        menu->close();
        one->trigger();
    };
    choose(u"soonAction20"_s);
    EXPECT_EQ(button(Soon)->text(), u"Next 20 working days"_s);
    EXPECT_TRUE(button(Soon)->isChecked());
    EXPECT_EQ(rows(), within(20));
    EXPECT_EQ(button(Soon)->count(), within(20));
    m_dialogs.text = u"12"_s;
    choose(u"soonOtherAction"_s);
    EXPECT_EQ(m_dialogs.lastProposed, u"20"_s);
    EXPECT_EQ(rows(), within(12));
    m_dialogs.text = u"1"_s;
    choose(u"soonOtherAction"_s);
    EXPECT_EQ(button(Soon)->text(), u"Next working day"_s);
    m_dialogs.text = u"12"_s;
    choose(u"soonOtherAction"_s);
    m_dialogs.text = u"soon"_s;
    choose(u"soonOtherAction"_s);
    EXPECT_EQ(button(Soon)->text(), u"Next 12 working days"_s) << "as it was";
    EXPECT_TRUE(messages().join(u' ').contains(u"soon is no number of working days"_s));
    act(MainActions::CloseFile);
    open();
    EXPECT_EQ(button(Soon)->text(), u"Next 12 working days"_s) << "found as it was left";
}

TEST_F(JoiningTest, WhatWasRecommendedIsShownApartFromTheMenuOfTheOmbudsmansCounter)
{
    button(Ombudsman)->setFocus();
    menuKey();
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    auto *alone = menu->findChild<QAction *>(u"complianceAction"_s);
    ASSERT_NE(alone, nullptr);
    const int lines = linesOf([](const WorkItem &item) { return is(Compliance, item); });
    EXPECT_TRUE(alone->text().endsWith(u": %1"_s.arg(lines)));
    menu->close();
    alone->trigger();
    EXPECT_EQ(words(), QStringList(u"Recommendations and reports of the Ombudsman"_s));
    EXPECT_EQ(bar()->current(), -1) << "no counter is chosen";
    click(Open);
    EXPECT_TRUE(words().isEmpty());
}

/// Found as it was left, as the counter is.
TEST_F(JoiningTest, WhatIsJoinedIsKept)
{
    click(Triage);
    click(Overdue, Qt::ShiftModifier);
    const int both = rows();
    act(MainActions::CloseFile);
    open();
    EXPECT_EQ(words(), QStringList(u"or Overdue"_s));
    EXPECT_EQ(rows(), both);
}

} // namespace

} // namespace redress
