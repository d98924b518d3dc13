// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/dipsample.h"
#include "ui/widgets/celltable.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace redress {

class ChoiceBox;
class EmptyPanel;
class PageHost;
class RecordTable;
class RowSortProxy;

/// The dip samples: draws, the responses of one, and how many show which heading of practice.
/// \source features 66, B18
class DipPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DipPane(PageHost &host, QWidget *parent = nullptr);

    void refresh();
    RecordTable *table() const { return m_table; }
    RecordTable *tallies() const { return m_tallies; }
    /// "11 of 39 responses of 2023-24 Q3, drawn on 9 Feb 2024 with seed 4711."
    QString words() const;
    std::optional<CaseId> chosenCase() const;
    bool hasSample() const { return !m_lines.empty(); }
    /// The list that has the focus: of responses or of headings.
    RecordTable *current() const;

    void draw();
    void look(); ///< At the chosen response, with its check list.
    /// Opens the form of an action that the chosen response asks for. \source domain 4.6
    void addAction();

Q_SIGNALS:
    void changed();

private:
    void construct();
    void showDraw();
    void repeat();
    CellTableModel::Words linesInWords() const;
    CellTableModel::Words talliesInWords() const;
    const DipLine *chosen() const;
    const DipDraw *drawShown() const;

    PageHost &m_host;
    std::vector<DipDraw> m_draws;
    std::vector<DipLine> m_lines;
    ChoiceBox *m_draw;
    QPushButton *m_drawButton;
    QPushButton *m_repeatButton;
    QPushButton *m_lookButton;
    QPushButton *m_actionButton;
    QLabel *m_words;
    QStackedWidget *m_stack;
    CellTableModel *m_model;
    RowSortProxy *m_proxy;
    RecordTable *m_table;
    CellTableModel *m_tallyModel;
    RecordTable *m_tallies;
    EmptyPanel *m_empty;
};

} // namespace redress
