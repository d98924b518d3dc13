// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/duesteplist.h"

#include "ui/widgets/duestepmodel.h"
#include "ui/widgets/metrics.h"

#include <QResizeEvent>

namespace redress {

DueStepList::DueStepList(QWidget *parent)
    : QListView(parent)
    , m_model(new DueStepModel(this))
{
    setObjectName(QStringLiteral("dueStepListView"));
    setAccessibleName(tr("Why this day"));
    setModel(m_model);
    setItemDelegate(new DueStepDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
}

void DueStepList::setSteps(const std::vector<DueStep> &steps)
{
    m_model->setSteps(steps);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
    updateGeometry();
}

void DueStepList::setGrowing(bool isGrowing)
{
    m_isGrowing = isGrowing;
    setVerticalScrollBarPolicy(isGrowing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(!isGrowing);
    updateGeometry();
}

int DueStepList::stepsHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += sizeHintForIndex(m_model->index(row)).height();
    return height;
}

QSize DueStepList::sizeHint() const
{
    const Metrics metrics(this);
    return {metrics.times(24), m_isGrowing ? stepsHeight() : metrics.times(18)};
}

QSize DueStepList::minimumSizeHint() const
{
    return m_isGrowing ? QSize(Metrics(this).times(10), stepsHeight())
                       : QListView::minimumSizeHint();
}

void DueStepList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace redress
