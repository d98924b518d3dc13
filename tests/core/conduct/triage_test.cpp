// SPDX-License-Identifier: GPL-3.0-or-later
// The two tests, twelve months, concurrent proceedings, and what a decision makes of a case.
#include "core/conduct/triagerepository.h"

#include "core/conduct/conductact.h"
#include "core/conduct/ombudsman.h"
#include "core/store/casecreation.h"
#include "core/store/integrity.h"
#include "core/store/takeback.h"
#include "core/worklist/whythisday.h"
#include "core/worklist/worklist.h"
#include "tests/core/store/storedcase.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Weight = TriageFinding::Weight;
using Fact = TriageField;

Triage decided(TriageResult result, const char *on)
{
    Triage made;
    made.who = Complainant::Parent;
    made.what = Subject::Part3;
    made.result = result;
    made.reason = u"By both tests"_s;
    made.decider = u"C. Manager"_s;
    made.decidedOn = day(on);
    return made;
}

CaseDossier received(const char *on)
{
    CaseDossier dossier;
    dossier.record.kind = CaseKind::Complaint;
    dossier.record.procedure = ProcedureKey::ChildrenStatutory;
    dossier.record.receivedOn = day(on);
    return dossier;
}

std::vector<Fact> fieldsWith(Weight weight, const Triage &made, const Triage &before,
                             const CaseDossier &dossier)
{
    std::vector<Fact> fields;
    for (const TriageFinding &one : findingsOf(made, before, dossier, day("2025-06-30"))) {
        if (one.weight == weight)
            fields.push_back(one.field);
    }
    return fields;
}

} // namespace

/// \source domain 2, "Not in scope or restricted"; S-17
struct Route {
    Subject what;
    std::optional<Complainant> who;
    TriageResult result;
};

class Routes : public testing::TestWithParam<Route>
{};

TEST_P(Routes, FollowFromTheTwoTests)
{
    EXPECT_EQ(suggestedResult(GetParam().who, GetParam().what), GetParam().result);
    EXPECT_EQ(routeOf(GetParam().what).isEmpty(), isInScope(GetParam().what));
}

INSTANTIATE_TEST_SUITE_P(
    Domain2, Routes,
    testing::Values(
        Route{Subject::Part3, Complainant::Parent, TriageResult::Statutory},
        Route{Subject::Parts4And5, Complainant::Child, TriageResult::Statutory},
        Route{Subject::Adoption, Complainant::AdoptedPerson, TriageResult::Statutory},
        Route{Subject::SpecialGuardianship, Complainant::SpecialGuardian, TriageResult::Statutory},
        Route{Subject::Part3, Complainant::NotOnTheList, TriageResult::Corporate},
        Route{Subject::ChildProtection, Complainant::Parent, TriageResult::Corporate},
        Route{Subject::ConferenceDecision, Complainant::Parent, TriageResult::OtherRoute},
        Route{Subject::CourtMatter, Complainant::Parent, TriageResult::OtherRoute},
        Route{Subject::StaffDiscipline, Complainant::Parent, TriageResult::OtherRoute},
        Route{Subject::EducationPlan, Complainant::Parent, TriageResult::OtherRoute},
        Route{Subject::Crime, std::nullopt, TriageResult::OtherRoute},
        Route{Subject::AdultSocialCare, Complainant::NotOnTheList, TriageResult::Adult},
        Route{Subject::ConsideredAlready, Complainant::Parent, TriageResult::NotAccepted},
        Route{Subject::School, Complainant::Parent, TriageResult::OtherRoute},
        Route{Subject::DamagesClaim, Complainant::Parent, TriageResult::OtherRoute},
        Route{Subject::RiskOfHarm, Complainant::Parent, TriageResult::OtherRoute},
        Route{Subject::AllegationAgainstWorker, Complainant::Parent, TriageResult::OtherRoute},
        Route{Subject::InformationRights, Complainant::NotOnTheList, TriageResult::OtherRoute},
        Route{Subject::Anonymous, std::nullopt, TriageResult::OtherRoute},
        Route{Subject::OtherService, Complainant::NotOnTheList, TriageResult::Corporate}));

