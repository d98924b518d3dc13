// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperzoom.h"

#include "ui/papers/paperview.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kFitWidth = -1; ///< Among the percents of the list.
constexpr int kFitPage = -2;

} // namespace

PaperZoom::PaperZoom(PaperView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_page(new QSpinBox(this))
    , m_zoom(new QComboBox(this))
{
    m_page->setObjectName(u"pageSpinBox"_s);
    m_page->setKeyboardTracking(false);
    m_page->setAlignment(Qt::AlignRight);
    m_page->setAccessibleName(tr("Page"));
    m_page->findChild<QLineEdit *>()->setAccessibleName(tr("Page"));
    m_zoom->setObjectName(u"zoomComboBox"_s);
    m_zoom->addItem(tr("Fit width"), kFitWidth);
    m_zoom->addItem(tr("Fit page"), kFitPage);
    for (const int percent : PaperView::zoomSteps())
        m_zoom->addItem(tr("%1%", "a size").arg(percent), percent);
    m_zoom->setMaxVisibleItems(m_zoom->count());
    auto *pageLabel = new QLabel(tr("P&age"), this);
    pageLabel->setBuddy(m_page);
    auto *zoomLabel = new QLabel(tr("&Zoom"), this);
    zoomLabel->setBuddy(m_zoom);
    const Metrics metrics(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    layout->addWidget(pageLabel);
    layout->addWidget(m_page);
    layout->addSpacing(metrics.gap());
    layout->addWidget(zoomLabel);
    layout->addWidget(m_zoom);

    connect(&m_view, &PaperView::pageChanged, this, &PaperZoom::showPage);
    connect(&m_view, &PaperView::zoomChanged, this, &PaperZoom::showZoom);
    connect(m_page, &QSpinBox::valueChanged, this,
            [this](int number) { m_view.goToPage(number - 1); });
    connect(m_zoom, &QComboBox::activated, this, [this] {
        const int chosen = m_zoom->currentData().toInt();
        if (chosen == kFitWidth)
            m_view.setFit(PaperView::Fit::Width);
        else if (chosen == kFitPage)
            m_view.setFit(PaperView::Fit::Page);
        else if (chosen > 0)
            m_view.setZoom(chosen / 100.0);
    });
    showPage();
    showZoom();
}

void PaperZoom::showPage()
{
    const QSignalBlocker blocker(m_page);
    const int count = m_view.pageCount();
    m_page->setEnabled(count > 0);
    m_page->setRange(qMin(1, count), count);
    m_page->setSuffix(tr(" of %1", "stands after the number of a page").arg(count));
    m_page->setValue(m_view.page() + 1);
}

void PaperZoom::showZoom()
{
    const QSignalBlocker blocker(m_zoom);
    const int percent = qRound(m_view.zoom() * 100);
    int wanted = percent;
    if (m_view.fit() == PaperView::Fit::Width)
        wanted = kFitWidth;
    else if (m_view.fit() == PaperView::Fit::Page)
        wanted = kFitPage;
    m_zoom->setPlaceholderText(tr("%1%", "a size").arg(percent));
    m_zoom->setCurrentIndex(m_zoom->findData(wanted));
    const QString size = tr("The paper is shown at %1% of its size").arg(percent);
    m_zoom->setToolTip(size);
    m_zoom->setAccessibleDescription(size);
}

bool PaperZoom::isZoomKey(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier) ||
        event.modifiers().testFlag(Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
        return true;
    default:
        return false;
    }
}

void PaperZoom::takeZoomKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_0)
        m_view.setZoom(1);
    else
        m_view.zoomBy(event.key() == Qt::Key_Minus ? -1 : 1);
}

} // namespace redress
