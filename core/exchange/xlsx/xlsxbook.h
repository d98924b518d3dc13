// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/ziparchive.h"
#include "core/exchange/xlsx/numberstyle.h"

#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace redress {

class XlsxSheet;

/// Texts that many cells share, one behind the other in one piece of memory.
class SharedTexts final
{
public:
    void append(QByteArrayView text)
    {
        m_bytes.append(text);
        m_ends.push_back(m_bytes.size());
    }
    size_t size() const { return m_ends.size(); }
    qsizetype bytes() const { return m_bytes.size(); }
    QByteArrayView at(size_t index) const
    {
        const qsizetype from = index == 0 ? 0 : m_ends[index - 1];
        return QByteArrayView(m_bytes).sliced(from, m_ends[index] - from);
    }

private:
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
};

/// A workbook of a spreadsheet program (.xlsx), opened to be read: which sheets it has, and what
/// their cells need to be understood. Sheets themselves are streamed.
///
/// DTDs are refused, formulas give the value that was computed last, nothing is ever run.
class XlsxBook final
{
public:
    struct SheetInfo {
        QString name;
        QString part; ///< Its file in the archive.
    };

    /// \return NotFound, or Invalid with a sentence for a file that is no such workbook: an old
    /// .xls, one with a password, a damaged one, one that would unpack beyond all measure.
    static Result<std::unique_ptr<XlsxBook>> open(const QString &path);
    /// The same from a device, which must be open and outlive the book. \param name for messages.
    static Result<std::unique_ptr<XlsxBook>> open(QIODevice &device, const QString &name);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// Worksheets in the order of their tabs, hidden ones too.
    const std::vector<SheetInfo> &sheets() const { return m_sheets; }
    /// -1 if there is none; letter case does not count.
    int sheetNamed(const QString &name) const;

    /// Reads a sheet from its first row. One at a time; the book must outlive it.
    std::unique_ptr<XlsxSheet> read(size_t sheet);

    /// How many rows with cells a sheet has that was written without blank rows; all of it is
    /// unpacked and its checksum compared, and no cell is looked at. \return nothing if it is
    /// damaged or has no end, or if \p progress is cancelled.
    std::optional<qint64> countRows(size_t sheet, const Progress &progress = {});

    const NumberStyle &style(int index) const;
    const SharedTexts &texts() const { return m_texts; }
    bool countsFrom1904() const { return m_countsFrom1904; }

private:
    XlsxBook() = default;

    Result<void> load();
    Result<void> loadWorkbook(const QString &part);
    Result<QHash<QString, QString>> relations(const QString &ofPart, const QString &type = {});
    Result<void> loadStyles(const QString &part);
    Result<void> loadTexts(const QString &part);
    Error broken(ZipEntry::Trouble trouble) const;

    std::unique_ptr<QIODevice> m_ownDevice;
    QString m_name;
    std::unique_ptr<ZipArchive> m_archive;
    std::vector<SheetInfo> m_sheets;
    std::vector<NumberStyle> m_styles;
    SharedTexts m_texts;
    bool m_countsFrom1904 = false;
};

} // namespace redress
