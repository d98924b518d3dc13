// SPDX-License-Identifier: GPL-3.0-or-later
// Saved lists of the Cases page: saved, chosen, counted, shared and deleted. \source ux 3
#include "tests/ui/uifixture.h"

#include "ui/cases/caselistmodel.h"
#include "ui/cases/savedlistbar.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Column = CaseListModel::Column;

constexpr int kOwn = 8; ///< The first list that was saved: after all cases and seven supplied ones.

class SavedListsUiTest : public WindowTest
{
protected:
    SavedListsUiTest() { openCases(); }

    void openCases()
    {
        open();
        key(Qt::Key_2, Qt::ControlModifier);
    }
    RecordTable *table() const { return find<RecordTable>(u"caseListTableView"_s); }
    FilterEdit *field() const { return find<FilterEdit>(u"caseFilterLineEdit"_s); }
    CounterBar *counters() const { return find<CounterBar>(u"savedListCounters"_s); }
    /// Of all cases, of the supplied lists and of the saved ones.
    QStringList names() const
    {
        QStringList words;
        for (const CounterButton *button : counters()->findChildren<CounterButton *>())
            words.append(button->text());
        return words;
    }
    QStringList shown() const
    {
        QStringList references;
        for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
            references.append(table()->model()->index(row, 0).data().toString());
        return references;
    }
    void search(const QString &text)
    {
        key(Qt::Key_F, Qt::ControlModifier);
        type(text);
        QTest::keyClick(field(), Qt::Key_Return);
    }
    /// From the menu of the lists, by what its action is called.
    QAction *listAction(const QString &name) const
    {
        auto *menu = m_window->findChild<QMenu *>(u"savedListMenu"_s);
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction *>(name);
    }
    void saveAs(const QString &name)
    {
        m_dialogs.text = name;
        listAction(u"saveListAction"_s)->trigger();
        m_dialogs.text = QString();
    }
};

} // namespace

TEST_F(SavedListsUiTest, AreSavedCountedAndChosenAgainAfterARestart)
{
    EXPECT_EQ(names().size(), kOwn) << "only all cases, and the lists that are supplied";
    search(u"kind:complaint outcome:none"_s);
    table()->sortBy({{int(Column::Reference), Qt::DescendingOrder}});
    table()->showColumns({int(Column::Reference), int(Column::Received), int(Column::Summary)});
    saveAs(u"No outcome"_s);
    EXPECT_TRUE(messages().isEmpty()) << messages().join(u'\n').toStdString();
    ASSERT_NE(counters(), nullptr);
    EXPECT_EQ(counters()->current(), kOwn);
    EXPECT_EQ(counters()->count(0), 5);
    EXPECT_EQ(counters()->count(kOwn), 2);

    makeWindow();
    openCases();
    ASSERT_NE(counters(), nullptr);
    table()->resetLayout();
    ASSERT_EQ(shown().size(), 5);
    EXPECT_EQ(counters()->count(kOwn), 2) << "counted before it is chosen";
    ASSERT_TRUE(QTest::qWaitFor([this] { return counters()->button(kOwn)->width() > 0; }));
    QTest::mouseClick(counters()->button(kOwn), Qt::LeftButton);
    EXPECT_EQ(shown(), (QStringList{u"CSC/25/0004"_s, u"CSC/25/0003"_s}));
    EXPECT_EQ(table()->keptColumns(),
              (QList<int>{int(Column::Reference), int(Column::Received), int(Column::Summary)}));
    EXPECT_EQ(field()->text(), u"kind:complaint outcome:none"_s);
    QTest::mouseClick(counters()->button(0), Qt::LeftButton);
    EXPECT_EQ(shown().size(), 5);
    EXPECT_TRUE(field()->text().isEmpty());
}

