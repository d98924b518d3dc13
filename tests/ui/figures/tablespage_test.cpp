// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/figures/figureswindow.h"

#include "core/exchange/table/tabletext.h"
#include "core/exchange/xlsx/xlsxsheet.h"
#include "ui/figures/definitionpane.h"
#include "ui/figures/explaindialog.h"
#include "ui/figures/figuredocument.h"
#include "ui/figures/figurepane.h"
#include "ui/figures/figureview.h"
#include "ui/printing/documentprinter.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/session.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPrinter>
#include <QTreeView>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using County = FiguresWindow::County;

constexpr int kTablesPlace = 3;

/// The tables of the county of 2023, as on the morning after quarter 3.
class TablesOf2023 : public testing::Test
{
protected:
    /// Goes to a figure by its names.
    void goTo(const QString &row, const QString &column)
    {
        const FilledTable &table = program.view().figures()->table();
        const int rowIndex = table.rowNamed(row);
        const int columnIndex = table.columnNamed(column);
        ASSERT_GE(rowIndex, 0) << row.toStdString();
        ASSERT_GE(columnIndex, 0) << column.toStdString();
        program.view().setFocus();
        program.view().setCurrentPlace({size_t(rowIndex), size_t(columnIndex)});
    }

    int rest() const { return program.cases().model()->rowCount(); }

    FiguresWindow program{County::Of2023, kTablesPlace, day("2024-01-10")};
};

} // namespace

TEST_F(TablesOf2023, ShowTheQuartersThatAreOver)
{
    const FilledTable &table = program.view().figures()->table();
    EXPECT_EQ(table.period.year, FinancialYear{2023});
    EXPECT_EQ(table.period.throughQuarter, 3);
    EXPECT_FALSE(program.find<QLabel>("notesLabel")->text().isEmpty()) << "the date basis";
    EXPECT_TRUE(program.find<QLabel>("tableTitleLabel")->text().contains(u"2023-24"_s));
}

/// As in a window of 1440 by 900 at a scale of 200%.
TEST_F(TablesOf2023, ShowTheYearToDateOnASmallScreenWithoutScrolling)
{
    program.choose(u"complaints-received"_s);
    program.window().resize(720, 450);
    QTest::qWait(50);
    const FigureView &view = program.view();
    const int last = view.model()->columnCount() - 1;
    EXPECT_EQ(view.model()->headerData(last, Qt::Horizontal).toString(), u"Year to date"_s);
    EXPECT_LE(view.columnViewportPosition(last) + view.columnWidth(last), view.viewport()->width());
}

TEST_F(TablesOf2023, OpenTheCasesBehindAPercentageCountedAndRestApart)
{
    program.choose(u"003-complaint-outcomes"_s);
    const FilledTable table = program.view().figures()->table();
    goTo(u"Children's Social Care"_s, table.columns[1].key);
    const Cell cell = table.cell(program.view().currentPlace()->row, 1);
    ASSERT_TRUE(cell.denominator);
    ASSERT_GT(cell.numerator, 0);
    ASSERT_LT(cell.numerator, *cell.denominator);

    program.press(Qt::Key_Return);
    ASSERT_TRUE(program.hasCases());
    EXPECT_EQ(rest(), int(cell.numerator));
    auto *parts = program.find<SegmentedSwitch>("partSwitch");
    ASSERT_NE(parts, nullptr);
    QTest::mouseClick(parts->button(1), Qt::LeftButton);
    EXPECT_EQ(rest(), int(*cell.denominator - cell.numerator));
    QTest::mouseClick(parts->button(2), Qt::LeftButton);
    EXPECT_EQ(rest(), int(*cell.denominator));
    EXPECT_TRUE(
        program.find<QLabel>("figureSentenceLabel")
            ->text()
            .startsWith(u"%1 of %2 = "_s.arg(int(cell.numerator)).arg(int(*cell.denominator))));
}

