// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reports in the window: composing, jumping, saving, printing.
#include "tests/ui/papers/paperswindow.h"

#include "ui/papers/paperprinter.h"
#include "ui/shell/textdialog.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/metrics.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#ifndef REDRESS_PDFINFO
#include <qpdf/QPDF.hh>
#endif
#include <algorithm>
#include <array>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

#ifdef REDRESS_PDFINFO
int pagesOf(const QString &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral(REDRESS_PDFINFO), {pdf});
    EXPECT_TRUE(reader.waitForFinished());
    for (const QByteArray &line : reader.readAllStandardOutput().split('\n')) {
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    }
    return -1;
}
#else // Windows has no poppler.
int pagesOf(const QString &pdf)
{
    QFile file(pdf);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << pdf.toStdString();
    const QByteArray bytes = file.readAll();
    QPDF reader;
    reader.processMemoryFile("paper", bytes.constData(), size_t(bytes.size()));
    return int(reader.getAllPages().size());
}
#endif

class Reports : public testing::Test
{
protected:
    Reports() { EXPECT_TRUE(m_window.isComposed()); }

    PaperView &view() const { return m_window.view(); }

    PapersWindow m_window{PapersWindow::County::Of2023};
};

TEST_F(Reports, TheAnnualReportIsComposedFromTheImportedCases)
{
    EXPECT_EQ(view().paper()->request.definition, u"annual-report"_s);
    EXPECT_EQ(view().paper()->request.period.year, FinancialYear{2023});
    EXPECT_GT(view().pageCount(), 5);
    EXPECT_TRUE(m_window.page().status().shown.contains(u"Page 1 of %1"_s.arg(view().pageCount())));
    EXPECT_GT(m_window.outline().model()->rowCount(), 5);
}

TEST_F(Reports, AnotherReportIsChosenByKeys)
{
    const int before = view().pageCount();
    m_window.chooseCommitteeReport();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return view().paper() && view().paper()->request.definition == u"003-committee-report"_s;
    }));
    EXPECT_NE(view().pageCount(), before);
    EXPECT_EQ(view().page(), 0);
}

TEST_F(Reports, IsOfAPeriodThatIsChosenByItsName)
{
    auto *button = m_window.page().findChild<QToolButton *>(u"periodButton"_s);
    ASSERT_NE(button, nullptr);
    Q_EMIT button->menu()->aboutToShow();
    const auto actions = button->menu()->actions();
    const auto lastYear = std::ranges::find_if(actions, [](const QAction *action) {
        return action->text().startsWith(u"Last financial year\t"_s);
    });
    ASSERT_NE(lastYear, actions.end());
    const QString year = (*lastYear)->text().section(u'\t', 1).first(7);
    (*lastYear)->trigger();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return view().paper() && view().paper()->request.period.year.label() == year; }));
    EXPECT_EQ(view().paper()->request.period.throughQuarter, 4);
}

TEST_F(Reports, ThePublicCopyHidesSmallNumbersAndIsNamedSo)
{
    const auto isShown = [this](bool isPublic) {
        return view().paper() && view().paper()->request.isPublic == isPublic;
    };
    EXPECT_TRUE(view().paper()->document.runningAside.contains(u"Internal copy"_s));
    const auto hidden = [this] {
        int found = 0;
        for (const Block &block : view().paper()->document.blocks) {
            const auto *table = std::get_if<TableBlock>(&block);
            for (const PaperTable::Row &row :
                 table ? table->table.rows : decltype(PaperTable::rows)())
                found += int(std::ranges::count(row.cells, u"a hidden number"_s,
                                                &PaperTable::BodyCell::spoken));
        }
        return found;
    };
    EXPECT_EQ(hidden(), 0);
    auto *box = m_window.find<QCheckBox>("publicCheckBox");
    box->setFocus();
    m_window.press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isShown(true); }, 120000));
    const Document &shown = view().paper()->document;
    EXPECT_TRUE(shown.runningAside.contains(u"Public copy"_s)) << shown.runningAside.toStdString();
    EXPECT_FALSE(shown.runningAside.contains(u"Internal"_s));
    EXPECT_GT(hidden(), 0);
    m_window.page().perform(PageCommand::Export); // No file is chosen.
    EXPECT_EQ(QFileInfo(m_window.dialogs.lastProposed).fileName(),
              u"annual-report-2023-24-public.pdf"_s);
    box->setFocus();
    m_window.press(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isShown(false); }, 20000));
}

TEST_F(Reports, TheComposingOfAPublicCopyIsStopped)
{
    QSignalSpy settled(&m_window.page(), &ReportPage::settled);
    m_window.find<QCheckBox>("publicCheckBox")->setFocus();
    m_window.press(Qt::Key_Space);
    m_window.press(Qt::Key_Escape);
    ASSERT_TRUE(settled.wait(20000));
    EXPECT_FALSE(view().paper());
    EXPECT_FALSE(m_window.page().can(PageCommand::Export)) << "no paper that is not the public one";
}

