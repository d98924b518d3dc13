// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/casework/councilrules.h"
#include "core/exchange/import/importfault.h"
#include "core/exchange/import/importformat.h"
#include "core/store/unitofwork.h"

#include <QDate>
#include <QStringList>

#include <memory>
#include <vector>

namespace redress {

struct ImportMapping;

struct ImportOptions {
    QDate today;          ///< The day of the import: no past event may be later.
    bool dryRun = false;  ///< Check everything, store nothing.
    bool replace = false; ///< Put what the files name in the place of what is stored.
    /// For files with other columns than those of the format: which are which.
    std::shared_ptr<const ImportMapping> mapping{};
};

/// One file of an import, or one sheet of a workbook, and what became of its rows.
struct ImportedFile {
    QString path;
    QString name;
    QString sheet; ///< Empty for a CSV file.
    int part = -1; ///< With a mapping: which of the tables that it fills.
    ImportTable table = ImportTable::Cases;
    qint64 rowsRead = 0;
    qint64 rowsRejected = 0;
    qint64 hiddenRows = 0; ///< Of those read: hidden in the spreadsheet.
    QString sha256;

    qint64 rowsAccepted() const { return rowsRead - rowsRejected; }
    /// "cases.csv"; "county.xlsx, sheet cases"; with a mapping also the table that it fills.
    QString label() const;
};

struct ImportReport {
    std::vector<ImportedFile> files; ///< In the order in which they were read.
    QStringList leftOut;             ///< Sheets of workbooks that are no tables of the format.
    std::vector<ImportFault> faults; ///< The first thousand; empty if the import is good.
    qint64 faultCount = 0;
    qint64 replaced = 0; ///< Records stored before that are, or would be, replaced.
    /// Stages of replaced cases that the files do not name: they go, with all that hangs on them.
    qint64 removedStages = 0;
    bool stored = false; ///< False for a dry run and for an import with faults.

    qint64 rowsAccepted() const;

    /// All faults in words, one a line.
    QStringList faultsInWords() const;
};

/// Imports CSV files and workbooks, in the format of Redress or by a mapping: all of them or
/// nothing.
///
/// \param paths files, or folders whose CSV files of the format are taken. The sheets of a workbook
/// stand for files: cases, stages and so on.
/// \return a report, also when rows are bad; an Error with code NotFound for a path that is not
/// there, Invalid for a file whose name is no table of the format and for a workbook that cannot be
/// read, Conflict if rows without a key were imported before or are there twice, Cancelled, Full,
/// Busy or Storage. After an Error the file is as it was.
Result<ImportReport> importCases(Database &database, const CouncilRules &rules,
                                 const Signature &signature, const QStringList &paths,
                                 const ImportOptions &options, const Progress &progress = {});

} // namespace redress
