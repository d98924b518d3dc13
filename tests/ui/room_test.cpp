// SPDX-License-Identifier: GPL-3.0-or-later
// What stays within reach where there is little room.
#include "tests/ui/uifixture.h"
#include "ui/casefile/casesections.h"
#include "ui/papers/paperchoice.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/quickopen.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"
#include "ui/worklist/worklistmodel.h"

#include <QComboBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStyleOptionComboBox>
#include <QToolBar>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Column = WorkListModel::Column;

class RoomTest : public WindowTest
{
protected:
    RoomTest() { open(); }
    ~RoomTest() override { m_theme->apply(Theme::Choice::Light, 100); }

    void resize(int width, int height)
    {
        m_window->resize(width, height);
        QTest::qWait(50);
    }
    void goTo(const QString &page)
    {
        int place = 0;
        for (const PageEntry &entry : pageList()) {
            ++place;
            if (entry.key == page)
                key(Qt::Key(Qt::Key_0 + place), Qt::ControlModifier);
        }
    }
    /// How much wider the chosen text is than what is seen of it.
    static int cutOff(const QComboBox &box)
    {
        QStyleOptionComboBox option;
        option.initFrom(&box);
        option.editable = box.isEditable();
        const QRect seen = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                       QStyle::SC_ComboBoxEditField, &box);
        return box.fontMetrics().horizontalAdvance(box.currentText()) - seen.width();
    }
    RecordTable *workList() const { return find<RecordTable>(u"workListTableView"_s); }
};

} // namespace

TEST_F(RoomTest, LeadsToAnotherCaseFromACaseInASmallWindow)
{
    openCase(u"CSC/25/0003"_s);
    for (const int percent : {100, 150, 200}) {
        m_theme->apply(Theme::Choice::Light, percent);
        resize(720, 450);
        // A text field would cut off what follows, were the key left to it.
        find<QLineEdit>(u"referenceField"_s)->setFocus();
        find<QLineEdit>(u"referenceField"_s)->home(false);
        key(Qt::Key_K, Qt::ControlModifier);
        EXPECT_EQ(find<QLineEdit>(u"referenceField"_s)->text(), u"CSC/25/0003"_s);
        auto *field = find<QuickOpen>(u"quickOpenLineEdit"_s);
        ASSERT_NE(field, nullptr) << percent << "% of the text size, in a window of "
                                  << m_window->width();
        EXPECT_TRUE(field->hasFocus()) << percent;
        // A new text size lays everything out anew, which takes as long as the machine needs.
        const auto right = [&] {
            return field->mapTo(m_window.get(), field->rect().bottomRight()).x();
        };
        EXPECT_TRUE(QTest::qWaitFor([&] { return right() <= m_window->width(); }))
            << percent << ": " << right() << " of " << m_window->width();
    }
    type(u"MP/25/0002"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case MP/25/0002"_s))
        << m_window->windowTitle().toStdString();
}

TEST_F(RoomTest, ShowsTheChoicesAboveTheCasesWhole)
{
    goTo(pagekey::kCases);
    for (const int percent : {100, 150, 200}) {
        m_theme->apply(Theme::Choice::Light, percent);
        resize(1400, 900);
        for (const QString &name :
             {u"statusChoiceBox"_s, u"kindChoiceBox"_s, u"placeTickBox"_s, u"yearChoiceBox"_s}) {
            const auto *box = find<QComboBox>(name);
            ASSERT_TRUE(box);
            EXPECT_TRUE(QTest::qWaitFor([&] { return cutOff(*box) <= 0; }))
                << percent << "%: " << box->currentText().toStdString() << " lacks "
                << cutOff(*box);
        }
    }
}

TEST_F(RoomTest, LeavesTheReportItsRoomAndNamesItWhole)
{
    goTo(pagekey::kReport);
    const auto *report = find<QComboBox>(u"reportComboBox"_s);
    ASSERT_TRUE(report);
    const auto *choice = m_window->findChild<PaperChoice *>();
    for (const int percent : {100, 150, 200}) {
        m_theme->apply(Theme::Choice::Light, percent);
        resize(1400, 900);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return cutOff(*report) <= 0 && choice->height() < m_window->height() / 4;
        })) << percent
            << "%: lacks " << cutOff(*report) << ", the choices take " << choice->height();
    }
    // At 200% what is chosen more seldom is a button away.
    EXPECT_FALSE(find<QLineEdit>(u"asAtEdit"_s));
    auto *more = find<QPushButton>(u"moreChoicesButton"_s);
    ASSERT_TRUE(more);
    more->setFocus();
    key(Qt::Key_Space);
    auto *asAt = find<QLineEdit>(u"asAtEdit"_s);
    ASSERT_TRUE(asAt);
    asAt->setFocus();
    type(u"3/12/2025"_s);
    more->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(find<QLineEdit>(u"asAtEdit"_s)) << "a day that is chosen stays in sight";
    EXPECT_FALSE(find<QLineEdit>(u"knownOnEdit"_s));
}

