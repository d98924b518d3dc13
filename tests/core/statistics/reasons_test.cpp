// SPDX-License-Identifier: GPL-3.0-or-later
// Why issues were upheld and from whom compliments came: tables made on the spot, counted once more
// by plain loops.
#include "tests/core/statistics/tablefixture.h"

#include "core/conduct/learning.h"
#include "core/exchange/table/tabletext.h"
#include "core/store/caseaims.h"
#include "core/store/caserepository.h"

#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kCases = 60;
constexpr const char *kOutcomes[]{"upheld", "partially_upheld", "not_upheld"};

/// Complaints and compliments of the year 2023-24, six days apart, in turns. Of the issues that
/// are upheld, and of the compliments, three in four say why or from whom.
class ReasonsTest : public testing::Test
{
protected:
    ReasonsTest()
    {
        QByteArray cases = "reference,kind,procedure,directorate,received_date,summary\n";
        QByteArray stages = "reference,stage,received_date,responded_date,outcome\n";
        QByteArray issues = "reference,stage,issue_category,outcome\n";
        for (int i = 0; i < kCases; ++i) {
            const QByteArray day = on(i).toString(Qt::ISODate).toUtf8();
            const QByteArray outcome = kOutcomes[i % 3];
            cases += complaint(i).toUtf8() + ",complaint,corporate,Care," + day + ",typed\n";
            cases += compliment(i).toUtf8() + ",compliment,,Care," + day + ",typed\n";
            stages += complaint(i).toUtf8() + ",1," + day + ',' + day + ',' + outcome + '\n';
            issues += complaint(i).toUtf8() + ",1,Visits," + outcome + '\n';
        }
        const auto report = m_store.import({m_store.write(u"services.csv"_s, "directorate\nCare\n"),
                                            m_store.write(u"cases.csv"_s, cases),
                                            m_store.write(u"stages.csv"_s, stages),
                                            m_store.write(u"issues.csv"_s, issues)});
        EXPECT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
        m_reasons = m_store->reference().itemsOf(UserList::UpheldReason);
        m_sources = m_store->reference().itemsOf(UserList::ComplimentFrom);
        for (int i = 0; i < kCases; ++i) {
            explain(i);
            thank(i);
        }
    }

    static QDate on(int i) { return day("2023-04-03").addDays(qint64(6) * i); }
    static QString complaint(int i) { return u"R-%1"_s.arg(i, 3, 10, QChar(u'0')); }
    static QString compliment(int i) { return u"T-%1"_s.arg(i, 3, 10, QChar(u'0')); }
    static bool isUpheld(int i) { return i % 3 != 2; }
    static bool isSaid(int i) { return i % 4 != 3; }
    const ListItem &reason(int i) const { return m_reasons[size_t(i) % m_reasons.size()]; }
    const ListItem &source(int i) const { return m_sources[size_t(i) % m_sources.size()]; }

    CaseDossier dossier(const QString &reference)
    {
        const auto id = CaseRepository(m_store.database()).find(reference);
        EXPECT_TRUE(id && *id) << reference.toStdString();
        const auto read = CaseRepository(m_store.database()).dossier(**id);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(CaseDossier());
    }

    void explain(int i)
    {
        if (!isUpheld(i) || !isSaid(i))
            return;
        const CaseDossier stored = dossier(complaint(i));
        auto issue = learning::issue(m_store.database(), stored.stages.front().issues.front().id);
        ASSERT_TRUE(issue) << why(issue);
        issue->upheldReason = reason(i).id;
        const auto saved = learning::save(m_store.database(), m_store->signature(),
                                          stored.record.id, *issue, day("2024-06-03"), u"Issue"_s);
        ASSERT_TRUE(saved) << why(saved);
    }

    void thank(int i)
    {
        if (!isSaid(i))
            return;
        const CaseId id = dossier(compliment(i)).record.id;
        const auto before = caseaims::load(m_store.database(), id);
        ASSERT_TRUE(before) << why(before);
        CaseAims after = *before;
        after.compliment.from = source(i).id;
        UnitOfWork unit(m_store.database(), m_store->signature(), u"Facts"_s);
        caseaims::write(unit, id, *before, after);
        unit.commit();
    }

    FilledTable pivot(const QString &measure, const QString &rows, const QStringList &where = {})
    {
        const auto table = pivotOf({measure}, {rows}, u"quarter"_s, where);
        EXPECT_TRUE(table) << why(table);
        return table ? filled(m_store, *table, kWholeYear) : FilledTable();
    }

