// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/facts.h"

#include "core/conduct/triage.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kBandExpression =
    "CASE WHEN days_taken <= 10 THEN 'within_10' WHEN days_taken <= 20 THEN 'within_20' "
    "WHEN days_taken > 20 THEN 'over_20' END"_L1;

/// The code of the quarter in which a day falls that has none stored beside it, see
/// Quarter::code(). Days are text on one engine and dates on the other; as text they are alike.
QString quarterOf(QLatin1StringView day)
{
    return u"CASE WHEN CAST(substr(CAST(%1 AS TEXT), 6, 2) AS INTEGER) >= 4 "
           "THEN CAST(substr(CAST(%1 AS TEXT), 1, 4) AS INTEGER) * 10 + "
           "(CAST(substr(CAST(%1 AS TEXT), 6, 2) AS INTEGER) - 1) / 3 "
           "ELSE CAST(substr(CAST(%1 AS TEXT), 1, 4) AS INTEGER) * 10 - 6 END"_s.arg(day);
}

// The views of what hangs on a stage, without the case.
constexpr auto kIssuesAlone =
    "(SELECT i.id AS fact_id, s.case_id, i.category_id, i.root_cause_id, i.pillar_id, "
    "i.outcome AS issue_outcome, i.upheld_reason_id, s.stage_no, s.procedure_key, "
    "s.directorate_id, s.service_id, s.received_on, s.received_quarter, s.finding_on, "
    "s.finding_quarter, s.outcome "
    "FROM issue i JOIN stage s ON s.id = i.stage_id) f"_L1;
constexpr auto kActionsAlone =
    "(SELECT a.id AS fact_id, s.case_id, a.category_id, a.scope, a.due_on, a.completed_on, "
    "a.stage_id, s.stage_no, s.procedure_key, s.directorate_id, s.service_id, s.received_on, "
    "s.received_quarter, s.finding_on, s.finding_quarter, s.outcome "
    "FROM action a JOIN stage s ON s.id = a.stage_id WHERE a.came_from IS NULL) f"_L1;
constexpr auto kCostsAlone =
    "(SELECT k.id AS fact_id, s.case_id, k.stage_id, k.cost_type, k.head_id, k.amount_pence, "
    "k.paid_on, k.paid_quarter, s.stage_no, s.procedure_key, s.directorate_id, s.service_id, "
    "s.responded_on, s.responded_quarter, s.outcome, s.finding_on, s.finding_quarter "
    "FROM cost k JOIN stage s ON s.id = k.stage_id) f"_L1;
// The remedies of the council have no view in the file.
constexpr auto kRemedies =
    "(SELECT r.*, r.id AS fact_id, s.case_id, c.reference, c.team_id, s.stage_no, s.procedure_key, "
    "s.directorate_id, s.service_id, s.outcome, s.finding_on, s.finding_quarter FROM remedy r "
    "JOIN stage s ON s.id = r.stage_id LEFT JOIN case_record c ON c.id = s.case_id) f"_L1;
constexpr auto kResponsesAlone =
    "(SELECT d.stage_id, s.case_id, s.stage_no, s.procedure_key, s.directorate_id, s.service_id, "
    "s.responded_on, s.responded_quarter, s.outcome "
    "FROM dip_response d JOIN stage s ON s.id = d.stage_id) f"_L1;
constexpr auto kSamplesAlone =
    "(SELECT t.id AS fact_id, d.stage_id, s.case_id, t.pillar_id, t.theme_id, s.stage_no, "
    "s.procedure_key, s.directorate_id, s.service_id, s.responded_on, s.responded_quarter, "
    "s.outcome FROM dip_response d JOIN stage s ON s.id = d.stage_id "
    "LEFT JOIN dip_theme t ON t.dip_response_id = d.id) f"_L1;

std::optional<QString> column(const char *name)
{
    return QString::fromLatin1(name);
}

