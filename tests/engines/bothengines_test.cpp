// SPDX-License-Identifier: GPL-3.0-or-later
// Runs everything that the store, the work list and the statistics ask of a database on SQLite and
// on PostgreSQL, compares the answers, and proves that no statement was left out.
#include "tests/engines/reportexercise.h"
#include "tests/support/teststore.h"

#include "core/conduct/conductact.h"
#include "core/conduct/learning.h"
#include "core/conduct/triagerepository.h"
#include "core/exchange/mapping/storedmappings.h"
#include "core/exchange/sample/samplecounty.h"
#include "core/exchange/table/tabletext.h"
#include "core/exchange/table/worklisttext.h"
#include "core/statistics/closing/closinglist.h"
#include "core/statistics/codecounters.h"
#include "core/statistics/forecast.h"
#include "core/statistics/pivotdefinition.h"
#include "core/statistics/quartercheck.h"
#include "core/statistics/readyanswers.h"
#include "core/statistics/recordedyears.h"
#include "core/statistics/savedtables.h"
#include "core/statistics/tableengine.h"
#include "core/store/casecreation.h"
#include "core/store/caserepository.h"
#include "core/store/draftrepository.h"
#include "core/store/integrity.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/orgchange.h"
#include "core/store/rollback.h"
#include "core/store/rulesrepository.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/takeback.h"
#include "core/store/yearrepository.h"
#include "core/worklist/caselist.h"
#include "core/worklist/worklist.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A case file on one engine, and what was asked of it.
struct Side {
    std::unique_ptr<CaseStore> store;
    QSet<QString> statements;
    QStringList answers; ///< In the order in which they were given.
};

/// Spaces do not tell statements apart.
QString folded(const QString &sql)
{
    return sql.simplified();
}

ServerAddress testServer()
{
    ServerAddress address;
    address.host = qEnvironmentVariable("REDRESS_TEST_POSTGRES");
    address.database = u"postgres"_s;
    address.user = u"redress"_s;
    return address;
}

/// Does on one engine what the programs do; both sides do the same in the same order.
class Exercise final
{
public:
    explicit Exercise(Side &side, const QString &folder)
        : m_side(side)
        , m_folder(folder)
    {}

    void open(Database database)
    {
        database.setTrace([this](const QString &sql) { m_side.statements.insert(folded(sql)); });
        const auto made = guarded([&] { migrate(database); });
        ASSERT_TRUE(made) << why(made);
        const auto seeded = CaseStore::seed(database, {u"tester"_s, u"desk"_s, m_clock.nowUtc()});
        ASSERT_TRUE(seeded) << why(seeded);
        auto adopted = CaseStore::adopt(std::move(database), {u"tester"_s, u"desk"_s}, m_clock);
        ASSERT_TRUE(adopted) << why(adopted);
        m_side.store = std::move(adopted).value();
    }

    void run()
    {
        import(testData(u"acceptance/003-county-2023-24/cases"_s), false);
        import(testData(u"acceptance/004-county-2017-18/cases"_s), false);
        import(testData(u"acceptance/004-county-2017-18/cases"_s), true);
        import(enquiries(), false);
        writeByHand();
        askTables();
        askPivots();
        keepTables();
        askWorkLists();
        askCaseLists();
        recordContact();
        handleStages();
        askHistory();
        keepNotes();
        changeOrganisation();
        typeFigures();
        keepMappings();
        closeQuarters();
        m_side.answers.append(exerciseReports(store()));
        const auto report = checkIntegrity(database(), store().rules());
        ASSERT_TRUE(report) << why(report);
        answer(report->findings.join(u'\n'));
        takeBackToYesterday();
    }

