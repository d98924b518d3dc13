// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/calendar/calendarchange.h"
#include "core/store/database.h"
#include "core/store/procedurerepository.h"
#include "core/worklist/workitem.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace redress {

class CouncilRules;

/// A day that somebody keeps and that would be another one.
struct MovedDay {
    enum class Effect {
        Moves,
        BecomesLate,
        NoLongerLate,
    };

    WorkItem item; ///< As it would stand: its due date and status are the new ones.
    std::optional<QDate> before;
    Effect effect = Effect::Moves;
};

/// An answer whose verdict would be another one.
struct ChangedVerdict {
    CaseId caseId;
    QString reference;
    int stage = 0; ///< 0: the reply to an enquiry.
    QDate respondedOn;
    bool inTime = false; ///< As it would stand.
};

/// What a change of the calendar or of a procedure would do, without doing it. \source features B4
struct CalendarRehearsal {
    std::vector<MovedDay> moved;          ///< What is open, in the order of the new day.
    std::vector<ChangedVerdict> verdicts; ///< Of what is answered, by reference.
    /// Stages that run and began after the first day of a new version: they keep their own.
    int keptStages = 0;
    procedurerepository::FurtherStages further; ///< Of cases that run.
    int keptReports = 0; ///< Approved or published: none of their figures changes.
    /// Rules and calendar as they would be, to explain the days of moved; null: nothing moves.
    std::shared_ptr<const CouncilRules> after{};

    int count(MovedDay::Effect effect) const;
    int becomeInTime() const;
    int becomeLate() const { return int(verdicts.size()) - becomeInTime(); }
};

/// Counts what waits for somebody by the calendar as it would be: stages, enquiries, triage, and
/// the time in which the next stage may be asked for. Answered stages are read only where a changed
/// day lies in their count. Reads alone: may run on a connection of its own.
/// \return Error::Code::Cancelled, or Invalid for a \p today outside of the calendar.
Result<CalendarRehearsal> rehearse(Database &database, const CalendarChange &change, QDate today,
                                   const Progress &progress = {});

/// The same for a version of a procedure: enquiries and representations go by the version of the
/// day on which they were received; stages keep that under which they began.
Result<CalendarRehearsal> rehearse(Database &database, const ProcedureChange &change, QDate today,
                                   const Progress &progress = {});

/// "14 open due dates move, 1 becomes late, 2 are no longer late.", "3 answers ...", "2 approved
/// reports ...": what a rehearsal says, sentence by sentence.
QStringList inSentences(const CalendarRehearsal &rehearsal);

/// Why a moved day would be the day that it would be.
/// \return Error::Code::Invalid where there would be none.
Result<DueDate> whyThisDay(Database &database, const CalendarRehearsal &rehearsal,
                           const MovedDay &moved, QDate today);

/// "becomes late", "no longer late", or by how many days it moves.
QString effectText(const MovedDay &moved);

} // namespace redress
