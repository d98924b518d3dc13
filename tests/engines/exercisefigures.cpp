// SPDX-License-Identifier: GPL-3.0-or-later
// Tables, lists and quarters, asked of one engine.
#include "tests/engines/exercise.h"

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
#include "core/store/casetext.h"
#include "core/store/storageerror.h"
#include "core/store/yearrepository.h"
#include "core/worklist/casegroups.h"
#include "core/worklist/caselist.h"
#include "core/worklist/ombudsmancases.h"
#include "core/worklist/openwork.h"
#include "core/worklist/savedlists.h"
#include "core/worklist/worklist.h"

namespace redress {

using namespace Qt::StringLiterals;

void Exercise::askTables()
{
    TableEngine engine(database(), store().reference());
    for (const TableDefinition &definition : shippedTables()) {
        for (const ReportPeriod &period : {ReportPeriod{{2023}, 3, {}}, ReportPeriod{{2017}, 4, {}},
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
    const auto first = firstRecordedQuarter(database());
    answer(first ? QString::number(first->code()) : QString());
    answer(holdsOtherProcedures(database()) ? u"others"_s : QString());
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

void Exercise::askForecasts(TableEngine &engine)
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

void Exercise::closeQuarters()
{
    const Quarter quarter{{2017}, 2};
    TableEngine engine(database(), store().reference());
    const auto list = closingList(database(), store().rules(), engine, quarter, m_clock.today());
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
    const auto again = closingList(database(), store().rules(), engine, quarter, m_clock.today());
    ASSERT_TRUE(again) << why(again);
    answer(again->closings.front().digest);
    for (const ClosingItem &item : again->items)
        ASSERT_TRUE(takeBackExplanation(store(), item));
}

void Exercise::askPivots()
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
                answer(table ? QString::fromUtf8(tableAsTidyCsv(*table)) : table.error().message);
            }
        }
    }
}

void Exercise::keepTables()
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
    ASSERT_TRUE(renameTable(database(), store().signature(), tables->front().stored, u"Theirs"_s));
    const auto renamed = savedTables(database(), u"tester"_s);
    ASSERT_TRUE(renamed && renamed->size() == 1);
    answer(renamed->front().stored.name);
    ASSERT_TRUE(deleteTable(database(), store().signature(), renamed->front().stored));
}

void Exercise::askWorkLists()
{
    for (const QDate &on : {day("2023-12-31"), day("2017-09-01"), day("2024-06-03")}) {
        const auto list =
            WorkList::load(database(), store().rules(), on, LastLook::atEndOf(on.addDays(-3)));
        ASSERT_TRUE(list) << why(list);
        WorkList marked = *list;
        ASSERT_TRUE(marked.markUnproved(database()));
        answer(QString::fromUtf8(workListAsCsv(list->items(), store().reference())));
        for (const WorkItem &item : marked.items())
            answer(statusText(item));
        const auto atOmbudsman = redress::ombudsmanCases(database(), store().rules(), on);
        ASSERT_TRUE(atOmbudsman) << why(atOmbudsman);
        for (const OmbudsmanCaseRow &row : *atOmbudsman)
            answer(row.reference + row.ownReference + row.standing.words + toDoText(row));
        const auto some = caselist::find(database(), u"D23-000"_s, 3);
        ASSERT_TRUE(some) << why(some);
        for (const caselist::Found &one : *some) {
            const auto owed = openwork::acknowledgementOf(database(), store().rules(), one.id, on);
            ASSERT_TRUE(owed) << why(owed);
            answer(*owed ? nextStepText((*owed)->nextStep) : QString());
            const auto awaited = WorkList::ofCase(database(), store().rules(), one.id, on);
            ASSERT_TRUE(awaited) << why(awaited);
            answer(QString::fromUtf8(workListAsCsv(*awaited, store().reference())));
        }
        answer(QString::fromUtf8(
            workListAsCsv(list->filtered(WorkFilter::NewlyLate), store().reference())));
    }
}

