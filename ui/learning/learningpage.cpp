// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/learningpage.h"

#include "core/base/dates.h"
#include "core/store/caserepository.h"
#include "core/store/paperlanguage.h"
#include "core/worklist/whythisday.h"
#include "ui/casefile/actiondialog.h"
#include "ui/learning/dippane.h"
#include "ui/learning/learningdetails.h"
#include "ui/learning/learningfilters.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/whydialog.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::vector<CounterBar::Counter> counters()
{
    return {{StatusShape::None, LearningPage::tr("All")},
            {StatusShape::Late, LearningPage::tr("Actions overdue")},
            {StatusShape::InTime, LearningPage::tr("To come")},
            {StatusShape::Tick, LearningPage::tr("Done")},
            {StatusShape::Soon, LearningPage::tr("Done, no evidence")},
            {StatusShape::Soon, LearningPage::tr("Did it hold?")}};
}

} // namespace

LearningPage::LearningPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_counters(new CounterBar(counters(), this))
    , m_stack(new QStackedWidget(this))
    , m_model(new CellTableModel(headings(), this))
    , m_proxy(new RowSortProxy(this))
    , m_table(new RecordTable(this))
    , m_empty(new EmptyPanel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_details(new LearningDetails(this))
    , m_filters(new LearningFilters(this))
    , m_view(new SegmentedSwitch({tr("Actions"), tr("Dip samples")}, this))
    , m_views(new QStackedWidget(this))
    , m_dip(new DipPane(host, this))
{
    setObjectName(u"learningPage"_s);
    construct();
    connectAll();
}

void LearningPage::construct()
{
    const Metrics metrics(this);
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"learningTableView"_s);
    m_table->setAccessibleName(tr("Actions"));
    m_table->setModel(m_proxy);
    m_table->setMostCharacters({14, 0, 24, 18, 14, 26, 26, 26, 14, 18});
    m_table->setLeastNeeded({9, 8, 7, 3, 2, 6});
    m_table->setMayElide(1);
    m_table->rememberAs(u"learning"_s, m_host.settings());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({metrics.times(80), metrics.times(26)});
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), 0);
    head->addWidget(new TextLabel(TextLabel::Kind::Title, tr("Learning"), this));
    head->addSpacing(metrics.gap());
    head->addWidget(new TextLabel(TextLabel::Kind::Quiet,
                                  tr("actions from complaints, and whether they worked"), this),
                    1);
    m_view->setObjectName(u"learningViewSwitch"_s);
    m_view->setAccessibleName(tr("What is shown"));
    head->addWidget(m_view);
    auto *actions = new QWidget(this);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    bar->addWidget(m_counters, 1);
    auto *column = new QVBoxLayout(actions);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.times(0.3));
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    filters->addWidget(m_filters);
    column->addLayout(filters);
    column->addLayout(bar);
    column->addWidget(m_splitter, 1);
    m_views->addWidget(actions);
    m_views->addWidget(m_dip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.times(0.3));
    layout->addLayout(head);
    layout->addSpacing(metrics.gap());
    layout->addWidget(m_views, 1);
    setFocusProxy(m_table);
}

