// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/casework/validation.h"
#include "core/conduct/typedsteps.h"

#include <QJsonObject>
#include <QScrollArea>

class QLineEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class ReferenceData;
class WorkingCalendar;

/// The dates and the outcome of one stage as a form: carries one record.
class StagePane final : public QScrollArea
{
    Q_OBJECT

public:
    StagePane(QDate today, const WorkingCalendar &calendar, QWidget *parent = nullptr);

    /// Of the case: What's This tells its rules, and those of no other.
    void setProcedure(std::optional<ProcedureKey> procedure);
    void setDraft(const StageRecord &stage, const ReferenceData &reference);
    /// The record as it stands in the form; a field in which no day stands keeps what was there.
    StageRecord draft() const;

    void setLateness(const LatenessWords &words);
    LatenessWords lateness() const;
    /// Asks why it is late, beneath the day of the reply. \param lastOn the last day; nothing: it
    /// is not late, or not answered.
    void askWhyLate(std::optional<QDate> lastOn);
    /// Says beside that field that it is empty and must not be.
    void showLatenessFault();

    /// What is said of the extension and of a new hold, as their steps ask it.
    void setWords(const StepWords &words);
    StepWords words() const;
    /// Shows what is odd about the extension and the hold that are typed. \param isChecked says
    /// what is missing, too.
    void showSteps(const std::vector<typedsteps::Judged> &steps, bool isChecked);

    void showFaults(const std::vector<FieldFault> &faults);
    void clearFaults();
    /// Whether something stands in a field that is no day.
    bool hasTypingFaults() const;
    void setReadOnly(bool isReadOnly);
    /// What the clock says of a field, beneath it: "by Mon 15 Jan 2024".
    void setHint(Field field, const QString &hint);

    FactForm *form() const { return m_form; }
    ChoiceBox *holdReason() const { return m_holdReason; }

Q_SIGNALS:
    void edited();

private:
    struct Day {
        QString key;
        std::optional<Field> field; ///< Nothing: no column of the import format, and no rule.
        DateEdit *edit;
        bool isNeeded;
    };

    void construct();
    void connectAll();
    QString faultOf(const Day &day) const;
    QString holdWords(const Hold &hold) const;
    std::optional<Hold> holdInForm() const;
    void keepHold();
    QJsonObject keptHolds() const;
    void putHolds(const QJsonObject &kept);
    void showHold();
    void showHoldWarning();
    void showStepFields();
    bool isHoldWithoutStart() const;
    std::vector<Day> days() const;

    QDate m_today;
    FactForm *m_form;
    DateEdit *m_received;
    DateEdit *m_acknowledged;
    DateEdit *m_agreed;
    DateEdit *m_extended;
    DateEdit *m_extendedOn;
    QLineEdit *m_extensionReason;
    ChoiceBox *m_extensionBy;
    DateEdit *m_toldOn;
    DateEdit *m_panel;
    DateEdit *m_findings;
    DateEdit *m_responded;
    QLineEdit *m_lateness;
    QLineEdit *m_latenessTeam;
    ChoiceBox *m_outcome;
    DateEdit *m_outcomeOn;
    ChoiceBox *m_whichHold;
    DateEdit *m_heldFrom;
    DateEdit *m_heldTo;
    ChoiceBox *m_holdReason;
    QLineEdit *m_holdAuthority;
    StageRecord m_stage;
    const ReferenceData *m_reasons = nullptr;
    std::vector<std::optional<Hold>> m_holds; ///< As they stand; nothing for one taken away.
    int m_shownHold = -1;                     ///< Its place among them; -1: there is none.
    bool m_isFilling = false;
};

} // namespace redress
