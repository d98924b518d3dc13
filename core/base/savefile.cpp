// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>

namespace redress {

namespace {

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(redress::SaveFile)
};

constexpr int kAttempts = 3;
constexpr int kPauseMilliseconds = 150;

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// What can be told before anything is tried.
std::optional<Error> refusal(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return Error{Error::Code::Conflict,
                     SaveText::tr("%1 is a folder. Nothing was written. Give the name of a file.")
                         .arg(shown(path)),
                     path};
    if (!QFileInfo::exists(file.absolutePath()))
        return Error{Error::Code::NotFound,
                     SaveText::tr("The folder %1 is not there. Nothing was written. Check the "
                                  "name, or make the folder first.")
                         .arg(shown(file.absolutePath())),
                     path};
    return {};
}

/// Qt tells a disk that is full by the words of the system alone.
bool isForLackOfRoom(const QSaveFile &file)
{
#ifdef Q_OS_WIN
    constexpr std::array kCodes{112, 39}; // ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL
#else
    constexpr std::array kCodes{ENOSPC, EDQUOT, EFBIG};
#endif
    return file.error() == QFileDevice::ResourceError ||
           std::any_of(kCodes.begin(), kCodes.end(),
                       [&file](int code) { return file.errorString() == qt_error_string(code); });
}

Error notOpened(const QString &path, const QSaveFile &file)
{
    return {Error::Code::ReadOnly,
            SaveText::tr("%1 cannot be written, so nothing was. Choose another folder, or ask for "
                         "the right to write there.")
                .arg(shown(path)),
            file.errorString()};
}

Error notWritten(const QString &path, const QSaveFile &file, bool isFull)
{
    if (isFull)
        return {Error::Code::Full,
                SaveText::tr("%1 was not written: the disk is full. A file that was there before "
                             "is unchanged. Make room, or choose another folder.")
                    .arg(shown(path)),
                file.errorString()};
    return {Error::Code::Storage,
            SaveText::tr("%1 was not written. A file that was there before is unchanged. "
                         "Close the program that shows the file, or choose another folder.")
                .arg(shown(path)),
            file.errorString()};
}

std::optional<Error> saveOnce(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notOpened(path, file);
    const qint64 written = file.write(content);
    // A part alone is taken where there is no room for the rest, which is no fault yet.
    const bool isCut = written >= 0 && written < content.size();
    if (isCut || written < 0 || !file.commit())
        return notWritten(path, file, isCut || isForLackOfRoom(file));
    return {};
}

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    if (auto error = refusal(path))
        return *std::move(error);
    std::optional<Error> fault;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (attempt > 0)
            QThread::msleep(kPauseMilliseconds);
        fault = saveOnce(path, content);
        if (!fault)
            return {};
        if (fault->code == Error::Code::Full)
            break;
    }
    return *std::move(fault);
}

} // namespace redress
