// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/councilrules.h"
#include "core/store/database.h"
#include "core/worklist/crossing.h"
#include "core/worklist/workitem.h"

#include <QDate>

#include <vector>

namespace redress {

/// What a work list can be narrowed down to: its counters and the words of --show.
enum class WorkFilter {
    Open, ///< Everything with somebody waiting for us; actions and chases are apart.
    Overdue,
    Today, ///< Actions included.
    Soon,  ///< Due within the next five working days, today apart; actions included.
    PastAim,
    Triage,
    Hold,
    Stages,
    Enquiries,    ///< Replies to enquiries and representations.
    Ombudsman,    ///< What the Ombudsman waits for: replies, recommendations, answers to reports.
    Actions,      ///< Actions that are overdue.
    Unassigned,   ///< Open, and nobody's.
    Windows,      ///< Answered, and the time to ask for the next stage is running.
    NewlyLate,    ///< Went past the limit since the last look, actions included.
    NewlyPastAim, ///< Went past the aim since the last look, and not past the limit.
    Acknowledge,  ///< To be acknowledged.
    Compliance,   ///< Of that, what was recommended, and public reports to answer.
    Chase,        ///< To be asked again, today or on a day before.
    Promised,     ///< Actions, remedies and recommendations with a day, late or to come.
    Owed,         ///< Stage 2 is to be offered, since stage 1 is or was late.
    Risk,         ///< Somebody may come to harm, as triage saw it.
};

template <>
inline constexpr std::array<std::pair<WorkFilter, QLatin1StringView>, 21> kStoredWords<WorkFilter>{{
    {WorkFilter::Open, QLatin1StringView("open")},
    {WorkFilter::Overdue, QLatin1StringView("overdue")},
    {WorkFilter::Today, QLatin1StringView("today")},
    {WorkFilter::Soon, QLatin1StringView("soon")},
    {WorkFilter::PastAim, QLatin1StringView("past_aim")},
    {WorkFilter::Triage, QLatin1StringView("triage")},
    {WorkFilter::Hold, QLatin1StringView("hold")},
    {WorkFilter::Stages, QLatin1StringView("stages")},
    {WorkFilter::Enquiries, QLatin1StringView("enquiries")},
    {WorkFilter::Ombudsman, QLatin1StringView("ombudsman")},
    {WorkFilter::Actions, QLatin1StringView("actions")},
    {WorkFilter::Unassigned, QLatin1StringView("unassigned")},
    {WorkFilter::Windows, QLatin1StringView("windows")},
    {WorkFilter::NewlyLate, QLatin1StringView("newly_late")},
    {WorkFilter::NewlyPastAim, QLatin1StringView("newly_past_aim")},
    {WorkFilter::Acknowledge, QLatin1StringView("acknowledge")},
    {WorkFilter::Compliance, QLatin1StringView("compliance")},
    {WorkFilter::Chase, QLatin1StringView("chase")},
    {WorkFilter::Promised, QLatin1StringView("promised")},
    {WorkFilter::Owed, QLatin1StringView("owed")},
    {WorkFilter::Risk, QLatin1StringView("risk")},
}};

/// What is due, overdue, on hold and to triage at the end of a day, in the order of the limit, then
/// of the reference.
///
/// Its counters count what their filters show: there is one list. Loading it asks for what is open
/// alone, so that closed cases, however many, cost nothing.
class WorkList final
{
public:
    /// \param day the list is as at the end of it; may lie in the past.
    /// \param look what is new since then is marked; without it, nothing is new.
    /// \return Error::Code::Invalid for a day that the working calendar does not cover.
    static Result<WorkList> load(Database &database, const CouncilRules &rules, QDate day,
                                 const std::optional<LastLook> &look = {});

    /// What the list has of one case of the council, in its order, without asking for the others.
    /// What is new, at risk or without proof is not marked.
    static Result<std::vector<WorkItem>> ofCase(Database &database, const CouncilRules &rules,
                                                CaseId id, QDate day);

    /// Marks the stages with a day that nothing proves now, which takes longer than to load the
    /// list.
    Result<void> markUnproved(Database &database);

    QDate day() const { return m_day; }
    const std::vector<WorkItem> &items() const { return m_items; }

    /// \param soon how far WorkFilter::Soon looks ahead.
    static bool shows(WorkFilter filter, const WorkItem &item, WorkingDays soon = kSoon);
    std::vector<WorkItem> filtered(WorkFilter filter) const;
    int count(WorkFilter filter) const;

private:
    QDate m_day;
    std::vector<WorkItem> m_items;
};

} // namespace redress
