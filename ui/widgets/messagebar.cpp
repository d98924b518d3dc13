// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/announce.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace redress {

namespace {

Role roleOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return Role::Held;
    case MessageBar::Kind::Success:
        return Role::InTime;
    case MessageBar::Kind::Warning:
        return Role::Soon;
    case MessageBar::Kind::Error:
        return Role::Late;
    }
    return Role::Normal;
}

Icon iconOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Info:
        return Icon::About;
    case MessageBar::Kind::Success:
        return Icon::Check;
    case MessageBar::Kind::Warning:
        return Icon::Warning;
    case MessageBar::Kind::Error:
        return Icon::Wrong;
    }
    return Icon::About;
}

/// Whether the newest message of a kind is all that is of use. A fault stays until it is closed.
bool isNews(MessageBar::Kind kind)
{
    return kind == MessageBar::Kind::Success || kind == MessageBar::Kind::Info;
}

/// One message: an icon, words that take the focus, ways out, a button to close it.
class MessageStrip final : public QWidget
{
public:
    MessageStrip(MessageBar::Kind kind, const QString &text,
                 const std::vector<MessageBar::Way> &ways, QWidget *parent)
        : QWidget(parent)
        , m_kind(kind)
        , m_label(new QLabel(text, this))
    {
        setObjectName(QStringLiteral("messageStrip"));
        const Metrics metrics(this);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(metrics.margin() + metrics.icon() + metrics.gap(), metrics.gap(),
                                   metrics.gap(), metrics.gap());
        m_label->setTextFormat(Qt::PlainText);
        m_label->setWordWrap(true);
        m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_label->setFocusPolicy(Qt::StrongFocus);
        m_label->setObjectName(QStringLiteral("messageLabel"));
        m_label->setAccessibleDescription(MessageBar::tr("Message; Esc closes it"));
        m_label->installEventFilter(this);
        layout->addWidget(m_label, 1);
        for (const MessageBar::Way &way : ways) {
            auto *button = new QPushButton(way.text, this);
            layout->addWidget(button);
            QObject::connect(button, &QPushButton::clicked, this, [this, go = way.go] {
                deleteLater();
                hide();
                go();
            });
        }
        auto *close = new QToolButton(this);
        close->setIcon(icon(Icon::Close));
        close->setAutoRaise(true);
        close->setAccessibleName(MessageBar::tr("Close this message"));
        close->setToolTip(close->accessibleName());
        layout->addWidget(close);
        QObject::connect(close, &QToolButton::clicked, this, [this] { leave(); });
        setAccessibleName(text);
    }

    /// Goes after \p stay, or as long again after that while somebody is at it.
    void leaveAfter(std::chrono::milliseconds stay)
    {
        QTimer::singleShot(stay, this, [this, stay] {
            if (underMouse() || isAncestorOf(QApplication::focusWidget()))
                leaveAfter(stay);
            else
                leave();
        });
    }

    MessageBar::Kind kind() const { return m_kind; }
    QString text() const { return m_label->text(); }
    QWidget *words() const { return m_label; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Metrics metrics(this);
        const QColor colour = ink(roleOf(m_kind), palette());
        QPainter painter(this);
        painter.fillRect(rect(), schemeOf(palette()) == Scheme::Contrast
                                     ? palette().color(QPalette::Base)
                                     : mixed(colour, palette().color(QPalette::Base), 0.10));
        painter.fillRect(QRect(0, 0, metrics.times(0.3), height()), colour);
        painter.fillRect(QRect(0, height() - 1, width(), 1), line(palette()));
        QRect box(metrics.margin(), 0, metrics.icon(), metrics.icon());
        box.moveCenter({box.center().x(), height() / 2});
        paintIcon(painter, box, iconOf(m_kind), colour);
        if (m_label->hasFocus()) {
            const int room = metrics.gap() / 2;
            painter.setPen(QPen(ink(Role::Accent, palette()), 2));
            painter.drawRect(m_label->geometry().adjusted(-room, -room + 1, room, room - 1));
        }
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return false;
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() != Qt::Key_Escape) {
            QWidget::keyPressEvent(event);
            return;
        }
        leave();
    }

private:
    void leave()
    {
        hide();
        deleteLater();
    }

    MessageBar::Kind m_kind;
    QLabel *m_label;
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void MessageBar::show(Kind kind, const QString &text, const std::vector<Way> &ways)
{
    for (QObject *child : children()) {
        auto *strip = dynamic_cast<MessageStrip *>(child);
        if (!strip || (strip->text() != text && !(isNews(kind) && strip->kind() == kind)))
            continue;
        // Not at once: what is told may have come from a button of this very strip.
        strip->hide();
        strip->deleteLater();
    }
    auto *strip = new MessageStrip(kind, text, ways, this);
    m_layout->addWidget(strip);
    strip->setVisible(true);
    if (kind == Kind::Success && ways.empty())
        strip->leaveAfter(m_successStays);
    announce(this, text);
}

void MessageBar::clear()
{
    for (QObject *child : children()) {
        if (auto *strip = dynamic_cast<MessageStrip *>(child)) {
            strip->hide(); // Not deleted at once: it may be one of its buttons that led here.
            strip->deleteLater();
        }
    }
}

QWidget *MessageBar::pane() const
{
    QWidget *newest = nullptr;
    for (const QObject *child : children()) {
        const auto *strip = dynamic_cast<const MessageStrip *>(child);
        if (strip && !strip->isHidden())
            newest = strip->words();
    }
    return newest;
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (const QObject *child : children()) {
        const auto *strip = dynamic_cast<const MessageStrip *>(child);
        if (strip && !strip->isHidden())
            texts.append(strip->text());
    }
    return texts;
}

} // namespace redress
