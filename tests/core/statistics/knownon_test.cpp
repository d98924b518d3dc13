// SPDX-License-Identifier: GPL-3.0-or-later
// As known on a day: what a file showed at the end of each day is kept while the days go by, and
// later made again from the audit trail.
#include "tests/core/statistics/tablefixture.h"

#include "core/exchange/table/tabletext.h"
#include "core/store/casechange.h"
#include "core/store/casecreation.h"
#include "core/store/caserepository.h"
#include "core/store/knownfile.h"
#include "core/store/orgchange.h"
#include "core/store/rulesrepository.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"
#include "core/store/yearrepository.h"

#include <random>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// All records of a file, line by line. How often a record was written is no fact.
QString recordsOf(Database &database)
{
    QStringList lines;
    for (const StoredTable &table : storedTables()) {
        QStringList names;
        for (const StoredColumn &column : table.columns) {
            if (column.name != "version"_L1)
                names.append(column.name);
        }
        Statement select(database, u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(names.join(u", "_s),
                                                                          table.name, table.key));
        while (select.step()) {
            QStringList values{table.name};
            for (int i = 0; i < int(names.size()); ++i) {
                if (!select.isNull(i))
                    values.append(names.at(i) + u'=' + select.text(i));
            }
            lines.append(values.join(u' '));
        }
    }
    return lines.join(u'\n');
}

/// Every shipped table of two years, up to the day on the clock of the file.
QString figuresOf(CaseStore &store, TableEngine &engine, std::optional<QDate> knownOn)
{
    QStringList lines;
    for (const int year : {2023, 2024}) {
        ReportPeriod period{{year}, 4, {}};
        period.knownOn = knownOn;
        for (const TableDefinition &definition : shippedTables()) {
            const auto table = engine.fill(definition, period.upTo(store.clock().today()));
            EXPECT_TRUE(table) << why(table);
            if (table)
                lines.append(definition.id + u'\n' + QString::fromUtf8(tableAsTidyCsv(*table)));
        }
    }
    return lines.join(u'\n');
}

/// What a day left.
struct Kept {
    QDate day;
    QString records;
    QString figures;
};

class KnownOn : public testing::Test
{
protected:
    KnownOn() { m_store.database().run(u"PRAGMA synchronous = OFF"_s); }

    /// Goes on to the next day, or to one later on.
    void sleep(int days = 1)
    {
        m_today = m_today.addDays(days);
        m_store.clock().setNow(QDateTime(m_today, QTime(9, 14), Qt::UTC));
    }

    void keep()
    {
        ASSERT_TRUE(m_store->reload());
        TableEngine engine(m_store.database(), m_store->reference());
        m_kept.push_back(
            {m_today, recordsOf(m_store.database()), figuresOf(*m_store, engine, std::nullopt)});
    }

    void expectEachDayAgain()
    {
        for (const Kept &kept : m_kept) {
            const auto known = KnownFile::make(m_store.path(), kept.day, m_store->who());
            ASSERT_TRUE(known) << why(known);
            CaseStore &store = (*known)->store();
            const QStringList is = recordsOf(store.database()).split(u'\n');
            const QStringList was = kept.records.split(u'\n');
            for (qsizetype i = 0; i < std::max(is.size(), was.size()); ++i)
                ASSERT_EQ(is.value(i), was.value(i)) << kept.day.toString().toStdString();
            TableEngine engine(store.database(), store.reference());
            engine.setKnownOn(kept.day, (*known)->reservations());
            EXPECT_EQ(figuresOf(store, engine, kept.day), kept.figures);
            EXPECT_TRUE((*known)->reservations().isEmpty())
                << (*known)->reservations().join(u' ').toStdString();
        }
    }

