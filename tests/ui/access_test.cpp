// SPDX-License-Identifier: GPL-3.0-or-later
// Roles, restricted cases, the bin, retention and diversity forms, by the keys of a person.
#include "tests/ui/uifixture.h"

#include "core/conduct/peoplerepository.h"
#include "core/store/accesslog.h"
#include "core/store/bin.h"
#include "core/store/caserepository.h"
#include "core/store/diversity.h"
#include "core/store/draftrepository.h"
#include "core/store/members.h"
#include "core/store/restriction.h"
#include "core/store/retention.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/whydialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class AccessTest : public WindowTest
{
protected:
    /// Puts somebody into the file before the window opens it.
    MemberId add(const QString &login, TeamRole role)
    {
        m_store.reopen();
        TeamMember member;
        member.login = login;
        member.name = u"Name of "_s + login;
        member.role = role;
        const auto saved = members::save(m_store.database(), m_store->signature(), member,
                                         m_store.clock().today(), u"Added"_s);
        EXPECT_TRUE(saved) << why(saved);
        m_store.close();
        return saved.value_or(MemberId());
    }
    void restrict(const QString &reference, MemberId reader)
    {
        m_store.reopen();
        const auto id = CaseRepository(m_store.database()).find(reference);
        ASSERT_TRUE(id && *id);
        const auto done = restriction::restrict(m_store.database(), m_store->signature(), **id,
                                                {reader}, u"Staff"_s, u"Restricted"_s);
        EXPECT_TRUE(done) << why(done);
        m_store.close();
    }
    /// Goes to a section of the settings by the keys of their list.
    void goTo(const QString &name)
    {
        key(Qt::Key(Qt::Key_0 + int(pageList().size())), Qt::ControlModifier);
        auto *list = find<QListWidget>(u"sectionListWidget"_s);
        ASSERT_NE(list, nullptr);
        key(Qt::Key_Home);
        for (int i = 0; i < list->count() && list->currentItem()->text() != name; ++i)
            key(Qt::Key_Down);
        ASSERT_EQ(list->currentItem()->text(), name);
    }
    QDialog *dialog() const
    {
        for (QDialog *one : m_window->findChildren<QDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Chooses a step of the case by its action.
    void step(const QString &action)
    {
        key(Qt::Key_R, Qt::ControlModifier);
        auto *menu = m_window->findChild<QMenu *>(u"stepMenu"_s);
        ASSERT_NE(menu, nullptr);
        QCoreApplication::processEvents();
        auto *found = menu->findChild<QAction *>(action);
        ASSERT_NE(found, nullptr);
        ASSERT_TRUE(found->isEnabled());
        menu->close();
        found->trigger();
        ASSERT_NE(dialog(), nullptr);
        EXPECT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }));
    }
    void giveReason(const QString &words)
    {
        auto *reason = dialog()->findChild<QLineEdit *>(u"reasonField"_s);
        ASSERT_NE(reason, nullptr);
        EXPECT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }));
        reason->setFocus();
        type(words);
        key(Qt::Key_Return);
        ASSERT_EQ(dialog(), nullptr);
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// Prints what is shown; the preview ends as \p end says.
    void printAnd(QDialog::DialogCode end)
    {
        bool isSeen = false;
        QTimer::singleShot(0, m_window.get(), [&] {
            auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
            isSeen = preview;
            if (preview && end == QDialog::Accepted) {
                preview->printer()->setOutputFormat(QPrinter::PdfFormat);
                preview->printer()->setOutputFileName(m_store.folder() + u"/printed.pdf"_s);
                preview->findChild<QPrintPreviewWidget *>()->print();
            }
            if (preview)
                preview->done(end);
        });
        act(MainActions::Print);
        EXPECT_TRUE(isSeen);
    }
    QString rights() const { return find<QLabel>(u"rightsLabel"_s)->text(); }
};

} // namespace

