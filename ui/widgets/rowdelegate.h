// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace redress {

/// What models tell the delegate and the sorting beside the words.
enum RowRole {
    ShapeRole = Qt::UserRole + 100, ///< A StatusShape: the words take its ink.
    QuietRole,                      ///< True: of less weight, as "none".
    SortRole,                       ///< The value by which the column sorts.
    StrongRole,                     ///< True: semi-bold.
    MarkRole,  ///< Beginnings of words that were searched for, as a list of texts.
    GroupRole, ///< Of the heading of a group: its words, which go over the whole row.
    ValueRole, ///< The day or number behind the words, for a workbook; nothing: the words.
};

/// Paints a row of a list or table: a pale ground with a bar at the left where it is chosen, a thin
/// line below, shape and words.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Ground, line and bar of a cell. \return whether the ground is the system's highlight.
    static bool paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isFirst);
};

} // namespace redress
