// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printpreview.h"
#include "ui/printing/tablelayout.h"
#include "ui/printing/tableprinter.h"

#include <QCheckBox>
#include <QFile>
#include <QFont>
#include <QImage>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// As wide as the Ombudsman's table of the county in 2023-24: a name and 21 figures, three for each
/// of seven kinds of decision.
PrintedTable wide(int rows)
{
    PrintedTable table;
    table.title = u"Decisions of the Ombudsman"_s;
    table.subtitle = u"As at Thu 19 Nov 2026."_s;
    table.footer = u"County"_s;
    table.headings = {u"Directorate"_s};
    table.groups = {0};
    for (int group = 1; group <= 7; ++group) {
        for (const char *figure : {"received", "percentage", "compliance"}) {
            table.headings.append(u"Decision%1 %2"_s.arg(group).arg(QString::fromLatin1(figure)));
            table.groups.append(group);
        }
    }
    for (int row = 0; row < rows; ++row) {
        QStringList cells{u"Directorate number %1"_s.arg(row)};
        for (int column = 1; column < 22; ++column)
            cells.append(QString::number(row * 100 + column));
        table.rows.push_back(cells);
    }
    return table;
}

/// A page of A4 at 96 dots to the inch, within 15 mm.
struct Paper {
    QImage image{794, 1123, QImage::Format_ARGB32};
    QSizeF area{680, 1009};

    explicit Paper(bool isLandscape = false)
    {
        image.setDotsPerMeterX(3780);
        image.setDotsPerMeterY(3780);
        if (isLandscape)
            area.transpose();
    }
    TableLayout layOut(const PrintedTable &table)
    {
        return TableLayout::of(table, area, QFont(), &image);
    }
};

} // namespace

TEST(ListLayout, KeepsOnePartWhileTheTypeCanBeRead)
{
    PrintedTable table = wide(3);
    table.headings = table.headings.first(5);
    for (QStringList &row : table.rows)
        row = row.first(5);
    const TableLayout layout = Paper().layOut(table);
    ASSERT_EQ(layout.parts.size(), 1U);
    EXPECT_EQ(layout.points, TableLayout::kBodyPoints);
    EXPECT_EQ(layout.pages.size(), 1U);
}

TEST(ListLayout, SplitsTwentyTwoColumnsBetweenTheirGroups)
{
    const PrintedTable table = wide(60);
    for (const bool isLandscape : {false, true}) {
        Paper paper(isLandscape);
        const TableLayout layout = paper.layOut(table);
        ASSERT_GT(layout.parts.size(), 1U);
        EXPECT_EQ(layout.points, TableLayout::kLeastPoints);
        std::set<size_t> seen;
        for (const TableLayout::Part &part : layout.parts) {
            EXPECT_EQ(part.columns.front(), 0U) << "the name is repeated";
            double width = 0;
            for (const double one : part.widths)
                width += one;
            EXPECT_NEAR(width, paper.area.width(), 1) << "as wide as the page, and no wider";
            EXPECT_EQ((part.columns.size() - 1) % 3, 0U) << "figures of one decision together";
            for (size_t i = 1; i < part.columns.size(); ++i) {
                EXPECT_TRUE(seen.insert(part.columns[i]).second) << part.columns[i];
                EXPECT_FALSE(part.breaksWords[i]) << "no figure is divided";
            }
        }
        EXPECT_EQ(seen.size(), 21U) << "no column is lost";
    }
}

TEST(ListLayout, PutsTheSameRowsOnThePagesOfAllParts)
{
    const PrintedTable table = wide(200);
    const TableLayout layout = Paper().layOut(table);
    const size_t parts = layout.parts.size();
    ASSERT_EQ(layout.pages.size() % parts, 0U);
    size_t next = 0;
    for (size_t page = 0; page < layout.pages.size(); page += parts) {
        for (const TableLayout::Row &row : layout.pages[page].rows)
            EXPECT_EQ(row.index, next++) << "each row once, whole and in order";
        double height = layout.pages[page].isFirst ? layout.titleHeight : layout.lineHeight;
        for (size_t part = 0; part < parts; ++part) {
            const TableLayout::Page &one = layout.pages[page + part];
            EXPECT_EQ(one.part, part);
            ASSERT_EQ(one.rows.size(), layout.pages[page].rows.size());
            EXPECT_EQ(one.rows.front().index, layout.pages[page].rows.front().index);
        }
        for (const TableLayout::Row &row : layout.pages[page].rows)
            height += row.height;
        EXPECT_LT(height + layout.parts[0].headingHeight, Paper().area.height());
    }
    EXPECT_EQ(next, 200U);
}

TEST(ListLayout, DividesAWordThatIsWiderThanItsColumn)
{
    PrintedTable table;
    table.headings = {u"Reference"_s, u"Summary"_s};
    table.rows = {{u"X/1"_s, QString(400, u'x')}};
    const TableLayout layout = Paper().layOut(table);
    ASSERT_EQ(layout.parts.size(), 1U);
    EXPECT_TRUE(layout.parts[0].breaksWords[1]);
    EXPECT_GT(layout.pages[0].rows[0].height, 3 * layout.parts[0].headingHeight / 2);
}

