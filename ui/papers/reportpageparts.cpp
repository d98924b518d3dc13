// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of reports consists of; what it does is in reportpage.cpp.
#include "ui/papers/reportpage.h"

#include "ui/papers/paperchecks.h"
#include "ui/papers/paperchoice.h"
#include "ui/papers/papercomposer.h"
#include "ui/papers/paperoutline.h"
#include "ui/papers/paperview.h"
#include "ui/papers/paperzoom.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

void ReportPage::construct()
{
    const Metrics metrics(this);
    m_view = new PaperView(this);
    m_outline = new PaperOutline(this);
    m_checks = new PaperCheckList(this);
    m_checkHeading = new TextLabel(TextLabel::Kind::Strong, this);
    m_left = new QSplitter(Qt::Vertical, this);
    m_left->setChildrenCollapsible(false);
    QWidget *outlinePane =
        paneOf(new TextLabel(TextLabel::Kind::Strong, tr("Outline"), this), m_outline);
    outlinePane->layout()->addWidget(constructFigureLine(outlinePane));
    m_left->addWidget(outlinePane);
    m_checkPane = paneOf(m_checkHeading, m_checks);
    m_checkNote = new TextLabel(TextLabel::Kind::Quiet, m_checkPane);
    m_checkNote->setWordWrap(true);
    m_checkNote->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_checkNote->setContentsMargins(metrics.gap(), 0, metrics.gap(), 0);
    m_checkPane->layout()->addWidget(m_checkNote);
    static_cast<QVBoxLayout *>(m_checkPane->layout())->setStretchFactor(m_checkNote, 1);
    m_splitter = new KeptSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"reportSplitter"_s);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_checkPane);
    m_splitter->setStretchFactor(1, 1);
    m_empty = new EmptyPanel(this);
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(m_splitter);
    m_middle->addWidget(m_empty);
    m_splitter->rememberAs(u"report/splitter"_s, m_host.settings(),
                           {metrics.times(21), metrics.times(54), metrics.times(21)});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(constructHead());
    layout->addWidget(constructProgress());
    layout->addWidget(m_middle, 1);
    setFocusProxy(m_view);
}

QWidget *ReportPage::paneOf(QLabel *heading, QWidget *content)
{
    const Metrics metrics(this);
    auto *pane = new QWidget(this);
    pane->setAutoFillBackground(true);
    pane->setBackgroundRole(QPalette::Base);
    heading->setBuddy(content);
    heading->setContentsMargins(metrics.gap(), metrics.gap(), metrics.gap(), metrics.times(0.3));
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(content, 1);
    return pane;
}

QWidget *ReportPage::constructHead()
{
    const Metrics metrics(this);
    auto *head = new QWidget(this);
    head->setMinimumWidth(1); // The window decides; adoptRoom() finds the place for all.
    auto *subject = new TextLabel(TextLabel::Kind::Quiet, head);
    subject->setShortened();
    m_subject = subject;
    m_look = new SegmentedSwitch({tr("Marked"), tr("As pri&nted")}, head);
    m_look->button(0)->setToolTip(tr("Live figures are tinted, fields without a value are red"));
    m_look->button(1)->setToolTip(tr("As printer and PDF have it"));
    m_preview = new QPushButton(tr("Print previe&w"), head);
    m_preview->setObjectName(u"previewButton"_s);
    m_save = new AccentButton(tr("Save &document..."), head);
    m_save->setToolTip(tr("As PDF, web page or OpenDocument"));
    m_save->setObjectName(u"saveButton"_s);
    m_choice = new PaperChoice(m_host, head);
    m_zoom = new PaperZoom(*m_view, head);

    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(metrics.gap());
    titleRow->addWidget(new TextLabel(TextLabel::Kind::Title, tr("Report"), head));
    titleRow->addSpacing(metrics.times(0.3));
    titleRow->addWidget(m_subject);
    titleRow->addStretch(1);
    titleRow->addWidget(m_look);
    titleRow->addSpacing(metrics.gap());
    titleRow->addWidget(m_preview);
    titleRow->addWidget(m_save);
    m_both = new QPushButton(tr("Save both cop&ies"), head);
    m_both->setObjectName(u"saveBothButton"_s);
    m_choice->append(m_both, true);
    m_choice->append(m_zoom, false);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addLayout(titleRow);
    layout->addWidget(m_choice);
    return head;
}

QWidget *ReportPage::constructProgress()
{
    const Metrics metrics(this);
    m_progress = new QWidget(this);
    m_progress->setObjectName(u"composeProgress"_s);
    m_doing = new TextLabel(TextLabel::Kind::Plain, m_progress);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Composing the report"));
    m_bar->setFixedWidth(metrics.times(16));
    auto *cancel = new QPushButton(tr("Cance&l"), m_progress);
    cancel->setObjectName(u"cancelComposeButton"_s);
    connect(cancel, &QPushButton::clicked, m_composer, &PaperComposer::cancel);
    auto *layout = new QHBoxLayout(m_progress);
    layout->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.gap());
    layout->addWidget(m_bar);
    layout->addWidget(m_doing, 1);
    layout->addWidget(cancel);
    m_progress->hide();
    return m_progress;
}

} // namespace redress
