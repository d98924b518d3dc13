// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/remedies.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// What the council puts right at a stage: which remedy, how much, when it was offered and agreed,
/// by when it is due, and what shows that it was given. \source domain 4.6; features 65
class StageRemedyDialog final : public FormDialog
{
    Q_OBJECT

public:
    StageRemedyDialog(PageHost &host, const CaseDossier &dossier, const StageRemedy &remedy,
                      QWidget *parent = nullptr);

    StageRemedy remedy() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void fill(const CaseDossier &dossier);
    void record() override;

    PageHost &m_host;
    CaseRecord m_case;
    StageRemedy m_remedy;
    FactForm *m_form;
    ChoiceBox *m_type;
    QLineEdit *m_amount;
    QPlainTextEdit *m_description;
    ChoiceBox *m_stage;
    DateEdit *m_offeredOn;
    DateEdit *m_agreedOn;
    DateEdit *m_dueOn;
    DateEdit *m_givenOn;
    QPlainTextEdit *m_evidence;
};

} // namespace redress
