// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/procedure/procedure.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ProcedureJson {
    Q_DECLARE_TR_FUNCTIONS(redress::ProcedureJson)
};

Error wrong(const QString &member)
{
    return {Error::Code::Invalid,
            ProcedureJson::tr("The procedure cannot be read: \"%1\" is missing or is not what it "
                              "should be.")
                .arg(member),
            member};
}

bool isGiven(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

/// A whole number, 0 or more; nothing where the member is left out.
Result<std::optional<int>> numberOf(const QJsonObject &object, QLatin1StringView member)
{
    const QJsonValue value = object.value(member);
    if (!isGiven(value))
        return std::optional<int>();
    const int number = value.toInt(-1);
    if (number < 0)
        return wrong(member);
    return std::optional(number);
}

/// The members of a stage that are numbers of working days.
constexpr std::array<std::pair<QLatin1StringView, std::optional<WorkingDays> StageRule::*>, 5>
    kDayMembers{{
        {"acknowledge_within"_L1, &StageRule::acknowledgeWithin},
        {"aim"_L1, &StageRule::aim},
        {"limit"_L1, &StageRule::limit},
        {"extended_limit"_L1, &StageRule::extendedLimit},
        {"next_stage_window"_L1, &StageRule::nextStageWindow},
    }};

constexpr std::array<std::pair<QLatin1StringView, std::optional<WorkingDays> PanelRule::*>, 2>
    kMilestoneMembers{{
        {"chair_within"_L1, &PanelRule::chairWithin},
        {"papers_before"_L1, &PanelRule::papersBefore},
    }};

Result<PanelRule> panelFrom(const QJsonObject &object)
{
    const auto daysOf = [&object](QLatin1StringView member) {
        return numberOf(object, member).value_or(std::nullopt);
    };
    const auto within = daysOf("within"_L1);
    const auto findings = daysOf("findings_within"_L1);
    const auto fromFindings = daysOf("response_after_findings"_L1);
    const auto fromPanel = daysOf("response_after_panel"_L1);
    if (!within || !findings || !fromFindings || !fromPanel)
        return wrong(u"panel"_s);
    PanelRule rule{{*within},
                   {*findings},
                   {*fromFindings},
                   {*fromPanel},
                   object.value("always_from_panel"_L1).toBool()};
    for (const auto &[member, field] : kMilestoneMembers) {
        const auto days = numberOf(object, member);
        if (!days)
            return days.error();
        if (*days)
            rule.*field = WorkingDays{**days};
    }
    return rule;
}

Result<StageRule> stageFrom(const QJsonObject &object)
{
    StageRule rule;
    rule.number = object.value("stage"_L1).toInt();
    if (rule.number < 1)
        return wrong(u"stage"_s);
    rule.name = object.value("name"_L1).toString();
    const auto start = fromStored<ClockStart>(object.value("clock"_L1).toString());
    if (!start)
        return wrong(u"clock"_s);
    rule.clockStart = *start;
    rule.isLocal = object.value("local"_L1).toBool();
    for (const auto &[member, field] : kDayMembers) {
        const auto days = numberOf(object, member);
        if (!days)
            return days.error();
        if (*days)
            rule.*field = WorkingDays{**days};
    }
    const auto months = numberOf(object, "backstop_months"_L1);
    if (!months)
        return months.error();
    rule.backstopMonths = *months;
    rule.source = object.value("source"_L1).toString();
    if (const QJsonValue panel = object.value("panel"_L1); isGiven(panel)) {
        const auto panelRule = panelFrom(panel.toObject());
        if (!panelRule)
            return panelRule.error();
        rule.panel = panelRule.value();
    }
    if (!rule.limit && !rule.panel)
        return wrong(u"limit"_s);
    return rule;
}

QJsonObject toObject(const PanelRule &panel)
{
    QJsonObject object{{"within"_L1, panel.panelWithin.count},
                       {"findings_within"_L1, panel.findingsWithin.count},
                       {"response_after_findings"_L1, panel.responseAfterFindings.count},
                       {"response_after_panel"_L1, panel.responseAfterPanel.count},
                       {"always_from_panel"_L1, panel.alwaysFromPanel}};
    for (const auto &[member, field] : kMilestoneMembers) {
        if (const auto &days = panel.*field)
            object.insert(member, days->count);
    }
    return object;
}

QJsonObject toObject(const StageRule &rule)
{
    QJsonObject object{{"stage"_L1, rule.number},
                       {"name"_L1, rule.name},
                       {"clock"_L1, QString(toStored(rule.clockStart))},
                       {"source"_L1, rule.source}};
    if (rule.isLocal)
        object.insert("local"_L1, true);
    for (const auto &[member, field] : kDayMembers) {
        if (const auto &days = rule.*field)
            object.insert(member, days->count);
    }
    if (rule.backstopMonths)
        object.insert("backstop_months"_L1, *rule.backstopMonths);
    if (rule.panel)
        object.insert("panel"_L1, toObject(*rule.panel));
    return object;
}

Result<ProcedureVersion> versionFrom(ProcedureKey procedure, const QJsonObject &object)
{
    ProcedureVersion version;
    version.procedure = procedure;
    version.version = object.value("version"_L1).toString();
    if (version.version.isEmpty())
        return wrong(u"version"_s);
    version.source = object.value("source"_L1).toString();
    if (const QJsonValue from = object.value("from"_L1); isGiven(from)) {
        const QDate day = QDate::fromString(from.toString(), Qt::ISODate);
        if (!day.isValid())
            return wrong(u"from"_s);
        version.appliesFrom = day;
    }
    for (const QJsonValue stage : object.value("stages"_L1).toArray()) {
        auto rule = stageFrom(stage.toObject());
        if (!rule)
            return rule.error();
        version.stages.push_back(std::move(rule).value());
    }
    if (version.stages.empty())
        return wrong(u"stages"_s);
    return version;
}

} // namespace

