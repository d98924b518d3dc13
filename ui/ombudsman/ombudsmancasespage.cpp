// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ombudsman/ombudsmancasespage.h"

#include "core/base/dates.h"
#include "core/base/language.h"
#include "core/base/textmatch.h"
#include "core/statistics/labels.h"
#include "core/store/paperlanguage.h"
#include "ui/exporting/listexport.h"
#include "ui/ombudsman/ombudsmancontent.h"
#include "ui/printing/tableprinter.h"
#include "ui/shell/casevisit.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/session.h"
#include "ui/widgets/counterbar.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/filterwords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"
#include "ui/widgets/textlabel.h"
#include "ui/worklist/detailedlist.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::vector<CounterBar::Counter> counters()
{
    return {{StatusShape::None, OmbudsmanCasesPage::tr("All")},
            {StatusShape::OnHold, OmbudsmanCasesPage::tr("Cases to do")},
            {StatusShape::None, OmbudsmanCasesPage::tr("Not decided")},
            {StatusShape::None, OmbudsmanCasesPage::tr("Upheld")}};
}

TableCell dayCell(std::optional<QDate> day)
{
    return day ? TableCell{slashedDate(*day), *day} : TableCell{};
}

} // namespace

OmbudsmanCasesPage::OmbudsmanCasesPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
{
    setObjectName(u"ombudsmanCasesPage"_s);
    construct();
    connectAll();
}

void OmbudsmanCasesPage::construct()
{
    const Metrics metrics(this);
    m_filter = new FilterEdit(this);
    m_filter->setObjectName(u"ombudsmanFilterLineEdit"_s);
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setMinimumWidth(metrics.times(14));
    m_counters = new CounterBar(counters(), this);
    m_counters->setObjectName(u"ombudsmanCounters"_s);
    m_counters->setAccessibleName(tr("Cases at the Ombudsman"));
    m_model = new CellTableModel(headings(), this);
    m_model->setMaker([this] { return wordsOnPaper(); });
    m_proxy = new RowSortProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table = new RecordTable(this);
    m_table->setObjectName(u"ombudsmanCasesTableView"_s);
    m_table->setAccessibleName(tr("Cases at the Ombudsman"));
    m_table->setPaperLanguage([this] { return paperLanguage(m_host.session().database()); });
    m_table->setModel(m_proxy);
    m_table->setMostCharacters({16, 16, 0, 22, 18, 14, 34, 30, 14, 36, 30});
    m_table->setLeastNeeded({10, 2, 4, 3, 5});
    m_table->setMayElide(2);
    m_table->rememberAs(u"ombudsman/cases"_s, m_host.settings());
    m_empty = new EmptyPanel(this);
    m_middle = new QStackedWidget(this);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_empty);
    m_details = new DetailedList(m_middle, u"ombudsman/splitter"_s, m_host.settings(), this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), 0);
    head->addWidget(new TextLabel(TextLabel::Kind::Title, tr("At the Ombudsman"), this));
    head->addStretch(1);
    head->addWidget(m_filter);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.gap());
    bar->addWidget(m_counters, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.times(0.3));
    layout->addLayout(head);
    layout->addLayout(bar);
    layout->addWidget(m_details, 1);
    setFocusProxy(m_table);
}

