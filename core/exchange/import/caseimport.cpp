// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/caseimport.h"

#include "core/base/filedigest.h"
#include "core/base/language.h"
#include "core/exchange/import/filereading.h"
#include "core/exchange/import/importfiles.h"
#include "core/store/latereferences.h"
#include "core/store/storageerror.h"
#include "core/store/writtenonce.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <future>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(redress::Import)
};

const QString kFindFile = uR"sql(
SELECT b.imported_at_utc, b.person FROM import_file f
JOIN import_batch b ON b.change_set_id = f.change_set_id
WHERE f.digest = :digest AND f.row_count > 0
)sql"_s;

const QString kInsertBatch = uR"sql(
INSERT INTO import_batch (change_set_id, imported_at_utc, import_day, person, replaced)
VALUES (:change_set_id, :imported_at_utc, :import_day, :person, :replaced)
)sql"_s;

const QString kInsertFile = uR"sql(
INSERT INTO import_file (change_set_id, position, name, digest, row_count)
VALUES (:change_set_id, :position, :name, :digest, :row_count)
)sql"_s;

[[noreturn]] void refuse(Error::Code code, const QString &message, const QString &detail)
{
    throw StorageError({code, message, detail});
}

QString sha256Of(const QString &path)
{
    const auto digest = sha256OfFile(path);
    if (!digest)
        refuse(Error::Code::Storage,
               ImportText::tr("%1 could not be read. Nothing was imported. See whether it is open "
                              "in another program.")
                   .arg(QFileInfo(path).fileName()),
               digest.error().message);
    return digest.value();
}

/// Rows without a key of their own would double if their file came in twice.
bool hasNoKey(ImportTable table)
{
    switch (table) {
    case ImportTable::Issues:
    case ImportTable::Actions:
    case ImportTable::Remedies:
    case ImportTable::Costs:
    case ImportTable::DipSample:
        return true;
    default:
        return false;
    }
}

void refuseSecondImport(Database &database, const ImportedFile &file)
{
    Statement find(database, kFindFile);
    find.bind(u":digest"_s, file.sha256);
    if (find.step())
        refuse(Error::Code::Conflict,
               ImportText::tr("%1 was imported before, on %2 by %3; its rows would count twice. "
                              "Nothing was imported. To put them in the place of those that are "
                              "stored, import with replacement.")
                   .arg(file.name, find.text(0).left(10), find.text(1)),
               file.path);
}

/// The same within one import: a file beside its copy.
void refuseCopies(const std::vector<ImportedFile> &files, size_t index)
{
    const ImportedFile &file = files[index];
    for (size_t i = 0; i < index; ++i) {
        const ImportedFile &earlier = files[i];
        if (earlier.path == file.path && (earlier.sheet != file.sheet || earlier.part != file.part))
            continue; // Two tables from one file, by a mapping or as sheets.
        if (earlier.table == file.table && earlier.sha256 == file.sha256 && earlier.rowsRead > 0)
            refuse(
                Error::Code::Conflict,
                ImportText::tr("%1 and %2 hold the same rows, which would count twice. Nothing was "
                               "imported. Leave one of them out.")
                    .arg(earlier.name, file.name),
                file.path);
    }
}

/// Sets SQLite for many rows, and sets it back afterwards. It gets more memory, so that pages are
/// not written out and read again, and keeps there what it would need to take back a statement. It
/// does not look again at the days and words of each row, a seventh of the time: all of them come
/// from types that can hold nothing else, and a check of the file looks at them.
class SetForManyRows final
{
public:
    SetForManyRows(Database &database, qint64 bytesToRead)
        : m_database(database)
    {
        if (database.engine() != Engine::Sqlite)
            return;
        m_size = database.ask(u"PRAGMA cache_size"_s);
        m_store = database.ask(u"PRAGMA temp_store"_s);
        database.run(u"PRAGMA cache_size = -%1"_s.arg(bytesToRead > kManyBytes ? kKilobytesOfMany
                                                                               : kKilobytes));
        database.run(u"PRAGMA temp_store = MEMORY"_s);
        database.run(u"PRAGMA ignore_check_constraints = ON"_s);
    }
    ~SetForManyRows()
    {
        try {
            if (m_size.isEmpty())
                return;
            m_database.run(u"PRAGMA ignore_check_constraints = OFF"_s);
            m_database.run(u"PRAGMA cache_size = "_s + m_size);
            m_database.run(u"PRAGMA temp_store = "_s + m_store);
        } catch (const StorageError &) {
            // The connection is gone; so is its memory.
        }
    }
    Q_DISABLE_COPY_MOVE(SetForManyRows)

private:
    static constexpr int kKilobytes = 32 * 1024;
    /// What must be known of very many cases takes the rest of the memory.
    static constexpr int kKilobytesOfMany = 16 * 1024;
    static constexpr qint64 kManyBytes = qint64(128) * 1024 * 1024;

    Database &m_database;
    QString m_size;
    QString m_store;
};

