// SPDX-License-Identifier: GPL-3.0-or-later
// What the five published reports print, and which shipped definition makes it: every table, graph
// and figure has a maker, and each maker says something of the sample county.
#include "tests/core/exchange/samplestore.h"

#include "core/report/chartdefinition.h"
#include "core/report/narrative.h"
#include "core/report/reportdefinition.h"
#include "core/statistics/tableengine.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QDate kToday = day("2026-11-22");
const ReportPeriod kLastYear{{2025}, 4, {}};

/// Lines of a file of tests/data/required without its heading. Their cells hold no quotes but for
/// the last of rows.csv, which is for people.
std::vector<QStringList> lines(const QString &name)
{
    QFile file(testData(u"required/"_s + name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    std::vector<QStringList> found;
    const QStringList all = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all.mid(1))
        found.push_back(line.split(u','));
    return found;
}

struct Maker {
    QString id;
    QString kind;
    QString definition;
    QString part;
};

std::vector<Maker> makers()
{
    std::vector<Maker> all;
    for (const QStringList &cells : lines(u"makers.csv"_s))
        all.push_back({cells.value(0), cells.value(1), cells.value(2), cells.value(3)});
    return all;
}

std::string nameOf(const Maker &maker)
{
    return QStringList{maker.id, maker.kind, maker.definition, maker.part}.join(u' ').toStdString();
}

class RequiredTables : public testing::Test
{
protected:
    FilledTable filled(const Maker &maker)
    {
        const TableDefinition *definition = shippedTable(maker.definition);
        EXPECT_NE(definition, nullptr) << nameOf(maker);
        if (!definition)
            return {};
        const auto table = m_engine.fill(*definition, kLastYear);
        EXPECT_TRUE(table) << nameOf(maker) << why(table);
        return table ? *table : FilledTable();
    }

    void expectTable(const Maker &maker)
    {
        const FilledTable table = filled(maker);
        EXPECT_FALSE(table.rows.empty()) << nameOf(maker);
        int column = maker.part.isEmpty() ? 0 : table.columnNamed(maker.part);
        ASSERT_GE(column, 0) << nameOf(maker);
        ASSERT_LT(size_t(column), table.columns.size()) << nameOf(maker);
        const bool saysSomething = std::ranges::any_of(table.cells, [&](const auto &cells) {
            return cells[size_t(column)].value().value_or(0) != 0;
        });
        EXPECT_TRUE(saysSomething) << nameOf(maker);
        EXPECT_FALSE(table.basis.isEmpty()) << nameOf(maker);
    }

    void expectFigure(const Maker &maker)
    {
        const FilledTable table = filled(maker);
        const auto row = std::ranges::find(table.rows, QStringList{maker.part}, &RowHead::keys);
        ASSERT_NE(row, table.rows.end()) << nameOf(maker);
        const auto at = size_t(row - table.rows.begin());
        const bool hasValue =
            std::ranges::any_of(table.cells[at], [](const Cell &cell) { return cell.hasValue(); });
        EXPECT_TRUE(hasValue) << nameOf(maker);
    }

    void expectChart(const Maker &maker)
    {
        const ChartDefinition *definition = shippedChart(maker.definition);
        ASSERT_NE(definition, nullptr) << nameOf(maker);
        const auto chart = buildChart(m_engine, *definition, kLastYear);
        ASSERT_TRUE(chart) << nameOf(maker) << why(chart);
        const bool hasPoints =
            std::ranges::any_of(chart->series, [](const ChartData::Series &series) {
                return std::ranges::any_of(series.points, [](const ChartData::Point &point) {
                    return point.value.value_or(0) > 0;
                });
            });
        EXPECT_TRUE(hasPoints) << nameOf(maker);
    }

    /// A field of a paper: the name of a figure, and how it is said.
    void expectSaid(const Maker &maker)
    {
        const ReportDefinition *report = shippedReport(maker.definition);
        ASSERT_NE(report, nullptr) << nameOf(maker);
        Narrative narrative(m_engine, kLastYear, report->allFigures(), {});
        const QString text = plainText(narrative.fill(u'{' + maker.part + u'}', u"test"_s));
        EXPECT_TRUE(narrative.missing().empty()) << nameOf(maker);
        EXPECT_FALSE(text.isEmpty() || text.contains(u'{')) << nameOf(maker);
    }

    TestStore &m_store = countyOn(kToday);
    TableEngine m_engine{m_store.database(), m_store->reference()};
};

} // namespace

TEST_F(RequiredTables, EachTableGraphAndFigureHasAMaker)
{
    const std::vector<Maker> all = makers();
    int tables = 0;
    for (const QStringList &row : lines(u"rows.csv"_s)) {
        const QString id = row.value(0);
        // "table, graph" is quoted, so that it stands in two cells.
        const QString kinds = row.mid(1).join(u',');
        const auto hasMaker = [&](const QStringList &ofKinds) {
            return std::ranges::any_of(all, [&](const Maker &maker) {
                return maker.id == id && ofKinds.contains(maker.kind);
            });
        };
        const QString kind =
            kinds.startsWith(u'"') ? kinds.mid(1, kinds.indexOf(u'"', 1) - 1) : row.value(1);
        if (kind.contains("table"_L1)) {
            EXPECT_TRUE(hasMaker({u"table"_s})) << id.toStdString();
            ++tables;
        }
        if (kind.contains("graph"_L1)) {
            EXPECT_TRUE(hasMaker({u"chart"_s})) << id.toStdString();
        }
        if (kind.contains("figure"_L1)) {
            EXPECT_TRUE(hasMaker({u"figure"_s, u"table"_s, u"report"_s, u"footnote"_s}))
                << id.toStdString();
        }
    }
    EXPECT_EQ(tables, 27);
}

TEST_F(RequiredTables, EachMakerSaysSomethingOfTheSampleCounty)
{
    for (const Maker &maker : makers()) {
        if (maker.kind == "table"_L1)
            expectTable(maker);
        else if (maker.kind == "figure"_L1)
            expectFigure(maker);
        else if (maker.kind == "chart"_L1)
            expectChart(maker);
        else if (maker.kind == "report"_L1)
            expectSaid(maker);
        else if (maker.kind == "footnote"_L1)
            EXPECT_FALSE(filled(maker).footnotes.empty()) << nameOf(maker);
        else
            EXPECT_FALSE(filled(maker).rows.empty()) << nameOf(maker);
    }
}

/// Where a reader could take one basis for another, the table says which is which.
TEST_F(RequiredTables, TwoBasesAreNeverMixedUnseen)
{
    for (const TableDefinition &definition : shippedTables()) {
        if (definition.kind != TableDefinition::Kind::Pivot)
            continue;
        const auto table = m_engine.fill(definition, kLastYear);
        ASSERT_TRUE(table) << definition.id.toStdString() << why(table);
        if (table->basis.size() < 2)
            continue;
        for (const QString &line : table->basis)
            EXPECT_TRUE(line.contains(u':') || line.startsWith("Demand"_L1))
                << definition.id.toStdString() << ": " << line.toStdString();
    }
}

} // namespace redress
