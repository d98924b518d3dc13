// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/casework/enquiry.h"
#include "core/store/unitofwork.h"

#include <vector>

namespace redress {

QString labelOf(EnquiryKind kind);

/// What is wrong with what was typed, and beside which field it is said.
struct EnquiryFault {
    enum class Field { LetterOn, DueOn, AgreedTo, RepliedOn };

    Field field = Field::LetterOn;
    QString words; ///< For the person, translated.

    bool operator==(const EnquiryFault &) const = default;
};

/// A letter has its day; days in their order; an extension is of a day in the letter.
/// \param receivedOn when the case came to the Ombudsman's notice at the council.
std::vector<EnquiryFault> faultsIn(const EnquiryRecord &enquiry, QDate receivedOn, QDate today);

/// Further letters of the Ombudsman in one case. What tables count is the reply to the first one,
/// which stands with the case: these are days to keep, in the work list and in the calendar.
/// \source domain 3.2, 4.8
namespace enquiries {

/// In the order of their letters.
Result<std::vector<EnquiryRecord>> of(Database &database, OmbudsmanId id);

/// Writes one as a unit of work. \param before as it was read; nothing for one that is new.
/// \return Error::Code::Invalid for one with faults, Conflict if somebody else has changed it.
Result<ChangeSetId> save(Database &database, const Signature &signature,
                         std::optional<CaseId> ofCase, const EnquiryRecord &enquiry,
                         const std::optional<EnquiryRecord> &before, QDate today,
                         const QString &what);

/// Takes one away that should not have been recorded; the trail keeps it.
Result<ChangeSetId> remove(Database &database, const Signature &signature,
                           std::optional<CaseId> ofCase, EnquiryId id, const QString &reason,
                           const QString &what);

} // namespace enquiries
} // namespace redress
