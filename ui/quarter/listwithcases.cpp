// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/listwithcases.h"

#include "core/exchange/csv/csvwriter.h"
#include "ui/figures/casesmodel.h"
#include "ui/printing/tableprinter.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/session.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Column = CasesModel::Column;

} // namespace

ListWithCases::ListWithCases(PageHost &host, const QString &name, const QString &spoken,
                             const QStringList &headings, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_model(new CellTableModel(headings, this))
    , m_proxy(new RowSortProxy(this))
    , m_casesModel(new CasesModel(host.session(), this))
    , m_headings(headings)
{
    construct(name, spoken);
}

void ListWithCases::construct(const QString &name, const QString &spoken)
{
    const Metrics metrics(this);
    m_proxy->setSourceModel(m_model);
    m_list = new RecordTable(this);
    m_list->setObjectName(name + u"TableView"_s);
    m_list->setAccessibleName(spoken);
    m_list->setModel(m_proxy);
    m_cases = new RecordTable(this);
    m_cases->setObjectName(name + u"CasesTableView"_s);
    m_cases->setAccessibleName(tr("Cases of the chosen line"));
    m_cases->setModel(m_casesModel);
    m_cases->setMostCharacters({18, 26, 9, 24, 11, 11, 30, 10, 0});
    m_cases->setLeastNeeded({int(Column::Officer), int(Column::Kind), int(Column::Summary),
                             int(Column::Received), int(Column::Service)});
    m_cases->rememberAs(u"quarter/%1/cases"_s.arg(name), m_host.settings());
    m_title = new TextLabel(TextLabel::Kind::Strong, this);
    m_title->setObjectName(name + u"CasesLabel"_s);
    m_title->setWordWrap(true);
    m_words = new TextLabel(TextLabel::Kind::Quiet, this);
    m_words->setWordWrap(true);
    m_words->hide();
    auto *beneath = new QWidget(this);
    auto *beneathLayout = new QVBoxLayout(beneath);
    beneathLayout->setContentsMargins(0, metrics.gap(), 0, 0);
    beneathLayout->setSpacing(metrics.gap());
    m_part = new SegmentedSwitch({tr("Counted"), tr("All")}, beneath);
    m_part->setObjectName(name + u"PartSwitch"_s);
    m_part->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, metrics.margin(), 0);
    head->setSpacing(metrics.gap());
    head->addWidget(m_title, 1);
    head->addWidget(m_part, 0, Qt::AlignTop);
    beneathLayout->addLayout(head);
    beneathLayout->addWidget(m_words);
    beneathLayout->addWidget(m_cases, 1);
    m_title->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    m_words->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(beneath);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_list);

    connect(m_list, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
    connect(m_list, &RecordTable::currentRowChanged, this, &ListWithCases::showCurrent);
    connect(m_list, &RecordTable::opened, this, [this] {
        if (m_casesModel->rowCount() == 0)
            return;
        m_cases->setFocus();
        if (!m_cases->currentIndex().isValid())
            m_cases->setCurrentRow(0);
    });
    connect(m_part, &SegmentedSwitch::chosen, this, &ListWithCases::showPart);
    connect(m_cases, &RecordTable::opened, this, &ListWithCases::openCase);
    connect(m_cases, &RecordTable::sortChosen, m_casesModel, &CasesModel::sortBy);
    m_cases->installEventFilter(this);
}

void ListWithCases::setMostCharacters(const QList<int> &characters)
{
    m_list->setMostCharacters(characters);
    m_list->rememberAs(u"quarter/"_s + m_list->objectName(), m_host.settings());
    m_proxy->setSortKeys(m_list->sortKeys());
}

void ListWithCases::setLeastNeeded(const QList<int> &columns)
{
    m_list->setLeastNeeded(columns);
}

void ListWithCases::setLines(std::vector<Line> lines)
{
    const int row = m_list->currentIndex().row();
    m_lines = std::move(lines);
    std::vector<CellTableModel::Row> rows;
    for (const Line &line : m_lines)
        rows.push_back(line.cells);
    m_model->setRows(std::move(rows));
    m_list->setCurrentRow(std::min(std::max(row, 0), int(m_lines.size()) - 1));
    showCurrent();
}

int ListWithCases::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_proxy->mapToSource(index).row() : -1;
}

