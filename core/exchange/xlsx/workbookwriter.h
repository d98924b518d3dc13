// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/xlsx/sheetcell.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <memory>
#include <vector>

namespace redress {

/// Writes a workbook (.xlsx) row by row, so that long lists take no more memory than short ones.
///
/// Numbers, percentages, amounts and days are real ones with a format; text is text and stays it
/// when somebody edits the cell. Days before 1 March 1900, which spreadsheets count in two ways,
/// are written as text. libxlsxwriter does the writing. \source engineering 1, "XLSX write"
class WorkbookWriter final
{
public:
    struct Properties {
        QString title;
        QString author; ///< The council.
        QDateTime madeAtUtc;
    };
    /// A heading, over one column or several.
    struct Head {
        QString text;
        int span = 1;
        bool isNumber = false; ///< Stands to the right, over its figures.
    };
    enum class RowStyle { Plain, Total };

    explicit WorkbookWriter(const Properties &properties);
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// Begins the next sheet. \param keyColumns that stay in sight with the headings.
    /// \return its name: \p name without what a sheet may not be called, cut and told apart.
    QString beginSheet(const QString &name, int keyColumns = 0);
    /// The name that beginSheet() would give next for each of \p names, in this order.
    static QStringList sheetNames(const QStringList &names);

    void addTitle(const QString &title);
    /// A line of text that runs over the columns: a date basis, a note.
    void addLine(const QString &text);
    void addGap() { ++m_row; }
    /// A row of headings; what stands above the first row of cells stays in sight.
    void addHeads(const std::vector<Head> &heads);
    void addRow(const std::vector<SheetCell> &cells, RowStyle style = RowStyle::Plain);
    /// A row whose first cell leads to a sheet of this workbook.
    void addLink(const QString &sheet, const std::vector<SheetCell> &cells);

    /// Ends the workbook, and reads it back to see that no row was lost.
    /// \return Full or Storage if it could not be written whole, Cancelled.
    Result<QByteArray> finish(const Progress &progress = {});

    static constexpr qint64 kMostRows = 1048576;

private:
    struct Book;
    void write(int column, const SheetCell &cell, bool isTotal);
    void measure(int column, qsizetype characters);
    void endSheet();

    std::unique_ptr<Book> m_book;
    int m_row = 0; ///< Of the next row, from 0.
};

} // namespace redress
