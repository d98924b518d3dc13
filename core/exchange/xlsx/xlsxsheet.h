// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/packedxml.h"
#include "core/exchange/xlsx/xlsxbook.h"

#include <vector>

namespace redress {

/// A cell that holds something, as the text that a CSV file would have.
struct XlsxCell {
    enum class Problem {
        None,
        ErrorValue, ///< #N/A and its like.
        NoValue,    ///< A formula that was never computed.
    };
    int column = 0; ///< From 0.
    QByteArray text;
    Problem problem = Problem::None;
};

struct XlsxRow {
    qint64 number = 0; ///< As the sheet counts, from 1.
    bool isHidden = false;
    std::vector<XlsxCell> cells; ///< By column; blank ones are left out.
};

/// Streams the rows of one sheet: however many there are, one is held.
class XlsxSheet final
{
public:
    enum class Got { Row, End, Broken };

    XlsxSheet(const XlsxBook &book, std::unique_ptr<ZipEntry> entry);

    /// The next row that has a cell.
    Got next();
    const XlsxRow &row() const { return m_row; }
    double progress() const { return m_entry ? m_entry->progress() : 1; }
    ZipEntry::Trouble trouble() const
    {
        return m_entry ? m_entry->trouble() : ZipEntry::Trouble::Damaged;
    }

    static constexpr qint64 kMostRows = 1048576;
    static constexpr int kMostColumns = 16384;

private:
    bool beginRow();
    bool readCell();
    bool addCell(XlsxCell cell, const QString &type, int style, const QByteArray &value,
                 bool hasFormula);

    const XlsxBook &m_book;
    std::unique_ptr<ZipEntry> m_entry;
    std::unique_ptr<PackedXml> m_xml;
    XlsxRow m_row;
    qint64 m_lastRow = 0;
    int m_lastColumn = -1;
    bool m_isDone = false;
};

/// "B5" is column 1; -1 if it is no place in a sheet.
int columnOfPlace(QStringView place);
/// The letters of a column: 27 is "AB".
QString columnLetters(int column);

} // namespace redress
