// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvreader.h"

#include <csv.h>

#include <algorithm>
#include <cstring>

namespace redress {

namespace {

constexpr qint64 kBlockSize = 1 << 16;
/// Far beyond the limit of a cell, so that the import can still say how long it is.
constexpr size_t kHugeCell = 16 << 20;
constexpr size_t kCellBufferStep = 1 << 14;

// States of libcsv's parser; its header does not name them.
constexpr int kRowNotBegun = 0;
constexpr int kFieldBegun = 2;

/// Where the line that begins at \p begin ends, or \p end.
const char *lineEndAfter(const char *begin, const char *end)
{
    const auto first = [begin](char character, const char *before) {
        const void *found = std::memchr(begin, character, size_t(before - begin));
        return found ? static_cast<const char *>(found) : before;
    };
    return first('\r', first('\n', end));
}

bool isAscii(QByteArrayView bytes)
{
    unsigned char all = 0;
    for (const char byte : bytes) // without a way out, so that many are looked at in one step
        all |= static_cast<unsigned char>(byte);
    return all < 0x80;
}

bool isSpace(char character)
{
    return character == ' ' || character == '\t';
}

bool isBlank(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), isSpace);
}

/// As libcsv takes cells without quotation marks.
QByteArrayView withoutSpaceAround(QByteArrayView cell)
{
    while (!cell.isEmpty() && isSpace(cell.front()))
        cell = cell.sliced(1);
    while (!cell.isEmpty() && isSpace(cell.back()))
        cell.chop(1);
    return cell;
}

/// The character that parts the cells of a header line, where it is clearly not the comma.
char separatorOf(QByteArrayView header)
{
    if (header.contains(','))
        return ',';
    for (const char separator : {';', '\t'}) {
        if (header.contains(separator))
            return separator;
    }
    return ',';
}

} // namespace

QByteArrayView CsvRecord::cell(qsizetype index) const
{
    const qsizetype from = index == 0 ? 0 : m_ends[size_t(index) - 1];
    return QByteArrayView(m_bytes).sliced(from, m_ends[size_t(index)] - from);
}

void CsvRecord::append(QByteArrayView cell)
{
    m_bytes.append(cell);
    m_ends.push_back(m_bytes.size());
}

void CsvRecord::clear()
{
    m_bytes.truncate(0);
    m_ends.clear();
}

struct CsvReader::Parser {
    csv_parser state{};
    CsvReader *reader = nullptr;
    char separator = ',';

    explicit Parser(char separatedBy)
        : separator(separatedBy)
    {
        start();
    }
    ~Parser() { csv_free(&state); }
    Q_DISABLE_COPY_MOVE(Parser)

    void start()
    {
        csv_init(&state, CSV_STRICT);
        csv_set_delim(&state, static_cast<unsigned char>(separator));
        csv_set_blk_size(&state, kCellBufferStep);
    }

    void restart()
    {
        csv_free(&state);
        start();
    }

    bool isBetweenRecords() const { return state.pstate == kRowNotBegun; }
    bool isInsideQuotes() const { return state.pstate == kFieldBegun && state.quoted != 0; }

    static void cellEnded(void *bytes, size_t size, void *self)
    {
        static_cast<Parser *>(self)->reader->m_building.append(
            {static_cast<const char *>(bytes), qsizetype(size)});
    }
    static void recordEnded(int, void *self) { static_cast<Parser *>(self)->reader->recordEnded(); }
};

CsvReader::CsvReader(QIODevice &device, std::optional<char> separator)
    : m_device(device)
    , m_ownSeparator(separator)
    , m_separator(separator.value_or(','))
    , m_parser(std::make_unique<Parser>(m_separator))
{
    m_parser->reader = this;
}

CsvReader::~CsvReader() = default;

CsvReader::Got CsvReader::next()
{
    if (!m_started)
        start();
    while (m_ready.empty() && !m_finished) {
        if (m_at < m_block.size() || readBlock())
            readPiece();
        else
            finish();
    }
    if (m_ready.empty())
        return Got::End;
    Item item = std::move(m_ready.front());
    m_ready.pop_front();
    if (auto *record = std::get_if<CsvRecord>(&item)) {
        m_spare = std::exchange(m_record, std::move(*record));
        m_spare.clear();
        return Got::Record;
    }
    m_fault = std::get<Fault>(item);
    return Got::Fault;
}

void CsvReader::fail(Fault::Kind kind, qint64 line)
{
    m_sawAnything = true;
    m_ready.emplace_back(Fault{kind, line, ','});
}

bool CsvReader::readBlock()
{
    m_block.resize(kBlockSize);
    const qint64 size = m_device.read(m_block.data(), kBlockSize);
    m_block.truncate(std::max<qint64>(size, 0));
    m_at = 0;
    if (size < 0) {
        fail(Fault::Kind::Unreadable, m_line);
        m_finished = true;
    }
    m_bytesRead += m_block.size();
    return !m_block.isEmpty();
}

