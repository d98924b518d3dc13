// SPDX-License-Identifier: GPL-3.0-or-later
// What tells small numbers besides counts: money of few cases, changes, footnotes, the order of
// rows, the points of a chart and the sentence about it.
#include "core/report/chartdefinition.h"
#include "core/statistics/disclosure/hiddenrows.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/footnotes.h"
#include "tests/core/statistics/tablefixture.h"

#include <gtest/gtest.h>

#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const ReportPeriod kPeriod{{2023}, 4, std::nullopt};
constexpr int kThreshold = 5;

TestStore &county()
{
    static TestStore store(day("2024-06-03"));
    static const bool isFilled =
        store.import({testData(u"acceptance/003-county-2023-24/cases"_s)}).stored;
    EXPECT_TRUE(isFilled);
    return store;
}

/// The table in full, and as it would be published.
class PublicTables : public testing::Test
{
protected:
    void publish(const TableDefinition &definition)
    {
        const auto filled = engine.fill(definition, kPeriod);
        ASSERT_TRUE(filled) << why(filled);
        full = *filled;
        const auto table = publicTable(engine, definition, {kPeriod, false, kThreshold});
        ASSERT_TRUE(table) << why(table);
        open = *table;
    }

    /// The same row in the other table: hidden rows may stand elsewhere.
    const std::vector<Cell> &openRow(size_t row) const
    {
        const auto found = std::ranges::find(open.rows, full.rows[row].keys, &RowHead::keys);
        EXPECT_NE(found, open.rows.end());
        return open.cells[size_t(found - open.rows.begin())];
    }

    bool isHidden(size_t row, size_t column) const
    {
        return openRow(row)[column].state == Cell::State::Suppressed;
    }

    TableEngine engine{county().database(), county()->reference()};
    FilledTable full;
    FilledTable open;
};

} // namespace

TEST_F(PublicTables, HideMoneyInWhichFewCasesHaveAPart)
{
    publish(definition(R"({"id": "money", "rows": [{"dimension": "directorate"}],
        "total_row": "All", "columns": {"by": "quarter", "total": "ytd"},
        "measures": [{"measure": "remedy_amount"}]})"));
    int few = 0;
    int shown = 0;
    for (size_t row = 0; row < full.rows.size(); ++row) {
        for (size_t column = 0; column < full.columns.size(); ++column) {
            const auto behind = engine.casesBehind(full, row, column);
            ASSERT_TRUE(behind) << why(behind);
            std::set<QString> cases; // of the Ombudsman: of no other has the county a number
            for (const FactRef &payment : behind->numerator)
                cases.insert(payment.reference);
            const bool areFew = !cases.empty() && int(cases.size()) < kThreshold;
            few += areFew ? 1 : 0;
            shown += !isHidden(row, column) && full.cell(row, column).hasValue() ? 1 : 0;
            EXPECT_TRUE(!areFew || isHidden(row, column))
                << full.rows[row].names.join(u' ').toStdString() << ": " << cases.size();
        }
    }
    EXPECT_GT(few, 3);
    EXPECT_GT(shown, 0);
}

