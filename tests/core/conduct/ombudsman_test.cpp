// SPDX-License-Identifier: GPL-3.0-or-later
// A case at the Ombudsman, recorded and changed with what follows from it.
#include "tests/core/store/storedcase.h"

#include "core/conduct/ombudsman.h"
#include "core/conduct/recommendations.h"
#include "core/store/integrity.h"
#include "core/worklist/worklist.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using At = OmbudsmanFault::Field;

class OmbudsmanRecords : public StoredCaseTest
{
protected:
    static constexpr const char *kToday = "2024-10-01";

    OmbudsmanFacts begun()
    {
        OmbudsmanFacts facts = ombudsman::about(complaintRecord(), day("2024-09-02"));
        facts.record.reference = u"24 009 999"_s;
        return facts;
    }
    Result<ChangeSetId> save(const OmbudsmanFacts &facts)
    {
        return ombudsman::save(database(), file().signature(), file().rules(), facts, day(kToday),
                               u"Ombudsman"_s);
    }
    Result<ChangeSetId> save(const RemedyFacts &remedy)
    {
        return ombudsman::save(database(), file().signature(), complaint(), remedy, day(kToday),
                               u"Remedy"_s);
    }
    /// The one of begun(), as it is stored.
    OmbudsmanFacts stored()
    {
        for (const auto &folder : dossier().ombudsman) {
            if (folder.ombudsman.reference == u"24 009 999"_s)
                return ombudsman::facts(database(), folder.ombudsman.id).value();
        }
        ADD_FAILURE();
        return {};
    }
    std::vector<At> faultsOf(const OmbudsmanFacts &facts)
    {
        std::vector<At> fields;
        for (const OmbudsmanFault &fault : faultsIn(facts, day(kToday)))
            fields.push_back(fault.field);
        return fields;
    }
    std::vector<At> faultsOf(const RemedyFacts &remedy)
    {
        std::vector<At> fields;
        for (const OmbudsmanFault &fault : faultsIn(remedy, day(kToday)))
            fields.push_back(fault.field);
        return fields;
    }
    void expectWhole()
    {
        const auto report = checkIntegrity(database(), file().rules());
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'|').toStdString();
    }
};

} // namespace

TEST_F(OmbudsmanRecords, IsRecordedWithItsQuartersAndDecidedLater)
{
    OmbudsmanFacts facts = begun();
    facts.record.enquiryDueOn = day("2024-10-14");
    facts.category = u"Children's care services"_s;
    ASSERT_TRUE(save(facts));
    facts = stored();
    EXPECT_EQ(facts.record.directorate, directorate());
    EXPECT_EQ(facts.category, u"Children's care services"_s);
    // 2 September is in the second quarter of 2024-25.
    EXPECT_EQ(count(u"SELECT received_quarter FROM ombudsman_case WHERE reference = "
                    "'24 009 999'"_s),
              20242);
    EXPECT_EQ(count(u"SELECT count(*) FROM ombudsman_case WHERE reference = '24 009 999' AND "
                    "settled_on IS NULL"_s),
              1)
        << "a reply is awaited";
    facts.record.enquiryRespondedOn = day("2024-09-30");
    facts.record.decisionOn = day("2024-10-01");
    facts.record.decision = Decision::UpheldInjustice;
    facts.injustice = u"Distress"_s;
    facts.isRemediedBefore = false;
    facts.upheldIssues = u"Delay in the assessment"_s;
    ASSERT_TRUE(save(facts));
    const OmbudsmanFacts decided = stored();
    EXPECT_EQ(decided.upheldIssues, u"Delay in the assessment"_s);
    EXPECT_EQ(decided.record.decision, Decision::UpheldInjustice);
    EXPECT_EQ(decided.injustice, u"Distress"_s);
    EXPECT_EQ(decided.isRemediedBefore, false);
    EXPECT_EQ(count(u"SELECT decision_quarter FROM ombudsman_case WHERE reference = "
                    "'24 009 999'"_s),
              20243);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'ombudsman_case' AND "
                    "field = 'decision' AND new_value = 'upheld_injustice'"_s),
              1);
    EXPECT_FALSE(save(facts)) << "it is not as it was read any more";
    expectWhole();
}

