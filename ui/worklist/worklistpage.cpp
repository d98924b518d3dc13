// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/worklistpage.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/conduct/ombudsman.h"
#include "core/conduct/remedies.h"
#include "core/letters/contactlog.h"
#include "core/statistics/labels.h"
#include "core/store/paperlanguage.h"
#include "core/store/restriction.h"
#include "core/worklist/whythisday.h"
#include "ui/casefile/casetables.h"
#include "ui/shell/casevisit.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/keptsplitter.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/whydialog.h"
#include "ui/worklist/firststepsstrip.h"
#include "ui/worklist/leaverstrip.h"
#include "ui/worklist/lookstrip.h"
#include "ui/worklist/worklistcounters.h"
#include "ui/worklist/workpeople.h"
#include "ui/worklist/workstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Whose = WorkListFilter::Whose;
using Column = WorkListModel::Column;

constexpr double kDateNeeds = 80; ///< Of the window, times the height of the text.

} // namespace

WorkListPage::WorkListPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_model(new WorkListModel(this))
    , m_filter(new WorkListFilter(*m_model, this))
{
    setObjectName(u"workListPage"_s);
    construct();
    constructFilterRow();
    connectAll();
}

void WorkListPage::construct()
{
    m_table = new RecordTable(this);
    m_table->setObjectName(u"workListTableView"_s);
    m_table->setAccessibleName(tr("Work list"));
    m_table->setModel(m_filter);
    m_table->setMostCharacters({18, 16, 17, 22, 10, 14, 18, 40, 0});
    m_table->setMayElide(int(Column::Service));
    // The reference tells the kind; the day of receipt and the next step stand in the details.
    m_table->setLeastNeeded({int(Column::Received), int(Column::Kind), int(Column::NextStep),
                             int(Column::Officer), int(Column::Service), int(Column::Stage)});
    setFocusProxy(m_table);
    m_empty = new EmptyPanel(this);
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_empty);
    m_details = new WorkDetails(this);
    m_splitter = new KeptSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"workListSplitter"_s);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_strip = new WorkStrip(this);
    m_strip->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(constructHead());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_strip);
}

QWidget *WorkListPage::constructHead()
{
    const Metrics metrics(this);
    auto *head = new QWidget(this);
    m_date = new TextLabel(TextLabel::Kind::Quiet, head);
    m_filterEdit = new FilterEdit(head);
    m_filterEdit->setObjectName(u"filterLineEdit"_s);
    m_filterEdit->setPlaceholderText(tr("Filter this list"));
    m_filterEdit->setAccessibleName(tr("Filter this list"));
    m_service = new TickBox(tr("All services"), head);
    m_service->setObjectName(u"serviceTickBox"_s);
    m_service->setAccessibleName(tr("Service"));
    m_service->setAccessibleDescription(m_service->accessibleName());
    m_service->setMinimumContentsLength(12);
    m_whose = new SegmentedSwitch({tr("Mi&ne"), tr("Tea&m"), tr("Ever&yone")}, head);
    m_whose->setCurrent(int(Whose::Everyone));
    m_counters = new CounterBar(worklistcounters::all(), head);
    m_counters->setObjectName(u"workCounterBar"_s);
    m_words = new FilterWords(head);
    m_look = new LookStrip(head);
    m_leavers = new LeaverStrip(head);
    m_firstSteps = new FirstStepsStrip(head);

    m_headRow = new QWidget(head);
    auto *row = new QHBoxLayout(m_headRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(TextLabel::Kind::Title, tr("Work list"), m_headRow));
    row->addSpacing(metrics.times(0.3));
    row->addWidget(m_date);
    row->addStretch(1);
    row->addWidget(m_filterEdit);
    row->addWidget(m_service);
    row->addWidget(m_whose);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(), metrics.gap());
    layout->addWidget(m_headRow);
    layout->addWidget(m_firstSteps);
    m_counterRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_counterRow->addWidget(m_counters);
    m_counterRow->addWidget(m_words);
    layout->addLayout(m_counterRow);
    layout->addWidget(m_look);
    layout->addWidget(m_leavers);
    m_words->follow(m_counters->button(int(worklistcounters::kFilters.size()) - 1));
    setTabOrder(m_filterEdit, m_service);
    setTabOrder(m_service, m_whose->button(0));
    return head;
}

