// SPDX-License-Identifier: GPL-3.0-or-later
// Headings that are clicked and dragged, the layout that is locked, and the first one again.
// \source ux 1, 3
#include "tests/ui/uifixture.h"

#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/recordheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/worklist/workdetails.h"

#include <QLabel>
#include <QMenu>
#include <QStatusBar>
#include <QWindow>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class LayoutTest : public WindowTest
{
protected:
    LayoutTest() { openCases(); }

    void openCases()
    {
        open();
        key(Qt::Key_2, Qt::ControlModifier);
        table()->setFocus();
    }
    RecordTable *table() const { return find<RecordTable>(u"caseListTableView"_s); }
    RecordHeader *header() const { return table()->recordHeader(); }
    WorkDetails *pane() const { return find<WorkDetails>(u"workDetailsScrollArea"_s); }
    QString sorted() const { return find<QLabel>(u"sortedLabel"_s)->text(); }
    int columnOf(const QString &name) const
    {
        for (int column = 0; column < table()->model()->columnCount(); ++column) {
            if (table()->model()->headerData(column, Qt::Horizontal).toString() == name)
                return column;
        }
        return -1;
    }
    /// In the window; \p along of its width.
    QPoint onHeading(const QString &name, double along = 0.5) const
    {
        const int column = columnOf(name);
        const QPoint at(header()->sectionViewportPosition(column) +
                            int(along * (header()->sectionSize(column) - 1)),
                        header()->viewport()->height() / 2);
        return header()->viewport()->mapTo(m_window.get(), at);
    }
    /// By way of the window, as the system does: modifiers are then held down, too.
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, modifiers, onHeading(name));
    }
    void drag(const QPoint &from, int across)
    {
        QWindow *window = m_window->windowHandle();
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(window, from + QPoint(across * step / 4, 0));
        QTest::mouseRelease(window, Qt::LeftButton, {}, from + QPoint(across, 0));
    }
    void dragEdge(const QString &name, int across) { drag(onHeading(name, 1), across); }
    void dragSplitter(int across)
    {
        const QWidget *handle = find<KeptSplitter>(u"detailsSplitter"_s)->handle(1);
        drag(handle->mapTo(m_window.get(), handle->rect().center()), across);
    }
    int width(const QString &name) const { return table()->columnWidth(columnOf(name)); }
};

} // namespace

TEST_F(LayoutTest, AHeadingSortsASecondClickReversesAndShiftAddsAKey)
{
    EXPECT_EQ(sorted(), u"sorted by status"_s);
    click(u"Received"_s);
    EXPECT_EQ(sorted(), u"sorted by received"_s);
    const auto first = [this] { return table()->model()->index(0, 0).data().toString(); };
    EXPECT_EQ(first(), u"CSC/25/0001"_s);
    click(u"Received"_s);
    EXPECT_EQ(sorted(), u"sorted by received, last first"_s);
    EXPECT_EQ(first(), u"CSC/25/0004"_s);
    click(u"Kind"_s);
    EXPECT_EQ(table()->sortKeys(), (SortKeys{{columnOf(u"Kind"_s), Qt::AscendingOrder}}));
    click(u"Received"_s, Qt::ShiftModifier);
    click(u"Received"_s, Qt::ShiftModifier);
    EXPECT_EQ(table()->sortKeys(), (SortKeys{{columnOf(u"Kind"_s), Qt::AscendingOrder},
                                             {columnOf(u"Received"_s), Qt::DescendingOrder}}));
    EXPECT_EQ(sorted(), u"sorted by kind, then by received (last first)"_s);
    QStringList statutory;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        if (const QString one = table()->model()->index(row, 0).data().toString();
            one.startsWith(u"CSC"_s))
            statutory.append(one);
    }
    EXPECT_EQ(statutory, (QStringList{u"CSC/25/0004"_s, u"CSC/25/0003"_s, u"CSC/25/0001"_s}));
}

