// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/replywords.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace redress::replywords {

namespace {

using namespace Qt::StringLiterals;

struct ReplyText {
    Q_DECLARE_TR_FUNCTIONS(redress::ReplyWords)
};

} // namespace

QString labelOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::ComplaintsManager:
        return ReplyText::tr("The complaints manager");
    case Agreement::Complainant:
        return ReplyText::tr("The enquirer");
    case Agreement::Both:
        return ReplyText::tr("The complaints manager and the enquirer");
    }
    return {};
}

QString extension(const CaseRecord &record, const ReplyDetail &reply)
{
    if (!record.extendedTo || record.kind == CaseKind::Complaint)
        return {};
    QStringList parts{
        reply.extendedOn
            ? ReplyText::tr("to %1, agreed on %2", "two days")
                  .arg(weekdayDate(*record.extendedTo), dayMonthYear(*reply.extendedOn))
            : ReplyText::tr("to %1", "a day").arg(weekdayDate(*record.extendedTo))};
    const auto agreed = fromStored<Agreement>(reply.extensionAgreedBy.value_or(QString()));
    if (agreed)
        parts.append(ReplyText::tr("agreed by: %1").arg(replywords::labelOf(*agreed).toLower()));
    if (reply.extensionReason)
        parts.append(ReplyText::tr("reason: %1").arg(*reply.extensionReason));
    parts.append(
        reply.enquirerToldOn
            ? ReplyText::tr("the enquirer was told on %1").arg(dayMonthYear(*reply.enquirerToldOn))
            : ReplyText::tr("the enquirer was not told"));
    return parts.join(u"; "_s);
}

QString holds(const CaseRecord &record, const ReplyDetail &reply, const ReferenceData &reference)
{
    QStringList all;
    for (const Hold &hold : record.holds) {
        QStringList parts{
            hold.lastOn
                ? ReplyText::tr("from %1 to %2", "two days of a hold")
                      .arg(weekdayDate(hold.firstOn), weekdayDate(*hold.lastOn))
                : ReplyText::tr("since %1", "first day of a hold").arg(weekdayDate(hold.firstOn))};
        if (hold.reason)
            parts.append(reference.nameOf(hold.reason));
        parts.append(hold.stopsClock ? ReplyText::tr("the clock stopped")
                                     : ReplyText::tr("the clock ran on"));
        const auto said = std::ranges::find(reply.holds, hold.id, &HoldWords::hold);
        if (said != reply.holds.end() && !said->authorisedBy.isEmpty())
            parts.append(ReplyText::tr("authorised: %1", "by whom, why").arg(said->authorisedBy));
        if (said != reply.holds.end() && !said->evidence.isEmpty())
            parts.append(ReplyText::tr("proof: %1").arg(said->evidence));
        all.append(parts.join(u"; "_s));
    }
    return all.join(u'\n');
}

QString earlierDays(const ReplyDetail &reply)
{
    QStringList parts;
    for (const KeptDeadline &one : reply.kept)
        parts.append(ReplyText::tr("%1 (%2)", "a day, why it was that day")
                         .arg(weekdayDate(one.dueOn), one.why));
    return parts.join(u"; "_s);
}

} // namespace redress::replywords
