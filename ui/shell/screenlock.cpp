// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenlock.h"

#include "core/base/passphrase.h"
#include "ui/shell/lockcover.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace redress {

namespace {

/// By which one knows that somebody is there.
bool isSignOfLife(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::Drop:
        return true;
    default:
        return isSignOfLife(type);
    }
}

bool isCoverable(const QWidget *widget)
{
    return widget->isWindow() && widget->isVisible() && widget->windowType() != Qt::Popup &&
           widget->windowType() != Qt::ToolTip && widget->windowType() != Qt::Desktop;
}

} // namespace

ScreenLock::ScreenLock(Settings &settings, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &ScreenLock::lock);
    connect(&m_settings, &Settings::lockChanged, this, &ScreenLock::follow);
    qApp->installEventFilter(this);
    follow();
}

ScreenLock::~ScreenLock() = default;

/// The minutes that are set now.
void ScreenLock::follow()
{
    const std::chrono::minutes after{m_settings.value(Settings::Key::LockAfterMinutes).toInt()};
    m_idle.stop();
    m_idle.setInterval(after);
    if (after.count() > 0 && !m_isLocked)
        m_idle.start();
}

void ScreenLock::lock()
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_idle.stop();
    m_focused = QApplication::focusWidget();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break; // one that will not go
    }
    QToolTip::hideText();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (isCoverable(window))
            cover(window);
    }
    QWidget *front = QApplication::activeModalWidget();
    if (!front)
        front = QApplication::activeWindow();
    if (const auto &cover = m_covers.value(front ? front : &m_window))
        cover->takeFocus();
    Q_EMIT lockedChanged();
}

void ScreenLock::cover(QWidget *window)
{
    if (m_covers.value(window))
        return;
    const QString hash = m_settings.value(Settings::Key::LockPassphrase).toString();
    auto *made = new LockCover(!hash.isEmpty(), window);
    connect(made, &LockCover::tried, this,
            [this, made](const QString &typed) { tryPassphrase(made, typed); });
    m_covers.insert(window, made);
}

void ScreenLock::tryPassphrase(LockCover *cover, const QString &typed)
{
    const QString hash = m_settings.value(Settings::Key::LockPassphrase).toString();
    if (hash.isEmpty() || isPassphrase(typed, hash)) {
        unlock();
        return;
    }
    cover->setFault(tr("That is not the passphrase. Mind capital letters, and which keyboard is "
                       "set."));
    cover->takeFocus();
}

void ScreenLock::unlock()
{
    m_isLocked = false;
    for (const auto &cover : std::as_const(m_covers)) {
        if (cover) {
            cover->hide();
            cover->deleteLater(); // its button is still at work
        }
    }
    m_covers.clear();
    if (m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
    follow();
    Q_EMIT lockedChanged();
}

/// Whether something that is covered would hear of an input.
bool ScreenLock::isBlocked(QObject *watched, QEvent::Type type) const
{
    if (!isInput(type))
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget)
        return type == QEvent::Shortcut; // of an action; the rest goes on to a widget
    return !isCovering(widget);
}

bool ScreenLock::isCovering(const QObject *watched) const
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return std::ranges::any_of(m_covers, [widget](const QPointer<LockCover> &cover) {
        return cover && widget && (cover == widget || cover->isAncestorOf(widget));
    });
}

/// To the cover of the window in front, whatever has given the keys to something beneath.
void ScreenLock::takeFocusBack()
{
    const QWidget *focused = QApplication::focusWidget();
    if (!m_isLocked || !focused || isCovering(focused))
        return;
    if (const auto &cover = m_covers.value(focused->window()))
        cover->takeFocus();
}

bool ScreenLock::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_isLocked) {
        if (type == QEvent::Show) {
            auto *widget = qobject_cast<QWidget *>(watched);
            if (widget && isCoverable(widget)) {
                cover(widget);
                m_covers.value(widget)->takeFocus();
            }
        }
        if (type == QEvent::Close && event->spontaneous() && watched != &m_window &&
            watched->isWidgetType()) {
            event->ignore(); // Nobody sees what a dialog asks before it gives up what was typed.
            return true;
        }
        if (type == QEvent::FocusIn && !isCovering(watched))
            QMetaObject::invokeMethod(this, &ScreenLock::takeFocusBack, Qt::QueuedConnection);
        return isBlocked(watched, type);
    }
    if (m_idle.isActive() && isSignOfLife(type))
        m_idle.start();
    return QObject::eventFilter(watched, event);
}

} // namespace redress
