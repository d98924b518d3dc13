// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rights.h"

#include "core/store/rulesrepository.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>
#include <set>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RightsText {
    Q_DECLARE_TR_FUNCTIONS(redress::Rights)
};

const QString kPeople = uR"sql(
SELECT id, login, name, role, left_on FROM member ORDER BY name, id
)sql"_s;

const QString kOfUnit = uR"sql(
SELECT entity, entity_id, action, field, coalesce(old_value, '') FROM change_entry
WHERE change_set_id = :id AND entity IN ('member', 'setting') ORDER BY id DESC
)sql"_s;

/// What a unit has changed of people and settings, as it was before.
struct Before {
    std::set<qint64> isNew;
    std::map<std::pair<qint64, QString>, QString> people;
    std::map<QString, QString> settings;
};

Before beforeUnit(Database &database, ChangeSetId unit)
{
    Before was;
    Statement select(database, kOfUnit);
    select.bind(u":id"_s, unit);
    while (select.step()) { // The last first: what stood there at first remains.
        RowReader row(select);
        const bool isSetting = row.text() == "setting"_L1;
        const qint64 id = row.integer();
        const QString action = row.text();
        const QString field = row.text();
        const QString old = row.text();
        if (isSetting)
            was.settings[field] = old;
        else if (action == "created"_L1)
            was.isNew.insert(id);
        else
            was.people[{id, field}] = old;
    }
    return was;
}

struct Person {
    QString login;
    QString name;
    TeamRole role = TeamRole::Reader;
    bool hasLeft = false;
};

std::vector<Person> peopleOn(Database &database, QDate day, const Before &was)
{
    std::vector<Person> people;
    Statement select(database, kPeople);
    while (select.step()) {
        RowReader row(select);
        const qint64 id = row.integer();
        const auto stood = [&](const QString &field, const QString &now) {
            const auto found = was.people.find({id, field});
            return found == was.people.end() ? now : found->second;
        };
        Person one;
        one.login = stood(u"login"_s, row.text());
        one.name = row.text();
        one.role = fromStored<TeamRole>(stood(u"role"_s, row.text())).value_or(TeamRole::Reader);
        const auto left = row.date();
        const QDate lastDay = QDate::fromString(
            stood(u"left_on"_s, left ? left->toString(Qt::ISODate) : QString()), Qt::ISODate);
        one.hasLeft = lastDay.isValid() && day > lastDay;
        if (was.isNew.contains(id))
            continue;
        people.push_back(one);
    }
    return people;
}

std::optional<QString> settingBefore(Database &database, QLatin1StringView name, const Before &was)
{
    const auto found = was.settings.find(name);
    return found == was.settings.end() ? rulesrepository::setting(database, name)
                                       : std::optional(found->second);
}

TeamRole roleOfOthers(Database &database, const Before &was)
{
    const auto stored = settingBefore(database, rights::kOthersSetting, was);
    return stored == toStored(TeamRole::Officer) ? TeamRole::Officer : TeamRole::Reader;
}

Rights rightsOn(Database &database, const QString &login, QDate day, const Before &was)
{
    Rights found;
    QStringList administrators;
    const Person *named = nullptr;
    const std::vector<Person> people = peopleOn(database, day, was);
    for (const Person &one : people) {
        if (one.login.compare(login, Qt::CaseInsensitive) == 0)
            named = &one;
        if (one.role == TeamRole::Administrator && !one.hasLeft)
            administrators.append(one.name.isEmpty() ? one.login : one.name);
    }
    if (administrators.isEmpty())
        return found;
    if (settingBefore(database, settingname::kIsSample, was) == u"yes"_s) {
        found.why = Rights::Why::Sample;
        return found;
    }
    found.askWhom = administrators.join(u", "_s);
    if (named && !named->hasLeft) {
        found.role = named->role;
        found.why = Rights::Why::Named;
    } else if (named) {
        found.role = TeamRole::Reader;
        found.why = Rights::Why::Left;
    } else {
        found.role = roleOfOthers(database, was);
        found.why = Rights::Why::NotNamed;
    }
    return found;
}

