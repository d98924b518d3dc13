// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/ombudsman.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// A case at the Ombudsman: its reference, the enquiry with its day, the draft and the decision.
/// \source domain 4.8
class OmbudsmanDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param about the council's own case, or the Ombudsman's where there is none.
    OmbudsmanDialog(PageHost &host, const OmbudsmanFacts &facts, const QString &about,
                    QWidget *parent = nullptr);

    OmbudsmanFacts facts() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void fill();
    void adoptPublished();
    void record() override;

    PageHost &m_host;
    OmbudsmanFacts m_facts;
    FactForm *m_form;
    QLineEdit *m_reference;
    DateEdit *m_received;
    QLineEdit *m_category;
    QPlainTextEdit *m_summary;
    DateEdit *m_enquiryDue;
    DateEdit *m_enquiryAgreed = nullptr;
    DateEdit *m_enquiryReplied;
    DateEdit *m_draftOn;
    DateEdit *m_decisionOn;
    DateEdit *m_reportAnswered;
    ChoiceBox *m_decision;
    QPlainTextEdit *m_upheldIssues;
    QPlainTextEdit *m_injustice;
    ChoiceBox *m_remediedBefore;
    ChoiceBox *m_published;
    QPlainTextEdit *m_ofsted;
};

} // namespace redress
