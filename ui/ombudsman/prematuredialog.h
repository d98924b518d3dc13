// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/prematurereturn.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// What the Ombudsman called premature goes back into the council's procedure: as a new complaint,
/// or in a case that is recorded already, linked and with the reason. \source domain 3.2
class PrematureDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param ownReference of the council's case that it is of; empty: it stands by itself.
    PrematureDialog(PageHost &host, const OmbudsmanRecord &of, const PrematureReturn &proposed,
                    const QString &ownReference, QWidget *parent = nullptr);

Q_SIGNALS:
    /// \param id the case in which it goes on.
    void recorded(const QString &words, redress::CaseId id);

private:
    void construct();
    void fill(const QString &ownReference);
    void adoptWay();
    void adoptNumber();
    bool isNewCase() const;
    /// As it is typed; a reference that no case has is said beside its field.
    PrematureReturn typed();
    void record() override;

    PageHost &m_host;
    OmbudsmanRecord m_of;
    PrematureReturn m_back;
    FactForm *m_form;
    ChoiceBox *m_way;
    QLineEdit *m_existing;
    ChoiceBox *m_procedure;
    DateEdit *m_received;
    QLineEdit *m_reference;
    QPlainTextEdit *m_summary;
    QPlainTextEdit *m_reason;
    bool m_hasOwnNumber = false; ///< The person has typed another reference.
};

} // namespace redress
