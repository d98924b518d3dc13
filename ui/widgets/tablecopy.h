// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <memory>

class QAbstractItemModel;
class QMimeData;

namespace redress {

/// Cells of a table as people see them, for the clipboard: tab-separated text and a light HTML
/// table beside it. Text that would start a formula gets an apostrophe; what looks like a number
/// but is a reference, as 0117, is marked as text for spreadsheets. \source ux 3, "Copy to Excel"
std::unique_ptr<QMimeData> copyOf(const QAbstractItemModel &model, const QList<int> &rows,
                                  const QList<int> &columns, bool withHeadings);

} // namespace redress
