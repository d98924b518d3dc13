// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/disclosure/countreader.h"
#include "core/statistics/disclosure/countsystem.h"
#include "core/statistics/disclosure/factpartition.h"

#include <memory>
#include <optional>

namespace redress {

/// Decides what of a system of counts is hidden, in three steps.
class CountSystem::Protection final
{
public:
    Protection(CountSystem &system, size_t threshold, const Progress &progress);

    /// First what is small by itself, and what was hidden before.
    void hideSmall();
    /// Then so many others that no hidden count follows from what is left.
    void hideOthers();
    /// What of those turned out not to be needed is shown after all, the largest first.
    void showNeedless();

private:
    using Answer = std::shared_ptr<const CountReader::Answer>;

    bool isSmall(size_t count) const;
    qint64 wantedMore(size_t count) const;
    bool isSettledBy(const CountReader::Answer &answer, size_t count) const;
    /// Whether it is hidden for the sake of others alone.
    bool isForOthers(size_t count) const;
    void settleBy(const Answer &answer);
    void tell(qint64 done, qint64 left) const;
    void hide(size_t count);
    std::vector<size_t> show(size_t count);
    std::optional<size_t> leastOf(const std::vector<std::vector<size_t>> &evidence) const;
    bool staysHidden(const std::vector<size_t> &shown);
    bool isShownSafely(size_t count);

    CountSystem &m_system;
    size_t m_threshold;
    const Progress &m_progress;
    FactPartition m_parts;
    CountReader m_reader;
    std::vector<size_t> m_open;    ///< Hidden, and perhaps to be worked out.
    std::vector<size_t> m_others;  ///< Hidden for the sake of others.
    std::vector<Answer> m_answers; ///< By count: what puts a hidden one in doubt.
};

} // namespace redress
