// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/peoplerepository.h"

#include "core/casework/councilrules.h"
#include "core/conduct/knownpeople.h"
#include "core/conduct/personrows.h"
#include "core/store/anycase.h"
#include "core/store/caserepository.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace redress::people {

namespace {

using namespace Qt::StringLiterals;
using anycase::councilCase;
using anycase::keyOf;
using Field = PeopleField;

struct PeopleText {
    Q_DECLARE_TR_FUNCTIONS(redress::People)
};

const QString kOnCase = uR"sql(
SELECT id, role, complainant_type_id, relationship, person_id FROM case_person
WHERE case_id = :case_id ORDER BY id
)sql"_s;

const QString kOnOmbudsmanCase = uR"sql(
SELECT id, role, NULL, relationship, person_id FROM ombudsman_person
WHERE ombudsman_case_id = :case_id ORDER BY id
)sql"_s;

const QString kLeadingOnCase = uR"sql(
SELECT coalesce(p.merged_into_id, p.id), k.role
FROM case_person k JOIN person p ON p.id = k.person_id WHERE k.case_id = :case_id
)sql"_s;

const QString kConsents = uR"sql(
SELECT id, person_id, state, decided_on, capacity_note, evidence FROM consent
WHERE case_id = :case_id ORDER BY id
)sql"_s;

const QString kAdvocacy = uR"sql(
SELECT id, offered_on, accepted, provider_id, appointed_on FROM advocacy
WHERE case_id = :case_id ORDER BY id
)sql"_s;

const QString kNeeds = uR"sql(
SELECT language, adjustments, adjustments_review_on FROM case_detail WHERE case_id = :case_id
)sql"_s;

const QString kLinkedTo = uR"sql(
SELECT id FROM person WHERE merged_into_id = :id ORDER BY id
)sql"_s;

[[noreturn]] void refuse(Error::Code code, const QString &message)
{
    throw StorageError({code, message, u"people"_s});
}

void refuseFaults(const std::vector<PeopleFinding> &findings)
{
    QStringList words;
    for (const PeopleFinding &one : findings) {
        if (one.isFault)
            words.append(one.words);
    }
    if (!words.isEmpty())
        refuse(Error::Code::Invalid, words.join(u' '));
}

void refuseChanged()
{
    refuse(Error::Code::Conflict,
           PeopleText::tr("Somebody else has changed this meanwhile. Nothing was saved; look at it "
                          "as it is now, and try again."));
}

void refuseWithoutReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        refuse(Error::Code::Invalid, PeopleText::tr("Say why."));
}

/// Holds that what was read is still so. \param id of what is changed; nothing: it is new.
template <typename Record, typename SomeId>
void holdUnchanged(const std::vector<Record> &stored, const Record &before,
                   std::optional<SomeId> id)
{
    if (!id)
        return;
    if (std::find(stored.begin(), stored.end(), before) == stored.end())
        refuseChanged();
}

QLatin1StringView peopleOf(const AnyCaseId &of)
{
    return councilCase(of) ? "case_person"_L1 : "ombudsman_person"_L1;
}

std::vector<CasePerson> readPeople(Database &database, const AnyCaseId &of)
{
    std::vector<CasePerson> rows;
    Statement people(database, councilCase(of) ? kOnCase : kOnOmbudsmanCase);
    people.bind(u":case_id"_s, keyOf(of));
    while (people.step()) {
        RowReader row(people);
        CasePerson one;
        one.id = row.id<CasePersonId>();
        one.role = fromStored<PersonRole>(row.text()).value_or(PersonRole::Complainant);
        one.complainantType = row.optionalId<ListItemId>();
        one.relationship = row.text();
        one.record = row.optionalId<PersonId>();
        rows.push_back(std::move(one));
    }
    people.reset();
    for (CasePerson &one : rows) {
        const KnownPerson person = unwrap(known(database, one.record.value_or(PersonId())));
        one.person = person.person;
        one.otherCases =
            int(std::count_if(person.cases.begin(), person.cases.end(),
                              [&of](const CaseOfPerson &other) { return other.id() != of; }));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const CasePerson &one, const CasePerson &other) {
        return one.role < other.role;
    });
    return rows;
}

