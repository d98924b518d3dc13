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
#endif

/// The path without "\\?\", which stands before local paths and those of servers alike.
QString withoutLongPrefix(const QString &path)
{
    if (!path.startsWith("\\\\"_L1))
        return path;
    const QString plain = QString(path).replace(u'\\', u'/');
    if (plain.startsWith("//?/UNC/"_L1))
        return u"//"_s + plain.mid(8);
    return plain.startsWith("//?/"_L1) ? plain.mid(4) : plain;
}

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

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> known{
        "nfs",    "nfs4",     "cifs",  "smbfs",  "smb2",  "smb3",  "9p",       "v9fs",   "afs",
        "ncpfs",  "davfs",    "ceph",  "coda",   "gfs2",  "ocfs2", "lustre",   "vboxsf", "prl_fs",
        "vmhgfs", "virtiofs", "drvfs", "webdav", "panfs", "gpfs",  "glusterfs"};
    // Programs that bring a file system of their own (FUSE) mostly fetch it from elsewhere: sshfs,
    // rclone, gvfs. NTFS on a local disk is "fuseblk".
    return known.contains(type) || type.startsWith("fuse.");
}

bool isOnNetwork(const QString &path)
{
    const QString plain = withoutLongPrefix(path);
    if (plain.startsWith("//"_L1))
        return true;
    // A link leads to where the file is.
    const QFileInfo file(plain);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QString folder = QFileInfo(real).absolutePath();
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