/// Columns that every view takes over from the case.
std::optional<QString> caseColumn(Dimension dimension)
{
    switch (dimension) {
    case Dimension::ComplainantType:
        return column("complainant_type_id");
    case Dimension::Child:
        return column("child_or_young_person");
    case Dimension::Advocate:
        return column("advocate_id");
    case Dimension::ContactMethod:
        return column("contact_method_id");
    case Dimension::Officer:
        return column("officer_id");
    default:
        return std::nullopt;
    }
}

std::optional<QString> stageColumn(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Stage:
        return column("stage_no");
    case Dimension::Procedure:
        return column("procedure_key");
    case Dimension::Outcome:
        return column("outcome");
    default:
        return std::nullopt;
    }
}

std::optional<QString> ownColumn(Fact fact, Dimension dimension)
{
    switch (fact) {
    case Fact::Contact:
        if (dimension == Dimension::Kind)
            return column("kind");
        if (dimension == Dimension::Procedure)
            return column("procedure_key");
        if (dimension == Dimension::Theme)
            return column("theme_id");
        if (dimension == Dimension::Triage)
            return column("triage_result");
        if (dimension == Dimension::ComplimentFrom)
            return column("compliment_from_id");
        if (dimension == Dimension::InTime)
            return column("in_time");
        return caseColumn(dimension);
    case Fact::Stage:
        if (dimension == Dimension::Band)
            return QString(kBandExpression);
        if (dimension == Dimension::InTime)
            return column("in_time");
        return stageColumn(dimension) ? stageColumn(dimension) : caseColumn(dimension);
    case Fact::Issue:
        if (dimension == Dimension::IssueCategory)
            return column("category_id");
        if (dimension == Dimension::RootCause)
            return column("root_cause_id");
        if (dimension == Dimension::IssueOutcome)
            return column("issue_outcome");
        if (dimension == Dimension::UpheldReason)
            return column("upheld_reason_id");
        if (dimension == Dimension::Pillar)
            return column("pillar_id");
        if (dimension == Dimension::Advocate || dimension == Dimension::Officer)
            return std::nullopt;
        return stageColumn(dimension) ? stageColumn(dimension) : caseColumn(dimension);
    case Fact::Action:
        if (dimension == Dimension::ActionCategory)
            return column("category_id");
        if (dimension == Dimension::Scope)
            return column("scope");
        return stageColumn(dimension);
    case Fact::Cost:
        if (dimension == Dimension::CostType)
            return column("cost_type");
        if (dimension == Dimension::CostHead)
            return column("head_id");
        return stageColumn(dimension);
    case Fact::Ombudsman:
        if (dimension == Dimension::Officer)
            return column("officer_id");
        return dimension == Dimension::Decision ? column("decision") : std::nullopt;
    case Fact::Recommendation:
        if (dimension == Dimension::RemedyCategory)
            return column("remedy_category");
        return dimension == Dimension::Decision ? column("decision") : std::nullopt;
    case Fact::Remedy:
        return dimension == Dimension::RemedyType ? column("remedy_type_id")
                                                  : stageColumn(dimension);
    case Fact::Demand:
        return dimension == Dimension::DemandIndicator ? column("indicator_id") : std::nullopt;
    case Fact::Sample:
        if (dimension == Dimension::Pillar)
            return column("pillar_id");
        if (dimension == Dimension::SampleTheme)
            return column("theme_id");
        return stageColumn(dimension);
    }
    return std::nullopt;
}

} // namespace

DimensionKind kindOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Directorate:
    case Dimension::Service:
    case Dimension::Team:
        return DimensionKind::Node;
    case Dimension::Officer:
        return DimensionKind::Member;
    case Dimension::Child:
    case Dimension::InTime:
        return DimensionKind::YesNo;
    case Dimension::Quarter:
    case Dimension::Year:
    case Dimension::Month:
        return DimensionKind::Period;
    default:
        return listOf(dimension) ? DimensionKind::ListItem : DimensionKind::Word;
    }
}

