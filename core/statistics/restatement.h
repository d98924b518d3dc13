// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace redress {

/// Where figures of closed parts of the organisation stand in a table that is restated to the
/// structure of one day. \source features B10, 59
///
/// A directorate, service or team that was closed by that day is followed by its successors, each
/// with its share; where a successor was closed as well, by those of that. What no successor took
/// over stays under the old name. The lowest part that has successors decides: the places above it
/// are those of the successor.
class Restatement final
{
public:
    /// A fact's place in the organisation; 0 where none is recorded or it is not asked for.
    struct Place {
        qint64 directorate = 0;
        qint64 service = 0;
        qint64 team = 0;

        bool operator==(const Place &) const = default;
    };
    struct Carried {
        Place place;
        double share = 1; ///< Of one fact: more than 0, up to 1.
        qint64 from = 0;  ///< The closed node; 0 if the fact stays where it is.
    };
    /// What of a node stands with another.
    struct Share {
        OrgNodeId successor;
        double share = 1;
    };

    /// What becomes of figures that several took over.
    enum class Divided {
        ByShares, ///< Each successor has its share.
        Joined,   ///< The successors stand together, as long as they lie side by side.
    };

    /// \param reference must outlive the object.
    /// \param structureOf successions that took effect by this day count.
    Restatement(const ReferenceData &reference, QDate structureOf,
                Divided divided = Divided::ByShares);

    bool isEmpty() const { return m_shares.isEmpty(); }
    QDate structureOf() const { return m_structureOf; }
    const ReferenceData &reference() const { return m_reference; }

    /// Whether figures of the node stand elsewhere, at least in part.
    bool isCarried(qint64 node) const { return m_shares.contains(node); }
    /// Whether none of them stand with itself any more.
    bool isGone(qint64 node) const;
    /// Whether any node of \p level is carried.
    bool touches(OrgLevel level) const { return m_levels.contains(int(level)); }
    /// All nodes that are carried, in the order of reports.
    std::vector<qint64> carriedNodes() const;
    std::vector<Share> sharesOf(qint64 node) const { return m_shares.value(node); }

    /// Where a fact stands; the shares add up to 1.
    std::vector<Carried> carry(const Place &place) const;
    /// Where the facts of one closed node stand, whose places below it are not asked for.
    std::vector<Carried> carryNode(qint64 node) const;

    /// What was done with the figures of \p node, in a sentence.
    QString ruleOf(qint64 node) const;
    /// Whether the figures of \p node are divided.
    bool isSplit(qint64 node) const { return m_shares.value(node).size() > 1; }

    /// Whether others stand with \p node because something was divided between them.
    bool isJoined(qint64 node) const { return m_joined.contains(node); }
    /// All that stand with \p node, in their order: "Fostering and Adoption".
    QString nameOf(qint64 node) const;
    /// The node with which \p node stands; itself where it stands alone.
    qint64 togetherWith(qint64 node) const;

private:
    void join();
    void follow(OrgNodeId node, double share, QSet<qint64> seen, QHash<qint64, double> &ends) const;
    Place placeOf(OrgNodeId node) const;

    const ReferenceData &m_reference;
    QDate m_structureOf;
    QHash<qint64, std::vector<Share>> m_shares;  ///< By closed node, largest first.
    QHash<qint64, std::vector<qint64>> m_joined; ///< By the first of them, all in their order.
    QSet<int> m_levels;
};

} // namespace redress
