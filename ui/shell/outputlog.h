// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accesslog.h"

#include <QString>

#include <optional>

namespace redress {

class PageHost;

/// Notes in the file that something was printed or saved outside of it, and says where that cannot
/// be noted. A file that is open for reading only takes no notes.
void noteOutput(PageHost &host, AccessEntry::Kind kind, const QString &what,
                std::optional<CaseId> ofCase = {});

} // namespace redress
