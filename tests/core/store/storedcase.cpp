// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storedcase.h"

namespace redress {

using namespace Qt::StringLiterals;

StoredCase::StoredCase()
{
    inUnit(
        [this](UnitOfWork &unit) {
            ReferenceData reference = ReferenceData::load(database());
            ReferenceWriter lists(unit, reference);
            m_directorate = lists.addNode({}, OrgLevel::Directorate, u"Children"_s, 1);
            m_service = lists.addNode(m_directorate, OrgLevel::Service, u"Fostering"_s, 2);

            CaseWriter writer(unit, file().rules());
            m_complaint.id = unit.newId<CaseId>();
            m_complaint.reference = u"CR-1"_s;
            m_complaint.kind = CaseKind::Complaint;
            m_complaint.procedure = ProcedureKey::ChildrenStatutory;
            m_complaint.receivedOn = day("2024-01-08");
            m_complaint.directorate = m_directorate;
            m_complaint.service = m_service;
            m_complaint.team = lists.addNode(m_service, OrgLevel::Team, u"North"_s, 1);
            m_complaint.complainantType = lists.itemNamed(UserList::ComplainantType, u"Aunt"_s);
            m_complaint.isChildOrYoungPerson = true;
            m_complaint.advocate = lists.itemNamed(UserList::Advocate, u"NYAS"_s);
            m_complaint.contactMethod =
                lists.itemNamed(UserList::ContactMethod, u"Carrier pigeon"_s);
            m_complaint.theme = lists.itemNamed(UserList::Theme, u"Delay"_s);
            m_complaint.summary = u"Delay, \"twice\""_s;
            m_complaint.quote = u"'Thanks'"_s;
            m_complaint.officer =
                lists.addMember({{}, u"ann"_s, u"Ann Example"_s, u"AE"_s, {}}, u"officer"_s);
            m_complaint.origin = unit.id();
            writer.insert(m_complaint);
            writeStages(unit, writer);

            m_enquiry.id = unit.newId<CaseId>();
            m_enquiry.reference = u"MP-1"_s;
            m_enquiry.kind = CaseKind::MpEnquiry;
            m_enquiry.receivedOn = day("2024-05-13");
            m_enquiry.acknowledgedOn = day("2024-05-14");
            m_enquiry.directorate = m_directorate;
            m_enquiry.summary = u"Road"_s;
            m_enquiry.origin = unit.id();
            writer.insert(m_enquiry);
            writer.finish();
            EXPECT_TRUE((*m_store).reload());
        },
        u"Cases recorded"_s);
    EXPECT_TRUE(file().reload());
}

void StoredCase::writeStages(UnitOfWork &unit, CaseWriter &writer)
{
    ReferenceData reference = ReferenceData::load(database());
    ReferenceWriter lists(unit, reference);
    StageRecord first;
    first.id = unit.newId<StageId>();
    first.caseId = m_complaint.id;
    first.procedureVersion = u"2006"_s;
    first.receivedOn = day("2024-01-08");
    first.acknowledgedOn = day("2024-01-10");
    first.extendedTo = day("2024-02-12");
    first.respondedOn = day("2024-02-09");
    first.outcome = Outcome::PartiallyUpheld;
    first.outcomeOn = day("2024-02-12");
    first.origin = unit.id();
    first.holds.push_back({unit.newId<HoldId>(), day("2024-01-15"), day("2024-01-16"),
                           lists.itemNamed(UserList::HoldReason, u"Records awaited"_s), false});
    writer.insert(first, m_directorate, m_service);

    StageRecord second = first;
    second.id = unit.newId<StageId>();
    second.number = 2;
    second.receivedOn = day("2024-03-04");
    second.acknowledgedOn.reset();
    second.recordAgreedOn = day("2024-03-11");
    second.givenLimitOn = day("2024-06-07");
    second.extendedTo.reset();
    second.respondedOn.reset();
    second.outcome.reset();
    second.outcomeOn.reset();
    second.holds.clear();
    writer.insert(second, m_directorate, m_service);

    const auto category = lists.itemNamed(UserList::IssueCategory, u"Visits"_s);
    const auto cause = lists.itemNamed(UserList::RootCause, u"Staff - Absence"_s);
    writer.insert(IssueRecord{unit.newId<IssueId>(), first.id, 1, category, cause, Outcome::Upheld,
                              u"Missed visit"_s, unit.id()});
    writer.insert(ActionRecord{
        unit.newId<ActionId>(), first.id, lists.itemNamed(UserList::ActionCategory, u"Apology"_s),
        ActionScope::Wider, u"Write"_s, day("2024-03-01"), day("2024-02-20"), unit.id()});
    writer.insert(CostRecord{unit.newId<CostId>(), second.id, CostType::InvestigatingOfficer,
                             Money{125050}, day("2024-04-01"), u"Invoice"_s, unit.id()});
    writer.insertSample(unit.newId<DipResponseId>(), first.id,
                        {{lists.itemNamed(UserList::Pillar, u"Planning"_s), {}}});

    OmbudsmanRecord ombudsman;
    ombudsman.id = unit.newId<OmbudsmanId>();
    ombudsman.reference = u"24 000 001"_s;
    ombudsman.caseId = m_complaint.id;
    ombudsman.directorate = m_directorate;
    ombudsman.service = m_service;
    ombudsman.receivedOn = day("2024-04-15");
    ombudsman.enquiryDueOn = day("2024-05-13");
    ombudsman.enquiryRespondedOn = day("2024-05-10");
    ombudsman.decisionOn = day("2024-05-31");
    ombudsman.decision = Decision::UpheldInjustice;
    ombudsman.summary = u"Fault"_s;
    ombudsman.origin = unit.id();
    writer.insert(ombudsman);
    writer.insert(RecommendationRecord{unit.newId<RecommendationId>(), ombudsman.id,
                                       RemedyCategory::FinancialRemedy, Money{25000}, u"Pay"_s,
                                       day("2024-06-28"), std::nullopt, unit.id()});
}

CaseDossier StoredCase::dossier(CaseId id)
{
    const auto read = CaseRepository(database()).dossier(id);
    EXPECT_TRUE(read) << why(read);
    return read ? *read : CaseDossier();
}

void StoredCase::inUnit(const std::function<void(UnitOfWork &)> &work, const QString &what)
{
    UnitOfWork unit(database(), file().signature(), what);
    work(unit);
    unit.commit();
}

} // namespace redress
