// SPDX-License-Identifier: GPL-3.0-or-later
// A contact as it is taken in: from whom, when it came and when it was entered.
#include "core/conduct/intake.h"

#include "core/conduct/peoplerepository.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Today is Mon 3 June 2024.
class TakeInTest : public StoredCaseTest
{
protected:
    IntakeFacts contact(const QString &reference, CaseKind kind = CaseKind::Complaint)
    {
        IntakeFacts made;
        made.contact.record = complaintRecord();
        made.contact.record.reference = reference;
        made.contact.record.kind = kind;
        if (kind != CaseKind::Complaint)
            made.contact.record.procedure.reset();
        made.contact.record.respondedOn.reset();
        made.contact.record.receivedOn = day("2024-05-31");
        return made;
    }
    Result<CaseId> record(const IntakeFacts &facts)
    {
        return intake::record(database(), file().signature(), file().rules(), facts,
                              file().clock().today(), u"Recorded"_s);
    }
    std::vector<CasePerson> peopleOf(CaseId id) { return people::onCase(database(), id)->people; }
};

} // namespace

/// \source features 3; the spring bank holiday of 2024 was on 27 May.
TEST_F(TakeInTest, OnlyWhatIsEnteredLateIsBackDated)
{
    struct Row {
        const char *received;
        bool isBackDated;
    };
    const Row rows[]{
        {"2024-06-03", false},                        // Today.
        {"2024-06-02", false},                        // Sunday.
        {"2024-06-01", false}, {"2024-05-31", false}, // Friday: the working day before.
        {"2024-05-30", true},  {"2024-01-02", true},
    };
    for (const Row &row : rows)
        EXPECT_EQ(
            intake::isBackDated(day(row.received), day("2024-06-03"), file().rules().calendar()),
            row.isBackDated)
            << row.received;
    EXPECT_FALSE(
        intake::isBackDated(day("2024-05-24"), day("2024-05-28"), file().rules().calendar()))
        << "a Friday before a bank holiday";
}

TEST_F(TakeInTest, TheDayOfEntryStandsBesideTheDayOfReceipt)
{
    IntakeFacts late = contact(u"N-1"_s);
    late.contact.record.receivedOn = day("2024-05-20");
    EXPECT_EQ(record(late).error().code, Error::Code::Invalid);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_record WHERE reference = 'N-1'"_s), 0);
    late.backDatedReason = u" Lay with the social worker "_s;
    const auto id = record(late);
    ASSERT_TRUE(id) << why(id);
    const CaseEntry entry = *intake::entryOf(database(), *id);
    EXPECT_EQ(entry.loggedOn, day("2024-06-03"));
    EXPECT_EQ(entry.backDatedReason, u"Lay with the social worker"_s);
    const auto prompt = record(contact(u"N-2"_s));
    ASSERT_TRUE(prompt) << why(prompt);
    EXPECT_EQ(*intake::entryOf(database(), *prompt), (CaseEntry{day("2024-06-03"), {}}));
    EXPECT_EQ(*intake::entryOf(database(), complaint()), CaseEntry());
}

TEST_F(TakeInTest, WhoWroteGetsTheRoleOfTheKind)
{
    const auto roleFor = [this](CaseKind kind, const QString &reference) {
        IntakeFacts facts = contact(reference, kind);
        facts.name = u"Odalys  Quenby"_s;
        const auto id = record(facts);
        EXPECT_TRUE(id) << why(id);
        const auto people = peopleOf(id.value_or(CaseId()));
        return people.size() == 1 ? std::optional(people[0].role) : std::nullopt;
    };
    EXPECT_EQ(roleFor(CaseKind::Complaint, u"N-1"_s), PersonRole::Complainant);
    EXPECT_EQ(roleFor(CaseKind::Representation, u"N-2"_s), PersonRole::Complainant);
    EXPECT_EQ(roleFor(CaseKind::MpEnquiry, u"N-3"_s), PersonRole::ElectedMember);
    EXPECT_EQ(roleFor(CaseKind::CouncillorEnquiry, u"N-4"_s), PersonRole::ElectedMember);
    EXPECT_EQ(roleFor(CaseKind::Compliment, u"N-5"_s), std::nullopt);
    EXPECT_EQ(database().ask(u"SELECT compliment_from FROM case_detail d JOIN case_record c ON "
                             "c.id = d.case_id WHERE c.reference = 'N-5'"_s),
              u"Odalys Quenby"_s);
}