/// Names of records that say how the council works; who changes them changes every case.
bool isOfCouncil(QLatin1StringView entity)
{
    return entity == "calendar_day"_L1 || entity == "procedure_version"_L1 ||
           entity == "org_successor"_L1 || entity == "letter_template"_L1 ||
           entity == "destruction"_L1;
}

/// Settings by which days are counted, copies made and records kept, for the whole council.
bool isSettingOfCouncil(QLatin1StringView name)
{
    return name.startsWith("retention."_L1) || name.startsWith("calendar."_L1) ||
           name.startsWith("backup."_L1) || name.startsWith("conduct."_L1) ||
           name.startsWith("council."_L1);
}

/// New names come with cases, by hand or by an import; what they are called later is another thing.
bool isNameOfCouncil(QLatin1StringView entity)
{
    return entity == "org_node"_L1 || entity == "list_item"_L1;
}

} // namespace

QString labelOf(TeamRole role)
{
    switch (role) {
    case TeamRole::Reader:
        return RightsText::tr("Reader");
    case TeamRole::Officer:
        return RightsText::tr("Officer");
    case TeamRole::Manager:
        return RightsText::tr("Manager");
    case TeamRole::Administrator:
        return RightsText::tr("Administrator");
    }
    return {};
}

namespace rights {

Rights of(Database &database, const QString &login, QDate day)
{
    return rightsOn(database, login, day, {});
}

Rights before(Database &database, ChangeSetId unit, const QString &login, QDate day)
{
    return rightsOn(database, login, day, beforeUnit(database, unit));
}

TeamRole leastFor(QLatin1StringView entity, QLatin1StringView action, QLatin1StringView field)
{
    if (action == "viewed"_L1 || action == "exported"_L1)
        return TeamRole::Reader; // what is noted of them, not what they do
    if (entity == "member"_L1)
        return TeamRole::Administrator;
    if (entity == "setting"_L1 &&
        (field.startsWith("access."_L1) || field == settingname::kIsSample))
        return TeamRole::Administrator;
    if (entity == "setting"_L1 && isSettingOfCouncil(field))
        return TeamRole::Manager;
    if (isOfCouncil(entity) || (isNameOfCouncil(entity) && action != "created"_L1))
        return TeamRole::Manager;
    if (entity == "bin_item"_L1 && field == "purged"_L1)
        return TeamRole::Manager;
    if (field == "legal_hold"_L1 || field == "retention_state"_L1 || field == "retain_until"_L1)
        return TeamRole::Manager;
    return TeamRole::Officer;
}

QString refusal(const Rights &rights, TeamRole least)
{
    if (rights.may(least))
        return {};
    if (rights.why == Rights::Why::Left)
        return RightsText::tr("Your last day in the team is over, so you can read this file but "
                              "not change it. %1 can give you a role again.")
            .arg(rights.askWhom);
    if (rights.why == Rights::Why::NotNamed && rights.role == TeamRole::Reader)
        return RightsText::tr("This file does not list you under the name you sign in with, so you "
                              "can read it but not change it. %1 can add you.")
            .arg(rights.askWhom);
    if (rights.role == TeamRole::Reader)
        return RightsText::tr("You are a reader of this file, so you cannot change it. %1 can give "
                              "you another role.")
            .arg(rights.askWhom);
    if (least == TeamRole::Administrator)
        return RightsText::tr("Only an administrator can do this. Ask %1.").arg(rights.askWhom);
    return RightsText::tr("Only a manager or an administrator can do this. Ask %1.")
        .arg(rights.askWhom);
}

void demand(const Rights &rights, TeamRole least)
{
    const QString why = refusal(rights, least);
    if (!why.isEmpty())
        throw StorageError({Error::Code::ReadOnly,
                            RightsText::tr("Nothing was changed. %1", "a sentence").arg(why),
                            u"asks for "_s + toStored(least)});
}

} // namespace rights

} // namespace redress
