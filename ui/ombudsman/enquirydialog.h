// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/enquiries.h"
#include "ui/widgets/formdialog.h"

class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// A further letter of the Ombudsman: what it asks for, by when, a later day if one was agreed, and
/// when it was answered. \source domain 3.2
class EnquiryDialog final : public FormDialog
{
    Q_OBJECT

public:
    EnquiryDialog(PageHost &host, const OmbudsmanRecord &of, const EnquiryRecord &enquiry,
                  QWidget *parent = nullptr);

    EnquiryRecord enquiry() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    bool isNew() const { return !m_enquiry.id.isValid(); }
    void construct();
    void fill();
    void record() override;

    PageHost &m_host;
    OmbudsmanRecord m_of;
    EnquiryRecord m_enquiry; ///< As it was read.
    FactForm *m_form;
    ChoiceBox *m_kind;
    DateEdit *m_letterOn;
    DateEdit *m_dueOn;
    DateEdit *m_agreedTo;
    DateEdit *m_repliedOn;
    QPlainTextEdit *m_note;
};

} // namespace redress
