// SPDX-License-Identifier: GPL-3.0-or-later
// Which cases a search finds: five cases whose facts stand here, and what each search must give.
#include "core/conduct/conductact.h"
#include "core/conduct/learning.h"
#include "core/conduct/remedies.h"
#include "core/conduct/triagerepository.h"
#include "core/exchange/table/caselisttext.h"
#include "core/store/caseaims.h"
#include "core/store/caserepository.h"
#include "core/worklist/caseorder.h"
#include "core/worklist/worklist.h"

#include "tests/support/teststore.h"

#include <QSet>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kServices = R"(directorate,service,sort_order
Children,,1
Children,Fostering,2
Highways,,3
Highways,Roads,4
)";

constexpr auto kCases =
    R"(reference,kind,procedure,directorate,service,received_date,responded_date,theme,summary
CSC/25/0001,complaint,children_statutory,Children,Fostering,2025-10-01,,Delay,Minutes of the panel not sent
CSC/25/0002,complaint,children_statutory,Children,Fostering,2025-12-20,,,Contact was cancelled
CORP/25/0003,complaint,corporate,Highways,,2025-11-03,,Delay,Potholes in Poor Lane
MP/25/0004,mp_enquiry,,Highways,Roads,2025-12-01,,,Lamps are dark
COMP/25/05,compliment,,Children,,2025-11-01,,,Thank you to the fostering team
)";

constexpr auto kStages = R"(reference,stage,received_date,acknowledged_date,responded_date,outcome
CSC/25/0001,1,2025-10-01,2025-10-02,2025-10-14,upheld
CSC/25/0001,2,2025-11-20,,,
CSC/25/0002,1,2025-12-20,2025-12-22,2026-01-08,not_upheld
CORP/25/0003,1,2025-11-03,2025-11-04,2025-11-14,
)";

constexpr auto kIssues = R"(reference,stage,issue_category,root_cause,outcome
CSC/25/0001,1,Delay,Poor communication,upheld
CSC/25/0002,1,Conduct,,not_upheld
)";

constexpr auto kActions = R"(reference,stage,category,scope,description
CSC/25/0001,1,Training,wider,Train the minute takers
)";

constexpr auto kOmbudsman = R"(reference,own_reference,directorate,received_date,summary
25 001 002,CSC/25/0001,Children,2025-12-12,About the heron
)";

struct Searched {
    const char *text;
    QStringList found; ///< Beginnings of references, in order of the reference.
};

void PrintTo(const Searched &searched, std::ostream *out)
{
    *out << searched.text;
}

class CaseSearchFile : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto report = m_store.import(
            {m_store.write(u"services.csv"_s, kServices), m_store.write(u"cases.csv"_s, kCases),
             m_store.write(u"stages.csv"_s, kStages), m_store.write(u"issues.csv"_s, kIssues),
             m_store.write(u"actions.csv"_s, kActions),
             m_store.write(u"ombudsman.csv"_s, kOmbudsman)});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }

    QStringList found(const QString &text)
    {
        const auto search = search::parse(text, {m_store->reference(), m_today});
        EXPECT_TRUE(search) << why(search);
        const CaseListQuery query{
            .search = *search, .sort = CaseListQuery::Sort::Reference, .isDescending = false};
        const auto ids = caselist::ids(m_store.database(), m_store->rules(), query, m_today);
        EXPECT_TRUE(ids) << why(ids);
        expectInOrder(query, *ids);
        QStringList references;
        const auto rows = caselist::rows(m_store.database(), m_store->rules(), *ids, m_today);
        for (const CaseListRow &row : *rows)
            references.append(row.reference);
        return references;
    }

    /// The same is found in an order that was loaded before.
    void expectInOrder(const CaseListQuery &query, const std::vector<CaseId> &ids)
    {
        const auto order = CaseOrder::load(m_store.database(), m_store->rules(), query, m_today);
        ASSERT_TRUE(order) << why(order);
        const auto found =
            order->found(m_store.database(), m_store->rules(), query.search, m_today);
        ASSERT_TRUE(found) << why(found);
        EXPECT_EQ(*found, ids);
        for (const size_t most : {size_t(1), size_t(2), size_t(100)}) {
            const auto first = order->firstFound(m_store.database(), query.search, most);
            ASSERT_TRUE(first) << why(first);
            if (*first) {
                EXPECT_EQ(**first, std::vector<CaseId>(ids.begin(), ids.begin() + long(most)));
            }
        }
    }

    QDate m_today = day("2026-01-15");
    TestStore m_store{m_today};
};

