// SPDX-License-Identifier: GPL-3.0-or-later
// Roles: who may do what, that it is held in one place, and that nobody is locked out.
#include "core/store/integrity.h"
#include "core/store/rulesrepository.h"
#include "tests/core/access/team.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class Roles : public TeamTest
{
protected:
    Rights mine(const QString &login, QDate day = QDate(2024, 6, 3))
    {
        return rights::of(database(), login, day);
    }

    Result<void> inSignedUnit(const QString &login, const std::function<void(UnitOfWork &)> &work)
    {
        return guarded([&] {
            UnitOfWork unit(database(), {login, u"desk"_s, file().clock().nowUtc()}, u"Tried"_s);
            work(unit);
            unit.commit();
        });
    }

    TeamMember stored(const QString &login)
    {
        const auto everybody = members::all(database());
        for (const TeamMember &one : *everybody) {
            if (one.login == login)
                return one;
        }
        ADD_FAILURE() << login.toStdString();
        return {};
    }
};

} // namespace

TEST(RolesOfAFile, AreHeldByNobodyUntilAnAdministratorIsNamed)
{
    StoredCase file; // lists an officer, and nobody else
    const Rights anybody = rights::of(file.database(), u"whoever"_s, day("2024-06-03"));
    EXPECT_EQ(anybody.role, TeamRole::Administrator);
    EXPECT_EQ(anybody.why, Rights::Why::NoAdministrator);
}

TEST(RolesOfAFile, BeginWithWhoeverMadeIt)
{
    TestStore file;
    ASSERT_TRUE(members::nameFirst(file.database(), file->signature()));
    const Rights first = rights::of(file.database(), u"tester"_s, day("2024-06-03"));
    EXPECT_EQ(first.role, TeamRole::Administrator);
    EXPECT_EQ(first.why, Rights::Why::Named);
    EXPECT_EQ(rights::of(file.database(), u"stranger"_s, day("2024-06-03")).role, TeamRole::Reader);
    // Whoever comes second does not become administrator by the same way.
    file.actAs(u"stranger"_s);
    EXPECT_TRUE(members::nameFirst(file.database(), file->signature()));
    EXPECT_EQ(members::all(file.database())->size(), 1U);
}

TEST_F(Roles, AreFoundByTheNameOfSigningIn)
{
    EXPECT_EQ(mine(u"head"_s).role, TeamRole::Administrator);
    EXPECT_EQ(mine(u"MIA"_s).role, TeamRole::Manager) << "capital letters do not count";
    EXPECT_EQ(mine(u"ann"_s).role, TeamRole::Officer);
    EXPECT_EQ(mine(u"rob"_s).role, TeamRole::Reader);
    EXPECT_EQ(mine(u"stranger"_s).role, TeamRole::Reader);
    EXPECT_EQ(mine(u"stranger"_s).why, Rights::Why::NotNamed);
    EXPECT_EQ(mine(u"stranger"_s).askWhom, u"Name of head"_s);
}

TEST_F(Roles, OfOthersFollowTheSetting)
{
    ASSERT_TRUE(
        members::setRoleOfOthers(database(), file().signature(), TeamRole::Officer, u"Others"_s));
    EXPECT_EQ(mine(u"stranger"_s).role, TeamRole::Officer);
    EXPECT_EQ(*members::roleOfOthers(database()), TeamRole::Officer);
}

TEST_F(Roles, EndWithTheLastDay)
{
    TeamMember ann = stored(u"ann"_s);
    ann.leftOn = day("2024-06-10");
    ASSERT_TRUE(members::save(database(), file().signature(), ann, day("2024-06-03"), u"Leaves"_s));
    EXPECT_EQ(mine(u"ann"_s, day("2024-06-10")).role, TeamRole::Officer);
    EXPECT_EQ(mine(u"ann"_s, day("2024-06-11")).role, TeamRole::Reader);
    EXPECT_EQ(mine(u"ann"_s, day("2024-06-11")).why, Rights::Why::Left);
}

TEST_F(Roles, AreHeldWhereEverythingIsWritten)
{
    const auto change = [](UnitOfWork &unit) {
        unit.changed("case"_L1, 1, {}, "summary"_L1, u"a"_s, u"b"_s);
    };
    const auto calendar = [](UnitOfWork &unit) { unit.created("calendar_day"_L1, 9); };
    const auto member = [](UnitOfWork &unit) { unit.created("member"_L1, 9); };
    const auto newName = [](UnitOfWork &unit) { unit.created("list_item"_L1, 9); };
    const auto otherName = [](UnitOfWork &unit) {
        unit.changed("list_item"_L1, 9, {}, "name"_L1, u"a"_s, u"b"_s);
    };
    const auto receipt = [](UnitOfWork &unit) {
        unit.changed("setting"_L1, 9, {}, settingname::kReceiptRule, u"actual"_s, u"deemed"_s);
    };
    const auto records = [](UnitOfWork &unit) { unit.bringsRecords(); };
    struct Try {
        const char *what;
        std::function<void(UnitOfWork &)> work;
        TeamRole least;
    };
    const std::vector<Try> tries{{"a case", change, TeamRole::Officer},
                                 {"the calendar", calendar, TeamRole::Manager},
                                 {"a person of the team", member, TeamRole::Administrator},
                                 {"a new name", newName, TeamRole::Officer},
                                 {"another name", otherName, TeamRole::Manager},
                                 {"how days are counted", receipt, TeamRole::Manager},
                                 {"an import", records, TeamRole::Officer}};
    const std::vector<std::pair<QString, TeamRole>> people{{u"rob"_s, TeamRole::Reader},
                                                           {u"ann"_s, TeamRole::Officer},
                                                           {u"mia"_s, TeamRole::Manager},
                                                           {u"head"_s, TeamRole::Administrator}};
    for (const Try &one : tries) {
        for (const auto &[login, role] : people) {
            const auto done = inSignedUnit(login, one.work);
            EXPECT_EQ(bool(done), role >= one.least) << one.what << " by " << login.toStdString();
            if (!done) {
                EXPECT_TRUE(done.error().message.contains(u"Name of head"_s))
                    << done.error().message.toStdString();
            }
        }
    }
}

