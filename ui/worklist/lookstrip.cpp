// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/lookstrip.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString wordsFor(const LookStrip::Content &content)
{
    if (!content.look)
        return LookStrip::tr("You look at this file here for the first time. What becomes late "
                             "from now on will be told here.");
    const QString moment = LookStrip::momentWords(*content.look, content.today);
    if (content.isAllSeen)
        return LookStrip::tr("Nothing became late since you last looked, %1.", "a moment")
            .arg(moment);
    if (content.late + content.pastAim == 0 && content.isNarrowed)
        return LookStrip::tr("Nothing among these became late since you last looked, %1.",
                             "a moment")
            .arg(moment);
    return LookStrip::tr("Since you last looked, %1:", "a moment").arg(moment);
}

} // namespace

LookStrip::LookStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(TextLabel::Kind::Quiet, this))
    , m_late(makeFigure(u"newlyLateButton"_s, WorkFilter::NewlyLate))
    , m_pastAim(makeFigure(u"newlyPastAimButton"_s, WorkFilter::NewlyPastAim))
    , m_seen(new QPushButton(tr("&Seen"), this))
{
    setObjectName(u"lookStrip"_s);
    m_words->setObjectName(u"lookLabel"_s);
    m_words->setWordWrap(true);
    m_seen->setObjectName(u"seenButton"_s);
    m_seen->setToolTip(tr("Counts from now on, for all of the list"));
    m_seen->setAccessibleDescription(m_seen->toolTip());
    const Metrics metrics(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.times(0.6));
    row->addWidget(m_words);
    for (QPushButton *button : {m_late, m_pastAim, m_seen})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_seen, &QPushButton::clicked, this, &LookStrip::seen);
    setContent({});
}

QPushButton *LookStrip::makeFigure(const QString &name, WorkFilter filter)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    connect(button, &QPushButton::clicked, this, [this, filter](bool isChosen) {
        Q_EMIT filterWanted(isChosen ? filter : WorkFilter::Open);
    });
    return button;
}

QString LookStrip::momentWords(const LastLook &look, QDate today)
{
    const QDateTime at = look.atUtc.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(at.time(), u"HH:mm"_s);
    if (at.date() == today)
        return tr("today at %1", "a time").arg(time);
    return locale.toString(at.date(), at.date().year() == today.year() ? u"dddd d MMMM"_s
                                                                       : u"dddd d MMMM yyyy"_s) +
           u' ' + time;
}

void LookStrip::setContent(const Content &content)
{
    m_words->setText(wordsFor(content));
    m_late->setText(tr("%n past the l&imit", nullptr, content.late));
    m_pastAim->setText(tr("%n past the &aim", nullptr, content.pastAim));
    m_late->setVisible(content.late > 0 || m_late->isChecked());
    m_pastAim->setVisible(content.pastAim > 0 || m_pastAim->isChecked());
    m_seen->setVisible(content.look && !content.isAllSeen);
    adoptRoom();
}

/// The words stand in one line where there is room for them beside the figures.
void LookStrip::adoptRoom()
{
    const int room = m_seen->isHidden() ? width() * 9 / 10 : width() / 2;
    const int words = m_words->fontMetrics().horizontalAdvance(m_words->text()) + 2;
    m_words->setMinimumWidth(std::min(words, room));
}

void LookStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adoptRoom();
}

void LookStrip::setShown(WorkFilter filter)
{
    m_late->setChecked(filter == WorkFilter::NewlyLate);
    m_pastAim->setChecked(filter == WorkFilter::NewlyPastAim);
}

} // namespace redress