TEST_F(AccessTest, TheFirstAdministratorNamesThemselves)
{
    open();
    goTo(u"People and roles"_s);
    EXPECT_TRUE(rights().contains(u"tester"_s)) << rights().toStdString();
    find<QPushButton>(u"newPersonButton"_s)->click();
    auto *login = find<QLineEdit>(u"loginField"_s);
    EXPECT_EQ(login->text(), u"tester"_s) << "whoever begins";
    EXPECT_EQ(find<QComboBox>(u"roleField"_s)->currentText(), labelOf(TeamRole::Administrator));
    auto *name = find<QLineEdit>(u"nameField"_s);
    name->setFocus();
    type(u"T. Ester"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const auto all = members::all(session().database());
    ASSERT_TRUE(all && all->size() == 1) << messages().join(u'|').toStdString();
    EXPECT_EQ(all->front().role, TeamRole::Administrator);
    EXPECT_TRUE(rights().contains(labelOf(TeamRole::Administrator)));

    // There is an administrator from now on.
    find<QComboBox>(u"roleField"_s)->setCurrentText(labelOf(TeamRole::Officer));
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(members::all(session().database())->front().role, TeamRole::Administrator);
    act(MainActions::Discard);
}

TEST_F(AccessTest, AReaderSeesWhyNothingCanBeChanged)
{
    add(u"head"_s, TeamRole::Administrator);
    open();
    EXPECT_TRUE(session().isReadOnly());
    const QString reason = session().readOnlyReason();
    EXPECT_TRUE(reason.contains(u"Name of head"_s)) << reason.toStdString();
    EXPECT_EQ(find<QLabel>(u"readOnlyLabel"_s)->text(), reason);
    EXPECT_EQ(find<QPushButton>(u"openForWritingButton"_s), nullptr)
        << "it would be open for reading all the same";
    EXPECT_FALSE(m_window->actions()[MainActions::NewContact]->isEnabled());
    goTo(u"People and roles"_s);
    EXPECT_FALSE(find<QPushButton>(u"newPersonButton"_s)->isEnabled());
    EXPECT_EQ(find<QPushButton>(u"newPersonButton"_s)->toolTip(), reason);
}

TEST_F(AccessTest, ACaseIsRestrictedAndOpenedAgain)
{
    add(u"tester"_s, TeamRole::Administrator);
    open();
    openCase(u"CSC/25/0003"_s);
    step(u"restrictAction"_s);
    giveReason(u"A matter of staff"_s);
    const auto stored = restriction::of(session().database(), caseOf(u"CSC/25/0003"_s));
    ASSERT_TRUE(stored && *stored) << "whoever restricts it is ticked";
    EXPECT_EQ((*stored)->reason, u"A matter of staff"_s);
    EXPECT_TRUE(m_window->windowTitle().contains(u"restricted"_s))
        << m_window->windowTitle().toStdString();
    step(u"restrictAction"_s);
    dialog()->findChild<QCheckBox *>(u"restrictedField"_s)->setChecked(false);
    giveReason(u"Over"_s);
    EXPECT_FALSE(*restriction::of(session().database(), caseOf(u"CSC/25/0003"_s)));
}

/// \source ux 4: nothing typed is lost for longer than five seconds
TEST_F(AccessTest, WhyACaseIsRestrictedIsThereAgainAfterACrash)
{
    add(u"tester"_s, TeamRole::Administrator);
    open();
    openCase(u"CSC/25/0003"_s);
    step(u"restrictAction"_s);
    dialog()->findChild<QLineEdit *>(u"reasonField"_s)->setFocus();
    type(u"A matter of staff"_s);
    const auto drafts = [this] {
        return DraftRepository::all(session().database(), u"tester"_s, u"form.restriction"_s)
            ->size();
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts() == 1U; }, 5'000)) << "within five seconds";
    QTest::qWait(2'500); // The last words too.
    makeWindow();
    open();
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"&Continue"_s) {
            button->click();
            break;
        }
    }
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }));
    EXPECT_EQ(dialog()->objectName(), u"restrictDialog"_s);
    auto *reason = dialog()->findChild<QLineEdit *>(u"reasonField"_s);
    EXPECT_EQ(reason->text(), u"A matter of staff"_s);
    reason->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(drafts(), 0U) << "what is recorded is no draft any more";
    const auto stored = restriction::of(session().database(), caseOf(u"CSC/25/0003"_s));
    ASSERT_TRUE(stored && *stored);
    EXPECT_EQ((*stored)->reason, u"A matter of staff"_s);
}