/// Where such a matter goes. \source domain 2, "Not in scope or restricted"
TEST(Triage, NamesTheRoute)
{
    for (const auto &[subject, word] :
         {std::pair(Subject::School, "school"), std::pair(Subject::DamagesClaim, "insurance"),
          std::pair(Subject::RiskOfHarm, "safeguarding"),
          std::pair(Subject::AllegationAgainstWorker, "designated officer"),
          std::pair(Subject::InformationRights, "information"),
          std::pair(Subject::Anonymous, "service")})
        EXPECT_TRUE(routeOf(subject).contains(QLatin1String(word), Qt::CaseInsensitive))
            << routeOf(subject).toStdString();
}

TEST(Triage, AsksForDecisionReasonDeciderAndDay)
{
    EXPECT_EQ(fieldsWith(Weight::Missing, Triage(), Triage(), received("2025-06-02")),
              (std::vector{Fact::Result, Fact::Reason, Fact::Decider, Fact::DecidedOn}));
    EXPECT_TRUE(findingsOf(decided(TriageResult::Statutory, "2025-06-03"), Triage(),
                           received("2025-06-02"), day("2025-06-30"))
                    .empty());
}

/// \source SI 2006/1738 regulation 9; domain 2: 29 February is followed by 28 February
struct Grounds {
    const char *grounds;
    const char *received;
    bool isPast;
};

class TwelveMonths : public testing::TestWithParam<Grounds>
{};

TEST_P(TwelveMonths, AskForARecordedDecision)
{
    const Grounds one = GetParam();
    EXPECT_EQ(isPastTwelveMonths(day(one.grounds), day(one.received)), one.isPast);
    Triage made = decided(TriageResult::Statutory, one.received);
    made.groundsOn = day(one.grounds);
    const CaseDossier dossier = received(one.received);
    EXPECT_EQ(fieldsWith(Weight::Missing, made, Triage(), dossier),
              one.isPast ? std::vector{Fact::LateGroundsDecision} : std::vector<Fact>());
    made.lateGroundsDecision = u"Considered: she was a child in care until May"_s;
    EXPECT_TRUE(fieldsWith(Weight::Missing, made, Triage(), dossier).empty());
}

INSTANTIATE_TEST_SUITE_P(Regulation9, TwelveMonths,
                         testing::Values(Grounds{"2024-06-02", "2025-06-02", false},
                                         Grounds{"2024-06-01", "2025-06-02", true},
                                         Grounds{"2024-02-29", "2025-02-28", false},
                                         Grounds{"2024-02-29", "2025-03-01", true},
                                         Grounds{"2025-05-30", "2025-06-02", false}));

TEST(Triage, WarnsWhereTheStatutoryProcedureIsNotForTheComplaint)
{
    Triage made = decided(TriageResult::Statutory, "2025-06-03");
    made.what = Subject::ConferenceDecision;
    made.who = Complainant::NotOnTheList;
    EXPECT_EQ(fieldsWith(Weight::Warning, made, Triage(), received("2025-06-02")),
              (std::vector{Fact::Who, Fact::What}));
    made.result = TriageResult::OtherRoute;
    EXPECT_TRUE(fieldsWith(Weight::Warning, made, Triage(), received("2025-06-02")).empty());
}

TEST(Triage, ConcurrentProceedingsNeedADayToLookAgain)
{
    Triage made = decided(TriageResult::Statutory, "2025-06-03");
    made.proceedings = u"Care proceedings, county court"_s;
    EXPECT_EQ(fieldsWith(Weight::Missing, made, Triage(), received("2025-06-02")),
              std::vector{Fact::FrozenReviewOn});
    made.frozenReviewOn = day("2025-06-01");
    EXPECT_EQ(fieldsWith(Weight::Refusal, made, Triage(), received("2025-06-02")),
              std::vector{Fact::FrozenReviewOn});
    made.frozenReviewOn = day("2025-09-01");
    EXPECT_TRUE(findingsOf(made, Triage(), received("2025-06-02"), day("2025-06-30")).empty());
}

