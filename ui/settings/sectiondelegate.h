// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowdelegate.h"

namespace redress {

/// A section of the settings in their list; the first of a group has the name of it above.
class SectionDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    static constexpr int kHeadingRole = Qt::UserRole + 200; ///< Name of the group that begins here.

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace redress
