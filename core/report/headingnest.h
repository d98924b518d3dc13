// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace redress {

/// The levels of headings as they are nested: a third level right under a first counts as a second,
/// so that nobody looks for what is not there.
class HeadingNest final
{
public:
    /// The level of the next heading of a paper, 1 to 3. \param level that it asks for.
    int open(int level)
    {
        while (!m_open.empty() && m_open.back() >= level)
            m_open.pop_back();
        m_open.push_back(level);
        return std::min(int(m_open.size()), 3);
    }

    /// How many levels are open: 0 before the first heading, 3 at most.
    int depth() const { return std::min(int(m_open.size()), 3); }

private:
    std::vector<int> m_open;
};

} // namespace redress
