// SPDX-License-Identifier: GPL-3.0-or-later
// Trends kept in the case file: shared or private, each name once.
#include "core/report/savedcharts.h"

#include "tests/support/testdata.h"
#include "tests/support/teststore.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const Signature kNow{u"r.penny"_s, u"desk"_s, QDateTime({2024, 1, 10}, {9, 0}, Qt::UTC)};

TrendChoice choice(TrendChoice::Shape shape)
{
    TrendChoice choice;
    choice.measure = u"received"_s;
    choice.shape = shape;
    choice.years = 4;
    return choice;
}

QStringList namesFor(Database &database, const QString &login)
{
    const auto charts = savedCharts(database, login);
    EXPECT_TRUE(charts) << why(charts);
    QStringList names;
    for (const SavedChart &chart : *charts)
        names.append(chart.stored.name);
    return names;
}

} // namespace

TEST(SavedChart, IsThereAgainAsItWasMade)
{
    TestStore store(day("2024-01-10"));
    const auto id = saveChart(store.database(), kNow, u" Stage 1 over the years "_s, {},
                              choice(TrendChoice::Shape::Yearly));
    ASSERT_TRUE(id) << why(id);
    const auto charts = savedCharts(store.database(), u"somebody"_s);
    ASSERT_TRUE(charts) << why(charts);
    ASSERT_EQ(charts->size(), 1U);
    const SavedChart &chart = charts->front();
    EXPECT_EQ(chart.stored.name, u"Stage 1 over the years"_s);
    EXPECT_EQ(chart.chart.trend, choice(TrendChoice::Shape::Yearly));
    EXPECT_EQ(chart.chart.id, savedChartId(*id));
    EXPECT_EQ(savedChartNamed(*charts, u"stage 1 OVER the years"_s), &chart);
    EXPECT_EQ(savedChartNamed(*charts, u"another"_s), nullptr);
}

TEST(SavedChart, OfOnePersonIsSeenByNobodyElse)
{
    TestStore store(day("2024-01-10"));
    ASSERT_TRUE(saveChart(store.database(), kNow, u"Mine"_s, u"r.penny"_s,
                          choice(TrendChoice::Shape::Bars)));
    ASSERT_TRUE(
        saveChart(store.database(), kNow, u"Ours"_s, {}, choice(TrendChoice::Shape::Lines)));
    EXPECT_EQ(namesFor(store.database(), u"r.penny"_s), (QStringList{u"Mine"_s, u"Ours"_s}));
    EXPECT_EQ(namesFor(store.database(), u"a.colleague"_s), QStringList{u"Ours"_s});
}

TEST(SavedChart, IsChangedAndDeletedOnlyAsItStands)
{
    TestStore store(day("2024-01-10"));
    ASSERT_TRUE(saveChart(store.database(), kNow, u"A"_s, {}, choice(TrendChoice::Shape::Lines)));
    const auto taken =
        saveChart(store.database(), kNow, u"A"_s, {}, choice(TrendChoice::Shape::Bars));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, Error::Code::Conflict);
    const StoredDefinition first = savedCharts(store.database(), {})->front().stored;
    const auto changed =
        changeChart(store.database(), kNow, first, u"B"_s, {}, choice(TrendChoice::Shape::Yearly));
    ASSERT_TRUE(changed) << why(changed);
    EXPECT_EQ(namesFor(store.database(), {}), QStringList{u"B"_s});
    EXPECT_FALSE(deleteChart(store.database(), kNow, first)) << "it has changed since";
    const StoredDefinition second = savedCharts(store.database(), {})->front().stored;
    const auto deleted = deleteChart(store.database(), kNow, second);
    ASSERT_TRUE(deleted) << why(deleted);
    EXPECT_TRUE(namesFor(store.database(), {}).isEmpty());
}

TEST(SavedChart, IsNotKeptWhereItDoesNotGoTogether)
{
    TestStore store(day("2024-01-10"));
    const auto saved =
        saveChart(store.database(), kNow, u"A"_s, {}, choice(TrendChoice::Shape::Multiples));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::Invalid);
    EXPECT_TRUE(namesFor(store.database(), {}).isEmpty());
}

} // namespace redress