TEST(Triage, AnotherDecisionNeedsAReason)
{
    const Triage before = decided(TriageResult::Statutory, "2025-06-03");
    const Triage after = decided(TriageResult::Corporate, "2025-06-10");
    const CaseDossier dossier = received("2025-06-02");
    const auto findings = findingsOf(after, before, dossier, day("2025-06-30"));
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().weight, Weight::Warning);
    EXPECT_FALSE(canBeDecided(findings, {}));
    EXPECT_TRUE(canBeDecided(findings, u"Counsel advised so"_s));
    CaseDossier begun = dossier;
    begun.stages.emplace_back();
    EXPECT_EQ(findingsOf(after, before, begun, day("2025-06-30")).size(), 2U); // And all stages.
    EXPECT_EQ(
        fieldsWith(Weight::Refusal, decided(TriageResult::Compliment, "2025-06-10"), before, begun),
        std::vector{Fact::Result});
}

/// What was recorded is hard to change, whichever fact of it. \source domain 2: "reason + audit"
TEST(Triage, AnyOtherFactOfARecordedDecisionNeedsAReason)
{
    Triage before = decided(TriageResult::Statutory, "2025-06-03");
    before.groundsOn = day("2024-03-01");
    before.lateGroundsDecision = u"Considered"_s;
    before.proceedings = u"Family court"_s;
    before.frozenReviewOn = day("2025-09-01");
    const CaseDossier dossier = received("2025-06-02");
    const auto findings = [&](const Triage &after) {
        return findingsOf(after, before, dossier, day("2025-06-30"));
    };
    EXPECT_TRUE(findings(before).empty()) << "nothing is changed";
    Triage spaced = before;
    spaced.reason += u"  "_s;
    EXPECT_TRUE(findings(spaced).empty());
    const std::vector<std::pair<Fact, std::function<void(Triage &)>>> changes{
        {Fact::Who, [](Triage &made) { made.who = Complainant::CareLeaver; }},
        {Fact::What, [](Triage &made) { made.what = Subject::Adoption; }},
        {Fact::GroundsOn, [](Triage &made) { made.groundsOn = day("2024-04-01"); }},
        {Fact::LateGroundsDecision,
         [](Triage &made) { made.lateGroundsDecision = u"Still fresh"_s; }},
        {Fact::Proceedings,
         [](Triage &made) {
             made.proceedings.clear();
             made.frozenReviewOn.reset();
         }},
        {Fact::FrozenReviewOn, [](Triage &made) { made.frozenReviewOn = day("2025-10-01"); }},
        {Fact::Reason, [](Triage &made) { made.reason = u"Another"_s; }},
        {Fact::Decider, [](Triage &made) { made.decider = u"Somebody else"_s; }},
        {Fact::DecidedOn, [](Triage &made) { made.decidedOn = day("2025-06-04"); }},
    };
    for (const auto &[field, change] : changes) {
        Triage after = before;
        change(after);
        const auto found = findings(after);
        ASSERT_EQ(found.size(), 1U) << storedText(field).toStdString();
        EXPECT_EQ(found.front().field, field);
        EXPECT_EQ(found.front().weight, Weight::Warning);
        EXPECT_FALSE(canBeDecided(found, u" "_s));
        EXPECT_TRUE(canBeDecided(found, u"A slip of the pen"_s));
    }
}

