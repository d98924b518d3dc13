// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto kLongPrefix = "\\\\?\\"_L1;

#ifdef Q_OS_WIN
constexpr qsizetype kLongestPlain = 240; ///< 260 with "-journal", and some room.
#else
/// File systems of other computers.
bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> known{"nfs", "nfs4",       "cifs", "smbfs", "smb3",
                                         "9p",  "fuse.sshfs", "afs",  "ncpfs", "davfs"};
    return known.contains(type);
}
#endif

} // namespace

QString longWindowsPath(const QString &wholePath)
{
    QString path = QString(wholePath).replace(u'/', u'\\');
    if (path.startsWith(kLongPrefix))
        return path;
    return path.startsWith("\\\\"_L1) ? kLongPrefix + "UNC"_L1 + path.mid(1) : kLongPrefix + path;
}

QString pathForSqlite(const QString &path)
{
#ifdef Q_OS_WIN
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (whole.size() > kLongestPlain)
        return longWindowsPath(whole);
#endif
    return path;
}

bool isOnNetwork(const QString &path)
{
    if (path.startsWith("//"_L1) || path.startsWith("\\\\"_L1))
        return true;
    const QString folder = QFileInfo(path).absolutePath();
#ifdef Q_OS_WIN
    const QString drive = folder.left(3); // "S:/"
    return folder.startsWith("//"_L1) ||
           GetDriveTypeW(reinterpret_cast<const wchar_t *>(
               QDir::toNativeSeparators(drive).utf16())) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
#endif
}

bool isSamePath(const QString &one, const QString &other)
{
#ifdef Q_OS_WIN
    constexpr auto kCase = Qt::CaseInsensitive;
#else
    constexpr auto kCase = Qt::CaseSensitive;
#endif
    return QDir::fromNativeSeparators(one).compare(QDir::fromNativeSeparators(other), kCase) == 0;
}

} // namespace redress