class CaseSearch : public CaseSearchFile, public testing::WithParamInterface<Searched>
{};

const QString kOne = u"CSC/25/0001"_s;
const QString kTwo = u"CSC/25/0002"_s;
const QString kThree = u"CORP/25/0003"_s;
const QString kFour = u"MP/25/0004"_s;
const QString kFive = u"COMP/25/05"_s;

} // namespace

TEST_P(CaseSearch, FindsThose)
{
    EXPECT_EQ(found(QString::fromLatin1(GetParam().text)), GetParam().found);
}

INSTANTIATE_TEST_SUITE_P(
    ByWords, CaseSearch,
    testing::Values(Searched{"foster del", {kOne}}, // the service, and the theme or the issue
                    Searched{"foster", {kFive, kOne, kTwo}}, Searched{"heron", {kOne}},
                    Searched{"minute tak", {kOne}}, // words of its action
                    Searched{"\"poor communication\"", {kOne}}, Searched{"poor", {kThree, kOne}},
                    Searched{"\"contact was\"", {kTwo}}, Searched{"\"was contact\"", {}},
                    Searched{"csc/25/0002", {kTwo}}, Searched{"25/0003", {kThree}},
                    Searched{"0004", {kFour}}, Searched{"foster -contact", {kFive, kOne}},
                    Searched{"nowhere", {}}, Searched{"", {kFive, kThree, kOne, kTwo, kFour}}));

INSTANTIATE_TEST_SUITE_P(
    ByFields, CaseSearch,
    testing::Values(
        Searched{"service:foster", {kOne, kTwo}},
        Searched{"service:foster,roads", {kOne, kTwo, kFour}},
        Searched{"-service:foster", {kFive, kThree, kFour}},
        Searched{"directorate:high", {kThree, kFour}}, Searched{"kind:mp", {kFour}},
        // Of a complaint its procedure, as lists show it.
        Searched{"kind:corporate,mp_enquiry", {kThree, kFour}},
        Searched{"kind:children", {kOne, kTwo}},
        Searched{"-kind:children,compliment", {kThree, kFour}},
        Searched{"-procedure:corporate", {kFive, kOne, kTwo, kFour}}, Searched{"stage:2", {kOne}},
        Searched{"stage:1", {kThree, kTwo}},
        Searched{"outcome:not-upheld", {kTwo}}, // the newest stage of 0001 has none yet
        Searched{"outcome:upheld", {}}, Searched{"theme:delay", {kThree, kOne}},
        Searched{"issue:delay", {kOne}}, Searched{"cause:\"poor comm\"", {kOne}},
        Searched{"action:training", {kOne}}, Searched{"ref:000 ref:csc", {kOne, kTwo}},
        Searched{"ombudsman:\"25 001\"", {kOne}}, Searched{"received:11/2025", {kFive, kThree}},
        Searched{"received:>1/12/2025", {kTwo}}, Searched{"received:<=1/11/2025", {kFive, kOne}},
        Searched{"acknowledged:22/12/2025", {kTwo}}, Searched{"answered:11/2025", {kThree}},
        Searched{"closed:11/2025", {kFive, kThree}}, Searched{"closed:>2025", {kTwo}}));

INSTANTIATE_TEST_SUITE_P(
    ByGapsAndStates, CaseSearch,
    testing::Values(
        Searched{"outcome:none", {kThree, kOne}}, Searched{"-outcome:none kind:complaint", {kTwo}},
        Searched{"outcome:any", {kTwo}}, Searched{"stage:none", {}},
        Searched{"service:none", {kFive, kThree}}, Searched{"worker:any", {}},
        Searched{"theme:none kind:complaint", {kTwo}}, Searched{"issue:none", {kThree}},
        Searched{"cause:none", {kThree, kTwo}}, Searched{"action:none", {kThree, kTwo}},
        Searched{"acknowledged:none", {kOne}}, Searched{"answered:none", {kFive, kOne, kFour}},
        Searched{"person:any", {}}, Searched{"note:any", {}}, Searched{"document:any", {}},
        Searched{"ombudsman:none", {kFive, kThree, kTwo, kFour}},
        Searched{"is:open", {kOne, kFour}}, Searched{"is:closed", {kFive, kThree, kTwo}},
        Searched{"overdue", {kFour}}, Searched{"overdue stage:2", {}},
        Searched{"is:past_aim stage:2", {kOne}}, Searched{"-overdue", {kFive, kThree, kOne, kTwo}},
        Searched{"overdue lamps", {kFour}}, Searched{"is:unproved", {}}, Searched{"is:chase", {}},
        Searched{"is:risk", {}}, Searched{"closed:none", {kOne, kFour}}));

