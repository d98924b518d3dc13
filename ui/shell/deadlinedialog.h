// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/councilrules.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace redress {

class ChoiceBox;
class DateEdit;
class DueStepList;
class FactForm;

/// The days of a stage without a case: procedure, stage and the day on which its clock starts give
/// the aim, the limit and how they are counted. \source features 33
class DeadlineDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \param rules those of the open file, or those that are shipped.
    DeadlineDialog(CouncilRules rules, QDate today, QWidget *parent = nullptr);

    /// What Copy puts on the clipboard; empty while there is no day.
    QString text() const { return m_text; }

private:
    void construct(QDate today);
    void connectAll();
    void offerStages();
    void count();
    void showNothing(const QString &why);
    ProcedureKey procedure() const;
    /// The day that was typed, otherwise today: it says which version of a procedure counts.
    QDate versionDay() const;

    CouncilRules m_rules;
    QDate m_today;
    FactForm *m_form;
    ChoiceBox *m_procedure;
    ChoiceBox *m_stage;
    DateEdit *m_startOn = nullptr;
    QLabel *m_days;
    DueStepList *m_steps;
    QPushButton *m_copy;
    QString m_text;
};

} // namespace redress
