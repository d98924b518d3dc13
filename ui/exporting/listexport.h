// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/xlsx/workbookwriter.h"

#include <QAbstractItemModel>
#include <QList>

#include <functional>

class QWidget;

namespace redress {

class PageHost;

/// What stands over a list in a workbook.
struct ListWords {
    QString sheet; ///< Name of the sheet, and what the document is called.
    QString title;
    QString subtitle; ///< What the list was narrowed down to, and as at when.
    QString council;
    QDateTime madeAtUtc;
};

/// The rows of a list as it is shown, as a workbook or as CSV by the suffix of \p path. Days and
/// numbers are real ones where the model tells them (ValueRole); text that would start a formula
/// gets an apostrophe in CSV and stays text in a workbook. Runs on any thread that owns the model.
/// \return Cancelled, or as WorkbookWriter::finish().
Result<QByteArray> listAsFile(const QAbstractItemModel &model, const QList<int> &columns,
                              const ListWords &words, const QString &path,
                              const Progress &progress = {});

/// Asks where a list shall be saved: "Excel workbook" or "CSV file". Empty if nowhere.
QString askForSpreadsheet(PageHost &host, QWidget *parent, const QString &title,
                          const QString &proposedName);

/// Runs \p make on another thread with its progress shown, and writes what it gives to \p path.
void exportInBackground(PageHost &host, QWidget *parent, const QString &path,
                        std::function<Result<QByteArray>(const Progress &)> make);

/// True for a name that ends in .xlsx.
bool isWorkbookName(const QString &path);

} // namespace redress
