// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/procedure/procedure.h"

namespace redress {

/// What kind of contact a case is. \source import format, cases.csv
enum class CaseKind { Complaint, Representation, MpEnquiry, CouncillorEnquiry, Compliment };

template <>
inline constexpr std::array<std::pair<CaseKind, QLatin1StringView>, 5> kStoredWords<CaseKind>{{
    {CaseKind::Complaint, QLatin1StringView("complaint")},
    {CaseKind::Representation, QLatin1StringView("representation")},
    {CaseKind::MpEnquiry, QLatin1StringView("mp_enquiry")},
    {CaseKind::CouncillorEnquiry, QLatin1StringView("councillor_enquiry")},
    {CaseKind::Compliment, QLatin1StringView("compliment")},
}};

/// The outcome of a stage. Fixed codes: a council may only call them by other names.
enum class Outcome { Upheld, PartiallyUpheld, NotUpheld, NoFinding, Withdrawn, Discontinued };

template <>
inline constexpr std::array<std::pair<Outcome, QLatin1StringView>, 6> kStoredWords<Outcome>{{
    {Outcome::Upheld, QLatin1StringView("upheld")},
    {Outcome::PartiallyUpheld, QLatin1StringView("partially_upheld")},
    {Outcome::NotUpheld, QLatin1StringView("not_upheld")},
    {Outcome::NoFinding, QLatin1StringView("no_finding")},
    {Outcome::Withdrawn, QLatin1StringView("withdrawn")},
    {Outcome::Discontinued, QLatin1StringView("discontinued")},
}};

/// Whether \p outcome is one of the four findings that outcome tables count.
/// \source import format, "What the dates mean"
constexpr bool isFinding(Outcome outcome)
{
    return outcome != Outcome::Withdrawn && outcome != Outcome::Discontinued;
}

/// "Upheld" in a percentage: wholly or in part.
constexpr bool isUpheld(Outcome outcome)
{
    return outcome == Outcome::Upheld || outcome == Outcome::PartiallyUpheld;
}

enum class ActionScope {
    Individual, ///< Puts one person's matter right.
    Wider,      ///< Improves the service for others.
};

template <>
inline constexpr std::array<std::pair<ActionScope, QLatin1StringView>, 2> kStoredWords<ActionScope>{
    {
        {ActionScope::Individual, QLatin1StringView("individual")},
        {ActionScope::Wider, QLatin1StringView("wider")},
    }};

/// What an action comes from, where it is not the complaint itself. \source domain 4.6
enum class ActionSource { Ombudsman, DipSample };

template <>
inline constexpr std::array<std::pair<ActionSource, QLatin1StringView>, 2>
    kStoredWords<ActionSource>{{
        {ActionSource::Ombudsman, QLatin1StringView("ombudsman")},
        {ActionSource::DipSample, QLatin1StringView("dip_sample")},
    }};

/// What the Ombudsman decided.
enum class Decision {
    ClosedNoFurtherAction,
    ClosedOutOfJurisdiction,
    Premature,
    NotUpheld,
    UpheldInjustice,
    UpheldNoInjustice,
    Invalid, ///< Invalid, incomplete or advice given. No column of an import names it.
};

template <>
inline constexpr std::array<std::pair<Decision, QLatin1StringView>, 7> kStoredWords<Decision>{{
    {Decision::ClosedNoFurtherAction, QLatin1StringView("closed_no_further_action")},
    {Decision::ClosedOutOfJurisdiction, QLatin1StringView("closed_out_of_jurisdiction")},
    {Decision::Premature, QLatin1StringView("premature")},
    {Decision::NotUpheld, QLatin1StringView("not_upheld")},
    {Decision::UpheldInjustice, QLatin1StringView("upheld_injustice")},
    {Decision::UpheldNoInjustice, QLatin1StringView("upheld_no_injustice")},
    {Decision::Invalid, QLatin1StringView("invalid")},
}};

/// The classes in the order in which a case can end: what was not investigated first.
/// \source domain 4.8
inline constexpr std::array kDecisionClasses{
    Decision::Premature,
    Decision::Invalid,
    Decision::ClosedNoFurtherAction,
    Decision::ClosedOutOfJurisdiction,
    Decision::NotUpheld,
    Decision::UpheldNoInjustice,
    Decision::UpheldInjustice,
};

/// The words that a file of an import may hold. \source import format, ombudsman.csv
inline QStringList importedDecisions()
{
    QStringList words = storedWords<Decision>();
    words.removeAll(QString(toStored(Decision::Invalid)));
    return words;
}

constexpr bool isUpheld(Decision decision)
{
    return decision == Decision::UpheldInjustice || decision == Decision::UpheldNoInjustice;
}

enum class RemedyCategory {
    FinancialRemedy,
    Apology,
    StaffTrainingOrGuidance,
    ReviewPolicyOrProcedure,
    ProvideService,
    Other,
};

template <>
inline constexpr std::array<std::pair<RemedyCategory, QLatin1StringView>, 6>
    kStoredWords<RemedyCategory>{{
        {RemedyCategory::FinancialRemedy, QLatin1StringView("financial_remedy")},
        {RemedyCategory::Apology, QLatin1StringView("apology")},
        {RemedyCategory::StaffTrainingOrGuidance, QLatin1StringView("staff_training_or_guidance")},
        {RemedyCategory::ReviewPolicyOrProcedure, QLatin1StringView("review_policy_or_procedure")},
        {RemedyCategory::ProvideService, QLatin1StringView("provide_service")},
        {RemedyCategory::Other, QLatin1StringView("other")},
    }};

enum class CostType {
    IndependentPerson,
    InvestigatingOfficer,
    Stage3Panel,
    Mediation,
    FinancialRedress,
    Other,
};

template <>
inline constexpr std::array<std::pair<CostType, QLatin1StringView>, 6> kStoredWords<CostType>{{
    {CostType::IndependentPerson, QLatin1StringView("independent_person")},
    {CostType::InvestigatingOfficer, QLatin1StringView("investigating_officer")},
    {CostType::Stage3Panel, QLatin1StringView("stage_3_panel")},
    {CostType::Mediation, QLatin1StringView("mediation")},
    {CostType::FinancialRedress, QLatin1StringView("financial_redress")},
    {CostType::Other, QLatin1StringView("other")},
}};

/// The lists that a council keeps and adds to.
enum class UserList {
    ComplainantType,
    ContactMethod,
    Advocate,
    Theme,
    IssueCategory,
    RootCause,
    Pillar,
    ActionCategory,
    HoldReason,
    SampleTheme,
    RemedyType,
    DemandIndicator,
    UpheldReason,   ///< Of an issue. \source report 002
    ComplimentFrom, ///< \source domain 4.7
    CostHead,       ///< Besides those of CostType, which counts them as other. \source domain 4.6
};

template <>
inline constexpr std::array<std::pair<UserList, QLatin1StringView>, 15> kStoredWords<UserList>{{
    {UserList::ComplainantType, QLatin1StringView("complainant_type")},
    {UserList::ContactMethod, QLatin1StringView("contact_method")},
    {UserList::Advocate, QLatin1StringView("advocate")},
    {UserList::Theme, QLatin1StringView("theme")},
    {UserList::IssueCategory, QLatin1StringView("issue_category")},
    {UserList::RootCause, QLatin1StringView("root_cause")},
    {UserList::Pillar, QLatin1StringView("pillar")},
    {UserList::ActionCategory, QLatin1StringView("action_category")},
    {UserList::HoldReason, QLatin1StringView("hold_reason")},
    {UserList::SampleTheme, QLatin1StringView("sample_theme")},
    {UserList::RemedyType, QLatin1StringView("remedy_type")},
    {UserList::DemandIndicator, QLatin1StringView("demand_indicator")},
    {UserList::UpheldReason, QLatin1StringView("upheld_reason")},
    {UserList::ComplimentFrom, QLatin1StringView("compliment_from")},
    {UserList::CostHead, QLatin1StringView("cost_head")},
}};

enum class OrgLevel { Directorate, Service, Team };

template <>
inline constexpr std::array<std::pair<OrgLevel, QLatin1StringView>, 3> kStoredWords<OrgLevel>{{
    {OrgLevel::Directorate, QLatin1StringView("directorate")},
    {OrgLevel::Service, QLatin1StringView("service")},
    {OrgLevel::Team, QLatin1StringView("team")},
}};

} // namespace redress
