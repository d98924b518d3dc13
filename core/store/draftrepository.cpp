// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftrepository.h"

#include "core/store/patience.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Stands for "no record", so that a place for one is never compared with NULL.
constexpr qint64 kNoRecord = 0;

const QString kSelect = uR"sql(
SELECT saved_at_utc, body FROM draft
WHERE login = :login AND form = :form AND coalesce(record_id, 0) = :record_id
)sql"_s;

const QString kSelectAll = uR"sql(
SELECT saved_at_utc, body, record_id FROM draft
WHERE login = :login AND form = :form ORDER BY saved_at_utc DESC, id DESC
)sql"_s;

const QString kDelete = uR"sql(
DELETE FROM draft
WHERE login = :login AND form = :form AND coalesce(record_id, 0) = :record_id
)sql"_s;

const QString kInsert = uR"sql(
INSERT INTO draft (id, login, form, record_id, saved_at_utc, body)
SELECT coalesce(max(d.id), 0) + 1, :login, :form, :record_id, :saved_at_utc, :body FROM draft d
)sql"_s;

Draft draftIn(const Statement &row)
{
    return {QDateTime::fromString(row.text(0), Qt::ISODateWithMs), row.text(1)};
}

void removeFrom(Database &database, const DraftKey &key)
{
    Statement(database, kDelete)
        .bind(u":login"_s, key.login)
        .bind(u":form"_s, key.form)
        .bind(u":record_id"_s, key.record.value_or(kNoRecord))
        .run();
}

} // namespace

Result<std::optional<Draft>> DraftRepository::find(Database &database, const DraftKey &key)
{
    return guarded([&]() -> std::optional<Draft> {
        Statement select(database, kSelect);
        select.bind(u":login"_s, key.login)
            .bind(u":form"_s, key.form)
            .bind(u":record_id"_s, key.record.value_or(kNoRecord));
        return select.step() ? std::optional(draftIn(select)) : std::nullopt;
    });
}

Result<std::vector<KeptDraft>> DraftRepository::all(Database &database, const QString &login,
                                                    const QString &form)
{
    return guarded([&] {
        Statement select(database, kSelectAll);
        select.bind(u":login"_s, login).bind(u":form"_s, form);
        std::vector<KeptDraft> found;
        while (select.step()) {
            const auto record = select.isNull(2) ? std::nullopt : std::optional(select.integer(2));
            found.push_back({{login, form, record}, draftIn(select)});
        }
        return found;
    });
}

Result<void> DraftRepository::keep(Database &database, const DraftKey &key, const Draft &draft)
{
    return guarded([&] {
        const patience::For moment(database, patience::kByTheWay);
        Transaction change(database);
        removeFrom(database, key);
        Statement(database, kInsert)
            .bind(u":login"_s, key.login)
            .bind(u":form"_s, key.form)
            .bind(u":record_id"_s, key.record)
            .bind(u":saved_at_utc"_s, draft.savedAtUtc)
            .bind(u":body"_s, draft.body)
            .run();
        change.commit();
    });
}

Result<void> DraftRepository::remove(Database &database, const DraftKey &key)
{
    return guarded([&] {
        const patience::For moment(database, patience::kByTheWay);
        removeFrom(database, key);
    });
}

} // namespace redress
