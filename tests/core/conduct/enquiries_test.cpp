// SPDX-License-Identifier: GPL-3.0-or-later
// Further letters of the Ombudsman with their days, and what was premature on its way back.
#include "tests/core/store/storedcase.h"

#include "core/conduct/caselinks.h"
#include "core/conduct/enquiries.h"
#include "core/conduct/prematurereturn.h"
#include "core/exchange/calendar/settleddeadlines.h"
#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "core/store/integrity.h"
#include "core/store/takeback.h"
#include "core/worklist/whythisday.h"
#include "core/worklist/worklist.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using At = EnquiryFault::Field;

/// The case of the complaint at the Ombudsman was received on 2 September 2024; today is Tue 1
/// October.
class FurtherEnquiries : public StoredCaseTest
{
protected:
    static constexpr const char *kToday = "2024-10-01";

    FurtherEnquiries()
    {
        OmbudsmanFacts facts = ombudsman::about(complaintRecord(), day("2024-09-02"));
        facts.record.reference = u"24 009 999"_s;
        facts.record.summary = u"Review not held"_s;
        EXPECT_TRUE(saveCase(facts));
        m_id = **CaseRepository(database()).findOmbudsman(u"24 009 999"_s);
    }
    Result<ChangeSetId> saveCase(const OmbudsmanFacts &facts)
    {
        return ombudsman::save(database(), file().signature(), file().rules(), facts, day(kToday),
                               u"Ombudsman"_s);
    }
    OmbudsmanFacts stored() { return ombudsman::facts(database(), m_id).value(); }
    void decide(Decision decision, const char *on)
    {
        OmbudsmanFacts facts = stored();
        facts.record.decision = decision;
        facts.record.decisionOn = day(on);
        const auto saved = saveCase(facts);
        ASSERT_TRUE(saved) << why(saved);
    }
    EnquiryRecord letter(const char *of, const char *due, EnquiryKind kind = EnquiryKind::Detailed)
    {
        EnquiryRecord enquiry;
        enquiry.ombudsmanCase = m_id;
        enquiry.kind = kind;
        enquiry.letterOn = day(of);
        if (due)
            enquiry.dueOn = day(due);
        return enquiry;
    }
    Result<ChangeSetId> save(const EnquiryRecord &enquiry,
                             const std::optional<EnquiryRecord> &before = {})
    {
        return enquiries::save(database(), file().signature(), complaint(), enquiry, before,
                               day(kToday), u"Enquiry"_s);
    }
    std::vector<EnquiryRecord> all() { return enquiries::of(database(), m_id).value(); }
    std::vector<WorkItem> items(const char *on = kToday)
    {
        const auto list = WorkList::load(database(), file().rules(), day(on));
        EXPECT_TRUE(list) << why(list);
        std::vector<WorkItem> found;
        for (const WorkItem &item : list->items()) {
            if (item.enquiryId)
                found.push_back(item);
        }
        return found;
    }
    std::vector<At> faultsOf(const EnquiryRecord &enquiry)
    {
        std::vector<At> fields;
        for (const EnquiryFault &fault : faultsIn(enquiry, day("2024-09-02"), day(kToday)))
            fields.push_back(fault.field);
        return fields;
    }
    void expectWhole()
    {
        const auto report = checkIntegrity(database(), file().rules());
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'|').toStdString();
    }

    OmbudsmanId m_id;
};

} // namespace