/// Whether there is more to read than the file holds.
bool bringsMost(const Database &database, qint64 bytesToRead)
{
    return bytesToRead > QFileInfo(database.path()).size();
}

void writeBatch(UnitOfWork &unit, const ImportReport &report, QDate today)
{
    Statement(unit.database(), kInsertBatch)
        .bind(u":change_set_id"_s, unit.id())
        .bind(u":imported_at_utc"_s, unit.signature().atUtc)
        .bind(u":import_day"_s, today)
        .bind(u":person"_s, unit.signature().person)
        .bind(u":replaced"_s, report.replaced)
        .run();
    Statement insert(unit.database(), kInsertFile);
    QStringList parts;
    for (size_t i = 0; i < report.files.size(); ++i) {
        const ImportedFile &file = report.files[i];
        insert.bind(u":change_set_id"_s, unit.id())
            .bind(u":position"_s, int(i) + 1)
            .bind(u":name"_s, file.label())
            .bind(u":digest"_s, file.sha256)
            .bind(u":row_count"_s, file.rowsRead)
            .run();
        parts.append(u"%1 sha256:%2 rows:%3"_s.arg(file.label(), file.sha256).arg(file.rowsRead));
    }
    unit.imported("import"_L1, unit.id().value(), parts.join(u'\n'));
}

} // namespace

QString ImportedFile::label() const
{
    if (part >= 0)
        return sheet.isEmpty() ? ImportText::tr("%1 as %2", "file, table of the import format")
                                     .arg(name, QString(toStored(table)))
                               : ImportText::tr("%1, sheet %2, as %3")
                                     .arg(name, sheet, QString(toStored(table)));
    return sheet.isEmpty() ? name : ImportText::tr("%1, sheet %2").arg(name, sheet);
}

qint64 ImportReport::rowsAccepted() const
{
    qint64 rows = 0;
    for (const ImportedFile &file : files)
        rows += file.rowsAccepted();
    return rows;
}

QStringList ImportReport::faultsInWords() const
{
    QStringList lines;
    for (const ImportFault &fault : faults)
        lines.append(
            fault.inWords(files[size_t(fault.file)].name, files[size_t(fault.file)].sheet));
    return lines;
}

Result<ImportReport> importCases(Database &database, const CouncilRules &rules,
                                 const Signature &signature, const QStringList &paths,
                                 const ImportOptions &options, const Progress &progress)
{
    return guarded([&] {
        ImportReport report;
        ImportFiles found = importFilesOf(paths, options.mapping.get());
        report.files = std::move(found.files);
        report.leftOut = found.leftOut;
        qint64 totalBytes = 0;
        // Digests are taken while rows are read, but for the files that they may refuse.
        std::vector<std::future<QString>> digests;
        for (ImportedFile &file : report.files) {
            totalBytes += QFileInfo(file.path).size();
            digests.push_back(std::async(std::launch::async, sha256Of, file.path));
            if (hasNoKey(file.table))
                file.sha256 = digests.back().get();
            if (hasNoKey(file.table) && !options.replace)
                refuseSecondImport(database, file);
        }

        ReferenceData reference = ReferenceData::load(database);
        const SetForManyRows settings(database, totalBytes);
        const bool isFilled = bringsMost(database, totalBytes) && !options.replace;
        const WrittenOnce pages(database, isFilled);
        LateReferences references(database, isFilled);
        UnitOfWork unit(database, signature, ImportText::tr("Import of cases"));
        std::optional<ImportSession> session;
        session.emplace(unit, rules, reference, options.today, options.replace);
        qint64 bytesBefore = 0;
        for (size_t i = 0; i < report.files.size(); ++i) {
            ImportedFile &file = report.files[i];
            const qint64 bytes = QFileInfo(file.path).size();
            const auto tick = [&](double share) {
                progress.tell(ImportText::tr("Reading %1, row %2")
                                  .arg(file.label(), localeHere().toString(file.rowsRead)),
                              bytesBefore + qint64(share * double(bytes)), totalBytes);
                if (progress.isCancelled())
                    refuse(
                        Error::Code::Cancelled,
                        ImportText::tr("The import was cancelled. Nothing was stored; the file is "
                                       "as it was."),
                        {});
            };
            tick(0);
            if (hasNoKey(file.table))
                refuseCopies(report.files, i);
            const auto importer = importerFor(file.table, *session);
            const auto source = openSource(file, options.mapping.get());
            FileReading(*session, file, int(i)).read(*source, *importer, tick);
            if (digests[i].valid())
                file.sha256 = digests[i].get();
            bytesBefore += bytes;
        }
        report.faultCount = session->faults().count();
        report.faults = session->faults().take();
        if (report.faultCount > 0)
            return report;
        session->finish();
        report.replaced = session->replacedCount();
        report.removedStages = session->removedStages();
        if (options.dryRun)
            return report;
        session.reset(); // what is known of a million cases makes room for their words
        writeBatch(unit, report, options.today);
        references.check();
        unit.commit();
        report.stored = true;
        return report;
    });
}

} // namespace redress