void WorkListPage::connectAll()
{
    connectFirstSteps();
    connect(m_filterEdit, &FilterEdit::filterChanged, this, [this](const QString &text) {
        auto narrowing = m_narrowing;
        narrowing.text = text;
        narrow(narrowing);
    });
    connect(m_filterEdit, &FilterEdit::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_service, &TickBox::tickedChanged, this, [this] {
        auto narrowing = m_narrowing;
        narrowing.places.clear();
        for (const QString &place : m_service->ticked())
            narrowing.places.push_back(OrgNodeId(place.toLongLong()));
        narrow(narrowing);
    });
    connect(m_whose, &SegmentedSwitch::chosen, this, [this](int index) {
        auto narrowing = m_narrowing;
        narrowing.whose = Whose(index);
        narrow(narrowing);
    });
    connect(m_counters, &CounterBar::chosen, this, [this](int index) {
        auto narrowing = m_narrowing;
        const WorkFilter filter = worklistcounters::kFilters[size_t(index)];
        if (narrowing.filter == filter)
            return; // As showFilter() does: what is joined with it stays.
        narrowing.filter = filter;
        narrowing.more.clear();
        narrow(narrowing);
    });
    m_counters->setJoinable();
    connect(m_counters, &CounterBar::joined, this,
            [this](int index, Join how) { join(worklistcounters::kFilters[size_t(index)], how); });
    connect(m_counters, &CounterBar::menuWanted, this, [this](int index, QMenu *menu) {
        if (worklistcounters::kFilters[size_t(index)] == WorkFilter::Soon)
            addSoon(*menu);
    });
    connect(m_look, &LookStrip::filterWanted, this, [this](WorkFilter filter) {
        auto narrowing = m_narrowing;
        narrowing.filter = filter;
        narrowing.more.clear();
        narrow(narrowing);
    });
    connect(m_look, &LookStrip::seen, this, &WorkListPage::noteSeen);
    connect(m_leavers, &LeaverStrip::moveWanted, this, &WorkListPage::moveCases);
    connect(m_table, &RecordTable::sortChosen, this, [this](const SortKeys &keys) {
        m_filter->setSortKeys(keys);
        Q_EMIT changed();
    });
    m_table->setDefaultSort({{int(Column::Due), Qt::AscendingOrder}});
    m_table->rememberAs(u"worklist/table"_s, m_host.settings());
    m_table->setPaperLanguage([this] { return paperLanguage(m_host.session().database()); });
    connect(m_table, &RecordTable::currentRowChanged, this, &WorkListPage::showChosen);
    connect(m_table, &RecordTable::opened, this, &WorkListPage::openChosen);
    connect(m_table, &RecordTable::menuWanted, this,
            [this](QMenu *menu, const QModelIndex &at, bool isOfCell) {
                addFilters(*menu, at, isOfCell);
            });
    connect(m_details, &WorkDetails::openWanted, this, &WorkListPage::openChosen);
    connect(m_strip, &WorkStrip::openWanted, this, &WorkListPage::openChosen);
    connect(m_strip, &WorkStrip::detailsWanted, this, &WorkListPage::explainChosen);
    connect(m_empty, &EmptyPanel::wayChosen, this, [this] {
        if (m_model->items().empty())
            m_host.visit(pagekey::kCases, {{u"new"_s, true}});
        else
            restore({{u"whose"_s, int(Whose::Everyone)}});
    });
    m_splitter->rememberAs(u"worklist/splitter"_s, m_host.settings(),
                           {Metrics(this).times(80), Metrics(this).times(24)});
    connect(&m_host.settings(), &Settings::detailsPaneChanged, this, &WorkListPage::adoptRoom);
}

QString WorkListPage::title() const
{
    return tr("Work list");
}