TEST_F(RoomTest, LeavesTheListsTheirRoomWithFieldsUnderTheHeadings)
{
    constexpr int kLeastRows = 5;
    for (const QString page : {pagekey::kWorkList, pagekey::kCases}) {
        goTo(page);
        const bool isCases = page == pagekey::kCases;
        auto *list = find<RecordTable>(isCases ? u"caseListTableView"_s : u"workListTableView"_s);
        ASSERT_NE(list, nullptr);
        list->setFilterRowShown(true);
        // Four words, which find rows.
        find<FilterEdit>(isCases ? u"caseFilterLineEdit"_s : u"filterLineEdit"_s)
            ->setFilter(isCases ? u"received:2024..2026 -stage:3 -kind:compliment -zzz"_s
                                : u"stage"_s);
        for (const int percent : {100, 200}) {
            m_theme->apply(Theme::Choice::Light, percent);
            resize(1440, 900);
            const auto rows = [&] {
                return list->viewport()->height() / list->verticalHeader()->defaultSectionSize();
            };
            EXPECT_TRUE(QTest::qWaitFor([&] { return rows() >= kLeastRows; }))
                << page.toStdString() << " at " << percent << "%: " << rows() << " rows";
            // At 200% the words stand behind one button, and each can still be taken away.
            auto *words = find<QToolButton>(u"filterWordsButton"_s);
            ASSERT_EQ(words != nullptr, percent == 200);
            if (!words)
                continue;
            const int before = list->model()->rowCount();
            ASSERT_GT(before, 0);
            words->menu()->actions().last()->trigger();
            EXPECT_FALSE(find<FilterEdit>(isCases ? u"caseFilterLineEdit"_s : u"filterLineEdit"_s)
                             ->text()
                             .contains(isCases ? u"zzz"_s : u"stage"_s));
        }
        list->setFilterRowShown(false);
        m_theme->apply(Theme::Choice::Light, 100);
        resize(1440, 900);
    }
}

TEST_F(RoomTest, SaysThatThereIsMoreOfASummaryThanItHasRoomFor)
{
    openCase(u"CSC/25/0001"_s);
    const auto *subject = find<QLabel>(u"caseSubjectLabel"_s);
    ASSERT_NE(subject, nullptr);
    EXPECT_EQ(subject->text(), u"Minutes of the July meeting not sent"_s);
    m_theme->apply(Theme::Choice::Light, 150);
    resize(720, 450);
    EXPECT_LE(subject->fontMetrics().horizontalAdvance(subject->text()), subject->width());
    EXPECT_TRUE(subject->text().endsWith(QChar(0x2026))) << subject->text().toStdString();
    EXPECT_EQ(subject->toolTip(), u"Minutes of the July meeting not sent"_s);
}

