// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/conductrecords.h"
#include "core/conduct/intake.h"
#include "core/procedure/deadline.h"
#include "ui/widgets/statusshape.h"

#include <QScrollArea>

#include <optional>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace redress {

class DueStepList;
class ReferenceData;
class StatusLabel;
class WorkingCalendar;

/// Beside the case: why it is due on its day, what is there and what is missing, what can begin
/// next.
class CaseSide final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CaseSide(QWidget *parent = nullptr);

    void setDue(const std::optional<DueDate> &due, const QString &noDue);
    void setCase(const CaseDossier &dossier, const ReferenceData &reference);
    /// The stage that can begin now, 1 to 3; 0: none. \param whyNot stands beside the button.
    void setNextStage(int number, bool isPossible, const QString &whyNot);

    /// What is to be done next, as its button says it; empty: nothing of ours.
    void setNextStep(const QString &words, bool isPossible);
    /// Adds those who were appointed in a stage, and how soon. To be called after setCase().
    void addAppointments(const StageConduct &stage, QDate requestedOn,
                         const WorkingCalendar &calendar);
    /// By how much an answer missed the days that were in force before; empty: by nothing. To be
    /// called after setCase().
    void addLateness(const QString &words);
    /// When the case was entered, where that is known. To be called after setCase().
    void addEntry(const CaseEntry &entry);
    /// When a case without a stage was acknowledged, more time for its reply, and its holds. To be
    /// called after setCase().
    void addReply(const CaseRecord &record, const ReplyDetail &reply,
                  const ReferenceData &reference);
    /// What was decided at triage, in words; empty: nothing yet.
    void setTriage(const QString &words);
    /// By when the newest stage is to be acknowledged; empty: that is not owed.
    void setAcknowledgement(StatusShape shape, const QString &words);
    /// What lacks its proof, in a sentence; empty: nothing.
    void setGap(const QString &words);

    QPushButton *nextStageButton() const { return m_next; }

Q_SIGNALS:
    void nextStageWanted();
    void nextStepWanted();

private:
    void construct();
    void setChecks(const CaseDossier &dossier);

    QLabel *m_noDue;
    DueStepList *m_steps;
    QVBoxLayout *m_checks;
    QFormLayout *m_people;
    QLabel *m_nextHeading;
    QLabel *m_stepHeading = nullptr;
    QPushButton *m_step = nullptr;
    StatusLabel *m_acknowledge = nullptr;
    StatusLabel *m_gap = nullptr;
    StatusLabel *m_triage = nullptr;
    QPushButton *m_next;
    QLabel *m_nextHint;
};

} // namespace redress
