// SPDX-License-Identifier: GPL-3.0-or-later
// The pane beside the list of cases: what is chosen by keys is told there, soon and of that case
// alone; it goes by a key, keeps its width, and leaves the list its room. \source ux 1
#include "tests/ui/uifixture.h"

#include "core/letters/contactlog.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/worklist/workdetails.h"

#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CaseDetailsTest : public WindowTest
{
protected:
    CaseDetailsTest() { openCases(); }
    ~CaseDetailsTest() override { m_theme->apply(Theme::Choice::Light, 100); }

    void openCases()
    {
        open();
        key(Qt::Key_2, Qt::ControlModifier);
        table()->setFocus();
    }
    RecordTable *table() const { return find<RecordTable>(u"caseListTableView"_s); }
    KeptSplitter *splitter() const { return find<KeptSplitter>(u"detailsSplitter"_s); }
    WorkDetails *pane() const { return find<WorkDetails>(u"workDetailsScrollArea"_s); }
    QString label(const QString &name) const
    {
        const auto *one = find<QLabel>(name);
        return one ? one->text() : QString();
    }
    QString status(const QString &name) const
    {
        const auto *one = find<StatusLabel>(name);
        return one ? one->words() : QString();
    }
    QString reference() const { return label(u"detailsReferenceLabel"_s); }
    QString words() const
    {
        QStringList words;
        for (const QLabel *one : pane()->findChildren<QLabel *>())
            words.append(one->text());
        return words.join(u'|');
    }
    /// By the arrow keys.
    void goTo(const QString &wanted)
    {
        key(Qt::Key_Home);
        for (int i = 0; i < table()->model()->rowCount() && reference() != wanted; ++i)
            key(Qt::Key_Down);
        ASSERT_EQ(reference(), wanted);
    }
};

} // namespace

// Twenty working days after Fri 2 January 2026 is Fri 30 January; three after Mon 12 is Thu 15.
TEST_F(CaseDetailsTest, TellsOfTheCaseThatIsChosenByTheArrowKeys)
{
    goTo(u"CSC/25/0003"_s);
    EXPECT_EQ(status(u"detailsDueLabel"_s), u"Due Fri 30 Jan 2026"_s);
    EXPECT_TRUE(status(u"detailsStatusLabel"_s).startsWith(u"Stage 1: 11 working day"_s));
    EXPECT_EQ(label(u"detailsNextStepLabel"_s), u"Send the response, by Fri 30 Jan 2026"_s);
    EXPECT_TRUE(words().contains(u"Visits cancelled twice"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"Assessment"_s));
    goTo(u"CSC/25/0004"_s);
    EXPECT_EQ(label(u"detailsNextStepLabel"_s), u"Acknowledge, triage, by Thu 15 Jan 2026"_s);
    goTo(u"CSC/25/0001"_s);
    EXPECT_EQ(status(u"detailsStatusLabel"_s), u"Stage 1: answered day 9"_s);
    EXPECT_EQ(status(u"detailsDueLabel"_s), QString());
    EXPECT_EQ(label(u"detailsNextStepLabel"_s), u"Nothing is awaited: the case is closed."_s);
    EXPECT_EQ(reference(), table()->currentIndex().siblingAtColumn(0).data().toString());
}

TEST_F(CaseDetailsTest, SaysWhatWasSaidLastUnlessTheCaseIsRestricted)
{
    ContactEntry entry;
    entry.happenedOn = day("2026-01-14");
    entry.withWhom = u"Her sister"_s;
    entry.note = u"Will ring again"_s;
    const auto logged =
        contactlog::save(session().database(), session().store().signature(),
                         caseOf(u"CSC/25/0003"_s), entry, {}, day("2026-01-15"), u"Contact"_s);
    ASSERT_TRUE(logged) << why(logged);
    session().noteChange();
    goTo(u"CSC/25/0003"_s);
    EXPECT_TRUE(words().contains(u"14 Jan 2026"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"Her sister: Will ring again"_s));
    restrictToMe(u"CSC/25/0003"_s);
    goTo(u"CSC/25/0003"_s);
    EXPECT_FALSE(words().contains(u"sister"_s)) << words().toStdString();
    EXPECT_TRUE(words().contains(u"A restricted case"_s));
}

TEST_F(CaseDetailsTest, OpensTheCaseAndCountsItsDayOut)
{
    goTo(u"CSC/25/0003"_s);
    act(MainActions::Explain);
    auto *why = find<QDialog>(u"whyDialog"_s);
    ASSERT_NE(why, nullptr);
    QStringList said;
    for (const QLabel *one : why->findChildren<QLabel *>())
        said.append(one->text());
    EXPECT_TRUE(said.first().startsWith(u"CSC/25/0003, Stage 1: "_s)) << said.first().toStdString();
    EXPECT_TRUE(said.first().endsWith(u"due Fri 30 Jan 2026"_s));
    why->reject();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    table()->setFocus();
    goTo(u"CSC/25/0001"_s);
    EXPECT_FALSE(m_window->actions()[MainActions::Explain]->isEnabled());
    goTo(u"CSC/25/0003"_s);
    auto *open = find<QPushButton>(u"openCaseButton"_s);
    ASSERT_NE(open, nullptr);
    open->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0003"_s));
}

