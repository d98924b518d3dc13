// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/worklist.h"
#include "tests/core/store/storedcase.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace redress {

/// The work list of StoredCase, on Mon 3 June 2024 or another day.
class StoredWorkTest : public StoredCaseTest
{
protected:
    WorkList list(const char *on = "2024-06-03")
    {
        const auto loaded = WorkList::load(database(), file().rules(), day(on));
        EXPECT_TRUE(loaded) << why(loaded);
        return loaded ? *loaded : WorkList();
    }
    std::vector<WorkItem> ofKind(WorkItem::Kind kind, const char *on = "2024-06-03")
    {
        std::vector<WorkItem> found;
        const WorkList loaded = list(on);
        std::ranges::copy_if(loaded.items(), std::back_inserter(found),
                             [kind](const WorkItem &item) { return item.kind == kind; });
        return found;
    }
};

} // namespace redress
