// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/savedlists.h"

#include "core/store/storageerror.h"
#include "core/worklist/caselistjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace redress::savedlists {

namespace {

using namespace Qt::StringLiterals;
using Sort = CaseListQuery::Sort;

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(redress::SavedLists)
};

constexpr auto kEntity = "saved_list"_L1;

const QString kList = uR"sql(
SELECT id, name, owner_login, definition, version FROM saved_list
WHERE owner_login IS NULL OR owner_login = :login
ORDER BY id
)sql"_s;

const QString kFindName = uR"sql(
SELECT id FROM saved_list
WHERE name = :name AND (owner_login IS NULL OR owner_login = :login) AND id <> :id
)sql"_s;

const QString kFindVersion = uR"sql(
SELECT id FROM saved_list WHERE id = :id AND version = :version
)sql"_s;

const QString kInsert = uR"sql(
INSERT INTO saved_list (id, name, owner_login, definition, origin_id, version)
VALUES (:id, :name, :owner_login, :definition, :origin_id, 1)
)sql"_s;

const QString kUpdate = uR"sql(
UPDATE saved_list SET name = :name, owner_login = :owner_login, definition = :definition,
    version = version + 1
WHERE id = :id AND version = :version
)sql"_s;

const QString kDelete = uR"sql(
DELETE FROM saved_list WHERE id = :id
)sql"_s;

constexpr std::array<std::pair<Sort, QLatin1StringView>, 10> kSorts{{
    {Sort::Reference, "reference"_L1},
    {Sort::Kind, "kind"_L1},
    {Sort::Procedure, "procedure"_L1},
    {Sort::Directorate, "directorate"_L1},
    {Sort::Service, "service"_L1},
    {Sort::Received, "received"_L1},
    {Sort::Status, "status"_L1},
    {Sort::Officer, "officer"_L1},
    {Sort::Outcome, "outcome"_L1},
    {Sort::Summary, "summary"_L1},
}};

QString wordOf(Sort sort)
{
    for (const auto &[value, word] : kSorts) {
        if (value == sort)
            return word;
    }
    return {};
}

std::optional<Sort> sortOf(const QString &word)
{
    for (const auto &[value, known] : kSorts) {
        if (word == known)
            return value;
    }
    return std::nullopt;
}

/// "-received": the last first.
QJsonArray sortsOf(const CaseListQuery &query)
{
    const auto written = [](Sort sort, bool isDescending) {
        return QJsonValue((isDescending ? u"-"_s : QString()) + wordOf(sort));
    };
    QJsonArray sorts{written(query.sort, query.isDescending)};
    for (const auto &[sort, isDescending] : query.then)
        sorts.append(written(sort, isDescending));
    return sorts;
}

QString definitionOf(const SavedList &saved)
{
    const CaseListQuery &query = saved.query;
    QJsonObject body = caselistjson::written(query);
    body.insert(u"search"_s, query.search.text);
    body.insert(u"sort"_s, sortsOf(query));
    if (saved.alertAbove)
        body.insert(u"alert_above"_s, *saved.alertAbove);
    if (!saved.columns.isEmpty())
        body.insert(u"columns"_s, QJsonArray::fromStringList(saved.columns));
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void takeSorts(CaseListQuery &query, const QJsonArray &sorts)
{
    bool isFirst = true;
    for (const QJsonValue value : sorts) {
        const QString word = value.toString();
        const bool isDescending = word.startsWith(u'-');
        const auto sort = sortOf(isDescending ? word.sliced(1) : word);
        if (!sort)
            continue; // of a newer version: the order is lost, the cases are not
        if (isFirst) {
            query.sort = *sort;
            query.isDescending = isDescending;
        } else {
            query.then.emplace_back(*sort, isDescending);
        }
        isFirst = false;
    }
}

void takeDefinition(SavedList &saved, const QString &definition, const search::Context &context)
{
    const QJsonObject body = QJsonDocument::fromJson(definition.toUtf8()).object();
    CaseListQuery &query = saved.query;
    caselistjson::take(query, body);
    if (const QJsonValue above = body.value(u"alert_above"_s); above.isDouble())
        saved.alertAbove = above.toInt();
    takeSorts(query, body.value(u"sort"_s).toArray());
    for (const QJsonValue column : body.value(u"columns"_s).toArray())
        saved.columns.append(column.toString());
    const QString typed = body.value(u"search"_s).toString();
    const auto search = search::parse(typed, context);
    if (search)
        query.search = *search;
    else
        saved.fault = search.error().message;
    query.search.text = typed;
}

void claimName(Database &database, const SavedList &saved, const QString &login)
{
    if (saved.name.trimmed().isEmpty())
        throw StorageError(
            {Error::Code::Invalid, ListText::tr("Give the list a name. Nothing was saved."), {}});
    Statement find(database, kFindName);
    find.bind(u":name"_s, saved.name).bind(u":login"_s, login).bind(u":id"_s, saved.id);
    if (find.step())
        throw StorageError({Error::Code::Conflict,
                            ListText::tr("There is a list \"%1\" already. Nothing was saved. Give "
                                         "this one another name.")
                                .arg(saved.name),
                            saved.name});
}

void checkVersion(Database &database, const SavedList &saved)
{
    Statement find(database, kFindVersion);
    find.bind(u":id"_s, saved.id).bind(u":version"_s, saved.version);
    if (!find.step())
        throw StorageError(
            {Error::Code::Conflict,
             ListText::tr("Somebody else has changed or deleted the list \"%1\" meanwhile. Nothing "
                          "was saved. Save yours under another name.")
                 .arg(saved.name),
             saved.name});
}

} // namespace