TEST(ListPrinter, PrintsEveryColumnWithHeadingsOnEveryPage)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"wide.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    const TablePrinter table(wide(60));
    table.prepare(printer);
    EXPECT_EQ(printer.pageLayout().orientation(), QPageLayout::Landscape);
    table.print(printer);
#ifdef Q_OS_WIN
    GTEST_SKIP() << "no poppler here";
#endif
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    ASSERT_TRUE(pdftotext.waitForFinished());
    const QString all = QString::fromUtf8(pdftotext.readAllStandardOutput());
    const QStringList pages = all.split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 2);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        EXPECT_TRUE(pages.at(page).contains(u"Directorate"_s)) << page;
        EXPECT_TRUE(pages.at(page).contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
        EXPECT_EQ(pages.at(page).contains(u", continued"_s), page > 0) << page;
    }
    for (int column = 1; column < 22; ++column)
        EXPECT_TRUE(all.contains(QString::number(5900 + column))) << column;
}

namespace {

/// A printer that writes a PDF. \return how many pages it has.
int pagesPrinted(const Sheets &sheets, QPrinter &printer, const QString &path)
{
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    sheets.prepare(printer);
    EXPECT_TRUE(sheets.print(printer));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return int(file.readAll().count("/Type /Page\n"));
}

} // namespace

TEST(ListPrinter, PrintsThePagesThatAreAskedFor)
{
    const QTemporaryDir folder;
    const Sheets sheets = TablePrinter(wide(200)).sheets();
    QPrinter all;
    const int pages = pagesPrinted(sheets, all, folder.filePath(u"all.pdf"_s));
    ASSERT_GT(pages, 4);
    QPrinter some;
    some.setPrintRange(QPrinter::PageRange);
    some.setFromTo(2, 3);
    EXPECT_EQ(pagesPrinted(sheets, some, folder.filePath(u"some.pdf"_s)), 2);
}

TEST(ListPrinter, SaysWhenItCannotPrint)
{
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"no such folder/list.pdf"_s));
    EXPECT_FALSE(TablePrinter(wide(3)).sheets().print(printer));
}

TEST(ListPrinter, KeepsMarginsOf20Millimetres)
{
    QPrinter printer;
    TablePrinter(wide(3)).prepare(printer);
    EXPECT_NEAR(printer.pageLayout().margins(QPageLayout::Millimeter).left(), 20, 0.5);
}

TEST(ListPrinter, PrintsTheChosenRowsAloneOrAllOfThem)
{
    const QTemporaryDir folder;
    PrintedTable table = wide(200);
    table.chosen = {3, 4, 150};
    const Sheets sheets = TablePrinter(table).sheets();
    ASSERT_TRUE(sheets.furnish);
    QPrinter chosen;
    const int few = pagesPrinted(sheets, chosen, folder.filePath(u"few.pdf"_s));
    QPrinter target;
    QPrintPreviewDialog dialog(&target);
    sheets.furnish(dialog);
    auto *box = dialog.findChild<QCheckBox *>(u"previewSwitch"_s);
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->text(), u"C&hosen rows alone (3)"_s);
    EXPECT_TRUE(box->isChecked());
    box->click();
    QPrinter all;
    EXPECT_GT(pagesPrinted(sheets, all, folder.filePath(u"all.pdf"_s)), few);
}

TEST(ListPrinter, OffersNoChoiceWhereOneRowOrNoneIsChosen)
{
    PrintedTable table = wide(5);
    EXPECT_FALSE(TablePrinter(table).sheets().furnish);
    table.chosen = {2};
    EXPECT_FALSE(TablePrinter(table).sheets().furnish);
}

TEST(ListPrinter, PrintsNoEmptySheetForPagesThatAreNotThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.pdf"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(50, 60);
    EXPECT_FALSE(TablePrinter(wide(3)).sheets().print(printer));
    EXPECT_FALSE(QFile::exists(path));
}

TEST(Printing, IsToldFromPreview)
{
    const QTemporaryDir folder;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(u"list.pdf"_s));
    QPrintPreviewWidget pages(&printer);
    QList<bool> previews;
    QObject::connect(&pages, &QPrintPreviewWidget::paintRequested, &pages,
                     [&](QPrinter *target) { previews.append(isForPreview(*target)); });
    pages.updatePreview();
    pages.print();
    EXPECT_EQ(previews.first(), true);
    EXPECT_EQ(previews.last(), false);
}

TEST(Printing, TakesUpThePaperOfTheLastTime)
{
    QPrinter first;
    first.setOutputFormat(QPrinter::PdfFormat);
    first.setPageSize(QPageSize(QPageSize::A3));
    first.setPageOrientation(QPageLayout::Landscape);
    const PrintHabit habit = PrintHabit::of(first, QPageLayout::Portrait);
    EXPECT_EQ(PrintHabit::fromJson(habit.toJson()), habit);
    EXPECT_FALSE(PrintHabit::of(first, QPageLayout::Landscape).orientation)
        << "nobody turned the paper";
    EXPECT_FALSE(PrintHabit::fromJson({}));

    QPrinter next;
    next.setOutputFormat(QPrinter::PdfFormat);
    habit.adopt(next);
    EXPECT_EQ(next.pageLayout().pageSize().id(), QPageSize::A3);
    EXPECT_EQ(next.pageLayout().orientation(), QPageLayout::Landscape);
}

} // namespace redress
