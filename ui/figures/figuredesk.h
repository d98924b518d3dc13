// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/statistics/tableengine.h"
#include "core/store/knownfile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <array>
#include <atomic>
#include <functional>
#include <memory>

namespace redress {

/// Answers questions for figures on a thread of its own, with its own connection to the case file,
/// so that the windows go on while a hundred thousand cases are counted.
///
/// One question after the other. A new one takes the place of an earlier one of its kind: the
/// answer to that never comes, and where it is being looked for, its progress says that it shall
/// stop.
class FigureDesk final : public QObject
{
    Q_OBJECT

public:
    enum Kind { Figures, Cases, Closing, KindCount };

    /// What a question may use, on the thread of the desk.
    struct Room {
        CaseStore &store;
        TableEngine &engine;
        FigureDesk &desk;

        /// The room of the file as it was known on \p day; this one without a day. Made anew for
        /// another day, and when the file has changed: that takes a moment. The last one is kept.
        Result<std::shared_ptr<Room>> knownOn(std::optional<QDate> day) const
        {
            return desk.room(day);
        }

        /// Tells progressed() how far the question is, and hears that nobody waits for it any more.
        Progress progress() const { return desk.progress(); }
    };

    /// \param store where the case file is and who asks; must outlive the desk.
    explicit FigureDesk(const CaseStore &store, QObject *parent = nullptr);
    /// Waits until the question that is being answered has stopped.
    ~FigureDesk() override;

    /// \param question runs on the thread of the desk, \p answer on that of the desk's owner.
    template <typename T>
    void ask(Kind kind, std::function<Result<T>(Room &)> question,
             std::function<void(const Result<T> &)> answer)
    {
        const int serial = ++m_serials[kind];
        run([this, kind, serial, question = std::move(question), answer = std::move(answer)] {
            if (serial != m_serials[kind])
                return;
            m_running = {kind, serial};
            auto given = std::make_shared<Result<T>>(room().and_then(
                [&](const std::shared_ptr<Room> &there) { return question(*there); }));
            QMetaObject::invokeMethod(this, [this, kind, serial, given, answer] {
                if (serial != m_serials[kind])
                    return;
                note(kind, false);
                answer(*given);
            });
        });
        note(kind, true);
    }

    /// The answer to the last question of \p kind will not come.
    void forget(Kind kind);
    bool isWaiting(Kind kind) const { return m_isWaiting[kind]; }

Q_SIGNALS:
    void waitingChanged();
    /// How far the question is that is being answered.
    void progressed(const QString &doing, qint64 done, qint64 total);

private:
    struct Bench;

    void run(std::function<void()> work);
    void note(Kind kind, bool isWaiting);
    /// The connection, opened if need be, and as the file is now.
    Result<std::shared_ptr<Room>> room();
    Result<std::shared_ptr<Room>> room(std::optional<QDate> knownOn);
    Progress progress();

    const QString m_path;
    const Operator m_who;
    const Clock &m_clock;
    QThread m_thread;
    QObject *m_place; ///< Lives on the thread.
    std::unique_ptr<Bench> m_bench;
    std::array<std::atomic<int>, KindCount> m_serials{};
    /// Of the thread alone: the question that is being answered.
    struct Running {
        Kind kind = Figures;
        int serial = 0;
    } m_running;
    QElapsedTimer m_sinceTold; ///< The same.
    std::array<bool, KindCount> m_isWaiting{};
};

} // namespace redress
