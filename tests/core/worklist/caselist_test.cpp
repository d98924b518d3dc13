// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/caselist.h"

#include "core/store/caserepository.h"
#include "core/worklist/casegroups.h"
#include "core/worklist/casestates.h"
#include "tests/support/teststore.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Sort = CaseListQuery::Sort;
using State = CaseListQuery::State;

constexpr auto kServices = R"(directorate,service,sort_order
Children,,1
Children,Fostering,2
Highways,,3
Highways,Roads,4
)";

constexpr auto kCases =
    R"(reference,kind,procedure,directorate,service,received_date,responded_date,theme,summary
CSC/25/0003,complaint,children_statutory,Children,Fostering,2025-12-20,,Contact,Contact was cancelled
CSC/25/0001,complaint,children_statutory,Children,Fostering,2025-10-01,,,Minutes not sent
MP/25/0002,mp_enquiry,,Highways,Roads,2025-12-01,,,"100% of the lamps, all_dark"
COMP/25/01,compliment,,Children,,2025-11-01,,,Thank you
)";

constexpr auto kStages = R"(reference,stage,received_date,extension_agreed_to,responded_date,outcome
CSC/25/0001,1,2025-10-01,,2025-10-14,upheld
CSC/25/0003,1,2025-12-20,2026-01-21,,
)";

constexpr auto kOmbudsman =
    R"(reference,own_reference,directorate,service,received_date,enquiry_due_date,enquiry_responded_date,decision_date,decision,summary
25 001 002,CSC/25/0001,Children,Fostering,2025-12-12,,,,,About minutes
)";

class CaseListTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto report = m_store.import({m_store.write(u"services.csv"_s, kServices),
                                            m_store.write(u"cases.csv"_s, kCases),
                                            m_store.write(u"stages.csv"_s, kStages),
                                            m_store.write(u"ombudsman.csv"_s, kOmbudsman)});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }

    QStringList shown(const CaseListQuery &query)
    {
        QStringList references;
        const auto ids =
            caselist::ids(m_store.database(), m_store->rules(), query, day("2026-01-15"));
        EXPECT_TRUE(ids) << why(ids);
        for (const CaseListRow &row : rowsOf(*ids))
            references.append(row.reference);
        return references;
    }

    std::vector<CaseListRow> rowsOf(const std::vector<CaseId> &ids)
    {
        const auto rows =
            caselist::rows(m_store.database(), m_store->rules(), ids, day("2026-01-15"));
        EXPECT_TRUE(rows) << why(rows);
        return *rows;
    }

    TestStore m_store{day("2026-01-15")};
};

TEST_F(CaseListTest, StandsInTheOrderThatIsAskedFor)
{
    EXPECT_EQ(shown({}),
              (QStringList{u"CSC/25/0003"_s, u"MP/25/0002"_s, u"COMP/25/01"_s, u"CSC/25/0001"_s}));
    EXPECT_EQ(shown({.sort = Sort::Reference, .isDescending = false}),
              (QStringList{u"COMP/25/01"_s, u"CSC/25/0001"_s, u"CSC/25/0003"_s, u"MP/25/0002"_s}));
    EXPECT_EQ(shown({.sort = Sort::Status, .isDescending = false}).first(2),
              (QStringList{u"MP/25/0002"_s, u"CSC/25/0003"_s}));
    for (const Sort sort :
         {Sort::Kind, Sort::Procedure, Sort::Directorate, Sort::Service, Sort::Officer}) {
        QStringList ascending = shown({.sort = sort, .isDescending = false});
        std::reverse(ascending.begin(), ascending.end());
        EXPECT_EQ(shown({.sort = sort, .isDescending = true}), ascending);
    }
}

TEST_F(CaseListTest, IsSortedByTheNextKeyWhereTheFirstIsTheSame)
{
    // Children and its fostering twice, one compliment without a service, one enquiry elsewhere.
    EXPECT_EQ(shown({.sort = Sort::Directorate,
                     .isDescending = false,
                     .then = {{Sort::Service, true}, {Sort::Received, true}}}),
              (QStringList{u"CSC/25/0003"_s, u"CSC/25/0001"_s, u"COMP/25/01"_s, u"MP/25/0002"_s}));
    EXPECT_EQ(shown({.sort = Sort::Kind, .isDescending = false, .then = {{Sort::Reference, true}}}),
              (QStringList{u"CSC/25/0003"_s, u"CSC/25/0001"_s, u"COMP/25/01"_s, u"MP/25/0002"_s}));
}