    void importAll(bool replace)
    {
        QStringList paths;
        const auto add = [&](const char *name, const char *content) {
            paths.append(m_store.write(QString::fromLatin1(name), content));
        };
        add("services.csv", "directorate,service,sort_order\nRoads,,1\nRoads,North,2\n"
                            "Roads,South,3\nChildren,,4\nChildren,Fostering,5\n");
        add("cases.csv",
            replace ? "reference,kind,procedure,directorate,service,received_date,responded_date,"
                      "summary,child_or_young_person\n"
                      "A1,complaint,corporate,Roads,South,2024-04-03,,Another pothole,yes\n"
                    : "reference,kind,procedure,directorate,service,received_date,responded_date,"
                      "summary,child_or_young_person\n"
                      "A1,complaint,corporate,Roads,North,2024-04-02,,Pothole,no\n"
                      "A2,complaint,children_statutory,Children,Fostering,2024-02-01,,Visits,yes\n"
                      "A3,complaint,corporate,Roads,South,2024-05-13,,Waits for triage,no\n"
                      "M1,mp_enquiry,,Roads,North,2024-05-07,2024-05-15,Asks,no\n"
                      "C1,compliment,,Roads,South,2024-05-09,,Thanks,no\n");
        add("stages.csv",
            replace
                ? "reference,stage,received_date,responded_date,outcome,on_hold_from,on_hold_to\n"
                  "A1,1,2024-04-03,2024-05-20,not_upheld,2024-04-10,2024-04-12\n"
                : "reference,stage,received_date,responded_date,outcome,on_hold_from,on_hold_to\n"
                  "A1,1,2024-04-02,2024-04-16,upheld,,\n"
                  "A2,1,2024-02-01,2024-02-20,partially_upheld,2024-02-05,2024-02-07\n"
                  "A2,2,2024-03-11,,,,\n");
        add("issues.csv", replace ? "reference,stage,issue_category,outcome\nA1,1,Lights,upheld\n"
                                  : "reference,stage,issue_category,outcome\nA1,1,Holes,upheld\n"
                                    "A2,1,Visits,upheld\nA2,1,Delay,not_upheld\n");
        add("actions.csv", "reference,stage,category,scope\nA1,1,Repair,wider\n");
        add("costs.csv", "reference,stage,cost_type,amount,paid_date\n"
                         "A2,2,investigating_officer,1250,2024-05-02\n");
        add("ombudsman.csv",
            replace ? "reference,own_reference,directorate,received_date,decision_date,decision\n"
                      "O1,A2,Children,2024-04-02,2024-05-21,not_upheld\n"
                    : "reference,own_reference,directorate,received_date,decision_date,decision\n"
                      "O1,A2,Children,2024-04-02,2024-05-20,upheld_injustice\n");
        if (!replace)
            add("remedies.csv", "ombudsman_reference,category,amount\nO1,financial_remedy,250\n");
        add("dip_sample.csv", replace ? "reference,stage,pillar,theme\nA1,1,Planning,Minutes\n"
                                      : "reference,stage,pillar,theme\nA1,1,Conduct,Late\n");
        add("history.csv", replace ? "year,measure,dimension,value\n2022-23,stage_1_received,,60\n"
                                   : "year,measure,dimension,value\n2022-23,stage_1_received,,41\n"
                                     "2022-23,stage_1_outcome,upheld,n/a\n");
        add("demand.csv", replace ? "year,measure,value\n2023-24,Referrals,6200\n"
                                  : "year,measure,value\n2023-24,Referrals,6120\n");
        const ImportReport report = m_store.import(paths, {.today = m_today, .replace = replace});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }

    CaseDossier dossierOf(const QString &reference)
    {
        const CaseRepository cases(m_store.database());
        const auto id = unwrap(cases.find(reference));
        return unwrap(cases.dossier(id.value()));
    }

    Result<void> save(CaseChange change)
    {
        change.what = u"Changed"_s;
        change.reason = u"A test"_s;
        return casechange::save(m_store.database(), m_store->signature(), m_store->rules(), change,
                                m_today);
    }

    void inUnit(const std::function<void(UnitOfWork &)> &work)
    {
        const auto done = guarded([&] {
            UnitOfWork unit(m_store.database(), m_store->signature(), u"Test"_s);
            work(unit);
            unit.commit();
        });
        ASSERT_TRUE(done) << why(done);
        ASSERT_TRUE(m_store->reload());
    }

    OrgNode node(const QString &name)
    {
        for (const OrgNode &one : m_store->reference().nodes()) {
            if (one.name == name)
                return one;
        }
        ADD_FAILURE() << name.toStdString();
        return {};
    }

    Result<OrgNodeId> change(const OrgChange &wanted)
    {
        const auto saved = orgchange::save(m_store.database(), m_store->signature(), wanted,
                                           u"Organisation changed"_s);
        EXPECT_TRUE(m_store->reload());
        return saved;
    }

    QDate m_today = day("2024-06-03");
    TestStore m_store{m_today};
    std::vector<Kept> m_kept;
};

} // namespace

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
    ASSERT_TRUE(save(begun));
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
    ASSERT_TRUE(casechange::takeBack(m_store.database(), m_store->signature(), m_store->rules(),
                                     begun, u"Taken back"_s));
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

