// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/conversion.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// A representation or an enquiry becomes a complaint: what is known of it goes along.
class ConversionDialog final : public FormDialog
{
    Q_OBJECT

public:
    ConversionDialog(PageHost &host, const CaseRecord &from, const Conversion &proposed,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    /// \param id the complaint.
    void recorded(const QString &words, redress::CaseId id);

private:
    void construct();
    void adoptNumber();
    Conversion typed() const;
    void record() override;

    PageHost &m_host;
    CaseRecord m_from;
    Conversion m_made;
    FactForm *m_form;
    ChoiceBox *m_procedure;
    DateEdit *m_received;
    QLineEdit *m_reference;
    QPlainTextEdit *m_reason;
    bool m_hasOwnNumber = false; ///< The person has typed another reference.
};

} // namespace redress
