// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/people.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace redress {

class DateEdit;
class FactForm;
class PageHost;

/// What is to be minded on one case: language, adjustments, and when those are looked at again.
/// \source domain 4.1; features 16
class NeedsDialog final : public FormDialog
{
    Q_OBJECT

public:
    NeedsDialog(PageHost &host, const CaseRecord &record, const CaseNeeds &before,
                QWidget *parent = nullptr);

    CaseNeeds needs() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void record() override;

    PageHost &m_host;
    CaseRecord m_case;
    CaseNeeds m_before;
    FactForm *m_form;
    QLineEdit *m_language;
    QPlainTextEdit *m_adjustments;
    DateEdit *m_reviewOn;
};

} // namespace redress
