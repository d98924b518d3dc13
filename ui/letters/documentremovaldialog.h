// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/casedocuments.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace redress {

class FactForm;
class PageHost;

/// Why a document is taken away for good.
class DocumentRemovalDialog final : public FormDialog
{
    Q_OBJECT

public:
    DocumentRemovalDialog(PageHost &host, const CaseRecord &record, const CaseDocument &document,
                          QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void record() override;

    PageHost &m_host;
    CaseRecord m_case;
    CaseDocument m_document;
    FactForm *m_form;
    QLineEdit *m_reason;
};

} // namespace redress
