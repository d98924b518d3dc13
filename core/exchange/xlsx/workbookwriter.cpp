// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/workbookwriter.h"

#include "core/base/dates.h"
#include "core/exchange/xlsx/xlsxbook.h"

#include <xlsxwriter.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(redress::Workbook)
};

constexpr qsizetype kLongestName = 31;
constexpr qsizetype kLongestCell = 32767;
constexpr double kNarrowest = 6; ///< In characters.
constexpr double kWidest = 60;
const QDate kFirstSafeDay(1900, 3, 1);
const QDate kDayNought(1899, 12, 30);
constexpr lxw_color_t kGround = 0xE8EEEE;

/// Without what XML cannot hold, and no longer than a cell may be.
QByteArray cellBytes(const QString &text)
{
    const auto isKept = [](QChar c) {
        const char16_t code = c.unicode();
        return (code >= 0x20 || code == u'\t' || code == u'\n') && code < 0xFFFE;
    };
    if (text.size() <= kLongestCell && std::ranges::all_of(text, isKept))
        return text.toUtf8();
    QString plain;
    plain.reserve(text.size());
    std::ranges::copy_if(text, std::back_inserter(plain), isKept);
    plain.truncate(kLongestCell);
    return plain.toUtf8(); // A lone surrogate becomes a question mark.
}

QString cleanName(const QString &name)
{
    QString clean;
    for (const QChar c : name.simplified())
        clean += u"[]:*?/\\"_s.contains(c) || c.unicode() < 0x20 ? QChar(u'-') : c;
    clean = clean.left(kLongestName).trimmed();
    while (clean.startsWith(u'\''))
        clean.remove(0, 1);
    while (clean.endsWith(u'\''))
        clean.chop(1);
    return clean.isEmpty() || clean.compare("History"_L1, Qt::CaseInsensitive) == 0 ? u"Sheet"_s
                                                                                    : clean;
}

QString distinctName(const QString &name, const QStringList &taken)
{
    const QString clean = cleanName(name);
    QString distinct = clean;
    for (int number = 2; taken.contains(distinct, Qt::CaseInsensitive); ++number) {
        const QString tail = u" (%1)"_s.arg(number);
        distinct = clean.left(kLongestName - tail.size()).trimmed() + tail;
    }
    return distinct;
}

QByteArray decimalsCode(int decimals)
{
    return decimals > 0 ? "0." + QByteArray(decimals, '0') : QByteArray("0");
}

/// The format of a spreadsheet that prints a cell as the paper does.
QByteArray formatCode(const SheetCell &cell)
{
    QByteArray code;
    switch (cell.kind) {
    case SheetCell::Kind::Blank:
        return {};
    case SheetCell::Kind::Text:
        return "@"; // Text, also once somebody has edited it.
    case SheetCell::Kind::Day:
        return "dd/mm/yyyy";
    case SheetCell::Kind::Number:
        code = "#,##" + decimalsCode(cell.decimals);
        break;
    case SheetCell::Kind::Percent:
        code = decimalsCode(cell.decimals) + '%';
        break;
    case SheetCell::Kind::Pounds:
        code = "[$\xC2\xA3-809]#,##" + decimalsCode(cell.decimals);
        break;
    }
    if (!cell.mark.isEmpty())
        code += '"' + QString(cell.mark).remove(u'"').toUtf8() + '"';
    return cell.isSigned ? '+' + code + ";-" + code + ';' + code : code;
}

qsizetype longestLine(QStringView text)
{
    qsizetype longest = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n')) {
        longest = std::max(longest, end);
        text = text.sliced(end + 1);
    }
    return std::max(longest, text.size());
}

/// About how many characters are shown, for the width of the column: of a number its digits, in
/// groups of three, with room for its sign and what stands behind it.
qsizetype shownLength(const SheetCell &cell)
{
    constexpr qsizetype kGroup = 3;
    constexpr double kTen = 10;
    switch (cell.kind) {
    case SheetCell::Kind::Text:
        return longestLine(cell.text);
    case SheetCell::Kind::Day:
        return QLatin1StringView("00/00/0000").size();
    case SheetCell::Kind::Blank:
        return 0;
    default:
        qsizetype digits = 1;
        for (double rest = std::abs(cell.number); rest >= kTen; rest /= kTen)
            ++digits;
        return digits + (digits - 1) / kGroup + (cell.decimals > 0 ? 1 + cell.decimals : 0) +
               (cell.number < 0 ? 1 : 0) + cell.mark.size() + 2;
    }
}

} // namespace

