// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockcover.h"

#include "ui/widgets/accentbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kMostWidth = 46; ///< In line heights.

} // namespace

LockCover::LockCover(bool asksPassphrase, QWidget *window)
    : QWidget(window)
    , m_unlock(
          new AccentButton(asksPassphrase ? tr("&Unlock") : tr("&Show everything again"), this))
    , m_fault(new StatusLabel(this))
{
    setObjectName(u"lockCover"_s);
    setAccessibleName(tr("Redress is locked"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    const Metrics metrics(this);
    auto *words = new TextLabel(
        TextLabel::Kind::Plain,
        asksPassphrase
            ? tr("What you were typing is still there. Type your passphrase to go on.")
            : tr("What you were typing is still there. No passphrase is set, so anybody at this "
                 "computer can go on."),
        this);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.gap());
    column->addWidget(new TextLabel(TextLabel::Kind::Title, tr("Redress is locked"), this));
    column->addWidget(words);
    if (asksPassphrase) {
        auto *label = new TextLabel(TextLabel::Kind::Plain, tr("&Passphrase"), this);
        m_passphrase = new QLineEdit(this);
        m_passphrase->setObjectName(u"unlockLineEdit"_s);
        m_passphrase->setEchoMode(QLineEdit::Password);
        label->setBuddy(m_passphrase);
        column->addWidget(label);
        column->addWidget(m_passphrase);
        connect(m_passphrase, &QLineEdit::returnPressed, m_unlock, &QPushButton::click);
    }
    m_fault->setObjectName(u"unlockFaultLabel"_s);
    m_fault->hide();
    column->addWidget(m_fault);
    m_unlock->setObjectName(u"unlockButton"_s);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_unlock);
    ways->addStretch();
    column->addLayout(ways);
    auto *pane = new QWidget(this);
    pane->setLayout(column);
    pane->setMaximumWidth(metrics.times(kMostWidth));
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(pane, 6);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(across);
    layout->addStretch(2);
    connect(m_unlock, &QPushButton::clicked, this,
            [this] { Q_EMIT tried(m_passphrase ? m_passphrase->text() : QString()); });
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
}

void LockCover::takeFocus()
{
    if (m_passphrase)
        m_passphrase->setFocus(Qt::OtherFocusReason);
    else
        m_unlock->setFocus(Qt::OtherFocusReason);
}

void LockCover::setFault(const QString &words)
{
    m_fault->setVisible(!words.isEmpty());
    m_fault->setStatus(StatusShape::Late, words);
    if (m_passphrase)
        m_passphrase->selectAll();
}

bool LockCover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

/// No key goes on to what lies beneath: Return, which unlocks, would press its button.
void LockCover::keyPressEvent(QKeyEvent *event)
{
    event->accept();
}

/// Tab stays within the cover.
bool LockCover::focusNextPrevChild(bool)
{
    if (m_passphrase && !m_passphrase->hasFocus())
        m_passphrase->setFocus(Qt::TabFocusReason);
    else
        m_unlock->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace redress
