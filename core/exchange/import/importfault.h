// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/validation.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace redress {

/// One thing that is wrong in an import: where, what was typed, and what is allowed.
struct ImportFault {
    int file = 0;     ///< Index among the files of the import.
    qint64 line = 0;  ///< In the file, from 1; 0 if the file as a whole is meant.
    int position = 0; ///< Of the column in the header, for the order of the list.
    QString column;   ///< Empty if no column is meant.
    QString value;    ///< As typed, shortened; empty where none was.
    QString message;  ///< For the person, translated: what is wrong and what is allowed.

    /// "cases.csv, line 2, column received_date, value "31/02/2024": there is no such day ..."; in
    /// a workbook "county.xlsx, sheet cases, row 2, ...".
    QString inWords(const QString &fileName, const QString &sheet = {}) const;

    bool operator==(const ImportFault &) const = default;
};

/// Collects faults: the first thousand in the order of files and lines, and how many there were.
class FaultList final
{
public:
    static constexpr size_t kMost = 1000;

    void add(ImportFault fault);
    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }

    /// In the order of files, lines and columns.
    std::vector<ImportFault> take();

private:
    void cut();

    std::vector<ImportFault> m_faults;
    qint64 m_count = 0;
};

/// A broken rule in the words of the import: columns by their names, days as they are written
/// there.
QString messageFor(const FieldFault &fault);

/// What stands in the file a second time, or is stored already.
QString alreadyOnLine(qint64 line);
QString alreadyOnRow(qint64 row); ///< Of a sheet.
QString alreadyStored();

/// "one of a; b; c", or the nearest names where there are more than ten.
QString allowedNames(QStringView typed, const QStringList &names);

} // namespace redress
