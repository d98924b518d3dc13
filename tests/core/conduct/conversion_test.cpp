// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that end without a stage or a reply: withdrawn, or become a complaint.
#include "core/conduct/conversion.h"

#include "core/conduct/caselinks.h"
#include "core/conduct/conductact.h"
#include "core/conduct/peoplerepository.h"
#include "core/conduct/triagerepository.h"
#include "core/store/casecreation.h"
#include "core/store/integrity.h"
#include "core/store/takeback.h"
#include "core/worklist/caselist.h"
#include "core/worklist/worklist.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QDate kToday(2024, 6, 3);

class CaseEndTest : public StoredCaseTest
{
protected:
    CaseId add(CaseKind kind, const QString &reference, const char *receivedOn = "2024-05-20")
    {
        NewContact contact;
        contact.record = complaintRecord();
        contact.record.kind = kind;
        if (kind != CaseKind::Complaint)
            contact.record.procedure.reset();
        contact.record.reference = reference;
        contact.record.receivedOn = day(receivedOn);
        const auto made = casecreation::record(database(), file().signature(), file().rules(),
                                               contact, u"Recorded"_s);
        EXPECT_TRUE(made) << why(made);
        return made.value_or(CaseId());
    }
    Result<ChangeSetId> withdraw(CaseId id, const char *on)
    {
        Act act;
        act.kind = ActKind::Withdraw;
        act.stage = 0;
        act.on = day(on);
        act.reason = u"Settled with the team"_s;
        act.proofKind = ContactKind::Call;
        act.proofWords = u"She rang"_s;
        return doAct(database(), file().signature(), file().rules(), id, act, kToday,
                     u"Withdrawn"_s);
    }
    bool waits(CaseId id)
    {
        const auto list = WorkList::load(database(), file().rules(), kToday);
        EXPECT_TRUE(list);
        return std::any_of(list->items().begin(), list->items().end(),
                           [id](const WorkItem &item) { return item.caseId == id; });
    }
    QString standing(CaseId id)
    {
        const auto rows = caselist::rows(database(), file().rules(), std::array{id}, kToday);
        EXPECT_TRUE(rows);
        return rows->front().standing.words;
    }
    QStringList findings()
    {
        const auto report = checkIntegrity(database(), file().rules());
        return report ? report->findings : QStringList{report.error().message};
    }
};

} // namespace

/// \source domain 2, "Withdrawn"
TEST_F(CaseEndTest, WhatIsWithdrawnWaitsForNobodyAndIsProved)
{
    for (const CaseKind kind :
         {CaseKind::Complaint, CaseKind::MpEnquiry, CaseKind::Representation}) {
        const CaseId id = add(kind, u"END-%1"_s.arg(int(kind)));
        ASSERT_TRUE(waits(id));
        const auto unit = withdraw(id, "2024-05-28");
        ASSERT_TRUE(unit) << why(unit);
        EXPECT_FALSE(waits(id));
        EXPECT_EQ(standing(id), u"withdrawn"_s);
        EXPECT_EQ(database().ask(u"SELECT close_reason || withdrawn_on || withdrawal_reason FROM "
                                 "case_detail WHERE case_id = %1"_s.arg(id.value())),
                  u"withdrawn2024-05-28Settled with the team"_s);
        EXPECT_EQ(database().ask(u"SELECT kind || happened_on || note FROM contact_log "
                                 "WHERE case_id = %1"_s.arg(id.value())),
                  u"call2024-05-28She rang"_s);
        EXPECT_EQ(findings(), QStringList());
        EXPECT_EQ(withdraw(id, "2024-05-29").error().code, Error::Code::Invalid) << "once";
        // A later change of its facts leaves it ended.
        const CaseRecord before = dossier(id).record;
        CaseRecord after = before;
        after.receivedOn = day("2024-05-21");
        inUnit([&](UnitOfWork &later) {
            unwrap(CaseRepository::update(later, file().rules(), before, after));
        });
        EXPECT_FALSE(waits(id));
        EXPECT_EQ(findings(), QStringList());
    }
}

TEST_F(CaseEndTest, AWithdrawalIsTakenBack)
{
    const CaseId id = add(CaseKind::Representation, u"END-1"_s);
    const auto unit = withdraw(id, "2024-05-28");
    ASSERT_TRUE(unit);
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), *unit, id, u"Back"_s));
    EXPECT_TRUE(waits(id));
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(CaseEndTest, WhatTriageClosedStandsSoInTheListOfCases)
{
    const CaseId id = add(CaseKind::Complaint, u"END-1"_s);
    Triage triage;
    triage.result = TriageResult::EarlyResolution;
    triage.reason = u"Put right on the phone"_s;
    triage.decider = u"Jo"_s;
    triage.decidedOn = day("2024-05-22");
    ASSERT_TRUE(decideTriage(database(), file().signature(), file().rules(), id, Triage(), triage,
                             {}, kToday, u"Triage"_s));
    EXPECT_EQ(standing(id), u"closed at triage"_s);
}

