// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/filedigest.h"
#include "core/base/paths.h"
#include "core/base/savefile.h"
#include "core/store/fileheader.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <future>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(redress::Backup)
};

const QString kCountCases = uR"sql(
SELECT count(*) FROM case_record
)sql"_s;

const QString kCountEntries = uR"sql(
SELECT count(*) FROM change_entry
)sql"_s;

const QString kCountUnits = uR"sql(
SELECT count(*) FROM change_set
)sql"_s;

/// Removes a file that did not become a backup.
class PartialFile final
{
public:
    explicit PartialFile(const QString &path)
        : m_path(path)
    {
        QFile::remove(m_path);
    }
    ~PartialFile()
    {
        for (const QString &remains : {m_path, m_path + u"-journal"_s})
            QFile::remove(remains);
    }
    Q_DISABLE_COPY_MOVE(PartialFile)

    const QString &path() const { return m_path; }

private:
    QString m_path;
};

[[noreturn]] void refuse(Error::Code code, const QString &message, const QString &detail)
{
    throw StorageError({code, message, detail});
}

void stopIfCancelled(const Progress &progress)
{
    if (progress.isCancelled())
        refuse(Error::Code::Cancelled,
               BackupText::tr("The backup was cancelled. No copy was kept; the file is as it was."),
               {});
}

void copyBy(Database &database, const QString &path)
{
    Statement(database, u"VACUUM INTO :path"_s).bind(u":path"_s, pathForSqlite(path)).run();
}

/// SQLite copies tables and indexes as they are for a connection that may write; for a reader it
/// builds every index anew, which takes four times as long. Nor need that connection wait for the
/// disk: it writes nothing but the copy, which is forced to the disk afterwards.
void copyInto(Database &database, const QString &path)
{
    const bool mayWrite = QFileInfo(database.path()).isWritable() &&
                          QFileInfo(QFileInfo(database.path()).absolutePath()).isWritable() &&
                          !isLogOfAnotherComputer(database.path()) && !database.refusal();
    if (!mayWrite)
        return copyBy(database, path);
    Database writer = Database::sqlite(database.path(), Database::Access::ReadWrite);
    writer.run(u"PRAGMA synchronous = OFF"_s);
    copyBy(writer, path);
}

/// VACUUM INTO does not promise that its copy has reached the disk. A commit does: it syncs the
/// file. The content stays, so that whoever reads it meanwhile reads the same.
void forceToDisk(const QString &path)
{
    Database copy = Database::sqlite(path, Database::Access::ReadWrite);
    copy.run(u"PRAGMA user_version = %1"_s.arg(schemaOf(copy)));
}

qint64 countIn(Database &database, const QString &sql)
{
    return database.ask(sql).toLongLong();
}

QString sha256Of(const QString &path)
{
    const auto digest = sha256OfFile(path);
    if (!digest)
        refuse(Error::Code::Storage, BackupText::tr("The copy could not be read back."),
               digest.error().message);
    return digest.value();
}

/// Cases in the copy; refused unless it is whole.
qint64 casesOfWhole(const QString &path, CopyDepth depth, Database &original)
{
    const QString fault = faultOfCopy(path, depth);
    Database copy = Database::sqlite(path, Database::Access::Unchanging);
    // The original may have gone on meanwhile, but it never loses entries.
    const bool isWhole =
        fault.isEmpty() && countIn(copy, kCountEntries) <= countIn(original, kCountEntries);
    if (!isWhole)
        refuse(Error::Code::Damaged,
               BackupText::tr("The copy failed its check, so it was not kept. The file itself was "
                              "not changed; check it."),
               fault);
    return countIn(copy, kCountCases);
}

void writeChecksum(const QString &target, const QString &sha256)
{
    const QByteArray line = sha256.toLatin1() + "  " + QFileInfo(target).fileName().toUtf8() + '\n';
    if (const auto saved = saveFile(target + u".sha256"_s, line); !saved)
        throw StorageError(saved.error());
}

enum class Purpose { Backup, CaseFile };

Result<BackupReport> copyChecked(Database &database, const QString &target, Purpose purpose,
                                 CopyDepth depth, const Progress &progress)
{
    const QFileInfo file(target);
    if (file.exists())
        return Error{Error::Code::Conflict,
                     BackupText::tr("There is a file %1 already. Backups never overwrite. Choose "
                                    "another name.")
                         .arg(QDir::toNativeSeparators(target)),
                     target};
    if (!QFileInfo::exists(file.absolutePath()))
        return Error{Error::Code::NotFound,
                     BackupText::tr("The folder %1 is not there. No backup was made.")
                         .arg(QDir::toNativeSeparators(file.absolutePath())),
                     target};
    if (!QFileInfo(file.absolutePath()).isWritable())
        return Error{Error::Code::ReadOnly,
                     BackupText::tr("The folder %1 cannot be written. No backup was made. Choose "
                                    "another folder, or ask for the right to write there.")
                         .arg(QDir::toNativeSeparators(file.absolutePath())),
                     target};
    return guarded([&] {
        const PartialFile partial(target + u".part"_s);
        progress.tell(BackupText::tr("Copying"), 0, 0);
        if (purpose == Purpose::Backup)
            copyInto(database, partial.path());
        else
            copyBy(database, partial.path());
        stopIfCancelled(progress);

        progress.tell(BackupText::tr("Checking the copy"), 0, 0);
        // To wait for the disk and to check what was written: both at once.
        std::future<QString> digest = std::async(std::launch::async, [&] {
            forceToDisk(partial.path());
            return sha256Of(partial.path());
        });
        BackupReport report;
        report.cases = casesOfWhole(partial.path(), depth, database);
        report.sha256 = digest.get();
        report.bytes = QFileInfo(partial.path()).size();
        stopIfCancelled(progress);
        if (!QFile::rename(partial.path(), target))
            refuse(Error::Code::Storage,
                   BackupText::tr("The backup could not be given its name. No copy was kept."),
                   target);
        report.path = target;
        if (purpose == Purpose::Backup)
            writeChecksum(target, report.sha256);
        return report;
    });
}

} // namespace

Result<BackupReport> backUp(Database &database, const QString &target, const Progress &progress,
                            CopyDepth depth)
{
    return copyChecked(database, target, Purpose::Backup, depth, progress);
}

Result<BackupReport> restoreInto(Database &backup, const QString &target, const Progress &progress)
{
    return copyChecked(backup, target, Purpose::CaseFile, CopyDepth::Indexes, progress);
}

Result<qint64> unitsIn(Database &database)
{
    return guarded([&] { return countIn(database, kCountUnits); });
}

} // namespace redress
