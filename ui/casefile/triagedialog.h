// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/triage.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// The two tests of a complaint, twelve months, concurrent proceedings, and what was decided: by
/// whom, when and why. An earlier decision is changed only with a reason. \source domain 2
class TriageDialog final : public FormDialog
{
    Q_OBJECT

public:
    TriageDialog(PageHost &host, CaseDossier dossier, Triage before, QWidget *parent = nullptr);

    Triage decision() const;
    FactForm *form() const { return m_form; }

Q_SIGNALS:
    /// It was decided. \param words the decision, as message and history say it.
    void recorded(const QString &words);

private:
    void construct();
    void fill();
    void connectAll();
    void adopt();
    void suggest();
    void showFindings();
    void record() override;
    bool hasTypingFaults() const;

    PageHost &m_host;
    CaseDossier m_dossier;
    Triage m_before;
    ConductWays m_ways;
    std::vector<TriageFinding> m_findings;
    bool m_isChecked = false;
    bool m_isFilling = false;
    bool m_hasOwnResult = false; ///< The person has chosen one; the tests suggest none any more.
    FactForm *m_form;
    ChoiceBox *m_who;
    ChoiceBox *m_what;
    DateEdit *m_groundsOn;
    QLineEdit *m_lateGrounds;
    QLineEdit *m_proceedings;
    DateEdit *m_reviewOn;
    QCheckBox *m_risk;
    ChoiceBox *m_result;
    QLineEdit *m_reason;
    QLineEdit *m_decider;
    DateEdit *m_decidedOn;
    QLineEdit *m_excuse;
    QLineEdit *m_ombudsman;
};

} // namespace redress
