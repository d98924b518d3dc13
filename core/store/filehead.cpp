// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filehead.h"

#include "core/base/paths.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <memory>

#include <dirent.h>
#include <unistd.h>
#endif

namespace redress {

namespace {

#ifdef Q_OS_LINUX

/// By a descriptor that this program has of the file already; nothing if it has none.
std::optional<QByteArray> headThatIsOpen(const QString &path, qint64 most)
{
    struct stat wanted {};
    if (::stat(QFile::encodeName(path).constData(), &wanted) != 0)
        return std::nullopt;
    const auto close = [](DIR *folder) { ::closedir(folder); };
    const std::unique_ptr<DIR, decltype(close)> open(::opendir("/proc/self/fd"), close);
    if (!open)
        return std::nullopt;
    while (const dirent *one = ::readdir(open.get())) {
        const int descriptor = QByteArray(one->d_name).toInt();
        struct stat found {};
        if (descriptor <= 2 || ::fstat(descriptor, &found) != 0 || found.st_dev != wanted.st_dev ||
            found.st_ino != wanted.st_ino)
            continue;
        QByteArray head(most, '\0');
        const auto read = ::pread(descriptor, head.data(), size_t(most), 0);
        if (read >= 0)
            return head.first(read);
    }
    return std::nullopt;
}

#else

/// Locks belong to a descriptor there, and stay when another is closed.
std::optional<QByteArray> headThatIsOpen(const QString &, qint64)
{
    return std::nullopt;
}

#endif

} // namespace

std::optional<QByteArray> headOf(const QString &path, qint64 most)
{
    if (auto head = headThatIsOpen(path, most))
        return head;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.read(most)) : std::nullopt;
}

#ifdef Q_OS_WIN

std::optional<FileIdentity> identityOf(const QString &path)
{
    const QString native = QDir::toNativeSeparators(pathForSqlite(path));
    // Without any right to read or write it, so that no lock is in the way.
    const HANDLE file = CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), 0,
                                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                    OPEN_EXISTING, 0, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::nullopt;
    BY_HANDLE_FILE_INFORMATION found{};
    const bool isKnown = GetFileInformationByHandle(file, &found) != 0;
    CloseHandle(file);
    if (!isKnown)
        return FileIdentity{};
    return FileIdentity{found.dwVolumeSerialNumber,
                        (quint64(found.nFileIndexHigh) << 32) | found.nFileIndexLow};
}

#else

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{quint64(found.st_dev), quint64(found.st_ino)};
}

#endif

} // namespace redress
