// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftrepository.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kSelect = uR"sql(
SELECT saved_at_utc, body FROM draft WHERE login = :login AND form = :form AND record_id IS NULL
)sql"_s;

const QString kDelete = uR"sql(
DELETE FROM draft WHERE login = :login AND form = :form AND record_id IS NULL
)sql"_s;

const QString kInsert = uR"sql(
INSERT INTO draft (id, login, form, saved_at_utc, body)
SELECT coalesce(max(d.id), 0) + 1, :login, :form, :saved_at_utc, :body FROM draft d
)sql"_s;

void removeFrom(Database &database, const QString &login, const QString &form)
{
    Statement(database, kDelete).bind(u":login"_s, login).bind(u":form"_s, form).run();
}

} // namespace

Result<std::optional<Draft>> DraftRepository::find(Database &database, const QString &login,
                                                   const QString &form)
{
    return guarded([&]() -> std::optional<Draft> {
        Statement select(database, kSelect);
        select.bind(u":login"_s, login).bind(u":form"_s, form);
        if (!select.step())
            return std::nullopt;
        return Draft{QDateTime::fromString(select.text(0), Qt::ISODateWithMs), select.text(1)};
    });
}

Result<void> DraftRepository::keep(Database &database, const QString &login, const QString &form,
                                   const Draft &draft)
{
    return guarded([&] {
        Transaction change(database);
        removeFrom(database, login, form);
        Statement(database, kInsert)
            .bind(u":login"_s, login)
            .bind(u":form"_s, form)
            .bind(u":saved_at_utc"_s, draft.savedAtUtc)
            .bind(u":body"_s, draft.body)
            .run();
        change.commit();
    });
}

Result<void> DraftRepository::remove(Database &database, const QString &login, const QString &form)
{
    return guarded([&] { removeFrom(database, login, form); });
}

} // namespace redress