std::optional<UserList> listOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::ComplainantType:
        return UserList::ComplainantType;
    case Dimension::Advocate:
        return UserList::Advocate;
    case Dimension::ContactMethod:
        return UserList::ContactMethod;
    case Dimension::Theme:
        return UserList::Theme;
    case Dimension::IssueCategory:
        return UserList::IssueCategory;
    case Dimension::RootCause:
        return UserList::RootCause;
    case Dimension::CostHead:
        return UserList::CostHead;
    case Dimension::UpheldReason:
        return UserList::UpheldReason;
    case Dimension::ComplimentFrom:
        return UserList::ComplimentFrom;
    case Dimension::Pillar:
        return UserList::Pillar;
    case Dimension::SampleTheme:
        return UserList::SampleTheme;
    case Dimension::ActionCategory:
        return UserList::ActionCategory;
    case Dimension::RemedyType:
        return UserList::RemedyType;
    case Dimension::DemandIndicator:
        return UserList::DemandIndicator;
    default:
        return std::nullopt;
    }
}

QStringList wordsOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Kind:
        return storedWords<CaseKind>();
    case Dimension::Procedure:
        return storedWords<ProcedureKey>().first(3);
    case Dimension::Stage:
        return {u"1"_s, u"2"_s, u"3"_s};
    case Dimension::Outcome:
        return storedWords<Outcome>();
    case Dimension::IssueOutcome:
        return storedWords<Outcome>().first(4);
    case Dimension::Band:
        return {u"within_10"_s, u"within_20"_s, u"over_20"_s};
    case Dimension::Triage:
        return storedWords<TriageResult>();
    case Dimension::Scope:
        return storedWords<ActionScope>();
    case Dimension::CostType:
        return storedWords<CostType>();
    case Dimension::Decision:
        return storedWords<Decision>();
    case Dimension::RemedyCategory:
        return storedWords<RemedyCategory>();
    case Dimension::Child:
    case Dimension::InTime:
        return {u"1"_s, u"0"_s};
    default:
        return {};
    }
}

QString viewOf(Fact fact)
{
    switch (fact) {
    case Fact::Contact:
        return u"fact_contact"_s;
    case Fact::Stage:
        return u"fact_stage"_s;
    case Fact::Issue:
        return u"fact_issue"_s;
    case Fact::Action:
        return u"fact_action"_s;
    case Fact::Cost:
        return u"fact_cost"_s;
    case Fact::Ombudsman:
        return u"fact_ombudsman"_s;
    case Fact::Recommendation:
        return u"fact_recommendation"_s;
    case Fact::Sample:
        return u"fact_sample"_s;
    case Fact::Remedy:
        return kRemedies;
    case Fact::Demand:
        break;
    }
    return {};
}

QString sourceOf(Fact fact, const QString &expressions)
{
    using namespace std::string_view_literals;
    // What the views take from case_record.
    constexpr std::array kOfCase{
        "reference"sv,   "team_id"sv,           "complainant_type_id"sv, "child_or_young_person"sv,
        "advocate_id"sv, "contact_method_id"sv, "officer_id"sv,          "summary"sv};
    constexpr std::array kOfStage{"case_id"sv,        "stage_no"sv,   "procedure_key"sv,
                                  "directorate_id"sv, "service_id"sv, "responded"sv,
                                  "outcome"sv,        "finding"sv,    "fact_id"sv};
    constexpr std::array kOfTheme{"pillar_id"sv, "theme_id"sv, "fact_id"sv};
    const std::string named = expressions.toStdString();
    const auto names = [&](const auto &columns) {
        return std::ranges::any_of(columns, [&](std::string_view column) {
            return named.find(column) != std::string::npos;
        });
    };
    if (names(kOfCase))
        return viewOf(fact);
    switch (fact) {
    case Fact::Stage:
        return expressions.contains("fact_id"_L1)
                   ? u"(SELECT stage.*, stage.id AS fact_id FROM stage) f"_s
                   : u"stage"_s;
    case Fact::Issue:
        return kIssuesAlone;
    case Fact::Action:
        return kActionsAlone;
    case Fact::Cost:
        return names(kOfStage) ? kCostsAlone : "cost"_L1;
    case Fact::Ombudsman:
        return u"ombudsman_case"_s;
    case Fact::Sample:
        return names(kOfTheme) ? kSamplesAlone : kResponsesAlone;
    default:
        return viewOf(fact);
    }
}