TEST_F(AccessTest, WhoRestrictsACaseIsToldWhomItShutsOut)
{
    add(u"tester"_s, TeamRole::Administrator);
    const MemberId lead = add(u"lead"_s, TeamRole::Officer);
    open();
    Statement(session().database(),
              u"UPDATE case_record SET officer_id = :lead WHERE reference = 'CSC/25/0003'"_s)
        .bind(u":lead"_s, lead)
        .run();
    openCase(u"CSC/25/0003"_s);
    step(u"restrictAction"_s);
    const auto *form = dialog()->findChild<FactForm *>();
    auto *people = dialog()->findChild<QListWidget *>();
    ASSERT_NE(form, nullptr);
    ASSERT_NE(people, nullptr);
    const auto warning = [&] { return form->warning(u"people"_s); };
    EXPECT_EQ(warning(), u"Name of lead leads the case and could not open it."_s);
    const auto tick = [&](const QString &name, Qt::CheckState state) {
        const auto lines = people->findItems(name, Qt::MatchStartsWith);
        ASSERT_EQ(lines.size(), 1);
        lines.front()->setCheckState(state);
    };
    tick(u"Name of lead"_s, Qt::Checked);
    EXPECT_EQ(warning(), QString());
    tick(u"Name of tester"_s, Qt::Unchecked);
    EXPECT_EQ(warning(), u"You could not open it yourself."_s);
    dialog()->findChild<QCheckBox *>(u"restrictedField"_s)->setChecked(false);
    EXPECT_EQ(warning(), QString());
    dialog()->reject();
}

TEST_F(AccessTest, AClosedCaseSaysWhoOpensIt)
{
    add(u"tester"_s, TeamRole::Manager);
    const MemberId head = add(u"head"_s, TeamRole::Administrator);
    restrict(u"CSC/25/0003"_s, head);
    open();
    openCase(u"CSC/25/0003"_s);
    auto *panel = find<EmptyPanel>(u"closedPanel"_s);
    ASSERT_NE(panel, nullptr);
    EXPECT_EQ(panel->headline(), restriction::closedWords());
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        EXPECT_FALSE(label->isVisible() && label->text().contains(u"Visits cancelled"_s));
    // A manager may say who opens it.
    const QList<QPushButton *> ways = panel->findChildren<QPushButton *>();
    ASSERT_EQ(ways.size(), 1);
    EXPECT_TRUE(ways.front()->isVisible());
}

TEST_F(AccessTest, EachLookIsNotedOnceForEachOpening)
{
    const MemberId me = add(u"tester"_s, TeamRole::Administrator);
    restrict(u"CSC/25/0003"_s, me);
    open();
    openCase(u"CSC/25/0003"_s);
    EXPECT_EQ(find<EmptyPanel>(u"closedPanel"_s), nullptr);
    session().noteChange(); // reads anew, and is no other look
    EXPECT_EQ(accesslog::entries(session().database(), 10)->size(), 1U);
    goTo(u"Views, prints and copies"_s);
    const auto *list = find<QTableView>(u"accessLogTableView"_s);
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 1).data().toString(), u"tester"_s);
    EXPECT_EQ(list->model()->index(0, 3).data().toString(), u"CSC/25/0003"_s);
}

TEST_F(AccessTest, ADeletedCaseIsPutBack)
{
    open();
    openCase(u"CSC/25/0003"_s);
    const CaseDossier before = dossier(u"CSC/25/0003"_s);
    step(u"deleteCaseAction"_s);
    giveReason(u"Entered twice"_s);
    EXPECT_EQ(messages(), QStringList{u"CSC/25/0003 is in the bin."_s}) << "and no fault beside it";
    EXPECT_FALSE(*CaseRepository(session().database()).find(u"CSC/25/0003"_s));
    goTo(u"Bin"_s);
    const auto *list = find<QTableView>(u"binTableView"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 3).data().toString(), u"CSC/25/0003"_s);
    EXPECT_EQ(list->model()->index(0, 4).data().toString(), u"Entered twice"_s);
    find<QPushButton>(u"restoreButton"_s)->click();
    EXPECT_EQ(dossier(u"CSC/25/0003"_s), before);
    EXPECT_EQ(list->model()->rowCount(), 0);
}

