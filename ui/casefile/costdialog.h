// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/costs.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// What a stage cost: what for, how much, when it was invoiced and paid, and to whom it is
/// recharged. \source domain 4.6; features 73
class CostDialog final : public FormDialog
{
    Q_OBJECT

public:
    CostDialog(PageHost &host, const CaseDossier &dossier, const CostFacts &cost,
               QWidget *parent = nullptr);

    CostFacts cost() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void fill(const CaseDossier &dossier);
    void fillHeads();
    void fillPlaces();
    void warnOfClosed();
    void record() override;

    PageHost &m_host;
    CaseRecord m_case;
    CostFacts m_cost;
    FactForm *m_form;
    ChoiceBox *m_type;
    QLineEdit *m_amount;
    ChoiceBox *m_stage;
    DateEdit *m_invoicedOn;
    DateEdit *m_paidOn;
    ChoiceBox *m_recharge;
    QPlainTextEdit *m_description;
};

} // namespace redress