void Exercise::askCaseLists()
{
    using Sort = CaseListQuery::Sort;
    using State = CaseListQuery::State;
    const OrgNodeId directorate = store().reference().directorates().front().id;
    for (const Sort sort :
         {Sort::Reference, Sort::Kind, Sort::Procedure, Sort::Directorate, Sort::Service,
          Sort::Received, Sort::Status, Sort::Officer, Sort::Outcome, Sort::Summary}) {
        for (const State state : {State::All, State::Open, State::Closed}) {
            answerCases({.state = state, .sort = sort, .isDescending = state == State::All});
            answerCases({.search = searchFor(u"travel D23"_s),
                         .kind = CaseKind::Complaint,
                         .places = {directorate, directorate},
                         .state = state,
                         .sort = sort,
                         .isDescending = false});
        }
    }
    answerCases({.procedure = ProcedureKey::ChildrenStatutory,
                 .year = FinancialYear{2023},
                 .outcome = Outcome::Upheld});
    answerCases({.sort = Sort::Directorate,
                 .isDescending = false,
                 .then = {{Sort::Service, true}, {Sort::Officer, false}, {Sort::Status, true}}});
    using Group = CaseListQuery::Group;
    for (const Group group : {Group::Officer, Group::Service, Group::Stage, Group::Status}) {
        const CaseListQuery query{.sort = Sort::Reference, .isDescending = false, .group = group};
        answerCases(query);
        const auto ids = caselist::ids(database(), store().rules(), query, m_clock.today());
        ASSERT_TRUE(ids) << why(ids);
        const auto groups = caselist::groups(database(), group, *ids);
        ASSERT_TRUE(groups) << why(groups);
        for (const caselist::CaseGroup &one : *groups)
            answer(QString::number(one.first) + u' ' + QString::number(one.count));
    }
    askSearches();
    answer(QString::number(*caselist::total(database())));
    const auto years = caselist::years(database());
    ASSERT_TRUE(years) << why(years);
    for (const FinancialYear year : *years)
        answer(year.label());
    for (const QString &text : {u"D23-0009"_s, u"OMB-0003"_s, u"travel costs"_s, u"100%_!"_s,
                                u"\u00e9c-1"_s, u"\u0175-"_s}) {
        const auto found = caselist::find(database(), text);
        ASSERT_TRUE(found) << why(found);
        for (const caselist::Found &one : *found)
            answer(one.reference + one.summary + one.ombudsmanReference);
        // The newest cases are read first: the same is found.
        const auto again = caselist::find(database(), text, 12, 3);
        ASSERT_TRUE(again) << why(again);
        EXPECT_EQ(*again, *found);
    }
}

Search Exercise::searchFor(const QString &text)
{
    const auto search = search::parse(text, {store().reference(), day("2023-12-31"), {}});
    EXPECT_TRUE(search) << why(search);
    return search.value_or(Search());
}

void Exercise::askSearches()
{
    for (const QString &text : {u"travel cos"_s,
                                u"\"travel costs\""_s,
                                u"-travel"_s,
                                u"D23-00"_s,
                                u"ref:0009"_s,
                                u"ref:\u00e9c-1"_s,
                                u"-ref:ec"_s,
                                u"kind:mp,complaint"_s,
                                u"kind:children_statutory"_s,
                                u"-kind:compliment,corporate"_s,
                                u"procedure:children"_s,
                                u"-procedure:adult"_s,
                                u"stage:2"_s,
                                u"stage:none"_s,
                                u"outcome:none"_s,
                                u"outcome:upheld,not-upheld"_s,
                                u"-outcome:any"_s,
                                u"directorate:adult"_s,
                                u"service:none"_s,
                                u"team:any"_s,
                                u"worker:none"_s,
                                u"theme:none"_s,
                                u"issue:any"_s,
                                u"cause:none"_s,
                                u"upheld-reason:minutes"_s,
                                u"upheld-reason:none"_s,
                                u"compliment-from:police,adopter"_s,
                                u"compliment-from:any"_s,
                                u"compliment-from:none"_s,
                                u"action:none outcome:upheld"_s,
                                u"remedy:apology,financial"_s,
                                u"remedy:none"_s,
                                u"received:2023"_s,
                                u"received:>1/10/2023 received:<=10daysago"_s,
                                u"acknowledged:none"_s,
                                u"acknowledged:2023-24"_s,
                                u"due:<1/1/2024"_s,
                                u"due:none"_s,
                                u"-due:>1/1/2024"_s,
                                u"answered:none"_s,
                                u"answered:2023-24"_s,
                                u"closed:2023-24"_s,
                                u"closed:lastquarter -kind:compliment"_s,
                                u"closed:none"_s,
                                u"is:unproved,chase"_s,
                                u"is:risk,owed,promised"_s,
                                u"person:any"_s,
                                u"consent:pending,given"_s,
                                u"consent:none"_s,
                                u"chase:overdue"_s,
                                u"chase:any"_s,
                                u"method:none"_s,
                                u"complainant:any"_s,
                                u"person:owen,price"_s,
                                u"note:call"_s,
                                u"note:none"_s,
                                u"document:plan"_s,
                                u"document:any"_s,
                                u"ombudsman:any"_s,
                                u"upheld-issue:delay"_s,
                                u"upheld-issue:any"_s,
                                u"decision:invalid"_s,
                                u"decision:none"_s,
                                u"ombudsman:0003"_s,
                                u"ombudsman:\u0175-1"_s,
                                u"overdue"_s,
                                u"is:open,closed"_s,
                                u"is:closed -is:hold"_s})
        answerCases({.search = searchFor(text), .sort = CaseListQuery::Sort::Reference});
}

