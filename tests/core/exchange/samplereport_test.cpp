// SPDX-License-Identifier: GPL-3.0-or-later
// The approved report of the sample county's last year.
#include "core/store/paperlanguage.h"
#include "tests/core/exchange/samplestore.h"

#include "core/base/language.h"
#include "core/report/kept/approvalcheck.h"
#include "core/report/kept/changedsince.h"
#include "core/report/reportcontext.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QDate kToday = day("2026-11-22");

} // namespace

TEST(SampleReport, OfTheLastYearIsApprovedAndWhole)
{
    TestStore &store = countyOn(kToday);
    const auto issues = keptReports(store.database());
    ASSERT_TRUE(issues) << why(issues);
    ASSERT_EQ(issues->size(), 1U);
    const ReportIssue &issue = issues->front();
    EXPECT_EQ(issue.state, ReportState::Approved);
    EXPECT_EQ(issue.year, FinancialYear{2025});
    EXPECT_FALSE(issue.writers.contains(issue.reviewed->by));
    EXPECT_FALSE(issue.writers.contains(issue.approved->by));
    EXPECT_NE(issue.reviewed->by, issue.approved->by);
    const auto faults = faultsOfFrozen(store.database(), issue);
    ASSERT_TRUE(faults) << why(faults);
    EXPECT_TRUE(faults->isEmpty());
    TableEngine engine(store.database(), store->reference());
    const auto changes = changedSince(store.database(), engine, issue);
    ASSERT_TRUE(changes) << why(changes);
    EXPECT_TRUE(changes->empty()) << changes->front().name.toStdString();
}

TEST(SampleReport, IsWrittenInTheLanguageOfThePapersOfTheCouncil)
{
    TestStore &store = countyOn(kToday);
    EXPECT_EQ(paperLanguage(store.database()), u"en"_s) << "unless the council wants it otherwise";
    Language language;
    language.use(u"cy"_s); // of the windows
    TableEngine engine(store.database(), store->reference());
    ReportPeriod period;
    period.year = FinancialYear{2025};
    auto context = reportContext(*store, period);
    ASSERT_TRUE(context) << why(context);
    const ReportDefinition &annual = shippedReports().front();
    const auto english = composeReport(engine, annual, period, *context);
    ASSERT_TRUE(english) << why(english);
    EXPECT_EQ(english->language, u"en-GB"_s);
    EXPECT_TRUE(english->runningAside.contains(u"SAMPLE"_s));
    language.use(u"en"_s);
    context->language = u"cy"_s;
    const auto welsh = composeReport(engine, annual, period, *context);
    ASSERT_TRUE(welsh) << why(welsh);
    EXPECT_EQ(welsh->language, u"cy-GB"_s);
    EXPECT_TRUE(welsh->runningAside.contains(u"ENGHRAIFFT"_s)) << welsh->runningAside.toStdString();
    EXPECT_TRUE(welsh->footer.contains(u"Tachwedd"_s)) << welsh->footer.toStdString();
}

/// It was approved as the program approves.
TEST(SampleReport, HasNothingThatWouldStopItsApproval)
{
    TestStore &store = countyOn(kToday);
    const ReportIssue issue = keptReports(store.database())->front();
    TableEngine engine(store.database(), store->reference());
    const auto context = reportContext(*store, periodOf(issue));
    ASSERT_TRUE(context) << why(context);
    const auto check = checkForApproval(store.database(), engine, issue, *context);
    ASSERT_TRUE(check) << why(check);
    for (const ApprovalObstacle &obstacle : check->obstacles)
        ADD_FAILURE() << obstacle.sentence.toStdString() << " " << obstacle.where.toStdString();
}

} // namespace redress
