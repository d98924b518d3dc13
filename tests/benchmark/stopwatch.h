// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <ctime>
#include <limits>
#include <utility>

namespace redress {

/// Seconds on the wall and seconds of the processor, of all threads, since it was made.
class Stopwatch final
{
public:
    Stopwatch()
        : m_wall(std::chrono::steady_clock::now())
        , m_processor(std::clock())
    {}

    double wallSeconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_wall).count();
    }
    double processorSeconds() const
    {
        return double(std::clock() - m_processor) / double(CLOCKS_PER_SEC);
    }

private:
    std::chrono::steady_clock::time_point m_wall;
    std::clock_t m_processor;
};

/// The shortest of several runs: other programs on the computer only ever make one longer.
struct Best {
    double wall = std::numeric_limits<double>::infinity();
    double processor = std::numeric_limits<double>::infinity();

    template <typename Work>
    void run(Work &&work)
    {
        const Stopwatch watch;
        std::forward<Work>(work)();
        processor = std::min(processor, watch.processorSeconds());
        wall = std::min(wall, watch.wallSeconds());
    }
};

/// Runs two pieces of work by turns, so that both meet the same computer.
template <typename Ours, typename Limit>
std::pair<Best, Best> byTurns(int rounds, Ours &&ours, Limit &&limit)
{
    std::pair<Best, Best> best;
    for (int round = 0; round < rounds; ++round) {
        best.first.run(ours);
        best.second.run(limit);
    }
    return best;
}

} // namespace redress
