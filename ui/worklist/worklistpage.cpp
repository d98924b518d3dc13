// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/worklistpage.h"

#include "core/worklist/whythisday.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/whydialog.h"
#include "ui/worklist/workstrip.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Whose = WorkListFilter::Whose;
using Column = WorkListModel::Column;

/// The counters in the order of reading; what each shows is its figure.
constexpr std::array kCounters{WorkFilter::Open,    WorkFilter::Overdue,   WorkFilter::Today,
                               WorkFilter::Soon,    WorkFilter::Triage,    WorkFilter::Hold,
                               WorkFilter::Actions, WorkFilter::Ombudsman, WorkFilter::Windows};

constexpr double kDateNeeds = 80; ///< Of the window, times the height of the text.

std::vector<CounterBar::Counter> counters()
{
    return {
        {StatusShape::None, WorkListPage::tr("Everything open")},
        {StatusShape::Late, WorkListPage::tr("Overdue")},
        {StatusShape::Soon, WorkListPage::tr("Due today")},
        {StatusShape::Soon, WorkListPage::tr("Next 5 working days")},
        {StatusShape::None, WorkListPage::tr("To triage")},
        {StatusShape::OnHold, WorkListPage::tr("On hold")},
        {StatusShape::Late, WorkListPage::tr("Actions overdue")},
        {StatusShape::OnHold, WorkListPage::tr("Ombudsman due")},
        {StatusShape::None, WorkListPage::tr("May still escalate")},
    };
}

int counterOf(WorkFilter filter)
{
    const auto found = std::find(kCounters.begin(), kCounters.end(), filter);
    return found == kCounters.end() ? 0 : int(found - kCounters.begin());
}

} // namespace

WorkListPage::WorkListPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_model(new WorkListModel(this))
    , m_filter(new WorkListFilter(*m_model, this))
{
    setObjectName(u"workListPage"_s);
    construct();
    connectAll();
}

void WorkListPage::construct()
{
    m_table = new RecordTable(this);
    m_table->setObjectName(u"workListTableView"_s);
    m_table->setAccessibleName(tr("Work list"));
    m_table->setModel(m_filter);
    m_table->setMostCharacters({18, 16, 10, 22, 10, 14, 18, 40, 0});
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
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"workListSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
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
    m_service = new QComboBox(head);
    m_service->setObjectName(u"serviceComboBox"_s);
    m_service->setAccessibleName(tr("Service"));
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_service->setMinimumContentsLength(12);
    m_whose = new SegmentedSwitch({tr("Mi&ne"), tr("Tea&m"), tr("Ever&yone")}, head);
    m_whose->setCurrent(int(Whose::Everyone));
    m_counters = new CounterBar(counters(), head);

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
    layout->addWidget(m_counters);
    setTabOrder(m_filterEdit, m_service);
    setTabOrder(m_service, m_whose->button(0));
    return head;
}

void WorkListPage::connectAll()
{
    connect(m_filterEdit, &FilterEdit::filterChanged, this, [this](const QString &text) {
        auto narrowing = m_narrowing;
        narrowing.text = text;
        narrow(narrowing);
    });
    connect(m_filterEdit, &FilterEdit::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        auto narrowing = m_narrowing;
        const qint64 id = m_service->currentData().toLongLong();
        narrowing.place = id > 0 ? std::optional(OrgNodeId(id)) : std::nullopt;
        narrow(narrowing);
    });
    connect(m_whose, &SegmentedSwitch::chosen, this, [this](int index) {
        auto narrowing = m_narrowing;
        narrowing.whose = Whose(index);
        narrow(narrowing);
    });
    connect(m_counters, &CounterBar::chosen, this, [this](int index) {
        auto narrowing = m_narrowing;
        narrowing.filter = kCounters[size_t(index)];
        narrow(narrowing);
    });
    connect(m_table, &RecordTable::sortChosen, this, [this](const SortKeys &keys) {
        m_filter->setSortKeys(keys);
        Q_EMIT changed();
    });
    m_table->setDefaultSort({{int(Column::Due), Qt::AscendingOrder}});
    m_table->rememberAs(u"worklist/table"_s, m_host.settings());
    connect(m_table, &RecordTable::currentRowChanged, this, &WorkListPage::showChosen);
    connect(m_table, &RecordTable::opened, this, &WorkListPage::openChosen);
    connect(m_details, &WorkDetails::openWanted, this, &WorkListPage::openChosen);
    connect(m_strip, &WorkStrip::openWanted, this, &WorkListPage::openChosen);
    connect(m_strip, &WorkStrip::detailsWanted, this, &WorkListPage::explainChosen);
    connect(m_empty, &EmptyPanel::wayChosen, this, [this] {
        if (m_model->items().empty())
            m_host.visit(pagekey::kCases, {{u"new"_s, true}});
        else
            restore({{u"whose"_s, int(Whose::Everyone)}});
    });
    const QByteArray split = m_host.settings().layout(u"worklist/splitter"_s);
    if (split.isEmpty() || !m_splitter->restoreState(split))
        m_splitter->setSizes({Metrics(this).times(80), Metrics(this).times(24)});
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_host.settings().setLayout(u"worklist/splitter"_s, m_splitter->saveState());
    });
}

