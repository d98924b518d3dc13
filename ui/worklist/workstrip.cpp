// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/workstrip.h"

#include "core/base/dates.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace redress {

WorkStrip::WorkStrip(QWidget *parent)
    : QWidget(parent)
    , m_reference(new TextLabel(TextLabel::Kind::Strong, this))
    , m_due(new StatusLabel(this))
    , m_next(new TextLabel(TextLabel::Kind::Quiet, this))
    , m_details(new QPushButton(tr("&Details"), this))
    , m_open(new AccentButton(tr("O&pen case"), this))
{
    setObjectName(QStringLiteral("workStrip"));
    m_details->setObjectName(QStringLiteral("detailsButton"));
    m_open->setObjectName(QStringLiteral("stripOpenButton"));
    const Metrics metrics(this);
    auto *first = new QHBoxLayout;
    first->addWidget(m_reference);
    first->addSpacing(metrics.gap());
    first->addWidget(m_due, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.times(0.3));
    words->addLayout(first);
    words->addWidget(m_next);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics.times(0.8), metrics.gap(), metrics.times(0.8),
                               metrics.gap());
    layout->addLayout(words, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_open);
    connect(m_details, &QPushButton::clicked, this, &WorkStrip::detailsWanted);
    connect(m_open, &QPushButton::clicked, this, &WorkStrip::openWanted);
    clear();
}

void WorkStrip::setItem(const WorkItem &item)
{
    setWords(item.reference, standingOf(item), nextStepText(item), item.canOpen());
}

void WorkStrip::setWords(const QString &reference, const Standing &standing,
                         const QString &nextStep, bool canOpen)
{
    m_reference->setText(reference);
    m_due->setStatus(shapeOf(standing.meaning),
                     standing.dueOn
                         ? tr("Due %1, %2").arg(weekdayDate(*standing.dueOn), standing.words)
                         : standing.words);
    m_next->setText(tr("Next: %1").arg(nextStep));
    m_details->setEnabled(true);
    m_open->setEnabled(canOpen);
}

void WorkStrip::clear()
{
    m_reference->setText(tr("Nothing is chosen"));
    m_due->setStatus(StatusShape::None, {});
    m_next->clear();
    m_details->setEnabled(false);
    m_open->setEnabled(false);
}

} // namespace redress
