// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/ombudsmancontent.h"

#include "core/store/caserepository.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"
#include "core/worklist/openwork.h"
#include "core/worklist/whythisday.h"
#include "ui/shell/session.h"
#include "ui/worklist/workpeople.h"

#include <algorithm>

namespace redress {

namespace {

/// What the Ombudsman waits for in this case, by its day.
std::vector<WorkItem> awaitedIn(Session &session, const OmbudsmanCaseRow &row)
{
    auto all = guarded([&] {
        return openwork::ofOmbudsman(session.database(), session.rules(), session.today(), row.id);
    });
    std::vector<WorkItem> items = all.value_or(std::vector<WorkItem>());
    std::stable_sort(items.begin(), items.end(), [](const WorkItem &a, const WorkItem &b) {
        return std::pair(!a.dueOn, a.dueOn.value_or(QDate())) <
               std::pair(!b.dueOn, b.dueOn.value_or(QDate()));
    });
    return items;
}

} // namespace

WorkDetails::Content contentOf(Session &session, const OmbudsmanCaseRow &row)
{
    WorkDetails::Content content;
    const std::vector<WorkItem> awaited = awaitedIn(session, row);
    WorkItem &item = content.item;
    item.kind = WorkItem::Kind::OmbudsmanEnquiry;
    if (!awaited.empty())
        item = awaited.front();
    item.ombudsmanId = row.id;
    item.caseId = row.caseId;
    item.reference = row.reference;
    item.directorate = row.directorate;
    item.service = row.service;
    item.officer = row.officer;
    const QDate awaitedFrom = item.receivedOn;
    item.receivedOn = row.receivedOn;
    item.dueOn = row.standing.dueOn;
    content.standing = row.standing;
    content.subject = row.summary;
    const AnyCaseId id = row.caseId ? AnyCaseId(*row.caseId) : AnyCaseId(row.id);
    if (const auto restricted = restriction::of(session.database(), id);
        restricted && *restricted) {
        content.noDue = restrictedWords();
        return content;
    }
    content.steps = nextSteps(awaited, WorkDetails::tr("The Ombudsman waits for nothing."));
    if (row.caseId) {
        addPeople(session.database(), *row.caseId, content);
        content.history = CaseRepository(session.database())
                              .history(*row.caseId)
                              .value_or(std::vector<HistoryEntry>());
    }
    if (awaited.empty())
        return content;
    WorkItem asked = awaited.front();
    asked.receivedOn = awaitedFrom;
    const auto due = whyThisDay(asked, {}, session.rules(), session.today());
    if (due)
        content.due = *due;
    else
        content.noDue = due.error().message;
    return content;
}

} // namespace redress
