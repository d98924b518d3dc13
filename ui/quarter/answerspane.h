// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/readyanswers.h"
#include "ui/quarter/sectionpane.h"

class QListWidget;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace redress {

class SegmentedSwitch;
class TextLabel;

/// Questions that are asked again and again, and their answers as they can be sent.
class AnswersPane final : public SectionPane
{
    Q_OBJECT

public:
    AnswersPane(PageHost &host, FigureDesk &desk, QWidget *parent = nullptr);

    void load(Quarter quarter) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void construct();
    void ask();
    void receive(const Result<std::vector<ReadyAnswer>> &made);
    void showChosen();
    void save();
    void print();
    void copy();
    void offerTables();
    void goToTable(const QString &id);

    Quarter m_quarter;
    std::vector<ReadyAnswer> m_answers;  ///< Of all questions; none while they are worked out.
    std::optional<ReadyAnswer> m_answer; ///< That of the question that is chosen.
    QListWidget *m_questions = nullptr;
    SegmentedSwitch *m_copyFor = nullptr;
    TextLabel *m_state = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_tables = nullptr;
    QMenu *m_tablesMenu = nullptr; ///< Where an answer has several.
    QSplitter *m_splitter = nullptr;
};

} // namespace redress
