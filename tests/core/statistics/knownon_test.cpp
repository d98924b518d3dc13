// SPDX-License-Identifier: GPL-3.0-or-later
// As known on a day: what a file showed at the end of each day is kept while the days go by, and
// later made again from the audit trail.
#include "tests/core/statistics/knownonfixture.h"

#include "core/store/casecreation.h"
#include "core/store/knownfile.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "core/store/takeback.h"
#include "core/store/yearrepository.h"

namespace redress {

using namespace Qt::StringLiterals;

TEST_F(KnownOn, GivesEachDayOfAScriptBackAsItWas)
{
    keep(); // an empty file
    sleep();
    importAll(false);
    keep();

    sleep();
    CaseChange moved = casechange::none(dossierOf(u"A1"_s));
    moved.after.service = node(u"South"_s).id;
    moved.after.receivedOn = day("2024-04-01");
    moved.after.reference = u"A1-old"_s;
    moved.stages.front().after.receivedOn = day("2024-04-01");
    moved.stages.front().after.outcome = Outcome::NotUpheld;
    ASSERT_TRUE(save(moved));
    CaseChange answered = casechange::none(dossierOf(u"A2"_s));
    answered.stages.back().after.respondedOn = day("2024-06-04");
    answered.stages.back().after.outcome = Outcome::Upheld;
    answered.stages.front().after.holds.clear();
    ASSERT_TRUE(save(answered));
    keep();

    sleep(3);
    CaseChange back = casechange::none(dossierOf(u"A1-old"_s));
    back.after.reference = u"A1"_s;
    ASSERT_TRUE(save(back));
    importAll(true);
    keep();

    sleep();
    CaseChange begun = casechange::none(dossierOf(u"A3"_s));
    begun.newStage = StageRecord{};
    begun.newStage->number = 1;
    begun.newStage->receivedOn = day("2024-05-13");
    const auto begunBy = save(begun);
    ASSERT_TRUE(begunBy) << why(begunBy);
    NewContact contact;
    contact.record.reference = u"N1"_s;
    contact.record.procedure = ProcedureKey::Corporate;
    contact.record.receivedOn = day("2024-06-06");
    contact.record.directorate = node(u"Roads"_s).id;
    contact.record.summary = u"Recorded by hand"_s;
    contact.stage = StageRecord{};
    contact.stage->receivedOn = contact.record.receivedOn;
    ASSERT_TRUE(casecreation::record(m_store.database(), m_store->signature(), m_store->rules(),
                                     contact, u"Recorded"_s));
    keep();

    sleep();
    ASSERT_TRUE(takeBackFacts(m_store.database(), m_store->signature(), m_store->rules(), *begunBy,
                              u"Taken back"_s));
    keep();

    sleep();
    OrgChange closed{node(u"North"_s), node(u"North"_s), {}};
    closed.after.name = u"North area"_s;
    closed.after.closedOn = day("2024-06-30");
    closed.successors = {{{}, node(u"South"_s).id, 1000, {}, u"One team"_s}};
    ASSERT_TRUE(change(closed));
    inUnit([&](UnitOfWork &unit) {
        YearRepository::add(unit, {day("2024-04-01"), day("2024-04-30"), {}, u"A storm"_s});
        HistoryFigure figure;
        figure.year = {2022};
        figure.measure = HistoryMeasure::Stage1Received;
        figure.value = 77;
        figure.source = u"Annual report"_s;
        YearRepository::type(unit, figure);
        figure.measure = HistoryMeasure::Stage1Outcome;
        figure.dimension = u"upheld"_s;
        YearRepository::remove(unit, figure);
    });
    keep();

    sleep();
    closed.before = node(u"North area"_s);
    closed.after = *closed.before;
    closed.after.closedOn.reset();
    closed.successors.clear();
    ASSERT_TRUE(change(closed));
    inUnit([&](UnitOfWork &unit) {
        PeriodNote note = YearRepository::notes(unit.database()).front();
        PeriodNote other = note;
        other.note = u"Two storms"_s;
        YearRepository::change(unit, note, other);
        rulesrepository::setSetting(unit, settingname::kCouncilName, u"Testshire"_s);
        rulesrepository::removeClosedDay(unit, day("2024-05-06"), ClosedDay::Kind::BankHoliday);
        rulesrepository::addClosedDay(
            unit, {day("2024-04-09"), ClosedDay::Kind::BankHoliday, u"Test Day"_s, u"test"_s});
        unwrap(CaseRepository::recompute(unit, rulesrepository::load(unit.database())));
    });
    keep();

    sleep();
    inUnit([&](UnitOfWork &unit) {
        YearRepository::remove(unit, YearRepository::notes(unit.database()).front());
    });
    keep();
    ASSERT_EQ(m_kept.size(), 9U);
    for (size_t i = 1; i < m_kept.size(); ++i)
        EXPECT_NE(m_kept[i].records, m_kept[i - 1].records) << "nothing happened on day " << i;
    expectEachDayAgain();
}

TEST_F(KnownOn, SaysWhenTheFileWasBegun)
{
    const auto known = KnownFile::make(m_store.path(), m_today.addDays(-1), m_store->who());
    ASSERT_FALSE(known);
    EXPECT_EQ(known.error().code, Error::Code::NotFound);
    EXPECT_TRUE(known.error().message.contains(u"3 June 2024"_s))
        << known.error().message.toStdString();
}

TEST_F(KnownOn, CountsWhatTheTrailDoesNotTellEnoughOfAndGuessesNothing)
{
    importAll(false);
    sleep();
    inUnit([&](UnitOfWork &unit) {
        const CaseDossier dossier = dossierOf(u"A1"_s);
        const qint64 issue = dossier.stages.front().issues.front().id.value();
        // As an older version wrote it: without the stage that the issue hung on.
        unit.deleted("issue"_L1, issue, dossier.record.id, u"{\"position\":\"1\"}"_s);
        unit.database().run(u"DELETE FROM issue WHERE id = %1"_s.arg(issue));
    });
    const auto known = KnownFile::make(m_store.path(), m_today.addDays(-1), m_store->who());
    ASSERT_TRUE(known) << why(known);
    ASSERT_EQ((*known)->reservations().size(), 1);
    EXPECT_TRUE((*known)->reservations().first().startsWith(u"1 later change"_s))
        << (*known)->reservations().first().toStdString();
    const auto dossier =
        CaseRepository((*known)->store().database()).dossier(dossierOf(u"A1"_s).record.id);
    ASSERT_TRUE(dossier) << why(dossier);
    EXPECT_TRUE(dossier->stages.front().issues.empty());
}

TEST_F(KnownOn, IsSaidBeneathTheTableAndNeverAskedOfTheFileAsItIs)
{
    importAll(false);
    ReportPeriod period{{2024}, 4, {}};
    period.knownOn = m_today;
    const TableDefinition &definition = shippedTables().front();
    TableEngine now(m_store.database(), m_store->reference());
    const auto refused = now.fill(definition, period);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Invalid);

    sleep();
    const auto known = KnownFile::make(m_store.path(), *period.knownOn, m_store->who());
    ASSERT_TRUE(known) << why(known);
    TableEngine engine((*known)->store().database(), (*known)->store().reference());
    engine.setKnownOn(*period.knownOn, {u"Reserved."_s});
    const auto table = engine.fill(definition, period);
    ASSERT_TRUE(table) << why(table);
    const QStringList notes = table->notes.last(2);
    EXPECT_TRUE(notes.first().startsWith(u"As known at the end of 3 June 2024"_s));
    EXPECT_EQ(notes.last(), u"Reserved."_s);
}

} // namespace redress
