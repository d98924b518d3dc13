// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papercomposer.h"

#include "core/report/reportcontext.h"
#include "ui/shell/backgroundwork.h"
#include "ui/shell/session.h"

namespace redress {

PaperComposer::PaperComposer(QObject *parent)
    : QObject(parent)
    , m_work(new BackgroundWork(this))
{
    connect(m_work, &BackgroundWork::told, this,
            [this](const QString &doing, qint64 done, qint64 total) {
                if (!m_work->isCancelled())
                    Q_EMIT told(doing, done, total);
            });
}

bool PaperComposer::isComposing() const
{
    return m_next || (m_work->isRunning() && !m_work->isCancelled());
}

void PaperComposer::compose(Session &session, const PaperRequest &request)
{
    const auto context = reportContext(session.store(), request.period);
    if (!context) {
        Q_EMIT failed(context.error().message);
        return;
    }
    const CaseStore &store = session.store();
    const PaperSource source{store.path(), store.who(), session.reference(), *context, request};
    if (m_work->isRunning()) {
        m_next = source;
        m_work->cancel();
    } else {
        begin(source);
    }
    Q_EMIT started();
}

void PaperComposer::begin(const PaperSource &source)
{
    m_work->start<PaperPointer>(
        [source](const Progress &progress) { return composePaper(source, progress); },
        [this](const Result<PaperPointer> &result) { receive(result); });
}

void PaperComposer::receive(const Result<PaperPointer> &result)
{
    if (m_next)
        begin(*std::exchange(m_next, std::nullopt));
    else if (m_work->isCancelled())
        Q_EMIT cancelled();
    else if (result)
        Q_EMIT composed(*result);
    else
        Q_EMIT failed(result.error().message);
}

void PaperComposer::cancel()
{
    m_next.reset();
    m_work->cancel();
}

} // namespace redress