TEST_F(AccessTest, DeletingIsUndone)
{
    open();
    openCase(u"CSC/25/0003"_s);
    step(u"deleteCaseAction"_s);
    giveReason(u"Entered twice"_s);
    const auto panels = m_window->findChildren<EmptyPanel *>();
    EXPECT_TRUE(std::ranges::any_of(panels, [](const EmptyPanel *one) {
        return one->isVisible() && one->headline() == u"This case is in the bin"_s;
    }));
    act(MainActions::Undo);
    EXPECT_TRUE(*CaseRepository(session().database()).find(u"CSC/25/0003"_s));
    EXPECT_TRUE(bin::items(session().database())->empty());
}

TEST_F(AccessTest, WhatIsPrintedIsNotedAndAPreviewIsNot)
{
    open();
    openCase(u"CSC/25/0003"_s);
    printAnd(QDialog::Rejected);
    EXPECT_TRUE(accesslog::entries(session().database(), 10)->empty()) << "only looked at";
    printAnd(QDialog::Accepted);
    const auto entries = accesslog::entries(session().database(), 10);
    ASSERT_TRUE(entries && entries->size() == 1U);
    EXPECT_EQ(entries->front().kind, AccessEntry::Kind::Printed);
    EXPECT_EQ(entries->front().caseId, caseOf(u"CSC/25/0003"_s));
}

TEST_F(AccessTest, SomebodyOnNoCaseGoesIntoTheBinAndComesBack)
{
    open();
    const CaseId id = caseOf(u"CSC/25/0003"_s);
    CasePerson somebody;
    somebody.person.name = u"Wilhelmina Quux"_s;
    ASSERT_TRUE(people::save(session().database(), session().store().signature(), session().rules(),
                             id, {}, somebody, session().today(), u"Person"_s));
    goTo(u"Bin"_s);
    find<QPushButton>(u"loosePeopleButton"_s)->click();
    EXPECT_EQ(dialog(), nullptr) << "everybody is on a case";
    EXPECT_FALSE(messages().isEmpty());
    const auto onCase = people::onCase(session().database(), id);
    ASSERT_TRUE(onCase && onCase->people.size() == 1U);
    ASSERT_TRUE(people::remove(session().database(), session().store().signature(), id,
                               *onCase->people.front().id, u"Wrong"_s, u"Taken off"_s));
    find<QPushButton>(u"loosePeopleButton"_s)->click();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->findChild<QTableView *>()->model()->index(0, 0).data().toString(),
              u"Wilhelmina Quux"_s);
    giveReason(u"Asked for it"_s);
    const auto *list = find<QTableView>(u"binTableView"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 3).data().toString(), u"Wilhelmina Quux"_s);
    EXPECT_EQ(list->model()->index(0, 4).data().toString(), u"Asked for it"_s);
    EXPECT_TRUE(bin::peopleOnNoCase(session().database())->empty());
    find<QPushButton>(u"restoreButton"_s)->click();
    EXPECT_EQ(list->model()->rowCount(), 0);
    EXPECT_EQ(bin::peopleOnNoCase(session().database())->size(), 1U);
}

TEST_F(AccessTest, AnEarlierValueIsPutBack)
{
    open();
    {
        const CaseRecord before = dossier(u"CSC/25/0003"_s).record;
        CaseRecord after = before;
        after.summary = u"Typed over"_s;
        UnitOfWork unit(session().database(), session().store().signature(), u"Changed"_s);
        ASSERT_TRUE(CaseRepository::update(unit, session().rules(), before, after));
        unit.commit();
    }
    session().noteChange();
    openCase(u"CSC/25/0003"_s);
    step(u"putBackAction"_s);
    giveReason(u"A mistake"_s);
    EXPECT_EQ(dossier(u"CSC/25/0003"_s).record.summary, u"Visits cancelled twice"_s);
}

