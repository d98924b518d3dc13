// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/backup.h"
#include "core/store/database.h"

#include <QString>

namespace redress {

/// A copy of a case file that a password protects, for carrying on a stick or sending: the whole
/// file, encrypted and authenticated by XChaCha20-Poly1305 in pieces under a key that Argon2id
/// makes of the password (libsodium's secretstream and pwhash).
///
/// Its head says version and parameters, so that later versions can ask for more. Who does not know
/// the password learns how long the file is, and nothing else. There is no other way in.
namespace carriedcopy {

inline constexpr qsizetype kFewestCharacters = 10; ///< Of a password.

/// What guessing one password costs: passes over so much memory.
struct Cost {
    quint64 passes;
    quint64 bytes;

    static Cost usual(); ///< Most of a second, and 256 MB.
    static Cost least(); ///< The least that Argon2id takes; for tests.
};

/// Whether the file at \p path says that it is such a copy.
bool isOne(const QString &path);

/// Writes a copy of the file behind \p database, which may be in use, and opens it once more to
/// read it back. The plain copy that is encrypted lies beside the case file meanwhile.
/// \return Invalid for a password that is too short, Conflict if there is a file at \p target; else
/// as backUp(). No partial file is left behind.
Result<BackupReport> write(Database &database, const QString &target, const QString &password,
                           const Cost &cost = Cost::usual(), const Progress &progress = {});

/// Makes a plain case file of the copy at \p path, and reads it back.
/// \return Invalid for a wrong password; Damaged if it was altered or cut; Foreign if it is none;
/// SchemaTooNew if a newer version wrote it; Conflict if there is a file at \p target. A copy
/// whose head was altered on purpose cannot be told from a wrong password. No partial file is left.
Result<BackupReport> open(const QString &path, const QString &target, const QString &password,
                          const Progress &progress = {});

} // namespace carriedcopy
} // namespace redress
