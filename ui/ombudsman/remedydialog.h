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
    RemedyDialog(PageHost &host, const OmbudsmanRecord &of, const RemedyFacts &remedy,
                 QWidget *parent = nullptr);

    RemedyFacts remedy() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void fill();
    void adoptCategory();
    void record() override;

    PageHost &m_host;
    OmbudsmanRecord m_of;
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
