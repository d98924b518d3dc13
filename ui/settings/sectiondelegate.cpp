// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sectiondelegate.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

namespace redress {

namespace {

int headingHeight(const QFont &font)
{
    const Metrics metrics(font);
    return QFontMetrics(metrics.bold()).height() + metrics.margin();
}

} // namespace

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    const QString heading = index.data(kHeadingRole).toString();
    if (!heading.isEmpty()) {
        const Metrics metrics(option.font);
        const int height = headingHeight(option.font);
        row.rect.setTop(row.rect.top() + height);
        painter->save();
        painter->setFont(metrics.bold());
        painter->setPen(ink(Role::Quiet, option.palette));
        const QRect words(option.rect.left() + metrics.gap(), option.rect.top(),
                          option.rect.width() - 2 * metrics.gap(), height - metrics.gap() / 2);
        painter->drawText(
            words, Qt::AlignLeft | Qt::AlignBottom,
            painter->fontMetrics().elidedText(heading, Qt::ElideRight, words.width()));
        painter->restore();
    }
    RowDelegate::paint(painter, row, index);
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = RowDelegate::sizeHint(option, index);
    if (!index.data(kHeadingRole).toString().isEmpty())
        size.rheight() += headingHeight(option.font);
    return size;
}

} // namespace redress
