// SPDX-License-Identifier: GPL-3.0-or-later
// Draft, reviewed, approved, published: by whom, what stops it, and that what was approved stays.
#include "tests/core/report/kept/keptfixture.h"

#include "core/report/kept/changedsince.h"
#include "core/report/kept/documentjson.h"
#include "core/store/caserepository.h"
#include "core/store/integrity.h"
#include "core/store/knownfile.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Step {
    const char *name;
    ReportState state;
    ReportAct act;
    const char *person;
    bool isAllowed;
};

void PrintTo(const Step &step, std::ostream *out)
{
    *out << step.name;
}

/// Written by "writer", reviewed by "reader", approved by "head".
ReportIssue issueIn(ReportState state)
{
    ReportIssue issue;
    issue.name = u"Annual report"_s;
    issue.year = {2023};
    issue.state = state;
    issue.writers = {u"writer"_s};
    if (state != ReportState::Draft)
        issue.reviewed = ReportStep{u"reader"_s, {}};
    if (state == ReportState::Approved || state == ReportState::Published) {
        issue.approved = ReportStep{u"head"_s, {}};
        issue.fingerprint = QString(64, u'0');
    }
    return issue;
}

class ReportSteps : public testing::TestWithParam<Step>
{};

/// A thousand edits by chance, of days, outcomes and texts; the seed is fixed.
void editAThousandTimes(TestStore &store)
{
    std::mt19937 chance(20240603); // NOLINT(cert-msc51-cpp): the same edits each time
    const CaseRepository cases(store.database());
    const auto edited = guarded([&] {
        for (int unitNumber = 0; unitNumber < 20; ++unitNumber) {
            UnitOfWork unit(store.database(), store->signature(), u"Edited"_s);
            for (int i = 0; i < 50; ++i) {
                const bool isRoads = chance() % 2 == 0;
                const int count = isRoads ? kRoads : kHomes;
                const QString reference =
                    (isRoads ? u"R%1"_s : u"H%1"_s).arg(int(chance() % unsigned(count)) + 1);
                const CaseDossier dossier = unwrap(cases.dossier(*unwrap(cases.find(reference))));
                const StageRecord before = dossier.stages.front().stage;
                StageRecord after = before;
                const auto days = int(chance() % 100);
                after.respondedOn = before.receivedOn.addDays(days);
                after.outcome = days % 3 == 0 ? Outcome::NotUpheld : Outcome::Upheld;
                unwrap(CaseRepository::update(unit, store->rules(), before, after));
                CaseRecord record = dossier.record;
                record.summary = u"Edit %1"_s.arg(days);
                record.version = unwrap(cases.dossier(dossier.record.id)).record.version;
                CaseRecord stored = dossier.record;
                stored.version = record.version;
                unwrap(CaseRepository::update(unit, store->rules(), stored, record));
            }
            unit.commit();
        }
    });
    ASSERT_TRUE(edited) << why(edited);
}

} // namespace

TEST_P(ReportSteps, AreTakenByOtherPeople)
{
    const Step &step = GetParam();
    const QString why = whyNot(step.act, issueIn(step.state), QString::fromLatin1(step.person));
    EXPECT_EQ(why.isEmpty(), step.isAllowed) << why.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Life, ReportSteps,
    testing::Values(
        Step{"writer writes on", ReportState::Draft, ReportAct::Write, "writer", true},
        Step{"another writes too", ReportState::Draft, ReportAct::Write, "reader", true},
        Step{"writer reviews", ReportState::Draft, ReportAct::Review, "writer", false},
        Step{"writer in capitals reviews", ReportState::Draft, ReportAct::Review, "WRITER", false},
        Step{"reader reviews", ReportState::Draft, ReportAct::Review, "reader", true},
        Step{"nobody approves a draft", ReportState::Draft, ReportAct::Approve, "head", false},
        Step{"reviewed is not written in", ReportState::Reviewed, ReportAct::Write, "writer",
             false},
        Step{"reviewed twice", ReportState::Reviewed, ReportAct::Review, "head", false},
        Step{"reviewed is sent back", ReportState::Reviewed, ReportAct::SendBack, "reader", true},
        Step{"writer approves", ReportState::Reviewed, ReportAct::Approve, "writer", false},
        Step{"reader approves", ReportState::Reviewed, ReportAct::Approve, "reader", false},
        Step{"head approves", ReportState::Reviewed, ReportAct::Approve, "head", true},
        Step{"reviewed is not published", ReportState::Reviewed, ReportAct::Publish, "web", false},
        Step{"approved is not written in", ReportState::Approved, ReportAct::Write, "writer",
             false},
        Step{"approved is not sent back", ReportState::Approved, ReportAct::SendBack, "head",
             false},
        Step{"head publishes", ReportState::Approved, ReportAct::Publish, "head", false},
        Step{"writer publishes", ReportState::Approved, ReportAct::Publish, "writer", true},
        Step{"published twice", ReportState::Published, ReportAct::Publish, "web", false},
        Step{"draft has no errata", ReportState::Draft, ReportAct::Correct, "writer", false},
        Step{"approved is corrected", ReportState::Approved, ReportAct::Correct, "writer", true},
        Step{"published is corrected", ReportState::Published, ReportAct::Correct, "writer", true},
        Step{"draft has no new issue", ReportState::Draft, ReportAct::NewIssue, "writer", false},
        Step{"draft goes no further", ReportState::Draft, ReportAct::RollForward, "writer",
             false}));

