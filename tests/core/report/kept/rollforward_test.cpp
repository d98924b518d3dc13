// SPDX-License-Identifier: GPL-3.0-or-later
// Last year's paper for this year: what is taken over, and what is marked for reading.
#include "core/report/kept/rollforward.h"

#include "tests/core/report/kept/keptfixture.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::vector<std::string> texts(const QStringList &list)
{
    std::vector<std::string> plain;
    for (const QString &text : list)
        plain.push_back(text.toStdString());
    return plain;
}

} // namespace

TEST(Sentences, EndAtTheirStopAndNotInAShortWord)
{
    EXPECT_THAT(texts(sentencesOf(u"One, e.g. two. Three {a|base} of 4.5! Is it? Yes"_s)),
                testing::ElementsAre("One, e.g. two.", "Three {a|base} of 4.5!", "Is it?", "Yes"));
    EXPECT_TRUE(sentencesOf(u"  "_s).isEmpty());
}

TEST(RollForward, KeepsTheOrderAndMarksEverySentenceThatHeldAFigure)
{
    const ReportDefinition last = smallReport();
    const RolledForward rolled = rollForward(last);
    ASSERT_EQ(rolled.definition.parts.size(), last.parts.size());
    for (size_t i = 0; i < last.parts.size(); ++i)
        EXPECT_EQ(rolled.definition.parts[i], last.parts[i]);
    EXPECT_THAT(texts(rolled.toRead), testing::ElementsAre("{received} complaints came in.",
                                                           "Of these, {upheld|base} were upheld."));
}

TEST(RollForward, MarksDigitsThatWereTypedAndNoAddresses)
{
    const ReportDefinition report = smallReport();
    EXPECT_TRUE(holdsFigure(report, u"There were 12."_s));
    EXPECT_TRUE(holdsFigure(report, u"{received|change} it is."_s));
    EXPECT_FALSE(holdsFigure(report, u"In {year} it was so."_s));
    EXPECT_FALSE(holdsFigure(report, u"See [here](https://example.org/2023)."_s));
}

TEST(RollForward, AMarkGoesWhenItsSentenceIsWrittenAnew)
{
    RolledForward rolled = rollForward(smallReport());
    EXPECT_EQ(stillToRead(rolled.definition, rolled.toRead), rolled.toRead);
    rolled.definition.parts[1].text = u"So {received} came in. They were taken seriously."_s;
    EXPECT_EQ(stillToRead(rolled.definition, rolled.toRead), rolled.toRead.mid(1));
}

TEST(RollForward, MakesADraftForTheNextYearFromAnApprovedReport)
{
    TestStore store;
    fillThirteen(store);
    const ReportIssue draft = begin(store);
    EXPECT_FALSE(rollReportForward(*store, draft, {2024})) << "it is not approved";
    const ReportIssue approved = approve(store, draft);
    EXPECT_FALSE(rollReportForward(*store, approved, {2023}));
    const auto id = rollReportForward(*store, approved, {2024});
    ASSERT_TRUE(id) << why(id);
    const ReportIssue next = issueOf(store, *id);
    EXPECT_EQ(next.state, ReportState::Draft);
    EXPECT_EQ(next.year, FinancialYear{2024});
    EXPECT_EQ(next.earlier, approved.id);
    EXPECT_EQ(next.toRead.size(), 2);
    const auto definition = definitionOf(next);
    ASSERT_TRUE(definition) << why(definition);
    ASSERT_TRUE(saveReport(*store, next, *definition, next.toRead.mid(1)));
    EXPECT_EQ(issueOf(store, *id).toRead, next.toRead.mid(1));
}

} // namespace redress
