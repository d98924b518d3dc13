// SPDX-License-Identifier: GPL-3.0-or-later
// Tables restated to the structure of a day, and notes that follow a period and a service: counted
// by hand from a council of six services.
#include "tests/core/statistics/tablefixture.h"

#include "core/exchange/sample/samplecounty.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/restatedrounding.h"
#include "core/store/orgchange.h"
#include "core/store/storageerror.h"
#include "core/store/yearrepository.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QByteArray kByService = R"({"id": "by-service",
    "rows": [{"dimension": "service"}], "total_row": "Total",
    "columns": {"by": "year", "years": 2}, "measures": [{"measure": "received"}]})";

/// North and South became Safeguarding on 1 October 2022. Planning was closed on 31 March 2023; its
/// work went to Highways by 60% and to Transport, which is of another directorate, by 40%.
class Restated : public testing::Test
{
protected:
    Restated()
    {
        const QString services = m_store.write(
            u"services.csv"_s, "directorate,service,sort_order\nChildren,,1\nChildren,North,2\n"
                               "Children,South,3\nChildren,Safeguarding,4\nRoads,,5\n"
                               "Roads,Planning,6\nRoads,Highways,7\nPlaces,,8\n"
                               "Places,Transport,9\n");
        QByteArray cases = "reference,kind,procedure,directorate,service,received_date,summary\n";
        QByteArray stages = "reference,stage,received_date,responded_date\n";
        int number = 0;
        const auto add = [&](const QByteArray &place, const QByteArray &received,
                             const QByteArray &responded) {
            const QByteArray reference = "R" + QByteArray::number(++number);
            cases += reference + ",complaint,corporate," + place + "," + received + ",Something\n";
            stages += reference + ",1," + received + "," + responded + "\n";
        };
        for (const char *day : {"2022-04-12", "2022-05-10", "2022-06-14", "2023-02-07"})
            add("Children,North", day, ""); // the last after it was closed
        for (const char *day : {"2022-07-12", "2022-08-09"})
            add("Children,South", day, "");
        for (const char *day : {"2023-05-09", "2023-06-06", "2023-10-10", "2024-01-09"})
            add("Children,Safeguarding", day, "");
        // Eight answered, five of them within twenty working days.
        for (int i = 0; i < 8; ++i)
            add("Roads,Planning", "2022-05-10", i < 5 ? "2022-05-24" : "2022-09-20");
        add("Roads,Highways", "2022-06-14", "");
        add("Roads,Highways", "2022-09-13", "");
        add("Places,Transport", "2022-06-14", "");
        const QString casesFile = m_store.write(u"cases.csv"_s, cases);
        const QString stagesFile = m_store.write(u"stages.csv"_s, stages);
        const ImportReport report = m_store.import({services, casesFile, stagesFile});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        follow(u"North"_s, day("2022-09-30"), {{{}, id(u"Safeguarding"_s), 1000, {}}});
        follow(u"South"_s, day("2022-09-30"), {{{}, id(u"Safeguarding"_s), 1000, {}}});
        follow(u"Planning"_s, day("2023-03-31"),
               {{{}, id(u"Highways"_s), 600, {}}, {{}, id(u"Transport"_s), 400, {}}});
    }

    const OrgNode &node(const QString &name)
    {
        for (const OrgNode &one : m_store->reference().nodes()) {
            if (one.name == name)
                return one;
        }
        throw std::runtime_error(name.toStdString());
    }
    OrgNodeId id(const QString &name) { return node(name).id; }

    void follow(const QString &name, QDate closedOn, std::vector<Succession> successors)
    {
        OrgChange change{node(name), node(name), std::move(successors)};
        change.after.closedOn = closedOn;
        const auto saved =
            orgchange::save(m_store.database(), m_store->signature(), change, u"Closed"_s);
        ASSERT_TRUE(saved) << why(saved);
        ASSERT_TRUE(m_store->reload());
    }