TEST(ReportLife, GoesFromDraftToPublishedAndIsInTheTrail)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue draft = begin(store);
    EXPECT_EQ(draft.state, ReportState::Draft);
    EXPECT_EQ(draft.writers, QStringList{u"writer"_s});
    const auto own = reviewReport(*store, draft);
    ASSERT_FALSE(own);
    EXPECT_THAT(own.error().message.toStdString(), testing::HasSubstr("Somebody else"));
    const ReportIssue approved = approve(store, draft);
    EXPECT_EQ(approved.state, ReportState::Approved);
    EXPECT_EQ(approved.reviewed->by, u"reader"_s);
    EXPECT_EQ(approved.approved->by, u"head"_s);
    EXPECT_EQ(approved.fingerprint.size(), 64);
    store.actAs(u"writer"_s);
    ASSERT_TRUE(publishReport(*store, approved));
    EXPECT_EQ(issueOf(store, draft.id).state, ReportState::Published);
    EXPECT_EQ(store.database()
                  .ask(u"SELECT count(*) FROM change_entry WHERE entity = 'report_issue' AND "
                       "field = 'state'"_s)
                  .toInt(),
              3);
}

TEST(ReportLife, WhatIsReviewedIsSentBackWithAReason)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue draft = begin(store);
    store.actAs(u"reader"_s);
    ASSERT_TRUE(reviewReport(*store, draft));
    const ReportIssue reviewed = issueOf(store, draft.id);
    EXPECT_FALSE(saveReport(*store, reviewed, smallReport(), {}));
    EXPECT_FALSE(sendBackReport(*store, reviewed, u"  "_s));
    ASSERT_TRUE(sendBackReport(*store, reviewed, u"The second section."_s));
    EXPECT_EQ(issueOf(store, draft.id).state, ReportState::Draft);
    const auto stale = saveReport(*store, reviewed, smallReport(), {});
    EXPECT_FALSE(stale) << "it has changed since it was read";
}

TEST(ReportLife, AThousandLaterEditsChangeNothingOfWhatWasApproved)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue approved = approve(store, begin(store));
    const QByteArray internal = documentToJson(paperOf(store, approved));
    const QByteArray open = documentToJson(paperOf(store, approved, PaperCopy::Public));
    EXPECT_TRUE(internal.contains("13")) << "seven and six";
    editAThousandTimes(store);
    const ReportIssue later = issueOf(store, approved.id);
    EXPECT_EQ(later, approved);
    EXPECT_EQ(documentToJson(paperOf(store, later)), internal);
    EXPECT_EQ(documentToJson(paperOf(store, later, PaperCopy::Public)), open);
    const auto faults = faultsOfFrozen(store.database(), later);
    ASSERT_TRUE(faults) << why(faults);
    EXPECT_TRUE(faults->isEmpty()) << faults->join(u' ').toStdString();
    // The draft of the same report would say something else.
    const auto fresh = newIssueOf(*store, later);
    ASSERT_TRUE(fresh) << why(fresh);
    EXPECT_EQ(issueOf(store, *fresh).number, 2);
    EXPECT_NE(documentToJson(paperOf(store, issueOf(store, *fresh))), internal);
}

TEST(ReportLife, WhatWasApprovedCannotBeAlteredUnnoticed)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue approved = approve(store, begin(store));
    EXPECT_FALSE(guarded([&] {
        store.database().run(u"UPDATE report_frozen SET content = x'00' WHERE part = 'internal'"_s);
    })) << "the table takes nothing back";
    ASSERT_TRUE(guarded([&] {
        store.database().run(u"DROP TRIGGER report_frozen_no_update"_s);
        Statement(store.database(),
                  u"UPDATE report_frozen SET content = :content WHERE part = 'internal'"_s)
            .bind(u":content"_s, qCompress("{}"))
            .run();
    }));
    const auto faults = faultsOfFrozen(store.database(), approved);
    ASSERT_TRUE(faults) << why(faults);
    EXPECT_EQ(*faults, QStringList{u"internal"_s});
    const auto report = checkIntegrity(store.database(), store->rules());
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->findings.join(u'\n').contains(u"is not as it was approved (internal)"_s))
        << report->findings.join(u'\n').toStdString();
    TableEngine engine(store.database(), store->reference());
    const auto paper =
        documentOf(store.database(), engine, approved, contextOf(store), PaperCopy::Internal);
    ASSERT_FALSE(paper);
    EXPECT_EQ(paper.error().code, Error::Code::Damaged);
    EXPECT_FALSE(removeReport(*store, approved));
}

