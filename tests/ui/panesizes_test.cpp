// SPDX-License-Identifier: GPL-3.0-or-later
// Dividers moved by keys, as by dragging.
#include "tests/ui/uifixture.h"
#include "ui/shell/panesizes.h"
#include "ui/widgets/recordtable.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QSplitter>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class PaneSizes : public testing::Test
{
protected:
    PaneSizes()
    {
        for (QLineEdit *field : {m_left, m_right}) {
            field->setMinimumWidth(50);
            m_splitter.addWidget(field);
        }
        m_splitter.resize(400, 100);
        m_splitter.show();
        m_splitter.setSizes({200, 200});
    }

    int left() const { return m_splitter.sizes().first(); }

    QSplitter m_splitter;
    QLineEdit *m_left = new QLineEdit;
    QLineEdit *m_right = new QLineEdit;
};

} // namespace

TEST_F(PaneSizes, GrowAtTheCostOfTheNeighbour)
{
    const int before = left();
    QSignalSpy moved(&m_splitter, &QSplitter::splitterMoved);
    EXPECT_TRUE(resizePane(*m_left, 30));
    EXPECT_EQ(left(), before + 30);
    EXPECT_TRUE(resizePane(*m_right, 30));
    EXPECT_EQ(left(), before);
    EXPECT_TRUE(resizePane(*m_right, -20));
    EXPECT_EQ(left(), before + 20);
    EXPECT_EQ(moved.size(), 3) << "a page keeps its sizes when it hears of them";
}

TEST_F(PaneSizes, EndWhereTheNeighbourNeedsItsRoom)
{
    while (resizePane(*m_left, 40)) {}
    EXPECT_EQ(m_splitter.sizes().last(), qMax(50, m_right->minimumSizeHint().width()));
    QLineEdit alone;
    EXPECT_FALSE(resizePane(alone, 10)) << "no divider";
}

TEST_F(WindowTest, APaneGrowsAndShrinksByKeys)
{
    open();
    auto *table = find<RecordTable>(u"workListTableView"_s);
    ASSERT_NE(table, nullptr);
    QSplitter *splitter = nullptr;
    for (QWidget *parent = table->parentWidget(); parent && !splitter;
         parent = parent->parentWidget())
        splitter = qobject_cast<QSplitter *>(parent);
    ASSERT_NE(splitter, nullptr);
    m_window->resize(1400, 800);
    QTest::qWait(50);
    table->setFocus();
    const int before = table->width();
    key(Qt::Key_F6, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(20);
    EXPECT_LT(table->width(), before);
    key(Qt::Key_F6, Qt::ControlModifier);
    QTest::qWait(20);
    EXPECT_EQ(table->width(), before);
}

} // namespace redress
