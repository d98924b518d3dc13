// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/caseimport.h"

#include "core/base/textmatch.h"
#include "core/exchange/import/tableimporter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
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

/// How often progress is told and cancelling is looked for.
constexpr qint64 kRowsBetweenReports = 500;
constexpr qsizetype kDigestBlock = 1 << 16;

[[noreturn]] void refuse(Error::Code code, const QString &message, const QString &detail)
{
    throw StorageError({code, message, detail});
}

/// The files that \p paths name, in the order in which tables depend on each other.
std::vector<ImportedFile> filesOf(const QStringList &paths)
{
    std::vector<ImportedFile> files;
    const auto add = [&](const QFileInfo &info, ImportTable table) {
        ImportedFile file;
        file.path = info.filePath();
        file.name = info.fileName();
        file.table = table;
        files.push_back(file);
    };
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            refuse(Error::Code::NotFound,
                   ImportText::tr("There is no file or folder %1. Nothing was imported.")
                       .arg(QDir::toNativeSeparators(path)),
                   path);
        if (!info.isDir()) {
            const auto table = tableOfFile(path);
            if (!table)
                refuse(Error::Code::Invalid,
                       ImportText::tr(
                           "%1 is not named after a table of the import format. Nothing was "
                           "imported. Allowed: %2.")
                           .arg(info.fileName(),
                                storedWords<ImportTable>().join(".csv; "_L1) + u".csv"_s),
                       path);
            add(info, *table);
            continue;
        }
        qsizetype found = 0;
        for (const QFileInfo &entry : QDir(path).entryInfoList(QDir::Files, QDir::Name)) {
            const auto table = fromStored<ImportTable>(entry.completeBaseName().toLower());
            if (table && entry.suffix().compare("csv"_L1, Qt::CaseInsensitive) == 0) {
                add(entry, *table);
                ++found;
            }
        }
        if (found == 0)
            refuse(Error::Code::NotFound,
                   ImportText::tr("The folder %1 holds no file of the import format, such as "
                                  "cases.csv. Nothing was imported.")
                       .arg(QDir::toNativeSeparators(path)),
                   path);
    }
    std::stable_sort(files.begin(), files.end(), [](const ImportedFile &a, const ImportedFile &b) {
        return a.table < b.table;
    });
    return files;
}

QString sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    bool isRead = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QByteArray block(kDigestBlock, Qt::Uninitialized);
    for (qint64 size = 1; isRead && size > 0;) {
        size = file.read(block.data(), block.size());
        isRead = size >= 0;
        digest.addData(QByteArrayView(block).first(std::max<qint64>(size, 0)));
    }
    if (!isRead)
        refuse(Error::Code::Storage,
               ImportText::tr("%1 could not be read. Nothing was imported. See whether it is open "
                              "in another program.")
                   .arg(QFileInfo(path).fileName()),
               file.errorString());
    return QString::fromLatin1(digest.result().toHex());
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
        if (earlier.table == file.table && earlier.sha256 == file.sha256 && earlier.rowsRead > 0)
            refuse(
                Error::Code::Conflict,
                ImportText::tr("%1 and %2 hold the same rows, which would count twice. Nothing was "
                               "imported. Leave one of them out.")
                    .arg(earlier.name, file.name),
                file.path);
    }
}

QString messageFor(const CsvReader::Fault &fault)
{
    using Kind = CsvReader::Fault::Kind;
    switch (fault.kind) {
    case Kind::Unreadable:
        return ImportText::tr("the file could not be read");
    case Kind::Empty:
        return ImportText::tr("the file is empty; a header line was expected");
    case Kind::Utf16:
        return ImportText::tr(
            "the file is UTF-16 (what Excel calls Unicode text); save it again as "
            "CSV UTF-8");
    case Kind::NotUtf8:
        return ImportText::tr("bytes that are not UTF-8; save the file again as CSV UTF-8");
    case Kind::OpenQuote:
        return ImportText::tr("a quotation mark is opened here and never closed");
    case Kind::StrayQuote:
        return ImportText::tr(
            "a quotation mark inside a cell; put the whole cell in quotation marks "
            "and write the mark twice");
    case Kind::HugeCell:
        return ImportText::tr(
            "a cell of many million characters; is a quotation mark not closed? The "
            "rest of the file was not read");
    case Kind::OtherSeparator:
        return fault.separator == ';'
                   ? ImportText::tr(
                         "cells are separated by semicolons; save the file again with commas")
                   : ImportText::tr("cells are separated by tabs; save the file again with commas");
    }
    return {};
}

/// Reads the rows of one file into its importer.
class FileReading final
{
public:
    FileReading(ImportSession &session, ImportedFile &file, int index)
        : m_session(session)
        , m_file(file)
        , m_index(index)
    {
        m_header.table = file.table;
    }

    void read(TableImporter &importer, const std::function<void(qint64)> &tick)
    {
        QFile device(m_file.path);
        if (!device.open(QIODevice::ReadOnly)) {
            addFault(1, {}, {}, messageFor({CsvReader::Fault::Kind::Unreadable, 1, ','}));
            return;
        }
        CsvReader reader(device);
        enum { Awaited, Good, Unreadable } header = Awaited;
        for (;;) {
            const auto got = reader.next();
            if (got == CsvReader::Got::End)
                break;
            if (got == CsvReader::Got::Fault) {
                addFault(reader.fault().line, {}, {}, messageFor(reader.fault()));
                if (header == Awaited)
                    header = Unreadable; // no later line may pass for it
                else
                    ++m_file.rowsRead, ++m_file.rowsRejected;
                continue;
            }
            if (header == Unreadable)
                continue;
            if (header == Awaited) {
                header = Good;
                if (!readHeader(reader.record()))
                    return;
                continue;
            }
            readRow(importer, reader.record());
            if (m_file.rowsRead % kRowsBetweenReports == 0)
                tick(reader.bytesRead());
        }
        m_session.writer().flush(); // the rows of other tables are looked for in the file
        m_file.rowsRejected += importer.finish();
    }

private:
    void addFault(qint64 line, const QString &column, const QString &value, const QString &message,
                  int position = 0)
    {
        m_session.faults().add({m_index, line, position, column, shortened(value), message});
    }