    FilledTable restated(const QByteArray &json, const std::vector<Filter> &extra = {})
    {
        TableDefinition table = definition(json);
        table.isRestated = true;
        TableEngine engine(m_store.database(), m_store->reference());
        const auto answer = engine.fill(table, kWholeYear, extra);
        EXPECT_TRUE(answer) << why(answer);
        return answer ? *answer : FilledTable();
    }

    static std::optional<double> figure(const FilledTable &table, const QString &row,
                                        size_t column = 0)
    {
        const int at = table.rowNamed(row);
        if (at < 0)
            return std::nullopt;
        return table.cell(size_t(at), column).value();
    }

    /// The numerators' shares of the cases behind every cell add up to the cell.
    void expectCasesBehind(const FilledTable &table, const QString &row, size_t column,
                           double unrounded, size_t cases)
    {
        TableEngine engine(m_store.database(), m_store->reference());
        const auto behind = engine.casesBehind(table, size_t(table.rowNamed(row)), column);
        ASSERT_TRUE(behind) << why(behind);
        double sum = 0;
        for (const FactRef &fact : behind->numerator)
            sum += fact.share;
        EXPECT_NEAR(sum, unrounded, 1e-9) << row.toStdString();
        EXPECT_EQ(behind->numerator.size(), cases) << row.toStdString();
    }

    TestStore m_store;
};

} // namespace

TEST_F(Restated, CarriesTheFiguresOfAClosedServiceToItsSuccessor)
{
    const FilledTable table = restated(kByService);
    EXPECT_EQ(table.rowNamed(u"North"_s), -1);
    EXPECT_EQ(table.rowNamed(u"Planning"_s), -1);
    EXPECT_EQ(figure(table, u"Safeguarding"_s, 0), 6.0) << "4 of North, 2 of South";
    EXPECT_EQ(figure(table, u"Safeguarding"_s, 1), 4.0);
    EXPECT_EQ(figure(table, u"Total"_s, 0), 17.0);
    EXPECT_TRUE(table.isRestated);
    EXPECT_TRUE(table.title.endsWith(u"(restated)"_s)) << table.title.toStdString();
    const QString notes = table.notes.join(u'\n');
    EXPECT_TRUE(notes.contains(u"Restated to the services of 31 March 2024."_s));
    EXPECT_TRUE(notes.contains(u"North, closed on 30 September 2022, are counted with "
                               "Safeguarding."_s))
        << notes.toStdString();
    EXPECT_TRUE(notes.contains(u"60% with Highways"_s)) << notes.toStdString();
    EXPECT_TRUE(notes.contains(u"40% with Transport"_s)) << notes.toStdString();
    expectCasesBehind(table, u"Safeguarding"_s, 0, 6, 6);
    expectCasesBehind(table, u"Safeguarding"_s, 1, 4, 4);
}

TEST_F(Restated, DividesByShareAndRoundsByTheLargestRemainder)
{
    // Highways 2 + 60% of 8 = 6.8, Transport 1 + 40% of 8 = 4.2.
    const FilledTable table = restated(kByService);
    EXPECT_EQ(figure(table, u"Highways"_s), 7.0);
    EXPECT_EQ(figure(table, u"Transport"_s), 4.0);
    EXPECT_TRUE(table.hasSplitShares);
    expectCasesBehind(table, u"Highways"_s, 0, 6.8, 10);
    expectCasesBehind(table, u"Transport"_s, 0, 4.2, 9);
    TableEngine engine(m_store.database(), m_store->reference());
    const auto behind = engine.casesBehind(table, size_t(table.rowNamed(u"Transport"_s)), 0);
    ASSERT_TRUE(behind);
    EXPECT_EQ(std::ranges::count(behind->numerator, u"Planning"_s, &FactRef::carriedFrom), 8);
}