PeopleOnCase read(Database &database, const AnyCaseId &of)
{
    PeopleOnCase found;
    found.people = readPeople(database, of);
    const auto id = councilCase(of);
    if (!id) // Consent, advocacy and needs are recorded with a case of the council.
        return found;
    Statement consents(database, kConsents);
    consents.bind(u":case_id"_s, *id);
    while (consents.step()) {
        RowReader row(consents);
        Consent one;
        one.id = row.id<ConsentId>();
        one.person = row.optionalId<PersonId>();
        one.state = fromStored<ConsentState>(row.text());
        one.decidedOn = row.date();
        one.capacityNote = row.text();
        one.evidence = row.text();
        found.consents.push_back(std::move(one));
    }
    Statement advocacy(database, kAdvocacy);
    advocacy.bind(u":case_id"_s, *id);
    while (advocacy.step()) {
        RowReader row(advocacy);
        Advocacy one;
        one.id = row.id<AdvocacyId>();
        one.offeredOn = row.date();
        const auto accepted = row.optionalInteger();
        one.isAccepted = accepted ? std::optional(*accepted != 0) : std::nullopt;
        one.provider = row.optionalId<ListItemId>();
        one.appointedOn = row.date();
        found.advocacy.push_back(one);
    }
    Statement needs(database, kNeeds);
    needs.bind(u":case_id"_s, *id);
    if (needs.step()) {
        RowReader row(needs);
        found.needs.language = row.text();
        found.needs.adjustments = row.text();
        found.needs.reviewOn = row.date();
    }
    return found;
}

/// What was said of somebody is added to a record that is there: what was left open stays.
StoredFacts said(const PersonFacts &person)
{
    StoredFacts facts = storedFacts(person);
    std::erase_if(facts, [](const auto &fact) { return !fact.second; });
    if (!person.isNotToBeContacted)
        facts.erase(column(Field::DoNotContact));
    return facts;
}

PersonId putPerson(UnitOfWork &unit, std::optional<CaseId> ofCase, const PersonFacts &person)
{
    if (person.id) {
        updateRecord(unit, "person"_L1, person.id->value(), ofCase, storedFacts(person),
                     person.version);
        return *person.id;
    }
    if (const auto same = unwrap(sameOnFile(unit.database(), person.name, person.bornOn))) {
        updateRecord(unit, "person"_L1, same->value(), ofCase, said(person));
        return *same;
    }
    const auto id = unit.newId<PersonId>();
    insertRecord(unit, "person"_L1, id.value(), ofCase, storedFacts(person));
    return id;
}

/// Gives the case a fact for the statistics that it has not got.
template <typename Change>
void complete(UnitOfWork &unit, const CouncilRules &rules, CaseId id, Change &&change)
{
    const CaseRecord before = unwrap(CaseRepository(unit.database()).dossier(id)).record;
    CaseRecord after = before;
    change(after);
    if (after != before)
        unwrap(CaseRepository::update(unit, rules, before, after));
}

template <typename Work>
Result<ChangeSetId> inUnit(Database &database, const Signature &signature, const QString &what,
                           const QString &reason, Work &&work)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what, reason.trimmed());
        work(unit);
        unit.commit();
        return unit.id();
    });
}

template <typename SomeId>
void putOnCase(UnitOfWork &unit, QLatin1StringView entity, CaseId ofCase, std::optional<SomeId> id,
               StoredFacts facts)
{
    facts[u"case_id"_s] = storedFact(ofCase);
    if (id)
        updateRecord(unit, entity, id->value(), ofCase, facts);
    else
        insertRecord(unit, entity, unit.newId<SomeId>().value(), ofCase, facts);
}

} // namespace

Result<PeopleOnCase> onCase(Database &database, const AnyCaseId &id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        return read(database, id);
    });
}

