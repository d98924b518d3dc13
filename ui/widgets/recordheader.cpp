// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/recordheader.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionHeader>

namespace redress {

namespace {

constexpr qsizetype kMostKeys = 3;

} // namespace

RecordHeader::RecordHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    setMinimumSectionSize(Metrics(this).times(3));
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        choose(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
}

int RecordHeader::rankOf(int column) const
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        if (m_keys[i].column == column)
            return int(i);
    }
    return -1;
}

void RecordHeader::setLocked(bool isLocked)
{
    setSectionsMovable(!isLocked);
    setSectionResizeMode(isLocked ? Fixed : Interactive); // By hand; the table still fits them.
}

void RecordHeader::setRoomAtEnd(int width)
{
    m_roomAtEnd = width;
    viewport()->update();
}

void RecordHeader::setRowBelow(QWidget *row, int height)
{
    m_rowBelow = row;
    m_heightBelow = row ? height : 0;
    updateGeometries();
    updateGeometry();
}

void RecordHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_heightBelow);
    QHeaderView::updateGeometries();
    if (m_rowBelow)
        m_rowBelow->setGeometry(0, viewport()->height(), width(), m_heightBelow);
}

QSize RecordHeader::sizeHint() const
{
    return QHeaderView::sizeHint() + QSize(0, m_heightBelow);
}

void RecordHeader::renderHeading(QPainter &painter, const QRect &rect, int column) const
{
    paintSection(&painter, rect, column);
}

int RecordHeader::neededWidth(int column) const
{
    return qMax(minimumSectionSize(), sectionSizeFromContents(column).width());
}

void RecordHeader::choose(int column, bool isAdded)
{
    SortKeys keys = m_keys;
    const int rank = rankOf(column);
    if (rank >= 0 && (isAdded || keys.size() == 1)) {
        keys[rank].order =
            keys[rank].order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    } else if (isAdded) {
        keys.append({column, Qt::AscendingOrder});
        if (keys.size() > kMostKeys)
            keys.removeFirst();
    } else {
        keys = {{column, Qt::AscendingOrder}};
    }
    setSortKeys(keys);
    Q_EMIT sortChosen(keys);
}

void RecordHeader::setSortKeys(const SortKeys &keys)
{
    m_keys = keys;
    viewport()->update();
}

QSize RecordHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Metrics metrics(this);
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    size.rwidth() += metrics.times(1.4);
    size.setHeight(qMax(size.height(), metrics.row()));
    return size;
}

void RecordHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    // The style knows neither the bold font nor the button at the end.
    const int left = sectionViewportPosition(logicalIndex);
    const int right = qMin(left + sectionSize(logicalIndex), viewport()->width() - m_roomAtEnd);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    option->text = QFontMetrics(Metrics(this).bold())
                       .elidedText(option->text, textElideMode(), right - left - 2 * margin);
}

void RecordHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    painter->save();
    painter->setFont(Metrics(this).bold());
    QRect room = rect;
    if (m_roomAtEnd > 0 && rect.right() >= viewport()->width() - m_roomAtEnd) {
        painter->fillRect(rect, headingGround(palette()));
        room.setRight(qMax(rect.left(), viewport()->width() - m_roomAtEnd));
    }
    QHeaderView::paintSection(painter, room, logicalIndex);
    painter->restore();
    const int rank = rankOf(logicalIndex);
    if (rank < 0)
        return;
    const Metrics metrics(this);
    const QString words = model()->headerData(logicalIndex, orientation()).toString();
    const int textWidth = QFontMetrics(metrics.bold()).horizontalAdvance(words);
    const bool isRight =
        model()->headerData(logicalIndex, orientation(), Qt::TextAlignmentRole).toInt() &
        Qt::AlignRight;
    const double side = metrics.times(0.6);
    double left = rect.left() + metrics.times(0.9) + textWidth;
    left = isRight ? rect.left() + metrics.times(0.3) : qMin(left, room.right() - side * 2);
    const double top = rect.center().y() - side / 4;
    const bool isUp = m_keys[rank].order == Qt::AscendingOrder;
    QPainterPath arrow;
    arrow.moveTo(left, isUp ? top + side / 2 : top);
    arrow.lineTo(left + side, isUp ? top + side / 2 : top);
    arrow.lineTo(left + side / 2, isUp ? top : top + side / 2);
    arrow.closeSubpath();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillPath(arrow, ink(Role::Quiet, palette()));
    if (m_keys.size() > 1) {
        painter->setPen(ink(Role::Quiet, palette()));
        painter->drawText(QPointF(left + side * 1.2, rect.center().y() + side * 0.6),
                          QString::number(rank + 1));
    }
    painter->restore();
}

void RecordHeader::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT columnsWanted(event->globalPos());
}

} // namespace redress
