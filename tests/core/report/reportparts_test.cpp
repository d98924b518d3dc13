// SPDX-License-Identifier: GPL-3.0-or-later
// What parts of a report are made of: lists from tables, chosen texts, notes that are printed once.
#include "core/report/listparts.h"
#include "core/report/pickparts.h"
#include "core/report/printabletexts.h"
#include "core/report/printednotes.h"
#include "core/report/reportcomposer.h"
#include "core/report/reportscope.h"
#include "core/statistics/tableengine.h"

#include "tests/support/teststore.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

RichText plainFill(const QString &text)
{
    TextRun run;
    run.text = text;
    return {run};
}

QStringList textsOf(const std::vector<Block> &blocks)
{
    QStringList texts;
    for (const Block &block : blocks) {
        if (const auto *heading = std::get_if<HeadingBlock>(&block))
            texts.append(u"# "_s + heading->text);
        else if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            texts.append(plainText(paragraph->text));
        else if (const auto *list = std::get_if<ListBlock>(&block)) {
            for (const RichText &item : list->items)
                texts.append(u"- "_s + plainText(item));
        }
    }
    return texts;
}

Cell count(double number)
{
    Cell cell;
    cell.numerator = number;
    return cell;
}

Cell share(double part, double whole)
{
    Cell cell = count(part);
    cell.unit = Measure::Unit::Percent;
    cell.denominator = whole;
    return cell;
}

Cell change(double difference)
{
    Cell cell = count(difference);
    cell.isChange = true;
    return cell;
}

void addRow(FilledTable &table, const QStringList &names, std::vector<Cell> cells)
{
    RowHead row;
    row.names = names;
    table.rows.push_back(row);
    table.cells.push_back(std::move(cells));
}

FilledTable tableOf(int levels, int columns)
{
    FilledTable table;
    for (int i = 0; i < levels; ++i)
        table.rowLevels.push_back({});
    MeasureColumn measure;
    measure.measure = u"issues"_s;
    table.definition.measures = {measure};
    table.columns.resize(size_t(columns));
    return table;
}

} // namespace

/// \source reports/REQUIRED 003-26, 003-27: 1 of 11 is 9%, 4 of 11 is 36%
TEST(ThemesOfTheSample, StandUnderTheirPillarsAndAPillarWithoutOneSaysSo)
{
    FilledTable themes = tableOf(2, 2);
    addRow(themes, {u"Planning"_s, u"Minutes not received"_s}, {count(1), share(1, 11)});
    addRow(themes, {u"Partnership"_s, u"Poor communication"_s}, {count(4), share(4, 11)});
    FilledTable pillars = tableOf(1, 1);
    addRow(pillars, {u"Partnership"_s}, {count(4)});
    addRow(pillars, {u"Planning"_s}, {count(1)});
    addRow(pillars, {u"Management oversight"_s}, {count(0)});
    EXPECT_EQ(textsOf(themeBlocks(themes, pillars)),
              (QStringList{u"# Partnership"_s, u"- In 4 responses (36%): Poor communication"_s,
                           u"# Planning"_s, u"- In 1 response (9%): Minutes not received"_s,
                           u"# Management oversight"_s,
                           u"No response of the sample raised this pillar."_s}));
}

TEST(ReferenceByItsId, FindsHeadingsTablesChartsAndNumberedParagraphs)
{
    TestStore store;
    const auto report = reportFromJson(R"({
        "id": "own", "title": "Own", "numbered_paragraphs": true,
        "parts": [
            {"heading": "First"},
            {"text": "See {ref:later}, {ref:second}, {ref:volumes}, {ref:trend} and {ref:more}."},
            {"heading": "Second", "id": "second"},
            {"text": "Before it."},
            {"text": "Later.", "id": "later"},
            {"table": "complaints-received", "id": "volumes"},
            {"chart": "003-stage-2-trends", "id": "trend"},
            {"appendix": "More", "id": "more"},
            {"text": "Back to {page:later}, to {ref_page:volumes}."}]})");
    ASSERT_TRUE(report) << why(report);
    TableEngine engine(store.database(), store->reference());
    const auto composed = composeReport(engine, *report, {{2023}, 4, {}}, {});
    ASSERT_TRUE(composed) << why(composed);
    std::vector<ParagraphBlock> paragraphs;
    for (const Block &block : composed->blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            paragraphs.push_back(*paragraph);
    }
    ASSERT_EQ(paragraphs.size(), 4U);
    EXPECT_EQ(plainText(paragraphs[0].text),
              u"See paragraph 2.2, section 2, Table 1, Figure 1 and Appendix A."_s);
    EXPECT_EQ(paragraphs[0].text[1].link, u'#' + paragraphs[2].anchor);
    EXPECT_EQ(paragraphs[1].anchor, QString()) << "nothing refers to it";
    EXPECT_EQ(plainText(paragraphs[3].text), u"Back to paragraph 2.2, to Table 1."_s);
    EXPECT_EQ(paragraphs[3].text[1].page, TextRun::Page::Alone);
    EXPECT_EQ(paragraphs[3].text[3].page, TextRun::Page::Behind);
}

