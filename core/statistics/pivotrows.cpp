// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a pivot: which there are, in which order, and what they are called.
#include "core/statistics/pivotfiller.h"

#include "core/statistics/columnslots.h"
#include "core/statistics/figureformat.h"
#include "core/statistics/labels.h"
#include "core/statistics/pivotplan.h"
#include "core/statistics/tablelayout.h"

#include <QSet>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuartersOfWholeYear = 4;

/// Whether quarters or months stand beside or beneath the years, blank where they are to come.
/// Elsewhere a part of a year is not to be taken for a whole one.
bool showsPartsOfYears(const TableDefinition &definition)
{
    const auto isPart = [](ColumnBy by) {
        return by == ColumnBy::Quarter || by == ColumnBy::Month;
    };
    return isPart(definition.columns.by) || isPart(definition.columns.inner.by) ||
           std::ranges::any_of(definition.rows, [](const RowLevel &level) {
               return level.dimension == Dimension::Quarter || level.dimension == Dimension::Month;
           });
}

} // namespace

std::vector<QStringList> PivotFiller::listedKeys() const
{
    std::vector<QStringList> keys;
    for (const ListedValue &listed : m_definition.listedRows) {
        std::vector<QStringList> partial{QStringList()};
        for (size_t level = 0; level < m_definition.rows.size(); ++level) {
            std::vector<QStringList> next;
            const auto values = storedValues(m_definition.rows[level].dimension,
                                             listed.values.value(qsizetype(level)), m_reference);
            for (const QStringList &prefix : partial) {
                for (const QString &value : values)
                    next.push_back(prefix + QStringList{value});
            }
            partial = std::move(next);
        }
        keys.insert(keys.end(), partial.begin(), partial.end());
    }
    return keys;
}

PivotFiller::Rows PivotFiller::rowKeys() const
{
    const std::vector<QStringList> listed = listedKeys();
    std::vector<QStringList> others;
    QSet<QStringList> filled; // Those that certainly are not empty.
    QSet<QStringList> places;
    if (!m_definition.onlyListedRows) {
        for (const Group &group : m_groups) {
            if (group.rowLevels.size() != m_definition.rows.size())
                continue;
            others.reserve(others.size() + size_t(group.byRow.size()));
            filled.reserve(filled.size() + group.byRow.size());
            for (auto it = group.byRow.begin(); it != group.byRow.end(); ++it) {
                others.push_back(it.key());
                if (std::ranges::any_of(it.value(), [](const Bucket &one) { return one.sum != 0; }))
                    filled.insert(it.key());
            }
        }
        addZeroRows(others);
        addHistoryRows(others);
        for (const QStringList &place : placesBeside(others)) {
            others.push_back(place);
            places.insert(place);
        }
    }
    std::vector<QStringList> keys;
    QSet<QStringList> taken;
    for (const QStringList &key : listed) {
        if (isGone(key))
            continue;
        if (!taken.contains(key))
            keys.push_back(key);
        taken.insert(key);
    }
    std::vector<QStringList> rest;
    rest.reserve(others.size());
    taken.reserve(taken.size() + qsizetype(others.size()));
    for (const QStringList &key : others) {
        if (taken.contains(key) || isGone(key))
            continue;
        taken.insert(key);
        const bool isWanted = m_definition.showsZeroRows || m_yearLevel >= 0 ||
                              filled.contains(key) || places.contains(key) || !isEmptyRow(key);
        if (isWanted)
            rest.push_back(key);
    }
    sortRows(rest);
    keys.insert(keys.end(), rest.begin(), rest.end());
    if (m_definition.isOrderedByValue() && !listed.empty())
        sortRows(keys);
    keepLargestGroups(keys);
    if (m_definition.mergesBelow > 0)
        return withSmallMerged(std::move(keys));
    Rows rows{std::move(keys), {}};
    const auto top = size_t(std::max(0, m_definition.top));
    if (top > 0 && rows.shown.size() > top) {
        if (!m_definition.othersRow.isEmpty())
            rows.rest.assign(rows.shown.begin() + std::ptrdiff_t(top), rows.shown.end());
        rows.shown.resize(top);
    }
    return rows;
}

