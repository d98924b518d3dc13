// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/tickbox.h"
#include "ui/worklist/workdetails.h"
#include "ui/worklist/worklistmodel.h"

class QBoxLayout;
class QLabel;
class QMenu;
class QStackedWidget;

namespace redress {

class CounterBar;
class EmptyPanel;
class FilterEdit;
class FilterWords;
class FirstStepsStrip;
class KeptSplitter;
class LeaverStrip;
class LookStrip;
class PageHost;
class RecordTable;
class SegmentedSwitch;
class WorkStrip;

/// What is due, late, on hold and to triage: counters that filter, the list, and what is to know of
/// the chosen item.
class WorkListPage final : public Page
{
    Q_OBJECT

public:
    explicit WorkListPage(PageHost &host, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    std::optional<int> count() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    QJsonObject lastingState() const override;
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void construct();
    QWidget *constructHead();
    void constructFilterRow();
    void connectAll();
    void loadServices();
    void loadPeople();

    void narrow(const WorkListFilter::Narrowing &narrowing);
    /// A counter that is clicked, with what is shown already.
    void join(WorkFilter filter, Join how);
    /// How many working days ahead "soon" is.
    void addSoon(QMenu &menu);
    void lookAhead(int workingDays);
    void narrowColumn(int column, const QString &typed);
    void takeAway(int number);
    QString columnWords(int column) const;
    std::vector<TickBox::Choice> valuesOf(WorkListModel::Column column) const;
    void showFilter();
    void showCounts();
    void showChosen();
    void showWhatIsThere();
    void sayWhyEmpty();
    QString dateWords() const;
    void adoptRoom();

    LastLook lookNow() const;
    void adoptLook();
    void keepLook(const LastLook &look);
    bool isAnythingNew() const;
    void showLook();
    void noteSeen();
    void showLeavers();
    void showFirstSteps();
    void connectFirstSteps();

    void addFilters(QMenu &menu, const QModelIndex &at, bool isOfCell);
    void addBetween(QMenu &menu, const QModelIndex &at, bool isOfCell);
    const WorkItem *chosen() const;
    int rowOf(const WorkItem &item) const;
    WorkDetails::Content contentFor(const WorkItem &item);
    QString subjectOf(const WorkItem &item) const;
    void openChosen();
    void explainChosen();
    void print();
    void saveCalendar();
    void makeChaseSheet();
    void makeOfficerSheet();
    void moveCases();
    void exportList();
    QString narrowedWords() const;

    PageHost &m_host;
    WorkListModel *m_model;
    WorkListFilter *m_filter;
    WorkListFilter::Narrowing m_narrowing;
    QLabel *m_date = nullptr;
    FilterEdit *m_filterEdit = nullptr;
    TickBox *m_service = nullptr;
    FilterWords *m_words = nullptr;
    SegmentedSwitch *m_whose = nullptr;
    CounterBar *m_counters = nullptr;
    QBoxLayout *m_counterRow = nullptr; ///< They, and the words beneath or beside.
    LookStrip *m_look = nullptr;
    LeaverStrip *m_leavers = nullptr;
    FirstStepsStrip *m_firstSteps = nullptr;
    KeptSplitter *m_splitter = nullptr;
    QStackedWidget *m_middle = nullptr;
    RecordTable *m_table = nullptr;
    EmptyPanel *m_empty = nullptr;
    WorkDetails *m_details = nullptr;
    WorkStrip *m_strip = nullptr;
    QWidget *m_headRow = nullptr;
    std::optional<DueDate> m_due;
    /// Nothing at the first time on this computer. What is kept for the next time may be later.
    std::optional<LastLook> m_lastLook;
    bool m_isCramped = false;
};

} // namespace redress
