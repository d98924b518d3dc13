// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/closing/closinglist.h"
#include "ui/quarter/sectionpane.h"

class QProgressBar;
class QPushButton;

namespace redress {

class ListWithCases;
class TextLabel;

/// What would make the quarter wrong, counted to nought; and the closing of it.
class ClosingPane final : public SectionPane
{
    Q_OBJECT

public:
    ClosingPane(PageHost &host, FigureDesk &desk, QWidget *parent = nullptr);

    void load(Quarter quarter) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString status() const override;
    QList<QWidget *> panes() const override;

    /// How many things are left; nothing before they were counted.
    std::optional<int> left() const;

private:
    void construct();
    void receive(const Result<ClosingList> &list);
    void showState();
    void showChosen();
    const ClosingItem *chosen() const;
    void explainChosen();
    void takeBackChosen();
    void close();
    void finishClosing(const Result<CheckedQuarter> &checked);
    void reopen();
    void readCasesOf(const ClosingItem &item);
    void tell(const Result<void> &done, const QString &success);

    Quarter m_quarter;
    std::optional<ClosingList> m_list;
    bool m_isClosing = false; ///< Its figures are counted just now.
    int m_most = 0;           ///< Things that were left at first, for the bar.
    TextLabel *m_state = nullptr;
    TextLabel *m_changes = nullptr;
    TextLabel *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    ListWithCases *m_findings = nullptr;
    QPushButton *m_explain = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_reopen = nullptr;
};

} // namespace redress
