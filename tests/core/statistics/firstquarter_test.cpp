// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/figureformat.h"
#include "tests/core/statistics/tablefixture.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A file that begins in November 2022: two complaints in quarter 3, none in quarter 4.
class QuartersBeforeTheFirstRecord : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString services = m_store.write(u"services.csv"_s, "directorate\nRoads\n");
        const QString cases = m_store.write(
            u"cases.csv"_s, "reference,kind,procedure,directorate,received_date,summary\n"
                            "A1,complaint,children_statutory,Roads,2022-11-05,Pothole\n"
                            "A2,complaint,children_statutory,Roads,2022-12-05,Pothole\n"
                            "A3,complaint,children_statutory,Roads,2023-05-02,Pothole\n");
        const QString stages =
            m_store.write(u"stages.csv"_s, "reference,stage,received_date,responded_date,outcome\n"
                                           "A1,1,2022-11-05,2022-11-10,upheld\n"
                                           "A2,1,2022-12-05,2022-12-10,not_upheld\n"
                                           "A3,1,2023-05-02,2023-05-10,not_upheld\n");
        ASSERT_TRUE(m_store.import({services, cases, stages}).stored);
    }

    /// "n/a" where it is not available; its first row.
    QStringList firstRow(const QByteArray &json, const ReportPeriod &period)
    {
        return rowOf(filled(m_store, definition(json), period), 0);
    }

    static QStringList rowOf(const FilledTable &table, size_t row)
    {
        QStringList words;
        for (const Cell &cell : table.cells.at(row))
            words.append(cellText(cell));
        return words;
    }

    TestStore m_store;
    static constexpr ReportPeriod kFirstYear{{2022}, 4, {}};
};

} // namespace

/// A chart that draws three quarters as a year shows a fall that never was.
TEST_F(QuartersBeforeTheFirstRecord, AYearThatIsNotOverSaysSoInItsRow)
{
    const QByteArray byYear = R"({"id": "y", "rows": [{"dimension": "year", "years": 2}],
        "measures": [{"measure": "received"}]})";
    const auto names = [&](const QByteArray &json, const ReportPeriod &period) {
        QStringList all;
        for (const RowHead &row : filled(m_store, definition(json), period).rows)
            all.append(row.names.join(u' '));
        return all;
    };
    EXPECT_EQ(names(byYear, {{2023}, 3, {}}), (QStringList{u"2022-23"_s, u"2023-24 to Q3"_s}));
    EXPECT_EQ(names(byYear, {{2023}, 4, {}}), (QStringList{u"2022-23"_s, u"2023-24"_s}));
    const FilledTable part = filled(m_store, definition(byYear), {{2023}, 3, {}});
    EXPECT_EQ(part.rows.back().words, QStringList{u"2023-24"_s}) << "what files are read by";
    EXPECT_EQ(part.rowNamed(u"2023-24"_s), 1);
    const QByteArray byQuarter = R"({"id": "q", "rows": [{"dimension": "year", "years": 2}],
        "columns": {"by": "quarter"}, "measures": [{"measure": "received"}]})";
    EXPECT_EQ(names(byQuarter, {{2023}, 3, {}}), (QStringList{u"2022-23"_s, u"2023-24"_s}))
        << "there the quarters to come are blank";
}

TEST_F(QuartersBeforeTheFirstRecord, AreNotAvailableAndNever0)
{
    const QByteArray byQuarter = R"({"id": "q", "columns": {"by": "quarter", "total": "total"},
        "measures": [{"measure": "received"}]})";
    EXPECT_EQ(firstRow(byQuarter, kFirstYear),
              (QStringList{u"n/a"_s, u"n/a"_s, u"2"_s, u"0"_s, u"2"_s}));
    EXPECT_EQ(firstRow(byQuarter, {{2022}, 3, {}}),
              (QStringList{u"n/a"_s, u"n/a"_s, u"2"_s, QString(), u"2"_s}))
        << "a quarter to come stays blank";
    EXPECT_EQ(firstRow(byQuarter, {{2022}, 2, {}}),
              (QStringList{u"n/a"_s, u"n/a"_s, QString(), QString(), u"n/a"_s}));
    EXPECT_EQ(firstRow(byQuarter, {{2021}, 4, {}}).count(u"n/a"_s), 5);
    EXPECT_EQ(firstRow(byQuarter, kWholeYear),
              (QStringList{u"1"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s}));
}

