// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casedocuments.h"
#include "ui/letters/papercase.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// What an attached document is, from whom it came, of which day and of which stage.
class DocumentDialog final : public FormDialog
{
    Q_OBJECT

public:
    DocumentDialog(PageHost &host, const PaperCase &of, const CaseDocument &document,
                   QWidget *parent = nullptr);

    DocumentFacts facts() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void record() override;

    PageHost &m_host;
    PaperCase m_of;
    CaseDocument m_document;
    FactForm *m_form;
    QLineEdit *m_name;
    ChoiceBox *m_kind;
    ChoiceBox *m_direction;
    DateEdit *m_datedOn;
    ChoiceBox *m_stage;
};

} // namespace redress
