// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/caselistjson.h"

#include <QJsonArray>

#include <array>

namespace redress::caselistjson {

namespace {

using namespace Qt::StringLiterals;
using State = CaseListQuery::State;
using Group = CaseListQuery::Group;

QString wordOf(State state)
{
    return state == State::Open ? u"open"_s : state == State::Closed ? u"closed"_s : u"all"_s;
}

constexpr std::array<std::pair<Group, QLatin1StringView>, 4> kGroups{{
    {Group::Officer, "officer"_L1},
    {Group::Service, "service"_L1},
    {Group::Stage, "stage"_L1},
    {Group::Status, "status"_L1},
}};

QString wordOf(Group group)
{
    for (const auto &[value, word] : kGroups) {
        if (value == group)
            return word;
    }
    return {};
}

Group groupOf(const QString &word)
{
    for (const auto &[value, known] : kGroups) {
        if (word == known)
            return value;
    }
    return Group::None;
}

} // namespace

QJsonObject written(const CaseListQuery &query)
{
    QJsonObject body{{u"state"_s, wordOf(query.state)}};
    if (query.kind)
        body.insert(u"kind"_s, QString(toStored(*query.kind)));
    if (query.procedure)
        body.insert(u"procedure"_s, QString(toStored(*query.procedure)));
    if (query.places.size() == 1)
        body.insert(u"place"_s, query.places.front().value());
    if (query.places.size() > 1) {
        QJsonArray places;
        for (const OrgNodeId place : query.places)
            places.append(place.value());
        body.insert(u"places"_s, places);
    }
    if (query.year)
        body.insert(u"year"_s, query.year->startYear);
    if (query.outcome)
        body.insert(u"outcome"_s, QString(toStored(*query.outcome)));
    if (const QString group = wordOf(query.group); !group.isEmpty())
        body.insert(u"group"_s, group);
    return body;
}

void take(CaseListQuery &query, const QJsonObject &body)
{
    const QString state = body.value(u"state"_s).toString();
    query.state = state == "open"_L1     ? State::Open
                  : state == "closed"_L1 ? State::Closed
                                         : State::All;
    query.kind = fromStored<CaseKind>(body.value(u"kind"_s).toString());
    query.procedure = fromStored<ProcedureKey>(body.value(u"procedure"_s).toString());
    query.outcome = fromStored<Outcome>(body.value(u"outcome"_s).toString());
    if (const QJsonValue place = body.value(u"place"_s); place.isDouble())
        query.places.push_back(OrgNodeId(place.toInteger()));
    for (const QJsonValue place : body.value(u"places"_s).toArray())
        query.places.push_back(OrgNodeId(place.toInteger()));
    if (const QJsonValue year = body.value(u"year"_s); year.isDouble())
        query.year = FinancialYear{year.toInt()};
    query.group = groupOf(body.value(u"group"_s).toString());
}

} // namespace redress::caselistjson