/// Every year of a row of years, and for whatever stands beside it: a year without facts is a
/// nought or a gap, never left out.
void PivotFiller::addYears(std::vector<QStringList> &keys) const
{
    std::vector<QStringList> beside;
    for (QStringList key : keys) {
        key.removeAt(m_yearLevel);
        if (std::find(beside.begin(), beside.end(), key) == beside.end())
            beside.push_back(key);
    }
    if (beside.empty() && m_definition.rows.size() == 1)
        beside.emplace_back();
    for (int i = m_definition.rows[size_t(m_yearLevel)].years - 1; i >= 0; --i) {
        for (QStringList key : beside) {
            key.insert(m_yearLevel, FinancialYear{m_period.year.startYear - i}.label());
            keys.push_back(key);
        }
    }
}

void PivotFiller::addHistoryRows(std::vector<QStringList> &keys) const
{
    if (!m_definition.usesHistory || m_definition.rows.size() != 1)
        return;
    const Dimension dimension = m_definition.rows.front().dimension;
    for (const Leaf &leaf : m_leaves) {
        for (const auto &[by, measure] : leaf.measure->numeratorHistory.by) {
            const auto ofStage = publishedForStage(
                measure, stageOf(m_definition, *leaf.column, leaf.measure->numerator));
            if (by != dimension || !ofStage)
                continue;
            for (const ColumnSlot &slot : m_slots) {
                const FinancialYear year = Quarter::fromCode(slot.fromQuarter).year;
                const QStringList &parts = leaf.measure->numeratorHistory.parts;
                for (const QString &name : m_history.dimensionsOf(*ofStage, year)) {
                    if (kindOf(dimension) == DimensionKind::Word &&
                        !wordsOf(dimension).contains(name))
                        continue;
                    if (!parts.isEmpty() && !parts.contains(name))
                        continue;
                    for (const QString &value : storedValues(dimension, name, m_reference)) {
                        keys.push_back({value});
                        if (!m_restatement || kindOf(dimension) != DimensionKind::Node)
                            continue;
                        for (const auto &share : m_restatement->sharesOf(value.toLongLong()))
                            keys.push_back({QString::number(share.successor.value())});
                    }
                }
            }
        }
    }
}

bool PivotFiller::isEmptyRow(const QStringList &key) const
{
    for (const Leaf &leaf : m_leaves) {
        // What counts for a group of rows says nothing of this one.
        if (m_groups[leaf.numerator.group].rowLevels.size() != m_definition.rows.size())
            continue;
        for (size_t slot = 0; slot < m_slots.size(); ++slot) {
            if (m_definition.usesHistory) {
                const Cell cell = cellOf(leaf, key, slot);
                if (cell.isHistory && cell.hasValue())
                    return false;
            }
            if (bucketOf(leaf.numerator, key, slot).sum != 0)
                return false;
            const bool tellsRows =
                leaf.denominator &&
                m_groups[leaf.denominator->group].rowLevels.size() == m_definition.rows.size();
            if (tellsRows && bucketOf(*leaf.denominator, key, slot).sum != 0)
                return false;
        }
    }
    return true;
}

/// What orders a row: the figure of the column that was named, if there is such a column, or that
/// of the last that has anything: the whole of the period, or the latest year.
std::optional<double> PivotFiller::weightOf(const QStringList &key) const
{
    const ColumnAxis &axis = m_definition.columns;
    const bool isChange = axis.change != Change::None && axis.by == ColumnBy::Year &&
                          axis.inner.by == ColumnBy::None && axis.years > 1 &&
                          m_definition.orderColumn == axis.changeKey;
    if (isChange) {
        const auto last = size_t(axis.years) - 1;
        return changeOf(cellOf(m_leaves.front(), key, last - 1),
                        cellOf(m_leaves.front(), key, last),
                        changeFor(m_leaves.front().measure->unit, axis.change), axis.changeDecimals)
            .value();
    }
    for (size_t slot = 0; slot < m_slots.size() && !m_definition.orderColumn.isEmpty(); ++slot) {
        for (const Leaf &leaf : m_leaves) {
            if (keyOf(m_slots[slot], *leaf.column) == m_definition.orderColumn)
                return cellOf(leaf, key, slot).value();
        }
    }
    for (size_t slot = m_slots.size(); slot-- > 0;) {
        if (const auto value = cellOf(m_leaves.front(), key, slot).value())
            return *value;
    }
    return 0;
}

