// SPDX-License-Identifier: GPL-3.0-or-later
// Who may investigate, and what a council may choose of how complaints are handled.
#include "core/conduct/actrules.h"
#include "core/conduct/conductrepository.h"
#include "core/conduct/triagerepository.h"
#include "core/store/recordwriter.h"
#include "core/worklist/worklist.h"
#include "tests/core/conduct/caseactsfixture.h"
#include "tests/core/conduct/madeact.h"
#include "tests/core/conduct/madecase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Role = PractitionerRole;

MadeCase investigated(ProcedureKey procedure = ProcedureKey::ChildrenStatutory)
{
    MadeCase made(procedure, "2025-09-01");
    made.withStage("2025-09-01").answered("2025-09-12").withStage("2025-10-01");
    return made;
}

Act appointment(const QString &name, bool isExternal)
{
    Act made = act(Appoint, 2, "2025-10-06");
    made.role = Role::InvestigatingOfficer;
    made.practitionerName = name;
    made.isExternal = isExternal;
    return made;
}

QString warningsOf(const Act &made, const CaseView &view)
{
    QStringList words;
    for (const ActFinding &one : findingsOf(made, view)) {
        EXPECT_EQ(one.weight, ActFinding::Weight::Warning);
        words.append(one.words);
    }
    return words.join(u'|');
}

} // namespace

/// \source domain 1, "IO: not from the service complained about"; S-16
TEST(Investigators, OfTheCouncilAreAskedOfWhichServiceTheyAre)
{
    MadeCase made = investigated();
    EXPECT_EQ(warningsOf(appointment(u"N. Outside"_s, true), made.on("2025-10-06")), QString());
    const Act inside = appointment(u"N. Inside"_s, false);
    const QString asked = warningsOf(inside, made.on("2025-10-06"));
    EXPECT_TRUE(asked.contains(u"not of the service complained about"_s)) << asked.toStdString();
    EXPECT_TRUE(asked.contains(u"from outside"_s)) << "the council has said nothing else";
    made.ways().investigatorIsInternal = true;
    const QString asRule = warningsOf(inside, made.on("2025-10-06"));
    EXPECT_TRUE(asRule.contains(u"not of the service complained about"_s));
    EXPECT_FALSE(asRule.contains(u"from outside"_s)) << asRule.toStdString();
    EXPECT_FALSE(proposed(Appoint, 2, made.on("2025-10-06")).isExternal);
    made.ways() = {};
    EXPECT_TRUE(proposed(Appoint, 2, made.on("2025-10-06")).isExternal);
}

/// \source domain 3.2, "Corporate S2: different officer"
TEST(Investigators, OfStage2AreNotThoseOfStage1)
{
    for (const ProcedureKey procedure :
         {ProcedureKey::Corporate, ProcedureKey::ChildrenStatutory}) {
        MadeCase made = investigated(procedure);
        made.ofCase().respondingManager = u"M. Anager"_s;
        const Act same = appointment(u"m. anager"_s, true);
        EXPECT_TRUE(warningsOf(same, made.on("2025-10-06")).contains(u"somebody else"_s));
        EXPECT_EQ(warningsOf(appointment(u"A. Nother"_s, true), made.on("2025-10-06")), QString());
        Act excused = same;
        EXPECT_FALSE(canBeDone(excused, findingsOf(excused, made.on("2025-10-06"))));
        excused.excuse = u"There is nobody else"_s;
        EXPECT_TRUE(canBeDone(excused, findingsOf(excused, made.on("2025-10-06"))));
    }
    MadeCase made(ProcedureKey::Corporate, "2025-09-01");
    made.withStage("2025-09-01").appointed(Role::InvestigatingOfficer, "2025-09-02");
    made.answered("2025-09-12").withStage("2025-10-01");
    EXPECT_TRUE(warningsOf(appointment(u"P. Test"_s, true), made.on("2025-10-06"))
                    .contains(u"somebody else"_s))
        << "who looked into stage 1";
}

/// \source domain 3.1, "Appointed"; S-15: report 001, "if the complaint directly involves a child"
TEST(IndependentPersons, AreInEachInvestigationUnlessTheCouncilSaysOtherwise)
{
    MadeCase made = investigated();
    made.appointed(Role::InvestigatingOfficer, "2025-10-06");
    const auto missing = [&] { return actrules::missingRole(made.on("2025-10-07"), 2); };
    EXPECT_EQ(missing(), Role::IndependentPerson);
    made.ways().independentOnlyForChild = true;
    EXPECT_EQ(missing(), Role::AdjudicatingOfficer);
    const auto offered = actrules::rolesOffered(made.on("2025-10-07"), 2);
    EXPECT_NE(std::ranges::find(offered, Role::IndependentPerson), offered.end());
    made.ofCase().involvesChild = true;
    EXPECT_EQ(missing(), Role::IndependentPerson);
    made.ofCase().involvesChild = false;
    made.record().isChildOrYoungPerson = true;
    EXPECT_EQ(missing(), Role::IndependentPerson);
}

