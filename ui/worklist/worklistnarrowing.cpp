// SPDX-License-Identifier: GPL-3.0-or-later
// What the work list is narrowed down to: whose, where, which counter, and where the person stands.
#include "ui/worklist/worklistpage.h"

#include "core/search/searchparts.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/betweendialog.h"
#include "ui/widgets/cellfilter.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/worklist/worklistcounters.h"

#include <QJsonArray>
#include <QMenu>
#include <QSet>
#include <QStackedWidget>

#include <algorithm>
#include <array>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Whose = WorkListFilter::Whose;
using Column = WorkListModel::Column;

/// Working days ahead. \source features 125, "next N working days"
constexpr std::array kSoonOffered{5, 10, 20};
constexpr int kSoonMost = 60;

} // namespace

void WorkListPage::loadServices()
{
    std::vector<TickBox::Choice> places;
    const ReferenceData &reference = m_host.session().reference();
    for (const OrgNode &directorate : reference.directorates()) {
        places.push_back({directorate.name, QString::number(directorate.id.value())});
        for (const OrgNode &service : reference.childrenOf(directorate.id, OrgLevel::Service))
            places.push_back({service.name, QString::number(service.id.value()), 1});
    }
    m_service->setChoices(places);
    QStringList ticked;
    for (const OrgNodeId place : m_narrowing.places)
        ticked.append(QString::number(place.value()));
    m_service->setTicked(ticked);
}

void WorkListPage::constructFilterRow()
{
    FilterRow *row = m_table->addFilterRow();
    for (int column = 0; column < int(Column::Count); ++column) {
        const auto kind = WorkListModel::matchOf(Column(column));
        row->addCell(column, FilterRow::Kind(kind),
                     m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        if (kind == CellMatch::Kind::Ticks)
            row->setProvider(column, [this, column] { return valuesOf(Column(column)); });
    }
    connect(row, &FilterRow::changed, this, &WorkListPage::narrowColumn);
    connect(m_table, &RecordTable::filterRowShown, this, [this](bool isShown) {
        showWhatIsThere();
        if (isShown && isVisible() && m_model->items().empty())
            m_host.messages().show(
                MessageBar::Kind::Info,
                tr("The fields stand under the headings as soon as the list has rows."));
    });
    connect(m_words, &FilterWords::removed, this, &WorkListPage::takeAway);
    connect(m_words, &FilterWords::cleared, this, [this] {
        restore({{u"whose"_s, QString(toStored(m_narrowing.whose))},
                 {u"soon"_s, m_narrowing.soonDays}});
    });
    connect(m_words, &FilterWords::left, m_table, qOverload<>(&QWidget::setFocus));
}

/// What the items say in a column, each once, in the order of the column.
std::vector<TickBox::Choice> WorkListPage::valuesOf(Column column) const
{
    std::vector<std::pair<QVariant, QString>> said;
    QSet<QString> known;
    for (const WorkItem &item : m_model->items()) {
        const QString text = m_model->text(item, column);
        if (text.isEmpty() || known.contains(text))
            continue;
        known.insert(text);
        said.emplace_back(m_model->sortValue(item, column), text);
    }
    std::ranges::stable_sort(said, [](const auto &a, const auto &b) {
        if (a.first.userType() != QMetaType::QString && a.first != b.first)
            return QVariant::compare(a.first, b.first) == QPartialOrdering::Less;
        return QString::localeAwareCompare(a.second, b.second) < 0;
    });
    std::vector<TickBox::Choice> values;
    values.reserve(said.size());
    for (const auto &[order, text] : said)
        values.push_back({text, search::quotedIfNeeded(text)});
    return values;
}

void WorkListPage::join(WorkFilter filter, Join how)
{
    auto narrowing = m_narrowing;
    if (how == Join::Only || filter == narrowing.filter) {
        narrowing.more.clear();
        if (how == Join::Only)
            narrowing.filter = filter;
    } else {
        // Once more is another way for the same counter, not the counter twice.
        std::erase_if(narrowing.more, [filter](const auto &one) { return one.second == filter; });
        narrowing.more.emplace_back(how, filter);
    }
    narrow(narrowing);
}

void WorkListPage::addSoon(QMenu &menu)
{
    menu.addSeparator();
    for (const int days : kSoonOffered) {
        QAction *one = menu.addAction(tr("Next %1 working days").arg(days));
        one->setObjectName(u"soonAction%1"_s.arg(days));
        one->setCheckable(true);
        one->setChecked(m_narrowing.soonDays == days);
        connect(one, &QAction::triggered, this, [this, days] { lookAhead(days); });
    }
    QAction *other = menu.addAction(tr("Another number of &days..."));
    other->setObjectName(u"soonOtherAction"_s);
    connect(other, &QAction::triggered, this, [this] {
        const QString typed = m_host.dialogs().askText(
            this, tr("Due soon"), tr("Working days to look ahead, 1 to %1:").arg(kSoonMost),
            QString::number(m_narrowing.soonDays));
        if (typed.isNull())
            return;
        bool isNumber = false;
        const int days = typed.trimmed().toInt(&isNumber);
        if (!isNumber || days < 1 || days > kSoonMost)
            m_host.messages().show(MessageBar::Kind::Error,
                                   tr("%1 is no number of working days from 1 to %2.")
                                       .arg(typed.trimmed())
                                       .arg(kSoonMost));
        else
            lookAhead(days);
    });
}

/// \source features 69: compliance is followed apart from letters
void WorkListPage::addCompliance(QMenu &menu)
{
    menu.addSeparator();
    QAction *alone =
        menu.addAction(tr("&Recommendations and reports alone: %1", "the number of lines")
                           .arg(m_filter->count(WorkFilter::Compliance)));
    alone->setObjectName(u"complianceAction"_s);
    alone->setCheckable(true);
    alone->setChecked(m_narrowing.filter == WorkFilter::Compliance);
    connect(alone, &QAction::triggered, this, [this] {
        auto narrowing = m_narrowing;
        narrowing.filter = WorkFilter::Compliance;
        narrowing.more.clear();
        narrow(narrowing);
    });
}

/// Shows them at once: that is what was asked for.
void WorkListPage::lookAhead(int workingDays)
{
    auto narrowing = m_narrowing;
    narrowing.soonDays = workingDays;
    narrowing.filter = WorkFilter::Soon;
    narrowing.more.clear();
    narrow(narrowing);
}

void WorkListPage::narrowColumn(int column, const QString &typed)
{
    auto narrowing = m_narrowing;
    if (typed.isEmpty())
        narrowing.columns.remove(column);
    else
        narrowing.columns.insert(column, typed);
    narrow(narrowing);
}

QString WorkListPage::columnWords(int column) const
{
    QString said = m_narrowing.columns.value(column);
    const bool isUnderstood =
        CellMatch::fromTyped(WorkListModel::matchOf(Column(column)), said, m_host.session().today())
            .has_value();
    said.remove(u'"').replace(u","_s, u", "_s);
    if (!isUnderstood)
        said = tr("%1 is not understood", "what is asked of a column").arg(said);
    return tr("%1: %2", "a column, what is asked of it")
        .arg(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), said);
}