TEST_F(Roles, RefusedLeaveTheFileAsItWas)
{
    const qint64 before = count(u"SELECT count(*) FROM change_set"_s);
    as(u"rob"_s);
    EXPECT_TRUE(file().isReadOnly()) << "a reader keeps nobody from writing";
    EXPECT_FALSE(changeSummary(u"Mine"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM change_set"_s), before);
    EXPECT_EQ(dossier().record.summary, complaintRecord().summary);
    as(u"ann"_s);
    EXPECT_FALSE(file().isReadOnly());
    EXPECT_TRUE(changeSummary(u"Mine"_s));
    const auto calendar = guarded([&] {
        UnitOfWork unit(database(), file().signature(), u"Closed"_s);
        rulesrepository::addClosedDay(
            unit, {day("2024-07-01"), ClosedDay::Kind::CouncilClosure, u"Closed"_s, {}});
        unit.commit();
    });
    EXPECT_FALSE(calendar);
    EXPECT_EQ(count(u"SELECT count(*) FROM calendar_day WHERE closed_on = '2024-07-01'"_s), 0);
    EXPECT_TRUE(findings().isEmpty());
}

TEST_F(Roles, NeverLeaveAFileWithoutAnAdministrator)
{
    TeamMember head = stored(u"head"_s);
    head.role = TeamRole::Manager;
    EXPECT_FALSE(members::save(database(), file().signature(), head, day("2024-06-03"), u"x"_s));
    head = stored(u"head"_s);
    head.leftOn = day("2024-06-30");
    EXPECT_FALSE(members::save(database(), file().signature(), head, day("2024-06-03"), u"x"_s));
    TeamMember mia = stored(u"mia"_s);
    mia.role = TeamRole::Administrator;
    ASSERT_TRUE(members::save(database(), file().signature(), mia, day("2024-06-03"), u"x"_s));
    EXPECT_TRUE(members::save(database(), file().signature(), head, day("2024-06-03"), u"x"_s));
}

TEST_F(Roles, AreGivenToNobodyTwice)
{
    TeamMember twin;
    twin.login = u" HEAD "_s;
    twin.name = u"Another"_s;
    const auto faults = members::faultsIn(twin, *members::all(database()), day("2024-06-03"));
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults.front().field, MemberFault::Field::Login);
    twin.login.clear();
    twin.name.clear();
    EXPECT_EQ(members::faultsIn(twin, *members::all(database()), day("2024-06-03")).size(), 2U);
}

TEST_F(Roles, AreGivenByAdministratorsAlone)
{
    as(u"mia"_s);
    TeamMember rob = stored(u"rob"_s);
    rob.role = TeamRole::Administrator;
    const auto saved =
        members::save(database(), file().signature(), rob, day("2024-06-03"), u"x"_s);
    EXPECT_FALSE(saved);
    EXPECT_EQ(stored(u"rob"_s).role, TeamRole::Reader);
    EXPECT_FALSE(
        members::setRoleOfOthers(database(), file().signature(), TeamRole::Officer, u"x"_s));
}

TEST_F(Roles, AreNotTakenInTheChangeThatAsksForThem)
{
    const auto raised = inSignedUnit(u"ann"_s, [this](UnitOfWork &unit) {
        database().run(u"UPDATE member SET role = 'administrator' WHERE login = 'ann'"_s);
        unit.changed("member"_L1, m_ann.value(), {}, "role"_L1, u"officer"_s, u"administrator"_s);
    });
    EXPECT_FALSE(raised);
    EXPECT_EQ(stored(u"ann"_s).role, TeamRole::Officer);
    const auto sample = inSignedUnit(u"ann"_s, [](UnitOfWork &unit) {
        rulesrepository::setSetting(unit, settingname::kIsSample, u"yes"_s);
    });
    EXPECT_FALSE(sample);
    const auto added = inSignedUnit(u"stranger"_s, [this](UnitOfWork &unit) {
        database().run(u"INSERT INTO member (id, login, name, role) "
                       "VALUES (99999, 'stranger', 'S', 'administrator')"_s);
        unit.created("member"_L1, 99999);
    });
    EXPECT_FALSE(added);
}

TEST_F(Roles, StandInTheTrail)
{
    TeamMember rob = stored(u"rob"_s);
    rob.role = TeamRole::Officer;
    ASSERT_TRUE(members::save(database(), file().signature(), rob, day("2024-06-03"), u"x"_s));
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'member' AND field = 'role' "
                    "AND old_value = 'reader' AND new_value = 'officer'"_s),
              1);
}

} // namespace redress
