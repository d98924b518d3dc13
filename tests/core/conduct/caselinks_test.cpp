// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that belong together, and two records of one complaint that become one and are taken apart.
#include "core/conduct/caselinks.h"

#include "core/conduct/caseredress.h"
#include "core/conduct/conductact.h"
#include "core/conduct/peoplerepository.h"
#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "core/store/casecreation.h"
#include "core/store/integrity.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/worklist/caselist.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// CR-2 came a day after CR-1, about the same: one issue, one action, a document, a contact and two
/// people, of whom one is on CR-1 too.
class CaseLinksTest : public StoredCaseTest
{
protected:
    CaseLinksTest()
    {
        NewContact contact;
        contact.record = complaintRecord();
        contact.record.reference = u"CR-2"_s;
        contact.record.receivedOn = day("2024-01-09");
        contact.record.summary = u"Zeppelin lessons"_s;
        contact.stage = StageRecord();
        contact.stage->receivedOn = day("2024-01-09");
        contact.stage->acknowledgedOn = day("2024-01-11");
        const auto made = casecreation::record(database(), file().signature(), file().rules(),
                                               contact, u"Recorded"_s);
        EXPECT_TRUE(made) << why(made);
        m_second = made.value_or(CaseId());
        addPerson(complaint(), u"Rose Quill"_s, PersonRole::Complainant);
        addPerson(m_second, u"Rose Quill"_s, PersonRole::Complainant);
        addPerson(m_second, u"Tom Quill"_s, PersonRole::Child);
        const StageId stage = dossier(m_second).stages.front().stage.id;
        inUnit([&](UnitOfWork &unit) {
            CaseWriter writer(unit, file().rules());
            const auto category = dossier().stages.front().issues.front().category;
            const IssueRecord issue{unit.newId<IssueId>(), stage,    1, category, {}, {},
                                    u"No lessons"_s,       unit.id()};
            writer.insert(issue);
            const auto kind = dossier().stages.front().actions.front().category;
            writer.insert(ActionRecord{unit.newId<ActionId>(),
                                       stage,
                                       kind,
                                       {},
                                       u"Offer lessons"_s,
                                       day("2024-06-30"),
                                       {},
                                       unit.id()});
            unit.bringsRecords();
            writer.finish();
        });
        NewDocument document;
        document.name = u"note.txt"_s;
        document.content = "balloons";
        document.stage = stage;
        EXPECT_TRUE(DocumentRepository(database())
                        .add(file().signature(), m_second, {document}, u"Attached"_s));
        ContactEntry entry;
        entry.stage = stage;
        entry.happenedOn = day("2024-01-12");
        entry.note = u"Rang"_s;
        EXPECT_TRUE(contactlog::save(database(), file().signature(), m_second, entry, {},
                                     file().clock().today(), u"Contact"_s));
    }
    void addPerson(CaseId id, const QString &name, PersonRole role)
    {
        CasePerson person;
        person.role = role;
        person.person.name = name;
        person.person.bornOn = day(role == PersonRole::Child ? "2012-05-05" : "1980-05-05");
        const auto saved = people::save(database(), file().signature(), file().rules(), id, {},
                                        person, file().clock().today(), u"Person"_s);
        EXPECT_TRUE(saved) << why(saved);
    }
    Result<ChangeSetId> tryMerge(CaseId from, CaseId into, bool withIssues = true)
    {
        return casemerge::merge(database(), file().signature(), file().rules(), from, into,
                                withIssues, u"The same complaint"_s, u"Merged"_s);
    }
    std::optional<CaseId> find(const QString &reference)
    {
        const auto found = CaseRepository(database()).find(reference);
        EXPECT_TRUE(found) << why(found);
        return found.value_or(std::nullopt);
    }
    QStringList quickly(const QString &typed)
    {
        QStringList references;
        const auto found = caselist::find(database(), typed);
        EXPECT_TRUE(found) << why(found);
        for (const caselist::Found &one : found.value_or(std::vector<caselist::Found>()))
            references.append(one.reference);
        return references;
    }
    void expectWhole()
    {
        const auto report = checkIntegrity(database(), file().rules());
        ASSERT_TRUE(report) << why(report);
        EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
    }