/// In this order: what has no counter, counters that were joined, places, fields under the
/// headings, words.
void WorkListPage::takeAway(int number)
{
    auto narrowing = m_narrowing;
    if (narrowing.filter == WorkFilter::Compliance && number-- == 0) {
        narrowing.filter = WorkFilter::Open;
        narrow(narrowing);
        return;
    }
    const int joined = int(narrowing.more.size());
    if (number < joined) {
        narrowing.more.erase(narrowing.more.begin() + number);
        narrow(narrowing);
        return;
    }
    number -= joined;
    if (!narrowing.places.empty() && number-- == 0) {
        narrowing.places.clear();
    } else if (number < narrowing.columns.size()) {
        narrowing.columns.remove(narrowing.columns.keys().at(number));
    } else {
        m_filterEdit->setFilter({});
        return;
    }
    narrow(narrowing);
    loadServices();
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
    m_filter->setNarrowing(narrowing, m_host.session().today());
    showFilter();
    const int row = kept ? rowOf(*kept) : 0;
    m_table->setCurrentRow(row < 0 ? 0 : row);
    showCounts();
    showChosen();
    Q_EMIT changed();
}

void WorkListPage::showCounts()
{
    for (size_t i = 0; i < worklistcounters::kFilters.size(); ++i)
        m_counters->setCount(int(i), m_filter->count(worklistcounters::kFilters[i]));
    showLook();
    showWhatIsThere();
}

