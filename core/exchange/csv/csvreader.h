// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QStringDecoder>

#include <deque>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace redress {

/// One record of a CSV file: its cells as the bytes of the file, quotes undone, spaces kept. A row
/// of a workbook is one too, its line being the number of the row.
class CsvRecord final
{
public:
    qint64 line() const { return m_line; } ///< Of its first line in the file, from 1.
    qsizetype size() const { return qsizetype(m_ends.size()); }
    QByteArrayView cell(qsizetype index) const;
    /// All cells, one behind the other.
    QByteArrayView bytes() const { return m_bytes; }

    void setLine(qint64 line) { m_line = line; }
    void append(QByteArrayView cell);
    /// Empties the record; its memory serves the next.
    void clear();

private:
    friend class CsvReader;

    qint64 m_line = 0;
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

/// Reads the comma-separated files that spreadsheets write, in UTF-8.
///
/// libcsv does the parsing, in its strict mode; around it the reader counts lines, looks at the
/// encoding and goes on after a fault. Lines without a quotation mark, as most are, it splits by
/// itself. Records that are nothing but commas are left out.
/// \source import format, "Rules for every file", 1 to 3
class CsvReader final
{
public:
    struct Fault {
        enum class Kind {
            Unreadable, ///< The device gave an error.
            Empty,      ///< No header line.
            Utf16,
            NotUtf8,       ///< Bytes on this line that are not UTF-8.
            OpenQuote,     ///< A quotation mark opened on this line is never closed.
            StrayQuote,    ///< A quotation mark inside a cell that is not in quotation marks.
            HugeCell,      ///< A cell beyond anything that can be meant; reading stopped there.
            OtherSeparator ///< Separated by semicolons or tabs.
        };
        Kind kind;
        qint64 line = 1;
        char separator = ',';

        bool operator==(const Fault &) const = default;
    };

    enum class Got { Record, Fault, End };

    /// \param device open for reading, at its beginning; must outlive the reader.
    /// \param separator that parts the cells; nothing: the comma, and a file that seems to have
    /// another is refused.
    explicit CsvReader(QIODevice &device, std::optional<char> separator = {});
    ~CsvReader();
    Q_DISABLE_COPY_MOVE(CsvReader)

    /// The next record or fault in the order of the file.
    Got next();
    const CsvRecord &record() const { return m_record; }
    const Fault &fault() const { return m_fault; }

    /// Bytes taken from the device so far.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    struct Parser;
    using Item = std::variant<CsvRecord, Fault>;

    bool readBlock();
    void start();
    void readPiece();
    void parse(QByteArrayView piece);
    void splitPlainLine();
    void endLine();
    void checkEncoding(QByteArrayView piece);
    void noteOpenQuote();
    void recordEnded();
    void finish();
    void fail(Fault::Kind kind, qint64 line);

    QIODevice &m_device;
    std::optional<char> m_ownSeparator;
    char m_separator = ',';
    std::unique_ptr<Parser> m_parser;
    QByteArray m_block;
    qsizetype m_at = 0; ///< Next byte of the block.
    qint64 m_bytesRead = 0;

    qint64 m_line = 1; ///< The line that is being read.
    bool m_lineHasBytes = false;
    QByteArrayView m_plainLine; ///< The line, if it is whole and has no quotation mark.
    bool m_afterCarriageReturn = false;
    bool m_skipLine = false; ///< After a stray quotation mark: until the next line.
    bool m_decoding = false; ///< The line has bytes beyond ASCII.
    QStringDecoder m_decoder{QStringDecoder::Utf8};

    CsvRecord m_building;
    CsvRecord m_spare;          ///< Empty, with the memory of one that was read.
    bool m_recordIsBad = false; ///< A line of it is not UTF-8; that was told.
    qsizetype m_openCell = -1;  ///< Index of the quoted cell that goes on, -1 if none.
    qint64 m_openCellLine = 0;  ///< Where its quotation mark stands.

    bool m_started = false;
    bool m_finished = false;
    bool m_sawAnything = false;
    std::deque<Item> m_ready;
    CsvRecord m_record;
    Fault m_fault{};
};

} // namespace redress
