// SPDX-License-Identifier: GPL-3.0-or-later
// What is said about a paper without a window: outline, checks, text of a page.
#include "tests/support/teststore.h"
#include "ui/papers/papercontents.h"
#include "ui/papers/papersaver.h"
#include "ui/report/layout.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Two sections, the second with a field without a value and an empty table.
ComposedPaper smallPaper()
{
    ComposedPaper paper;
    paper.document.title = u"Small"_s;
    paper.document.blocks = {
        HeadingBlock{1, u"1"_s, u"First"_s, u"section-1"_s, false, true},
        ParagraphBlock{{{u"Nothing special."_s, TextRun::Role::Plain, {}, {}}},
                       ParagraphBlock::Style::Body,
                       {}},
        HeadingBlock{1, u"2"_s, u"Second"_s, u"section-2"_s, true, true},
        ParagraphBlock{{{u"The cost was "_s, TextRun::Role::Plain, {}, {}},
                        {u"no value yet"_s, TextRun::Role::MissingFigure, {}, u"cost|base"_s}},
                       ParagraphBlock::Style::Body,
                       {}},
    };
    TableBlock table;
    table.number = u"Table 1"_s;
    table.anchor = u"table-small"_s;
    table.table.caption = u"Nothing here"_s;
    table.table.columns = {{false, false, 0}, {true, false, 1}};
    table.table.head = {{{u"Service"_s, 1, false}, {u"Number"_s, 1, false}}};
    paper.document.blocks.emplace_back(table);
    paper.document.missing = {{u"cost"_s, u"2 Second"_s, u"nothing was paid"_s},
                              {u"cost"_s, u"2 Second"_s, u"nothing was paid"_s}};
    paper.layout = layOut(paper.document);
    return paper;
}

TEST(PaperChecks, APersonWhoCouldBeToldFromAPublicCopyComesFirst)
{
    ComposedPaper paper = smallPaper();
    paper.identities = {{IdentityFinding::Kind::Name, u"Mrs Khan"_s, u"2 Second"_s},
                        {IdentityFinding::Kind::BirthDate, u"9 March 2011"_s, QString()}};
    const auto checks = checksOf(paper);
    ASSERT_GE(checks.size(), 2U);
    EXPECT_EQ(checks[0].kind, PaperCheck::Kind::Identity);
    EXPECT_TRUE(checks[0].headline.contains(u"Mrs Khan"_s)) << checks[0].headline.toStdString();
    EXPECT_TRUE(checks[0].explanation.contains(u"2 Second"_s));
    ASSERT_TRUE(checks[0].place);
    EXPECT_EQ(checks[0].place->page, outlineOf(paper)[2].place.page);
    EXPECT_TRUE(checks[1].headline.contains(u"9 March 2011"_s));
}

TEST(PaperOutlineLines, SectionsAndTablesStandInTheirOrderWithTheirPages)
{
    const auto entries = outlineOf(smallPaper());
    ASSERT_EQ(entries.size(), 4U);
    EXPECT_EQ(entries[0].kind, OutlineEntry::Kind::Cover);
    EXPECT_EQ(entries[1].text, u"1 First"_s);
    EXPECT_EQ(entries[2].text, u"2 Second"_s);
    EXPECT_EQ(entries[2].place.page, entries[1].place.page + 1);
    EXPECT_EQ(entries[3].text, u"Table 1: Nothing here"_s);
    EXPECT_EQ(entries[3].brief, u"1 Nothing here"_s);
    EXPECT_EQ(entries[3].level, 2);
}

TEST(PaperOutlineLines, ASectionKnowsItsFieldsWithoutAValue)
{
    const auto entries = outlineOf(smallPaper());
    EXPECT_EQ(entries[1].missing, 0);
    EXPECT_EQ(entries[2].missing, 1);
}