TEST_F(Restated, FollowsTheServiceIntoAnotherDirectorate)
{
    const FilledTable table = restated(R"({"id": "by-directorate",
        "rows": [{"dimension": "directorate"}], "total_row": "Total",
        "columns": {"by": "year", "years": 2}, "measures": [{"measure": "received"}]})");
    EXPECT_EQ(figure(table, u"Roads"_s), 7.0) << "6.8";
    EXPECT_EQ(figure(table, u"Places"_s), 4.0) << "4.2";
    EXPECT_EQ(figure(table, u"Children"_s), 6.0);
    const FilledTable places =
        restated(kByService, {Filter{Dimension::Directorate, {u"Places"_s}}});
    EXPECT_EQ(figure(places, u"Transport"_s), 4.0) << "of Planning what went to Places";
    EXPECT_EQ(places.rowNamed(u"Highways"_s), -1);
    expectCasesBehind(places, u"Transport"_s, 0, 4.2, 9);
}

TEST_F(Restated, KeepsTheRateOfWhatWasDivided)
{
    const FilledTable table = restated(R"({"id": "in-time",
        "rows": [{"dimension": "service"}], "total_row": "Total",
        "columns": {"by": "year", "years": 2},
        "measures": [{"measure": "responded", "key": "n"}, {"measure": "in_time_pct", "key": "p"}]})");
    // 5 of 8 in time; 3 of 4.8 and 2 of 3.2 are the same 63%, where 3 of 5 would be 60%.
    EXPECT_EQ(figure(table, u"Highways"_s, 1), 63.0);
    EXPECT_EQ(figure(table, u"Transport"_s, 1), 63.0);
    EXPECT_EQ(figure(table, u"Total"_s, 1), 63.0);
    EXPECT_EQ(figure(table, u"Highways"_s, 0), 5.0);
    EXPECT_EQ(figure(table, u"Transport"_s, 0), 3.0);
    EXPECT_EQ(figure(table, u"Total"_s, 0), 8.0);
}

TEST_F(Restated, QuartersAddUpToTheYearAndServicesToTheTotal)
{
    TableDefinition table = definition(R"({"id": "quarters",
        "rows": [{"dimension": "service"}], "total_row": "Total",
        "columns": {"by": "quarter", "total": "ytd"}, "measures": [{"measure": "received"}]})");
    table.isRestated = true;
    TableEngine engine(m_store.database(), m_store->reference());
    // Of the year before, restated to the structure after Planning had closed, on its last day.
    follow(u"Planning"_s, day("2023-03-30"),
           {{{}, id(u"Highways"_s), 600, {}}, {{}, id(u"Transport"_s), 400, {}}});
    const auto filledTable = engine.fill(table, {{2022}, 4, {}});
    ASSERT_TRUE(filledTable) << why(filledTable);
    ASSERT_TRUE(filledTable->hasSplitShares);
    const size_t total = filledTable->rows.size() - 1;
    for (size_t column = 0; column < filledTable->columns.size(); ++column) {
        double sum = 0;
        for (size_t row = 0; row < total; ++row) {
            const double value = filledTable->cell(row, column).value().value_or(0);
            EXPECT_EQ(value, std::round(value));
            sum += value;
        }
        EXPECT_EQ(sum, filledTable->cell(total, column).value()) << "column " << column;
    }
    for (size_t row = 0; row <= total; ++row) {
        double sum = 0;
        for (size_t column = 0; column < 4; ++column)
            sum += filledTable->cell(row, column).value().value_or(0);
        EXPECT_EQ(sum, filledTable->cell(row, 4).value()) << "row " << row;
    }
    EXPECT_EQ(filledTable->cell(total, 4).value(), 17.0);
}

