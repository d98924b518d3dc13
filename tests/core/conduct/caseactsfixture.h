// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/conductact.h"
#include "core/conduct/conductrepository.h"
#include "core/store/casecreation.h"
#include "core/store/integrity.h"
#include "core/store/takeback.h"
#include "core/worklist/caselist.h"
#include "core/worklist/worklist.h"
#include "tests/core/store/storedcase.h"

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

/// Cases without a stage, and what is done to them.
class CaseActsTest : public StoredCaseTest
{
protected:
    CaseId add(CaseKind kind, const char *receivedOn = "2024-05-20",
               std::optional<ProcedureKey> procedure = {})
    {
        NewContact contact;
        contact.record = complaintRecord();
        contact.record.kind = kind;
        if (kind != CaseKind::Complaint)
            contact.record.procedure.reset();
        else if (procedure)
            contact.record.procedure = procedure;
        contact.record.reference = u"ACK-%1"_s.arg(++m_added);
        contact.record.receivedOn = day(receivedOn);
        const auto made = casecreation::record(database(), file().signature(), file().rules(),
                                               contact, u"Recorded"_s);
        EXPECT_TRUE(made) << why(made);
        return made.value_or(CaseId());
    }
    static Act act(ActKind kind, const char *on)
    {
        Act made;
        made.kind = kind;
        made.stage = 0;
        made.on = day(on);
        return made;
    }
    static Act acknowledgement(const char *on)
    {
        Act made = act(ActKind::Acknowledge, on);
        made.proofKind = ContactKind::Letter;
        made.proofWords = u"The acknowledgement, in the post book"_s;
        return made;
    }
    static Act extension(const char *on, const char *until)
    {
        Act made = act(ActKind::Extend, on);
        made.until = day(until);
        made.reason = u"Two services answer"_s;
        made.agreedBy = Agreement::ComplaintsManager;
        made.toldOn = day(on);
        return made;
    }
    /// The reason that the starting lists have, set to stop the clock or not.
    ListItemId holdReason(bool isStopping)
    {
        const ListItemId reason = file().reference().itemsOf(UserList::HoldReason).front().id;
        const std::set<ListItemId> stopping =
            isStopping ? std::set{reason} : std::set<ListItemId>();
        EXPECT_TRUE(ConductRepository(database())
                        .setStoppingReasons(file().signature(), stopping, u"Set"_s));
        return reason;
    }
    Act hold(const char *on, bool isStopping)
    {
        Act made = act(ActKind::Hold, on);
        made.holdReason = holdReason(isStopping);
        made.reason = u"The head of service: the police ask for it"_s;
        made.proofKind = ContactKind::Email;
        made.proofWords = u"The request, in the inbox"_s;
        return made;
    }
    Result<ChangeSetId> doIt(CaseId id, const Act &made, const char *today = "2024-06-03")
    {
        return doAct(database(), file().signature(), file().rules(), id, made, day(today),
                     u"Something was done"_s);
    }
    ChangeSetId done(CaseId id, const Act &made, const char *today = "2024-06-03")
    {
        const auto unit = doIt(id, made, today);
        EXPECT_TRUE(unit) << why(unit);
        return unit.value_or(ChangeSetId());
    }
    void takeBack(ChangeSetId unit, CaseId id)
    {
        const auto back =
            takeBackUnit(database(), file().signature(), file().rules(), unit, id, u"Back"_s);
        ASSERT_TRUE(back) << why(back);
    }
    CaseState state(CaseId id)
    {
        const auto read = readCaseState(database(), id);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(CaseState());
    }
    CaseRecord record(CaseId id) { return state(id).dossier.record; }
    std::vector<WorkItem> items(CaseId id, const char *on = "2024-06-03")
    {
        const auto list = WorkList::load(database(), file().rules(), day(on));
        EXPECT_TRUE(list) << why(list);
        std::vector<WorkItem> found;
        if (list)
            std::ranges::copy_if(list->items(), std::back_inserter(found),
                                 [id](const WorkItem &item) { return item.caseId == id; });
        return found;
    }
    std::vector<WorkItem> items(CaseId id, WorkItem::Kind kind, const char *on = "2024-06-03")
    {
        std::vector<WorkItem> found = items(id, on);
        std::erase_if(found, [kind](const WorkItem &item) { return item.kind != kind; });
        return found;
    }
    std::vector<ActField> fields(CaseId id, ActFinding::Weight weight, const Act &made)
    {
        const CaseState now = state(id);
        std::vector<ActField> found;
        for (const ActFinding &one : findingsOf(made, now.view(file().rules(), day("2024-06-03"))))
            if (one.weight == weight)
                found.push_back(one.field);
        return found;
    }
    QString standing(CaseId id)
    {
        const auto rows =
            caselist::rows(database(), file().rules(), std::array{id}, day("2024-06-03"));
        EXPECT_TRUE(rows);
        return rows->front().standing.words;
    }
    QStringList findings()
    {
        const auto report = checkIntegrity(database(), file().rules());
        return report ? report->findings : QStringList{report.error().message};
    }

private:
    int m_added = 0;
};

} // namespace redress
