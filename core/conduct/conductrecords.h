// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/storedword.h"
#include "core/casework/ids.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

using PractitionerId = Id<struct PractitionerTag>;
using AppointmentId = Id<struct AppointmentTag>;
using StageEventId = Id<struct StageEventTag>;
using ContactId = Id<struct ContactTag>;
using DocumentId = Id<struct DocumentTag>;

/// What somebody does in a stage. \source domain 3.1, "Appointed"
enum class PractitionerRole {
    InvestigatingOfficer,
    IndependentPerson,
    AdjudicatingOfficer,
    PanelChair,
    PanelMember,
    Advocate,
};

template <>
inline constexpr std::array<std::pair<PractitionerRole, QLatin1StringView>, 6>
    kStoredWords<PractitionerRole>{{
        {PractitionerRole::InvestigatingOfficer, QLatin1StringView("investigating_officer")},
        {PractitionerRole::IndependentPerson, QLatin1StringView("independent_person")},
        {PractitionerRole::AdjudicatingOfficer, QLatin1StringView("adjudicating_officer")},
        {PractitionerRole::PanelChair, QLatin1StringView("panel_chair")},
        {PractitionerRole::PanelMember, QLatin1StringView("panel_member")},
        {PractitionerRole::Advocate, QLatin1StringView("advocate")},
    }};

/// Somebody of the register, who can be appointed. \source features 75
struct Practitioner {
    PractitionerId id;
    QString name;
    PractitionerRole role = PractitionerRole::InvestigatingOfficer;
    bool isExternal = true; ///< Neither member nor officer of the council.
    std::optional<Money> dayRate;
    QString availability; ///< "Not before June": empty while nothing is known.
    QString contact;
    std::optional<QDate> retiredOn;
    int version = 1;

    bool operator==(const Practitioner &) const = default;
};

struct Appointment {
    AppointmentId id;
    PractitionerId practitioner;
    QString name; ///< As the register has it.
    PractitionerRole role = PractitionerRole::InvestigatingOfficer;
    bool isExternal = true;
    QDate appointedOn;
    std::optional<QDate> endedOn;

    bool operator==(const Appointment &) const = default;
};

/// Alternative dispute resolution, by agreement. \source SI 2006/1738 regulation 15; report 004
enum class AdrKind {
    Conciliation, ///< A meeting chaired by a manager of the council.
    Mediation,    ///< By somebody from outside.
};

template <>
inline constexpr std::array<std::pair<AdrKind, QLatin1StringView>, 2> kStoredWords<AdrKind>{{
    {AdrKind::Conciliation, QLatin1StringView("conciliation")},
    {AdrKind::Mediation, QLatin1StringView("mediation")},
}};

/// What is recorded of a stage beside the days on which its clocks depend.
struct StageDetail {
    std::optional<QDate> extendedOn; ///< The day on which the extension was agreed.
    std::optional<QString> extensionReason;
    std::optional<QString> extensionAgreedBy;
    std::optional<QDate> complainantToldOn; ///< Of the extension, in writing.
    std::optional<QString> latenessReason;
    std::optional<QString> latenessTeam;
    std::optional<QString> outcomeReason; ///< Why the outcome is not the one of the issues.
    std::optional<QDate> reportReceivedOn;
    std::optional<AdrKind> adrKind;
    std::optional<QDate> adrOfferedOn;
    std::optional<QDate> adrHeldOn;
    std::optional<QDate> nextStageOfferedOn;
    std::optional<QDate> earlyReferralOn; ///< To the Ombudsman, in place of stage 3.
    std::optional<QString> refusalReason; ///< Why the stage that was asked for was refused.

    bool operator==(const StageDetail &) const = default;
};

/// A deadline that an extension has moved. \source features 25
struct KeptDeadline {
    QDateTime keptFromUtc;
    QDate dueOn;
    QString why;

    bool operator==(const KeptDeadline &) const = default;
};

