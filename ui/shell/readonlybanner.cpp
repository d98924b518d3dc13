// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/readonlybanner.h"

#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace redress {

ReadOnlyBanner::ReadOnlyBanner(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_button(new QPushButton(tr("Open for &writing"), this))
{
    setObjectName(QStringLiteral("readOnlyBanner"));
    m_label->setObjectName(QStringLiteral("readOnlyLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("openForWritingButton"));
    const Metrics metrics(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.margin() + metrics.icon() + metrics.gap(),
                               metrics.times(0.4), metrics.margin(), metrics.times(0.4));
    layout->addWidget(m_label, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &ReadOnlyBanner::writingWanted);
    hide();
}

void ReadOnlyBanner::setReason(const QString &reason, bool offersWriting)
{
    m_label->setText(reason);
    m_button->setVisible(offersWriting);
    setAccessibleName(reason);
    setVisible(!reason.isEmpty());
}

void ReadOnlyBanner::paintEvent(QPaintEvent *)
{
    const Metrics metrics(this);
    const QColor colour = ink(Role::Held, palette());
    QPainter painter(this);
    if (schemeOf(palette()) != Scheme::Contrast)
        painter.fillRect(rect(), mixed(colour, palette().color(QPalette::Base), 0.10));
    painter.fillRect(QRect(0, height() - 1, width(), 1), line(palette()));
    QRect box(metrics.margin(), 0, metrics.icon(), metrics.icon());
    box.moveCenter({box.center().x(), height() / 2});
    paintIcon(painter, box, Icon::Lock, colour);
}

} // namespace redress
