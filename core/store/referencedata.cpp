// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/referencedata.h"

#include "core/store/storageerror.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kSelectNodes = uR"sql(
SELECT id, parent_id, level, name, sort_order, opened_on, closed_on FROM org_node
ORDER BY sort_order, id
)sql"_s;

const QString kSelectItems = uR"sql(
SELECT id, list, name, sort_order, retired_on, description, parent_id FROM list_item
ORDER BY list, sort_order, id
)sql"_s;

const QString kSelectMembers = uR"sql(
SELECT id, login, name, initials, team_name, left_on FROM member ORDER BY name, id
)sql"_s;

const QString kSelectSuccessions = uR"sql(
SELECT node_id, successor_id, share_permille, effective_on, note FROM org_successor
ORDER BY node_id, id
)sql"_s;

const QString kInsertNode = uR"sql(
INSERT INTO org_node (id, parent_id, level, name, sort_order, opened_on, closed_on, origin_id)
VALUES (:id, :parent_id, :level, :name, :sort_order, :opened_on, :closed_on, :origin_id)
)sql"_s;

const QString kInsertSuccessor = uR"sql(
INSERT INTO org_successor (id, node_id, successor_id, share_permille, effective_on, note)
VALUES (:id, :node_id, :successor_id, :share_permille, :effective_on, :note)
)sql"_s;

const QString kUpdateNodeOrder = uR"sql(
UPDATE org_node SET sort_order = :sort_order, version = version + 1 WHERE id = :id
)sql"_s;

const QString kInsertItem = uR"sql(
INSERT INTO list_item (id, list, name, description, sort_order, origin_id)
VALUES (:id, :list, :name, :description, :sort_order, :origin_id)
)sql"_s;

const QString kInsertMember = uR"sql(
INSERT INTO member (id, login, name, initials, role, team_name)
VALUES (:id, :login, :name, :initials, :role, :team_name)
)sql"_s;

QString nodeKey(std::optional<OrgNodeId> parent, OrgLevel level, const QString &name)
{
    return u"%1/%2/%3"_s.arg(parent ? parent->value() : 0).arg(int(level)).arg(name);
}

QString itemKey(UserList list, const QString &name)
{
    return u"%1/%2"_s.arg(int(list)).arg(name);
}

} // namespace

ReferenceData ReferenceData::load(Database &database)
{
    ReferenceData data;
    Statement nodes(database, kSelectNodes);
    while (nodes.step()) {
        RowReader row(nodes);
        OrgNode node;
        node.id = row.id<OrgNodeId>();
        node.parent = row.optionalId<OrgNodeId>();
        node.level = fromStored<OrgLevel>(row.text()).value_or(OrgLevel::Team);
        node.name = row.text();
        node.sortOrder = int(row.integer());
        node.openedOn = row.date();
        node.closedOn = row.date();
        data.remember(node);
    }
    Statement items(database, kSelectItems);
    while (items.step()) {
        RowReader row(items);
        ListItem item;
        item.id = row.id<ListItemId>();
        const auto list = fromStored<UserList>(row.text());
        item.name = row.text();
        item.sortOrder = int(row.integer());
        item.retiredOn = row.date();
        item.isRetired = item.retiredOn.has_value();
        item.description = row.text();
        item.mergedInto = row.optionalId<ListItemId>();
        if (!list)
            continue;
        item.list = *list;
        data.remember(item);
    }
    Statement members(database, kSelectMembers);
    while (members.step()) {
        RowReader row(members);
        Member member;
        member.id = row.id<MemberId>();
        member.login = row.text();
        member.name = row.text();
        member.initials = row.text();
        member.teamName = row.text();
        member.leftOn = row.date();
        data.remember(member);
    }
    Statement successions(database, kSelectSuccessions);
    while (successions.step()) {
        RowReader row(successions);
        Succession succession;
        succession.node = row.id<OrgNodeId>();
        succession.successor = row.id<OrgNodeId>();
        succession.sharePermille = int(row.integer());
        succession.effectiveOn = row.day();
        succession.note = row.text();
        data.remember(succession);
    }
    return data;
}

