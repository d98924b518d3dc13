// SPDX-License-Identifier: GPL-3.0-or-later
// What a table builder asks of the engine, counted once more by plain loops over a list.
#include "tests/core/statistics/pivotdata.h"

#include "core/exchange/table/tabletext.h"
#include "core/report/papertable.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class Pivots : public testing::Test
{
protected:
    void SetUp() override { fillLines(store); }

    FilledTable pivot(const QStringList &measures, const QStringList &rows, const QString &columns,
                      const ReportPeriod &period = kWholeYear,
                      const std::function<void(TableDefinition &)> &change = {})
    {
        auto table = pivotOf(measures, rows, columns, {});
        EXPECT_TRUE(table) << why(table);
        if (!table)
            return {};
        if (change)
            change(*table);
        const auto fits = checkDefinition(*table);
        EXPECT_TRUE(fits) << why(fits);
        return filled(store, *table, period);
    }

    /// The value at a row and column by their names.
    static std::optional<double> at(const FilledTable &table, const QString &row,
                                    const QString &column)
    {
        const int r = table.rowNamed(row);
        const int c = table.columnNamed(column);
        EXPECT_GE(r, 0) << row.toStdString();
        EXPECT_GE(c, 0) << column.toStdString();
        return r < 0 || c < 0 ? std::nullopt : table.cell(size_t(r), size_t(c)).value();
    }

    /// Every figure opens as many cases as it counts, and so does its base.
    void expectCases(const FilledTable &table)
    {
        TableEngine engine(store.database(), store->reference());
        for (size_t row = 0; row < table.rows.size(); ++row) {
            for (size_t column = 0; column < table.columns.size(); ++column) {
                const Cell &cell = table.cell(row, column);
                if (cell.state == Cell::State::Ahead || cell.state == Cell::State::NotAvailable)
                    continue;
                const auto cases = engine.casesBehind(table, row, column);
                ASSERT_TRUE(cases) << why(cases);
                EXPECT_EQ(double(cases->numerator.size()), cell.numerator)
                    << table.rows[row].words.join(u'/').toStdString() << ' '
                    << table.columns[column].key.toStdString();
                if (cell.denominator) {
                    EXPECT_EQ(double(cases->denominator.size()), *cell.denominator);
                }
            }
        }
    }

    TestStore store;
};

constexpr const char *kOutcomes[]{"upheld", "partially_upheld", "not_upheld"};

} // namespace

TEST_F(Pivots, CountOutcomesWithinEachQuarter)
{
    const FilledTable table = pivot({u"outcomes"_s}, {u"directorate"_s}, u"quarter,outcome"_s);
    for (const char *directorate : {"Roads", "Homes"}) {
        for (int quarter = 1; quarter <= 4; ++quarter) {
            for (const char *outcome : kOutcomes)
                EXPECT_EQ(at(table, QString::fromLatin1(directorate),
                             u"q%1_%2"_s.arg(quarter).arg(QLatin1String(outcome))),
                          counted([&](const Line &line) {
                              return line.findingYear() == 2023 &&
                                     line.findingQuarter() == quarter &&
                                     line.is(line.directorate, directorate) &&
                                     line.is(line.outcome, outcome);
                          }));
            EXPECT_EQ(at(table, QString::fromLatin1(directorate), u"q%1_total"_s.arg(quarter)),
                      counted([&](const Line &line) {
                          return line.findingYear() == 2023 && line.findingQuarter() == quarter &&
                                 line.is(line.directorate, directorate);
                      }));
        }
    }
    EXPECT_EQ(at(table, u"Total"_s, u"ytd_upheld"_s), counted([](const Line &line) {
                  return line.findingYear() == 2023 && line.is(line.outcome, "upheld");
              }));
    EXPECT_EQ(at(table, u"Total"_s, u"ytd_total"_s),
              counted([](const Line &line) { return line.findingYear() == 2023; }));
    expectCases(table);
}