TEST_F(TablesOf2023, LeadFromFigureToCaseAndBackToTheSameRowAndFigure)
{
    program.choose(u"003-complaints-received"_s);
    goTo(u"Education and Learning"_s, u"Q2"_s);
    const auto place = program.view().currentPlace();
    program.press(Qt::Key_Enter);
    ASSERT_TRUE(program.hasCases());
    ASSERT_TRUE(QTest::qWaitFor([&] { return program.cases().hasFocus(); }, 2000));
    program.press(Qt::Key_Down);
    program.press(Qt::Key_Down);
    const QString reference = program.cases().currentIndex().siblingAtColumn(0).data().toString();
    ASSERT_FALSE(reference.isEmpty());

    program.press(Qt::Key_Return);
    EXPECT_FALSE(program.page().isVisible()) << "the case file stands there";
    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(program.page().isVisible());
    EXPECT_TRUE(program.cases().isVisible());
    EXPECT_EQ(program.cases().currentIndex().siblingAtColumn(0).data().toString(), reference);

    QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(program.cases().isVisible());
    EXPECT_EQ(program.view().currentPlace(), place);
    QTest::keyClick(&program.window(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(program.hasCases());
}

TEST_F(TablesOf2023, ComeBackToThePartThatWasShownAfterTheFileHasChanged)
{
    program.choose(u"003-complaint-outcomes"_s);
    goTo(u"Children's Social Care"_s, program.view().figures()->table().columns[1].key);
    program.press(Qt::Key_Return);
    ASSERT_TRUE(program.hasCases());
    const int counted = rest();
    QTest::mouseClick(program.find<SegmentedSwitch>("partSwitch")->button(1), Qt::LeftButton);
    const int others = rest();
    ASSERT_NE(others, counted);
    QTest::keyClick(&program.window(), Qt::Key_F5);
    QTest::qWait(100);
    EXPECT_TRUE(QTest::qWaitFor([&] { return program.hasCases() && rest() == others; }, 5000));
    EXPECT_EQ(program.find<SegmentedSwitch>("partSwitch")->current(), 1);
}

TEST_F(TablesOf2023, SayWhereThereAreNoCases)
{
    program.choose(u"complaints-received"_s);
    const FilledTable &table = program.view().figures()->table();
    const int row = table.rowNamed(u"Finance & Public Value"_s);
    ASSERT_GE(row, 0) << "a directorate without complaints";
    goTo(u"Finance & Public Value"_s, table.columns.front().key);
    program.press(Qt::Key_Return);
    auto *words = program.find<QLabel>("casesWordsLabel");
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return words->isVisible() && words->text() == u"There are no cases here."_s; },
        5000));
}

TEST_F(TablesOf2023, CloseTheCasesWithEscapeAndStandOnTheFigure)
{
    goTo(program.view().figures()->table().rows.front().words.join(u" / "_s),
         program.view().figures()->table().columns.front().key);
    const auto place = program.view().currentPlace();
    // QTest sends the second press of a double click alone.
    QTest::mouseClick(program.view().viewport(), Qt::LeftButton, {},
                      program.view().visualRect(program.view().currentIndex()).center());
    QTest::mouseDClick(program.view().viewport(), Qt::LeftButton, {},
                       program.view().visualRect(program.view().currentIndex()).center());
    ASSERT_TRUE(program.hasCases());
    program.cases().setFocus();
    program.press(Qt::Key_Escape);
    EXPECT_FALSE(program.cases().isVisible());
    EXPECT_TRUE(program.view().hasFocus());
    EXPECT_EQ(program.view().currentPlace(), place);
}

TEST_F(TablesOf2023, NarrowDownToOneDirectorate)
{
    program.choose(u"003-complaints-received"_s);
    const FilledTable all = program.view().figures()->table();
    auto *directorate = program.find<QComboBox>("directorateComboBox");
    const int index = directorate->findText(u"Adult Social Care"_s);
    ASSERT_GT(index, 0);
    directorate->setFocus();
    for (int step = 0; step < index; ++step)
        QTest::keyClick(directorate, Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const auto &where = program.view().figures()->table().definition.where;
        return !where.empty() && where.back().values == QStringList{u"Adult Social Care"_s};
    }));
    const FilledTable &narrowed = program.view().figures()->table();
    const int whole = narrowed.columnNamed(u"Q1"_s);
    const int total = int(narrowed.rows.size()) - 1;
    ASSERT_TRUE(narrowed.rows[size_t(total)].isTotal);
    EXPECT_EQ(narrowed.cell(size_t(total), size_t(whole)).numerator,
              all.cell(size_t(all.rowNamed(u"Adult Social Care"_s)), size_t(whole)).numerator);
}

