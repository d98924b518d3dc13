// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/caselistpage.h"

#include "core/base/dates.h"
#include "core/store/paperlanguage.h"
#include "ui/cases/casefilters.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/savedlistbar.h"
#include "ui/letters/contactdialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"
#include "ui/worklist/detailedlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <span>
#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Column = CaseListModel::Column;

} // namespace

CaseListPage::CaseListPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_model(new CaseListModel(this))
    , m_finder(this, [this](const CaseFinder::Found &found) { show(found); })
    , m_late([this] {
        countLate();
        Q_EMIT changed();
    })
{
    setObjectName(u"caseListPage"_s);
    m_query.sort = CaseListQuery::Sort::Status;
    m_query.isDescending = false;
    construct();
    m_finder.tellFirst([this](const std::vector<CaseId> &first) { showFirst(first); });
    constructFilterRow();
    connectAll();
}

void CaseListPage::construct()
{
    m_table = new RecordTable(this);
    m_table->setObjectName(u"caseListTableView"_s);
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(m_model);
    m_table->setMostCharacters({16, 20, 0, 18, 18, 14, 14, 34, 18});
    m_table->setLeastNeeded({int(Column::Officer), int(Column::Directorate), int(Column::Outcome),
                             int(Column::Kind), int(Column::Service), int(Column::Received)});
    setFocusProxy(m_table);
    m_empty = new EmptyPanel(this);
    m_empty->setObjectName(u"caseListEmptyPanel"_s);
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_empty);
    constructDetails();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(constructHead());
    layout->addWidget(m_details, 1);
}

QWidget *CaseListPage::constructHead()
{
    const Metrics metrics(this);
    auto *head = new QWidget(this);
    m_counted = new TextLabel(TextLabel::Kind::Quiet, head);
    m_counted->setObjectName(u"caseCountLabel"_s);
    m_lists = new SavedListBar(
        m_host, [this] { return CaseListModel::keysOf(m_table->keptColumns()); }, head);
    m_filters = new CaseFilters(head);
    m_words = new FilterWords(head);
    addAction(m_filters->buildAction()); // Its key goes for the rows as well.
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(TextLabel::Kind::Title, tr("Cases"), head));
    row->addSpacing(metrics.times(0.3));
    row->addWidget(m_counted);
    row->addStretch(1);
    constructGroups(head);
    row->addWidget(m_group);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(),
                               metrics.times(0.8));
    layout->addLayout(row);
    layout->addWidget(m_lists);
    layout->addWidget(m_filters);
    layout->addWidget(m_words);
    m_alone = new TextLabel(TextLabel::Kind::Plain, head);
    m_alone->setObjectName(u"foundAloneLabel"_s);
    m_alone->setWordWrap(true);
    m_alone->setTextFormat(Qt::RichText);
    m_alone->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_alone->hide();
    layout->addWidget(m_alone);
    return head;
}

void CaseListPage::connectAll()
{
    connect(m_filters, &CaseFilters::narrowed, this, &CaseListPage::narrow);
    connect(m_filters, &CaseFilters::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &RecordTable::sortChosen, this, &CaseListPage::sort);
    m_table->setDefaultSort({{int(Column::Status), Qt::AscendingOrder}});
    m_table->rememberAs(u"cases/table"_s, m_host.settings());
    m_table->setPaperLanguage([this] { return paperLanguage(m_host.session().database()); });
    connect(m_table, &RecordTable::opened, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table, &RecordTable::collapseWanted, this, &CaseListPage::collapse);
    connect(m_table, &RecordTable::collapseTurned, this, &CaseListPage::openRow);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] {
        showDetails();
        Q_EMIT changed();
    });
    connect(m_table, &RecordTable::menuWanted, this,
            [this](QMenu *menu, const QModelIndex &at, bool isOfCell) {
                addFilters(*menu, at, isOfCell);
            });
    connect(m_empty, &EmptyPanel::wayChosen, this, [this] {
        if (m_total == 0) {
            Q_EMIT newContactWanted();
            return;
        }
        showAll();
        m_filters->textEdit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_lists, &SavedListBar::listChosen, this, &CaseListPage::showList);
    connect(m_alone, &QLabel::linkActivated, this,
            [this](const QString &id) { m_host.openOmbudsmanCase(OmbudsmanId(id.toLongLong())); });
    connect(m_lists, &SavedListBar::allChosen, this, &CaseListPage::showAll);
    connect(m_lists, &SavedListBar::searchWanted, this,
            [this](const QString &text) { m_filters->textEdit()->setFilter(text); });
}

