// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uifixture.h"

#include "core/conduct/ombudsman.h"
#include "core/conduct/recommendations.h"
#include "core/store/caserepository.h"
#include "core/store/draftrepository.h"
#include "core/store/members.h"
#include "core/worklist/worklist.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/reasondialog.h"
#include "ui/widgets/recordtable.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

namespace redress {

using namespace Qt::StringLiterals;

inline const QByteArray kOmbudsman =
    "reference,directorate,service,received_date,enquiry_due_date,enquiry_responded_date,"
    "decision_date,decision,summary\n"
    "25 001 777,Children,Fostering,2026-01-05,2026-01-19,,,,Payments to a carer\n"
    "24 010 333,Adults,,2025-02-03,2025-03-03,2025-03-10,2025-06-02,upheld_injustice,Care plan\n";

inline const QByteArray kRemedies =
    "ombudsman_reference,category,amount,due_date,completed_date,description\n"
    "24 010 333,financial_remedy,1250.50,2025-07-01,2025-06-20,For distress\n"
    "24 010 333,apology,,2025-07-01,,In writing\n";

/// A window on a file with two cases at the Ombudsman that stand alone.
class OmbudsmanTest : public WindowTest
{
protected:
    OmbudsmanTest()
    {
        m_store.reopen();
        const ImportReport report = m_store.import({m_store.write(u"ombudsman.csv"_s, kOmbudsman),
                                                    m_store.write(u"remedies.csv"_s, kRemedies)});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        m_store.close();
        open();
    }

    RecordTable *workList() const { return find<RecordTable>(u"workListTableView"_s); }
    void choose(const QString &reference)
    {
        RecordTable *table = workList();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == reference)
                table->setCurrentRow(row);
        }
        ASSERT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), reference);
        table->setFocus();
    }
    bool isOpen(const QString &reference) const
    {
        return m_window->windowTitle().startsWith(u"Ombudsman "_s + reference);
    }
    QString fact(const QString &key) const
    {
        const auto *line = find<QLineEdit>(key + u"Field"_s);
        return line ? line->text() : u"(no such field)"_s;
    }
    OmbudsmanId ombudsmanId(const QString &reference)
    {
        return CaseRepository(session().database())
            .findOmbudsman(reference)
            .value_or(std::nullopt)
            .value_or(OmbudsmanId());
    }
    template <typename Dialog>
    Dialog *dialog()
    {
        for (Dialog *one : m_window->findChildren<Dialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void fill(const QDialog &dialog, const QString &field, const QString &text)
    {
        auto *line = dialog.findChild<QLineEdit *>(field + u"Field"_s);
        ASSERT_NE(line, nullptr) << field.toStdString();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    static void record(const QDialog &dialog)
    {
        auto *button = dialog.findChild<QPushButton *>(u"recordButton"_s);
        ASSERT_NE(button, nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    size_t drafts(const QString &form)
    {
        return DraftRepository::all(session().database(), u"tester"_s, u"form.alone."_s + form)
            ->size();
    }
    /// The computer stops, and the file is opened again.
    void crash()
    {
        QTest::qWait(2'500); // The last words too.
        makeWindow();
        open();
    }
    void press(const QString &words)
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == words)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << words.toStdString();
    }
    /// Goes to a section of the settings by the keys of their list.
    void goTo(const QString &name)
    {
        key(Qt::Key(Qt::Key_0 + int(pageList().size())), Qt::ControlModifier);
        auto *sections = find<QListWidget>(u"sectionListWidget"_s);
        ASSERT_NE(sections, nullptr);
        key(Qt::Key_Home);
        for (int i = 0; i < sections->count() && sections->currentItem()->text() != name; ++i)
            key(Qt::Key_Down);
        ASSERT_EQ(sections->currentItem()->text(), name);
    }
    static int rowOf(const RecordTable &table, const QString &reference)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == reference)
                return row;
        }
        return -1;
    }
    /// All that was recommended in it is done, and the Ombudsman is satisfied.
    void settle(const QString &reference)
    {
        Database &database = session().database();
        const auto all = recommendations::ofOmbudsman(database, ombudsmanId(reference));
        ASSERT_TRUE(all) << why(all);
        for (const RemedyFacts &one : *all) {
            RemedyFacts done = one;
            done.isAccepted = true;
            done.completedOn = day("2026-01-10");
            done.evidence = u"Receipt"_s;
            done.satisfiedOn = day("2026-01-12");
            const auto saved = ombudsman::save(database, session().store().signature(), {}, done,
                                               session().today(), u"Done"_s);
            ASSERT_TRUE(saved) << why(saved);
        }
        session().noteChange();
    }
    void giveReason(const QString &reason)
    {
        auto *form = dialog<ReasonDialog>();
        ASSERT_NE(form, nullptr);
        form->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::activeWindow() == form; }));
        form->findChild<QLineEdit *>(u"reasonField"_s)->setFocus();
        type(reason);
        key(Qt::Key_Return);
        ASSERT_EQ(dialog<ReasonDialog>(), nullptr);
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// Ctrl+R, and one of what it offers.
    void stepMenu(const QString &name)
    {
        key(Qt::Key_R, Qt::ControlModifier);
        QCoreApplication::processEvents();
        auto *menu = m_window->findChild<QMenu *>(u"stepMenu"_s);
        ASSERT_NE(menu, nullptr);
        ASSERT_TRUE(menu->isVisible());
        auto *action = menu->findChild<QAction *>(name);
        ASSERT_NE(action, nullptr);
        ASSERT_TRUE(action->isEnabled());
        menu->close();
        action->trigger();
    }
    void deleteByKeys(const QString &reason)
    {
        stepMenu(u"deleteCaseAction"_s);
        giveReason(reason);
    }
    /// Somebody of the team, an administrator.
    MemberId addMember(const QString &login)
    {
        TeamMember member;
        member.login = login;
        member.name = u"Name of "_s + login;
        member.role = TeamRole::Administrator;
        const auto saved = members::save(session().database(), session().store().signature(),
                                         member, session().today(), u"Added"_s);
        EXPECT_TRUE(saved) << why(saved);
        return saved.value_or(MemberId());
    }
    int waiting()
    {
        const auto list =
            WorkList::load(session().database(), session().rules(), session().today());
        return list->count(WorkFilter::Ombudsman) - list->count(WorkFilter::Compliance);
    }
};

} // namespace redress
