// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/ombudsmancases.h"
#include "ui/shell/page.h"
#include "ui/widgets/celltable.h"

#include <vector>

class QStackedWidget;

namespace redress {

class CounterBar;
class DetailedList;
class EmptyPanel;
class FilterEdit;
class PageHost;
class RecordTable;
class RowSortProxy;

/// All cases at the Ombudsman, linked and not: where each stands, what was decided, and what is
/// still to be done in it. Counters and words narrow the list down; Enter opens the case.
class OmbudsmanCasesPage final : public Page
{
    Q_OBJECT

public:
    explicit OmbudsmanCasesPage(PageHost &host, QWidget *parent = nullptr);

    QString title() const override;
    QString help() const override;
    Status status() const override;
    void refresh() override;
    bool can(PageCommand command) const override;
    QString whyNot(PageCommand command) const override;
    void perform(PageCommand command) override;
    QJsonObject state() const override;
    void restore(const QJsonObject &state) override;
    QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Show { All, ToDo, Undecided, Upheld, Count };

    void construct();
    void connectAll();
    bool shows(Show what, const OmbudsmanCaseRow &row) const;
    /// Whether the row has all the words that are typed.
    bool hasWords(const OmbudsmanCaseRow &row) const;
    static QStringList headings();
    CellTableModel::Row rowInWords(const OmbudsmanCaseRow &row) const;
    CellTableModel::Words wordsOnPaper() const;
    void fill();
    void showWhatIsThere();
    const OmbudsmanCaseRow *chosen() const;
    void showDetails();
    void explain();
    void adoptRoom();
    void openChosen();
    QString narrowedWords() const;
    void print();
    void exportList();

    PageHost &m_host;
    std::vector<OmbudsmanCaseRow> m_rows;
    std::vector<size_t> m_shown; ///< Places among them, in the order of the list.
    QString m_words;
    std::optional<OmbudsmanId> m_keep; ///< Chosen last; it stays so when the list is read anew.
    FilterEdit *m_filter = nullptr;
    CounterBar *m_counters = nullptr;
    QStackedWidget *m_middle = nullptr;
    CellTableModel *m_model = nullptr;
    RowSortProxy *m_proxy = nullptr;
    RecordTable *m_table = nullptr;
    EmptyPanel *m_empty = nullptr;
    DetailedList *m_details = nullptr; ///< The middle, and what is to know of its row.
};

} // namespace redress
