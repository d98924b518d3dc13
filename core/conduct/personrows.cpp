// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/personrows.h"

#include "core/base/textmatch.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Field = PeopleField;

struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(redress::People)
};

} // namespace

QString column(PeopleField field)
{
    return storedText(field);
}

StoredFacts storedFacts(const PersonFacts &person)
{
    const auto text = [](const QString &words) { return storedFact(words.trimmed()); };
    const QString name = person.name.simplified();
    return {
        {column(Field::Name), storedFact(name)},
        {u"folded_name"_s, storedFact(folded(name))},
        {column(Field::BornOn), storedFact(person.bornOn)},
        {column(Field::Address), text(person.address)},
        {column(Field::Telephone), text(person.telephone)},
        {column(Field::Email), text(person.email)},
        {column(Field::PreferredContact), text(person.preferredContact)},
        {column(Field::SafeContact), text(person.safeContact)},
        {column(Field::DoNotContact), storedFact(person.isNotToBeContacted)},
        {column(Field::Adjustments), text(person.adjustments)},
    };
}

StoredPerson storedPerson(Database &database, PersonId id)
{
    const auto facts = storedFactsOf(database, "person"_L1, id.value());
    if (!facts)
        throw StorageError({Error::Code::NotFound,
                            PeopleText::tr("The record of this person is no longer in the file."),
                            QString::number(id.value())});
    const auto text = [&](Field field) { return facts->at(column(field)).value_or(QString()); };
    StoredPerson stored;
    PersonFacts &person = stored.facts;
    person.id = id;
    person.name = text(Field::Name);
    const QDate bornOn = QDate::fromString(text(Field::BornOn), Qt::ISODate);
    person.bornOn = bornOn.isValid() ? std::optional(bornOn) : std::nullopt;
    person.address = text(Field::Address);
    person.telephone = text(Field::Telephone);
    person.email = text(Field::Email);
    person.preferredContact = text(Field::PreferredContact);
    person.safeContact = text(Field::SafeContact);
    person.isNotToBeContacted = text(Field::DoNotContact) == u"1"_s;
    person.adjustments = text(Field::Adjustments);
    person.version = facts->at(u"version"_s).value_or(u"1"_s).toInt();
    if (const auto &leading = facts->at(u"merged_into_id"_s))
        stored.leading = PersonId(leading->toLongLong());
    return stored;
}

PersonFacts leadingPerson(Database &database, PersonId id)
{
    const StoredPerson stored = storedPerson(database, id);
    return stored.leading ? storedPerson(database, *stored.leading).facts : stored.facts;
}

} // namespace redress
