// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storedcase.h"

#include "core/conduct/conductrepository.h"
#include "core/store/caseaims.h"
#include "core/store/integrity.h"
#include "core/store/listchange.h"
#include "core/store/listuses.h"
#include "core/store/yearrepository.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class ListChanges : public StoredCaseTest
{
protected:
    const ReferenceData &reference() { return file().reference(); }
    ListItem item(UserList list, const QString &name)
    {
        for (const ListItem &one : reference().itemsOf(list)) {
            if (one.name == name)
                return one;
        }
        ADD_FAILURE() << name.toStdString();
        return {};
    }
    ListItemId add(UserList list, const QString &name)
    {
        ListItem wanted;
        wanted.list = list;
        wanted.name = name;
        return save({std::nullopt, wanted}).value();
    }
    Result<ListItemId> save(const ListChange &change)
    {
        auto saved = listchange::save(database(), file().signature(), change, day("2024-07-01"),
                                      u"Lists changed"_s);
        EXPECT_TRUE(file().reload());
        return saved;
    }
    Result<int> merge(ListItemId from, ListItemId into)
    {
        auto merged = listchange::merge(database(), file().signature(), from, into,
                                        day("2024-07-01"), u"Merged"_s);
        EXPECT_TRUE(file().reload());
        return merged;
    }
    QString firstFault(const ListChange &change)
    {
        const auto faults = listchange::faultsIn(reference(), change, day("2024-07-01"));
        return faults.empty() ? QString() : faults.front().message;
    }
    bool isWhole() { return unwrap(checkIntegrity(database(), file().rules())).findings.isEmpty(); }
};

} // namespace

TEST_F(ListChanges, ANewNameStandsOnTheCasesAndTheOldOneInTheHistory)
{
    const ListItem visits = item(UserList::IssueCategory, u"Visits"_s);
    ListChange change{visits, visits};
    change.after.name = u" Visits and contact "_s;
    change.after.description = u"Whatever happens in person"_s;
    ASSERT_TRUE(save(change));
    EXPECT_EQ(reference().nameOf(dossier().stages.front().issues.front().category),
              u"Visits and contact"_s);
    EXPECT_EQ(reference().item(visits.id)->description, u"Whatever happens in person"_s);
    EXPECT_EQ(database().ask(u"SELECT old_value FROM change_entry WHERE entity = 'list_item' AND "
                             "field = 'name'"_s),
              u"Visits"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM case_text WHERE body LIKE '%isits and contact%'"_s), 1)
        << "searches find the case by the new name";
}

TEST_F(ListChanges, WhatCannotBeIsSaid)
{
    const ListItem aunt = item(UserList::ComplainantType, u"Aunt"_s);
    ListChange change{aunt, aunt};
    change.after.name = u" "_s;
    EXPECT_EQ(firstFault(change), u"Give it a name."_s);
    change.after.name = u"parent"_s;
    EXPECT_EQ(firstFault(change),
              u"\"parent\" is in the list already. Two that mean the same can be merged."_s);
    change.after.name = u"AUNT"_s;
    EXPECT_EQ(firstFault(change), QString()) << "its own name in other letters";
    change.after.retiredOn = day("2024-07-02");
    EXPECT_EQ(firstFault(change),
              u"That day is still to come; today or an earlier day is allowed."_s);
    EXPECT_FALSE(save(change));
    EXPECT_EQ(reference().nameOf(aunt.id), u"Aunt"_s);
}

TEST_F(ListChanges, ARetiredValueStaysOnItsCaseAndCanBeOfferedAgain)
{
    const ListItem pigeon = item(UserList::ContactMethod, u"Carrier pigeon"_s);
    ListChange change{pigeon, pigeon};
    change.after.retiredOn = day("2024-06-30");
    ASSERT_TRUE(save(change));
    EXPECT_TRUE(reference().item(pigeon.id)->isRetired);
    EXPECT_EQ(dossier().record.contactMethod, pigeon.id);
    const auto saved = save(change);
    ASSERT_FALSE(saved) << "it is no longer as it was read";
    EXPECT_EQ(saved.error().code, Error::Code::Conflict);
    change.before = *reference().item(pigeon.id);
    change.after = *change.before;
    change.after.retiredOn.reset();
    ASSERT_TRUE(save(change));
    EXPECT_FALSE(reference().item(pigeon.id)->isRetired);
}

TEST_F(ListChanges, MovesAValueAmongThoseOfItsList)
{
    const auto orderOf = [&] {
        QStringList names;
        for (const ListItem &one : reference().itemsOf(UserList::Pillar))
            names.append(one.name);
        return names;
    };
    const QStringList before = orderOf();
    ASSERT_GE(before.size(), 3);
    const ListItemId second = item(UserList::Pillar, before.at(1)).id;
    const auto move = [&](listchange::Direction direction) {
        const auto moved =
            listchange::move(database(), file().signature(), second, direction, u"Order"_s);
        EXPECT_TRUE(file().reload());
        return moved.value();
    };
    EXPECT_TRUE(move(listchange::Direction::Up));
    EXPECT_EQ(orderOf().first(2), QStringList({before.at(1), before.at(0)}));
    EXPECT_FALSE(move(listchange::Direction::Up)) << "it is the first";
    EXPECT_TRUE(move(listchange::Direction::Down));
    EXPECT_EQ(orderOf(), before);
}

TEST_F(ListChanges, MergesADoubledValueEverywhereItIsNamed)
{
    const auto aunt = item(UserList::ComplainantType, u"Aunt"_s).id;
    const auto relative = item(UserList::ComplainantType, u"Other relative"_s).id;
    EXPECT_EQ(listchange::uses(database(), UserList::ComplainantType)->value(aunt), 1);
    const auto merged = merge(aunt, relative);
    ASSERT_TRUE(merged);
    EXPECT_EQ(*merged, 1);
    EXPECT_EQ(dossier().record.complainantType, relative);
    EXPECT_TRUE(reference().item(aunt)->isRetired);
    EXPECT_EQ(listchange::uses(database(), UserList::ComplainantType)->value(relative), 1);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'case' AND "
                    "field = 'complainant_type_id' AND case_id = %1 AND old_value = '%2' AND "
                    "new_value = '%3'"_s.arg(complaint().value())
                        .arg(aunt.value())
                        .arg(relative.value())),
              1);
    // A file that still has the old name means the value that stayed.
    EXPECT_EQ(reference().findItem(UserList::ComplainantType, u"Aunt"_s), relative);
    // What was merged into that is another name of it too, wherever it goes.
    const auto kin = add(UserList::ComplainantType, u"Kin"_s);
    ASSERT_TRUE(merge(relative, kin));
    EXPECT_EQ(reference().findItem(UserList::ComplainantType, u"Aunt"_s), kin);
    EXPECT_FALSE(merge(kin, aunt)) << "that is no value of its own";
    EXPECT_FALSE(merge(kin, kin));
    EXPECT_FALSE(merge(kin, item(UserList::Pillar, u"Planning"_s).id)) << "another list";
    EXPECT_TRUE(isWhole());
    // Offered again, it is a value of its own.
    const ListItem known = *reference().item(aunt);
    ListChange change{known, known};
    change.after.retiredOn.reset();
    ASSERT_TRUE(save(change));
    EXPECT_EQ(reference().findItem(UserList::ComplainantType, u"Aunt"_s), aunt);
}

