// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/casework/validation.h"
#include "core/store/caseaims.h"

#include <QScrollArea>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class ReferenceData;
class WorkingCalendar;

/// The facts of a case itself as a form: carries one record, says what is wrong beside each field.
class FactsPane final : public QScrollArea
{
    Q_OBJECT

public:
    FactsPane(QDate today, const WorkingCalendar &calendar, QWidget *parent = nullptr);

    void setDraft(const CaseRecord &record, const ReferenceData &reference);
    /// The record as it stands in the form. A field for a day in which no day stands keeps what the
    /// record had; typingFaults() names it.
    CaseRecord draft() const;
    /// What is kept beside the record: what is wanted, who answers, the facts of a compliment.
    void setAims(const CaseAims &aims);
    CaseAims aims() const;

    /// Fields in which something stands that is no day.
    QStringList typingFaults() const;
    void showFaults(const std::vector<FieldFault> &faults);
    void clearFaults();
    void setReadOnly(bool isReadOnly);

    FactForm *form() const { return m_form; }

Q_SIGNALS:
    void edited();

private:
    void construct();
    void constructCompliment();
    void connectAll();
    void fillLists(const ReferenceData &reference);
    void fillServices();
    void fillTeams();
    void adoptKind();
    void explainForProcedure();
    CaseKind chosenKind() const;
    bool isAcknowledgedHere(CaseKind kind) const;
    ComplimentFacts compliment() const;

    QDate m_today;
    FactForm *m_form;
    QLineEdit *m_referenceEdit;
    ChoiceBox *m_kind;
    ChoiceBox *m_procedure;
    DateEdit *m_received;
    DateEdit *m_responded;
    DateEdit *m_acknowledged;
    ChoiceBox *m_method;
    ChoiceBox *m_from;
    QCheckBox *m_child;
    ChoiceBox *m_advocate;
    ChoiceBox *m_directorate;
    ChoiceBox *m_service;
    ChoiceBox *m_team;
    ChoiceBox *m_officer;
    ChoiceBox *m_theme;
    QPlainTextEdit *m_summary;
    QPlainTextEdit *m_quote;
    ChoiceBox *m_consent;
    QCheckBox *m_anonymised;
    QCheckBox *m_professional;
    ChoiceBox *m_source; ///< Of a compliment.
    DateEdit *m_informed;
    QPlainTextEdit *m_wanted;
    QLineEdit *m_manager;
    const ReferenceData *m_reference = nullptr;
    CaseRecord m_record;
    CaseAims m_aims; ///< As they were shown.
    /// The last that were chosen: typing passes other places, which do not have them.
    std::optional<OrgNodeId> m_lastService;
    std::optional<OrgNodeId> m_lastTeam;
    bool m_isFilling = false;
    bool m_isPassing = false; ///< The lists below a place are being filled anew.
};

} // namespace redress
