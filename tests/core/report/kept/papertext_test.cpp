// SPDX-License-Identifier: GPL-3.0-or-later
// A paper as data and back, its short references, and two issues beside each other.
#include "core/report/kept/documentjson.h"
#include "core/report/kept/issuecomparison.h"

#include "tests/core/report/kept/keptfixture.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Written {
    const char *typed;
    const char *text; ///< Empty: it is none.
};

void PrintTo(const Written &written, std::ostream *out)
{
    *out << '"' << written.typed << '"';
}

class References : public testing::TestWithParam<Written>
{};

Document onePage(const QString &heading, const QString &sentence, const QString &figure)
{
    Document document;
    document.title = u"Complaints"_s;
    HeadingBlock block;
    block.text = heading;
    document.blocks.emplace_back(block);
    document.blocks.emplace_back(
        ParagraphBlock{{{sentence, TextRun::Role::Plain, {}, {}},
                        {figure, TextRun::Role::Figure, {}, u"received"_s}},
                       ParagraphBlock::Style::Body,
                       {}});
    return document;
}

} // namespace

TEST_P(References, AreReadAsTheyAreWritten)
{
    const auto reference = FigureReference::tryFromString(QString::fromLatin1(GetParam().typed));
    const QString text = QString::fromLatin1(GetParam().text);
    EXPECT_EQ(reference ? reference->text() : QString(), text);
}

INSTANTIATE_TEST_SUITE_P(Paper, References,
                         testing::Values(Written{"T3.2c", "T3.2c"}, Written{" t3.2C ", "T3.2c"},
                                         Written{"F12.10ab", "F12.10ab"}, Written{"T1.1z", "T1.1z"},
                                         Written{"S4.3", "S4.3"}, Written{"s0.1", "S0.1"},
                                         Written{"T3.2", ""}, Written{"S4.3a", ""},
                                         Written{"T3c", ""}, Written{"X1.1a", ""},
                                         Written{"", ""}));

TEST(FigureReference, NamesEveryFigureOfThePaper)
{
    TestStore store;
    fillThirteen(store);
    const Document paper = paperOf(store, begin(store));
    std::vector<std::pair<std::string, std::string>> named;
    for (const PrintedFigure &figure : printedFigures(paper))
        named.emplace_back(figure.reference.text().toStdString(), figure.text.toStdString());
    // One quarter has complaints; the others are nought. The year is the fifth column.
    EXPECT_THAT(named, testing::IsSupersetOf(std::vector<std::pair<std::string, std::string>>{
                           {"S1.1", "13"},
                           {"T1.1a", "7"},
                           {"T1.1b", "0"},
                           {"T1.1e", "7"},
                           {"T1.2e", "6"},
                           {"T1.3e", "13"},
                           {"S2.1", "62% (8 of 13)"}}));
}

TEST(DocumentJson, GivesAPaperBackAsItWas)
{
    TestStore store(day("2024-06-03"));
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    TableEngine engine(store.database(), store->reference());
    int papers = 0;
    for (const ReportDefinition &definition : shippedReports()) {
        const auto paper = composeReport(engine, definition, {{2023}, 3, {}}, contextOf(store));
        ASSERT_TRUE(paper) << why(paper);
        const QByteArray json = documentToJson(*paper);
        const auto again = documentFromJson(json);
        ASSERT_TRUE(again) << why(again);
        EXPECT_EQ(documentToJson(*again), json);
        ASSERT_EQ(again->blocks.size(), paper->blocks.size());
        for (size_t i = 0; i < paper->blocks.size(); ++i) {
            const auto *table = std::get_if<TableBlock>(&paper->blocks[i]);
            const auto *chart = std::get_if<ChartBlock>(&paper->blocks[i]);
            if (table) {
                const auto &read = std::get<TableBlock>(again->blocks[i]);
                EXPECT_EQ(read.table, table->table);
                if (table->filled) {
                    EXPECT_EQ(read.filled->cells, table->filled->cells);
                    // Filters stand in the order of their names.
                    EXPECT_EQ(tableToJson(read.filled->definition),
                              tableToJson(table->filled->definition));
                    EXPECT_EQ(read.filled->rows, table->filled->rows);
                    EXPECT_EQ(read.filled->columns, table->filled->columns);
                    EXPECT_EQ(read.filled->columnSlots, table->filled->columnSlots);
                }
            } else if (chart) {
                const auto &read = std::get<ChartBlock>(again->blocks[i]);
                EXPECT_EQ(read.chart.series, chart->chart.series);
                EXPECT_EQ(read.chart.table.cells, chart->chart.table.cells);
            }
        }
        ++papers;
    }
    EXPECT_GE(papers, 2);
    EXPECT_FALSE(documentFromJson("[]"));
    EXPECT_FALSE(documentFromJson(R"({"blocks": [{"is": "tune"}]})"));
}

TEST(ReportJson, GivesEveryShippedReportBack)
{
    for (const ReportDefinition &report : shippedReports()) {
        const auto again = reportFromJson(reportToJson(report));
        ASSERT_TRUE(again) << why(again);
        EXPECT_EQ(*again, report) << report.id.toStdString();
    }
    const auto own = reportFromJson(reportToJson(smallReport()));
    ASSERT_TRUE(own) << why(own);
    EXPECT_EQ(*own, smallReport());
}

TEST(Issues, DifferInTextAndInFigures)
{
    const Document first = onePage(u"Volumes"_s, u"Received: "_s, u"12"_s);
    EXPECT_TRUE(compareIssues(first, first).empty());
    using Kind = IssueDifference::Kind;
    EXPECT_THAT(
        compareIssues(first, onePage(u"Volumes"_s, u"Received: "_s, u"13"_s)),
        testing::ElementsAre(IssueDifference{Kind::Figure, u"Volumes (S1.1)"_s, u"12"_s, u"13"_s}));
    EXPECT_THAT(
        compareIssues(first, onePage(u"Volumes"_s, u"Came in: "_s, u"12"_s)),
        testing::ElementsAre(IssueDifference{Kind::Text, u"Volumes"_s, u"Received: {received}"_s,
                                             u"Came in: {received}"_s}));
    Document longer = first;
    longer.blocks.emplace_back(QuotationBlock{u"Thank you."_s, {}});
    EXPECT_THAT(compareIssues(first, longer), testing::ElementsAre(IssueDifference{
                                                  Kind::Text, u"Volumes"_s, {}, u"Thank you."_s}));
    EXPECT_THAT(compareIssues(longer, first), testing::ElementsAre(IssueDifference{
                                                  Kind::Text, u"Volumes"_s, u"Thank you."_s, {}}));
}

} // namespace redress
