// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditfields.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::optional<QString> stored(const QString &text)
{
    return text;
}

std::optional<QString> stored(const std::optional<QString> &text)
{
    return text;
}

std::optional<QString> stored(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::optional<QString> stored(std::optional<QDate> day)
{
    return day ? stored(*day) : std::nullopt;
}

std::optional<QString> stored(bool flag)
{
    return flag ? u"1"_s : u"0"_s;
}

std::optional<QString> stored(int number)
{
    return QString::number(number);
}

std::optional<QString> stored(Money amount)
{
    return QString::number(amount.pence);
}

std::optional<QString> stored(std::optional<Money> amount)
{
    return amount ? stored(*amount) : std::nullopt;
}

template <typename Tag>
std::optional<QString> stored(Id<Tag> id)
{
    return QString::number(id.value());
}

template <typename Tag>
std::optional<QString> stored(std::optional<Id<Tag>> id)
{
    return id ? stored(*id) : std::nullopt;
}

template <typename Enum>
requires std::is_enum_v<Enum> std::optional<QString> stored(Enum value)
{
    return QString(toStored(value));
}

template <typename Enum>
requires std::is_enum_v<Enum> std::optional<QString> stored(std::optional<Enum> value)
{
    return value ? stored(*value) : std::nullopt;
}

} // namespace

AuditFields auditFields(const CaseRecord &record)
{
    return {
        {"reference"_L1, stored(record.reference)},
        {"kind"_L1, stored(record.kind)},
        {"procedure_key"_L1, stored(record.procedure)},
        {"received_on"_L1, stored(record.receivedOn)},
        {"responded_on"_L1, stored(record.respondedOn)},
        {"acknowledged_on"_L1, stored(record.acknowledgedOn)},
        {"extended_to"_L1, stored(record.extendedTo)},
        {"directorate_id"_L1, stored(record.directorate)},
        {"service_id"_L1, stored(record.service)},
        {"team_id"_L1, stored(record.team)},
        {"complainant_type_id"_L1, stored(record.complainantType)},
        {"child_or_young_person"_L1, stored(record.isChildOrYoungPerson)},
        {"advocate_id"_L1, stored(record.advocate)},
        {"contact_method_id"_L1, stored(record.contactMethod)},
        {"theme_id"_L1, stored(record.theme)},
        {"summary"_L1, stored(record.summary)},
        {"quote"_L1, stored(record.quote)},
        {"officer_id"_L1, stored(record.officer)},
    };
}

AuditFields auditFields(const StageRecord &stage)
{
    return {
        {"stage_no"_L1, stored(stage.number)},
        {"procedure_key"_L1, stored(stage.procedure)},
        {"procedure_version"_L1, stored(stage.procedureVersion)},
        {"received_on"_L1, stored(stage.receivedOn)},
        {"acknowledged_on"_L1, stored(stage.acknowledgedOn)},
        {"record_agreed_on"_L1, stored(stage.recordAgreedOn)},
        {"given_limit_on"_L1, stored(stage.givenLimitOn)},
        {"extended_to"_L1, stored(stage.extendedTo)},
        {"panel_on"_L1, stored(stage.panelOn)},
        {"findings_on"_L1, stored(stage.findingsOn)},
        {"responded_on"_L1, stored(stage.respondedOn)},
        {"outcome"_L1, stored(stage.outcome)},
        {"outcome_on"_L1, stored(stage.outcomeOn)},
    };
}

AuditFields auditFields(const Hold &hold)
{
    return {
        {"first_on"_L1, stored(hold.firstOn)},
        {"last_on"_L1, stored(hold.lastOn)},
        {"reason_id"_L1, stored(hold.reason)},
        {"stops_clock"_L1, stored(hold.stopsClock)},
    };
}

AuditFields auditFields(const IssueRecord &issue)
{
    return {
        {"position"_L1, stored(issue.position)},       {"category_id"_L1, stored(issue.category)},
        {"root_cause_id"_L1, stored(issue.rootCause)}, {"outcome"_L1, stored(issue.outcome)},
        {"description"_L1, stored(issue.description)},
    };
}

AuditFields auditFields(const ActionRecord &action)
{
    return {
        {"category_id"_L1, stored(action.category)},     {"scope"_L1, stored(action.scope)},
        {"description"_L1, stored(action.description)},  {"due_on"_L1, stored(action.dueOn)},
        {"completed_on"_L1, stored(action.completedOn)},
    };
}

AuditFields auditFields(const CostRecord &cost)
{
    return {
        {"cost_type"_L1, stored(cost.type)},
        {"amount_pence"_L1, stored(cost.amount)},
        {"paid_on"_L1, stored(cost.paidOn.isValid() ? std::optional(cost.paidOn) : std::nullopt)},
        {"description"_L1, stored(cost.description)},
    };
}

AuditFields auditFields(const OmbudsmanRecord &record)
{
    return {
        {"reference"_L1, stored(record.reference)},
        {"case_id"_L1, stored(record.caseId)},
        {"directorate_id"_L1, stored(record.directorate)},
        {"service_id"_L1, stored(record.service)},
        {"received_on"_L1, stored(record.receivedOn)},
        {"enquiry_due_on"_L1, stored(record.enquiryDueOn)},
        {"enquiry_responded_on"_L1, stored(record.enquiryRespondedOn)},
        {"decision_on"_L1, stored(record.decisionOn)},
        {"decision"_L1, stored(record.decision)},
        {"summary"_L1, stored(record.summary)},
        {"officer_id"_L1, stored(record.officer)},
    };
}

AuditFields auditFields(const RecommendationRecord &record)
{
    return {
        {"category"_L1, stored(record.category)},        {"amount_pence"_L1, stored(record.amount)},
        {"description"_L1, stored(record.description)},  {"due_on"_L1, stored(record.dueOn)},
        {"completed_on"_L1, stored(record.completedOn)},
    };
}

} // namespace redress
