// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/restatedtally.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Place = Restatement::Place;
using Carried = Restatement::Carried;

constexpr std::array kNodeDimensions{Dimension::Directorate, Dimension::Service, Dimension::Team};

bool isNode(Dimension dimension)
{
    return kindOf(dimension) == DimensionKind::Node;
}

OrgLevel levelOf(Dimension dimension)
{
    return dimension == Dimension::Directorate ? OrgLevel::Directorate
           : dimension == Dimension::Service   ? OrgLevel::Service
                                               : OrgLevel::Team;
}

qint64 &at(Place &place, Dimension dimension)
{
    return dimension == Dimension::Directorate ? place.directorate
           : dimension == Dimension::Service   ? place.service
                                               : place.team;
}

qint64 at(const Place &place, Dimension dimension)
{
    Place copy = place;
    return at(copy, dimension);
}

QString storedOf(qint64 node)
{
    return node == 0 ? QString() : QString::number(node);
}

/// The filters by directorate, service and team are taken out of \p filters.
std::vector<BoundFilter> takeNodeFilters(std::vector<BoundFilter> &filters)
{
    std::vector<BoundFilter> taken;
    std::ranges::copy_if(filters, std::back_inserter(taken),
                         [](const BoundFilter &filter) { return isNode(filter.dimension); });
    std::erase_if(filters, [](const BoundFilter &filter) { return isNode(filter.dimension); });
    return taken;
}

bool matches(const Place &place, const std::vector<BoundFilter> &filters)
{
    return std::ranges::all_of(filters, [&](const BoundFilter &filter) {
        return filter.values.contains(storedOf(at(place, filter.dimension)));
    });
}

/// Numbers of a statement that are narrowed down to the same places.
struct Part {
    std::vector<BoundFilter> nodes;
    std::vector<size_t> places; ///< Of its aggregates in the query.
};

std::vector<Part> partsOf(TallyQuery &query)
{
    std::vector<Part> parts;
    for (size_t i = 0; i < query.aggregates.size(); ++i) {
        const std::vector<BoundFilter> nodes = takeNodeFilters(query.aggregates[i].filters);
        const auto known = std::ranges::find(parts, nodes, &Part::nodes);
        if (known == parts.end())
            parts.push_back({nodes, {i}});
        else
            known->places.push_back(i);
    }
    return parts;
}

/// Which places a statement must tell apart so that its facts can be carried; none where the answer
/// does not depend on places.
std::vector<Dimension> nodesToTell(const TallyQuery &query, const std::vector<BoundFilter> &filters,
                                   const Restatement &restatement)
{
    std::vector<Dimension> wanted;
    if (filters.empty() && std::ranges::none_of(query.groups, isNode))
        return wanted;
    for (const Dimension dimension : kNodeDimensions) {
        const bool isAsked = restatement.touches(levelOf(dimension)) ||
                             std::ranges::count(query.groups, dimension) > 0 ||
                             std::ranges::count(filters, dimension, &BoundFilter::dimension) > 0;
        if (isAsked && expressionFor(query.fact, dimension))
            wanted.push_back(dimension);
    }
    return wanted;
}

/// Rows that fall together once their facts are carried.
class Collector final
{
public:
    explicit Collector(size_t values)
        : m_values(values)
    {}

    void add(const TallyRow &row, const std::vector<size_t> &places, double share)
    {
        const auto [found, isNew] =
            m_at.try_emplace({row.groups, row.quarter, row.month}, m_rows.size());
        if (isNew) {
            m_rows.push_back({row.groups, row.quarter, row.month, {}});
            m_rows.back().values.resize(m_values);
        }
        TallyRow &sum = m_rows[found->second];
        for (size_t i = 0; i < places.size(); ++i) {
            if (row.values[i])
                sum.values[places[i]] = sum.values[places[i]].value_or(0) + share * *row.values[i];
        }
    }

    std::vector<TallyRow> take() { return std::move(m_rows); }

private:
    size_t m_values;
    std::map<std::tuple<QStringList, int, QString>, size_t> m_at;
    std::vector<TallyRow> m_rows;
};

bool countsAnything(const TallyRow &row)
{
    return std::ranges::any_of(row.values, [](const auto &value) { return value > 0.0; });
}

/// The values of \p dimension that are not carried, and "not recorded".
BoundFilter uncarried(Dimension dimension, const Restatement &restatement)
{
    BoundFilter filter{dimension, {QString()}};
    for (const OrgNode &node : restatement.reference().nodes()) {
        if (node.level == levelOf(dimension) && !restatement.isCarried(node.id.value()))
            filter.values.append(QString::number(node.id.value()));
    }
    return filter;
}

} // namespace

