// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conduct/people.h"
#include "ui/people/peoplecase.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace redress {

class ChoiceBox;
class DateEdit;
class EarlierContacts;
class FactForm;
class PageHost;
class PersonFinder;

/// Somebody on a case: who it is, what they are to the case, how to reach them. While the name of
/// somebody new is typed, those on file are offered. \source domain 4.4; features 7, 11 to 13, 16
class PersonDialog final : public FormDialog
{
    Q_OBJECT

public:
    PersonDialog(PageHost &host, const PeopleCase &of, PeopleOnCase people,
                 const CasePerson &before, QWidget *parent = nullptr);

    CasePerson person() const;

Q_SIGNALS:
    void recorded(const QString &words);

private:
    void construct();
    void fill(const CasePerson &one);
    void fillPerson(const PersonFacts &person);
    void connectAll();
    void adopt();
    void showFound();
    bool judge();
    void record() override;

    PageHost &m_host;
    PeopleCase m_case;
    PeopleOnCase m_people;
    CasePerson m_before;
    FactForm *m_form;
    ChoiceBox *m_role;
    QLineEdit *m_name;
    EarlierContacts *m_onFile;
    DateEdit *m_bornOn;
    ChoiceBox *m_type;
    QLineEdit *m_relationship;
    QLineEdit *m_telephone;
    QLineEdit *m_email;
    QPlainTextEdit *m_address;
    QLineEdit *m_preferred;
    QLineEdit *m_safe;
    QCheckBox *m_doNotContact;
    QPlainTextEdit *m_adjustments;
    PersonFinder *m_finder = nullptr; ///< Null for somebody who is on the case already.
};

} // namespace redress
