// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidancestrip.h"

#include "ui/help/guidance.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

constexpr int kLines = 3; ///< The longest rule at the usual width of a form.

} // namespace

GuidanceStrip::GuidanceStrip(QWidget *root, QWidget *parent)
    : QWidget(parent)
    , m_root(root)
    , m_words(new TextLabel(TextLabel::Kind::Quiet, this))
{
    setObjectName(QStringLiteral("guidanceStrip"));
    m_words->setObjectName(QStringLiteral("guidanceLabel"));
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_words);
    explainFields(root);
    const QList<QWidget *> fields = root->findChildren<QWidget *>();
    setVisible(std::any_of(fields.begin(), fields.end(), [](const QWidget *field) {
        return !field->accessibleName().isEmpty() && guidanceFor(field);
    }));
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *focused) { follow(focused); });
    adoptRoom();
}

void GuidanceStrip::adoptRoom()
{
    m_words->setMinimumHeight(kLines * m_words->fontMetrics().lineSpacing());
}

void GuidanceStrip::follow(const QWidget *focused)
{
    if (!focused || !m_root->isAncestorOf(focused))
        return; // In another window, or on a button: what stands there stays.
    const auto found = guidanceFor(focused);
    m_words->setText(found ? tr("%1: %2 (F1: more)", "where a rule stands, the rule")
                                 .arg(found->rule, found->words)
                           : QString());
}

void GuidanceStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow(QApplication::focusWidget());
}

void GuidanceStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adoptRoom();
}

} // namespace redress