PersonId put(UnitOfWork &unit, const AnyCaseId &of, const CasePerson &before,
             const CasePerson &after)
{
    const auto ofCase = councilCase(of);
    const PersonId person = putPerson(unit, ofCase, after.person);
    // A record that is linked to another stays the one that the case was given.
    const bool isSame = before.person.id == person && before.record;
    StoredFacts facts{{u"person_id"_s, storedFact(isSame ? *before.record : person)},
                      {column(Field::Role), storedText(after.role)},
                      {column(Field::Relationship), storedFact(after.relationship.trimmed())}};
    if (ofCase) {
        const bool isComplainant = after.role == PersonRole::Complainant;
        facts[column(Field::ComplainantType)] =
            isComplainant ? storedFact(after.complainantType) : std::nullopt;
        putOnCase(unit, peopleOf(of), *ofCase, after.id, facts);
        return person;
    }
    facts[u"ombudsman_case_id"_s] = QString::number(keyOf(of));
    if (after.id)
        updateRecord(unit, peopleOf(of), after.id->value(), {}, facts);
    else
        insertRecord(unit, peopleOf(of), unit.newId<CasePersonId>().value(), {}, facts);
    return person;
}

void takeAlong(UnitOfWork &unit, OmbudsmanId alone, CaseId to)
{
    Database &database = unit.database();
    std::vector<std::pair<PersonId, QString>> there;
    {
        Statement select(database, kLeadingOnCase);
        select.bind(u":case_id"_s, to);
        while (select.step())
            there.emplace_back(select.integer(0), select.text(1));
    }
    for (const CasePerson &one : readPeople(database, alone)) {
        const PersonId leading = one.person.id.value_or(PersonId());
        removeRecord(unit, "ombudsman_person"_L1, one.id.value_or(CasePersonId()).value(), to);
        if (std::ranges::find(there, std::pair(leading, storedText(one.role))) != there.end())
            continue;
        putOnCase(unit, "case_person"_L1, to, std::optional<CasePersonId>(),
                  {{u"person_id"_s, storedFact(one.record)},
                   {column(Field::Role), storedText(one.role)},
                   {column(Field::Relationship), storedFact(one.relationship)}});
    }
}

Result<ChangeSetId> save(Database &database, const Signature &signature, const CouncilRules &rules,
                         const AnyCaseId &of, const CasePerson &before, const CasePerson &after,
                         QDate today, const QString &what)
{
    return inUnit(database, signature, what, {}, [&](UnitOfWork &unit) {
        restriction::demandOpen(database, of);
        PeopleOnCase stored = read(database, of);
        CasePerson asRead = before;
        asRead.otherCases = 0; // Of those others may record more meanwhile.
        for (CasePerson &one : stored.people)
            one.otherCases = 0;
        holdUnchanged(stored.people, asRead, after.id);
        CasePerson made = after;
        if (!made.person.id) {
            // The same role twice is found out by the record that is used.
            made.person.id = unwrap(sameOnFile(database, made.person.name, made.person.bornOn));
            refuseFaults(findingsOf(made, stored, today));
            made.person.id.reset();
        } else {
            refuseFaults(findingsOf(made, stored, today));
        }
        put(unit, of, before, made);
        const auto ofCase = councilCase(of);
        if (ofCase && made.role == PersonRole::Complainant && made.complainantType)
            complete(unit, rules, *ofCase, [&](CaseRecord &record) {
                if (!record.complainantType)
                    record.complainantType = made.complainantType;
            });
    });
}

Result<ChangeSetId> save(Database &database, const Signature &signature, const CouncilRules &rules,
                         CaseId ofCase, const Advocacy &before, const Advocacy &after, QDate today,
                         const QString &what)
{
    return inUnit(database, signature, what, {}, [&](UnitOfWork &unit) {
        holdUnchanged(read(database, ofCase).advocacy, before, after.id);
        refuseFaults(findingsOf(after, today));
        putOnCase(unit, "advocacy"_L1, ofCase, after.id,
                  {{column(Field::OfferedOn), storedFact(after.offeredOn)},
                   {column(Field::Accepted),
                    after.isAccepted ? storedFact(*after.isAccepted) : std::nullopt},
                   {column(Field::Provider), storedFact(after.provider)},
                   {column(Field::AppointedOn), storedFact(after.appointedOn)}});
        if (after.isAccepted.value_or(false) && after.provider)
            complete(unit, rules, ofCase, [&](CaseRecord &record) {
                if (!record.advocate)
                    record.advocate = after.provider;
            });
    });
}

Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const Consent &before, const Consent &after, QDate today,
                         const QString &what)
{
    return inUnit(database, signature, what, {}, [&](UnitOfWork &unit) {
        holdUnchanged(read(database, ofCase).consents, before, after.id);
        refuseFaults(findingsOf(after, today));
        putOnCase(unit, "consent"_L1, ofCase, after.id,
                  {{column(Field::ConsentPerson), storedFact(after.person)},
                   {column(Field::State), storedText(*after.state)},
                   {column(Field::DecidedOn), storedFact(after.decidedOn)},
                   {column(Field::CapacityNote), storedFact(after.capacityNote.trimmed())},
                   {column(Field::Evidence), storedFact(after.evidence.trimmed())}});
    });
}

