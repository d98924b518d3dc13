// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/caseside.h"

#include "core/base/dates.h"
#include "core/calendar/workingcalendar.h"
#include "core/conduct/replywords.h"
#include "core/store/referencedata.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/duesteplist.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Check {
    bool isThere = false;
    QString words;
};

/// What a case needs for its tables to be right. \source features B17
std::vector<Check> checksOf(const CaseDossier &dossier)
{
    std::vector<Check> checks;
    const auto add = [&](bool isThere, const QString &there, const QString &missing) {
        checks.push_back({isThere, isThere ? there : missing});
    };
    add(dossier.record.service.has_value(), CaseSide::tr("Service"),
        CaseSide::tr("No service yet"));
    add(dossier.record.officer.has_value(), CaseSide::tr("Lead officer"),
        CaseSide::tr("No lead officer yet"));
    for (const auto &folder : dossier.stages) {
        const StageRecord &stage = folder.stage;
        const auto said = [&](const char *words) { return CaseSide::tr(words).arg(stage.number); };
        if (!stage.respondedOn && !stage.closedOn())
            continue;
        add(stage.outcome.has_value(),
            said(QT_TRANSLATE_NOOP("redress::CaseSide", "Stage %1 has an outcome")),
            said(
                QT_TRANSLATE_NOOP("redress::CaseSide", "Stage %1 is answered without an outcome")));
        const bool isUpheldHere = stage.outcome && isUpheld(*stage.outcome);
        if (isUpheldHere)
            add(!folder.actions.empty(),
                said(
                    QT_TRANSLATE_NOOP("redress::CaseSide", "Stage %1 is upheld and has an action")),
                said(QT_TRANSLATE_NOOP("redress::CaseSide",
                                       "Stage %1 is upheld without an action")));
        if (!folder.issues.empty())
            add(std::all_of(folder.issues.begin(), folder.issues.end(),
                            [](const IssueRecord &issue) { return issue.outcome.has_value(); }),
                said(QT_TRANSLATE_NOOP("redress::CaseSide", "Each issue of stage %1 is decided")),
                said(
                    QT_TRANSLATE_NOOP("redress::CaseSide", "An issue of stage %1 is not decided")));
    }
    return checks;
}

} // namespace

CaseSide::CaseSide(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"caseSideScrollArea"_s);
    setAccessibleName(tr("Why this day, and what is missing"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    construct();
}

void CaseSide::construct()
{
    const Metrics metrics(this);
    auto *pane = new QWidget(this);
    m_steps = new DueStepList(pane);
    m_steps->setGrowing(true);
    m_noDue = new TextLabel(TextLabel::Kind::Quiet, pane);
    m_noDue->setWordWrap(true);
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(metrics.times(0.35));
    m_people = new QFormLayout;
    m_people->setContentsMargins(0, 0, 0, 0);
    m_people->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_people->setVerticalSpacing(metrics.times(0.35));
    m_triage = new StatusLabel(pane);
    m_gap = new StatusLabel(pane);
    m_gap->hide();
    m_acknowledge = new StatusLabel(pane);
    m_acknowledge->hide();
    m_stepHeading = new TextLabel(TextLabel::Kind::Strong, tr("Next step"), pane);
    m_step = new AccentButton(pane);
    m_step->setObjectName(u"nextStepButton"_s);
    m_nextHeading = new TextLabel(TextLabel::Kind::Strong, tr("Next stage"), pane);
    m_next = new QPushButton(pane);
    m_next->setObjectName(u"nextStageButton"_s);
    m_nextHint = new TextLabel(TextLabel::Kind::Quiet, pane);
    m_nextHint->setWordWrap(true);
    auto *layout = new QVBoxLayout(pane);
    layout->setSpacing(metrics.times(0.4));
    auto *why = new QHBoxLayout;
    why->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Why this day"), pane));
    why->addStretch(1);
    why->addWidget(new TextLabel(TextLabel::Kind::Quiet, tr("F4"), pane));
    layout->addLayout(why);
    layout->addWidget(m_steps);
    layout->addWidget(m_noDue);
    layout->addSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("What is there"), pane));
    layout->addLayout(m_checks);
    layout->addWidget(m_triage);
    layout->addWidget(m_gap);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_stepHeading);
    layout->addWidget(m_acknowledge);
    layout->addWidget(m_step, 0, Qt::AlignLeft);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_nextHeading);
    layout->addWidget(m_next, 0, Qt::AlignLeft);
    layout->addWidget(m_nextHint);
    layout->addSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("People and place"), pane));
    layout->addLayout(m_people);
    layout->addStretch(1);
    setWidget(pane);
    connect(m_next, &QPushButton::clicked, this, &CaseSide::nextStageWanted);
    connect(m_step, &QPushButton::clicked, this, &CaseSide::nextStepWanted);
}

void CaseSide::setDue(const std::optional<DueDate> &due, const QString &noDue)
{
    m_steps->setVisible(due.has_value());
    if (due)
        m_steps->setSteps(due->steps);
    m_noDue->setVisible(!due.has_value());
    m_noDue->setText(noDue);
}