TEST_F(OmbudsmanRecords, UpheldIssuesAreOfADecisionThatUpholds)
{
    OmbudsmanFacts facts = begun();
    facts.record.decisionOn = day("2024-10-01");
    facts.upheldIssues = u"Delay"_s;
    for (const Decision decision :
         {Decision::NotUpheld, Decision::Premature, Decision::ClosedNoFurtherAction}) {
        facts.record.decision = decision;
        const auto faults = faultsIn(facts, day("2024-10-01"));
        ASSERT_EQ(faults.size(), 1U) << toStored(decision).data();
        EXPECT_EQ(faults.front().field, OmbudsmanFault::Field::UpheldIssues);
    }
    for (const Decision decision : {Decision::UpheldInjustice, Decision::UpheldNoInjustice}) {
        facts.record.decision = decision;
        EXPECT_TRUE(faultsIn(facts, day("2024-10-01")).empty());
    }
}

TEST_F(OmbudsmanRecords, TakesNoReferenceTwice)
{
    OmbudsmanFacts facts = begun();
    facts.record.reference = u"24 000 001"_s; // That of the fixture.
    const auto saved = save(facts);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::Conflict);
}

TEST_F(OmbudsmanRecords, SaysWhatCannotBe)
{
    OmbudsmanFacts facts = begun();
    EXPECT_EQ(faultsOf(facts), std::vector<At>());
    facts.record.reference = u" "_s;
    facts.record.decision = Decision::Premature;
    facts.record.enquiryRespondedOn = day("2024-09-01");
    facts.draftDecisionOn = day("2024-10-02");
    EXPECT_EQ(faultsOf(facts), (std::vector<At>{At::Reference, At::EnquiryRespondedOn, At::DraftOn,
                                                At::DecisionOn}));
    facts.record.decision.reset();
    facts.record.decisionOn = day("2024-10-01");
    EXPECT_EQ(faultsOf(facts).back(), At::Decision);
    EXPECT_FALSE(save(facts));
    RemedyFacts remedy;
    remedy.category = RemedyCategory::FinancialRemedy;
    remedy.completedOn = day("2024-09-30");
    EXPECT_EQ(faultsOf(remedy), (std::vector<At>{At::Amount, At::Evidence}));
    remedy.category = RemedyCategory::Apology;
    remedy.amount = Money{100};
    remedy.evidence = u"The letter"_s;
    remedy.completedOn.reset();
    remedy.satisfiedOn = day("2024-09-30");
    EXPECT_EQ(faultsOf(remedy), (std::vector<At>{At::Amount, At::CompletedOn}));
}

TEST_F(OmbudsmanRecords, KeepsWhatWasRecommendedUntilTheOmbudsmanIsSatisfied)
{
    ASSERT_TRUE(save(begun()));
    RemedyFacts remedy;
    remedy.ombudsmanCase = stored().record.id;
    remedy.category = RemedyCategory::FinancialRemedy;
    remedy.amount = Money{25050};
    remedy.dueOn = day("2024-10-28");
    ASSERT_TRUE(save(remedy));
    const auto recommended = [this] {
        for (const auto &folder : dossier().ombudsman) {
            if (folder.ombudsman.reference == u"24 009 999"_s)
                return folder.recommendations;
        }
        return std::vector<RecommendationRecord>();
    };
    ASSERT_EQ(recommended().size(), 1U);
    EXPECT_EQ(recommended().front().amount, Money{25050});
    RemedyFacts done = ombudsman::remedy(database(), recommended().front().id).value();
    EXPECT_EQ(done.dueOn, day("2024-10-28"));
    done.completedOn = day("2024-09-20");
    done.evidence = u"Receipt of the payment"_s;
    done.satisfiedOn = day("2024-10-01");
    ASSERT_TRUE(save(done));
    RemedyFacts kept = ombudsman::remedy(database(), recommended().front().id).value();
    EXPECT_EQ(kept.evidence, u"Receipt of the payment"_s);
    EXPECT_EQ(kept.satisfiedOn, day("2024-10-01"));
    EXPECT_FALSE(save(done)) << "it is not as it was read any more";
    expectWhole();
}

