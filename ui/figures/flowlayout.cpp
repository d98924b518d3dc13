// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/flowlayout.h"

#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QWidget>

namespace redress {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

int FlowLayout::gap() const
{
    if (m_gap >= 0)
        return m_gap;
    const QWidget *parent = parentWidget();
    return (parent ? Metrics(parent) : Metrics(QApplication::font())).gap();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return place(QRect(0, 0, width, 0).marginsRemoved({margins.left(), 0, margins.right(), 0}),
                 false) +
           margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    const int gap = this->gap();
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + (size.width() > 0 ? gap : 0) + hint.width(),
                qMax(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect.marginsRemoved(contentsMargins()), true);
}

int FlowLayout::place(const QRect &rect, bool isReal) const
{
    const int gap = this->gap();
    int x = rect.left();
    int y = rect.top();
    int rowHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> row;
    const auto finishRow = [&] {
        for (auto &[item, box] : row) {
            if (isReal)
                item->setGeometry(box.translated(0, (rowHeight - box.height()) / 2));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({qMax(1, rect.width()), QLAYOUTSIZE_MAX});
        if (!row.empty() && x + size.width() > rect.right() + 1) {
            finishRow();
            x = rect.left();
            y += rowHeight + gap;
            rowHeight = 0;
        }
        row.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + gap;
        rowHeight = qMax(rowHeight, size.height());
    }
    finishRow();
    return y + rowHeight - rect.top();
}

} // namespace redress
