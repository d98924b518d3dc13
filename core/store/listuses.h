// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/referencedata.h"

#include <QLatin1StringView>

#include <vector>

namespace redress {

/// A column whose rows name values of a list.
struct ListUse {
    UserList list = UserList::Theme;
    QLatin1StringView table;
    QLatin1StringView entity; ///< What the trail calls a row.
    QLatin1StringView column;
    QLatin1StringView caseOf; ///< SQL for the case of row t; NULL where it has none.
    bool hasVersion = false;
    QLatin1StringView key = QLatin1StringView("id"); ///< Column that tells the rows apart.
};

/// Every column that names values of lists, as the schema has them.
const std::vector<ListUse> &listUses();

} // namespace redress