TEST_F(TablesOf2023, AreShownAsTheyWouldBePublished)
{
    program.choose(u"003-stage-2-concluded"_s);
    const auto hidden = [this] { return hiddenIn(program.view().figures()->table()); };
    ASSERT_EQ(hidden(), 0);
    auto *box = program.find<QCheckBox>("publicCopyCheckBox");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return hidden() > 0; }, 20000));
    EXPECT_TRUE(program.find<QLabel>("notesLabel")->text().contains(u"fewer than 5"_s));
    EXPECT_TRUE(program.page().status().shown.contains(u"%1 numbers hidden"_s.arg(hidden())))
        << program.page().status().shown.toStdString();
    program.dialogs.answer = program.store().folder() + u"/public.csv"_s;
    QTest::mouseClick(program.find<QWidget>("exportButton"), Qt::LeftButton);
    EXPECT_TRUE(program.dialogs.proposals.value(0).endsWith(u"-2023-24-public.xlsx"_s));
    QFile written(program.dialogs.answer);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), tableAsCsv(program.view().figures()->table()));
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return hidden() == 0; }, 20000));
}

TEST_F(TablesOf2023, CopyTheWholeTableAndWhatIsChosen)
{
    program.choose(u"003-complaint-outcomes"_s);
    QTest::mouseClick(program.find<QWidget>("copyButton"), Qt::LeftButton);
    const FilledTable &table = program.view().figures()->table();
    EXPECT_EQ(QApplication::clipboard()->text(), tableAsTabbed(table));
    const QString html = QApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(html.contains(u"<table>"_s));
    EXPECT_TRUE(html.contains(u"<th scope=\"colgroup\" colspan="_s)) << html.toStdString();
    EXPECT_TRUE(html.contains(u"<th scope=\"row\" align=\"left\">"_s));
    EXPECT_EQ(html.count(u"<td align=\"right\">"_s), int(table.rows.size() * table.columns.size()));
    EXPECT_FALSE(html.contains(u"font"_s)) << "nothing that fights with a letter";
    EXPECT_FALSE(html.contains(u"color"_s));

    goTo(u"Education and Learning"_s, table.columns[0].key);
    program.press(Qt::Key_Right, Qt::ShiftModifier);
    program.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 2) << "headings and one row";
    EXPECT_EQ(lines.at(1).split(u'\t').size(), 3) << "the name and two figures";
    EXPECT_TRUE(lines.at(1).startsWith(u"Education and Learning\t"_s));
}

TEST_F(TablesOf2023, ExportWhatTheTerminalProgramWrites)
{
    program.choose(u"003-complaint-outcomes"_s);
    program.dialogs.answer = program.store().folder() + u"/out.csv"_s;
    QTest::mouseClick(program.find<QWidget>("exportButton"), Qt::LeftButton);
    QFile written(program.dialogs.answer);
    QFile expected(testData(u"acceptance/003-county-2023-24/expected/complaint-outcomes.csv"_s));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    ASSERT_TRUE(expected.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().toStdString(), expected.readAll().toStdString());
    EXPECT_TRUE(
        program.dialogs.proposals.value(0).endsWith(u"003-complaint-outcomes-2023-24.xlsx"_s));
}

TEST_F(TablesOf2023, ExportAWorkbookWithTheFiguresThatAreShown)
{
    program.choose(u"003-complaint-outcomes"_s);
    program.dialogs.answer = program.store().folder() + u"/out"_s; // The suffix is added.
    QTest::mouseClick(program.find<QWidget>("exportButton"), Qt::LeftButton);
    const auto book = XlsxBook::open(program.store().folder() + u"/out.xlsx"_s);
    ASSERT_TRUE(book) << why(book);
    const auto sheet = (*book)->read(0);
    QStringList texts;
    while (sheet->next() == XlsxSheet::Got::Row) {
        for (const XlsxCell &cell : sheet->row().cells)
            texts.append(QString::fromUtf8(cell.text));
    }
    EXPECT_EQ(texts.value(0), program.view().figures()->table().title);
    EXPECT_TRUE(texts.contains(u"Children's Social Care"_s));
    EXPECT_TRUE(texts.contains(u"0.51"_s)) << "29 of 57 = 51%";
}

