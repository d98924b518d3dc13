// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/statistics/pivotdata.h"

#include "core/exchange/table/tabletext.h"
#include "core/report/papertable.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/footnotes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// As in the published table: "7* ... one complaint from a young person". \source REQUIRED 002-07
TableDefinition byService(const QByteArray &footnotes)
{
    return definition(R"({"id": "services", "title": "By service", "total_row": "Total",
        "rows": [{"dimension": "service", "heading": "Service"}],
        "columns": {"by": "quarter", "total": "ytd", "total_label": "Year to date"},
        "measures": [{"measure": "received"}], "footnotes": [)" +
                      footnotes + "]}");
}

const QByteArray kYoung = R"("measure": "received", "where": {"child": ["1"]},
    "one": "{n} complaint from a young person", "many": "{n} complaints from young people")";

int fromTheYoung(const char *service, int quarter)
{
    return counted([&](const Line &line) {
        return line.year() == 2023 && (!service || line.is(line.service, service)) &&
               (quarter == 0 || line.quarter() == quarter) && line.is(line.from, "yes");
    });
}

class Footnotes : public testing::Test
{
protected:
    void SetUp() override { fillLines(store); }

    TestStore store;
};

} // namespace

TEST_F(Footnotes, CountWithinTheRowAndColumnOfTheirFigure)
{
    ASSERT_EQ(fromTheYoung("Repairs", 2), 1);
    ASSERT_EQ(fromTheYoung("Lighting", 1), 2);
    const FilledTable table =
        filled(store,
               byService(R"({"row": ["Repairs"], "column": "q2", )" + kYoung + "}, " +
                         R"({"row": ["Lighting"], "column": "q1", )" + kYoung + "}"),
               kWholeYear);
    ASSERT_EQ(table.footnotes.size(), 2U);
    EXPECT_EQ(table.footnotes[0].sentence, u"one complaint from a young person"_s);
    EXPECT_EQ(table.footnotes[1].sentence, u"two complaints from young people"_s);
    const auto row = size_t(table.rowNamed(u"Repairs"_s));
    const auto column = size_t(table.columnNamed(u"q2"_s));
    EXPECT_EQ(table.marksAt(row, column), u"*"_s);
    EXPECT_EQ(table.marksAt(row, column + 1), QString());
    EXPECT_EQ(table.notes.value(1), u"** two complaints from young people"_s);

    TableEngine engine(store.database(), store->reference());
    const auto cases = engine.casesBehind(table, table.footnotes[0]);
    ASSERT_TRUE(cases) << why(cases);
    ASSERT_EQ(cases->numerator.size(), 1U);
    EXPECT_EQ(cases->numerator.front().reference, u"B08"_s);
}

TEST_F(Footnotes, AtARowOrAtTheTotalTellOfTheWholePeriod)
{
    const FilledTable table = filled(
        store, byService(R"({"row": ["Lighting"], )" + kYoung + "}, {" + kYoung + "}"), kWholeYear);
    ASSERT_EQ(table.footnotes.size(), 2U);
    EXPECT_EQ(table.footnotes[0].cell.numerator, fromTheYoung("Lighting", 0));
    EXPECT_FALSE(table.footnotes[0].column);
    EXPECT_EQ(table.footnotes[1].cell.numerator, fromTheYoung(nullptr, 0));
    EXPECT_EQ(table.marksAt(table.rows.size() - 1, std::nullopt), u"**"_s);
    TableEngine engine(store.database(), store->reference());
    EXPECT_EQ(engine.casesBehind(table, table.footnotes[1])->numerator.size(),
              size_t(fromTheYoung(nullptr, 0)));
}

// They are counted in the same look as the columns there, and leave no column behind.
TEST_F(Footnotes, OfATableOfSeveralMeasuresCountTheSame)
{
    TableDefinition services =
        byService(R"({"row": ["Repairs"], "column": "q2_received", )" + kYoung +
                  R"(}, {"column": "ytd_received", )" + kYoung + "}");
    services.measures.front().key = u"received"_s;
    services.measures.push_back(services.measures.front());
    services.measures.back().measure = u"upheld"_s;
    services.measures.back().key = u"upheld"_s;
    ASSERT_GT(withFootnotesBeside(services).measures.size(), services.measures.size());
    const FilledTable table = filled(store, services, kWholeYear);
    ASSERT_EQ(table.footnotes.size(), 2U);
    EXPECT_EQ(table.footnotes[0].cell.numerator, fromTheYoung("Repairs", 2));
    EXPECT_EQ(table.footnotes[1].cell.numerator, fromTheYoung(nullptr, 0));
    EXPECT_EQ(table.definition.measures, services.measures);
    services.footnotes.clear();
    const FilledTable bare = filled(store, services, kWholeYear);
    EXPECT_EQ(table.columns, bare.columns);
    EXPECT_EQ(table.cells, bare.cells);
    EXPECT_EQ(table.rows, bare.rows);
    EXPECT_EQ(table.basis, bare.basis);
}

