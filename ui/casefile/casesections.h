// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/store/caserepository.h"
#include "core/store/referencedata.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace redress {

class CellTableModel;
class EmptyPanel;
class FactsPane;
class RecordTable;
class RowSortProxy;
class SegmentedSwitch;
class Settings;
class StagePane;
class WorkingCalendar;

/// The sections of a case file: facts and stages as forms, the rest as lists.
class CaseSections final : public QWidget
{
    Q_OBJECT

public:
    enum class Section { Facts, Stages, Holds, Issues, Actions, Ombudsman, Costs, History, Count };

    CaseSections(QDate today, const WorkingCalendar &calendar, Settings &settings,
                 QWidget *parent = nullptr);

    /// Fills the forms anew: what was typed in them goes.
    void setForms(const CaseDossier &dossier, const ReferenceData &reference, bool isReadOnly);
    void setLists(const CaseDossier &dossier, const std::vector<HistoryEntry> &history,
                  const ReferenceData &reference, QDate today);

    FactsPane *facts() const { return m_facts; }
    /// One for each stage, in the order of their numbers.
    const std::vector<StagePane *> &stages() const { return m_stages; }

    /// Why nothing can be changed in a section, and where it can; empty: it is a form.
    static QString whyReadOnly(Section section);

    Section current() const;
    void setCurrent(Section section);
    void showStage(int index);
    /// The stage that may follow; 0: none.
    void setNextStage(int number, bool isPossible, const QString &whyNot);
    /// Whether the button for it stands above the stages, where there is no room beside them.
    void setNextStageOffered(bool isOffered);
    QTabBar *bar() const { return m_bar; }
    QWidget *currentWidget() const;
    /// The list of the current section; null on a form.
    RecordTable *currentTable() const;

Q_SIGNALS:
    void edited();
    void sectionChanged();
    void nextStageWanted();

private:
    struct List {
        QStackedWidget *stack = nullptr;
        RecordTable *table = nullptr;
        CellTableModel *model = nullptr;
        RowSortProxy *proxy = nullptr;
    };

    void construct(Settings &settings);
    QWidget *makeList(Section section, const QString &name, const QStringList &headings,
                      const QString &emptyWords, const QList<int> &characters, Settings &settings);
    QWidget *makeStages();
    void showStageHead();
    void fill(Section section, std::vector<std::vector<struct TableCell>> rows, const QString &name,
              const QString &figure = {});

    QDate m_today;
    const WorkingCalendar &m_calendar;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    FactsPane *m_facts;
    QWidget *m_stagesPage = nullptr;
    SegmentedSwitch *m_stageSwitch = nullptr;
    QWidget *m_stageHead = nullptr;
    QPushButton *m_nextStage = nullptr;
    int m_nextNumber = 0;
    bool m_isNextOffered = false;
    EmptyPanel *m_noStages = nullptr;
    QStackedWidget *m_stageStack = nullptr;
    std::vector<StagePane *> m_stages;
    std::vector<List> m_lists;
};

} // namespace redress
