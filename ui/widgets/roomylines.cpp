// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomylines.h"

#include "ui/widgets/metrics.h"

namespace redress {

QSize RoomyLines::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, Metrics(option.font).times(0.7));
}

} // namespace redress
