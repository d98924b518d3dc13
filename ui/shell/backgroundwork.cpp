// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backgroundwork.h"

#include <QThread>

namespace redress {

namespace {

/// The person sees no more than this; the work need not wait for more.
constexpr qint64 kTellEveryMs = 40;

} // namespace

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{}

BackgroundWork::~BackgroundWork()
{
    cancel();
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void BackgroundWork::run(std::function<void(const Progress &)> work, std::function<void()> done)
{
    Q_ASSERT(!m_thread);
    m_isCancelled = false;
    auto pause = std::make_shared<QElapsedTimer>();
    const Progress progress{
        [this, pause](const QString &doing, qint64 at, qint64 total) {
            if (pause->isValid() && pause->elapsed() < kTellEveryMs && at < total)
                return;
            pause->start();
            Q_EMIT told(doing, at, total); // Queued: receivers live on the other thread.
        },
        [this] { return bool(m_isCancelled); }};
    m_thread = QThread::create([work = std::move(work), progress] { work(progress); });
    connect(m_thread, &QThread::finished, this, [this, done = std::move(done)] {
        m_thread->deleteLater();
        m_thread = nullptr;
        done();
        Q_EMIT finished();
    });
    m_thread->start();
}

} // namespace redress