QString CaseListPage::title() const
{
    return tr("Cases");
}

QString CaseListPage::help() const
{
    return tr("All cases of the file. What is still awaited stands first, by its day. Type a "
              "reference or the beginnings of words to find cases: everything that they say is "
              "looked into, names, notes, issues and actions as well. Fields ask for a fact, as in "
              "service:fostering, or for what is missing, as in outcome:none; the button with the "
              "question mark lists them. Choose status, kind, place and year to narrow the list "
              "down. Choose a row to see beside it where the case "
              "stands, what comes next and what was said last; F9 hides that pane. Enter opens a "
              "case in a tab "
              "of its own, Ctrl+W closes the tab, Ctrl+Tab goes to the next. Ctrl+C copies the "
              "chosen rows for a spreadsheet; Case > Change many cases changes one fact of them, "
              "after a preview.");
}

Page::Status CaseListPage::status() const
{
    const QString sorted = m_table->sortWords();
    if (m_isFirstShown || !m_lateCount)
        return {m_filters->isNarrow() && !m_isFirstShown ? tr("%1, filter on").arg(countWords())
                                                         : countWords(),
                sorted};
    const QString late = QLocale().toString(*m_lateCount);
    return {m_filters->isNarrow() ? tr("%1, %2 late, filter on").arg(countWords(), late)
                                  : tr("%1, %2 late").arg(countWords(), late),
            sorted};
}

QString CaseListPage::countWords() const
{
    const QLocale locale;
    const QString shown = locale.toString(m_model->caseCount());
    return m_isFirstShown ? tr("the first %1 cases, the others are being found").arg(shown)
                          : tr("%1 of %2 cases").arg(shown, locale.toString(m_total));
}

void CaseListPage::countLate()
{
    m_lateCount = m_late.countIn(m_model->ids());
}

void CaseListPage::refresh()
{
    Session &session = m_host.session();
    const auto years = caselist::years(session.database());
    const auto total = caselist::total(session.database());
    m_total = total.value_or(0);
    m_filters->setChoices(session.reference(), years.value_or(std::vector<FinancialYear>()));
    fillFilterRow();
    const bool isFirst = !std::exchange(m_isLoaded, true);
    m_finder.forgetOrder();
    m_late.find(session);
    m_query = understood();
    m_lists->refresh(m_total);
    if (const SavedList *list = isFirst ? m_lists->byDefault() : nullptr)
        showList(SavedList(*list));
    else
        load();
}

void CaseListPage::load()
{
    if (!m_isLoaded)
        return;
    if (!m_wantedRow)
        m_wantedRow = chosen();
    m_finder.find(m_host.session(), m_query, m_total);
}

void CaseListPage::showFirst(const std::vector<CaseId> &first)
{
    if (m_query.group != CaseListQuery::Group::None)
        return; // how many a group has is known when all are found
    m_isFirstShown = true;
    m_firstOf = m_query;
    replaceShown(first);
}

void CaseListPage::show(const CaseFinder::Found &found)
{
    const bool wasFirstShown = std::exchange(m_isFirstShown, false);
    if (!found) {
        m_wantedRow.reset();
        m_host.messages().show(MessageBar::Kind::Error, found.error().message);
        return;
    }
    const std::vector<CaseId> &before = m_model->ids();
    const bool goesOn = wasFirstShown && m_firstOf == m_query && found->size() >= before.size() &&
                        std::equal(before.begin(), before.end(), found->begin());
    if (!goesOn) {
        replaceShown(*found);
        return;
    }
    m_model->append(std::span(*found).subspan(before.size()));
    tellWhatIsShown();
}

