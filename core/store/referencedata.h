// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/ids.h"
#include "core/casework/terms.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// A directorate, a service within it, or a team.
struct OrgNode {
    OrgNodeId id;
    std::optional<OrgNodeId> parent;
    OrgLevel level = OrgLevel::Directorate;
    QString name;
    int sortOrder = 0;
    std::optional<QDate> openedOn;
    std::optional<QDate> closedOn;

    bool operator==(const OrgNode &) const = default;
};

/// What took over the work of a node that was closed, and how much of it. \source features B10, 59
struct Succession {
    OrgNodeId node;
    OrgNodeId successor;
    int sharePermille = 1000;
    QDate effectiveOn;
    QString note = {};

    bool operator==(const Succession &) const = default;
};

/// An entry of a list that the council keeps.
struct ListItem {
    ListItemId id;
    UserList list = UserList::Theme;
    QString name;
    int sortOrder = 0;
    bool isRetired = false; ///< Still shown on old cases, not offered anew.
    QString description = {};
    std::optional<QDate> retiredOn = {}; ///< Set where it is retired.
    /// What it was merged into: it is another name of that, as old files and papers write it.
    std::optional<ListItemId> mergedInto = {};

    bool operator==(const ListItem &) const = default;
};

struct Member {
    MemberId id;
    QString login;
    QString name;
    QString initials;
    QString teamName;
    std::optional<QDate> leftOn = {}; ///< The last day here; offered in no form after it.

    bool isHere(QDate day) const { return !leftOn || *leftOn >= day; }
};

/// The names behind the ids: organisation, lists and people of the team. Small enough to be held
/// whole; loaded again when the file has changed.
class ReferenceData final
{
public:
    /// \throws StorageError
    static ReferenceData load(Database &database);

    const std::vector<OrgNode> &nodes() const { return m_nodes; }
    const std::vector<ListItem> &items() const { return m_items; }
    const std::vector<Member> &members() const { return m_members; }
    const std::vector<Succession> &successions() const { return m_successions; }
    std::vector<Succession> successorsOf(OrgNodeId node) const;

    /// Directorates in the order of reports.
    std::vector<OrgNode> directorates() const;
    /// Children of \p parent on \p level, in the order of reports.
    std::vector<OrgNode> childrenOf(OrgNodeId parent, OrgLevel level) const;
    std::vector<ListItem> itemsOf(UserList list) const;

    /// Position of a node in nodes(); -1 if there is none of that id.
    qsizetype indexOf(OrgNodeId id) const { return m_nodeAt.value(id, -1); }
    const OrgNode *node(OrgNodeId id) const;
    const ListItem *item(ListItemId id) const;
    const Member *member(MemberId id) const;

    QString nameOf(OrgNodeId id) const;
    QString nameOf(std::optional<OrgNodeId> id) const { return id ? nameOf(*id) : QString(); }
    QString nameOf(ListItemId id) const;
    QString nameOf(std::optional<ListItemId> id) const { return id ? nameOf(*id) : QString(); }
    QString nameOf(std::optional<MemberId> id) const;

    std::optional<OrgNodeId> findNode(std::optional<OrgNodeId> parent, OrgLevel level,
                                      const QString &name) const;
    /// The item of that name; of one that was merged, what it was merged into.
    std::optional<ListItemId> findItem(UserList list, const QString &name) const;

    /// What addNode(), addItem() and addMember() of this class's writer have written.
    void remember(const OrgNode &node);
    void remember(const ListItem &item);
    void remember(const Member &member);
    void remember(const Succession &succession);
    /// The new place of a node; the list itself is put in order when it is loaded.
    void rememberSortOrder(OrgNodeId id, int sortOrder);

private:
    std::vector<OrgNode> m_nodes; ///< In the order of reports.
    std::vector<ListItem> m_items;
    std::vector<Member> m_members;
    std::vector<Succession> m_successions;
    QHash<OrgNodeId, qsizetype> m_nodeAt;
    QHash<ListItemId, qsizetype> m_itemAt;
    QHash<QString, OrgNodeId> m_nodeByName;
    QHash<QString, ListItemId> m_itemByName;
};

/// Adds to organisation, lists and people inside a unit of work, and to \p data with it.
/// All functions throw StorageError.
class ReferenceWriter final
{
public:
    /// How the audit trail learns of new records.
    enum class Trail {
        EntryEach, ///< One entry for each.
        Origin,    ///< Each names the unit as its origin; an import has one entry for all.
    };

    ReferenceWriter(UnitOfWork &unit, ReferenceData &data, Trail trail = Trail::EntryEach)
        : m_unit(unit)
        , m_data(data)
        , m_trail(trail)
    {}

    /// When a node began and ended; nothing: it was always there, and still is.
    struct Lifetime {
        std::optional<QDate> openedOn;
        std::optional<QDate> closedOn;
    };

    OrgNodeId addNode(std::optional<OrgNodeId> parent, OrgLevel level, const QString &name,
                      int sortOrder, const Lifetime &lifetime = {});
    /// Says what took over the work of a node that was closed.
    /// \param sharePermille how much of it went there: 1 to 1000. \source features B10
    void addSuccessor(OrgNodeId node, OrgNodeId successor, int sharePermille, QDate effectiveOn,
                      const QString &note);
    void setSortOrder(OrgNodeId node, int sortOrder);

    /// The item of that name, added if the list has none: letter case counts.
    ListItemId itemNamed(UserList list, const QString &name);
    ListItemId addItem(UserList list, const QString &name, const QString &description);
    MemberId addMember(const Member &member, const QString &role);

private:
    void noteCreated(QLatin1StringView entity, qint64 id);

    UnitOfWork &m_unit;
    ReferenceData &m_data;
    Trail m_trail;
};

} // namespace redress