TEST_F(TakeInTest, ARecordThatWasChosenIsUsedAgain)
{
    IntakeFacts first = contact(u"N-1"_s);
    first.name = u"Odalys Quenby"_s;
    const auto before = record(first);
    ASSERT_TRUE(before) << why(before);
    IntakeFacts second = contact(u"N-2"_s);
    second.name = u"Odalys Quenby"_s;
    second.person = peopleOf(*before).at(0).record;
    const auto after = record(second);
    ASSERT_TRUE(after) << why(after);
    EXPECT_EQ(peopleOf(*after).at(0).record, second.person);
    EXPECT_EQ(peopleOf(*after).at(0).otherCases, 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM person"_s), 1);
    IntakeFacts nameless = contact(u"N-3"_s);
    const auto nobody = record(nameless);
    ASSERT_TRUE(nobody) << why(nobody);
    EXPECT_TRUE(peopleOf(*nobody).empty());
}

/// \source import format, ombudsman.csv: own_reference is not required.
TEST_F(TakeInTest, ACaseAtTheOmbudsmanStandsAloneOrBelongsToACase)
{
    const QDate today = file().clock().today();
    const auto take = [&](const OmbudsmanIntake &taken) {
        return intake::record(database(), file().signature(), file().rules(), taken, today,
                              u"Recorded"_s);
    };
    OmbudsmanIntake taken;
    taken.facts.record.reference = u" 24 001 001 "_s;
    taken.facts.record.directorate = directorate();
    taken.facts.record.receivedOn = day("2024-05-31");
    taken.facts.record.enquiryDueOn = day("2024-06-14");
    const auto alone = take(taken);
    ASSERT_TRUE(alone) << why(alone);
    const OmbudsmanFacts facts = ombudsman::facts(database(), *alone).value();
    EXPECT_EQ(facts.record.reference, u"24 001 001"_s);
    EXPECT_FALSE(facts.record.caseId);
    // 31 May is in the first quarter of 2024-25, and nothing is answered yet.
    EXPECT_EQ(count(u"SELECT count(*) FROM ombudsman_case WHERE reference = '24 001 001' AND "
                    "received_quarter = 20241 AND settled_on IS NULL"_s),
              1);
    const auto entry = intake::entryOf(database(), *alone);
    ASSERT_TRUE(entry) << why(entry);
    EXPECT_EQ(*entry, (CaseEntry{today, {}}));
    EXPECT_EQ(take(taken).error().code, Error::Code::Conflict) << "the reference is taken";

    taken.facts.record.reference = u"24 001 002"_s;
    taken.facts.record.receivedOn = day("2024-05-20");
    EXPECT_EQ(take(taken).error().code, Error::Code::Invalid) << "it is back-dated";
    taken.backDatedReason = u"The letter lay at the front desk"_s;
    taken.ownReference = u"No such"_s;
    EXPECT_EQ(take(taken).error().code, Error::Code::NotFound);
    taken.ownReference = complaintRecord().reference;
    const auto linked = take(taken);
    ASSERT_TRUE(linked) << why(linked);
    EXPECT_EQ(ombudsman::facts(database(), *linked)->record.caseId, complaint());
    EXPECT_EQ(intake::entryOf(database(), *linked)->backDatedReason,
              u"The letter lay at the front desk"_s);
    taken.facts.record.reference = QString(41, u'9');
    EXPECT_EQ(take(taken).error().code, Error::Code::Invalid) << "longer than forty characters";
}

} // namespace redress
