// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/casework/records.h"
#include "core/conduct/conductways.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// What triage decides. \source domain 2
enum class TriageResult {
    Statutory,
    Corporate,
    Adult,
    Ombudsman,
    Enquiry, ///< Of an MP.
    Representation,
    Compliment,
    OtherRoute,
    NotAccepted,
    EarlyResolution, ///< Put right before the formal procedure. \source features 6
    CouncillorEnquiry,
};

template <>
inline constexpr std::array<std::pair<TriageResult, QLatin1StringView>, 11>
    kStoredWords<TriageResult>{{
        {TriageResult::Statutory, QLatin1StringView("statutory")},
        {TriageResult::Corporate, QLatin1StringView("corporate")},
        {TriageResult::Adult, QLatin1StringView("adult")},
        {TriageResult::Ombudsman, QLatin1StringView("ombudsman")},
        {TriageResult::Enquiry, QLatin1StringView("enquiry")},
        {TriageResult::CouncillorEnquiry, QLatin1StringView("councillor_enquiry")},
        {TriageResult::Representation, QLatin1StringView("representation")},
        {TriageResult::Compliment, QLatin1StringView("compliment")},
        {TriageResult::OtherRoute, QLatin1StringView("other_route")},
        {TriageResult::NotAccepted, QLatin1StringView("not_accepted")},
        {TriageResult::EarlyResolution, QLatin1StringView("early_resolution")},
    }};

/// The first test: who complains. \source Children Act 1989 sections 24D and 26(3) to (3C); domain
/// 2
enum class Complainant {
    Child,
    Parent,
    ParentalResponsibility,
    FosterCarer,
    CareLeaver,
    SpecialGuardian,
    SpecialGuardianshipApplicant,
    ChildForAdoption,
    ProspectiveAdopter,
    AdoptionSupport,
    AdoptedPerson,
    SufficientInterest,
    NotOnTheList,
};

template <>
inline constexpr std::array<std::pair<Complainant, QLatin1StringView>, 13>
    kStoredWords<Complainant>{{
        {Complainant::Child, QLatin1StringView("child")},
        {Complainant::Parent, QLatin1StringView("parent")},
        {Complainant::ParentalResponsibility, QLatin1StringView("parental_responsibility")},
        {Complainant::FosterCarer, QLatin1StringView("foster_carer")},
        {Complainant::CareLeaver, QLatin1StringView("care_leaver")},
        {Complainant::SpecialGuardian, QLatin1StringView("special_guardian")},
        {Complainant::SpecialGuardianshipApplicant,
         QLatin1StringView("special_guardianship_applicant")},
        {Complainant::ChildForAdoption, QLatin1StringView("child_for_adoption")},
        {Complainant::ProspectiveAdopter, QLatin1StringView("prospective_adopter")},
        {Complainant::AdoptionSupport, QLatin1StringView("adoption_support")},
        {Complainant::AdoptedPerson, QLatin1StringView("adopted_person")},
        {Complainant::SufficientInterest, QLatin1StringView("sufficient_interest")},
        {Complainant::NotOnTheList, QLatin1StringView("not_on_the_list")},
    }};

/// The second test: what it is about. \source SI 2006/1738 regulations 3 to 5; domain 2
enum class Subject {
    Part3,
    Parts4And5,
    Adoption,
    SpecialGuardianship,
    ChildProtection,
    ConferenceDecision,
    CourtMatter,
    StaffDiscipline,
    DamagesClaim,
    EducationPlan,
    School,
    Crime,
    RiskOfHarm,
    AllegationAgainstWorker,
    AdultSocialCare,
    InformationRights,
    Anonymous,
    ConsideredAlready,
    OtherService,
};

template <>
inline constexpr std::array<std::pair<Subject, QLatin1StringView>, 19> kStoredWords<Subject>{{
    {Subject::Part3, QLatin1StringView("part_3")},
    {Subject::Parts4And5, QLatin1StringView("parts_4_and_5")},
    {Subject::Adoption, QLatin1StringView("adoption")},
    {Subject::SpecialGuardianship, QLatin1StringView("special_guardianship")},
    {Subject::ChildProtection, QLatin1StringView("child_protection")},
    {Subject::ConferenceDecision, QLatin1StringView("conference_decision")},
    {Subject::CourtMatter, QLatin1StringView("court_matter")},
    {Subject::StaffDiscipline, QLatin1StringView("staff_discipline")},
    {Subject::DamagesClaim, QLatin1StringView("damages_claim")},
    {Subject::EducationPlan, QLatin1StringView("education_plan")},
    {Subject::School, QLatin1StringView("school")},
    {Subject::Crime, QLatin1StringView("crime")},
    {Subject::RiskOfHarm, QLatin1StringView("risk_of_harm")},
    {Subject::AllegationAgainstWorker, QLatin1StringView("allegation_against_worker")},
    {Subject::AdultSocialCare, QLatin1StringView("adult_social_care")},
    {Subject::InformationRights, QLatin1StringView("information_rights")},
    {Subject::Anonymous, QLatin1StringView("anonymous")},
    {Subject::ConsideredAlready, QLatin1StringView("considered_already")},
    {Subject::OtherService, QLatin1StringView("other_service")},
}};

