// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/learning.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// One issue of a stage: what it is, its cause, and what was found. \source domain 4.3
class IssueDialog final : public FormDialog
{
    Q_OBJECT

public:
    IssueDialog(PageHost &host, const CaseDossier &dossier, const IssueFacts &issue,
                QWidget *parent = nullptr);

    IssueFacts issue() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void fill(const CaseDossier &dossier);
    void record() override;
    void showUpheldReason();

    PageHost &m_host;
    CaseRecord m_case;
    IssueFacts m_issue;
    FactForm *m_form;
    QPlainTextEdit *m_description;
    ChoiceBox *m_category;
    ChoiceBox *m_service;
    ChoiceBox *m_cause;
    ChoiceBox *m_pillar;
    ChoiceBox *m_outcome;
    ChoiceBox *m_upheldReason;
    DateEdit *m_findingOn;
    QCheckBox *m_carriedOn;
};

} // namespace redress
