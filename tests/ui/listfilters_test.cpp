// SPDX-License-Identifier: GPL-3.0-or-later
// Lists narrowed down by the fields under their headings, by ticks and by words that are taken away
// again; the first column that stays in sight; a column as a whole. \source ux 3
#include "tests/ui/listfixture.h"

#include "ui/worklist/worklistmodel.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Column = CaseListModel::Column;
using WorkColumn = WorkListModel::Column;

using ListFiltersTest = ListTest;

TEST_F(ListFiltersTest, AFieldUnderAHeadingWritesTheSearch)
{
    openCases();
    EXPECT_FALSE(table()->isFilterRowShown());
    switchRow();
    ASSERT_TRUE(table()->isFilterRowShown());
    ASSERT_TRUE(cell(int(Column::Reference))->hasFocus());
    type(u"MP/25/0002"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(search()->text(), u"ref:MP/25/0002"_s);
    EXPECT_EQ(shown(), QStringList{u"MP/25/0002"_s});
    EXPECT_EQ(words(), QStringList{u"ref:MP/25/0002"_s});
    // Nothing matches: the field stays, and the list says so and what was asked.
    type(u"zzz"_s);
    key(Qt::Key_Return);
    ASSERT_NE(table(), nullptr);
    EXPECT_TRUE(shown().isEmpty());
    EXPECT_TRUE(table()->accessibleDescription().contains(u"ref:MP/25/0002zzz"_s))
        << table()->accessibleDescription().toStdString();
    EXPECT_TRUE(cell(int(Column::Reference))->hasFocus());
    key(Qt::Key_Escape);
    EXPECT_EQ(search()->text(), QString());
    EXPECT_EQ(shown().size(), 5);
    EXPECT_FALSE(table()->accessibleDescription().contains(u"zzz"_s))
        << table()->accessibleDescription().toStdString();
}

TEST_F(ListFiltersTest, DaysAndWordsOfTheSummaryAreAskedUnderTheirHeadings)
{
    openCases();
    table()->setFilterRowShown(true);
    cell(int(Column::Received))->setFocus();
    type(u"1/12/2025~5/1/2026"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(shown(), (QStringList{u"CSC/25/0003"_s, u"MP/25/0002"_s}));
    cell(int(Column::Summary))->setFocus();
    type(u"cancelled twice"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(search()->text(), u"received:1/12/2025~5/1/2026 summary:\"cancelled twice\""_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0003"_s});
    // What is typed into the search stands under the heading as well.
    search()->setFilter(u"received:2026"_s);
    EXPECT_EQ(qobject_cast<FilterEdit *>(cell(int(Column::Received)))->text(), u"2026"_s);
    EXPECT_TRUE(qobject_cast<FilterEdit *>(cell(int(Column::Summary)))->text().isEmpty());
    EXPECT_EQ(shown(), (QStringList{u"CSC/25/0003"_s, u"CSC/25/0004"_s}));
}

TEST_F(ListFiltersTest, SeveralValuesAreTickedByKeys)
{
    openCases();
    table()->setFilterRowShown(true);
    auto *services = qobject_cast<TickBox *>(cell(int(Column::Service)));
    tick(services, u"oster"_s); // anywhere in the name
    EXPECT_EQ(search()->text(), u"service:Fostering"_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0001"_s});
    tick(services, u"asse"_s);
    EXPECT_EQ(shown(), (QStringList{u"CSC/25/0001"_s, u"CSC/25/0003"_s}));
    EXPECT_EQ(services->currentText().count(u','), 1) << services->currentText().toStdString();
    // As the menu of a cell writes it, with quotes, it is ticked as well.
    search()->setFilter(u"service:\"Fostering\""_s);
    EXPECT_EQ(services->ticked(), QStringList{u"Fostering"_s});
    tick(services, u"foster"_s);
    EXPECT_EQ(search()->text(), QString());
    tick(services, u"foster"_s);
    // None goes with no other.
    tick(services, u"none"_s);
    EXPECT_EQ(search()->text(), u"service:none"_s);
    tick(qobject_cast<TickBox *>(cell(int(Column::Status))), u"no stage"_s);
    EXPECT_TRUE(search()->text().contains(u"stage:none"_s)) << search()->text().toStdString();
}

TEST_F(ListFiltersTest, TheKindIsTickedAsTheColumnSaysIt)
{
    openCases();
    table()->setFilterRowShown(true);
    auto *kinds = qobject_cast<TickBox *>(cell(int(Column::Kind)));
    ASSERT_NE(kinds, nullptr);
    QStringList offered;
    for (const TickBox::Choice &one : kinds->choices())
        offered.append(one.text);
    QSet<QString> said;
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        const QString text = table()->model()->index(row, int(Column::Kind)).data().toString();
        EXPECT_TRUE(offered.contains(text)) << text.toStdString();
        said.insert(text);
    }
    ASSERT_GT(said.size(), 2);
    EXPECT_FALSE(offered.contains(u"Complaint"_s)) << "no cell of the column says so";
    // Each value that is ticked finds the rows that say so, and no others.
    for (const QString &text : std::as_const(said)) {
        QStringList wanted;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            const auto at = [&](Column column) {
                return table()->model()->index(row, int(column)).data().toString();
            };
            if (at(Column::Kind) == text)
                wanted.append(at(Column::Reference));
        }
        wanted.sort();
        tick(kinds, text);
        EXPECT_EQ(shown(), wanted) << search()->text().toStdString();
        tick(kinds, text);
        ASSERT_EQ(shown().size(), 5);
    }
}

TEST_F(ListFiltersTest, AFileWithoutCasesSaysSoToFieldsAndBuilder)
{
    m_dialogs.path = m_store.folder() + u"/new.redress"_s;
    m_dialogs.text = u"Wexmoor County Council"_s;
    act(MainActions::NewFile);
    ASSERT_NE(m_window->openSession(), nullptr);
    const QString later = u"The fields stand under the headings as soon as the list has rows."_s;
    for (const QString &name : {u"workListTableView"_s, u"caseListTableView"_s}) {
        key(name.startsWith(u"case"_s) ? Qt::Key_2 : Qt::Key_1, Qt::ControlModifier);
        auto *list = m_window->findChild<RecordTable *>(name);
        list->setFilterRowShown(true);
        EXPECT_TRUE(messages().contains(later)) << messages().join(u'|').toStdString();
        EXPECT_FALSE(list->isVisible()) << "the way out stays in sight";
    }
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = find<QDialog>(u"searchBuilderDialog"_s);
    ASSERT_NE(dialog, nullptr);
    const auto *found = dialog->findChild<QLabel *>(u"builderFoundLabel"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return found->text() == u"There are no cases yet that it could find."_s; }, 3000))
        << found->text().toStdString();
    dialog->reject();
}

TEST_F(ListFiltersTest, NothingFoundLeavesTheKeysOfSearchesTheirWork)
{
    openCases();
    switchRow();
    search()->setFilter(u"zzz"_s);
    ASSERT_TRUE(shown().isEmpty());
    table()->setFocus();
    key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = find<QDialog>(u"searchBuilderDialog"_s);
    ASSERT_NE(dialog, nullptr);
    const auto *found = dialog->findChild<QLabel *>(u"builderFoundLabel"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return found->text().startsWith(u"0 "_s); }, 3000))
        << found->text().toStdString();
    dialog->reject();
}

