// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/casecontent.h"

#include "core/base/dates.h"
#include "core/store/restriction.h"
#include "core/worklist/caselist.h"
#include "core/worklist/whythisday.h"
#include "core/worklist/worklist.h"
#include "ui/cases/caselistmodel.h"
#include "ui/shell/session.h"
#include "ui/worklist/workpeople.h"

#include <array>

namespace redress {

namespace {

/// The line of the list as an item of the work list: where the case as a whole stands.
WorkItem itemOf(const CaseListRow &row)
{
    WorkItem item;
    item.kind = row.stage > 0                     ? WorkItem::Kind::Stage
                : row.kind == CaseKind::Complaint ? WorkItem::Kind::Triage
                                                  : WorkItem::Kind::Reply;
    item.caseId = row.id;
    item.reference = row.reference;
    item.caseKind = row.kind;
    item.procedure = row.procedure;
    item.stage = row.stage;
    item.directorate = row.directorate;
    item.service = row.service;
    item.officer = row.officer;
    item.receivedOn = row.receivedOn;
    item.dueOn = row.standing.dueOn;
    return item;
}

} // namespace

std::optional<WorkDetails::Content> contentOf(Session &session, CaseId id)
{
    Database &database = session.database();
    const QDate today = session.today();
    const auto rows = caselist::rows(database, session.rules(), std::array{id}, today);
    if (!rows || rows->empty())
        return std::nullopt;
    const CaseListRow &row = rows->front();
    WorkDetails::Content content{.item = itemOf(row)};
    content.standing = row.standing;
    content.standing->words = CaseListModel::statusWords(row);
    content.subject = row.summary;
    if (const auto restricted = restriction::of(database, id); restricted && *restricted) {
        content.noDue = restrictedWords();
        return content;
    }
    const CaseRepository cases(database);
    const auto dossier = cases.dossier(id);
    if (!dossier) {
        content.noDue = dossier.error().message;
        return content;
    }
    content.record = dossier->record;
    addPeople(database, id, content);
    content.history = cases.history(id).value_or(std::vector<HistoryEntry>());
    const auto items = WorkList::ofCase(database, session.rules(), id, today);
    content.steps = nextSteps(items.value_or(std::vector<WorkItem>()),
                              row.standing.isOpen()
                                  ? WorkDetails::tr("Nothing is awaited.")
                                  : WorkDetails::tr("Nothing is awaited: the case is closed."));
    if (!row.standing.isOpen())
        return content;
    const auto due = whyThisDay(content.item, *dossier, session.rules(), today);
    if (due)
        content.due = *due;
    else
        content.noDue = due.error().message;
    return content;
}

} // namespace redress
