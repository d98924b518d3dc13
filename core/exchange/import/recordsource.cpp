// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/recordsource.h"

#include "core/exchange/csv/decodingdevice.h"
#include "core/exchange/import/cellparser.h"
#include "core/exchange/xlsx/xlsxsheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct SourceText {
    Q_DECLARE_TR_FUNCTIONS(redress::Import)
};

QString messageFor(const CsvReader::Fault &fault)
{
    using Kind = CsvReader::Fault::Kind;
    switch (fault.kind) {
    case Kind::Unreadable:
        return SourceText::tr("the file could not be read");
    case Kind::Empty:
        return SourceText::tr("the file is empty; a header line was expected");
    case Kind::Utf16:
        return SourceText::tr(
            "the file is UTF-16 (what Excel calls Unicode text); save it again as "
            "CSV UTF-8");
    case Kind::NotUtf8:
        return SourceText::tr("bytes that are not UTF-8; save the file again as CSV UTF-8");
    case Kind::OpenQuote:
        return SourceText::tr("a quotation mark is opened here and never closed");
    case Kind::StrayQuote:
        return SourceText::tr(
            "a quotation mark inside a cell; put the whole cell in quotation marks "
            "and write the mark twice");
    case Kind::HugeCell:
        return SourceText::tr(
            "a cell of many million characters; is a quotation mark not closed? The "
            "rest of the file was not read");
    case Kind::OtherSeparator:
        return fault.separator == ';'
                   ? SourceText::tr(
                         "cells are separated by semicolons; save the file again with commas")
                   : SourceText::tr("cells are separated by tabs; save the file again with commas");
    }
    return {};
}

class CsvSource final : public RecordSource
{
public:
    CsvSource(std::unique_ptr<QFile> file, const CsvForm &form)
        : m_file(std::move(file))
    {
        QIODevice *device = m_file.get();
        if (form.encoding != CsvForm::Encoding::Utf8) {
            m_decoding =
                std::make_unique<DecodingDevice>(*m_file, form.encoding == CsvForm::Encoding::Utf16
                                                              ? DecodingDevice::From::Utf16
                                                              : DecodingDevice::From::Windows1252);
            device = m_decoding.get();
        }
        m_reader = std::make_unique<CsvReader>(*device, form.separator);
    }

    Got next() override
    {
        switch (m_reader->next()) {
        case CsvReader::Got::Record:
            return Got::Record;
        case CsvReader::Got::Fault:
            return Got::Fault;
        case CsvReader::Got::End:
            break;
        }
        return Got::End;
    }
    const CsvRecord &record() const override { return m_reader->record(); }
    Fault fault() const override
    {
        return {m_reader->fault().line, {}, {}, messageFor(m_reader->fault())};
    }
    double progress() const override
    {
        return m_file->size() > 0 ? double(m_file->pos()) / double(m_file->size()) : 1;
    }

private:
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<DecodingDevice> m_decoding;
    std::unique_ptr<CsvReader> m_reader;
};

class SheetSource final : public RecordSource
{
public:
    SheetSource(std::unique_ptr<XlsxBook> book, size_t sheet, qint64 headingRow)
        : m_book(std::move(book))
        , m_sheet(m_book->read(sheet))
        , m_headingRow(headingRow)
    {}

    Got next() override
    {
        while (!m_isDone) {
            switch (m_sheet->next()) {
            case XlsxSheet::Got::Row:
                if (m_sheet->row().number < m_headingRow)
                    continue;
                return take(m_sheet->row());
            case XlsxSheet::Got::Broken:
                m_isDone = true;
                return tell(m_lastRow + 1, brokenWords());
            case XlsxSheet::Got::End:
                m_isDone = true;
                if (m_headings.isEmpty())
                    return tell(m_headingRow, SourceText::tr("the sheet is empty; a row of "
                                                             "headings was expected"));
                break;
            }
        }
        return Got::End;
    }
    const CsvRecord &record() const override { return m_record; }
    Fault fault() const override { return m_fault; }
    double progress() const override { return m_sheet->progress(); }
    qint64 hiddenRows() const override { return m_hidden; }

private:
    Got tell(qint64 row, const QString &message)
    {
        m_fault = {row, {}, {}, message};
        return Got::Fault;
    }

    QString brokenWords() const
    {
        return m_sheet->trouble() == ZipEntry::Trouble::TooLarge
                   ? SourceText::tr("a cell of many million characters. The rest of the sheet was "
                                    "not read")
                   : SourceText::tr("the workbook is damaged here. The rest of the sheet was not "
                                    "read; open it in Excel and save it again");
    }

    QString headingOf(int column) const
    {
        const QString heading = column < m_headings.size() ? m_headings.at(column) : QString();
        return heading.isEmpty() ? columnLetters(column) : heading;
    }

    Got take(const XlsxRow &row)
    {
        m_lastRow = row.number;
        m_hidden += row.isHidden && !m_headings.isEmpty() ? 1 : 0;
        for (const XlsxCell &cell : row.cells) {
            if (cell.problem == XlsxCell::Problem::None)
                continue;
            m_fault = {row.number, headingOf(cell.column), QString::fromUtf8(cell.text),
                       cell.problem == XlsxCell::Problem::ErrorValue
                           ? SourceText::tr("an error of the spreadsheet; mend its formula")
                           : SourceText::tr("a formula without a value; open the workbook in Excel "
                                            "and save it, so that it is computed")};
            return Got::Fault;
        }
        m_record.clear();
        m_record.setLine(row.number);
        int column = 0;
        for (const XlsxCell &cell : row.cells) {
            for (; column < cell.column; ++column)
                m_record.append({});
            m_record.append(cell.text);
            ++column;
        }
        for (; column < m_headings.size(); ++column)
            m_record.append({});
        if (m_headings.isEmpty()) {
            for (qsizetype i = 0; i < m_record.size(); ++i)
                m_headings.append(QString::fromUtf8(trimmedCell(m_record.cell(i))));
        }
        return Got::Record;
    }

    std::unique_ptr<XlsxBook> m_book;
    std::unique_ptr<XlsxSheet> m_sheet;
    qint64 m_headingRow;
    QStringList m_headings;
    qint64 m_lastRow = 0;
    qint64 m_hidden = 0;
    bool m_isDone = false;
    CsvRecord m_record;
    Fault m_fault;
};

} // namespace

Result<std::unique_ptr<RecordSource>> csvSource(const QString &path, const CsvForm &form)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage,
                     SourceText::tr("%1 could not be read. Nothing was imported. See whether it is "
                                    "open in another program.")
                         .arg(QFileInfo(path).fileName()),
                     file->errorString()};
    return std::unique_ptr<RecordSource>(std::make_unique<CsvSource>(std::move(file), form));
}

Result<std::unique_ptr<RecordSource>> sheetSource(const QString &path, const QString &sheet,
                                                  qint64 headingRow)
{
    auto book = XlsxBook::open(path);
    if (!book)
        return book.error();
    const int index = (*book)->sheetNamed(sheet);
    if (index < 0)
        return Error{Error::Code::NotFound,
                     SourceText::tr("%1 has no sheet \"%2\". Nothing was imported.")
                         .arg(QFileInfo(path).fileName(), sheet),
                     path};
    return std::unique_ptr<RecordSource>(
        std::make_unique<SheetSource>(std::move(book).value(), size_t(index), headingRow));
}

} // namespace redress
