// SPDX-License-Identifier: GPL-3.0-or-later
// By which route contacts went on: the shipped table, counted once more by plain loops.
#include "tests/core/statistics/tablefixture.h"

#include "core/conduct/triagerepository.h"
#include "core/store/caserepository.h"

#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kCases = 132;

/// Complaints of the year 2023-24 and the month before, three days apart; of eleven in twelve
/// triage decides, each result in its turn.
class RoutesTest : public testing::Test
{
protected:
    RoutesTest()
    {
        QByteArray cases = "reference,kind,procedure,directorate,received_date,summary\n";
        for (int i = 0; i < kCases; ++i)
            cases +=
                u"R-%1,complaint,children_statutory,Care,%2,typed\n"_s.arg(i, 3, 10, QChar(u'0'))
                    .arg(receivedOn(i).toString(Qt::ISODate))
                    .toUtf8();
        const auto report = m_store.import({m_store.write(u"services.csv"_s, "directorate\nCare\n"),
                                            m_store.write(u"cases.csv"_s, cases)});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        for (int i = 0; i < kCases; ++i)
            decide(i);
    }

    static QDate receivedOn(int i) { return day("2023-03-01").addDays(qint64(3) * i); }
    static std::optional<TriageResult> resultOf(int i)
    {
        const auto &all = kStoredWords<TriageResult>;
        const size_t turn = size_t(i) % (all.size() + 1);
        return turn < all.size() ? std::optional(all[turn].first) : std::nullopt;
    }

    void decide(int i)
    {
        const auto result = resultOf(i);
        if (!result)
            return;
        const auto id =
            CaseRepository(m_store.database()).find(u"R-%1"_s.arg(i, 3, 10, QChar(u'0')));
        ASSERT_TRUE(id && *id);
        Triage triage;
        triage.who = Complainant::Parent;
        triage.what = Subject::Part3;
        triage.result = result;
        triage.reason = u"By turns"_s;
        triage.decider = u"Jo"_s;
        triage.decidedOn = receivedOn(i);
        const auto unit =
            decideTriage(m_store.database(), m_store->signature(), m_store->rules(), **id, Triage(),
                         triage, u"For the test"_s, day("2024-06-03"), u"Triage"_s);
        ASSERT_TRUE(unit) << why(unit);
    }

    TestStore m_store{day("2024-06-03")};
};

} // namespace

TEST_F(RoutesTest, AreCountedAsPlainLoopsCountThem)
{
    // Route, or blank for none, and quarter from 1; 0 is the year.
    std::map<std::pair<QString, int>, int> counted;
    for (int i = 0; i < kCases; ++i) {
        const QDate on = receivedOn(i);
        if (on < day("2023-04-01") || on > day("2024-03-31"))
            continue;
        const int quarter = on < day("2023-07-01")   ? 1
                            : on < day("2023-10-01") ? 2
                            : on < day("2024-01-01") ? 3
                                                     : 4;
        const auto result = resultOf(i);
        const QString route = result ? storedText(*result) : QString();
        ++counted[{route, quarter}];
        ++counted[{route, 0}];
    }
    const TableDefinition *shipped = shippedTable(u"contacts-by-route");
    ASSERT_NE(shipped, nullptr);
    const FilledTable table = filled(m_store, *shipped, kWholeYear);
    ASSERT_EQ(table.columns.size(), 5U);
    int total = 0;
    size_t rows = 0;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].isTotal)
            continue;
        ++rows;
        const QString route = table.rows[row].keys.front();
        for (size_t column = 0; column < 5; ++column)
            EXPECT_EQ(table.cell(row, column).numerator,
                      counted[std::pair(route, column < 4 ? int(column) + 1 : 0)])
                << route.toStdString() << " column " << column;
        total += int(table.cell(row, 4).numerator);
    }
    EXPECT_EQ(rows, kStoredWords<TriageResult>.size() + 1) << "and those without a decision";
    EXPECT_EQ(total, 121); // Of the year: those from 11 to 131.
}

TEST_F(RoutesTest, EarlyResolutionsAreFoundBehindTheirFigure)
{
    const FilledTable table = filled(m_store, *shippedTable(u"contacts-by-route"), kWholeYear);
    const int row = table.rowNamed(u"early_resolution"_s);
    ASSERT_GE(row, 0);
    TableEngine engine(m_store.database(), m_store->reference());
    const auto cases = engine.casesBehind(table, size_t(row), 4);
    ASSERT_TRUE(cases) << why(cases);
    QStringList expected;
    for (int i = 0; i < kCases; ++i) {
        const QDate on = receivedOn(i);
        if (resultOf(i) == TriageResult::EarlyResolution && on >= day("2023-04-01") &&
            on <= day("2024-03-31"))
            expected.append(u"R-%1"_s.arg(i, 3, 10, QChar(u'0')));
    }
    QStringList found;
    for (const FactRef &fact : cases->numerator)
        found.append(fact.reference);
    found.sort();
    EXPECT_EQ(found, expected);
    EXPECT_FALSE(expected.isEmpty());
}

} // namespace redress