TEST_F(Restated, CarriesPublishedFiguresAndNeverTakesWhatIsMissingForNought)
{
    const QString history =
        m_store.write(u"history.csv"_s, "year,measure,dimension,value\n"
                                        "2021-22,stage_1_received_by_service,Planning,10\n"
                                        "2021-22,stage_1_received_by_service,Highways,3\n"
                                        "2021-22,stage_1_received_by_service,Transport,n/a\n");
    ASSERT_TRUE(m_store.import({history}).stored);
    const FilledTable table = restated(R"({"id": "history",
        "where": {"stage": "1", "procedure": "children_statutory"}, "rows": [{"dimension": "service"}],
        "zero_rows": "show", "history": true, "columns": {"by": "year", "years": 3},
        "measures": [{"measure": "received"}]})");
    EXPECT_EQ(figure(table, u"Highways"_s), 9.0) << "3 of its own and 60% of 10";
    const int transport = table.rowNamed(u"Transport"_s);
    ASSERT_GE(transport, 0);
    EXPECT_EQ(table.cell(size_t(transport), 0).state, Cell::State::NotAvailable);
}

TEST_F(Restated, LeavesATableThatNothingTouchesAsItIsAndSaysSo)
{
    const FilledTable table =
        restated(kByService, {Filter{Dimension::Service, {u"Safeguarding"_s}}});
    EXPECT_TRUE(table.isRestated) << "North and South are carried into it";
    TableDefinition plain = definition(kByService);
    plain.isRestated = true;
    TableEngine engine(m_store.database(), m_store->reference());
    const auto before = engine.fill(plain, {{2021}, 4, {}});
    ASSERT_TRUE(before);
    EXPECT_FALSE(before->isRestated) << "none had been closed by March 2022";
    EXPECT_TRUE(before->notes.join(u' ').contains(u"Restated: no closed service"_s));
    EXPECT_FALSE(before->title.contains(u"restated"_s));
}

TEST_F(Restated, GivesTheSameTotalsAsTheTableAsItWasRecorded)
{
    TableEngine engine(m_store.database(), m_store->reference());
    for (const QString &columns : {u""_s, u"quarter"_s, u"year"_s}) {
        for (const QString &rows : {u"service"_s, u"directorate"_s, u"service,outcome"_s}) {
            auto pivot = pivotOf({u"received"_s}, rows.split(u','), columns, {});
            ASSERT_TRUE(pivot) << why(pivot);
            TableDefinition table = *pivot;
            table.totalRow = u"Total"_s;
            const auto asRecorded = engine.fill(table, kWholeYear);
            table.isRestated = true;
            const auto carried = engine.fill(table, kWholeYear);
            ASSERT_TRUE(asRecorded && carried);
            EXPECT_EQ(asRecorded->cells.back(), carried->cells.back());
        }
    }
}

/// Parts of a count cannot be protected, whole ones can: Duty and Help share what was
/// Safeguarding's, so a public copy has one row for both.
TEST_F(Restated, PutsThoseTogetherInAPublicCopyBetweenWhichFiguresAreDivided)
{
    for (const QString &name : {u"Duty"_s, u"Help"_s}) {
        const OrgNode added{{}, id(u"Children"_s), OrgLevel::Service, name, 20, day("2024-02-01"),
                            {}};
        ASSERT_TRUE(orgchange::save(m_store.database(), m_store->signature(), {std::nullopt, added},
                                    u"Opened"_s));
        ASSERT_TRUE(m_store->reload());
    }
    follow(u"Safeguarding"_s, day("2024-01-31"),
           {{{}, id(u"Duty"_s), 600, {}}, {{}, id(u"Help"_s), 400, {}}});
    const std::vector<Filter> ofChildren{{Dimension::Directorate, {u"Children"_s}}};
    const FilledTable divided = restated(kByService, ofChildren);
    ASSERT_TRUE(divided.hasSplitShares);
    TableDefinition table = definition(kByService);
    table.isRestated = true;
    TableEngine engine(m_store.database(), m_store->reference());
    const auto open = publicTable(engine, table, {kWholeYear, false, 5}, ofChildren);
    ASSERT_TRUE(open) << why(open);
    EXPECT_FALSE(open->hasSplitShares);
    const int row = open->rowNamed(u"Duty and Help"_s);
    ASSERT_GE(row, 0) << open->rows.front().names.join(u' ').toStdString();
    EXPECT_EQ(open->rowNamed(u"Help"_s), -1);
    EXPECT_EQ(open->cell(size_t(row), 0).value(), 6.0) << "4 of North, 2 of South";
    EXPECT_EQ(open->cell(size_t(row), 1).state, Cell::State::Suppressed) << "4 of 2023-24";
    EXPECT_TRUE(open->notes.join(u' ').contains(u"Duty and Help stand together"_s))
        << open->notes.join(u'\n').toStdString();
    const auto behind = engine.casesBehind(*open, size_t(row), 0);
    ASSERT_TRUE(behind) << why(behind);
    EXPECT_EQ(behind->numerator.size(), 6u);
    // Narrowed down to one of the two, the other's part would follow from it.
    EXPECT_FALSE(
        publicTable(engine, table, {kWholeYear, false, 5}, {{Dimension::Service, {u"Duty"_s}}}));
}

