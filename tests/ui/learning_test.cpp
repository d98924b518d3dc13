// SPDX-License-Identifier: GPL-3.0-or-later
// The page of what complaints have led to.
#include "tests/ui/uifixture.h"

#include "core/conduct/dipsample.h"
#include "core/store/draftrepository.h"
#include "ui/casefile/actiondialog.h"
#include "ui/learning/dipdrawdialog.h"
#include "ui/learning/diplookdialog.h"
#include "ui/learning/learningfilters.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/whydialog.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// On Thu 15 January 2026 one is late, over a weekend, one is to come and one is done.
const QByteArray kActions = "reference,stage,category,description,due_date,completed_date\n"
                            "CSC/25/0001,1,Training,Briefing for the duty team,2026-01-09,\n"
                            "CSC/25/0001,1,Training,Note to the managers,2026-01-23,\n"
                            "CSC/25/0001,1,Apology,Letter to the parent,2025-10-01,2025-09-30\n";

class LearningPageTest : public WindowTest
{
protected:
    void importActions()
    {
        m_store.reopen();
        const ImportReport report = m_store.import({m_store.write(u"actions.csv"_s, kActions)});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        m_store.close();
    }
    QVariant figure() const
    {
        const auto *model = m_window->findChild<Navigation *>()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == u"Learning"_s)
                return model->index(row, 0).data(NavigationModel::CountRole);
        }
        return u"no such place"_s;
    }
    void visit()
    {
        int number = 1;
        for (const PageEntry &page : pageList()) {
            if (page.key == pagekey::kLearning)
                break;
            ++number;
        }
        key(Qt::Key(Qt::Key_0 + number), Qt::ControlModifier);
        ASSERT_TRUE(m_window->windowTitle().startsWith(u"Learning"_s));
    }
    QStringList wordsBeside() const
    {
        QStringList words;
        for (const QLabel *label : find<QWidget>(u"learningDetails"_s)->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                words.append(label->text());
        }
        return words;
    }
};

} // namespace

TEST_F(LearningPageTest, TellsWhatIsOverdueBeforeItIsOpened)
{
    importActions();
    open();
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return figure() == QVariant(1); })); // Once the list is painted.
    visit();
    EXPECT_EQ(figure(), QVariant(1));
}

TEST_F(LearningPageTest, CountsWorkingDaysAsTheWorkListDoes)
{
    importActions();
    open();
    visit();
    const auto *table = find<RecordTable>(u"learningTableView"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->model()->rowCount(), 3);
    const auto standing = [&](int row) { return table->model()->index(row, 5).data().toString(); };
    EXPECT_TRUE(standing(0).startsWith(u"4 working day"_s)) // Since Fri 9: Mon, Tue, Wed, Thu.
        << standing(0).toStdString();
    EXPECT_TRUE(standing(1).startsWith(u"6 working day"_s)) // Until Fri 23 January.
        << standing(1).toStdString();
    EXPECT_EQ(standing(2), u"done 30/09/2025"_s);
    EXPECT_TRUE(wordsBeside().contains(u"Evidence"_s)) << wordsBeside().join(u'|').toStdString();
}

/// \source features B2
TEST_F(LearningPageTest, F4ExplainsTheDayOfAnAction)
{
    importActions();
    open();
    visit();
    find<RecordTable>(u"learningTableView"_s)->setFocus();
    key(Qt::Key_F4);
    const auto *why = m_window->findChild<WhyDialog *>();
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(u"Fri 9 Jan 2026"_s)) << why->text().toStdString();
    EXPECT_TRUE(why->text().contains(u"set for the action"_s)) << why->text().toStdString();
}

TEST_F(LearningPageTest, HasNoHeadingsBesideNothing)
{
    open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return figure() == QVariant(0); }));
    visit();
    EXPECT_EQ(wordsBeside(), QStringList());
    EXPECT_EQ(find<QPushButton>(u"changeActionButton"_s), nullptr);
}

