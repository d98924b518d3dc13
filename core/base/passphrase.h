// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace redress {

/// The bytes of what was typed, in one form however a keyboard composes its letters.
QByteArray passphraseBytes(const QString &typed);

/// What may be kept instead of a passphrase: a salted Argon2id hash, as text. Takes half a second
/// and 64 MB, so that guessing does too. Empty if the memory is not to be had.
QString hashOfPassphrase(const QString &typed);

/// Whether \p typed is the passphrase of which \p hash was made.
bool isPassphrase(const QString &typed, const QString &hash);

} // namespace redress