void OmbudsmanCasesPage::connectAll()
{
    connect(m_filter, &FilterEdit::filterChanged, this, [this](const QString &text) {
        m_words = text;
        fill();
    });
    connect(m_filter, &FilterEdit::leftDownwards, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_counters, &CounterBar::chosen, this, [this] { fill(); });
    connect(m_table, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
    connect(m_table, &RecordTable::currentRowChanged, this, [this] {
        if (const OmbudsmanCaseRow *row = chosen())
            m_keep = row->id;
        showDetails();
        Q_EMIT changed();
    });
    connect(m_details, &DetailedList::openWanted, this, &OmbudsmanCasesPage::openChosen);
    connect(m_details, &DetailedList::wantedChanged, this, [this] {
        adoptRoom();
        showDetails();
        Q_EMIT changed();
    });
    connect(m_table, &RecordTable::opened, this, &OmbudsmanCasesPage::openChosen);
    connect(m_empty, &EmptyPanel::wayChosen, this, [this] {
        m_filter->setFilter({});
        m_words.clear();
        m_counters->setCurrent(int(Show::All));
        fill();
    });
}

QString OmbudsmanCasesPage::title() const
{
    return tr("Cases at the Ombudsman");
}

QString OmbudsmanCasesPage::help() const
{
    return tr("All cases at the Ombudsman, those of a case of the council and those that stand "
              "alone: where each stands, what was decided, and what the Ombudsman still waits for. "
              "A number at the top narrows the list down, and so do words in the filter. Enter "
              "opens the case, Ctrl+P prints the list, Ctrl+Shift+E saves it for a spreadsheet.");
}

Page::Status OmbudsmanCasesPage::status() const
{
    const auto toDo = std::ranges::count_if(
        m_rows, [this](const OmbudsmanCaseRow &row) { return shows(Show::ToDo, row); });
    const QLocale locale;
    return {tr("%1 of %2 cases at the Ombudsman, %3 to do")
                .arg(locale.toString(qlonglong(m_shown.size())),
                     locale.toString(qlonglong(m_rows.size())), locale.toString(qlonglong(toDo))),
            m_table->sortKeys().isEmpty() ? tr("the newest first") : m_table->sortWords()};
}

bool OmbudsmanCasesPage::shows(Show what, const OmbudsmanCaseRow &row) const
{
    switch (what) {
    case Show::ToDo:
        return row.isToDo();
    case Show::Undecided:
        return !row.isDecided();
    case Show::Upheld:
        return row.decision && isUpheld(*row.decision);
    case Show::All:
    case Show::Count:
        break;
    }
    return true;
}

bool OmbudsmanCasesPage::hasWords(const OmbudsmanCaseRow &row) const
{
    if (m_words.isEmpty())
        return true;
    const ReferenceData &reference = m_host.session().reference();
    const QString words = folded(QStringList{
        row.reference, row.ownReference, row.summary, reference.nameOf(row.directorate),
        reference.nameOf(row.service), reference.nameOf(row.officer), row.standing.words,
        row.decision ? labelOf(*row.decision) : QString(), toDoText(row), row.upheldIssues}
                                     .join(u' '));
    const QStringList wanted = folded(m_words).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) { return words.contains(word); });
}

void OmbudsmanCasesPage::refresh()
{
    Session &session = m_host.session();
    auto read = ombudsmanCases(session.database(), session.rules(), session.today());
    if (!read) {
        m_host.messages().show(MessageBar::Kind::Error, read.error().message);
        return;
    }
    m_rows = std::move(read).value();
    fill();
}

QStringList OmbudsmanCasesPage::headings()
{
    return {tr("Reference"), tr("Case"),     tr("Subject"),      tr("Service"),
            tr("Officer"),   tr("Received"), tr("Standing"),     tr("Decision"),
            tr("Decided"),   tr("To do"),    tr("Upheld issues")};
}

CellTableModel::Row OmbudsmanCasesPage::rowInWords(const OmbudsmanCaseRow &row) const
{
    const ReferenceData &reference = m_host.session().reference();
    return {{row.reference},
            {row.ownReference},
            {row.summary.simplified()},
            {row.service ? reference.nameOf(row.service) : reference.nameOf(row.directorate)},
            {reference.nameOf(row.officer)},
            dayCell(row.receivedOn),
            {row.standing.words, row.standing.dueOn.value_or(QDate(9999, 12, 31)),
             shapeOf(row.standing.meaning)},
            {row.decision ? labelOf(*row.decision) : QString()},
            dayCell(row.decisionOn),
            {toDoText(row)},
            {row.upheldIssues}};
}