/// What triage decided is asked for by its word, and what waits for a decision by its absence.
TEST_F(CaseSearchFile, FindsEnquiriesByWhenTheyWereAcknowledged)
{
    EXPECT_EQ(found(u"acknowledged:2/12/2025"_s), QStringList());
    const auto id = CaseRepository(m_store.database()).find(kFour);
    ASSERT_TRUE(id && *id);
    Act sent;
    sent.kind = ActKind::Acknowledge;
    sent.stage = 0;
    sent.on = day("2025-12-02");
    const auto unit = doAct(m_store.database(), m_store->signature(), m_store->rules(), **id, sent,
                            m_today, u"Acknowledged"_s);
    ASSERT_TRUE(unit) << why(unit);
    EXPECT_EQ(found(u"acknowledged:2/12/2025"_s), QStringList{kFour});
    EXPECT_EQ(found(u"acknowledged:any kind:mp"_s), QStringList{kFour});
}

TEST_F(CaseSearchFile, FindsByWhatTriageDecided)
{
    EXPECT_EQ(found(u"triage:none"_s), (QStringList{kThree, kOne, kTwo}));
    const auto decide = [this](const QString &reference, TriageResult result) {
        const auto id = CaseRepository(m_store.database()).find(reference);
        ASSERT_TRUE(id && *id);
        Triage triage;
        triage.who = Complainant::Parent;
        triage.what = Subject::Part3;
        triage.result = result;
        triage.reason = u"For the test"_s;
        triage.decider = u"Jo"_s;
        triage.decidedOn = m_today;
        const auto unit =
            decideTriage(m_store.database(), m_store->signature(), m_store->rules(), **id, Triage(),
                         triage, u"For the test"_s, m_today, u"Triage"_s);
        ASSERT_TRUE(unit) << why(unit);
    };
    decide(kThree, TriageResult::EarlyResolution);
    decide(kTwo, TriageResult::NotAccepted);
    EXPECT_EQ(found(u"triage:early"_s), QStringList{kThree});
    EXPECT_EQ(found(u"route:\"not accepted\",early"_s), (QStringList{kThree, kTwo}));
    EXPECT_EQ(found(u"triage:any"_s), (QStringList{kThree, kTwo}));
    EXPECT_EQ(found(u"triage:none"_s), QStringList{kOne});
    EXPECT_EQ(found(u"-triage:early kind:complaint"_s), (QStringList{kOne, kTwo}));
}

