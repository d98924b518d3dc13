// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperview.h"

#include "core/report/kept/printedfigures.h"
#include "ui/papers/papercontents.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/spokenrole.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kUnitsPerInch = 72 * kUnitsPerPoint;
constexpr double kLineUnits = 600; ///< What an arrow key scrolls by: two lines of text.
/// Letters may reach a little beyond the box of their line.
constexpr double kOverhang = 60;
constexpr double kSmallestZoom = 0.1;
constexpr double kLargestZoom = 4;

} // namespace

const QList<int> &PaperView::zoomSteps()
{
    static const QList<int> steps{25,  33,  50,  67,  75,  90,  100, 110,
                                  125, 150, 175, 200, 250, 300, 400};
    return steps;
}

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"paperView"_s);
    setSpokenRole(this, QAccessible::Document);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    tellScreenReader();
}

QSize PaperView::sizeHint() const
{
    const Metrics metrics(this);
    return {metrics.times(46), metrics.times(40)};
}

double PaperView::zoomOf(int page) const
{
    if (m_fit == Fit::None)
        return m_zoom;
    const QSizeF size = pageSize(page) * (logicalDpiX() / kUnitsPerInch);
    const double wide = (viewport()->width() - 2 * gap()) / size.width();
    const double high = (viewport()->height() - 2 * gap()) / size.height();
    return std::clamp(m_fit == Fit::Width ? wide : std::min(wide, high), kSmallestZoom,
                      kLargestZoom);
}

double PaperView::zoom() const
{
    return pageCount() > 0 ? zoomOf(m_page) : m_zoom;
}

double PaperView::scale(int page) const
{
    return zoomOf(page) * logicalDpiX() / kUnitsPerInch;
}

int PaperView::gap() const
{
    return Metrics(this).margin();
}

const QSizeF &PaperView::pageSize(int page) const
{
    return m_paper->layout.pages[size_t(page)].size;
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = (pageSize(page) * scale(page)).toSize();
    const int width = qMax(m_size.width(), viewport()->width());
    return {QPoint((width - size.width()) / 2 - horizontalScrollBar()->value(),
                   m_tops[size_t(page)] - verticalScrollBar()->value()),
            size};
}

void PaperView::setPaper(const PaperPointer &paper, bool staysAtPage)
{
    const int page = staysAtPage ? m_page : 0;
    const Spot held = staysAtPage && m_paper ? spotAt({0, 0}) : Spot{};
    m_paper = paper;
    m_box = {};
    m_page = qBound(0, page, qMax(0, pageCount() - 1));
    arrange();
    if (staysAtPage && held.page < pageCount())
        scrollTo(held, {0, 0});
    else
        verticalScrollBar()->setValue(0);
    if (!staysAtPage)
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    viewport()->update();
    tellScreenReader();
    Q_EMIT pageChanged(m_page);
    Q_EMIT zoomChanged();
}

void PaperView::setLook(PageLook look)
{
    m_look = look;
    viewport()->update();
}

