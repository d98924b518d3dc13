// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/placecreation.h"

#include "core/store/integrity.h"
#include "core/store/statement.h"
#include "tests/support/teststore.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class PlaceCreation : public testing::Test
{
protected:
    Result<OrgNodeId> add(std::optional<OrgNodeId> parent, const QString &name)
    {
        auto added = placecreation::add(m_store.database(), m_store->signature(),
                                        m_store->reference(), parent, name);
        EXPECT_TRUE(m_store->reload());
        return added;
    }
    qint64 count(const QString &sql)
    {
        Statement select(m_store.database(), sql);
        return select.step() ? select.integer(0) : -1;
    }

    TestStore m_store{day("2026-01-15")};
};

} // namespace

TEST_F(PlaceCreation, AddsADirectorateAndAServiceEachWithItsEntry)
{
    const qint64 entries = count(u"SELECT count(*) FROM change_entry"_s);
    const auto adults = add(std::nullopt, u" Adult  Social Care "_s);
    ASSERT_TRUE(adults) << why(adults);
    const auto support = add(*adults, u"Home support"_s);
    ASSERT_TRUE(support) << why(support);
    const auto children = add(std::nullopt, u"Children"_s);
    ASSERT_TRUE(children) << why(children);
    const ReferenceData &reference = m_store->reference();
    EXPECT_EQ(reference.nameOf(*adults), u"Adult Social Care"_s);
    ASSERT_EQ(reference.directorates().size(), 2U);
    EXPECT_EQ(reference.directorates().back().id, *children) << "after those that are there";
    ASSERT_EQ(reference.childrenOf(*adults, OrgLevel::Service).size(), 1U);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry"_s), entries + 3);
    const auto whole = checkIntegrity(m_store.database(), m_store->rules());
    ASSERT_TRUE(whole) << why(whole);
    EXPECT_TRUE(whole->findings.isEmpty()) << whole->findings.join(u'\n').toStdString();
}

TEST_F(PlaceCreation, RefusesWhatIsThereAlreadyAndWhatIsNoName)
{
    const auto adults = add(std::nullopt, u"Adults"_s);
    ASSERT_TRUE(adults) << why(adults);
    const auto again = add(std::nullopt, u"ADULTS"_s);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, Error::Code::Conflict);
    EXPECT_TRUE(add(*adults, u"Adults"_s)) << "a service may be called as its directorate";
    for (const QString &name : {u""_s, u"   "_s, QString(placecreation::kLongestName + 1, u'x')}) {
        const auto refused = add(std::nullopt, name);
        ASSERT_FALSE(refused) << name.toStdString();
        EXPECT_EQ(refused.error().code, Error::Code::Invalid);
    }
    EXPECT_EQ(m_store->reference().nodes().size(), 2U);
}

} // namespace redress
