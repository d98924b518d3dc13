// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as data: what is written is read again, what is wrong is named, and parts number
// themselves.
#include "core/report/partnumbers.h"
#include "core/report/reportdefinition.h"

#include "tests/support/teststore.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

ReportPart part(Kind kind, const QString &text = {})
{
    ReportPart part;
    part.kind = kind;
    part.text = text;
    part.startsPage = kind == Kind::Appendix;
    return part;
}

ReportPart heading(const QString &text, int level = 1)
{
    ReportPart made = part(Kind::Heading, text);
    made.level = level;
    return made;
}

QStringList numbersOf(const ReportDefinition &report)
{
    QStringList numbers;
    for (const PartNumber &number : numberParts(report, [](const ReportPart &) { return true; }))
        numbers.append(number.number);
    return numbers;
}

std::vector<QString> shippedIds()
{
    std::vector<QString> ids;
    for (const ReportDefinition &report : shippedReports())
        ids.push_back(report.id);
    return ids;
}

class ShippedReport : public testing::TestWithParam<QString>
{};

INSTANTIATE_TEST_SUITE_P(All, ShippedReport, testing::ValuesIn(shippedIds()),
                         [](const testing::TestParamInfo<QString> &report) {
                             QString name = report.param;
                             return name.remove(u'-').toStdString();
                         });

} // namespace

TEST(ShippedReports, AreTheAnnualReportAndTheFiveLayouts)
{
    EXPECT_THAT(shippedIds(),
                testing::ElementsAre(u"annual-report"_s, u"000-website-report"_s,
                                     u"001-cabinet-paper"_s, u"002-numbered-review"_s,
                                     u"003-committee-report"_s, u"004-demand-and-costs"_s));
}

TEST_P(ShippedReport, IsTheSameWhenItIsWrittenAndReadAgain)
{
    const ReportDefinition &report = *shippedReport(GetParam());
    EXPECT_FALSE(report.name.isEmpty());
    const auto again = reportFromJson(reportToJson(report));
    ASSERT_TRUE(again) << why(again);
    EXPECT_EQ(*again, report);
}

/// Every member of every part, those that no shipped report uses among them.
TEST(ReportAsJson, KeepsEveryMemberOfAPart)
{
    ReportDefinition report;
    report.id = u"own"_s;
    report.name = u"Our own"_s;
    report.title = u"Title {year}"_s;
    report.subtitle = u"Subtitle"_s;
    report.runningHead = u"Head"_s;
    report.isQuarterly = true;
    report.numbersHeadings = false;
    report.numbersParagraphs = true;
    report.lettersAppendices = false;
    report.figureTables = QStringList{u"year-in-figures"_s};
    ReportPart styled = heading(u"A heading"_s, 3);
    styled.id = u"a"_s;
    styled.label = u"Section"_s;
    styled.isNumbered = false;
    styled.startsPage = true;
    styled.isInContents = false;
    styled.isBanner = true;
    styled.needs = u"received"_s;
    styled.fromQuarter = 3;
    report.parts.push_back(styled);
    ReportPart appendix = part(Kind::Appendix, u"An appendix"_s);
    appendix.startsPage = false;
    report.parts.push_back(appendix);
    for (const Kind kind : {Kind::Text, Kind::Lead, Kind::Standing, Kind::Note})
        report.parts.push_back(part(kind, u"**Words** with {received}"_s));
    for (const Kind kind :
         {Kind::Bullets, Kind::Numbers, Kind::Letters, Kind::Facts, Kind::Panels}) {
        report.parts.push_back(part(kind));
        report.parts.back().items = QStringList{u"one"_s, u"two"_s, u"three"_s, QString()};
    }
    ReportPart table = part(Kind::Table, u"outcomes"_s);
    table.title = u"Renamed"_s;
    table.where = {{Dimension::Procedure, {u"children_statutory"_s}}};
    report.parts.push_back(table);
    ReportPart ownTable = part(Kind::Table, u"ours"_s);
    ownTable.table = *shippedTable(u"outcomes");
    ownTable.table->id = u"ours"_s;
    report.parts.push_back(ownTable);
    ReportPart chart = part(Kind::Chart, u"top-issues"_s);
    chart.withFigures = false;
    report.parts.push_back(chart);
    report.parts.push_back(part(Kind::Listing, u"ombudsman-decisions"_s));
    report.parts.push_back(part(Kind::Themes, u"dip-sample-themes"_s));
    const ReportPick pick{u"action:12"_s, u"Robin"_s, u"What\nhappened"_s,
                          QStringList{u"first"_s, u"second"_s}, u"Fostering"_s};
    ReportPart quotes = part(Kind::Quotes);
    quotes.count = 6;
    quotes.columns = 2;
    quotes.picks = {pick};
    report.parts.push_back(quotes);
    for (const Kind kind : {Kind::KeyActions, Kind::CaseStudies, Kind::OmbudsmanCases}) {
        report.parts.push_back(part(kind));
        report.parts.back().picks = {pick, {}};
    }
    report.parts.push_back(part(Kind::Contents));
    report.parts.push_back(part(Kind::PageBreak));
    const auto again = reportFromJson(reportToJson(report));
    ASSERT_TRUE(again) << why(again);
    ASSERT_EQ(again->parts.size(), report.parts.size());
    for (size_t i = 0; i < report.parts.size(); ++i)
        EXPECT_EQ(again->parts[i], report.parts[i]) << i;
    EXPECT_EQ(*again, report);
}

