// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/listchange.h"

#include "core/store/listuses.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Beside = ListFault::Field;

struct ListText {
    Q_DECLARE_TR_FUNCTIONS(redress::ListChange)
};

constexpr QLatin1StringView kBetween(" - "); ///< A group and what stands in it.

const QString kUpdateItem = uR"sql(
UPDATE list_item SET name = :name, description = :description, sort_order = :sort_order,
    retired_on = :retired_on, parent_id = :parent_id, version = version + 1
WHERE id = :id
)sql"_s;

const QString kDeleteItem = uR"sql(
DELETE FROM list_item WHERE id = :id
)sql"_s;

const QString kYearsOfBoth = uR"sql(
SELECT count(*) FROM demand_figure a JOIN demand_figure b ON b.financial_year = a.financial_year
WHERE a.indicator_id = :a AND b.indicator_id = :b
)sql"_s;

[[noreturn]] void fail(Error::Code code, const QString &message, const QString &detail)
{
    throw StorageError({code, message, detail});
}

std::optional<QString> stored(std::optional<QDate> day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> stored(std::optional<ListItemId> id)
{
    return id ? std::optional(QString::number(id->value())) : std::nullopt;
}

void write(UnitOfWork &unit, const ListItem &before, const ListItem &after)
{
    if (before == after)
        return;
    Statement(unit.database(), kUpdateItem)
        .bind(u":name"_s, after.name)
        .bind(u":description"_s, after.description)
        .bind(u":sort_order"_s, after.sortOrder)
        .bind(u":retired_on"_s, after.retiredOn)
        .bind(u":parent_id"_s, after.mergedInto)
        .bind(u":id"_s, after.id)
        .run();
    const auto note = [&](QLatin1StringView field, const std::optional<QString> &was,
                          const std::optional<QString> &is) {
        unit.changed("list_item"_L1, after.id.value(), {}, field, was, is);
    };
    note("name"_L1, before.name, after.name);
    note("description"_L1, before.description, after.description);
    note("sort_order"_L1, QString::number(before.sortOrder), QString::number(after.sortOrder));
    note("retired_on"_L1, stored(before.retiredOn), stored(after.retiredOn));
    note("parent_id"_L1, stored(before.mergedInto), stored(after.mergedInto));
}

/// Rows that name a value: their ids and their cases.
std::vector<std::pair<qint64, std::optional<CaseId>>> rowsOf(Database &database, const ListUse &use,
                                                             ListItemId id)
{
    Statement select(database, u"SELECT t.%4, %1 FROM %2 t WHERE t.%3 = :value ORDER BY t.%4"_s.arg(
                                   use.caseOf, use.table, use.column, use.key));
    select.bind(u":value"_s, id);
    std::vector<std::pair<qint64, std::optional<CaseId>>> rows;
    while (select.step()) {
        RowReader row(select);
        const qint64 key = row.integer();
        rows.emplace_back(key, row.optionalId<CaseId>());
    }
    return rows;
}

int pointTo(UnitOfWork &unit, const ListUse &use, ListItemId from, ListItemId into)
{
    const auto rows = rowsOf(unit.database(), use, from);
    if (rows.empty())
        return 0;
    Statement(unit.database(),
              u"UPDATE %1 SET %2 = :kept%3 WHERE %2 = :merged"_s.arg(
                  use.table, use.column,
                  use.hasVersion ? ", version = version + 1"_L1 : QLatin1StringView()))
        .bind(u":kept"_s, into)
        .bind(u":merged"_s, from)
        .run();
    for (const auto &[id, ofCase] : rows)
        unit.changed(use.entity, id, ofCase, use.column, stored(from), stored(into));
    return int(rows.size());
}

/// The kept reason stops the clock by its own setting; the merged one is no reason any more.
void forgetStoppingReason(UnitOfWork &unit, ListItemId id)
{
    const auto reasons = rulesrepository::setting(unit.database(), settingname::kStoppingReasons);
    if (!reasons)
        return;
    QStringList ids = reasons->split(u',', Qt::SkipEmptyParts);
    if (ids.removeAll(QString::number(id.value())) > 0)
        rulesrepository::setSetting(unit, settingname::kStoppingReasons, ids.join(u','));
}

} // namespace

