// SPDX-License-Identifier: GPL-3.0-or-later
// What the council put right at its stages, counted by type and service.
#include "tests/core/statistics/tablefixture.h"

#include "core/conduct/remedies.h"
#include "core/store/caserepository.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kRemedyServices = "directorate,service,sort_order\nCare,,1\nCare,Fostering,2\n"
                                 "Care,Assessment,3\n";
constexpr auto kRemedyCases = "reference,kind,procedure,directorate,service,received_date,summary\n"
                              "R-1,complaint,corporate,Care,Fostering,2023-05-02,typed\n"
                              "R-2,complaint,corporate,Care,Assessment,2023-08-01,typed\n"
                              "R-3,complaint,corporate,Care,Fostering,2024-03-20,typed\n";
// The third is received in the year and found in the next one.
constexpr auto kRemedyStages = "reference,stage,received_date,responded_date,outcome\n"
                               "R-1,1,2023-05-02,2023-05-12,upheld\n"
                               "R-2,1,2023-08-01,2023-08-11,partially_upheld\n"
                               "R-3,1,2024-03-20,2024-04-03,upheld\n";

class OwnRemediesTest : public testing::Test
{
protected:
    OwnRemediesTest()
    {
        const auto report = m_store.import({m_store.write(u"services.csv"_s, kRemedyServices),
                                            m_store.write(u"cases.csv"_s, kRemedyCases),
                                            m_store.write(u"stages.csv"_s, kRemedyStages)});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        offer(u"R-1"_s, u"Apology"_s, {}, "2023-06-01", "2023-06-01");
        offer(u"R-1"_s, u"Financial"_s, 25000, "2023-06-01", "2023-06-02");
        offer(u"R-2"_s, u"Financial"_s, 10050, nullptr, "2023-09-01");
        offer(u"R-2"_s, u"Apology"_s, {}, "2023-09-01", nullptr);
        offer(u"R-3"_s, u"Financial"_s, 99900, "2024-05-01", "2024-04-30");
    }

    void offer(const QString &reference, const QString &type, std::optional<qint64> pence,
               const char *dueOn, const char *givenOn)
    {
        CaseRepository cases(m_store.database());
        const auto id = cases.find(reference);
        ASSERT_TRUE(id && *id) << reference.toStdString();
        const auto dossier = cases.dossier(**id);
        ASSERT_TRUE(dossier) << why(dossier);
        StageRemedy remedy;
        remedy.stage = dossier->stages.front().stage.id;
        remedy.type = m_store->reference().findItem(UserList::RemedyType, type);
        ASSERT_TRUE(remedy.type) << type.toStdString();
        if (pence)
            remedy.amount = Money{*pence};
        if (dueOn)
            remedy.dueOn = day(dueOn);
        if (givenOn) {
            remedy.givenOn = day(givenOn);
            remedy.evidence = u"Letter"_s;
        }
        const auto saved = remedies::save(m_store.database(), m_store->signature(), **id, remedy,
                                          day("2024-06-03"), u"Remedy"_s);
        ASSERT_TRUE(saved) << why(saved);
    }

    FilledTable pivot(const QString &measure, const QString &rows, const QStringList &where = {})
    {
        const auto table = pivotOf({measure}, {rows}, u"quarter"_s, where);
        EXPECT_TRUE(table) << why(table);
        return table ? filled(m_store, *table, kWholeYear) : FilledTable();
    }

    static Cell at(const FilledTable &table, const QString &row, const QString &column)
    {
        const int r = table.rowNamed(row);
        const int c = table.columnNamed(column);
        EXPECT_TRUE(r >= 0 && c >= 0) << row.toStdString() << ' ' << column.toStdString();
        return r >= 0 && c >= 0 ? table.cell(size_t(r), size_t(c)) : Cell();
    }

    TestStore m_store;
};

} // namespace