TEST_F(CaseDetailsTest, GoesByAKeyAndKeepsItsWidth)
{
    QWidget *handle = splitter()->handle(1);
    const int before = pane()->width();
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle - QPoint(60, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle - QPoint(60, 0));
    const int chosen = pane()->width();
    ASSERT_GT(chosen, before + 30);
    makeWindow();
    openCases();
    EXPECT_EQ(pane()->width(), chosen);
    const int list = table()->width();
    key(Qt::Key_F9);
    EXPECT_EQ(pane(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table()->width() > list + chosen / 2; }))
        << "the list takes the room";
    EXPECT_FALSE(m_window->actions()[MainActions::DetailsPane]->isChecked());
    makeWindow();
    openCases();
    EXPECT_EQ(pane(), nullptr) << "the next time as well";
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(pane(), nullptr) << "on the work list too";
    key(Qt::Key_2, Qt::ControlModifier);
    table()->setFocus();
    goTo(QString());
    key(Qt::Key_F9);
    ASSERT_NE(pane(), nullptr);
    EXPECT_EQ(reference(), table()->currentIndex().siblingAtColumn(0).data().toString());
}

TEST_F(CaseDetailsTest, CountsTheDayOutWhileItIsHidden)
{
    const QAction *explain = m_window->actions()[MainActions::Explain];
    const auto choose = [this](const QString &wanted) {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (table()->model()->index(row, 0).data().toString() == wanted)
                table()->setCurrentRow(row);
        }
        ASSERT_EQ(table()->currentIndex().siblingAtColumn(0).data().toString(), wanted);
    };
    key(Qt::Key_F9);
    ASSERT_EQ(pane(), nullptr);
    choose(u"CSC/25/0001"_s);
    EXPECT_FALSE(explain->isEnabled()) << "it is closed";
    choose(u"CSC/25/0003"_s);
    ASSERT_TRUE(explain->isEnabled());
    act(MainActions::Explain);
    const auto *why = find<QDialog>(u"whyDialog"_s);
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->findChildren<QLabel *>().first()->text().startsWith(u"CSC/25/0003, "_s));
    EXPECT_EQ(pane(), nullptr) << "it stays hidden";
}

TEST_F(CaseDetailsTest, StandsBeneathTheListInShortWhereThereIsLittleRoom)
{
    goTo(u"CSC/25/0003"_s);
    m_theme->apply(Theme::Choice::Light, 200);
    m_window->resize(1000, 1300);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !pane(); }));
    const auto *strip = find<QWidget>(u"workStrip"_s);
    ASSERT_NE(strip, nullptr);
    QStringList said;
    for (const QLabel *one : strip->findChildren<QLabel *>())
        said.append(one->text());
    EXPECT_TRUE(said.contains(u"CSC/25/0003"_s)) << said.join(u'|').toStdString();
    EXPECT_TRUE(said.contains(u"Next: Send the response, by Fri 30 Jan 2026"_s))
        << said.join(u'|').toStdString();
    const auto rows = [this] {
        return table()->viewport()->height() / table()->verticalHeader()->defaultSectionSize();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows() >= 5; })) << rows();
    m_window->resize(1000, 800);
    EXPECT_TRUE(QTest::qWaitFor([strip] { return !strip->isVisible(); }))
        << "a low window has no room for it";
}

TEST_F(CaseDetailsTest, IsEmptyWhereNoCaseIsChosen)
{
    goTo(u"CSC/25/0003"_s);
    auto *field = find<FilterEdit>(u"caseFilterLineEdit"_s);
    field->setFilter(u"nothing has this"_s);
    EXPECT_EQ(reference(), QString());
    field->setFilter({});
    EXPECT_NE(reference(), QString());
}

class ManyCasesTest : public CaseDetailsTest
{
protected:
    static constexpr int kCases = 6000;

    /// With stages, half of them open.
    void importMany()
    {
        QByteArray cases = "reference,kind,procedure,directorate,received_date,summary\n";
        QByteArray stages = "reference,stage,received_date,responded_date\n";
        for (int i = 1; i <= kCases; ++i) {
            const QByteArray reference = "M" + QByteArray::number(10000 + i);
            cases += reference + ",complaint,corporate,Children,2025-11-03,A summary of it\n";
            stages += reference + ",1,2025-11-03," + (i % 2 ? "2025-11-12" : "") + "\n";
        }
        m_window.reset();
        m_store.reopen();
        const ImportReport report = m_store.import(
            {m_store.write(u"cases.csv"_s, cases), m_store.write(u"stages.csv"_s, stages)});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        m_store.close();
        makeWindow();
        openCases();
    }
};

/// Were all cases asked, each of these keys would take as long as the list does.
TEST_F(ManyCasesTest, FollowsTheSelectionAtOnceHoweverManyCasesThereAre)
{
    importMany();
    ASSERT_TRUE(QTest::qWaitFor([this] { return table() && table()->model()->rowCount() > kCases; },
                                30000));
    std::vector<qint64> times;
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        key(Qt::Key_Down);
        times.push_back(timer.elapsed());
        ASSERT_EQ(reference(), table()->currentIndex().siblingAtColumn(0).data().toString());
    }
    std::sort(times.begin(), times.end());
    EXPECT_LT(times[times.size() / 2], 100) << "milliseconds, by ux 1";
}

} // namespace redress