TEST(ReportAsJson, NamesWhatIsWrong)
{
    const auto why = [](const QByteArray &parts) {
        const auto report = reportFromJson("{\"id\":\"x\",\"parts\":[" + parts + "]}");
        EXPECT_FALSE(report) << parts.toStdString();
        return report ? QString() : report.error().message;
    };
    EXPECT_TRUE(why("{\"table\":\"nowhere\"}").contains(u"nowhere"_s));
    EXPECT_TRUE(why("{\"chart\":\"nowhere\"}").contains(u"nowhere"_s));
    EXPECT_TRUE(why("{\"listing\":\"nowhere\"}").contains(u"nowhere"_s));
    EXPECT_TRUE(why("{\"poem\":\"roses\"}").contains(u"poem"_s));
    EXPECT_TRUE(
        why("{\"table\":\"outcomes\",\"where\":{\"moon\":[\"full\"]}}").contains(u"moon"_s));
    EXPECT_FALSE(reportFromJson("{}"));
    EXPECT_FALSE(reportFromJson("{\"id\":\"x\",\"figures_of\":[\"nowhere\"]}"));
}

TEST(NumberOfAPart, FollowsLevelsAndLeavesUnnumberedHeadingsOut)
{
    ReportDefinition report;
    ReportPart plain = heading(u"Foreword"_s);
    plain.isNumbered = false;
    report.parts = {plain,
                    heading(u"Below nothing"_s, 2),
                    heading(u"One"_s),
                    part(Kind::Table, u"outcomes"_s),
                    heading(u"Below"_s, 2),
                    heading(u"Deep"_s, 3),
                    part(Kind::Chart, u"top-issues"_s),
                    heading(u"Below too"_s, 2),
                    heading(u"Two"_s),
                    part(Kind::Table, u"costs"_s),
                    heading(u"Below again"_s, 2)};
    EXPECT_EQ(numbersOf(report), (QStringList{{},
                                              {},
                                              u"1"_s,
                                              u"Table 1"_s,
                                              u"1.1"_s,
                                              u"1.1.1"_s,
                                              u"Figure 1"_s,
                                              u"1.2"_s,
                                              u"2"_s,
                                              u"Table 2"_s,
                                              u"2.1"_s}));
}

/// \source reports/REQUIRED 002-03
TEST(NumberOfAPart, OfParagraphsBelongsToTheirSection)
{
    ReportDefinition report;
    report.numbersParagraphs = true;
    ReportPart introduction = heading(u"Introduction"_s);
    introduction.isNumbered = false;
    ReportPart aside = part(Kind::Text, u"c"_s);
    aside.isNumbered = false;
    report.parts = {introduction,
                    part(Kind::Text, u"a"_s),
                    heading(u"Details"_s),
                    part(Kind::Text, u"b"_s),
                    aside,
                    heading(u"Below"_s, 2),
                    part(Kind::Text, u"d"_s),
                    heading(u"Next steps"_s),
                    part(Kind::Text, u"e"_s)};
    EXPECT_EQ(numbersOf(report),
              (QStringList{{}, {}, u"1"_s, u"1.1"_s, {}, {}, u"1.2"_s, u"2"_s, u"2.1"_s}));
}

/// \source reports/REQUIRED 000-32, 001-03, 003-24
TEST(NumberOfAPart, OfAppendicesIsTheirOwn)
{
    ReportDefinition report;
    ReportPart section = heading(u"Background"_s, 2);
    section.label = u"Section"_s;
    report.parts = {heading(u"One"_s),
                    part(Kind::Appendix, u"Cases"_s),
                    heading(u"First"_s, 2),
                    heading(u"Second"_s, 2),
                    part(Kind::Appendix, u"Charts"_s),
                    section,
                    section};
    EXPECT_EQ(numbersOf(report), (QStringList{u"1"_s, u"Appendix A"_s, u"A.1"_s, u"A.2"_s,
                                              u"Appendix B"_s, u"Section 1"_s, u"Section 2"_s}));
    report.lettersAppendices = false;
    EXPECT_EQ(
        numbersOf(report),
        (QStringList{
            u"1"_s, u"Appendix 1"_s, {}, {}, u"Appendix 2"_s, u"Section 1"_s, u"Section 2"_s}));
}

TEST(NumberOfAPart, IsNotTakenByWhatIsLeftOut)
{
    ReportDefinition report;
    report.parts = {heading(u"One"_s), part(Kind::Table, u"costs"_s), heading(u"Two"_s),
                    part(Kind::Table, u"outcomes"_s), part(Kind::Table, u"outcomes"_s)};
    const auto numbers = numberParts(report, [](const ReportPart &one) {
        return one.text != u"One"_s && one.text != u"costs"_s;
    });
    EXPECT_FALSE(numbers[0].isWanted);
    EXPECT_FALSE(numbers[1].isWanted);
    EXPECT_EQ(numbers[2].number, u"1"_s);
    EXPECT_EQ(numbers[3].number, u"Table 1"_s);
    EXPECT_EQ(numbers[3].anchor, u"table-outcomes"_s);
    EXPECT_EQ(numbers[4].anchor, u"table-outcomes-2"_s) << "the same table twice";
}

} // namespace redress
