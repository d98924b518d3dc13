// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/filereading.h"

#include "core/base/textmatch.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(redress::Import)
};

/// How often progress is told and cancelling is looked for.
constexpr qint64 kRowsBetweenReports = 500;

} // namespace

FileReading::FileReading(ImportSession &session, ImportedFile &file, int index)
    : m_session(session)
    , m_file(file)
    , m_index(index)
{
    m_header.table = file.table;
    m_header.isSheet = !file.sheet.isEmpty();
    // Services that a mapping finds in the data add to those that are known.
    m_header.addsOnly = file.part >= 0;
}

void FileReading::read(RecordSource &source, TableImporter &importer,
                       const std::function<void(double)> &tick)
{
    m_header.typed = source.typed();
    for (auto got = source.next(); got != RecordSource::Got::End; got = source.next()) {
        if (got == RecordSource::Got::Fault) {
            take(source.fault());
            continue;
        }
        if (m_state == Header::Unreadable)
            continue;
        if (m_state == Header::Awaited) {
            m_state = Header::Good;
            if (!readHeader(source.record()))
                return;
            continue;
        }
        readRow(importer, source.record());
        if (m_file.rowsRead % kRowsBetweenReports == 0)
            tick(source.progress());
    }
    m_file.hiddenRows = source.hiddenRows();
    m_session.writer().flush(); // the rows of other tables are looked for in the file
    m_file.rowsRejected += importer.finish();
}

void FileReading::take(const RecordSource::Fault &fault)
{
    addFault(fault.line, fault.column, fault.value, fault.message);
    if (m_state == Header::Awaited)
        m_state = Header::Unreadable; // no later line may pass for it
    else
        ++m_file.rowsRead, ++m_file.rowsRejected;
}

void FileReading::addFault(qint64 line, const QString &column, const QString &value,
                           const QString &message, int position)
{
    m_session.faults().add({m_index, line, position, column, shortened(value), message});
}

void FileReading::readRow(TableImporter &importer, const CsvRecord &record)
{
    ++m_file.rowsRead;
    ImportRow row(record, m_header, m_index, m_session.today(), m_session.faults());
    row.checkCells();
    importer.importRow(row);
    if (!row.isGood())
        ++m_file.rowsRejected;
}

/// Finds the columns of the format in the header line. \return false if rows cannot be read.
bool FileReading::readHeader(const CsvRecord &record)
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
                    ? ReadingText::tr("no such column; allowed: %1").arg(names.join("; "_L1))
                    : ReadingText::tr("no such column; the nearest is %1").arg(nearest.first()),
                int(i));
            good = false;
        } else if (m_header.cellOf[size_t(column)] >= 0) {
            addFault(record.line(), typed, {}, ReadingText::tr("this column is named twice"),
                     int(i));
            good = false;
        } else {
            m_header.cellOf[size_t(column)] = int(i);
        }
    }
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].isRequired && m_header.cellOf[i] < 0) {
            addFault(record.line(), columns[i].name, {},
                     ReadingText::tr("this column is required and is missing"),
                     int(size + qsizetype(i)));
            good = false;
        }
    }
    return good;
}

} // namespace redress
