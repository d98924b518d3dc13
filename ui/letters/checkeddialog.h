// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casedocuments.h"
#include "ui/people/peoplecase.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace redress {

class DateEdit;
class FactForm;
class PageHost;

/// Who has read a letter before it went, and on which day. \source features 49
class CheckedDialog final : public FormDialog
{
    Q_OBJECT

public:
    CheckedDialog(PageHost &host, const PeopleCase &of, const CaseDocument &document,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void warnOfAuthor();
    void record() override;

    PageHost &m_host;
    PeopleCase m_case;
    CaseDocument m_document;
    FactForm *m_form;
    QLineEdit *m_by;
    DateEdit *m_on;
};

} // namespace redress
