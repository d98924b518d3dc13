// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

namespace redress::cli {

/// Notes in the file that something of it was written elsewhere, as the windows do, and says where
/// that could not be noted. A file that nobody may write takes no notes. \param path what was
/// written; its name is kept, and not its folder.
void noteSaved(Invocation &call, CaseStore &store, const QString &path,
               std::optional<CaseId> ofCase = {});

/// The same of a list that is printed for another program to take: as CSV or JSON. A list that is
/// printed to be read is not noted. To be called before it is printed: whoever reads may not wait
/// for its end. \param list what it is, such as "Work list".
void noteList(Invocation &call, CaseStore &store, const QString &list, Format format);

} // namespace redress::cli
