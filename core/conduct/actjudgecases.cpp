// SPDX-License-Identifier: GPL-3.0-or-later
// What is odd about the reply to an enquiry or a representation, and about more time for it.
#include "core/base/dates.h"
#include "core/conduct/actjudge.h"
#include "core/conduct/caseacts.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(redress::ActFindings)
};

} // namespace

void Judge::judgeReply()
{
    // A hold that goes on ends with the reply.
    const CaseRecord after = caseacts::after(m_view, m_act);
    const auto due = figuresOf(after, std::nullopt, m_view.rules).dueOn;
    if (due && *m_act.on > *due)
        warn(ActField::On, FindingText::tr("The reply was due by %1.").arg(weekdayDate(*due)));
    if (const Hold *hold = actrules::openHold(holds(), *m_act.on); hold && !hold->lastOn)
        warn(ActField::On, FindingText::tr("The reply is on hold since %1; the hold ends with it.")
                               .arg(weekdayDate(hold->firstOn)));
}

void Judge::judgeReplyExtension()
{
    const CaseRecord &record = m_view.dossier.record;
    if (!m_act.until) {
        miss(ActField::Until, FindingText::tr("Give the new last day."));
        return;
    }
    const QDate until = *m_act.until;
    if (until < record.receivedOn) {
        refuse(ActField::Until,
               FindingText::tr("%1 lies before the case was received.").arg(weekdayDate(until)));
        return;
    }
    if (m_act.reason.isEmpty())
        miss(ActField::Reason, FindingText::tr("Say why more time is needed: the reason stands "
                                               "in the letter."));
    if (!m_act.agreedBy)
        miss(ActField::AgreedBy, FindingText::tr("Say who agreed."));
    const auto clock = m_view.rules.clockOf(record);
    CaseRecord plain = record;
    plain.extendedTo.reset();
    const StageDeadlines days = clock ? clock->deadlines(factsOf(plain)) : StageDeadlines();
    if (days.limitOn && until <= *days.limitOn)
        warn(ActField::Until, FindingText::tr("The limit is %1 without an extension.")
                                  .arg(weekdayDate(*days.limitOn)));
    else if (days.furthestOn && until > *days.furthestOn)
        warn(ActField::Until, FindingText::tr("The procedure allows no extension beyond %1.")
                                  .arg(weekdayDate(*days.furthestOn)));
    if (!m_view.rules.calendar().isWorkingDay(until))
        warn(ActField::Until, FindingText::tr("%1 is no working day.").arg(weekdayDate(until)));
    const auto inForce = figuresOf(record, std::nullopt, m_view.rules).dueOn;
    if (inForce && *m_act.on > *inForce)
        warn(ActField::On, FindingText::tr("The last day in force, %1, had passed: an extension "
                                           "is agreed before it.")
                               .arg(weekdayDate(*inForce)));
    if (record.extendedTo && until < *record.extendedTo)
        warn(
            ActField::Until,
            FindingText::tr("It was extended to %1 already.").arg(weekdayDate(*record.extendedTo)));
    judgeTelling();
}

} // namespace redress