    /// In a database of its own, that was opened for it.
    void makeSample()
    {
        const auto made = fillSampleCounty(store(), m_clock.today());
        ASSERT_TRUE(made) << why(made);
        ASSERT_TRUE(store().reload());
        for (const PeriodNote &note : YearRepository::notes(database()))
            answer(note.note);
        askTables();
        askWorkLists();
    }

private:
    CaseStore &store() { return *m_side.store; }
    Database &database() { return store().database(); }
    void answer(const QString &text) { m_side.answers.append(text); }

    /// Enquiries, of which the two counties have none, and a complaint that nobody has taken up.
    QString enquiries() const
    {
        QFile file(m_folder + u"/cases.csv"_s);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("reference,kind,procedure,directorate,received_date,responded_date,summary\n"
                   "MP-1,mp_enquiry,,Adult Social Care,2023-10-02,2023-10-12,Asks about a visit\n"
                   "MP-2,mp_enquiry,,Adult Social Care,2023-10-05,,Asks again\n"
                   "RE-1,representation,,Adult Social Care,2023-08-20,,An idea\n"
                   "CO-1,complaint,corporate,Adult Social Care,2023-10-09,,Waits for triage\n");
        return file.fileName();
    }

    void import(const QString &path, bool replace)
    {
        ImportOptions options;
        options.today = m_clock.today();
        options.replace = replace;
        const auto report =
            importCases(database(), store().rules(), store().signature(), {path}, options);
        ASSERT_TRUE(report) << why(report);
        EXPECT_TRUE(report->stored) << report->faultsInWords().join(u'\n').toStdString();
        answer(QString::number(report->rowsAccepted()));
        ASSERT_TRUE(store().reload());
    }

    /// Changes and removals as forms make them.
    void writeByHand()
    {
        const CaseRepository cases(database());
        const auto id = cases.find(u"D23-00095"_s);
        ASSERT_TRUE(id && *id);
        const auto dossier = cases.dossier(**id);
        ASSERT_TRUE(dossier) << why(dossier);
        const auto written = guarded([&] {
            UnitOfWork unit(database(), store().signature(), u"Changed by hand"_s, u"test"_s);
            CaseRecord record = dossier->record;
            record.summary = u"Änderung mit Umlauten, ’ and \"quotes\""_s;
            record.receivedOn = record.receivedOn.addDays(-1);
            unwrap(CaseRepository::update(unit, store().rules(), dossier->record, record));
            const auto again = unwrap(cases.dossier(**id));
            CaseRecord withTexts = again.record;
            withTexts.quote = u"Kept for the engines"_s;
            unwrap(CaseRepository::update(unit, store().rules(), again.record, withTexts));
            StageRecord stage = again.stages.front().stage;
            stage.extendedTo = stage.receivedOn.addDays(60);
            stage.holds.push_back({{}, stage.receivedOn, std::nullopt, std::nullopt, true});
            unwrap(
                CaseRepository::update(unit, store().rules(), again.stages.front().stage, stage));

            ReferenceData reference = store().reference();
            ReferenceWriter writer(unit, reference);
            writer.addMember({{}, u"kl"_s, u"K. L."_s, u"KL"_s, u"Team"_s}, u"officer"_s);
            writer.setSortOrder(reference.nodes().front().id, 77);
            rulesrepository::setSetting(unit, settingname::kCouncilName, u"Testshire"_s);
            rulesrepository::setSetting(unit, settingname::kCouncilName, u"Test County"_s);
            rulesrepository::addClosedDay(
                unit, {day("2023-10-10"), ClosedDay::Kind::BankHoliday, u"Test Day"_s, u"test"_s});
            rulesrepository::removeClosedDay(unit, day("2023-08-28"), ClosedDay::Kind::BankHoliday);
            answer(QString::number(
                unwrap(CaseRepository::recompute(unit, rulesrepository::load(database())))));
            unit.commit();
        });
        ASSERT_TRUE(written) << why(written);
        ASSERT_TRUE(store().reload());
        answer(store().councilName());

        const auto ombudsman = cases.findOmbudsman(u"D23-OMB-0003"_s);
        ASSERT_TRUE(ombudsman && *ombudsman);
        const auto record = OmbudsmanRepository::load(database(), **ombudsman);
        ASSERT_TRUE(record) << why(record);
        answer(record->summary.value_or(QString()));
        const QDateTime at(day("2023-10-01"), QTime(9, 30), Qt::UTC);
        const DraftKey fresh{u"tester"_s, u"form"_s};
        const DraftKey ofCase{u"tester"_s, u"form"_s, 7};
        for (const QString &body : {u"{}"_s, u"{\"summary\":\"typed\"}"_s})
            ASSERT_TRUE(DraftRepository::keep(database(), fresh, {at, body}));
        ASSERT_TRUE(DraftRepository::keep(database(), ofCase, {at.addSecs(1), u"[]"_s}));
        for (const DraftKey &key : {fresh, ofCase}) {
            const auto draft = DraftRepository::find(database(), key);
            ASSERT_TRUE(draft && *draft);
            answer((*draft)->savedAtUtc.toString(Qt::ISODate) + (*draft)->body);
        }
        const auto drafts = DraftRepository::all(database(), u"tester"_s, u"form"_s);
        ASSERT_TRUE(drafts);
        ASSERT_EQ(drafts->size(), 2U);
        EXPECT_EQ(drafts->front().key, ofCase);
        ASSERT_TRUE(DraftRepository::remove(database(), fresh));
        EXPECT_EQ(DraftRepository::all(database(), u"tester"_s, u"form"_s)->size(), 1U);
        const auto folder = OmbudsmanRepository::folder(database(), **ombudsman);
        ASSERT_TRUE(folder) << why(folder);
        for (const RecommendationRecord &remedy : folder->recommendations)
            answer(remedy.description.value_or(QString()));
    }