void CaseListPage::replaceShown(const std::vector<CaseId> &cases)
{
    Session &session = m_host.session();
    const auto wanted = std::exchange(m_wantedRow, std::nullopt);
    m_model->show(session.database(), session.rules(), session.reference(), cases, session.today(),
                  m_query.search.wordsToMark(), groupsOf(cases));
    const int row = wanted ? m_model->rowOf(*wanted) : 0;
    {
        const QSignalBlocker quiet(m_table); // The details are shown once, and in any case.
        m_table->setCurrentRow(qMax(0, row));
    }
    showWhatIsThere();
    showDetails();
    tellWhatIsShown();
}

void CaseListPage::tellWhatIsShown()
{
    countLate();
    m_counted->setText(tr("%1, as at %2", "what is shown, day")
                           .arg(countWords(), weekdayDate(m_host.session().today())));
    m_table->setFirstRowsWords(
        m_isFirstShown ? tr("Only the rows found so far are chosen: the others are being "
                            "found.")
                       : QString());
    showWhatIsThere();
    m_lists->setShown(m_query);
    tellWhatStandsAlone();
    Q_EMIT changed();
}

void CaseListPage::sort(const SortKeys &keys)
{
    const auto sort = keys.isEmpty() ? std::nullopt : CaseListModel::sortOf(keys.first().column);
    if (!sort)
        return;
    m_query.sort = *sort;
    m_query.isDescending = keys.first().order == Qt::DescendingOrder;
    m_query.then.clear();
    for (const SortKey &key : keys.sliced(1)) {
        if (const auto next = CaseListModel::sortOf(key.column))
            m_query.then.emplace_back(*next, key.order == Qt::DescendingOrder);
    }
    load();
}

void CaseListPage::showList(const SavedList &list)
{
    const QList<int> columns = CaseListModel::columnsOf(list.columns);
    if (!columns.isEmpty())
        m_table->showColumns(columns);
    SortKeys keys;
    const auto take = [&](CaseListQuery::Sort sort, bool isDescending) {
        const int column = CaseListModel::columnSortedBy(sort);
        if (column >= 0)
            keys.append({column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    };
    take(list.query.sort, list.query.isDescending);
    for (const auto &[sort, isDescending] : list.query.then)
        take(sort, isDescending);
    m_filters->setQuery(list.query);
    setGroup(list.query.group);
    m_query = understood();
    if (keys.isEmpty())
        load();
    else
        m_table->sortBy(keys); // which loads
}

void CaseListPage::showWhatIsThere()
{
    const bool isEmpty = m_model->rowCount() == 0;
    // The fields under the headings stay in sight: what they ask for is to be changed there.
    const bool staysTable = !isEmpty || (m_table->isFilterRowShown() && m_total > 0);
    m_middle->setCurrentWidget(staysTable ? static_cast<QWidget *>(m_table) : m_empty);
    if (isEmpty)
        sayWhyEmpty();
    // Keys of the page work where there is no row, too.
    setFocusProxy(staysTable         ? m_table
                  : m_empty->first() ? m_empty->first()
                                     : m_filters->textEdit());
}

void CaseListPage::sayWhyEmpty()
{
    if (m_total == 0) {
        m_empty->setWords(tr("There are no cases yet"),
                          tr("Record the first contact, or import a spreadsheet (Ctrl+I)."));
        m_empty->setWay(m_host.session().isReadOnly() ? QString() : tr("Recor&d a contact"));
        return;
    }
    const QString hint = m_query.search.isEmpty()
                             ? QString()
                             : tr("Each word must begin a word somewhere in the case: try fewer "
                                  "words, or only their beginnings.");
    const QString asked = tr("Asked for: %1.", "filters").arg(m_filters->words());
    const QString why = hint.isEmpty() ? asked : asked + u' ' + hint;
    m_empty->setWords(tr("No case matches"), why);
    m_empty->setWay(tr("Clear fi&lters"));
    m_table->setEmptyText(tr("%1: %2", "that nothing matches, why").arg(m_empty->headline(), why));
}

std::optional<CaseId> CaseListPage::chosen() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() && !m_model->isHeading(index.row())
               ? std::optional(m_model->idAt(index.row()))
               : std::nullopt;
}

void CaseListPage::openRow(int row)
{
    if (const auto *group = row < 0 ? nullptr : m_model->groupAt(row))
        collapse(row, !group->isCollapsed);
    else if (row >= 0 && row < m_model->rowCount())
        Q_EMIT caseChosen(m_model->idAt(row));
}

bool CaseListPage::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::Print:
    case PageCommand::Export:
        return m_model->rowCount() > 0 && !m_isFirstShown;
    case PageCommand::ChangeMany:
        return !m_host.session().isReadOnly() && m_model->rowCount() > 0 && !m_isFirstShown;
    case PageCommand::Copy:
        return !m_table->chosenRows().isEmpty();
    case PageCommand::Find:
    case PageCommand::Columns:
        return true;
    case PageCommand::Open:
        return chosen().has_value();
    case PageCommand::Explain:
        // What is hidden has not been read.
        return m_details->isWanted()
                   ? m_details->due().has_value()
                   : chosen() && m_model->isAwaited(m_table->currentIndex().row());
    case PageCommand::LogContact:
        return chosen() && !m_host.session().isReadOnly();
    default:
        return false;
    }
}