void WorkListPage::showWhatIsThere()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    // The fields under the headings stay in sight: what they ask for is to be changed there.
    const bool staysTable = !isEmpty || (m_table->isFilterRowShown() && !m_model->items().empty());
    m_middle->setCurrentWidget(staysTable ? static_cast<QWidget *>(m_table) : m_empty);
    if (isEmpty)
        sayWhyEmpty();
    // Keys of the page work where there is no row, too.
    setFocusProxy(staysTable ? m_table : m_empty->first() ? m_empty->first() : m_filterEdit);
}

void WorkListPage::sayWhyEmpty()
{
    if (m_model->items().empty()) {
        m_empty->setWords(tr("Nothing is waiting"),
                          tr("What is due, late, on hold or to triage will stand here."));
        m_empty->setWay(m_host.session().isReadOnly() ? QString() : tr("Recor&d a contact"));
    } else {
        const bool isNews = m_narrowing.filter == WorkFilter::NewlyLate ||
                            m_narrowing.filter == WorkFilter::NewlyPastAim;
        m_empty->setWords(isNews ? tr("Nothing became late") : tr("No case matches"),
                          narrowedWords());
        m_empty->setWay(tr("Clear fi&lters"));
        m_table->setEmptyText(
            tr("%1: %2", "that nothing matches, why").arg(m_empty->headline(), narrowedWords()));
    }
}

void WorkListPage::addFilters(QMenu &menu, const QModelIndex &at, bool isOfCell)
{
    std::vector<CellFilter> cells;
    for (const int column : m_table->shownColumns()) {
        const QString said = at.siblingAtColumn(column).data().toString();
        if (!said.isEmpty())
            cells.push_back(
                {m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), said,
                 quotedValue(said), isOfCell && column == at.column()});
    }
    addCellFilters(menu, cells, m_filterEdit->text().trimmed(),
                   [this](const QString &text) { m_filterEdit->setFilter(text); });
    addBetween(menu, at, isOfCell);
}

void WorkListPage::addBetween(QMenu &menu, const QModelIndex &at, bool isOfCell)
{
    for (const Column column : {Column::Received, Column::Due, Column::WorkingDays}) {
        const bool isOffered =
            isOfCell ? at.column() == int(column) : m_table->shownColumns().contains(int(column));
        if (!isOffered)
            continue;
        const QString name =
            m_model->headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *between = menu.addAction(isOfCell ? tr("%1 &between...", "a column").arg(name)
                                                   : tr("%1 between...", "a column").arg(name));
        between->setObjectName(u"betweenAction%1"_s.arg(int(column)));
        const QDate day = m_model->sortValue(m_filter->itemAt(at.row()), column).toDate();
        connect(between, &QAction::triggered, this, [this, name, column, day] {
            const Session &session = m_host.session();
            std::optional<BetweenDialog::Days> days;
            if (WorkListModel::matchOf(column) == CellMatch::Kind::Days)
                days.emplace(
                    BetweenDialog::Days{session.today(), session.rules().calendar(),
                                        day.isValid() ? std::optional(day) : std::nullopt});
            (new BetweenDialog(
                 name, days,
                 [this, column](const QString &typed) { narrowColumn(int(column), typed); }, this))
                ->open();
        });
    }
}

QString WorkListPage::narrowedWords() const
{
    QStringList parts{worklistcounters::wordsOf(m_narrowing.filter, m_narrowing.soonDays)};
    for (const auto &[how, filter] : m_narrowing.more)
        parts.append(joining::words(how, worklistcounters::wordsOf(filter, m_narrowing.soonDays)));
    if (!m_narrowing.places.empty())
        parts.append(m_service->words());
    for (const int column : m_narrowing.columns.keys())
        parts.append(columnWords(column));
    if (m_narrowing.whose == Whose::Mine)
        parts.append(tr("mine"));
    if (m_narrowing.whose == Whose::Team)
        parts.append(tr("of my team"));
    if (!m_narrowing.text.isEmpty())
        parts.append(tr("with the words \"%1\"").arg(m_narrowing.text));
    return parts.join(u", "_s);
}