TEST_F(QuartersBeforeTheFirstRecord, AreNotAvailableAsRowsAndMonthsEither)
{
    const FilledTable rows = filled(m_store, definition(R"({"id": "rows",
        "rows": [{"dimension": "quarter"}], "zero_rows": "show", "total_row": "Total",
        "measures": [{"measure": "received"}, {"measure": "upheld_pct"}]})"),
                                    kFirstYear);
    ASSERT_EQ(rows.rows.size(), 5U);
    EXPECT_EQ(rowOf(rows, 0), (QStringList{u"n/a"_s, u"n/a"_s}));
    EXPECT_EQ(rowOf(rows, 1), (QStringList{u"n/a"_s, u"n/a"_s}));
    EXPECT_EQ(rowOf(rows, 2), (QStringList{u"2"_s, u"50%"_s}));
    EXPECT_EQ(rowOf(rows, 3), (QStringList{u"0"_s, u"-"_s}));
    EXPECT_EQ(rowOf(rows, 4), (QStringList{u"2"_s, u"50%"_s}));

    const FilledTable months = filled(m_store, definition(R"({"id": "months",
        "rows": [{"dimension": "month"}], "zero_rows": "show",
        "measures": [{"measure": "received"}]})"),
                                      kFirstYear);
    ASSERT_EQ(months.rows.size(), 12U);
    EXPECT_EQ(rowOf(months, 5).front(), u"n/a"_s) << "September";
    EXPECT_EQ(rowOf(months, 6).front(), u"0"_s) << "October is of the first quarter with records";
    EXPECT_EQ(rowOf(months, 7).front(), u"1"_s);
    EXPECT_EQ(firstRow(R"({"id": "across", "columns": {"by": "month"},
        "measures": [{"measure": "received"}]})",
                       kFirstYear)
                  .mid(5, 3),
              (QStringList{u"n/a"_s, u"0"_s, u"1"_s}));
}

TEST_F(QuartersBeforeTheFirstRecord, AreNotAvailableBesideYears)
{
    const FilledTable table = filled(m_store, definition(R"({"id": "trend",
        "rows": [{"dimension": "year", "years": 3}], "columns": {"by": "quarter"},
        "measures": [{"measure": "received"}]})"),
                                     kWholeYear);
    EXPECT_EQ(rowOf(table, 0), (QStringList{u"n/a"_s, u"n/a"_s, u"n/a"_s, u"n/a"_s}));
    EXPECT_EQ(rowOf(table, 1), (QStringList{u"n/a"_s, u"n/a"_s, u"2"_s, u"0"_s}));
    EXPECT_EQ(rowOf(table, 2), (QStringList{u"1"_s, u"0"_s, u"0"_s, u"0"_s}));
}

/// A paper that tells of the year is printed for all of it. \source import format, history.csv
TEST_F(QuartersBeforeTheFirstRecord, ArePrintedAsPublishedWhereTheyWere)
{
    const QString history = m_store.write(u"history.csv"_s, "year,quarter,measure,value\n"
                                                            "2022-23,1,stage_1_received,7\n"
                                                            "2022-23,3,stage_1_received,2\n"
                                                            "2022-23,4,stage_1_received,1\n");
    ASSERT_TRUE(m_store.import({history}).stored);
    EXPECT_EQ(firstRow(R"({"id": "q", "columns": {"by": "quarter"}, "history": true,
        "where": {"stage": ["1"]}, "measures": [{"measure": "received"}]})",
                       kFirstYear),
              (QStringList{u"7"_s, u"n/a"_s, u"2"_s, u"1"_s}));
}

TEST_F(QuartersBeforeTheFirstRecord, AreNoneOfASentence)
{
    TableEngine engine(m_store.database(), m_store->reference());
    FigureSpec figure;
    figure.measure.measure = u"received"_s;
    figure.quarter = 2;
    const auto before = engine.figure(figure, kFirstYear);
    ASSERT_TRUE(before) << why(before);
    EXPECT_EQ(before->state, Cell::State::NotAvailable);
    figure.quarter = 0;
    figure.change = Change::Difference;
    const auto change = engine.figure(figure, {{2023}, 2, {}});
    ASSERT_TRUE(change) << why(change);
    EXPECT_EQ(change->state, Cell::State::NotAvailable) << "there is no half year before";
}

} // namespace redress
