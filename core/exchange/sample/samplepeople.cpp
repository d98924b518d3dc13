// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/samplepeople.h"

#include "core/conduct/peoplerepository.h"
#include "core/exchange/sample/sampledice.h"
#include "core/exchange/sample/samplejson.h"
#include "core/store/recordwriter.h"
#include "core/store/statement.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kOpen = uR"sql(
SELECT id, received_on, service_id, complainant_type_id, child_or_young_person, advocate_id,
       procedure_key
FROM case_record c
WHERE kind = 'complaint' AND (settled_on IS NULL OR EXISTS
  (SELECT 1 FROM stage o WHERE o.case_id = c.id AND o.closed_on IS NULL))
ORDER BY received_on, id
)sql"_s;

const QString kEarlier = uR"sql(
SELECT id, complainant_type_id FROM case_record c
WHERE kind = 'complaint' AND settled_on IS NOT NULL AND service_id = :service_id AND NOT EXISTS
  (SELECT 1 FROM stage o WHERE o.case_id = c.id AND o.closed_on IS NULL)
  AND received_on < :received_on AND child_or_young_person = :is_child
ORDER BY received_on DESC, id DESC LIMIT 40
)sql"_s;

struct OpenCase {
    CaseId id;
    QDate receivedOn;
    std::optional<OrgNodeId> service;
    std::optional<ListItemId> type;
    bool isChild = false;
    std::optional<ListItemId> advocate;
    std::optional<ProcedureKey> procedure;
};

/// Of a thousand.
constexpr int kCameBefore = 300;
constexpr int kHasAdjustments = 220;
constexpr int kHasSafeContact = 120;
constexpr int kNotToBeContacted = 40;
constexpr int kSpeaksForAChild = 550;

class PeopleWriter final
{
public:
    PeopleWriter(UnitOfWork &unit, const SampleFrame &frame)
        : m_unit(unit)
        , m_frame(frame)
        , m_words(sampleJson(u"people"_s).toObject())
        , m_firstNames(stringsFrom(m_words.value("first_names"_L1)))
        , m_familyNames(stringsFrom(m_words.value("family_names"_L1)))
    {}

    void write()
    {
        for (const OpenCase &one : openCases())
            write(one);
    }

private:
    std::vector<OpenCase> openCases()
    {
        std::vector<OpenCase> cases;
        Statement select(m_unit.database(), kOpen);
        while (select.step()) {
            RowReader row(select);
            OpenCase one;
            one.id = row.id<CaseId>();
            one.receivedOn = row.day();
            one.service = row.optionalId<OrgNodeId>();
            one.type = row.optionalId<ListItemId>();
            one.isChild = row.flag();
            one.advocate = row.optionalId<ListItemId>();
            one.procedure = fromStored<ProcedureKey>(row.text());
            cases.push_back(one);
        }
        return cases;
    }

    QString someOf(SampleDice &dice, QLatin1StringView list) const
    {
        const QStringList words = stringsFrom(m_words.value(list));
        return words.at(dice.below(int(words.size())));
    }

    /// No two are of the same name until all have been used.
    QString nextName(const QString &family)
    {
        const QString first = m_firstNames.at(m_given % m_firstNames.size());
        ++m_given;
        return u"%1 %2"_s.arg(first, family);
    }

    void write(const OpenCase &one)
    {
        SampleDice dice(int(SamplePurpose::People), m_cases++);
        const QString family = m_familyNames.at((qsizetype{m_cases} * 7) % m_familyNames.size());
        CasePerson complainant;
        complainant.complainantType = one.type;
        PersonFacts &person = complainant.person;
        person.name = nextName(family);
        const int age = one.isChild ? dice.between(11, 17) : dice.between(24, 71);
        person.bornOn = one.receivedOn.addDays(-365 * age - dice.below(365));
        // Numbers that are kept for plays and samples. \source Ofcom, numbers for drama use
        person.telephone = u"01632 960%1"_s.arg(m_cases % 1000, 3, 10, QChar(u'0'));
        person.address = someOf(dice, "addresses"_L1);
        if (dice.chance(kHasAdjustments))
            person.adjustments = someOf(dice, "adjustments"_L1);
        if (dice.chance(kHasSafeContact))
            person.safeContact = someOf(dice, "safe_contact"_L1);
        if (dice.chance(kNotToBeContacted)) {
            person.isNotToBeContacted = true;
            person.safeContact = someOf(dice, "instead"_L1);
        }
        person.preferredContact =
            dice.chance(kHasAdjustments) ? someOf(dice, "preferred"_L1) : QString();
        const PersonId id = people::put(m_unit, one.id, {}, complainant);
        if (dice.chance(kCameBefore))
            putOnEarlier(one, id, dice);
        if (one.advocate)
            offerAdvocacy(one, dice);
        const bool isOfChildren = one.procedure == ProcedureKey::ChildrenStatutory;
        if (isOfChildren && !one.isChild && dice.chance(kSpeaksForAChild))
            addChild(one, family, dice);
    }