Result<std::vector<ProcedureVersion>> proceduresFromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return Error{Error::Code::Invalid,
                     ProcedureJson::tr("The procedure cannot be read: it is not a JSON object."),
                     fault.errorString()};
    const QJsonObject object = document.object();
    const auto key = fromStored<ProcedureKey>(object.value("procedure"_L1).toString());
    if (!key)
        return wrong(u"procedure"_s);
    std::vector<ProcedureVersion> versions;
    for (const QJsonValue entry : object.value("versions"_L1).toArray()) {
        auto version = versionFrom(*key, entry.toObject());
        if (!version)
            return version.error();
        versions.push_back(std::move(version).value());
    }
    if (versions.empty())
        return wrong(u"versions"_s);
    return versions;
}

QByteArray toJson(const ProcedureVersion &version)
{
    QJsonArray stages;
    for (const StageRule &rule : version.stages)
        stages.append(toObject(rule));
    QJsonObject object{
        {"version"_L1, version.version}, {"source"_L1, version.source}, {"stages"_L1, stages}};
    if (version.appliesFrom)
        object.insert("from"_L1, version.appliesFrom->toString(Qt::ISODate));
    const QJsonObject file{{"procedure"_L1, QString(toStored(version.procedure))},
                           {"versions"_L1, QJsonArray{object}}};
    return QJsonDocument(file).toJson(QJsonDocument::Compact);
}

ProcedureSet ProcedureSet::shipped()
{
    std::vector<ProcedureVersion> versions;
    for (const QString &word : storedWords<ProcedureKey>()) {
        QFile file(u":/redress/procedures/%1.json"_s.arg(word));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "ProcedureSet::shipped", qPrintable(file.fileName()));
        if (!opened)
            continue;
        const auto read = proceduresFromJson(file.readAll());
        Q_ASSERT_X(read.has_value(), "ProcedureSet::shipped", qPrintable(file.fileName()));
        if (read)
            versions.insert(versions.end(), read->begin(), read->end());
    }
    return ProcedureSet(std::move(versions));
}

} // namespace redress
