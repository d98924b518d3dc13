// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace redress {

/// Makes ZIP archives and workbooks for tests, byte by byte and without the library that the
/// program writes and reads them with.
class ZipBuilder final
{
public:
    /// \param packs deflated; stored as it is otherwise.
    void add(const QByteArray &name, const QByteArray &content, bool packs = false);
    QByteArray finish() const;

private:
    struct Entry {
        QByteArray header; ///< As in the directory at the end, without its place.
        QByteArray name;
        qint64 offset = 0;
    };
    QByteArray m_bytes;
    std::vector<Entry> m_entries;
};

/// A workbook made of parts: what stands between <sheetData> and its end, by sheet.
struct WorkbookParts {
    struct Sheet {
        QByteArray name;
        QByteArray rows;
    };
    std::vector<Sheet> sheets;
    QByteArray sharedTexts{}; ///< The <si> elements; empty: there is no such part.
    QByteArray numFormats{};  ///< The <numFmt> elements.
    QByteArray cellFormats{}; ///< The <xf> elements of cellXfs.
    bool countsFrom1904 = false;

    QByteArray bytes() const;
};

} // namespace redress
