// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixture.h"

#include "core/store/caserepository.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/quickopen.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/worklist/worklistmodel.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QSysInfo>
#include <QTabBar>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

TEST_F(WindowTest, BeginsWithTheStartPageAndOpensAFile)
{
    ASSERT_NE(m_window->findChild<StartPage *>(), nullptr);
    EXPECT_TRUE(m_window->findChild<StartPage *>()->isVisible());
    m_dialogs.path = m_store.path();
    key(Qt::Key_O, Qt::ControlModifier);
    ASSERT_NE(m_window->openSession(), nullptr);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Work list - test.redress"_s));
    EXPECT_EQ(m_settings->recentFiles(), QStringList{m_store.path()});
}

TEST_F(WindowTest, GoesToTheSettingsByTheKeyOfAnyProgram)
{
    open();
    key(Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Settings"_s))
        << m_window->windowTitle().toStdString();
}

TEST_F(WindowTest, BeginsByEnterOnTheWayThatIsChosen)
{
    m_dialogs.path = m_store.path();
    for (int steps = 0; steps < 3; ++steps)
        key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_NE(m_window->openSession(), nullptr);
    EXPECT_EQ(m_settings->recentFiles(), QStringList{m_store.path()});
}

TEST_F(WindowTest, MakesANewFileWithTheNameOfTheCouncil)
{
    m_dialogs.path = m_store.folder() + u"/wexmoor"_s;
    m_dialogs.text = u"Wexmoor County Council"_s;
    key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(m_window->openSession(), nullptr);
    EXPECT_EQ(session().store().councilName(), u"Wexmoor County Council"_s);
    EXPECT_TRUE(QFileInfo::exists(m_store.folder() + u"/wexmoor.redress"_s));
}

TEST_F(WindowTest, OffersReadingWhereSomebodyElseWrites)
{
    const SystemClock clock;
    const auto held = CaseStore::open(m_store.path(), CaseStore::Access::ReadWrite,
                                      {u"officer"_s, u"laptop"_s}, clock);
    ASSERT_TRUE(held);
    m_window->openFile(m_store.path());
    EXPECT_EQ(m_window->openSession(), nullptr);
    ASSERT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().first().contains(u"officer"_s)) << messages().first().toStdString();
    m_window->openFile(m_store.path(), CaseStore::Access::ReadOnly);
    ASSERT_NE(m_window->openSession(), nullptr);
    EXPECT_FALSE(m_window->actions()[MainActions::NewContact]->isEnabled());
    EXPECT_FALSE(m_window->actions()[MainActions::Import]->isEnabled());
}

TEST_F(WindowTest, BacksUpAndChecksTheFile)
{
    open();
    m_dialogs.path = m_store.folder() + u"/copy.redress"_s;
    act(MainActions::BackUp);
    EXPECT_EQ(QFileInfo(m_dialogs.lastProposed).fileName(), u"test-2026-01-15.redress"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !messages().isEmpty(); }, 20000));
    EXPECT_TRUE(messages().first().contains(u"Backed up 5 case"_s))
        << messages().first().toStdString();
    EXPECT_TRUE(QFileInfo::exists(m_dialogs.path));
    act(MainActions::CheckFile);
    const QString backedUp = messages().first();
    ASSERT_TRUE(QTest::qWaitFor([&] { return messages() != QStringList{backedUp}; }, 20000));
    EXPECT_EQ(messages().size(), 1);
    EXPECT_TRUE(messages().last().contains(u"The file is whole: 5 case"_s))
        << messages().last().toStdString();
}

