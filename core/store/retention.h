// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storedword.h"
#include "core/casework/records.h"
#include "core/procedure/deadline.h"
#include "core/store/restriction.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace redress {

/// How long a closed case is kept, and what has been decided of it. \source features 53
enum class RetentionState {
    NotSet,     ///< Kept for as long as the council's schedule says.
    Retain,     ///< Kept until a day of its own.
    Review,     ///< Its time is over: to be looked at.
    Destroy,    ///< Somebody has proposed it; somebody else has to confirm.
    Anonymised, ///< Destroyed: figures alone are left.
};

template <>
inline constexpr std::array<std::pair<RetentionState, QLatin1StringView>, 5>
    kStoredWords<RetentionState>{{
        {RetentionState::NotSet, QLatin1StringView("not_set")},
        {RetentionState::Retain, QLatin1StringView("retain")},
        {RetentionState::Review, QLatin1StringView("review")},
        {RetentionState::Destroy, QLatin1StringView("destroy")},
        {RetentionState::Anonymised, QLatin1StringView("anonymised")},
    }};

QString labelOf(RetentionState state);

/// What is kept: a case of the council, or one at the Ombudsman that stands alone.
using RetainedId = AnyCaseId;

/// A closed case whose time is over, that is held for longer, or that is to be destroyed.
struct RetentionLine {
    RetainedId id;
    QString reference;
    CaseKind kind = CaseKind::Complaint; ///< Of a case of the council.
    std::optional<ProcedureKey> procedure;
    QDate closedOn;
    QDate dueOn; ///< For review.
    RetentionState state = RetentionState::Review;
    QString legalHold;  ///< Why it must not be destroyed; empty: it may.
    QString proposedBy; ///< Who wants it destroyed; empty: nobody.
    QDateTime proposedAtUtc;

    bool isHeld() const { return !legalHold.isEmpty(); }
    bool isAtOmbudsman() const { return std::holds_alternative<OmbudsmanId>(id); }
    bool operator==(const RetentionLine &) const = default;
};

/// For how many years closed cases of a procedure are kept; of none: enquiries, compliments,
/// and cases at the Ombudsman that stand alone.
struct RetentionYears {
    std::optional<ProcedureKey> procedure;
    int years = 0;
};

/// What becomes of closed cases. The schedule counts years from the day on which a case was closed;
/// a case may have a day of its own, as that of a child who was looked after. What is under a legal
/// hold is not destroyed. A manager proposes, another confirms; then all that tells of a person
/// goes for good, also out of the audit trail, and the figures stay. While the Ombudsman waits for
/// something, a case is not closed. \source domain 7, "Retention"; domain 3.2; features 53
namespace retention {

inline constexpr int kUsualYears = 6;  ///< \source domain 7: complaint files often 6 years.
inline constexpr int kMostYears = 100; ///< So long at most a record is kept.

/// Years for which closed cases of a procedure are kept; enquiries and compliments: nothing.
/// Six where the council has set nothing. \throws StorageError
int years(Database &database, std::optional<ProcedureKey> procedure);
/// One unit of work. \return Invalid for less than one year or more than a hundred.
Result<void> setYears(Database &database, const Signature &signature,
                      const std::vector<RetentionYears> &schedule, const QString &what);

/// Why a case is due for review on the day that it is. \throws StorageError
DueDate whyThisDay(Database &database, const RetentionLine &line);

/// What is to be looked at on \p day, what is held and what is proposed, the oldest first.
Result<std::vector<RetentionLine>> reviewList(Database &database, QDate day);

// Each asks for a manager and a reason, and is one unit of work.

/// Keeps a case from being destroyed, or no longer.
Result<void> hold(Database &database, const Signature &signature, RetainedId id,
                  const QString &reason, const QString &what);
Result<void> liftHold(Database &database, const Signature &signature, RetainedId id,
                      const QString &reason, const QString &what);
/// Gives a case a day of its own until which it is kept.
Result<void> keepUntil(Database &database, const Signature &signature, RetainedId id, QDate day,
                       const QString &reason, const QString &what);

/// Proposes that a case be destroyed. \return Conflict for one that is open, held or not due.
Result<void> propose(Database &database, const Signature &signature, RetainedId id, QDate today,
                     const QString &reason, const QString &what);
Result<void> withdraw(Database &database, const Signature &signature, RetainedId id,
                      const QString &reason, const QString &what);
/// Destroys what was proposed. \return Conflict if whoever proposed it is the one to confirm it.
Result<void> confirm(Database &database, const Signature &signature, RetainedId id, QDate today,
                     const QString &reason, const QString &what);

} // namespace retention

} // namespace redress