TEST_F(ListFiltersTest, EscapeStepsOutOfATickListAndEnterOpensNoCase)
{
    openCases();
    table()->setCurrentRow(0);
    table()->setFilterRowShown(true);
    auto *services = qobject_cast<TickBox *>(cell(int(Column::Service)));
    tick(services, u"foster"_s);
    services->setFocus();
    key(Qt::Key_Return);
    EXPECT_FALSE(m_window->windowTitle().startsWith(u"Case "_s));
    ASSERT_TRUE(services->hasFocus());
    key(Qt::Key_Escape);
    EXPECT_EQ(search()->text(), QString());
    EXPECT_TRUE(services->hasFocus());
    key(Qt::Key_Escape);
    EXPECT_TRUE(table()->hasFocus());
}

TEST_F(ListFiltersTest, TheMenuOfAFieldSaysItsSignsInWords)
{
    openCases();
    table()->setFilterRowShown(true);
    auto *received = qobject_cast<FilterEdit *>(cell(int(Column::Received)));
    received->setFocus();
    type(u"31/12/2025"_s);
    Q_EMIT received->customContextMenuRequested({});
    auto *menu = find<QMenu>(u"filterSignMenu"_s);
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_A);
    EXPECT_EQ(received->text(), u">31/12/2025"_s);
    activate(*m_window);
    received->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(search()->text(), u"received:>31/12/2025"_s);
    EXPECT_EQ(shown(), (QStringList{u"CSC/25/0003"_s, u"CSC/25/0004"_s}));
}

