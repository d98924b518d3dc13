// SPDX-License-Identifier: GPL-3.0-or-later
// Searches in a long list whose order is known: they find what a list of their own finds.
#include "core/worklist/caseorder.h"

#include "tests/support/teststore.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Sort = CaseListQuery::Sort;

constexpr int kCases = 3000;
constexpr int kRare = 2900;
constexpr size_t kPage = 128;

class CaseOrderTest : public testing::Test
{
protected:
    void SetUp() override
    {
        QByteArray csv = "reference,kind,procedure,received_date,directorate,summary\n";
        for (int i = 0; i < kCases; ++i)
            csv += "R" + QByteArray::number(10000 + i) + ",complaint,corporate,2025-" +
                   QByteArray::number(10 + i % 3) + "-0" + QByteArray::number(1 + i % 9) +
                   ",Children," + (i % 2 == 0 ? "Even" : "Odd") +
                   (i == kRare ? " with a heron" : "") + '\n';
        const auto report = m_store.import(
            {m_store.write(u"services.csv"_s, "directorate,service,sort_order\nChildren,,1\n"),
             m_store.write(u"cases.csv"_s, csv)});
        ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    }

    Search searchFor(const QString &text)
    {
        const auto search = search::parse(text, {m_store->reference(), m_today});
        EXPECT_TRUE(search) << why(search);
        return search.value_or(Search());
    }

    CaseOrder orderOf(const CaseListQuery &query)
    {
        return CaseOrder::load(m_store.database(), m_store->rules(), query, m_today).value();
    }

    std::vector<CaseId> found(const CaseOrder &order, const QString &text)
    {
        const auto cases =
            order.found(m_store.database(), m_store->rules(), searchFor(text), m_today);
        EXPECT_TRUE(cases) << why(cases);
        return cases.value_or(std::vector<CaseId>());
    }

    std::optional<std::vector<CaseId>> first(const CaseOrder &order, const QString &text)
    {
        const auto cases = order.firstFound(m_store.database(), searchFor(text), kPage);
        EXPECT_TRUE(cases) << why(cases);
        return cases.value_or(std::nullopt);
    }

    QDate m_today = day("2026-01-15");
    TestStore m_store{m_today};
};

} // namespace

TEST_F(CaseOrderTest, FindsWhatAListOfItsOwnFinds)
{
    for (const Sort sort : {Sort::Received, Sort::Reference, Sort::Status}) {
        const CaseListQuery query{.sort = sort, .isDescending = sort == Sort::Received};
        const CaseOrder order = orderOf(query);
        EXPECT_EQ(order.ids().size(), size_t(kCases));
        for (const QString &text : {u"even"_s, u"heron"_s, u"r1000"_s, u"odd -r10001"_s,
                                    u"nowhere"_s, u"is:triage even"_s, u"-is:triage"_s}) {
            CaseListQuery own = query;
            own.search = searchFor(text);
            const auto ids = caselist::ids(m_store.database(), m_store->rules(), own, m_today);
            ASSERT_TRUE(ids) << why(ids);
            EXPECT_EQ(found(order, text), *ids) << text.toStdString();
        }
    }
}

TEST_F(CaseOrderTest, GivesTheFirstOfWhatManyCasesHave)
{
    const CaseOrder order = orderOf({.sort = Sort::Reference, .isDescending = false});
    for (const QString &text : {u"even"_s, u"odd -r10001"_s, u"r1"_s}) {
        const auto some = first(order, text);
        ASSERT_TRUE(some) << text.toStdString();
        std::vector<CaseId> all = found(order, text);
        all.resize(kPage);
        EXPECT_EQ(*some, all) << text.toStdString();
    }
    EXPECT_FALSE(first(order, u"heron"_s)) << "few cases have it: all of them are soon found";
    EXPECT_FALSE(first(order, u"is:triage"_s)) << "the work list answers it";
}

TEST_F(CaseOrderTest, LeavesOutCasesThatCameLater)
{
    const CaseOrder order = orderOf({.sort = Sort::Reference, .isDescending = false});
    const auto report = m_store.import({m_store.write(
        u"cases.csv"_s, "reference,kind,procedure,received_date,directorate,summary\n"
                        "R09999,complaint,corporate,2025-12-01,Children,Another heron\n")});
    ASSERT_TRUE(report.stored) << report.faultsInWords().join(u'\n').toStdString();
    EXPECT_EQ(found(order, u"heron"_s).size(), 1U);
    EXPECT_EQ(found(orderOf({}), u"heron"_s).size(), 2U);
}

/// In a file of many cases the newest are read first: what is found is the same.
TEST_F(CaseOrderTest, TheCaseThatIsMeantIsAmongTheNewest)
{
    constexpr int kMost = 12;
    for (const QString &text : {u"even"_s, u"heron"_s, u"odd"_s, u"R1000"_s, u"nowhere"_s}) {
        const auto newest = caselist::find(m_store.database(), text, kMost, kCases / 10);
        const auto all = caselist::find(m_store.database(), text, kMost, kCases);
        ASSERT_TRUE(newest) << why(newest);
        ASSERT_TRUE(all) << why(all);
        EXPECT_EQ(*newest, *all) << text.toStdString();
    }
}

} // namespace redress