/// \source domain 3.2: "LGSCO agrees"
TEST_F(OmbudsmanRecords, ALaterDayThatWasAgreedStandsBesideTheFirst)
{
    OmbudsmanFacts facts = begun();
    facts.record.enquiryDueOn = day("2024-10-14");
    facts.enquiryFirstDueOn = day("2024-10-14");
    EXPECT_EQ(faultsOf(facts), std::vector<At>{At::EnquiryAgreedTo}) << "it is no later day";
    facts.record.enquiryDueOn = day("2024-10-21");
    facts.ofstedNote = u"Told the regional team on 3 October"_s;
    ASSERT_TRUE(save(facts));
    EXPECT_EQ(stored().enquiryFirstDueOn, day("2024-10-14"));
    EXPECT_EQ(stored().record.enquiryDueOn, day("2024-10-21"));
    EXPECT_EQ(stored().ofstedNote, u"Told the regional team on 3 October"_s);
    const auto list = WorkList::load(database(), file().rules(), day("2024-10-15"));
    ASSERT_TRUE(list) << why(list);
    const auto item = std::ranges::find_if(list->items(), [](const WorkItem &one) {
        return one.kind == WorkItem::Kind::OmbudsmanEnquiry && one.reference == u"24 009 999"_s;
    });
    ASSERT_NE(item, list->items().end());
    EXPECT_FALSE(item->isOverdue()) << "the agreed day is to be kept";
    EXPECT_EQ(item->dueOn, day("2024-10-21"));
    EXPECT_TRUE(item->isExtended);

    facts = stored();
    facts.record.decision = Decision::UpheldInjustice;
    facts.record.decisionOn = day("2024-10-01");
    ASSERT_TRUE(save(facts));
    RemedyFacts remedy;
    remedy.ombudsmanCase = stored().record.id;
    remedy.isAccepted = true;
    remedy.firstDueOn = day("2024-11-01");
    remedy.dueOn = day("2024-10-31");
    remedy.evidenceSentOn = day("2030-01-01");
    EXPECT_EQ(faultsOf(remedy), (std::vector<At>{At::AgreedTo, At::EvidenceSentOn}));
    remedy.dueOn = day("2024-11-15");
    remedy.completedOn = day("2024-10-01");
    remedy.evidence = u"Letter of apology"_s;
    remedy.evidenceSentOn = day("2024-10-01");
    ASSERT_TRUE(save(remedy));
    const auto kept = recommendations::ofOmbudsman(database(), remedy.ombudsmanCase);
    ASSERT_TRUE(kept && kept->size() == 1U);
    EXPECT_EQ(kept->front().firstDueOn, day("2024-11-01"));
    EXPECT_EQ(kept->front().dueOn, day("2024-11-15"));
    EXPECT_EQ(kept->front().evidenceSentOn, day("2024-10-01"));
    EXPECT_EQ(count(u"SELECT count(*) FROM fact_recommendation WHERE due_on = '2024-11-15'"_s), 1)
        << "tables go by the day that was agreed";
    expectWhole();
}

/// \source domain 4.8, "report/decision statement"; LGA 1974 s.31(2), three months
TEST_F(OmbudsmanRecords, SaysHowTheDecisionIsPublished)
{
    OmbudsmanFacts facts = begun();
    facts.reportKind = ReportKind::Report;
    EXPECT_EQ(faultsOf(facts), std::vector<At>{At::ReportKind}) << "nothing is decided yet";
    facts.record.decision = Decision::UpheldInjustice;
    facts.record.decisionOn = day("2024-09-30");
    ASSERT_TRUE(save(facts));
    EXPECT_EQ(stored().reportKind, ReportKind::Report);
    EXPECT_EQ(count(u"SELECT count(*) FROM ombudsman_case WHERE report_kind = 'report'"_s), 1);
    EXPECT_EQ(reportAnswerBy(day("2024-09-30")), day("2024-12-30"));
    EXPECT_EQ(reportAnswerBy(day("2024-11-30")), day("2025-02-28")) << "the month is shorter";
    facts = stored();
    facts.reportKind = ReportKind::Statement;
    ASSERT_TRUE(save(facts));
    EXPECT_EQ(stored().reportKind, ReportKind::Statement);
}

} // namespace redress
