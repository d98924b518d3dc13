// SPDX-License-Identifier: GPL-3.0-or-later
// A case at the Ombudsman is taken in on the page of a new contact, with or without one of the
// council.
#include "tests/ui/intakefixture.h"
#include "tests/ui/keycounter.h"

#include "core/conduct/ombudsman.h"
#include "core/conduct/peoplerepository.h"
#include "core/store/caserepository.h"
#include "core/worklist/worklist.h"
#include "ui/casefile/casesections.h"
#include "ui/people/earliercontacts.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>

namespace redress {

namespace {

class OmbudsmanIntakeTest : public IntakeTest
{
protected:
    /// All eight facts from the field of the kind on, as a person at the keyboard gives them.
    void typeOmbudsmanCase(const QString &reference)
    {
        ASSERT_EQ(focusName(), u"kindField"_s);
        type(u"o"_s);
        key(Qt::Key_Tab);
        type(u"14/1"_s);
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"ombudsman_referenceField"_s);
        type(reference);
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"ombudsman_categoryField"_s);
        type(u"Children's care services"_s);
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"enquiry_due_dateField"_s);
        type(u"28/1"_s);
        key(Qt::Key_Tab); // Nobody is named.
        ASSERT_EQ(focusName(), u"nameField"_s);
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"directorateField"_s);
        type(u"c"_s);
        key(Qt::Key_Tab);
        type(u"f"_s);
        key(Qt::Key_Tab);
        ASSERT_EQ(focusName(), u"summaryField"_s);
        type(u"Payments to a carer"_s);
    }
    std::optional<OmbudsmanFacts> stored(const QString &reference)
    {
        const auto id = CaseRepository(session().database()).findOmbudsman(reference);
        if (!id || !*id)
            return std::nullopt;
        const auto facts = ombudsman::facts(session().database(), **id);
        return facts ? std::optional(*facts) : std::nullopt;
    }
};

