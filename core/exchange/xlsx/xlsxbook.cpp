// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsxbook.h"

#include "core/base/packedxml.h"
#include "core/exchange/xlsx/xlsxsheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct BookText {
    Q_DECLARE_TR_FUNCTIONS(redress::Workbook)
};

constexpr qint64 kSmallPart = 32 << 20;     ///< Of the workbook's own lists.
constexpr qint64 kTexts = qint64(1) << 30;  ///< They are held in memory.
constexpr qint64 kSheet = qint64(16) << 30; ///< Streamed.
constexpr size_t kMostStyles = 70'000;      ///< Spreadsheets stop at 65,490.

Error invalid(const QString &message, const QString &detail)
{
    return {Error::Code::Invalid, message, detail};
}

/// What a file that is no such workbook is, by its first bytes; empty if it may be one.
QString refusal(const QByteArray &head, const QString &name)
{
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return BookText::tr("%1 is an old Excel workbook (.xls), or one with a password. Nothing "
                            "was read. Open it in Excel, take the password away, and save it as "
                            "Excel workbook (.xlsx) or as CSV UTF-8.")
            .arg(name);
    if (!head.startsWith("PK"))
        return BookText::tr("%1 is not an Excel workbook (.xlsx). Nothing was read. Save it as "
                            ".xlsx or as CSV UTF-8.")
            .arg(name);
    return {};
}

/// The part that a relation of \p ofPart means by \p target.
QString partOf(const QString &ofPart, const QString &target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    const QString folder = ofPart.contains(u'/') ? ofPart.section(u'/', 0, -2) + u'/' : QString();
    return QDir::cleanPath(folder + target);
}

} // namespace

XlsxBook::~XlsxBook() = default;

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound,
                     BookText::tr("%1 could not be read. See whether it is there, and whether it "
                                  "is open in another program.")
                         .arg(name),
                     file->errorString()};
    auto book = open(*file, name);
    if (book)
        (*book)->m_ownDevice = std::move(file);
    return book;
}

Result<std::unique_ptr<XlsxBook>> XlsxBook::open(QIODevice &device, const QString &name)
{
    if (const QString why = refusal(device.peek(8), name); !why.isEmpty())
        return invalid(why, {});
    std::unique_ptr<XlsxBook> book(new XlsxBook);
    book->m_name = name;
    book->m_archive = std::make_unique<ZipArchive>(device);
    if (const auto loaded = book->load(); !loaded)
        return loaded.error();
    return book;
}

Error XlsxBook::broken(ZipEntry::Trouble trouble) const
{
    switch (trouble) {
    case ZipEntry::Trouble::TooLarge:
        return invalid(BookText::tr("%1 would unpack to far more than a spreadsheet holds. Nothing "
                                    "was read. Save it anew in Excel, or ask where it comes from.")
                           .arg(m_name),
                       u"too large"_s);
    case ZipEntry::Trouble::Locked:
        return invalid(BookText::tr("%1 has a password. Nothing was read. Open it in Excel, take "
                                    "the password away, and save it again.")
                           .arg(m_name),
                       u"encrypted"_s);
    default:
        return invalid(BookText::tr("%1 is damaged, or is not an Excel workbook (.xlsx). Nothing "
                                    "was read. Open it in Excel and save it again.")
                           .arg(m_name),
                       u"damaged"_s);
    }
}