    ChangeSetId act(CaseId id, ActKind kind, int stage, const std::function<void(Act &)> &more = {})
    {
        Act made;
        made.kind = kind;
        made.stage = stage;
        made.on = m_clock.today();
        made.excuse = u"For the engines"_s;
        if (more)
            more(made);
        const auto unit = doAct(database(), store().signature(), store().rules(), id, made,
                                m_clock.today(), u"Step"_s);
        EXPECT_TRUE(unit) << why(unit);
        return unit.value_or(ChangeSetId());
    }

    /// A complaint is triaged, has its stages handled, leads to an action, and a step is taken
    /// back.
    void handleStages()
    {
        const auto id = CaseRepository(database()).find(u"CO-1"_s);
        ASSERT_TRUE(id && *id);
        Triage triage;
        triage.what = Subject::OtherService;
        triage.result = TriageResult::Corporate;
        triage.reason = u"Not of the list"_s;
        triage.decider = u"tester"_s;
        triage.decidedOn = m_clock.today();
        ASSERT_TRUE(decideTriage(database(), store().signature(), store().rules(), **id, Triage(),
                                 triage, {}, m_clock.today(), u"Triage"_s));
        act(**id, ActKind::BeginStage, 1);
        act(**id, ActKind::Appoint, 1, [](Act &made) {
            made.role = PractitionerRole::Advocate;
            made.practitionerName = u"A. D. Vocate"_s;
        });
        act(**id, ActKind::Extend, 1, [this](Act &made) {
            made.until = m_clock.today().addDays(40);
            made.reason = u"Holidays"_s;
            made.agreedBy = Agreement::Both;
            made.toldOn = m_clock.today();
            made.proofKind = ContactKind::Letter;
            made.proofWords = u"Letter"_s;
        });
        act(**id, ActKind::Hold, 1, [this](Act &made) {
            made.holdReason = store().reference().itemsOf(UserList::HoldReason).front().id;
        });
        const ChangeSetId last = act(**id, ActKind::Resume, 1);
        ASSERT_TRUE(takeBackUnit(database(), store().signature(), store().rules(), last, **id,
                                 u"Taken back"_s));
        const auto state = readCaseState(database(), **id);
        ASSERT_TRUE(state) << why(state);
        for (const LedgerEntry &entry : state->conduct.stages.front().ledger)
            answer(QString(toStored(entry.event)) + entry.on.toString(Qt::ISODate) + entry.note);
        answer(state->practitioners.front().name);
        IssueFacts issue;
        issue.stage = state->dossier.stages.front().stage.id;
        issue.category = store().reference().itemsOf(UserList::IssueCategory).front().id;
        ASSERT_TRUE(learning::save(database(), store().signature(), **id, issue, m_clock.today(),
                                   u"Issue"_s));
        const auto issues = CaseRepository(database()).dossier(**id)->stages.front().issues;
        ASSERT_EQ(issues.size(), 1U);
        ASSERT_TRUE(learning::remove(database(), store().signature(), **id, issues.front().id,
                                     u"Taken away"_s));
        const auto lines = learning::lines(database(), day("2000-01-01"), m_clock.today());
        ASSERT_TRUE(lines) << why(lines);
        for (const LearningLine &line : *lines)
            answer(u"%1 %2"_s.arg(line.reference).arg(line.later.size()));
    }