/// The table asks for two services, whoever narrows it down for one of them and a third.
TEST_F(Pivots, CountWhatMeetsEveryFilterOfADimension)
{
    const auto narrowed = [](TableDefinition &table) {
        table.where = {{Dimension::Service, {u"Lighting"_s, u"Potholes"_s}},
                       {Dimension::Service, {u"Potholes"_s, u"Bridges"_s}}};
        const auto again = tableFromJson(tableToJson(table));
        ASSERT_TRUE(again) << why(again);
        table = *again;
    };
    const FilledTable table =
        pivot({u"received"_s}, {u"service"_s}, u"quarter"_s, kWholeYear, narrowed);
    const int potholes = counted(
        [](const Line &line) { return line.year() == 2023 && line.is(line.service, "Potholes"); });
    ASSERT_GT(potholes, 0);
    EXPECT_EQ(at(table, u"Potholes"_s, u"ytd"_s), potholes);
    EXPECT_EQ(at(table, u"Total"_s, u"ytd"_s), potholes);
    EXPECT_LT(table.rowNamed(u"Lighting"_s), 0);
    EXPECT_LT(table.rowNamed(u"Bridges"_s), 0);
    expectCases(table);
}

TEST_F(Pivots, StandYearsOverQuarters)
{
    const FilledTable table =
        pivot({u"received"_s}, {u"service"_s}, u"year,quarter"_s, kThroughQuarter2);
    for (const int year : {2022, 2023}) {
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const QString key = u"%1_q%2"_s.arg(FinancialYear{year}.label()).arg(quarter);
            if (year == 2023 && quarter > 2) {
                const int column = table.columnNamed(key);
                ASSERT_GE(column, 0);
                EXPECT_EQ(table.cell(0, size_t(column)).state, Cell::State::Ahead);
                continue;
            }
            EXPECT_EQ(at(table, u"Lighting"_s, key), counted([&](const Line &line) {
                          return line.year() == year && line.quarter() == quarter &&
                                 line.is(line.service, "Lighting");
                      }));
        }
        EXPECT_EQ(at(table, u"Total"_s, FinancialYear{year}.label() + u"_total"_s),
                  counted([&](const Line &line) {
                      return line.year() == year && (year == 2022 || line.quarter() <= 2);
                  }));
    }
    expectCases(table);
}

TEST_F(Pivots, StandQuartersOverYearsAndMonthsWithinQuarters)
{
    const FilledTable years = pivot({u"received"_s}, {}, u"quarter,year"_s);
    const FilledTable months = pivot({u"received"_s}, {u"directorate"_s}, u"quarter,month"_s);
    EXPECT_EQ(months.columns.size(), 12U + 4 + 1) << "months, a total for each quarter, the year";
    for (int quarter = 1; quarter <= 4; ++quarter) {
        for (const int year : {2022, 2023}) {
            const int column =
                years.columnNamed(u"q%1_%2"_s.arg(quarter).arg(FinancialYear{year}.label()));
            ASSERT_GE(column, 0);
            EXPECT_EQ(years.cell(0, size_t(column)).value(), counted([&](const Line &line) {
                          return line.year() == year && line.quarter() == quarter;
                      }));
        }
    }
    EXPECT_EQ(at(months, u"Total"_s, u"2023-07"_s), counted([](const Line &line) {
                  return QByteArray(line.received).startsWith("2023-07");
              }));
    EXPECT_EQ(at(months, u"Homes"_s, u"q3_total"_s), counted([](const Line &line) {
                  return line.year() == 2023 && line.quarter() == 3 &&
                         line.is(line.directorate, "Homes");
              }));
    expectCases(years);
    expectCases(months);
}

TEST_F(Pivots, CrossTwoDimensionsInTheColumns)
{
    const FilledTable table =
        pivot({u"outcomes"_s, u"upheld_pct"_s}, {u"quarter"_s}, u"directorate,contact_method"_s);
    const auto isHomesByEmail = [](const Line &line) {
        return line.findingYear() == 2023 && line.is(line.directorate, "Homes") &&
               line.is(line.method, "Email");
    };
    EXPECT_EQ(at(table, u"Q2"_s, u"Homes_Email_outcomes"_s), counted([&](const Line &line) {
                  return isHomesByEmail(line) && line.findingQuarter() == 2;
              }));
    const int row = table.rowNamed(u"Total"_s);
    const int column = table.columnNamed(u"Homes_Email_upheld_pct"_s);
    ASSERT_TRUE(row >= 0 && column >= 0);
    const Cell &share = table.cell(size_t(row), size_t(column));
    EXPECT_EQ(share.denominator, counted(isHomesByEmail));
    EXPECT_EQ(share.numerator, counted([&](const Line &line) {
                  return isHomesByEmail(line) && !line.is(line.outcome, "not_upheld");
              }));
    EXPECT_EQ(at(table, u"Total"_s, u"total_total_outcomes"_s),
              counted([](const Line &line) { return line.findingYear() == 2023; }));
    expectCases(table);
}