int XlsxBook::sheetNamed(const QString &name) const
{
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        if (m_sheets[i].name.trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

const NumberStyle &XlsxBook::style(int index) const
{
    static const NumberStyle kPlain;
    return index >= 0 && size_t(index) < m_styles.size() ? m_styles[size_t(index)] : kPlain;
}

std::unique_ptr<XlsxSheet> XlsxBook::read(size_t sheet)
{
    return std::make_unique<XlsxSheet>(*this, m_archive->open(m_sheets[sheet].part, kSheet));
}

std::optional<qint64> XlsxBook::countRows(size_t sheet, const Progress &progress)
{
    constexpr std::string_view kRow("<row ");
    constexpr std::string_view kEnd("</worksheet>");
    constexpr size_t kPiece = 1 << 16;
    // Leaps over most of what it looks at, unlike QByteArray::indexOf().
    const std::boyer_moore_horspool_searcher row(kRow.begin(), kRow.end());
    const auto entry = m_archive->open(m_sheets[sheet].part, kSheet);
    qint64 rows = 0;
    // Each piece begins with the end of the one before, which may be the beginning of a row.
    std::string piece;
    while (entry && !entry->atEnd()) {
        if (progress.isCancelled())
            return std::nullopt;
        entry->pieceTaken();
        const size_t kept = std::min(piece.size(), kEnd.size());
        piece.erase(0, piece.size() - kept);
        piece.resize(kept + kPiece);
        const qint64 fresh = entry->read(piece.data() + kept, kPiece);
        piece.resize(kept + size_t(std::max<qint64>(fresh, 0)));
        // A row that lies in what is kept as a whole was counted with the piece before.
        auto from =
            piece.cbegin() + std::ptrdiff_t(kept < kRow.size() ? 0 : kept - kRow.size() + 1);
        for (auto at = std::search(from, piece.cend(), row); at != piece.cend();
             at = std::search(from, piece.cend(), row)) {
            ++rows;
            from = at + std::ptrdiff_t(kRow.size());
        }
    }
    const bool isWhole =
        entry && entry->trouble() == ZipEntry::Trouble::None && piece.ends_with(kEnd);
    return isWhole ? std::optional(rows) : std::nullopt;
}

/// What a part is tied to: its worksheets by id, or, with \p type, the one of that type under "".
Result<QHash<QString, QString>> XlsxBook::relations(const QString &ofPart, const QString &type)
{
    const QString folder = ofPart.contains(u'/') ? ofPart.section(u'/', 0, -2) + u'/' : QString();
    const QString part = folder + u"_rels/"_s + ofPart.section(u'/', -1) + u".rels"_s;
    QHash<QString, QString> found;
    const auto entry = m_archive->open(part, kSmallPart);
    if (!entry)
        return found;
    PackedXml xml(*entry);
    for (auto token = xml.next(); token != QXmlStreamReader::Invalid; token = xml.next()) {
        if (token != QXmlStreamReader::StartElement || xml.name() != "Relationship"_L1)
            continue;
        const QString target = partOf(ofPart, xml.attribute("Target"_L1));
        const QString kind = xml.attribute("Type"_L1).section(u'/', -1);
        if (!type.isEmpty() && kind == type)
            found.insert(QString(), target);
        else if (type.isEmpty() && kind == "worksheet"_L1) // Not so a sheet that is a chart.
            found.insert(xml.attribute("Id"_L1), target);
    }
    if (!xml.endsWell())
        return broken(entry->trouble());
    return found;
}

Result<void> XlsxBook::load()
{
    if (!m_archive->isOpen())
        return broken(ZipEntry::Trouble::Damaged);
    if (m_archive->has(u"mimetype"_s) && m_archive->has(u"content.xml"_s))
        return invalid(BookText::tr("%1 is an OpenDocument spreadsheet. Nothing was read. Save it "
                                    "as Excel workbook (.xlsx) or as CSV UTF-8.")
                           .arg(m_name),
                       {});
    const auto root = relations({}, u"officeDocument"_s);
    if (!root)
        return root.error();
    const QString workbook = root->value(QString(), u"xl/workbook.xml"_s);
    if (workbook.endsWith(".bin"_L1))
        return invalid(BookText::tr("%1 is a binary Excel workbook (.xlsb). Nothing was read. Save "
                                    "it as Excel workbook (.xlsx) or as CSV UTF-8.")
                           .arg(m_name),
                       {});
    if (auto loaded = loadWorkbook(workbook); !loaded)
        return loaded;
    for (const QString &type : {u"styles"_s, u"sharedStrings"_s}) {
        const auto part = relations(workbook, type);
        if (!part)
            return part.error();
        if (part->isEmpty())
            continue;
        auto loaded = type == "styles"_L1 ? loadStyles(part->value(QString()))
                                          : loadTexts(part->value(QString()));
        if (!loaded)
            return loaded;
    }
    return {};
}

Result<void> XlsxBook::loadWorkbook(const QString &part)
{
    const auto parts = relations(part);
    if (!parts)
        return parts.error();
    const auto entry = m_archive->open(part, kSmallPart);
    if (!entry)
        return broken(ZipEntry::Trouble::Damaged);
    PackedXml xml(*entry);
    for (auto token = xml.next(); token != QXmlStreamReader::Invalid; token = xml.next()) {
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "workbookPr"_L1)
            m_countsFrom1904 = xml.isTrue("date1904"_L1);
        if (xml.name() != "sheet"_L1)
            continue;
        const QString target = parts->value(xml.attribute("id"_L1));
        if (!target.isEmpty())
            m_sheets.push_back({xml.attribute("name"_L1), target});
    }
    if (!xml.endsWell() || m_sheets.empty())
        return broken(entry->trouble());
    return {};
}

Result<void> XlsxBook::loadStyles(const QString &part)
{
    const auto entry = m_archive->open(part, kSmallPart);
    if (!entry)
        return {};
    PackedXml xml(*entry);
    QHash<int, QString> codes;
    bool isInCells = false; // cellXfs, not cellStyleXfs, which stands before it.
    for (auto token = xml.next(); token != QXmlStreamReader::Invalid; token = xml.next()) {
        if (xml.name() == "cellXfs"_L1)
            isInCells = token == QXmlStreamReader::StartElement;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "numFmt"_L1) {
            codes.insert(xml.attribute("numFmtId"_L1).toInt(), xml.attribute("formatCode"_L1));
        } else if (isInCells && xml.name() == "xf"_L1 && m_styles.size() < kMostStyles) {
            const int id = xml.attribute("numFmtId"_L1).toInt();
            m_styles.push_back(numberStyleOf(id, codes.value(id)));
        }
    }
    if (!xml.endsWell())
        return broken(entry->trouble());
    return {};
}

Result<void> XlsxBook::loadTexts(const QString &part)
{
    const auto entry = m_archive->open(part, kTexts);
    if (!entry)
        return {};
    PackedXml xml(*entry);
    for (auto token = xml.next(); token != QXmlStreamReader::Invalid; token = xml.next()) {
        if (token == QXmlStreamReader::StartElement && xml.name() == "si"_L1)
            m_texts.append(unescapedCell(xml.elementText("t"_L1, "rPh"_L1)));
    }
    if (!xml.endsWell())
        return broken(entry->trouble());
    return {};
}

} // namespace redress