/// \source domain 3.2: the date in the letter; the Ombudsman agrees to another; reply sent.
TEST_F(FurtherEnquiries, EachHasItsDayInTheWorkListUntilItIsAnswered)
{
    ASSERT_TRUE(save(letter("2024-09-10", "2024-09-30")));
    ASSERT_TRUE(save(letter("2024-09-24", "2024-10-08", EnquiryKind::DraftComments)));
    std::vector<WorkItem> waiting = items();
    ASSERT_EQ(waiting.size(), 2U);
    EXPECT_EQ(waiting[0].reference, u"24 009 999"_s);
    EXPECT_EQ(waiting[0].dueOn, day("2024-09-30"));
    EXPECT_TRUE(waiting[0].isOverdue());
    EXPECT_EQ(waiting[0].workingDays, 1);
    EXPECT_EQ(waiting[1].dueOn, day("2024-10-08"));
    EXPECT_EQ(items("2024-09-20").size(), 1U) << "the second letter had not come";

    const EnquiryRecord first = all().at(0);
    EnquiryRecord longer = first;
    longer.agreedTo = day("2024-10-14");
    ASSERT_TRUE(save(longer, first));
    waiting = items();
    EXPECT_EQ(waiting.back().dueOn, day("2024-10-14"));
    EXPECT_TRUE(waiting.back().isExtended);
    const auto whyDay = whyThisDay(waiting.back(), dossier(), file().rules(), day(kToday));
    ASSERT_TRUE(whyDay) << why(whyDay);
    EXPECT_EQ(whyDay->on, day("2024-10-14"));
    EXPECT_EQ(whyDay->steps.front().on, day("2024-09-10")) << "counted from the letter";
    EXPECT_FALSE(save(longer, first)) << "it is not as it was read any more";

    EnquiryRecord answered = longer;
    answered.repliedOn = day("2024-10-01");
    ASSERT_TRUE(save(answered, all().at(0)));
    EXPECT_EQ(items().size(), 1U);
    EXPECT_EQ(items("2024-09-30").size(), 2U) << "the day before it still waited";
    const auto settled = settledDeadlines(database(), day("2024-09-20"), day(kToday));
    ASSERT_TRUE(settled) << why(settled);
    const auto isOurs = [&](const SettledDeadline &one) {
        return one.key == u"enquiry-%1"_s.arg(first.id.value());
    };
    const auto found = std::find_if(settled->begin(), settled->end(), isOurs);
    ASSERT_NE(found, settled->end()) << "calendars let the day go";
    EXPECT_EQ(found->day, day("2024-10-14"));
    EXPECT_EQ(found->settledOn, day("2024-10-01"));
    expectWhole();
}

TEST_F(FurtherEnquiries, ADecisionSettlesWhatWasAskedBeforeItButNotCompliance)
{
    ASSERT_TRUE(save(letter("2024-09-10", "2024-10-08")));
    ASSERT_TRUE(save(letter("2024-09-11", "2024-10-09", EnquiryKind::Compliance)));
    EXPECT_EQ(items().size(), 2U);
    decide(Decision::UpheldInjustice, "2024-09-30");
    ASSERT_EQ(items().size(), 1U);
    EXPECT_EQ(items()[0].dueOn, day("2024-10-09"));
    ASSERT_TRUE(save(letter("2024-10-01", "2024-10-22")));
    EXPECT_EQ(items().size(), 2U) << "a letter after the decision";
}

/// The measure "answered in time" counts cases by the reply to the first letter alone.
TEST_F(FurtherEnquiries, ChangeNothingThatTablesCount)
{
    const auto counted = [this] {
        return database().ask(u"SELECT coalesce(settled_on, '') || coalesce(enquiry_due_on, '') || "
                              "coalesce(enquiry_responded_on, '') FROM ombudsman_case WHERE "
                              "reference = '24 009 999'"_s);
    };
    const QString before = counted();
    EnquiryRecord enquiry = letter("2024-09-10", "2024-09-30");
    enquiry.repliedOn = day("2024-10-01");
    ASSERT_TRUE(save(enquiry));
    EXPECT_EQ(counted(), before);
}

TEST_F(FurtherEnquiries, SayWhatCannotBe)
{
    EXPECT_EQ(faultsOf(letter("2024-09-02", "2024-09-02")), std::vector<At>());
    EXPECT_EQ(faultsOf(EnquiryRecord()), std::vector<At>{At::LetterOn});
    EXPECT_EQ(faultsOf(letter("2024-09-01", nullptr)), std::vector<At>{At::LetterOn});
    EXPECT_EQ(faultsOf(letter("2024-10-02", nullptr)), std::vector<At>{At::LetterOn});
    EnquiryRecord enquiry = letter("2024-09-10", "2024-09-09");
    enquiry.repliedOn = day("2024-10-02");
    EXPECT_EQ(faultsOf(enquiry), (std::vector<At>{At::DueOn, At::RepliedOn}));
    enquiry = letter("2024-09-10", "2024-09-30");
    enquiry.agreedTo = day("2024-09-30");
    EXPECT_EQ(faultsOf(enquiry), std::vector<At>{At::AgreedTo});
    enquiry.dueOn.reset();
    EXPECT_EQ(faultsOf(enquiry), std::vector<At>{At::DueOn});
    EXPECT_FALSE(save(enquiry));
}

