// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/workitem.h"

#include "core/base/dates.h"
#include "core/base/language.h"

#include <QCoreApplication>

#include <tuple>

namespace redress {

namespace {

struct ItemText {
    Q_DECLARE_TR_FUNCTIONS(redress::WorkItem)
};

QString plainStatus(const WorkItem &item)
{
    switch (item.status) {
    case WorkItem::Status::Overdue:
        return ItemText::tr("%n working day(s) late", nullptr, item.workingDays);
    case WorkItem::Status::DueToday:
        return ItemText::tr("due today");
    case WorkItem::Status::PastAim:
        return ItemText::tr("past the aim, %n working day(s) to the limit", nullptr,
                            item.workingDays);
    case WorkItem::Status::Soon:
        return ItemText::tr("due %1, %n working day(s) left", "a weekday", item.workingDays)
            .arg(localeHere().toString(item.dueOn.value_or(QDate()), QStringLiteral("ddd")));
    case WorkItem::Status::InTime:
        return ItemText::tr("%n working day(s) left", nullptr, item.workingDays);
    case WorkItem::Status::NoLimit:
        return ItemText::tr("no limit");
    }
    return {};
}

QString plainShortStatus(const WorkItem &item)
{
    switch (item.status) {
    case WorkItem::Status::Overdue:
        return ItemText::tr("%n late", "working days", item.workingDays);
    case WorkItem::Status::DueToday:
        return ItemText::tr("due today");
    case WorkItem::Status::PastAim:
        return ItemText::tr("%n left, past aim", "working days", item.workingDays);
    case WorkItem::Status::Soon:
    case WorkItem::Status::InTime:
        return ItemText::tr("%n left", "working days", item.workingDays);
    case WorkItem::Status::NoLimit:
        return ItemText::tr("no limit");
    }
    return {};
}

} // namespace

bool WorkItem::isOfOmbudsman() const
{
    return kind == Kind::OmbudsmanEnquiry || kind == Kind::Recommendation ||
           kind == Kind::PublicReport || (kind == Kind::Chase && !caseId);
}

bool WorkItem::isPromise() const
{
    return kind == Kind::Action || kind == Kind::Remedy || kind == Kind::StageRecommendation ||
           kind == Kind::Recommendation;
}

bool WorkItem::isSameAs(const WorkItem &other) const
{
    const auto key = [](const WorkItem &item) {
        return std::tuple(item.kind, item.caseId, item.stage, item.ombudsmanId, item.enquiryId,
                          item.actionId, item.recommendationId, item.contactId, item.remedyId);
    };
    return key(*this) == key(other);
}

void place(WorkItem &item, QDate day, const WorkingCalendar &calendar)
{
    using Status = WorkItem::Status;
    if (!item.dueOn) {
        item.status = Status::NoLimit;
        return;
    }
    if (day > *item.dueOn) {
        item.status = Status::Overdue;
        item.workingDays = calendar.between(*item.dueOn, day).value_or(WorkingDays{}).count;
        return;
    }
    const WorkingDays left = calendar.between(day, *item.dueOn).value_or(WorkingDays{});
    item.workingDays = left.count;
    if (*item.dueOn == day)
        item.status = Status::DueToday;
    else if (item.aimOn && day > *item.aimOn)
        item.status = Status::PastAim;
    else
        item.status = left <= kSoon ? Status::Soon : Status::InTime;
}

namespace {

QString statusOfClock(const WorkItem &item)
{
    const QString plain = plainStatus(item);
    if (item.isOnHold)
        return item.status == WorkItem::Status::NoLimit
                   ? ItemText::tr("on hold, clock stopped")
                   : ItemText::tr("on hold, clock running: %1").arg(plain);
    return item.isExtended ? ItemText::tr("%1, ext.", "extended").arg(plain) : plain;
}

/// Risk is said last, so that columns begin with the days, and are sorted by them.
QString withRisk(const WorkItem &item, const QString &words)
{
    return item.isAtRisk ? ItemText::tr("%1, risk of harm", "where it stands").arg(words) : words;
}

QString shortStatusOfClock(const WorkItem &item)
{
    const QString plain = plainShortStatus(item);
    if (item.isOnHold)
        return item.status == WorkItem::Status::NoLimit ? ItemText::tr("on hold, clock stopped")
                                                        : ItemText::tr("%1, on hold").arg(plain);
    return item.isExtended ? ItemText::tr("%1, ext.", "extended").arg(plain) : plain;
}

} // namespace

QString statusText(const WorkItem &item)
{
    const QString clock = statusOfClock(item);
    return withRisk(item, item.isUnproved
                              ? ItemText::tr("%1, no proof of date", "where it stands").arg(clock)
                              : clock);
}

QString shortStatusText(const WorkItem &item)
{
    const QString clock = shortStatusOfClock(item);
    return withRisk(
        item, item.isUnproved ? ItemText::tr("%1, no proof", "where it stands").arg(clock) : clock);
}

QString nextStepText(WorkItem::NextStep step)
{
    switch (step) {
    case WorkItem::NextStep::SendResponse:
        return ItemText::tr("Send the response");
    case WorkItem::NextStep::SendResponseOfferStage2:
        return ItemText::tr("Send the response, offer stage 2");
    case WorkItem::NextStep::AgreeRecord:
        return ItemText::tr("Agree the record of complaint");
    case WorkItem::NextStep::SendAdjudication:
        return ItemText::tr("Send the adjudication letter");
    case WorkItem::NextStep::ArrangePanel:
        return ItemText::tr("Arrange the panel");
    case WorkItem::NextStep::HoldPanel:
        return ItemText::tr("Hold the panel");
    case WorkItem::NextStep::SendPanelReply:
        return ItemText::tr("Reply to the panel's findings");
    case WorkItem::NextStep::SendReply:
        return ItemText::tr("Send the reply");
    case WorkItem::NextStep::AcknowledgeAndTriage:
        return ItemText::tr("Acknowledge, triage");
    case WorkItem::NextStep::Triage:
        return ItemText::tr("Decide the triage");
    case WorkItem::NextStep::ReplyToOmbudsman:
        return ItemText::tr("Reply to the Ombudsman");
    case WorkItem::NextStep::ReviewHold:
        return ItemText::tr("Review the hold");
    case WorkItem::NextStep::CompleteAction:
        return ItemText::tr("Complete the action");
    case WorkItem::NextStep::AwaitRequest:
        return ItemText::tr("The complainant may ask for the next stage");
    case WorkItem::NextStep::Acknowledge:
        return ItemText::tr("Send the acknowledgement");
    case WorkItem::NextStep::Comply:
        return ItemText::tr("Do it, and send the evidence");
    case WorkItem::NextStep::AwaitSatisfaction:
        return ItemText::tr("Done: the Ombudsman is to confirm it");
    case WorkItem::NextStep::AnswerReport:
        return ItemText::tr("Consider the public report, and answer it");
    case WorkItem::NextStep::AskAgain:
        return ItemText::tr("Ask again");
    case WorkItem::NextStep::OfferStage2:
        return ItemText::tr("Offer stage 2: the answer was late");
    case WorkItem::NextStep::GiveRemedy:
        return ItemText::tr("Give what was promised");
    case WorkItem::NextStep::CarryOut:
        return ItemText::tr("Carry out what was accepted");
    case WorkItem::NextStep::ReviewProceedings:
        return ItemText::tr("See whether the proceedings are over");
    }
    return {};
}

QString nextStepText(const WorkItem &item)
{
    return item.goesTo.isEmpty() ? nextStepText(item.nextStep)
                                 : ItemText::tr("%1: %2", "ask again, whom")
                                       .arg(nextStepText(item.nextStep), item.goesTo);
}

QString kindText(const WorkItem &item)
{
    if (item.isOfOmbudsman())
        return ItemText::tr("Ombudsman");
    switch (item.caseKind) {
    case CaseKind::MpEnquiry:
        return ItemText::tr("MP enquiry");
    case CaseKind::CouncillorEnquiry:
        return ItemText::tr("Cllr enquiry");
    case CaseKind::Representation:
        return ItemText::tr("Representation");
    case CaseKind::Compliment:
        return ItemText::tr("Compliment");
    case CaseKind::Complaint:
        break;
    }
    switch (item.procedure.value_or(ProcedureKey::Corporate)) {
    case ProcedureKey::ChildrenStatutory:
        return ItemText::tr("Statutory");
    case ProcedureKey::AdultSocialCare:
        return ItemText::tr("Adult");
    default:
        return ItemText::tr("Corporate");
    }
}

QString stageText(const WorkItem &item)
{
    switch (item.kind) {
    case WorkItem::Kind::Stage:
        return ItemText::tr("Stage %1").arg(item.stage);
    case WorkItem::Kind::Reply:
        return ItemText::tr("Reply");
    case WorkItem::Kind::Triage:
        return ItemText::tr("Triage");
    case WorkItem::Kind::OmbudsmanEnquiry:
        return ItemText::tr("Enquiry");
    case WorkItem::Kind::Action:
        return ItemText::tr("Action");
    case WorkItem::Kind::Window:
        return ItemText::tr("After stage %1").arg(item.stage);
    case WorkItem::Kind::Acknowledgement:
        return item.stage > 1 ? ItemText::tr("Acknowledgement %1", "of a stage").arg(item.stage)
                              : ItemText::tr("Acknowledgement");
    case WorkItem::Kind::Recommendation:
        return ItemText::tr("Recommendation");
    case WorkItem::Kind::PublicReport:
        return ItemText::tr("Public report");
    case WorkItem::Kind::Chase:
        return ItemText::tr("Chase");
    case WorkItem::Kind::Remedy:
        return ItemText::tr("Remedy");
    case WorkItem::Kind::StageRecommendation:
        return ItemText::tr("Recommendation %1", "of a stage").arg(item.stage);
    case WorkItem::Kind::Review:
        return ItemText::tr("Proceedings");
    }
    return {};
}

} // namespace redress
