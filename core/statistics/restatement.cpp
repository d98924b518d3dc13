// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/restatement.h"

#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RestatementText {
    Q_DECLARE_TR_FUNCTIONS(redress::Restatement)
};

constexpr double kWhole = 1000; ///< All of the work of a node, in thousandths.
constexpr double kNothing = 1e-9;

QString percent(double share)
{
    const double value = 100 * share;
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return localeHere().toString(value, 'f', isWhole ? 0 : 1);
}

} // namespace

Restatement::Restatement(const ReferenceData &reference, QDate structureOf, Divided divided)
    : m_reference(reference)
    , m_structureOf(structureOf)
{
    for (const OrgNode &node : reference.nodes()) {
        QHash<qint64, double> ends;
        follow(node.id, 1, {}, ends);
        if (ends.size() == 1 && ends.contains(node.id.value()))
            continue;
        std::vector<Share> shares;
        for (auto it = ends.begin(); it != ends.end(); ++it)
            shares.push_back({OrgNodeId(it.key()), it.value()});
        std::ranges::sort(shares, [&](const Share &a, const Share &b) {
            if (a.share != b.share)
                return a.share > b.share;
            return reference.indexOf(a.successor) < reference.indexOf(b.successor);
        });
        m_shares.insert(node.id.value(), shares);
        m_levels.insert(int(node.level));
    }
    if (divided == Divided::Joined)
        join();
}

/// Those that share the work of one closed node become one group, groups that have a member in
/// common likewise. A group whose members lie in different places stays divided: figures of one
/// place would move to another.
void Restatement::join()
{
    QHash<qint64, qint64> groupOf;
    const auto find = [&](qint64 node) {
        while (groupOf.value(node, node) != node)
            node = groupOf.value(node);
        return node;
    };
    for (const auto &shares : std::as_const(m_shares)) {
        for (const Share &share : shares) {
            if (shares.size() > 1)
                groupOf[find(share.successor.value())] = find(shares.front().successor.value());
        }
    }
    QHash<qint64, std::vector<qint64>> members;
    for (const OrgNode &node : m_reference.nodes()) {
        if (groupOf.contains(node.id.value()))
            members[find(node.id.value())].push_back(node.id.value());
    }
    for (const std::vector<qint64> &group : std::as_const(members)) {
        const OrgNode *first = m_reference.node(OrgNodeId(group.front()));
        const bool areBeside = std::ranges::all_of(group, [&](qint64 id) {
            const OrgNode *node = m_reference.node(OrgNodeId(id));
            return node->parent == first->parent && node->level == first->level;
        });
        if (!areBeside)
            continue;
        const std::vector<Share> whole{{OrgNodeId(group.front()), 1}};
        for (auto it = m_shares.begin(); it != m_shares.end(); ++it) {
            if (std::ranges::count(group, it->front().successor.value()) > 0)
                *it = whole;
        }
        for (const qint64 member : group) {
            m_shares.insert(member, whole);
            m_levels.insert(int(m_reference.node(OrgNodeId(member))->level));
        }
        m_shares.remove(group.front());
        m_joined.insert(group.front(), group);
    }
}

QString Restatement::nameOf(qint64 node) const
{
    QStringList names;
    for (const qint64 member : m_joined.value(node, {node}))
        names.append(m_reference.nameOf(OrgNodeId(member)));
    return localeHere().createSeparatedList(names);
}

qint64 Restatement::togetherWith(qint64 node) const
{
    const auto found =
        std::find_if(m_joined.keyValueBegin(), m_joined.keyValueEnd(), [node](const auto &entry) {
            return std::ranges::count(entry.second, node) > 0;
        });
    return found == m_joined.keyValueEnd() ? node : (*found).first;
}

void Restatement::follow(OrgNodeId node, double share, QSet<qint64> seen,
                         QHash<qint64, double> &ends) const
{
    double rest = 1;
    // A circle would be a fault of the file; there the way ends.
    if (!seen.contains(node.value())) {
        seen.insert(node.value());
        double sum = 0;
        std::vector<Succession> next;
        for (const Succession &succession : m_reference.successorsOf(node)) {
            if (succession.effectiveOn > m_structureOf)
                continue;
            next.push_back(succession);
            sum += succession.sharePermille;
        }
        const double whole = std::max(sum, kWhole);
        for (const Succession &succession : next) {
            const double part = succession.sharePermille / whole;
            rest -= part;
            follow(succession.successor, share * part, seen, ends);
        }
    }
    if (rest > kNothing)
        ends[node.value()] += share * rest;
}

bool Restatement::isGone(qint64 node) const
{
    const auto found = m_shares.constFind(node);
    return found != m_shares.constEnd() && std::ranges::none_of(*found, [node](const Share &share) {
               return share.successor.value() == node;
           });
}

std::vector<qint64> Restatement::carriedNodes() const
{
    std::vector<qint64> nodes;
    for (const OrgNode &node : m_reference.nodes()) {
        if (isCarried(node.id.value()))
            nodes.push_back(node.id.value());
    }
    return nodes;
}

Restatement::Place Restatement::placeOf(OrgNodeId id) const
{
    Place place;
    for (const OrgNode *node = m_reference.node(id); node;
         node = node->parent ? m_reference.node(*node->parent) : nullptr) {
        qint64 &at = node->level == OrgLevel::Directorate ? place.directorate
                     : node->level == OrgLevel::Service   ? place.service
                                                          : place.team;
        at = node->id.value();
    }
    return place;
}

std::vector<Restatement::Carried> Restatement::carryNode(qint64 node) const
{
    std::vector<Carried> carried;
    for (const Share &share : m_shares.value(node))
        carried.push_back({placeOf(share.successor), share.share, node});
    return carried;
}

std::vector<Restatement::Carried> Restatement::carry(const Place &place) const
{
    for (const qint64 node : {place.team, place.service, place.directorate}) {
        if (node == 0 || !isCarried(node))
            continue;
        std::vector<Carried> carried = carryNode(node);
        for (Carried &one : carried) {
            // What lies below the node that decides is as it was recorded.
            if (node != place.team)
                one.place.team = place.team;
            if (node == place.directorate)
                one.place.service = place.service;
        }
        return carried;
    }
    return {{place, 1, 0}};
}

QString Restatement::ruleOf(qint64 id) const
{
    const OrgNode *node = m_reference.node(OrgNodeId(id));
    const std::vector<Share> shares = m_shares.value(id);
    if (!node || shares.empty())
        return {};
    const QString closed =
        node->closedOn
            ? RestatementText::tr("%1, closed on %2,", "a service and a day")
                  .arg(node->name, localeHere().toString(*node->closedOn, u"d MMMM yyyy"_s))
            : node->name;
    if (shares.size() == 1)
        return RestatementText::tr("The figures of %1 are counted with %2.")
            .arg(closed, nameOf(shares.front().successor.value()));
    QStringList parts;
    for (const Share &share : shares)
        parts.append(RestatementText::tr("%1% with %2", "a share and a service")
                         .arg(percent(share.share), m_reference.nameOf(share.successor)));
    return RestatementText::tr("The figures of %1 are divided: %2.")
        .arg(closed, localeHere().createSeparatedList(parts));
}

} // namespace redress
