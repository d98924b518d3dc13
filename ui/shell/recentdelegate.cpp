// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentdelegate.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

namespace redress {

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const QPalette &palette = option.palette;
    const bool isThere = index.data(IsThereRole).toBool();
    const bool isMarked = option.state.testFlag(QStyle::State_Selected) &&
                          option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    if (isMarked)
        painter->fillRect(option.rect, selectionGround(palette));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, tinted(palette, palette.color(QPalette::Base), 0.04));
    painter->setPen(line(palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const bool isHighlighted = isMarked && schemeOf(palette) == Scheme::Contrast;
    const QColor highlighted = palette.color(QPalette::HighlightedText);
    const QColor quiet = isHighlighted ? highlighted : ink(Role::Quiet, palette);
    const QRect words = option.rect.adjusted(metrics.times(2.4), 0, -metrics.gap(), 0);
    const int half = words.height() / 2;
    painter->setPen(quiet);
    painter->drawText(option.rect.adjusted(metrics.gap(), 0, 0, -half),
                      Qt::AlignLeft | Qt::AlignBottom, QString::number(index.row() + 1));
    painter->setPen(isHighlighted ? highlighted
                    : isThere     ? palette.color(QPalette::WindowText)
                                  : palette.color(QPalette::Disabled, QPalette::WindowText));
    painter->setFont(metrics.bold());
    painter->drawText(words.adjusted(0, 0, 0, -half), Qt::AlignLeft | Qt::AlignBottom,
                      index.data().toString());
    painter->setFont(option.font);
    painter->setPen(quiet);
    const QString folder =
        QFontMetrics(option.font)
            .elidedText(index.data(FolderRole).toString(), Qt::ElideMiddle, words.width());
    painter->drawText(words.adjusted(0, half, 0, 0), Qt::AlignLeft | Qt::AlignTop, folder);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Metrics metrics(option.font);
    return {metrics.times(20), metrics.times(4.0)};
}

} // namespace redress