void CsvReader::start()
{
    m_started = true;
    if (!readBlock())
        return;
    if (m_block.startsWith("\xFF\xFE") || m_block.startsWith("\xFE\xFF")) {
        fail(Fault::Kind::Utf16, 1);
        m_finished = true;
        return;
    }
    if (m_block.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    if (m_ownSeparator)
        return;
    const QByteArrayView rest = QByteArrayView(m_block).sliced(m_at);
    const char *lineEnd = lineEndAfter(rest.begin(), rest.end());
    const char separator = separatorOf(rest.first(lineEnd - rest.begin()));
    if (separator != ',') {
        m_ready.emplace_back(Fault{Fault::Kind::OtherSeparator, 1, separator});
        m_finished = true;
    }
}

/// Takes the rest of the block, or of the line if that ends first.
void CsvReader::readPiece()
{
    const char *begin = m_block.constData() + m_at;
    const char *end = m_block.constData() + m_block.size();
    if (std::exchange(m_afterCarriageReturn, false) && *begin == '\n') {
        ++m_at; // the second half of a line end that was taken already
        return;
    }
    const char *found = lineEndAfter(begin, end);
    const QByteArrayView piece(begin, found - begin);
    if (!piece.isEmpty()) {
        checkEncoding(piece);
        const bool isWholeLine = !m_lineHasBytes && found != end;
        if (isWholeLine && m_parser->isBetweenRecords() && !piece.contains('"'))
            m_plainLine = piece;
        else
            parse(piece);
        m_lineHasBytes = true;
    }
    m_at += piece.size();
    if (found == end)
        return;
    m_afterCarriageReturn = *found == '\r';
    ++m_at;
    endLine();
}

void CsvReader::parse(QByteArrayView piece)
{
    if (m_skipLine)
        return;
    if (m_parser->isBetweenRecords())
        m_building.m_line = m_line;
    csv_parser &state = m_parser->state;
    const auto size = size_t(piece.size());
    const size_t parsed = csv_parse(&state, piece.data(), size, &Parser::cellEnded,
                                    &Parser::recordEnded, m_parser.get());
    if (parsed != size) {
        // A mark that seems to close a cell of an earlier line, with text behind it, opens the next
        // one: the earlier was never closed.
        const bool isOpen = m_openCell >= 0 && m_openCell == qsizetype(m_building.m_ends.size());
        fail(isOpen ? Fault::Kind::OpenQuote : Fault::Kind::StrayQuote,
             isOpen ? m_openCellLine : m_line);
        m_parser->restart();
        m_building = {};
        m_recordIsBad = false;
        m_skipLine = true;
    } else if (state.entry_pos > kHugeCell) {
        fail(Fault::Kind::HugeCell, m_openCell >= 0 ? m_openCellLine : m_line);
        m_finished = true;
    }
}

/// Makes of a line what libcsv would make of it, but not byte by byte.
void CsvReader::splitPlainLine()
{
    QByteArrayView rest = std::exchange(m_plainLine, {});
    m_building.m_line = m_line;
    for (qsizetype comma = rest.indexOf(m_separator); comma >= 0;
         comma = rest.indexOf(m_separator)) {
        m_building.append(withoutSpaceAround(rest.first(comma)));
        rest = rest.sliced(comma + 1);
    }
    m_building.append(withoutSpaceAround(rest));
    recordEnded();
}

/// Whatever ended the line, the parser is given a line feed: that is how a break inside quotation
/// marks is kept.
void CsvReader::endLine()
{
    if (m_decoding) {
        checkEncoding("\n"); // a character that the line cuts short is told only by what follows
        if (m_decoder.hasError()) {
            fail(Fault::Kind::NotUtf8, m_line);
            m_recordIsBad = true;
        }
    }
    if (std::exchange(m_decoding, false))
        m_decoder.resetState();
    if (!m_plainLine.isEmpty())
        splitPlainLine();
    else if (!m_parser->isBetweenRecords() || m_lineHasBytes)
        parse("\n");
    if (m_parser->isBetweenRecords())
        m_recordIsBad = false;
    noteOpenQuote();
    m_skipLine = false;
    m_lineHasBytes = false;
    ++m_line;
}

void CsvReader::checkEncoding(QByteArrayView piece)
{
    if (!m_decoding && isAscii(piece))
        return;
    m_decoding = true;
    const QString decoded = m_decoder.decode(piece);
    if (m_decoder.hasError())
        m_recordIsBad = true;
    Q_UNUSED(decoded)
}

void CsvReader::noteOpenQuote()
{
    if (m_skipLine || !m_parser->isInsideQuotes()) {
        m_openCell = -1;
        return;
    }
    const auto cell = qsizetype(m_building.m_ends.size());
    if (cell != m_openCell) {
        m_openCell = cell;
        m_openCellLine = m_line;
    }
}

void CsvReader::recordEnded()
{
    if (m_recordIsBad || isBlank(m_building.m_bytes)) {
        m_building.clear();
        return;
    }
    m_sawAnything = true;
    m_ready.emplace_back(std::exchange(m_building, std::exchange(m_spare, {})));
}

void CsvReader::finish()
{
    if (m_lineHasBytes)
        endLine();
    if (m_parser->isInsideQuotes())
        fail(Fault::Kind::OpenQuote, m_openCellLine);
    else if (!m_sawAnything)
        fail(Fault::Kind::Empty, 1);
    m_finished = true;
}

} // namespace redress