TEST_F(LayoutTest, TheStatusBarSaysHowManyAreLateAndThatAFilterIsOn)
{
    const auto shown = [this] { return find<QLabel>(u"shownLabel"_s)->text(); };
    const auto says = [&](const QString &words) {
        return QTest::qWaitFor([&] { return shown() == words; });
    };
    EXPECT_TRUE(says(u"5 of 5 cases, 1 late"_s)) << shown().toStdString();
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"kind:complaint"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(says(u"3 of 5 cases, 0 late, filter on"_s)) << shown().toStdString();
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_FALSE(shown().endsWith(u"filter on"_s)) << shown().toStdString();
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"MP"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(shown().startsWith(u"1 of "_s) && shown().endsWith(u"1 late, filter on"_s))
        << shown().toStdString();
}

TEST_F(LayoutTest, AMessageInTheStatusBarIsNotWrittenOver)
{
    QStatusBar *bar = m_window->statusBar();
    bar->showMessage(u"One row was copied."_s);
    EXPECT_EQ(find<QLabel>(u"shownLabel"_s), nullptr);
    key(Qt::Key_F, Qt::ControlModifier);
    type(u"kind:complaint"_s);
    key(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return table()->model()->rowCount() == 3; }));
    EXPECT_EQ(bar->currentMessage(), u"One row was copied."_s);
    EXPECT_EQ(find<QLabel>(u"shownLabel"_s), nullptr) << "it waits for its room";
    bar->clearMessage();
    const auto *shown = find<QLabel>(u"shownLabel"_s);
    ASSERT_NE(shown, nullptr);
    EXPECT_TRUE(shown->text().startsWith(u"3 of 5 cases"_s)) << shown->text().toStdString();
    EXPECT_NE(find<QLabel>(u"sortedLabel"_s), nullptr);
}

TEST_F(LayoutTest, ALockedLayoutCannotBeDragged)
{
    const QString order = u"Received"_s;
    act(MainActions::LockLayout);
    const int before = width(order);
    const int place = header()->visualIndex(columnOf(order));
    const int paneWidth = pane()->width();
    dragEdge(order, 40);
    drag(onHeading(order), -260);
    dragSplitter(-60);
    EXPECT_EQ(width(order), before);
    EXPECT_EQ(header()->visualIndex(columnOf(order)), place);
    EXPECT_EQ(pane()->width(), paneWidth);
    EXPECT_FALSE(m_window->actions()[MainActions::ResetLayout]->isEnabled());
    // A list that comes into sight later is locked as well; sorting is no layout.
    key(Qt::Key_3, Qt::ControlModifier);
    key(Qt::Key_2, Qt::ControlModifier);
    click(order);
    EXPECT_EQ(sorted(), u"sorted by received"_s);
    table()->chooseColumns();
    auto *menu = find<QMenu>(u"columnMenu"_s);
    ASSERT_NE(menu, nullptr);
    EXPECT_FALSE(menu->actions().first()->isEnabled());
    menu->close();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));

    makeWindow();
    openCases();
    dragEdge(order, 40);
    EXPECT_EQ(width(order), before) << "after a restart, too";
    act(MainActions::LockLayout);
    dragEdge(order, 40);
    EXPECT_GT(width(order), before + 20);
    drag(onHeading(order), -260);
    EXPECT_LT(header()->visualIndex(columnOf(order)), place);
    dragSplitter(-60);
    EXPECT_GT(pane()->width(), paneWidth + 30);
}

TEST_F(LayoutTest, TheFirstLayoutIsThereAgainAtOnce)
{
    const QString moved = u"Received"_s;
    const int before = width(moved);
    const int place = header()->visualIndex(columnOf(moved));
    const int paneWidth = pane()->width();
    dragEdge(moved, 40);
    drag(onHeading(moved), -260);
    dragSplitter(-60);
    table()->showColumns({0, columnOf(moved)});
    key(Qt::Key_F9);
    ASSERT_EQ(pane(), nullptr);
    act(MainActions::ResetLayout);
    ASSERT_NE(pane(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return pane()->width() == paneWidth; }))
        << pane()->width() << " for " << paneWidth;
    EXPECT_EQ(header()->visualIndex(columnOf(moved)), place);
    EXPECT_EQ(width(moved), before);
    EXPECT_FALSE(table()->isColumnHidden(columnOf(u"Kind"_s)));
    makeWindow();
    openCases();
    EXPECT_EQ(width(moved), before) << "and the next time";
    EXPECT_EQ(pane()->width(), paneWidth);
}

} // namespace redress
