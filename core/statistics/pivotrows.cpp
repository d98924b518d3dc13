// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a pivot: which there are, in which order, and what they are called.
#include "core/statistics/pivotfiller.h"

#include "core/statistics/figureformat.h"
#include "core/statistics/labels.h"
#include "core/statistics/pivotplan.h"
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
                .arg(QLocale().toString(kMostZeroRows)),
            u"zero rows"_s};
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
    if (!m_definition.onlyListedRows) {
        for (const Leaf &leaf : m_leaves) {
            for (const Place &place : {leaf.numerator, leaf.denominator.value_or(leaf.numerator)}) {
                const Group &group = m_groups[place.group];
                if (group.rowLevels.size() != m_definition.rows.size())
                    continue;
                for (auto it = group.byRow.begin(); it != group.byRow.end(); ++it)
                    others.push_back(splitLevels(it.key()));
            }
        }
        addZeroRows(others);
        addHistoryRows(others);
    }
    std::vector<QStringList> keys;
    QSet<QString> taken;
    for (const QStringList &key : listed) {
        if (isGone(key))
            continue;
        if (!taken.contains(joinedLevels(key)))
            keys.push_back(key);
        taken.insert(joinedLevels(key));
    }
    std::vector<QStringList> rest;
    for (const QStringList &key : others) {
        if (taken.contains(joinedLevels(key)) || isGone(key))
            continue;
        taken.insert(joinedLevels(key));
        const bool isWanted = m_definition.showsZeroRows || m_yearLevel >= 0 || !isEmptyRow(key);
        if (isWanted)
            rest.push_back(key);
    }
    sortRows(rest);
    keys.insert(keys.end(), rest.begin(), rest.end());
    if (m_definition.isOrderedByValue() && !listed.empty())
        sortRows(keys);
    keepLargestGroups(keys);
    Rows rows{std::move(keys), {}};
    const auto top = size_t(std::max(0, m_definition.top));
    if (top > 0 && rows.shown.size() > top) {
        if (!m_definition.othersRow.isEmpty())
            rows.rest.assign(rows.shown.begin() + std::ptrdiff_t(top), rows.shown.end());
        rows.shown.resize(top);
    }
    return rows;
}

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
    std::optional<OrgNodeId> within;
    for (size_t i = 0; i < level; ++i) {
        if (kindOf(m_definition.rows[i].dimension) == DimensionKind::Node &&
            !above.at(qsizetype(i)).isEmpty())
            within = OrgNodeId(above.at(qsizetype(i)).toLongLong());
    }
    const auto liesWithin = [&](const QString &value) {
        const OrgNode *node = m_reference.node(OrgNodeId(value.toLongLong()));
        while (node && node->parent && node->id != *within)
            node = m_reference.node(*node->parent);
        return node && node->id == *within;
    };
    const bool isNode = kindOf(dimension) == DimensionKind::Node;
    for (const QString &value : valuesInOrder(dimension, m_reference)) {
        if (!isNode || !within || liesWithin(value))
            values.append(value);
    }
    return values;
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
            const Cell cell = cellOf(leaf, key, slot);
            if (cell.isHistory && cell.hasValue())
                return false;
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
    struct Sortable {
        QStringList key;
        QStringList names;
        std::vector<qsizetype> place;
        std::optional<double> weight;
    };
    std::vector<Sortable> rows;
    for (const QStringList &key : keys) {
        Sortable row{key, headOf(key).names, {}, std::nullopt};
        if (byValue)
            row.weight = weightOf(key);
        for (size_t level = 0; level < places.size(); ++level) {
            const QString &value = key.at(qsizetype(level));
            // What is not recorded stands last.
            const qsizetype unknown = value.isEmpty() ? 1'000'001 : 1'000'000;
            row.place.push_back(places[level].value(value, unknown));
        }
        rows.push_back(std::move(row));
    }
    // Rows of several levels stand in their groups, and are ordered within these; but the first few
    // of all are the first few, wherever they belong.
    const size_t groups = byValue && m_definition.top == 0 ? places.size() - 1 : 0;
    const bool isUp = m_definition.order == TableDefinition::Order::ValueAscending;
    std::stable_sort(rows.begin(), rows.end(), [&](const Sortable &a, const Sortable &b) {
        for (size_t level = 0; level < groups; ++level) {
            if (a.place[level] != b.place[level])
                return a.place[level] < b.place[level];
            if (a.names[qsizetype(level)] != b.names[qsizetype(level)])
                return a.names[qsizetype(level)] < b.names[qsizetype(level)];
        }
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
}

RowHead PivotFiller::headOf(const QStringList &key) const
{
    RowHead head;
    head.keys = key;
    for (qsizetype level = 0; level < key.size(); ++level) {
        const Dimension dimension = m_definition.rows[size_t(level)].dimension;
        head.names.append(nameOfValue(dimension, key.at(level), m_reference));
        head.words.append(wordOfValue(dimension, key.at(level), m_reference));
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
    // In a pair of levels a blank lower one means that there is nothing below, not a gap.
    if (key.size() > 1 && key.last().isEmpty())
        head.names.last() = QString();
    return head;
}

} // namespace redress