TEST(ReportLife, ACorrectionIsDatedAndStandsAtTheEnd)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue approved = approve(store, begin(store));
    const QByteArray before = documentToJson(paperOf(store, approved));
    EXPECT_FALSE(correctReport(*store, approved, u"T1.1a"_s, u" "_s));
    ASSERT_TRUE(correctReport(*store, approved, u"T1.1a"_s, u"Eight, not seven."_s));
    const Document paper = paperOf(store, approved);
    const auto *list = std::get_if<ListBlock>(&paper.blocks.back());
    ASSERT_TRUE(list);
    EXPECT_EQ(plainText(list->items.front()), u"3 June 2024, T1.1a: Eight, not seven."_s);
    const auto frozen = frozenDocument(store.database(), approved, PaperCopy::Internal);
    ASSERT_TRUE(frozen);
    EXPECT_EQ(documentToJson(*frozen), before);
    EXPECT_FALSE(guarded([&] { store.database().run(u"DELETE FROM report_erratum"_s); }));
}

TEST(ReportLife, CorrectionsStandAtTheirPlaces)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue approved = approve(store, begin(store));
    for (const auto &[place, note] :
         {std::pair{u"T1.1a"_s, u"Eight, not seven."_s}, std::pair{u"s2.1"_s, u"63%."_s},
          std::pair{u"Outcomes"_s, u"Of stage 1."_s}, std::pair{u"outcomes"_s, u"And 2."_s},
          std::pair{u"Nowhere"_s, u"In general."_s}})
        ASSERT_TRUE(correctReport(*store, approved, place, note));
    const Document paper = paperOf(store, approved);
    QStringList lines;
    for (const Block &block : paper.blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            lines.append(heading->text);
        if (const auto *table = std::get_if<TableBlock>(&block))
            lines.append(table->table.notes.last());
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            lines.append(plainText(paragraph->text));
    }
    EXPECT_EQ(lines,
              (QStringList{u"Volumes"_s, u"13 complaints came in. They were taken seriously."_s,
                           u"Corrected on 3 June 2024 (T1.1a): Eight, not seven."_s, u"Outcomes"_s,
                           u"Corrected on 3 June 2024: Of stage 1."_s,
                           u"Corrected on 3 June 2024: And 2."_s,
                           u"Of these, 62% (8 of 13) were upheld. See Table 1."_s,
                           u"Corrected on 3 June 2024 (S2.1): 63%."_s, u"Corrections"_s}));
    const auto *all = std::get_if<ListBlock>(&paper.blocks.back());
    ASSERT_TRUE(all);
    EXPECT_EQ(all->items.size(), 5U) << "that of no place, too";
    EXPECT_EQ(
        printedFigures(paper).size(),
        printedFigures(*frozenDocument(store.database(), approved, PaperCopy::Internal)).size());
}

TEST(ReportLife, WhatHasChangedSinceNamesTheFiguresAndTheCases)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue approved = approve(store, begin(store));
    TableEngine engine(store.database(), store->reference());
    const auto nothing = changedSince(store.database(), engine, approved);
    ASSERT_TRUE(nothing) << why(nothing);
    EXPECT_TRUE(nothing->empty()) << nothing->front().name.toStdString();
    setOutcome(store, u"R1"_s, Outcome::NotUpheld);
    const auto changes = changedSince(store.database(), engine, approved);
    ASSERT_TRUE(changes) << why(changes);
    ASSERT_EQ(changes->size(), 1U) << "received is what it was";
    const FigureChange &change = changes->front();
    EXPECT_EQ(change.reference, u"S2.1"_s);
    EXPECT_EQ(change.before, u"62% (8 of 13)"_s);
    EXPECT_EQ(change.after, u"54% (7 of 13)"_s);
    EXPECT_TRUE(change.joined.empty());
    ASSERT_EQ(change.left.size(), 1U);
    EXPECT_EQ(change.left.front().reference, u"R1"_s);
}

