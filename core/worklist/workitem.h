// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/calendar/workingcalendar.h"
#include "core/casework/enquiry.h"
#include "core/casework/records.h"
#include "core/conduct/conductrecords.h"
#include "core/conduct/remedies.h"

#include <QDate>
#include <QString>

#include <optional>

namespace redress {

/// Within how many working days a limit is near. \source ux 7
inline constexpr WorkingDays kSoon{5};

/// Something that waits for somebody, with a day to keep where it has one.
struct WorkItem {
    enum class Kind {
        Stage,  ///< A stage of a complaint that is open.
        Reply,  ///< An enquiry or representation without a reply.
        Triage, ///< A complaint without a stage.
        OmbudsmanEnquiry,
        Action,          ///< An action that is not completed, and has a day.
        Window,          ///< A stage was answered, and the complainant may ask for the next one.
        Acknowledgement, ///< Of a stage, an enquiry or a representation that is open.
        Recommendation,  ///< Of the Ombudsman: to be done, or done and not yet confirmed.
        PublicReport,    ///< Of the Ombudsman, which the council has to consider and to answer.
        Chase,           ///< Somebody is to be asked again.
        Remedy,          ///< That the council offered, and has not given yet.
        /// Of an investigator or a panel, that the council accepted and has not carried out yet.
        StageRecommendation,
        Review, ///< Of proceedings that run beside a stage. \source domain 2, "Concurrent
                ///< proceedings"
    };

    /// Where the item stands on the day of the list, most pressing first.
    enum class Status {
        Overdue, ///< Past the limit.
        DueToday,
        PastAim, ///< Past the aim, within the limit.
        Soon,    ///< Limit within the next five working days.
        InTime,
        NoLimit, ///< No day to keep, or the clock stands still.
    };

    /// What it went past since the person last looked.
    enum class Crossing { None, Limit, Aim };

    enum class NextStep {
        SendResponse,
        SendResponseOfferStage2, ///< \source SI 2006/1738; domain 3.1, "Breach"
        AgreeRecord,
        SendAdjudication,
        ArrangePanel,
        HoldPanel,
        SendPanelReply,
        SendReply,
        AcknowledgeAndTriage,
        Triage, ///< Of what is acknowledged already.
        ReplyToOmbudsman,
        ReviewHold,
        CompleteAction,
        AwaitRequest, ///< For the next stage, from the complainant.
        Acknowledge,
        Comply,            ///< With a recommendation.
        AwaitSatisfaction, ///< The Ombudsman is to say that it was done.
        AnswerReport,
        AskAgain,
        OfferStage2, ///< It was answered late. \source domain 3.1, "Breach"
        GiveRemedy,
        CarryOut, ///< What an investigator or a panel recommended.
        ReviewProceedings,
    };

    Kind kind = Kind::Stage;
    std::optional<CaseId> caseId; ///< Nothing for an Ombudsman case without one of the council.
    std::optional<OmbudsmanId> ombudsmanId;
    std::optional<EnquiryId> enquiryId; ///< Of a further letter of the Ombudsman in that case.
    std::optional<ActionId> actionId;   ///< Of an action.
    std::optional<RecommendationId> recommendationId; ///< Of a recommendation, whoever made it.
    std::optional<RemedyId> remedyId;                 ///< Of a remedy of the council.
    std::optional<ContactId> contactId;               ///< Of a chase: the contact that it follows.
    /// Of a chase: to whom it goes next by the council's ladder; empty: to whom was asked before.
    QString goesTo;
    QString reference;
    CaseKind caseKind = CaseKind::Complaint;
    std::optional<ProcedureKey> procedure;
    int stage = 0; ///< 1 to 3; 0 where there is none.
    OrgNodeId directorate;
    std::optional<OrgNodeId> service;
    std::optional<MemberId> officer;
    QDate receivedOn; ///< Of a further enquiry: the day of the letter.
    std::optional<QDate> aimOn;
    std::optional<QDate> dueOn; ///< The limit in force: extensions included.
    bool isExtended = false;
    bool isOnHold = false;
    bool isUnproved = false; ///< Of a stage: nothing proves one of the days that its clock goes by.
    /// Stage 1 was, or is, late, and stage 2 has not been offered. \source domain 3.1, "Breach"
    bool owesStage2 = false;
    bool isAtRisk = false; ///< Triage saw that somebody may come to harm. \source domain 4.1
    Status status = Status::NoLimit;
    int workingDays = 0; ///< To the limit, or over it where the status is Overdue.
    NextStep nextStep = NextStep::SendResponse;
    Crossing crossed = Crossing::None; ///< Where the list was asked what is new.

    /// Whether there is a page of its own to go to: of the council's case or of the Ombudsman's.
    bool canOpen() const { return caseId || ombudsmanId; }
    bool isOverdue() const { return status == Status::Overdue; }
    /// Whether it stands in a case at the Ombudsman, which has an officer of its own.
    bool isOfOmbudsman() const;
    /// Whether it is something promised with a day: an action, a remedy, a recommendation that was
    /// accepted.
    bool isPromise() const;
    /// Whether both are one thing to do, on the same day or on another.
    bool isSameAs(const WorkItem &other) const;
    bool operator==(const WorkItem &) const = default;
};

template <>
inline constexpr std::array<std::pair<WorkItem::Status, QLatin1StringView>, 6>
    kStoredWords<WorkItem::Status>{{
        {WorkItem::Status::Overdue, QLatin1StringView("overdue")},
        {WorkItem::Status::DueToday, QLatin1StringView("due_today")},
        {WorkItem::Status::PastAim, QLatin1StringView("past_aim")},
        {WorkItem::Status::Soon, QLatin1StringView("soon")},
        {WorkItem::Status::InTime, QLatin1StringView("in_time")},
        {WorkItem::Status::NoLimit, QLatin1StringView("no_limit")},
    }};

/// Says where an item stands at the end of \p day: sets status and working days from its dates.
void place(WorkItem &item, QDate day, const WorkingCalendar &calendar);

/// "3 working days late", "past the aim, 6 working days to the limit": where an item stands, in
/// words that print, copy and read aloud. \source ux 7
QString statusText(const WorkItem &item);

/// The same beneath a heading that says "Working days": "3 late", "6 left, past aim".
QString shortStatusText(const WorkItem &item);

/// "Send the response": what comes next.
QString nextStepText(WorkItem::NextStep step);
/// The same; a chase that goes up the ladder says to whom: "Ask again: head of service".
QString nextStepText(const WorkItem &item);

/// "Statutory", "MP enquiry", "Ombudsman": what an item is about.
QString kindText(const WorkItem &item);

/// "Stage 1", "Reply", "Triage", "Enquiry", "Action", "Chase".
QString stageText(const WorkItem &item);

} // namespace redress
