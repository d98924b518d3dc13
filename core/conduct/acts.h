// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/conduct/conductrecords.h"
#include "core/conduct/conductways.h"

#include <set>

namespace redress {

/// What a person can do to a case in its stages. \source domain 3
enum class ActKind {
    BeginStage, ///< Accept a complaint as stage 1, or escalate to the next stage.
    Acknowledge,
    Extend,
    Hold,
    Resume,
    Appoint,
    AgreeRecord,
    ReceiveReport,
    ArrangePanel,
    ReceiveFindings,
    Respond, ///< Of stage 2 of the statutory procedure, the adjudication.
    OfferNextStage,
    RefuseNextStage,
    Withdraw,
    Discontinue,
    ReferEarly,
    OfferResolution,
    HoldResolution,
    Reply, ///< To an enquiry or a representation.
    Prove, ///< Say what proves a day of the ledger.
    EndAppointment,
    AgreeTerms, ///< The stage ends with terms to which both sides agree.
};

template <>
inline constexpr std::array<std::pair<ActKind, QLatin1StringView>, 22> kStoredWords<ActKind>{{
    {ActKind::BeginStage, QLatin1StringView("begin_stage")},
    {ActKind::Acknowledge, QLatin1StringView("acknowledge")},
    {ActKind::Extend, QLatin1StringView("extend")},
    {ActKind::Hold, QLatin1StringView("hold")},
    {ActKind::Resume, QLatin1StringView("resume")},
    {ActKind::Appoint, QLatin1StringView("appoint")},
    {ActKind::AgreeRecord, QLatin1StringView("agree_record")},
    {ActKind::ReceiveReport, QLatin1StringView("receive_report")},
    {ActKind::ArrangePanel, QLatin1StringView("arrange_panel")},
    {ActKind::ReceiveFindings, QLatin1StringView("receive_findings")},
    {ActKind::Respond, QLatin1StringView("respond")},
    {ActKind::OfferNextStage, QLatin1StringView("offer_next_stage")},
    {ActKind::RefuseNextStage, QLatin1StringView("refuse_next_stage")},
    {ActKind::Withdraw, QLatin1StringView("withdraw")},
    {ActKind::Discontinue, QLatin1StringView("discontinue")},
    {ActKind::ReferEarly, QLatin1StringView("refer_early")},
    {ActKind::OfferResolution, QLatin1StringView("offer_resolution")},
    {ActKind::HoldResolution, QLatin1StringView("hold_resolution")},
    {ActKind::Reply, QLatin1StringView("reply")},
    {ActKind::Prove, QLatin1StringView("prove")},
    {ActKind::EndAppointment, QLatin1StringView("end_appointment")},
    {ActKind::AgreeTerms, QLatin1StringView("agree_terms")},
}};

/// The facts that acts ask for; each act asks for a few of them.
enum class ActField {
    On,
    Until,
    ToldOn,
    AgreedBy,
    Reason,
    HoldReason,
    Role,
    Practitioner,
    PractitionerName,
    IsExternal,
    Adr,
    Outcome,
    OutcomeReason,
    LatenessReason,
    LatenessTeam,
    OffersNextStage,
    ProofKind,
    ProofWords,
    Excuse, ///< Why it is done in spite of what warns of it.
};

template <>
inline constexpr std::array<std::pair<ActField, QLatin1StringView>, 19> kStoredWords<ActField>{{
    {ActField::On, QLatin1StringView("on")},
    {ActField::Until, QLatin1StringView("until")},
    {ActField::ToldOn, QLatin1StringView("told_on")},
    {ActField::AgreedBy, QLatin1StringView("agreed_by")},
    {ActField::Reason, QLatin1StringView("reason")},
    {ActField::HoldReason, QLatin1StringView("hold_reason")},
    {ActField::Role, QLatin1StringView("role")},
    {ActField::Practitioner, QLatin1StringView("practitioner")},
    {ActField::PractitionerName, QLatin1StringView("practitioner_name")},
    {ActField::IsExternal, QLatin1StringView("is_external")},
    {ActField::Adr, QLatin1StringView("adr")},
    {ActField::Outcome, QLatin1StringView("outcome")},
    {ActField::OutcomeReason, QLatin1StringView("outcome_reason")},
    {ActField::LatenessReason, QLatin1StringView("lateness_reason")},
    {ActField::LatenessTeam, QLatin1StringView("lateness_team")},
    {ActField::OffersNextStage, QLatin1StringView("offers_next_stage")},
    {ActField::ProofKind, QLatin1StringView("proof_kind")},
    {ActField::ProofWords, QLatin1StringView("proof_words")},
    {ActField::Excuse, QLatin1StringView("excuse")},
}};

/// Who agreed to an extension or to an early referral.
enum class Agreement { ComplaintsManager, Complainant, Both };

template <>
inline constexpr std::array<std::pair<Agreement, QLatin1StringView>, 3> kStoredWords<Agreement>{{
    {Agreement::ComplaintsManager, QLatin1StringView("complaints_manager")},
    {Agreement::Complainant, QLatin1StringView("complainant")},
    {Agreement::Both, QLatin1StringView("both")},
}};

QString labelOf(Agreement agreement);

/// One thing that is done, with the facts that its kind asks for.
struct Act {
    ActKind kind = ActKind::Acknowledge;
    int stage = 1;           ///< Its number; of BeginStage the one that begins; 0: the case.
    std::optional<QDate> on; ///< The day on which it happened; of a panel, that on which it meets.
    std::optional<QDate> until; ///< New last day of an extension, last day of a hold if known.
    std::optional<QDate> toldOn;
    std::optional<Agreement> agreedBy;
    QString reason;
    std::optional<ListItemId> holdReason;
    std::optional<PractitionerRole> role;
    std::optional<PractitionerId> practitioner; ///< Of the register; who leaves.
    QString practitionerName;                   ///< Of somebody whom the register does not have.
    bool isExternal = true;
    std::optional<AdrKind> adr;
    std::optional<Outcome> outcome;
    QString outcomeReason;
    QString latenessReason;
    QString latenessTeam;
    bool offersNextStage = false;
    std::optional<ContactKind> proofKind;
    QString proofWords;
    std::optional<DocumentId> proofDocument; ///< In place of a line of the contact log.
    std::optional<StageEvent> proves;        ///< Of Prove: the event whose day it is.
    QString excuse;