TEST_F(Restated, CarriesFiguresOfAListAndWhatPeopleSaid)
{
    const QByteArray figures = R"({"id": "figures", "kind": "figures", "title": "Figures",
        "figures": [{"id": "before", "label": "Before", "measure": "received", "year": -1,
                     "where": {"service": "Safeguarding"}}],
        "figure_columns": [{"shows": "label"}, {"shows": "value"}]})";
    TableEngine engine(m_store.database(), m_store->reference());
    const auto recorded = engine.fill(definition(figures), kWholeYear);
    ASSERT_TRUE(recorded) << why(recorded);
    EXPECT_EQ(recorded->cell(0, 0).value(), 0.0);
    const FilledTable carried = restated(figures);
    EXPECT_EQ(carried.cell(0, 0).value(), 6.0) << "4 of North, 2 of South";
    EXPECT_TRUE(carried.title.contains(u"restated"_s)) << carried.title.toStdString();
    EXPECT_TRUE(carried.notes.join(u' ').contains(u"North"_s));
    const auto behind = engine.casesBehind(carried, 0, 0);
    ASSERT_TRUE(behind) << why(behind);
    EXPECT_EQ(behind->numerator.size(), 6u);

    const QString compliments = m_store.write(
        u"cases.csv"_s, "reference,kind,directorate,service,received_date,summary,quote\n"
                        "C1,compliment,Children,North,2022-05-03,Thanks,Thank you\n");
    const ImportReport report = m_store.import({compliments});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    ASSERT_TRUE(m_store->reload());
    TableDefinition quotes = definition(R"({"id": "quotes", "kind": "quotes", "title": "Said"})");
    quotes.isRestated = true;
    const auto said = engine.fill(quotes, {{2022}, 4, {}});
    ASSERT_TRUE(said) << why(said);
    ASSERT_EQ(said->rows.size(), 1u);
    EXPECT_EQ(said->rows.front().names, (QStringList{u"Safeguarding"_s, u"Thank you"_s}));
}

TEST_F(Restated, HasNoPublicCopyWhereFiguresAreDividedBetweenDirectorates)
{
    TableDefinition table = definition(kByService);
    table.isRestated = true;
    TableEngine engine(m_store.database(), m_store->reference());
    PublicFigures figures(engine);
    const auto refused = figures.fill(table, kWholeYear);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Invalid);
}

