// SPDX-License-Identifier: GPL-3.0-or-later
// The sample county in the papers that are made from it: nothing is missing, and no table is empty.
#include "tests/core/exchange/samplestore.h"

#include "core/report/reportcomposer.h"
#include "core/store/rulesrepository.h"

#include <QRegularExpression>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QDate kToday = day("2026-11-22");
const FinancialYear kLastYear{2025};

/// The words of the papers, as the file gives them.
ReportContext contextOf(TestStore &store)
{
    ReportContext context;
    context.council = store->councilName();
    context.isSample = store->isSample();
    for (const QString &name : reportWords())
        context.words.insert(
            name,
            rulesrepository::setting(store.database(), u"report."_s + name).value_or(QString()));
    return context;
}

Document paperOf(const QString &id, const ReportPeriod &period)
{
    TestStore &store = countyOn(kToday);
    TableEngine engine(store.database(), store->reference());
    const ReportDefinition *definition = shippedReport(id);
    if (!definition) {
        ADD_FAILURE() << "no report " << id.toStdString();
        return {};
    }
    const auto document = composeReport(engine, *definition, period, contextOf(store));
    EXPECT_TRUE(document) << why(document);
    return document ? *document : Document();
}

/// Whether a cell holds a number other than nought.
bool hasFigures(const PaperTable &table)
{
    for (const PaperTable::Row &row : table.rows) {
        for (size_t i = size_t(table.keyColumns); i < row.cells.size(); ++i) {
            const QString &text = row.cells[i].text;
            if (std::any_of(text.begin(), text.end(),
                            [](QChar c) { return c >= u'1' && c <= u'9'; }))
                return true;
        }
    }
    return false;
}

bool hasPoints(const ChartData &chart)
{
    return !chart.series.empty() &&
           std::all_of(chart.series.begin(), chart.series.end(),
                       [](const ChartData::Series &series) {
                           return std::any_of(series.points.begin(), series.points.end(),
                                              [](const ChartData::Point &point) {
                                                  return point.value.value_or(0) > 0;
                                              });
                       });
}

class AnnualReport : public testing::TestWithParam<ReportPeriod>
{};

INSTANTIATE_TEST_SUITE_P(Periods, AnnualReport,
                         testing::Values(ReportPeriod{kLastYear, 4, {}},
                                         ReportPeriod{kLastYear.next(), 2, {}}));

std::vector<TableDefinition> sharedTables()
{
    // Those of one council's paper name services and lists that the sample county has not.
    std::vector<TableDefinition> shared;
    for (const TableDefinition &definition : shippedTables()) {
        if (!definition.id.startsWith("003-"_L1) && !definition.id.startsWith("004-"_L1))
            shared.push_back(definition);
    }
    return shared;
}

} // namespace

TEST_P(AnnualReport, FillsWithoutAMissingFigureOrAnEmptyTable)
{
    const Document paper = paperOf(u"annual-report"_s, GetParam());
    for (const MissingFigure &missing : paper.missing)
        ADD_FAILURE() << missing.figure.toStdString() << " in " << missing.section.toStdString()
                      << ": " << missing.why.toStdString();
    int tables = 0;
    int charts = 0;
    int quotations = 0;
    for (const Block &block : paper.blocks) {
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            ++tables;
            EXPECT_TRUE(hasFigures(table->table)) << table->table.caption.toStdString();
        } else if (const auto *chart = std::get_if<ChartBlock>(&block)) {
            ++charts;
            EXPECT_TRUE(hasPoints(chart->chart)) << chart->chart.title.toStdString();
        } else if (std::holds_alternative<QuotationBlock>(block)) {
            ++quotations;
        }
    }
    EXPECT_GE(tables, 15);
    EXPECT_GE(charts, 5);
    EXPECT_EQ(quotations, 4);
}

/// A whole year is not called a part of one.
TEST_P(AnnualReport, SaysWithWhichTimeItCompares)
{
    const Document paper = paperOf(u"annual-report"_s, GetParam());
    QString said;
    for (const Block &block : paper.blocks) {
        if (const auto *list = std::get_if<ListBlock>(&block)) {
            for (const RichText &item : list->items)
                said += plainText(item) + u'\n';
        }
    }
    const bool isWhole = GetParam().throughQuarter == 4;
    EXPECT_EQ(said.contains(u" on the year before."_s), isWhole) << said.toStdString();
    EXPECT_EQ(said.contains(u" on the same part of the year before."_s), !isWhole)
        << said.toStdString();
}

/// All that is said in sentences and in lists, a line each.
QString wordsOf(const Document &paper)
{
    QString said;
    for (const Block &block : paper.blocks) {
        if (const auto *list = std::get_if<ListBlock>(&block)) {
            for (const RichText &item : list->items)
                said += plainText(item) + u'\n';
        } else if (const auto *text = std::get_if<ParagraphBlock>(&block)) {
            said += plainText(text->text) + u'\n';
        }
    }
    return said;
}

/// From 1 April 2026 corporate complaints have the days of the Code. \source domain S-04..08
TEST(CommitteeReport, TellsTheLimitsOfItsOwnTime)
{
    const QString said = wordsOf(paperOf(u"003-committee-report"_s, {kLastYear.next(), 2, {}}));
    EXPECT_TRUE(said.contains(u"within 10 working days of the acknowledgement"_s))
        << said.toStdString();
    EXPECT_FALSE(said.contains(u"all others are to be answered within 20 working days of "
                               "receipt."_s));
}