std::vector<TallyRow> runRestatedTally(Database &database, const TallyQuery &asked,
                                       const Restatement &restatement, QSet<qint64> &carried)
{
    TallyQuery query = asked;
    const std::vector<BoundFilter> ofAll = takeNodeFilters(query.filters);
    Collector collector(query.aggregates.size());
    for (const Part &part : partsOf(query)) {
        std::vector<BoundFilter> filters = ofAll;
        filters.insert(filters.end(), part.nodes.begin(), part.nodes.end());
        const std::vector<Dimension> nodes = nodesToTell(query, filters, restatement);

        TallyQuery ofPart = query;
        ofPart.aggregates.clear();
        for (const size_t place : part.places)
            ofPart.aggregates.push_back(query.aggregates[place]);
        std::erase_if(ofPart.groups, isNode);
        const auto others = qsizetype(ofPart.groups.size());
        ofPart.groups.insert(ofPart.groups.end(), nodes.begin(), nodes.end());

        for (const TallyRow &row : runTally(database, ofPart)) {
            Place place;
            for (size_t i = 0; i < nodes.size(); ++i)
                at(place, nodes[i]) = row.groups.at(others + qsizetype(i)).toLongLong();
            for (const Carried &one : restatement.carry(place)) {
                if (!matches(one.place, filters))
                    continue;
                if (one.from != 0 && countsAnything(row))
                    carried.insert(one.from);
                TallyRow moved = row;
                moved.groups.clear();
                qsizetype next = 0;
                for (const Dimension dimension : query.groups)
                    moved.groups.append(isNode(dimension) ? storedOf(at(one.place, dimension))
                                                          : row.groups.at(next++));
                collector.add(moved, part.places, one.share);
            }
        }
    }
    return collector.take();
}

std::vector<FactRef> restatedFactsBehind(Database &database, const TallyQuery &asked,
                                         const Aggregate &ofAggregate,
                                         const Restatement &restatement)
{
    TallyQuery query = asked;
    Aggregate aggregate = ofAggregate;
    std::vector<BoundFilter> filters = takeNodeFilters(query.filters);
    const std::vector<BoundFilter> more = takeNodeFilters(aggregate.filters);
    filters.insert(filters.end(), more.begin(), more.end());
    const TallyQuery plain = query;
    const auto tells = [&](Dimension dimension) {
        return expressionFor(query.fact, dimension).has_value();
    };

    // What was never carried, where it was recorded.
    query.filters.insert(query.filters.end(), filters.begin(), filters.end());
    for (const Dimension dimension : kNodeDimensions) {
        if (tells(dimension) && restatement.touches(levelOf(dimension)))
            query.filters.push_back(uncarried(dimension, restatement));
    }
    std::vector<FactRef> facts = factsBehind(database, query, aggregate);

    for (const qint64 id : restatement.carriedNodes()) {
        const OrgNode &node = *restatement.reference().node(OrgNodeId(id));
        const Dimension ofNode = node.level == OrgLevel::Directorate ? Dimension::Directorate
                                 : node.level == OrgLevel::Service   ? Dimension::Service
                                                                     : Dimension::Team;
        if (!tells(ofNode))
            continue;
        // Places above the node are those of its successor; below it they are as recorded.
        TallyQuery ofClosed = plain;
        ofClosed.filters.push_back({ofNode, {QString::number(id)}});
        std::vector<BoundFilter> above;
        for (const BoundFilter &filter : filters) {
            if (filter.dimension > ofNode)
                ofClosed.filters.push_back(filter);
            else
                above.push_back(filter);
        }
        for (const Dimension dimension : kNodeDimensions) {
            if (dimension > ofNode && tells(dimension) && restatement.touches(levelOf(dimension)))
                ofClosed.filters.push_back(uncarried(dimension, restatement));
        }
        double share = 0;
        for (const Carried &one : restatement.carryNode(id)) {
            if (matches(one.place, above))
                share += one.share;
        }
        if (share <= 0)
            continue;
        for (FactRef &fact : factsBehind(database, ofClosed, aggregate)) {
            fact.share = share;
            fact.carriedFrom = node.name;
            facts.push_back(std::move(fact));
        }
    }
    std::ranges::sort(facts, [](const FactRef &a, const FactRef &b) {
        return std::tie(a.placedOn, a.reference, a.stage, a.factId) <
               std::tie(b.placedOn, b.reference, b.stage, b.factId);
    });
    return facts;
}

} // namespace redress