void PivotFiller::sortRows(std::vector<QStringList> &keys) const
{
    std::vector<QHash<QString, qsizetype>> places;
    for (const RowLevel &level : m_definition.rows) {
        QHash<QString, qsizetype> place;
        const QStringList values = valuesInOrder(level.dimension, m_reference);
        for (qsizetype i = 0; i < values.size(); ++i)
            place.insert(values.at(i), i);
        places.push_back(place);
    }
    const bool byLabel = m_definition.order != TableDefinition::Order::Listed;
    const bool byValue = m_definition.isOrderedByValue();
    constexpr qint64 kPlacesOfLevel = 1 << 20;
    struct Sortable {
        QStringList key;
        QStringList names;
        qint64 place = 0; ///< Of all its levels, of which there are three at most.
        std::optional<double> weight;
    };
    std::vector<Sortable> rows;
    rows.reserve(keys.size());
    for (const QStringList &key : keys) {
        Sortable row{key, {}, {}, std::nullopt};
        if (byValue)
            row.weight = weightOf(key);
        bool isListed = true;
        for (size_t level = 0; level < places.size(); ++level) {
            const QString &value = key.at(qsizetype(level));
            // What is not recorded stands last.
            const qsizetype unknown = value.isEmpty() ? 1'000'001 : 1'000'000;
            const qsizetype place = places[level].value(value, unknown);
            row.place = row.place * kPlacesOfLevel + place;
            isListed = isListed && place < 1'000'000;
        }
        // Of rows that are listed no two have the same place, and nobody asks for their names.
        if (byLabel || !isListed)
            row.names = headOf(key).names;
        rows.push_back(std::move(row));
    }
    const bool isUp = m_definition.order == TableDefinition::Order::ValueAscending;
    std::stable_sort(rows.begin(), rows.end(), [&](const Sortable &a, const Sortable &b) {
        if (a.weight.has_value() != b.weight.has_value())
            return a.weight.has_value(); // What has no figure stands last.
        if (a.weight != b.weight)
            return isUp ? *a.weight < *b.weight : *a.weight > *b.weight;
        if (!byLabel && a.place != b.place)
            return a.place < b.place;
        return a.names < b.names;
    });
    keys.clear();
    for (Sortable &row : rows)
        keys.push_back(std::move(row.key));
    // Of the first few of all rows, each stands where it comes, whatever it belongs to.
    if (byValue && m_definition.top == 0)
        bringGroupsTogether(keys);
}

/// Rows of several levels stand in their groups, each group where the first of its rows stood.
void PivotFiller::bringGroupsTogether(std::vector<QStringList> &keys) const
{
    const qsizetype groups = qsizetype(m_definition.rows.size()) - 1;
    QHash<QStringList, qsizetype> firstAt;
    const auto placeOf = [&](const QStringList &key, qsizetype level) -> qsizetype & {
        return firstAt[key.first(level + 1)];
    };
    for (size_t i = keys.size(); i-- > 0;) {
        for (qsizetype level = 0; level < groups; ++level)
            placeOf(keys[i], level) = qsizetype(i);
    }
    std::ranges::stable_sort(keys, [&](const QStringList &a, const QStringList &b) {
        for (qsizetype level = 0; level < groups; ++level) {
            if (placeOf(a, level) != placeOf(b, level))
                return placeOf(a, level) < placeOf(b, level);
        }
        return false;
    });
}

RowHead PivotFiller::headOf(const QStringList &key) const
{
    RowHead head;
    head.keys = key;
    head.names.reserve(key.size());
    head.words.reserve(key.size());
    for (qsizetype level = 0; level < key.size(); ++level) {
        const Dimension dimension = m_definition.rows[size_t(level)].dimension;
        head.names.append(nameOf(dimension, key.at(level)));
        // What a list or the organisation names is called the same everywhere.
        const DimensionKind kind = kindOf(dimension);
        const bool isNamed =
            !key.at(level).isEmpty() && kind != DimensionKind::Word && kind != DimensionKind::YesNo;
        head.words.append(isNamed ? head.names.last()
                                  : wordOfValue(dimension, key.at(level), m_reference));
    }
    for (const ListedValue &listed : m_definition.listedRows) {
        if (listed.label.isEmpty() || m_definition.rows.size() != 1)
            continue;
        const QStringList values =
            storedValues(m_definition.rows.front().dimension, listed.values.value(0), m_reference);
        if (values.contains(key.front())) {
            head.names = {listed.label};
            head.words = {listed.label};
        }
    }
    if (m_yearLevel >= 0 && m_period.throughQuarter < kQuartersOfWholeYear &&
        key.at(m_yearLevel) == m_period.year.label() && !showsPartsOfYears(m_definition))
        head.names[m_yearLevel] = partYearName(head.names.at(m_yearLevel), m_period);
    // In a pair of levels a blank lower one means that there is nothing below, not a gap.
    if (key.size() > 1 && key.last().isEmpty())
        head.names.last() = QString();
    return head;
}

} // namespace redress