void ReferenceData::remember(const OrgNode &node)
{
    m_nodeAt.insert(node.id, qsizetype(m_nodes.size()));
    m_nodeByName.insert(nodeKey(node.parent, node.level, node.name), node.id);
    m_nodes.push_back(node);
}

void ReferenceData::remember(const ListItem &item)
{
    m_itemAt.insert(item.id, qsizetype(m_items.size()));
    m_itemByName.insert(itemKey(item.list, item.name), item.id);
    m_items.push_back(item);
}

void ReferenceData::remember(const Member &member)
{
    m_members.push_back(member);
}

void ReferenceData::remember(const Succession &succession)
{
    m_successions.push_back(succession);
}

std::vector<Succession> ReferenceData::successorsOf(OrgNodeId node) const
{
    std::vector<Succession> found;
    std::copy_if(m_successions.begin(), m_successions.end(), std::back_inserter(found),
                 [node](const Succession &succession) { return succession.node == node; });
    return found;
}

void ReferenceData::rememberSortOrder(OrgNodeId id, int sortOrder)
{
    if (const auto found = m_nodeAt.constFind(id); found != m_nodeAt.constEnd())
        m_nodes[size_t(*found)].sortOrder = sortOrder;
}

std::vector<OrgNode> ReferenceData::directorates() const
{
    std::vector<OrgNode> found;
    std::copy_if(m_nodes.begin(), m_nodes.end(), std::back_inserter(found),
                 [](const OrgNode &node) { return node.level == OrgLevel::Directorate; });
    return found;
}

std::vector<OrgNode> ReferenceData::childrenOf(OrgNodeId parent, OrgLevel level) const
{
    std::vector<OrgNode> found;
    std::copy_if(m_nodes.begin(), m_nodes.end(), std::back_inserter(found),
                 [=](const OrgNode &node) { return node.level == level && node.parent == parent; });
    return found;
}

std::vector<ListItem> ReferenceData::itemsOf(UserList list) const
{
    std::vector<ListItem> found;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(found),
                 [list](const ListItem &item) { return item.list == list; });
    return found;
}

const OrgNode *ReferenceData::node(OrgNodeId id) const
{
    const auto found = m_nodeAt.constFind(id);
    return found == m_nodeAt.constEnd() ? nullptr : &m_nodes[size_t(*found)];
}

const ListItem *ReferenceData::item(ListItemId id) const
{
    const auto found = m_itemAt.constFind(id);
    return found == m_itemAt.constEnd() ? nullptr : &m_items[size_t(*found)];
}

const Member *ReferenceData::member(MemberId id) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [id](const Member &member) { return member.id == id; });
    return found == m_members.end() ? nullptr : &*found;
}

QString ReferenceData::nameOf(OrgNodeId id) const
{
    const OrgNode *found = node(id);
    return found ? found->name : QString();
}

QString ReferenceData::nameOf(ListItemId id) const
{
    const ListItem *found = item(id);
    return found ? found->name : QString();
}

QString ReferenceData::nameOf(std::optional<MemberId> id) const
{
    const Member *found = id ? member(*id) : nullptr;
    return found ? found->name : QString();
}