    void readRow(TableImporter &importer, const CsvRecord &record)
    {
        ++m_file.rowsRead;
        ImportRow row(record, m_header, m_index, m_session.today(), m_session.faults());
        row.checkCells();
        importer.importRow(row);
        if (!row.isGood())
            ++m_file.rowsRejected;
    }

    /// Finds the columns of the format in the header line. \return false if rows cannot be read.
    bool readHeader(const CsvRecord &record)
    {
        const auto columns = columnsOf(m_file.table);
        m_header.cellOf.assign(columns.size(), -1);
        QStringList names;
        for (const ImportColumn &column : columns)
            names.append(column.name);

        qsizetype size = record.size();
        while (size > 0 && trimmedCell(record.cell(size - 1)).isEmpty())
            --size;
        m_header.size = size;
        bool good = true;
        for (qsizetype i = 0; i < size; ++i) {
            const QString typed = QString::fromUtf8(trimmedCell(record.cell(i)));
            const qsizetype column = names.indexOf(typed.toLower());
            if (column < 0) {
                const QStringList nearest = nearestNames(typed.toLower(), names, 1);
                addFault(
                    record.line(), typed, {},
                    nearest.isEmpty()
                        ? ImportText::tr("no such column; allowed: %1").arg(names.join("; "_L1))
                        : ImportText::tr("no such column; the nearest is %1").arg(nearest.first()),
                    int(i));
                good = false;
            } else if (m_header.cellOf[size_t(column)] >= 0) {
                addFault(record.line(), typed, {}, ImportText::tr("this column is named twice"),
                         int(i));
                good = false;
            } else {
                m_header.cellOf[size_t(column)] = int(i);
            }
        }
        for (size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].isRequired && m_header.cellOf[i] < 0) {
                addFault(record.line(), columns[i].name, {},
                         ImportText::tr("this column is required and is missing"),
                         int(size + qsizetype(i)));
                good = false;
            }
        }
        return good;
    }

    ImportSession &m_session;
    ImportedFile &m_file;
    int m_index;
    ImportHeader m_header;
};

/// Gives SQLite more memory while many rows are written, so that pages are not written out and read
/// again, and has it keep there what it would need to take back a statement; afterwards it has what
/// it had.
class RoomyCache final
{
public:
    explicit RoomyCache(Database &database)
        : m_database(database)
    {
        if (database.engine() != Engine::Sqlite)
            return;
        m_size = database.ask(u"PRAGMA cache_size"_s);
        m_store = database.ask(u"PRAGMA temp_store"_s);
        database.run(u"PRAGMA cache_size = -%1"_s.arg(kKilobytes));
        database.run(u"PRAGMA temp_store = MEMORY"_s);
    }
    ~RoomyCache()
    {
        try {
            if (m_size.isEmpty())
                return;
            m_database.run(u"PRAGMA cache_size = "_s + m_size);
            m_database.run(u"PRAGMA temp_store = "_s + m_store);
        } catch (const StorageError &) {
            // The connection is gone; so is its memory.
        }
    }
    Q_DISABLE_COPY_MOVE(RoomyCache)

private:
    static constexpr int kKilobytes = 16 * 1024;

    Database &m_database;
    QString m_size;
    QString m_store;
};

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
            .bind(u":name"_s, file.name)
            .bind(u":digest"_s, file.sha256)
            .bind(u":row_count"_s, file.rowsRead)
            .run();
        parts.append(u"%1 sha256:%2 rows:%3"_s.arg(file.name, file.sha256).arg(file.rowsRead));
    }
    unit.imported("import"_L1, unit.id().value(), parts.join(u'\n'));
}

} // namespace

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
        lines.append(fault.inWords(files[size_t(fault.file)].name));
    return lines;
}

Result<ImportReport> importCases(Database &database, const CouncilRules &rules,
                                 const Signature &signature, const QStringList &paths,
                                 const ImportOptions &options, const Progress &progress)
{
    return guarded([&] {
        ImportReport report;
        report.files = filesOf(paths);
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
        const RoomyCache cache(database);
        UnitOfWork unit(database, signature, ImportText::tr("Import of cases"));
        ImportSession session(unit, rules, reference, options.today, options.replace);
        qint64 bytesBefore = 0;
        for (size_t i = 0; i < report.files.size(); ++i) {
            ImportedFile &file = report.files[i];
            const auto tick = [&](qint64 bytes) {
                progress.tell(ImportText::tr("Reading %1, row %2")
                                  .arg(file.name, QLocale().toString(file.rowsRead)),
                              bytesBefore + bytes, totalBytes);
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
            const auto importer = importerFor(file.table, session);
            FileReading(session, file, int(i)).read(*importer, tick);
            if (digests[i].valid())
                file.sha256 = digests[i].get();
            bytesBefore += QFileInfo(file.path).size();
        }
        report.faultCount = session.faults().count();
        report.faults = session.faults().take();
        if (report.faultCount > 0)
            return report;
        session.finish();
        report.replaced = session.replacedCount();
        report.removedStages = session.removedStages();
        if (options.dryRun)
            return report;
        writeBatch(unit, report, options.today);
        unit.commit();
        report.stored = true;
        return report;
    });
}

} // namespace redress
