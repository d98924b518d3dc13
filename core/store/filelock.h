// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace redress {

/// Who is at the keyboard, by the sign-in name of the operating system.
struct Operator {
    QString person;
    QString computer;

    static Operator current();
};

/// Who has a case file open for writing.
struct Holder {
    QString person;
    QString computer;
    QDateTime sinceUtc;
    /// When the program there last gave a sign of life; nothing where it gives none.
    std::optional<QDateTime> lastSignUtc = std::nullopt;

    /// Whether the program there should have given a sign long ago: its computer is off, asleep, or
    /// cannot reach the file.
    bool isSilent(const QDateTime &nowUtc) const;
};

/// Has a case file for one program alone, told by a lock and a note beside the file.
///
/// The note says who, where and since when, and its time is renewed while the program lives.
/// Another may ask for the file in the note, or take it when nobody answers: the lock is then lost,
/// and refusal() says to whom. May be asked on any thread.
class FileLock final
{
public:
    /// \throws StorageError Busy with the name of the holder, or ReadOnly where the folder cannot
    /// be written.
    FileLock(const QString &path, const Operator &who, const Clock &clock);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Why nothing may be written any more; nothing while the lock is held. Gives the lock up if
    /// somebody asks for it. NotFound where the file was moved, deleted or replaced since it was
    /// first asked: that may pass, and the lock is kept.
    std::optional<Error> refusal();
    /// The same for connections that may outlive this object: nothing may be written then.
    std::function<std::optional<Error>()> guard() const;

    /// Tells other computers, once a minute, that this program lives. To be called often.
    void giveSign();

    /// Takes the lock again after it was lost. \throws as the constructor, and NotFound as
    /// refusal() gives it.
    void regain();

private:
    class State;
    std::shared_ptr<State> m_state;
};

/// Who has the case file at \p path open for writing; nothing if nobody has. What a program left
/// that died, or whose computer was started anew since, is cleared away.
std::optional<Holder> holderOf(const QString &path);

/// Whether the lock of a program that died lies beside the case file and cannot be cleared away, as
/// in a folder that cannot be written. Nobody holds the file then.
bool hasForgottenLock(const QString &path);

/// Gets the case file at \p path from whoever holds it, so that \p who can open it: asks the
/// program there, which lets go within \p patience if it lives, and takes the lock away otherwise.
/// \return Busy if the lock cannot be had (Windows keeps it for a program that runs), Cancelled, or
/// Storage; the holder then keeps the file.
Result<void> takeOverLock(const QString &path, const Operator &who, const Clock &clock,
                          std::chrono::milliseconds patience, const Progress &progress = {});

} // namespace redress
