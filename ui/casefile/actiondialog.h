// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/learning.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// One action: for whom, who does it by when, what shows that it was done, and when to ask whether
/// the change held. It closes with evidence alone. \source domain 4.6; features 61, 62, 64
class ActionDialog final : public FormDialog
{
    Q_OBJECT

public:
    ActionDialog(PageHost &host, const CaseDossier &dossier, const ActionFacts &action,
                 QWidget *parent = nullptr);

    ActionFacts action() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void fill(const CaseDossier &dossier);
    void record() override;

    PageHost &m_host;
    CaseRecord m_case;
    ActionFacts m_action;
    FactForm *m_form;
    QPlainTextEdit *m_description;
    ChoiceBox *m_category;
    ChoiceBox *m_scope;
    ChoiceBox *m_issue;
    ChoiceBox *m_cameFrom;
    QLineEdit *m_owner;
    QLineEdit *m_monitoredBy;
    DateEdit *m_dueOn;
    DateEdit *m_completedOn;
    QPlainTextEdit *m_evidence;
    DateEdit *m_followUpOn;
    ChoiceBox *m_followUp;
    QPlainTextEdit *m_ground;
};

} // namespace redress
