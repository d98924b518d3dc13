// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the work list: a calendar, sheets for the day's work, and cases that go to somebody
// else.
#include "core/store/paperlanguage.h"
#include "ui/worklist/worklistpage.h"

#include "core/letters/worksheets.h"
#include "ui/cases/bulkdialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/worklist/calendardialog.h"
#include "ui/worklist/leaverstrip.h"
#include "ui/worklist/officerchoices.h"
#include "ui/worklist/sheetdialog.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

SheetFrame frameOf(Session &session)
{
    return {session.store().councilName(), session.today(), session.store().isSample(),
            paperLanguage(session.database())};
}

/// The cases behind items of the list, each once; a case at the Ombudsman is one by itself.
BulkTargets targetsOf(const std::vector<WorkItem> &items)
{
    BulkTargets targets;
    for (const WorkItem &item : items) {
        if (item.isOfOmbudsman()) {
            if (item.ombudsmanId && std::find(targets.ombudsman.begin(), targets.ombudsman.end(),
                                              *item.ombudsmanId) == targets.ombudsman.end())
                targets.ombudsman.push_back(*item.ombudsmanId);
        } else if (item.caseId && std::find(targets.cases.begin(), targets.cases.end(),
                                            *item.caseId) == targets.cases.end()) {
            targets.cases.push_back(*item.caseId);
        }
    }
    return targets;
}

} // namespace

void WorkListPage::saveCalendar()
{
    (new CalendarDialog(m_host, m_filter->shownItems(), m_model->items(), this))->open();
}

void WorkListPage::makeChaseSheet()
{
    Session &session = m_host.session();
    const auto list = WorkList::load(session.database(), session.rules(), session.today());
    const auto owed = list ? owedItems(session.database(), *list, session.reference())
                           : Result<std::vector<OwedItem>>(list.error());
    if (!owed) {
        m_host.messages().show(MessageBar::Kind::Error, owed.error().message);
        return;
    }
    QStringList managers;
    for (const OwedItem &one : *owed) {
        if (!managers.contains(one.manager))
            managers.append(one.manager);
    }
    SheetDialog::Task task;
    task.title = tr("Chase sheet");
    task.about = tr("What is past its limit or its aim, or is to be chased: by whom it is owed and "
                    "since when. A page for each manager, without the names of complainants.");
    task.label = tr("&Owed by");
    task.choices.append(tr("everybody, a page each (%n)", nullptr, int(managers.size())));
    for (const QString &manager : managers)
        task.choices.append(manager.isEmpty() ? tr("nobody is named") : manager);
    task.fileName = u"chase-sheet-%1"_s.arg(session.today().toString(Qt::ISODate));
    task.make = [&session, owed = *owed, managers](int choice) -> Result<Document> {
        std::vector<OwedItem> theirs;
        std::copy_if(owed.begin(), owed.end(), std::back_inserter(theirs),
                     [&](const OwedItem &one) {
                         return choice == 0 || one.manager == managers.value(choice - 1);
                     });
        return chaseSheet(theirs, frameOf(session));
    };
    (new SheetDialog(m_host, task, this))->open();
}

void WorkListPage::makeOfficerSheet()
{
    Session &session = m_host.session();
    const auto officers = officersIn(m_model->items(), session.reference());
    SheetDialog::Task task;
    task.title = tr("While an officer is away");
    task.about = tr("What the officer has open by its day: what happened last, who was told what, "
                    "what was promised and who to ring. It holds names and telephone numbers.");
    task.label = tr("&Officer");
    for (const OfficerChoice &one : officers)
        task.choices.append(one.words);
    const auto place = std::find_if(officers.begin(), officers.end(), [&](const auto &one) {
        return chosen() && chosen()->officer == one.id;
    });
    task.first = place == officers.end() ? 0 : int(place - officers.begin());
    task.fileName = u"while-away-%1"_s.arg(session.today().toString(Qt::ISODate));
    task.make = [&session, officers](int choice) -> Result<Document> {
        const auto list = WorkList::load(session.database(), session.rules(), session.today());
        if (!list)
            return list.error();
        return officerSheet(session.database(), *list, officers[size_t(choice)].id,
                            session.reference(), frameOf(session));
    };
    (new SheetDialog(m_host, task, this))->open();
}

void WorkListPage::showLeavers()
{
    const Session &session = m_host.session();
    std::vector<OfficerChoice> leavers = officersIn(m_model->items(), session.reference());
    std::erase_if(leavers, [&](const OfficerChoice &one) {
        return !one.leftOn || *one.leftOn >= session.today();
    });
    m_leavers->setLeavers(leavers, session.readOnlyReason());
}

void WorkListPage::moveCases()
{
    const ReferenceData &reference = m_host.session().reference();
    const QDate today = m_host.session().today();
    BulkDialog::Task task;
    task.title = tr("Move an officer's cases");
    task.about = tr("All that is open goes to another officer as one change; the history of each "
                    "case keeps who had it, and why it went.");
    task.scopeLabel = tr("&Cases");
    task.facts = {BulkFact::Officer};
    const QList<int> rows = m_table->chosenRows();
    std::vector<WorkItem> chosenItems;
    for (const int row : rows)
        chosenItems.push_back(m_filter->itemAt(row));
    const auto addScope = [&](const QString &words, const std::vector<WorkItem> &items) {
        BulkTargets targets = targetsOf(items);
        if (!targets.isEmpty())
            task.scopes.push_back({words, std::move(targets)});
    };
    if (rows.size() > 1)
        addScope(tr("the %n chosen row(s)", nullptr, int(rows.size())), chosenItems);
    // Whoever has left comes first: nobody else does his work.
    std::vector<OfficerChoice> officers = officersIn(m_model->items(), reference);
    std::stable_partition(officers.begin(), officers.end(), [&](const OfficerChoice &one) {
        return one.leftOn && *one.leftOn < today;
    });
    for (const OfficerChoice &one : officers) {
        std::vector<WorkItem> items;
        std::copy_if(m_model->items().begin(), m_model->items().end(), std::back_inserter(items),
                     [&](const WorkItem &item) { return item.officer == one.id; });
        const BulkTargets targets = targetsOf(items);
        addScope(tr("all that is open of %1 (%2)", "an officer; how many cases")
                     .arg(one.called)
                     .arg(targets.cases.size() + targets.ombudsman.size()),
                 items);
    }
    if (task.scopes.empty()) {
        m_host.messages().show(MessageBar::Kind::Info, tr("No officer has anything open."));
        return;
    }
    (new BulkDialog(m_host, task, this))->open();
}

} // namespace redress
