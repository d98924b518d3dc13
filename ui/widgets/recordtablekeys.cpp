// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a list, the row and the column that are chosen, and what stays in sight.
#include "ui/widgets/recordtable.h"

#include "core/base/language.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rowcopy.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tablecopy.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMainWindow>
#include <QMimeData>
#include <QScrollBar>
#include <QStatusBar>

#include <algorithm>
#include <numeric>

namespace redress {

namespace {

constexpr int kTold = 8000;    ///< Milliseconds, for which words stand in the status bar.
constexpr double kArrow = 1.6; ///< Room of the arrow of a group, in heights of the text.

} // namespace

QList<int> RecordTable::chosenRows() const
{
    QList<int> rows;
    if (!selectionModel() || m_chosenColumn >= 0)
        return rows;
    // By their ranges: to ask for each row takes long where there are a hundred thousand.
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RecordTable::copy()
{
    copyRows(m_chosenColumn >= 0 || chosenRows().size() > 1);
}

void RecordTable::copyOtherwise()
{
    copyRows(m_chosenColumn < 0 && chosenRows().size() <= 1);
}

void RecordTable::copyRows(bool withHeadings)
{
    QList<int> rows = chosenRows();
    QList<int> columns = keptColumns();
    if (m_chosenColumn >= 0) {
        rows.resize(model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        columns = {m_chosenColumn};
    }
    if (rows.isEmpty())
        return;
    const QString language = m_paperLanguage ? m_paperLanguage() : QString();
    const QString count = QLocale().toString(rows.size());
    const QString words = rows.size() == 1 ? tr("One row was copied.")
                          : withHeadings   ? tr("%1 rows were copied, with headings.").arg(count)
                                           : tr("%1 rows were copied.").arg(count);
    delete m_copy; // Whoever copies again means this.
    if (rows.size() < RowCopy::kMany) {
        const SpokenHere papers(language);
        QApplication::clipboard()->setMimeData(
            copyOf(*model(), rows, columns, withHeadings).release());
        tell(words);
        return;
    }
    m_copy = new RowCopy(*this, *model(), {rows, columns, withHeadings, language},
                         [this, words](bool isWhole) {
                             tell(isWhole ? words : tr("Copying was stopped; nothing was copied."));
                         });
    m_copy->start();
}

void RecordTable::tell(const QString &words)
{
    announce(this, words);
    if (auto *main = qobject_cast<QMainWindow *>(window()))
        main->statusBar()->showMessage(words, kTold);
    Q_EMIT told(words);
}

void RecordTable::selectAll()
{
    QTableView::selectAll();
    if (!model() || model()->rowCount() == 0)
        return;
    if (!m_firstRowsWords.isEmpty()) {
        tell(m_firstRowsWords);
        return;
    }
    const int last = rowAt(viewport()->height() - 1);
    const int seen = (last < 0 ? model()->rowCount() : last + 1) - std::max(0, rowAt(0));
    const int unseen = model()->rowCount() - seen;
    if (unseen > 0)
        tell(tr("All %1 rows are chosen, %2 of them out of sight.")
                 .arg(QLocale().toString(model()->rowCount()), QLocale().toString(unseen)));
}

void RecordTable::chooseColumn(int column)
{
    if (!model() || column < 0 || column >= model()->columnCount() || isColumnHidden(column))
        return;
    const QModelIndex current = currentIndex();
    m_chosenColumn = column;
    setSelectionBehavior(SelectItems);
    selectColumn(column);
    selectionModel()->setCurrentIndex(model()->index(std::max(0, current.row()), column),
                                      QItemSelectionModel::NoUpdate);
    announce(this, tr("Column %1 chosen. Ctrl+C copies it.")
                       .arg(model()->headerData(column, Qt::Horizontal).toString()));
}

void RecordTable::leaveColumn()
{
    if (m_chosenColumn < 0)
        return;
    m_chosenColumn = -1;
    setSelectionBehavior(SelectRows);
    const QModelIndex current = currentIndex();
    if (current.isValid())
        selectionModel()->select(current,
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        clearSelection();
}

void RecordTable::setCurrentRow(int row)
{
    leaveColumn();
    if (row < 0 || !model() || row >= model()->rowCount()) {
        clearSelection();
        return;
    }
    const QList<int> columns = shownColumns();
    const QModelIndex index = model()->index(row, columns.isEmpty() ? 0 : columns.first());
    setCurrentIndex(index);
    scrollTo(index);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current.row());
}

int RecordTable::frozenColumn() const
{
    return m_frozen ? m_frozen->column() : -1;
}

void RecordTable::adoptScroll()
{
    if (!m_frozen && horizontalScrollBar()->value() > 0)
        m_frozen = new FrozenColumn(*this);
    if (m_frozen)
        m_frozen->adopt();
    if (isFilterRowShown())
        m_filterRow->place(frozenColumn());
}

/// The frozen column is in sight wherever the list is scrolled to; others must not lie behind it.
void RecordTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int across = horizontalScrollBar()->value();
    const bool wasFrozen = frozenColumn() >= 0;
    QTableView::scrollTo(index, hint);
    const QList<int> columns = shownColumns();
    if (columns.isEmpty())
        return;
    if (index.column() == columns.first()) {
        if (wasFrozen)
            horizontalScrollBar()->setValue(across);
        return;
    }
    const int hidden = columnWidth(columns.first()) - visualRect(index).left();
    if (frozenColumn() >= 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

FilterRow *RecordTable::addFilterRow()
{
    if (m_filterRow)
        return m_filterRow;
    m_filterRow = new FilterRow(*m_header);
    connect(m_filterRow, &FilterRow::leftDownwards, this, [this] { setFocus(); });
    connect(m_filterRow, &FilterRow::entered, this, [this](int column) {
        const int left = columnViewportPosition(column);
        const int frozen = frozenColumn();
        const int hidden = (frozen < 0 ? 0 : columnWidth(frozen)) - left;
        const int beyond = left + columnWidth(column) - viewport()->width();
        if (column != frozen && (hidden > 0 || beyond > 0))
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                            (hidden > 0 ? -hidden : beyond));
    });
    connect(m_header, &QHeaderView::geometriesChanged, this, &RecordTable::adoptScroll);
    connect(m_header, &QHeaderView::sectionResized, this, &RecordTable::adoptScroll);
    connect(m_header, &QHeaderView::sectionMoved, this, &RecordTable::adoptScroll);
    return m_filterRow;
}

bool RecordTable::isFilterRowShown() const
{
    return m_filterRow && m_isFilterRowWanted;
}

void RecordTable::setFilterRowShown(bool isShown)
{
    if (!m_filterRow)
        return;
    m_isFilterRowWanted = isShown;
    m_header->setRowBelow(isShown ? m_filterRow : nullptr, m_filterRow->neededHeight());
    m_filterRow->setVisible(isShown);
    updateGeometries();
    adoptScroll();
    if (isShown) {
        const QList<QWidget *> cells = m_filterRow->cellsInSight();
        // In the order in which they are read: the fields, then the rows.
        if (!cells.isEmpty())
            setTabOrder(cells.last(), this);
    }
    fit();
    store();
    Q_EMIT filterRowShown(isShown);
}

void RecordTable::setEmptyText(const QString &text)
{
    if (m_emptyWords)
        m_emptyWords->setWords(text);
    else
        m_emptyWords = new EmptyWords(*this, text);
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    leaveColumn();
    QTableView::mousePressEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    const double across = event->position().x() + m_header->offset();
    if (event->button() == Qt::LeftButton && at.data(GroupRole).isValid() &&
        across < Metrics(this).times(kArrow))
        Q_EMIT collapseTurned(at.row());
}

/// \return whether it was a key for the heading of a group.
bool RecordTable::steerGroup(const QKeyEvent &event)
{
    const QModelIndex current = currentIndex();
    if (!current.data(GroupRole).isValid() || event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        Q_EMIT collapseWanted(current.row(), event.key() == Qt::Key_Left);
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT collapseTurned(current.row());
        return true;
    default:
        return false;
    }
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->key() == Qt::Key_C &&
        event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyOtherwise();
        return;
    }
    const bool isModifier = event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift ||
                            event->key() == Qt::Key_Alt || event->key() == Qt::Key_Meta;
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Space) {
        if (m_chosenColumn >= 0)
            leaveColumn();
        else
            chooseColumn(currentIndex().column());
        return;
    }
    if (m_chosenColumn >= 0 && !isModifier) {
        leaveColumn();
        if (event->key() == Qt::Key_Escape)
            return;
    }
    if (steerGroup(*event))
        return;
    const bool isPlain =
        event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
#ifndef Q_OS_WIN // which asks for the menu by itself
    if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_F10) {
        const QPoint at = visualRect(currentIndex()).bottomLeft();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, viewport()->mapToGlobal(at));
        contextMenuEvent(&asked);
        return;
    }
#endif
    if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_Space) {
        selectRow(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier) {
        setCurrentRow(0);
        return;
    }
    if (event->key() == Qt::Key_End && event->modifiers() == Qt::NoModifier && model()) {
        setCurrentRow(model()->rowCount() - 1);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace redress
