// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/procedure/deadline.h"
#include "core/store/caserepository.h"
#include "core/worklist/standing.h"

#include <QScrollArea>
#include <QStringList>

#include <optional>
#include <vector>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redress {

class DueStepList;
class ReferenceData;
class StatusLabel;

/// What is to know of the chosen item without opening its case: when it is due and why, the next
/// step, the people, what happened last.
class WorkDetails final : public QScrollArea
{
    Q_OBJECT

public:
    /// All that the pane shows of one item.
    struct Content {
        WorkItem item;
        std::optional<CaseRecord> record{}; ///< Nothing for what has no case of the council.
        std::optional<DueDate> due{};
        QString noDue{};                     ///< Why there is no explanation, where one is awaited.
        std::vector<HistoryEntry> history{}; ///< Newest first.
        QString subject{}; ///< Of what the item is about where that is not the case; may be empty.
        QStringList complainants{};         ///< Their names; nobody of a restricted case.
        QString lastContact{};              ///< "12 Jan 2026, telephone call with A. Khan: asked"
        std::optional<Standing> standing{}; ///< Of a case as a whole; nothing: as the item says.
        QStringList steps{};                ///< All that comes next; empty: what the item says.
    };

    explicit WorkDetails(QWidget *parent = nullptr);

    void setContent(const Content &content, const ReferenceData &reference);
    void clear();

Q_SIGNALS:
    void openWanted();
    void explanationWanted();

private:
    void construct();
    void setPeople(const Content &content, const ReferenceData &reference);
    void setHistory(const std::vector<HistoryEntry> &history);

    QWidget *m_pane;
    QLabel *m_reference;
    QLabel *m_subject;
    StatusLabel *m_due;
    StatusLabel *m_status;
    QWidget *m_whyRow;
    DueStepList *m_steps;
    QLabel *m_noDue;
    QLabel *m_nextStep;
    QPushButton *m_open;
    QFormLayout *m_people;
    QLabel *m_historyHeading;
    QFormLayout *m_history;
};

} // namespace redress