/// \source domain 2, "Councils vary"; S-17
TEST(ChildProtection, IsCorporateUnlessTheCouncilSaysOtherwise)
{
    ConductWays ways;
    EXPECT_EQ(suggestedResult(Complainant::Parent, Subject::ChildProtection, ways),
              TriageResult::Corporate);
    ways.childProtectionIsStatutory = true;
    EXPECT_EQ(suggestedResult(Complainant::Parent, Subject::ChildProtection, ways),
              TriageResult::Statutory);
    EXPECT_EQ(suggestedResult(Complainant::NotOnTheList, Subject::ChildProtection, ways),
              TriageResult::Corporate);
    EXPECT_EQ(suggestedResult(Complainant::Parent, Subject::OtherService, ways),
              TriageResult::Corporate);
}

TEST_F(CaseActsTest, WaysOfTheCouncilAreKeptWithTheirTrail)
{
    const ConductRepository repository(database());
    EXPECT_EQ(repository.ways().value_or(ConductWays{true, true, true}), ConductWays())
        << "as Redress is shipped";
    const ConductWays wanted{true, true, true};
    ASSERT_TRUE(
        ConductRepository(database()).setWays(file().signature(), wanted, u"Cabinet says"_s));
    EXPECT_EQ(repository.ways().value_or(ConductWays()), wanted);
    EXPECT_EQ(state(complaint()).ways, wanted);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'setting' AND field IN "
                    "('conduct.independent_person', 'conduct.investigator', "
                    "'conduct.child_protection')"_s),
              3);
    // Child protection is in scope then: nothing warns of it.
    const CaseId id = add(CaseKind::Complaint);
    Triage made;
    made.who = Complainant::Parent;
    made.what = Subject::ChildProtection;
    made.result = TriageResult::Statutory;
    made.reason = u"Part of how the plan was made"_s;
    made.decider = u"tester"_s;
    made.decidedOn = day("2024-05-22");
    const auto decide = [&] {
        return decideTriage(database(), file().signature(), file().rules(), id, Triage(), made, {},
                            day("2024-06-03"), u"Decided"_s);
    };
    ASSERT_TRUE(
        ConductRepository(database()).setWays(file().signature(), {}, u"Cabinet says no"_s));
    EXPECT_FALSE(decide()) << "it warns, and no reason is given";
    ASSERT_TRUE(
        ConductRepository(database()).setWays(file().signature(), wanted, u"Cabinet says"_s));
    EXPECT_TRUE(decide());
}

// Received on Mon 20 May 2024, decided on Wed 29 May: ten working days more end on Wed 12 June.
/// \source domain 3.1, "if sufficient interest had to be decided, date of that decision"
TEST_F(CaseActsTest, Stage1CountsFromTheDecisionOnSufficientInterest)
{
    const CaseId id = add(CaseKind::Complaint);
    Triage made;
    made.who = Complainant::SufficientInterest;
    made.what = Subject::Part3;
    made.result = TriageResult::Statutory;
    made.reason = u"An aunt with whom the child lives"_s;
    made.decider = u"tester"_s;
    made.decidedOn = day("2024-05-29");
    const auto decided = decideTriage(database(), file().signature(), file().rules(), id, Triage(),
                                      made, {}, day("2024-06-03"), u"Decided"_s);
    ASSERT_TRUE(decided) << why(decided);
    const CaseState now = state(id);
    const Act begin = proposed(ActKind::BeginStage, 1, now.view(file().rules(), day("2024-06-03")));
    EXPECT_EQ(begin.on, day("2024-05-29"));
    EXPECT_TRUE(findingsOf(begin, now.view(file().rules(), day("2024-06-03"))).empty());
    Act other = begin;
    other.on = day("2024-05-28");
    const auto warned = findingsOf(other, now.view(file().rules(), day("2024-06-03")));
    ASSERT_EQ(warned.size(), 1U);
    EXPECT_TRUE(warned.front().words.contains(u"Wed 29 May 2024"_s))
        << warned.front().words.toStdString();
    done(id, begin);
    const StageRecord stage = state(id).dossier.stages.front().stage;
    EXPECT_EQ(figuresOf(stage, file().rules()).deadlines.aimOn, day("2024-06-12"));
    EXPECT_EQ(findings(), QStringList());
}

} // namespace redress