/// Where the council wants it, rows of small numbers alone are one row. \source domain 7
TEST_F(PublicTables, PutRowsOfSmallNumbersTogetherWhereTheCouncilWantsThat)
{
    TableDefinition table = definition(R"({"id": "small", "rows": [{"dimension": "directorate"}],
        "total_row": "All", "columns": {"by": "quarter", "total": "ytd"},
        "measures": [{"measure": "ombudsman_decided"}]})");
    publish(table);
    const auto largest = [&](size_t row) {
        double most = 0;
        for (const Cell &cell : full.cells[row])
            most = std::max(most, cell.hasValue() ? cell.numerator : 0);
        return most;
    };
    QStringList small;
    double together = 0;
    for (size_t row = 0; row < full.rows.size(); ++row) {
        if (largest(row) == 0 || largest(row) >= kThreshold)
            continue;
        small.append(full.rows[row].names.front());
        together += full.cells[row].back().numerator;
    }
    ASSERT_GT(small.size(), 1);
    EXPECT_EQ(open.rowNamed(u"Other directorates"_s), -1);
    table.settings.smallRows = SmallRows::Merge;
    publish(table);
    const int others = open.rowNamed(u"Other directorates"_s);
    ASSERT_GE(others, 0);
    for (const QString &name : std::as_const(small))
        EXPECT_EQ(open.rowNamed(name), -1) << name.toStdString();
    const Cell &year = open.cells[size_t(others)].back();
    EXPECT_TRUE(year.value() == together || year.state == Cell::State::Suppressed);
    const auto behind = engine.casesBehind(open, size_t(others), open.columns.size() - 1);
    ASSERT_TRUE(behind) << why(behind);
    EXPECT_EQ(double(behind->numerator.size()), together);
}

TEST_F(PublicTables, HideAChangeWithEitherOfItsYears)
{
    publish(definition(R"({"id": "change", "rows": [{"dimension": "directorate"}],
        "columns": {"by": "year", "years": 2, "change": "difference"},
        "measures": [{"measure": "ombudsman_received"}]})"));
    ASSERT_EQ(full.columns.size(), 3U);
    int hidden = 0;
    for (size_t row = 0; row < full.rows.size(); ++row) {
        const bool isYearHidden = isHidden(row, 0) || isHidden(row, 1);
        hidden += isYearHidden ? 1 : 0;
        EXPECT_EQ(isHidden(row, 2), isYearHidden) << row;
    }
    EXPECT_GT(hidden, 0);
}

TEST_F(PublicTables, SayNothingInAFootnoteOfFew)
{
    // Panels of the year are few: one footnote for all of them.
    publish(definition(R"({"id": "noted", "rows": [{"dimension": "directorate"}],
        "where": {"stage": ["1", "3"]}, "total_row": "All",
        "measures": [{"measure": "received", "key": "received"}],
        "footnotes": [{"column": "received", "measure": "panels", "one": "{n} panel",
                       "many": "{n} panels"}]})"));
    ASSERT_EQ(full.footnotes.size(), 1U);
    ASSERT_GT(full.footnotes[0].cell.numerator, 0);
    ASSERT_LT(full.footnotes[0].cell.numerator, kThreshold);
    EXPECT_TRUE(full.notes.contains(footnoteLine(full.footnotes[0])));
    EXPECT_TRUE(open.footnotes.empty());
    EXPECT_FALSE(open.notes.join(u' ').contains(u"panel"_s)) << open.notes.join(u' ').toStdString();
}

TEST_F(PublicTables, PutHiddenRowsBehindThoseWhoseOrderTells)
{
    publish(definition(R"({"id": "order", "rows": [{"dimension": "complainant_type"}],
        "where": {"stage": ["2"]}, "order": "value", "total_row": "All",
        "measures": [{"measure": "upheld"}]})"));
    bool isBehindHidden = false;
    QString before;
    int hidden = 0;
    for (size_t row = 0; row < open.rows.size(); ++row) {
        if (open.rows[row].isTotal)
            continue;
        const bool isRowHidden = open.cell(row, 0).state == Cell::State::Suppressed;
        EXPECT_FALSE(isBehindHidden && !isRowHidden);
        const QString name = open.rows[row].names.join(u' ');
        EXPECT_TRUE(!isRowHidden || !isBehindHidden || before < name) << name.toStdString();
        isBehindHidden = isBehindHidden || isRowHidden;
        hidden += isRowHidden ? 1 : 0;
        before = name;
    }
    EXPECT_GT(hidden, 0);
}

