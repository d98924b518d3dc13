// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedswitch.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace redress {

SegmentButton::SegmentButton(const QString &text, Place place, QWidget *parent)
    : QAbstractButton(parent)
    , m_place(place)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const
{
    const Metrics metrics(this);
    return {QFontMetrics(metrics.bold()).size(Qt::TextShowMnemonic, text()).width() +
                metrics.times(1.8),
            metrics.field()};
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Metrics metrics(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = metrics.times(0.22);
    QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setClipRect(rect());
    // The neighbours share an edge: corners stand beyond the clip.
    if (m_place != Place::First)
        frame.setLeft(frame.left() - radius - 1);
    if (m_place != Place::Last)
        frame.setRight(frame.right() + radius + 1);
    QColor ground =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Base);
    if (isChecked())
        ground = selectionGround(palette());
    else if (underMouse() && isEnabled())
        ground = tinted(palette(), ground, 0.05);
    painter.setBrush(ground);
    painter.setPen(edge(palette()));
    painter.drawRoundedRect(frame, radius, radius);
    if (m_place != Place::First)
        painter.drawLine(QPointF(0.5, 1), QPointF(0.5, height() - 1));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(Role::Accent, palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), radius, radius);
    }
    const bool isContrast = schemeOf(palette()) == Scheme::Contrast;
    painter.setFont(isChecked() ? metrics.bold() : font());
    painter.setPen(!isEnabled()  ? palette().color(QPalette::Disabled, QPalette::WindowText)
                   : isChecked() ? (isContrast ? palette().color(QPalette::HighlightedText)
                                               : ink(Role::Accent, palette()))
                                 : palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic, text());
}

SegmentedSwitch::SegmentedSwitch(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto place = i == 0                  ? SegmentButton::Place::First
                           : i + 1 == texts.size() ? SegmentButton::Place::Last
                                                   : SegmentButton::Place::Middle;
        auto *made = new SegmentButton(texts[i], place, this);
        m_group->addButton(made, int(i));
        layout->addWidget(made);
    }
    setCurrent(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (isChecked)
            Q_EMIT chosen(id);
    });
}

int SegmentedSwitch::current() const
{
    return m_group->checkedId();
}

void SegmentedSwitch::setCurrent(int index)
{
    if (QAbstractButton *wanted = m_group->button(index))
        wanted->setChecked(true);
}

SegmentButton *SegmentedSwitch::button(int index) const
{
    return static_cast<SegmentButton *>(m_group->button(index));
}

} // namespace redress