void PaperView::arrange()
{
    m_tops.clear();
    int top = gap();
    int widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        m_tops.push_back(top);
        const QSize size = (pageSize(page) * scale(page)).toSize();
        top += size.height() + gap();
        widest = qMax(widest, size.width());
    }
    m_size = {widest + 2 * gap(), top};
    const QSize seen = viewport()->size();
    const double lineScale = pageCount() > 0 ? scale(m_page) : 0;
    verticalScrollBar()->setRange(0, qMax(0, m_size.height() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(qMax(1, int(kLineUnits * lineScale)));
    horizontalScrollBar()->setRange(0, qMax(0, m_size.width() - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(qMax(1, int(kLineUnits * lineScale)));
}

PaperView::Spot PaperView::spotAt(QPointF point) const
{
    if (pageCount() == 0)
        return {};
    const int y = int(point.y()) + verticalScrollBar()->value();
    const auto below = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    const int page = qMax(0, int(below - m_tops.begin()) - 1);
    return {page, (point - QPointF(pageRect(page).topLeft())) / scale(page)};
}

void PaperView::scrollTo(const Spot &spot, QPointF point)
{
    const QPointF now = QPointF(pageRect(spot.page).topLeft()) + spot.at * scale(spot.page);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(now.x() - point.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(now.y() - point.y()));
}

void PaperView::changeZoom(double zoom, QPointF held)
{
    const Spot spot = spotAt(held);
    m_fit = Fit::None;
    m_zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    arrange();
    if (pageCount() > 0)
        scrollTo(spot, held);
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PaperView::setZoom(double zoom)
{
    changeZoom(zoom, {viewport()->width() / 2.0, 0});
}

void PaperView::setFit(Fit fit)
{
    const Spot held = spotAt({0, 0});
    const int page = m_page;
    m_fit = fit;
    arrange();
    if (fit == Fit::Page)
        goToPage(page);
    else if (pageCount() > 0)
        scrollTo(held, {0, 0});
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PaperView::zoomBy(int steps)
{
    const double percent = zoom() * 100;
    const QList<int> &all = zoomSteps();
    // A step that stands within half a percent is the one where we are.
    if (steps > 0) {
        const auto next = std::ranges::find_if(all, [&](int one) { return one > percent + 0.5; });
        setZoom((next == all.end() ? all.last() : *next) / 100.0);
    } else {
        const auto next =
            std::find_if(all.rbegin(), all.rend(), [&](int one) { return one < percent - 0.5; });
        setZoom((next == all.rend() ? all.first() : *next) / 100.0);
    }
}

void PaperView::goToPage(int page)
{
    if (pageCount() > 0)
        goTo({qBound(0, page, pageCount() - 1), 0});
}

void PaperView::goTo(const PaperPlace &place, const QRectF &box)
{
    if (place.page >= pageCount())
        return;
    m_isGoing = true;
    m_pointed = place;
    m_box = box;
    const int page = m_tops[size_t(place.page)];
    const int y = page + int(place.y * scale(place.page));
    // A place near the head of its page is seen with that; a place further down with some air.
    const int air = qMax(gap(), viewport()->height() / 5);
    verticalScrollBar()->setValue(y - page < air ? page - gap() : y - air);
    // Sideways, a page stands in the middle, or what is pointed at does.
    const QRect rect = pageRect(place.page);
    const bool isWide = rect.width() > viewport()->width();
    const double middle = box.isEmpty() || !isWide
                              ? rect.center().x()
                              : rect.left() + box.center().x() * scale(place.page);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    qRound(middle - viewport()->width() / 2.0));
    setPage(place.page);
    m_isGoing = false;
    viewport()->update();
}

void PaperView::noteScroll()
{
    if (!m_isGoing && pageCount() > 0)
        setPage(spotAt({0, viewport()->height() / 3.0}).page);
}

void PaperView::setPage(int page)
{
    if (m_page == page)
        return;
    m_page = page;
    viewport()->update(); // The edge of the page at hand shows the focus.
    tellScreenReader();
    Q_EMIT pageChanged(page);
    Q_EMIT zoomChanged(); // A turned page is fitted by itself.
}

void PaperView::tellScreenReader()
{
    if (!m_paper) {
        setAccessibleName(tr("Report"));
        setAccessibleDescription({});
        return;
    }
    setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
    setAccessibleDescription(spokenPage(*m_paper, m_page));
    QAccessibleEvent name(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent text(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&text);
}

void PaperView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QColor window = palette().color(QPalette::Window);
    const bool isContrast = schemeOf(palette()) == Scheme::Contrast;
    painter.fillRect(event->rect(),
                     isContrast ? window
                                : mixed(palette().color(QPalette::WindowText), window, 0.08));
    for (int page = 0; page < pageCount(); ++page) {
        const QRect rect = pageRect(page);
        if (rect.adjusted(-2, -2, 2, 2).intersects(event->rect()))
            paintPage(painter, page, event->rect());
    }
}

void PaperView::paintPage(QPainter &painter, int page, const QRect &exposed)
{
    const QRect rect = pageRect(page);
    painter.save();
    painter.fillRect(rect, Qt::white);
    painter.setClipRect(rect & exposed);
    painter.translate(rect.topLeft());
    painter.scale(scale(page), scale(page));
    const QRectF seen =
        QRectF(painter.clipBoundingRect()).adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang);
    const PaperPage &paper = m_paper->layout.pages[size_t(page)];
    PagePainter pages(painter, m_look);
    bool isUnderTextDone = false;
    for (const PageItem &item : paper.items) {
        if (!isUnderTextDone && item.text()) {
            pages.paintUnderText(paper);
            isUnderTextDone = true;
        }
        if (item.box().intersects(seen))
            pages.paint(item);
    }
    painter.restore();

    const bool isAtHand = page == m_page && hasFocus();
    const int edgeWidth = isAtHand ? 2 : 1;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isAtHand ? ink(Role::Accent, palette()) : line(palette()), edgeWidth));
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    if (page == m_pointed.page && !m_box.isEmpty()) {
        const double air = 40;
        const QRectF box = m_box.adjusted(-air, -air, air, air);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink(Role::Accent, lightPalette()), 2));
        const QRectF mark(QPointF(rect.topLeft()) + box.topLeft() * scale(page),
                          box.size() * scale(page));
        painter.drawRoundedRect(mark, 3, 3);
        painter.restore();
    }
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const Spot held = m_top;
    const int page = m_page;
    arrange();
    if (held.page < pageCount()) {
        m_isGoing = true;
        scrollTo(held, {0, 0});
        m_isGoing = false;
        setPage(page);
    }
    Q_EMIT zoomChanged();
}

void PaperView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    m_top = spotAt({0, 0});
    noteScroll();
}

void PaperView::turnOver(int direction)
{
    const QScrollBar *bar = verticalScrollBar();
    // A page that is wholly seen makes way for the next one.
    if (pageCount() > 0 && pageRect(m_page).height() <= viewport()->height())
        goToPage(m_page + direction);
    else
        verticalScrollBar()->setValue(bar->value() +
                                      direction * (bar->pageStep() - 2 * bar->singleStep()));
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool isShift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        event->modifiers().testFlag(Qt::ControlModifier) ? goToPage(m_page + 1) : turnOver(1);
        break;
    case Qt::Key_PageUp:
        event->modifiers().testFlag(Qt::ControlModifier) ? goToPage(m_page - 1) : turnOver(-1);
        break;
    case Qt::Key_Space:
        turnOver(isShift ? -1 : 1);
        break;
    case Qt::Key_Home:
        goToPage(0);
        break;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Right ? 1 : -1;
        if (horizontalScrollBar()->maximum() > 0)
            horizontalScrollBar()->triggerAction(direction > 0 ? QScrollBar::SliderSingleStepAdd
                                                               : QScrollBar::SliderSingleStepSub);
        else
            goToPage(m_page + direction);
        break;
    }
    case Qt::Key_Up:
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepSub);
        break;
    case Qt::Key_Down:
        verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_paper)
            Q_EMIT textWanted();
        break;
    default:
        event->ignore();
    }
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    changeZoom(zoom() * std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PaperView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        arrange();
        viewport()->update();
    }
}

} // namespace redress