TEST_F(CaseListTest, IsSortedByOutcomesInTheirOwnOrderAndBySummariesWithoutRegardToCapitals)
{
    EXPECT_EQ(shown({.sort = Sort::Outcome, .isDescending = false}).first(), u"CSC/25/0001"_s)
        << "upheld comes first, and none last";
    EXPECT_EQ(shown({.sort = Sort::Outcome, .isDescending = true}).last(), u"CSC/25/0001"_s);
    // "100% of the lamps", "Contact was cancelled", "Minutes not sent", "Thank you"
    EXPECT_EQ(shown({.sort = Sort::Summary, .isDescending = false}),
              (QStringList{u"MP/25/0002"_s, u"CSC/25/0003"_s, u"CSC/25/0001"_s, u"COMP/25/01"_s}));
    EXPECT_EQ(shown({.sort = Sort::Outcome,
                     .isDescending = false,
                     .then = {{Sort::Summary, true}, {Sort::Outcome, true}}}),
              (QStringList{u"CSC/25/0001"_s, u"COMP/25/01"_s, u"CSC/25/0003"_s, u"MP/25/0002"_s}));
}

TEST_F(CaseListTest, TheEngineSaysWhichCasesAreOverdue)
{
    const auto late = overdueCases(m_store.database(), m_store->rules(), day("2026-01-15"));
    ASSERT_TRUE(late) << why(late);
    const auto search = search::parse(u"is:overdue"_s, {m_store->reference(), day("2026-01-15")});
    ASSERT_TRUE(search) << why(search);
    const auto found =
        caselist::ids(m_store.database(), m_store->rules(), {.search = *search}, day("2026-01-15"));
    ASSERT_TRUE(found) << why(found);
    ASSERT_FALSE(found->empty());
    EXPECT_EQ(found->size(), late->size());
    for (const CaseId id : *found)
        EXPECT_TRUE(late->contains(id.value()));
}

/// The order of the words that are shown: each list here is written down by hand.
class StatusOrderTest : public testing::Test
{
protected:
    QStringList sorted(const char *on)
    {
        const auto ids = caselist::ids(m_store.database(), m_store->rules(),
                                       {.sort = Sort::Status, .isDescending = false}, day(on));
        EXPECT_TRUE(ids) << why(ids);
        const auto rows = caselist::rows(m_store.database(), m_store->rules(), *ids, day(on));
        EXPECT_TRUE(rows) << why(rows);
        QStringList lines;
        for (const CaseListRow &row : *rows)
            lines.append(row.reference + u": "_s + row.standing.words);
        return lines;
    }

    TestStore m_store{day("2026-01-15")};
};

// In working days of the corporate and of the statutory procedure from a printed calendar: three
// after Mon 12 January 2026 is Thu 15, ten after Fri 2 is Fri 16.
TEST_F(StatusOrderTest, FollowsTheWordsThatAreShown)
{
    const auto report = m_store.import(
        {m_store.write(u"services.csv"_s, kServices),
         m_store.write(u"cases.csv"_s,
                       "reference,kind,procedure,directorate,received_date,responded_date,summary\n"
                       "A1,complaint,children_statutory,Children,2026-01-02,,In time\n"
                       "A2,complaint,children_statutory,Children,2026-01-12,,To triage\n"
                       "A3,complaint,children_statutory,Children,2025-09-01,,Answered late\n"
                       "A4,complaint,children_statutory,Children,2025-09-01,,Answered soon\n"
                       "A5,complaint,children_statutory,Children,2025-09-01,,Withdrawn\n"
                       "A6,compliment,,Children,2025-09-01,,Kind words\n"
                       "A7,complaint,children_statutory,Children,2025-12-01,,Late\n"
                       "A8,mp_enquiry,,Children,2025-09-01,2025-09-05,Answered day 4\n"),
         m_store.write(u"stages.csv"_s,
                       "reference,stage,received_date,responded_date,outcome,outcome_date\n"
                       "A1,1,2026-01-02,,,\n"
                       "A3,1,2025-09-01,2025-10-31,upheld,2025-10-31\n"
                       "A4,1,2025-09-01,2025-09-12,upheld,2025-09-12\n"
                       "A5,1,2025-09-01,,withdrawn,2025-09-10\n"
                       "A7,1,2025-12-01,,,\n")});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    const QStringList lines = sorted("2026-01-15");
    QStringList references;
    for (const QString &line : lines)
        references.append(line.section(u':', 0, 0));
    EXPECT_EQ(references,
              (QStringList{u"A7"_s, u"A2"_s, u"A1"_s, u"A8"_s, u"A4"_s, u"A3"_s, u"A5"_s, u"A6"_s}))
        << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.at(3).endsWith(u"answered day 4"_s)) << lines.at(3).toStdString();
    EXPECT_TRUE(lines.at(4).endsWith(u"answered day 9"_s)) << lines.at(4).toStdString();
    EXPECT_TRUE(lines.at(5).endsWith(u", late"_s)) << lines.at(5).toStdString();
}

