// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace redress {

/// Paints a file of late: its number key, its name, its folder beneath.
class RecentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum DataRole { PathRole = Qt::UserRole, FolderRole, IsThereRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace redress