/// \source ux 3: "Ctrl adds, Shift gives either, Alt excludes"
TEST_F(SavedListsUiTest, AreJoinedWithWhatIsShownByTheKeyThatIsHeld)
{
    search(u"outcome:none"_s);
    saveAs(u"No outcome"_s);
    QTest::mouseClick(counters()->button(0), Qt::LeftButton);
    search(u"kind:mp"_s);
    saveAs(u"Enquiries"_s);
    const auto click = [this](const QString &name, Qt::KeyboardModifiers held) {
        const int at = int(names().indexOf(name));
        ASSERT_GE(at, kOwn);
        CounterButton *button = counters()->button(at);
        ASSERT_TRUE(QTest::qWaitFor([button] { return button->width() > 0; }));
        QTest::mouseClick(button, Qt::LeftButton, held);
    };
    const auto begin = [this] {
        QTest::mouseClick(counters()->button(0), Qt::LeftButton);
        search(u"kind:complaint"_s);
        ASSERT_EQ(shown().size(), 3);
    };
    begin();
    click(u"No outcome"_s, Qt::ControlModifier);
    EXPECT_EQ(field()->text(), u"kind:complaint outcome:none"_s);
    EXPECT_EQ(shown().size(), 2);
    begin();
    click(u"No outcome"_s, Qt::AltModifier);
    EXPECT_EQ(field()->text(), u"kind:complaint -outcome:none"_s);
    EXPECT_EQ(shown(), QStringList(u"CSC/25/0001"_s));
    begin();
    click(u"Enquiries"_s, Qt::ShiftModifier);
    EXPECT_EQ(field()->text(), u"kind:complaint,mp"_s);
    EXPECT_EQ(shown().size(), 4);
    begin();
    click(u"No outcome"_s, Qt::ShiftModifier);
    EXPECT_EQ(field()->text(), u"kind:complaint"_s) << "no search asks for either of two fields";
    EXPECT_TRUE(messages().join(u' ').contains(u"No single search asks for that"_s))
        << messages().join(u'|').toStdString();
}

/// "-visits cancelled" would show cases with "cancelled", not those that lack both together.
TEST_F(SavedListsUiTest, AreNotLeftOutByOneOfTwoWordsNorTakenIntoOpenQuotes)
{
    search(u"visits cancelled"_s);
    saveAs(u"Visits"_s);
    search(u"outcome:none"_s);
    saveAs(u"No outcome"_s);
    const auto click = [this](const QString &name, Qt::KeyboardModifiers held) {
        const int at = int(names().indexOf(name));
        ASSERT_GE(at, kOwn);
        CounterButton *button = counters()->button(at);
        ASSERT_TRUE(QTest::qWaitFor([button] { return button->width() > 0; }));
        QTest::mouseClick(button, Qt::LeftButton, held);
    };
    search(u"kind:complaint"_s);
    click(u"Visits"_s, Qt::AltModifier);
    EXPECT_EQ(field()->text(), u"kind:complaint"_s);
    saveAs(u"Complaints"_s);
    search(u"kind:mp"_s);
    auto *state = find<QComboBox>(u"statusChoiceBox"_s);
    state->setCurrentIndex(state->findText(u"Closed"_s, Qt::MatchContains));
    click(u"Complaints"_s, Qt::ShiftModifier);
    EXPECT_EQ(field()->text(), u"kind:mp"_s) << "closed cases of either are not what it asks for";
    QTest::mouseClick(counters()->button(0), Qt::LeftButton);
    search(u"\"visits"_s);
    click(u"No outcome"_s, Qt::ControlModifier);
    EXPECT_EQ(field()->text(), u"\"visits"_s);
}

TEST_F(SavedListsUiTest, AreChosenWithTheKeyboard)
{
    search(u"kind:mp"_s);
    saveAs(u"Enquiries"_s);
    counters()->button(kOwn)->setFocus();
    QTest::keyClick(counters()->button(kOwn), Qt::Key_Left);
    EXPECT_EQ(counters()->current(), kOwn - 1); // Closed this quarter.
    EXPECT_EQ(shown(), QStringList());
    QTest::keyClick(counters()->button(kOwn - 1), Qt::Key_Right);
    EXPECT_EQ(shown(), QStringList{u"MP/25/0002"_s});
    EXPECT_TRUE(counters()->button(kOwn)->accessibleName().contains(u"Enquiries, 1"_s));
}