    void askTables()
    {
        TableEngine engine(database(), store().reference());
        for (const TableDefinition &definition : shippedTables()) {
            for (const ReportPeriod &period :
                 {ReportPeriod{{2023}, 3, {}}, ReportPeriod{{2017}, 4, {}},
                  ReportPeriod{{2023}, 4, day("2023-08-15")}}) {
                const auto table = engine.fill(definition, period);
                ASSERT_TRUE(table) << definition.id.toStdString() << why(table);
                answer(definition.id + u'\n' + QString::fromUtf8(tableAsTidyCsv(*table)));
                for (size_t row = 0; row < std::min<size_t>(table->rows.size(), 2); ++row) {
                    for (size_t column = 0; column < table->columns.size(); ++column) {
                        const auto cases = engine.casesBehind(*table, row, column);
                        ASSERT_TRUE(cases) << why(cases);
                        for (const FactRef &fact : cases->numerator)
                            answer(fact.reference);
                    }
                }
            }
        }
        const auto first = firstRecordedYear(database());
        answer(first ? first->label() : QString());
        const auto years = recordedYears(database());
        ASSERT_TRUE(years) << why(years);
        for (const FinancialYear year : *years)
            answer(year.label());
        const auto findings =
            checkQuarter(database(), store().rules(), {{{2023}, 1}, {{2023}, 3}}, m_clock.today());
        ASSERT_TRUE(findings) << why(findings);
        for (const QuarterFinding &finding : *findings)
            answer(finding.id + QString::number(finding.facts.size()));
        askForecasts(engine);
    }

    void askForecasts(TableEngine &engine)
    {
        const QDate on = day("2023-11-15");
        const auto forecast =
            forecastInTime(database(), engine, {{{2023}, 3}, {{2023}, 3}}, std::nullopt, on);
        ASSERT_TRUE(forecast) << why(forecast);
        for (const ForecastLine &line : forecast->lines)
            answer(u"%1 %2"_s.arg(line.ifInTime.part).arg(line.deciding.size()));
        const auto spend =
            forecastStage2Spend(database(), engine, store().rules(), {2023}, on, std::nullopt);
        ASSERT_TRUE(spend) << why(spend);
        answer(QString::number(spend->mayAsk));
        const auto code = codeAssessment(database(), store().rules(), {{2023}, 4, {}});
        ASSERT_TRUE(code) << why(code);
        for (const CodeAssessment &assessment : *code) {
            for (const CodeCounter &counter : assessment.counters)
                answer(u"%1 %2"_s.arg(counter.counted.size()).arg(counter.base.size()));
        }
        const auto made =
            answers(database(), engine, store().rules(), {{2023}, 4, {}}, m_clock.today(), 0);
        ASSERT_TRUE(made) << why(made);
        for (const ReadyAnswer &one : *made) {
            for (const FilledTable &table : one.tables)
                answer(QString::fromUtf8(tableAsTidyCsv(table)));
        }
    }

