// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/calendar/calendarchange.h"
#include "core/casework/councilrules.h"
#include "core/store/statement.h"
#include "core/store/unitofwork.h"

#include <optional>
#include <vector>

namespace redress {

/// What a stage or an enquiry stores of the days that were counted for it.
struct CountedDays {
    std::optional<QDate> dueOn;
    std::optional<QDate> aimOn;
    std::optional<QDate> limitOn;
    std::optional<QDate> panelBy;
    std::optional<int> daysTaken;
    std::optional<bool> inTime;

    bool operator==(const CountedDays &) const = default;
};

/// A stage, or the reply to an enquiry, whose days come out otherwise than they are stored.
struct RecountedDays {
    CaseId caseId;
    std::optional<StageId> stageId; ///< Nothing: the reply of the case itself.
    QString reference;
    CaseKind kind = CaseKind::Complaint;
    std::optional<ProcedureKey> procedure;
    int stage = 0; ///< 0 where there is none.
    std::optional<QDate> respondedOn;
    StageFacts facts;
    CountedDays before;
    CountedDays after;
};

/// Counts the days of stages and enquiries anew, open and answered ones alike, and says which come
/// out otherwise. All functions throw StorageError.
class Recount final
{
public:
    /// \param rules by which is counted; must outlive the object.
    Recount(Database &database, const CouncilRules &rules);

    /// Writes nothing. \param span only what may depend on days in it; nothing: all.
    std::vector<RecountedDays> differences(std::optional<ChangedSpan> span,
                                           const Progress &progress = {});

    /// Stores what differs, under a new version, and notes each due date that moved: forms that
    /// show another record can still be saved. \return how many due dates moved.
    static int write(UnitOfWork &unit, const std::vector<RecountedDays> &differences);

private:
    void takeStages(ChangedSpan span, const Progress &progress);
    void takeEnquiries(ChangedSpan span, const Progress &progress);
    void take(RecountedDays record);

    Database &m_database;
    const CouncilRules &m_rules;
    std::vector<RecountedDays> m_differences;
};

} // namespace redress
