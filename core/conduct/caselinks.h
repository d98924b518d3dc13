// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/storedword.h"
#include "core/casework/ids.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace redress {

class CouncilRules;

using CaseLinkId = Id<struct CaseLinkTag>;
using CaseNumberId = Id<struct CaseNumberTag>;

/// Why two cases belong together. \source features 72, 80
enum class LinkKind {
    Premature, ///< The Ombudsman sent it back, and it began anew.
    Converted, ///< One became the other: an enquiry that was a complaint.
    Family,    ///< Of the same family, or about the same event.
    Related,
};

template <>
inline constexpr std::array<std::pair<LinkKind, QLatin1StringView>, 4> kStoredWords<LinkKind>{{
    {LinkKind::Premature, QLatin1StringView("premature")},
    {LinkKind::Converted, QLatin1StringView("converted")},
    {LinkKind::Family, QLatin1StringView("family")},
    {LinkKind::Related, QLatin1StringView("related")},
}};

QString labelOf(LinkKind kind);

/// A link as one of its cases sees it: both see the same.
struct CaseLink {
    CaseLinkId id;
    CaseId owner; ///< From which it was made: its note is among the words of that case.
    CaseId other;
    QString reference; ///< Of the other.
    QString summary;
    QDate receivedOn;
    LinkKind kind = LinkKind::Related;
    QString note;

    bool operator==(const CaseLink &) const = default;
};

/// A case that became part of another: its number leads there.
struct MergedNumber {
    CaseNumberId id;
    QString reference;
    CaseId merged; ///< The id that it had; its history is kept under it.
    QDate receivedOn;
    QString summary;
    QDateTime mergedAtUtc;
    QString mergedBy;

    bool operator==(const MergedNumber &) const = default;
};

namespace caselinks {

/// By the day of receipt, the newest first.
Result<std::vector<CaseLink>> linksOf(Database &database, CaseId id);

/// One unit of work, by which it can be taken back.
/// \return Invalid for a case with itself, Conflict if they are linked so already.
Result<ChangeSetId> link(Database &database, const Signature &signature, CaseId one, CaseId other,
                         LinkKind kind, const QString &note, const QString &what);
/// The same inside another unit. \throws StorageError
void put(UnitOfWork &unit, CaseId one, CaseId other, LinkKind kind, const QString &note);
/// \return NotFound if there is no such link.
Result<ChangeSetId> unlink(Database &database, const Signature &signature, CaseId one,
                           CaseLinkId id, const QString &reason, const QString &what);

} // namespace caselinks

/// What merging would do.
struct MergePreview {
    QString from;
    QString into;
    int people = 0;
    int documents = 0;
    int contacts = 0;
    int issues = 0; ///< That can go along, if they are asked for.
    int actions = 0;
    int costs = 0;
    int ombudsman = 0;
    int stages = 0;  ///< That end with the number: their days stay in the history alone.
    QString refusal; ///< Why it cannot be done; empty if it can.

    bool operator==(const MergePreview &) const = default;
};

/// Two records of one complaint become one: the case counts once, and both numbers find it.
/// \source features 80
namespace casemerge {

Result<MergePreview> preview(Database &database, CaseId from, CaseId into);

/// People, documents, contacts, actions, costs and cases at the Ombudsman go along; the stages of
/// \p from end, and what is recorded of their days stays in the history.
/// \param withIssues whether its issues become issues of \p into. \param reason is asked for.
/// \return the unit; Error::Code::Invalid, with why, for what preview() refuses.
Result<ChangeSetId> merge(Database &database, const Signature &signature, const CouncilRules &rules,
                          CaseId from, CaseId into, bool withIssues, const QString &reason,
                          const QString &what);

/// The numbers that are part of a case, in the order in which they became so.
Result<std::vector<MergedNumber>> numbersOf(Database &database, CaseId id);

/// Takes a case out again as it was: what went along goes back, unless it was removed since.
/// \return NotFound if the number is no part of the case.
Result<CaseId> takeApart(Database &database, const Signature &signature, const CouncilRules &rules,
                         CaseId from, CaseNumberId number, const QString &reason,
                         const QString &what);

} // namespace casemerge
} // namespace redress