TEST_F(Restated, NotesFollowAPeriodAndAService)
{
    UnitOfWork unit(m_store.database(), m_store->signature(), u"Noted"_s);
    YearRepository::add(unit, {day("2023-01-02"), day("2023-01-31"), {}, u"A storm"_s});
    YearRepository::add(unit,
                        {day("2022-05-01"), day("2022-05-31"), id(u"Planning"_s), u"A backlog"_s});
    unit.commit();
    const auto notes = [&](const ReportPeriod &period, const std::vector<Filter> &where,
                           bool isRestated, int years = 1) {
        TableDefinition table = definition(kByService);
        table.isRestated = isRestated;
        table.columns.years = years;
        TableEngine engine(m_store.database(), m_store->reference());
        const auto answer = engine.fill(table, period, where);
        EXPECT_TRUE(answer) << why(answer);
        return answer ? answer->notes.join(u'\n') : QString();
    };
    const ReportPeriod year{{2022}, 4, {}};
    const QString storm = u"2 January 2023 to 31 January 2023: A storm"_s;
    const QString backlog = u"1 May 2022 to 31 May 2022, Planning: A backlog"_s;
    EXPECT_TRUE(notes(year, {}, false).contains(storm));
    EXPECT_TRUE(notes(year, {}, false).contains(backlog));
    EXPECT_FALSE(notes({{2022}, 2, {}}, {}, false).contains(storm)) << "before its time";
    EXPECT_FALSE(notes(kWholeYear, {}, false).contains(storm)) << "after its time";
    EXPECT_TRUE(notes(kWholeYear, {}, false, 2).contains(storm)) << "the year before is shown";
    const auto of = [](Dimension dimension, const QString &name) {
        return std::vector<Filter>{Filter{dimension, {name}}};
    };
    EXPECT_TRUE(notes(year, of(Dimension::Directorate, u"Roads"_s), false).contains(backlog));
    EXPECT_FALSE(notes(year, of(Dimension::Directorate, u"Children"_s), false).contains(backlog));
    EXPECT_TRUE(notes(year, of(Dimension::Directorate, u"Children"_s), false).contains(storm));
    EXPECT_FALSE(
        notes(kWholeYear, of(Dimension::Service, u"Transport"_s), false, 2).contains(backlog));
    EXPECT_TRUE(
        notes(kWholeYear, of(Dimension::Service, u"Transport"_s), true, 2).contains(backlog))
        << "its figures are carried there";
}

TEST(RestatedRounding, RaisesTheLargestRemaindersUntilThePartsAddUp)
{
    EXPECT_EQ(apportioned({1.6, 2.7, 0.7}, 5), (std::vector<double>{1, 3, 1}));
    EXPECT_EQ(apportioned({0.5, 0.5}, 1), (std::vector<double>{1, 0})) << "of equals the first";
    EXPECT_EQ(apportioned({2.0, 3.0}, 5), (std::vector<double>{2, 3}));
    EXPECT_EQ(apportioned({0.1 + 0.2, 0.7}, 1), (std::vector<double>{0, 1}));
}

TEST(Restatement, OfTheSampleCountyPutsTheMergedServicesTogether)
{
    TestStore store(day("2025-11-20"));
    const auto made = fillSampleCounty(*store, day("2025-11-20"));
    ASSERT_TRUE(made) << why(made);
    ASSERT_TRUE(store->reload());
    TableEngine engine(store.database(), store->reference());
    TableDefinition table = definition(kByService);
    const ReportPeriod period{{2024}, 4, {}};
    const auto asRecorded = engine.fill(table, period);
    table.isRestated = true;
    const auto carried = engine.fill(table, period);
    ASSERT_TRUE(asRecorded && carried);
    const auto at = [](const FilledTable &filledTable, const QString &row, size_t column) {
        const int index = filledTable.rowNamed(row);
        return index < 0 ? 0 : filledTable.cell(size_t(index), column).value().value_or(0);
    };
    for (size_t year = 0; year < 2; ++year) {
        const double north = at(*asRecorded, u"Family Support North"_s, year);
        const double south = at(*asRecorded, u"Family Support South"_s, year);
        const double merged = at(*asRecorded, u"Family Safeguarding"_s, year);
        EXPECT_EQ(at(*carried, u"Family Safeguarding"_s, year), north + south + merged);
    }
    EXPECT_GT(at(*asRecorded, u"Family Support North"_s, 0), 0);
    EXPECT_EQ(carried->rowNamed(u"Family Support North"_s), -1);
    EXPECT_TRUE(carried->title.endsWith(u"(restated)"_s));
    EXPECT_FALSE(carried->hasSplitShares);
}

} // namespace redress
