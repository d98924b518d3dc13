// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/filledtable.h"

#include <QAbstractTableModel>

#include <optional>

namespace redress {

/// A place in a filled table, counted as FilledTable counts.
struct FigurePlace {
    size_t row = 0;
    size_t column = 0;

    bool operator==(const FigurePlace &) const = default;
};

/// A filled table as a model: first the columns that name the rows, then the figures.
class FigureModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum DataRole {
        TotalRole = Qt::UserRole + 200, ///< Of a total row or column.
        AheadRole,                      ///< Its time has not come.
        HistoryRole,                    ///< From a published paper.
        KeyRole,                        ///< Names a row.
        RepeatedRole,                   ///< The row above is named alike at this level.
        GroupRole,                      ///< Of a heading: the upper one; empty if there is none.
        GroupIndexRole,                 ///< Of a heading: what stands under one upper heading.
        OverRole,                       ///< Of a heading: the one above the upper one, or none.
        OverIndexRole,                  ///< Of a heading: what stands under one such heading.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const FilledTable &table);
    const FilledTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Columns that name rows; a table without levels has one, that says what its line is.
    int keyColumns() const;
    /// Rows of headings: one to three.
    int headRows() const { return m_depth; }

    /// Nothing for the names of rows.
    std::optional<FigurePlace> placeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const FigurePlace &place) const;

    /// "Children's Social Care, Q3 % in time": the names of row and column.
    QString nameOf(const FigurePlace &place) const;

private:
    QString keyText(int row, int level) const;
    QString spoken(const QModelIndex &index) const;
    QVariant headText(int section) const;
    QString upperHead(int section, int above) const;
    QStringList footnotesAt(size_t row, std::optional<size_t> column) const;

    FilledTable m_table;
    QList<QStringList> m_paths; ///< The headings of each column, the uppermost first.
    int m_depth = 1;
};

/// Whether there can be cases behind a figure: not if it was published, is a change, lies ahead or
/// was entered for a year.
bool hasCasesBehind(const FilledTable &table, const FigurePlace &place);

/// The measure that a figure shows; null where the definition names none.
const MeasureColumn *measureColumnOf(const FilledTable &table, const FigurePlace &place);

} // namespace redress