/// Only what is upheld lacks a reason, and only a compliment lacks who it is from.
TEST_F(CaseSearchFile, FindsByWhyItWasUpheldAndFromWhomItCame)
{
    EXPECT_EQ(found(u"upheld-reason:none"_s), QStringList{kOne});
    EXPECT_EQ(found(u"upheld-reason:any"_s), QStringList());
    EXPECT_EQ(found(u"compliment-from:none"_s), QStringList{kFive});
    const auto dossier = [this](const QString &reference) {
        CaseRepository cases(m_store.database());
        return cases.dossier(**cases.find(reference)).value();
    };
    const auto item = [this](UserList list, const QString &name) {
        return *m_store->reference().findItem(list, name);
    };
    const CaseDossier one = dossier(kOne);
    auto issue = learning::issue(m_store.database(), one.stages.front().issues.front().id);
    ASSERT_TRUE(issue) << why(issue);
    issue->upheldReason = item(UserList::UpheldReason, u"Minutes late"_s);
    const auto saved = learning::save(m_store.database(), m_store->signature(), one.record.id,
                                      *issue, m_today, u"Issue"_s);
    ASSERT_TRUE(saved) << why(saved);
    const CaseId five = dossier(kFive).record.id;
    const CaseAims before = caseaims::load(m_store.database(), five).value();
    CaseAims after = before;
    after.compliment.from = item(UserList::ComplimentFrom, u"Foster carer"_s);
    UnitOfWork unit(m_store.database(), m_store->signature(), u"Facts"_s);
    caseaims::write(unit, five, before, after);
    unit.commit();
    // A list that is exported says so beside the rest.
    const std::vector<CaseId> both{one.record.id, five};
    const auto rows = caselist::rows(m_store.database(), m_store->rules(), both, m_today);
    ASSERT_TRUE(rows) << why(rows);
    const QByteArrayList lines = caseListAsCsv(*rows, m_store->reference()).split('\n');
    ASSERT_GE(lines.size(), 3);
    EXPECT_TRUE(lines[0].trimmed().endsWith(",upheld_reason,compliment_from"));
    EXPECT_TRUE(lines[1].trimmed().endsWith(",Minutes late,")) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].trimmed().endsWith(",,Foster carer")) << lines[2].toStdString();
    EXPECT_EQ(found(u"upheld-reason:minutes"_s), QStringList{kOne});
    EXPECT_EQ(found(u"upheld-reason:\"breakdown of relationship\""_s), QStringList());
    EXPECT_EQ(found(u"upheld-reason:none"_s), QStringList());
    EXPECT_EQ(found(u"upheld-reason:any"_s), QStringList{kOne});
    EXPECT_EQ(found(u"compliment_from:foster,police"_s), QStringList{kFive});
    EXPECT_EQ(found(u"compliment-from:police"_s), QStringList());
    EXPECT_EQ(found(u"compliment-from:none"_s), QStringList());
    EXPECT_EQ(found(u"-upheld-reason:minutes kind:complaint"_s), (QStringList{kThree, kTwo}));
}

/// Whatever stage it belongs to; an enquiry lacks no remedy.
TEST_F(CaseSearchFile, FindsByWhatTheCouncilPutRight)
{
    EXPECT_EQ(found(u"remedy:any"_s), QStringList());
    EXPECT_EQ(found(u"remedy:none"_s), (QStringList{kThree, kOne, kTwo}));
    CaseRepository cases(m_store.database());
    const CaseDossier one = cases.dossier(**cases.find(kOne)).value();
    StageRemedy remedy;
    remedy.stage = one.stages.front().stage.id;
    remedy.type = m_store->reference().findItem(UserList::RemedyType, u"Apology"_s);
    remedy.offeredOn = day("2025-10-14");
    const auto saved = remedies::save(m_store.database(), m_store->signature(), one.record.id,
                                      remedy, m_today, u"Remedy"_s);
    ASSERT_TRUE(saved) << why(saved);
    EXPECT_EQ(found(u"remedy:apology"_s), QStringList{kOne});
    EXPECT_EQ(found(u"remedy:explanation"_s), QStringList());
    EXPECT_EQ(found(u"remedy:any"_s), QStringList{kOne});
    EXPECT_EQ(found(u"remedy:none"_s), (QStringList{kThree, kTwo}));
    EXPECT_EQ(found(u"-remedy:apology kind:complaint"_s), (QStringList{kThree, kTwo}));
}

TEST_F(CaseSearchFile, CountsAsManyOverdueCasesAsTheWorkList)
{
    const auto list = WorkList::load(m_store.database(), m_store->rules(), m_today);
    ASSERT_TRUE(list) << why(list);
    QSet<QString> references;
    for (const WorkItem &item : list->filtered(WorkFilter::Overdue)) {
        if (item.caseId && item.kind != WorkItem::Kind::OmbudsmanEnquiry)
            references.insert(item.reference);
    }
    const QStringList shown = found(u"overdue"_s);
    EXPECT_EQ(references, QSet<QString>(shown.begin(), shown.end()));
}

