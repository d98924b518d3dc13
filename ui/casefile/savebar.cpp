// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/savebar.h"

#include "ui/widgets/accentbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent)
    , m_changed(new TextLabel(TextLabel::Kind::Quiet, this))
    , m_reasonLabel(new QLabel(tr("&Justification"), this))
    , m_reason(new QLineEdit(this))
    , m_fault(new StatusLabel(this))
    , m_tryAgain(new QPushButton(tr("Try again"), this))
    , m_discard(new QPushButton(tr("Discard changes"), this))
    , m_save(new AccentButton(tr("Save changes"), this))
{
    setObjectName(QStringLiteral("saveBar"));
    m_reason->setObjectName(QStringLiteral("reasonLineEdit"));
    m_reason->setAccessibleName(tr("Justification"));
    m_tryAgain->setObjectName(QStringLiteral("tryAgainButton"));
    m_tryAgain->setToolTip(tr("Saves all changes at once (Ctrl+S)"));
    m_discard->setObjectName(QStringLiteral("discardButton"));
    m_discard->setToolTip(tr("Puts back what is stored (Esc)"));
    m_save->setObjectName(QStringLiteral("saveButton"));
    m_save->setToolTip(tr("Saves all changes at once (Ctrl+S)"));
    m_reasonLabel->setBuddy(m_reason);
    m_changed->setWordWrap(true);
    const Metrics metrics(this);
    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_changed, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    auto *fault = new QHBoxLayout;
    fault->addWidget(m_fault, 1);
    fault->addWidget(m_tryAgain);
    layout->addLayout(fault);
    layout->addLayout(reason);
    layout->addLayout(buttons);
    setReasonAsked({});
    setFault({});
    connect(m_tryAgain, &QPushButton::clicked, this, &SaveBar::saveWanted);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardWanted);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveWanted);
    connect(m_reason, &QLineEdit::returnPressed, this, &SaveBar::saveWanted);
    connect(m_reason, &QLineEdit::textEdited, this, &SaveBar::reasonEdited);
}

void SaveBar::setChanged(const QString &changed)
{
    m_changed->setText(tr("Not saved yet: %1.").arg(changed));
}

void SaveBar::setReasonAsked(const QString &asked)
{
    m_reasonLabel->setVisible(!asked.isEmpty());
    m_reason->setVisible(!asked.isEmpty());
    const QString hint = tr("Why %1 is changed; it stands in the history").arg(asked);
    m_reason->setPlaceholderText(hint);
    m_reason->setAccessibleDescription(hint);
}

QString SaveBar::reason() const
{
    return m_reason->isVisibleTo(this) ? m_reason->text().trimmed() : QString();
}

void SaveBar::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void SaveBar::clearReason()
{
    m_reason->clear();
}

void SaveBar::setFault(const QString &fault, bool mayTryAgain)
{
    m_fault->setStatus(StatusShape::Late, fault);
    m_fault->setVisible(!fault.isEmpty());
    // Who pressed it goes on where the same can be done.
    if (!mayTryAgain && m_tryAgain->hasFocus())
        m_save->setFocus(Qt::OtherFocusReason);
    m_tryAgain->setVisible(!fault.isEmpty() && mayTryAgain);
}

QString SaveBar::fault() const
{
    return m_fault->isVisibleTo(this) ? m_fault->words() : QString();
}

void SaveBar::goToReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

QPushButton *SaveBar::saveButton() const
{
    return m_save;
}

} // namespace redress