TEST_F(RoomTest, ShowsThePeopleOfACaseInASmallWindow)
{
    openCase(u"CSC/25/0003"_s);
    m_theme->apply(Theme::Choice::Light, 150);
    resize(720, 450);
    find<CaseSections>({})->setCurrent(CaseSections::Section::People);
    QTest::qWait(50);
    for (const QString &name : {u"peopleTableView"_s, u"agreementTableView"_s}) {
        const auto *table = find<RecordTable>(name);
        ASSERT_NE(table, nullptr) << name.toStdString();
        EXPECT_GE(table->viewport()->height(), 2 * table->verticalHeader()->defaultSectionSize())
            << name.toStdString();
    }
    for (const QString &name : {u"addPersonButton"_s, u"addConsentButton"_s}) {
        const auto *button = find<QPushButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        EXPECT_LE(button->geometry().bottom(), button->parentWidget()->height());
    }
}

TEST_F(RoomTest, EscapeLeadsOutOfTheFieldStepByStep)
{
    workList()->setFocus();
    key(Qt::Key_K, Qt::ControlModifier);
    auto *field = find<QuickOpen>(u"quickOpenLineEdit"_s);
    ASSERT_TRUE(field && field->hasFocus());
    QTest::keyClicks(field, u"MP/"_s);
    QTest::keyClick(field, Qt::Key_Escape); // What was found.
    EXPECT_EQ(field->text(), u"MP/"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_EQ(field->text(), QString());
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(workList()->hasFocus());
}

TEST_F(RoomTest, PutsToolsBackWhereThereIsRoom)
{
    const auto *bar = find<QToolBar>(u"toolBar"_s);
    ASSERT_NE(bar, nullptr);
    const auto tools = [bar] {
        int count = 0;
        // Not those within the fields: the one that clears the search fades away as time goes by.
        for (const QToolButton *button :
             bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
            count += button->isVisible() && button->defaultAction() ? 1 : 0;
        return count;
    };
    openCase(u"CSC/25/0003"_s);
    resize(1400, 900);
    const int all = tools();
    EXPECT_GT(all, 2);
    m_theme->apply(Theme::Choice::Light, 200);
    resize(720, 450);
    EXPECT_LE(tools(), all);
    m_theme->apply(Theme::Choice::Light, 100);
    resize(1400, 900);
    EXPECT_EQ(tools(), all);
}

TEST_F(RoomTest, NamesTheColumnsThatAListHasNoRoomForAndShowsThem)
{
    resize(900, 700);
    ASSERT_TRUE(workList()->isColumnHidden(int(Column::Received)));
    auto *more = find<QToolButton>(u"hiddenColumnsButton"_s);
    ASSERT_NE(more, nullptr);
    EXPECT_TRUE(more->accessibleName().contains(u"Received"_s))
        << more->accessibleName().toStdString();
    EXPECT_EQ(more->text(), u"+%1"_s.arg(workList()->hiddenForRoom().size()));
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(workList()->shownColumns().size(), qsizetype(Column::Count));
    EXPECT_EQ(find<QToolButton>(u"hiddenColumnsButton"_s), nullptr);
    resize(880, 700);
    EXPECT_EQ(workList()->shownColumns().size(), qsizetype(Column::Count))
        << "what one wants to see stays";
}

TEST_F(RoomTest, ShowsAColumnFromTheMenuHoweverLittleRoomThereIs)
{
    resize(720, 450);
    ASSERT_TRUE(workList()->isColumnHidden(int(Column::Received)));
    act(MainActions::Columns);
    const auto *menu = workList()->findChild<QMenu *>(u"columnMenu"_s);
    ASSERT_NE(menu, nullptr);
    QAction *received = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith(u"Received"_s))
            received = action;
    }
    ASSERT_NE(received, nullptr);
    EXPECT_EQ(received->text(), u"Received (no room)"_s);
    received->trigger();
    EXPECT_FALSE(workList()->isColumnHidden(int(Column::Received)));
    resize(700, 450);
    EXPECT_FALSE(workList()->isColumnHidden(int(Column::Received)));
}