/// lower() of SQLite knows ASCII alone; letters with accents are found all the same, typed with
/// them or without, in the middle of a reference too.
TEST_F(CaseSearchFile, FindsLettersBeyondAsciiWhateverTheirCase)
{
    const auto report = m_store.import(
        {m_store.write(u"cases.csv"_s, "reference,kind,directorate,received_date,summary\n"
                                       "25/\u00c9C-1,mp_enquiry,Highways,2025-12-02,Bridge\n"
                                       "25/\u0416-2,mp_enquiry,Highways,2025-12-03,Tunnel\n"
                                       "25/EC-3,mp_enquiry,Highways,2025-12-04,Kerb\n"),
         m_store.write(u"ombudsman.csv"_s,
                       "reference,own_reference,directorate,received_date,summary\n"
                       "LL\u0176R-1,25/EC-3,Highways,2025-12-20,Of a case\n"
                       "LL\u0176R-2,,Highways,2025-12-21,Alone\n")});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    m_store.database().run(
        u"INSERT INTO contact_log (id, case_id, kind, happened_on, entered_at_utc, entered_by, "
        "note) SELECT 900001, id, 'call', '2025-12-05', '2025-12-05T10:00:00Z', 'tester', "
        "'Met at the CAF\u00c9 d\u2019Or' FROM case_record WHERE reference = '25/EC-3'"_s);

    const QString e = u"25/\u00c9C-1"_s;
    const QString zh = u"25/\u0416-2"_s;
    const QString plain = u"25/EC-3"_s;
    EXPECT_EQ(found(u"ref:\u00e9c-1"_s), QStringList{e});
    EXPECT_EQ(found(u"ref:\u00c9C"_s), (QStringList{plain, e}));
    EXPECT_EQ(found(u"ref:ec"_s), (QStringList{plain, e}));
    EXPECT_EQ(found(u"ref:5/\u00e9c-1"_s), QStringList{e}) << "in the middle";
    EXPECT_EQ(found(u"ref:\u0436"_s), QStringList{zh});
    EXPECT_FALSE(found(u"-ref:ec"_s).contains(e));
    EXPECT_TRUE(found(u"-ref:ec"_s).contains(zh));
    EXPECT_EQ(found(u"note:caf\u00e9"_s), QStringList{plain});
    EXPECT_EQ(found(u"note:\"cafe d\""_s), QStringList{plain});
    EXPECT_EQ(found(u"ombudsman:ll\u0177r"_s), QStringList{plain});

    const auto meant = [this](const QString &typed) {
        const auto found = caselist::find(m_store.database(), typed);
        EXPECT_TRUE(found) << why(found);
        QStringList references;
        for (const caselist::Found &one : *found)
            references.append(one.ombudsmanReference.isEmpty()
                                  ? one.reference
                                  : one.reference + u' ' + one.ombudsmanReference);
        return references;
    };
    EXPECT_EQ(meant(u"25/\u00e9c"_s), (QStringList{e, plain}));
    EXPECT_EQ(meant(u"/\u0436-"_s), QStringList{zh});
    EXPECT_EQ(meant(u"ll\u0177r"_s), (QStringList{u"25/EC-3 LL\u0176R-1"_s, u"LL\u0176R-2"_s}));
}

