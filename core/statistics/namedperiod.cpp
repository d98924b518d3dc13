// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/namedperiod.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kQuarters = 4;

void insertDay(QJsonObject &json, const QString &name, const std::optional<QDate> &day)
{
    if (day)
        json.insert(name, day->toString(Qt::ISODate));
}

std::optional<QDate> dayIn(const QJsonObject &json, const QString &name)
{
    const QDate day = QDate::fromString(json.value(name).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

ReportPeriod periodOf(StandingPeriod which, QDate today)
{
    const Quarter present = Quarter::of(today);
    const ReportPeriod thisQuarter{present.year, present.number, std::nullopt};
    switch (which) {
    case StandingPeriod::LastQuarter: {
        const Quarter over = Quarter::of(present.firstDay().addDays(-1));
        return {over.year, over.number, std::nullopt};
    }
    case StandingPeriod::YearToDate:
        return {present.year, present.number, today};
    case StandingPeriod::SameQuarterLastYear:
        return thisQuarter.shifted(-1);
    case StandingPeriod::LastYear:
        return {present.year.previous(), kQuarters, std::nullopt};
    case StandingPeriod::ThisQuarter:
    case StandingPeriod::Count:
        break;
    }
    return thisQuarter;
}

ReportPeriod OwnPeriod::on(QDate today) const
{
    if (!yearsAgo)
        return period;
    const int wanted = FinancialYear::of(today).startYear - *yearsAgo;
    return period.shifted(wanted - period.year.startYear);
}

QJsonObject OwnPeriod::toJson() const
{
    QJsonObject json{{u"name"_s, name},
                     {u"year"_s, period.year.startYear},
                     {u"through"_s, period.throughQuarter}};
    insertDay(json, u"asAt"_s, period.asAt);
    insertDay(json, u"knownOn"_s, period.knownOn);
    if (yearsAgo)
        json.insert(u"yearsAgo"_s, *yearsAgo);
    return json;
}

std::optional<OwnPeriod> OwnPeriod::fromJson(const QJsonObject &json)
{
    OwnPeriod own;
    own.name = json.value(u"name"_s).toString();
    own.period.year = {json.value(u"year"_s).toInt()};
    if (own.name.isEmpty() || own.period.year.startYear <= 0)
        return std::nullopt;
    own.period.throughQuarter = std::clamp(json.value(u"through"_s).toInt(kQuarters), 1, kQuarters);
    own.period.asAt = dayIn(json, u"asAt"_s);
    own.period.knownOn = dayIn(json, u"knownOn"_s);
    if (json.contains(u"yearsAgo"_s))
        own.yearsAgo = json.value(u"yearsAgo"_s).toInt();
    return own;
}

OwnPeriod keptPeriod(const QString &name, const ReportPeriod &period, bool movesWithYears,
                     QDate today)
{
    OwnPeriod own{name, period, std::nullopt};
    if (movesWithYears)
        own.yearsAgo = FinancialYear::of(today).startYear - period.year.startYear;
    return own;
}

QJsonArray ownPeriodsToJson(const std::vector<OwnPeriod> &periods)
{
    QJsonArray json;
    for (const OwnPeriod &own : periods)
        json.append(own.toJson());
    return json;
}

std::vector<OwnPeriod> ownPeriodsFromJson(const QJsonArray &json)
{
    std::vector<OwnPeriod> periods;
    for (const auto &value : json) {
        if (auto own = OwnPeriod::fromJson(value.toObject()))
            periods.push_back(std::move(*own));
    }
    return periods;
}

} // namespace redress
