// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/recordheader.h"
#include "ui/widgets/rowsortproxy.h"

#include <QPointer>
#include <QTableView>

#include <functional>

class QMenu;
class QToolButton;

namespace redress {

class EmptyWords;
class FilterRow;
class FrozenColumn;
class RowCopy;
class Settings;

/// The table of every list: rows of one height, whole rows chosen, headings that sort, columns that
/// can be chosen, everything remembered. Tab leaves it; Enter opens. \source ux 3
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    explicit RecordTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Remembers widths, order, columns and sorting under \p name, and restores them.
    /// To be called once the model is set.
    void rememberAs(const QString &name, Settings &settings);
    /// Rows of less height, so that more of them are in sight; the same for all lists.
    void setCompact(bool isCompact);
    static bool isCompactIn(const Settings &settings);
    static void setCompactIn(Settings &settings, bool isCompact);
    /// The first widths, order, columns and sorting again.
    void resetLayout();

    /// The most that a column is given at first, in characters; it takes what its words need. The
    /// one with 0 takes what is left.
    void setMostCharacters(const QList<int> &characters);
    /// Columns that go first where there is little room, least needed first.
    void setLeastNeeded(const QList<int> &columns);
    /// A column of which a third may go before the next of those has to.
    void setMayElide(int column);
    /// Columns that went for want of room; a button at the headings names them and shows them.
    const QList<int> &hiddenForRoom() const { return m_hiddenForRoom; }
    /// Shows columns that went for want of room; the list then scrolls sideways.
    void showHidden();

    const SortKeys &sortKeys() const { return m_header->sortKeys(); }
    /// Shows and follows \p keys: the model hears of them by sortChosen().
    void sortBy(const SortKeys &keys);
    /// "sorted by due, then by reference (last first)"; empty where it is not sorted.
    QString sortWords() const;
    void setDefaultSort(const SortKeys &keys) { m_defaultSort = keys; }

    /// What is copied is said in this language, see SpokenHere; by default in that of the windows.
    void setPaperLanguage(std::function<QString()> language)
    {
        m_paperLanguage = std::move(language);
    }
    /// Puts the chosen rows on the clipboard, with headings if there are several.
    void copy();
    /// The same without headings if there are several, with them for a single one.
    void copyOtherwise();
    QList<int> chosenRows() const;
    /// What is said when all rows are chosen while only the first of them are there; empty: all
    /// are.
    void setFirstRowsWords(const QString &words) { m_firstRowsWords = words; }
    QList<int> shownColumns() const; ///< In the order on the screen.
    /// Those as well that the screen has no room for: what is copied and printed.
    QList<int> keptColumns() const;
    /// Shows these columns in this order and no others; what there is no room for comes later.
    void showColumns(const QList<int> &columns);
    /// A menu of the columns, at the headings or at \p at.
    void chooseColumns(const QPoint &at = {});

    /// Whole rows again with the next key but Ctrl+C. \source ux 3, "Ctrl+Space column"
    void chooseColumn(int column);
    /// The column that is chosen as a whole; -1: rows are.
    int chosenColumn() const { return m_chosenColumn; }

    /// Fields under the headings, for the list to narrow itself down by. The person switches them
    /// on from the menu of the columns, and that is remembered. To be called before rememberAs().
    FilterRow *addFilterRow();
    FilterRow *filterRow() const { return m_filterRow; }
    bool isFilterRowShown() const;
    void setFilterRowShown(bool isShown);

    /// What stands in the place of rows while there are none, and what to do then. \source ux 3
    void setEmptyText(const QString &text);

    /// The first column while the list is scrolled sideways: it stays in sight. Else -1.
    int frozenColumn() const;
    RecordHeader *recordHeader() const { return m_header; }
    /// \param at the cell that the menu is for; not valid: of no row.
    void showMenu(const QModelIndex &at, bool isOfCell, const QPoint &globalPosition);

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// Goes to a row and keeps it in sight; no row: nothing is chosen.
    void setCurrentRow(int row);
    /// Chooses all rows, and says how many of them are out of sight. \source ux 3
    void selectAll() override;

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< Enter or double click.
    void sortChosen(const redress::SortKeys &keys);
    void currentRowChanged(int row);
    void filterRowShown(bool isShown);
    /// How much was copied or chosen; it stands in the status bar for a while.
    void told(const QString &words);
    /// The cases under the heading of a group are to be shown or concealed. By Left and Right, by
    /// Space, Enter and a double click, which turn it round.
    void collapseWanted(int row, bool isCollapsed);
    void collapseTurned(int row);
    /// A menu of a row is about to be shown: more can be put into it. \param at the cell that it is
    /// for; of the keyboard the current row with no column of its own.
    void menuWanted(QMenu *menu, const QModelIndex &at, bool isOfCell);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void adoptFont();
    void applyWidths();
    void fit();
    bool elidedFits(int room);
    void adoptChoice();
    int widthOfOthers(int column) const; ///< Of all columns that are shown, but for \p column.
    void store();
    bool restoreStored();
    void showColumn(int column, bool isShown);
    void tellHidden();
    QMenu *columnMenu();
    void addMoves(QMenu &menu);
    QMenu *sortMenu();
    QMenu *thenByMenu();
    void copyRows(bool withHeadings);
    void tell(const QString &words);
    bool steerGroup(const QKeyEvent &event);
    void leaveColumn();
    void adoptScroll();

    RecordHeader *m_header;
    Settings *m_settings = nullptr;
    QString m_name;
    QList<int> m_mostCharacters;
    QList<int> m_leastNeeded;
    QList<int> m_firstWidths; ///< What the words need, by column.
    QList<int> m_hiddenForRoom;
    QList<int> m_wanted; ///< Least needed, and yet the person wants to see them.
    QToolButton *m_more; ///< At the headings, while columns are hidden for want of room.
    FilterRow *m_filterRow = nullptr;
    FrozenColumn *m_frozen = nullptr; ///< Made when the list is scrolled sideways first.
    EmptyWords *m_emptyWords = nullptr;
    std::function<QString()> m_paperLanguage;
    QPointer<RowCopy> m_copy; ///< While many rows are being copied.
    QString m_firstRowsWords;
    int m_chosenColumn = -1;
    bool m_isFilterRowWanted = false;
    int m_mayElide = -1;
    SortKeys m_defaultSort;
    bool m_isCompact = false;
    bool m_isRestoring = false;
    bool m_isFitting = false;
    bool m_hasOwnWidths = false; ///< Restored or chosen by the person.
};

} // namespace redress