QString GroupedName::whole() const
{
    return group.isEmpty() ? name : group + kBetween + name;
}

GroupedName GroupedName::of(const QString &whole)
{
    const qsizetype at = whole.indexOf(kBetween);
    if (at <= 0)
        return {{}, whole};
    return {whole.left(at).trimmed(), whole.mid(at + kBetween.size()).trimmed()};
}

namespace listchange {

bool hasGroups(UserList list)
{
    return list == UserList::IssueCategory || list == UserList::RootCause;
}

Result<QHash<ListItemId, int>> uses(Database &database, UserList list)
{
    return guarded([&] {
        QHash<ListItemId, int> counts;
        for (const ListUse &use : listUses()) {
            if (use.list != list)
                continue;
            Statement select(database, u"SELECT %1, count(*) FROM %2 WHERE %1 IS NOT NULL GROUP BY "
                                       "%1"_s.arg(use.column, use.table));
            while (select.step()) {
                RowReader row(select);
                const auto id = row.id<ListItemId>();
                counts[id] += int(row.integer());
            }
        }
        return counts;
    });
}

std::vector<ListFault> faultsIn(const ReferenceData &reference, const ListChange &change,
                                QDate today)
{
    std::vector<ListFault> faults;
    const QString name = change.after.name.trimmed();
    if (name.isEmpty())
        faults.push_back({Beside::Name, ListText::tr("Give it a name.")});
    const bool isTaken = std::ranges::any_of(reference.items(), [&](const ListItem &other) {
        return other.id != change.after.id && other.list == change.after.list &&
               other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        faults.push_back({Beside::Name, ListText::tr("\"%1\" is in the list already. Two that mean "
                                                     "the same can be merged.")
                                            .arg(name)});
    if (change.after.retiredOn && *change.after.retiredOn > today)
        faults.push_back(
            {Beside::RetiredOn,
             ListText::tr("That day is still to come; today or an earlier day is allowed.")});
    return faults;
}

Result<ListItemId> save(Database &database, const Signature &signature, const ListChange &change,
                        QDate today, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        ReferenceData reference = ReferenceData::load(database);
        if (change.before) {
            const ListItem *now = reference.item(change.before->id);
            if (!now || *now != *change.before)
                fail(Error::Code::Conflict,
                     ListText::tr("Somebody else has changed this value since you opened it. "
                                  "Nothing was saved. Press Refresh to see it as it is now."),
                     u"list_item"_s);
        }
        if (const auto faults = faultsIn(reference, change, today); !faults.empty())
            fail(Error::Code::Invalid,
                 ListText::tr("Nothing was saved: %1").arg(faults.front().message), u"faults"_s);
        ListItem after = change.after;
        after.name = after.name.trimmed();
        after.description = after.description.trimmed();
        if (!after.retiredOn)
            after.mergedInto.reset(); // What is offered again is a value of its own.
        after.isRetired = after.retiredOn.has_value();
        if (change.before)
            write(unit, *change.before, after);
        else
            after.id =
                ReferenceWriter(unit, reference).addItem(after.list, after.name, after.description);
        if (unit.hasEntries())
            unit.commit();
        return after.id;
    });
}

Result<int> renameGroup(Database &database, const Signature &signature, UserList list,
                        const QString &group, const QString &name, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        const QString wanted = name.trimmed();
        if (wanted.isEmpty() || wanted.contains(kBetween))
            fail(Error::Code::Invalid,
                 ListText::tr("Give the group a name, without \" - \" in it. Nothing was changed."),
                 u"name"_s);
        const ReferenceData reference = ReferenceData::load(database);
        int renamed = 0;
        for (const ListItem &item : reference.itemsOf(list)) {
            GroupedName parts = GroupedName::of(item.name);
            if (parts.group != group || group == wanted)
                continue;
            parts.group = wanted;
            ListItem after = item;
            after.name = parts.whole();
            const bool isTaken = std::ranges::any_of(reference.items(), [&](const ListItem &other) {
                return other.id != item.id && other.list == list &&
                       other.name.compare(after.name, Qt::CaseInsensitive) == 0;
            });
            if (isTaken)
                fail(Error::Code::Invalid,
                     ListText::tr("\"%1\" is in the list already. Nothing was changed.")
                         .arg(after.name),
                     u"name"_s);
            write(unit, item, after);
            ++renamed;
        }
        if (unit.hasEntries())
            unit.commit();
        return renamed;
    });
}