void WorkListPage::showFilter()
{
    const int counter = worklistcounters::indexOf(m_narrowing.filter);
    if (counter >= 0)
        m_counters->setCurrent(counter);
    else
        m_counters->clearCurrent();
    QStringList words;
    if (m_narrowing.filter == WorkFilter::Compliance) // Which has no counter.
        words.append(worklistcounters::wordsOf(m_narrowing.filter));
    std::map<int, Join> joined;
    for (const auto &[how, filter] : m_narrowing.more) {
        words.append(joining::words(how, worklistcounters::wordsOf(filter, m_narrowing.soonDays)));
        joined.emplace(worklistcounters::indexOf(filter), how);
    }
    m_counters->setWords(worklistcounters::indexOf(WorkFilter::Soon),
                         worklistcounters::wordsOf(WorkFilter::Soon, m_narrowing.soonDays));
    m_counters->setJoined(joined);
    if (!m_narrowing.places.empty())
        words.append(m_service->words());
    for (const int column : m_narrowing.columns.keys())
        words.append(columnWords(column));
    if (!m_narrowing.text.trimmed().isEmpty())
        words.append(m_narrowing.text.trimmed());
    m_words->setWords(words);
    for (int column = 0; column < int(Column::Count); ++column)
        m_table->filterRow()->setTyped(column, m_narrowing.columns.value(column));
}

QJsonObject WorkListPage::state() const
{
    QJsonObject state{{u"counter"_s, QString(toStored(m_narrowing.filter))},
                      {u"text"_s, m_narrowing.text},
                      {u"whose"_s, QString(toStored(m_narrowing.whose))}};
    if (m_narrowing.soonDays != kSoon.count)
        state.insert(u"soon"_s, m_narrowing.soonDays);
    QJsonArray places;
    for (const OrgNodeId place : m_narrowing.places)
        places.append(place.value());
    if (!places.isEmpty())
        state.insert(u"places"_s, places);
    QJsonArray more;
    for (const auto &[how, filter] : m_narrowing.more)
        more.append(QJsonArray{joining::stored(how), QString(toStored(filter))});
    if (!more.isEmpty())
        state.insert(u"joined"_s, more);
    QJsonObject columns;
    for (auto it = m_narrowing.columns.cbegin(); it != m_narrowing.columns.cend(); ++it)
        columns.insert(QString::number(it.key()), it.value());
    if (!columns.isEmpty())
        state.insert(u"columns"_s, columns);
    if (const WorkItem *item = chosen())
        state.insert(u"row"_s, item->reference);
    return state;
}

QJsonObject WorkListPage::lastingState() const
{
    QJsonObject lasting = state();
    for (const QString &typed : {u"text"_s, u"columns"_s, u"row"_s})
        lasting.remove(typed);
    // What is new since the last look is another question at the next.
    if (m_narrowing.filter == WorkFilter::NewlyLate ||
        m_narrowing.filter == WorkFilter::NewlyPastAim)
        for (const QString &counters : {u"counter"_s, u"joined"_s})
            lasting.remove(counters);
    return lasting;
}

void WorkListPage::restore(const QJsonObject &state)
{
    WorkListFilter::Narrowing narrowing;
    narrowing.filter =
        fromStored<WorkFilter>(state.value(u"counter"_s).toString()).value_or(WorkFilter::Open);
    const int soon = state.value(u"soon"_s).toInt(kSoon.count);
    narrowing.soonDays = soon >= 1 && soon <= kSoonMost ? soon : kSoon.count;
    for (const QJsonValue one : state.value(u"joined"_s).toArray()) {
        const QJsonArray pair = one.toArray();
        const auto how = joining::fromStored(pair.at(0).toString());
        const auto filter = fromStored<WorkFilter>(pair.at(1).toString());
        if (how && filter)
            narrowing.more.emplace_back(*how, *filter);
    }
    narrowing.text = state.value(u"text"_s).toString();
    // Whoever has left the team meanwhile sees everything, not nothing.
    const auto whose = fromStored<Whose>(state.value(u"whose"_s).toString());
    if (whose && m_whose->button(int(*whose))->isEnabled())
        narrowing.whose = *whose;
    if (state.contains(u"place"_s))
        narrowing.places.push_back(OrgNodeId(state.value(u"place"_s).toInteger()));
    for (const QJsonValue place : state.value(u"places"_s).toArray())
        narrowing.places.push_back(OrgNodeId(place.toInteger()));
    const QJsonObject columns = state.value(u"columns"_s).toObject();
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
        narrowing.columns.insert(it.key().toInt(), it.value().toString());
    narrow(narrowing);
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

} // namespace redress