TEST(PaperChecks, AFieldIsListedOnceWithItsReasonAndPointedAtOnThePage)
{
    const ComposedPaper paper = smallPaper();
    const auto checks = checksOf(paper);
    ASSERT_FALSE(checks.empty());
    EXPECT_EQ(std::count_if(checks.begin(), checks.end(),
                            [](const auto &one) { return one.kind == PaperCheck::Kind::NoValue; }),
              1);
    EXPECT_TRUE(checks[0].explanation.contains(u"Nothing was paid."_s))
        << checks[0].explanation.toStdString();
    ASSERT_TRUE(checks[0].place);
    const PlacedRun *run =
        runAt(paper.layout.pages[size_t(checks[0].place->page)], checks[0].box.center());
    ASSERT_NE(run, nullptr);
    EXPECT_EQ(run->figure, u"cost|base"_s);
}

TEST(PaperChecks, AnEmptyTableIsListedWithItsPlace)
{
    const auto checks = checksOf(smallPaper());
    const auto found = std::find_if(checks.begin(), checks.end(), [](const auto &one) {
        return one.kind == PaperCheck::Kind::NoRows;
    });
    ASSERT_NE(found, checks.end());
    EXPECT_TRUE(found->headline.contains(u"Table 1: Nothing here"_s));
    EXPECT_TRUE(found->place);
}

TEST(SpokenPage, HasTheWordsOfThatPageAlone)
{
    const ComposedPaper paper = smallPaper();
    const int second = outlineOf(paper)[2].place.page;
    EXPECT_TRUE(spokenPage(paper, second).contains(u"The cost was no value yet"_s));
    EXPECT_FALSE(spokenPage(paper, second).contains(u"Nothing special."_s));
    EXPECT_TRUE(spokenPage(paper, 99).isEmpty());
}

TEST(LikelyPeriod, AnnualIsTheLastWholeYearAndCommitteeTheLastWholeQuarter)
{
    const ReportDefinition &annual = shippedReports().front();
    const ReportDefinition &committee = *shippedReport(u"003-committee-report");
    EXPECT_EQ(likelyPeriod(annual, day("2026-11-22")), (ReportPeriod{{2025}, 4, {}}));
    EXPECT_EQ(likelyPeriod(committee, day("2026-11-22")), (ReportPeriod{{2026}, 2, {}}));
    EXPECT_EQ(likelyPeriod(committee, day("2026-05-01")), (ReportPeriod{{2025}, 4, {}}));
}

TEST(ProposedPaperName, SaysReportPeriodAndSample)
{
    EXPECT_EQ(proposedPaperName({u"annual-report"_s, {{2025}, 4, {}}}, false),
              u"annual-report-2025-26.pdf"_s);
    EXPECT_EQ(proposedPaperName({u"annual-report"_s, {{2025}, 4, {}}, true}, false),
              u"annual-report-2025-26-public.pdf"_s);
    EXPECT_EQ(proposedPaperName({u"003-committee-report"_s, {{2026}, 2, {}}}, true),
              u"sample-committee-report-2026-27-Q2.pdf"_s);
}

TEST(ComposePaper, StopsWhenItIsToldTo)
{
    TestStore store;
    const PaperSource source{
        store.path(), {}, store->reference(), {}, {u"annual-report"_s, {{2023}, 4, {}}}};
    int told = 0;
    const Progress progress{[&](const QString &, qint64, qint64) { ++told; },
                            [&] { return told >= 3; }};
    const auto paper = composePaper(source, progress);
    ASSERT_FALSE(paper);
    EXPECT_EQ(paper.error().code, Error::Code::Cancelled);
    EXPECT_EQ(told, 3);
}

TEST(ComposePaper, AnUnknownReportIsNamed)
{
    TestStore store;
    const auto paper = composePaper(
        {store.path(), store->who(), store->reference(), {}, {u"weekly"_s, {{2023}, 4, {}, {}}}},
        {});
    ASSERT_FALSE(paper);
    EXPECT_TRUE(paper.error().message.contains(u"weekly"_s));
}

} // namespace

} // namespace redress