void CaseSide::setChecks(const CaseDossier &dossier)
{
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Check &check : checksOf(dossier)) {
        auto *label = new StatusLabel(widget());
        label->setStatus(check.isThere ? StatusShape::Tick : StatusShape::Soon, check.words);
        m_checks->addWidget(label);
        label->show();
    }
}

void CaseSide::setCase(const CaseDossier &dossier, const ReferenceData &reference)
{
    setChecks(dossier);
    while (m_people->rowCount() > 0)
        m_people->removeRow(0);
    const auto add = [this](const QString &label, const QString &words) {
        if (words.isEmpty())
            return;
        auto *value = new TextLabel(TextLabel::Kind::Plain, words);
        value->setWordWrap(true);
        m_people->addRow(new TextLabel(TextLabel::Kind::Quiet, label), value);
    };
    const CaseRecord &record = dossier.record;
    add(tr("Directorate"), reference.nameOf(record.directorate));
    add(tr("Service"), reference.nameOf(record.service));
    add(tr("Team"), reference.nameOf(record.team));
    add(tr("Lead officer"), reference.nameOf(record.officer));
    add(tr("From whom"), reference.nameOf(record.complainantType));
    add(tr("Advocate"), reference.nameOf(record.advocate));
    add(tr("Arrived by"), reference.nameOf(record.contactMethod));
}

void CaseSide::addEntry(const CaseEntry &entry)
{
    if (!entry.loggedOn)
        return;
    const QString on = weekdayDate(*entry.loggedOn);
    auto *value =
        new TextLabel(TextLabel::Kind::Plain,
                      entry.backDatedReason.isEmpty()
                          ? on
                          : tr("%1: %2", "a day, why so late").arg(on, entry.backDatedReason));
    value->setWordWrap(true);
    m_people->addRow(new TextLabel(TextLabel::Kind::Quiet, tr("Entered")), value);
}

void CaseSide::addLateness(const QString &words)
{
    if (words.isEmpty())
        return;
    auto *value = new TextLabel(TextLabel::Kind::Plain, words);
    value->setObjectName(QStringLiteral("latenessLabel"));
    value->setWordWrap(true);
    m_people->addRow(new TextLabel(TextLabel::Kind::Quiet, tr("Answered")), value);
}

void CaseSide::addReply(const CaseRecord &record, const ReplyDetail &reply,
                        const ReferenceData &reference)
{
    const auto add = [this](const QString &label, const QString &words) {
        if (words.isEmpty())
            return;
        auto *value = new TextLabel(TextLabel::Kind::Plain, words);
        value->setWordWrap(true);
        m_people->addRow(new TextLabel(TextLabel::Kind::Quiet, label), value);
    };
    add(tr("Acknowledged"),
        record.acknowledgedOn ? weekdayDate(*record.acknowledgedOn) : QString());
    add(tr("Extended"), replywords::extension(record, reply));
    add(tr("On hold"), replywords::holds(record, reply, reference));
    add(tr("Earlier deadlines"), replywords::earlierDays(reply));
}

void CaseSide::addAppointments(const StageConduct &stage, QDate requestedOn,
                               const WorkingCalendar &calendar)
{
    for (const Appointment &one : stage.appointments) {
        if (one.endedOn)
            continue;
        const auto taken = calendar.between(requestedOn, one.appointedOn);
        auto *value =
            new TextLabel(TextLabel::Kind::Plain, tr("%1, appointed after %n working day(s)",
                                                     "a name", taken ? taken->count : 0)
                                                      .arg(one.name));
        value->setWordWrap(true);
        m_people->addRow(new TextLabel(TextLabel::Kind::Quiet, labelOf(one.role)), value);
    }
}

void CaseSide::setNextStep(const QString &words, bool isPossible)
{
    m_stepHeading->setVisible(!words.isEmpty());
    m_step->setVisible(!words.isEmpty());
    m_step->setText(words);
    m_step->setEnabled(isPossible);
}

void CaseSide::setTriage(const QString &words)
{
    m_triage->setVisible(!words.isEmpty());
    m_triage->setStatus(StatusShape::Tick, words);
}

void CaseSide::setAcknowledgement(StatusShape shape, const QString &words)
{
    m_acknowledge->setVisible(!words.isEmpty());
    m_acknowledge->setStatus(shape, words);
}

void CaseSide::setGap(const QString &words)
{
    m_gap->setVisible(!words.isEmpty());
    m_gap->setStatus(StatusShape::Unproved, words);
}

void CaseSide::setNextStage(int number, bool isPossible, const QString &whyNot)
{
    m_nextHeading->setVisible(number > 0);
    m_next->setVisible(number > 0);
    m_nextHint->setVisible(number > 0 && !whyNot.isEmpty());
    m_next->setText(number == 1 ? tr("Accept as stage &1") : tr("Begin stage &%1").arg(number));
    m_next->setEnabled(isPossible);
    m_next->setAccessibleDescription(whyNot);
    m_nextHint->setText(whyNot);
}

} // namespace redress
