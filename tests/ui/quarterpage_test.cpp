// SPDX-License-Identifier: GPL-3.0-or-later
// The page of a quarter by the keys of a person.
#include "tests/core/statistics/publishedtables.h"
#include "tests/ui/uifixture.h"

#include "core/statistics/closing/closinglist.h"
#include "core/statistics/readyanswers.h"
#include "ui/figures/casesmodel.h"
#include "ui/figures/figureview.h"
#include "ui/quarter/listwithcases.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kWait = 10000;

/// On Thursday 15 January 2026: the quarter from October to December is over.
class QuarterTest : public WindowTest
{
protected:
    void SetUp() override
    {
        open();
        int place = 0;
        for (const PageEntry &page : pageList()) {
            ++place;
            if (page.key == pagekey::kQuarter)
                key(Qt::Key(Qt::Key_0 + place), Qt::ControlModifier);
        }
        ASSERT_TRUE(find<QListWidget>(u"sectionsListWidget"_s));
        ASSERT_TRUE(waitFor(u"closingStateLabel"_s, u"before it is closed"_s) ||
                    waitFor(u"closingStateLabel"_s, u"Nothing is left"_s));
    }

    QString words(const QString &label) const
    {
        const auto *found = find<QLabel>(label);
        return found ? found->text() : QString();
    }
    bool waitFor(const QString &label, const QString &part) const
    {
        return QTest::qWaitFor([&] { return words(label).contains(part); }, kWait);
    }
    void goToSection(int section)
    {
        auto *sections = find<QListWidget>(u"sectionsListWidget"_s);
        sections->setFocus();
        key(Qt::Key_Home);
        for (int i = 0; i < section; ++i)
            key(Qt::Key_Down);
        ASSERT_EQ(sections->currentRow(), section);
    }
    RecordTable *table(const QString &name) const { return find<RecordTable>(name); }
    int rows(const QString &name) const { return table(name)->model()->rowCount(); }
    QString cell(const QString &name, int row, int column) const
    {
        return table(name)->model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_F(QuarterTest, CountsDownToNoughtAndClosesTheQuarter)
{
    EXPECT_EQ(find<QComboBox>(u"quarterYearComboBox"_s)->currentText(), u"2025-26"_s);
    EXPECT_EQ(find<QComboBox>(u"quarterNumberComboBox"_s)->currentData().toInt(), 3);
    const int lines = rows(u"closingTableView"_s);
    ASSERT_GT(lines, 0);
    EXPECT_FALSE(find<QPushButton>(u"closeQuarterButton"_s)->isEnabled());
    m_dialogs.text = u"It is as it is."_s;
    for (int i = 0; i < lines; ++i) {
        table(u"closingTableView"_s)->setFocus();
        key(Qt::Key_Home);
        const QString before = words(u"closingStateLabel"_s);
        find<QPushButton>(u"explainFindingButton"_s)->setFocus();
        key(Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([&] { return words(u"closingStateLabel"_s) != before; }, kWait))
            << before.toStdString();
    }
    ASSERT_TRUE(waitFor(u"closingStateLabel"_s, u"Nothing is left"_s));
    const auto *progress = find<QProgressBar>(u"closingProgressBar"_s);
    ASSERT_TRUE(progress);
    EXPECT_EQ(progress->value(), progress->maximum());
    find<QPushButton>(u"closeQuarterButton"_s)->setFocus();
    key(Qt::Key_Space);
    ASSERT_TRUE(waitFor(u"closingStateLabel"_s, u"was closed by tester"_s))
        << words(u"closingStateLabel"_s).toStdString() << messages().join(u'|').toStdString();
    EXPECT_FALSE(find<QPushButton>(u"closeQuarterButton"_s));
    m_dialogs.text = u"A letter came."_s;
    find<QPushButton>(u"reopenQuarterButton"_s)->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(waitFor(u"closingChangesLabel"_s, u"A letter came."_s));
}

/// The first case of the file came in September 2025.
TEST_F(QuarterTest, OffersNothingToCloseBeforeTheFirstRecord)
{
    auto *number = find<QComboBox>(u"quarterNumberComboBox"_s);
    number->setFocus();
    key(Qt::Key_Home);
    ASSERT_EQ(number->currentData().toInt(), 1);
    ASSERT_TRUE(waitFor(u"closingStateLabel"_s, u"there is nothing to close"_s))
        << words(u"closingStateLabel"_s).toStdString();
    EXPECT_FALSE(find<QPushButton>(u"closeQuarterButton"_s)) << "it is not even offered";
}

TEST_F(QuarterTest, OpensTheCasesOfALineAndComesBack)
{
    table(u"closingTableView"_s)->setFocus();
    key(Qt::Key_Home);
    ASSERT_GT(rows(u"closingCasesTableView"_s), 0);
    key(Qt::Key_Return);
    EXPECT_TRUE(table(u"closingCasesTableView"_s)->hasFocus());
    key(Qt::Key_Escape);
    EXPECT_TRUE(table(u"closingTableView"_s)->hasFocus());
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().contains(u"Case "_s))
        << m_window->windowTitle().toStdString();
}

TEST_F(QuarterTest, ChecksPrintedTablesThatWerePasted)
{
    goToSection(1);
    ASSERT_TRUE(waitFor(u"totalsStateLabel"_s, u"table"_s));
    const int before = rows(u"totalsTableView"_s);
    find<QPushButton>(u"typeTablesButton"_s)->setFocus();
    key(Qt::Key_Space);
    auto *text = QApplication::activeModalWidget()
                     ? QApplication::activeModalWidget()->findChild<QPlainTextEdit *>()
                     : nullptr;
    ASSERT_TRUE(text);
    text->setPlainText(u"no table"_s);
    auto *check = text->window()->findChild<QPushButton *>(u"checkTypedButton"_s);
    QTest::keyClick(check, Qt::Key_Space);
    EXPECT_TRUE(text->window()->findChild<QLabel *>(u"typedFaultLabel"_s)->isVisible());
    text->setPlainText(published::kS2NonStatutory);
    QTest::keyClick(check, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows(u"totalsTableView"_s) == before + 2; }, kWait));
    EXPECT_TRUE(cell(u"totalsTableView"_s, 0, 1).contains(u"add to 18; the total printed is 17"_s))
        << cell(u"totalsTableView"_s, 0, 1).toStdString();
    m_dialogs.text = u"A row was added after the total was typed."_s;
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    table(u"totalsTableView"_s)->setFocus();
    key(Qt::Key_Home);
    find<QPushButton>(u"explainTotalsButton"_s)->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            for (int row = 0; row < rows(u"totalsTableView"_s); ++row) {
                if (cell(u"totalsTableView"_s, row, 2) == m_dialogs.text)
                    return true;
            }
            return false;
        },
        kWait));
}