    void closeQuarters()
    {
        const Quarter quarter{{2017}, 2};
        TableEngine engine(database(), store().reference());
        const auto list =
            closingList(database(), store().rules(), engine, quarter, m_clock.today());
        ASSERT_TRUE(list) << why(list);
        for (const ClosingItem &item : list->items) {
            answer(item.id + item.sentence);
            for (const QString &note : {u"It is so."_s, u"It is so, and was before."_s})
                ASSERT_TRUE(explain(store(), quarter, item, note));
        }
        for (const QString &text : {u"Complaints"_s, u"Outcomes"_s, QString()}) {
            ASSERT_TRUE(savePrintedTables(store(), quarter, text));
            answer(QuarterRepository::printedTables(database(), quarter));
        }
        ASSERT_TRUE(closeQuarter(store(), quarter));
        ASSERT_TRUE(reopenQuarter(store(), quarter, u"A letter came."_s));
        const auto again =
            closingList(database(), store().rules(), engine, quarter, m_clock.today());
        ASSERT_TRUE(again) << why(again);
        answer(again->closings.front().digest);
        for (const ClosingItem &item : again->items)
            ASSERT_TRUE(takeBackExplanation(store(), item));
    }

    /// Every measure by every dimension that it has, across quarters and months, and filtered.
    void askPivots()
    {
        TableEngine engine(database(), store().reference());
        for (const Measure &measure : measures()) {
            for (const auto &[dimension, word] : kStoredWords<Dimension>) {
                for (const QString &columns : {u""_s, u"quarter"_s, u"month"_s, u"outcome"_s}) {
                    const auto pivot = pivotOf({measure.id}, {word}, columns, {});
                    if (!pivot && pivot.error().detail == word)
                        continue; // A grid with one figure in each row.
                    ASSERT_TRUE(pivot) << why(pivot);
                    const auto table = engine.fill(*pivot, {{2023}, 4, {}});
                    answer(table ? QString::fromUtf8(tableAsTidyCsv(*table))
                                 : table.error().message);
                }
            }
        }
    }

    void keepTables()
    {
        const auto pivot = pivotOf({u"outcomes"_s}, {u"directorate"_s}, u"quarter,outcome"_s, {});
        ASSERT_TRUE(pivot) << why(pivot);
        const auto saved = saveTable(database(), store().signature(), u"Ours"_s, {}, *pivot);
        ASSERT_TRUE(saved) << why(saved);
        const auto tables = savedTables(database(), u"tester"_s);
        ASSERT_TRUE(tables) << why(tables);
        TableEngine engine(database(), store().reference());
        const auto table = engine.fill(tables->front().table, {{2023}, 4, {}});
        ASSERT_TRUE(table) << why(table);
        answer(QString::fromUtf8(tableAsTidyCsv(*table)));
        ASSERT_TRUE(
            renameTable(database(), store().signature(), tables->front().stored, u"Theirs"_s));
        const auto renamed = savedTables(database(), u"tester"_s);
        ASSERT_TRUE(renamed && renamed->size() == 1);
        answer(renamed->front().stored.name);
        ASSERT_TRUE(deleteTable(database(), store().signature(), renamed->front().stored));
    }

    void askWorkLists()
    {
        for (const QDate &on : {day("2023-12-31"), day("2017-09-01"), day("2024-06-03")}) {
            const auto list = WorkList::load(database(), store().rules(), on);
            ASSERT_TRUE(list) << why(list);
            answer(QString::fromUtf8(workListAsCsv(list->items(), store().reference())));
        }
    }