QString labelOf(TriageResult result);
QString labelOf(Complainant who);
QString labelOf(Subject what);

/// Whether the subject belongs to the statutory procedure.
/// \param ways child protection may belong to it. \source domain S-17
bool isInScope(Subject what, const ConductWays &ways = {});
/// Where a subject goes that does not, in a sentence; empty for one that does.
/// \source domain 2, "Not in scope or restricted"
QString routeOf(Subject what);
/// The result that both tests point to. \source domain 2; S-17
TriageResult suggestedResult(std::optional<Complainant> who, Subject what,
                             const ConductWays &ways = {});

/// Why such a decision closes a case, in the words of the file; nothing where it does not, or
/// another sees to it. \source domain 4.1, "close reason"
std::optional<QString> closeReasonOf(const struct Triage &triage, QDate receivedOn);

/// Whether nobody waits for a stage of ours after such a decision.
bool closesAtTriage(TriageResult result);

/// What was decided at triage, and on what grounds. \source domain 4.1
struct Triage {
    std::optional<Complainant> who;
    std::optional<Subject> what;
    std::optional<QDate> groundsOn; ///< When the grounds of the complaint arose.
    QString lateGroundsDecision;    ///< Past twelve months: whether it is considered, and why.
    QString proceedings;            ///< Concurrent ones, before which it might prejudice something.
    std::optional<QDate> frozenReviewOn; ///< While they last: when to look again.
    bool isRisk = false;                 ///< Somebody may come to harm.
    std::optional<TriageResult> result;
    QString reason;
    QString decider;
    std::optional<QDate> decidedOn;
    /// Of a decision for the Ombudsman: of the case there, which is made, or linked where the file
    /// has it alone. It stands in that case afterwards.
    QString ombudsmanReference;

    bool isDecided() const { return result.has_value(); }
    /// Whether somebody may come to harm: so noted, or the complaint is about that.
    bool warnsOfRisk() const { return isRisk || what == Subject::RiskOfHarm; }
    bool isFrozen() const { return !proceedings.isEmpty() && frozenReviewOn.has_value(); }
    bool operator==(const Triage &) const = default;
};

enum class TriageField {
    Who,
    What,
    GroundsOn,
    LateGroundsDecision,
    Proceedings,
    FrozenReviewOn,
    IsRisk,
    Result,
    Reason,
    Decider,
    DecidedOn,
    OmbudsmanReference,
    Excuse, ///< Why an earlier decision is another one, or why it is so in spite of what warns.
};

template <>
inline constexpr std::array<std::pair<TriageField, QLatin1StringView>, 13>
    kStoredWords<TriageField>{{
        {TriageField::Who, QLatin1StringView("eligible_as")},
        {TriageField::What, QLatin1StringView("subject_in_scope")},
        {TriageField::GroundsOn, QLatin1StringView("grounds_on")},
        {TriageField::LateGroundsDecision, QLatin1StringView("late_grounds_decision")},
        {TriageField::Proceedings, QLatin1StringView("proceedings")},
        {TriageField::FrozenReviewOn, QLatin1StringView("frozen_review_on")},
        {TriageField::IsRisk, QLatin1StringView("risk_flag")},
        {TriageField::Result, QLatin1StringView("triage_result")},
        {TriageField::Reason, QLatin1StringView("triage_reason")},
        {TriageField::Decider, QLatin1StringView("triage_decider")},
        {TriageField::DecidedOn, QLatin1StringView("triage_decided_on")},
        {TriageField::OmbudsmanReference, QLatin1StringView("ombudsman_reference")},
        {TriageField::Excuse, QLatin1StringView("excuse")},
    }};

/// "Risk of harm: ...": what stands above a case in which somebody may come to harm; otherwise
/// empty. \source domain 2, "Safeguarding overrides complaint handling"; features 16
QString riskWords(const Triage &triage);

/// That proceedings run beside the stage of a case, and when to look again: what stands above it;
/// otherwise empty. \source SI 2006/1738 regulation 8
QString proceedingsWords(const Triage &triage, const CaseDossier &dossier);

/// What is missing, odd or impossible about a decision.
struct TriageFinding {
    enum class Weight { Missing, Warning, Refusal };

    Weight weight = Weight::Warning;
    TriageField field = TriageField::Result;
    QString words;

    bool operator==(const TriageFinding &) const = default;
};

/// Judges a decision on \p dossier. \param before what was decided earlier, if anything.
/// \source domain 2; regulation 9 on twelve months, regulation 8 on concurrent proceedings
std::vector<TriageFinding> findingsOf(const Triage &triage, const Triage &before,
                                      const CaseDossier &dossier, QDate today,
                                      const ConductWays &ways = {});

/// Whether it can be recorded: nothing is missing or impossible, and what warns has a reason.
bool canBeDecided(const std::vector<TriageFinding> &findings, const QString &excuse);

/// Whether the grounds arose more than a year before the complaint was received.
/// \source SI 2006/1738 regulation 9; 29 February is followed by 28 February
bool isPastTwelveMonths(QDate groundsOn, QDate receivedOn);

} // namespace redress
