// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/storedword.h"
#include "core/casework/records.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

/// An issue of a stage with all that is recorded of it. \source domain 4.3
struct IssueFacts {
    std::optional<IssueId> id; ///< Nothing for one that is new.
    StageId stage;
    QString description;
    std::optional<ListItemId> category;
    std::optional<OrgNodeId> service; ///< Complained about, where it is not the case's.
    std::optional<ListItemId> rootCause;
    std::optional<ListItemId> pillar;
    std::optional<Outcome> outcome;
    std::optional<ListItemId> upheldReason; ///< Of what is upheld, even in part.
    std::optional<QDate> findingOn;
    bool isCarriedOn = false; ///< To the next stage.
    int version = 1;

    bool operator==(const IssueFacts &) const = default;
};

/// Whether a change that an action made held. \source features B12
enum class FollowUp { Held, InPart, NotHeld };

template <>
inline constexpr std::array<std::pair<FollowUp, QLatin1StringView>, 3> kStoredWords<FollowUp>{{
    {FollowUp::Held, QLatin1StringView("held")},
    {FollowUp::InPart, QLatin1StringView("in_part")},
    {FollowUp::NotHeld, QLatin1StringView("not_held")},
}};

QString labelOf(FollowUp answer);

/// An action with all that is recorded of it. \source domain 4.6
struct ActionFacts {
    std::optional<ActionId> id; ///< Nothing for one that is new.
    StageId stage;
    std::optional<IssueId> issue;
    std::optional<ListItemId> category;
    std::optional<ActionScope> scope;
    QString description;
    QString owner;
    std::optional<QDate> dueOn;
    std::optional<QDate> completedOn;
    QString evidence;
    std::optional<QDate> followUpOn;  ///< When to ask whether it held; once answered, when it was.
    std::optional<FollowUp> followUp; ///< Nothing while it is not answered.
    QString followUpGround;           ///< How we know.
    std::optional<ActionSource> cameFrom; ///< Nothing: from the complaint.
    QString monitoredBy;                  ///< Who sees to it that it is done.
    int version = 1;

    bool operator==(const ActionFacts &) const = default;
};

/// Another complaint with the cause of an action, in its service, after it was done or answered
/// for.
struct LaterComplaint {
    CaseId caseId;
    QString reference;
    QDate receivedOn;

    bool operator==(const LaterComplaint &) const = default;
};

/// A line of the learning page: an action, where it comes from, and what has happened since.
struct LearningLine {
    ActionFacts action;
    CaseId caseId;
    QString reference;
    int stage = 1;
    OrgNodeId directorate;
    std::optional<OrgNodeId> service;
    std::optional<MemberId> officer;   ///< Of the case.
    std::vector<LaterComplaint> later; ///< Oldest first.

    enum class Standing { Overdue, ToCome, Done };

    Standing standing(QDate today) const;
    bool lacksEvidence() const { return action.completedOn && action.evidence.isEmpty(); }
    /// The question "did it hold?" is to be asked: its day has come, or a later complaint with the
    /// same cause has come after the answer. \source features B12
    bool asksFollowUp(QDate today) const;
    /// The same where somebody has put that question to themselves: set a day, or answered once.
    bool asksFollowUpAnew(QDate today) const;
    bool operator==(const LearningLine &) const = default;
};

/// What is wrong with an issue or an action, beside which fact.
struct LearningFault {
    enum class Field { Category, Description, CompletedOn, Evidence, FindingOn, FollowUpGround };

    Field field = Field::Category;
    QString words;
};

std::vector<LearningFault> faultsIn(const IssueFacts &issue, QDate today);
/// An action closes with evidence alone. \source features 62
std::vector<LearningFault> faultsIn(const ActionFacts &action, QDate today);

namespace learning {

/// All actions that are to do, and those done since \p since: overdue first, then by their day.
Result<std::vector<LearningLine>> lines(Database &database, QDate since, QDate today);
/// How many actions are overdue, without reading them.
Result<int> overdueCount(Database &database, QDate today);
/// Of how many actions that were done since \p since asksFollowUpAnew() says so, without reading
/// them. \source features B12
Result<int> followUpCount(Database &database, QDate since, QDate today);

/// What the Ombudsman upheld of a case asks for an action, as what the council upheld does: whether
/// none is recorded as coming from there. Actions hang on a stage: a case without one asks for
/// none. \source domain 4.6
Result<bool> asksOmbudsmanAction(Database &database, CaseId id);

/// What was done is looked at from the first day of the financial year before this one.
QDate doneSince(QDate today);

/// \return Error::Code::NotFound if it is gone.
Result<IssueFacts> issue(Database &database, IssueId id);
Result<ActionFacts> action(Database &database, ActionId id);

/// Each is one unit of work, by which it can be taken back.
/// \return Error::Code::Invalid with what is wrong, Conflict if it was changed since it was read.
Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const IssueFacts &issue, QDate today, const QString &what);
Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const ActionFacts &action, QDate today, const QString &what);
/// \return Error::Code::Invalid without a reason, Conflict for an issue that an action names.
Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           IssueId issue, const QString &reason, const QString &what);
Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           ActionId action, const QString &reason, const QString &what);

/// Reads the answer and its ground from the one column in which they stand.
void readFollowUp(ActionFacts &action, const QString &stored);

/// Gives a new stage the issues of the one before it that are carried on, undecided.
/// \throws StorageError
void carryOn(UnitOfWork &unit, const CaseDossier::StageFolder &before, StageId stage,
             CaseId ofCase);

} // namespace learning
} // namespace redress
