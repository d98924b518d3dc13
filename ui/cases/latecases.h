// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ids.h"
#include "ui/shell/newestwork.h"

#include <functional>
#include <optional>
#include <unordered_set>
#include <vector>

namespace redress {

class Session;

/// Which cases are overdue, to count those that a list shows: at once in a small file, and beside
/// the windows in a large one. It is asked once for all lists, until the file changes.
class LateCases final
{
public:
    /// \param known is told when it is known, at once or later.
    explicit LateCases(std::function<void()> known);

    /// \param total how many cases the file has.
    void find(Session &session, qint64 total);
    /// How many of \p cases are overdue; nothing while that is not known.
    std::optional<int> countIn(const std::vector<CaseId> &cases) const;

private:
    using Ids = std::unordered_set<qint64>;

    std::function<void()> m_known;
    std::optional<Ids> m_ids;
    NewestWork m_work; ///< Last: it ends before the others go.
};

} // namespace redress
