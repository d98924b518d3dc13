// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusshape.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <vector>

namespace redress {

/// One cell of a short list: its words, and by what it sorts where words would not do.
struct TableCell {
    QString words;
    QVariant sortValue{}; ///< Invalid: the words.
    StatusShape shape = StatusShape::None;
    bool isQuiet = false;
};

/// A short list that was filled once: of issues, of actions, of faults.
class CellTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Row = std::vector<TableCell>;

    explicit CellTableModel(QStringList headings, QObject *parent = nullptr);

    /// Rows with as many cells as there are headings.
    void setRows(std::vector<Row> rows);
    const std::vector<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString sentence(const Row &row) const;

    QStringList m_headings;
    std::vector<Row> m_rows;
};

} // namespace redress