/// No clock stops by what triage decides: the stage is ended or held by a step of its own.
/// \source SI 2006/1738 regulation 8; domain 3.3, "Pauses"
TEST(Triage, WarnsOfAStageThatRunsOn)
{
    CaseDossier dossier = received("2025-06-02");
    dossier.record.procedure = ProcedureKey::Corporate;
    StageRecord stage;
    stage.number = 1;
    stage.procedure = ProcedureKey::Corporate;
    stage.receivedOn = day("2025-06-02");
    dossier.stages.push_back({stage, {}, {}, {}, false, {}});
    Triage frozen = decided(TriageResult::Corporate, "2025-06-03");
    frozen.proceedings = u"Care proceedings"_s;
    frozen.frozenReviewOn = day("2025-09-01");
    const auto warned = [&](const Triage &made) {
        return fieldsWith(Weight::Warning, made, Triage(), dossier);
    };
    for (const TriageResult result : {TriageResult::NotAccepted, TriageResult::OtherRoute,
                                      TriageResult::EarlyResolution, TriageResult::Ombudsman}) {
        Triage made = decided(result, "2025-06-03");
        made.ombudsmanReference = u"25 000 123"_s; // Without one it is asked for, too.
        EXPECT_EQ(warned(made), std::vector{Fact::Result}) << int(result);
    }
    EXPECT_TRUE(warned(decided(TriageResult::Corporate, "2025-06-03")).empty());
    EXPECT_EQ(warned(frozen), std::vector{Fact::Proceedings});
    EXPECT_TRUE(proceedingsWords(frozen, dossier).contains(u"Care proceedings"_s));
    EXPECT_TRUE(fieldsWith(Weight::Warning, frozen, frozen, dossier).empty()) << "said before";
    Hold hold;
    hold.firstOn = day("2025-06-10");
    dossier.stages.front().stage.holds.push_back(hold);
    EXPECT_TRUE(warned(decided(TriageResult::NotAccepted, "2025-06-03")).empty()) << "it is held";
    EXPECT_TRUE(warned(frozen).empty());
    dossier.stages.front().stage.holds.clear();
    dossier.stages.front().stage.respondedOn = day("2025-06-12");
    EXPECT_TRUE(warned(decided(TriageResult::NotAccepted, "2025-06-03")).empty()) << "answered";
    EXPECT_TRUE(proceedingsWords(frozen, dossier).isEmpty());
}

/// Decisions on a complaint of a case file that nobody has taken up.
class TriageStoreTest : public StoredCaseTest
{
protected:
    TriageStoreTest()
    {
        NewContact contact;
        contact.record = complaintRecord();
        contact.record.reference = u"CR-2"_s;
        contact.record.receivedOn = day("2024-05-20");
        const auto made = casecreation::record(database(), file().signature(), file().rules(),
                                               contact, u"Recorded"_s);
        EXPECT_TRUE(made) << why(made);
        m_id = made.value_or(CaseId());
    }
    ChangeSetId decide(const Triage &decision, const QString &excuse = {})
    {
        const auto before = readTriage(database(), m_id);
        EXPECT_TRUE(before);
        const auto unit = decideTriage(database(), file().signature(), file().rules(), m_id,
                                       before.value_or(Triage()), decision, excuse,
                                       day("2024-06-03"), u"Triage"_s);
        EXPECT_TRUE(unit) << why(unit);
        return unit.value_or(ChangeSetId());
    }
    int waiting()
    {
        const auto list = WorkList::load(database(), file().rules(), day("2024-06-03"));
        EXPECT_TRUE(list);
        return list ? list->count(WorkFilter::Triage) : -1;
    }
    QStringList findings()
    {
        const auto report = checkIntegrity(database(), file().rules());
        return report ? report->findings : QStringList{report.error().message};
    }

    CaseId m_id;
};

TEST_F(TriageStoreTest, IsReadBackAsItWasDecided)
{
    Triage made = decided(TriageResult::Statutory, "2024-05-22");
    made.groundsOn = day("2024-05-01");
    decide(made);
    EXPECT_EQ(*readTriage(database(), m_id), made);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'case_detail' AND "
                    "field = 'triage_result' AND old_value IS NULL AND new_value = 'statutory'"_s),
              1);
}

TEST_F(TriageStoreTest, TheCaseFollowsTheProcedureOfTheDecision)
{
    decide(decided(TriageResult::Corporate, "2024-05-22"));
    EXPECT_EQ(dossier(m_id).record.procedure, ProcedureKey::Corporate);
    decide(decided(TriageResult::Representation, "2024-05-23"), u"It is an idea"_s);
    EXPECT_EQ(dossier(m_id).record.kind, CaseKind::Representation);
    EXPECT_FALSE(dossier(m_id).record.procedure);
    EXPECT_EQ(findings(), QStringList());
}

