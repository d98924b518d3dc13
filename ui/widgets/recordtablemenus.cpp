// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a list: what to do with a row, how to sort, which columns to show.
#include "ui/widgets/filterrow.h"
#include "ui/widgets/recordtable.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMetaMethod>

#include <algorithm>

namespace redress {

QMenu *RecordTable::columnMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("columnMenu"));
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu->addAction(
            m_hiddenForRoom.contains(column) ? tr("%1 (no room)", "a column").arg(name) : name);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // One column at least stays; all do while the layout is locked.
        action->setEnabled(!m_header->isLocked() &&
                           (isColumnHidden(column) || shownColumns().size() > 1));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { showColumn(column, isShown); });
    }
    menu->addSeparator();
    if (m_filterRow) {
        QAction *row = menu->addAction(tr("&Filter row under the headings"));
        row->setObjectName(QStringLiteral("filterRowAction"));
        row->setCheckable(true);
        row->setChecked(isFilterRowShown());
        connect(row, &QAction::toggled, this, [this](bool isShown) {
            setFilterRowShown(isShown);
            const QList<QWidget *> cells = m_filterRow->cellsInSight();
            if (isShown && !cells.isEmpty())
                cells.first()->setFocus(Qt::OtherFocusReason);
        });
    }
    addMoves(*menu);
    QAction *reset = menu->addAction(tr("&Reset columns and order"));
    reset->setEnabled(!m_header->isLocked());
    connect(reset, &QAction::triggered, this, &RecordTable::resetLayout);
    return menu;
}

/// The column of the present cell moves past the next that is shown: what dragging its heading
/// does.
void RecordTable::addMoves(QMenu &menu)
{
    const int column = currentIndex().column();
    if (column < 0 || isColumnHidden(column) || m_header->isLocked())
        return;
    const QString name = model()->headerData(column, Qt::Horizontal).toString();
    const auto add = [&](const QString &words, const QString &objectName, int step) {
        QAction *action = menu.addAction(words);
        action->setObjectName(objectName);
        const int from = m_header->visualIndex(column);
        int to = from + step;
        while (to >= 0 && to < m_header->count() && isColumnHidden(m_header->logicalIndex(to)))
            to += step;
        action->setEnabled(to >= 0 && to < m_header->count());
        connect(action, &QAction::triggered, this,
                [this, from, to] { m_header->moveSection(from, to); });
    };
    add(tr("Move %1 &left", "a column").arg(name), QStringLiteral("moveLeftAction"), -1);
    add(tr("Move %1 &right", "a column").arg(name), QStringLiteral("moveRightAction"), 1);
}

/// Sorting for the keyboard: what a click on a heading does.
QMenu *RecordTable::sortMenu()
{
    auto *menu = new QMenu(tr("&Sort by"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("sortMenu"));
    for (const int column : shownColumns()) {
        const QString name = model()->headerData(column, Qt::Horizontal).toString();
        const auto key =
            std::find_if(sortKeys().begin(), sortKeys().end(),
                         [column](const SortKey &one) { return one.column == column; });
        const bool isKey = key != sortKeys().end();
        QAction *action = menu->addAction(!isKey ? name
                                          : key->order == Qt::AscendingOrder
                                              ? tr("%1 (ascending)", "a column").arg(name)
                                              : tr("%1 (descending)", "a column").arg(name));
        action->setCheckable(true);
        action->setChecked(isKey);
        connect(action, &QAction::triggered, this,
                [this, column] { m_header->choose(column, false); });
    }
    if (!sortKeys().isEmpty())
        menu->addMenu(thenByMenu());
    if (!m_defaultSort.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("&Reset order")), &QAction::triggered, this, [this] {
            sortBy(m_defaultSort);
            store();
        });
    }
    return menu;
}

/// Within what is sorted already: what a click with Shift on a heading does.
QMenu *RecordTable::thenByMenu()
{
    auto *menu = new QMenu(tr("&Then by"), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("thenByMenu"));
    for (const int column : shownColumns()) {
        const bool isKey =
            std::any_of(sortKeys().begin(), sortKeys().end(),
                        [column](const SortKey &one) { return one.column == column; });
        if (!isKey)
            connect(menu->addAction(model()->headerData(column, Qt::Horizontal).toString()),
                    &QAction::triggered, this, [this, column] { m_header->choose(column, true); });
    }
    menu->setEnabled(!menu->isEmpty());
    return menu;
}

void RecordTable::chooseColumns(const QPoint &at)
{
    columnMenu()->popup(at.isNull() ? m_header->mapToGlobal(QPoint(0, m_header->height())) : at);
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isOfCell = event->reason() != QContextMenuEvent::Keyboard;
    showMenu(isOfCell ? indexAt(event->pos()) : currentIndex(), isOfCell, event->globalPos());
}

void RecordTable::showMenu(const QModelIndex &at, bool isOfCell, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Rows of a list that only tells lead nowhere.
    if (isSignalConnected(QMetaMethod::fromSignal(&RecordTable::opened))) {
        QAction *open = menu->addAction(tr("&Open"));
        open->setEnabled(currentIndex().isValid());
        connect(open, &QAction::triggered, this, [this] { Q_EMIT opened(currentIndex()); });
    }
    QAction *copyAction = menu->addAction(tr("&Copy"));
    copyAction->setEnabled(!chosenRows().isEmpty());
    connect(copyAction, &QAction::triggered, this, &RecordTable::copy);
    if (at.isValid()) {
        menu->addSeparator();
        Q_EMIT menuWanted(menu, at, isOfCell);
    }
    menu->addSeparator();
    QMenu *columns = columnMenu();
    columns->setTitle(tr("Co&lumns"));
    for (QMenu *part : {sortMenu(), columns}) {
        // A part that is left is shown again: it goes with the whole.
        part->setAttribute(Qt::WA_DeleteOnClose, false);
        part->setParent(menu, part->windowFlags());
        menu->addMenu(part);
    }
    menu->popup(globalPosition);
}

} // namespace redress
