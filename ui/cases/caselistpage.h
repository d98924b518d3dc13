// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/caselist.h"
#include "ui/cases/casefinder.h"
#include "ui/cases/caselistmodel.h"
#include "ui/cases/latecases.h"
#include "ui/shell/page.h"
#include "ui/widgets/recordheader.h"

#include <QSet>

class QLabel;
class QMenu;
class QStackedWidget;

namespace redress {

class AccentButton;
class CaseFilters;
class ChoiceBox;
class DetailedList;
class EmptyPanel;
class FilterWords;
class PageHost;
class RecordTable;
class SavedListBar;
struct SavedList;

/// All cases of the file: found by reference or words, narrowed down, sorted by what matters.
class CaseListPage final : public Page
{
    Q_OBJECT

public:
    explicit CaseListPage(PageHost &host, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    QJsonObject lastingState() const override;
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;

Q_SIGNALS:
    void caseChosen(redress::CaseId id);
    void newContactWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void construct();
    QWidget *constructHead();
    void constructFilterRow();
    void adoptRoom();
    void sayWhyEmpty();
    void fillFilterRow();
    void constructGroups(QWidget *head);
    void constructDetails();
    void showDetails();
    void explain();
    void connectAll();

    void load();
    void show(const CaseFinder::Found &found);
    void showFirst(const std::vector<CaseId> &first);
    /// Shows them in the place of what is shown, and goes to the case that was chosen.
    void replaceShown(const std::vector<CaseId> &cases);
    void tellWhatIsShown();
    QString countWords() const;
    void countLate();
    /// Names the cases at the Ombudsman that have the words and no case in the list.
    void tellWhatStandsAlone();
    void narrow();
    void putIntoSearch(const QString &field, const QString &value);
    void showFilters();
    void buildSearch();
    /// What the filters say and what is typed, as far as it is understood; the field tells the
    /// rest.
    CaseListQuery understood();
    void sort(const SortKeys &keys);
    void showWhatIsThere();
    void showList(const SavedList &list);
    void showAll();
    void openRow(int row);
    CaseListQuery::Group chosenGroup() const;
    void setGroup(CaseListQuery::Group group);
    std::vector<CaseListModel::Group> groupsOf(const std::vector<CaseId> &cases);
    void collapse(int row, bool isCollapsed);
    void addFilters(QMenu &menu, const QModelIndex &at, bool isOfCell);
    void changeMany();
    void print();
    void exportList();
    std::optional<CaseId> chosen() const;

    PageHost &m_host;
    CaseListModel *m_model;
    CaseFinder m_finder;
    LateCases m_late;
    std::optional<int> m_lateCount; ///< Of the cases that are shown.
    CaseListQuery m_query;
    std::optional<CaseId> m_wantedRow; ///< To go to when the cases are found.
    qint64 m_total = 0;
    bool m_isLoaded = false;
    bool m_isFirstShown = false; ///< The others are being found.
    CaseListQuery m_firstOf;     ///< What those are the first of.
    QLabel *m_counted = nullptr;
    CaseFilters *m_filters = nullptr;
    FilterWords *m_words = nullptr;
    ChoiceBox *m_group = nullptr;
    QSet<qint64> m_collapsed; ///< Values of the groups.
    SavedListBar *m_lists = nullptr;
    QLabel *m_alone = nullptr;
    QStackedWidget *m_middle = nullptr;
    RecordTable *m_table = nullptr;
    EmptyPanel *m_empty = nullptr;
    DetailedList *m_details = nullptr; ///< The middle, and what is to know of its row.
};

} // namespace redress
