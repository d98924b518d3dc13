// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/learningdetails.h"

#include "core/base/dates.h"
#include "core/calendar/workingcalendar.h"
#include "core/statistics/labels.h"
#include "core/store/referencedata.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QLayoutItem>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

StatusShape shapeOf(LearningLine::Standing standing)
{
    switch (standing) {
    case LearningLine::Standing::Overdue:
        return StatusShape::Late;
    case LearningLine::Standing::ToCome:
        return StatusShape::InTime;
    case LearningLine::Standing::Done:
        return StatusShape::Tick;
    }
    return StatusShape::None;
}

QString standingWords(const LearningLine &line, const WorkingCalendar &calendar, QDate today)
{
    const ActionFacts &action = line.action;
    if (action.completedOn)
        return LearningDetails::tr("done %1").arg(slashedDate(*action.completedOn));
    if (!action.dueOn)
        return LearningDetails::tr("no day set");
    if (*action.dueOn == today)
        return LearningDetails::tr("due today");
    const bool isLate = *action.dueOn < today;
    const auto days =
        isLate ? calendar.between(*action.dueOn, today) : calendar.between(today, *action.dueOn);
    const int count = days.value_or(WorkingDays{}).count;
    return isLate ? LearningDetails::tr("%n working day(s) late", nullptr, count)
                  : LearningDetails::tr("%n working day(s) left", nullptr, count);
}

QString followUpWords(const LearningLine &line, QDate today)
{
    const ActionFacts &action = line.action;
    if (!action.completedOn)
        return {};
    if (!line.later.empty())
        return LearningDetails::tr("asked again: %n later complaint(s) with the same cause here",
                                   nullptr, int(line.later.size()));
    if (action.followUp)
        return LearningDetails::tr("%1, on %2", "answer, day")
            .arg(labelOf(*action.followUp),
                 slashedDate(action.followUpOn.value_or(*action.completedOn)));
    if (!action.followUpOn)
        return {};
    return *action.followUpOn <= today
               ? LearningDetails::tr("to ask since %1").arg(slashedDate(*action.followUpOn))
               : LearningDetails::tr("to ask on %1").arg(slashedDate(*action.followUpOn));
}

LearningDetails::LearningDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new TextLabel(TextLabel::Kind::Lead))
    , m_from(new TextLabel(TextLabel::Kind::Quiet))
    , m_standing(new StatusLabel)
    , m_evidenceHead(new TextLabel(TextLabel::Kind::Strong, tr("Evidence")))
    , m_evidence(new TextLabel(TextLabel::Kind::Plain))
    , m_questionHead(new TextLabel(TextLabel::Kind::Strong, tr("Did the change hold?")))
    , m_question(new TextLabel(TextLabel::Kind::Plain))
    , m_later(new QVBoxLayout)
    , m_change(new AccentButton(tr("C&hange or answer...")))
    , m_open(new QPushButton(tr("&Open case")))
{
    setObjectName(u"learningDetails"_s);
    setAccessibleName(tr("The action that is chosen"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    construct();
}

void LearningDetails::construct()
{
    const Metrics metrics(this);
    m_change->setObjectName(u"changeActionButton"_s);
    m_open->setObjectName(u"openActionCaseButton"_s);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    layout->setSpacing(metrics.gap());
    for (QLabel *label : {m_title, m_from, m_evidence, m_question})
        label->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(m_from);
    layout->addWidget(m_standing);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_evidenceHead);
    layout->addWidget(m_evidence);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_questionHead);
    layout->addWidget(m_question);
    layout->addLayout(m_later);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addStretch(1);
    setWidget(pane);
    connect(m_change, &QPushButton::clicked, this, &LearningDetails::changeWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT caseWanted(m_case); });
    clear();
}

void LearningDetails::setLine(const LearningLine &line, const ReferenceData &reference,
                              const WorkingCalendar &calendar, QDate today)
{
    clear();
    const ActionFacts &action = line.action;
    m_case = line.caseId;
    const QString category = reference.nameOf(action.category);
    m_title->setText(action.description.isEmpty() ? category : action.description);
    const QString place =
        line.service ? reference.nameOf(line.service) : reference.nameOf(line.directorate);
    m_from->setText(tr("%1, stage %2: %3, %4", "reference, number, kind of action, service")
                        .arg(line.reference)
                        .arg(line.stage)
                        .arg(category, place));
    if (action.cameFrom)
        m_from->setText(m_from->text() + u'\n' +
                        tr("Comes from: %1").arg(labelOf(*action.cameFrom)));
    if (!action.monitoredBy.isEmpty())
        m_from->setText(m_from->text() + u'\n' + tr("Monitored by: %1").arg(action.monitoredBy));
    m_standing->setStatus(shapeOf(line.standing(today)), standingWords(line, calendar, today));
    m_evidence->setText(action.evidence.isEmpty() ? tr("None yet") : action.evidence);
    QString question = followUpWords(line, today);
    if (!question.isEmpty())
        question[0] = question.at(0).toUpper();
    if (action.followUp && !action.followUpGround.isEmpty())
        question += u". "_s + action.followUpGround;
    m_question->setText(question.isEmpty() ? tr("Not asked yet") : question);
    for (const LaterComplaint &one : line.later) {
        auto *button = new QPushButton(
            tr("%1, received %2").arg(one.reference, slashedDate(one.receivedOn)), widget());
        button->setFlat(true);
        connect(button, &QPushButton::clicked, this,
                [this, id = one.caseId] { Q_EMIT caseWanted(id); });
        m_later->addWidget(button, 0, Qt::AlignLeft);
    }
    for (QWidget *part : parts())
        part->show();
}

/// What stands there only while an action is chosen.
QList<QWidget *> LearningDetails::parts() const
{
    return {m_evidenceHead, m_questionHead, m_change, m_open};
}

void LearningDetails::clear()
{
    while (QLayoutItem *item = m_later->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QLabel *label : {m_title, m_from, m_evidence, m_question})
        label->clear();
    m_standing->setStatus(StatusShape::None, {});
    for (QWidget *part : parts())
        part->hide();
}

void LearningDetails::setLocked(const QString &whyNot)
{
    m_change->setEnabled(whyNot.isEmpty());
    m_change->setToolTip(whyNot);
    m_change->setAccessibleDescription(whyNot);
}

} // namespace redress