void ListWithCases::setCurrent(int line)
{
    if (line >= 0 && line < m_model->rowCount())
        m_list->setCurrentRow(m_proxy->mapFromSource(m_model->index(line, 0)).row());
}

void ListWithCases::showCurrent()
{
    const int line = current();
    if (line < 0 || size_t(line) >= m_lines.size()) {
        showWords(QString(), m_lines.empty() ? m_emptyWords : QString());
        return;
    }
    const Line &one = m_lines[size_t(line)];
    if (one.cases.empty() && one.base.empty())
        showWords(one.casesTitle, one.words);
    else
        showCases(one.casesTitle, one.cases, one.baseTitle, one.base, one.placedName);
    Q_EMIT chosen(line);
}

void ListWithCases::showCases(const QString &title, std::vector<FactRef> cases,
                              const QString &placedName)
{
    showCases(title, std::move(cases), {}, {}, placedName);
}

void ListWithCases::showCases(const QString &title, std::vector<FactRef> cases,
                              const QString &baseTitle, std::vector<FactRef> base,
                              const QString &placedName)
{
    m_counted = {title, std::move(cases)};
    m_base = {baseTitle, std::move(base)};
    m_placedName = placedName;
    m_part->setVisible(!m_base.cases.empty());
    showPart();
}

void ListWithCases::showPart()
{
    const Part &shown = m_base.cases.empty() || m_part->current() == 0 ? m_counted : m_base;
    m_title->setText(shown.title);
    m_words->hide();
    m_casesModel->setFacts(shown.cases, m_placedName);
    m_cases->setCurrentRow(0);
}

void ListWithCases::showWords(const QString &title, const QString &words)
{
    m_part->hide();
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_casesModel->setFacts({}, tr("Day"));
}

std::vector<QStringList> ListWithCases::asRows() const
{
    std::vector<QStringList> rows{m_headings};
    for (const Line &line : m_lines) {
        QStringList cells;
        for (const TableCell &cell : line.cells)
            cells.append(cell.words);
        rows.push_back(cells);
    }
    return rows;
}

void ListWithCases::copy()
{
    if (m_cases->hasFocus())
        m_cases->copy();
    else
        m_list->copy();
}

/// The list, and in a last column the cases of each line, where any line has cases.
std::vector<QStringList> ListWithCases::rowsWithCases() const
{
    std::vector<QStringList> rows = asRows();
    const bool anyCases =
        std::ranges::any_of(m_lines, [](const Line &line) { return !line.cases.empty(); });
    if (!anyCases)
        return rows;
    rows.front().append(tr("Cases"));
    for (size_t i = 0; i < m_lines.size(); ++i) {
        QStringList references;
        for (const FactRef &fact : m_lines[i].cases) {
            if (!references.contains(fact.reference))
                references.append(fact.reference);
        }
        rows[i + 1].append(references.join(u", "_s));
    }
    return rows;
}

void ListWithCases::print(const QString &title, const QString &subtitle)
{
    Session &session = m_host.session();
    std::vector<QStringList> rows = rowsWithCases();
    PrintedTable table;
    table.title = title;
    table.subtitle = tr("%1. As at %2.", "what the list is of; day and time")
                         .arg(subtitle, QLocale().toString(session.clock().nowUtc().toLocalTime(),
                                                           u"d MMM yyyy HH:mm"_s));
    table.footer =
        session.store().isSample() ? tr("SAMPLE: %1").arg(session.fileName()) : session.fileName();
    table.headings = rows.front();
    table.rows.assign(rows.begin() + 1, rows.end());
    previewAndNote(m_host, this, TablePrinter(table).sheets(), title);
}

void ListWithCases::save(const QString &title, const QString &proposedName)
{
    QByteArray csv;
    for (QStringList row : rowsWithCases()) {
        for (QString &cell : row)
            cell = safeForSpreadsheet(cell);
        csv += csvLine(row);
    }
    saveToFile(m_host, this, title, proposedName, tr("CSV files (*.csv)"), csv);
}

void ListWithCases::openCase()
{
    const int row = m_cases->currentIndex().row();
    if (row >= 0 && row < m_casesModel->rowCount() && m_casesModel->fact(row).caseId != 0)
        m_host.openCase(CaseId(m_casesModel->fact(row).caseId));
}

bool ListWithCases::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_cases && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_list->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace redress