/// However many wait for their first step beside them, complaints that wait for their triage
/// stand by the day for the acknowledgement, which has come for both: three working days.
TEST_F(StatusOrderTest, FollowsTheDayOfComplaintsWithoutAStageAmongMany)
{
    QByteArray cases = "reference,kind,procedure,directorate,received_date,summary\n"
                       "A1,complaint,children_statutory,Children,2025-12-08,Later\n"
                       "A2,complaint,children_statutory,Children,2025-12-01,Sooner\n";
    QByteArray stages = "reference,stage,received_date\n";
    for (int i = 0; i < 2000; ++i) {
        const QByteArray reference = "B" + QByteArray::number(i);
        cases += reference + ",complaint,children_statutory,Children,2026-01-14,One of many\n";
        stages += reference + ",1,2026-01-14\n";
    }
    const auto report = m_store.import({m_store.write(u"services.csv"_s, kServices),
                                        m_store.write(u"cases.csv"_s, cases),
                                        m_store.write(u"stages.csv"_s, stages)});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    const QStringList lines = sorted("2026-01-15");
    ASSERT_EQ(lines.size(), 2002);
    EXPECT_TRUE(lines.at(0).startsWith(u"A2:"_s)) << lines.at(0).toStdString();
    EXPECT_TRUE(lines.at(1).startsWith(u"A1:"_s)) << lines.at(1).toStdString();
}

TEST_F(CaseListTest, IsNarrowedByWordsThatStandForThemselves)
{
    const auto found = [&](const QString &text) {
        const auto search = search::parse(text, {m_store->reference(), day("2026-01-15")});
        EXPECT_TRUE(search) << why(search);
        return shown({.search = *search, .sort = Sort::Reference, .isDescending = false});
    };
    EXPECT_EQ(found(u"csc/25"_s), (QStringList{u"CSC/25/0001"_s, u"CSC/25/0003"_s}));
    EXPECT_EQ(found(u"minutes"_s), QStringList{u"CSC/25/0001"_s});
    EXPECT_EQ(found(u"contact cancelled"_s), QStringList{u"CSC/25/0003"_s}); // theme and summary
    EXPECT_EQ(found(u"001 002"_s), QStringList{u"CSC/25/0001"_s});
    EXPECT_EQ(found(u"100%"_s), QStringList{u"MP/25/0002"_s});
    EXPECT_EQ(found(u"all_d"_s), QStringList{u"MP/25/0002"_s});
    EXPECT_EQ(found(u"!"_s).size(), 4) << "a mark alone asks for nothing";
}

TEST_F(CaseListTest, IsNarrowedByKindDirectorateAndState)
{
    EXPECT_EQ(shown({.kind = CaseKind::MpEnquiry}), QStringList{u"MP/25/0002"_s});
    const auto children = m_store->reference().directorates().front();
    EXPECT_EQ(shown({.places = {children.id}}).size(), children.name == u"Children"_s ? 3 : 1);
    EXPECT_EQ(shown({.state = State::Open}), (QStringList{u"CSC/25/0003"_s, u"MP/25/0002"_s}));
    EXPECT_EQ(shown({.state = State::Closed}), (QStringList{u"COMP/25/01"_s, u"CSC/25/0001"_s}));
    EXPECT_EQ(*caselist::total(m_store.database()), 4);
}

TEST_F(CaseListTest, IsNarrowedBySeveralPlaces)
{
    std::vector<OrgNodeId> places;
    for (const OrgNode &node : m_store->reference().nodes()) {
        if (node.name == u"Fostering"_s || node.name == u"Highways"_s)
            places.push_back(node.id);
    }
    ASSERT_EQ(places.size(), 2U);
    EXPECT_EQ(shown({.places = places, .sort = Sort::Reference, .isDescending = false}),
              (QStringList{u"CSC/25/0001"_s, u"CSC/25/0003"_s, u"MP/25/0002"_s}));
}

