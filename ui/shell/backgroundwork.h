// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace redress {

/// One piece of long work at a time on another thread: imports, backups, checks.
///
/// The work opens its own connection. What it tells and its result arrive on the thread of this
/// object; nothing arrives after the object is gone, which cancels the work and waits for its end.
class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// The work ends as soon as it looks, with Error::Code::Cancelled, and leaves nothing behind.
    void cancel() { m_isCancelled = true; }
    bool isCancelled() const { return m_isCancelled; }

    /// \param work runs on the other thread, \param done here with its result.
    template <typename T>
    void start(std::function<Result<T>(const Progress &)> work,
               std::function<void(const Result<T> &)> done)
    {
        auto result = std::make_shared<std::optional<Result<T>>>();
        run([result, work](const Progress &progress) { result->emplace(work(progress)); },
            [result, done] { done(**result); });
    }

Q_SIGNALS:
    void told(const QString &doing, qint64 done, qint64 total);
    void finished();

private:
    void run(std::function<void(const Progress &)> work, std::function<void()> done);

    QThread *m_thread = nullptr;
    std::atomic_bool m_isCancelled = false;
};

} // namespace redress