struct WorkbookWriter::Book {
    QTemporaryDir folder;
    QByteArray path;
    QByteArray temporary; ///< Where the library keeps rows until the end.
    lxw_workbook *workbook = nullptr;
    lxw_worksheet *sheet = nullptr;
    QHash<QByteArray, lxw_format *> formats;
    std::vector<lxw_format *> plain; ///< Of them, by kind and decimals.
    QStringList names;
    std::vector<qint64> rowsWritten; ///< By sheet: rows with a cell in them.
    std::vector<double> widths;      ///< Of the columns of the sheet.
    int keyColumns = 0;
    int headRow = -1; ///< The last row of headings, -1 before there is one.
    int firstHeadRow = -1;
    bool hasFailed = false;

    void note(lxw_error error) { hasFailed = hasFailed || error != LXW_NO_ERROR; }

    lxw_format *format(const QByteArray &code, bool isTotal, bool isItalic)
    {
        const QByteArray key = code + (isTotal ? "|t" : "|") + (isItalic ? "i" : "");
        if (lxw_format *known = formats.value(key))
            return known;
        lxw_format *made = workbook_add_format(workbook);
        if (!code.isEmpty())
            format_set_num_format(made, code.constData());
        if (isTotal) {
            format_set_bold(made);
            format_set_top(made, LXW_BORDER_THIN);
        }
        if (isItalic)
            format_set_italic(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        formats.insert(key, made);
        return made;
    }

    /// That of a cell. Plain ones are looked up by what they are, since there are millions of them.
    lxw_format *formatOf(const SheetCell &cell, bool isTotal)
    {
        constexpr int kPlainDecimals = 4;
        const bool isPlain = !isTotal && !cell.isItalic && !cell.isSigned && cell.mark.isEmpty() &&
                             cell.decimals >= 0 && cell.decimals < kPlainDecimals;
        if (!isPlain)
            return format(formatCode(cell), isTotal, cell.isItalic);
        const size_t at = size_t(cell.kind) * kPlainDecimals + size_t(cell.decimals);
        if (at >= plain.size())
            plain.resize(at + 1, nullptr);
        if (!plain[at])
            plain[at] = format(formatCode(cell), false, false);
        return plain[at];
    }

    lxw_format *headFormat(bool isGroup, bool isNumber)
    {
        const QByteArray key = isGroup ? "head|group" : isNumber ? "head|number" : "head|text";
        if (lxw_format *known = formats.value(key))
            return known;
        lxw_format *made = workbook_add_format(workbook);
        format_set_bold(made);
        format_set_text_wrap(made);
        format_set_bg_color(made, kGround);
        format_set_bottom(made, LXW_BORDER_THIN);
        format_set_align(made, isGroup    ? LXW_ALIGN_CENTER
                               : isNumber ? LXW_ALIGN_RIGHT
                                          : LXW_ALIGN_LEFT);
        format_set_align(made, LXW_ALIGN_VERTICAL_BOTTOM);
        formats.insert(key, made);
        return made;
    }

    lxw_format *lineFormat(bool isTitle)
    {
        const QByteArray key = isTitle ? "title" : "line";
        if (lxw_format *known = formats.value(key))
            return known;
        lxw_format *made = workbook_add_format(workbook);
        format_set_num_format(made, "@");
        if (isTitle) {
            constexpr double kTitlePoints = 14;
            format_set_bold(made);
            format_set_font_size(made, kTitlePoints);
        }
        formats.insert(key, made);
        return made;
    }

    void countRow() { ++rowsWritten.back(); }
};

WorkbookWriter::WorkbookWriter(const Properties &properties)
    : m_book(std::make_unique<Book>())
{
    // The library takes names in UTF-8, on Windows too as it is built for it.
    m_book->path = QDir::toNativeSeparators(m_book->folder.filePath(u"workbook.xlsx"_s)).toUtf8();
    m_book->temporary = QDir::toNativeSeparators(m_book->folder.path()).toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_book->temporary.data();
    if (m_book->folder.isValid())
        m_book->workbook = workbook_new_opt(m_book->path.constData(), &options);
    if (!m_book->workbook) {
        m_book->hasFailed = true;
        return;
    }
    QByteArray title = cellBytes(properties.title.left(255));
    QByteArray author = cellBytes(properties.author.left(255));
    QByteArray program = "Redress";
    lxw_doc_properties facts{};
    facts.title = title.data();
    facts.author = author.data();
    facts.company = author.data();
    facts.comments = program.data();
    facts.created = time_t(properties.madeAtUtc.toSecsSinceEpoch());
    m_book->note(workbook_set_properties(m_book->workbook, &facts));
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book->workbook)
        lxw_workbook_free(m_book->workbook);
}