    void askCaseLists()
    {
        using Sort = CaseListQuery::Sort;
        using State = CaseListQuery::State;
        const OrgNodeId directorate = store().reference().directorates().front().id;
        for (const Sort sort : {Sort::Reference, Sort::Kind, Sort::Procedure, Sort::Directorate,
                                Sort::Service, Sort::Received, Sort::Status, Sort::Officer}) {
            for (const State state : {State::All, State::Open, State::Closed}) {
                answerCases({.state = state, .sort = sort, .isDescending = state == State::All});
                answerCases({.text = u"travel D23"_s,
                             .kind = CaseKind::Complaint,
                             .place = directorate,
                             .state = state,
                             .sort = sort,
                             .isDescending = false});
            }
        }
        answerCases({.procedure = ProcedureKey::ChildrenStatutory,
                     .year = FinancialYear{2023},
                     .outcome = Outcome::Upheld});
        answer(QString::number(*caselist::total(database())));
        const auto years = caselist::years(database());
        ASSERT_TRUE(years) << why(years);
        for (const FinancialYear year : *years)
            answer(year.label());
        for (const QString &text : {u"D23-0009"_s, u"OMB-0003"_s, u"travel costs"_s, u"100%_!"_s}) {
            const auto found = caselist::find(database(), text);
            ASSERT_TRUE(found) << why(found);
            for (const caselist::Found &one : *found)
                answer(one.reference + one.summary + one.ombudsmanReference);
        }
    }

    void answerCases(const CaseListQuery &query)
    {
        const auto ids = caselist::ids(database(), query);
        ASSERT_TRUE(ids) << why(ids);
        const auto rows = caselist::rows(database(), store().rules(),
                                         std::span(*ids).first(std::min<size_t>(ids->size(), 50)),
                                         day("2023-12-31"));
        ASSERT_TRUE(rows) << why(rows);
        for (const CaseListRow &row : *rows)
            answer(row.reference + row.summary + row.standing.words);
    }

    void recordContact()
    {
        NewContact contact;
        contact.record.procedure = ProcedureKey::ChildrenStatutory;
        contact.record.receivedOn = day("2024-05-20");
        contact.record.directorate = store().reference().directorates().front().id;
        contact.record.summary = u"Recorded by hand"_s;
        contact.stage = StageRecord{};
        contact.stage->receivedOn = contact.record.receivedOn;
        const auto reference = casecreation::nextReference(
            database(), contact.record.kind, contact.record.procedure, contact.record.receivedOn);
        ASSERT_TRUE(reference) << why(reference);
        answer(*reference);
        contact.record.reference = *reference;
        const auto made = guarded([&] {
            UnitOfWork unit(database(), store().signature(), u"Recorded"_s);
            unwrap(casecreation::create(unit, store().rules(), contact));
            unit.commit();
        });
        ASSERT_TRUE(made) << why(made);
    }

    void askHistory()
    {
        const CaseRepository cases(database());
        for (const QString &reference : {u"D23-00095"_s, u"L17-00001"_s}) {
            const auto id = cases.find(reference);
            ASSERT_TRUE(id && *id);
            const auto history = cases.history(**id);
            ASSERT_TRUE(history) << why(history);
            for (const HistoryEntry &entry : *history)
                answer(entry.entity + entry.field + entry.before.value_or(u"-"_s) +
                       entry.after.value_or(u"-"_s));
        }
    }

    void keepNotes()
    {
        UnitOfWork unit(database(), store().signature(), u"Noted by hand"_s, u"test"_s);
        YearRepository::add(unit, {day("2023-07-01"), day("2023-09-30"), {}, u"A new system"_s});
        unit.commit();
        for (const PeriodNote &note : YearRepository::notes(database()))
            answer(note.firstOn.toString(Qt::ISODate) + note.note);
    }