QString WorkListPage::title() const
{
    return tr("Work list");
}

QString WorkListPage::help() const
{
    return tr(
        "The work list shows what waits for somebody at the end of today: stages of "
        "complaints, replies, triage, enquiries of the Ombudsman, and actions past their "
        "day. A counter narrows the list down to what it counts. Choose a row to see why it is "
        "due on its day; Enter opens the case, F4 explains the day, Ctrl+P prints the list.");
}

Page::Status WorkListPage::status() const
{
    const int shown = m_filter->rowCount();
    int late = 0;
    for (int row = 0; row < shown; ++row)
        late += m_filter->itemAt(row).isOverdue() ? 1 : 0;
    const int all = int(m_model->items().size());
    const SortKeys keys = m_filter->sortKeys();
    QString sorted;
    if (!keys.isEmpty()) {
        const QString column =
            m_model->headerData(keys.first().column, Qt::Horizontal, Qt::DisplayRole)
                .toString()
                .toLower();
        sorted = keys.first().order == Qt::AscendingOrder
                     ? tr("sorted by %1").arg(column)
                     : tr("sorted by %1, last first").arg(column);
    }
    return {tr("%1 of %2 shown, %3 late").arg(shown).arg(all).arg(late), sorted};
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
    const auto list = WorkList::load(m_host.session().database(), session.rules(), session.today());
    if (!list) {
        m_host.messages().show(MessageBar::Kind::Error, list.error().message);
        return;
    }
    const auto kept = chosen() ? std::optional(*chosen()) : std::nullopt;
    loadPeople();
    m_model->setItems(list->items(), session.reference());
    loadServices();
    const QDateTime now = session.clock().nowUtc().toLocalTime();
    m_date->setText(tr("%1, as at %2", "a day and a time")
                        .arg(QLocale().toString(session.today(), u"ddd d MMMM yyyy"_s),
                             QLocale().toString(now.time(), u"HH:mm"_s)));
    const int row = kept ? rowOf(*kept) : 0;
    m_table->setCurrentRow(row < 0 ? 0 : row);
    showCounts();
    showChosen();
}

void WorkListPage::loadServices()
{
    const QSignalBlocker blocker(m_service);
    const ReferenceData &reference = m_host.session().reference();
    m_service->clear();
    m_service->addItem(tr("All services"), 0);
    for (const OrgNode &directorate : reference.directorates()) {
        m_service->addItem(directorate.name, directorate.id.value());
        for (const OrgNode &service : reference.childrenOf(directorate.id, OrgLevel::Service))
            m_service->addItem(u"    "_s + service.name, service.id.value());
    }
    const int index =
        m_service->findData(m_narrowing.place ? m_narrowing.place->value() : qint64(0));
    m_service->setCurrentIndex(qMax(0, index));
}

void WorkListPage::loadPeople()
{
    const Session &session = m_host.session();
    const auto me = session.me();
    const Member *mine = me ? session.reference().member(*me) : nullptr;
    std::vector<MemberId> team;
    for (const Member &member : session.reference().members()) {
        if (mine && !mine->teamName.isEmpty() && member.teamName == mine->teamName)
            team.push_back(member.id);
    }
    m_filter->setPeople(me, team);
    const auto allow = [this](Whose whose, bool isPossible, const QString &reason) {
        SegmentButton *button = m_whose->button(int(whose));
        button->setEnabled(isPossible);
        button->setToolTip(isPossible ? QString() : reason);
        button->setAccessibleDescription(isPossible ? QString() : reason);
    };
    const QString nobody =
        tr("No member of the team has the sign-in name %1.").arg(session.store().who().person);
    allow(Whose::Mine, mine != nullptr, nobody);
    allow(Whose::Team, !team.empty(), mine ? tr("Your team is not recorded.") : nobody);
}

