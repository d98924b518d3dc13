// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filedigest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace redress {
namespace {

using namespace Qt::StringLiterals;

QString fileOf(const QTemporaryDir &folder, const QByteArray &content)
{
    QString path = folder.filePath(u"file"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    return path;
}

// The vectors that FIPS 180-2 gives for SHA-256.
TEST(FileDigest, IsTheOneOfTheStandard)
{
    const QTemporaryDir folder;
    EXPECT_EQ(sha256OfFile(fileOf(folder, "abc")).value(),
              u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_EQ(sha256OfFile(fileOf(folder, {})).value(),
              u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s);
    EXPECT_EQ(sha256OfFile(fileOf(folder, QByteArray(1'000'000, 'a'))).value(),
              u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s);
}

TEST(FileDigest, AgreesWithQtAtTheEndsOfBlocks)
{
    const QTemporaryDir folder;
    for (const qsizetype size : {(1 << 18) - 1, 1 << 18, (1 << 18) + 1, 3 * (1 << 18)}) {
        QByteArray content(size, Qt::Uninitialized);
        for (qsizetype i = 0; i < size; ++i)
            content[i] = char(i * 7 + i / 251);
        EXPECT_EQ(sha256OfFile(fileOf(folder, content)).value(),
                  QString::fromLatin1(
                      QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()))
            << size;
    }
}

TEST(FileDigest, TellsWhatTheSystemSaysOfAFileThatIsNotThere)
{
    const QTemporaryDir folder;
    const auto digest = sha256OfFile(folder.filePath(u"none"_s));
    ASSERT_FALSE(digest.has_value());
    EXPECT_EQ(digest.error().code, Error::Code::Storage);
    EXPECT_FALSE(digest.error().message.isEmpty());
}

} // namespace
} // namespace redress