/// What was typed is of the file: whoever opens it later has it, and can take it away.
TEST_F(QuarterTest, KeepsPrintedTablesInTheFile)
{
    const Quarter quarter{{2025}, 3};
    ASSERT_TRUE(savePrintedTables(session().store(), quarter, published::kS2NonStatutory));
    goToSection(1);
    ASSERT_TRUE(waitFor(u"totalsStateLabel"_s, u"printed, and kept for this quarter"_s));
    EXPECT_TRUE(cell(u"totalsTableView"_s, 0, 1).contains(u"add to 18; the total printed is 17"_s))
        << cell(u"totalsTableView"_s, 0, 1).toStdString();
    const int before = rows(u"totalsTableView"_s);
    find<QPushButton>(u"dropTablesButton"_s)->setFocus();
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows(u"totalsTableView"_s) == before - 2; }, kWait));
    EXPECT_EQ(QuarterRepository::printedTables(session().database(), quarter), QString());
}

TEST_F(QuarterTest, SavesWhatIsLeftWithTheCasesOfEachLine)
{
    ASSERT_GT(rows(u"closingTableView"_s), 0);
    ASSERT_GT(rows(u"closingCasesTableView"_s), 0);
    m_dialogs.path = m_store.folder() + u"/closing.csv"_s;
    act(MainActions::ExportList);
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString csv = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(csv.startsWith(u"Left,What,Note,Cases"_s)) << csv.toStdString();
    EXPECT_TRUE(csv.contains(cell(u"closingCasesTableView"_s, 0, 0))) << csv.toStdString();
}

