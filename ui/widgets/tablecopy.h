// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

class QAbstractItemModel;
class QMimeData;

namespace redress {

/// Cells of a table as people see them, for the clipboard: tab-separated text and a light HTML
/// table beside it. Text that would start a formula gets an apostrophe; what looks like a number
/// but is a reference, as 0117, is marked as text for spreadsheets. \source ux 3, "Copy to Excel"
class TableCopy final
{
public:
    TableCopy(const QAbstractItemModel &model, const QList<int> &columns, bool withHeadings);

    void add(int row);
    std::unique_ptr<QMimeData> data() const;

private:
    const QAbstractItemModel &m_model;
    QList<int> m_columns;
    bool m_hasHeadings;
    int m_rows = 0;
    QString m_text;
    QString m_html;
};

/// The same of some rows at once.
std::unique_ptr<QMimeData> copyOf(const QAbstractItemModel &model, const QList<int> &rows,
                                  const QList<int> &columns, bool withHeadings);

} // namespace redress
