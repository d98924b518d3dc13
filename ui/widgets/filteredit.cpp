// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filteredit.h"

#include "ui/widgets/icons.h"

#include <QKeyEvent>

#include <chrono>

namespace redress {

namespace {

constexpr std::chrono::milliseconds kPause{150};

} // namespace

FilterEdit::FilterEdit(QWidget *parent, Look look)
    : QLineEdit(parent)
{
    if (look == Look::Full) {
        addAction(icon(Icon::Search), LeadingPosition);
        setClearButtonEnabled(true);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::apply);
}

void FilterEdit::setFilter(const QString &text)
{
    setText(text);
    apply();
}

void FilterEdit::apply()
{
    m_pause.stop();
    if (text() == m_applied)
        return;
    m_applied = text();
    Q_EMIT filterChanged(m_applied);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        apply();
        Q_EMIT entered();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            setFilter({});
            return;
        }
        Q_EMIT leftDownwards();
        return;
    case Qt::Key_Down:
        apply();
        Q_EMIT leftDownwards();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace redress