TEST_F(CaseListTest, StandsInGroupsThatCountTheirCases)
{
    using Group = CaseListQuery::Group;
    const auto counted = [&](Group by, QStringList &references) {
        CaseListQuery query{.sort = Sort::Reference, .isDescending = false, .group = by};
        const auto ids =
            caselist::ids(m_store.database(), m_store->rules(), query, day("2026-01-15"));
        EXPECT_TRUE(ids) << why(ids);
        const auto groups = caselist::groups(m_store.database(), by, *ids);
        EXPECT_TRUE(groups) << why(groups);
        references = shown(query);
        return *groups;
    };
    QStringList references;
    const auto services = counted(Group::Service, references);
    // Fostering, Roads, and what has none last.
    EXPECT_EQ(references,
              (QStringList{u"CSC/25/0001"_s, u"CSC/25/0003"_s, u"MP/25/0002"_s, u"COMP/25/01"_s}));
    ASSERT_EQ(services.size(), 3U);
    EXPECT_EQ(m_store->reference().nameOf(OrgNodeId(services[0].value)), u"Fostering"_s);
    EXPECT_EQ(services[0].count, 2U);
    EXPECT_EQ(services[2].value, 0);
    EXPECT_EQ(services[2].first, 3U);
    const auto stages = counted(Group::Stage, references);
    ASSERT_EQ(stages.size(), 2U);
    EXPECT_EQ(stages[0].value, 0); // no stage first
    EXPECT_EQ(stages[1], (caselist::CaseGroup{1, 2, 2}));
    const auto status = counted(Group::Status, references);
    ASSERT_EQ(status.size(), 2U);
    EXPECT_EQ(references.first(2), (QStringList{u"CSC/25/0003"_s, u"MP/25/0002"_s}));
    EXPECT_TRUE(counted(Group::None, references).empty());
    EXPECT_EQ(counted(Group::Officer, references).size(), 1U); // nobody has a case
}

TEST_F(CaseListTest, IsNarrowedByProcedureOutcomeAndYear)
{
    const auto statutory = ProcedureKey::ChildrenStatutory;
    EXPECT_EQ(shown({.procedure = statutory, .sort = Sort::Reference, .isDescending = false}),
              (QStringList{u"CSC/25/0001"_s, u"CSC/25/0003"_s}));
    EXPECT_EQ(shown({.outcome = Outcome::Upheld}), QStringList{u"CSC/25/0001"_s});
    EXPECT_EQ(shown({.outcome = Outcome::NotUpheld}), QStringList{});
    EXPECT_EQ(shown({.year = FinancialYear{2025}}).size(), 4);
    EXPECT_EQ(shown({.year = FinancialYear{2024}}), QStringList{});
    EXPECT_EQ(*caselist::years(m_store.database()), std::vector{FinancialYear{2025}});
}

TEST_F(CaseListTest, SaysWhereEachCaseStands)
{
    const auto ids =
        caselist::ids(m_store.database(), m_store->rules(),
                      {.sort = Sort::Reference, .isDescending = false}, day("2026-01-15"));
    ASSERT_TRUE(ids) << why(ids);
    const auto rows = rowsOf(*ids);
    ASSERT_EQ(rows.size(), 4U);
    EXPECT_EQ(rows[0].standing.meaning, Standing::Meaning::Ended);
    EXPECT_EQ(rows[1].standing.words, u"answered day 9"_s);
    EXPECT_EQ(rows[1].outcome, Outcome::Upheld);
    EXPECT_EQ(rows[2].standing.meaning, Standing::Meaning::PastAim);
    EXPECT_EQ(rows[2].standing.dueOn, day("2026-01-21"));
    EXPECT_EQ(rows[3].standing.meaning, Standing::Meaning::Late);
}

TEST_F(CaseListTest, AgreesWithTheStandingOfTheWholeCase)
{
    const auto ids = caselist::ids(m_store.database(), m_store->rules(), {}, day("2026-01-15"));
    ASSERT_TRUE(ids);
    for (const CaseListRow &row : rowsOf(*ids)) {
        const auto dossier = CaseRepository(m_store.database()).dossier(row.id);
        ASSERT_TRUE(dossier);
        EXPECT_EQ(row.standing, standingOf(*dossier, m_store->rules(), day("2026-01-15")));
    }
}

TEST_F(CaseListTest, FindsTheCaseThatIsMeant)
{
    const auto found = [&](const QString &text) {
        QStringList references;
        const auto cases = caselist::find(m_store.database(), text);
        EXPECT_TRUE(cases) << why(cases);
        for (const auto &one : *cases)
            references.append(one.reference);
        return references;
    };
    EXPECT_EQ(found(u"csc/25/0003"_s), QStringList{u"CSC/25/0003"_s});
    EXPECT_EQ(found(u"0003"_s), QStringList{u"CSC/25/0003"_s});
    EXPECT_EQ(found(u"25 001"_s), QStringList{u"CSC/25/0001"_s});
    EXPECT_EQ(found(u"sent minutes"_s), QStringList{u"CSC/25/0001"_s});
    EXPECT_EQ(found(u"  "_s), QStringList{});
}

} // namespace

} // namespace redress