TEST_F(WindowTest, ShowsKeysAndLicences)
{
    open();
    const auto shown = [this](const QString &name) { return m_window->findChild<QDialog *>(name); };
    act(MainActions::Shortcuts);
    ASSERT_NE(shown(u"shortcutsDialog"_s), nullptr);
    EXPECT_GT(shown(u"shortcutsDialog"_s)->findChild<RecordTable *>()->model()->rowCount(), 30);
    shown(u"shortcutsDialog"_s)->close();
    act(MainActions::About);
    ASSERT_NE(shown(u"aboutDialog"_s), nullptr);
    EXPECT_TRUE(shown(u"aboutDialog"_s)
                    ->findChild<QPlainTextEdit *>(u"licencePlainTextEdit"_s)
                    ->toPlainText()
                    .contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    const QString brought =
        shown(u"aboutDialog"_s)->findChild<QLabel *>(u"librariesLabel"_s)->text();
    for (const QString &library :
         {u"GLPK"_s, u"libical"_s, u"libsodium"_s, u"libxlsxwriter"_s, u"nettle"_s, u"qpdf"_s}) {
        const QRegularExpression version(library + uR"( \d+\.\d+)"_s);
        EXPECT_TRUE(brought.contains(version)) << brought.toStdString();
        EXPECT_TRUE(AboutDialog::versionText().contains(version)) << library.toStdString();
    }
    EXPECT_TRUE(brought.contains(QSysInfo::prettyProductName()));
    shown(u"aboutDialog"_s)->close();
}

TEST_F(WindowTest, ShowsTheLicenceOfAllThatItBrings)
{
    QSet<QString> offered;
    for (const auto &[shown, file] : AboutDialog::licences()) {
        offered.insert(file);
        QFile text(u":/redress/licences/"_s + file);
        ASSERT_TRUE(text.open(QIODevice::ReadOnly)) << file.toStdString();
        EXPECT_GT(text.size(), 500) << file.toStdString();
    }
    QStringList shipped =
        QDir(QStringLiteral(REDRESS_SOURCE_DIR "/resources/licences")).entryList(QDir::Files);
    shipped.append(u"LICENSE"_s);
    for (const QString &file : shipped)
        EXPECT_TRUE(offered.contains(file)) << file.toStdString() << " is in no list";
}

TEST_F(WindowTest, MakesTheSampleCountyAndOpensIt)
{
    Q_EMIT m_window->findChild<StartPage *>()->exploreChosen();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->openSession() != nullptr; }, 120000));
    EXPECT_TRUE(session().store().isSample());
    EXPECT_TRUE(m_window->windowTitle().contains(u"SAMPLE"_s));
    EXPECT_TRUE(m_settings->recentFiles().isEmpty());
}

/// Each stop of Tab has a name that a screen reader says; menus have no two same letters.
TEST_F(WindowTest, NamesEveryStopOfTheTabKey)
{
    open();
    for (const auto &places : {u"worklist"_s, u"cases"_s, u"new"_s, u"case"_s}) {
        if (places == u"cases"_s)
            key(Qt::Key_2, Qt::ControlModifier);
        if (places == u"new"_s)
            key(Qt::Key_N, Qt::ControlModifier);
        if (places == u"case"_s)
            openCase(u"CSC/25/0003"_s);
        int stops = 0;
        QWidget *first = QApplication::focusWidget();
        ASSERT_NE(first, nullptr) << places.toStdString();
        for (QWidget *at = first; stops < 200; ++stops) {
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(at);
            ASSERT_NE(spoken, nullptr);
            EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
                << places.toStdString() << ": " << at->metaObject()->className() << " "
                << at->objectName().toStdString();
            QTest::keyClick(at, Qt::Key_Tab);
            at = QApplication::focusWidget();
            ASSERT_NE(at, nullptr);
            if (at == first)
                break;
        }
        EXPECT_GT(stops, 5) << places.toStdString();
        EXPECT_LT(stops, 200) << places.toStdString() << ": Tab does not come round";
    }
}

/// At twice the text size nothing may force the window beyond a small screen.
TEST_F(WindowTest, FitsASmallScreenAtTwiceTheTextSize)
{
    m_theme->apply(Theme::Choice::Light, 200);
    open();
    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier);
    openCase(u"CSC/25/0003"_s);
    QTest::qWait(50);
    m_window->resize(1366, 768);
    QTest::qWait(50);
    EXPECT_LE(m_window->width(), 1366);
    for (const QWidget *one : m_window->findChildren<QWidget *>()) {
        if (m_window->width() > 1366 && one->minimumSizeHint().width() > 900)
            ADD_FAILURE() << one->metaObject()->className() << ' '
                          << one->objectName().toStdString() << ' '
                          << one->minimumSizeHint().width();
    }
    m_theme->apply(Theme::Choice::Light, 100);
}

