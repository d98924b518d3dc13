// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv/csvreader.h"

#include <QString>

#include <memory>

namespace redress {

/// What a file itself holds behind one cell of a record that a mapping made.
struct TypedCell {
    QString column;   ///< As the file calls it; empty if the mapping alone says the value.
    QString value;    ///< As typed.
    QString problem;  ///< What the mapping could not read, for the person; empty if all is well.
    int position = 0; ///< Of the column in the file.
};

/// Gives the rows of a file one by one, whatever wrote it: a CSV file, a sheet of a workbook, or
/// either of them seen through a mapping.
class RecordSource
{
public:
    struct Fault {
        qint64 line = 0;
        QString column; ///< As the file calls it; empty if no column is meant.
        QString value;
        QString message; ///< For the person, translated.
    };
    enum class Got { Record, Fault, End };

    RecordSource() = default;
    virtual ~RecordSource() = default;
    Q_DISABLE_COPY_MOVE(RecordSource)

    /// The next row or fault in the order of the file. The first row is that of the headings.
    virtual Got next() = 0;
    virtual const CsvRecord &record() const = 0;
    virtual Fault fault() const = 0;
    /// How much has been read, 0 to 1.
    virtual double progress() const = 0;
    /// Rows that the spreadsheet hides; they are read like all others.
    virtual qint64 hiddenRows() const { return 0; }
    /// Of a mapped file: what it holds itself, by cell of record().
    virtual const std::vector<TypedCell> *typed() const { return nullptr; }
};

/// How the bytes of a CSV file are to be taken. Files of the import format have the first of each.
struct CsvForm {
    enum class Encoding { Utf8, Windows1252, Utf16 };

    Encoding encoding = Encoding::Utf8;
    std::optional<char> separator{}; ///< Nothing: the comma, and nothing but the comma.

    bool operator==(const CsvForm &) const = default;
};

/// The rows of a CSV file. \return Storage if it cannot be opened.
Result<std::unique_ptr<RecordSource>> csvSource(const QString &path, const CsvForm &form = {});

/// The rows of one sheet of a workbook, headings at its row \p headingRow. Every row is as long as
/// that of the headings. \return as XlsxBook::open(), or NotFound if there is no such sheet.
Result<std::unique_ptr<RecordSource>> sheetSource(const QString &path, const QString &sheet,
                                                  qint64 headingRow = 1);

} // namespace redress