TEST_F(Pivots, HaveRowsOfThreeLevels)
{
    const FilledTable table =
        pivot({u"outcomes"_s}, {u"directorate"_s, u"service"_s, u"outcome"_s}, u"quarter"_s);
    EXPECT_EQ(table.rowLevels.size(), 3U);
    EXPECT_EQ(at(table, u"Homes / Repairs / upheld"_s, u"ytd"_s), counted([](const Line &line) {
                  return line.findingYear() == 2023 && line.is(line.service, "Repairs") &&
                         line.is(line.outcome, "upheld");
              }));
    for (size_t row = 1; row + 1 < table.rows.size(); ++row)
        EXPECT_TRUE(table.rows[row].keys != table.rows[row - 1].keys);
    expectCases(table);
}

TEST_F(Pivots, PutAllOthersIntoOneRow)
{
    const FilledTable table = pivot({u"outcomes"_s, u"upheld_pct"_s}, {u"service"_s}, {},
                                    kWholeYear, [](TableDefinition &definition) {
                                        setOrder(definition, u"outcomes"_s);
                                        definition.top = 2;
                                        definition.othersRow = u"Others"_s;
                                    });
    ASSERT_EQ(table.rows.size(), 4U);
    // Repairs 5, Lighting 4; then Potholes, Lettings and Bridges.
    EXPECT_EQ(table.rows[0].words, QStringList{u"Repairs"_s});
    EXPECT_EQ(table.rows[1].words, QStringList{u"Lighting"_s});
    EXPECT_TRUE(table.rows[2].isOthers());
    const auto isOther = [](const Line &line) {
        return line.findingYear() == 2023 && !line.is(line.service, "Repairs") &&
               !line.is(line.service, "Lighting");
    };
    EXPECT_EQ(at(table, u"Others"_s, u"outcomes"_s), counted(isOther));
    const Cell &share = table.cell(2, 1);
    EXPECT_EQ(share.denominator, counted(isOther));
    EXPECT_EQ(share.numerator, counted([&](const Line &line) {
                  return isOther(line) && !line.is(line.outcome, "not_upheld");
              }));
    expectCases(table);
    EXPECT_TRUE(tableAsCsv(table).contains("\nOthers,"));
}

TEST_F(Pivots, OrderByAnyColumnUpAndDown)
{
    const auto ordered = [&](const QString &order) {
        const FilledTable table =
            pivot({u"received"_s}, {u"service"_s}, u"quarter"_s, kWholeYear,
                  [&](TableDefinition &definition) { setOrder(definition, order); });
        std::vector<double> figures;
        const int column = table.columnNamed(order.section(u':', 0, 0));
        for (size_t row = 0; row + 1 < table.rows.size(); ++row)
            figures.push_back(table.cell(row, size_t(column)).value().value_or(-1));
        EXPECT_GE(figures.size(), 5U);
        return figures;
    };
    const auto down = ordered(u"q2"_s);
    EXPECT_TRUE(std::is_sorted(down.rbegin(), down.rend()));
    EXPECT_NE(down.front(), down.back());
    const auto up = ordered(u"ytd:up"_s);
    EXPECT_TRUE(std::is_sorted(up.begin(), up.end()));
    EXPECT_NE(up.front(), up.back());
}

TEST_F(Pivots, OrderRowsOfSeveralLevelsWithinTheirGroups)
{
    const FilledTable table =
        pivot({u"received"_s}, {u"directorate"_s, u"service"_s}, {}, kWholeYear,
              [](TableDefinition &definition) { setOrder(definition, u"received"_s); });
    QStringList directorates;
    for (size_t row = 0; row + 1 < table.rows.size(); ++row) {
        directorates.append(table.rows[row].words.first());
        const bool isFirst = row == 0 || directorates.at(qsizetype(row) - 1) != directorates.last();
        if (!isFirst) {
            EXPECT_GE(table.cell(row - 1, 0).value(), table.cell(row, 0).value());
        }
    }
    directorates.erase(std::unique(directorates.begin(), directorates.end()), directorates.end());
    EXPECT_EQ(directorates.size(), 2) << "each in one piece";
}