/// What is shown, read anew: where a case stands is said in the language of the paper.
CellTableModel::Words OmbudsmanCasesPage::wordsOnPaper() const
{
    Session &session = m_host.session();
    const auto read = ombudsmanCases(session.database(), session.rules(), session.today());
    CellTableModel::Words words{headings(), {}};
    for (const size_t i : m_shown) {
        const OmbudsmanCaseRow *row = &m_rows[i];
        for (const OmbudsmanCaseRow &one : read ? *read : m_rows)
            row = one.id == m_rows[i].id ? &one : row;
        words.rows.push_back(rowInWords(*row));
    }
    return words;
}

void OmbudsmanCasesPage::fill()
{
    const auto what = Show(std::max(0, m_counters->current()));
    const auto keep = m_keep;
    std::array<int, size_t(Show::Count)> counts{};
    std::vector<CellTableModel::Row> rows;
    m_shown.clear();
    int stay = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const OmbudsmanCaseRow &row = m_rows[i];
        if (!hasWords(row))
            continue;
        for (size_t one = 0; one < counts.size(); ++one)
            counts[one] += shows(Show(one), row) ? 1 : 0;
        if (!shows(what, row))
            continue;
        if (row.id == keep)
            stay = int(m_shown.size());
        m_shown.push_back(i);
        rows.push_back(rowInWords(row));
    }
    m_model->setRows(std::move(rows));
    for (size_t one = 0; one < counts.size(); ++one)
        m_counters->setCount(int(one), counts[one]);
    {
        const QSignalBlocker quiet(m_table); // The details are shown once, and in any case.
        m_table->setCurrentRow(
            m_shown.empty() ? -1 : m_proxy->mapFromSource(m_model->index(stay, 0)).row());
    }
    if (const OmbudsmanCaseRow *row = chosen())
        m_keep = row->id;
    showWhatIsThere();
    showDetails();
    Q_EMIT changed();
}

void OmbudsmanCasesPage::showDetails()
{
    const OmbudsmanCaseRow *row = m_details->isWanted() ? chosen() : nullptr;
    Session &session = m_host.session();
    m_details->setContent(row ? std::optional(contentOf(session, *row)) : std::nullopt,
                          session.reference());
}

/// What is told beside the list is read for this where it is hidden.
void OmbudsmanCasesPage::explain()
{
    Session &session = m_host.session();
    if (const OmbudsmanCaseRow *row = chosen(); row && !m_details->isWanted()) {
        const WorkDetails::Content content = contentOf(session, *row);
        m_details->setContent(content, session.reference());
        if (!content.due && !content.noDue.isEmpty())
            m_host.messages().show(MessageBar::Kind::Info, content.noDue);
    }
    m_details->explain();
}

void OmbudsmanCasesPage::showWhatIsThere()
{
    m_middle->setCurrentIndex(m_shown.empty() ? 1 : 0);
    if (m_rows.empty()) {
        m_empty->setWords(tr("No case has gone to the Ombudsman"),
                          tr("A case at the Ombudsman is recorded as a contact, or in the case of "
                             "the council that it is about."));
        m_empty->setWay({});
    } else {
        m_empty->setWords(tr("No case matches"), narrowedWords());
        m_empty->setWay(tr("Clear fi&lters"));
    }
}

const OmbudsmanCaseRow *OmbudsmanCasesPage::chosen() const
{
    const int row = m_proxy->mapToSource(m_table->currentIndex()).row();
    return row >= 0 && row < int(m_shown.size()) ? &m_rows[m_shown[size_t(row)]] : nullptr;
}

void OmbudsmanCasesPage::openChosen()
{
    const OmbudsmanCaseRow *row = chosen();
    if (!row)
        return;
    const casevisit::Line line{.ombudsman = row->id};
    if (row->caseId)
        casevisit::open(m_host, *row->caseId, line);
    else
        casevisit::open(m_host, row->id, line);
}

QString OmbudsmanCasesPage::narrowedWords() const
{
    const QString counter = counters().at(size_t(std::max(0, m_counters->current()))).words;
    return m_words.isEmpty()
               ? counter
               : tr("%1, with the words \"%2\"", "what the list shows").arg(counter, m_words);
}