TEST_F(QuarterTest, ForecastsTheRunningQuarterAndItsStage2)
{
    goToSection(2);
    ASSERT_TRUE(waitFor(u"forecastStateLabel"_s, u"Estimate"_s))
        << words(u"forecastStateLabel"_s).toStdString();
    EXPECT_TRUE(words(u"forecastStateLabel"_s).contains(u"Quarter 4 of 2025-26"_s));
    EXPECT_GT(rows(u"forecastTableView"_s), 0);
    EXPECT_TRUE(words(u"forecastWhatIfLabel"_s).contains(u"so far"_s));
    auto *average = find<QLineEdit>(u"forecastAverageEdit"_s);
    average->setFocus();
    type(u"3500"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(waitFor(u"forecastSpendLabel"_s, u"\u00a33,500 each, as typed"_s))
        << words(u"forecastSpendLabel"_s).toStdString();
    auto *day = find<QLineEdit>(u"forecastDayEdit"_s);
    day->setFocus();
    day->selectAll();
    type(u"1/1/2026"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(waitFor(u"forecastWhatIfLabel"_s, u"from today on"_s));
}

TEST_F(QuarterTest, CountsForTheHandlingCode)
{
    goToSection(3);
    ASSERT_TRUE(waitFor(u"codeStateLabel"_s, u"2025-26"_s));
    EXPECT_EQ(rows(u"codeTableView"_s), 30); // ten counters of three procedures
    m_dialogs.path = m_store.folder() + u"/code.csv"_s;
    act(MainActions::ExportList);
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("Code 6.2"));
}

/// So many of so many: the cases of both stand one switch apart.
TEST_F(QuarterTest, OpensWhatACounterOfTheCodeIsAPartOf)
{
    goToSection(3);
    ASSERT_TRUE(waitFor(u"codeStateLabel"_s, u"2025-26"_s));
    // "83% (10 of 12)"
    static const QRegularExpression share(u"\\((\\d+) of (\\d+)\\)"_s);
    auto *list = table(u"codeTableView"_s);
    bool wasSeen = false;
    for (int row = 0; row < rows(u"codeTableView"_s); ++row) {
        const auto match = share.match(cell(u"codeTableView"_s, row, 2));
        if (!match.hasMatch() || match.captured(2).toInt() == 0)
            continue;
        list->setCurrentRow(row);
        auto *part = find<SegmentedSwitch>(u"codePartSwitch"_s);
        ASSERT_TRUE(part);
        EXPECT_EQ(rows(u"codeCasesTableView"_s), match.captured(1).toInt()) << row;
        QTest::mouseClick(part->button(1), Qt::LeftButton);
        EXPECT_EQ(rows(u"codeCasesTableView"_s), match.captured(2).toInt()) << row;
        QTest::mouseClick(part->button(0), Qt::LeftButton);
        wasSeen = wasSeen || match.captured(1) != match.captured(2);
    }
    EXPECT_TRUE(wasSeen) << "a counter of which some count and some do not";
}

TEST_F(QuarterTest, LeadsFromAnAnswerToItsTableAndBack)
{
    goToSection(4);
    auto *answer = find<QPlainTextEdit>(u"answerPlainTextEdit"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answer->toPlainText().isEmpty(); }, kWait));
    auto *show = find<QPushButton>(u"showAnswerTableButton"_s);
    ASSERT_TRUE(show->isEnabled());
    const auto &tables = standingQuestions().front().tables;
    if (show->menu()) {
        ASSERT_EQ(show->menu()->actions().size(), tables.size());
        show->menu()->actions().front()->trigger();
    } else {
        show->setFocus();
        key(Qt::Key_Space);
    }
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            const auto *view = find<FigureView>(u"figureTableView"_s);
            return view && view->figures()->table().definition.id == tables.front() &&
                   view->figures()->table().period.throughQuarter == 3;
        },
        kWait));
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(find<QPlainTextEdit>(u"answerPlainTextEdit"_s));
}

