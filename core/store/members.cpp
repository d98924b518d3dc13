// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/members.h"

#include "core/store/diversitypermission.h"
#include "core/store/recordwriter.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Field = MemberFault::Field;

struct MemberText {
    Q_DECLARE_TR_FUNCTIONS(redress::Members)
};

const QString kMembers = uR"sql(
SELECT id, login, name, initials, team_name, role, left_on, version FROM member ORDER BY name, id
)sql"_s;

bool isSame(const QString &login, const QString &other)
{
    return login.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

bool leads(const TeamMember &member)
{
    return member.role == TeamRole::Administrator && !member.leftOn;
}

std::vector<TeamMember> read(Database &database)
{
    std::vector<TeamMember> found;
    const std::vector<MemberId> trusted = diversitypermission::members(database);
    Statement select(database, kMembers);
    while (select.step()) {
        RowReader row(select);
        TeamMember one;
        one.id = row.id<MemberId>();
        one.login = row.text();
        one.name = row.text();
        one.initials = row.text();
        one.teamName = row.text();
        one.role = fromStored<TeamRole>(row.text()).value_or(TeamRole::Reader);
        one.leftOn = row.date();
        one.version = int(row.integer());
        one.takesDiversityForms =
            std::find(trusted.begin(), trusted.end(), *one.id) != trusted.end();
        found.push_back(one);
    }
    return found;
}

StoredFacts factsOf(const TeamMember &member)
{
    return {
        {u"login"_s, member.login.trimmed()},        {u"name"_s, member.name.trimmed()},
        {u"initials"_s, member.initials.trimmed()},  {u"team_name"_s, member.teamName.trimmed()},
        {u"role"_s, QString(toStored(member.role))}, {u"left_on"_s, storedFact(member.leftOn)}};
}

} // namespace

namespace members {

Result<std::vector<TeamMember>> all(Database &database)
{
    return guarded([&] { return read(database); });
}

std::vector<MemberFault> faultsIn(const TeamMember &member,
                                  const std::vector<TeamMember> &everybody, QDate today)
{
    std::vector<MemberFault> faults;
    if (member.login.trimmed().isEmpty())
        faults.push_back({Field::Login, MemberText::tr("Give the name with which they sign in to "
                                                       "their computer.")});
    if (member.name.trimmed().isEmpty())
        faults.push_back({Field::Name, MemberText::tr("Give the name.")});
    const TeamMember *before = nullptr;
    bool hadLeader = false;
    bool hasLeader = leads(member);
    for (const TeamMember &one : everybody) {
        hadLeader = hadLeader || leads(one);
        if (one.id == member.id) {
            before = &one;
            continue;
        }
        hasLeader = hasLeader || leads(one);
        if (isSame(one.login, member.login))
            faults.push_back({Field::Login, MemberText::tr("%1 has that name already.")
                                                .arg(one.name.isEmpty() ? one.login : one.name)});
    }
    if (hadLeader && !hasLeader && before)
        faults.push_back({member.leftOn ? Field::LeftOn : Field::Role,
                          MemberText::tr("Nobody would be left who can say who may do what. Make "
                                         "somebody else administrator first.")});
    if (!before && member.leftOn && *member.leftOn < today)
        faults.push_back({Field::LeftOn, MemberText::tr("That day is over; leave it open for "
                                                        "somebody who begins.")});
    return faults;
}

Result<MemberId> save(Database &database, const Signature &signature, const TeamMember &member,
                      QDate today, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        const std::vector<TeamMember> everybody = read(database);
        QStringList words;
        for (const MemberFault &fault : faultsIn(member, everybody, today))
            words.append(fault.words);
        if (!words.isEmpty())
            throw StorageError({Error::Code::Invalid, words.join(u' '), u"member"_s});
        const MemberId id = member.id.value_or(MemberId(0));
        const MemberId stored = member.id ? id : unit.newId<MemberId>();
        if (member.id)
            updateRecord(unit, "member"_L1, stored.value(), {}, factsOf(member), member.version);
        else
            insertRecord(unit, "member"_L1, stored.value(), {}, factsOf(member));
        diversitypermission::set(unit, stored, member.takesDiversityForms);
        if (unit.hasEntries())
            unit.commit();
        return stored;
    });
}

Result<TeamRole> roleOfOthers(Database &database)
{
    return guarded([&] {
        const auto stored = rulesrepository::setting(database, rights::kOthersSetting);
        return stored == toStored(TeamRole::Officer) ? TeamRole::Officer : TeamRole::Reader;
    });
}

Result<void> setRoleOfOthers(Database &database, const Signature &signature, TeamRole role,
                             const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        rulesrepository::setSetting(
            unit, rights::kOthersSetting,
            toStored(role == TeamRole::Officer ? TeamRole::Officer : TeamRole::Reader));
        if (unit.hasEntries())
            unit.commit();
    });
}

Result<void> nameFirst(Database &database, const Signature &signature)
{
    return guarded([&] {
        if (!read(database).empty())
            return;
        UnitOfWork unit(database, signature, MemberText::tr("First administrator named"));
        TeamMember first;
        first.login = signature.person;
        first.name = signature.person;
        first.role = TeamRole::Administrator;
        insertRecord(unit, "member"_L1, unit.newId<MemberId>().value(), {}, factsOf(first));
        unit.commit();
    });
}

} // namespace members

} // namespace redress