    bool operator==(const Act &) const = default;
};

/// What is odd about an act, or makes it impossible.
struct ActFinding {
    enum class Weight {
        Missing, ///< A fact that the act cannot do without.
        Warning, ///< Done all the same if a reason is given.
        Refusal, ///< Impossible.
    };

    Weight weight = Weight::Warning;
    ActField field = ActField::On; ///< Beside which it stands.
    QString words;                 ///< For the person, translated: what it is and what may be done.

    bool operator==(const ActFinding &) const = default;
};

/// Something that may be done now, or why it may not.
struct ActChoice {
    ActKind kind = ActKind::Acknowledge;
    int stage = 1;
    QString whyNot; ///< Empty: it can be done.

    bool isPossible() const { return whyNot.isEmpty(); }
    bool operator==(const ActChoice &) const = default;
};

/// All that the acts are judged by. Holds references: what they point to must outlive it.
struct CaseView {
    const CaseDossier &dossier;
    const CaseConduct &conduct;
    const CouncilRules &rules;
    const std::vector<Practitioner> &practitioners; ///< The register, retired ones too.
    const std::set<ListItemId> &stoppingReasons; ///< Of holds, which stop the clock. \source S-11
    QDate today;
    /// Whether an extension of stage 2 needs the complainant's agreement, or notice is enough.
    /// \source domain 3.1, S-03
    bool stageTwoNeedsAgreement = false;
    ConductWays ways = {};
};

/// "Record the acknowledgement...": an act as a menu offers it, without a mnemonic.
QString labelOf(ActKind kind, const CaseView &view, int stage);

/// The acts that the procedure of the case knows, in the order in which they are likely: those that
/// cannot be done now say why.
std::vector<ActChoice> whatCanBeDone(const CaseView &view);

/// The one that comes next; nothing if the case waits for nothing of ours.
std::optional<ActChoice> nextAct(const CaseView &view);

/// The facts that an act asks for, in the order of a form.
std::vector<ActField> fieldsOf(const Act &act, const CaseView &view);

/// An act with what can be known ahead: today, the limit, the only officer there is.
Act proposed(ActKind kind, int stage, const CaseView &view);

/// What is missing, odd or impossible about \p act as it stands; an excuse is asked for by itself.
/// \source domain 3, 8; each warning names its own
std::vector<ActFinding> findingsOf(const Act &act, const CaseView &view);

/// Whether \p act can be done as it stands: nothing is missing or impossible, and what warns of it
/// has a reason.
bool canBeDone(const Act &act, const std::vector<ActFinding> &findings);

/// What follows from \p act, in sentences: "The due day moves from ... to ...".
QString consequenceOf(const Act &act, const CaseView &view);

/// The stage as it would be. \param act of a kind that changes its days.
StageRecord stageAfter(const StageRecord &stage, const Act &act, const CaseView &view);

/// That a first stage has missed its last day and stage 2 was not offered, while it still can be
/// asked for, in a sentence; empty otherwise. \source domain 3.1, "Breach"; report 004
QString owedWords(const CaseView &view);

/// What is missing, odd or impossible about the extension or the hold \p act, of which the days are
/// typed into the form of the stage: as findingsOf(), of a closed stage too.
std::vector<ActFinding> findingsOfTyped(const Act &act, const CaseView &view);

/// Days to ask for the next stage: from the answer to the last day of the window; nothing where the
/// rule has none or the stage is not answered. \source domain 3.1, "Next-stage window"
std::optional<QDate> windowEnd(const StageRecord &stage, const CouncilRules &rules);

} // namespace redress
