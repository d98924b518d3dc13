// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/firststepsstrip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kColumns = 2; ///< Two by two: it fits at twice the text size, too.

} // namespace

FirstStepsStrip::FirstStepsStrip(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Kind::Strong, this))
{
    setObjectName(u"firstStepsStrip"_s);
    m_title->setObjectName(u"firstStepsLabel"_s);
    const Metrics metrics(this);
    auto *help = new QPushButton(tr("How to be&gin"), this);
    help->setObjectName(u"firstStepsHelpButton"_s);
    auto *hide = new QPushButton(tr("Hide these steps"), this);
    hide->setObjectName(u"hideFirstStepsButton"_s);
    hide->setToolTip(tr("For good, for you and this file; the manual keeps them"));
    hide->setAccessibleDescription(hide->toolTip());
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(help);
    head->addWidget(hide);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics.gap());
    grid->setVerticalSpacing(0);
    const std::array names{u"councilStepButton"_s, u"calendarStepButton"_s, u"servicesStepButton"_s,
                           u"firstCaseStepButton"_s};
    for (size_t i = 0; i < m_steps.size(); ++i) {
        auto *step = new QToolButton(this);
        step->setObjectName(names[i]);
        step->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        step->setFocusPolicy(Qt::StrongFocus);
        step->setAutoRaise(true);
        m_steps[i] = step;
        grid->addWidget(step, int(i) / kColumns, int(i) % kColumns, Qt::AlignLeft);
        connect(step, &QToolButton::clicked, this, [this, i] { Q_EMIT stepChosen(Step(i)); });
    }
    grid->setColumnStretch(kColumns, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics.gap(), 0, metrics.gap());
    layout->addLayout(head);
    layout->addLayout(grid);
    // As F1 does here: the manual opens at the first steps.
    connect(help, &QPushButton::clicked, this, [this] {
        if (auto *action = window()->findChild<QAction *>(u"helpAction"_s))
            action->trigger();
    });
    connect(hide, &QPushButton::clicked, this, &FirstStepsStrip::hidden);
    QWidget::setTabOrder(help, hide);
    QWidget::setTabOrder(hide, m_steps.front());
    setSteps({});
    QWidget::hide();
}

void FirstStepsStrip::setSteps(const FirstSteps &steps)
{
    m_title->setText(tr("First steps: %1 of 4 done").arg(steps.done()));
    const std::array done{steps.council, steps.calendar, steps.services, steps.firstCase};
    const std::array names{tr("Council: name, and how to reach the team"),
                           tr("Calendar: closing days, compared up to a year"),
                           tr("Directorates and services"), tr("First case")};
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const QString &name = names[i];
        m_steps[i]->setIcon(icon(done[i] ? Icon::Check : Icon::Forward));
        m_steps[i]->setText(done[i] ? tr("%1 - done", "a step").arg(name) : name);
        m_steps[i]->setAccessibleName(done[i] ? tr("%1: done", "a step").arg(name)
                                              : tr("%1: to do", "a step").arg(name));
    }
}

} // namespace redress
