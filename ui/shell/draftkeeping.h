// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/draftrepository.h"

#include <optional>

namespace redress {

class Session;

/// What is typed and not saved: in the case file, or on this computer while that cannot be written.
/// \source ux 4, 18
namespace draftkeeping {

/// Where a draft was kept.
struct Kept {
    std::optional<Error> notInFile{}; ///< Why it is on this computer alone; nothing: it is not.
};

/// \return an error if it could not be kept on this computer either: that of the file.
Result<Kept> keep(Session &session, const DraftKey &key, const Draft &draft);

/// The later of both.
Result<std::optional<Draft>> find(Session &session, const DraftKey &key);

Result<void> remove(Session &session, const DraftKey &key);

/// Puts what the person left on this computer into the file, if that can be written.
void bringBack(Session &session);

} // namespace draftkeeping

} // namespace redress