/// The list is read anew while there is no room for some columns.
TEST_F(RoomTest, HeadingsAreWholeOnceThereIsRoomForThem)
{
    resize(720, 450);
    ASSERT_FALSE(workList()->hiddenForRoom().isEmpty());
    key(Qt::Key_F5);
    resize(2400, 800);
    for (const int column : workList()->shownColumns()) {
        const QString heading = workList()->model()->headerData(column, Qt::Horizontal).toString();
        EXPECT_GE(workList()->columnWidth(column),
                  workList()->fontMetrics().horizontalAdvance(heading))
            << heading.toStdString();
    }
}

TEST_F(RoomTest, ShowsMoreRowsInCompactListsAndRemembersIt)
{
    const int normal = workList()->rowHeight(0);
    act(MainActions::CompactRows);
    EXPECT_LT(workList()->rowHeight(0), normal);
    EXPECT_GE(workList()->rowHeight(0), workList()->fontMetrics().lineSpacing());
    makeWindow();
    open();
    EXPECT_TRUE(m_window->actions()[MainActions::CompactRows]->isChecked());
    EXPECT_LT(workList()->rowHeight(0), normal);
    act(MainActions::ResetLayout);
    EXPECT_EQ(workList()->rowHeight(0), normal);
}

TEST_F(RoomTest, SortsAListFromTheKeyboardAlone)
{
    const auto first = [this] { return workList()->model()->index(0, 0).data().toString(); };
    workList()->setFocus();
    const auto choose = [this](const QString &entry) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                workList()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(workList(), &asked);
        auto *menu = m_window->findChild<QMenu *>(u"sortMenu"_s);
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == entry)
                action->trigger();
        }
        auto *whole = qobject_cast<QMenu *>(menu->parentWidget());
        ASSERT_NE(whole, nullptr);
        whole->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    const QString before = first();
    choose(u"Reference"_s);
    EXPECT_TRUE(first().startsWith(u"CSC/"_s)) << first().toStdString();
    choose(u"Reference (ascending)"_s);
    EXPECT_TRUE(first().startsWith(u"MP/"_s)) << first().toStdString();
    choose(u"&Reset order"_s);
    EXPECT_EQ(first(), before);
}

/// What takes a mouse otherwise: a second heading with Shift, and a heading that is dragged.
TEST_F(RoomTest, SortsByASecondColumnAndMovesOneFromTheKeyboardAlone)
{
    const auto *table = workList();
    workList()->setFocus();
    workList()->setCurrentIndex(table->model()->index(0, int(Column::Received)));
    const auto choose = [this](const QString &menuName, const QString &entry) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                workList()->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(workList(), &asked);
        const auto *menu = m_window->findChild<QMenu *>(menuName);
        ASSERT_NE(menu, nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == entry && action->isEnabled())
                action->trigger();
        }
        m_window->findChild<QMenu *>(u"rowMenu"_s)->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    choose(u"sortMenu"_s, u"Received"_s);
    choose(u"thenByMenu"_s, u"Reference"_s);
    ASSERT_EQ(table->sortKeys().size(), 2);
    EXPECT_EQ(table->sortKeys()[0].column, int(Column::Received));
    EXPECT_EQ(table->sortKeys()[1].column, int(Column::Reference));

    const int before = table->horizontalHeader()->visualIndex(int(Column::Received));
    choose(u"columnMenu"_s, u"Move Received &left"_s);
    EXPECT_EQ(table->horizontalHeader()->visualIndex(int(Column::Received)), before - 1);
    choose(u"columnMenu"_s, u"Move Received &right"_s);
    EXPECT_EQ(table->horizontalHeader()->visualIndex(int(Column::Received)), before);
}

} // namespace redress
