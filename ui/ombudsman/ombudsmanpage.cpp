// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/ombudsmanpage.h"

#include "core/base/dates.h"
#include "core/conduct/recommendations.h"
#include "core/store/caserepository.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/ombudsmantrail.h"
#include "core/worklist/standing.h"
#include "core/worklist/whythisday.h"
#include "ui/casefile/casetables.h"
#include "ui/casefile/recordfields.h"
#include "ui/letters/contactspane.h"
#include "ui/letters/documentdesk.h"
#include "ui/letters/documentspane.h"
#include "ui/ombudsman/ombudsmandesk.h"
#include "ui/ombudsman/ombudsmanfacts.h"
#include "ui/ombudsman/ombudsmanlist.h"
#include "ui/people/peopledesk.h"
#include "ui/people/peoplepane.h"
#include "ui/printing/tableprinter.h"
#include "ui/shell/casevisit.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/duesteplist.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/whydialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// "Enquiries  2"
QString withCount(const QString &name, size_t count)
{
    return count == 0 ? name
                      : OmbudsmanPage::tr("%1  %2", "section, figure")
                            .arg(name, QString::number(qsizetype(count)));
}

} // namespace

OmbudsmanPage::OmbudsmanPage(PageHost &host, OmbudsmanId id, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_id(id)
    , m_view(host.session(), id)
{
    setObjectName(u"ombudsmanPage"_s);
    construct();
    connectAll();
}

void OmbudsmanPage::construct()
{
    const Metrics metrics(this);
    m_bar = new QTabBar(this);
    m_bar->setObjectName(u"ombudsmanTabBar"_s);
    m_bar->setAccessibleName(tr("Sections of the case"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->addTab(tr("Facts"));
    m_bar->addTab(tr("Enquiries"));
    m_bar->addTab(tr("Recommendations"));
    m_bar->addTab(tr("People"));
    m_bar->addTab(tr("Contacts"));
    m_bar->addTab(tr("Documents"));
    m_bar->addTab(tr("History"));
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(constructFacts());
    constructLists();

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.times(0.6), 0, metrics.times(0.6), 0);
    bar->addWidget(m_bar, 1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addLayout(bar);
    left->addWidget(m_stack, 1);
    m_content = new QWidget(this);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(left, 3);
    middle->addWidget(constructSide(), 1);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(constructHead());
    content->addLayout(middle, 1);
    m_closed = new EmptyPanel(this);
    m_closed->hide();
    connect(m_closed, &EmptyPanel::wayChosen, this, &OmbudsmanPage::sayWhoOpens);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_closed, 1);
    setFocusProxy(m_bar);
}

QWidget *OmbudsmanPage::constructHead()
{
    const Metrics metrics(this);
    auto *head = new QWidget(this);
    m_reference = new TextLabel(TextLabel::Kind::Title, head);
    m_about = new TextLabel(TextLabel::Kind::Quiet, head);
    m_about->setWordWrap(true);
    m_standing = new StatusLabel(head);
    m_standing->setLead(true);
    m_standing->setStrong(true);
    m_why = new QPushButton(tr("Why this day?  F4"), head);
    m_why->setObjectName(u"whyButton"_s);
    m_why->setFlat(true);
    m_stepButton = new QPushButton(tr("Record a step"), head);
    m_stepButton->setObjectName(u"recordStepButton"_s);
    m_stepButton->setToolTip(tr("What can be done to the case now (Ctrl+R)"));
    m_stepMenu = new QMenu(this);
    m_stepMenu->setObjectName(u"stepMenu"_s);
    m_stepButton->setMenu(m_stepMenu);
    connect(m_stepMenu, &QMenu::aboutToShow, this, &OmbudsmanPage::fillStepMenu);
    m_care = new TextLabel(TextLabel::Kind::Strong, head);
    m_care->setObjectName(u"careLabel"_s);
    m_care->setWordWrap(true);
    m_care->hide();
    auto *first = new QHBoxLayout;
    first->addWidget(m_reference);
    first->addStretch(1);
    first->addWidget(m_standing, 0, Qt::AlignVCenter);
    auto *second = new QHBoxLayout;
    second->addWidget(m_about, 1);
    second->addWidget(m_why);
    second->addWidget(m_stepButton);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.times(0.3));
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_care);
    return head;
}