TEST_F(CaseEndTest, TriageTellsAnEnquiryOfAnMpFromOneOfACouncillor)
{
    for (const auto &[result, kind] :
         {std::pair(TriageResult::Enquiry, CaseKind::MpEnquiry),
          std::pair(TriageResult::CouncillorEnquiry, CaseKind::CouncillorEnquiry)}) {
        const CaseId id = add(CaseKind::Complaint, u"END-%1"_s.arg(int(kind)));
        Triage triage;
        triage.result = result;
        triage.reason = u"Written for a constituent"_s;
        triage.decider = u"Jo"_s;
        triage.decidedOn = day("2024-05-22");
        const auto unit = decideTriage(database(), file().signature(), file().rules(), id, Triage(),
                                       triage, {}, kToday, u"Triage"_s);
        ASSERT_TRUE(unit) << why(unit);
        EXPECT_EQ(dossier(id).record.kind, kind);
        EXPECT_EQ(readTriage(database(), id)->result, result);
    }
    EXPECT_EQ(findings(), QStringList());
}

/// \source domain 3.2: a representation may become a complaint, a new case, linked
TEST_F(CaseEndTest, ARepresentationBecomesAComplaintAndNothingIsTypedTwice)
{
    const CaseId from = add(CaseKind::Representation, u"REP-1"_s);
    CasePerson person;
    person.person.name = u"Ada Byron"_s;
    person.role = PersonRole::Complainant;
    ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), from, {}, person,
                             kToday, u"Person"_s));
    auto made = *conversion::proposed(database(), from, kToday);
    EXPECT_EQ(made.receivedOn, kToday);
    made.reason = u"She wants an answer to what was done"_s;
    const auto id =
        conversion::record(database(), file().signature(), file().rules(), made, kToday, u"Made"_s);
    ASSERT_TRUE(id) << why(id);
    const CaseRecord was = dossier(from).record;
    const CaseRecord is = dossier(*id).record;
    EXPECT_EQ(is.kind, CaseKind::Complaint);
    EXPECT_EQ(is.procedure, ProcedureKey::ChildrenStatutory);
    EXPECT_EQ(is.receivedOn, kToday);
    EXPECT_EQ(is.summary, was.summary);
    EXPECT_EQ(is.directorate, was.directorate);
    EXPECT_EQ(is.service, was.service);
    EXPECT_EQ(is.officer, was.officer);
    ASSERT_EQ(people::onCase(database(), *id)->people.size(), 1U);
    EXPECT_EQ(people::onCase(database(), *id)->people.front().person.id,
              people::onCase(database(), from)->people.front().person.id);
    const auto links = caselinks::linksOf(database(), *id);
    ASSERT_TRUE(links);
    ASSERT_EQ(links->size(), 1U);
    EXPECT_EQ(links->front().other, from);
    EXPECT_EQ(links->front().kind, LinkKind::Converted);
    EXPECT_FALSE(waits(from));
    EXPECT_EQ(standing(from), u"became a complaint"_s);
    EXPECT_TRUE(waits(*id)); // For its triage.
    EXPECT_EQ(findings(), QStringList());
    made.reference = u"CSC/24/0099"_s;
    EXPECT_FALSE(
        conversion::record(database(), file().signature(), file().rules(), made, kToday, u"Made"_s))
        << "once";
}

TEST_F(CaseEndTest, WhatIsNoRepresentationBecomesNoComplaint)
{
    auto made = *conversion::proposed(database(), complaint(), kToday);
    made.reason = u"Why"_s;
    EXPECT_FALSE(conversion::record(database(), file().signature(), file().rules(), made, kToday,
                                    u"Made"_s));
    made.from = add(CaseKind::Representation, u"REP-1"_s);
    made.reason.clear();
    made.receivedOn = day("2024-05-19");
    const auto faults = conversion::faultsIn(made, dossier(made.from).record, kToday);
    ASSERT_EQ(faults.size(), 2U); // Before it was received, and no reason.
    EXPECT_EQ(faults[0].field, ConversionFault::Field::ReceivedOn);
    EXPECT_EQ(faults[1].field, ConversionFault::Field::Reason);
}

} // namespace redress