QString CaseListPage::whyNot(PageCommand command) const
{
    if (command == PageCommand::ChangeMany || command == PageCommand::LogContact)
        return m_host.session().readOnlyReason();
    if (command == PageCommand::Explain && !can(command))
        return tr("Choose a case that is awaited to see why it is due on its day.");
    return {};
}

void CaseListPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Print:
        print();
        break;
    case PageCommand::Export:
        exportList();
        break;
    case PageCommand::ChangeMany:
        changeMany();
        break;
    case PageCommand::Copy:
        m_table->copy();
        break;
    case PageCommand::Find:
        m_filters->textEdit()->setFocus(Qt::ShortcutFocusReason);
        m_filters->textEdit()->selectAll();
        break;
    case PageCommand::Columns:
        m_table->chooseColumns();
        break;
    case PageCommand::Open:
        if (const auto id = chosen())
            Q_EMIT caseChosen(*id);
        break;
    case PageCommand::Explain:
        explain();
        break;
    case PageCommand::LogContact:
        if (const auto id = chosen())
            logContact(m_host, *id, this);
        break;
    default:
        break;
    }
}

QList<QWidget *> CaseListPage::panes() const
{
    return {m_filters->textEdit(), m_table, m_details->pane()};
}

/// In a low window the lists are chosen in a line, beside the words of the filters; what can be
/// asked under the headings is not asked above them as well.
void CaseListPage::adoptRoom()
{
    const bool isLow = redress::isLow(this);
    m_filters->setCramped(Metrics(this).isCramped(window()->width()));
    m_filters->setChoicesShown(!isLow || !m_table->isFilterRowShown());
    m_lists->setRoom(width() - 2 * Metrics(this).margin(), isLow);
    m_words->setCollapsed(isLow);
    m_details->adoptRoom(isLow);
    if (isLow) {
        m_lists->addAside(m_words);
        m_words->follow(m_lists->lastField());
        return;
    }
    auto *column = qobject_cast<QBoxLayout *>(m_filters->parentWidget()->layout());
    if (column->indexOf(m_words) < 0)
        column->insertWidget(column->indexOf(m_filters) + 1, m_words);
    m_words->follow(m_filters->lastField());
}

void CaseListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adoptRoom();
}

} // namespace redress