QString WorkListPage::help() const
{
    return tr(
        "The work list shows what waits for somebody at the end of today: stages of "
        "complaints, acknowledgements, replies, triage, what the Ombudsman waits for, chases, and "
        "actions past their day. A counter narrows the list down to the lines that it counts, so "
        "that a case with two letters to answer counts twice; Cases counts cases. Choose a row "
        "to see why it is "
        "due on its day; Enter opens the case, F4 explains the day, Ctrl+P prints the list. "
        "Beneath the "
        "counters stands what became late since you last looked; Seen begins anew. The menu Case "
        "saves the days as a calendar, prints a chase sheet and what an officer has open, and "
        "moves an officer's cases to another.");
}

Page::Status WorkListPage::status() const
{
    const int shown = m_filter->rowCount();
    int late = 0;
    for (int row = 0; row < shown; ++row)
        late += m_filter->itemAt(row).isOverdue() ? 1 : 0;
    const int all = int(m_model->items().size());
    const QString words = tr("%1 of %2 lines shown, %3 late").arg(shown).arg(all).arg(late);
    WorkListFilter::Narrowing everything;
    everything.soonDays = m_narrowing.soonDays; // Of a counter that is not chosen.
    const bool isNarrow = m_narrowing != everything;
    return {isNarrow ? tr("%1, filter on").arg(words) : words, m_table->sortWords()};
}

std::optional<int> WorkListPage::count() const
{
    int open = 0;
    for (const WorkItem &item : m_model->items())
        open += WorkList::shows(WorkFilter::Open, item) ? 1 : 0;
    return open;
}

void WorkListPage::refresh()
{
    const Session &session = m_host.session();
    adoptLook();
    auto list =
        WorkList::load(m_host.session().database(), session.rules(), session.today(), m_lastLook);
    if (!list) {
        m_host.messages().show(MessageBar::Kind::Error, list.error().message);
        return;
    }
    if (const auto marked = list->markUnproved(m_host.session().database()); !marked)
        m_host.messages().show(MessageBar::Kind::Error, marked.error().message);
    const auto kept = chosen() ? std::optional(*chosen()) : std::nullopt;
    loadPeople();
    m_model->setItems(list->items(), session.reference());
    showLeavers();
    showFirstSteps();
    if (!isAnythingNew())
        keepLook(lookNow());
    loadServices();
    m_date->setText(dateWords());
    const int row = kept ? rowOf(*kept) : 0;
    m_table->setCurrentRow(row < 0 ? 0 : row);
    showCounts();
    showChosen();
}

QString WorkListPage::dateWords() const
{
    const Session &session = m_host.session();
    const QDateTime now = session.clock().nowUtc().toLocalTime();
    return tr("%1, as at %2", "a day and a time")
        .arg(localeHere().toString(session.today(), u"ddd d MMMM yyyy"_s),
             localeHere().toString(now.time(), u"HH:mm"_s));
}

const WorkItem *WorkListPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_filter->rowCount() ? &m_filter->itemAt(index.row())
                                                                 : nullptr;
}

int WorkListPage::rowOf(const WorkItem &item) const
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const WorkItem &other = m_filter->itemAt(row);
        if (other.isSameAs(item))
            return row;
    }
    return -1;
}

WorkDetails::Content WorkListPage::contentFor(const WorkItem &item)
{
    Session &session = m_host.session();
    WorkDetails::Content content{.item = item};
    CaseDossier dossier;
    if (item.caseId) {
        if (const auto restricted = restriction::of(session.database(), *item.caseId);
            restricted && *restricted) {
            content.noDue = restrictedWords();
            return content;
        }
        const CaseRepository cases(session.database());
        const auto loaded = cases.dossier(*item.caseId);
        if (!loaded) {
            content.noDue = loaded.error().message;
            return content;
        }
        dossier = *loaded;
        content.record = dossier.record;
        addPeople(session.database(), *item.caseId, content);
        content.history = cases.history(*item.caseId).value_or(std::vector<HistoryEntry>());
    }
    if (item.ombudsmanId && !item.caseId) {
        if (const auto restricted = restriction::of(session.database(), *item.ombudsmanId);
            restricted && *restricted) {
            content.noDue = restrictedWords();
            return content;
        }
    }
    content.subject = subjectOf(item);
    const auto due = whyThisDay(item, dossier, session.rules(), session.today());
    if (due)
        content.due = *due;
    else
        content.noDue = due.error().message;
    return content;
}

