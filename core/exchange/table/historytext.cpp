// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table/historytext.h"

#include "core/base/dates.h"
#include "core/conduct/acts.h"
#include "core/conduct/ombudsman.h"
#include "core/conduct/people.h"
#include "core/conduct/triage.h"
#include "core/statistics/labels.h"
#include "core/store/auditfields.h"
#include "core/store/caseaims.h"
#include "core/store/retention.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Named {
    QLatin1StringView column;
    const char *words;
};

constexpr Named kNames[]{
    {"reference"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Reference")},
    {"kind"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Kind")},
    {"procedure_key"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Procedure")},
    {"procedure_version"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Version of the procedure")},
    {"received_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Received")},
    {"responded_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Response sent")},
    {"directorate_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Directorate")},
    {"service_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Service")},
    {"team_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Team")},
    {"complainant_type_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "From whom")},
    {"child_or_young_person"_L1,
     QT_TRANSLATE_NOOP("redress::HistoryText", "Child or young person")},
    {"advocate_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Advocate")},
    {"contact_method_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Arrived by")},
    {"theme_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Subject")},
    {"summary"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Summary")},
    {"quote"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Words for print")},
    {"officer_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Lead officer")},
    {"stage_no"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Stage")},
    {"acknowledged_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Acknowledged")},
    {"record_agreed_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Record agreed")},
    {"given_limit_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Limit as imported")},
    {"extended_to"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Extension agreed to")},
    {"panel_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Panel")},
    {"findings_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Findings of the panel")},
    {"outcome"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Outcome")},
    {"outcome_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Outcome on")},
    {"enquiry_due_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Reply due")},
    {"enquiry_first_due_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Day in the letter")},
    {"first_due_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Day of the decision")},
    {"evidence_sent_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Evidence sent")},
    {"ofsted_note"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Shared with Ofsted")},
    {"enquiry_responded_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Reply sent")},
    {"decision"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Decision")},
    {"decision_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Decided on")},
    {"due_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Due")},
    {"extended_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Extension agreed on")},
    {"extension_reason"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Reason of the extension")},
    {"extension_agreed_by"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Extension agreed by")},
    {"complainant_told_on"_L1,
     QT_TRANSLATE_NOOP("redress::HistoryText", "Complainant told of the extension")},
    {"enquirer_told_on"_L1,
     QT_TRANSLATE_NOOP("redress::HistoryText", "Enquirer told of the extension")},
    {"acknowledged_contact_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Proof")},
    {"acknowledged_document_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Proof")},
    {"lateness_reason"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Reason for lateness")},
    {"lateness_team"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Team that was late")},
    {"outcome_reason"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Why this outcome")},
    {"report_received_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Report received")},
    {"adr_kind"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Dispute resolution")},
    {"adr_offered_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Dispute resolution offered")},
    {"adr_held_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Dispute resolution held")},
    {"next_stage_offered_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Next stage offered")},
    {"early_referral_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Referred early")},
    {"refusal_reason"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Why it was refused")},
    {"ended_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Relieved on")},
    {"proof_contact_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Proof")},
    {"close_reason"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Closed because")},
    {"withdrawn_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Withdrawn on")},
    {"converted_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Became a complaint on")},
    {"withdrawal_reason"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Why it was withdrawn")},
    {"grounds_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Grounds arose on")},
    {"late_grounds_decision"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Past twelve months")},
    {"triage_result"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Triage")},
    {"triage_reason"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Reason of the triage")},
    {"triage_decided_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Triage decided on")},
    {"triage_decider"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Triage decided by")},
    {"eligible_as"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Who complains")},
    {"subject_in_scope"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "What about")},
    {"proceedings"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Concurrent proceedings")},
    {"frozen_review_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Look again on")},
    {"risk_flag"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Risk of harm")},
    {"category_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Kind")},
    {"root_cause_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Root cause")},
    {"pillar_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Pillar of practice")},
    {"upheld_issues"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Upheld issues")},
    {"upheld_reason_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Why upheld")},
    {"issue_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Issue")},
    {"description"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Description")},
    {"finding_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Found on")},
    {"carried_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Carried on")},
    {"scope"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "For whom")},
    {"owner_name"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Owner")},
    {"completed_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Done on")},
    {"evidence"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Evidence")},
    {"follow_up_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Follow-up on")},
    {"name"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Name")},
    {"born_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Born")},
    {"address"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Address")},
    {"email"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "E-mail")},
    {"telephone"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Telephone")},
    {"preferred_contact"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Preferred contact")},
    {"safe_contact"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Safe contact")},
    {"do_not_contact"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Do not contact")},
    {"adjustments"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Adjustments")},
    {"adjustments_review_on"_L1,
     QT_TRANSLATE_NOOP("redress::HistoryText", "Adjustments looked at again")},
    {"language"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Language")},
    {"merged_into_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "One person with")},
    {"person_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Person")},
    {"role"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Role")},
    {"relationship"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Relationship")},
    {"state"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Consent")},
    {"decided_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Decided on")},
    {"capacity_note"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Capacity")},
    {"offered_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Offered on")},
    {"accepted"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Accepted")},
    {"provider_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Provider")},
    {"appointed_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Appointed")},
    {"logged_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Entered")},
    {"back_dated_reason"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Why entered late")},
    {"compliment_from"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Compliment from")},
    {"confidentiality"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Who may see it")},
    {"readers"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Opened by")},
    {"retention_state"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Retention")},
    {"retain_until"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Kept until")},
    {"legal_hold"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Held because")},
    {"confirmed_by"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Destruction confirmed by")},
    {"cost_type"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "What for")},
    {"head_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Own head of cost")},
    {"amount_pence"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Amount")},
    {"invoiced_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Invoice of")},
    {"paid_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Paid or done on")},
    {"recharge_node_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Recharged to")},
    {"remedy_type_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Remedy")},
    {"agreed_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Agreed on")},
    {"source"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Recommended by")},
    {"satisfied_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Satisfied on")},
    {"quote_consent"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Consent to quote")},
    {"quote_is_anonymised"_L1,
     QT_TRANSLATE_NOOP("redress::HistoryText", "Words for print name nobody")},
    {"staff_informed_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Staff told on")},
    {"from_professional"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "From a professional")},
    {"compliment_from_id"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Compliment from")},
    {"sent_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Sent on")},
    {"checked_on"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Read before it went")},
    {"checked_by"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Read by")},
    {"came_from"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Comes from")},
    {"monitored_by"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Monitored by")},
    {"follow_up_held"_L1, QT_TRANSLATE_NOOP("redress::HistoryText", "Did it hold?")},
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(redress::HistoryText)
};

template <typename Enum>
QString labelOr(const QString &word)
{
    const auto value = fromStored<Enum>(word);
    return value ? labelOf(*value) : word;
}

QString entityName(const QString &entity)
{
    if (entity.startsWith("stage"_L1))
        return Words::tr("Stage");
    if (entity == "hold"_L1 || entity == "case_hold"_L1)
        return Words::tr("Hold");
    if (entity == "issue"_L1)
        return Words::tr("Issue");
    if (entity == "action"_L1)
        return Words::tr("Action");
    if (entity == "cost"_L1)
        return Words::tr("Cost");
    if (entity == "document"_L1)
        return Words::tr("Document");
    if (entity == "ombudsman_case"_L1 || entity == "ombudsman"_L1)
        return Words::tr("Ombudsman");
    if (entity.startsWith("dip_"_L1))
        return Words::tr("Dip sample");
    if (entity == "appointment"_L1)
        return Words::tr("Appointment");
    if (entity == "remedy"_L1)
        return Words::tr("Remedy");
    if (entity == "recommendation"_L1)
        return Words::tr("Recommendation");
    if (entity == "contact_log"_L1)
        return Words::tr("Contact");
    if (entity == "person"_L1 || entity == "case_person"_L1 || entity == "ombudsman_person"_L1)
        return Words::tr("Person");
    if (entity == "ombudsman_enquiry"_L1)
        return Words::tr("Enquiry of the Ombudsman");
    if (entity == "consent"_L1)
        return Words::tr("Consent");
    if (entity == "advocacy"_L1)
        return Words::tr("Advocacy");
    return Words::tr("Case");
}

bool isYesOrNo(const QString &column)
{
    constexpr std::array kColumns{
        "child_or_young_person"_L1, "carried_on"_L1, "risk_flag"_L1,
        "do_not_contact"_L1,        "accepted"_L1,   "quote_is_anonymised"_L1,
        "from_professional"_L1};
    return std::find(kColumns.begin(), kColumns.end(), column) != kColumns.end();
}

QString joinedDifference(const AuditFields &before, const AuditFields &after)
{
    QStringList names;
    for (size_t i = 0; i < before.size() && i < after.size(); ++i) {
        if (before[i] != after[i])
            names.append(factName(QString(before[i].name)).toLower());
    }
    return names.join(u", "_s);
}

/// \source domain 4.1, "close reason"
QString closeReasonWords(const QString &word)
{
    if (word == "resolved"_L1)
        return Words::tr("resolved", "why a case was closed");
    if (word == "withdrawn"_L1)
        return Words::tr("withdrawn", "why a case was closed");
    if (word == "discontinued"_L1)
        return Words::tr("discontinued", "why a case was closed");
    if (word == "out_of_scope"_L1)
        return Words::tr("out of scope", "why a case was closed");
    if (word == "out_of_time"_L1)
        return Words::tr("out of time", "why a case was closed");
    return word == "converted"_L1 ? Words::tr("became a complaint", "why a case was closed") : word;
}

} // namespace

QString factName(const QString &column)
{
    for (const Named &named : kNames) {
        if (column == named.column)
            return Words::tr(named.words);
    }
    return column;
}

QString factValue(const QString &column, const std::optional<QString> &value,
                  const ReferenceData &reference)
{
    if (!value)
        return {};
    if (isYesOrNo(column))
        return *value == u'1' ? Words::tr("yes") : Words::tr("no");
    if (column.endsWith("_on"_L1) || column == "extended_to"_L1 || column == "retain_until"_L1) {
        const QDate day = QDate::fromString(*value, Qt::ISODate);
        return day.isValid() ? slashedDate(day) : *value;
    }
    if (column == "officer_id"_L1)
        return reference.nameOf(std::optional(MemberId(value->toLongLong())));
    if (column == "amount_pence"_L1)
        return QLocale().toCurrencyString(value->toDouble() / 100, u"\u00a3"_s, 2);
    if (column == "directorate_id"_L1 || column == "service_id"_L1 || column == "team_id"_L1 ||
        column == "recharge_node_id"_L1)
        return reference.nameOf(OrgNodeId(value->toLongLong()));
    if (column == "person_id"_L1 || column == "merged_into_id"_L1)
        return Words::tr("record %1", "of a person").arg(*value);
    if (column.endsWith("_id"_L1))
        return reference.nameOf(ListItemId(value->toLongLong()));
    if (column == "kind"_L1)
        return labelOr<CaseKind>(*value);
    if (column == "procedure_key"_L1)
        return labelOr<ProcedureKey>(*value);
    if (column == "outcome"_L1)
        return labelOr<Outcome>(*value);
    if (column == "decision"_L1)
        return labelOr<Decision>(*value);
    if (column == "triage_result"_L1)
        return labelOr<TriageResult>(*value);
    if (column == "eligible_as"_L1)
        return labelOr<Complainant>(*value);
    if (column == "subject_in_scope"_L1)
        return labelOr<Subject>(*value);
    if (column == "extension_agreed_by"_L1)
        return labelOr<Agreement>(*value);
    if (column == "adr_kind"_L1)
        return labelOr<AdrKind>(*value);
    if (column == "role"_L1)
        return fromStored<PersonRole>(*value) ? labelOr<PersonRole>(*value)
                                              : labelOr<PractitionerRole>(*value);
    if (column == "state"_L1)
        return labelOr<ConsentState>(*value);
    if (column == "retention_state"_L1)
        return labelOr<RetentionState>(*value);
    if (column == "confidentiality"_L1)
        return *value == "restricted"_L1 ? Words::tr("those who are named")
                                         : Words::tr("everybody");
    if (column == "close_reason"_L1)
        return closeReasonWords(*value);
    if (column == "scope"_L1)
        return labelOr<ActionScope>(*value);
    if (column == "cost_type"_L1)
        return labelOr<CostType>(*value);
    if (column == "came_from"_L1)
        return labelOr<ActionSource>(*value);
    if (column == "source"_L1)
        return labelOr<RecommendationSource>(*value);
    if (column == "category"_L1)
        return labelOr<RemedyCategory>(*value);
    if (column == "quote_consent"_L1)
        return labelOr<QuoteConsent>(*value);
    return *value;
}

QString eventName(const HistoryEntry &entry)
{
    const QString entity = entityName(entry.entity);
    if (entry.action == "created"_L1)
        return Words::tr("%1 recorded").arg(entity);
    if (entry.action == "deleted"_L1)
        return Words::tr("%1 removed").arg(entity);
    if (entry.action == "imported"_L1)
        return Words::tr("%1 imported").arg(entity);
    return Words::tr("%1 changed").arg(entity);
}

QString recordWords(const QString &body, const ReferenceData &reference)
{
    constexpr std::array kTelling{
        "category_id"_L1, "cost_type"_L1,   "remedy_type_id"_L1, "amount_pence"_L1,
        "description"_L1, "happened_on"_L1, "with_whom"_L1,      "note"_L1,
        "text"_L1,        "letter_on"_L1,   "paid_on"_L1,        "due_on"_L1,
        "outcome"_L1,     "state"_L1,       "decided_on"_L1,     "offered_on"_L1};
    const QJsonObject record = QJsonDocument::fromJson(body.toUtf8()).object();
    QStringList facts;
    for (const QLatin1StringView column : kTelling) {
        const QJsonValue value = record.value(column);
        if (value.isString() && !value.toString().isEmpty())
            facts.append(factValue(QString(column), value.toString(), reference));
    }
    return facts.join(u", "_s).simplified();
}

QString changedFacts(const CaseRecord &before, const CaseRecord &after)
{
    return joinedDifference(auditFields(before), auditFields(after));
}

QString changedFacts(const StageRecord &before, const StageRecord &after)
{
    QString facts = joinedDifference(auditFields(before), auditFields(after));
    if (before.holds != after.holds)
        facts += (facts.isEmpty() ? QString() : u", "_s) + Words::tr("holds");
    return facts;
}

} // namespace redress
