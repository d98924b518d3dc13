// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptypanel.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

EmptyPanel::EmptyPanel(QWidget *parent)
    : QWidget(parent)
    , m_headline(new TextLabel(TextLabel::Kind::Strong, this))
    , m_explanation(new TextLabel(TextLabel::Kind::Quiet, this))
    , m_button(new QPushButton(this))
{
    m_headline->setAlignment(Qt::AlignCenter);
    m_explanation->setAlignment(Qt::AlignCenter);
    m_explanation->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("wayOutButton"));
    m_button->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_headline);
    layout->addWidget(m_explanation);
    layout->addSpacing(Metrics(this).gap());
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyPanel::wayChosen);
}

void EmptyPanel::setWords(const QString &headline, const QString &explanation)
{
    m_headline->setText(headline);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(headline);
    setAccessibleDescription(explanation);
}

void EmptyPanel::setWay(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

QWidget *EmptyPanel::first() const
{
    return m_button->isHidden() ? nullptr : m_button;
}

QString EmptyPanel::headline() const
{
    return m_headline->text();
}

} // namespace redress