TEST_F(ListFiltersTest, SeveralPlacesAreTickedAboveTheCases)
{
    openCases();
    auto *places = find<TickBox>(u"placeTickBox"_s);
    tick(places, u"fost"_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0001"_s});
    tick(places, u"home"_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0001"_s});
    tick(places, u"adults"_s);
    EXPECT_EQ(shown(), (QStringList{u"CSC/25/0001"_s, u"MP/25/0002"_s}));
}

TEST_F(ListFiltersTest, WordsAreTakenAwayByKeys)
{
    openCases();
    search()->setFilter(u"received:2025 -kind:mp letter"_s);
    ASSERT_EQ(words(), (QStringList{u"received:2025"_s, u"-kind:mp"_s, u"letter"_s}));
    find<QToolButton>(u"filterWordButton1"_s)->setFocus();
    key(Qt::Key_Delete);
    EXPECT_EQ(search()->text(), u"received:2025 letter"_s);
    ASSERT_EQ(words().size(), 2);
    EXPECT_TRUE(find<QToolButton>(u"filterWordButton1"_s)->hasFocus());
    key(Qt::Key_Space);
    EXPECT_EQ(search()->text(), u"received:2025"_s);
    find<QToolButton>(u"clearFilterWordsButton"_s)->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(shown().size(), 5);
    EXPECT_EQ(find<FilterWords>(u"filterWords"_s), nullptr);
    EXPECT_TRUE(search()->hasFocus());
}

TEST_F(ListFiltersTest, BetweenAsksForDays)
{
    openCases();
    table()->setCurrentRow(0);
    menuKey();
    auto *menu = find<QMenu>(u"rowMenu"_s);
    ASSERT_NE(menu, nullptr);
    auto *between = menu->findChild<QAction *>(u"betweenAction"_s);
    ASSERT_NE(between, nullptr);
    between->trigger();
    menu->close();
    auto *dialog = find<QDialog>(u"betweenDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    type(u"5/1/2026"_s); // over the day of the row, which is chosen
    key(Qt::Key_Tab);
    type(u"2/1/2026"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(dialog->isVisible()); // the last is before the first
    key(Qt::Key_A, Qt::ControlModifier);
    type(u"15/1/2026"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(search()->text(), u"received:05/01/2026..15/01/2026"_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0004"_s});
}

TEST_F(ListFiltersTest, TheRowIsRememberedAndGoesAgain)
{
    openCases();
    switchRow();
    makeWindow();
    openCases();
    EXPECT_TRUE(table()->isFilterRowShown());
    ASSERT_NE(cell(int(Column::Reference)), nullptr);
    EXPECT_TRUE(cell(int(Column::Reference))->isVisible());
    EXPECT_EQ(table()->sortKeys(), (SortKeys{{int(Column::Status), Qt::AscendingOrder}}));
    switchRow();
    EXPECT_FALSE(table()->isFilterRowShown());
    EXPECT_FALSE(cell(int(Column::Reference))->isVisible());
}

TEST_F(ListFiltersTest, TabGoesThroughTheFieldsToTheRows)
{
    openCases();
    switchRow();
    QTest::qWait(50); // Which columns there is room for is known when all is laid out.
    // A menu that closes takes the window's activity along where nobody manages windows.
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    const QList<QWidget *> cells = table()->filterRow()->cellsInSight();
    ASSERT_GT(cells.size(), 3);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QWidget *focused = QApplication::focusWidget();
        EXPECT_TRUE(cells[i]->hasFocus())
            << i << " " << (focused ? focused->objectName() : u"nothing"_s).toStdString();
        EXPECT_FALSE(cells[i]->accessibleName().isEmpty());
        key(Qt::Key_Tab);
    }
    EXPECT_TRUE(table()->hasFocus());
    key(Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_TRUE(cells.last()->hasFocus());
}

TEST_F(ListFiltersTest, AColumnIsChosenAndCopiedByKeys)
{
    openCases();
    table()->setCurrentRow(1);
    key(Qt::Key_Right);
    key(Qt::Key_Space, Qt::ControlModifier);
    const int column = table()->chosenColumn();
    ASSERT_GE(column, 0);
    key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines =
        QApplication::clipboard()->text().trimmed().split(QRegularExpression(u"\\r?\\n"_s));
    ASSERT_EQ(lines.size(), 6);
    EXPECT_EQ(lines.first(), table()->model()->headerData(column, Qt::Horizontal).toString());
    EXPECT_FALSE(lines.join(QString()).contains(u'\t'));
    key(Qt::Key_Down);
    EXPECT_EQ(table()->chosenColumn(), -1);
    EXPECT_EQ(table()->chosenRows(), QList<int>{2}); // whole rows again
}

TEST_F(ListFiltersTest, TheReferenceStaysInSightSideways)
{
    openCases();
    switchRow();
    m_window->resize(900, 700);
    table()->showHidden();
    QCoreApplication::processEvents();
    QScrollBar *across = table()->horizontalScrollBar();
    ASSERT_GT(across->maximum(), 0);
    EXPECT_EQ(table()->frozenColumn(), -1);
    activate(*m_window);
    table()->setFocus();
    ASSERT_TRUE(table()->hasFocus());
    table()->setCurrentRow(0);
    for (int i = 0; i < int(Column::Count); ++i)
        key(Qt::Key_Right);
    EXPECT_GT(across->value(), 0) << across->maximum();
    ASSERT_EQ(table()->frozenColumn(), int(Column::Reference));
    auto *frozen = table()->findChild<QTableView *>(u"frozenColumn"_s);
    ASSERT_TRUE(frozen && frozen->isVisible());
    EXPECT_EQ(frozen->width(), table()->columnWidth(0));
    EXPECT_LT(cell(0)->x(), table()->columnWidth(0));
    // Fields of other columns do not look out from behind its own.
    const FilterRow *row = table()->filterRow();
    EXPECT_EQ(row->childAt(0, row->height() / 2), row->childAt(frozen->width() - 1, 0));
    EXPECT_EQ(row->childAt(frozen->width() - 1, row->height() / 2), row->childAt(0, 0));
    EXPECT_EQ(frozen->selectionModel(), table()->selectionModel());
    // A cell that the keys come to does not lie behind it.
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    ASSERT_NE(table()->currentIndex().column(), int(Column::Reference));
    EXPECT_GE(table()->visualRect(table()->currentIndex()).left(), frozen->width());
    // Another row by keys leaves it scrolled as it is.
    across->setValue(across->maximum());
    key(Qt::Key_End);
    EXPECT_EQ(across->value(), across->maximum());
    across->setValue(0);
    EXPECT_EQ(table()->frozenColumn(), -1);
    EXPECT_FALSE(frozen->isVisible());
    // A field that the focus comes to is brought into sight, beside what stays there.
    const QList<QWidget *> cells = table()->filterRow()->cellsInSight();
    cells.last()->setFocus();
    EXPECT_GT(across->value(), 0);
    EXPECT_LE(cells.last()->geometry().right(), table()->viewport()->width());
    cells[1]->setFocus();
    EXPECT_GE(cells[1]->geometry().left(), frozen->width());
}

TEST_F(ListFiltersTest, TheWorkListHasFieldsTicksAndWordsToo)
{
    open();
    const QStringList all = shown();
    ASSERT_GT(all.size(), 1);
    table()->setFilterRowShown(true);
    cell(int(WorkColumn::WorkingDays))->setFocus();
    type(u"<0"_s);
    key(Qt::Key_Return);
    const QStringList late = shown();
    EXPECT_TRUE(late.contains(u"MP/25/0002"_s));
    EXPECT_LT(late.size(), all.size());
    EXPECT_EQ(words(), QStringList{u"Working days: <0"_s});
    cell(int(WorkColumn::WorkingDays))->setFocus();
    key(Qt::Key_Escape);
    EXPECT_EQ(shown(), all);

    // What means nothing is said to, and narrows nothing.
    cell(int(WorkColumn::WorkingDays))->setFocus();
    type(u"soon"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(words(), QStringList{u"Working days: soon is not understood"_s});
    EXPECT_EQ(shown(), all);
    key(Qt::Key_Escape);

    // What is offered is what the list says.
    auto *kinds = qobject_cast<TickBox *>(cell(int(WorkColumn::Kind)));
    tick(kinds, u"mp"_s);
    EXPECT_EQ(shown(), QStringList{u"MP/25/0002"_s});
    find<QToolButton>(u"filterWordButton0"_s)->setFocus();
    key(Qt::Key_Delete);
    EXPECT_EQ(shown(), all);
    EXPECT_TRUE(kinds->ticked().isEmpty());

    auto *services = find<TickBox>(u"serviceTickBox"_s);
    tick(services, u"assess"_s);
    EXPECT_EQ(shown(), QStringList{u"CSC/25/0003"_s});
    tick(services, u"adults"_s);
    EXPECT_EQ(shown(), (QStringList{u"CSC/25/0003"_s, u"MP/25/0002"_s}));
}

TEST_F(ListFiltersTest, TheWorkListAsksBetweenDaysAndKeepsThem)
{
    open();
    table()->setFocus();
    table()->setCurrentRow(0);
    menuKey();
    auto *menu = find<QMenu>(u"rowMenu"_s);
    ASSERT_NE(menu, nullptr);
    auto *between =
        menu->findChild<QAction *>(u"betweenAction%1"_s.arg(int(WorkColumn::WorkingDays)));
    ASSERT_NE(between, nullptr);
    between->trigger();
    menu->close();
    auto *dialog = find<QDialog>(u"betweenDialog"_s);
    ASSERT_NE(dialog, nullptr);
    dialog->activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; }));
    type(u"-500"_s);
    key(Qt::Key_Tab);
    type(u"-1"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(words(), QStringList{u"Working days: -500~-1"_s});
    const QStringList late = shown();
    EXPECT_TRUE(late.contains(u"MP/25/0002"_s));
    // Back from another place, the list is as it was left.
    key(Qt::Key_2, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(words(), QStringList{u"Working days: -500~-1"_s});
    EXPECT_EQ(shown(), late);
}
} // namespace

} // namespace redress
