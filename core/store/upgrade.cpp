// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade.h"

#include "core/store/backup.h"
#include "core/store/fileheader.h"
#include "core/store/leftlog.h"
#include "core/store/schema.h"
#include "core/store/storageerror.h"

#include <QFile>
#include <QFileInfo>

namespace redress::upgrade {

namespace {

using namespace Qt::StringLiterals;

/// \param number 1 for the first copy of a file, which is enough unless an older file was put back.
QString copyName(const QString &path, int number)
{
    const QString series = number == 1 ? QString() : u"-%1"_s.arg(number);
    return u"%1.before-format-%2%3.backup"_s.arg(path).arg(newestSchema()).arg(series);
}

QString freeCopyName(const QString &path)
{
    int number = 1;
    while (QFileInfo::exists(copyName(path, number)))
        ++number;
    return copyName(path, number);
}

/// The copy of a file that stays as it is would only be in the way.
void dropCopy(const QString &copy)
{
    QFile::remove(copy);
    QFile::remove(copy + u".sha256"_s);
}

} // namespace

bool isWanted(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
        return false;
    const FileHeader header = readFileHeader(path);
    return header.state == FileHeader::State::Redress && header.schema < newestSchema() &&
           !isLogOfAnotherComputer(path) && ownerOfLog(path) != LogOwner::Stranger;
}

Result<QString> run(const QString &path, const Operator &who, const Clock &clock,
                    const Progress &progress)
{
    return guarded([&] {
        FileLock lock(path, who, clock);
        if (ownerOfLog(path) == LogOwner::Stranger)
            setLogAside(path);
        Database database = Database::sqlite(path, Database::Access::ReadWrite);
        database.setGuard(lock.guard());
        return bringUpToDate(database, path, progress);
    });
}

QString bringUpToDate(Database &database, const QString &path, const Progress &progress)
{
    if (schemaOf(database) == newestSchema())
        return {};
    QString copy = freeCopyName(path);
    unwrap(backUp(database, copy, progress, CopyDepth::Indexes));
    try {
        migrate(database, progress);
    } catch (const StorageError &) {
        dropCopy(copy);
        throw;
    }
    return copy;
}

QString newestCopyOf(const QString &path)
{
    int number = 1;
    while (QFileInfo::exists(copyName(path, number + 1)))
        ++number;
    return copyName(path, number);
}

} // namespace redress::upgrade
