// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figureview.h"

#include "core/base/language.h"
#include "core/exchange/table/tabletext.h"
#include "ui/figures/groupedheader.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsMeasured = 300;
constexpr double kWidestFigure = 9;    ///< In heights of text: no figure column is given more.
constexpr double kNarrowestName = 15;  ///< And no names of rows less, if they ask for it.
constexpr double kNarrowestOfAll = 10; ///< Nor less than this where figures would scroll otherwise.

} // namespace

FigureView::FigureView(QWidget *parent)
    : QTableView(parent)
    , m_figures(new FigureModel(this))
    , m_header(new GroupedHeader(this))
{
    construct();
}

void FigureView::construct()
{
    setModel(m_figures);
    setHorizontalHeader(m_header);
    setItemDelegate(new FigureDelegate(this));
    m_frozen = new QTableView(this);
    m_frozen->setObjectName(u"frozenTableView"_s);
    m_frozen->setModel(m_figures);
    m_frozen->setHorizontalHeader(new GroupedHeader(m_frozen));
    m_frozen->setItemDelegate(new FigureDelegate(m_frozen));
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->hide();
    for (QTableView *view : {static_cast<QTableView *>(this), m_frozen}) {
        view->verticalHeader()->setVisible(false);
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->setShowGrid(false);
        view->setFrameShape(QFrame::NoFrame);
        view->setCornerButtonEnabled(false);
        view->setEditTriggers(NoEditTriggers);
        view->setTabKeyNavigation(false);
        view->setHorizontalScrollMode(ScrollPerPixel);
        view->setVerticalScrollMode(ScrollPerPixel);
    }
    setSelectionMode(ContiguousSelection);
    connect(this, &QTableView::doubleClicked, this, &FigureView::casesWanted);
    connect(m_frozen, &QTableView::clicked, this, [this] { setFocus(); });
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
}

void FigureView::setTable(const FilledTable &table)
{
    m_paper.reset();
    m_paperLanguage.clear();
    m_figures->setTable(table);
    fitColumns();
}

void FigureView::fitColumns()
{
    const Metrics metrics(this);
    const int keys = m_figures->keyColumns();
    const int columns = m_figures->columnCount();
    const int rows = qMin(m_figures->rowCount(), kRowsMeasured);
    verticalHeader()->setMinimumSectionSize(metrics.row());
    verticalHeader()->setDefaultSectionSize(metrics.row());
    int all = 0;
    QList<int> least; // What the figures need, and the longest word above them.
    for (int column = 0; column < columns; ++column) {
        int cells = 0;
        for (int row = 0; row < rows; ++row)
            cells = qMax(cells, sizeHintForIndex(m_figures->index(row, column)).width());
        const int width = qMax(cells, m_header->neededWidth(column));
        setColumnWidth(column, width);
        least.append(qMax(cells, m_header->leastWidth(column)));
        all += width;
    }
    // What is left over goes to the figures alike, up to a limit, and then to the names.
    int left = viewport()->width() - all;
    for (int column = keys; column < columns && left > 0; ++column) {
        const int share = left / (columns - column);
        const int more = qBound(0, metrics.times(kWidestFigure) - columnWidth(column), share);
        setColumnWidth(column, columnWidth(column) + more);
        left -= more;
    }
    if (left != 0 && columns > 0) {
        // Too little room: long names break into lines before anything scrolls, then headings do,
        // and then names once more.
        const int last = keys - 1;
        const auto narrow = [&](int column, int narrowest) {
            const int width = columnWidth(column);
            const int wanted = qMax(qMin(width, narrowest), width + left);
            setColumnWidth(column, wanted);
            left -= wanted - width;
        };
        narrow(last, metrics.times(kNarrowestName));
        for (int column = columns - 1; column >= keys && left < 0; --column)
            narrow(column, least[column]);
        if (left < 0)
            narrow(last, metrics.times(kNarrowestOfAll));
    }
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        int height = metrics.row();
        for (int column = 0; column < keys && row < kRowsMeasured; ++column)
            height = qMax(height, FigureDelegate::heightFor(m_figures->index(row, column), font(),
                                                            columnWidth(column)));
        setRowHeight(row, height);
    }
    m_header->updateGeometry();
    updateGeometries();
    const int most = sizeHint().height();
    if (maximumHeight() != most)
        setMaximumHeight(most); // Notes stand right below the last row.
    fitFrozen();
}

/// The names stand in a view of their own once they would scroll out of sight.
void FigureView::fitFrozen()
{
    const int keys = m_figures->keyColumns();
    int width = 0;
    for (int column = 0; column < m_figures->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= keys);
        if (column >= keys)
            continue;
        m_frozen->setColumnWidth(column, columnWidth(column));
        width += columnWidth(column);
    }
    const bool isNeeded = horizontalScrollBar()->value() > 0 && width < viewport()->width() * 0.7;
    m_frozen->setVisible(isNeeded);
    if (!isNeeded)
        return;
    m_frozen->horizontalHeader()->setFixedHeight(m_header->height());
    m_frozen->verticalHeader()->setMinimumSectionSize(1);
    for (int row = 0; row < m_figures->rowCount(); ++row)
        m_frozen->setRowHeight(row, rowHeight(row));
    m_frozen->setGeometry(0, 0, width, m_header->height() + viewport()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
}