/// The fixture names a value of every list but two in a record; each of them is merged.
TEST_F(ListChanges, MergesAValueOfEveryList)
{
    inUnit([&](UnitOfWork &unit) {
        DemandFigure figure;
        figure.year = FinancialYear{2023};
        ReferenceData known = ReferenceData::load(database());
        figure.indicator =
            ReferenceWriter(unit, known).itemNamed(UserList::DemandIndicator, u"Referrals"_s);
        figure.value = 100;
        YearRepository::type(unit, figure);
    });
    ASSERT_TRUE(file().reload());
    database().run(u"UPDATE issue SET upheld_reason_id = %1"_s.arg(
        item(UserList::UpheldReason, u"Minutes late"_s).id.value()));
    database().run(
        u"UPDATE cost SET head_id = %1"_s.arg(item(UserList::CostHead, u"Advocacy"_s).id.value()));
    CaseAims aims = *caseaims::load(database(), complaint());
    aims.compliment.from = item(UserList::ComplimentFrom, u"Police"_s).id;
    inUnit([&](UnitOfWork &unit) {
        caseaims::write(unit, complaint(), *caseaims::load(database(), complaint()), aims);
    });
    const std::vector<std::pair<UserList, QString>> named{
        {UserList::UpheldReason, u"Minutes late"_s},
        {UserList::CostHead, u"Advocacy"_s},
        {UserList::ComplimentFrom, u"Police"_s},
        {UserList::ComplainantType, u"Aunt"_s},
        {UserList::ContactMethod, u"Carrier pigeon"_s},
        {UserList::Advocate, u"NYAS"_s},
        {UserList::Theme, u"Delay"_s},
        {UserList::IssueCategory, u"Visits"_s},
        {UserList::RootCause, u"Staff - Absence"_s},
        {UserList::Pillar, u"Planning"_s},
        {UserList::ActionCategory, u"Apology"_s},
        {UserList::HoldReason, u"Records awaited"_s},
        {UserList::DemandIndicator, u"Referrals"_s}};
    for (const auto &[list, name] : named) {
        const auto from = item(list, name).id;
        const auto into = add(list, u"Kept instead"_s);
        const int before = listchange::uses(database(), list)->value(from);
        EXPECT_GE(before, 1) << name.toStdString();
        const auto merged = merge(from, into);
        ASSERT_TRUE(merged) << merged.error().message.toStdString();
        EXPECT_EQ(*merged, before) << name.toStdString();
        EXPECT_EQ(listchange::uses(database(), list)->value(from), 0) << name.toStdString();
        EXPECT_EQ(listchange::uses(database(), list)->value(into), before) << name.toStdString();
    }
    EXPECT_TRUE(isWhole());
}