    using Counted = std::map<std::pair<QString, int>, int>;

    /// By the name of a row, blank for what says nothing, and quarter from 1.
    static void count(Counted &counted, const QString &name, int i)
    {
        ++counted[{name, (on(i).month() + 8) % 12 / 3 + 1}];
    }

    void expectSame(const FilledTable &table, Counted counted)
    {
        int shown = 0;
        int expected = 0;
        for (const auto &[key, number] : counted)
            expected += number;
        for (size_t row = 0; row < table.rows.size(); ++row) {
            if (table.rows[row].isTotal)
                continue;
            const bool isBlank = table.rows[row].keys.front().isEmpty();
            const QString name = isBlank ? QString() : table.rows[row].words.front();
            for (int quarter = 1; quarter <= 4; ++quarter) {
                const int column = table.columnNamed(u"Q%1"_s.arg(quarter));
                ASSERT_GE(column, 0);
                const auto cell = int(table.cell(row, size_t(column)).numerator);
                EXPECT_EQ(cell, counted[std::pair(name, quarter)])
                    << name.toStdString() << " quarter " << quarter;
                shown += cell;
            }
        }
        EXPECT_EQ(shown, expected) << "no row is left out";
    }

    TestStore m_store{day("2024-06-03")};
    std::vector<ListItem> m_reasons;
    std::vector<ListItem> m_sources;
};

} // namespace

TEST_F(ReasonsTest, WhyIssuesWereUpheldIsCountedAsPlainLoopsCountIt)
{
    Counted all;
    Counted upheld;
    for (int i = 0; i < kCases; ++i) {
        const QString name = isUpheld(i) && isSaid(i) ? reason(i).name : QString();
        count(all, name, i);
        if (i % 3 == 0)
            count(upheld, name, i);
    }
    expectSame(pivot(u"issues"_s, u"upheld_reason"_s), all);
    expectSame(pivot(u"issues"_s, u"upheld_reason"_s, {u"issue_outcome=upheld"_s}), upheld);
}

TEST_F(ReasonsTest, FromWhomComplimentsCameIsCountedAsPlainLoopsCountIt)
{
    Counted counted;
    for (int i = 0; i < kCases; ++i)
        count(counted, isSaid(i) ? source(i).name : QString(), i);
    expectSame(pivot(u"compliments"_s, u"compliment_from"_s), counted);
}

TEST_F(ReasonsTest, AFigureOpensItsCasesAndAValueFilters)
{
    const QString name = m_reasons[1].name;
    const FilledTable table = pivot(u"issues"_s, u"upheld_reason"_s);
    const int row = table.rowNamed(name);
    const int column = table.columnNamed(u"Q1"_s);
    ASSERT_TRUE(row >= 0 && column >= 0);
    TableEngine engine(m_store.database(), m_store->reference());
    const auto cases = engine.casesBehind(table, size_t(row), size_t(column));
    ASSERT_TRUE(cases) << why(cases);
    QStringList expected;
    for (int i = 0; i < kCases; ++i) {
        if (isUpheld(i) && isSaid(i) && reason(i).name == name && on(i) <= day("2023-06-30"))
            expected.append(complaint(i));
    }
    QStringList found;
    for (const FactRef &fact : cases->numerator)
        found.append(fact.reference);
    found.sort();
    EXPECT_EQ(found, expected);
    EXPECT_FALSE(expected.isEmpty());

    // The same as a filter, and in the file that spreadsheets read.
    const FilledTable only = pivot(u"issues"_s, u"issue_category"_s, {u"upheld_reason="_s + name});
    const int visits = only.rowNamed(u"Visits"_s);
    ASSERT_GE(visits, 0);
    EXPECT_EQ(int(only.cell(size_t(visits), size_t(only.columnNamed(u"Q1"_s))).numerator),
              expected.size());
    EXPECT_TRUE(tableAsTidyCsv(table).contains(name.toUtf8()));
}

TEST_F(ReasonsTest, NeitherIsToldApartByWhatItIsNot)
{
    EXPECT_FALSE(pivotOf({u"payments"_s}, {u"upheld_reason"_s}, {}, {}) &&
                 expressionFor(Fact::Cost, Dimension::UpheldReason));
    EXPECT_FALSE(expressionFor(Fact::Issue, Dimension::ComplimentFrom));
    EXPECT_FALSE(expressionFor(Fact::Contact, Dimension::UpheldReason));
}

} // namespace redress