void FigureView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_frozen)
        fitFrozen();
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_frozen)
        fitColumns();
}

QSize FigureView::sizeHint() const
{
    int height = m_header->sizeHint().height() + 2;
    for (int row = 0; row < m_figures->rowCount(); ++row)
        height += rowHeight(row);
    if (m_header->length() > viewport()->width())
        height += horizontalScrollBar()->sizeHint().height();
    return {Metrics(this).times(40), height};
}

std::optional<FigurePlace> FigureView::currentPlace() const
{
    return m_figures->placeOf(currentIndex());
}

void FigureView::setCurrentPlace(const FigurePlace &place)
{
    const QModelIndex index = m_figures->indexOf(place);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void FigureView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT placeChanged();
}

bool FigureView::hasRange() const
{
    return selectionModel()->selectedIndexes().size() > 1;
}

void FigureView::setPaper(const FilledTable &table, const QString &language)
{
    m_paper = table;
    m_paperLanguage = language;
}

/// Names in another language may put the rows into another order.
size_t FigureView::rowOnPaper(size_t row) const
{
    if (!m_paper)
        return row;
    const RowHead &head = m_figures->table().rows[row];
    for (size_t i = 0; i < m_paper->rows.size(); ++i) {
        if (m_paper->rows[i].keys == head.keys && m_paper->rows[i].isTotal == head.isTotal &&
            m_paper->rows[i].rest == head.rest)
            return i;
    }
    return row;
}

const FilledTable &FigureView::wholeTable() const
{
    return m_paper ? *m_paper : m_figures->table();
}

FilledTable FigureView::chosenTable() const
{
    const FilledTable &whole = wholeTable();
    if (!hasRange())
        return whole;
    std::set<size_t> rows;
    std::set<size_t> columns;
    for (const QModelIndex &index : selectionModel()->selectedIndexes()) {
        rows.insert(rowOnPaper(size_t(index.row())));
        if (const auto place = m_figures->placeOf(index))
            columns.insert(place->column);
    }
    FilledTable part = whole;
    part.rows.clear();
    part.cells.clear();
    part.columns.clear();
    part.footnotes.clear();
    const auto placeIn = [](const std::set<size_t> &chosen, size_t index) -> std::optional<size_t> {
        const auto found = chosen.find(index);
        return found == chosen.end() ? std::nullopt
                                     : std::optional(size_t(std::distance(chosen.begin(), found)));
    };
    for (FilledFootnote footnote : whole.footnotes) {
        const auto row = placeIn(rows, footnote.row);
        const auto column =
            footnote.column ? placeIn(columns, *footnote.column) : std::optional<size_t>();
        if (!row || (footnote.column && !column))
            continue;
        footnote.row = *row;
        footnote.column = column;
        part.footnotes.push_back(footnote);
    }
    for (const size_t column : columns)
        part.columns.push_back(whole.columns[column]);
    for (const size_t row : rows) {
        part.rows.push_back(whole.rows[row]);
        std::vector<Cell> cells;
        cells.reserve(columns.size());
        for (const size_t column : columns)
            cells.push_back(whole.cell(row, column));
        part.cells.push_back(std::move(cells));
    }
    return part;
}

void FigureView::copyTable(const FilledTable &table) const
{
    const SpokenHere papers(m_paperLanguage);
    auto content = std::make_unique<QMimeData>();
    content->setText(tableAsTabbed(table));
    content->setHtml(u"<html><head><meta charset=\"utf-8\"></head><body>%1</body></html>"_s.arg(
        tableAsHtmlFragment(table)));
    QApplication::clipboard()->setMimeData(content.release());
}

void FigureView::copyChosen() const
{
    if (hasRange() || !currentIndex().isValid())
        copyTable(chosenTable());
    else
        QApplication::clipboard()->setText(currentIndex().data().toString());
}

void FigureView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = visualRect(currentIndex()).bottomLeft();
    Q_EMIT menuWanted(isKey ? viewport()->mapToGlobal(at) : event->globalPos());
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
#ifndef Q_OS_WIN // which asks for the menu by itself
    if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_F10) {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
        contextMenuEvent(&asked);
        return;
    }
#endif
    if (event->matches(QKeySequence::Copy)) {
        copyChosen();
        return;
    }
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentPlace())
            Q_EMIT casesWanted();
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        if (event->modifiers() == Qt::ShiftModifier) {
            selectRow(currentIndex().row());
            return;
        }
        if (event->modifiers() == Qt::ControlModifier) {
            selectColumn(currentIndex().column());
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace redress
