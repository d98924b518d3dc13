// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/people.h"
#include "ui/widgets/formdialog.h"

class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// Whether somebody agrees to what is done in their name, since when, and what shows it.
/// \source domain 3, "Consent"; features 15
class ConsentDialog final : public FormDialog
{
    Q_OBJECT

public:
    ConsentDialog(PageHost &host, const CaseRecord &record, const PeopleOnCase &people,
                  const Consent &before, QWidget *parent = nullptr);

    Consent consent() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct(const PeopleOnCase &people);
    void record() override;

    PageHost &m_host;
    CaseRecord m_case;
    Consent m_before;
    FactForm *m_form;
    ChoiceBox *m_person;
    ChoiceBox *m_state;
    DateEdit *m_decidedOn;
    QPlainTextEdit *m_evidence;
    QPlainTextEdit *m_capacity;
};

} // namespace redress
