// SPDX-License-Identifier: GPL-3.0-or-later
// Linked and merged cases, the pack for the Ombudsman and copies without names, by the menu.
#include "tests/ui/uifixture.h"

#include "core/conduct/caselinks.h"
#include "core/conduct/peoplerepository.h"
#include "core/letters/casedocuments.h"
#include "core/store/caserepository.h"
#include "ui/casefile/linksdialog.h"
#include "ui/letters/redactiondialog.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/recordtable.h"

#include <QFile>
#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CaseLinksUiTest : public WindowTest
{
protected:
    void SetUp() override
    {
        open();
        openCase(m_first);
    }
    template <typename Dialog>
    Dialog *asked(MainActions::Act what)
    {
        act(what);
        auto *dialog = m_window->findChild<Dialog *>();
        EXPECT_NE(dialog, nullptr);
        return dialog;
    }
    std::optional<CaseId> found(const QString &reference)
    {
        return CaseRepository(session().database()).find(reference).value_or(std::nullopt);
    }
    void addPerson(const QString &name)
    {
        CasePerson person;
        person.person.name = name;
        ASSERT_TRUE(people::save(session().database(), session().store().signature(),
                                 session().rules(), caseOf(m_first), {}, person, session().today(),
                                 u"Person"_s));
        session().noteChange();
    }

    QString m_first = u"CSC/25/0001"_s;
    QString m_second = u"CSC/25/0003"_s;
};

void answer(LinksDialog &dialog, int way, const QString &other, const QString &reason = {})
{
    dialog.findChild<ChoiceBox *>(u"link_wayField"_s)->setCurrentIndex(way);
    dialog.findChild<QLineEdit *>(u"link_otherField"_s)->setText(other);
    dialog.findChild<QLineEdit *>(u"reasonField"_s)->setText(reason);
    dialog.findChild<QPushButton *>(u"recordButton"_s)->click();
}

} // namespace

TEST_F(CaseLinksUiTest, LinksWithAnotherCaseAndSaysSoAtTheTop)
{
    auto *dialog = asked<LinksDialog>(MainActions::LinkCases);
    ASSERT_NE(dialog, nullptr);
    answer(*dialog, 0, u"NO/SUCH"_s);
    EXPECT_TRUE(dialog->isVisible());
    answer(*dialog, 0, m_second);
    const auto links = caselinks::linksOf(session().database(), caseOf(m_second));
    ASSERT_TRUE(links) << why(links);
    ASSERT_EQ(links->size(), 1U);
    EXPECT_EQ(links->front().reference, m_first);
    act(MainActions::Undo);
    EXPECT_TRUE(caselinks::linksOf(session().database(), caseOf(m_second))->empty());
}

TEST_F(CaseLinksUiTest, MergesAndUndoTakesApart)
{
    const CaseId second = caseOf(m_second);
    auto *dialog = asked<LinksDialog>(MainActions::LinkCases);
    ASSERT_NE(dialog, nullptr);
    answer(*dialog, 1, m_second); // Without a reason.
    EXPECT_TRUE(dialog->isVisible());
    answer(*dialog, 1, m_second, u"The same complaint"_s);
    EXPECT_EQ(found(m_second), caseOf(m_first));
    act(MainActions::Undo);
    EXPECT_EQ(found(m_second), second);
}

TEST_F(CaseLinksUiTest, WhatWasTakenApartByHandIsNotOfferedToUndoAgain)
{
    const CaseId second = caseOf(m_second);
    auto *dialog = asked<LinksDialog>(MainActions::LinkCases);
    ASSERT_NE(dialog, nullptr);
    answer(*dialog, 1, m_second, u"The same complaint"_s);
    ASSERT_EQ(found(m_second), caseOf(m_first));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    dialog = asked<LinksDialog>(MainActions::LinkCases);
    ASSERT_NE(dialog, nullptr);
    const auto *ways = dialog->findChild<ChoiceBox *>(u"link_wayField"_s);
    answer(*dialog, ways->count() - 1, {}, u"Two letters after all"_s);
    EXPECT_EQ(found(m_second), second);
    EXPECT_FALSE(m_window->actions()[MainActions::Undo]->isEnabled());
}

TEST_F(CaseLinksUiTest, TheLaterDayOfTheCaseThatStaysIsToldOf)
{
    Statement(session().database(),
              u"UPDATE case_record SET received_on = '2025-01-06' WHERE reference = :second"_s)
        .bind(u":second"_s, m_second)
        .run();
    auto *dialog = asked<LinksDialog>(MainActions::LinkCases);
    ASSERT_NE(dialog, nullptr);
    const auto *form = dialog->findChild<FactForm *>();
    dialog->findChild<ChoiceBox *>(u"link_wayField"_s)->setCurrentIndex(1);
    dialog->findChild<QLineEdit *>(u"link_otherField"_s)->setText(m_second);
    EXPECT_TRUE(form->warning(u"link_other"_s)
                    .startsWith(u"CSC/25/0003 was received earlier, on Mon 6 Jan 2025"_s))
        << form->warning(u"link_other"_s).toStdString();
    dialog->findChild<ChoiceBox *>(u"link_wayField"_s)->setCurrentIndex(2);
    EXPECT_EQ(form->warning(u"link_other"_s), QString()) << "the earlier one stays";
}

TEST_F(CaseLinksUiTest, ThisCaseBecomesPartOfAnotherWhichOpens)
{
    auto *dialog = asked<LinksDialog>(MainActions::LinkCases);
    ASSERT_NE(dialog, nullptr);
    answer(*dialog, 2, m_second, u"The same complaint"_s);
    EXPECT_EQ(found(m_first), caseOf(m_second));
    EXPECT_TRUE(m_window->windowTitle().contains(m_second))
        << m_window->windowTitle().toStdString();
}

TEST_F(CaseLinksUiTest, SavesThePackAsPdf)
{
    m_dialogs.path = m_store.folder() + u"/pack.pdf"_s;
    act(MainActions::OmbudsmanPack);
    EXPECT_TRUE(m_dialogs.lastProposed.endsWith(u".pdf"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return QFile::exists(m_dialogs.path); }, 20000));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !messages().isEmpty(); }, 20000));
    QFile file(m_dialogs.path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    EXPECT_TRUE(messages().join(u' ').contains(u"pack.pdf"_s));
}

TEST_F(CaseLinksUiTest, ShowsWhatACopyReplacesBeforeItIsSaved)
{
    addPerson(u"Rose Quill"_s);
    auto *dialog = asked<RedactionDialog>(MainActions::RedactedCopy);
    ASSERT_NE(dialog, nullptr);
    const auto *table = dialog->findChild<RecordTable *>(u"redactionTableView"_s);
    QStringList becomes;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        becomes.append(table->model()->index(row, 0).data().toString() + u'>' +
                       table->model()->index(row, 1).data().toString());
    EXPECT_TRUE(becomes.contains(u"Rose Quill>Person A"_s)) << becomes.join(u' ').toStdString();
    m_dialogs.path = m_store.folder() + u"/copy.odt"_s;
    dialog->findChild<QPushButton *>(u"recordButton"_s)->click();
    EXPECT_TRUE(QFile::exists(m_dialogs.path));
}

} // namespace redress