    CaseId m_second;
};

} // namespace

TEST_F(CaseLinksTest, BothCasesSeeTheLink)
{
    const auto unit = caselinks::link(database(), file().signature(), complaint(), m_second,
                                      LinkKind::Family, u"siblings"_s, u"Linked"_s);
    ASSERT_TRUE(unit) << why(unit);
    for (const auto &[id, other] : {std::pair(complaint(), u"CR-2"_s), {m_second, u"CR-1"_s}}) {
        const auto links = caselinks::linksOf(database(), id);
        ASSERT_TRUE(links) << why(links);
        ASSERT_EQ(links->size(), 1U);
        EXPECT_EQ(links->front().reference, other);
        EXPECT_EQ(links->front().kind, LinkKind::Family);
        EXPECT_EQ(links->front().note, u"siblings"_s);
    }
    EXPECT_FALSE(caselinks::link(database(), file().signature(), m_second, complaint(),
                                 LinkKind::Family, {}, u"Linked"_s));
    EXPECT_FALSE(caselinks::link(database(), file().signature(), m_second, m_second,
                                 LinkKind::Family, {}, u"Linked"_s));
    expectWhole();
    const auto link = caselinks::linksOf(database(), m_second);
    ASSERT_TRUE(caselinks::unlink(database(), file().signature(), m_second, link->front().id,
                                  u"Wrong"_s, u"Taken away"_s));
    EXPECT_TRUE(caselinks::linksOf(database(), complaint())->empty());
    expectWhole();
}

TEST_F(CaseLinksTest, MergedCasesCountOnceAndBothNumbersFindThem)
{
    const qint64 cases = count(u"SELECT count(*) FROM case_record"_s);
    const qint64 received =
        count(u"SELECT count(*) FROM fact_stage WHERE stage_no = 1 AND received_quarter = 20234"_s);
    const auto preview = casemerge::preview(database(), m_second, complaint());
    ASSERT_TRUE(preview) << why(preview);
    EXPECT_EQ(preview->people, 2);
    EXPECT_EQ(preview->documents, 1);
    EXPECT_EQ(preview->contacts, 2); // The call, and the contact as it arrived.
    EXPECT_EQ(preview->issues, 1);
    EXPECT_EQ(preview->actions, 1);
    EXPECT_EQ(preview->stages, 1);
    EXPECT_TRUE(preview->refusal.isEmpty()) << preview->refusal.toStdString();
    const auto unit = tryMerge(m_second, complaint());
    ASSERT_TRUE(unit) << why(unit);

    EXPECT_EQ(count(u"SELECT count(*) FROM case_record"_s), cases - 1);
    EXPECT_EQ(
        count(u"SELECT count(*) FROM fact_stage WHERE stage_no = 1 AND received_quarter = 20234"_s),
        received - 1);
    EXPECT_EQ(find(u"CR-1"_s), complaint());
    EXPECT_EQ(find(u"CR-2"_s), complaint());
    EXPECT_EQ(quickly(u"CR-2"_s), QStringList{u"CR-1"_s});
    EXPECT_EQ(quickly(u"zeppelin"_s), QStringList{u"CR-1"_s});
    EXPECT_EQ(quickly(u"balloons"_s), QStringList{u"CR-1"_s});

    const auto people = people::onCase(database(), complaint());
    ASSERT_TRUE(people) << why(people);
    EXPECT_EQ(people->people.size(), 2U); // Rose once.
    const auto documents = DocumentRepository(database()).documents(complaint());
    ASSERT_TRUE(documents) << why(documents);
    ASSERT_EQ(documents->size(), 1U);
    EXPECT_EQ(documents->front().stage, dossier().stages.front().stage.id);
    EXPECT_EQ(contactlog::entries(database(), complaint())->size(), 2U);
    EXPECT_EQ(dossier().stages.front().issues.size(), 2U);
    EXPECT_EQ(dossier().stages.front().issues.back().position, 2);
    EXPECT_EQ(dossier().stages.front().actions.size(), 2U);
    const auto numbers = casemerge::numbersOf(database(), complaint());
    ASSERT_TRUE(numbers) << why(numbers);
    ASSERT_EQ(numbers->size(), 1U);
    EXPECT_EQ(numbers->front().reference, u"CR-2"_s);
    EXPECT_EQ(numbers->front().mergedBy, u"tester"_s);
    // What was done to it before stands in the history of the whole.
    const auto history = CaseRepository(database()).history(complaint());
    ASSERT_TRUE(history) << why(history);
    EXPECT_TRUE(std::any_of(history->begin(), history->end(), [](const HistoryEntry &entry) {
        return entry.entity == "case"_L1 && entry.action == "deleted"_L1;
    }));
    expectWhole();
}

