// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/markedwords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statusshape.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace redress {

namespace {

/// Whether \p index stands in the leftmost column that is seen.
bool isLeftmost(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table)
        return true;
    const QHeaderView *header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            return logical == index.column();
    }
    return false;
}

/// The part of a heading that falls into this cell of its row.
void paintHeading(QPainter &painter, const QStyleOptionViewItem &cell, const QString &words,
                  bool isHighlighted)
{
    const Metrics metrics(cell.font);
    int left = cell.rect.left();
    if (const auto *table = qobject_cast<const QTableView *>(cell.widget))
        left = -table->horizontalHeader()->offset();
    painter.setClipRect(cell.rect, Qt::IntersectClip);
    painter.setFont(metrics.bold());
    painter.setPen(isHighlighted ? cell.palette.color(QPalette::HighlightedText)
                                 : ink(Role::Normal, cell.palette));
    const QRect whole(left + metrics.gap(), cell.rect.top(),
                      painter.fontMetrics().horizontalAdvance(words) + metrics.gap(),
                      cell.rect.height());
    painter.drawText(whole, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, words);
}

} // namespace

bool RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool isFirst)
{
    const Metrics metrics(option.font);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isContrast = schemeOf(option.palette) == Scheme::Contrast;
    if (isChosen)
        painter.fillRect(option.rect, selectionGround(option.palette));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    painter.setPen(line(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isChosen && isFirst && !isContrast)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), qMax(3, metrics.times(0.24)),
                               option.rect.height()),
                         ink(Role::Accent, option.palette));
    return isChosen && isContrast;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const Metrics metrics(cell.font);
    painter->save();
    const bool isHighlighted = paintGround(*painter, cell, isLeftmost(option, index));

    if (const QString heading = index.data(GroupRole).toString(); !heading.isEmpty()) {
        paintHeading(*painter, cell, heading, isHighlighted);
        painter->restore();
        return;
    }
    const auto shape = StatusShape(index.data(ShapeRole).toInt());
    QColor colour = ink(shape != StatusShape::None       ? roleOf(shape)
                        : index.data(QuietRole).toBool() ? Role::Quiet
                                                         : Role::Normal,
                        cell.palette);
    if (isHighlighted)
        colour = cell.palette.color(QPalette::HighlightedText);
    QRect words = cell.rect.adjusted(metrics.gap(), 0, -metrics.gap(), 0);
    if (shape != StatusShape::None) {
        const int side = metrics.shape();
        const QRect box(words.left(), words.center().y() - side / 2 + 1, side, side);
        const QColor ground = cell.state.testFlag(QStyle::State_Selected)
                                  ? selectionGround(cell.palette)
                                  : cell.palette.color(QPalette::Base);
        // Findings are plain shapes before plain words.
        paintShape(*painter, box, shape, colour, ground);
        words.setLeft(box.right() + metrics.gap());
    }
    painter->setPen(colour);
    painter->setFont(index.data(StrongRole).toBool() ? metrics.bold() : cell.font);
    const QString text =
        painter->fontMetrics().elidedText(cell.text, cell.textElideMode, words.width());
    if (const QStringList marks = index.data(MarkRole).toStringList(); !marks.isEmpty())
        paintMarks(*painter, words, text, marks, cell.palette);
    painter->drawText(words, int(cell.displayAlignment) | Qt::TextSingleLine, text);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics metrics(option.font);
    const int words = QFontMetrics(metrics.bold()).horizontalAdvance(index.data().toString());
    const bool hasShape = StatusShape(index.data(ShapeRole).toInt()) != StatusShape::None;
    return {words + 2 * metrics.gap() + (hasShape ? metrics.shape() + metrics.gap() : 0) + 2,
            metrics.row()};
}

} // namespace redress
