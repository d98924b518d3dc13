// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/help/guidancestrip.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

FormDialog::FormDialog(const QString &title, const QString &about, const QString &recordWords,
                       QWidget *parent)
    : QDialog(parent)
    , m_place(new QVBoxLayout)
    , m_notice(new StatusLabel(this))
    , m_fault(new StatusLabel(this))
    , m_buttons(new QDialogButtonBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    const Metrics metrics(this);
    m_notice->setObjectName(QStringLiteral("noticeLabel"));
    m_notice->hide();
    m_fault->hide();
    auto *record = new AccentButton(recordWords, this);
    record->setObjectName(QStringLiteral("recordButton"));
    record->setDefault(true);
    m_buttons->addButton(record, QDialogButtonBox::AcceptRole);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Lead, title, this));
    layout->addWidget(new TextLabel(TextLabel::Kind::Quiet, about, this));
    layout->addWidget(m_notice);
    layout->addLayout(m_place, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { this->record(); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void FormDialog::setForm(QWidget *form)
{
    const Metrics metrics(this);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, metrics.gap(), metrics.gap(), 0);
    layout->addWidget(form);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(pane);
    auto *rules = new GuidanceStrip(form, this);
    m_place->addWidget(scroll, 1);
    m_place->addWidget(rules);
    const int room = rules->isHidden() ? 0 : rules->sizeHint().height() + metrics.gap();
    resize(metrics.times(60),
           std::min(metrics.times(50), form->sizeHint().height() + room + metrics.times(14)));
}

void FormDialog::setNotice(const QString &words)
{
    m_notice->setVisible(!words.isEmpty());
    m_notice->setStatus(StatusShape::Plus, words);
}

void FormDialog::setFault(const QString &words)
{
    m_fault->setVisible(!words.isEmpty());
    m_fault->setStatus(StatusShape::Late, words);
}

} // namespace redress
