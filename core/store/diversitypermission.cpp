// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/diversitypermission.h"

#include "core/store/rights.h"
#include "core/store/rulesrepository.h"

#include <algorithm>

namespace redress::diversitypermission {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kSetting{"access.diversity_forms"};

const QString kLoginOf = uR"sql(
SELECT login FROM member WHERE id = :id
)sql"_s;

QString loginOf(Database &database, MemberId id)
{
    Statement select(database, kLoginOf);
    select.bind(u":id"_s, id);
    return select.step() ? select.text(0) : QString();
}

} // namespace

std::vector<MemberId> members(Database &database)
{
    std::vector<MemberId> found;
    const QString stored = rulesrepository::setting(database, kSetting).value_or(QString());
    for (const QString &id : stored.split(u',', Qt::SkipEmptyParts))
        found.emplace_back(id.toLongLong());
    return found;
}

void set(UnitOfWork &unit, MemberId id, bool isGiven)
{
    std::vector<MemberId> trusted = members(unit.database());
    const auto place = std::find(trusted.begin(), trusted.end(), id);
    if ((place != trusted.end()) == isGiven)
        return;
    if (isGiven)
        trusted.push_back(id);
    else
        trusted.erase(place);
    QStringList ids;
    for (const MemberId one : trusted)
        ids.append(QString::number(one.value()));
    rulesrepository::setSetting(unit, kSetting, ids.join(u','));
}

bool has(Database &database, const QString &login, QDate day)
{
    const Rights rights = rights::of(database, login, day);
    if (rights.why == Rights::Why::Sample || rights.why == Rights::Why::NoAdministrator)
        return true;
    if (rights.why != Rights::Why::Named)
        return false;
    const std::vector<MemberId> trusted = members(database);
    return std::any_of(trusted.begin(), trusted.end(), [&](MemberId id) {
        return loginOf(database, id).compare(login, Qt::CaseInsensitive) == 0;
    });
}

} // namespace redress::diversitypermission