TEST_F(WindowTest, GivesEachLetterOfTheStartPageToOneThing)
{
    const SystemClock clock;
    const auto held = CaseStore::open(m_store.path(), CaseStore::Access::ReadWrite,
                                      {u"officer"_s, u"laptop"_s}, clock);
    ASSERT_TRUE(held);
    m_window->openFile(m_store.path());
    ASSERT_EQ(messages().size(), 1);
    QTest::qWait(100);
    EXPECT_EQ(clashesIn(*m_window, m_window->menuBar()).join(u"; "_s), QString());
    key(Qt::Key_D, Qt::AltModifier);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->openSession() != nullptr; }));
    EXPECT_TRUE(session().isReadOnly());
}

TEST_F(WindowTest, GivesEachLetterToOneThingInSight)
{
    open();
    const auto expectNone = [this](const QString &where) {
        QTest::qWait(100);
        EXPECT_EQ(clashesIn(*m_window, m_window->menuBar()).join(u"; "_s), QString())
            << where.toStdString();
    };
    for (int page = 1; page <= int(pageList().size()); ++page) {
        key(Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
        expectNone(m_window->windowTitle());
    }
    key(Qt::Key_N, Qt::ControlModifier);
    expectNone(u"new contact"_s);
    openCase(u"CSC/25/0003"_s);
    auto *sections = find<QTabBar>(u"sectionTabBar"_s);
    ASSERT_NE(sections, nullptr);
    auto *received = find<QLineEdit>(u"received_dateField"_s);
    ASSERT_NE(received, nullptr);
    received->setFocus();
    received->selectAll();
    type(u"12/1/26"_s);
    for (int section = 0; section < 3; ++section) {
        sections->setCurrentIndex(section);
        expectNone(sections->tabText(section));
    }
}

TEST_F(WindowTest, ShowsHowLongACaseHasLeftOnASmallScreen)
{
    // One whose days need the most words: past its aim, and extended.
    m_store.reopen();
    const ImportReport more = m_store.import(
        {m_store.write(u"more-cases.cases.csv"_s,
                       "reference,kind,procedure,received_date,directorate,service,summary\n"
                       "CSC/25/0009,complaint,children_statutory,2025-12-01,Children,Assessment,"
                       "Past its aim\n"),
         m_store.write(u"more-stages.stages.csv"_s,
                       "reference,stage,received_date,extension_agreed_to\n"
                       "CSC/25/0009,1,2025-12-01,2026-02-13\n")});
    ASSERT_TRUE(more.stored) << more.faultsInWords().join(u'\n').toStdString();
    m_store.close();
    open();
    m_window->resize(1280, 800);
    QTest::qWait(50);
    auto *table = find<RecordTable>(u"workListTableView"_s);
    ASSERT_NE(table, nullptr);
    const int column = int(WorkListModel::Column::WorkingDays);
    EXPECT_FALSE(table->isColumnHidden(column));
    EXPECT_LE(table->columnViewportPosition(column) + table->columnWidth(column),
              table->viewport()->width());
    EXPECT_NE(find<QWidget>(u"workDetailsScrollArea"_s), nullptr);
    EXPECT_EQ(table->keptColumns().size(), qsizetype(WorkListModel::Column::Count));
    EXPECT_TRUE(table->model()->index(0, column).data().isValid());
    for (const auto telling : {WorkListModel::Column::Reference, WorkListModel::Column::Stage,
                               WorkListModel::Column::Service, WorkListModel::Column::Officer,
                               WorkListModel::Column::Due, WorkListModel::Column::NextStep})
        EXPECT_FALSE(table->isColumnHidden(int(telling))) << int(telling);
    // Where there is room, nothing is kept back.
    m_window->resize(2400, 800);
    QTest::qWait(50);
    EXPECT_EQ(table->shownColumns().size(), qsizetype(WorkListModel::Column::Count));
}

/// Whether it stands in something that can be scrolled to it.
bool isScrolled(const QWidget &widget)
{
    for (const QWidget *one = widget.parentWidget(); one; one = one->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(one) || qobject_cast<const QTabBar *>(one))
            return true;
    }
    return false;
}