    /// Somebody who has complained of the same service before.
    void putOnEarlier(const OpenCase &one, PersonId person, SampleDice &dice)
    {
        if (!one.service)
            return;
        std::vector<std::pair<CaseId, std::optional<ListItemId>>> earlier;
        Statement select(m_unit.database(), kEarlier);
        select.bind(u":service_id"_s, *one.service)
            .bind(u":received_on"_s, one.receivedOn)
            .bind(u":is_child"_s, one.isChild);
        while (select.step()) {
            RowReader row(select);
            const auto id = row.id<CaseId>();
            earlier.emplace_back(id, row.optionalId<ListItemId>());
        }
        select.reset();
        if (earlier.empty())
            return;
        const auto &[id, type] = earlier[size_t(dice.below(int(earlier.size())))];
        if (!m_taken.insert(id).second)
            return;
        insertRecord(m_unit, "case_person"_L1, m_unit.newId<CasePersonId>().value(), id,
                     {{u"case_id"_s, storedFact(id)},
                      {u"person_id"_s, storedFact(person)},
                      {u"role"_s, storedText(PersonRole::Complainant)},
                      {u"complainant_type_id"_s, storedFact(type)}});
    }

    /// A day on which something was done about the case, not after today.
    QDate soonAfter(const OpenCase &one, SampleDice &dice) const
    {
        const int days = dice.between(1, 3);
        return std::min(m_frame.today, m_frame.after(one.receivedOn, days));
    }

    void offerAdvocacy(const OpenCase &one, SampleDice &dice)
    {
        const QDate offeredOn = soonAfter(one, dice);
        insertRecord(m_unit, "advocacy"_L1, m_unit.newId<AdvocacyId>().value(), one.id,
                     {{u"case_id"_s, storedFact(one.id)},
                      {u"offered_on"_s, storedFact(std::optional(offeredOn))},
                      {u"accepted"_s, storedFact(true)},
                      {u"provider_id"_s, storedFact(one.advocate)},
                      {u"appointed_on"_s, storedFact(std::optional(offeredOn))}});
    }

    void addChild(const OpenCase &one, const QString &family, SampleDice &dice)
    {
        CasePerson child;
        child.role = PersonRole::Child;
        child.person.name = nextName(family);
        const int age = dice.between(2, 16);
        child.person.bornOn = one.receivedOn.addDays(-365 * age - dice.below(365));
        const PersonId id = people::put(m_unit, one.id, {}, child);
        const bool isYoung = age < 10;
        const bool isGiven = dice.chance(700);
        const ConsentState state = isYoung   ? ConsentState::NotSought
                                   : isGiven ? ConsentState::Given
                                             : ConsentState::Pending;
        const QDate on = soonAfter(one, dice);
        StoredFacts consent{{u"case_id"_s, storedFact(one.id)},
                            {u"person_id"_s, storedFact(id)},
                            {u"state"_s, storedText(state)}};
        if (state == ConsentState::Given) {
            consent[u"decided_on"_s] = storedFact(std::optional(on));
            consent[u"evidence"_s] = someOf(dice, "evidence"_L1);
        }
        if (isYoung)
            consent[u"capacity_note"_s] = someOf(dice, "too_young"_L1);
        insertRecord(m_unit, "consent"_L1, m_unit.newId<ConsentId>().value(), one.id, consent);
    }

    UnitOfWork &m_unit;
    const SampleFrame &m_frame;
    QJsonObject m_words;
    QStringList m_firstNames;
    QStringList m_familyNames;
    int m_given = 0;
    int m_cases = 0;
    std::set<CaseId> m_taken; ///< Earlier cases that have their complainant.
};

} // namespace

void writeSamplePeople(UnitOfWork &unit, const SampleFrame &frame)
{
    PeopleWriter(unit, frame).write();
}

} // namespace redress
