// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filedigest.h"

#include <QFile>

#include <nettle/sha2.h>

#include <array>

namespace redress {

namespace {

constexpr qsizetype kBlock = 1 << 18;

} // namespace

Result<QString> sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{Error::Code::Storage, file.errorString(), path};
    sha256_ctx digest;
    nettle_sha256_init(&digest);
    QByteArray block(kBlock, Qt::Uninitialized);
    for (;;) {
        const qint64 size = file.read(block.data(), block.size());
        if (size < 0)
            return Error{Error::Code::Storage, file.errorString(), path};
        if (size == 0)
            break;
        nettle_sha256_update(&digest, size_t(size),
                             reinterpret_cast<const uint8_t *>(block.constData()));
    }
    std::array<uint8_t, SHA256_DIGEST_SIZE> bytes{};
    nettle_sha256_digest(&digest, bytes.size(), bytes.data());
    const QByteArray whole(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    return QString::fromLatin1(whole.toHex());
}

} // namespace redress