TEST_F(CaseLinksTest, WhatIsPutRightAndWhatItCostGoAlongAndComeBack)
{
    const QDate today = file().clock().today();
    const StageId stage = dossier(m_second).stages.front().stage.id;
    CostFacts cost;
    cost.stage = stage;
    cost.type = CostType::Mediation;
    cost.amount = Money{4500};
    cost.paidOn = day("2024-02-02");
    ASSERT_TRUE(costs::save(database(), file().signature(), m_second, cost, today, u"Cost"_s));
    StageRemedy remedy;
    remedy.stage = stage;
    remedy.type = file().reference().itemsOf(UserList::RemedyType).front().id;
    ASSERT_TRUE(
        remedies::save(database(), file().signature(), m_second, remedy, today, u"Remedy"_s));
    RemedyFacts one;
    one.source = RecommendationSource::Investigator;
    one.stage = stage;
    ASSERT_TRUE(ombudsman::save(database(), file().signature(), m_second, one, today, u"Said"_s));
    const auto redressOf = [this](CaseId id) {
        return readCaseRedress(database(), dossier(id)).value_or(CaseRedress());
    };
    const CaseRedress apart = redressOf(m_second);
    const size_t before = redressOf(complaint()).costs.size();
    ASSERT_TRUE(tryMerge(m_second, complaint()));
    const CaseRedress whole = redressOf(complaint());
    EXPECT_EQ(whole.costs.size(), before + 1);
    ASSERT_EQ(whole.remedies.size(), 1U);
    EXPECT_EQ(whole.remedies.front().stage, dossier().stages.front().stage.id);
    EXPECT_EQ(whole.recommendations.size(), 1U);
    expectWhole();
    const auto numbers = casemerge::numbersOf(database(), complaint());
    ASSERT_TRUE(numbers) << why(numbers);
    const auto back =
        casemerge::takeApart(database(), file().signature(), file().rules(), complaint(),
                             numbers->front().id, u"Two"_s, u"Taken apart"_s);
    ASSERT_TRUE(back) << why(back);
    const CaseRedress again = redressOf(m_second);
    ASSERT_EQ(again.costs.size(), 1U);
    EXPECT_EQ(again.costs.front().amount, apart.costs.front().amount);
    EXPECT_EQ(again.costs.front().stage, apart.costs.front().stage);
    EXPECT_EQ(again.remedies.size(), 1U);
    EXPECT_EQ(again.recommendations.size(), 1U);
    expectWhole();
}

TEST_F(CaseLinksTest, WithoutIssuesActionsGoAlongAllTheSame)
{
    ASSERT_TRUE(tryMerge(m_second, complaint(), false));
    EXPECT_EQ(dossier().stages.front().issues.size(), 1U);
    EXPECT_EQ(dossier().stages.front().actions.size(), 2U);
    expectWhole();
}

