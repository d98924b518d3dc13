// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileheader.h"

#include "core/base/paths.h"
#include "core/store/filehead.h"
#include "core/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace redress {

namespace {

constexpr qsizetype kHeaderSize = 100;
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kWriteVersionAt = 18;
constexpr char kWriteVersionOfLog = 2;
constexpr qsizetype kPageCountAt = 28;
constexpr qsizetype kUserVersionAt = 60;
constexpr qsizetype kApplicationIdAt = 68;

template <typename Number>
Number bigEndian(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<Number>(bytes.constData() + at);
}

/// What is missing may stand in the log; or the journal takes the length in the header back.
bool isHalfWritten(const QString &path)
{
    return QFile::exists(path + QStringLiteral("-wal")) ||
           QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

} // namespace

FileHeader readFileHeader(const QString &path)
{
    const auto head = headOf(path, kHeaderSize);
    if (!head)
        return {FileHeader::State::Unreadable, 0};
    const QByteArray &header = *head;
    const qint64 size = QFileInfo(path).size();
    if (size == 0)
        return {FileHeader::State::Empty, 0};
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return {FileHeader::State::Other, 0};
    if (bigEndian<qint32>(header, kApplicationIdAt) != kApplicationId)
        return {FileHeader::State::Other, 0};
    const qint64 statedPageSize = bigEndian<quint16>(header, kPageSizeAt);
    const qint64 pageSize = statedPageSize == 1 ? 65536 : statedPageSize;
    const qint64 pages = bigEndian<quint32>(header, kPageCountAt);
    if (size < pageSize * pages && !isHalfWritten(path))
        return {FileHeader::State::Cut, 0};
    return {FileHeader::State::Redress, bigEndian<qint32>(header, kUserVersionAt),
            header.at(kWriteVersionAt) == kWriteVersionOfLog};
}

bool isLogOfAnotherComputer(const QString &path)
{
    return isOnNetwork(path) && readFileHeader(path).hasLog;
}

} // namespace redress
