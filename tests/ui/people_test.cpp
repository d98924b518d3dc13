// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a case by keyboard alone: added, found again, changed, taken off; consent and
// advocacy; what has to be minded stands at the top of the case.
#include "tests/ui/uifixture.h"

#include "core/conduct/knownpeople.h"
#include "core/conduct/peoplerepository.h"
#include "core/letters/contactlog.h"
#include "core/store/caserepository.h"
#include "core/store/draftrepository.h"
#include "ui/casefile/casesections.h"
#include "ui/people/earliercontacts.h"
#include "ui/people/peoplepane.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/whydialog.h"
#include "ui/worklist/workdetails.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class PeopleTest : public WindowTest
{
protected:
    PeopleTest()
    {
        open();
        openCase(u"CSC/25/0003"_s);
        goToPeople();
    }

    void goToPeople()
    {
        auto *sections = find<CaseSections>({});
        sections->setCurrent(CaseSections::Section::People);
        find<QTabBar>(u"sectionTabBar"_s)->setFocus();
    }
    QDialog *dialog() const
    {
        for (QDialog *one : m_window->findChildren<QDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Presses the letter of a button as a person does, and waits for the form.
    void press(Qt::Key letter)
    {
        key(letter, Qt::AltModifier);
        ASSERT_TRUE(waitForForm());
    }
    /// Waits until keys go to the form.
    bool waitForForm() const
    {
        return QTest::qWaitFor([this] {
            const QWidget *focused = QApplication::focusWidget();
            return dialog() && focused && focused->window() == dialog();
        });
    }
    QString dialogName() const { return dialog() ? dialog()->objectName() : u"no dialog"_s; }
    QString focusName() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
    }
    void tabTo(const QString &field)
    {
        for (int i = 0; i < 40; ++i) {
            if (focusName() == field + u"Field"_s)
                return;
            key(Qt::Key_Tab);
        }
        FAIL() << field.toStdString() << " is not reached by Tab, from "
               << focusName().toStdString() << " of " << dialogName().toStdString();
    }
    void fill(const QString &field, const QString &text)
    {
        tabTo(field);
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    void pick(const QString &field, const QString &words)
    {
        tabTo(field);
        auto *box = qobject_cast<ChoiceBox *>(QApplication::focusWidget());
        ASSERT_NE(box, nullptr);
        type(words.section(u' ', 0, 0));
        EXPECT_TRUE(box->currentText().startsWith(words)) << box->currentText().toStdString();
    }
    void record()
    {
        key(Qt::Key_Return);
        const QDialog *still = dialog();
        ASSERT_EQ(still, nullptr) << faults().join(u'|').toStdString();
        activateAgain();
    }
    /// Offscreen no window manager gives the window its turn again.
    void activateAgain()
    {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    QStringList faults() const
    {
        const auto *form = dialog() ? dialog()->findChild<FactForm *>() : nullptr;
        return form ? form->faults() : QStringList();
    }
    QString warning(const QString &field) const
    {
        return dialog()->findChild<FactForm *>()->warning(field);
    }
    PeopleOnCase people(const QString &reference = u"CSC/25/0003"_s)
    {
        const auto read = people::onCase(session().database(), caseOf(reference));
        EXPECT_TRUE(read);
        return read.value_or(PeopleOnCase());
    }
    void addPerson(const QString &name, const QString &role = {})
    {
        press(Qt::Key_P);
        fill(u"name"_s, name);
        if (!role.isEmpty())
            pick(u"role"_s, role);
        record();
    }
    /// What stands at the top of the case.
    QStringList care() const
    {
        QStringList words;
        for (const StatusLabel *label : m_window->findChildren<StatusLabel *>(u"careLabel"_s)) {
            if (label->isVisible())
                words.append(label->words());
        }
        return words;
    }
};

} // namespace

TEST_F(PeopleTest, AddsAPersonByKeyboardAloneWhoThenStandsAtTheTop)
{
    EXPECT_TRUE(care().isEmpty());
    press(Qt::Key_P);
    EXPECT_EQ(focusName(), u"nameField"_s);
    type(u"Odalys Quenby"_s);
    fill(u"born_on"_s, u"3/5/80"_s);
    fill(u"relationship"_s, u"Mother"_s);
    fill(u"telephone"_s, u"01632 960001"_s);
    fill(u"email"_s, u"odalys@example.org"_s);
    fill(u"preferred_contact"_s, u"Letter"_s);
    fill(u"safe_contact"_s, u"Never at home"_s);
    tabTo(u"do_not_contact"_s);
    key(Qt::Key_Space);
    fill(u"adjustments"_s, u"Large print"_s);
    tabTo(u"name"_s);
    record();
    const PeopleOnCase now = people();
    ASSERT_EQ(now.people.size(), 1U);
    const CasePerson &one = now.people[0];
    EXPECT_EQ(one.role, PersonRole::Complainant);
    EXPECT_EQ(one.person.name, u"Odalys Quenby"_s);
    EXPECT_EQ(one.person.bornOn, day("1980-05-03"));
    EXPECT_EQ(one.relationship, u"Mother"_s);
    EXPECT_TRUE(one.person.isNotToBeContacted);
    EXPECT_EQ(care(), (QStringList{u"Do not contact Odalys Quenby (complainant)."_s,
                                   u"Odalys Quenby (complainant): safe contact: Never at home; "
                                   "adjustments: Large print; preferred contact: Letter"_s}));
    // In sight in every section, and heard where one arrives.
    auto *sections = find<CaseSections>({});
    for (int section = 0; section < int(CaseSections::Section::Count); ++section) {
        sections->setCurrent(CaseSections::Section(section));
        EXPECT_EQ(care().size(), 2) << section;
    }
    EXPECT_TRUE(find<QTabBar>(u"sectionTabBar"_s)
                    ->accessibleDescription()
                    .contains(u"Do not contact Odalys Quenby"_s));
    EXPECT_TRUE(messages().last().contains(u"Person added"_s)) << messages().last().toStdString();
}

TEST_F(PeopleTest, SaysWhatIsWrongAndWhatIsOdd)
{
    press(Qt::Key_P);
    fill(u"email"_s, u"nobody"_s);
    tabTo(u"do_not_contact"_s);
    key(Qt::Key_Space);
    EXPECT_FALSE(warning(u"safe_contact"_s).isEmpty()) << "said while one types";
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(faults().size(), 2) << faults().join(u'|').toStdString();
    EXPECT_EQ(focusName(), u"nameField"_s);
    type(u"Odalys Quenby"_s);
    fill(u"email"_s, u"odalys@example.org"_s);
    record();
    EXPECT_EQ(people().people.size(), 1U) << "what is odd is saved all the same";
}

TEST_F(PeopleTest, FindsSomebodyAgainWhileTheNameIsTyped)
{
    addPerson(u"Odalys Quenby"_s);
    openCase(u"CSC/25/0001"_s);
    goToPeople();
    press(Qt::Key_P);
    type(u"quen"_s);
    auto *list = dialog()->findChild<EarlierContacts *>();
    ASSERT_NE(list, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
    EXPECT_EQ(list->peopleCount(), 1);
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->item(1)->text().contains(u"CSC/25/0003, complainant"_s))
        << list->item(1)->text().toStdString();
    key(Qt::Key_Down);
    EXPECT_TRUE(list->hasFocus());
    key(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"nameField"_s);
    EXPECT_EQ(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Odalys Quenby"_s);
    record();
    const auto here = people(u"CSC/25/0001"_s).people;
    ASSERT_EQ(here.size(), 1U);
    EXPECT_EQ(here[0].record, people().people[0].record);
    EXPECT_EQ(here[0].otherCases, 1);
    // And from one case of theirs to the other.
    find<RecordTable>(u"peopleTableView"_s)->setFocus();
    press(Qt::Key_A);
    EXPECT_EQ(focusName(), u"personCasesTableView"_s);
    // The name may be a child's: it stands in the dialog, and not in its title.
    EXPECT_FALSE(dialog()->windowTitle().contains(u"Quenby"_s));
    key(Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0003"_s))
        << m_window->windowTitle().toStdString();
}

TEST_F(PeopleTest, IsLookedUpFromAnywhereByNameAndByReference)
{
    addPerson(u"Odalys Quenby"_s);
    key(Qt::Key_1, Qt::ControlModifier);
    act(MainActions::FindPerson);
    auto *lookup = find<QDialog>(u"findPersonDialog"_s);
    ASSERT_NE(lookup, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([lookup] {
        lookup->activateWindow();
        return QApplication::activeWindow() == lookup;
    }));
    auto *list = lookup->findChild<EarlierContacts *>();
    type(u"quen"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
    EXPECT_EQ(list->peopleCount(), 1);
    auto *field = lookup->findChild<QLineEdit *>(u"findPersonField"_s);
    field->clear();
    type(u"25/0001"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(list->peopleCount(), 0) << "nobody is on that case";
    EXPECT_FALSE(lookup->findChild<QLabel *>(u"findPersonNotice"_s)->text().isEmpty());
    field->clear();
    field->setFocus();
    type(u"csc/25/0003"_s);
    key(Qt::Key_Down);
    ASSERT_EQ(list->peopleCount(), 1);
    EXPECT_TRUE(list->item(0)->text().contains(u"Odalys Quenby"_s));
    EXPECT_FALSE(lookup->windowTitle().contains(u"Quenby"_s));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0003"_s))
        << m_window->windowTitle().toStdString();
}

TEST_F(PeopleTest, TheWorkListSaysWhoComplainedAndWhatWasSaidLast)
{
    addPerson(u"Odalys Quenby"_s);
    ContactEntry entry;
    entry.happenedOn = day("2026-01-14");
    entry.withWhom = u"Her sister"_s;
    entry.note = u"Will ring again"_s;
    const auto logged =
        contactlog::save(session().database(), session().store().signature(),
                         caseOf(u"CSC/25/0003"_s), entry, {}, day("2026-01-15"), u"Contact"_s);
    ASSERT_TRUE(logged) << why(logged);
    session().noteChange();
    key(Qt::Key_1, Qt::ControlModifier);
    const auto details = [this] {
        auto *list = find<RecordTable>(u"workListTableView"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data().toString() == u"CSC/25/0003"_s)
                list->setCurrentRow(row);
        }
        QStringList words;
        for (const WorkDetails *pane : m_window->findChildren<WorkDetails *>()) {
            for (const QLabel *one :
                 pane->isVisible() ? pane->findChildren<QLabel *>() : QList<QLabel *>())
                words.append(one->text());
        }
        return words.join(u'|');
    };
    const QString seen = details();
    EXPECT_TRUE(seen.contains(u"Odalys Quenby"_s)) << seen.toStdString();
    EXPECT_TRUE(seen.contains(u"Her sister: Will ring again"_s)) << seen.toStdString();
    restrictToMe(u"CSC/25/0003"_s);
    const QString hidden = details();
    EXPECT_FALSE(hidden.contains(u"Odalys"_s)) << hidden.toStdString();
    EXPECT_FALSE(hidden.contains(u"sister"_s)) << hidden.toStdString();
}

TEST_F(PeopleTest, ChangesAndTakesOffWithAReasonAndUndoes)
{
    addPerson(u"Odalys Quenby"_s);
    auto *table = find<RecordTable>(u"peopleTableView"_s);
    table->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(waitForForm());
    pick(u"role"_s, u"Representative"_s);
    fill(u"relationship"_s, u"Solicitor"_s);
    record();
    EXPECT_EQ(people().people.at(0).role, PersonRole::Representative);
    press(Qt::Key_W);
    key(Qt::Key_Return);
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(faults().size(), 1) << "a reason is asked for";
    type(u"On the wrong case"_s);
    record();
    EXPECT_TRUE(people().people.empty());
    EXPECT_TRUE(messages().join(u'|').contains(u"That person is on no case any more"_s))
        << messages().join(u'|').toStdString();
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(people().people.size(), 1U);
}

TEST_F(PeopleTest, RecordsConsentAdvocacyAndNeeds)
{
    addPerson(u"Tarquin Quenby"_s, u"Child"_s);
    press(Qt::Key_S);
    pick(u"person_id"_s, u"Tarquin"_s);
    pick(u"state"_s, u"Given"_s);
    EXPECT_FALSE(warning(u"evidence"_s).isEmpty());
    fill(u"decided_on"_s, u"12/1/26"_s);
    fill(u"evidence"_s, u"Signed form"_s);
    tabTo(u"state"_s);
    record();
    press(Qt::Key_Y);
    fill(u"offered_on"_s, u"12/1/26"_s);
    pick(u"accepted"_s, u"Declined"_s);
    record();
    press(Qt::Key_D);
    fill(u"language"_s, u"Welsh"_s);
    fill(u"adjustments_review_on"_s, u"14/1/26"_s);
    record();
    const PeopleOnCase now = people();
    ASSERT_EQ(now.consents.size(), 1U);
    EXPECT_EQ(now.consents[0].person, now.people[0].record);
    EXPECT_EQ(now.consents[0].state, ConsentState::Given);
    EXPECT_EQ(now.consents[0].decidedOn, day("2026-01-12"));
    ASSERT_EQ(now.advocacy.size(), 1U);
    EXPECT_EQ(now.advocacy[0].isAccepted, false);
    EXPECT_EQ(care(),
              (QStringList{u"The adjustments were to be looked at again on Wed 14 Jan 2026."_s,
                           u"On this case: language: Welsh"_s}));
    auto *agreed = find<RecordTable>(u"agreementTableView"_s);
    ASSERT_EQ(agreed->model()->rowCount(), 2);
    // The second list has its own buttons, and Enter.
    agreed->setFocus();
    agreed->setCurrentRow(1);
    key(Qt::Key_Return);
    ASSERT_TRUE(waitForForm());
    EXPECT_EQ(dialog()->objectName(), u"advocacyDialog"_s);
    key(Qt::Key_Escape);
    activateAgain();
    press(Qt::Key_K);
    type(u"Never offered"_s);
    record();
    EXPECT_TRUE(people().advocacy.empty());
}

/// \source features B2
TEST_F(PeopleTest, F4ExplainsWhenAdjustmentsAreLookedAtAgain)
{
    press(Qt::Key_D);
    fill(u"adjustments_review_on"_s, u"14/1/26"_s);
    record();
    key(Qt::Key_F4);
    const auto *why = m_window->findChild<WhyDialog *>();
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(u"Wed 14 Jan 2026"_s)) << why->text().toStdString();
    EXPECT_TRUE(why->text().contains(u"adjustments"_s)) << why->text().toStdString();
}

TEST_F(PeopleTest, LinksTwoRecordsAndTakesThemApart)
{
    addPerson(u"Odalys Quenby"_s);
    openCase(u"CSC/25/0001"_s);
    goToPeople();
    addPerson(u"O. Quenby"_s);
    find<RecordTable>(u"peopleTableView"_s)->setFocus();
    press(Qt::Key_M);
    fill(u"link_name"_s, u"odalys"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    pick(u"link_leading"_s, u"Those"_s); // The same word again goes on to the next.
    key(Qt::Key_Down);
    fill(u"reason"_s, u"Same telephone"_s);
    record();
    EXPECT_EQ(people(u"CSC/25/0001"_s).people.at(0).person.name, u"Odalys Quenby"_s);
    EXPECT_EQ(people().people.at(0).otherCases, 1);
    press(Qt::Key_M);
    tabTo(u"link_what"_s);
    key(Qt::Key_Down);
    EXPECT_TRUE(qobject_cast<ChoiceBox *>(QApplication::focusWidget())
                    ->currentText()
                    .contains(u"O. Quenby"_s));
    fill(u"reason"_s, u"Two sisters"_s);
    record();
    EXPECT_EQ(people(u"CSC/25/0001"_s).people.at(0).person.name, u"O. Quenby"_s);
}

TEST_F(PeopleTest, WhatWasTypedOfOnePersonComesBackToThatPersonAlone)
{
    addPerson(u"Odalys Quenby"_s);
    find<RecordTable>(u"peopleTableView"_s)->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(waitForForm());
    fill(u"relationship"_s, u"Solicitor"_s);
    const auto isKept = [this](const QString &words) {
        const auto kept = DraftRepository::all(session().database(), u"tester"_s, u"form.person"_s);
        return kept && kept->size() == 1 && kept->front().draft.body.contains(words);
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return isKept(u"Solicitor"_s); }, 6'000));
    makeWindow();
    open();
    // Meanwhile somebody else writes down how to reach her.
    const CasePerson before = people().people.at(0);
    CasePerson after = before;
    after.person.telephone = u"01632 960871"_s;
    ASSERT_TRUE(people::save(session().database(), session().store().signature(), session().rules(),
                             caseOf(u"CSC/25/0003"_s), before, after, session().today(),
                             u"Changed"_s));
    session().noteChange();
    openCase(u"CSC/25/0003"_s);
    goToPeople();
    const auto typed = [this](const QString &field) {
        return dialog()->findChild<QLineEdit *>(field)->text();
    };
    press(Qt::Key_P);
    EXPECT_TRUE(typed(u"relationshipField"_s).isEmpty()) << "she is not somebody new";
    fill(u"relationship"_s, u"Neighbour"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isKept(u"Neighbour"_s); }, 6'000));
    EXPECT_TRUE(isKept(u"Solicitor"_s)) << "one stands beside the other";
    dialog()->reject();
    EXPECT_TRUE(dialog()) << "something was typed";
    dialog()->reject();
    activateAgain();
    find<RecordTable>(u"peopleTableView"_s)->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(waitForForm());
    EXPECT_EQ(typed(u"relationshipField"_s), u"Solicitor"_s);
    EXPECT_EQ(typed(u"telephoneField"_s), u"01632 960871"_s)
        << "what was not typed is not put back";
    dialog()->reject();
    dialog()->reject();
}

TEST_F(PeopleTest, ChangesNothingInAFileForReading)
{
    addPerson(u"Odalys Quenby"_s);
    makeWindow();
    open(CaseStore::Access::ReadOnly);
    openCase(u"CSC/25/0003"_s);
    goToPeople();
    for (const char *name : {"addPersonButton", "changePersonButton", "removePersonButton",
                             "samePersonButton", "needsButton", "addConsentButton"}) {
        auto *button = find<QPushButton>(QString::fromLatin1(name));
        ASSERT_NE(button, nullptr) << name;
        EXPECT_FALSE(button->isEnabled()) << name;
    }
    EXPECT_TRUE(find<QPushButton>(u"otherCasesButton"_s)->isEnabled());
}

} // namespace redress
