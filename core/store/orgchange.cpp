// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/orgchange.h"

#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace redress::orgchange {

namespace {

using namespace Qt::StringLiterals;
using Field = OrgFault::Field;

struct OrgText {
    Q_DECLARE_TR_FUNCTIONS(redress::OrgChange)
};

constexpr int kWhole = 1000; ///< All of the work of a node, in thousandths.

const QString kUpdateNode = uR"sql(
UPDATE org_node SET name = :name, sort_order = :sort_order, opened_on = :opened_on,
    closed_on = :closed_on, version = version + 1
WHERE id = :id
)sql"_s;

const QString kSuccessors = uR"sql(
SELECT id, successor_id, share_permille, effective_on, note FROM org_successor
WHERE node_id = :node_id ORDER BY id
)sql"_s;

const QString kUpdateSuccessor = uR"sql(
UPDATE org_successor SET share_permille = :share_permille, effective_on = :effective_on, note = :note
WHERE id = :id
)sql"_s;

const QString kDeleteSuccessor = uR"sql(
DELETE FROM org_successor WHERE id = :id
)sql"_s;

const QString kDeleteNode = uR"sql(
DELETE FROM org_node WHERE id = :id
)sql"_s;

const QString kUses = uR"sql(
SELECT count(*) FROM org_node n
WHERE n.id = :id
  AND (EXISTS (SELECT 1 FROM case_record c
               WHERE c.directorate_id = n.id OR c.service_id = n.id OR c.team_id = n.id)
       OR EXISTS (SELECT 1 FROM ombudsman_case o
                  WHERE o.directorate_id = n.id OR o.service_id = n.id)
       OR EXISTS (SELECT 1 FROM issue i WHERE i.service_id = n.id)
       OR EXISTS (SELECT 1 FROM cost k WHERE k.recharge_node_id = n.id)
       OR EXISTS (SELECT 1 FROM period_note p WHERE p.node_id = n.id)
       OR EXISTS (SELECT 1 FROM org_node below WHERE below.parent_id = n.id)
       OR EXISTS (SELECT 1 FROM org_successor s WHERE s.node_id = n.id OR s.successor_id = n.id))
)sql"_s;

[[noreturn]] void fail(Error::Code code, const QString &message, const QString &detail)
{
    throw StorageError({code, message, detail});
}

