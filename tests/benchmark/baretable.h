// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace redress {

/// The least that a table can be: words in rows and columns, nothing else.
class BareModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<QStringList> rows, int columns)
    {
        beginResetModel();
        m_rows = std::move(rows);
        m_columns = columns;
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[size_t(index.row())].value(index.column())
                                       : QVariant();
    }

private:
    std::vector<QStringList> m_rows;
    int m_columns = 0;
};

} // namespace redress