TEST_F(WindowTest, FitsEachPageIntoANarrowWindow)
{
    open();
    for (int page = 1; page <= int(pageList().size()); ++page)
        key(Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
    key(Qt::Key_N, Qt::ControlModifier);
    openCase(u"CSC/25/0003"_s);
    // The first is 1440 by 900 at a scale of 200%.
    for (const QSize size : {QSize(720, 450), QSize(960, 600), QSize(1100, 700)}) {
        m_window->resize(size);
        for (int page = 1; page <= int(pageList().size()); ++page) {
            key(Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
            QTest::qWait(100);
            const std::string where = m_window->windowTitle().toStdString();
            EXPECT_LE(m_window->width(), size.width()) << where;
            EXPECT_LE(m_window->height(), size.height()) << where;
            for (const QWidget *one : m_window->findChildren<QWidget *>()) {
                if (!one->isVisible() || one->focusPolicy() == Qt::NoFocus || isScrolled(*one))
                    continue;
                const QRect place(one->mapTo(m_window.get(), QPoint()), one->size());
                if (place.right() >= size.width() || one->minimumSizeHint().width() > one->width())
                    ADD_FAILURE() << where << " at " << size.width() << ": "
                                  << one->metaObject()->className() << ' '
                                  << one->objectName().toStdString() << " from " << place.left()
                                  << " to " << place.right() << ", needs "
                                  << one->minimumSizeHint().width();
            }
        }
    }
}

TEST_F(WindowTest, CallsTheExportWhatThePageDoes)
{
    open();
    const QAction *exported = m_window->actions()[MainActions::ExportList];
    const QString ofList = exported->text();
    EXPECT_TRUE(ofList.contains(u"this list"_s)) << ofList.toStdString();
    key(Qt::Key_3, Qt::ControlModifier);
    EXPECT_TRUE(exported->text().contains(u"table"_s)) << exported->text().toStdString();
    key(Qt::Key_4, Qt::ControlModifier);
    EXPECT_TRUE(exported->text().contains(u"picture"_s)) << exported->text().toStdString();
    key(Qt::Key_5, Qt::ControlModifier);
    EXPECT_EQ(exported->text().remove(u'&'), u"Save report..."_s);
    EXPECT_EQ(exported->statusTip(), u"Save report..."_s);
    key(Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(exported->text(), ofList);
}

TEST_F(WindowTest, BeginsInTheListOfTablesAndOfCharts)
{
    open();
    for (const Qt::Key place : {Qt::Key_3, Qt::Key_4}) {
        key(place, Qt::ControlModifier);
        const auto *list = find<QWidget>(u"definitionTreeView"_s);
        ASSERT_NE(list, nullptr);
        EXPECT_TRUE(list->hasFocus()) << m_window->windowTitle().toStdString();
    }
}

/// Every word of every page, also of those that are not in sight, follows the text size at once.
TEST_F(WindowTest, FollowsTheTextSizeInEveryWidget)
{
    open();
    for (int page = 1; page <= int(pageList().size()); ++page) {
        key(Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
        QTest::qWait(200);
    }
    key(Qt::Key_N, Qt::ControlModifier);
    openCase(u"CSC/25/0003"_s);
    key(Qt::Key_1, Qt::ControlModifier);
    QTest::qWait(100);
    QHash<const QWidget *, double> sizes;
    for (const QWidget *one : m_window->findChildren<QWidget *>())
        sizes.insert(one, one->font().pointSizeF());
    const double whole = QApplication::font().pointSizeF();
    for (int step = 0; step < 2; ++step)
        key(Qt::Key_Plus, Qt::ControlModifier);
    QTest::qWait(100);
    const double factor = QApplication::font().pointSizeF() / whole;
    ASSERT_GT(factor, 1.05);
    for (const QWidget *one : m_window->findChildren<QWidget *>()) {
        if (!sizes.contains(one))
            continue;
        EXPECT_NEAR(one->font().pointSizeF() / sizes.value(one), factor, 0.02)
            << one->metaObject()->className() << ' ' << one->objectName().toStdString() << ' '
            << (qobject_cast<const QLabel *>(one)
                    ? qobject_cast<const QLabel *>(one)->text().toStdString()
                    : std::string());
    }
    m_theme->apply(Theme::Choice::Light, 100);
}

TEST_F(WindowTest, KeepsTheNewestSuccessAndEveryFault)
{
    MessageBar &bar = *m_window->findChild<MessageBar *>(u"messageBar"_s);
    bar.show(MessageBar::Kind::Success, u"A is saved."_s);
    bar.show(MessageBar::Kind::Error, u"B was not saved."_s);
    bar.show(MessageBar::Kind::Success, u"C is saved."_s);
    bar.show(MessageBar::Kind::Error, u"D was not saved."_s);
    EXPECT_EQ(bar.texts(),
              (QStringList{u"B was not saved."_s, u"C is saved."_s, u"D was not saved."_s}));
}

TEST_F(WindowTest, GoesBackToWhereOneWas)
{
    open();
    key(Qt::Key_2, Qt::ControlModifier);
    openCase(u"CSC/25/0003"_s);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0003"_s));
    act(MainActions::Back);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Cases"_s));
    act(MainActions::Back);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Work list"_s));
    act(MainActions::Forward);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Cases"_s));
}

TEST_F(WindowTest, ShowsTheWorkListWithItsCounters)
{
    open();
    auto *table = find<RecordTable>(u"workListTableView"_s);
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(table->model()->index(0, 0).data().toString(), u"MP/25/0002"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case MP/25/0002"_s))
        << m_window->windowTitle().toStdString();
}

TEST_F(WindowTest, ShowsASingleFindWhole)
{
    open();
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QuickOpen>(u"quickOpenLineEdit"_s);
    QTest::keyClicks(field, u"COMP/25/01"_s);
    const auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    ASSERT_NE(popup, nullptr);
    ASSERT_EQ(popup->model()->rowCount(), 1);
    const QRect row = popup->visualRect(popup->model()->index(0, 0));
    EXPECT_TRUE(popup->viewport()->rect().contains(row))
        << popup->viewport()->height() << " for " << row.height();
    EXPECT_GE(row.height(), popup->fontMetrics().height());
    EXPECT_FALSE(popup->horizontalScrollBar()->isVisible());
    EXPECT_GE(row.width(), popup->fontMetrics().horizontalAdvance(
                               popup->model()->index(0, 0).data().toString()));
}

} // namespace

TEST(SavedName, EndsAsTheChosenKindOfFileDoes)
{
    const QString filters = u"PDF (*.pdf);;Web page (*.html *.htm);;OpenDocument (*.odt)"_s;
    const QString proposed = u"/home/report-2023-24.pdf"_s;
    const auto saved = [&](const QString &typed, const QString &chosen) {
        return withChosenEnding(typed, proposed, filters, chosen);
    };
    EXPECT_EQ(saved(proposed, u"OpenDocument (*.odt)"_s), u"/home/report-2023-24.odt"_s);
    EXPECT_EQ(saved(u"/home/x"_s, u"Web page (*.html *.htm)"_s), u"/home/x.html"_s);
    EXPECT_EQ(saved(u"/home/x.htm"_s, u"Web page (*.html *.htm)"_s), u"/home/x.htm"_s);
    EXPECT_EQ(saved(u"/home/x.odt"_s, u"PDF (*.pdf)"_s), u"/home/x.odt"_s) << "typed so";
    EXPECT_EQ(saved(u"/home/x.2024"_s, u"PDF (*.pdf)"_s), u"/home/x.2024.pdf"_s);
    EXPECT_EQ(saved({}, u"PDF (*.pdf)"_s), QString());
    EXPECT_EQ(saved(u"/home/x"_s, u"All files (*)"_s), u"/home/x"_s);
}

} // namespace redress