/// \source issue "Casework": any kind on one screen, at most forty keys beside the text.
TEST_F(OmbudsmanIntakeTest, TakesAtMostFortyKeysBesideTheText)
{
    constexpr int kMostKeys = 40;
    key(Qt::Key_W, Qt::ControlModifier);
    const KeyCounter counter;
    key(Qt::Key_N, Qt::ControlModifier);
    typeOmbudsmanCase(u"25 004 321"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_LE(counter.keys(), kMostKeys);
    EXPECT_GE(counter.keys(), 25) << "the keys are counted, those of the reference too";
    const auto facts = stored(u"25 004 321"_s);
    ASSERT_TRUE(facts);
    EXPECT_FALSE(facts->record.caseId) << "it stands by itself";
    EXPECT_EQ(facts->record.receivedOn, day("2026-01-14"));
    EXPECT_EQ(facts->record.enquiryDueOn, day("2026-01-28"));
    EXPECT_EQ(facts->category, u"Children's care services"_s);
    EXPECT_EQ(facts->record.summary, u"Payments to a carer"_s);
    EXPECT_EQ(session().reference().nameOf(facts->record.directorate), u"Children"_s);
    EXPECT_EQ(session().reference().nameOf(facts->record.service), u"Fostering"_s);
    EXPECT_EQ(facts->record.officer, session().me());
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Ombudsman 25 004 321"_s))
        << m_window->windowTitle().toStdString();
    const auto list = WorkList::load(session().database(), session().rules(), session().today());
    ASSERT_TRUE(list);
    EXPECT_EQ(list->count(WorkFilter::Ombudsman), 1) << "the reply is to be sent";
    EXPECT_EQ(*caselist::total(session().database()), 5) << "no case of the council was made";
}

TEST_F(OmbudsmanIntakeTest, AsksForWhatTheLetterHasAndForNothingElse)
{
    find<ChoiceBox>(u"kindField"_s)->setFocus();
    type(u"o"_s);
    for (const QString &gone : {u"contact_methodField"_s, u"referenceField"_s,
                                u"complainant_typeField"_s, u"acceptField"_s, u"themeField"_s})
        EXPECT_EQ(find<QWidget>(gone), nullptr) << gone.toStdString();
    EXPECT_NE(find<QWidget>(u"own_referenceField"_s), nullptr);
    EXPECT_EQ(find<QWidget>(u"nameField"_s)->accessibleName(), u"Who complained"_s);
    find<ChoiceBox>(u"kindField"_s)->setValue(qint64(CaseKind::MpEnquiry));
    EXPECT_EQ(find<QWidget>(u"ombudsman_referenceField"_s), nullptr);
    EXPECT_EQ(find<QWidget>(u"nameField"_s)->accessibleName(), u"4  Name"_s);
    EXPECT_EQ(find<QWidget>(u"on_fileField"_s), nullptr) << "nobody was looked for";
}

TEST_F(OmbudsmanIntakeTest, SaysWhatIsMissingAndSavesNothing)
{
    type(u"o"_s);
    key(Qt::Key_Tab);
    type(u"14/1"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    key(Qt::Key_Tab);
    type(u"12/1/26"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const auto *form = find<FactForm>({});
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(form->fault(u"ombudsman_reference"_s).isEmpty());
    EXPECT_FALSE(form->fault(u"directorate"_s).isEmpty());
    EXPECT_FALSE(form->fault(u"summary"_s).isEmpty());
    EXPECT_TRUE(form->fault(u"enquiry_due_date"_s).contains(u"before the day"_s))
        << form->fault(u"enquiry_due_date"_s).toStdString();
    EXPECT_EQ(session().database().ask(u"SELECT count(*) FROM ombudsman_case"_s), u"0"_s);
}

/// Whoever is on file is offered as for any other kind, and their record is used.
TEST_F(OmbudsmanIntakeTest, TakesInWhoComplainedWithEarlierContactsBeneath)
{
    CasePerson known;
    known.person.name = u"Petra Quux"_s;
    ASSERT_TRUE(people::save(session().database(), session().store().signature(), session().rules(),
                             caseOf(u"CSC/25/0003"_s), CasePerson(), known, session().today(),
                             u"Person added"_s));
    typeOmbudsmanCase(u"25 004 321"_s);
    find<QLineEdit>(u"nameField"_s)->setFocus();
    type(u"petra"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return find<EarlierContacts>(u"on_fileField"_s); }));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    EXPECT_EQ(find<QLineEdit>(u"nameField"_s)->text(), u"Petra Quux"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const auto facts = stored(u"25 004 321"_s);
    ASSERT_TRUE(facts);
    const auto people = people::onCase(session().database(), facts->record.id);
    ASSERT_TRUE(people) << why(people);
    ASSERT_EQ(people->people.size(), 1U);
    EXPECT_EQ(people->people.front().person.name, u"Petra Quux"_s);
    EXPECT_EQ(people->people.front().otherCases, 1) << "one record of one person";
    auto *tabs = find<QTabBar>(u"ombudsmanTabBar"_s);
    ASSERT_NE(tabs, nullptr);
    EXPECT_EQ(tabs->tabText(3), u"People  1"_s);
}

TEST_F(OmbudsmanIntakeTest, BelongsToACaseOfTheCouncilThatIsNamed)
{
    typeOmbudsmanCase(u"25 004 322"_s);
    auto *own = find<QLineEdit>(u"own_referenceField"_s);
    own->setFocus();
    type(u"CSC/25/0009"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(stored(u"25 004 322"_s)) << "there is no such case";
    own->setFocus();
    own->selectAll();
    type(u"CSC/25/0001"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    const auto facts = stored(u"25 004 322"_s);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->record.caseId, caseOf(u"CSC/25/0001"_s));
    EXPECT_TRUE(m_window->windowTitle().startsWith(u"Case CSC/25/0001"_s))
        << m_window->windowTitle().toStdString();
    // What was just recorded is in view, and chosen.
    const auto *lines =
        find<RecordTable>(u"section%1TableView"_s.arg(int(CaseSections::Section::Ombudsman)));
    ASSERT_NE(lines, nullptr);
    EXPECT_TRUE(lines->isVisible());
    EXPECT_EQ(lines->currentIndex().siblingAtColumn(0).data().toString(), u"25 004 322"_s);
}

TEST_F(OmbudsmanIntakeTest, OffersAfterACrashWhatWasTyped)
{
    typeOmbudsmanCase(u"25 004 323"_s);
    const auto hasDraft = [this] {
        return session().database().ask(u"SELECT count(*) FROM draft"_s) != u"0"_s;
    };
    ASSERT_TRUE(QTest::qWaitFor(hasDraft, 5000)) << "within five seconds";
    makeWindow();
    open();
    key(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(find<QLineEdit>(u"ombudsman_referenceField"_s)->text(), u"25 004 323"_s);
    EXPECT_EQ(find<QLineEdit>(u"enquiry_due_dateField"_s)->text(), u"Wed 28/01/2026"_s);
    EXPECT_EQ(find<QLineEdit>(u"ombudsman_categoryField"_s)->text(), u"Children's care services"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(stored(u"25 004 323"_s));
}

} // namespace

} // namespace redress