/// \source domain 4.1, "close reason"
TEST_F(TriageStoreTest, WhatTriageClosesSaysWhy)
{
    const auto why = [&] {
        return database().ask(u"SELECT coalesce(close_reason, '') FROM case_detail "
                              "WHERE case_id = %1"_s.arg(m_id.value()));
    };
    decide(decided(TriageResult::EarlyResolution, "2024-05-22"));
    EXPECT_EQ(why(), u"resolved"_s);
    decide(decided(TriageResult::OtherRoute, "2024-05-22"), u"On second thoughts"_s);
    EXPECT_EQ(why(), u"out_of_scope"_s);
    Triage late = decided(TriageResult::NotAccepted, "2024-05-22");
    late.groundsOn = day("2023-05-19"); // One year and a day before 20 May 2024.
    late.lateGroundsDecision = u"It cannot be looked into any more"_s;
    decide(late, u"The day was found"_s);
    EXPECT_EQ(why(), u"out_of_time"_s);
    decide(decided(TriageResult::Statutory, "2024-05-22"), u"It is looked into after all"_s);
    EXPECT_EQ(why(), QString());
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(TriageStoreTest, WhatTriageClosesWaitsForNobody)
{
    ASSERT_EQ(waiting(), 1);
    const ChangeSetId unit = decide(decided(TriageResult::EarlyResolution, "2024-05-22"));
    EXPECT_EQ(waiting(), 0);
    EXPECT_EQ(findings(), QStringList());
    const auto taken =
        takeBackUnit(database(), file().signature(), file().rules(), unit, m_id, u"Taken back"_s);
    ASSERT_TRUE(taken) << why(taken);
    EXPECT_EQ(waiting(), 1);
    EXPECT_FALSE(readTriage(database(), m_id)->isDecided());
    EXPECT_EQ(findings(), QStringList());
}

TEST_F(TriageStoreTest, WhatProceedingsFreezeWaitsForItsReview)
{
    Triage made = decided(TriageResult::Statutory, "2024-05-22");
    made.proceedings = u"Care proceedings"_s;
    made.frozenReviewOn = day("2024-09-02");
    decide(made);
    const auto list = WorkList::load(database(), file().rules(), day("2024-06-03"));
    ASSERT_TRUE(list);
    const auto held = list->filtered(WorkFilter::Hold);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held.front().dueOn, day("2024-09-02"));
    EXPECT_EQ(held.front().nextStep, WorkItem::NextStep::ReviewHold);
    const auto because = whyThisDay(held.front(), dossier(m_id), file().rules(), day("2024-06-03"));
    ASSERT_TRUE(because) << why(because);
    EXPECT_EQ(because->on, day("2024-09-02"));
}

/// \source domain 2, "Case status Frozen with review date"
TEST_F(TriageStoreTest, ProceedingsBesideAStageHaveTheirReviewInTheWorkList)
{
    decide(decided(TriageResult::Statutory, "2024-05-22"));
    Act accept;
    accept.kind = ActKind::BeginStage;
    accept.stage = 1;
    accept.on = day("2024-05-20");
    const auto begun = doAct(database(), file().signature(), file().rules(), m_id, accept,
                             day("2024-06-03"), u"Accepted"_s);
    ASSERT_TRUE(begun) << why(begun);
    const auto reviews = [&] {
        std::vector<WorkItem> found;
        const auto list = WorkList::load(database(), file().rules(), day("2024-06-03"));
        EXPECT_TRUE(list) << why(list);
        for (const WorkItem &item : list ? list->items() : std::vector<WorkItem>()) {
            if (item.kind == WorkItem::Kind::Review)
                found.push_back(item);
        }
        return found;
    };
    EXPECT_TRUE(reviews().empty());
    Triage made = *readTriage(database(), m_id);
    made.proceedings = u"Care proceedings"_s;
    made.frozenReviewOn = day("2024-06-05");
    decide(made, u"Found on 3 June"_s);
    ASSERT_EQ(reviews().size(), 1U);
    const WorkItem review = reviews().front();
    EXPECT_EQ(review.caseId, m_id);
    EXPECT_EQ(review.dueOn, day("2024-06-05"));
    EXPECT_EQ(review.status, WorkItem::Status::Soon);
    EXPECT_EQ(review.nextStep, WorkItem::NextStep::ReviewProceedings);
    EXPECT_TRUE(WorkList::shows(WorkFilter::Open, review));
    EXPECT_FALSE(WorkList::shows(WorkFilter::Triage, review)) << "it is accepted";
    EXPECT_TRUE(whyThisDay(review, dossier(m_id), file().rules(), day("2024-06-03")));
    made.proceedings.clear();
    made.frozenReviewOn.reset();
    decide(made, u"They are over"_s);
    EXPECT_TRUE(reviews().empty());
}

