// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixture.h"

#include "ui/widgets/choicebox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"

#include <QClipboard>
#include <QMimeData>
#include <QTabBar>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CasesTest : public WindowTest
{
protected:
    CasesTest()
    {
        open();
        key(Qt::Key_2, Qt::ControlModifier);
    }

    RecordTable *table() const { return find<RecordTable>(u"caseListTableView"_s); }
    QStringList shown() const
    {
        QStringList references;
        if (!table())
            return references;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            references.append(table()->model()->index(row, 0).data().toString());
        return references;
    }
    void choose(const QString &box, const QString &entry)
    {
        auto *choice = find<ChoiceBox>(box);
        ASSERT_NE(choice, nullptr);
        choice->setFocus();
        const int index = choice->findText(entry, Qt::MatchContains);
        ASSERT_GE(index, 0) << entry.toStdString();
        choice->setCurrentIndex(index);
    }
};

TEST_F(CasesTest, ListsWhatIsAwaitedFirst)
{
    ASSERT_EQ(shown().size(), 5);
    EXPECT_EQ(shown().first(), u"MP/25/0002"_s); // Late the longest.
    EXPECT_EQ(shown().at(1), u"CSC/25/0003"_s);
}

TEST_F(CasesTest, FindsByWordsFromTheKeyboard)
{
    key(Qt::Key_F, Qt::ControlModifier);
    auto *field = find<FilterEdit>(u"caseFilterLineEdit"_s);
    ASSERT_TRUE(field && field->hasFocus());
    type(u"visits"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0003"_s});
    QTest::keyClick(field, Qt::Key_Down);
    ASSERT_TRUE(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0003"_s));
}

TEST_F(CasesTest, NarrowsByStatusKindPlaceAndYear)
{
    choose(u"statusChoiceBox"_s, u"Closed"_s);
    EXPECT_EQ(shown().size(), 2);
    choose(u"statusChoiceBox"_s, u"Upheld"_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0001"_s});
    choose(u"statusChoiceBox"_s, u"Any"_s);
    choose(u"kindChoiceBox"_s, u"MP enquir"_s);
    EXPECT_EQ(shown(), QStringList{u"MP/25/0002"_s});
    choose(u"kindChoiceBox"_s, u"Any"_s);
    choose(u"placeChoiceBox"_s, u"Fostering"_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0001"_s});
    choose(u"placeChoiceBox"_s, u"Any"_s);
    choose(u"yearChoiceBox"_s, u"2025-26"_s);
    EXPECT_EQ(shown().size(), 5);
}

TEST_F(CasesTest, SaysWhyNothingIsShownAndClears)
{
    auto *field = find<FilterEdit>(u"caseFilterLineEdit"_s);
    field->setFilter(u"nothing has this"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(table(), nullptr); // The panel stands in its place.
    auto *way = find<QPushButton>(u"wayOutButton"_s);
    ASSERT_NE(way, nullptr);
    QTest::mouseClick(way, Qt::LeftButton);
    EXPECT_EQ(shown().size(), 5);
}

TEST_F(CasesTest, SortsByAHeadingAndAgainTheOtherWay)
{
    table()->sortBy({{0, Qt::AscendingOrder}});
    EXPECT_EQ(shown().first(), u"COMP/25/01"_s);
    table()->sortBy({{0, Qt::DescendingOrder}});
    EXPECT_EQ(shown().first(), u"MP/25/0002"_s);
}

TEST_F(CasesTest, CopiesRowsWithHeadingsForASpreadsheet)
{
    table()->setFocus();
    table()->selectAll();
    key(Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.startsWith(u"Reference\tKind\t"_s)) << text.toStdString();
    EXPECT_EQ(text.trimmed().count(u'\n'), 5);
}

TEST_F(CasesTest, OpensEachCaseOnceInATabOfItsOwn)
{
    openCase(u"CSC/25/0001"_s);
    openCase(u"MP/25/0002"_s);
    openCase(u"CSC/25/0001"_s);
    auto *bar = find<QTabBar>(u"caseTabBar"_s);
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->count(), 3);
    EXPECT_EQ(bar->currentIndex(), 1);
    act(MainActions::NextTab);
    EXPECT_EQ(bar->currentIndex(), 2);
    act(MainActions::CloseTab);
    EXPECT_EQ(bar->count(), 2);
    EXPECT_TRUE(m_window->windowTitle().contains(u"CSC/25/0001"_s));
}

} // namespace

} // namespace redress
