// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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

/// VACUUM INTO does not promise that its copy has reached the disk. A commit does: it syncs the
/// file.
void forceToDisk(const QString &path)
{
    Database copy = Database::sqlite(path, Database::Access::ReadWrite);
    copy.run(u"PRAGMA user_version = %1"_s.arg(schemaOf(copy)));
}

qint64 countIn(Database &database, const QString &sql)
{
    return database.ask(sql).toLongLong();
}

QString sha256Of(const QString &path, const Progress &progress, qint64 total)
{
    constexpr qint64 kBlock = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(Error::Code::Storage, BackupText::tr("The copy could not be read back."), path);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    qint64 done = 0;
    while (!file.atEnd()) {
        stopIfCancelled(progress);
        const QByteArray block = file.read(kBlock);
        digest.addData(block);
        done += block.size();
        progress.tell(BackupText::tr("Computing the checksum"), done, total);
    }
    return QString::fromLatin1(digest.result().toHex());
}

void writeChecksum(const QString &target, const QString &sha256)
{
    QSaveFile file(target + u".sha256"_s);
    const QByteArray line = sha256.toLatin1() + "  " + QFileInfo(target).fileName().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.commit())
        refuse(Error::Code::Storage,
               BackupText::tr("The checksum beside the backup could not be written."),
               file.errorString());
}

} // namespace

Result<BackupReport> backUp(Database &database, const QString &target, const Progress &progress)
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
        Statement(database, u"VACUUM INTO :path"_s).bind(u":path"_s, partial.path()).run();
        stopIfCancelled(progress);
        forceToDisk(partial.path());

        BackupReport report;
        {
            progress.tell(BackupText::tr("Checking the copy"), 0, 0);
            Database copy = Database::sqlite(partial.path(), Database::Access::ReadOnly);
            const QString verdict = copy.ask(u"PRAGMA integrity_check"_s);
            report.cases = countIn(copy, kCountCases);
            // The original may have gone on meanwhile, but it never loses entries.
            const bool isWhole = verdict == "ok"_L1 &&
                                 countIn(copy, kCountEntries) <= countIn(database, kCountEntries);
            if (!isWhole)
                refuse(
                    Error::Code::Damaged,
                    BackupText::tr("The copy failed its check, so it was not kept. The file itself "
                                   "was not changed; check it."),
                    verdict);
        }
        report.bytes = QFileInfo(partial.path()).size();
        report.sha256 = sha256Of(partial.path(), progress, report.bytes);
        if (!QFile::rename(partial.path(), target))
            refuse(Error::Code::Storage,
                   BackupText::tr("The backup could not be given its name. No copy was kept."),
                   target);
        report.path = target;
        writeChecksum(target, report.sha256);
        return report;
    });
}

} // namespace redress