/// \source domain 2, 4.8: what goes to the Ombudsman has its case there
TEST_F(TriageStoreTest, WhatGoesToTheOmbudsmanHasItsCaseThere)
{
    Triage made = decided(TriageResult::Ombudsman, "2024-05-22");
    EXPECT_EQ(fieldsWith(Weight::Warning, made, {}, dossier(m_id)),
              std::vector<Fact>{Fact::OmbudsmanReference});
    made.ombudsmanReference = u"  24 000 123 "_s;
    const ChangeSetId unit = decide(made);
    EXPECT_EQ(waiting(), 0);
    ASSERT_EQ(dossier(m_id).ombudsman.size(), 1U);
    const OmbudsmanRecord there = dossier(m_id).ombudsman.front().ombudsman;
    EXPECT_EQ(there.reference, u"24 000 123"_s);
    EXPECT_EQ(there.receivedOn, day("2024-05-20"));
    EXPECT_EQ(there.directorate, dossier(m_id).record.directorate);
    EXPECT_EQ(there.summary, dossier(m_id).record.summary);
    EXPECT_FALSE(there.decision);
    EXPECT_EQ(findings(), QStringList());
    ASSERT_TRUE(
        takeBackUnit(database(), file().signature(), file().rules(), unit, m_id, u"Undone"_s));
    EXPECT_TRUE(dossier(m_id).ombudsman.empty()) << "one unit of work";
    EXPECT_FALSE(readTriage(database(), m_id)->isDecided());
}

TEST_F(TriageStoreTest, ACaseAtTheOmbudsmanThatStandsAloneIsLinked)
{
    OmbudsmanFacts alone;
    alone.record.reference = u"24 000 777"_s;
    alone.record.directorate = dossier(m_id).record.directorate;
    alone.record.receivedOn = day("2024-04-02");
    ASSERT_TRUE(ombudsman::save(database(), file().signature(), file().rules(), alone,
                                day("2024-06-03"), u"Recorded"_s));
    Triage made = decided(TriageResult::Ombudsman, "2024-05-22");
    made.ombudsmanReference = u"24 000 777"_s;
    decide(made);
    ASSERT_EQ(dossier(m_id).ombudsman.size(), 1U);
    EXPECT_EQ(dossier(m_id).ombudsman.front().ombudsman.receivedOn, day("2024-04-02"))
        << "it is the one that was there";
    EXPECT_TRUE(fieldsWith(Weight::Warning, decided(TriageResult::Ombudsman, "2024-05-22"), {},
                           dossier(m_id))
                    .empty())
        << "it has its case there";

    // Of another case of the council it is not taken away.
    NewContact contact;
    contact.record = complaintRecord();
    contact.record.reference = u"CR-3"_s;
    contact.record.receivedOn = day("2024-05-20");
    const auto other = casecreation::record(database(), file().signature(), file().rules(), contact,
                                            u"Recorded"_s);
    ASSERT_TRUE(other) << why(other);
    const auto refused = decideTriage(database(), file().signature(), file().rules(), *other,
                                      Triage(), made, {}, day("2024-06-03"), u"Triage"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    EXPECT_FALSE(readTriage(database(), *other)->isDecided());
}

TEST_F(TriageStoreTest, ADecisionOfSomebodyElseIsAConflict)
{
    decide(decided(TriageResult::Statutory, "2024-05-22"));
    const auto late = decideTriage(database(), file().signature(), file().rules(), m_id, Triage(),
                                   decided(TriageResult::Corporate, "2024-05-23"), u"Late"_s,
                                   day("2024-06-03"), u"Triage"_s);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().code, Error::Code::Conflict);
}

} // namespace redress