TEST_F(CaseLinksTest, TakesApartWhatWasMergedAsItWas)
{
    const CaseDossier first = dossier();
    const CaseDossier second = dossier(m_second);
    const auto people = people::onCase(database(), m_second);
    for (const bool withIssues : {true, false}) {
        ASSERT_TRUE(tryMerge(m_second, complaint(), withIssues));
        // The whole is changed meanwhile.
        ContactEntry entry;
        entry.happenedOn = day("2024-05-12");
        entry.note = u"Wrote"_s;
        ASSERT_TRUE(contactlog::save(database(), file().signature(), complaint(), entry, {},
                                     file().clock().today(), u"Contact"_s));
        const auto numbers = casemerge::numbersOf(database(), complaint());
        ASSERT_TRUE(numbers && numbers->size() == 1U);
        const auto apart =
            casemerge::takeApart(database(), file().signature(), file().rules(), complaint(),
                                 numbers->front().id, u"Two after all"_s, u"Taken apart"_s);
        ASSERT_TRUE(apart) << why(apart);
        EXPECT_EQ(*apart, m_second);
        EXPECT_EQ(find(u"CR-2"_s), m_second);
        CaseDossier now = dossier(m_second);
        now.record.version = second.record.version;
        EXPECT_EQ(now.stages.front().issues, second.stages.front().issues);
        EXPECT_EQ(now.stages.front().actions, second.stages.front().actions);
        EXPECT_EQ(now.stages.front().stage, second.stages.front().stage);
        EXPECT_EQ(now.record, second.record);
        EXPECT_EQ(dossier().stages.front().issues, first.stages.front().issues);
        EXPECT_EQ(people::onCase(database(), m_second)->people.size(), people->people.size());
        EXPECT_EQ(DocumentRepository(database()).documents(m_second)->size(), 1U);
        EXPECT_EQ(contactlog::entries(database(), m_second)->size(), 2U);
        expectWhole();
    }
    EXPECT_EQ(contactlog::entries(database(), complaint())->size(), 2U);
}

TEST_F(CaseLinksTest, HoldsAndLedgerOfAReplyComeBackWhenItIsTakenApart)
{
    Act held;
    held.kind = ActKind::Hold;
    held.stage = 0;
    held.on = day("2024-05-15");
    held.holdReason = file().reference().itemsOf(UserList::HoldReason).front().id;
    held.reason = u"The head of service"_s;
    const auto done = doAct(database(), file().signature(), file().rules(), enquiry(), held,
                            file().clock().today(), u"Held"_s);
    ASSERT_TRUE(done) << why(done);
    const auto holds = dossier(enquiry()).record.holds;
    ASSERT_EQ(holds.size(), 1U);
    ASSERT_TRUE(tryMerge(enquiry(), complaint(), false));
    EXPECT_EQ(count(u"SELECT count(*) FROM case_hold"_s), 0);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_event"_s), 0);
    const auto numbers = casemerge::numbersOf(database(), complaint());
    ASSERT_TRUE(numbers && numbers->size() == 1U);
    const auto apart =
        casemerge::takeApart(database(), file().signature(), file().rules(), complaint(),
                             numbers->front().id, u"Two after all"_s, u"Taken apart"_s);
    ASSERT_TRUE(apart) << why(apart);
    EXPECT_EQ(dossier(enquiry()).record.holds, holds);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_hold WHERE authorised_by = "
                    "'The head of service'"_s),
              1);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_event WHERE event = 'held'"_s), 1);
    expectWhole();
}

TEST_F(CaseLinksTest, ANumberThatIsPartOfACaseIsNotGivenAgain)
{
    ASSERT_TRUE(tryMerge(m_second, complaint()));
    NewContact contact;
    contact.record = complaintRecord();
    contact.record.reference = u"CR-2"_s;
    const auto made = casecreation::record(database(), file().signature(), file().rules(), contact,
                                           u"Recorded"_s);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::Conflict);
}

TEST_F(CaseLinksTest, AnImportDoesNotBringTheNumberBack)
{
    ASSERT_TRUE(tryMerge(m_second, complaint()));
    const ImportReport report = store().import({store().write(
        u"cases.csv"_s, "reference,kind,procedure,received_date,directorate,summary\n"
                        "CR-2,complaint,children_statutory,2024-01-09,Children,Once more\n")});
    EXPECT_FALSE(report.stored);
    EXPECT_TRUE(report.faultsInWords().join(u'\n').contains(u"part of CR-1"_s))
        << report.faultsInWords().join(u'\n').toStdString();
}