TEST_F(OwnRemediesTest, AreCountedByTypeAndQuarterOfTheFinding)
{
    const FilledTable number = pivot(u"own_remedies"_s, u"remedy_type"_s);
    EXPECT_EQ(at(number, u"Apology"_s, u"Q1"_s).numerator, 1);
    EXPECT_EQ(at(number, u"Financial"_s, u"Q1"_s).numerator, 1);
    EXPECT_EQ(at(number, u"Financial"_s, u"Q2"_s).numerator, 1);
    EXPECT_EQ(at(number, u"Financial"_s, u"Q4"_s).numerator, 0) << "found in the next year";

    const FilledTable amount = pivot(u"own_remedy_amount"_s, u"remedy_type"_s);
    EXPECT_EQ(at(amount, u"Financial"_s, u"Q1"_s).value(), 250.0);
    EXPECT_EQ(at(amount, u"Financial"_s, u"Q2"_s).value(), 100.5);
}

TEST_F(OwnRemediesTest, AreFilteredByServiceAndType)
{
    const FilledTable number = pivot(u"own_remedies"_s, u"service"_s, {u"remedy_type=Financial"_s});
    EXPECT_EQ(at(number, u"Fostering"_s, u"Q1"_s).numerator, 1);
    EXPECT_EQ(at(number, u"Assessment"_s, u"Q2"_s).numerator, 1);
}

TEST_F(OwnRemediesTest, AreGivenAndInTimeByTheDayPromised)
{
    const FilledTable given = pivot(u"own_remedies_given_pct"_s, u"remedy_type"_s);
    EXPECT_EQ(at(given, u"Apology"_s, u"Q1"_s).value(), 100.0);
    EXPECT_EQ(at(given, u"Apology"_s, u"Q2"_s).value(), 0.0);

    // A remedy without a day is neither in time nor late.
    const FilledTable timely = pivot(u"own_remedies_in_time_pct"_s, u"remedy_type"_s);
    EXPECT_EQ(at(timely, u"Apology"_s, u"Q1"_s).value(), 100.0);
    EXPECT_EQ(at(timely, u"Financial"_s, u"Q1"_s).value(), 0.0);
    EXPECT_EQ(at(timely, u"Financial"_s, u"Q2"_s).state, Cell::State::NoBase);
}

TEST_F(OwnRemediesTest, AFigureOpensItsCases)
{
    const FilledTable table = pivot(u"own_remedies"_s, u"remedy_type"_s);
    TableEngine engine(m_store.database(), m_store->reference());
    const auto cases = engine.casesBehind(table, size_t(table.rowNamed(u"Apology"_s)),
                                          size_t(table.columnNamed(u"Q2"_s)));
    ASSERT_TRUE(cases) << why(cases);
    ASSERT_EQ(cases->numerator.size(), 1U);
    EXPECT_EQ(cases->numerator.front().reference, u"R-2"_s);
    EXPECT_EQ(cases->numerator.front().stage, 1);
}

TEST_F(OwnRemediesTest, FillTheShippedTable)
{
    const TableDefinition *shipped = shippedTable(u"remedies-by-type-and-service");
    ASSERT_NE(shipped, nullptr);
    const FilledTable table = filled(m_store, *shipped, kWholeYear);
    QStringList rows;
    for (const RowHead &row : table.rows)
        rows.append(row.words.join(u'/'));
    for (const auto &row : {u"Apology/Fostering"_s, u"Apology/Assessment"_s,
                            u"Financial/Fostering"_s, u"Financial/Assessment"_s})
        EXPECT_TRUE(rows.contains(row))
            << row.toStdString() << " of " << rows.join(u' ').toStdString();
    const auto total = std::ranges::find_if(table.rows, &RowHead::isTotal);
    ASSERT_NE(total, table.rows.end());
    const auto place = size_t(total - table.rows.begin());
    EXPECT_EQ(table.cell(place, 0).numerator, 4);
    EXPECT_EQ(table.cell(place, 1).value(), 350.5);
    EXPECT_EQ(table.cell(place, 2).value(), 75.0);
}

} // namespace redress