QWidget *OmbudsmanPage::constructFacts()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"ombudsmanFactsScrollArea"_s);
    area->setAccessibleName(tr("Facts of the case"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *pane = new QWidget(area);
    pane->setBackgroundRole(QPalette::Base);
    pane->setAutoFillBackground(true);
    m_form = new FactForm(pane);
    m_form->setMaximumWidth(metrics.times(56));
    // The labels are there before the record is read.
    for (const OmbudsmanFact &fact : ombudsmanFacts({}, {}, {}, {})) {
        if (fact.isLong) {
            QPlainTextEdit *text = makeTextField(6, m_form);
            text->setReadOnly(true);
            m_form->addField(fact.key, fact.label, text);
        } else {
            auto *line = new QLineEdit(m_form);
            line->setReadOnly(true);
            line->setMinimumWidth(metrics.times(26));
            m_form->addField(fact.key, fact.label, line);
        }
    }
    auto *note = new TextLabel(TextLabel::Kind::Quiet,
                               tr("It stands by itself: no case of the council is linked with "
                                  "it. Ctrl+E changes it."),
                               pane);
    note->setWordWrap(true);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    m_sendBack = new QPushButton(tr("Back to the cou&ncil's procedure..."), pane);
    m_sendBack->setObjectName(u"sendBackButton"_s);
    layout->addWidget(m_form);
    layout->addWidget(m_sendBack, 0, Qt::AlignLeft);
    layout->addWidget(note);
    layout->addStretch(1);
    area->setWidget(pane);
    return area;
}

QWidget *OmbudsmanPage::constructSide()
{
    const Metrics metrics(this);
    m_side = new QScrollArea(this);
    m_side->setObjectName(u"ombudsmanSideScrollArea"_s);
    m_side->setAccessibleName(tr("Why this day"));
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setMinimumWidth(metrics.times(21));
    auto *pane = new QWidget(m_side);
    m_steps = new DueStepList(pane);
    m_steps->setGrowing(true);
    m_noDue = new TextLabel(TextLabel::Kind::Quiet, pane);
    m_noDue->setWordWrap(true);
    auto *why = new QHBoxLayout;
    why->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Why this day"), pane));
    why->addStretch(1);
    why->addWidget(new TextLabel(TextLabel::Kind::Quiet, tr("F4"), pane));
    auto *layout = new QVBoxLayout(pane);
    layout->addLayout(why);
    layout->addWidget(m_steps);
    layout->addWidget(m_noDue);
    layout->addStretch(1);
    m_side->setWidget(pane);
    return m_side;
}

QString OmbudsmanPage::title() const
{
    const QString &reference = m_folder.ombudsman.reference;
    return reference.isEmpty() ? tr("Ombudsman case") : tr("Ombudsman %1").arg(reference);
}

QString OmbudsmanPage::help() const
{
    return tr(
        "A case at the Ombudsman that is not linked to a case of the council: its days, the "
        "decision, further letters with their days, what was recommended with money and "
        "dates, the people, the contact log with what is to be chased, documents and the "
        "history. F4 tells why "
        "the reply is due on its day; Ctrl+P prints it all; "
        "the menu "
        "Case has the pack for the Ombudsman. Ctrl+E changes the case, or the letter, "
        "recommendation or person that is chosen. What came back as premature is led on into the "
        "council's procedure. Ctrl+R offers what else can be done: one that was recorded by "
        "mistake is deleted, and can be put back.");
}

Page::Status OmbudsmanPage::status() const
{
    if (!m_fault.isEmpty())
        return {};
    return {m_standing->words(),
            m_host.session().isReadOnly() ? tr("For reading only") : tr("Ctrl+E to change it")};
}

void OmbudsmanPage::refresh()
{
    if (const auto seen = m_view.look(); !seen) {
        showFault(seen.error().message);
        return;
    }
    const auto read = OmbudsmanRepository::folder(m_host.session().database(), m_id);
    showFault(read ? QString() : read.error().message);
    if (!read)
        return;
    m_folder = *read;
    Database &database = m_host.session().database();
    m_facts = ombudsman::facts(database, m_id).value_or(OmbudsmanFacts());
    m_letters = enquiries::of(database, m_id).value_or(std::vector<EnquiryRecord>());
    m_remedies = recommendations::ofOmbudsman(database, m_id).value_or(std::vector<RemedyFacts>());
    fillForm();
    fillLists();
    showDue();
    Q_EMIT changed();
}

void OmbudsmanPage::fillForm()
{
    const Session &session = m_host.session();
    const OmbudsmanRecord &record = m_folder.ombudsman;
    const CaseEntry entry =
        intake::entryOf(m_host.session().database(), m_id).value_or(CaseEntry());
    for (const OmbudsmanFact &fact :
         ombudsmanFacts(m_facts, entry, session.reference(), ownReference())) {
        const QString words = fact.value.isEmpty() ? tr("not recorded") : fact.value;
        QWidget *field = m_form->field(fact.key);
        if (auto *line = qobject_cast<QLineEdit *>(field)) {
            line->setText(words);
            line->setCursorPosition(0);
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(field)) {
            text->setPlainText(words);
        }
    }
    m_reference->setText(record.reference);
    QStringList about{tr("Case at the Ombudsman")};
    about.append(session.reference().nameOf(record.service ? record.service
                                                           : std::optional(record.directorate)));
    about.append(record.officer ? session.reference().nameOf(record.officer)
                                : tr("no lead officer yet"));
    m_about->setText(about.join(u"  \u00b7  "_s));
    m_sendBack->setVisible(record.decision == Decision::Premature);
    m_sendBack->setEnabled(!session.isReadOnly());
    m_stepButton->setEnabled(!session.isReadOnly());
    m_stepButton->setAccessibleDescription(session.readOnlyReason());
}

void OmbudsmanPage::fillLists()
{
    const Session &session = m_host.session();
    m_enquiries->setRows(enquiryRows(m_letters, session.today()));
    m_recommendations->setRows(recommendationRows(m_remedies, session.today()));
    for (OmbudsmanList *list : {m_enquiries, m_recommendations})
        list->setLocked(session.isReadOnly());
    m_bar->setTabText(Enquiries, withCount(tr("Enquiries"), m_letters.size()));
    m_bar->setTabText(Recommendations, withCount(tr("Recommendations"), m_remedies.size()));
    m_peopleDesk->show(m_folder.ombudsman);
    const PeopleOnCase &people = m_peopleDesk->people();
    m_bar->setTabText(People, withCount(tr("People"), people.people.size()));
    const PaperCase papers(m_folder.ombudsman);
    m_contacts->refresh(papers);
    m_documentDesk->refresh(papers);
    m_bar->setTabText(
        Contacts, m_contacts->count() == 0
                      ? tr("Contacts")
                      : tr("%1  %2", "section, figure").arg(tr("Contacts"), m_contacts->figure()));
    m_bar->setTabText(Documents, withCount(tr("Documents"), size_t(m_documents->count())));
    const auto history = ombudsmantrail::history(m_host.session().database(), m_id);
    m_history->setRows(
        historyRows(history.value_or(std::vector<HistoryEntry>()), session.reference()));
    QStringList care;
    for (const CareLine &line : careLines(people, session.today()))
        care.append(line.words);
    m_care->setText(care.join(u'\n'));
    m_care->setVisible(!care.isEmpty());
}

OmbudsmanList *OmbudsmanPage::shownList() const
{
    return m_bar->currentIndex() == Enquiries         ? m_enquiries
           : m_bar->currentIndex() == Recommendations ? m_recommendations
                                                      : nullptr;
}

RecordTable *OmbudsmanPage::shownTable() const
{
    if (m_bar->currentIndex() == People)
        return m_people->currentTable();
    if (m_bar->currentIndex() == Contacts)
        return m_contacts->table();
    if (m_bar->currentIndex() == Documents)
        return m_documents->table();
    if (m_bar->currentIndex() == History)
        return m_historyTable;
    const OmbudsmanList *list = shownList();
    return list ? list->table() : nullptr;
}

QString OmbudsmanPage::ownReference() const
{
    if (!m_folder.ombudsman.caseId)
        return {};
    const auto own =
        CaseRepository(m_host.session().database()).dossier(*m_folder.ombudsman.caseId);
    return own ? own->record.reference : QString();
}

/// The day of the first enquiry while its reply is awaited, else that of the letter that presses
/// most.
void OmbudsmanPage::showDue()
{
    const Session &session = m_host.session();
    Standing standing = standingOf(m_folder.ombudsman, session.rules(), session.today());
    auto due = whyThisDay(m_folder.ombudsman, m_facts.enquiryFirstDueOn.has_value());
    if (!standing.isOpen() || !standing.dueOn) {
        for (const EnquiryRecord &letter : m_letters) {
            const Standing one =
                standingOf(letter, m_folder.ombudsman, session.rules(), session.today());
            if (!one.isOpen() || !one.dueOn || (standing.dueOn && *standing.dueOn <= *one.dueOn))
                continue;
            standing = one;
            due = whyThisDay(letter);
        }
    }
    QString words = standing.dueOn ? tr("Due %1, %2", "day, where it stands")
                                         .arg(weekdayDate(*standing.dueOn), standing.words)
                                   : standing.words;
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    m_standing->setStatus(shapeOf(standing.meaning), words);
    m_due = due ? std::optional(*due) : std::nullopt;
    m_steps->setVisible(m_due.has_value());
    if (m_due)
        m_steps->setSteps(m_due->steps);
    m_noDue->setVisible(!m_due);
    m_noDue->setText(due ? QString() : due.error().message);
    m_why->setVisible(m_due.has_value());
}

void OmbudsmanPage::adoptRoom()
{
    m_side->setVisible(!Metrics(this).isCramped(window()->width()));
}

void OmbudsmanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adoptRoom();
}

void OmbudsmanPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_side)
        adoptRoom();
}

} // namespace redress
