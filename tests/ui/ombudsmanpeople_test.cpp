// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a case at the Ombudsman that stands alone, by keyboard alone.
#include "tests/ui/ombudsmanfixture.h"

#include "core/conduct/enquiries.h"
#include "core/conduct/peoplerepository.h"
#include "ui/people/peoplepane.h"
#include "ui/people/personcasesdialog.h"
#include "ui/people/persondialog.h"
#include "ui/people/removaldialog.h"
#include "ui/widgets/choicebox.h"

#include <QLabel>
#include <QTabBar>

namespace redress {

namespace {

class OmbudsmanPeopleTest : public OmbudsmanTest
{
protected:
    OmbudsmanPeopleTest()
    {
        choose(u"25 001 777"_s);
        key(Qt::Key_Return);
        find<QTabBar>(u"ombudsmanTabBar"_s)->setFocus();
        for (int i = 0; i < 3; ++i)
            key(Qt::Key_Right);
    }

    template <typename Dialog>
    Dialog *waitFor()
    {
        const bool isThere = QTest::qWaitFor([this] {
            auto *one = dialog<Dialog>();
            if (one)
                one->activateWindow();
            return one && QApplication::activeWindow() == one;
        });
        EXPECT_TRUE(isThere);
        return dialog<Dialog>();
    }
    void again()
    {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    void addPerson(const QString &name)
    {
        key(Qt::Key_P, Qt::AltModifier);
        auto *form = waitFor<PersonDialog>();
        ASSERT_NE(form, nullptr);
        type(name);
        key(Qt::Key_Return);
        ASSERT_EQ(dialog<PersonDialog>(), nullptr);
        again();
    }
    std::vector<CasePerson> people()
    {
        const auto read = people::onCase(session().database(), ombudsmanId(u"25 001 777"_s));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(PeopleOnCase()).people;
    }
};

TEST_F(OmbudsmanPeopleTest, AreAddedChangedAndTakenOffByKeys)
{
    ASSERT_TRUE(isOpen(u"25 001 777"_s));
    auto *tabs = find<QTabBar>(u"ombudsmanTabBar"_s);
    EXPECT_EQ(tabs->tabText(tabs->currentIndex()), u"People"_s);
    EXPECT_EQ(find<QWidget>(u"needsButton"_s), nullptr) << "of cases of the council alone";
    EXPECT_EQ(find<QWidget>(u"agreementTableView"_s), nullptr);
    addPerson(u"Petra Quux"_s);
    ASSERT_EQ(people().size(), 1U);
    EXPECT_EQ(people().front().role, PersonRole::Complainant);
    EXPECT_EQ(tabs->tabText(tabs->currentIndex()), u"People  1"_s);
    find<RecordTable>(u"peopleTableView"_s)->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    auto *form = waitFor<PersonDialog>();
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(form->findChild<QWidget *>(u"complainant_type_idField"_s)->isVisible())
        << "no statistics count by it";
    form->findChild<QLineEdit *>(u"safe_contactField"_s)->setFocus();
    type(u"Through her sister"_s);
    key(Qt::Key_Return);
    again();
    EXPECT_EQ(people().front().person.safeContact, u"Through her sister"_s);
    auto *care = find<QLabel>(u"careLabel"_s);
    ASSERT_NE(care, nullptr);
    EXPECT_TRUE(care->text().contains(u"safe contact: Through her sister"_s))
        << care->text().toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(people().front().person.safeContact, QString()) << "Undo takes it back";
    find<QPushButton>(u"removePersonButton"_s)->click();
    auto *removal = waitFor<RemovalDialog>();
    ASSERT_NE(removal, nullptr);
    type(u"Not theirs"_s);
    key(Qt::Key_Return);
    again();
    EXPECT_TRUE(people().empty());
}

/// The cases of a person list that one too, and open it.
TEST_F(OmbudsmanPeopleTest, LeadToTheirOtherCasesAndBack)
{
    CasePerson known;
    known.person.name = u"Petra Quux"_s;
    known.person.bornOn = day("1980-05-03");
    for (const AnyCaseId &of :
         {AnyCaseId(caseOf(u"CSC/25/0003"_s)), AnyCaseId(ombudsmanId(u"25 001 777"_s))})
        ASSERT_TRUE(people::save(session().database(), session().store().signature(),
                                 session().rules(), of, CasePerson(), known, session().today(),
                                 u"Person added"_s));
    session().noteChange();
    find<QPushButton>(u"otherCasesButton"_s)->click();
    auto *list = waitFor<PersonCasesDialog>();
    ASSERT_NE(list, nullptr);
    auto *table = list->findChild<RecordTable *>(u"personCasesTableView"_s);
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->model()->rowCount(), 2);
    const int here = rowOf(*table, u"25 001 777 (this case)"_s);
    ASSERT_GE(here, 0);
    EXPECT_EQ(table->model()->index(here, 2).data().toString(), u"Ombudsman case"_s);
    key(Qt::Key_Return);
    again();
    EXPECT_TRUE(m_window->windowTitle().contains(u"CSC/25/0003"_s))
        << m_window->windowTitle().toStdString();
    key(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QDialog *finder = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        finder = m_window->findChild<QDialog *>(u"findPersonDialog"_s);
        if (finder)
            finder->activateWindow();
        return finder && QApplication::activeWindow() == finder;
    }));
    type(u"quux"_s);
    key(Qt::Key_Down);
    for (int i = 0; i < 3; ++i) {
        auto *found = finder->findChild<QListWidget *>(u"foundPeopleList"_s);
        if (found->currentItem() && found->currentItem()->text().contains(u"25 001 777"_s))
            break;
        key(Qt::Key_Down);
    }
    key(Qt::Key_Return);
    again();
    EXPECT_TRUE(isOpen(u"25 001 777"_s)) << m_window->windowTitle().toStdString();
}

/// Its letters go with a reason, too, also where no case of the council is behind them.
/// \source features 115
TEST_F(OmbudsmanPeopleTest, ALetterIsTakenAwayWithItsReason)
{
    const OmbudsmanId id = ombudsmanId(u"25 001 777"_s);
    EnquiryRecord letter;
    letter.ombudsmanCase = id;
    letter.letterOn = day("2026-01-12");
    letter.dueOn = day("2026-01-26");
    const auto saved = enquiries::save(session().database(), session().store().signature(), {},
                                       letter, {}, session().today(), u"Enquiry"_s);
    ASSERT_TRUE(saved) << why(saved);
    session().noteChange();
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    auto *remove = find<QPushButton>(u"enquiriesRemoveButton"_s);
    auto *list = remove->parentWidget()->findChild<RecordTable *>();
    ASSERT_EQ(list->model()->rowCount(), 1);
    list->setCurrentRow(0);
    remove->click();
    ASSERT_NE(waitFor<RemovalDialog>(), nullptr);
    type(u"It came twice"_s);
    key(Qt::Key_Return);
    again();
    EXPECT_TRUE(enquiries::of(session().database(), id)->empty());
    EXPECT_EQ(session().database().ask(u"SELECT reason FROM change_set ORDER BY id DESC LIMIT 1"_s),
              u"It came twice"_s);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(enquiries::of(session().database(), id)->size(), 1U);
}

/// What was typed of somebody stands there again after the computer stopped.
TEST_F(OmbudsmanPeopleTest, KeepADraftOfTheForm)
{
    key(Qt::Key_P, Qt::AltModifier);
    ASSERT_NE(waitFor<PersonDialog>(), nullptr);
    type(u"Petra Quux"_s);
    crash();
    EXPECT_EQ(drafts(u"person"_s), 1U);
}

} // namespace

} // namespace redress
