// SPDX-License-Identifier: GPL-3.0-or-later
// The page of what complaints have led to.
#include "tests/ui/uifixture.h"

#include "ui/shell/navigation.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/recordtable.h"

#include <QLabel>

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
    EXPECT_EQ(figure(), QVariant(1));
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

TEST_F(LearningPageTest, HasNoHeadingsBesideNothing)
{
    open();
    EXPECT_EQ(figure(), QVariant(0));
    visit();
    EXPECT_EQ(wordsBeside(), QStringList());
    EXPECT_EQ(find<QPushButton>(u"changeActionButton"_s), nullptr);
}

} // namespace redress