TEST_F(AccessTest, DestructionIsProposedAndNotConfirmedByOnePerson)
{
    m_store.clock().setNow(QDateTime(day("2032-01-15"), QTime(9, 14), Qt::UTC));
    open();
    goTo(u"Retention"_s);
    const auto *list = find<QTableView>(u"retentionTableView"_s);
    ASSERT_GT(list->model()->rowCount(), 0);
    const QString reference = list->model()->index(0, 0).data().toString();
    find<QTableView>(u"retentionTableView"_s)->setFocus();
    key(Qt::Key_F4);
    auto *why = m_window->findChild<WhyDialog *>();
    ASSERT_NE(why, nullptr) << "the day of the review explains itself";
    EXPECT_TRUE(why->text().contains(u"kept for 6 year"_s)) << why->text().toStdString();
    why->close();
    find<QPushButton>(u"destroyButton"_s)->click();
    ASSERT_NE(dialog(), nullptr);
    giveReason(u"Time is over"_s);
    EXPECT_EQ(retention::reviewList(session().database(), session().today())->front().proposedBy,
              u"tester"_s);
    find<QPushButton>(u"destroyButton"_s)->click();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }));
    auto *reason = dialog()->findChild<QLineEdit *>(u"reasonField"_s);
    reason->setFocus();
    type(u"Agreed with myself"_s);
    key(Qt::Key_Return);
    EXPECT_NE(dialog(), nullptr) << "somebody else has to";
    dialog()->reject();
    EXPECT_FALSE(dossier(reference).record.summary.isEmpty());
}

TEST_F(AccessTest, ADiversityFormIsTakenIn)
{
    open();
    goTo(u"Diversity forms"_s);
    auto *answer = find<QLineEdit>(u"genderField"_s);
    ASSERT_NE(answer, nullptr);
    answer->setFocus();
    type(u"woman"_s);
    EXPECT_TRUE(m_window->isWindowModified());
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(answer->text().isEmpty());
    const auto *list = find<QTableView>(u"diversityTableView"_s);
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 2).data().toString(), u"1"_s);
}

TEST_F(AccessTest, HowManyDiversityFormsWereSentOutIsKeptByYear)
{
    open();
    goTo(u"Diversity forms"_s);
    auto *offered = find<QSpinBox>(u"offeredField"_s);
    ASSERT_NE(offered, nullptr);
    offered->setValue(40);
    EXPECT_TRUE(m_window->isWindowModified());
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(m_window->isWindowModified());
    const auto stored = diversity::returns(session().database());
    ASSERT_TRUE(stored && stored->size() == 1);
    EXPECT_EQ(stored->front().offered, 40);
    auto *year = find<QComboBox>(u"yearField"_s);
    year->setCurrentIndex(1);
    EXPECT_EQ(offered->value(), 0) << "of the year before nothing is known";
    year->setCurrentIndex(0);
    EXPECT_EQ(offered->value(), 40);
    offered->setValue(41);
    session().noteChange();
    EXPECT_EQ(offered->value(), 41) << "what is typed stays";
    act(MainActions::Discard);
    EXPECT_EQ(offered->value(), 40);
}

TEST_F(AccessTest, AnOfficerAddsAValueAndChangesNone)
{
    add(u"tester"_s, TeamRole::Officer); // As long as nobody is administrator.
    add(u"head"_s, TeamRole::Administrator);
    open();
    goTo(u"Lists"_s);
    EXPECT_TRUE(find<QPushButton>(u"newValueButton"_s)->isEnabled());
    EXPECT_FALSE(find<QPushButton>(u"retireValueButton"_s)->isEnabled());
    EXPECT_TRUE(find<QLineEdit>(u"valueNameField"_s)->isReadOnly());
    EXPECT_FALSE(find<QLineEdit>(u"valueNameField"_s)->toolTip().isEmpty());
    goTo(u"Letters"_s);
    EXPECT_TRUE(find<QLineEdit>(u"letterNameField"_s)->isReadOnly());
}

} // namespace redress
