// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/conductact.h"
#include "core/store/referencedata.h"

#include <QWidget>

#include <set>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;

/// The facts of one act as a form: only those that it asks for, with what warns of them beneath,
/// and what follows from the act as it stands. Carries one Act.
class ActForm final : public QWidget
{
    Q_OBJECT

public:
    /// \param state, \param rules must outlive the form.
    ActForm(const CaseState &state, const CouncilRules &rules, const ReferenceData &reference,
            QDate today, const Act &act, QWidget *parent = nullptr);

    Act act() const;
    const std::vector<ActFinding> &findings() const { return m_findings; }

    /// Whether the act can be recorded as it stands. If not, what is missing or impossible stands
    /// beside its field, and the first such field has the focus.
    bool check();

    FactForm *form() const { return m_form; }

Q_SIGNALS:
    void edited();

private:
    void construct();
    void markDays();
    void fill();
    void connectAll();
    void addDay(ActField field, DateEdit *edit);
    void adopt();
    void showFindings();
    void fillPractitioners();
    void fillServing();
    CaseView view() const { return m_state.view(m_rules, m_today); }
    bool hasTypingFaults() const;
    QString labelOfField(ActField field) const;

    const CaseState &m_state;
    const CouncilRules &m_rules;
    const ReferenceData &m_reference;
    QDate m_today;
    Act m_act;
    std::vector<ActFinding> m_findings;
    std::set<ActField> m_required; ///< That their labels call required.
    bool m_isFilling = false;
    bool m_isChecked = false; ///< Faults are shown from the first try on.
    FactForm *m_form;
    DateEdit *m_on;
    DateEdit *m_until;
    DateEdit *m_told;
    ChoiceBox *m_agreedBy;
    QLineEdit *m_reason;
    ChoiceBox *m_holdReason;
    ChoiceBox *m_role;
    ChoiceBox *m_practitioner;
    QLineEdit *m_name;
    QCheckBox *m_external;
    ChoiceBox *m_adr;
    ChoiceBox *m_outcome;
    QLineEdit *m_outcomeReason;
    QLineEdit *m_lateness;
    QLineEdit *m_latenessTeam;
    QCheckBox *m_offers;
    ChoiceBox *m_proofKind;
    QLineEdit *m_proofWords;
    QLineEdit *m_excuse;
    QLabel *m_consequence;
};

} // namespace redress
