// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/people.h"
#include "ui/widgets/formdialog.h"

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// Whether an advocate was offered, and what came of it. \source domain 4.4; features 14
class AdvocacyDialog final : public FormDialog
{
    Q_OBJECT

public:
    AdvocacyDialog(PageHost &host, const CaseRecord &record, const Advocacy &before,
                   QWidget *parent = nullptr);

    Advocacy advocacy() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void record() override;

    PageHost &m_host;
    CaseRecord m_case;
    Advocacy m_before;
    FactForm *m_form;
    DateEdit *m_offeredOn;
    ChoiceBox *m_accepted;
    ChoiceBox *m_provider;
    DateEdit *m_appointedOn;
};

} // namespace redress