std::optional<QString> stored(std::optional<QDate> day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> stored(int number)
{
    return QString::number(number);
}

QString inWords(QDate day)
{
    return QLocale().toString(day, u"d MMMM yyyy"_s);
}

/// Whether the work of \p node goes on, directly or not, to \p wanted.
bool leadsTo(const ReferenceData &reference, OrgNodeId node, OrgNodeId wanted)
{
    QSet<OrgNodeId> seen;
    std::vector<OrgNodeId> open{node};
    while (!open.empty()) {
        const OrgNodeId next = open.back();
        open.pop_back();
        if (next == wanted)
            return true;
        if (seen.contains(next))
            continue;
        seen.insert(next);
        for (const Succession &succession : reference.successorsOf(next))
            open.push_back(succession.successor);
    }
    return false;
}

void addSuccessorFaults(std::vector<OrgFault> &faults, const ReferenceData &reference,
                        const OrgChange &change)
{
    if (change.successors.empty())
        return;
    const auto say = [&](const QString &message) {
        faults.push_back({Field::Successors, message});
    };
    if (!change.after.closedOn) {
        say(OrgText::tr("Successors take over from a closed one: say when it closed."));
        return;
    }
    const QDate from = change.after.closedOn->addDays(1);
    int sum = 0;
    QSet<OrgNodeId> named;
    for (const Succession &succession : change.successors) {
        sum += succession.sharePermille;
        const OrgNode *successor = reference.node(succession.successor);
        if (!successor || successor->level != change.after.level) {
            say(OrgText::tr("Choose a successor of the same kind."));
            continue;
        }
        const QString &name = successor->name;
        if (succession.sharePermille < 1)
            say(OrgText::tr("The share of %1 must be more than 0%.").arg(name));
        if (named.contains(succession.successor))
            say(OrgText::tr("%1 stands there twice.").arg(name));
        named.insert(succession.successor);
        if (change.before && leadsTo(reference, succession.successor, change.before->id))
            say(OrgText::tr("%1 cannot follow: its own work went the other way.").arg(name));
        const bool isOpen = (!successor->openedOn || *successor->openedOn <= from) &&
                            (!successor->closedOn || *successor->closedOn >= from);
        if (!isOpen)
            say(OrgText::tr("%1 is not open on %2.").arg(name, inWords(from)));
    }
    if (sum != kWhole)
        say(OrgText::tr("The shares add up to %1%; they must add up to 100%.")
                .arg(QLocale().toString(sum / 10.0, 'f', sum % 10 == 0 ? 0 : 1)));
}

void writeSuccessors(UnitOfWork &unit, ReferenceWriter &writer, const OrgChange &change,
                     OrgNodeId node)
{
    struct Row {
        qint64 id = 0;
        Succession succession;
    };
    std::vector<Row> rows;
    Statement select(unit.database(), kSuccessors);
    select.bind(u":node_id"_s, node);
    while (select.step()) {
        RowReader row(select);
        Row known;
        known.id = row.integer();
        known.succession.node = node;
        known.succession.successor = row.id<OrgNodeId>();
        known.succession.sharePermille = int(row.integer());
        known.succession.effectiveOn = row.day();
        known.succession.note = row.text();
        rows.push_back(known);
    }
    for (Succession wanted : change.successors) {
        wanted.node = node;
        wanted.effectiveOn = change.after.closedOn->addDays(1);
        const auto known = std::ranges::find_if(
            rows, [&](const Row &row) { return row.succession.successor == wanted.successor; });
        if (known == rows.end()) {
            writer.addSuccessor(node, wanted.successor, wanted.sharePermille, wanted.effectiveOn,
                                wanted.note);
            continue;
        }
        const Succession was = known->succession;
        const qint64 id = known->id;
        rows.erase(known);
        if (was == wanted)
            continue;
        Statement(unit.database(), kUpdateSuccessor)
            .bind(u":share_permille"_s, wanted.sharePermille)
            .bind(u":effective_on"_s, wanted.effectiveOn)
            .bind(u":note"_s, wanted.note)
            .bind(u":id"_s, id)
            .run();
        unit.changed("org_successor"_L1, id, {}, "share_permille"_L1, stored(was.sharePermille),
                     stored(wanted.sharePermille));
        unit.changed("org_successor"_L1, id, {}, "effective_on"_L1, stored(was.effectiveOn),
                     stored(wanted.effectiveOn));
        unit.changed("org_successor"_L1, id, {}, "note"_L1, was.note, wanted.note);
    }
    for (const Row &row : rows) {
        for (const auto &[id, body] :
             recordBodies(unit.database(), "org_successor"_L1, "id"_L1, row.id))
            unit.deleted("org_successor"_L1, id, {}, body);
        Statement(unit.database(), kDeleteSuccessor).bind(u":id"_s, row.id).run();
    }
}

void writeNode(UnitOfWork &unit, const OrgNode &before, const OrgNode &after)
{
    if (before == after)
        return;
    Statement(unit.database(), kUpdateNode)
        .bind(u":name"_s, after.name)
        .bind(u":sort_order"_s, after.sortOrder)
        .bind(u":opened_on"_s, after.openedOn)
        .bind(u":closed_on"_s, after.closedOn)
        .bind(u":id"_s, after.id)
        .run();
    const auto note = [&](QLatin1StringView field, const std::optional<QString> &was,
                          const std::optional<QString> &is) {
        unit.changed("org_node"_L1, after.id.value(), {}, field, was, is);
    };
    note("name"_L1, before.name, after.name);
    note("sort_order"_L1, stored(before.sortOrder), stored(after.sortOrder));
    note("opened_on"_L1, stored(before.openedOn), stored(after.openedOn));
    note("closed_on"_L1, stored(before.closedOn), stored(after.closedOn));
}

} // namespace