TEST_F(SavedListsUiTest, AreChangedOnlyWhenThatIsSaid)
{
    search(u"kind:mp"_s);
    saveAs(u"Enquiries"_s);
    EXPECT_FALSE(listAction(u"changeListAction"_s)->isEnabled());
    field()->selectAll();
    search(u"kind:compliment"_s);
    EXPECT_EQ(counters()->current(), -1) << "what is shown is no saved list";
    QAction *change = listAction(u"changeListAction"_s);
    ASSERT_NE(change, nullptr);
    ASSERT_TRUE(change->isEnabled());
    change->trigger();
    EXPECT_EQ(counters()->current(), kOwn);
    QTest::mouseClick(counters()->button(0), Qt::LeftButton);
    QTest::mouseClick(counters()->button(kOwn), Qt::LeftButton);
    EXPECT_EQ(shown(), QStringList{u"COMP/25/01"_s});
}

TEST_F(SavedListsUiTest, AreSharedRenamedAndDeleted)
{
    search(u"kind:mp"_s);
    saveAs(u"Enquiries"_s);
    const auto listsOf = [this](const QString &login) {
        return savedlists::list(session().database(), login,
                                {session().reference(), session().today(), login})
            .value_or(std::vector<SavedList>());
    };
    EXPECT_TRUE(listsOf(u"somebody else"_s).empty());
    listAction(u"shareListAction"_s)->trigger();
    EXPECT_EQ(listsOf(u"somebody else"_s).size(), 1U);
    m_dialogs.text = u"MPs"_s;
    listAction(u"renameListAction"_s)->trigger();
    ASSERT_EQ(listsOf(u"tester"_s).size(), 1U);
    EXPECT_EQ(listsOf(u"tester"_s).front().name, u"MPs"_s);
    m_dialogs.answer = FileDialogs::Answer::Yes;
    listAction(u"deleteListAction"_s)->trigger();
    EXPECT_TRUE(m_dialogs.questions.last().contains(u"everybody"_s));
    EXPECT_TRUE(listsOf(u"tester"_s).empty());
    EXPECT_EQ(names().size(), kOwn);
}

TEST_F(SavedListsUiTest, CountAnewWhenTheCasesChange)
{
    search(u"kind:complaint"_s);
    saveAs(u"Complaints"_s);
    EXPECT_EQ(counters()->count(kOwn), 3);
    const auto report =
        importCases(session().database(), session().rules(), session().store().signature(),
                    {m_store.write(u"cases.csv"_s,
                                   "reference,kind,procedure,received_date,directorate,summary\n"
                                   "NEW-1,complaint,corporate,2026-01-05,Children,One more\n")},
                    {.today = session().today()});
    ASSERT_TRUE(report && report->stored);
    session().noteChange();
    EXPECT_EQ(counters()->count(kOwn), 4);
}

/// On Thu 15 January 2026: MP/25/0002 and CSC/25/0004, of Mon 12 January, are open and nobody's, as
/// is CSC/25/0003; CSC/25/0001 was closed in September. \source ux 1
TEST_F(SavedListsUiTest, SomeAreSuppliedAndStayAsTheyAre)
{
    EXPECT_EQ(names(),
              (QStringList{u"All cases"_s, u"Overdue cases"_s, u"Due within 5 working days"_s,
                           u"No officer"_s, u"No proof of a date"_s, u"Risk of harm"_s,
                           u"Stage 2 to be offered"_s, u"Closed this quarter"_s}));
    EXPECT_EQ(counters()->count(1), 1);
    EXPECT_EQ(counters()->count(2), 1) << "to be acknowledged on the day";
    EXPECT_EQ(counters()->count(3), 3);
    EXPECT_EQ(counters()->count(4), 0);
    for (const int list : {5, 6, 7})
        EXPECT_EQ(counters()->count(list), 0) << list;
    counters()->button(1)->setFocus();
    QTest::keyClick(counters()->button(1), Qt::Key_Space);
    EXPECT_EQ(shown(), QStringList{u"MP/25/0002"_s});
    EXPECT_EQ(field()->text(), u"is:overdue"_s);
    for (const QString &name : {u"changeListAction"_s, u"renameListAction"_s, u"shareListAction"_s,
                                u"deleteListAction"_s, u"alertListAction"_s})
        EXPECT_EQ(listAction(name), nullptr) << name.toStdString();
}