    void keepMappings()
    {
        ImportMapping mapping;
        mapping.name = u"Old system"_s;
        mapping.tables = {{ImportTable::Cases, {{u"reference"_s, u"Ref No"_s}}}};
        for (const DayOrder order : {DayOrder::DayFirst, DayOrder::MonthName}) {
            mapping.dayOrder = order;
            const auto kept = storeMapping(database(), store().signature(), mapping);
            ASSERT_TRUE(kept) << why(kept);
        }
        const auto stored = storedMappings(database());
        ASSERT_TRUE(stored) << why(stored);
        for (const ImportMapping &one : *stored)
            answer(QString::fromUtf8(mappingAsJson(one)));
        const auto removed = removeMapping(database(), store().signature(), mapping.name);
        ASSERT_TRUE(removed) << why(removed);
    }

    /// A service that is added, closed with a successor, and again without; one that is removed.
    void changeOrganisation()
    {
        const auto save = [this](const OrgChange &change) {
            const auto saved =
                orgchange::save(database(), store().signature(), change, u"Changed"_s);
            ASSERT_TRUE(saved) << why(saved);
            ASSERT_TRUE(store().reload());
        };
        const OrgNode directorate = store().reference().directorates().front();
        OrgNode added{{}, directorate.id, OrgLevel::Service, u"Old service"_s, 90, {}, {}};
        save({std::nullopt, added});
        added.name = u"New service"_s;
        save({std::nullopt, added});
        const auto idOf = [&](const QString &name) {
            return store().reference().findNode(directorate.id, OrgLevel::Service, name).value();
        };
        const OrgNode old = *store().reference().node(idOf(u"Old service"_s));
        OrgChange closed{old, old, {{old.id, idOf(u"New service"_s), 1000, {}}}};
        closed.after.closedOn = day("2023-09-30");
        save(closed);
        closed.before = *store().reference().node(old.id);
        closed.after.closedOn = day("2023-12-31");
        save(closed);
        closed.before = *store().reference().node(old.id);
        closed.successors.clear();
        save(closed);
        ASSERT_TRUE(orgchange::move(database(), store().signature(), idOf(u"New service"_s),
                                    orgchange::Direction::Up, u"Moved"_s));
        ASSERT_TRUE(orgchange::remove(database(), store().signature(), idOf(u"New service"_s),
                                      u"Removed"_s));
        ASSERT_TRUE(store().reload());
        for (const OrgNode &node : store().reference().nodes())
            answer(node.name + node.closedOn.value_or(QDate()).toString(Qt::ISODate));
    }

    void typeFigures()
    {
        UnitOfWork unit(database(), store().signature(), u"Typed"_s);
        HistoryFigure figure;
        figure.year = {2015};
        figure.source = u"Annual report"_s;
        for (const double value : {41.0, 42.0}) {
            figure.value = value;
            YearRepository::type(unit, figure);
        }
        YearRepository::remove(unit, figure);
        DemandFigure demand = YearRepository::demand(database()).front();
        demand.value += 1;
        YearRepository::type(unit, demand);
        YearRepository::remove(unit, demand);
        YearRepository::type(unit, demand);
        const PeriodNote note = YearRepository::notes(database()).front();
        PeriodNote other = note;
        other.note = u"Another system"_s;
        YearRepository::change(unit, note, other);
        YearRepository::remove(unit, other);
        unit.commit();
        for (const DemandFigure &one : YearRepository::demand(database()))
            answer(QString::number(one.value));
    }

