// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/learning.h"
#include "ui/shell/page.h"
#include "ui/widgets/celltable.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace redress {

class CounterBar;
class DipPane;
class EmptyPanel;
class LearningDetails;
class LearningFilters;
class PageHost;
class RecordTable;
class RowSortProxy;
class SegmentedSwitch;
class Session;

/// What complaints have changed: actions, overdue first, their evidence, and whether they held; and
/// the dip samples of responses.
class LearningPage final : public Page
{
    Q_OBJECT

public:
    /// What the list is narrowed down to; each has a counter.
    enum class Show { All, Overdue, ToCome, Done, NoEvidence, FollowUp, Count };

    explicit LearningPage(PageHost &host, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    std::optional<int> count() const override;
    /// The figure of a page that nobody has opened yet; nothing if it cannot be read.
    static std::optional<int> countIn(Session &session);
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    QJsonObject lastingState() const override { return state(); }
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void construct();
    void connectAll();
    bool shows(Show what, const LearningLine &line) const;
    void fillList();
    static QStringList headings();
    std::vector<CellTableModel::Row> rowsInWords() const; ///< Of the lines that are shown.
    void adoptRow();
    const LearningLine *chosen() const;
    void change();
    void openCase(CaseId id);
    void explain();
    bool isSample() const; ///< The dip samples are shown.
    RecordTable *shownTable() const;
    QString listTitle() const;
    QString listSubtitle() const;
    void print();
    void exportList();
    /// \param isNarrowed of the lines that the filters leave; otherwise of all.
    int countOf(Show what, bool isNarrowed = false) const;
    void showCounts();

    PageHost &m_host;
    std::vector<LearningLine> m_lines;
    qint64 m_keep = 0;           ///< The action on which the person stands.
    std::vector<size_t> m_shown; ///< Lines of the list before it is sorted.
    CounterBar *m_counters;
    QStackedWidget *m_stack;
    CellTableModel *m_model;
    RowSortProxy *m_proxy;
    RecordTable *m_table;
    EmptyPanel *m_empty;
    QSplitter *m_splitter;
    LearningDetails *m_details;
    LearningFilters *m_filters;
    SegmentedSwitch *m_view;
    QStackedWidget *m_views;
    DipPane *m_dip;
};

} // namespace redress
