// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/referencedata.h"

#include "core/store/rulesrepository.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ReferenceDataTest : public StoredCaseTest
{
protected:
    ReferenceData loaded() { return ReferenceData::load(database()); }
};

} // namespace

TEST_F(ReferenceDataTest, FindsNodesByParentLevelAndName)
{
    const ReferenceData data = loaded();
    EXPECT_EQ(data.findNode({}, OrgLevel::Directorate, u"Children"_s), directorate());
    EXPECT_EQ(data.findNode(directorate(), OrgLevel::Service, u"Fostering"_s), service());
    EXPECT_FALSE(data.findNode({}, OrgLevel::Directorate, u"children"_s)) << "letter case counts";
    EXPECT_FALSE(data.findNode({}, OrgLevel::Service, u"Fostering"_s));
}

TEST_F(ReferenceDataTest, NamesWhatItKnowsAndNothingElse)
{
    const ReferenceData data = loaded();
    EXPECT_EQ(data.nameOf(service()), u"Fostering"_s);
    EXPECT_EQ(data.nameOf(OrgNodeId(999999)), QString());
    EXPECT_EQ(data.nameOf(std::optional<OrgNodeId>()), QString());
    EXPECT_EQ(data.nameOf(complaintRecord().theme), u"Delay"_s);
    EXPECT_EQ(data.nameOf(complaintRecord().officer), u"Ann Example"_s);
    EXPECT_EQ(data.node(OrgNodeId(999999)), nullptr);
}

TEST_F(ReferenceDataTest, StandsInTheOrderOfReports)
{
    inUnit([&](UnitOfWork &unit) {
        ReferenceData data = loaded();
        ReferenceWriter lists(unit, data);
        lists.addNode({}, OrgLevel::Directorate, u"Last"_s, 9);
        lists.addNode({}, OrgLevel::Directorate, u"First"_s, 0);
    });
    QStringList names;
    for (const OrgNode &node : loaded().directorates())
        names.append(node.name);
    EXPECT_EQ(names, (QStringList{u"First"_s, u"Children"_s, u"Last"_s}));
}

TEST_F(ReferenceDataTest, HoldsTheTeamsOfAServiceApart)
{
    const ReferenceData data = loaded();
    EXPECT_EQ(data.childrenOf(service(), OrgLevel::Team).size(), 1U);
    EXPECT_TRUE(data.childrenOf(directorate(), OrgLevel::Team).empty());
}

TEST_F(ReferenceDataTest, TakesTheItemOfANameOrAddsIt)
{
    inUnit([&](UnitOfWork &unit) {
        ReferenceData data = loaded();
        ReferenceWriter lists(unit, data);
        const auto known = lists.itemNamed(UserList::Theme, u"Delay"_s);
        EXPECT_EQ(known, complaintRecord().theme);
        const auto added = lists.itemNamed(UserList::Theme, u"delay"_s);
        EXPECT_NE(added, known) << "letter case counts";
        EXPECT_EQ(lists.itemNamed(UserList::Theme, u"delay"_s), added);
        EXPECT_NE(lists.itemNamed(UserList::Pillar, u"Delay"_s), known);
        EXPECT_EQ(data.nameOf(added), u"delay"_s);
    });
    EXPECT_TRUE(loaded().findItem(UserList::Theme, u"delay"_s));
}

TEST_F(ReferenceDataTest, NotesEachNewRecordOnce)
{
    const qint64 before = count(u"SELECT count(*) FROM change_entry"_s);
    inUnit([&](UnitOfWork &unit) {
        ReferenceData data = loaded();
        ReferenceWriter lists(unit, data);
        lists.addNode({}, OrgLevel::Directorate, u"Adults"_s, 2);
        lists.itemNamed(UserList::Theme, u"Delay"_s);
        lists.itemNamed(UserList::Theme, u"Other"_s);
    });
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry"_s), before + 2);
}

TEST_F(ReferenceDataTest, RefusesTwoServicesOfOneName)
{
    ReferenceData data = loaded();
    UnitOfWork unit(database(), file().signature(), u"Twice"_s);
    ReferenceWriter lists(unit, data);
    EXPECT_THROW(lists.addNode(directorate(), OrgLevel::Service, u"Fostering"_s, 3), StorageError);
}

TEST_F(ReferenceDataTest, NotesANewSortOrderAndKnowsItAtOnce)
{
    const qint64 before = count(u"SELECT count(*) FROM change_entry"_s);
    inUnit([&](UnitOfWork &unit) {
        ReferenceData data = loaded();
        ReferenceWriter lists(unit, data);
        lists.setSortOrder(service(), 2);
        lists.setSortOrder(service(), 7);
        EXPECT_EQ(data.node(service())->sortOrder, 7);
    });
    EXPECT_EQ(loaded().node(service())->sortOrder, 7);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry"_s), before + 1);
}

TEST_F(ReferenceDataTest, HasTheStarterListsInANewFile)
{
    TestStore fresh;
    const ReferenceData &data = fresh->reference();
    EXPECT_TRUE(data.findItem(UserList::ComplainantType, u"Parent"_s));
    EXPECT_TRUE(data.findItem(UserList::Pillar, u"Voice of the Child"_s));
    EXPECT_TRUE(data.directorates().empty());
    EXPECT_TRUE(data.members().empty());
}

TEST_F(ReferenceDataTest, KeepsSettingsAndNotesTheirChange)
{
    EXPECT_EQ(rulesrepository::setting(database(), settingname::kCouncilName), std::nullopt);
    inUnit([](UnitOfWork &unit) {
        rulesrepository::setSetting(unit, settingname::kCouncilName, u"Oldshire"_s);
        rulesrepository::setSetting(unit, settingname::kCouncilName, u"Newshire"_s);
    });
    EXPECT_EQ(rulesrepository::setting(database(), settingname::kCouncilName), u"Newshire"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'setting'"_s), 2);
    ASSERT_TRUE(file().reload());
    EXPECT_EQ(file().councilName(), u"Newshire"_s);
}

} // namespace redress
