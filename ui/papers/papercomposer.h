// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/composedpaper.h"

#include <QObject>

#include <optional>

namespace redress {

class BackgroundWork;
class Session;

/// Writes reports on another thread, one at a time. What was asked for before the newest request
/// is given up and never shown.
class PaperComposer final : public QObject
{
    Q_OBJECT

public:
    explicit PaperComposer(QObject *parent = nullptr);

    void compose(Session &session, const PaperRequest &request);
    /// Gives up what is being written: cancelled() follows.
    void cancel();
    bool isComposing() const;

Q_SIGNALS:
    void started();
    void told(const QString &doing, qint64 done, qint64 total);
    void composed(const redress::PaperPointer &paper);
    void failed(const QString &why);
    void cancelled();

private:
    void begin(const PaperSource &source);
    void receive(const Result<PaperPointer> &result);

    BackgroundWork *m_work;
    std::optional<PaperSource> m_next; ///< Waits for the end of what was given up.
};

} // namespace redress