TEST_F(FurtherEnquiries, AreTakenBackAndTakenAway)
{
    const auto unit = save(letter("2024-09-10", "2024-09-30"));
    ASSERT_TRUE(unit) << why(unit);
    ASSERT_EQ(all().size(), 1U);
    const auto back = takeBackUnit(database(), file().signature(), file().rules(), *unit,
                                   complaint(), u"Undone"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_TRUE(all().empty());
    ASSERT_TRUE(save(letter("2024-09-10", "2024-09-30")));
    const auto removed = enquiries::remove(database(), file().signature(), complaint(),
                                           all().at(0).id, u"By mistake"_s, u"Taken away"_s);
    ASSERT_TRUE(removed) << why(removed);
    EXPECT_TRUE(all().empty());
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), *removed, complaint(),
                             u"Undone"_s));
    EXPECT_EQ(all().size(), 1U);
    expectWhole();
}

/// What follows from the days of a case at the Ombudsman is right again when a step is taken back.
TEST_F(FurtherEnquiries, ADecisionIsTakenBackWithItsQuarter)
{
    OmbudsmanFacts facts = stored();
    facts.record.enquiryDueOn = day("2024-09-20");
    ASSERT_TRUE(saveCase(facts));
    facts = stored();
    facts.record.decision = Decision::NotUpheld;
    facts.record.decisionOn = day("2024-09-30");
    const auto unit = saveCase(facts);
    ASSERT_TRUE(unit) << why(unit);
    const QString derived = u"SELECT count(*) FROM ombudsman_case WHERE reference = '24 009 999' "
                            "AND decision_quarter = 20242 AND settled_on = '2024-09-30'"_s;
    ASSERT_EQ(count(derived), 1);
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), *unit, complaint(),
                             u"Undone"_s));
    EXPECT_FALSE(stored().record.decision);
    EXPECT_EQ(count(u"SELECT count(*) FROM ombudsman_case WHERE reference = '24 009 999' AND "
                    "decision_quarter IS NULL AND settled_on IS NULL"_s),
              1);
    expectWhole();
}

TEST_F(FurtherEnquiries, OfACaseThatStandsAloneAreTakenBackToo)
{
    OmbudsmanFacts facts;
    facts.record.reference = u"24 010 000"_s;
    facts.record.directorate = directorate();
    facts.record.receivedOn = day("2024-09-02");
    ASSERT_TRUE(saveCase(facts));
    const OmbudsmanId alone = **CaseRepository(database()).findOmbudsman(u"24 010 000"_s);
    EnquiryRecord enquiry = letter("2024-09-10", "2024-09-30");
    enquiry.ombudsmanCase = alone;
    const auto save = [&](const EnquiryRecord &one) {
        return enquiries::save(database(), file().signature(), std::nullopt, one, {}, day(kToday),
                               u"Enquiry"_s);
    };
    const auto first = save(enquiry);
    ASSERT_TRUE(first) << why(first);
    enquiry.letterOn = day("2024-09-11");
    const auto second = save(enquiry);
    ASSERT_TRUE(second) << why(second);
    const auto takeBack = [&](ChangeSetId unit) {
        return takeBackUnit(database(), file().signature(), file().rules(), unit, alone,
                            u"Undone"_s);
    };
    EXPECT_FALSE(takeBack(*first)) << "something came after it";
    ASSERT_TRUE(takeBack(*second));
    EXPECT_EQ(enquiries::of(database(), alone)->size(), 1U);
    facts = ombudsman::facts(database(), alone).value();
    facts.injustice = u"Distress"_s;
    const auto changed = saveCase(facts);
    ASSERT_TRUE(changed);
    ASSERT_TRUE(takeBack(*changed));
    EXPECT_EQ(ombudsman::facts(database(), alone)->injustice, QString());
    expectWhole();
}