/// How a case came, who complained, consent and chases.
TEST_F(CaseSearchFile, FindsByMethodComplainantConsentAndChase)
{
    const auto report = m_store.import({m_store.write(
        u"cases.csv"_s, "reference,kind,procedure,directorate,received_date,contact_method,"
                        "complainant_type,summary\n"
                        "A1,complaint,corporate,Highways,2025-12-02,Email,Parent,One\n"
                        "A2,complaint,corporate,Highways,2025-12-03,Telephone,,Two\n"
                        "A3,mp_enquiry,,Highways,2025-12-04,,,Three\n")});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    const auto run = [this](const QString &sql) { m_store.database().run(sql); };
    run(u"INSERT INTO consent (id, case_id, state) SELECT 900001, id, 'pending' FROM case_record "
        "WHERE reference = 'A1'"_s);
    int id = 900002;
    for (const auto &[reference, chase] :
         {std::pair(u"A1"_s, u"2026-01-14"_s), std::pair(u"A3"_s, u"2026-01-15"_s),
          std::pair(u"CSC/25/0002"_s, u"2026-01-02"_s)}) // which is answered
        run(u"INSERT INTO contact_log (id, case_id, kind, happened_on, entered_at_utc, entered_by, "
            "note, next_chase_on) SELECT %1, id, 'call', '2025-12-05', '2025-12-05T10:00:00Z', "
            "'tester', 'x', '%2' FROM case_record WHERE reference = '%3'"_s.arg(id++)
                .arg(chase, reference));
    EXPECT_EQ(found(u"method:email"_s), QStringList{u"A1"_s});
    EXPECT_EQ(found(u"-method:email ref:a"_s), (QStringList{u"A2"_s, u"A3"_s}));
    EXPECT_EQ(found(u"method:none ref:a"_s), QStringList{u"A3"_s});
    EXPECT_EQ(found(u"complainant:par"_s), QStringList{u"A1"_s});
    EXPECT_EQ(found(u"complainant:any"_s), QStringList{u"A1"_s});
    EXPECT_EQ(found(u"consent:pending,refused"_s), QStringList{u"A1"_s});
    EXPECT_EQ(found(u"consent:given"_s), QStringList());
    EXPECT_EQ(found(u"consent:none ref:a"_s), (QStringList{u"A2"_s, u"A3"_s}));
    EXPECT_EQ(found(u"chase:overdue"_s), QStringList{u"A1"_s}) << "yesterday, and of an open case";
    EXPECT_EQ(found(u"chase:<=today"_s), (QStringList{u"A1"_s, u"A3"_s}));
    EXPECT_EQ(found(u"chase:any"_s), (QStringList{u"A1"_s, u"A3"_s}));
}

TEST_F(CaseSearchFile, FindsCasesAtTheOmbudsmanThatStandAlone)
{
    const auto report = m_store.import({m_store.write(
        u"ombudsman.csv"_s, "reference,own_reference,directorate,received_date,summary\n"
                            "25 009 001,,Highways,2025-12-20,A kerb that was dr\u00f4pped\n"
                            "25 009 002,,Children,2025-12-21,Transport to school\n")});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    m_store.database().run(
        u"INSERT INTO ombudsman_enquiry (id, ombudsman_case_id, kind, letter_on, note) "
        "SELECT 900001, id, 'other', '2025-12-28', 'Asks for the quibbling' "
        "FROM ombudsman_case WHERE reference = '25 009 002'"_s);
    m_store.database().run(
        u"INSERT INTO recommendation (id, source, ombudsman_case_id, category, description, "
        "accepted, refusal_reason, origin_id) SELECT 900002, 'ombudsman', id, 'apology', "
        "'By the director', 0, 'It was sent in Octember', origin_id "
        "FROM ombudsman_case WHERE reference = '25 009 001'"_s);
    const auto alone = [this](const QString &text) {
        const auto search = search::parse(text, {m_store->reference(), m_today});
        EXPECT_TRUE(search) << why(search);
        QStringList references;
        const auto read = caselist::alone(m_store.database(), *search, 5);
        EXPECT_TRUE(read) << why(read);
        for (const caselist::Found &one : *read)
            references.append(one.reference);
        return references;
    };
    EXPECT_EQ(alone(u"dropp kerb"_s), QStringList{u"25 009 001"_s});
    EXPECT_EQ(alone(u"quibbling"_s), QStringList{u"25 009 002"_s});
    EXPECT_EQ(alone(u"director"_s), QStringList{u"25 009 001"_s});
    EXPECT_EQ(alone(u"octember"_s), QStringList{u"25 009 001"_s}) << "why it is not accepted";
    EXPECT_EQ(alone(u"25 009"_s).size(), 2);
    EXPECT_EQ(alone(u"25 -kerb"_s), QStringList{u"25 009 002"_s});
    EXPECT_EQ(alone(u"ombudsman:\"009 001\""_s), QStringList{u"25 009 001"_s});
    EXPECT_EQ(alone(u"kerb stage:2"_s), QStringList()) << "a stage is the council's";
    EXPECT_EQ(alone(u"heron"_s), QStringList()) << "has a case of the council's";
    // And from anywhere in the window.
    const auto meant = caselist::find(m_store.database(), u"transport school"_s);
    ASSERT_TRUE(meant) << why(meant);
    ASSERT_EQ(meant->size(), 1U);
    EXPECT_EQ(meant->front().reference, u"25 009 002"_s);
    EXPECT_TRUE(meant->front().ombudsmanId);
}

} // namespace redress