TEST_F(TablesOf2023, SaveTheCasesBehindAFigure)
{
    program.choose(u"003-complaint-outcomes"_s);
    goTo(u"Children's Social Care"_s, program.view().figures()->table().columns[1].key);
    program.press(Qt::Key_Return);
    auto *list = program.find<RecordTable>("casesTableView");
    ASSERT_TRUE(list && program.hasCases());
    const int rows = list->model()->rowCount();
    ASSERT_EQ(rows, 29);
    program.dialogs.answer = program.store().folder() + u"/cases.xlsx"_s;
    QTest::mouseClick(program.find<QWidget>("exportCasesButton"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFileInfo::exists(program.dialogs.answer); }, 30000));
    const auto book = XlsxBook::open(program.dialogs.answer);
    ASSERT_TRUE(book) << why(book);
    const auto sheet = (*book)->read(0);
    QByteArrayList references;
    QByteArrayList days;
    while (sheet->next() == XlsxSheet::Got::Row) {
        if (sheet->row().cells.size() < 5)
            continue; // Title and name of the figure.
        references.append(sheet->row().cells.front().text);
        for (const XlsxCell &cell : sheet->row().cells) {
            if (cell.text.startsWith("202") && cell.text.size() == 10)
                days.append(cell.text);
        }
    }
    EXPECT_EQ(references.size(), rows + 1) << "and the headings";
    EXPECT_EQ(references.value(1), list->model()->index(0, 0).data().toString().toUtf8());
    EXPECT_GE(days.size(), rows) << "real days";
}

TEST_F(TablesOf2023, ExplainTheChosenFigureWithF4)
{
    program.choose(u"003-complaint-outcomes"_s);
    goTo(u"Children's Social Care"_s, program.view().figures()->table().columns[1].key);
    QTest::keyClick(&program.window(), Qt::Key_F4);
    auto *dialog = program.window().findChild<ExplainDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->text().contains(u"29 of 57 = 51%"_s)) << dialog->text().toStdString();
    dialog->close();
}

