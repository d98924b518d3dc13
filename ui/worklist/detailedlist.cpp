// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/detailedlist.h"

#include "core/worklist/workitem.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/whydialog.h"
#include "ui/worklist/workstrip.h"

#include <QVBoxLayout>

namespace redress {

namespace {

constexpr double kListFirst = 80; ///< In heights of the text, as on the work list.
constexpr double kPaneFirst = 24;
constexpr double kPaneLeast = 21;

} // namespace

DetailedList::DetailedList(QWidget *list, const QString &name, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_splitter(new KeptSplitter(Qt::Horizontal, this))
    , m_pane(new WorkDetails(this))
    , m_strip(new WorkStrip(this))
{
    m_splitter->setObjectName(QStringLiteral("detailsSplitter"));
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    const Metrics metrics(this);
    m_splitter->rememberAs(name, settings, {metrics.times(kListFirst), metrics.times(kPaneFirst)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_strip);
    connect(m_pane, &WorkDetails::openWanted, this, &DetailedList::openWanted);
    connect(m_strip, &WorkStrip::openWanted, this, &DetailedList::openWanted);
    connect(m_strip, &WorkStrip::detailsWanted, this, &DetailedList::explain);
    connect(&settings, &Settings::detailsPaneChanged, this, &DetailedList::wantedChanged);
}

bool DetailedList::isWanted() const
{
    return m_settings.value(Settings::Key::DetailsPane).toBool();
}

void DetailedList::setContent(const std::optional<WorkDetails::Content> &content,
                              const ReferenceData &reference)
{
    m_due.reset();
    if (!content) {
        m_pane->clear();
        m_strip->clear();
        return;
    }
    const Standing standing = content->standing.value_or(standingOf(content->item));
    m_due = content->due;
    m_whyTitle =
        tr("%1, %2", "reference, where it stands").arg(content->item.reference, standing.words);
    m_pane->setContent(*content, reference);
    m_strip->setWords(content->item.reference, standing,
                      content->steps.isEmpty() ? nextStepText(content->item)
                                               : content->steps.first(),
                      content->item.canOpen());
}

void DetailedList::adoptRoom(bool isFull)
{
    const Metrics metrics(this);
    const bool isCramped = metrics.isCramped(window()->width());
    m_pane->setMinimumWidth(metrics.times(kPaneLeast));
    m_pane->setVisible(isWanted() && !isCramped);
    m_strip->setVisible(isWanted() && isCramped && !isFull);
}

void DetailedList::explain()
{
    if (m_due)
        (new WhyDialog(m_whyTitle, *m_due, this))->open();
}

} // namespace redress