TEST_F(ListChanges, KnowsEveryColumnThatNamesAValue)
{
    // Columns that refer to list_item, as the schema of the file has them; its own names a value
    // that took its place.
    QSet<QString> known{u"list_item.parent_id"_s};
    for (const ListUse &use : listUses())
        known.insert(u"%1.%2"_s.arg(use.table, use.column));
    QSet<QString> found;
    Statement tables(database(), u"SELECT m.name, f.\"from\" FROM sqlite_master m, "
                                 "pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND "
                                 "f.\"table\" = 'list_item'"_s);
    while (tables.step())
        found.insert(u"%1.%2"_s.arg(tables.text(0), tables.text(1)));
    EXPECT_EQ(found, known);
}

TEST_F(ListChanges, AMergedReasonStopsNoClockAnyMore)
{
    const auto awaited = item(UserList::HoldReason, u"Records awaited"_s).id;
    const auto documents = item(UserList::HoldReason, u"Awaiting documents"_s).id;
    ASSERT_TRUE(
        ConductRepository(database()).setStoppingReasons(file().signature(), {awaited}, u"Set"_s));
    ASSERT_TRUE(merge(awaited, documents));
    EXPECT_TRUE(ConductRepository(database()).stoppingReasons()->empty());
    EXPECT_EQ(dossier().stages.front().stage.holds.front().reason, documents);
    EXPECT_FALSE(dossier().stages.front().stage.holds.front().stopsClock)
        << "a hold stays as it was recorded";
}

TEST_F(ListChanges, TwoFiguresOfOneYearAreNotMadeOne)
{
    std::vector<ListItemId> ids;
    inUnit([&](UnitOfWork &unit) {
        ReferenceData known = ReferenceData::load(database());
        for (const QString &name : {u"Referrals"_s, u"Referals"_s}) {
            DemandFigure figure;
            figure.year = FinancialYear{2023};
            figure.indicator =
                ReferenceWriter(unit, known).itemNamed(UserList::DemandIndicator, name);
            figure.value = 100;
            YearRepository::type(unit, figure);
            ids.push_back(figure.indicator);
        }
    });
    ASSERT_TRUE(file().reload());
    const auto merged = merge(ids.at(1), ids.at(0));
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().code, Error::Code::Conflict);
    EXPECT_FALSE(reference().item(ids.at(1))->isRetired);
}

TEST_F(ListChanges, AGroupIsRenamedInAllItsValues)
{
    add(UserList::RootCause, u"Staffing - Poor communication"_s);
    const auto rename = [&](const QString &group, const QString &name) {
        auto renamed = listchange::renameGroup(database(), file().signature(), UserList::RootCause,
                                               group, name, u"Renamed"_s);
        EXPECT_TRUE(file().reload());
        return renamed;
    };
    EXPECT_FALSE(rename(u"Staff"_s, u"Staffing"_s)) << "a value of that name is there";
    EXPECT_TRUE(reference().findItem(UserList::RootCause, u"Staff - Absence"_s));
    EXPECT_FALSE(rename(u"Staff"_s, u" "_s));
    const auto renamed = rename(u"Staff"_s, u"People"_s);
    ASSERT_TRUE(renamed);
    // Three of resources/lists.json and that of the fixture.
    EXPECT_EQ(*renamed, 4);
    EXPECT_EQ(reference().nameOf(dossier().stages.front().issues.front().rootCause),
              u"People - Absence"_s);
    EXPECT_TRUE(reference().findItem(UserList::RootCause, u"Staffing - Poor communication"_s))
        << "another group";
}

TEST_F(ListChanges, OnlyWhatNoRecordNamesIsTakenAway)
{
    const auto remove = [&](ListItemId id) {
        auto removed = listchange::remove(database(), file().signature(), id, u"Removed"_s);
        EXPECT_TRUE(file().reload());
        return removed;
    };
    const auto mistake = add(UserList::Theme, u"Dealy"_s);
    ASSERT_TRUE(remove(mistake));
    EXPECT_EQ(reference().item(mistake), nullptr);
    const auto delay = item(UserList::Theme, u"Delay"_s).id;
    const auto removed = remove(delay);
    ASSERT_FALSE(removed);
    EXPECT_EQ(removed.error().code, Error::Code::Conflict);
    const auto empty = add(UserList::Theme, u"Lateness"_s);
    ASSERT_TRUE(merge(delay, empty));
    EXPECT_FALSE(remove(empty));
}

TEST(GroupedNames, AreReadAsImportsWriteThem)
{
    const GroupedName parts = GroupedName::of(u"Staff - Attitude - at the door"_s);
    EXPECT_EQ(parts.group, u"Staff"_s);
    EXPECT_EQ(parts.name, u"Attitude - at the door"_s);
    EXPECT_EQ(parts.whole(), u"Staff - Attitude - at the door"_s);
    EXPECT_EQ(GroupedName::of(u"Re-housing"_s).group, QString());
    EXPECT_EQ(GroupedName::of(u"Re-housing"_s).whole(), u"Re-housing"_s);
}

} // namespace redress