std::optional<PlacementColumns> placementColumns(Fact fact, Placement placement)
{
    const bool isStage = fact == Fact::Stage;
    const bool hasStage = isStage || fact == Fact::Issue || fact == Fact::Action ||
                          fact == Fact::Cost || fact == Fact::Sample || fact == Fact::Remedy;
    switch (placement) {
    case Placement::Received:
        if (fact == Fact::Recommendation || fact == Fact::Cost || fact == Fact::Sample ||
            fact == Fact::Remedy || fact == Fact::Demand)
            return std::nullopt;
        return PlacementColumns{u"received_quarter"_s, u"received_on"_s};
    case Placement::Responded:
        if (isStage || fact == Fact::Contact || fact == Fact::Sample || fact == Fact::Cost)
            return PlacementColumns{u"responded_quarter"_s, u"responded_on"_s};
        return std::nullopt;
    case Placement::Finding:
        if (hasStage && fact != Fact::Sample)
            return PlacementColumns{u"finding_quarter"_s, u"finding_on"_s};
        return std::nullopt;
    case Placement::Panel:
        return isStage ? std::optional(PlacementColumns{u"panel_quarter"_s, u"panel_on"_s})
                       : std::nullopt;
    case Placement::Paid:
        return fact == Fact::Cost ? std::optional(PlacementColumns{u"paid_quarter"_s, u"paid_on"_s})
                                  : std::nullopt;
    case Placement::Decision:
        if (fact == Fact::Ombudsman || fact == Fact::Recommendation)
            return PlacementColumns{u"decision_quarter"_s, u"decision_on"_s};
        return std::nullopt;
    case Placement::Due:
        return fact == Fact::Recommendation
                   ? std::optional(PlacementColumns{quarterOf("due_on"_L1), u"due_on"_s})
                   : std::nullopt;
    case Placement::Replied:
        return fact == Fact::Ombudsman
                   ? std::optional(PlacementColumns{quarterOf("enquiry_responded_on"_L1),
                                                    u"enquiry_responded_on"_s})
                   : std::nullopt;
    case Placement::PanelFindings:
        return isStage
                   ? std::optional(PlacementColumns{quarterOf("findings_on"_L1), u"findings_on"_s})
                   : std::nullopt;
    }
    return std::nullopt;
}

std::optional<QString> expressionFor(Fact fact, Dimension dimension)
{
    if (fact == Fact::Demand || kindOf(dimension) != DimensionKind::Node)
        return ownColumn(fact, dimension);
    if (dimension == Dimension::Directorate)
        return column("directorate_id");
    if (dimension == Dimension::Service)
        return column("service_id");
    const bool hasTeam = fact != Fact::Ombudsman && fact != Fact::Recommendation;
    return hasTeam ? column("team_id") : std::nullopt;
}

