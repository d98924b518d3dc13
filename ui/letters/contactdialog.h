// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/contactlog.h"
#include "ui/letters/papercase.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class FactForm;
class PageHost;

/// One line of the contact log: how, with whom, when, about what, and when to chase.
class ContactDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// \param open lines whose chase is open, which a new line may end.
    ContactDialog(PageHost &host, const PaperCase &of, const ContactEntry &entry,
                  std::vector<ContactEntry> open, QWidget *parent = nullptr);

    ContactEntry entry() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void fill();
    void record() override;

    PageHost &m_host;
    PaperCase m_of;
    ContactEntry m_entry;
    std::vector<ContactEntry> m_open;
    FactForm *m_form;
    ChoiceBox *m_kind;
    ChoiceBox *m_direction;
    DateEdit *m_happenedOn;
    ChoiceBox *m_stage;
    QLineEdit *m_withWhom;
    QPlainTextEdit *m_note;
    DateEdit *m_chaseOn;
    QCheckBox *m_ends;
};

/// What a new line starts with: today, from us, about the stage that runs.
ContactEntry newContact(const CaseDossier &dossier, QDate today);

/// Those of \p entries whose chase is open.
std::vector<ContactEntry> withOpenChase(const std::vector<ContactEntry> &entries);

/// Asks for a new line in the contact log of a case that is chosen in a list, and tells when it is
/// recorded.
void logContact(PageHost &host, const AnyCaseId &id, QWidget *parent);

} // namespace redress