/// \source reports/REQUIRED 001-20: up, down or level
TEST(ListingOfATable, SaysWhetherEachRowWentUpOrDown)
{
    FilledTable table = tableOf(1, 3);
    table.definition.columns.by = ColumnAxis::By::Year;
    table.columns[2].isChange = true;
    addRow(table, {u"Service delivery"_s}, {count(12), count(8), change(-4)});
    addRow(table, {u"Communication"_s}, {count(5), count(5), change(0)});
    addRow(table, {u"Customer service"_s}, {count(2), count(3), change(1)});
    addRow(table, {u"Nothing now"_s}, {count(2), count(0), change(-2)});
    EXPECT_EQ(textsOf(listingBlocks(table)),
              (QStringList{u"- Service delivery: 8, a decrease of four"_s,
                           u"- Communication: 5, no change"_s,
                           u"- Customer service: 3, an increase of one"_s}));
}

/// \source reports/REQUIRED 000-23, 002-09
TEST(ListingOfATable, GroupsItsRowsOneBelowTheOtherOrInALine)
{
    FilledTable table = tableOf(2, 1);
    addRow(table, {u"Meetings"_s, u"Poor communication"_s}, {count(4)});
    addRow(table, {u"Meetings"_s, u"Attitude"_s}, {count(3)});
    addRow(table, {u"Visits"_s, u"Timings"_s}, {count(2)});
    EXPECT_EQ(textsOf(listingBlocks(table)),
              (QStringList{u"Meetings"_s, u"- Poor communication: 4"_s, u"- Attitude: 3"_s,
                           u"Visits"_s, u"- Timings: 2"_s}));
    EXPECT_EQ(textsOf(listingBlocks(table, true)),
              (QStringList{u"- Meetings: Poor communication (4) and Attitude (3)"_s,
                           u"- Visits: Timings (2)"_s}));
}

/// \source reports/REQUIRED 004-27
TEST(CaseStudies, StandWithWhatWasDoneBesideThem)
{
    const std::vector<ReportPick> picks{
        {{}, u"Robin's story"_s, u"One.\nTwo."_s, {u"First."_s, u"Second."_s}, {}},
        {{}, u"Ash's story"_s, u"Three."_s, {}, {}}};
    const auto blocks = caseStudyBlocks(picks, 1, plainFill);
    ASSERT_EQ(blocks.size(), 4U);
    EXPECT_EQ(std::get<HeadingBlock>(blocks[0]).text, u"Robin's story"_s);
    const auto &robin = std::get<SideBySideBlock>(blocks[1]);
    ASSERT_EQ(robin.sides.size(), 2U);
    EXPECT_EQ(robin.sides[0].content.size(), 2U) << "a paragraph for each line";
    EXPECT_EQ(std::get<ListBlock>(robin.sides[1].content.front()).items.size(), 2U);
    EXPECT_EQ(std::get<SideBySideBlock>(blocks[3]).sides.size(), 1U) << "nothing was done";

    const auto columns = caseStudyBlocks(picks, 2, plainFill);
    ASSERT_EQ(columns.size(), 1U);
    const auto &row = std::get<SideBySideBlock>(columns.front());
    ASSERT_EQ(row.sides.size(), 2U);
    EXPECT_EQ(row.sides[1].title, u"Ash's story"_s);
}

TEST(PrintedNotes, AreLongOnlyOnce)
{
    const QString storm =
        u"1 January to 31 January 2025: a storm closed many roads in the county."_s;
    PrintedNotes notes;
    QStringList first{u"By the date received."_s, storm, u"Short."_s};
    notes.shorten(first, 1, u"Table 1"_s);
    EXPECT_EQ(first, (QStringList{u"By the date received."_s, storm, u"Short."_s}));
    QStringList second{storm, storm, u"Short."_s};
    notes.shorten(second, 1, u"Table 2"_s);
    EXPECT_EQ(second, (QStringList{storm, u"Short."_s, u"Further notes: as under Table 1."_s}))
        << "what says how figures are placed stays";
}

