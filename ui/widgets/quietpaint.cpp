// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietpaint.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace redress::quiet {

namespace {

/// Saves the painter for as long as it lives.
class Painting final
{
public:
    explicit Painting(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter &m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

Metrics metrics()
{
    return Metrics(QApplication::font());
}

double radius()
{
    return metrics().times(0.22);
}

/// A rectangle whose one-pixel pen lies on whole pixels.
QRectF inner(const QRect &rect, double pen = 1)
{
    return QRectF(rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
}

QColor accent(const QStyleOption &option)
{
    return ink(Role::Accent, option.palette);
}

QColor base(const QStyleOption &option, QPalette::ColorRole role)
{
    return option.palette.color(
        has(option, QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled, role);
}

bool isContrast(const QStyleOption &option)
{
    return schemeOf(option.palette) == Scheme::Contrast;
}

/// Ground of what is on, under the ink of onAccent().
QColor filled(const QStyleOption &option)
{
    return isContrast(option) ? option.palette.color(QPalette::Active, QPalette::Highlight)
                              : accent(option);
}

void tick(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath path;
    path.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52);
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
    path.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    painter.strokePath(path, QPen(colour, qMax(1.4, box.width() * 0.11), Qt::SolidLine,
                                  Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

void field(QPainter &painter, const QStyleOption &option)
{
    const Painting painting(painter);
    const bool isFocused =
        has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled);
    const double pen = isFocused ? 2 : 1;
    const QColor outline = !has(option, QStyle::State_Enabled) ? line(option.palette)
                           : isFocused                         ? accent(option)
                                                               : line(option.palette);
    painter.setBrush(base(option, QPalette::Base));
    painter.setPen(QPen(outline, pen));
    painter.drawRoundedRect(inner(option.rect, pen), radius(), radius());
    if (isFocused || !has(option, QStyle::State_Enabled))
        return;
    // A stronger edge below says that one can write here.
    const QRectF rect = inner(option.rect);
    painter.setPen(QPen(edge(option.palette), 1));
    painter.drawLine(QPointF(rect.left() + radius(), rect.bottom()),
                     QPointF(rect.right() - radius(), rect.bottom()));
}

void button(QPainter &painter, const QStyleOption &option)
{
    const Painting painting(painter);
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool isHovered =
        has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    QColor ground = base(option, QPalette::Button);
    if (!has(option, QStyle::State_Enabled))
        ground = option.palette.color(QPalette::Active, QPalette::Window);
    if (isHovered || isDown)
        ground = tinted(option.palette, ground, isDown ? 0.12 : 0.05);
    const bool isFocused =
        has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    const double pen = isFocused ? 2 : 1;
    painter.setBrush(ground);
    painter.setPen(QPen(isFocused                            ? accent(option)
                        : has(option, QStyle::State_Enabled) ? edge(option.palette)
                                                             : line(option.palette),
                        pen));
    painter.drawRoundedRect(inner(option.rect, pen), radius(), radius());
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const bool isDown = has(option, QStyle::State_Sunken);
    const bool isOn = has(option, QStyle::State_On);
    const bool isHovered =
        has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (!isDown && !isOn && !isHovered)
        return;
    const Painting painting(painter);
    const QColor ground = option.palette.color(QPalette::Active, QPalette::Window);
    // A contrast theme has no ground between those of its own: there an edge tells.
    painter.setPen(isContrast(option) && !isOn ? QPen(edge(option.palette)) : QPen(Qt::NoPen));
    painter.setBrush(isOn ? selectionGround(option.palette)
                          : tinted(option.palette, ground, isDown ? 0.14 : 0.07));
    painter.drawRoundedRect(inner(option.rect), radius(), radius());
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const Painting painting(painter);
    const QRectF box = inner(option.rect);
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor fill = isEnabled ? filled(option) : edge(option.palette);
    painter.setPen(QPen(isOn ? fill : isEnabled ? edge(option.palette) : line(option.palette), 1));
    painter.setBrush(isOn ? fill : base(option, QPalette::Base));
    painter.drawRoundedRect(box, radius() * 0.7, radius() * 0.7);
    if (has(option, QStyle::State_On))
        tick(painter, box, onAccent(option.palette));
    else if (has(option, QStyle::State_NoChange))
        painter.fillRect(box.adjusted(box.width() * 0.25, box.height() * 0.43, -box.width() * 0.25,
                                      -box.height() * 0.43),
                         onAccent(option.palette));
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const Painting painting(painter);
    const QRectF box = inner(option.rect);
    const bool isOn = has(option, QStyle::State_On);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const QColor fill = isEnabled ? filled(option) : edge(option.palette);
    painter.setPen(QPen(isOn ? fill : isEnabled ? edge(option.palette) : line(option.palette), 1));
    painter.setBrush(isOn ? fill : base(option, QPalette::Base));
    painter.drawEllipse(box);
    if (!isOn)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(onAccent(option.palette));
    const double dot = box.width() * 0.32;
    painter.drawEllipse(box.adjusted(dot, dot, -dot, -dot));
}

void focusRing(QPainter &painter, const QStyleOption &option)
{
    const Painting painting(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent(option), 2));
    painter.drawRoundedRect(inner(option.rect, 2), radius(), radius());
}

void heading(QPainter &painter, const QStyleOptionHeader &option)
{
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QColor ground = headingGround(option.palette);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        ground = tinted(option.palette, ground, 0.05);
    painter.fillRect(option.rect, ground);
    painter.setPen(line(option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isLast = option.position == QStyleOptionHeader::End ||
                        option.position == QStyleOptionHeader::OnlyOneSection;
    if (!isLast)
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const Painting painting(painter);
    const bool isChosen = has(option, QStyle::State_Selected);
    if (!isChosen && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect.adjusted(1, 1, -1, -2),
                         tinted(option.palette, option.palette.color(QPalette::Window), 0.05));
    if (!isChosen)
        return;
    const int bar = qMax(2, metrics().times(0.2));
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom() - bar + 1, option.rect.width(), bar),
        accent(option));
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle)
{
    const Painting painting(painter);
    const bool isHeld = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    painter.fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::Base));
    if (option.maximum == option.minimum)
        return;
    const QColor text = option.palette.color(QPalette::Active, QPalette::WindowText);
    const QColor ground = option.palette.color(QPalette::Active, QPalette::Base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isContrast(option) ? text : mixed(text, ground, isHeld ? 0.6 : 0.5));
    const int across =
        option.orientation == Qt::Vertical ? option.rect.width() : option.rect.height();
    const int inset = qMax(2, across / 4);
    const QRectF thumb = option.orientation == Qt::Vertical
                             ? QRectF(handle).adjusted(inset, 1, -inset, -1)
                             : QRectF(handle).adjusted(1, inset, -1, -inset);
    const double round = qMin(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, round, round);
}

void menuPanel(QPainter &painter, const QStyleOption &option)
{
    const Painting painting(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(edge(option.palette));
    painter.setBrush(option.palette.color(QPalette::Active, QPalette::Base));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

void menuSelection(QPainter &painter, const QStyleOption &option, const QRect &rect)
{
    const Painting painting(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selectionGround(option.palette));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 0, -1, 0), radius(), radius());
}

void highlightWords(QPalette &palette)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, palette.color(QPalette::Active, QPalette::HighlightedText));
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    const Painting painting(painter);
    const double round = option.rect.height() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(line(option.palette));
    painter.drawRoundedRect(QRectF(option.rect), round, round);
    const double range = option.maximum - option.minimum;
    const double part = range > 0 ? (option.progress - option.minimum) / range : 1;
    QRectF done(option.rect);
    done.setWidth(qMax(double(option.rect.height()), done.width() * part));
    painter.setBrush(accent(option));
    painter.drawRoundedRect(done, round, round);
}

} // namespace redress::quiet