Result<ChangeSetId> save(Database &database, const Signature &signature, CaseId ofCase,
                         const CaseNeeds &before, const CaseNeeds &after, QDate today,
                         const QString &what)
{
    return inUnit(database, signature, what, {}, [&](UnitOfWork &unit) {
        if (read(database, ofCase).needs != before)
            refuseChanged();
        refuseFaults(findingsOf(after, today));
        updateRecord(unit, "case_detail"_L1, ofCase.value(), ofCase,
                     {{column(Field::Language), storedFact(after.language.trimmed())},
                      {column(Field::Adjustments), storedFact(after.adjustments.trimmed())},
                      {column(Field::ReviewOn), storedFact(after.reviewOn)}});
    });
}

Result<ChangeSetId> remove(Database &database, const Signature &signature, const AnyCaseId &of,
                           CasePersonId id, const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        refuseWithoutReason(reason);
        restriction::demandOpen(database, of);
        const PeopleOnCase stored = read(database, of);
        const auto found = std::find_if(stored.people.begin(), stored.people.end(),
                                        [id](const CasePerson &one) { return one.id == id; });
        if (found == stored.people.end())
            refuseChanged();
        const auto roles =
            std::count_if(stored.people.begin(), stored.people.end(),
                          [&](const CasePerson &one) { return one.person.id == found->person.id; });
        const bool isNamed =
            std::any_of(stored.consents.begin(), stored.consents.end(), [&](const Consent &one) {
                return one.person &&
                       (one.person == found->record || one.person == found->person.id);
            });
        if (roles == 1 && isNamed)
            refuse(Error::Code::Conflict,
                   PeopleText::tr("A consent names %1. Change it, or take it away first.")
                       .arg(found->person.name));
        removeRecord(unit, peopleOf(of), id.value(), councilCase(of));
    });
}

Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           ConsentId id, const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        refuseWithoutReason(reason);
        removeRecord(unit, "consent"_L1, id.value(), ofCase);
    });
}

Result<ChangeSetId> remove(Database &database, const Signature &signature, CaseId ofCase,
                           AdvocacyId id, const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        refuseWithoutReason(reason);
        removeRecord(unit, "advocacy"_L1, id.value(), ofCase);
    });
}

Result<ChangeSetId> link(Database &database, const Signature &signature, const AnyCaseId &of,
                         PersonId leading, PersonId other, const QString &reason,
                         const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        refuseWithoutReason(reason);
        // One link leads to the record that counts, never a chain of them.
        const PersonId to = *leadingPerson(database, leading).id;
        const PersonId from = *leadingPerson(database, other).id;
        if (to == from)
            refuse(Error::Code::Conflict,
                   PeopleText::tr("These are records of one person already."));
        std::vector<PersonId> moved{from};
        Statement select(database, kLinkedTo);
        select.bind(u":id"_s, from);
        while (select.step())
            moved.emplace_back(select.integer(0));
        select.reset();
        for (const PersonId one : moved)
            updateRecord(unit, "person"_L1, one.value(), councilCase(of),
                         {{u"merged_into_id"_s, storedFact(to)}});
    });
}

Result<ChangeSetId> separate(Database &database, const Signature &signature, const AnyCaseId &of,
                             PersonId record, const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        refuseWithoutReason(reason);
        if (!storedPerson(database, record).leading)
            refuse(Error::Code::Conflict, PeopleText::tr("This record is linked to no other."));
        updateRecord(unit, "person"_L1, record.value(), councilCase(of),
                     {{u"merged_into_id"_s, std::nullopt}});
    });
}

} // namespace redress::people