/// Private or shared, of one's own or supplied. \source ux 3, "one default"
TEST_F(SavedListsUiTest, OneOfThemOpensWithThePage)
{
    EXPECT_EQ(listAction(u"defaultListAction"_s), nullptr) << "all cases are no list";
    search(u"kind:mp"_s);
    saveAs(u"Enquiries"_s);
    const auto setDefault = [this](bool wasDefault) {
        QAction *action = listAction(u"defaultListAction"_s);
        ASSERT_NE(action, nullptr);
        EXPECT_EQ(action->isChecked(), wasDefault);
        action->trigger();
    };
    setDefault(false);
    EXPECT_TRUE(messages().last().contains(u"\"Enquiries\""_s));
    QTest::mouseClick(counters()->button(0), Qt::LeftButton);
    ASSERT_EQ(shown().size(), 5);

    makeWindow();
    openCases();
    EXPECT_EQ(shown(), QStringList{u"MP/25/0002"_s}) << "not as it was left";
    EXPECT_EQ(counters()->current(), kOwn);
    EXPECT_EQ(counters()->count(kOwn), 1);
    listAction(u"shareListAction"_s)->trigger();
    setDefault(true);
    EXPECT_TRUE(messages().last().contains(u"as you left it"_s));

    counters()->button(1)->setFocus(); // Overdue cases.
    QTest::keyClick(counters()->button(1), Qt::Key_Space);
    setDefault(false);
    makeWindow();
    open(CaseStore::Access::ReadOnly);
    key(Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(counters()->current(), 1);
    ASSERT_NE(listAction(u"defaultListAction"_s), nullptr);
    EXPECT_TRUE(listAction(u"defaultListAction"_s)->isEnabled()) << "it is not kept in the file";
    EXPECT_FALSE(listAction(u"saveListAction"_s)->isEnabled());
}

TEST_F(SavedListsUiTest, WithoutTheListThatWasToOpenThePageOpensWithAll)
{
    search(u"kind:mp"_s);
    saveAs(u"Enquiries"_s);
    listAction(u"defaultListAction"_s)->trigger();
    m_dialogs.answer = FileDialogs::Answer::Yes;
    listAction(u"deleteListAction"_s)->trigger();
    QTest::mouseClick(counters()->button(0), Qt::LeftButton);
    makeWindow();
    openCases();
    EXPECT_EQ(shown().size(), 5);
}

/// \source features 40
TEST_F(SavedListsUiTest, StandOutAboveTheNumberThatIsSaid)
{
    search(u"kind:complaint"_s);
    saveAs(u"Complaints"_s);
    ASSERT_EQ(counters()->count(kOwn), 3);
    EXPECT_FALSE(counters()->button(kOwn)->isAlert());
    const auto alertAbove = [this](const QString &typed) {
        m_dialogs.text = typed;
        listAction(u"alertListAction"_s)->trigger();
        m_dialogs.text = QString();
    };
    alertAbove(u"3"_s);
    EXPECT_FALSE(counters()->button(kOwn)->isAlert()) << "not above it";
    alertAbove(u"2"_s);
    EXPECT_TRUE(counters()->button(kOwn)->isAlert());
    EXPECT_TRUE(
        counters()->button(kOwn)->accessibleName().contains(u"Complaints, 3, more than 2"_s))
        << counters()->button(kOwn)->accessibleName().toStdString();
    alertAbove(u"many"_s);
    EXPECT_TRUE(messages().last().contains(u"many"_s));
    EXPECT_TRUE(counters()->button(kOwn)->isAlert());

    makeWindow();
    openCases();
    EXPECT_TRUE(counters()->button(kOwn)->isAlert()) << "it is kept in the file";
    ASSERT_TRUE(QTest::qWaitFor([this] { return counters()->button(kOwn)->width() > 0; }));
    QTest::mouseClick(counters()->button(kOwn), Qt::LeftButton);
    alertAbove(u""_s);
    EXPECT_FALSE(counters()->button(kOwn)->isAlert());
}

} // namespace redress
