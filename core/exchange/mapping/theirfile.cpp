// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapping/theirfile.h"

#include "core/exchange/csv/decodingdevice.h"
#include "core/exchange/import/cellparser.h"
#include "core/exchange/import/importfiles.h"
#include "core/exchange/mapping/mappedsource.h"
#include "core/exchange/xlsx/xlsxbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(redress::ImportMapping)
};

constexpr qint64 kLookedAt = 4 << 20; ///< Bytes by which an encoding is guessed.

CsvForm::Encoding encodingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return CsvForm::Encoding::Utf16;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    // A character that the last byte cuts short says nothing.
    qsizetype end = bytes.size();
    while (end > 0 && end > bytes.size() - 4 &&
           (static_cast<unsigned char>(bytes.at(end - 1)) & 0x80))
        --end;
    const QString text = decoder.decode(QByteArrayView(bytes).first(end));
    Q_UNUSED(text)
    return decoder.hasError() ? CsvForm::Encoding::Windows1252 : CsvForm::Encoding::Utf8;
}

QString decoded(const QByteArray &bytes, CsvForm::Encoding encoding)
{
    switch (encoding) {
    case CsvForm::Encoding::Utf8:
        return QString::fromUtf8(bytes);
    case CsvForm::Encoding::Windows1252:
        return fromWindows1252(bytes);
    case CsvForm::Encoding::Utf16: {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return decoder.decode(bytes);
    }
    }
    return {};
}

/// What stands most often in the first line, outside quotation marks.
char separatorIn(const QString &text)
{
    QHash<QChar, int> counts;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        else if (!isQuoted)
            ++counts[c];
    }
    char best = ',';
    for (const char candidate : {';', '\t', '|'}) {
        if (counts.value(QLatin1Char(candidate)) > counts.value(QLatin1Char(best)))
            best = candidate;
    }
    return best;
}

QStringList cellsOf(const CsvRecord &record, qsizetype size)
{
    QStringList cells;
    for (qsizetype i = 0; i < size; ++i)
        cells.append(i < record.size() ? QString::fromUtf8(trimmedCell(record.cell(i)))
                                       : QString());
    return cells;
}

/// The order of days that reads most of what looks like one.
DayOrder dayOrderIn(const TheirFile &file)
{
    DayOrder best = DayOrder::DayFirst;
    int bestCount = 0;
    for (const auto &[order, word] : kStoredWords<DayOrder>) {
        int count = 0;
        for (const QStringList &row : file.rows)
            count +=
                int(std::count_if(row.begin(), row.end(), [order = order](const QString &cell) {
                    return dayFromTheirs(cell, order).isValid();
                }));
        if (count > bestCount) {
            best = order;
            bestCount = count;
        }
    }
    return best;
}

} // namespace

Result<ImportMapping> guessedForm(const QString &path)
{
    ImportMapping mapping;
    if (!isWorkbook(path)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::NotFound,
                         FileText::tr("%1 could not be read. See whether it is there, and whether "
                                      "it is open in another program.")
                             .arg(QFileInfo(path).fileName()),
                         file.errorString()};
        const QByteArray bytes = file.read(kLookedAt);
        mapping.form.encoding = encodingOf(bytes);
        mapping.form.separator = separatorIn(decoded(bytes, mapping.form.encoding));
    }
    if (const auto file = lookAt(path, mapping, 200)) {
        mapping.headings = file->headings;
        mapping.dayOrder = dayOrderIn(*file);
    } else if (isWorkbook(path)) {
        return file.error();
    }
    return mapping;
}

Result<TheirFile> lookAt(const QString &path, const ImportMapping &mapping, size_t most)
{
    TheirFile file;
    if (isWorkbook(path)) {
        const auto book = XlsxBook::open(path);
        if (!book)
            return book.error();
        for (const XlsxBook::SheetInfo &sheet : (*book)->sheets())
            file.sheets.append(sheet.name);
    }
    const auto source = theirSource(path, mapping);
    if (!source)
        return source.error();
    RecordSource &rows = **source;
    QString fault;
    for (auto got = rows.next(); got != RecordSource::Got::End && file.rows.size() < most;
         got = rows.next()) {
        if (got == RecordSource::Got::Fault) {
            if (file.headings.isEmpty())
                fault = rows.fault().message;
            if (!fault.isEmpty())
                break;
            continue;
        }
        if (rows.record().line() < mapping.headingRow)
            continue;
        if (file.headings.isEmpty())
            file.headings = distinctHeadings(rows.record());
        else
            file.rows.push_back(cellsOf(rows.record(), file.headings.size()));
    }
    file.rowCount = qint64(file.rows.size());
    if (file.headings.isEmpty())
        return Error{
            Error::Code::Invalid,
            fault.isEmpty()
                ? FileText::tr("%1 has no row of headings there.").arg(QFileInfo(path).fileName())
                : FileText::tr("%1: %2.").arg(QFileInfo(path).fileName(), fault),
            {}};
    return file;
}

Result<std::vector<TheirValue>> valuesOf(const QString &path, const ImportMapping &mapping,
                                         const QString &heading, size_t most)
{
    const auto source = theirSource(path, mapping);
    if (!source)
        return source.error();
    RecordSource &rows = **source;
    qsizetype column = -1;
    QStringList headings;
    QHash<QString, qint64> counts;
    for (auto got = rows.next(); got != RecordSource::Got::End; got = rows.next()) {
        if (got == RecordSource::Got::Fault || rows.record().line() < mapping.headingRow)
            continue;
        if (headings.isEmpty()) {
            headings = distinctHeadings(rows.record());
            column = headings.indexOf(heading);
            if (column < 0)
                return std::vector<TheirValue>{};
            continue;
        }
        if (column >= rows.record().size())
            continue;
        const QString value =
            QString::fromUtf8(trimmedCell(rows.record().cell(column))).simplified();
        if (value.isEmpty() || (size_t(counts.size()) >= most && !counts.contains(value)))
            continue;
        ++counts[value];
    }
    std::vector<TheirValue> values;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        values.push_back({it.key(), it.value()});
    std::sort(values.begin(), values.end(), [](const TheirValue &a, const TheirValue &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.value < b.value;
    });
    return values;
}

Result<MappedPreview> preview(const QString &path, const ImportMapping &mapping, size_t mostRows)
{
    MappedPreview shown;
    for (size_t i = 0; i < mapping.tables.size(); ++i) {
        const auto source = mappedSource(path, mapping, i);
        if (!source)
            return source.error();
        RecordSource &rows = **source;
        MappedPreview::Table table{mapping.tables[i].table, {}, {}};
        for (auto got = rows.next(); got != RecordSource::Got::End && table.rows.size() < mostRows;
             got = rows.next()) {
            if (got == RecordSource::Got::Fault)
                continue;
            QStringList cells = cellsOf(rows.record(), rows.record().size());
            if (table.columns.isEmpty()) {
                table.columns = cells;
                continue;
            }
            // What could not be read stands as it was typed, so that it is seen.
            for (qsizetype cell = 0; cell < cells.size(); ++cell) {
                const TypedCell &typed = (*rows.typed())[size_t(cell)];
                if (!typed.problem.isEmpty())
                    cells[cell] =
                        FileText::tr("%1 ?", "a value that cannot be read").arg(typed.value);
            }
            table.rows.push_back(cells);
        }
        shown.tables.push_back(std::move(table));
    }
    return shown;
}

} // namespace redress