    /// Everything is undone again that a later day brings.
    void takeBackToYesterday()
    {
        const QDate yesterday = m_clock.today();
        m_clock.setNow(m_clock.nowUtc().addDays(1));
        {
            UnitOfWork unit(database(), store().signature(), u"Set anew"_s);
            rulesrepository::setSetting(unit, settingname::kCouncilName, u"Elsewhere"_s);
            rulesrepository::setSetting(unit, settingname::kReceiptRule, u"deemed"_s);
            unit.commit();
        }
        import(testData(u"acceptance/004-county-2017-18/cases"_s), true);
        recordContact();
        const auto tooEarly = guarded([&] { rollBack(database(), day("2000-01-01")); });
        ASSERT_FALSE(tooEarly) << "the file was not begun";
        answer(tooEarly.error().message);
        const RollBack done = rollBack(database(), yesterday);
        answer(QString::number(done.units));
        EXPECT_EQ(done.lost, 0);
        EXPECT_FALSE(done.isOutOfOrder);
        ASSERT_TRUE(store().reload());
        answer(store().councilName());
        askTables();
        answerCases({});
        const auto report = checkIntegrity(database(), store().rules());
        ASSERT_TRUE(report) << why(report);
        answer(report->findings.join(u'\n'));
    }

    Side &m_side;
    QString m_folder;
    FixedClock m_clock{day("2024-06-03")};
};

/// The statements that stand in the sources as named raw strings.
QHash<QString, QString> statementsInSources()
{
    QHash<QString, QString> found;
    static const QRegularExpression literal(u"R\"sql\\(([^\"]*?)\\)sql\""_s);
    QDirIterator files(QStringLiteral(REDRESS_SOURCE_DIR "/core"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith("/backup.cpp"_L1))
            continue; // copies files; a server has its own backups
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = literal.globalMatch(text); match.hasNext();)
            found.insert(folded(match.next().captured(1)), file.fileName());
    }
    return found;
}

} // namespace

TEST(BothEngines, GiveTheSameAnswersToEveryStatement)
{
    Side sqlite;
    Side postgres;
    const QTemporaryDir folder;
    {
        Exercise exercise(sqlite, folder.path());
        exercise.open(Database::sqlite(u":memory:"_s, Database::Access::ReadWrite));
        ASSERT_FALSE(testing::Test::HasFatalFailure());
        exercise.run();
        exercise.open(Database::sqlite(u":memory:"_s, Database::Access::ReadWrite));
        ASSERT_FALSE(testing::Test::HasFatalFailure());
        exercise.makeSample();
    }
    {
        Exercise exercise(postgres, folder.path());
        exercise.open(Database::postgreSql(testServer()));
        ASSERT_FALSE(testing::Test::HasFatalFailure());
        exercise.run();
        ServerAddress other = testServer();
        Database::postgreSql(other).run(u"CREATE DATABASE sample"_s);
        other.database = u"sample"_s;
        exercise.open(Database::postgreSql(other));
        ASSERT_FALSE(testing::Test::HasFatalFailure());
        exercise.makeSample();
    }
    ASSERT_EQ(sqlite.answers.size(), postgres.answers.size());
    for (qsizetype i = 0; i < sqlite.answers.size(); ++i)
        ASSERT_EQ(sqlite.answers.at(i), postgres.answers.at(i)) << "answer " << i;
    EXPECT_GT(sqlite.answers.size(), 1000);

    // What SQLite alone is asked about itself is no statement of the store.
    for (const QString &sql : sqlite.statements) {
        const bool isAsked = sql.startsWith("PRAGMA"_L1) || postgres.statements.contains(sql);
        EXPECT_TRUE(isAsked) << sql.toStdString();
    }
    const auto inSources = statementsInSources();
    EXPECT_GT(inSources.size(), 50);
    for (auto it = inSources.begin(); it != inSources.end(); ++it)
        EXPECT_TRUE(postgres.statements.contains(it.key()))
            << it.value().toStdString() << ": not run on PostgreSQL:\n"
            << it.key().toStdString();
}

TEST(BothEngines, KeepTheAuditTrailFromBeingAltered)
{
    Database postgres = Database::postgreSql(testServer());
    for (const char *sql : {"UPDATE change_set SET what = 'x'", "DELETE FROM change_entry",
                            "DELETE FROM change_seal"}) {
        const auto altered = guarded([&] { postgres.run(QString::fromLatin1(sql)); });
        EXPECT_FALSE(altered) << sql;
    }
}

} // namespace redress
