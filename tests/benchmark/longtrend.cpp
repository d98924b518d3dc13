// SPDX-License-Identifier: GPL-3.0-or-later
// P3: a year's received, in time and upheld by service and quarter, and ten years of received,
// beside naive SQL on the dates as text; the goal is that of a million cases.
#include "core/statistics/tableengine.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"
#include "tests/benchmark/handanswer.h"

#include <QCoreApplication>

#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;
using Term = TableQuery::Term;

constexpr double kWithinOfNaive = 0.25;
constexpr double kWithinOfHandWritten = 1.5;
constexpr int kRounds = 5;

struct Question {
    TableDefinition definition;
    TableQuery query;
};

Question question(const QByteArray &measures, const QByteArray &columns, std::vector<Term> cells,
                  const QString &sql)
{
    const auto definition = tableFromJson(
        R"({"id": "asked", "title": "Asked", "group": "Asked", "where": {"stage": ["1"]},
            "rows": [{"dimension": "service", "key": "service", "heading": "Service"}],
            "columns": )" +
        columns + R"(, "measures": [)" + measures + "]}");
    if (!definition)
        throw std::runtime_error(definition.error().message.toStdString());
    Question asked{*definition, {}};
    asked.query.table = u"asked"_s;
    asked.query.cells = std::move(cells);
    asked.query.stored = {storedSql(sql)};
    asked.query.naive = {naiveSql(sql)};
    return asked;
}

std::vector<Question> questions()
{
    const QByteArray quarters = R"({"by": "quarter"})";
    const QByteArray tenYears = R"({"by": "year", "years": 10, "within": {"by": "quarter"}})";
    const Term number{u"number"_s, Term::Base::None, {}};
    return {
        question(
            R"({"measure": "received"})", quarters, {number},
            u"SELECT {name of s.service_id}, {quarter of s.received} AS col, count(*) AS number "
            "FROM stage s {names of s.service_id} "
            "WHERE {s.received in 2023} AND s.stage_no = 1 GROUP BY 1, 2"_s),
        question(R"({"measure": "in_time_pct"})", quarters,
                 {{u"in_time"_s, Term::Base::Count, u"number"_s}},
                 u"SELECT {name of s.service_id}, {quarter of s.responded} AS col, "
                 "count(*) AS number, sum({in time}) AS in_time "
                 "FROM stage s {names of s.service_id} "
                 "WHERE {s.responded in 2023} AND s.stage_no = 1 GROUP BY 1, 2"_s),
        question(R"({"measure": "upheld_pct"})", quarters,
                 {{u"upheld"_s, Term::Base::Count, u"number"_s}},
                 u"SELECT {name of s.service_id}, {quarter of s.finding} AS col, "
                 "count(*) AS number, sum({upheld}) AS upheld FROM stage s {names of s.service_id} "
                 "WHERE {s.finding in 2023} AND s.stage_no = 1 GROUP BY 1, 2"_s),
        question(R"({"measure": "received"})", tenYears, {number},
                 u"SELECT {name of s.service_id}, "
                 "({year of s.received} - 2014) * 4 + {quarter of s.received} AS col, "
                 "count(*) AS number FROM stage s {names of s.service_id} "
                 "WHERE {s.received in 2014-2023} AND s.stage_no = 1 GROUP BY 1, 2"_s)};
}

FilledTable filled(TableEngine &engine, const Question &question)
{
    auto table = engine.fill(question.definition, {FinancialYear{2023}, 4, std::nullopt});
    if (!table)
        throw std::runtime_error(table.error().message.toStdString());
    return std::move(table).value();
}

void measure(const std::vector<Question> &asked, int cases)
{
    const QString path = caseFile(cases);
    const auto store = openCaseFile(path);
    RawDatabase raw(path.toStdString());
    TableEngine engine(store->database(), store->reference());
    for (const Question &one : asked) {
        if (compare(one.query, filled(engine, one), HandAnswer(raw, one.query.stored)) == 0)
            throw std::runtime_error("nothing counted");
    }
    const auto all = [&](const auto &work) {
        return [&asked, work] {
            for (const Question &one : asked)
                work(one);
        };
    };
    const auto ours = all([&](const Question &one) { filled(engine, one); });
    const auto byHand = all([&](const Question &one) { HandAnswer(raw, one.query.stored); });
    const auto naive = all([&](const Question &one) { HandAnswer(raw, one.query.naive); });
    const auto best = byTurns(kRounds, ours, naive);
    tellTimes(u"P3"_s, u"a year and ten, naive SQL on text dates"_s, cases, best.first.processor,
              best.second.processor, kWithinOfNaive);
    const auto beside = byTurns(kRounds, ours, byHand);
    tellTimes(u"P3"_s, u"the same, SQL by hand"_s, cases, beside.first.processor,
              beside.second.processor, kWithinOfHandWritten);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        const std::vector<Question> asked = questions();
        for (const int cases : sizes())
            measure(asked, cases);
    });
}