void LearningPage::connectAll()
{
    m_model->setMaker([this] { return CellTableModel::Words{headings(), rowsInWords()}; });
    m_table->setPaperLanguage([this] { return paperLanguage(m_host.session().database()); });
    connect(m_table, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
    connect(m_table, &RecordTable::currentRowChanged, this, &LearningPage::adoptRow);
    connect(m_table, &RecordTable::opened, this, &LearningPage::change);
    connect(m_counters, &CounterBar::chosen, this, [this] {
        fillList();
        Q_EMIT changed();
    });
    connect(m_filters, &LearningFilters::changed, this, [this] {
        showCounts();
        fillList();
        Q_EMIT changed();
    });
    connect(m_filters->edit(), &FilterEdit::leftDownwards, m_table,
            qOverload<>(&QWidget::setFocus));
    connect(m_view, &SegmentedSwitch::chosen, this, [this](int index) {
        m_views->setCurrentIndex(index);
        setFocusProxy(isSample() ? m_dip->table() : m_table);
        Q_EMIT changed();
    });
    connect(m_dip, &DipPane::changed, this, &LearningPage::changed);
    connect(m_details, &LearningDetails::changeWanted, this, &LearningPage::change);
    connect(m_details, &LearningDetails::caseWanted, this, &LearningPage::openCase);
}

QString LearningPage::title() const
{
    return tr("Learning");
}

QString LearningPage::help() const
{
    return tr("All actions that complaints have led to: what is overdue stands first, then what is "
              "to come, then what was done in this financial year and the one before. An action "
              "closes with evidence. \"Did it hold?\" asks once its day has come, and again when a "
              "later complaint has the same cause in the same service. Enter changes or answers; "
              "the numbers at the top narrow the list down. Dip samples draw upheld responses by "
              "a seed, so that a draw can be repeated; the check list says which pillars of "
              "practice each shows, and the tallies beside it how many do.");
}

Page::Status LearningPage::status() const
{
    if (isSample())
        return {m_dip->words(), {}};
    return {tr("%n action(s) shown, %1 overdue", nullptr, int(m_shown.size()))
                .arg(countOf(Show::Overdue, true)),
            tr("overdue first, then by their day")};
}

std::optional<int> LearningPage::count() const
{
    // That other complaints had the same cause is seen on the page; it calls nobody who never
    // asked.
    const QDate today = m_host.session().today();
    return countOf(Show::Overdue) +
           int(std::count_if(m_lines.begin(), m_lines.end(), [&](const LearningLine &line) {
               return line.asksFollowUpAnew(today);
           }));
}

std::optional<int> LearningPage::countIn(Session &session)
{
    const QDate today = session.today();
    const auto overdue = learning::overdueCount(session.database(), today);
    const auto asked =
        learning::followUpCount(session.database(), learning::doneSince(today), today);
    return overdue && asked ? std::optional(*overdue + *asked) : std::nullopt;
}

bool LearningPage::shows(Show what, const LearningLine &line) const
{
    const QDate today = m_host.session().today();
    switch (what) {
    case Show::Overdue:
        return line.standing(today) == LearningLine::Standing::Overdue;
    case Show::ToCome:
        return line.standing(today) == LearningLine::Standing::ToCome;
    case Show::Done:
        return line.standing(today) == LearningLine::Standing::Done;
    case Show::NoEvidence:
        return line.lacksEvidence();
    case Show::FollowUp:
        return line.asksFollowUp(today);
    case Show::All:
    case Show::Count:
        break;
    }
    return true;
}

int LearningPage::countOf(Show what, bool isNarrowed) const
{
    const ReferenceData &reference = m_host.session().reference();
    return int(std::count_if(m_lines.begin(), m_lines.end(), [&](const LearningLine &line) {
        return shows(what, line) && (!isNarrowed || m_filters->passes(line, reference));
    }));
}

/// The numbers are those of the lists that they open.
void LearningPage::showCounts()
{
    for (int what = 0; what < int(Show::Count); ++what)
        m_counters->setCount(what, countOf(Show(what), true));
}

void LearningPage::refresh()
{
    Session &session = m_host.session();
    const auto read =
        learning::lines(session.database(), learning::doneSince(session.today()), session.today());
    if (!read) {
        m_host.messages().show(MessageBar::Kind::Error, read.error().message);
        return;
    }
    m_shown.clear();
    m_lines = *read;
    m_filters->load(session, m_lines);
    showCounts();
    m_dip->refresh();
    m_details->setLocked(session.isReadOnly() ? session.readOnlyReason() : QString());
    fillList();
    Q_EMIT changed();
}

void LearningPage::fillList()
{
    const Show what = Show(m_counters->current());
    const qint64 keep = m_keep;
    m_shown.clear();
    int stay = 0;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const LearningLine &line = m_lines[i];
        if (!shows(what, line) || !m_filters->passes(line, m_host.session().reference()))
            continue;
        if (line.action.id && line.action.id->value() == keep)
            stay = int(m_shown.size());
        m_shown.push_back(i);
    }
    m_model->setRows(rowsInWords());
    m_empty->setWords(
        m_lines.empty() ? tr("No actions yet") : tr("No action is so"),
        m_lines.empty() ? tr("What a complaint changes is recorded in its case, under Actions.")
        : m_filters->isNarrowed() ? tr("Choose another number above, or empty the filters.")
                                  : tr("Choose another number above."));
    m_stack->setCurrentIndex(m_shown.empty() ? 1 : 0);
    m_table->setCurrentRow(m_shown.empty() ? -1 : stay);
    adoptRow();
}

const LearningLine *LearningPage::chosen() const
{
    const int row = m_proxy->mapToSource(m_table->currentIndex()).row();
    return row >= 0 && row < int(m_shown.size()) ? &m_lines[m_shown[size_t(row)]] : nullptr;
}

void LearningPage::adoptRow()
{
    if (const LearningLine *line = chosen()) {
        m_keep = line->action.id ? line->action.id->value() : 0;
        const Session &session = m_host.session();
        m_details->setLine(*line, session.reference(), session.rules().calendar(), session.today());
    } else {
        m_details->clear();
    }
    Q_EMIT changed();
}

void LearningPage::change()
{
    const LearningLine *line = chosen();
    Session &session = m_host.session();
    if (!line || session.isReadOnly())
        return;
    const auto dossier = CaseRepository(session.database()).dossier(line->caseId);
    if (!dossier) {
        m_host.messages().show(MessageBar::Kind::Error, dossier.error().message);
        return;
    }
    auto *dialog = new ActionDialog(m_host, *dossier, line->action, this);
    connect(dialog, &ActionDialog::recorded, this,
            [this, reference = line->reference](const QString &words) {
                m_host.messages().show(MessageBar::Kind::Success,
                                       tr("%1: %2.", "reference, what").arg(reference, words));
                m_host.session().noteChange();
            });
    dialog->open();
}

