// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pairsplitter.h"

#include "ui/widgets/metrics.h"

namespace redress {

PairSplitter::PairSplitter(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
}

void PairSplitter::adoptRoom()
{
    const auto wanted = Metrics(this).isCramped(window()->width()) ? Qt::Vertical : Qt::Horizontal;
    if (wanted != orientation())
        setOrientation(wanted);
}

void PairSplitter::resizeEvent(QResizeEvent *event)
{
    adoptRoom();
    QSplitter::resizeEvent(event);
}

} // namespace redress
