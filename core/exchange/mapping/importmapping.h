// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/import/importformat.h"
#include "core/exchange/import/recordsource.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace redress {

/// How a file writes its days. Days of a spreadsheet, and days as 2024-02-09, are read by all.
enum class DayOrder {
    DayFirst,   ///< 09/02/2024, 9.2.24
    MonthFirst, ///< 02/09/2024
    YearFirst,  ///< 2024/02/09
    MonthName,  ///< 9 Feb 2024, 09-Feb-24
};

template <>
inline constexpr std::array<std::pair<DayOrder, QLatin1StringView>, 4> kStoredWords<DayOrder>{{
    {DayOrder::DayFirst, QLatin1StringView("dd/mm/yyyy")},
    {DayOrder::MonthFirst, QLatin1StringView("mm/dd/yyyy")},
    {DayOrder::YearFirst, QLatin1StringView("yyyy-mm-dd")},
    {DayOrder::MonthName, QLatin1StringView("dd mmm yyyy")},
}};

template <>
inline constexpr std::array<std::pair<CsvForm::Encoding, QLatin1StringView>, 3>
    kStoredWords<CsvForm::Encoding>{{
        {CsvForm::Encoding::Utf8, QLatin1StringView("utf-8")},
        {CsvForm::Encoding::Windows1252, QLatin1StringView("windows-1252")},
        {CsvForm::Encoding::Utf16, QLatin1StringView("utf-16")},
    }};

/// Where a column of ours takes its values from.
struct ColumnRule {
    struct Word {
        QString theirs; ///< Letter case and space around it do not count.
        QString ours;   ///< Empty: as if the cell were blank.
        bool operator==(const Word &) const = default;
    };

    QString column;     ///< Of the import format.
    QString from;       ///< Heading of their column; empty: every row has \p constant.
    QString constant{}; ///< Also stands in for their cells that are blank.
    std::vector<Word> words{};

    bool operator==(const ColumnRule &) const = default;
};

/// One table of ours that is filled from their rows.
struct MappedTable {
    ImportTable table = ImportTable::Cases;
    std::vector<ColumnRule> columns;
    QString onlyWhere{}; ///< Heading: rows in which it is blank give none. Empty: all rows do.
    bool once = false;   ///< Rows that come out alike count once: services made from the data.

    const ColumnRule *rule(QStringView column) const;
    bool operator==(const MappedTable &) const = default;
};

/// How a file with columns of its own becomes tables of the import format. One wide sheet, a row
/// for each complaint, may give cases, stages and issues. \source features 81
struct ImportMapping {
    QString name;
    CsvForm form;          ///< Of a CSV file.
    QString sheet;         ///< Of a workbook; empty: its first.
    qint64 headingRow = 1; ///< Lines above it are titles.
    DayOrder dayOrder = DayOrder::DayFirst;
    QStringList headings; ///< Of the file that it was made for: by them it is offered again.
    std::vector<MappedTable> tables;

    /// The sheet that is meant in a workbook; the name of the first if none is named or if the
    /// workbook cannot be read.
    QString sheetIn(const QString &path) const;
    /// True for a file with these headings in any order.
    bool fits(const QStringList &theirHeadings) const;

    bool operator==(const ImportMapping &) const = default;
};

/// \return Error::Code::Invalid naming the member that is wrong and what is allowed.
Result<ImportMapping> mappingFromJson(const QByteArray &json);
QByteArray mappingAsJson(const ImportMapping &mapping);

/// A day as \p order has it, the time of day behind it left out; a year of two figures is one of
/// 1990 to 2089. An invalid date if it is none.
QDate dayFromTheirs(QStringView typed, DayOrder order);

/// "Day first, as in 09/02/2024".
QString dayOrderWords(DayOrder order);

} // namespace redress