QStringList WorkbookWriter::sheetNames(const QStringList &names)
{
    QStringList taken;
    for (const QString &name : names)
        taken.append(distinctName(name, taken));
    return taken;
}

QString WorkbookWriter::beginSheet(const QString &name, int keyColumns)
{
    endSheet();
    QString distinct = distinctName(name, m_book->names);
    m_book->names.append(distinct);
    m_book->rowsWritten.push_back(0);
    m_book->widths.clear();
    m_book->keyColumns = keyColumns;
    m_book->headRow = -1;
    m_book->firstHeadRow = -1;
    m_row = 0;
    if (m_book->workbook)
        m_book->sheet = workbook_add_worksheet(m_book->workbook, distinct.toUtf8().constData());
    m_book->hasFailed = m_book->hasFailed || !m_book->sheet;
    return distinct;
}

/// What a sheet is told once it is full: widths, what stays in sight, how it prints.
void WorkbookWriter::endSheet()
{
    lxw_worksheet *sheet = m_book->sheet;
    if (!sheet)
        return;
    for (size_t column = 0; column < m_book->widths.size(); ++column) {
        const double width = std::clamp(m_book->widths[column] + 1.5, kNarrowest, kWidest);
        m_book->note(
            worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column), width, nullptr));
    }
    if (m_book->headRow >= 0) {
        worksheet_freeze_panes(sheet, lxw_row_t(m_book->headRow + 1),
                               lxw_col_t(m_book->keyColumns));
        m_book->note(worksheet_repeat_rows(sheet, lxw_row_t(m_book->firstHeadRow),
                                           lxw_row_t(m_book->headRow)));
    }
    constexpr uint8_t kA4 = 9;
    worksheet_set_paper(sheet, kA4);
    if (m_book->widths.size() > 6)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    m_book->note(worksheet_set_footer(sheet, "&L&A&R&P / &N"));
    m_book->sheet = nullptr;
}

void WorkbookWriter::measure(int column, qsizetype characters)
{
    if (size_t(column) >= m_book->widths.size())
        m_book->widths.resize(size_t(column) + 1, 0);
    double &width = m_book->widths[size_t(column)];
    width = std::max(width, double(characters));
}

void WorkbookWriter::addTitle(const QString &title)
{
    if (m_book->sheet)
        m_book->note(worksheet_write_string(m_book->sheet, lxw_row_t(m_row), 0,
                                            cellBytes(title).constData(),
                                            m_book->lineFormat(true)));
    ++m_row;
    m_book->countRow();
}

void WorkbookWriter::addLine(const QString &text)
{
    if (text.isEmpty())
        return;
    if (m_book->sheet)
        m_book->note(worksheet_write_string(m_book->sheet, lxw_row_t(m_row), 0,
                                            cellBytes(text).constData(),
                                            m_book->lineFormat(false)));
    ++m_row;
    m_book->countRow();
}

void WorkbookWriter::addHeads(const std::vector<Head> &heads)
{
    int column = 0;
    bool hasText = false;
    for (const Head &head : heads) {
        const QByteArray text = cellBytes(head.text);
        const auto row = lxw_row_t(m_row);
        const auto from = lxw_col_t(column);
        lxw_format *format =
            m_book->sheet ? m_book->headFormat(head.span > 1, head.isNumber) : nullptr;
        hasText = hasText || !text.isEmpty();
        if (m_book->sheet && head.span > 1 && !text.isEmpty())
            m_book->note(worksheet_merge_range(m_book->sheet, row, from, row,
                                               lxw_col_t(column + head.span - 1), text.constData(),
                                               format));
        else if (m_book->sheet && !text.isEmpty())
            m_book->note(
                worksheet_write_string(m_book->sheet, row, from, text.constData(), format));
        else if (m_book->sheet)
            m_book->note(worksheet_write_blank(m_book->sheet, row, from, format));
        if (head.span == 1) {
            // Headings break into lines; their longest word must fit.
            for (const QString &word : head.text.split(u' '))
                measure(column, longestLine(word));
        }
        column += head.span;
    }
    if (m_book->firstHeadRow < 0)
        m_book->firstHeadRow = m_row;
    m_book->headRow = m_row++;
    if (hasText)
        m_book->countRow();
}

