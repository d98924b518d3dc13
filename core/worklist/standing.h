// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"
#include "core/conduct/conductrecords.h"
#include "core/conduct/triage.h"
#include "core/worklist/workitem.h"

#include <QString>

#include <optional>

namespace redress {

/// Where a case, a stage or an item of the work list stands on a day: one of few meanings, each
/// with its own shape on the screen, and the words for it. \source ux 7
struct Standing {
    enum class Meaning {
        Late,
        PastAim,
        Soon, ///< Due today or within five working days.
        InTime,
        Unproved, ///< In time, and nothing proves a day that its clock goes by.
        NoLimit,
        OnHold,
        AnsweredInTime,
        AnsweredLate,
        Ended, ///< Withdrawn, discontinued, or nothing to answer.
    };

    Meaning meaning = Meaning::NoLimit;
    QString words;
    std::optional<QDate> dueOn; ///< The day in force while something is awaited.

    bool isOpen() const
    {
        return meaning != Meaning::AnsweredInTime && meaning != Meaning::AnsweredLate &&
               meaning != Meaning::Ended;
    }
    bool operator==(const Standing &) const = default;
};

/// That a case waits for nobody although it has no stage and no reply.
struct CaseEnd {
    enum class Way {
        Withdrawn,
        Converted, ///< It became a complaint.
        AtTriage,  ///< Put right at once, sent elsewhere, not accepted.
    };

    Way way = Way::Withdrawn;
    QDate on;

    bool operator==(const CaseEnd &) const = default;
};

std::optional<CaseEnd> endWithoutStage(const CaseConduct &conduct, const Triage &triage);

Standing standingOf(const WorkItem &item);

/// The same of a stage with a day that nothing proves: it says so, and is in time no more without
/// a mark. \source features B1; ux 7
Standing withoutProof(const Standing &standing);

/// \param day the stage stands so at the end of it.
Standing standingOf(const StageRecord &stage, const CouncilRules &rules, QDate day);

/// The standing of the newest stage, of the reply, or of the triage.
/// \param end how it ended without those, if it did.
Standing standingOf(const CaseDossier &dossier, const CouncilRules &rules, QDate day,
                    const std::optional<CaseEnd> &end = {});

/// The standing of the reply that the Ombudsman waits for, or of the decision.
Standing standingOf(const OmbudsmanRecord &record, const CouncilRules &rules, QDate day);

/// The standing of the reply to a further letter in the case \p of.
Standing standingOf(const EnquiryRecord &enquiry, const OmbudsmanRecord &of,
                    const CouncilRules &rules, QDate day);

/// "answered day 9", "answered day 24, late".
Standing answered(std::optional<int> daysTaken, std::optional<bool> inTime);

/// Of an answer that was given after the aim, or after the last day that an extension has moved: by
/// how many working days it was late by each, in words; empty otherwise. \source features 25
QString lateByEarlierDays(const StageRecord &stage, const CouncilRules &rules);
QString lateByEarlierDays(const CaseRecord &record, const CouncilRules &rules);

} // namespace redress