void Exercise::keepLists()
{
    SavedList list;
    list.name = u"Late"_s;
    list.owner = u"tester"_s;
    list.query.search = searchFor(u"travel"_s);
    const auto lists = [this] {
        return *savedlists::list(database(), u"tester"_s,
                                 {store().reference(), m_clock.today(), {}});
    };
    ASSERT_TRUE(savedlists::add(database(), store().signature(), list));
    EXPECT_FALSE(savedlists::add(database(), store().signature(), list));
    ASSERT_EQ(lists().size(), 1U);
    SavedList shared = lists().front();
    shared.owner.reset();
    ASSERT_TRUE(savedlists::change(database(), store().signature(), lists().front(), shared));
    const auto count =
        savedlists::count(database(), store().rules(), lists().front(), m_clock.today());
    ASSERT_TRUE(count) << why(count);
    answer(QString::number(*count));
    ASSERT_TRUE(savedlists::remove(database(), store().signature(), lists().front()));
    answer(QString::number(lists().size()));
}

void Exercise::changeNames()
{
    const auto total = [this] {
        const auto check = guarded([&] { return casetext::check(database()); });
        ASSERT_TRUE(check) << why(check);
        answer(QString::number(check->differing));
        EXPECT_TRUE(check->isIndexWhole);
    };
    total();
    const OrgNode directorate = store().reference().directorates().front();
    const auto rename = [&](const QString &before, const QString &after) {
        UnitOfWork unit(database(), store().signature(), u"Renamed"_s);
        Statement(database(), u"UPDATE org_node SET name = :name WHERE id = :id"_s)
            .bind(u":name"_s, after)
            .bind(u":id"_s, directorate.id)
            .run();
        unit.changed("org_node"_L1, directorate.id.value(), {}, "name"_L1, before, after);
        for (const auto entity : {"person"_L1, "practitioner"_L1, "ombudsman_case"_L1,
                                  "ombudsman_enquiry"_L1, "recommendation"_L1})
            unit.changed(entity, directorate.id.value(), {}, "name"_L1, before, after);
        unit.commit();
    };
    rename(directorate.name, u"Renamed Care"_s);
    total();
    const auto renamed = caselist::ids(database(), store().rules(),
                                       {.search = searchFor(u"renamed"_s)}, m_clock.today());
    ASSERT_TRUE(renamed) << why(renamed);
    EXPECT_FALSE(renamed->empty());
    answer(QString::number(renamed->size()));
    rename(u"Renamed Care"_s, directorate.name);
    total();
    answer(QString::number(unwrap(guarded([&] { return casetext::rebuild(database()); }))));
    total();
}

void Exercise::answerCases(const CaseListQuery &query)
{
    const auto ids = caselist::ids(database(), store().rules(), query, day("2023-12-31"));
    ASSERT_TRUE(ids) << why(ids);
    answer(QString::number(ids->size()));
    const auto rows =
        caselist::rows(database(), store().rules(),
                       std::span(*ids).first(std::min<size_t>(ids->size(), 50)), day("2023-12-31"));
    ASSERT_TRUE(rows) << why(rows);
    for (const CaseListRow &row : *rows)
        answer(row.reference + row.summary + row.standing.words);
}

void Exercise::typeFigures()
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

} // namespace redress