/// \source features 36, "Mine, team, everyone"
TEST_F(LearningPageTest, IsNarrowedByWordsOwnerAndWhose)
{
    importActions();
    open();
    session().database().run(
        u"UPDATE action SET owner_name = 'Jo Manager' WHERE description LIKE 'Note%'"_s);
    session().noteChange();
    visit();
    const auto *table = find<RecordTable>(u"learningTableView"_s);
    const auto rows = [&] {
        QStringList words;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            words.append(table->model()->index(row, 1).data().toString());
        return words;
    };
    ASSERT_EQ(rows().size(), 3);
    auto *edit = find<FilterEdit>(u"learningFilterEdit"_s);
    edit->setFocus();
    type(u"duty TEAM"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(rows(), QStringList(u"Briefing for the duty team"_s));
    EXPECT_EQ(figure(), QVariant(1)) << "what is overdue is so whatever the list shows";
    key(Qt::Key_Escape);
    EXPECT_EQ(rows().size(), 3);
    find<QWidget>(u"learningOwnerBox"_s)->setFocus();
    type(u"j"_s);
    EXPECT_EQ(rows(), QStringList(u"Note to the managers"_s));
    // It is left as it was found, and printed with what it is narrowed down to.
    m_dialogs.path = m_store.folder() + u"/owned.csv"_s;
    act(MainActions::ExportList);
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(QString::fromUtf8(file.readAll()).contains(u"duty team"_s));
    auto *whose = find<QWidget>(u"learningWhoseSwitch"_s);
    EXPECT_FALSE(whose->findChildren<QAbstractButton *>().at(0)->isEnabled())
        << "whoever signed in is no member";
}

TEST_F(LearningPageTest, AnOwnerWhomNoLineHasAnyMoreNarrowsNothing)
{
    open();
    LearningLine line;
    line.action.owner = u"Jo Manager"_s;
    line.directorate = session().reference().directorates().front().id;
    LearningFilters filters;
    filters.restore({{u"owner"_s, u"Jo Manager"_s}});
    filters.load(session(), {line});
    EXPECT_TRUE(filters.isNarrowed()) << "the lines came later";
    filters.restore({{u"owner"_s, u"Sam Leaver"_s}});
    EXPECT_EQ(filters.findChild<ChoiceBox *>(u"learningOwnerBox"_s)->currentText(),
              u"All owners"_s);
    EXPECT_FALSE(filters.isNarrowed());
    EXPECT_TRUE(filters.passes(line, session().reference()));
}

TEST_F(LearningPageTest, ExportsAndPrintsItsList)
{
    importActions();
    open();
    visit();
    ASSERT_TRUE(m_window->actions()[MainActions::ExportList]->isEnabled());
    EXPECT_TRUE(m_window->actions()[MainActions::Print]->isEnabled());
    m_dialogs.path = m_store.folder() + u"/actions.csv"_s;
    act(MainActions::ExportList);
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(u"Briefing for the duty team"_s));
    EXPECT_TRUE(text.contains(u"09/01/2026"_s)) << text.toStdString();
}

TEST_F(LearningPageTest, DrawsASampleAndTakesItsCheckList)
{
    open();
    visit();
    find<QWidget>(u"learningViewSwitch"_s)->findChildren<QAbstractButton *>().at(1)->click();
    find<QPushButton>(u"dipDrawButton"_s)->click();
    auto *dialog = m_window->findChild<DipDrawDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *from = dialog->findChild<ChoiceBox *>(u"dip_fromField"_s);
    from->setCurrentIndex(from->count() - 1);
    dialog->findChild<QLineEdit *>(u"dip_sizeField"_s)->setText(u"100%"_s);
    dialog->findChild<QLineEdit *>(u"dip_seedField"_s)->setText(u"4711"_s);
    dialog->findChild<QPushButton *>(u"recordButton"_s)->click();
    const auto *table = find<RecordTable>(u"dipTableView"_s);
    ASSERT_NE(table, nullptr);
    const auto draws = dipsample::draws(session().database());
    ASSERT_TRUE(draws) << why(draws);
    ASSERT_EQ(draws->size(), 1U);
    EXPECT_EQ(draws->front().seed, 4711U);
    EXPECT_EQ(table->model()->rowCount(), draws->front().population);
    key(Qt::Key_Return);
    auto *look = m_window->findChild<DipLookDialog *>();
    ASSERT_NE(look, nullptr);
    auto *check = look->findChild<QCheckBox *>(u"dip_pillar_0Field"_s);
    ASSERT_NE(check, nullptr);
    check->setChecked(true);
    look->findChild<QLineEdit *>(u"dip_themes_0Field"_s)->setText(u"Late; Rude"_s);
    const auto drafts = [this] {
        return DraftRepository::all(session().database(), u"tester"_s, u"form.dip_look"_s)->size();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts() == 1U; }, 5'000)) << "within five seconds";
    look->findChild<QPushButton *>(u"recordButton"_s)->click();
    EXPECT_EQ(drafts(), 0U) << "what is recorded is no draft any more";
    const auto lines = dipsample::lines(session().database(), draws->front().id);
    ASSERT_TRUE(lines) << why(lines);
    EXPECT_EQ(lines->front().findings.size(), 2U);
    const auto *tallies = find<RecordTable>(u"dipTalliesTableView"_s);
    EXPECT_EQ(tallies->model()->index(0, 1).data().toString(),
              u"1 of %1"_s.arg(draws->front().population));
    // What a response shows asks for an action.
    find<QPushButton>(u"dipActionButton"_s)->click();
    auto *action = m_window->findChild<ActionDialog *>();
    ASSERT_NE(action, nullptr);
    EXPECT_EQ(action->findChild<ChoiceBox *>(u"came_fromField"_s)->currentText(),
              u"A dip sample"_s);
    action->findChild<ChoiceBox *>(u"action_categoryField"_s)
        ->setId(std::optional(session().reference().itemsOf(UserList::ActionCategory).front().id));
    action->findChild<QLineEdit *>(u"monitored_byField"_s)->setText(u"Quality board"_s);
    action->findChild<QPushButton *>(u"recordButton"_s)->click();
    EXPECT_EQ(session().database().ask(u"SELECT stage_id FROM action WHERE came_from = "
                                       "'dip_sample' AND monitored_by = 'Quality board'"_s),
              QString::number(lines->front().response.stage.value()));
}

} // namespace redress