void WorkListPage::narrow(const WorkListFilter::Narrowing &narrowing)
{
    if (m_narrowing == narrowing && m_filter->narrowing() == narrowing)
        return;
    const auto kept = chosen() ? std::optional(*chosen()) : std::nullopt;
    m_narrowing = narrowing;
    m_filter->setNarrowing(narrowing);
    const int row = kept ? rowOf(*kept) : 0;
    m_table->setCurrentRow(row < 0 ? 0 : row);
    showCounts();
    showChosen();
    Q_EMIT changed();
}

void WorkListPage::showCounts()
{
    for (size_t i = 0; i < kCounters.size(); ++i)
        m_counters->setCount(int(i), m_filter->count(kCounters[i]));
    showWhatIsThere();
}

void WorkListPage::showWhatIsThere()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_middle->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!isEmpty)
        return;
    if (m_model->items().empty()) {
        m_empty->setWords(tr("Nothing is waiting"),
                          tr("What is due, late, on hold or to triage will stand here."));
        m_empty->setWay(m_host.session().isReadOnly() ? QString() : tr("Recor&d a contact"));
    } else {
        m_empty->setWords(tr("No case matches"), narrowedWords());
        m_empty->setWay(tr("Clear fi&lters"));
    }
}

QString WorkListPage::narrowedWords() const
{
    QStringList parts{counters()[size_t(counterOf(m_narrowing.filter))].words};
    if (m_narrowing.place)
        parts.append(m_service->currentText().trimmed());
    if (m_narrowing.whose == Whose::Mine)
        parts.append(tr("mine"));
    if (m_narrowing.whose == Whose::Team)
        parts.append(tr("of my team"));
    if (!m_narrowing.text.isEmpty())
        parts.append(tr("with the words \"%1\"").arg(m_narrowing.text));
    return parts.join(u", "_s);
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
        if (other.reference == item.reference && other.kind == item.kind &&
            other.stage == item.stage)
            return row;
    }
    return -1;
}

WorkDetails::Content WorkListPage::contentFor(const WorkItem &item)
{
    Session &session = m_host.session();
    WorkDetails::Content content{item, std::nullopt, std::nullopt, {}, {}};
    CaseDossier dossier;
    if (item.caseId) {
        const CaseRepository cases(session.database());
        const auto loaded = cases.dossier(*item.caseId);
        if (!loaded) {
            content.noDue = loaded.error().message;
            return content;
        }
        dossier = *loaded;
        content.record = dossier.record;
        content.history = cases.history(*item.caseId).value_or(std::vector<HistoryEntry>());
    }
    const auto due = whyThisDay(item, dossier, session.rules(), session.today());
    if (due)
        content.due = *due;
    else
        content.noDue = due.error().message;
    return content;
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
    if (item->caseId)
        m_host.openCase(*item->caseId);
    else if (item->ombudsmanId)
        m_host.openOmbudsmanCase(*item->ombudsmanId);
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

QJsonObject WorkListPage::state() const
{
    QJsonObject state{{u"counter"_s, QString(toStored(m_narrowing.filter))},
                      {u"text"_s, m_narrowing.text},
                      {u"whose"_s, int(m_narrowing.whose)}};
    if (m_narrowing.place)
        state.insert(u"place"_s, m_narrowing.place->value());
    if (const WorkItem *item = chosen())
        state.insert(u"row"_s, item->reference);
    return state;
}

void WorkListPage::restore(const QJsonObject &state)
{
    WorkListFilter::Narrowing narrowing;
    narrowing.filter =
        fromStored<WorkFilter>(state.value(u"counter"_s).toString()).value_or(WorkFilter::Open);
    narrowing.text = state.value(u"text"_s).toString();
    narrowing.whose = Whose(state.value(u"whose"_s).toInt(int(Whose::Everyone)));
    if (state.contains(u"place"_s))
        narrowing.place = OrgNodeId(state.value(u"place"_s).toInteger());
    narrow(narrowing);
    m_counters->setCurrent(counterOf(narrowing.filter));
    m_whose->setCurrent(int(narrowing.whose));
    m_filterEdit->setFilter(narrowing.text);
    loadServices();
    const QString reference = state.value(u"row"_s).toString();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->itemAt(row).reference == reference) {
            m_table->setCurrentRow(row);
            break;
        }
    }
}

QList<QWidget *> WorkListPage::panes() const
{
    return {m_filterEdit, m_table, m_details};
}

void WorkListPage::adoptRoom()
{
    const Metrics metrics(this);
    m_isCramped = metrics.isCramped(window()->width());
    m_counters->setCramped(m_isCramped);
    m_details->setVisible(!m_isCramped);
    m_strip->setVisible(m_isCramped);
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
