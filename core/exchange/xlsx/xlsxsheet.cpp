// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/xlsxsheet.h"

namespace redress {

using namespace Qt::StringLiterals;

int columnOfPlace(QStringView place)
{
    int column = 0;
    for (const QChar c : place) {
        const char16_t letter = c.toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A') + 1;
        if (column > XlsxSheet::kMostColumns)
            return -1;
    }
    return column - 1;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

XlsxSheet::XlsxSheet(const XlsxBook &book, std::unique_ptr<ZipEntry> entry)
    : m_book(book)
    , m_entry(std::move(entry))
{
    if (m_entry)
        m_xml = std::make_unique<PackedXml>(*m_entry);
}

XlsxSheet::Got XlsxSheet::next()
{
    if (!m_xml)
        return Got::Broken;
    bool isInRow = false;
    while (!m_isDone) {
        const auto token = m_xml->next();
        if (token == QXmlStreamReader::Invalid) {
            m_isDone = true;
            // Whoever stops before </sheetData> has lost rows.
            return Got::Broken;
        }
        if (token == QXmlStreamReader::StartElement) {
            if (m_xml->name() == "row"_L1) {
                if (!beginRow())
                    return Got::Broken;
                isInRow = true;
            } else if (isInRow && m_xml->name() == "c"_L1) {
                if (!readCell())
                    return Got::Broken;
            }
        } else if (token == QXmlStreamReader::EndElement) {
            if (m_xml->name() == "sheetData"_L1) {
                m_isDone = true;
                m_xml->endsWell();
            }
            if (m_xml->name() == "row"_L1 && std::exchange(isInRow, false) && !m_row.cells.empty())
                return Got::Row;
        }
    }
    return m_xml->isBroken() ? Got::Broken : Got::End;
}

bool XlsxSheet::beginRow()
{
    const QString number = m_xml->attribute("r"_L1);
    bool isNumber = true;
    m_row.number = number.isEmpty() ? m_lastRow + 1 : number.toLongLong(&isNumber);
    m_row.isHidden = m_xml->isTrue("hidden"_L1);
    m_row.cells.clear();
    m_lastColumn = -1;
    if (!isNumber || m_row.number <= m_lastRow || m_row.number > kMostRows) {
        m_isDone = true;
        return false;
    }
    m_lastRow = m_row.number;
    return true;
}

/// \return false if the sheet cannot be read any further.
bool XlsxSheet::readCell()
{
    const QString place = m_xml->attribute("r"_L1);
    XlsxCell cell;
    cell.column = place.isEmpty() ? m_lastColumn + 1 : columnOfPlace(place);
    const QString type = m_xml->attribute("t"_L1);
    const int style = m_xml->attribute("s"_L1).toInt();
    QByteArray value;
    bool hasFormula = false;
    for (bool isInside = true; isInside;) {
        switch (m_xml->next()) {
        case QXmlStreamReader::StartElement:
            if (m_xml->name() == "v"_L1) {
                value = m_xml->elementText();
            } else if (m_xml->name() == "is"_L1) {
                value = m_xml->elementText("t"_L1, "rPh"_L1);
            } else {
                hasFormula = hasFormula || m_xml->name() == "f"_L1;
                m_xml->elementText();
            }
            break;
        case QXmlStreamReader::EndElement:
            isInside = false; // Of the cell: its elements were read to their ends.
            break;
        case QXmlStreamReader::Invalid:
            m_isDone = true;
            return false;
        default:
            break;
        }
    }
    if (cell.column <= m_lastColumn || cell.column >= kMostColumns) {
        m_isDone = true;
        return false;
    }
    m_lastColumn = cell.column;
    return addCell(std::move(cell), type, style, value, hasFormula);
}

bool XlsxSheet::addCell(XlsxCell cell, const QString &type, int style, const QByteArray &value,
                        bool hasFormula)
{
    if (value.isEmpty() && !(hasFormula && type != "str"_L1))
        return true; // Blank, or a formula whose text is empty.
    if (value.isEmpty()) {
        cell.problem = XlsxCell::Problem::NoValue;
    } else if (type == "s"_L1) {
        bool isNumber = false;
        const qulonglong index = value.trimmed().toULongLong(&isNumber);
        if (!isNumber || index >= m_book.texts().size()) {
            m_isDone = true;
            return false;
        }
        cell.text = m_book.texts().at(size_t(index)).toByteArray();
    } else if (type == "inlineStr"_L1 || type == "str"_L1) {
        cell.text = unescapedCell(value);
    } else if (type == "b"_L1) {
        cell.text = value.trimmed() == "1" || value.trimmed() == "true" ? "TRUE" : "FALSE";
    } else if (type == "e"_L1) {
        cell.text = value;
        cell.problem = XlsxCell::Problem::ErrorValue;
    } else if (type == "d"_L1) {
        cell.text = value.trimmed().replace('T', ' ');
        if (cell.text.endsWith(" 00:00:00"))
            cell.text.chop(9);
    } else {
        cell.text = textOfNumber(value.trimmed(), m_book.style(style), m_book.countsFrom1904());
    }
    if (!cell.text.isEmpty() || cell.problem != XlsxCell::Problem::None)
        m_row.cells.push_back(std::move(cell));
    return true;
}

} // namespace redress
