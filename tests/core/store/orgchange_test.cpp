// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storedcase.h"

#include "core/store/orgchange.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class OrgChanges : public StoredCaseTest
{
protected:
    OrgChanges()
    {
        inUnit([this](UnitOfWork &unit) {
            ReferenceData reference = ReferenceData::load(database());
            ReferenceWriter writer(unit, reference);
            m_adoption = writer.addNode(directorate(), OrgLevel::Service, u"Adoption"_s, 3);
            m_placements = writer.addNode(directorate(), OrgLevel::Service, u"Placements"_s, 4,
                                          {day("2024-07-01"), std::nullopt});
        });
        EXPECT_TRUE(file().reload());
    }

    const ReferenceData &reference() { return file().reference(); }
    OrgChange changeOf(OrgNodeId id)
    {
        return {*reference().node(id), *reference().node(id), reference().successorsOf(id)};
    }
    Result<OrgNodeId> save(const OrgChange &change)
    {
        auto saved = orgchange::save(database(), file().signature(), change, u"Services changed"_s);
        EXPECT_TRUE(file().reload());
        return saved;
    }
    QString firstFault(const OrgChange &change)
    {
        const auto faults = orgchange::faultsIn(reference(), change);
        return faults.empty() ? QString() : faults.front().message;
    }

    OrgNodeId m_adoption;
    OrgNodeId m_placements;
};

} // namespace

TEST_F(OrgChanges, ANewNameIsAuditedAndTheCasesStayWhereTheyAre)
{
    OrgChange change = changeOf(service());
    change.after.name = u" Fostering and kinship "_s;
    ASSERT_TRUE(save(change));
    EXPECT_EQ(reference().nameOf(service()), u"Fostering and kinship"_s);
    EXPECT_EQ(dossier().record.service, service());
    EXPECT_EQ(database().ask(u"SELECT old_value FROM change_entry WHERE entity = 'org_node' AND "
                             "field = 'name'"_s),
              u"Fostering"_s);
}

TEST_F(OrgChanges, SuccessorsTakeAllOfTheWork)
{
    OrgChange change = changeOf(service());
    change.successors = {{service(), m_adoption, 600, {}}, {service(), m_placements, 300, {}}};
    EXPECT_EQ(firstFault(change), u"Successors take over from a closed one: say when it closed."_s);
    change.after.closedOn = day("2024-06-30");
    EXPECT_EQ(firstFault(change), u"The shares add up to 90%; they must add up to 100%."_s);
    EXPECT_FALSE(save(change));
    change.successors[1].sharePermille = 400;
    EXPECT_EQ(firstFault(change), QString());
    ASSERT_TRUE(save(change));
    const auto stored = reference().successorsOf(service());
    ASSERT_EQ(stored.size(), 2U);
    EXPECT_EQ(stored[0].effectiveOn, day("2024-07-01"));
    EXPECT_EQ(stored[1].sharePermille, 400);
    // Other shares are changes of the same records; what is left out is removed, and audited.
    change = changeOf(service());
    change.successors = {{service(), m_placements, 1000, {}}};
    ASSERT_TRUE(save(change));
    ASSERT_EQ(reference().successorsOf(service()).size(), 1U);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'org_successor' AND "
                    "action = 'deleted' AND old_value LIKE '%\"share_permille\":\"600\"%'"_s),
              1);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'org_successor' AND "
                    "field = 'share_permille' AND old_value = '400' AND new_value = '1000'"_s),
              1);
}

TEST_F(OrgChanges, WhatCannotBeIsSaid)
{
    OrgChange change = changeOf(service());
    change.after.name = u"adoption"_s;
    EXPECT_EQ(firstFault(change), u"There is one of the name adoption already."_s);
    change.after.name = u" "_s;
    EXPECT_EQ(firstFault(change), u"Give it a name."_s);
    change = changeOf(m_placements);
    change.after.closedOn = day("2024-06-01");
    EXPECT_EQ(firstFault(change), u"It closed on 1 June 2024, before it opened on 1 July 2024."_s);
    change = changeOf(service());
    change.after.closedOn = day("2024-05-31");
    change.successors = {{service(), m_placements, 1000, {}}};
    EXPECT_EQ(firstFault(change), u"Placements is not open on 1 June 2024."_s);
    change.successors = {{service(), directorate(), 1000, {}}};
    EXPECT_EQ(firstFault(change), u"Choose a successor of the same kind."_s);
}

TEST_F(OrgChanges, WorkDoesNotGoInCircles)
{
    OrgChange first = changeOf(service());
    first.after.closedOn = day("2024-06-30");
    first.successors = {{service(), m_adoption, 1000, {}}};
    ASSERT_TRUE(save(first));
    OrgChange back = changeOf(m_adoption);
    back.after.closedOn = day("2024-06-30");
    back.successors = {{m_adoption, service(), 1000, {}}};
    EXPECT_EQ(firstFault(back), u"Fostering cannot follow: its own work went the other way."_s);
}

TEST_F(OrgChanges, OnlyWhatNobodyNamesIsRemoved)
{
    const auto used = orgchange::remove(database(), file().signature(), service(), u"Removed"_s);
    ASSERT_FALSE(used);
    EXPECT_EQ(used.error().code, Error::Code::Conflict);
    ASSERT_TRUE(orgchange::remove(database(), file().signature(), m_adoption, u"Removed"_s));
    ASSERT_TRUE(file().reload());
    EXPECT_EQ(reference().node(m_adoption), nullptr);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'org_node' AND "
                    "action = 'deleted' AND old_value LIKE '%Adoption%'"_s),
              1);
}

TEST_F(OrgChanges, SomebodyElsesChangeIsNotOverwritten)
{
    OrgChange mine = changeOf(service());
    OrgChange theirs = mine;
    theirs.after.name = u"Theirs"_s;
    ASSERT_TRUE(save(theirs));
    mine.after.name = u"Mine"_s;
    const auto saved = save(mine);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, Error::Code::Conflict);
    EXPECT_EQ(reference().nameOf(service()), u"Theirs"_s);
}

TEST_F(OrgChanges, AMoveChangesTheOrderAmongThoseOfOnePlace)
{
    const auto order = [this] {
        QStringList names;
        for (const OrgNode &node : reference().childrenOf(directorate(), OrgLevel::Service))
            names.append(node.name);
        return names;
    };
    const auto move = [this](OrgNodeId id, orgchange::Direction direction) {
        const auto moved =
            orgchange::move(database(), file().signature(), id, direction, u"Moved"_s);
        EXPECT_TRUE(moved);
        EXPECT_TRUE(file().reload());
        return moved && *moved;
    };
    const QStringList before = order();
    ASSERT_GE(before.size(), 3);
    ASSERT_EQ(before.last(), u"Placements"_s);
    EXPECT_FALSE(move(m_placements, orgchange::Direction::Down));
    EXPECT_TRUE(move(m_placements, orgchange::Direction::Up));
    QStringList after = before;
    after.swapItemsAt(after.size() - 1, after.size() - 2);
    EXPECT_EQ(order(), after);
    EXPECT_NE(database().ask(u"SELECT count(*) FROM change_entry WHERE entity = 'org_node' AND "
                             "field = 'sort_order'"_s),
              u"0"_s);
    EXPECT_TRUE(move(m_placements, orgchange::Direction::Down));
    EXPECT_EQ(order(), before);
}

} // namespace redress
