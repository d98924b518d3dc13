// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/passphrase.h"

#include <sodium.h>

#include <array>

namespace redress {

QByteArray passphraseBytes(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).toUtf8();
}

QString hashOfPassphrase(const QString &typed)
{
    if (sodium_init() < 0)
        return {};
    const QByteArray bytes = passphraseBytes(typed);
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed = crypto_pwhash_str(
        hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
    return failed != 0 ? QString() : QString::fromLatin1(hash.data());
}

bool isPassphrase(const QString &typed, const QString &hash)
{
    if (sodium_init() < 0)
        return false;
    const QByteArray bytes = passphraseBytes(typed);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                                    static_cast<unsigned long long>(bytes.size())) == 0;
}

} // namespace redress