/// What can happen in a stage, as its ledger tells it. \source features B1
enum class StageEvent {
    Received,
    Acknowledged,
    RecordAgreed,
    Extended,
    ComplainantTold,
    Held,
    Resumed,
    Appointed,
    ReportReceived,
    PanelArranged,
    FindingsReceived,
    Responded,
    Withdrawn,
    Discontinued,
    NextStageOffered,
    NextStageRefused,
    EarlyReferral,
    ResolutionOffered,
    ResolutionHeld,
    AppointmentEnded,
};

template <>
inline constexpr std::array<std::pair<StageEvent, QLatin1StringView>, 20> kStoredWords<StageEvent>{{
    {StageEvent::Received, QLatin1StringView("received")},
    {StageEvent::Acknowledged, QLatin1StringView("acknowledged")},
    {StageEvent::RecordAgreed, QLatin1StringView("record_agreed")},
    {StageEvent::Extended, QLatin1StringView("extended")},
    {StageEvent::ComplainantTold, QLatin1StringView("complainant_told")},
    {StageEvent::Held, QLatin1StringView("held")},
    {StageEvent::Resumed, QLatin1StringView("resumed")},
    {StageEvent::Appointed, QLatin1StringView("appointed")},
    {StageEvent::ReportReceived, QLatin1StringView("report_received")},
    {StageEvent::PanelArranged, QLatin1StringView("panel_arranged")},
    {StageEvent::FindingsReceived, QLatin1StringView("findings_received")},
    {StageEvent::Responded, QLatin1StringView("responded")},
    {StageEvent::Withdrawn, QLatin1StringView("withdrawn")},
    {StageEvent::Discontinued, QLatin1StringView("discontinued")},
    {StageEvent::NextStageOffered, QLatin1StringView("next_stage_offered")},
    {StageEvent::NextStageRefused, QLatin1StringView("next_stage_refused")},
    {StageEvent::EarlyReferral, QLatin1StringView("early_referral")},
    {StageEvent::ResolutionOffered, QLatin1StringView("resolution_offered")},
    {StageEvent::ResolutionHeld, QLatin1StringView("resolution_held")},
    {StageEvent::AppointmentEnded, QLatin1StringView("appointment_ended")},
}};

/// "Acknowledged", "Record of complaint agreed": a line of the ledger in words.
QString labelOf(StageEvent event);
/// "Investigating officer".
QString labelOf(PractitionerRole role);
QString labelOf(AdrKind kind);

/// Whether a clock, or what is owed when it has run out, depends on the day of such an event, so
/// that it needs something that proves it. A hold does if it stops the clock. \source features B1
bool needsProof(StageEvent event);

/// How somebody was spoken or written to.
enum class ContactKind {
    Letter,
    Email,
    Call,
    Visit,
    Meeting,
    Conciliation,
    Mediation,
    Chase,
    Note
};

template <>
inline constexpr std::array<std::pair<ContactKind, QLatin1StringView>, 9> kStoredWords<ContactKind>{
    {
        {ContactKind::Letter, QLatin1StringView("letter")},
        {ContactKind::Email, QLatin1StringView("email")},
        {ContactKind::Call, QLatin1StringView("call")},
        {ContactKind::Visit, QLatin1StringView("visit")},
        {ContactKind::Meeting, QLatin1StringView("meeting")},
        {ContactKind::Conciliation, QLatin1StringView("conciliation")},
        {ContactKind::Mediation, QLatin1StringView("mediation")},
        {ContactKind::Chase, QLatin1StringView("chase")},
        {ContactKind::Note, QLatin1StringView("note")},
    }};

QString labelOf(ContactKind kind);

/// What proves a day: an entry of the contact log, or a document of the case.
struct Proof {
    std::optional<ContactId> contact;
    std::optional<DocumentId> document;
    QString words; ///< "Letter, 12/01/2026: acknowledgement with leaflet".

    bool operator==(const Proof &) const = default;
};

/// The kind of a document that is the report of an investigator or a panel.
inline constexpr QLatin1StringView kReportKind{"report"};