/// \source domain 3.2, "LGSCO premature: handle as new complaint; link both cases"
TEST_F(FurtherEnquiries, WhatWasPrematureGoesOnAsANewComplaintLinkedWithTheFirst)
{
    const auto record = [&](const PrematureReturn &back) {
        return premature::record(database(), file().signature(), file().rules(), back, day(kToday),
                                 u"Back"_s);
    };
    PrematureReturn back = premature::proposed(database(), stored().record).value();
    back.existing.reset();
    back.reason = u"The council had not answered at stage 2"_s;
    EXPECT_EQ(record(back).error().code, Error::Code::Invalid) << "it was not decided so";
    decide(Decision::Premature, "2024-09-30");
    back.receivedOn = day("2024-09-30");
    back.reason = u" "_s;
    EXPECT_EQ(faultsIn(back, day(kToday)).size(), 1U);
    EXPECT_FALSE(record(back)) << "no reason";
    back.reason = u"The council had not answered at stage 2"_s;
    const auto made = record(back);
    ASSERT_TRUE(made) << why(made);
    const CaseDossier complaintMade = dossier(*made);
    EXPECT_EQ(complaintMade.record.kind, CaseKind::Complaint);
    EXPECT_EQ(complaintMade.record.receivedOn, day("2024-09-30"));
    EXPECT_EQ(complaintMade.record.directorate, directorate());
    EXPECT_EQ(complaintMade.record.summary, u"Review not held"_s);
    EXPECT_EQ(stored().record.caseId, complaint()) << "it stays with the case that it is of";
    const auto links = caselinks::linksOf(database(), *made);
    ASSERT_TRUE(links);
    ASSERT_EQ(links->size(), 1U);
    EXPECT_EQ(links->front().other, complaint());
    EXPECT_EQ(links->front().kind, LinkKind::Premature);
    EXPECT_EQ(links->front().note, back.reason);
    EXPECT_EQ(count(u"SELECT count(*) FROM contact_log k JOIN case_record c ON c.id = k.case_id "
                    "WHERE c.reference = '%1' AND k.happened_on = '2024-09-30' AND k.note LIKE "
                    "'%24 009 999%not answered at stage 2%'"_s.arg(back.reference)),
              1);
    expectWhole();
}

TEST_F(FurtherEnquiries, WhatStoodAloneBelongsToTheCaseInWhichItGoesOn)
{
    OmbudsmanFacts facts;
    facts.record.reference = u"24 010 000"_s;
    facts.record.directorate = directorate();
    facts.record.receivedOn = day("2024-09-02");
    facts.record.decision = Decision::Premature;
    facts.record.decisionOn = day("2024-09-30");
    ASSERT_TRUE(saveCase(facts));
    const OmbudsmanId alone = **CaseRepository(database()).findOmbudsman(u"24 010 000"_s);
    ContactEntry call;
    call.happenedOn = day(kToday);
    call.note = u"Rang the Ombudsman"_s;
    ASSERT_TRUE(contactlog::save(database(), file().signature(), alone, call, {}, day(kToday),
                                 u"Contact"_s));
    NewDocument paper;
    paper.name = u"Decision.txt"_s;
    paper.content = "Go to the council first";
    paper.mediaType = u"text/plain"_s;
    ASSERT_TRUE(
        DocumentRepository(database()).add(file().signature(), alone, {paper}, u"Attached"_s));
    const OmbudsmanRecord record = ombudsman::facts(database(), alone)->record;
    EXPECT_TRUE(premature::isUnanswered(record));
    PrematureReturn back = premature::proposed(database(), record).value();
    EXPECT_FALSE(back.existing);
    EXPECT_EQ(back.receivedOn, day("2024-09-30"));
    back.existing = complaint();
    back.reason = u"Stage 1 had not been answered"_s;
    const auto made = premature::record(database(), file().signature(), file().rules(), back,
                                        day(kToday), u"Back"_s);
    ASSERT_TRUE(made) << why(made);
    EXPECT_EQ(*made, complaint());
    EXPECT_EQ(ombudsman::facts(database(), alone)->record.caseId, complaint());
    EXPECT_EQ(dossier().ombudsman.size(), 3U) << "that of the fixture, and two more";
    EXPECT_EQ(count(u"SELECT count(*) FROM contact_log WHERE note = 'Rang the Ombudsman' "
                    "AND ombudsman_case_id IS NULL AND case_id = %1"_s.arg(complaint().value())),
              1);
    EXPECT_EQ(count(u"SELECT count(*) FROM document WHERE name = 'Decision.txt' "
                    "AND ombudsman_case_id IS NULL AND case_id = %1"_s.arg(complaint().value())),
              1);
    expectWhole();
}

} // namespace redress
