// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of closed services in a pivot that is restated: counted, or from published history.
#include "core/statistics/pivotfiller.h"

#include "core/statistics/restatedtally.h"
#include "core/statistics/tablelayout.h"

namespace redress {

std::vector<TallyRow> PivotFiller::tally(const TallyQuery &query)
{
    return m_restatement ? runRestatedTally(m_database, query, *m_restatement, m_carried)
                         : runTally(m_database, query);
}

/// A closed service whose figures stand with its successors has no row of its own.
bool PivotFiller::isGone(const QStringList &key) const
{
    for (qsizetype level = 0; m_restatement && level < key.size(); ++level) {
        const bool isNode =
            kindOf(m_definition.rows[size_t(level)].dimension) == DimensionKind::Node;
        if (isNode && m_restatement->isGone(key.at(level).toLongLong()))
            return true;
    }
    return false;
}

/// A stored value in words for people: services that stand together by all their names.
QString PivotFiller::nameOf(Dimension dimension, const QString &value) const
{
    const bool isJoined = m_restatement && kindOf(dimension) == DimensionKind::Node &&
                          m_restatement->isJoined(value.toLongLong());
    return isJoined ? m_restatement->nameOf(value.toLongLong())
                    : nameOfValue(dimension, value, m_reference);
}

/// What was published under \p names; where the table is restated, also what was published of the
/// closed services that they follow, by their shares.
HistoryBook::Answer PivotFiller::findPublished(HistoryMeasure measure, Dimension dimension,
                                               const QStringList &names,
                                               const ColumnSlot &slot) const
{
    if (!m_restatement || kindOf(dimension) != DimensionKind::Node)
        return m_history.find(measure, names, slot.fromQuarter, slot.toQuarter);
    HistoryBook::Answer sum{true, std::nullopt};
    bool isMissing = false;
    const QStringList published =
        m_history.dimensionsOf(measure, Quarter::fromCode(slot.fromQuarter).year);
    const auto add = [&](const QString &name, double share) {
        if (!published.contains(name))
            return false; // it was not there that year, or had nothing
        const auto one = m_history.find(measure, {name}, slot.fromQuarter, slot.toQuarter);
        isMissing = isMissing || !one.value;
        sum.value = sum.value.value_or(0) + share * one.value.value_or(0);
        return true;
    };
    for (const QString &name : names) {
        for (const QString &value : storedValues(dimension, name, m_reference)) {
            const qint64 node = value.toLongLong();
            if (!m_restatement->isCarried(node))
                add(name, 1);
            for (const qint64 closed : m_restatement->carriedNodes()) {
                for (const auto &share : m_restatement->sharesOf(closed)) {
                    if (share.successor.value() == node &&
                        add(m_reference.nameOf(OrgNodeId(closed)), share.share))
                        m_carried.insert(closed);
                }
            }
        }
    }
    // What is known of some of them does not stand for all.
    return isMissing ? HistoryBook::Answer{true, std::nullopt} : sum;
}

} // namespace redress
