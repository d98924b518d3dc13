// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/records.h"
#include "core/conduct/people.h"
#include "ui/people/peoplecase.h"

#include <QObject>

namespace redress {

class PageHost;
class PeoplePane;
class RemovalDialog;

/// Opens the forms that the list of people asks for, and says what came of them.
class PeopleDesk final : public QObject
{
    Q_OBJECT

public:
    /// \param page over which forms open.
    PeopleDesk(PageHost &host, PeoplePane &pane, QWidget &page);

    /// Reads who is on \p record's case, and shows it.
    void show(const CaseRecord &record);
    /// The same of a case at the Ombudsman that stands alone: it has people, and no more.
    void show(const OmbudsmanRecord &record);
    /// Opens the form of somebody, by the role that they have on the case; nothing: of a new one.
    void openPerson(std::optional<CasePersonId> id);
    const PeopleOnCase &people() const { return m_people; }

Q_SIGNALS:
    /// Something is in the file now; \p words say what.
    void recorded(const QString &words);

private:
    void connectPane(PeoplePane &pane);
    void readPeople();
    void openForm(const CasePerson &person);
    template <typename Dialog>
    void open(Dialog *dialog);
    template <typename SomeId>
    RemovalDialog *remove(const QString &subject, std::optional<SomeId> id, const QString &what);
    /// \p person is off the case: their record may go, too, where it is on no other.
    static void putIntoBin(PageHost &host, const CasePerson &person);
    void offerBin(const CasePerson &person);
    void showCases(const CasePerson &person);
    void linkRecords(const CasePerson &person);

    PageHost &m_host;
    PeoplePane &m_pane;
    QWidget &m_page;
    CaseRecord m_case; ///< Of the council; empty where there is none.
    PeopleCase m_of;
    PeopleOnCase m_people;
};

} // namespace redress