TEST_F(KnownOn, GivesEachDayBackAfterAThousandEditsByChance)
{
    constexpr int kDays = 20;
    constexpr int kEditsADay = 50;
    std::mt19937 dice(20241031);
    const auto below = [&dice](size_t count) { return size_t(dice()) % count; };
    importAll(false);
    QStringList references{u"A1"_s, u"A2"_s, u"A3"_s, u"M1"_s, u"C1"_s};
    int done = 0;
    const auto edit = [&](CaseChange &wanted) {
        CaseRecord &record = wanted.after;
        StageRecord *stage =
            wanted.stages.empty() ? nullptr : &wanted.stages[below(wanted.stages.size())].after;
        const QDate soon = record.receivedOn.addDays(qint64(below(40)));
        switch (below(9)) {
        case 0:
            record.service = below(3) == 0 ? std::optional<OrgNodeId>()
                                           : node(below(2) == 0 ? u"North"_s : u"South"_s).id;
            record.directorate = node(u"Roads"_s).id;
            break;
        case 1:
            record.receivedOn = record.receivedOn.addDays(-qint64(below(3)));
            break;
        case 2:
            record.isChildOrYoungPerson = !record.isChildOrYoungPerson;
            record.summary = u"Summary %1"_s.arg(below(100));
            break;
        case 3:
            if (stage)
                stage->respondedOn = below(4) == 0 ? std::optional<QDate>() : soon;
            break;
        case 4:
            if (stage && stage->respondedOn)
                stage->outcome = std::array{Outcome::Upheld, Outcome::NotUpheld,
                                            Outcome::PartiallyUpheld}[below(3)];
            break;
        case 5:
            if (stage)
                stage->extendedTo = stage->receivedOn.addDays(40);
            break;
        case 6:
            if (stage && stage->holds.empty())
                stage->holds.push_back(
                    {{}, stage->receivedOn, stage->receivedOn.addDays(2), {}, false});
            else if (stage)
                stage->holds.clear();
            break;
        case 7:
            if (record.kind == CaseKind::MpEnquiry)
                record.respondedOn = soon;
            break;
        default:
            if (record.kind == CaseKind::Complaint && wanted.stages.size() < 2) {
                wanted.newStage = StageRecord{};
                wanted.newStage->number = int(wanted.stages.size()) + 1;
                wanted.newStage->receivedOn =
                    (wanted.stages.empty() ? record : wanted.after).receivedOn.addDays(1);
            }
        }
    };
    for (int today = 0; today < kDays; ++today) {
        for (int i = 0; i < kEditsADay; ++i) {
            switch (below(12)) {
            case 0: {
                NewContact contact;
                contact.record.reference = u"R%1"_s.arg(references.size());
                contact.record.procedure = ProcedureKey::Corporate;
                contact.record.receivedOn = m_today.addDays(-qint64(below(60)));
                contact.record.directorate = node(u"Roads"_s).id;
                contact.record.summary = u"By chance"_s;
                contact.stage = StageRecord{};
                contact.stage->receivedOn = contact.record.receivedOn;
                ASSERT_TRUE(casecreation::record(m_store.database(), m_store->signature(),
                                                 m_store->rules(), contact, u"Recorded"_s));
                references.append(contact.record.reference);
                ++done;
                break;
            }
            case 1:
                inUnit([&](UnitOfWork &unit) {
                    HistoryFigure figure;
                    figure.year = {2022};
                    figure.quarter = int(below(5));
                    figure.measure = HistoryMeasure::Stage2Received;
                    figure.value = double(below(50));
                    if (below(3) == 0)
                        YearRepository::remove(unit, figure);
                    else
                        YearRepository::type(unit, figure);
                });
                ++done;
                break;
            case 2: {
                const QString reference = references.at(qsizetype(below(3)));
                const CaseDossier now = dossierOf(reference);
                const QByteArray word = toStored(*now.record.procedure).data();
                const QString received = now.record.receivedOn.toString(Qt::ISODate);
                const QString cases = m_store.write(
                    u"cases.csv"_s,
                    "reference,kind,procedure,directorate,service,received_date,summary\n" +
                        reference.toLatin1() + ",complaint," + word + ",Roads,South," +
                        received.toLatin1() + ",Imported anew\n");
                const QString stages = m_store.write(
                    u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n" +
                                         reference.toLatin1() + ",1," + received.toLatin1() + "," +
                                         received.toLatin1() + ",upheld\n");
                const QString issues =
                    m_store.write(u"issues.csv"_s, "reference,stage,issue_category,outcome\n" +
                                                       reference.toLatin1() + ",1,Anew,upheld\n");
                ASSERT_TRUE(
                    m_store.import({cases, stages, issues}, {.today = m_today, .replace = true})
                        .stored);
                ++done;
                break;
            }
            case 3: {
                OrgNode area = node(u"Children"_s);
                OrgChange wanted{area, area, {}};
                wanted.after.sortOrder = int(below(20));
                ASSERT_TRUE(change(wanted));
                ++done;
                break;
            }
            default: {
                CaseChange wanted = casechange::none(
                    dossierOf(references.at(qsizetype(below(size_t(references.size()))))));
                edit(wanted);
                // What is not possible is not saved, as in the program.
                done += save(wanted) ? 1 : 0;
            }
            }
        }
        keep();
        sleep();
    }
    EXPECT_GT(done, kDays * kEditsADay / 2);
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
