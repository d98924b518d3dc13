// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/casehead.h"

#include "core/base/dates.h"
#include "core/statistics/labels.h"
#include "core/store/referencedata.h"
#include "core/worklist/standing.h"
#include "ui/casefile/stagetrack.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

/// A summary may be a page long; the head has room for its beginning.
constexpr int kSubjectLength = 90;

constexpr QChar kDots(0x2026);

} // namespace

CaseHead::CaseHead(QWidget *parent)
    : QWidget(parent)
    , m_reference(new TextLabel(TextLabel::Kind::Title, this))
    , m_subject(new TextLabel(TextLabel::Kind::Lead, this))
    , m_about(new TextLabel(TextLabel::Kind::Quiet, this))
    , m_due(new StatusLabel(this))
    , m_standing(new StatusLabel(this))
    , m_acknowledge(new StatusLabel(this))
    , m_gap(new StatusLabel(this))
    , m_care(new QVBoxLayout)
    , m_steps(new QPushButton(tr("Record a step"), this))
    , m_why(new QPushButton(tr("Why this day?  F4"), this))
    , m_track(new StageTrack(this))
{
    const Metrics metrics(this);
    m_due->setLead(true);
    m_due->setStrong(true);
    m_acknowledge->setObjectName(QStringLiteral("acknowledgeLabel"));
    m_acknowledge->setStrong(true);
    m_acknowledge->hide();
    m_gap->hide();
    m_steps->setObjectName(QStringLiteral("recordStepButton"));
    m_steps->setToolTip(tr("What can be done to the case now (Ctrl+R)"));
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_why->setFlat(true);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subject->setObjectName(QStringLiteral("caseSubjectLabel"));
    m_subject->installEventFilter(this);
    m_about->setWordWrap(true);
    auto *first = new QHBoxLayout;
    first->addWidget(m_reference);
    first->addSpacing(metrics.gap());
    first->addWidget(m_subject, 1);
    first->addSpacing(metrics.gap());
    first->addWidget(m_due, 0, Qt::AlignVCenter);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics.gap());
    second->addWidget(m_about, 1);
    second->addWidget(m_standing, 0, Qt::AlignVCenter);
    second->addWidget(m_why);
    second->addWidget(m_steps);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.times(0.3));
    layout->addLayout(first);
    layout->addLayout(second);
    m_care->setSpacing(metrics.times(0.2));
    layout->addLayout(m_care);
    layout->addWidget(m_acknowledge);
    layout->addWidget(m_gap);
    layout->addWidget(m_track);
    connect(m_why, &QPushButton::clicked, this, &CaseHead::explanationWanted);
}

void CaseHead::setCase(const CaseDossier &dossier, const CouncilRules &rules,
                       const ReferenceData &reference, QDate today,
                       const std::optional<CaseEnd> &end)
{
    const CaseRecord &record = dossier.record;
    m_reference->setText(record.reference);
    m_summary = record.summary.simplified();
    showSubject();
    QStringList about{record.procedure ? labelOf(*record.procedure) : labelOf(record.kind)};
    for (const QString &part :
         {reference.nameOf(record.complainantType),
          record.service ? reference.nameOf(record.service) : reference.nameOf(record.directorate),
          record.officer ? reference.nameOf(record.officer) : tr("no lead officer yet")}) {
        if (!part.isEmpty())
            about.append(part);
    }
    m_about->setText(about.join(QStringLiteral("  \u00b7  ")));
    const Standing standing = standingOf(dossier, rules, today, end);
    const StatusShape shape = shapeOf(standing.meaning);
    m_shape = shape;
    if (standing.dueOn) {
        m_due->setStatus(shape, tr("Due %1").arg(weekdayDate(*standing.dueOn)));
        m_standing->setStatus(StatusShape::None, standing.words);
    } else {
        QString words = standing.words;
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        m_due->setStatus(shape, words);
        m_standing->setStatus(StatusShape::None, {});
    }
    m_standing->setVisible(!m_standing->words().isEmpty());
    m_track->setSteps(trackOf(dossier, rules, today, end), today);
}

void CaseHead::setCare(const std::vector<CareLine> &lines)
{
    while (QLayoutItem *item = m_care->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CareLine &line : lines) {
        auto *label = new StatusLabel(this);
        label->setObjectName(QStringLiteral("careLabel"));
        label->setStrong(line.isWarning);
        label->setStatus(line.isWarning ? StatusShape::Late : StatusShape::None, line.words);
        m_care->addWidget(label);
        label->show();
    }
}

void CaseHead::setWaiting(StatusShape shape, const QString &words)
{
    m_shape = shape;
    m_due->setStatus(shape, words);
    m_standing->setStatus(StatusShape::None, {});
    m_standing->hide();
}

void CaseHead::setAcknowledgement(StatusShape shape, const QString &words)
{
    m_acknowledge->setVisible(!words.isEmpty());
    m_acknowledge->setStatus(shape, words);
}

void CaseHead::setGap(const QString &words)
{
    m_gap->setVisible(!words.isEmpty());
    m_gap->setStatus(StatusShape::Unproved, words);
    const bool isCalm = m_shape == StatusShape::InTime || m_shape == StatusShape::Tick;
    m_due->setStatus(isCalm && !words.isEmpty() ? StatusShape::Unproved : m_shape, m_due->words());
}

/// As much of the summary as there is room for; all of it to those who point at it or listen.
void CaseHead::showSubject()
{
    const QString shown = m_subject->fontMetrics().elidedText(m_summary.left(kSubjectLength),
                                                              Qt::ElideRight, m_subject->width());
    const bool isWhole = shown == m_summary;
    m_subject->setText(isWhole || shown.endsWith(kDots) ? shown : shown + kDots);
    m_subject->setToolTip(isWhole ? QString() : m_summary);
    m_subject->setAccessibleName(m_summary);
}

bool CaseHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_subject && event->type() == QEvent::Resize)
        showSubject();
    return QWidget::eventFilter(watched, event);
}

void CaseHead::setExplainable(bool isExplainable)
{
    m_why->setVisible(isExplainable);
}

QString CaseHead::dueWords() const
{
    return m_due->words();
}

} // namespace redress
