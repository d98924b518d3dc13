// SPDX-License-Identifier: GPL-3.0-or-later
// A list without rows says so, to eyes and to screen readers, and is silent again with one.
#include "ui/widgets/emptywords.h"
#include "ui/widgets/recordtable.h"

#include <QLabel>
#include <QStandardItemModel>
#include <QTest>

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kWords = u"No letters yet. \"New letter\" writes one."_s;

struct EmptyWordsTest : testing::Test {
    EmptyWordsTest()
        : model(0, 2)
    {
        table.setModel(&model);
        table.setAccessibleDescription(u"Letters of the case"_s);
        words = new EmptyWords(table, kWords);
        table.resize(400, 200);
        table.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&table));
    }
    QLabel *label() { return table.findChild<QLabel *>(u"emptyWordsLabel"_s); }

    QStandardItemModel model;
    RecordTable table;
    EmptyWords *words = nullptr;
};

} // namespace

TEST_F(EmptyWordsTest, AreThereWhileThereIsNoRow)
{
    ASSERT_NE(label(), nullptr);
    EXPECT_TRUE(label()->isVisible());
    EXPECT_EQ(label()->text(), kWords);
    EXPECT_EQ(table.accessibleDescription(), kWords);
    EXPECT_EQ(label()->geometry(), table.viewport()->rect());

    model.appendRow({new QStandardItem(u"Reply"_s), new QStandardItem(u"12 May"_s)});
    EXPECT_FALSE(label()->isVisible());
    EXPECT_EQ(table.accessibleDescription(), u"Letters of the case"_s);

    model.removeRow(0);
    EXPECT_TRUE(label()->isVisible());
    model.appendRow(new QStandardItem(u"Reply"_s));
    model.clear();
    EXPECT_TRUE(label()->isVisible()) << "the model was reset";
}

TEST_F(EmptyWordsTest, TakeTheRoomOfTheListAndLeaveItTheMouse)
{
    table.resize(640, 320);
    EXPECT_TRUE(QTest::qWaitFor([&] { return label()->geometry() == table.viewport()->rect(); }));
    EXPECT_TRUE(label()->testAttribute(Qt::WA_TransparentForMouseEvents));
    EXPECT_EQ(label()->focusPolicy(), Qt::NoFocus);
    words->setWords(u"Nothing fits."_s);
    EXPECT_EQ(label()->text(), u"Nothing fits."_s);
    EXPECT_EQ(table.accessibleDescription(), u"Nothing fits."_s);
}

} // namespace redress
