// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/store/unitofwork.h"

namespace redress {

/// Cases at the Ombudsman that stand by themselves or belong to a case of the council.
class OmbudsmanRepository final
{
public:
    /// \return Error::Code::NotFound if there is no such case.
    static Result<OmbudsmanRecord> load(Database &database, OmbudsmanId id);

    /// The case of the council with which it is linked by now; nothing of one that stands alone, or
    /// that is not in the file. \throws StorageError
    static std::optional<CaseId> linkedCase(Database &database, OmbudsmanId id);

    /// What the Ombudsman recommended in that case, in the order of recording.
    /// \throws StorageError
    static std::vector<RecommendationRecord> recommendations(Database &database, OmbudsmanId id);

    /// The case and its recommendations.
    /// \return Error::Code::NotFound if there is no such case.
    static Result<CaseDossier::OmbudsmanFolder> folder(Database &database, OmbudsmanId id);

    /// Puts \p record in the place of the stored one of the same id, noting what has changed.
    static Result<void> replace(UnitOfWork &unit, const OmbudsmanRecord &record);
};

} // namespace redress
