// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/knownpeople.h"
#include "ui/people/peoplecase.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace redress {

class ChoiceBox;
class EarlierContacts;
class FactForm;
class PageHost;
class PersonFinder;

/// Says that the person on the case and another on file are one, or takes linked records apart
/// again. Both records stay. \source features 7, "reversible merge of people"
class LinkDialog final : public FormDialog
{
    Q_OBJECT

public:
    LinkDialog(PageHost &host, const PeopleCase &of, KnownPerson known, QWidget *parent = nullptr);

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void adopt();
    bool isLinking() const;
    bool judge();
    void record() override;

    PageHost &m_host;
    PeopleCase m_case;
    KnownPerson m_known;
    FactForm *m_form;
    ChoiceBox *m_what;
    QLineEdit *m_name;
    EarlierContacts *m_onFile;
    ChoiceBox *m_leading;
    QLineEdit *m_reason;
    PersonFinder *m_finder = nullptr;
};

} // namespace redress