/// What was recommended, or who was asked for what.
QString WorkListPage::subjectOf(const WorkItem &item) const
{
    Database &database = m_host.session().database();
    if (item.recommendationId) {
        const auto remedy = ombudsman::remedy(database, *item.recommendationId);
        if (!remedy)
            return {};
        const QString what = remedy->amount
                                 ? tr("%1, %2", "a remedy, its amount")
                                       .arg(labelOf(remedy->category), pounds(*remedy->amount))
                                 : labelOf(remedy->category);
        return remedy->description.isEmpty()
                   ? what
                   : tr("%1: %2", "a remedy, what is to be done").arg(what, remedy->description);
    }
    if (item.remedyId) {
        const auto remedy = remedies::remedy(database, *item.remedyId);
        return remedy ? remedy->description : QString();
    }
    if (!item.contactId || !item.canOpen())
        return {};
    const AnyCaseId of = item.caseId ? AnyCaseId(*item.caseId) : AnyCaseId(*item.ombudsmanId);
    const auto log = contactlog::entries(database, of);
    for (const ContactEntry &one : log ? *log : std::vector<ContactEntry>()) {
        if (one.id == item.contactId)
            return one.withWhom.isEmpty()
                       ? one.note
                       : tr("%1: %2", "with whom, what about").arg(one.withWhom, one.note);
    }
    return {};
}

void WorkListPage::showChosen()
{
    const WorkItem *item = chosen();
    m_due.reset();
    if (!item) {
        m_details->clear();
        m_strip->clear();
    } else {
        const WorkDetails::Content content = contentFor(*item);
        m_due = content.due;
        m_details->setContent(content, m_host.session().reference());
        m_strip->setItem(*item);
    }
    Q_EMIT changed();
}

void WorkListPage::openChosen()
{
    const WorkItem *item = chosen();
    if (!item)
        return;
    const casevisit::Line line{.ombudsman = item->ombudsmanId,
                               .enquiry = item->enquiryId,
                               .recommendation = item->recommendationId,
                               .contact = item->contactId};
    if (item->caseId)
        casevisit::open(m_host, *item->caseId, line);
    else if (item->ombudsmanId)
        casevisit::open(m_host, *item->ombudsmanId, line);
}

void WorkListPage::explainChosen()
{
    const WorkItem *item = chosen();
    if (!item || !m_due)
        return;
    auto *dialog = new WhyDialog(
        tr("%1, %2", "reference, stage").arg(item->reference, stageText(*item).toLower()), *m_due,
        this);
    dialog->open();
}

QList<QWidget *> WorkListPage::panes() const
{
    return {m_filterEdit, m_table, m_details};
}

void WorkListPage::adoptRoom()
{
    const Metrics metrics(this);
    m_isCramped = metrics.isCramped(window()->width());
    // Another language may need more words than a wide window has room for in one line.
    const int room = width() - 2 * metrics.margin();
    m_counters->setWrapped(false);
    m_counters->setWrapped(!m_counters->fits(room));
    const bool isLow = redress::isLow(this);
    m_counters->setCramped(m_isCramped || isLow || !m_counters->fits(room));
    m_counterRow->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setCollapsed(isLow);
    showLook();
    const bool isWanted = m_host.settings().value(Settings::Key::DetailsPane).toBool();
    m_details->setVisible(isWanted && !m_isCramped);
    m_strip->setVisible(isWanted && m_isCramped);
    m_date->setVisible(window()->width() >= metrics.times(kDateNeeds));
    m_filterEdit->setMinimumWidth(metrics.times(m_isCramped ? 9 : m_date->isHidden() ? 12 : 16));
    m_details->setMinimumWidth(metrics.times(21));
}

void WorkListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adoptRoom();
}

void WorkListPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_table)
        adoptRoom();
}

} // namespace redress
