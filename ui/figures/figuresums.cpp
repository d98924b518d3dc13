// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FigurePane that knows several figures together: put together under a name, or joined
// one after the other.
#include "ui/figures/figurepane.h"

#include "ui/figures/figureview.h"

#include <QJsonArray>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QJsonArray asJson(const std::vector<FigurePlace> &places)
{
    QJsonArray parts;
    for (const FigurePlace &place : places)
        parts.append(QJsonArray{int(place.row), int(place.column)});
    return parts;
}

} // namespace

QJsonObject FigurePane::stateOf(const Sum &sum) const
{
    QJsonObject state = stateWithCases(sum.places.front());
    QJsonArray more;
    for (const auto &[how, places] : sum.more)
        more.append(QJsonArray{joining::stored(how), asJson(places)});
    state.insert(u"sum"_s, QJsonObject{{u"places"_s, asJson(sum.places)},
                                       {u"name"_s, sum.name},
                                       {u"figure"_s, sum.figure},
                                       {u"more"_s, more},
                                       {u"rows"_s, int(table().rows.size())}});
    return state;
}

QJsonObject FigurePane::stateJoined(const std::vector<FigurePlace> &places, Join how,
                                    const QString &name) const
{
    if (!m_shownPlace || m_shownFootnote || places.empty() || how == Join::Only)
        return {};
    Sum sum = m_sum ? *m_sum : Sum{{*m_shownPlace}, m_view->figures()->nameOf(*m_shownPlace), {}};
    sum.more.emplace_back(how, places);
    sum.name =
        tr("%1, %2", "a figure, what is joined with it").arg(sum.name, joining::words(how, name));
    sum.figure = tr("Cases of several figures together");
    return stateOf(sum);
}

/// Nothing where the table has no such place.
std::optional<std::vector<FigurePlace>> FigurePane::placesIn(const QJsonArray &json) const
{
    std::vector<FigurePlace> places;
    for (const QJsonValue part : json) {
        const FigurePlace place{size_t(part.toArray().at(0).toInt()),
                                size_t(part.toArray().at(1).toInt())};
        if (place.row >= table().rows.size() || place.column >= table().columns.size())
            return std::nullopt;
        places.push_back(place);
    }
    return places;
}

/// Only where the table is still as large: the rows are told by their numbers.
std::optional<FigurePane::Sum> FigurePane::sumOf(const QJsonObject &state) const
{
    const QJsonObject json = state.value(u"sum"_s).toObject();
    if (json.isEmpty() || json.value(u"rows"_s).toInt() != int(table().rows.size()))
        return std::nullopt;
    const auto places = placesIn(json.value(u"places"_s).toArray());
    if (!places)
        return std::nullopt;
    Sum sum{*places, json.value(u"name"_s).toString(), json.value(u"figure"_s).toString()};
    for (const QJsonValue one : json.value(u"more"_s).toArray()) {
        const auto how = joining::fromStored(one.toArray().at(0).toString());
        const auto others = placesIn(one.toArray().at(1).toArray());
        if (!how || !others)
            return std::nullopt;
        sum.more.emplace_back(*how, *others);
    }
    return sum;
}

} // namespace redress
