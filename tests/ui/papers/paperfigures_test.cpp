// SPDX-License-Identifier: GPL-3.0-or-later
// From a figure on the page of reports to its cases: clicked, and typed by its reference.
#include "tests/ui/papers/paperswindow.h"

#include "ui/papers/paperfigures.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalSpy>

#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class FiguresOfAReport : public testing::Test
{
protected:
    FiguresOfAReport()
    {
        EXPECT_TRUE(m_window.isComposed());
        m_window.chooseCommitteeReport();
        EXPECT_TRUE(QTest::qWaitFor([this] {
            return paper() && paper()->request.definition == u"003-committee-report"_s;
        }));
    }

    const PaperPointer &paper() const { return m_window.view().paper(); }

    /// A figure of a table that counts at least one case and is no percentage.
    const PrintedFigure *aCount() const
    {
        for (const PrintedFigure &figure : paper()->figures) {
            const bool isOfTable =
                figure.table && figure.reference.in == FigureReference::In::Table;
            const Cell *cell = isOfTable ? &figure.table->cell(figure.row, figure.column) : nullptr;
            if (cell && cell->unit == Measure::Unit::Count && cell->value().value_or(0) > 1 &&
                !cell->isHistory && !cell->isChange)
                return &figure;
        }
        return nullptr;
    }

    QDialog *dialog() const
    {
        return m_window.window().findChild<QDialog *>(u"figureCasesDialog"_s);
    }
    QDialog *waitForDialog() const
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return dialog() != nullptr; }, 20000));
        return dialog();
    }

    void type(const QString &text)
    {
        m_window.press(Qt::Key_F, Qt::ControlModifier);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        ASSERT_TRUE(field);
        ASSERT_EQ(field->objectName(), u"figureReferenceEdit"_s);
        QTest::keyClicks(field, text);
        m_window.press(Qt::Key_Return);
    }

    /// Clicks what stands there on the page.
    void click(const FigureSpot &spot)
    {
        PaperView &view = m_window.view();
        view.goTo({spot.page, spot.box.top()}, spot.box);
        // The page at hand is as wide as the view: its units follow from that.
        const QSizeF size = paper()->layout.pages[size_t(spot.page)].size;
        const double scale = view.zoom() * view.logicalDpiX() / (72 * kUnitsPerPoint);
        const QPointF middle = spot.box.center() * scale;
        const double left = (view.viewport()->width() - size.width() * scale) / 2;
        double top = Metrics(&view).margin();
        for (int page = 0; page < spot.page; ++page)
            top += int(paper()->layout.pages[size_t(page)].size.height() * scale) +
                   Metrics(&view).margin();
        const QPointF at(left + middle.x(), top + middle.y() - view.verticalScrollBar()->value());
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at.toPoint());
    }

    mutable PapersWindow m_window{PapersWindow::County::Of2023};
};

/// \source features B7
TEST_F(FiguresOfAReport, AreFoundWhereTheyArePrinted)
{
    std::set<FigureReference::In> kinds;
    int inTables = 0;
    for (const PrintedFigure &figure : paper()->figures) {
        const auto spot = spotOf(*paper(), figure);
        const std::string name = figure.reference.text().toStdString();
        if (figure.reference.in == FigureReference::In::Table) {
            ASSERT_TRUE(spot) << name << " is printed in a table";
            ++inTables;
        }
        if (!spot)
            continue;
        const PrintedFigure *found = figureAt(*paper(), spot->page, spot->box.center());
        ASSERT_TRUE(found) << name;
        if (figure.table)
            EXPECT_EQ(found->reference, figure.reference) << name;
        else
            EXPECT_EQ(found->field, figure.field) << name;
        kinds.insert(figure.reference.in);
    }
    EXPECT_GT(inTables, 100);
    EXPECT_EQ(kinds.size(), 3U) << "tables, charts and sentences";
    EXPECT_EQ(figureAt(*paper(), 0, {1, 1}), nullptr) << "the margin of the page";
}

TEST_F(FiguresOfAReport, OpenAsManyCasesAsTheyCountWhenTheyAreClicked)
{
    const PrintedFigure *figure = aCount();
    ASSERT_TRUE(figure);
    const auto spot = spotOf(*paper(), *figure);
    ASSERT_TRUE(spot);
    click(*spot);
    QDialog *shown = waitForDialog();
    ASSERT_TRUE(shown);
    const auto *list = shown->findChild<QListWidget *>();
    ASSERT_TRUE(list);
    const double counted = figure->table->cell(figure->row, figure->column).value().value_or(0);
    EXPECT_EQ(list->count(), int(counted));
    EXPECT_TRUE(shown->findChild<QLabel *>()->text().startsWith(figure->reference.text()));
    EXPECT_EQ(m_window.find<QLineEdit>("figureReferenceEdit")->text(), figure->reference.text())
        << "the reference stands where it can be copied";
}

TEST_F(FiguresOfAReport, AreFoundByTheirTypedReference)
{
    const PrintedFigure *figure = aCount();
    ASSERT_TRUE(figure);
    type(figure->reference.text().toLower());
    QDialog *shown = waitForDialog();
    ASSERT_TRUE(shown);
    EXPECT_EQ(m_window.view().page(), spotOf(*paper(), *figure)->page);
    auto *list = shown->findChild<QListWidget *>();
    ASSERT_TRUE(list);
    // Keys alone: Enter on a case opens it.
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window.page().isVisible(); }))
        << "the case is shown";
}

TEST_F(FiguresOfAReport, OfASentenceAreFoundToo)
{
    const auto figure = std::ranges::find_if(paper()->figures, [](const PrintedFigure &one) {
        return one.reference.in == FigureReference::In::Section && one.text.toInt() > 1 &&
               !one.field.contains(u'|');
    });
    ASSERT_NE(figure, paper()->figures.end());
    type(figure->reference.text());
    const QDialog *shown = waitForDialog();
    ASSERT_TRUE(shown);
    const auto *list = shown->findChild<QListWidget *>();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->count(), figure->text.toInt());
}

TEST_F(FiguresOfAReport, ThatAreNoneAreSaidToBeNone)
{
    type(u"T99.1a"_s);
    EXPECT_TRUE(m_window.messages().join(u' ').contains(u"T99.1a"_s));
    type(u"third table"_s);
    EXPECT_TRUE(m_window.messages().join(u' ').contains(u"no reference"_s));
    EXPECT_FALSE(dialog());
}

/// What is hidden in the public copy is not hidden from the team.
TEST(FiguresOfAPublicCopy, OpenTheirCasesThoughTheyAreHidden)
{
    TestStore store(day("2024-06-03"));
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    const ReportDefinition *report = shippedReport(u"003-committee-report"_s);
    ASSERT_TRUE(report);
    const ReportPeriod period{{2023}, 3, {}};
    TableEngine engine(store.database(), store->reference());
    const auto document = composePublicReport(engine, *report, period, {}, 5);
    ASSERT_TRUE(document) << why(document);
    int hidden = 0;
    for (const PrintedFigure &figure : printedFigures(*document)) {
        if (!figure.table ||
            figure.table->cell(figure.row, figure.column).state != Cell::State::Suppressed)
            continue;
        const auto cases = casesOfFigure(engine, *report, period, *document, figure.reference);
        ASSERT_TRUE(cases) << why(cases);
        EXPECT_TRUE(cases->today) << figure.reference.text().toStdString();
        ++hidden;
    }
    EXPECT_GT(hidden, 0);
}

} // namespace

} // namespace redress