Result<bool> move(Database &database, const Signature &signature, ListItemId id,
                  Direction direction, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        const ReferenceData reference = ReferenceData::load(database);
        const ListItem *item = reference.item(id);
        if (!item)
            return false;
        std::vector<ListItem> beside = reference.itemsOf(item->list);
        const auto at = std::ranges::find(beside, id, &ListItem::id);
        const bool isUp = direction == Direction::Up;
        if (isUp ? at == beside.begin() : at + 1 == beside.end())
            return false;
        std::iter_swap(at, isUp ? at - 1 : at + 1);
        for (size_t i = 0; i < beside.size(); ++i) {
            ListItem after = beside[i];
            after.sortOrder = int(i) + 1;
            write(unit, beside[i], after);
        }
        if (unit.hasEntries())
            unit.commit();
        return true;
    });
}

Result<int> merge(Database &database, const Signature &signature, ListItemId from, ListItemId into,
                  QDate today, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        const ReferenceData reference = ReferenceData::load(database);
        const ListItem *merged = reference.item(from);
        const ListItem *kept = reference.item(into);
        if (!merged || !kept || from == into || merged->list != kept->list || kept->mergedInto)
            fail(Error::Code::Invalid,
                 ListText::tr("Choose another value of the same list. Nothing was changed."),
                 u"list_item"_s);
        Statement years(database, kYearsOfBoth);
        years.bind(u":a"_s, from).bind(u":b"_s, into);
        if (years.step() && years.integer(0) > 0)
            fail(Error::Code::Conflict,
                 ListText::tr("Both have a figure of the same year, and one year has one figure. "
                              "Take one of them away first. Nothing was changed."),
                 u"demand_figure"_s);
        years.reset();
        int records = 0;
        for (const ListUse &use : listUses()) {
            if (use.list == merged->list)
                records += pointTo(unit, use, from, into);
        }
        if (merged->list == UserList::HoldReason)
            forgetStoppingReason(unit, from);
        for (const ListItem &other : reference.itemsOf(merged->list)) {
            ListItem after = other;
            if (other.id == from && !other.retiredOn)
                after.retiredOn = today;
            if (other.id == from || other.mergedInto == from)
                after.mergedInto = into;
            after.isRetired = after.retiredOn.has_value();
            write(unit, other, after);
        }
        unit.commit();
        return records;
    });
}

Result<void> remove(Database &database, const Signature &signature, ListItemId id,
                    const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        const ReferenceData reference = ReferenceData::load(database);
        const ListItem *item = reference.item(id);
        if (!item)
            return;
        const bool isNamed = unwrap(uses(database, item->list)).contains(id) ||
                             std::ranges::any_of(reference.items(), [id](const ListItem &other) {
                                 return other.mergedInto == id;
                             });
        if (isNamed)
            fail(Error::Code::Conflict,
                 ListText::tr("Records name it, so it stays. Retire it instead: it is then no "
                              "longer offered."),
                 QString::number(id.value()));
        if (item->list == UserList::HoldReason)
            forgetStoppingReason(unit, id);
        for (const auto &[key, body] : recordBodies(database, "list_item"_L1, "id"_L1, id.value()))
            unit.deleted("list_item"_L1, key, {}, body);
        Statement(database, kDeleteItem).bind(u":id"_s, id).run();
        unit.commit();
    });
}

} // namespace listchange
} // namespace redress