QString expressionFor(Condition condition)
{
    switch (condition) {
    case Condition::Upheld:
        return u"outcome IN ('upheld', 'partially_upheld')"_s;
    case Condition::InTime:
        return u"in_time = 1"_s;
    case Condition::WithinAim:
        return u"responded_on <= coalesce(aim_on, limit_on)"_s;
    case Condition::WithinLimit:
        return u"responded_on <= limit_on"_s;
    case Condition::Within10:
        return u"days_taken <= 10"_s;
    case Condition::From11To20:
        return u"days_taken BETWEEN 11 AND 20"_s;
    case Condition::Within20:
        return u"days_taken <= 20"_s;
    case Condition::Over20:
        return u"days_taken > 20"_s;
    case Condition::Over100:
        return u"days_taken > 100"_s;
    case Condition::PanelInTime:
        return u"panel_on <= panel_by"_s;
    case Condition::OnHold:
        return u"((closed_on IS NULL OR closed_on > :last_day) AND fact_id IN (SELECT h.stage_id "
               "FROM hold h WHERE h.first_on <= :last_day "
               "AND (h.last_on IS NULL OR h.last_on >= :last_day)))"_s;
    case Condition::IssueUpheld:
        return u"issue_outcome IN ('upheld', 'partially_upheld')"_s;
    case Condition::Wider:
        return u"scope = 'wider'"_s;
    case Condition::ActionDone:
        return u"completed_on IS NOT NULL"_s;
    case Condition::HasWiderAction:
        return u"fact_id IN (SELECT w.stage_id FROM action w WHERE w.scope = 'wider' "
               "AND w.came_from IS NULL)"_s;
    case Condition::HasCause:
        return u"root_cause_id IS NOT NULL"_s;
    case Condition::OmbudsmanUpheld:
        return u"decision IN ('upheld_injustice', 'upheld_no_injustice')"_s;
    case Condition::OmbudsmanInjustice:
        return u"decision = 'upheld_injustice'"_s;
    case Condition::Investigated:
        return u"decision IN ('not_upheld', 'upheld_injustice', 'upheld_no_injustice')"_s;
    case Condition::Investigators:
        return u"cost_type IN ('investigating_officer', 'independent_person')"_s;
    case Condition::Financial:
        return u"remedy_category = 'financial_remedy'"_s;
    case Condition::Complied:
        return u"(satisfied_on IS NOT NULL OR completed_on IS NOT NULL)"_s;
    case Condition::CompliedInTime:
        return u"coalesce(completed_on, satisfied_on) <= due_on"_s;
    case Condition::CompliedLate:
        return u"coalesce(completed_on, satisfied_on) > due_on"_s;
    case Condition::RemedyGiven:
        return u"paid_on IS NOT NULL"_s;
    case Condition::RemedyInTime:
        return u"paid_on <= due_on"_s;
    case Condition::HasRemedyDay:
        return u"due_on IS NOT NULL"_s;
    case Condition::RepliedInTime:
        return u"enquiry_responded_on <= enquiry_due_on"_s;
    case Condition::HasReplyDay:
        return u"enquiry_due_on IS NOT NULL"_s;
    case Condition::HasTheme:
        return u"theme_id IS NOT NULL"_s;
    case Condition::FromChild:
        return u"child_or_young_person = 1"_s;
    case Condition::HasAdvocate:
        return u"advocate_id IS NOT NULL"_s;
    case Condition::OfStages1And2:
        return u"stage_no IN (1, 2)"_s;
    case Condition::Escalated:
        return u"case_id IN (SELECT e.case_id FROM stage e WHERE e.stage_no = 2)"_s;
    case Condition::NotEnded:
        return u"(outcome IS NULL OR outcome NOT IN ('withdrawn', 'discontinued'))"_s;
    case Condition::OfChildrensProcedure:
        return u"procedure_key = 'children_statutory'"_s;
    case Condition::HasResponse:
        return u"responded_on IS NOT NULL"_s;
    case Condition::HasFinding:
        return u"finding_on IS NOT NULL"_s;
    case Condition::IsCompliment:
    case Condition::IsMpEnquiry:
    case Condition::IsCouncillorEnquiry:
    case Condition::IsRepresentation:
        return u"kind = '%1'"_s.arg(toStored(*kindOf(condition)));
    case Condition::InTimeGross:
    case Condition::PanelFindingsInTime:
        break; // workedstages.h
    }
    return {};
}

std::optional<CaseKind> kindOf(Condition condition)
{
    switch (condition) {
    case Condition::IsCompliment:
        return CaseKind::Compliment;
    case Condition::IsMpEnquiry:
        return CaseKind::MpEnquiry;
    case Condition::IsCouncillorEnquiry:
        return CaseKind::CouncillorEnquiry;
    case Condition::IsRepresentation:
        return CaseKind::Representation;
    default:
        return std::nullopt;
    }
}

} // namespace redress
