// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/workdetails.h"

#include "core/base/dates.h"
#include "core/statistics/labels.h"
#include "core/store/referencedata.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/duesteplist.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace redress {

namespace {

constexpr size_t kHistoryShown = 3;

QString subjectOf(const WorkDetails::Content &content, const ReferenceData &reference)
{
    if (!content.subject.isEmpty())
        return content.subject;
    if (content.record)
        return content.record->summary;
    return reference.nameOf(content.item.service ? content.item.service
                                                 : std::optional(content.item.directorate));
}

void clearRows(QFormLayout *layout)
{
    while (layout->rowCount() > 0)
        layout->removeRow(0);
}

void addRow(QFormLayout *layout, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *words = new TextLabel(TextLabel::Kind::Plain, value);
    words->setWordWrap(true);
    layout->addRow(new TextLabel(TextLabel::Kind::Quiet, label), words);
}

} // namespace

WorkDetails::WorkDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_pane(new QWidget(this))
{
    setObjectName(QStringLiteral("workDetailsScrollArea"));
    setAccessibleName(tr("Details of the chosen item"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    construct();
    setWidget(m_pane);
    clear();
}

void WorkDetails::construct()
{
    const Metrics metrics(this);
    m_reference = new TextLabel(TextLabel::Kind::Lead, m_pane);
    m_reference->setObjectName(QStringLiteral("detailsReferenceLabel"));
    QFont lead = m_reference->font();
    lead.setWeight(QFont::DemiBold);
    m_reference->setFont(lead);
    m_subject = new TextLabel(TextLabel::Kind::Quiet, m_pane);
    m_subject->setWordWrap(true);
    m_due = new StatusLabel(m_pane);
    m_due->setObjectName(QStringLiteral("detailsDueLabel"));
    m_due->setStrong(true);
    m_status = new StatusLabel(m_pane);
    m_status->setObjectName(QStringLiteral("detailsStatusLabel"));
    m_whyRow = new QWidget(m_pane);
    m_steps = new DueStepList(m_pane);
    m_steps->setGrowing(true);
    m_noDue = new TextLabel(TextLabel::Kind::Quiet, m_pane);
    m_noDue->setWordWrap(true);
    m_nextStep = new TextLabel(TextLabel::Kind::Plain, m_pane);
    m_nextStep->setObjectName(QStringLiteral("detailsNextStepLabel"));
    m_nextStep->setWordWrap(true);
    m_open = new AccentButton(tr("O&pen case"), m_pane);
    m_open->setObjectName(QStringLiteral("openCaseButton"));
    m_people = new QFormLayout;
    m_history = new QFormLayout;
    for (QFormLayout *rows : {m_people, m_history}) {
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        rows->setVerticalSpacing(metrics.times(0.35));
    }
    m_historyHeading = new TextLabel(TextLabel::Kind::Strong, tr("Last changes"), m_pane);

    auto *layout = new QVBoxLayout(m_pane);
    layout->setSpacing(metrics.times(0.4));
    layout->addWidget(m_reference);
    layout->addWidget(m_subject);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_due);
    layout->addWidget(m_status);
    layout->addSpacing(metrics.gap());
    auto *whyRow = new QHBoxLayout(m_whyRow);
    whyRow->setContentsMargins(0, 0, 0, 0);
    whyRow->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Why this day"), m_whyRow));
    whyRow->addStretch(1);
    whyRow->addWidget(new TextLabel(TextLabel::Kind::Quiet, tr("F4"), m_whyRow));
    layout->addWidget(m_whyRow);
    layout->addWidget(m_steps);
    layout->addWidget(m_noDue);
    layout->addSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Next step"), m_pane));
    layout->addWidget(m_nextStep);
    layout->addSpacing(metrics.times(0.3));
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    layout->addSpacing(metrics.gap());
    layout->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("People and place"), m_pane));
    layout->addLayout(m_people);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_historyHeading);
    layout->addLayout(m_history);
    layout->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, &WorkDetails::openWanted);
}

void WorkDetails::clear()
{
    m_pane->hide();
}

void WorkDetails::setContent(const Content &content, const ReferenceData &reference)
{
    const WorkItem &item = content.item;
    m_reference->setText(item.reference);
    m_subject->setText(subjectOf(content, reference));
    const Standing standing = content.standing.value_or(standingOf(item));
    const StatusShape shape = shapeOf(standing.meaning);
    m_due->setVisible(item.dueOn.has_value());
    if (item.dueOn)
        m_due->setStatus(shape, tr("Due %1").arg(weekdayDate(*item.dueOn)));
    m_status->setStatus(shape, standing.words);
    m_whyRow->setVisible(content.due || !content.noDue.isEmpty());
    m_steps->setVisible(content.due.has_value());
    if (content.due)
        m_steps->setSteps(content.due->steps);
    m_noDue->setVisible(!content.due && !content.noDue.isEmpty());
    m_noDue->setText(content.noDue);
    m_nextStep->setText(content.steps.isEmpty() ? nextStepText(item) : content.steps.join(u'\n'));
    m_open->setEnabled(item.canOpen());
    setPeople(content, reference);
    setHistory(content.history);
    m_pane->show();
}

void WorkDetails::setPeople(const Content &content, const ReferenceData &reference)
{
    clearRows(m_people);
    const WorkItem &item = content.item;
    addRow(m_people, tr("Directorate"), reference.nameOf(item.directorate));
    addRow(m_people, tr("Service"), reference.nameOf(item.service));
    addRow(m_people, tr("Officer"), item.officer ? reference.nameOf(item.officer) : tr("none yet"));
    addRow(m_people, tr("Complainant"), content.complainants.join(QStringLiteral(", ")));
    if (content.record)
        addRow(m_people, tr("From"), reference.nameOf(content.record->complainantType));
    addRow(m_people, tr("Received"), weekdayDate(item.receivedOn));
    addRow(m_people, tr("Last contact"), content.lastContact);
}

void WorkDetails::setHistory(const std::vector<HistoryEntry> &history)
{
    clearRows(m_history);
    QStringList seen;
    for (const HistoryEntry &entry : history) {
        // One change has a line for each field; here it stands once.
        const QString line = entry.atUtc.toString(Qt::ISODate) + entry.what;
        if (seen.contains(line) || seen.size() >= qsizetype(kHistoryShown))
            continue;
        seen.append(line);
        addRow(m_history, dayMonthYear(entry.atUtc.toLocalTime().date()),
               tr("%1, by %2", "what was done and who did it").arg(entry.what, entry.person));
    }
    m_historyHeading->setVisible(!seen.isEmpty());
}

} // namespace redress
