// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of a pivot stand there although they have no figure, and which small ones are put
// together.
#include "core/base/language.h"
#include "core/statistics/pivotfiller.h"

#include "core/statistics/columnslots.h"
#include "core/statistics/tabledefaults.h"
#include "core/statistics/tablelayout.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RowText {
    Q_DECLARE_TR_FUNCTIONS(redress::PivotPlan)
};

constexpr size_t kMostZeroRows = 5000;

Error tooManyRows()
{
    return {Error::Code::Invalid,
            RowText::tr("With every row shown that has nothing in it, the table would have more "
                        "than %1 rows. Leave those out, or take a level away.")
                .arg(localeHere().toString(kMostZeroRows)),
            u"zero rows"_s};
}

} // namespace

/// What can stand at a level beneath the values above it: services and teams of their own
/// directorate, quarters and months that have come.
QStringList PivotFiller::valuesBeneath(size_t level, const QStringList &above) const
{
    const Dimension dimension = m_definition.rows[level].dimension;
    QStringList values;
    if (dimension == Dimension::Quarter || dimension == Dimension::Month) {
        const bool isQuarter = dimension == Dimension::Quarter;
        for (const ColumnEntry &entry :
             periodEntries(isQuarter ? ColumnBy::Quarter : ColumnBy::Month, 1, true, m_period)) {
            const QDate first = m_period.firstDay().addMonths(std::max(0, entry.month - 1));
            if (isQuarter)
                values.append(u"Q%1"_s.arg(entry.quarter));
            else if (first <= m_period.lastDay())
                values.append(entry.key);
        }
        return values;
    }
    QString within;
    for (size_t i = 0; i < level; ++i) {
        if (kindOf(m_definition.rows[i].dimension) == DimensionKind::Node &&
            !above.at(qsizetype(i)).isEmpty())
            within = above.at(qsizetype(i));
    }
    const bool isNode = kindOf(dimension) == DimensionKind::Node;
    for (const QString &value : valuesInOrder(dimension, m_reference)) {
        if (!isNode || ((within.isEmpty() || liesWithin(value, within)) && isOpenPlace(value)))
            values.append(value);
    }
    return values;
}

/// Whether the part of the organisation \p place is \p of, or lies in it.
bool PivotFiller::liesWithin(const QString &place, const QString &of) const
{
    const OrgNodeId wanted(of.toLongLong());
    const OrgNode *node = m_reference.node(OrgNodeId(place.toLongLong()));
    while (node && node->parent && node->id != wanted)
        node = m_reference.node(*node->parent);
    return node && node->id == wanted;
}

/// Whether a part of the organisation was there at any time that the table covers, and is none of
/// those that its filters leave out.
bool PivotFiller::isOpenPlace(const QString &place) const
{
    const OrgNode *node = m_reference.node(OrgNodeId(place.toLongLong()));
    if (!node)
        return false;
    QDate firstDay = m_period.firstDay();
    for (const ColumnSlot &slot : m_slots) {
        if (slot.fromQuarter > 0)
            firstDay = std::min(firstDay, Quarter::fromCode(slot.fromQuarter).firstDay());
    }
    if (node->closedOn.value_or(firstDay) < firstDay ||
        node->openedOn.value_or(firstDay) > m_period.lastDay())
        return false;
    return std::ranges::all_of(m_definition.where, [&](const Filter &filter) {
        if (kindOf(filter.dimension) != DimensionKind::Node)
            return true;
        const QStringList values = boundFilter(filter, m_reference).values;
        return std::ranges::any_of(values, [&](const QString &value) {
            return liesWithin(place, value) || liesWithin(value, place);
        });
    });
}

bool PivotFiller::showsPlaces() const
{
    return m_definition.settings.zeroRows && redress::showsPlaces(m_definition, {});
}

/// Of directorates all that were there; of services and teams those of the directorates that have
/// any figure. So a table of the children's procedure has no row for roads.
std::vector<QStringList> PivotFiller::placesBeside(const std::vector<QStringList> &keys) const
{
    if (!showsPlaces())
        return {};
    const bool isOfDirectorates = m_definition.rows.front().dimension == Dimension::Directorate;
    const bool isWhole = isOfDirectorates && m_definition.rows.size() == 1;
    QSet<QString> directorates;
    for (const QStringList &key : keys) {
        if (isEmptyRow(key))
            continue;
        for (const QString &place : key) {
            const OrgNode *node = m_reference.node(OrgNodeId(place.toLongLong()));
            while (node && node->parent)
                node = m_reference.node(*node->parent);
            if (node)
                directorates.insert(QString::number(node->id.value()));
        }
    }
    const auto isBeside = [&](const QString &place) {
        return std::ranges::any_of(directorates, [&](const QString &directorate) {
            return liesWithin(place, directorate);
        });
    };
    std::vector<QStringList> all{QStringList()};
    for (size_t level = 0; level < m_definition.rows.size(); ++level) {
        std::vector<QStringList> next;
        for (const QStringList &above : all) {
            for (const QString &place : valuesBeneath(level, above)) {
                if (isWhole || isBeside(place))
                    next.push_back(above + QStringList{place});
            }
        }
        all = std::move(next);
    }
    return all;
}

/// Rows whose every count is small stand together as one; what may not be told of each of them may
/// be told of all. One alone would be told by it, and stays. \source domain 7
PivotFiller::Rows PivotFiller::withSmallMerged(std::vector<QStringList> keys) const
{
    Rows rows;
    for (const QStringList &key : keys)
        (isSmallRow(key) ? rows.rest : rows.shown).push_back(key);
    return rows.rest.size() > 1 ? rows : Rows{std::move(keys), {}};
}

bool PivotFiller::isSmallRow(const QStringList &key) const
{
    for (const Leaf &leaf : m_leaves) {
        const bool isShare = leaf.column->share != MeasureColumn::Share::None;
        for (size_t slot = 0; slot < m_slots.size(); ++slot) {
            const double sum = bucketOf(leaf.numerator, key, slot).sum;
            const double base =
                leaf.denominator && !isShare ? bucketOf(*leaf.denominator, key, slot).sum : 0;
            if (leaf.measure->unit == Measure::Unit::Pounds ||
                std::max(sum, base) >= m_definition.mergesBelow)
                return false;
        }
    }
    return !isEmptyRow(key);
}

void PivotFiller::addZeroRows(std::vector<QStringList> &keys) const
{
    if (m_yearLevel >= 0) {
        addYears(keys);
        return;
    }
    if (!m_definition.showsZeroRows)
        return;
    std::vector<QStringList> all{QStringList()};
    for (size_t level = 0; level < m_definition.rows.size(); ++level) {
        std::vector<QStringList> next;
        for (const QStringList &above : all) {
            for (const QString &value : valuesBeneath(level, above))
                next.push_back(above + QStringList{value});
        }
        if (next.size() > kMostZeroRows)
            throw StorageError(tooManyRows());
        all = std::move(next);
    }
    keys.insert(keys.end(), all.begin(), all.end());
}

} // namespace redress