/// The list and the figure below it count the same issues.
TEST(CabinetPaper, SaysOfAnIssueWhatItsFigureShows)
{
    const Document paper = paperOf(u"001-cabinet-paper"_s, {kLastYear, 4, {}});
    const QString said = wordsOf(paper);
    int compared = 0;
    for (const Block &block : paper.blocks) {
        const auto *shown = std::get_if<ChartBlock>(&block);
        if (!shown || !shown->chart.title.contains(u"were about"_s))
            continue;
        const ChartData &chart = shown->chart;
        for (qsizetype i = 0; i + 1 < chart.categories.size(); ++i) { // The last: all others.
            const QString line =
                u"%1: %2, "_s.arg(chart.categories[i], chart.series.back().points[size_t(i)].text);
            EXPECT_TRUE(said.contains(line)) << line.toStdString();
            ++compared;
        }
    }
    EXPECT_GE(compared, 5);
}

/// What is hidden is said to be so once, not within brackets of its own.
TEST(AnnualPaper, OfThePublicHasNoBracketsWithinBrackets)
{
    TestStore &store = countyOn(kToday);
    TableEngine engine(store.database(), store->reference());
    const auto paper = composePublicReport(engine, *shippedReport(u"annual-report"_s),
                                           {kLastYear.next(), 2, {}}, contextOf(store), 5);
    ASSERT_TRUE(paper) << why(paper);
    const QString said = wordsOf(*paper);
    EXPECT_TRUE(said.contains(u"it upheld (number not published)."_s)) << said.toStdString();
    EXPECT_FALSE(said.contains(u"(("_s)) << said.toStdString();
}

/// The rate of the year itself, once it is published, and not that of the year before alone.
TEST(AnnualPaper, ComparesTheRateOfTheYearWithThatOfSimilarAuthoritiesInTheSameYear)
{
    const auto said = [](FinancialYear year, int quarter) {
        return wordsOf(paperOf(u"annual-report"_s, {year, quarter, {}}));
    };
    const QString ofTheYear = u"In 2025-26 it was 80% at similar authorities."_s;
    EXPECT_TRUE(said(kLastYear, 4).contains(ofTheYear)) << said(kLastYear, 4).toStdString();
    EXPECT_FALSE(said(kLastYear.next(), 2).contains(u"In 2026-27 it was"_s)) << "not published yet";
}

/// A share stands with its counts. \source ux 8
TEST(ShippedPapers, GiveTheCountsOfTheShareAnsweredInTime)
{
    static const QRegularExpression kShare(u"\\d+% \\([\\d,]+ of [\\d,]+\\)"_s);
    const auto linesWith = [](const QString &id, const QString &words) {
        return wordsOf(paperOf(id, {kLastYear, 4, {}})).split(u'\n').filter(words);
    };
    for (const auto &[id, words] :
         {std::pair(u"annual-report"_s, u"of them in time"_s),
          std::pair(u"annual-report"_s, u"agreed extensions included"_s),
          std::pair(u"001-cabinet-paper"_s, u"were answered within 10 working days"_s)}) {
        const QStringList lines = linesWith(id, words);
        EXPECT_FALSE(lines.isEmpty()) << words.toStdString();
        for (const QString &line : lines)
            EXPECT_TRUE(kShare.match(line).hasMatch()) << line.toStdString();
    }
}

TEST(SampleWords, EveryWordOfThePapersIsSetAndTheMeetingLiesAhead)
{
    TestStore &store = countyOn(kToday);
    const ReportContext context = contextOf(store);
    for (const QString &name : reportWords())
        EXPECT_FALSE(context.words.value(name).isEmpty()) << name.toStdString();
    // The first Thursday that is three weeks ahead.
    EXPECT_EQ(context.words.value(u"meeting_date"_s), u"17 December 2026"_s);
}

TEST(SampleCosts, AnInvestigationCostsWhatInvestigatorsArePaid)
{
    TestStore &store = countyOn(kToday);
    TableEngine engine(store.database(), store->reference());
    const auto cell = engine.figure(shippedReport(u"annual-report")->figures.at(u"stage2_cost"_s),
                                    {kLastYear, 4, {}}, {});
    ASSERT_TRUE(cell) << why(cell);
    EXPECT_GT(cell->value().value_or(0), 2500);
    EXPECT_LT(cell->value().value_or(0), 4500);
}

TEST(SharedTables, AreAllFilledForTheLastYear)
{
    TestStore &store = countyOn(kToday);
    TableEngine engine(store.database(), store->reference());
    const std::vector<TableDefinition> tables = sharedTables();
    EXPECT_GE(tables.size(), 20U);
    for (const TableDefinition &definition : tables) {
        const auto table = engine.fill(definition, {kLastYear, 4, {}});
        ASSERT_TRUE(table) << definition.id.toStdString() << why(table);
        EXPECT_FALSE(table->rows.empty()) << definition.id.toStdString();
        // Words, and heads that the county has no use for.
        const bool mayBeEmpty =
            definition.id == "compliment-quotes"_L1 || definition.id == "other-costs-by-head"_L1;
        EXPECT_TRUE(hasFigures(paperTable(*table)) || mayBeEmpty) << definition.id.toStdString();
    }
}

} // namespace redress