TEST(LevelOfOneName, IsLeftOutOfATableAndNamed)
{
    PaperTable table;
    table.keyColumns = 2;
    table.columns = {{false, false, 0}, {false, false, 0}, {true, false, 1}};
    table.head = {{{u"Directorate"_s, 1, false}, {u"Service"_s, 1, false}, {u"Q1"_s, 1, false}}};
    const auto row = [](const QString &directorate, const QString &service, bool isTotal) {
        return PaperTable::Row{
            {{directorate, {}, false}, {service, {}, false}, {u"1"_s, {}, false}}, isTotal};
    };
    table.rows = {row(u"Children"_s, u"Fostering"_s, false), row(u"Children"_s, u"MASH"_s, false),
                  row(u"All services"_s, {}, true)};
    const PaperTable narrow = withoutLevelOfOneName(table);
    EXPECT_EQ(narrow.keyColumns, 1);
    EXPECT_EQ(narrow.columns.size(), 2U);
    EXPECT_EQ(narrow.rows[1].cells[0].text, u"MASH"_s);
    EXPECT_EQ(narrow.rows[2].cells[0].text, u"All services"_s);
    EXPECT_EQ(narrow.notes, QStringList{u"Directorate: Children."_s});
    table.rows[1] = row(u"Adults"_s, u"MASH"_s, false);
    EXPECT_EQ(withoutLevelOfOneName(table), table);
}

TEST(PrintableTexts, AreKeptInTheFileForTheirYear)
{
    TestStore store(day("2026-06-01"));
    const PrintableText last{{2025}, {u"action:4"_s, {}, u"Letters are shorter."_s, {}, {}}};
    const PrintableText now{{2026}, {{}, u"Kit"_s, u"A story."_s, {u"Done."_s}, {}}};
    {
        UnitOfWork unit(store.database(), store->signature(), u"Texts for print"_s);
        setPrintableTexts(unit, Kind::KeyActions, {last, now});
        unit.commit();
    }
    EXPECT_EQ(printableTexts(store.database(), Kind::KeyActions),
              (std::vector<PrintableText>{last, now}));
    const auto picks = printablePicks(store.database(), {2025});
    ASSERT_EQ(picks.size(), 1U);
    EXPECT_EQ(picks.at(Kind::KeyActions), std::vector<ReportPick>{last.pick});
    EXPECT_TRUE(printablePicks(store.database(), {2024}).empty());
}

TEST(PartThatNobodyChoseFor, SaysSoAndIsListed)
{
    TestStore store(day("2024-06-03"));
    TableEngine engine(store.database(), store->reference());
    ReportDefinition report;
    report.id = u"x"_s;
    ReportPart heading;
    heading.kind = Kind::Heading;
    heading.text = u"What changed"_s;
    ReportPart actions;
    actions.kind = Kind::KeyActions;
    report.parts = {heading, actions};
    const auto nothing = composeReport(engine, report, {{2023}, 4, {}, {}}, {});
    ASSERT_TRUE(nothing) << why(nothing);
    EXPECT_THAT(nothing->missing,
                testing::ElementsAre(MissingFigure{u"key_actions"_s, u"1 What changed"_s,
                                                   u"none has been chosen yet"_s}));
    ReportContext held;
    held.picks[Kind::KeyActions] = {{{}, {}, u"From the file."_s, {}, {}}};
    const auto fromFile = composeReport(engine, report, {{2023}, 4, {}, {}}, held);
    ASSERT_TRUE(fromFile) << why(fromFile);
    EXPECT_EQ(textsOf(fromFile->blocks).last(), u"- From the file."_s);
    report.parts[1].picks = {{{}, {}, u"Chosen by the writer."_s, {}, {}}};
    const auto chosen = composeReport(engine, report, {{2023}, 4, {}, {}}, held);
    ASSERT_TRUE(chosen) << why(chosen);
    EXPECT_EQ(textsOf(chosen->blocks).last(), u"- Chosen by the writer."_s);
}

/// The Ombudsman's cases have no procedure: a report on children's social care takes those of its
/// directorates alone. By the cases of 003: 15 of the 125 received.
TEST(ScopeOfAReport, NarrowsDownWhatHasNoProcedure)
{
    TestStore store(day("2024-06-03"));
    ASSERT_TRUE(store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored);
    TableEngine engine(store.database(), store->reference());
    const ReportPeriod period{{2023}, 3, {}, {}};
    ReportDefinition report = *shippedReport(u"000-website-report");
    const auto received = [&] {
        const auto figures = scopedFigures(report, reportScope(engine, report, period));
        const NamedFigure &figure = figures.at(u"ombudsman_received"_s);
        const auto cell = engine.figure(figure.figure, period, figure.where);
        EXPECT_TRUE(cell) << why(cell);
        return cell ? cell->value().value_or(-1) : -1;
    };
    EXPECT_EQ(received(), 15);
    report.scope.reset();
    EXPECT_EQ(received(), 125);
}

} // namespace redress
