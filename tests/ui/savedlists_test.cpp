// SPDX-License-Identifier: GPL-3.0-or-later
// Saved lists of the Cases page: saved, chosen, counted, shared and deleted. \source ux 3
#include "tests/ui/uifixture.h"

#include "ui/cases/caselistmodel.h"
#include "ui/cases/savedlistbar.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Column = CaseListModel::Column;

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
    EXPECT_EQ(counters(), nullptr) << "there is none yet";
    search(u"kind:complaint outcome:none"_s);
    table()->sortBy({{int(Column::Reference), Qt::DescendingOrder}});
    table()->showColumns({int(Column::Reference), int(Column::Received), int(Column::Summary)});
    saveAs(u"No outcome"_s);
    EXPECT_TRUE(messages().isEmpty()) << messages().join(u'\n').toStdString();
    ASSERT_NE(counters(), nullptr);
    EXPECT_EQ(counters()->current(), 1);
    EXPECT_EQ(counters()->count(0), 5);
    EXPECT_EQ(counters()->count(1), 2);

    makeWindow();
    openCases();
    ASSERT_NE(counters(), nullptr);
    table()->resetLayout();
    ASSERT_EQ(shown().size(), 5);
    EXPECT_EQ(counters()->count(1), 2) << "counted before it is chosen";
    ASSERT_TRUE(QTest::qWaitFor([this] { return counters()->button(1)->width() > 0; }));
    QTest::mouseClick(counters()->button(1), Qt::LeftButton);
    EXPECT_EQ(shown(), (QStringList{u"CSC/25/0004"_s, u"CSC/25/0003"_s}));
    EXPECT_EQ(table()->keptColumns(),
              (QList<int>{int(Column::Reference), int(Column::Received), int(Column::Summary)}));
    EXPECT_EQ(field()->text(), u"kind:complaint outcome:none"_s);
    QTest::mouseClick(counters()->button(0), Qt::LeftButton);
    EXPECT_EQ(shown().size(), 5);
    EXPECT_TRUE(field()->text().isEmpty());
}

TEST_F(SavedListsUiTest, AreChosenWithTheKeyboard)
{
    search(u"kind:mp"_s);
    saveAs(u"Enquiries"_s);
    counters()->button(1)->setFocus();
    QTest::keyClick(counters()->button(1), Qt::Key_Left);
    EXPECT_EQ(counters()->current(), 0);
    EXPECT_EQ(shown().size(), 5);
    QTest::keyClick(counters()->button(0), Qt::Key_Right);
    EXPECT_EQ(shown(), QStringList{u"MP/25/0002"_s});
    EXPECT_TRUE(counters()->button(1)->accessibleName().contains(u"Enquiries, 1"_s));
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
    EXPECT_EQ(counters()->current(), 1);
    QTest::mouseClick(counters()->button(0), Qt::LeftButton);
    QTest::mouseClick(counters()->button(1), Qt::LeftButton);
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
    EXPECT_EQ(counters(), nullptr);
}

TEST_F(SavedListsUiTest, CountAnewWhenTheCasesChange)
{
    search(u"kind:complaint"_s);
    saveAs(u"Complaints"_s);
    EXPECT_EQ(counters()->count(1), 3);
    const auto report =
        importCases(session().database(), session().rules(), session().store().signature(),
                    {m_store.write(u"cases.csv"_s,
                                   "reference,kind,procedure,received_date,directorate,summary\n"
                                   "NEW-1,complaint,corporate,2026-01-05,Children,One more\n")},
                    {.today = session().today()});
    ASSERT_TRUE(report && report->stored);
    session().noteChange();
    EXPECT_EQ(counters()->count(1), 4);
}

} // namespace redress