TEST_F(Pivots, ShowEmptyRowsBeneathTheirOwnDirectorateAlone)
{
    const auto rows = [&](bool zero) {
        return pivot({u"received"_s}, {u"directorate"_s, u"service"_s}, {}, kWholeYear,
                     [&](TableDefinition &definition) {
                         definition.showsZeroRows = zero;
                         definition.settings.zeroRows = zero ? ZeroRows::Show : ZeroRows::Hide;
                     });
    };
    EXPECT_LT(rows(false).rowNamed(u"Roads / Signs"_s), 0);
    const FilledTable all = rows(true);
    EXPECT_EQ(at(all, u"Roads / Signs"_s, u"received"_s), 0.0);
    EXPECT_LT(all.rowNamed(u"Homes / Signs"_s), 0);
    EXPECT_EQ(all.rows.size(), 7U) << "six services and the total";
}

TEST_F(Pivots, OpenTheCasesOfTheYearThatTheColumnNames)
{
    const FilledTable table = pivot({u"received"_s}, {u"quarter"_s}, u"year"_s);
    EXPECT_EQ(at(table, u"Q3"_s, u"2022-23"_s),
              counted([](const Line &line) { return line.year() == 2022 && line.quarter() == 3; }));
    expectCases(table);
    const FilledTable inRows = pivot({u"received"_s}, {u"year"_s, u"quarter"_s}, {});
    EXPECT_EQ(at(inRows, u"2022-23 / Q4"_s, u"received"_s),
              counted([](const Line &line) { return line.year() == 2022 && line.quarter() == 4; }));
    expectCases(inRows);
}

TEST_F(Pivots, MeanTheSameMonthOfEachYear)
{
    const FilledTable table = pivot({u"received"_s}, {u"year"_s}, u"month"_s);
    EXPECT_EQ(at(table, u"2022-23"_s, u"2023-04"_s),
              counted([](const Line &line) { return line.year() == 2022 && line.month() == 4; }));
    EXPECT_EQ(at(table, u"2022-23"_s, u"2024-02"_s),
              counted([](const Line &line) { return line.year() == 2022 && line.month() == 2; }));
    expectCases(table);
}

TEST_F(Pivots, StandUnderHeadingsOfThreeRows)
{
    const FilledTable table =
        pivot({u"outcomes"_s, u"upheld_pct"_s}, {u"directorate"_s}, u"year,outcome"_s);
    const auto headings = table.headings();
    ASSERT_EQ(headings.size(), 3U);
    for (const auto &row : headings) {
        size_t columns = 0;
        for (const HeadingSpan &span : row)
            columns += span.columns;
        EXPECT_EQ(columns, table.columns.size());
    }
    EXPECT_EQ(headings[0][0].text, u"2022-23"_s);
    EXPECT_EQ(headings[0][1].text, u"2023-24"_s);
    EXPECT_EQ(headings[0].size(), 2U);
    EXPECT_EQ(headings[1][0].text, u"Upheld"_s);
    EXPECT_EQ(headings[1][0].columns, 2U);

    const PaperTable paper = paperTable(table);
    ASSERT_EQ(paper.head.size(), 3U);
    EXPECT_EQ(paper.head[0][1].text, u"2022-23"_s);
    EXPECT_EQ(paper.head[0][1].span, int(headings[0][0].columns));
    const QStringList text = tableAsText(table).split(u'\n');
    EXPECT_TRUE(text.at(2).trimmed().startsWith(u"2022-23"_s)) << text.at(2).toStdString();
    EXPECT_TRUE(text.at(4).startsWith(u"Directorate"_s)) << text.at(4).toStdString();
}

TEST_F(Pivots, OfOneMeasureHaveNoThirdRowOfHeadings)
{
    const auto headings = pivot({u"received"_s}, {u"directorate"_s}, u"year,quarter"_s).headings();
    ASSERT_EQ(headings.size(), 2U);
    EXPECT_EQ(headings[0][0], (HeadingSpan{u"2022-23"_s, 5, false}));
    EXPECT_EQ(headings[1][0].text, u"Q1"_s);
}

} // namespace redress