/// A document of the case, as one chooses it for a proof.
struct DocumentLine {
    DocumentId id;
    QString name;
    QString kind;            ///< "letter/acknowledgement": see core/letters.
    std::optional<QDate> on; ///< When it was sent, else the day that it bears.
    std::optional<StageId> stage;
    bool isSent = false; ///< A letter that has gone out.

    bool operator==(const DocumentLine &) const = default;
};

/// One line of the ledger of a stage: what happened, when, who says so, and what proves it.
struct LedgerEntry {
    std::optional<StageEventId> id; ///< Nothing for a day that was typed into a form or imported.
    StageEvent event = StageEvent::Received;
    QDate on;
    QString note;
    QDateTime enteredAtUtc;
    QString enteredBy;
    std::optional<Proof> proof;
    bool isImported = false;  ///< The import is its own proof: the file of another system.
    bool isOvertaken = false; ///< The stage has another day for it by now.
    bool stopsClock = false;  ///< A day of a hold by which the clock stands still.

    /// Whether a clock depends on the day, and nothing proves it.
    bool isGap() const
    {
        return (needsProof(event) || stopsClock) && !proof && !isImported && !isOvertaken;
    }

    bool operator==(const LedgerEntry &) const = default;
};

/// Everything recorded of one stage beside StageRecord.
struct StageConduct {
    StageId stage;
    int number = 1;
    StageDetail detail;
    std::vector<Appointment> appointments; ///< In the order of their days.
    std::vector<KeptDeadline> kept;        ///< Oldest first.
    std::vector<LedgerEntry> ledger;       ///< Oldest first.

    /// The events whose days nothing proves.
    std::vector<StageEvent> gaps() const;
    /// Who holds a role at the end of \p day; the newest appointment of it.
    const Appointment *holderOf(PractitionerRole role, QDate day) const;
    int countOf(PractitionerRole role, QDate day) const;
    /// Those whose appointment has not ended, in the order of their days.
    std::vector<Appointment> serving() const;

    bool operator==(const StageConduct &) const = default;
};

/// "Stage 1 has no proof of when it was received and when the response was sent.": which gaps the
/// ledger has, in one sentence; empty if it has none.
QString gapWords(const StageConduct &conduct);

/// The same of a case without a stage: "There is no proof of when it was acknowledged."
QString gapWords(const struct ReplyDetail &reply);

/// What is said of a hold of a reply.
struct HoldWords {
    HoldId hold;
    QString authorisedBy; ///< And why.
    QString evidence;

    bool operator==(const HoldWords &) const = default;
};

/// What is recorded of a case without a stage beside the days that its clock goes by.
struct ReplyDetail {
    std::optional<QDate> extendedOn; ///< The day on which the extension was agreed.
    std::optional<QString> extensionReason;
    std::optional<QString> extensionAgreedBy;
    std::optional<QDate> enquirerToldOn;
    std::vector<KeptDeadline> kept; ///< Oldest first.
    std::vector<HoldWords> holds;
    std::vector<LedgerEntry> ledger; ///< Oldest first; of any case, as long as it has no stage.

    bool operator==(const ReplyDetail &) const = default;
};

/// The stages of a case as they were handled, in the order of their numbers.
struct CaseConduct {
    std::vector<StageConduct> stages;
    std::vector<DocumentLine> documents; ///< Of the case, the newest first.
    ReplyDetail reply;                   ///< Of an enquiry or a representation.
    std::optional<QDate> withdrawnOn;    ///< The case itself: before a stage, or of an enquiry.
    std::optional<QDate> convertedOn;    ///< When a representation or enquiry became a complaint.
    /// When triage decided that the complainant has sufficient interest. \source domain 3.1
    std::optional<QDate> interestDecidedOn;
    QString respondingManager;  ///< Who is to answer, or answered, at stage 1.
    bool involvesChild = false; ///< A child is on the case.

    /// The day of either; nothing if it goes on.
    std::optional<QDate> endedOn() const { return withdrawnOn ? withdrawnOn : convertedOn; }

    const DocumentLine *document(DocumentId id) const;
    const StageConduct *stage(int number) const;
    bool operator==(const CaseConduct &) const = default;
};

} // namespace redress
