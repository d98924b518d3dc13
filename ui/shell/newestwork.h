// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/backgroundwork.h"

#include <functional>
#include <utility>

namespace redress {

/// Answers questions on another thread, one at a time, of which only the newest counts, as while
/// somebody types: an older one is given up, and its answer does not arrive.
class NewestWork final
{
public:
    NewestWork() = default;
    Q_DISABLE_COPY_MOVE(NewestWork)

    bool isRunning() const { return m_work.isRunning(); }
    /// Whether the work that runs has been overtaken or given up.
    bool isOvertaken() const { return m_isOvertaken; }

    /// \param work runs on the other thread, \param done here with its result.
    template <typename T>
    void start(std::function<Result<T>(const Progress &)> work,
               std::function<void(const Result<T> &)> done)
    {
        giveUp();
        m_next = [this, work = std::move(work), done = std::move(done)] {
            m_work.start<T>(work, [this, done](const Result<T> &result) {
                if (m_next)
                    startNext();
                else if (!m_isOvertaken)
                    done(result);
            });
        };
        if (!m_work.isRunning())
            startNext();
    }

    /// Nobody wants what is being found.
    void giveUp()
    {
        m_next = {};
        if (!m_work.isRunning())
            return;
        m_isOvertaken = true;
        m_work.cancel();
    }

private:
    void startNext()
    {
        m_isOvertaken = false;
        std::exchange(m_next, {})();
    }

    std::function<void()> m_next; ///< What comes when the present work has ended.
    bool m_isOvertaken = false;
    BackgroundWork m_work; ///< Last: it ends before the others go.
};

} // namespace redress
