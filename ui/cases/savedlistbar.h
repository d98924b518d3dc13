// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/savedlists.h"
#include "ui/shell/backgroundwork.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace redress {

class CounterBar;
enum class Join;
class PageHost;

/// The saved lists of cases with how many cases are on each, and what can be done with them.
class SavedListBar final : public QWidget
{
    Q_OBJECT

public:
    /// \param columns says which columns are shown now, by their keys.
    SavedListBar(PageHost &host, std::function<QStringList()> columns, QWidget *parent = nullptr);

    /// Reads the lists anew and counts. \param total how many cases the file has.
    void refresh(qint64 total);
    /// What the page shows now: a saved list that asks the same is the chosen one.
    void setShown(const CaseListQuery &query);
    /// Counters stand in a drop-down list if they need more than two rows of this width, or where
    /// the window is low.
    void setRoom(int width, bool isLow);
    /// Puts \p aside beside what is chosen.
    void addAside(QWidget *aside);
    QWidget *lastField() const;

    const std::vector<SavedList> &lists() const { return m_lists; }
    /// The list with which the page opens for this person; nothing: as it was left. \source ux 3
    const SavedList *byDefault() const;

Q_SIGNALS:
    void listChosen(const redress::SavedList &list);
    void allChosen();
    /// A list was joined with what is shown: the words that ask for both.
    void searchWanted(const QString &text);

private:
    using Counts = std::vector<qint64>;

    void makeCounters();
    void choose(int index);
    void join(int index, Join how);
    void showChosen();
    const SavedList *current() const;
    const SavedList *chosen() const;
    void setDefault(const SavedList &list, bool isDefault);
    bool isChanged() const;

    void count();
    void startCounting();
    void showCounts(const Counts &counts);

    void fillMenu();
    void saveNew();
    void saveChanges(const SavedList &before, const SavedList &after);
    void rename(const SavedList &list);
    void setAlert(const SavedList &list);
    void remove(const SavedList &list);
    /// Tells a fault, or lets all pages read anew.
    void tell(const Result<void> &done);

    PageHost &m_host;
    std::vector<SavedList> m_lists;
    std::optional<SavedListId> m_current; ///< Chosen last; what is shown may be changed since.
    CaseListQuery m_query;
    std::function<QStringList()> m_columns;
    qint64 m_total = 0;
    int m_room = 0;
    bool m_isLow = false;
    bool m_isToCount = false; ///< Again, when the present counting has ended.
    CounterBar *m_counters = nullptr;
    QToolButton *m_button;
    QMenu *m_menu;
    QHBoxLayout *m_row;
    BackgroundWork m_work;
};

} // namespace redress