/// Why the day of an action is that day.
void LearningPage::explain()
{
    const LearningLine *line = isSample() ? nullptr : chosen();
    if (!line)
        return;
    const auto dossier = CaseRepository(m_host.session().database()).dossier(line->caseId);
    if (!dossier) {
        m_host.messages().show(MessageBar::Kind::Error, dossier.error().message);
        return;
    }
    for (const auto &folder : dossier->stages) {
        for (const ActionRecord &action : folder.actions) {
            const auto due = whyAction(action, folder);
            if (action.id != line->action.id || !due)
                continue;
            auto *dialog = new WhyDialog(
                tr("%1, stage %2", "reference, number").arg(line->reference).arg(line->stage), *due,
                this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
    }
}

void LearningPage::openCase(CaseId id)
{
    m_host.openCase(id);
}

bool LearningPage::isSample() const
{
    return m_view->current() == 1;
}

RecordTable *LearningPage::shownTable() const
{
    return isSample() ? m_dip->current() : m_table;
}

QString LearningPage::listTitle() const
{
    if (!isSample())
        return tr("Actions from complaints");
    return m_dip->current() == m_dip->tallies() ? tr("Dip sample by pillar") : tr("Dip sample");
}

/// What the list was narrowed down to.
QString LearningPage::listSubtitle() const
{
    const QString day = weekdayDate(m_host.session().today());
    const QString what = isSample() ? m_dip->words().chopped(m_dip->words().isEmpty() ? 0 : 1)
                                    : counters().at(size_t(m_counters->current())).words;
    const QString words = isSample() ? QString() : m_filters->words();
    return words.isEmpty()
               ? tr("%1. As at %2.", "what the list is narrowed down to; day").arg(what, day)
               : tr("%1; %2. As at %3.", "what the list is narrowed down to, twice; day")
                     .arg(what, words, day);
}

bool LearningPage::can(PageCommand command) const
{
    const bool hasRows = isSample() ? m_dip->hasSample() : !m_shown.empty();
    switch (command) {
    case PageCommand::Print:
    case PageCommand::Export:
        return hasRows;
    default:
        break;
    }
    if (isSample()) {
        switch (command) {
        case PageCommand::Open:
            return m_dip->chosenCase().has_value();
        case PageCommand::Edit:
            return m_dip->chosenCase() && !m_host.session().isReadOnly();
        case PageCommand::Copy:
            return !shownTable()->chosenRows().isEmpty();
        case PageCommand::Columns:
            return true;
        default:
            return false;
        }
    }
    switch (command) {
    case PageCommand::Open:
        return chosen() != nullptr;
    case PageCommand::Explain:
        return chosen() && chosen()->action.dueOn;
    case PageCommand::Edit:
        return chosen() && !m_host.session().isReadOnly();
    case PageCommand::Copy:
        return !m_table->chosenRows().isEmpty();
    case PageCommand::Columns:
        return true;
    default:
        return false;
    }
}

QString LearningPage::whyNot(PageCommand command) const
{
    return command == PageCommand::Edit ? m_host.session().readOnlyReason() : QString();
}

void LearningPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Print:
        print();
        break;
    case PageCommand::Export:
        exportList();
        break;
    case PageCommand::Open:
        if (isSample() && m_dip->chosenCase())
            openCase(*m_dip->chosenCase());
        else if (const LearningLine *line = isSample() ? nullptr : chosen())
            openCase(line->caseId);
        break;
    case PageCommand::Edit:
        if (isSample())
            m_dip->look();
        else
            change();
        break;
    case PageCommand::Copy:
        shownTable()->copy();
        break;
    case PageCommand::Explain:
        explain();
        break;
    case PageCommand::Columns:
        shownTable()->chooseColumns();
        break;
    default:
        break;
    }
}

QJsonObject LearningPage::state() const
{
    QJsonObject state = m_filters->state();
    state.insert(u"show"_s, m_counters->current());
    state.insert(u"view"_s, m_view->current());
    return state;
}

void LearningPage::restore(const QJsonObject &state)
{
    const int what = state.value(u"show"_s).toInt();
    if (what >= 0 && what < int(Show::Count))
        m_counters->setCurrent(what);
    m_filters->restore(state);
    showCounts();
    fillList();
    m_view->setCurrent(state.value(u"view"_s).toInt() == 1 ? 1 : 0);
    m_views->setCurrentIndex(m_view->current());
    setFocusProxy(isSample() ? m_dip->table() : m_table);
}

QList<QWidget *> LearningPage::panes() const
{
    if (isSample())
        return {m_dip->table(), m_dip->tallies()};
    return {m_table, m_details};
}

void LearningPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Metrics metrics(this);
    const bool isCramped = metrics.isCramped(window()->width());
    m_counters->setCramped(isCramped);
    m_details->setVisible(!isCramped);
    m_details->setMinimumWidth(metrics.times(18));
}

} // namespace redress