void WorkbookWriter::write(int column, const SheetCell &cell, bool isTotal)
{
    lxw_worksheet *sheet = m_book->sheet;
    const auto row = lxw_row_t(m_row);
    const auto at = lxw_col_t(column);
    const bool isDay = cell.kind == SheetCell::Kind::Day;
    if (isDay && cell.day < kFirstSafeDay) {
        SheetCell text = SheetCell::ofText(slashedDate(cell.day));
        write(column, text, isTotal);
        return;
    }
    lxw_format *format = m_book->formatOf(cell, isTotal);
    switch (cell.kind) {
    case SheetCell::Kind::Blank:
        if (isTotal)
            m_book->note(worksheet_write_blank(sheet, row, at, format));
        break;
    case SheetCell::Kind::Text:
        m_book->note(
            worksheet_write_string(sheet, row, at, cellBytes(cell.text).constData(), format));
        break;
    case SheetCell::Kind::Day:
        m_book->note(
            worksheet_write_number(sheet, row, at, double(kDayNought.daysTo(cell.day)), format));
        break;
    case SheetCell::Kind::Percent:
        m_book->note(worksheet_write_number(sheet, row, at, cell.number / 100, format));
        break;
    case SheetCell::Kind::Number:
    case SheetCell::Kind::Pounds:
        m_book->note(worksheet_write_number(sheet, row, at, cell.number, format));
        break;
    }
}

void WorkbookWriter::addRow(const std::vector<SheetCell> &cells, RowStyle style)
{
    bool hasCell = false;
    for (size_t column = 0; column < cells.size(); ++column) {
        hasCell = hasCell || cells[column].kind != SheetCell::Kind::Blank;
        if (m_book->sheet)
            write(int(column), cells[column], style == RowStyle::Total);
        measure(int(column), shownLength(cells[column]));
    }
    ++m_row;
    if (hasCell)
        m_book->countRow();
}

void WorkbookWriter::addLink(const QString &sheet, const std::vector<SheetCell> &cells)
{
    if (m_book->sheet) {
        QString quoted = sheet;
        quoted.replace(u'\'', u"''"_s);
        const QString target = u"internal:'%1'!A1"_s.arg(quoted);
        m_book->note(worksheet_write_url(m_book->sheet, lxw_row_t(m_row), 0,
                                         target.toUtf8().constData(), nullptr));
    }
    addRow(cells);
}

Result<QByteArray> WorkbookWriter::finish(const Progress &progress)
{
    const auto failed = [](const QString &detail) {
        return Error{Error::Code::Storage,
                     WriterText::tr("The workbook could not be made. See whether the disk of the "
                                    "temporary folder is full, then try again."),
                     detail};
    };
    const bool isTooLong = m_row > kMostRows;
    endSheet();
    if (isTooLong)
        return Error{Error::Code::Invalid,
                     WriterText::tr("A workbook holds 1,048,576 rows at most. Narrow the list "
                                    "down, or save it as CSV."),
                     {}};
    if (!m_book->workbook || m_book->names.isEmpty())
        return failed(u"no workbook"_s);
    progress.tell(WriterText::tr("Packing the workbook"), 0, 0);
    const lxw_error closed = workbook_close(m_book->workbook); // Frees it in any case.
    m_book->workbook = nullptr;
    if (closed != LXW_NO_ERROR || m_book->hasFailed)
        return failed(QString::fromUtf8(lxw_strerror(closed)));
    QFile file(m_book->folder.filePath(u"workbook.xlsx"_s));
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    const QByteArray bytes = file.readAll();

    // What a full disk has swallowed would be told by nobody else.
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto book = XlsxBook::open(buffer, u"workbook.xlsx"_s);
    if (!book || (*book)->sheets().size() != m_book->rowsWritten.size())
        return failed(u"not read back"_s);
    for (size_t sheet = 0; sheet < m_book->rowsWritten.size(); ++sheet) {
        const auto rows = (*book)->countRows(sheet, progress);
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, WriterText::tr("Stopped."), {}};
        if (rows != m_book->rowsWritten[sheet])
            return failed(u"rows lost"_s);
    }
    return bytes;
}

} // namespace redress
