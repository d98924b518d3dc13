// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/totalscheck/casesapart.h"
#include "ui/quarter/sectionpane.h"

#include <QString>

#include <optional>
#include <vector>

class QPushButton;

namespace redress {

class ListWithCases;
class TextLabel;

/// The tables of the year up to the quarter held against each other, and against tables that were
/// printed elsewhere: what does not add, disagrees, or counts something else.
class TotalsPane final : public SectionPane
{
    Q_OBJECT

public:
    TotalsPane(PageHost &host, FigureDesk &desk, QWidget *parent = nullptr);

    void load(Quarter quarter) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    QString status() const override;
    QList<QWidget *> panes() const override;

private:
    struct Answer {
        std::vector<FilledTable> tables;
        QString typedText;  ///< Tables of papers, as they were typed and kept.
        size_t typed = 0;   ///< How many those are.
        QString typedFault; ///< Why they cannot be read any more; mostly empty.
        std::vector<TotalsFinding> findings;
    };

    static void addPrinted(const QString &text, Answer &answer);
    void construct();
    void readPapers();
    void receive(const Result<Answer> &answer);
    void receivePapers(const Result<std::vector<TotalsFinding>> &findings);
    void showFindings();
    void showState();
    void typeTables();
    void keepTyped(const QString &text, const QString &success);
    void showChosen();
    void goToTable();
    void explainChosen();
    const TotalsFinding *chosen() const;

    Quarter m_quarter;
    bool m_isLoaded = false;
    std::optional<QString> m_unkept; ///< Printed tables typed while the file is read only.
    Answer m_answer;
    FigureDesk *m_papers; ///< Reports take their time: tables and cases do not wait for them.
    std::vector<TotalsFinding> m_ofPapers;
    std::vector<TotalsFinding> m_shown; ///< Of tables and of papers, open ones first.
    QString m_papersState;              ///< How far they are; empty once they are read.
    TextLabel *m_state = nullptr;
    QPushButton *m_type = nullptr;
    QPushButton *m_drop = nullptr;
    QPushButton *m_table = nullptr;
    QPushButton *m_explain = nullptr;
    ListWithCases *m_findings = nullptr;
};

} // namespace redress