TEST_F(Reports, OnlyTheNewestRequestIsShown)
{
    QSignalSpy settled(&m_window.page(), &ReportPage::settled);
    m_window.find<QComboBox>("quarterComboBox")->setFocus();
    for (int i = 0; i < 3; ++i)
        m_window.press(Qt::Key_Up);
    ASSERT_TRUE(settled.wait(20000));
    QTest::qWait(200);
    EXPECT_EQ(settled.count(), 1);
    EXPECT_EQ(view().paper()->request.period.throughQuarter, 1);
}

TEST_F(Reports, ArrowsInTheOutlineGoToThePlaceAndEnterGoesOnToThePage)
{
    m_window.outline().setFocus();
    m_window.press(Qt::Key_End);
    EXPECT_GT(view().page(), view().pageCount() / 2);
    m_window.press(Qt::Key_Home);
    EXPECT_EQ(view().page(), 0);
    m_window.press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), &view());
}

TEST_F(Reports, AClickInTheOutlineGoesToATable)
{
    const auto entries = outlineOf(*view().paper());
    const auto table = std::find_if(entries.begin(), entries.end(), [](const OutlineEntry &entry) {
        return entry.kind == OutlineEntry::Kind::Table && entry.place.page > 2;
    });
    ASSERT_NE(table, entries.end());
    const auto found =
        m_window.outline().model()->match(m_window.outline().model()->index(0, 0), Qt::DisplayRole,
                                          table->brief, 1, Qt::MatchExactly | Qt::MatchRecursive);
    ASSERT_EQ(found.size(), 1);
    m_window.outline().scrollTo(found.first());
    QTest::mouseClick(m_window.outline().viewport(), Qt::LeftButton, {},
                      m_window.outline().visualRect(found.first()).center());
    EXPECT_EQ(view().page(), table->place.page);
}

/// \source features B7: clicking it on screen opens the exact cases
TEST_F(Reports, AClickOnAFigureOfATableShowsItsCases)
{
    const PageLayout &layout = view().paper()->layout;
    const PlacedRun *figure = nullptr;
    QPointF at;
    int page = 0;
    for (size_t i = 0; i < layout.pages.size() && !figure; ++i) {
        for (const PageItem &item : layout.pages[i].items) {
            const TextLine *line = item.text();
            if (figure || !line || line->runs.empty() || line->runs.front().figure != u"T1.1a"_s)
                continue;
            figure = &line->runs.front();
            at = line->box.center();
            page = int(i);
        }
    }
    ASSERT_TRUE(figure);
    QSignalSpy wanted(&view(), &PaperView::figureChosen);
    view().setFit(PaperView::Fit::Page);
    view().goToPage(page);
    const QSizeF size = layout.pages[size_t(page)].size;
    const double scale = view().zoom() * view().logicalDpiX() / (72.0 * kUnitsPerPoint);
    const QSize shown = (size * scale).toSize();
    const QPointF corner((view().viewport()->width() - shown.width()) / 2.0,
                         double(Metrics(&view()).margin()));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, (corner + at * scale).toPoint());
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().value<FigureReference>().text(), u"T1.1a"_s);
    const auto dialog = [this] {
        return m_window.window().findChild<QDialog *>(u"figureCasesDialog"_s);
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog() != nullptr; }, 20000));
    ASSERT_TRUE(dialog());
    const auto *cases = dialog()->findChild<QListWidget *>();
    ASSERT_TRUE(cases);
    EXPECT_EQ(cases->count(), figure->text.trimmed().toInt());
}

TEST_F(Reports, FieldsWithoutAValueAreListedAndLeadToTheirPlace)
{
    const auto checks = checksOf(*view().paper());
    const auto last = std::find_if(checks.rbegin(), checks.rend(), [](const PaperCheck &check) {
        return check.kind == PaperCheck::Kind::NoValue;
    });
    ASSERT_NE(last, checks.rend());
    ASSERT_GT(last->place->page, 0);
    const int row = int(checks.rend() - last) - 1;
    const QModelIndex index = m_window.checks().model()->index(row, 0);
    EXPECT_EQ(index.data().toString(), last->headline);
    EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().contains(last->explanation));
    m_window.checks().setFocus();
    m_window.press(Qt::Key_Home);
    EXPECT_EQ(view().page(), 0);
    for (int i = 0; i < row; ++i)
        m_window.press(Qt::Key_Down);
    EXPECT_EQ(view().page(), last->place->page);
}

TEST_F(Reports, ThePdfHasThePagesOfTheView)
{
    m_window.dialogs.path = m_window.store().folder() + u"/paper"_s; // The ending is added.
    m_window.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window.messages().isEmpty(); }, 20000));
    EXPECT_TRUE(m_window.dialogs.lastProposed.endsWith(u"annual-report-2023-24.pdf"_s));
    EXPECT_TRUE(m_window.messages().first().contains(u"paper.pdf"_s));
    EXPECT_EQ(pagesOf(m_window.dialogs.path + u".pdf"_s), view().pageCount());
}

