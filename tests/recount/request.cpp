// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/request.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <stdexcept>

namespace redress::recount {

namespace {

using namespace Qt::StringLiterals;

std::string text(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::vector<std::string> texts(const QJsonValue &value)
{
    std::vector<std::string> list;
    if (value.isString())
        return {text(value)};
    for (const QJsonValue entry : value.toArray())
        list.push_back(text(entry));
    return list;
}

void only(const QJsonObject &object, const QStringList &known)
{
    for (const QString &member : object.keys()) {
        if (!known.contains(member))
            throw std::runtime_error("the recount does not know \"" + member.toStdString() + '"');
    }
}

void only(const QJsonValue &value, const QStringList &known, const char *member)
{
    if (!value.isUndefined() && !known.contains(value.toString()))
        throw std::runtime_error("the recount does not know this " + std::string(member));
}

Mark mark(const QString &word)
{
    const int known = markNamed(word.toStdString());
    if (known < 0)
        throw std::runtime_error("the recount does not know \"" + word.toStdString() + '"');
    return Mark(known);
}

std::vector<Where> wheres(const QJsonValue &value)
{
    std::vector<Where> list;
    const QJsonObject object = value.toObject();
    for (const QString &word : object.keys())
        list.push_back({mark(word), texts(object.value(word))});
    return list;
}

Asked asked(const QJsonObject &object)
{
    Asked measure;
    measure.measure = text(object["measure"_L1]);
    measure.key = text(object["key"_L1]);
    measure.where = wheres(object["where"_L1]);
    only(object["share"_L1], {u"column"_s}, "share");
    measure.isShare = object.contains("share"_L1);
    only(object["round"_L1], {u"up_10"_s}, "round");
    measure.isRoundedUpToTen = object.contains("round"_L1);
    measure.decimals = object["decimals"_L1].toInt();
    measure.ofLevel = object["of_level"_L1].toInt();
    measure.isOnlyIfAny = object["if_any"_L1].toBool();
    return measure;
}

Level level(const QJsonObject &object)
{
    only(object, {u"dimension"_s, u"key"_s, u"heading"_s, u"years"_s, u"top"_s});
    Level one;
    const QString word = object["dimension"_L1].toString();
    one.isYear = word == "year"_L1;
    if (one.isYear)
        one.years = object["years"_L1].toInt(1);
    else
        one.mark = mark(word);
    one.top = object["top"_L1].toInt();
    return one;
}

Figure figure(const QJsonObject &object)
{
    only(object, {u"id"_s, u"label"_s, u"measure"_s, u"where"_s, u"decimals"_s, u"quarter"_s,
                  u"year"_s, u"change"_s, u"per_demand"_s, u"share"_s});
    Figure one;
    one.id = text(object["id"_L1]);
    one.asked = asked(object);
    one.quarter = object["quarter"_L1].toInt();
    one.yearOffset = object["year"_L1].toInt();
    only(object["change"_L1], {u"percent"_s, u"points"_s, u"difference"_s}, "change");
    one.change = text(object["change"_L1]);
    one.demand = text(object["per_demand"_L1]);
    return one;
}

void readColumns(const QJsonObject &object, Request &request)
{
    only(object, {u"by"_s, u"years"_s, u"quarters"_s, u"total"_s, u"total_label"_s, u"change"_s,
                  u"change_decimals"_s, u"change_key"_s});
    only(object["by"_L1], {u"quarter"_s, u"year"_s}, "kind of columns");
    only(object["change"_L1], {u"percent"_s, u"points"_s, u"difference"_s}, "change");
    only(object["quarters"_L1], {u"reached"_s, u"active"_s}, "choice of quarters");
    request.columns = text(object["by"_L1]);
    request.reachedOnly = text(object["quarters"_L1]) == "reached";
    request.activeOnly = text(object["quarters"_L1]) == "active";
    request.years = object["years"_L1].toInt(request.years);
    request.totalKey = text(object["total"_L1]);
    request.change = text(object["change"_L1]);
    request.changeDecimals = object["change_decimals"_L1].toInt();
    request.changeKey = object["change_key"_L1].toString(u"change"_s).toStdString();
}

/// What is asked for by a setting rather than by name. \source domain 9, S-18 to S-21, S-28
void readSettings(const QJsonObject &object, Request &request)
{
    only(object, {u"escalation"_s, u"uphold_base"_s, u"fault_alone"_s, u"learning_period"_s,
                  u"timeliness"_s, u"outcome_basis"_s, u"zero_rows"_s});
    only(object["escalation"_L1], {u"flow"_s, u"cohort"_s}, "escalation");
    only(object["uphold_base"_L1], {u"investigated"_s}, "base of the Ombudsman's rate");
    only(object["fault_alone"_L1], {u"counted"_s}, "fault without injustice");
    only(object["timeliness"_L1], {u"in_force"_s}, "timeliness");
    only(object["outcome_basis"_L1], {u"outcome"_s}, "basis of outcomes");
    only(object["learning_period"_L1], {u"outcome"_s, u"received"_s}, "period of learning");
    only(object["zero_rows"_L1], {u"hide"_s}, "setting of rows");
    request.showsPlaces =
        !object.contains("zero_rows"_L1) && !request.showsZeroRows && !request.levels.empty() &&
        !request.isByValue && request.top == 0 &&
        std::all_of(request.levels.begin(), request.levels.end(), [](const Level &level) {
            return !level.isYear && level.top == 0 &&
                   (level.mark == kDirectorate || level.mark == kService || level.mark == kTeam);
        });
    request.isLearningByReceipt =
        request.isByReceipt || text(object["learning_period"_L1]) == "received";
    const bool isByOutcome =
        std::any_of(request.levels.begin(), request.levels.end(),
                    [](const Level &level) { return !level.isYear && level.mark == kOutcome; });
    for (Asked &asked : request.measures) {
        if (asked.measure == "escalation_pct" && text(object["escalation"_L1]) == "cohort")
            asked.measure = "escalation_cohort_pct";
        if (!request.isByReceipt)
            continue;
        if (asked.measure == "outcomes" && isByOutcome)
            asked.measure = "found_of_received";
        else if (asked.measure == "upheld" || asked.measure == "upheld_pct")
            asked.measure.insert(std::string("upheld").size(), "_of_received");
    }
}

} // namespace

Request Request::fromJson(const std::string &json)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    // A footnote changes no cell.
    only(object,
         {u"id"_s,       u"title"_s,   u"group"_s,          u"kind"_s,      u"where"_s,
          u"rows"_s,     u"list"_s,    u"notes"_s,          u"zero_rows"_s, u"order"_s,
          u"top"_s,      u"columns"_s, u"history"_s,        u"total_row"_s, u"total_of_cells"_s,
          u"measures"_s, u"figures"_s, u"figure_columns"_s, u"footnotes"_s, u"basis"_s,
          u"settings"_s});
    Request request;
    request.id = text(object["id"_L1]);
    only(object["kind"_L1], {u"figures"_s, u"quotes"_s}, "kind");
    if (object.contains("kind"_L1))
        request.kind = text(object["kind"_L1]);
    request.where = wheres(object["where"_L1]);
    for (const QJsonValue entry : object["rows"_L1].toArray())
        request.levels.push_back(level(entry.toObject()));
    for (const QJsonValue entry : object["list"_L1].toArray()) {
        if (entry.isString())
            request.listed.push_back({texts(entry), {}});
        else
            request.listed.push_back({texts(entry["value"_L1]), text(entry["label"_L1])});
    }
    only(object["zero_rows"_L1], {u"show"_s}, "choice of rows");
    request.showsZeroRows = object.contains("zero_rows"_L1);
    only(object["order"_L1], {u"value"_s}, "order");
    request.isByValue = object.contains("order"_L1);
    if (request.isByValue && !request.listed.empty())
        throw std::runtime_error("the recount does not know rows listed and sorted by value");
    request.top = object["top"_L1].toInt();
    request.totalRow = text(object["total_row"_L1]);
    request.totalIsSumOfCells = object["total_of_cells"_L1].toBool();
    readColumns(object["columns"_L1].toObject(), request);
    for (const QJsonValue entry : object["measures"_L1].toArray()) {
        only(entry.toObject(), {u"measure"_s, u"key"_s, u"label"_s, u"where"_s, u"share"_s,
                                u"round"_s, u"decimals"_s, u"of_level"_s, u"if_any"_s});
        request.measures.push_back(asked(entry.toObject()));
    }
    request.usesHistory = object["history"_L1].toBool();
    only(object["basis"_L1], {u"received"_s}, "basis");
    request.isByReceipt = object.contains("basis"_L1);
    readSettings(object["settings"_L1].toObject(), request);
    for (const QJsonValue entry : object["figures"_L1].toArray())
        request.figures.push_back(figure(entry.toObject()));
    for (const QJsonValue entry : object["figure_columns"_L1].toArray())
        request.shows.push_back(text(entry["shows"_L1]));
    return request;
}

} // namespace redress::recount
