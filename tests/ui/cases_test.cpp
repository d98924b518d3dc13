// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixture.h"

#include "core/exchange/xlsx/xlsxsheet.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/tablecopy.h"

#include <QClipboard>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardItemModel>
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
    // To be acknowledged by Thu 15 January, to be answered by Fri 16; then what was answered.
    EXPECT_EQ(shown().sliced(1),
              (QStringList{u"CSC/25/0004"_s, u"CSC/25/0003"_s, u"CSC/25/0001"_s, u"COMP/25/01"_s}));
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

TEST_F(CasesTest, NarrowsByStatusKindAndYear)
{
    choose(u"statusChoiceBox"_s, u"Closed"_s);
    EXPECT_EQ(shown().size(), 2);
    choose(u"statusChoiceBox"_s, u"Upheld"_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0001"_s});
    choose(u"statusChoiceBox"_s, u"Any"_s);
    choose(u"kindChoiceBox"_s, u"MP enquir"_s);
    EXPECT_EQ(shown(), QStringList{u"MP/25/0002"_s});
    choose(u"kindChoiceBox"_s, u"Any"_s);
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
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier); // The other way round.
    EXPECT_EQ(QApplication::clipboard()->text().trimmed().count(u'\n'), 4);
    table()->setCurrentRow(0);
    key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"MP/25/0002\t"_s));
    key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"Reference\tKind\t"_s));
}

TEST(CopyForOffice, KeepsDaysNoughtsAndTextAsTheyAre)
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({u"Reference"_s, u"Received"_s, u"Share"_s, u"Summary"_s});
    const auto add = [&](const QStringList &cells) {
        QList<QStandardItem *> row;
        for (const QString &cell : cells)
            row.append(new QStandardItem(cell));
        model.appendRow(row);
    };
    add({u"0117"_s, u"03/04/2024"_s, u"46%"_s, u"=1+1"_s});
    add({u"CSC/24/0117"_s, u"13/04/2024"_s, u"\u00a31,250.50"_s, u"a\tb\n<c>"_s});
    const auto copied = copyOf(model, {0, 1}, {0, 1, 2, 3}, true);
    EXPECT_EQ(copied->text(), u"Reference\tReceived\tShare\tSummary\n"
                              "0117\t03/04/2024\t46%\t'=1+1\n"
                              "CSC/24/0117\t13/04/2024\t\u00a31,250.50\ta b <c>\n"_s);
    const QString html = copied->html();
    EXPECT_TRUE(html.contains(u"<th scope=\"col\" align=\"left\">Reference</th>"_s));
    EXPECT_TRUE(html.contains(uR"(<td style="mso-number-format:'\@'">0117</td>)"_s));
    EXPECT_TRUE(html.contains(u"<td>03/04/2024</td>"_s));
    EXPECT_TRUE(html.contains(u"<td align=\"right\">46%</td>"_s));
    EXPECT_TRUE(html.contains(u"<td align=\"right\">\u00a31,250.50</td>"_s));
    EXPECT_TRUE(html.contains(u"<td>'=1+1</td>"_s));
    EXPECT_TRUE(html.contains(u"<td>a b &lt;c&gt;</td>"_s));
    EXPECT_FALSE(html.contains(u"font"_s));
    EXPECT_FALSE(html.contains(u"color"_s));
}

TEST_F(CasesTest, SavesTheListAsAWorkbookWithRealDays)
{
    m_dialogs.path = m_store.folder() + u"/list.xlsx"_s;
    act(MainActions::ExportList);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(m_dialogs.path); }, 30000));
    EXPECT_TRUE(m_dialogs.lastProposed.endsWith(u"cases-2026-01-15.xlsx"_s));
    const auto book = XlsxBook::open(m_dialogs.path);
    ASSERT_TRUE(book) << why(book);
    const auto sheet = (*book)->read(0);
    QByteArrayList references;
    bool hasDay = false;
    while (sheet->next() == XlsxSheet::Got::Row) {
        references.append(sheet->row().cells.front().text);
        for (const XlsxCell &cell : sheet->row().cells)
            hasDay =
                hasDay || QDate::fromString(QString::fromUtf8(cell.text), Qt::ISODate).isValid();
    }
    ASSERT_EQ(references.size(), 3 + 5) << "title, what it was narrowed down to, headings, cases";
    EXPECT_EQ(references.at(2), "Reference");
    EXPECT_EQ(QString::fromUtf8(references.at(3)), shown().first());
    EXPECT_TRUE(hasDay);
}

TEST_F(CasesTest, SavesTheListAsCsvIfItsNameSaysSo)
{
    m_dialogs.path = m_store.folder() + u"/list.csv"_s;
    act(MainActions::ExportList);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(m_dialogs.path); }, 30000));
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 6);
    EXPECT_TRUE(lines.first().startsWith("Reference,"));
    EXPECT_TRUE(lines.at(1).startsWith(shown().first().toUtf8()));
}

TEST_F(CasesTest, OpensEachCaseOnceInATabOfItsOwn)
{
    openCase(u"CSC/25/0001"_s);
    openCase(u"MP/25/0002"_s);
    openCase(u"CSC/25/0001"_s);
    auto *bar = find<QTabBar>(u"caseTabBar"_s);
    ASSERT_NE(bar, nullptr);
    EXPECT_EQ(bar->count(), 4); // Both lists, both cases.
    EXPECT_EQ(bar->currentIndex(), 2);
    act(MainActions::NextTab);
    EXPECT_EQ(bar->currentIndex(), 3);
    act(MainActions::CloseTab);
    EXPECT_EQ(bar->count(), 3);
    EXPECT_TRUE(m_window->windowTitle().contains(u"CSC/25/0001"_s));
    act(MainActions::CloseTab);
    EXPECT_EQ(bar->currentIndex(), 0) << "back to the list of all cases";
}

} // namespace

} // namespace redress
