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

/// Which cases are overdue, to count those that a list shows: found beside the windows, which wait
/// for no number. It is asked once for all lists, until the file changes.
class LateCases final
{
public:
    /// \param known is told when it is known.
    explicit LateCases(std::function<void()> known);

    void find(Session &session);
    /// How many of \p cases are overdue; nothing while that is not known.
    std::optional<int> countIn(const std::vector<CaseId> &cases) const;

private:
    using Ids = std::unordered_set<qint64>;

    std::function<void()> m_known;
    std::optional<Ids> m_ids;
    NewestWork m_work; ///< Last: it ends before the others go.
};

} // namespace redress
