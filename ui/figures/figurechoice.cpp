// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figurechoice.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

std::vector<Filter> FigureChoice::filters() const
{
    if (directorate.isEmpty())
        return {};
    return {Filter{Dimension::Directorate, {directorate}}};
}

TableDefinition FigureChoice::asChosen(TableDefinition definition) const
{
    definition.isRestated = definition.isRestated || isRestated;
    return definition;
}

QJsonObject FigureChoice::toJson() const
{
    QJsonObject json{{u"through"_s, throughQuarter}, {u"directorate"_s, directorate}};
    if (year)
        json.insert(u"year"_s, year->startYear);
    if (isPublic)
        json.insert(u"public"_s, true);
    if (asAt)
        json.insert(u"asAt"_s, asAt->toString(Qt::ISODate));
    if (knownOn)
        json.insert(u"knownOn"_s, knownOn->toString(Qt::ISODate));
    if (isRestated)
        json.insert(u"restated"_s, true);
    return json;
}

FigureChoice FigureChoice::fromJson(const QJsonObject &json)
{
    FigureChoice choice;
    if (json.contains(u"year"_s))
        choice.year = FinancialYear{json.value(u"year"_s).toInt()};
    choice.throughQuarter = std::clamp(json.value(u"through"_s).toInt(4), 1, 4);
    choice.directorate = json.value(u"directorate"_s).toString();
    choice.isPublic = json.value(u"public"_s).toBool();
    const QDate asAt = QDate::fromString(json.value(u"asAt"_s).toString(), Qt::ISODate);
    if (asAt.isValid())
        choice.asAt = asAt;
    const QDate knownOn = QDate::fromString(json.value(u"knownOn"_s).toString(), Qt::ISODate);
    if (knownOn.isValid())
        choice.knownOn = knownOn;
    choice.isRestated = json.value(u"restated"_s).toBool();
    return choice;
}

FigureChoice likelyChoice(const std::vector<FinancialYear> &years, QDate today)
{
    FigureChoice choice;
    if (years.empty())
        return choice;
    const Quarter over = Quarter::of(Quarter::of(today).firstDay().addDays(-1));
    // A year with a day that was typed wrongly may lie ahead.
    const auto last = std::find_if(years.rbegin(), years.rend(),
                                   [&](FinancialYear year) { return year <= over.year; });
    if (last == years.rend()) {
        // Nothing but the quarter that has begun.
        choice.year = years.front();
        choice.throughQuarter = choice.year == FinancialYear::of(today) ? 1 : 4;
        return choice;
    }
    choice.year = *last;
    choice.throughQuarter = *last == over.year ? over.number : 4;
    return choice;
}

} // namespace redress