void OmbudsmanCasesPage::print()
{
    Session &session = m_host.session();
    const PrintedTable table = [&] {
        const QString language = paperLanguage(session.database());
        const SpokenHere papers(language);
        PrintedTable made = printedTable(*m_table);
        made.language = language;
        made.title = title();
        made.subtitle = tr("%1. As at %2.", "what the list is narrowed down to; day")
                            .arg(narrowedWords(), weekdayDate(session.today()));
        made.footer = session.store().isSample() ? tr("SAMPLE: %1").arg(session.fileName())
                                                 : session.fileName();
        return made;
    }();
    previewAndNote(m_host, this, TablePrinter(table).sheets(), title());
}

void OmbudsmanCasesPage::exportList()
{
    Session &session = m_host.session();
    const QString path =
        askForSpreadsheet(m_host, this, tr("Export the cases at the Ombudsman"),
                          u"ombudsman-%1"_s.arg(session.today().toString(Qt::ISODate)));
    if (path.isEmpty())
        return;
    const auto made = [&] {
        const SpokenHere papers(paperLanguage(session.database()));
        const ListWords words{tr("Ombudsman", "the name of a sheet"), title(),
                              tr("%1. As at %2.", "what the list is narrowed down to; day")
                                  .arg(narrowedWords(), weekdayDate(session.today())),
                              session.store().councilName(), session.clock().nowUtc()};
        return listAsFile(*m_proxy, m_table->keptColumns(), words, path);
    }();
    if (made)
        writeToFile(m_host, path, *made);
    else
        m_host.messages().show(MessageBar::Kind::Error, made.error().message);
}

bool OmbudsmanCasesPage::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::Print:
    case PageCommand::Export:
        return !m_shown.empty();
    case PageCommand::Copy:
        return !m_table->chosenRows().isEmpty();
    case PageCommand::Find:
    case PageCommand::Columns:
        return true;
    case PageCommand::Open:
        return chosen() != nullptr;
    case PageCommand::Explain:
        // What is hidden has not been read.
        return m_details->isWanted() ? m_details->due().has_value()
                                     : chosen() && chosen()->isToDo() && chosen()->standing.dueOn;
    default:
        return false;
    }
}

QString OmbudsmanCasesPage::whyNot(PageCommand command) const
{
    return command == PageCommand::Explain && !can(command)
               ? tr("Choose a case that the Ombudsman waits for to see why it is due on its day.")
               : QString();
}

void OmbudsmanCasesPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Print:
        print();
        break;
    case PageCommand::Export:
        exportList();
        break;
    case PageCommand::Copy:
        m_table->copy();
        break;
    case PageCommand::Find:
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
        break;
    case PageCommand::Columns:
        m_table->chooseColumns();
        break;
    case PageCommand::Open:
        openChosen();
        break;
    case PageCommand::Explain:
        explain();
        break;
    default:
        break;
    }
}

QJsonObject OmbudsmanCasesPage::state() const
{
    QJsonObject state{{u"show"_s, m_counters->current()}, {u"text"_s, m_words}};
    if (m_keep)
        state.insert(u"row"_s, m_keep->value());
    return state;
}

void OmbudsmanCasesPage::restore(const QJsonObject &state)
{
    m_words = state.value(u"text"_s).toString();
    m_filter->setFilter(m_words);
    if (state.contains(u"row"_s))
        m_keep = OmbudsmanId(state.value(u"row"_s).toInteger());
    const int show = state.value(u"show"_s).toInt();
    if (show >= 0 && show < int(Show::Count))
        m_counters->setCurrent(show);
    fill();
}

QList<QWidget *> OmbudsmanCasesPage::panes() const
{
    return {m_filter, m_table, m_details->pane()};
}

void OmbudsmanCasesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adoptRoom();
}

void OmbudsmanCasesPage::adoptRoom()
{
    m_counters->setCramped(Metrics(this).isCramped(window()->width()));
    m_details->adoptRoom(isLow(this));
}

} // namespace redress
