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

/// What the Ombudsman recommended: which remedy, how much, by when, what shows that it was done,
/// and when the Ombudsman was satisfied. \source domain 4.6
class RemedyDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param reference of the Ombudsman.
    RemedyDialog(PageHost &host, std::optional<CaseId> ofCase, const RemedyFacts &remedy,
                 const QString &reference, QWidget *parent = nullptr);

    RemedyFacts remedy() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void fill();
    void adoptCategory();
    void record() override;

    PageHost &m_host;
    std::optional<CaseId> m_case; ///< Of the council; nothing where it has none.
    RemedyFacts m_remedy;
    FactForm *m_form;
    ChoiceBox *m_category;
    QLineEdit *m_amount;
    QPlainTextEdit *m_description;
    DateEdit *m_dueOn;
    DateEdit *m_completedOn;
    QPlainTextEdit *m_evidence;
    DateEdit *m_satisfiedOn;
};

} // namespace redress
