// SPDX-License-Identifier: GPL-3.0-or-later
// The public copy of the tables of report 003's county: small numbers are gone, and what was large
// and gives nothing away is still there.
#include "core/statistics/disclosure/publicfigures.h"

#include "core/exchange/table/tabletext.h"

#include "tests/support/teststore.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const ReportPeriod kPeriod{{2023}, 3, std::nullopt};
constexpr int kThreshold = 5;

TestStore &county()
{
    static TestStore store(day("2024-06-03"));
    static const bool isFilled =
        store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored;
    EXPECT_TRUE(isFilled);
    return store;
}

const QStringList &tables()
{
    static const QStringList ids{u"003-complaints-received"_s,
                                 u"003-complaint-outcomes"_s,
                                 u"003-response-times"_s,
                                 u"003-stage-2-concluded"_s,
                                 u"003-stage-2-trends"_s,
                                 u"003-ombudsman-received"_s,
                                 u"003-ombudsman-outcomes"_s,
                                 u"complaints-received"_s,
                                 u"complaints-received-by-service"_s,
                                 u"who-complained"_s};
    return ids;
}

} // namespace

TEST(PublicFigures, PrintNoSmallCountOfAnyTable)
{
    TableEngine engine(county().database(), county()->reference());
    PublicFigures figures(engine);
    for (const QString &id : tables()) {
        ASSERT_TRUE(shippedTable(id)) << id.toStdString();
        const auto full = figures.fill(*shippedTable(id), kPeriod);
        ASSERT_TRUE(full) << why(full);
    }
    const auto safe = figures.protect(kThreshold);
    ASSERT_TRUE(safe) << why(safe);

    int hidden = 0;
    int shown = 0;
    for (const QString &id : tables()) {
        const auto full = engine.fill(*shippedTable(id), kPeriod);
        const auto open = figures.fill(*shippedTable(id), kPeriod);
        ASSERT_TRUE(open) << why(open);
        ASSERT_EQ(open->rows.size(), full->rows.size());
        for (const auto &row : open->cells) {
            for (const Cell &cell : row) {
                if (cell.state == Cell::State::Suppressed) {
                    ++hidden;
                    EXPECT_EQ(cell.numerator, 0) << "nothing of the number is left behind";
                    EXPECT_FALSE(cell.denominator);
                    continue;
                }
                ++shown;
                if (!cell.hasValue() || cell.isHistory || cell.unit == Measure::Unit::Pounds)
                    continue;
                EXPECT_TRUE(cell.numerator == 0 || cell.numerator >= kThreshold)
                    << id.toStdString() << ": " << cell.numerator;
            }
        }
    }
    EXPECT_GT(hidden, 20);
    EXPECT_GT(shown, hidden) << "a copy that says next to nothing is no use to anybody";
}

TEST(PublicFigures, SayWhatTheMarkMeansAndWriteNothingElse)
{
    TableEngine engine(county().database(), county()->reference());
    PublicFigures figures(engine);
    const TableDefinition &table = *shippedTable(u"003-stage-2-concluded"_s);
    ASSERT_TRUE(figures.fill(table, kPeriod));
    ASSERT_TRUE(figures.protect(kThreshold));
    const auto open = figures.fill(table, kPeriod);
    ASSERT_TRUE(open) << why(open);
    const QString text = tableAsText(*open);
    EXPECT_TRUE(text.contains(u"fewer than 5"_s)) << text.toStdString();
    const QByteArray csv = tableAsTidyCsv(*open);
    EXPECT_TRUE(csv.contains(",,,c")) << csv.toStdString();
}

TEST(PublicFigures, AnswerNothingThatWasNotChecked)
{
    TableEngine engine(county().database(), county()->reference());
    PublicFigures figures(engine);
    ASSERT_TRUE(figures.protect(kThreshold));
    EXPECT_FALSE(figures.fill(*shippedTable(u"complaints-received"_s), kPeriod));
    FigureSpec figure;
    figure.measure.measure = u"received"_s;
    EXPECT_FALSE(figures.figure(figure, kPeriod));
}

TEST(PublicFigures, HideAFigureWithTheCellThatSaysTheSame)
{
    TableEngine engine(county().database(), county()->reference());
    PublicFigures figures(engine);
    FigureSpec panels;
    panels.id = u"panels"_s;
    panels.measure.measure = u"panels"_s;
    panels.quarter = 1;
    FigureSpec change = panels;
    change.quarter = 0;
    change.change = Change::Difference;
    ASSERT_EQ(figures.figure(panels, kPeriod)->value(), 1.0);
    ASSERT_TRUE(figures.figure(change, kPeriod));
    ASSERT_TRUE(figures.protect(kThreshold));
    EXPECT_EQ(figures.figure(panels, kPeriod)->state, Cell::State::Suppressed);
    EXPECT_FALSE(figures.figure(change, kPeriod)->hasValue()) << "2 panels, from one of 2 changes";
}

} // namespace redress