TEST_F(Footnotes, SayNothingWhereNothingIsCountedUnlessTheyAreAskedTo)
{
    ASSERT_EQ(fromTheYoung("Lettings", 3), 0);
    const QByteArray place = R"({"row": ["Lettings"], "column": "q3", )" + kYoung;
    const FilledTable silent = filled(store, byService(place + "}"), kWholeYear);
    EXPECT_TRUE(silent.footnotes.empty());
    EXPECT_TRUE(silent.notes.isEmpty());
    const FilledTable said =
        filled(store, byService(place + R"(, "none": "{n} was from a young person"})"), kWholeYear);
    ASSERT_EQ(said.footnotes.size(), 1U);
    EXPECT_EQ(said.footnotes[0].sentence, u"none was from a young person"_s);
    TableEngine engine(store.database(), store->reference());
    EXPECT_TRUE(engine.casesBehind(said, said.footnotes[0])->numerator.empty());
}

TEST_F(Footnotes, OfARowThatAnotherPeriodDoesNotHaveAreLeftOut)
{
    TableDefinition services = byService(R"({"row": ["Bridges"], )" + kYoung + "}");
    services.settings.zeroRows = ZeroRows::Hide;
    const FilledTable table = filled(store, services, {{2022}, 4, {}});
    EXPECT_LT(table.rowNamed(u"Bridges"_s), 0);
    EXPECT_TRUE(table.footnotes.empty());
}

TEST_F(Footnotes, StandInEveryFormOfTheTable)
{
    const FilledTable table = filled(
        store, byService(R"({"row": ["Repairs"], "column": "q2", )" + kYoung + "}"), kWholeYear);
    const QString text = tableAsText(table);
    EXPECT_TRUE(text.contains(u"2*"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\n* one complaint from a young person"_s));

    const PaperTable paper = paperTable(table);
    const auto row = size_t(table.rowNamed(u"Repairs"_s));
    EXPECT_EQ(paper.rows[row].cells[2].text, u"2*"_s);
    EXPECT_EQ(paper.rows[row].cells[2].spoken, u"2, with a footnote"_s);
    EXPECT_TRUE(paper.notes.contains(u"* one complaint from a young person"_s));

    // In files for programs and spreadsheets the number stays a number.
    EXPECT_TRUE(tableAsCsv(table).contains("\nRepairs,0,2,1,"));
    EXPECT_TRUE(
        tableAsTidyCsv(table).contains("\nRepairs,q2,2,,2,one complaint from a young person"));
    const QString tabbed = tableAsTabbed(table);
    EXPECT_TRUE(tabbed.contains(u"\nRepairs, Q2: one complaint from a young person"_s));
    EXPECT_TRUE(tableAsHtmlFragment(table).contains(u"Repairs, Q2: one complaint"_s));
    const QJsonObject json = QJsonDocument::fromJson(tableAsJson(table, false)).object();
    const QJsonObject footnote = json.value("footnotes"_L1).toArray().first().toObject();
    EXPECT_EQ(footnote.value("sentence"_L1), u"one complaint from a young person"_s);
    EXPECT_EQ(footnote.value("column"_L1), u"q2"_s);
}

TEST_F(Footnotes, AreNotInAPublicCopy)
{
    TableEngine engine(store.database(), store->reference());
    PublicFigures figures(engine);
    const TableDefinition table =
        byService(R"({"row": ["Repairs"], "column": "q2", )" + kYoung + "}");
    ASSERT_TRUE(figures.fill(table, kWholeYear));
    ASSERT_TRUE(figures.protect(2));
    const auto shown = figures.fill(table, kWholeYear);
    ASSERT_TRUE(shown) << why(shown);
    EXPECT_TRUE(shown->footnotes.empty());
    for (const QString &note : shown->notes)
        EXPECT_FALSE(note.contains(u"young"_s));
}

} // namespace redress