std::vector<OrgFault> faultsIn(const ReferenceData &reference, const OrgChange &change)
{
    std::vector<OrgFault> faults;
    const OrgNode &node = change.after;
    const QString name = node.name.trimmed();
    if (name.isEmpty())
        faults.push_back({Field::Name, OrgText::tr("Give it a name.")});
    const bool isTaken = std::ranges::any_of(reference.nodes(), [&](const OrgNode &other) {
        return other.id != node.id && other.parent == node.parent && other.level == node.level &&
               other.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (isTaken)
        faults.push_back(
            {Field::Name, OrgText::tr("There is one of the name %1 already.").arg(name)});
    if (node.openedOn && node.closedOn && *node.closedOn < *node.openedOn)
        faults.push_back(
            {Field::ClosedOn, OrgText::tr("It closed on %1, before it opened on %2.")
                                  .arg(inWords(*node.closedOn), inWords(*node.openedOn))});
    addSuccessorFaults(faults, reference, change);
    return faults;
}

Result<OrgNodeId> save(Database &database, const Signature &signature, const OrgChange &change,
                       const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        ReferenceData reference = ReferenceData::load(database);
        if (change.before) {
            const OrgNode *now = reference.node(change.before->id);
            if (!now || *now != *change.before)
                fail(
                    Error::Code::Conflict,
                    OrgText::tr("Somebody else has changed this part of the organisation since you "
                                "opened it. Nothing was saved. Press Refresh to see it as it is "
                                "now."),
                    u"org_node"_s);
        }
        if (const auto faults = faultsIn(reference, change); !faults.empty())
            fail(Error::Code::Invalid,
                 OrgText::tr("Nothing was saved: %1").arg(faults.front().message), u"faults"_s);
        OrgNode after = change.after;
        after.name = after.name.trimmed();
        ReferenceWriter writer(unit, reference);
        OrgNodeId id = after.id;
        if (change.before)
            writeNode(unit, *change.before, after);
        else
            id = writer.addNode(after.parent, after.level, after.name, after.sortOrder,
                                {after.openedOn, after.closedOn});
        writeSuccessors(unit, writer, change, id);
        if (unit.hasEntries())
            unit.commit();
        return id;
    });
}

Result<bool> move(Database &database, const Signature &signature, OrgNodeId id, Direction direction,
                  const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        ReferenceData reference = ReferenceData::load(database);
        const OrgNode *node = reference.node(id);
        if (!node)
            return false;
        std::vector<OrgNodeId> beside;
        for (const OrgNode &other : reference.nodes()) {
            if (other.parent == node->parent && other.level == node->level)
                beside.push_back(other.id);
        }
        const auto at = std::ranges::find(beside, id);
        const bool isUp = direction == Direction::Up;
        if (isUp ? at == beside.begin() : at + 1 == beside.end())
            return false;
        std::iter_swap(at, isUp ? at - 1 : at + 1);
        ReferenceWriter writer(unit, reference);
        for (size_t i = 0; i < beside.size(); ++i)
            writer.setSortOrder(beside[i], int(i) + 1);
        if (unit.hasEntries())
            unit.commit();
        return true;
    });
}

Result<bool> isUsed(Database &database, OrgNodeId id)
{
    return guarded([&] {
        Statement uses(database, kUses);
        uses.bind(u":id"_s, id);
        return uses.step() && uses.integer(0) > 0;
    });
}

Result<void> remove(Database &database, const Signature &signature, OrgNodeId id,
                    const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        if (unwrap(isUsed(database, id)))
            fail(
                Error::Code::Conflict,
                OrgText::tr("Cases, notes or other parts of the organisation name it, so it stays. "
                            "Close it instead: say on which day it closed."),
                QString::number(id.value()));
        for (const auto &[known, body] : recordBodies(database, "org_node"_L1, "id"_L1, id.value()))
            unit.deleted("org_node"_L1, known, {}, body);
        Statement(database, kDeleteNode).bind(u":id"_s, id).run();
        if (unit.hasEntries())
            unit.commit();
    });
}

} // namespace redress::orgchange