TEST_F(PublicTables, AreGapsInTheirCharts)
{
    ChartDefinition chart;
    chart.id = u"panels"_s;
    chart.along = ChartDefinition::Along::Time;
    chart.table = definition(R"({"id": "stage-2", "where": {"stage": ["2"]},
        "rows": [{"dimension": "year", "years": 2}], "columns": {"by": "quarter"},
        "measures": [{"measure": "outcomes"}]})");
    publish(chart.table);
    const ChartData drawn = chartOf(chart, open);
    int gaps = 0;
    for (const ChartData::Series &series : drawn.series) {
        for (const ChartData::Point &point : series.points) {
            gaps += point.isSuppressed ? 1 : 0;
            EXPECT_TRUE(!point.isSuppressed || !point.value);
        }
    }
    ASSERT_GT(gaps, 0);
    const QString last = full.rows.back().names.value(0);
    const auto ofLastYear =
        std::ranges::find(full.rows, last, [](const RowHead &row) { return row.names.value(0); });
    bool isLastYearHidden = false;
    for (size_t column = 0; column < full.columns.size(); ++column)
        isLastYearHidden =
            isLastYearHidden || isHidden(size_t(ofLastYear - full.rows.begin()), column);
    if (isLastYearHidden) {
        EXPECT_FALSE(drawn.finding.contains(u"quarters of"_s))
            << "the quarters that are left are no part of a year: " << drawn.finding.toStdString();
    }
}

namespace {

/// Rows of numbers; "c" is hidden. The last is the total.
FilledTable tableOf(const std::vector<QString> &rows)
{
    FilledTable table;
    for (size_t i = 0; i < rows.size(); ++i) {
        RowHead head;
        head.names = head.keys = QStringList{QString::number(i)};
        head.isTotal = i + 1 == rows.size();
        table.rows.push_back(head);
        std::vector<Cell> cells;
        for (const QString &text : rows[i].split(u' ')) {
            Cell cell;
            cell.state = text == u"c"_s ? Cell::State::Suppressed : Cell::State::Value;
            cell.numerator = text.toInt();
            cells.push_back(cell);
        }
        table.cells.push_back(cells);
    }
    FilledFootnote footnote;
    footnote.row = 1;
    table.footnotes.push_back(footnote);
    footnote.row = 2;
    table.footnotes.push_back(footnote);
    return table;
}

QStringList namesIn(const FilledTable &table)
{
    QStringList names;
    for (const RowHead &row : table.rows)
        names.append(row.names);
    return names;
}

} // namespace

TEST(RowsOfHiddenNumbers, AreLeftOutWhereTheyAreMostOfATable)
{
    const FilledTable printed =
        withoutHiddenRows(tableOf({u"c c c"_s, u"c c 0"_s, u"7 c 12"_s, u"c c c"_s, u"c 9 20"_s}));
    EXPECT_EQ(namesIn(printed), (QStringList{u"2"_s, u"4"_s})) << "the total stays";
    ASSERT_EQ(printed.cells.size(), 2U);
    EXPECT_EQ(printed.cell(0, 2).numerator, 12);
    ASSERT_EQ(printed.footnotes.size(), 1U) << "one went with its row";
    EXPECT_EQ(printed.footnotes.front().row, 0U);
    ASSERT_EQ(printed.notes.size(), 1);
    EXPECT_TRUE(printed.notes.front().startsWith(u"3 "_s)) << printed.notes.front().toStdString();
}

TEST(RowsOfHiddenNumbers, StayInATableThatTellsMostOfItsNumbers)
{
    const FilledTable table = tableOf({u"c c 8"_s, u"6 5 11"_s, u"9 8 17"_s, u"20 18 38"_s});
    EXPECT_EQ(namesIn(withoutHiddenRows(table)), namesIn(table));
    EXPECT_TRUE(withoutHiddenRows(table).notes.isEmpty());
    // Noughts are told: they are no small number.
    const FilledTable noughts = tableOf({u"0 0 0"_s, u"c 0 c"_s, u"c c c"_s, u"0 0 5"_s});
    EXPECT_EQ(namesIn(withoutHiddenRows(noughts)), namesIn(noughts));
}

} // namespace redress