TEST(ReportLife, AReferenceFindsItsCasesThenAndNow)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue draft = begin(store);
    TableEngine engine(store.database(), store->reference());
    const auto ofDraft =
        casesOfFigure(store.database(), engine, draft, contextOf(store), {{}, 1, 2, 1});
    ASSERT_TRUE(ofDraft) << why(ofDraft);
    EXPECT_FALSE(ofDraft->then);
    EXPECT_EQ(ofDraft->today->numerator.size(), size_t(kHomes));
    const ReportIssue approved = approve(store, draft);
    setOutcome(store, u"H1"_s, Outcome::NotUpheld);
    TableEngine later(store.database(), store->reference());
    const auto reference = FigureReference::tryFromString(u"s2.1");
    ASSERT_TRUE(reference);
    const auto cases =
        casesOfFigure(store.database(), later, approved, contextOf(store), *reference);
    ASSERT_TRUE(cases) << why(cases);
    EXPECT_EQ(cases->then->numerator.size(), 8U);
    EXPECT_EQ(cases->then->denominator.size(), 13U);
    EXPECT_EQ(cases->today->numerator.size(), 7U);
    const auto none = casesOfFigure(store.database(), later, approved, contextOf(store),
                                    {FigureReference::In::Table, 9, 1, 1});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, Error::Code::NotFound);
}

TEST(ApprovalCheck, StopsAtWhatIsMissingUnreadOrGivesAway)
{
    TestStore store;
    fillThirteen(store);
    ASSERT_TRUE(guarded([&] {
        store.database().run(
            u"INSERT INTO person (id, name, folded_name) VALUES (900001, 'Amira Khan', 'amira khan')"_s);
    }));
    ReportDefinition faulty = smallReport();
    ReportPart bad;
    bad.text = u"Amira Khan wrote that {nothing} was done; see Table 9."_s;
    faulty.parts.push_back(bad);
    ReportIssue draft = begin(store, faulty);
    draft.toRead = {u"{received} complaints came in."_s};
    TableEngine engine(store.database(), store->reference());
    const auto check = checkForApproval(store.database(), engine, draft, contextOf(store));
    ASSERT_TRUE(check) << why(check);
    using Kind = ApprovalObstacle::Kind;
    std::vector<Kind> kinds;
    for (const ApprovalObstacle &obstacle : check->obstacles)
        kinds.push_back(obstacle.kind);
    EXPECT_THAT(kinds, testing::UnorderedElementsAre(Kind::NoValue, Kind::Unread, Kind::Numbering,
                                                     Kind::Identity));
    store.actAs(u"reader"_s);
    ASSERT_TRUE(reviewReport(*store, issueOf(store, draft.id)));
    store.actAs(u"head"_s);
    const auto approved = approveReport(*store, issueOf(store, draft.id));
    ASSERT_FALSE(approved);
    EXPECT_EQ(approved.error().code, Error::Code::Invalid);
    EXPECT_FALSE(issueOf(store, draft.id).isFrozen());
}

/// \source features 60: quotations with consent
TEST(ApprovalCheck, StopsAtWordsOfSomebodyWhoDoesNotWantToBeQuoted)
{
    TestStore store;
    fillThirteen(store);
    const QString id = store.database().ask(u"SELECT id FROM case_record WHERE reference = 'R1'"_s);
    ReportDefinition quoting = smallReport();
    ReportPart quotes;
    quotes.kind = ReportPart::Kind::Quotes;
    ReportPick pick;
    pick.record = u"case:"_s + id;
    pick.text = u"They listened."_s;
    quotes.picks = {pick};
    quoting.parts.push_back(quotes);
    const ReportIssue draft = begin(store, quoting);
    const auto stops = [&] {
        TableEngine engine(store.database(), store->reference());
        const auto check = checkForApproval(store.database(), engine, draft, contextOf(store));
        EXPECT_TRUE(check) << why(check);
        return check && std::ranges::any_of(check->obstacles, [](const ApprovalObstacle &one) {
                   return one.kind == ApprovalObstacle::Kind::Consent;
               });
    };
    EXPECT_FALSE(stops());
    store.database().run(
        u"INSERT INTO case_detail (case_id, quote_consent) VALUES (%1, 'refused')"_s.arg(id));
    EXPECT_TRUE(stops());
}

TEST(ApprovalCheck, SeesASmallNumberThatAPublicCopyShows)
{
    TestStore store;
    fillThirteen(store);
    const Document full = paperOf(store, begin(store));
    EXPECT_TRUE(smallNumbersIn(full, 5).empty()) << "six and seven are not small";
    const auto small = smallNumbersIn(full, 7);
    ASSERT_EQ(small.size(), 2U) << "the six of Homes, in its quarter and in the year";
    EXPECT_EQ(small.front().text, u"6"_s);
}

TEST(KeptReport, SurvivesBeingTakenBackToADay)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue approved = approve(store, begin(store));
    const auto known =
        KnownFile::make(store.path(), store.clock().today(), {u"tester"_s, u"desk"_s});
    ASSERT_TRUE(known) << why(known);
    EXPECT_TRUE((*known)->reservations().isEmpty());
}

} // namespace redress