std::optional<OrgNodeId> ReferenceData::findNode(std::optional<OrgNodeId> parent, OrgLevel level,
                                                 const QString &name) const
{
    const auto found = m_nodeByName.constFind(nodeKey(parent, level, name));
    return found == m_nodeByName.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<ListItemId> ReferenceData::findItem(UserList list, const QString &name) const
{
    const auto found = m_itemByName.constFind(itemKey(list, name));
    if (found == m_itemByName.constEnd())
        return std::nullopt;
    const ListItem *named = item(*found);
    // Each step leads to another item; a circle, which no writer makes, ends all the same.
    for (size_t steps = 0; named && named->mergedInto && steps < m_items.size(); ++steps)
        named = item(*named->mergedInto);
    return named ? named->id : *found;
}

void ReferenceWriter::noteCreated(QLatin1StringView entity, qint64 id)
{
    if (m_trail == Trail::EntryEach)
        m_unit.created(entity, id);
}

OrgNodeId ReferenceWriter::addNode(std::optional<OrgNodeId> parent, OrgLevel level,
                                   const QString &name, int sortOrder, const Lifetime &lifetime)
{
    OrgNode node{m_unit.newId<OrgNodeId>(), parent, level, name, sortOrder, {}, {}};
    node.openedOn = lifetime.openedOn;
    node.closedOn = lifetime.closedOn;
    Statement insert(m_unit.database(), kInsertNode);
    insert.bind(u":id"_s, node.id)
        .bind(u":parent_id"_s, parent)
        .bind(u":level"_s, QString(toStored(level)))
        .bind(u":name"_s, name)
        .bind(u":sort_order"_s, sortOrder)
        .bind(u":opened_on"_s, lifetime.openedOn)
        .bind(u":closed_on"_s, lifetime.closedOn)
        .bind(u":origin_id"_s, m_unit.id())
        .run();
    noteCreated("org_node"_L1, node.id.value());
    m_data.remember(node);
    return node.id;
}

void ReferenceWriter::addSuccessor(OrgNodeId node, OrgNodeId successor, int sharePermille,
                                   QDate effectiveOn, const QString &note)
{
    const auto id = m_unit.newId<Id<struct OrgSuccessorTag>>();
    Statement(m_unit.database(), kInsertSuccessor)
        .bind(u":id"_s, id)
        .bind(u":node_id"_s, node)
        .bind(u":successor_id"_s, successor)
        .bind(u":share_permille"_s, sharePermille)
        .bind(u":effective_on"_s, effectiveOn)
        .bind(u":note"_s, note)
        .run();
    noteCreated("org_successor"_L1, id.value());
    m_data.remember(Succession{node, successor, sharePermille, effectiveOn, note});
}

void ReferenceWriter::setSortOrder(OrgNodeId id, int sortOrder)
{
    const OrgNode *node = m_data.node(id);
    if (!node || node->sortOrder == sortOrder)
        return;
    Statement update(m_unit.database(), kUpdateNodeOrder);
    update.bind(u":sort_order"_s, sortOrder).bind(u":id"_s, id).run();
    m_unit.changed("org_node"_L1, id.value(), {}, "sort_order"_L1, QString::number(node->sortOrder),
                   QString::number(sortOrder));
    m_data.rememberSortOrder(id, sortOrder);
}

ListItemId ReferenceWriter::itemNamed(UserList list, const QString &name)
{
    if (const auto known = m_data.findItem(list, name))
        return *known;
    return addItem(list, name, {});
}

ListItemId ReferenceWriter::addItem(UserList list, const QString &name, const QString &description)
{
    int sortOrder = 1;
    for (const ListItem &other : m_data.items()) {
        if (other.list == list)
            sortOrder = std::max(sortOrder, other.sortOrder + 1);
    }
    const ListItem item{m_unit.newId<ListItemId>(), list, name, sortOrder, false, description};
    Statement insert(m_unit.database(), kInsertItem);
    insert.bind(u":id"_s, item.id)
        .bind(u":list"_s, QString(toStored(list)))
        .bind(u":name"_s, name)
        .bind(u":description"_s, description)
        .bind(u":sort_order"_s, sortOrder)
        .bind(u":origin_id"_s, m_unit.id())
        .run();
    noteCreated("list_item"_L1, item.id.value());
    m_data.remember(item);
    return item.id;
}

MemberId ReferenceWriter::addMember(const Member &member, const QString &role)
{
    Member added = member;
    added.id = m_unit.newId<MemberId>();
    Statement insert(m_unit.database(), kInsertMember);
    insert.bind(u":id"_s, added.id)
        .bind(u":login"_s, added.login)
        .bind(u":name"_s, added.name)
        .bind(u":initials"_s, added.initials)
        .bind(u":role"_s, role)
        .bind(u":team_name"_s, added.teamName)
        .run();
    m_unit.created("member"_L1, added.id.value());
    m_data.remember(added);
    return added.id;
}

} // namespace redress