TEST_F(TablesOf2023, FindADefinitionByWordsOfItsName)
{
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = program.find<FilterEdit>("definitionFilterLineEdit");
    ASSERT_TRUE(edit->hasFocus());
    QTest::keyClicks(edit, u"recommend"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    auto *list = program.find<QTreeView>("definitionTreeView");
    int found = 0;
    for (int group = 0; group < list->model()->rowCount(); ++group)
        found += list->model()->rowCount(list->model()->index(group, 0));
    int named = 0;
    for (const TableDefinition &table : shippedTables())
        named += table.title.contains(u"recommend"_s, Qt::CaseInsensitive) ? 1 : 0;
    EXPECT_EQ(found, named);
    EXPECT_GE(found, 2) << "that of the Ombudsman's group and that of the published report";
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_TRUE(edit->text().isEmpty());
    EXPECT_GT(list->model()->rowCount(), 3);
}

TEST_F(TablesOf2023, AreFoundByTheirGroupAndStayClosedTogether)
{
    auto *list = program.find<QTreeView>("definitionTreeView");
    const auto groups = [&] {
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names.append(list->model()->index(row, 0).data().toString());
        return names;
    };
    const QString group = shippedTables().back().group; // Not that of the chosen table.
    ASSERT_GT(groups().size(), 3);
    const QStringList all = groups();
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    auto *edit = program.find<FilterEdit>("definitionFilterLineEdit");
    QTest::keyClicks(edit, group);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(groups().contains(group)) << groups().join(u'|').toStdString();
    EXPECT_LT(groups().size(), all.size());
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_EQ(groups(), all);

    const auto index = [&] { return list->model()->index(int(all.indexOf(group)), 0); };
    list->collapse(index());
    program.page().refresh();
    EXPECT_FALSE(list->isExpanded(index())) << "a change of the file opens nothing";
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(edit, group);
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_TRUE(list->isExpanded(list->model()->index(int(groups().indexOf(group)), 0)))
        << "who looks for it sees it";
    QTest::keyClick(edit, Qt::Key_Escape);
    EXPECT_FALSE(list->isExpanded(index()));
}

TEST_F(TablesOf2023, FillEveryTableThatIsShipped)
{
    auto *list = program.find<QTreeView>("definitionTreeView");
    list->setFocus();
    program.press(Qt::Key_Home);
    int seen = 0;
    for (const TableDefinition &definition : shippedTables()) {
        program.choose(definition.id);
        auto *empty = program.page().findChild<EmptyPanel *>();
        EXPECT_NE(empty->headline(), u"These figures cannot be shown"_s)
            << definition.id.toStdString();
        ++seen;
    }
    EXPECT_GE(seen, 40);
}

TEST_F(TablesOf2023, StayWhereTheyAreWhenTheFileChanges)
{
    program.choose(u"003-complaints-received"_s);
    goTo(u"Education and Learning"_s, u"Q2"_s);
    const auto place = program.view().currentPlace();
    QTest::keyClick(&program.window(), Qt::Key_F5);
    QTest::qWait(300);
    EXPECT_EQ(program.view().currentPlace(), place);
}

TEST_F(TablesOf2023, PrintOnWholePages)
{
    program.choose(u"003-complaint-outcomes"_s);
    const FilledTable &table = program.view().figures()->table();
    const DocumentPrinter printed(documentOf(table, *program.window().openSession()), table.title);
    ASSERT_EQ(printed.pages().pages.size(), 1U);
    const QString text = pageText(printed.pages().pages.front()).simplified();
    EXPECT_EQ(text.count(table.title), 1) << text.toStdString();
    for (const RowHead &row : table.rows)
        EXPECT_TRUE(text.contains(row.names.first())) << row.names.first().toStdString();
    EXPECT_TRUE(text.contains(table.basis.first())) << "the date basis is printed with it";
}

TEST_F(TablesOf2023, NameEveryWidgetThatTakesTheFocus)
{
    goTo(program.view().figures()->table().rows.front().words.join(u" / "_s),
         program.view().figures()->table().columns.front().key);
    program.press(Qt::Key_Return);
    ASSERT_TRUE(program.hasCases());
    int stops = 0;
    for (const QWidget *widget : program.page().findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        ASSERT_NE(face, nullptr);
        EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        ++stops;
    }
    EXPECT_GE(stops, 10);
}

TEST_F(TablesOf2023, AreLeftByTabAndReachedBackwards)
{
    program.view().setFocus();
    program.press(Qt::Key_Tab);
    EXPECT_FALSE(program.view().hasFocus());
    program.press(Qt::Key_Backtab);
    EXPECT_TRUE(program.view().hasFocus());
}

TEST_F(TablesOf2023, FitBesideIconsOnAScreenOfDoubledText)
{
    const QSize least = program.page().minimumSizeHint();
    EXPECT_LE(least.width(), Metrics(&program.page()).times(50));
    EXPECT_LE(least.height(), Metrics(&program.page()).times(27));
}

TEST(TablesOfAnEmptyFile, SayWhatWillStandThere)
{
    FiguresWindow program(County::None, kTablesPlace, day("2024-01-10"));
    auto *empty = program.page().findChild<EmptyPanel *>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return empty->isVisible(); }, 5000));
    EXPECT_EQ(empty->headline(), u"No figures yet"_s);
    EXPECT_FALSE(program.page().can(PageCommand::Print));
    EXPECT_FALSE(program.page().can(PageCommand::Copy));
    EXPECT_FALSE(program.find<QComboBox>("yearComboBox")->isEnabled());
}

TEST(TablesOf2017, RoundUpTheCostsAndSayWhatWasPublished)
{
    FiguresWindow program(County::Of2017, kTablesPlace, day("2018-05-01"));
    program.choose(u"004-table-8-costs"_s);
    const FigureModel &model = *program.view().figures();
    bool hasPounds = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = model.keyColumns(); column < model.columnCount(); ++column)
            hasPounds = hasPounds || model.index(row, column).data().toString().startsWith(u'£');
    }
    EXPECT_TRUE(hasPounds);
    EXPECT_TRUE(program.find<QLabel>("notesLabel")->text().contains(u"rounded up"_s));
}

} // namespace redress