TEST_F(QuarterTest, AnswersStandingQuestions)
{
    goToSection(4);
    auto *answer = find<QPlainTextEdit>(u"answerPlainTextEdit"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !answer->toPlainText().isEmpty(); }, kWait));
    EXPECT_TRUE(answer->toPlainText().contains(u"15 January 2026"_s));
    find<QPushButton>(u"copyAnswerButton"_s)->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(QApplication::clipboard()->text(), answer->toPlainText());
    m_dialogs.path = m_store.folder() + u"/answer.csv"_s;
    find<QPushButton>(u"saveAnswerButton"_s)->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(QFile::exists(m_dialogs.path));
}

TEST_F(QuarterTest, SavesTheBenchmarkReturn)
{
    goToSection(5);
    ASSERT_TRUE(waitFor(u"returnStateLabel"_s, u"redress-benchmark-1"_s));
    EXPECT_GT(rows(u"returnTableView"_s), 20);
    m_dialogs.path = m_store.folder() + u"/return.json"_s;
    find<QPushButton>(u"saveReturnButton"_s)->setFocus();
    key(Qt::Key_Space);
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("\"schema\": \"redress-benchmark-1\""));
}

TEST_F(QuarterTest, OpensTheCasesBehindAFigureOfTheReturn)
{
    goToSection(5);
    ASSERT_TRUE(waitFor(u"returnStateLabel"_s, u"redress-benchmark-1"_s));
    static const QRegularExpression share(u"(\\d+) of (\\d+)"_s);
    int counts = 0;
    int shares = 0;
    for (int row = 0; row < rows(u"returnTableView"_s); ++row) {
        const QString name = cell(u"returnTableView"_s, row, 0);
        const int value = cell(u"returnTableView"_s, row, 1).remove(u',').toInt();
        const auto match = share.match(cell(u"returnTableView"_s, row, 2));
        const int counted = match.hasMatch() ? match.captured(1).toInt() : value;
        if (counted == 0 || (!match.hasMatch() && !name.endsWith(u"_received"_s)))
            continue;
        table(u"returnTableView"_s)->setCurrentRow(row);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return rows(u"returnCasesTableView"_s) == counted; }, kWait))
            << name.toStdString() << ": " << rows(u"returnCasesTableView"_s) << " of " << counted;
        ++(match.hasMatch() ? shares : counts);
        if (!match.hasMatch())
            continue;
        auto *part = find<SegmentedSwitch>(u"returnPartSwitch"_s);
        ASSERT_TRUE(part) << name.toStdString();
        QTest::mouseClick(part->button(1), Qt::LeftButton);
        EXPECT_EQ(rows(u"returnCasesTableView"_s), match.captured(2).toInt()) << name.toStdString();
        QTest::mouseClick(part->button(0), Qt::LeftButton);
    }
    EXPECT_GT(counts, 0);
    EXPECT_GT(shares, 3);
    table(u"returnTableView"_s)->setFocus();
    key(Qt::Key_Home);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows(u"returnCasesTableView"_s) > 0; }, kWait));
    key(Qt::Key_Return);
    EXPECT_TRUE(table(u"returnCasesTableView"_s)->hasFocus());
    key(Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().contains(u"Case "_s))
        << m_window->windowTitle().toStdString();
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(find<RecordTable>(u"returnTableView"_s));
}

/// The tables do not wait for the reports, whose numbers are read beside them.
TEST_F(QuarterTest, ReadsTheNumbersOfReportsBesideTheTables)
{
    goToSection(1);
    ASSERT_TRUE(waitFor(u"totalsStateLabel"_s, u"table"_s));
    const int ofTables = rows(u"totalsTableView"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return !words(u"totalsStateLabel"_s).contains(u"still being read"_s); }, kWait));
    EXPECT_EQ(rows(u"totalsTableView"_s), ofTables) << "the reports number their tables rightly";
}

TEST_F(QuarterTest, ComesBackToWhereOneWas)
{
    goToSection(2);
    ASSERT_TRUE(waitFor(u"forecastStateLabel"_s, u"Estimate"_s));
    key(Qt::Key_1, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    auto *sections = find<QListWidget>(u"sectionsListWidget"_s);
    ASSERT_TRUE(sections);
    EXPECT_EQ(sections->currentRow(), 2);
}

} // namespace redress
