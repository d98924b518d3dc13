// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casedocuments.h"
#include "ui/people/peoplecase.h"
#include "ui/widgets/formdialog.h"

namespace redress {

class DateEdit;
class FactForm;
class PageHost;

/// On which day a letter was sent.
class SentDialog final : public FormDialog
{
    Q_OBJECT

public:
    SentDialog(PageHost &host, const PeopleCase &of, const CaseDocument &document,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void record() override;

    PageHost &m_host;
    PeopleCase m_case;
    CaseDocument m_document;
    FactForm *m_form;
    DateEdit *m_sentOn;
};

} // namespace redress