std::vector<SavedList> supplied(const search::Context &context)
{
    std::vector<SavedList> lists;
    const auto add = [&](const QString &name, const QString &typed, Sort sort, bool isDescending) {
        SavedList made;
        made.name = name;
        made.isSupplied = true;
        made.query.search = search::parse(typed, context).value_or(Search());
        made.query.sort = sort;
        made.query.isDescending = isDescending;
        lists.push_back(std::move(made));
    };
    add(ListText::tr("Overdue cases"), u"is:overdue"_s, Sort::Status, false);
    add(ListText::tr("Due within 5 working days"), u"is:today,soon"_s, Sort::Status, false);
    add(ListText::tr("No officer"), u"is:open worker:none"_s, Sort::Status, false);
    add(ListText::tr("No proof of a date"), u"is:unproved"_s, Sort::Status, false);
    add(ListText::tr("Risk of harm"), u"is:open is:risk"_s, Sort::Status, false);
    add(ListText::tr("Stage 2 to be offered"), u"is:owed"_s, Sort::Status, false);
    add(ListText::tr("Closed this quarter"), u"closed:thisquarter -kind:compliment"_s,
        Sort::Received, true);
    return lists;
}

Result<std::vector<SavedList>> list(Database &database, const QString &login,
                                    const search::Context &context)
{
    return guarded([&] {
        Statement select(database, kList);
        select.bind(u":login"_s, login);
        std::vector<SavedList> lists;
        while (select.step()) {
            RowReader row(select);
            SavedList saved;
            saved.id = row.id<SavedListId>();
            saved.name = row.text();
            saved.owner = row.optionalText();
            takeDefinition(saved, row.text(), context);
            saved.version = row.integer();
            lists.push_back(std::move(saved));
        }
        // Engines order letters differently.
        std::stable_sort(lists.begin(), lists.end(), [](const SavedList &a, const SavedList &b) {
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
        return lists;
    });
}

Result<qint64> count(Database &database, const CouncilRules &rules, const SavedList &saved,
                     QDate day)
{
    const auto ids = caselist::ids(database, rules, saved.query, day);
    return ids ? Result<qint64>(qint64(ids->size())) : ids.error();
}

Result<SavedListId> add(Database &database, const Signature &signature, const SavedList &saved)
{
    return guarded([&] {
        SavedList added = saved;
        added.name = saved.name.trimmed();
        UnitOfWork unit(database, signature, ListText::tr("List \"%1\" saved").arg(added.name));
        added.id = unit.newId<SavedListId>();
        claimName(database, added, signature.person);
        Statement(database, kInsert)
            .bind(u":id"_s, added.id)
            .bind(u":name"_s, added.name)
            .bind(u":owner_login"_s, added.owner)
            .bind(u":definition"_s, definitionOf(added))
            .bind(u":origin_id"_s, unit.id())
            .run();
        unit.created(kEntity, added.id.value());
        unit.commit();
        return added.id;
    });
}

Result<void> change(Database &database, const Signature &signature, const SavedList &before,
                    const SavedList &after)
{
    return guarded([&] {
        const QString name = after.name.trimmed();
        UnitOfWork unit(database, signature, ListText::tr("List \"%1\" changed").arg(name));
        checkVersion(database, before);
        SavedList claimed = after;
        claimed.id = before.id;
        claimed.name = name;
        claimName(database, claimed, signature.person);
        Statement(database, kUpdate)
            .bind(u":name"_s, name)
            .bind(u":owner_login"_s, after.owner)
            .bind(u":definition"_s, definitionOf(after))
            .bind(u":id"_s, before.id)
            .bind(u":version"_s, before.version)
            .run();
        const qint64 id = before.id.value();
        unit.changed(kEntity, id, {}, "name"_L1, before.name, name);
        unit.changed(kEntity, id, {}, "owner_login"_L1, before.owner, after.owner);
        unit.changed(kEntity, id, {}, "definition"_L1, definitionOf(before), definitionOf(after));
        unit.commit();
    });
}

Result<void> remove(Database &database, const Signature &signature, const SavedList &saved)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, ListText::tr("List \"%1\" deleted").arg(saved.name));
        checkVersion(database, saved);
        Statement(database, kDelete).bind(u":id"_s, saved.id).run();
        unit.deleted(kEntity, saved.id.value(), {},
                     QString::fromUtf8(
                         QJsonDocument(QJsonObject{{u"name"_s, saved.name},
                                                   {u"owner"_s, saved.owner.value_or(QString())},
                                                   {u"body"_s, definitionOf(saved)}})
                             .toJson(QJsonDocument::Compact)));
        unit.commit();
    });
}

} // namespace redress::savedlists
