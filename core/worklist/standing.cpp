// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worklist/standing.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QStringList>

namespace redress {

namespace {

using Meaning = Standing::Meaning;
using Status = WorkItem::Status;

struct StandingText {
    Q_DECLARE_TR_FUNCTIONS(redress::Standing)
};

Meaning meaningOf(const WorkItem &item)
{
    switch (item.status) {
    case Status::Overdue:
        return Meaning::Late;
    case Status::PastAim:
        return Meaning::PastAim;
    case Status::DueToday:
    case Status::Soon:
        return Meaning::Soon;
    case Status::InTime:
        return item.isOnHold ? Meaning::OnHold : Meaning::InTime;
    case Status::NoLimit:
        return item.isOnHold ? Meaning::OnHold : Meaning::NoLimit;
    }
    return Meaning::NoLimit;
}

bool isHeldOn(const std::vector<Hold> &holds, QDate day)
{
    for (const Hold &hold : holds) {
        if (hold.firstOn <= day && (!hold.lastOn || *hold.lastOn >= day))
            return true;
    }
    return false;
}

Standing openReply(const CaseRecord &record, const CouncilRules &rules, QDate day)
{
    WorkItem item;
    item.kind = record.kind == CaseKind::Complaint ? WorkItem::Kind::Triage : WorkItem::Kind::Reply;
    item.caseKind = record.kind;
    item.procedure = record.procedure;
    item.receivedOn = record.receivedOn;
    if (record.kind != CaseKind::Complaint) {
        item.dueOn = figuresOf(record, std::nullopt, rules).dueOn;
        item.isExtended = record.extendedTo && item.dueOn == record.extendedTo;
        item.isOnHold = isHeldOn(record.holds, day);
    } else if (!record.acknowledgedOn || *record.acknowledgedOn > day) {
        item.dueOn = acknowledgeBy(record, rules);
    }
    place(item, day, rules.calendar());
    return standingOf(item);
}

int workingDaysLate(QDate day, QDate answer, const WorkingCalendar &calendar)
{
    return calendar.taken(day, answer).value_or(WorkingDays{}).count;
}

QString lateWithoutExtension(std::optional<QDate> day, QDate answer,
                             const WorkingCalendar &calendar)
{
    return day && answer > *day
               ? StandingText::tr("%n working day(s) after %1, the last day without the extension",
                                  "an answer", workingDaysLate(*day, answer, calendar))
                     .arg(weekdayDate(*day))
               : QString();
}

} // namespace

std::optional<CaseEnd> endWithoutStage(const CaseConduct &conduct, const Triage &triage)
{
    if (conduct.withdrawnOn)
        return CaseEnd{CaseEnd::Way::Withdrawn, *conduct.withdrawnOn};
    if (conduct.convertedOn)
        return CaseEnd{CaseEnd::Way::Converted, *conduct.convertedOn};
    if (triage.result && triage.decidedOn && closesAtTriage(*triage.result))
        return CaseEnd{CaseEnd::Way::AtTriage, *triage.decidedOn};
    return std::nullopt;
}

Standing standingOf(const WorkItem &item)
{
    const Meaning meaning = meaningOf(item);
    const bool isCalm = meaning == Meaning::InTime;
    return {item.isUnproved && isCalm ? Meaning::Unproved : meaning, statusText(item), item.dueOn};
}

Standing withoutProof(const Standing &standing)
{
    const bool isCalm = standing.meaning == Meaning::InTime;
    return {isCalm ? Meaning::Unproved : standing.meaning,
            StandingText::tr("%1, no proof of date", "where it stands").arg(standing.words),
            standing.dueOn};
}

Standing answered(std::optional<int> daysTaken, std::optional<bool> inTime)
{
    const bool isLate = inTime && !*inTime;
    if (!daysTaken)
        return {Meaning::AnsweredInTime, StandingText::tr("answered"), std::nullopt};
    return {isLate ? Meaning::AnsweredLate : Meaning::AnsweredInTime,
            isLate ? StandingText::tr("answered day %1, late").arg(*daysTaken)
                   : StandingText::tr("answered day %1").arg(*daysTaken),
            std::nullopt};
}

Standing standingOf(const StageRecord &stage, const CouncilRules &rules, QDate day)
{
    const StageFigures figures = figuresOf(stage, rules);
    if (stage.respondedOn && *stage.respondedOn <= day)
        return answered(figures.daysTaken, figures.inTime);
    if (figures.closedOn && *figures.closedOn <= day) {
        const QString words = stage.outcome == Outcome::Withdrawn ? StandingText::tr("withdrawn")
                              : stage.outcome == Outcome::Discontinued
                                  ? StandingText::tr("discontinued")
                                  : StandingText::tr("closed");
        return {Meaning::Ended, words, std::nullopt};
    }
    WorkItem item;
    item.procedure = stage.procedure;
    item.stage = stage.number;
    item.receivedOn = stage.receivedOn;
    item.aimOn = figures.deadlines.aimOn;
    item.dueOn = figures.deadlines.inForceAt(day, factsOf(stage));
    item.isExtended =
        stage.extendedTo && item.dueOn == stage.extendedTo &&
        (!figures.deadlines.limitOn || *stage.extendedTo > *figures.deadlines.limitOn);
    item.isOnHold = isHeldOn(stage.holds, day);
    place(item, day, rules.calendar());
    return standingOf(item);
}

Standing standingOf(const CaseDossier &dossier, const CouncilRules &rules, QDate day,
                    const std::optional<CaseEnd> &end)
{
    const CaseRecord &record = dossier.record;
    if (!dossier.stages.empty())
        return standingOf(dossier.stages.back().stage, rules, day);
    if (record.kind == CaseKind::Compliment)
        return {Meaning::Ended, StandingText::tr("recorded"), std::nullopt};
    if (record.respondedOn) {
        const CaseFigures figures = figuresOf(record, std::nullopt, rules);
        return answered(figures.daysTaken, figures.inTime);
    }
    if (end && end->on <= day)
        return {Meaning::Ended,
                end->way == CaseEnd::Way::Withdrawn   ? StandingText::tr("withdrawn")
                : end->way == CaseEnd::Way::Converted ? StandingText::tr("became a complaint")
                                                      : StandingText::tr("closed at triage"),
                std::nullopt};
    return openReply(record, rules, day);
}

Standing standingOf(const OmbudsmanRecord &record, const CouncilRules &rules, QDate day)
{
    if (record.decisionOn && *record.decisionOn <= day)
        return {Meaning::Ended, StandingText::tr("decided"), std::nullopt};
    if (record.enquiryRespondedOn && *record.enquiryRespondedOn <= day) {
        const bool isLate =
            record.enquiryDueOn && *record.enquiryRespondedOn > *record.enquiryDueOn;
        return {isLate ? Meaning::AnsweredLate : Meaning::AnsweredInTime,
                isLate ? StandingText::tr("enquiry answered late")
                       : StandingText::tr("enquiry answered"),
                std::nullopt};
    }
    WorkItem item;
    item.kind = WorkItem::Kind::OmbudsmanEnquiry;
    item.receivedOn = record.receivedOn;
    item.dueOn = record.enquiryDueOn;
    place(item, day, rules.calendar());
    return standingOf(item);
}

Standing standingOf(const EnquiryRecord &enquiry, const OmbudsmanRecord &of,
                    const CouncilRules &rules, QDate day)
{
    OmbudsmanRecord letter = of;
    letter.receivedOn = enquiry.letterOn;
    letter.enquiryDueOn = enquiry.dayToKeep();
    letter.enquiryRespondedOn = enquiry.repliedOn;
    // As in the work list: a decision settles what was asked before it, but for compliance.
    const bool isSettled = of.decisionOn && *of.decisionOn >= enquiry.letterOn &&
                           enquiry.kind != EnquiryKind::Compliance &&
                           enquiry.kind != EnquiryKind::Other;
    if (!isSettled)
        letter.decisionOn.reset();
    return standingOf(letter, rules, day);
}

QString lateByEarlierDays(const StageRecord &stage, const CouncilRules &rules)
{
    if (!stage.respondedOn)
        return {};
    StageRecord plain = stage;
    plain.extendedTo.reset();
    const StageDeadlines before = figuresOf(plain, rules).deadlines;
    const auto clock = rules.clockOf(stage);
    const WorkingCalendar &calendar = clock ? clock->calendar() : rules.calendar();
    QStringList parts;
    if (before.aimOn && *stage.respondedOn > *before.aimOn)
        parts.append(StandingText::tr("%n working day(s) after the aim, %1", "an answer",
                                      workingDaysLate(*before.aimOn, *stage.respondedOn, calendar))
                         .arg(weekdayDate(*before.aimOn)));
    if (stage.extendedTo)
        parts.append(lateWithoutExtension(before.dueOn, *stage.respondedOn, calendar));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString lateByEarlierDays(const CaseRecord &record, const CouncilRules &rules)
{
    if (!record.respondedOn || !record.extendedTo)
        return {};
    CaseRecord plain = record;
    plain.extendedTo.reset();
    const auto clock = rules.clockOf(record);
    return lateWithoutExtension(figuresOf(plain, std::nullopt, rules).dueOn, *record.respondedOn,
                                clock ? clock->calendar() : rules.calendar());
}

} // namespace redress