TEST_F(CaseLinksTest, RefusesWhatCannotBeOneCase)
{
    EXPECT_FALSE(tryMerge(complaint(), complaint()));
    const auto further = tryMerge(complaint(), m_second); // It is at stage 2, the other is not.
    ASSERT_FALSE(further);
    EXPECT_TRUE(further.error().message.contains(u"CR-1 has come further than CR-2"_s));
    inUnit([&](UnitOfWork &unit) {
        Statement(
            unit.database(),
            u"INSERT INTO case_detail (case_id, confidentiality) VALUES (:id, 'restricted')"_s)
            .bind(u":id"_s, m_second)
            .run();
        unit.bringsRecords();
    });
    const auto restricted = tryMerge(m_second, complaint());
    ASSERT_FALSE(restricted);
    EXPECT_TRUE(restricted.error().message.contains(u"restricted"_s));
}

TEST_F(CaseLinksTest, LinksOfAMergedCaseBecomeThoseOfTheWhole)
{
    ASSERT_TRUE(caselinks::link(database(), file().signature(), enquiry(), m_second,
                                LinkKind::Converted, u"from the MP"_s, u"Linked"_s));
    ASSERT_TRUE(caselinks::link(database(), file().signature(), m_second, complaint(),
                                LinkKind::Related, {}, u"Linked"_s));
    ASSERT_TRUE(tryMerge(m_second, complaint()));
    const auto links = caselinks::linksOf(database(), complaint());
    ASSERT_TRUE(links) << why(links);
    ASSERT_EQ(links->size(), 1U); // With itself it is not linked.
    EXPECT_EQ(links->front().other, enquiry());
    expectWhole();
}

TEST_F(CaseLinksTest, WhatIsHeldOrKeptIsNotMerged)
{
    const auto setDetail = [&](const QString &column, const std::optional<QString> &value) {
        inUnit([&](UnitOfWork &unit) {
            updateRecord(unit, "case_detail"_L1, m_second.value(), m_second, {{column, value}});
        });
    };
    setDetail(u"legal_hold"_s, u"Inquiry"_s);
    EXPECT_FALSE(tryMerge(m_second, complaint()));
    setDetail(u"legal_hold"_s, std::nullopt);
    setDetail(u"retain_until"_s, u"2085-01-01"_s);
    const auto kept = tryMerge(m_second, complaint());
    ASSERT_FALSE(kept);
    EXPECT_TRUE(kept.error().message.contains(u"CR-2"_s));
    setDetail(u"retain_until"_s, std::nullopt);
    EXPECT_TRUE(tryMerge(m_second, complaint()));
}

TEST_F(CaseLinksTest, TakenApartBothAreOpenToTheSamePeople)
{
    ASSERT_TRUE(tryMerge(m_second, complaint()));
    store().actAs(u"ann"_s);
    MemberId ann;
    for (const Member &member : file().reference().members()) {
        if (member.login == u"ann"_s)
            ann = member.id;
    }
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), complaint(), {ann},
                                      u"Staff"_s, u"Restricted"_s));
    const auto numbers = casemerge::numbersOf(database(), complaint());
    ASSERT_TRUE(numbers && numbers->size() == 1U);
    const auto apart =
        casemerge::takeApart(database(), file().signature(), file().rules(), complaint(),
                             numbers->front().id, u"Two after all"_s, u"Taken apart"_s);
    ASSERT_TRUE(apart) << why(apart);
    const auto stored = restriction::of(database(), *apart);
    ASSERT_TRUE(stored && *stored) << why(stored);
    EXPECT_EQ((*stored)->readers, std::vector<MemberId>{ann});
    expectWhole();
}

TEST_F(CaseLinksTest, WhatWasDestroyedIsNotTakenApart)
{
    ASSERT_TRUE(tryMerge(m_second, complaint()));
    inUnit([&](UnitOfWork &unit) {
        updateRecord(unit, "case_detail"_L1, complaint().value(), complaint(),
                     {{u"retention_state"_s, u"anonymised"_s}});
    });
    const auto numbers = casemerge::numbersOf(database(), complaint());
    ASSERT_TRUE(numbers && numbers->size() == 1U);
    EXPECT_FALSE(casemerge::takeApart(database(), file().signature(), file().rules(), complaint(),
                                      numbers->front().id, u"Two"_s, u"Taken apart"_s));
}

} // namespace redress