TEST_F(Reports, BothCopiesAreSavedInOneRun)
{
    m_window.dialogs.path = m_window.store().folder() + u"/paper.pdf"_s;
    QTest::mouseClick(m_window.find<QPushButton>("saveBothButton"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window.messages().isEmpty(); }, 60000));
    EXPECT_TRUE(m_window.messages().first().contains(u"paper-public.pdf"_s));
    EXPECT_EQ(pagesOf(m_window.dialogs.path), view().pageCount());
    EXPECT_GT(pagesOf(m_window.store().folder() + u"/paper-public.pdf"_s), 5);
    EXPECT_FALSE(view().paper()->request.isPublic) << "what is shown stays as it is";
}

TEST_F(Reports, TheEndingOfTheNameSaysTheFormat)
{
    const std::array files{std::pair{u"/paper.odt"_s, QByteArray("PK")},
                           std::pair{u"/paper.html"_s, QByteArray("<!DOCTYPE html>")}};
    for (const auto &[name, begin] : files) {
        m_window.dialogs.path = m_window.store().folder() + name;
        QTest::mouseClick(m_window.find<QPushButton>("saveButton"), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor(
            [&, &ending = name] { return m_window.messages().join(u' ').contains(ending.mid(1)); },
            60000));
        QFile file(m_window.dialogs.path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(begin)) << name.toStdString();
    }
}

TEST_F(Reports, APdfThatCannotBeWrittenGivesOneMessage)
{
    m_window.dialogs.path = m_window.store().folder() + u"/no/such/folder/paper.pdf"_s;
    QTest::mouseClick(m_window.find<QPushButton>("saveButton"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window.messages().isEmpty(); }, 20000));
    EXPECT_EQ(m_window.messages().size(), 1);
    EXPECT_FALSE(QFile::exists(m_window.dialogs.path));
    EXPECT_TRUE(m_window.page().can(PageCommand::Export));
}

TEST_F(Reports, EscapeStopsComposingAndLeavesAWayBack)
{
    QSignalSpy settled(&m_window.page(), &ReportPage::settled);
    m_window.chooseCommitteeReport();
    m_window.press(Qt::Key_Escape);
    ASSERT_TRUE(settled.count() > 0 || settled.wait(20000));
    EXPECT_EQ(view().pageCount(), 0);
    EXPECT_FALSE(m_window.page().can(PageCommand::Print));
    auto *panel = m_window.page().findChild<EmptyPanel *>();
    ASSERT_TRUE(panel->isVisible());
    QTest::mouseClick(panel->findChild<QPushButton *>(u"wayOutButton"_s), Qt::LeftButton);
    ASSERT_TRUE(m_window.isComposed());
    EXPECT_EQ(view().paper()->request.definition, u"003-committee-report"_s);
}

TEST_F(Reports, PrintedSheetsAreThePagesThatWereAskedFor)
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString path = m_window.store().folder() + u"/printed.pdf"_s;
    printer.setOutputFileName(path);
    ASSERT_TRUE(paperprinter::print(*view().paper(), printer));
    EXPECT_EQ(pagesOf(path), view().pageCount());
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 4);
    ASSERT_TRUE(paperprinter::print(*view().paper(), printer));
    EXPECT_EQ(pagesOf(path), 3);
}

TEST_F(Reports, PreviewOpensByItsKeys)
{
    m_window.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_window.window().findChild<QPrintPreviewDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    dialog->reject();
}

TEST_F(Reports, EnterShowsThePageAsText)
{
    m_window.goToPages();
    m_window.press(Qt::Key_Return);
    auto *dialog = m_window.window().findChild<TextDialog *>();
    ASSERT_NE(dialog, nullptr);
    dialog->reject();
}

TEST_F(Reports, EveryStopOfTheKeyboardHasAName)
{
    for (QWidget *widget : m_window.page().findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
}

TEST(EmptyReports, AFileWithoutCasesSaysWhatToDo)
{
    PapersWindow window(PapersWindow::County::None);
    auto *panel = window.page().findChild<EmptyPanel *>();
    ASSERT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->headline(), u"There is nothing to report yet"_s);
    EXPECT_TRUE(panel->accessibleDescription().contains(u"Import"_s));
    EXPECT_FALSE(window.page().can(PageCommand::Print));
    EXPECT_FALSE(window.find<QPushButton>("saveButton")->isEnabled());
}

TEST(EmptyReports, TheWayToTheFirstContactHasItsLetterForItself)
{
    PapersWindow window(PapersWindow::County::None);
    const auto *way = window.find<QPushButton>("wayOutButton");
    ASSERT_TRUE(way->isVisible());
    const QKeySequence letter = QKeySequence::mnemonic(way->text());
    ASSERT_FALSE(letter.isEmpty());
    for (const QLabel *label : window.page().findChildren<QLabel *>())
        EXPECT_FALSE(label->isVisible() && QKeySequence::mnemonic(label->text()) == letter)
            << label->text().toStdString();
    QSignalSpy clicked(way, &QPushButton::clicked);
    window.press(Qt::Key(letter[0].key()), Qt::AltModifier);
    EXPECT_TRUE(clicked.size() == 1 || clicked.wait()) << "a letter clicks after a moment";
}

} // namespace

} // namespace redress
