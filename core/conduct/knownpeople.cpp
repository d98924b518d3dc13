// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/knownpeople.h"

#include "core/base/textmatch.h"
#include "core/conduct/personrows.h"
#include "core/store/bin.h"
#include "core/store/restriction.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QStringList>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The first word that is looked for may be common; the others are looked for among so many.
const QString kNamed = uR"sql(
SELECT id, folded_name, merged_into_id FROM person
WHERE folded_name LIKE :first ESCAPE '!' OR folded_name LIKE :later ESCAPE '!'
ORDER BY folded_name, id LIMIT 400
)sql"_s;

const QString kOnReference = uR"sql(
SELECT coalesce(p.merged_into_id, p.id), c.id
FROM case_record c
JOIN case_person k ON k.case_id = c.id
JOIN person p ON p.id = k.person_id
WHERE lower(c.reference) LIKE :part ESCAPE '!'
   OR c.id IN (SELECT n.case_id FROM case_number n WHERE lower(n.reference) LIKE :number ESCAPE '!')
ORDER BY c.received_on DESC, k.id LIMIT 400
)sql"_s;

const QString kOnOmbudsmanReference = uR"sql(
SELECT coalesce(p.merged_into_id, p.id), o.id
FROM ombudsman_case o
JOIN ombudsman_person k ON k.ombudsman_case_id = o.id
JOIN person p ON p.id = k.person_id
WHERE o.case_id IS NULL AND lower(o.reference) LIKE :part ESCAPE '!'
ORDER BY o.received_on DESC, k.id LIMIT 400
)sql"_s;

const QString kSame = uR"sql(
SELECT id, merged_into_id FROM person
WHERE folded_name = :folded_name AND born_on = :born_on ORDER BY id
)sql"_s;

const QString kLinked = uR"sql(
SELECT id FROM person WHERE merged_into_id = :id ORDER BY id
)sql"_s;

const QString kCases = uR"sql(
SELECT c.id, c.reference, c.kind, c.procedure_key, c.received_on,
       CASE WHEN c.settled_on IS NULL OR EXISTS
         (SELECT 1 FROM stage o WHERE o.case_id = c.id AND o.closed_on IS NULL)
       THEN 1 ELSE 0 END, c.summary, k.role
FROM case_person k
JOIN person p ON p.id = k.person_id
JOIN case_record c ON c.id = k.case_id
WHERE p.id = :id OR p.merged_into_id = :same_id
ORDER BY c.received_on DESC, c.id DESC, k.id
)sql"_s;

const QString kAloneAtOmbudsman = uR"sql(
SELECT o.id, o.reference, o.received_on,
       CASE WHEN EXISTS (SELECT 1 FROM open_at_ombudsman w WHERE w.ombudsman_case_id = o.id)
       THEN 1 ELSE 0 END, coalesce(o.summary, ''), k.role
FROM ombudsman_person k
JOIN person p ON p.id = k.person_id
JOIN ombudsman_case o ON o.id = k.ombudsman_case_id
WHERE o.case_id IS NULL AND (p.id = :id OR p.merged_into_id = :same_id)
ORDER BY o.received_on DESC, o.id DESC, k.id
)sql"_s;

QString beginningWith(QString word)
{
    for (const QChar special : {u'!', u'%', u'_'})
        word.replace(special, QString(u'!') + special);
    return word + u'%';
}

/// Each word of \p typed begins a word of \p name.
bool isCalled(const QString &name, const QStringList &typed)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(), [&](const QString &wanted) {
        return std::any_of(words.begin(), words.end(),
                           [&](const QString &word) { return word.startsWith(wanted); });
    });
}

/// Another role on the case that was read before, or another case.
void take(std::vector<CaseOfPerson> &cases, CaseOfPerson one, std::optional<PersonRole> role)
{
    if (cases.empty() || cases.back().id() != one.id())
        cases.push_back(std::move(one));
    std::vector<PersonRole> &roles = cases.back().roles;
    if (role && std::find(roles.begin(), roles.end(), *role) == roles.end())
        roles.push_back(*role);
}

/// Adds cases at the Ombudsman that stand alone, each in its place by its day.
void addAlone(Database &database, PersonId leading, const ClosedCases &closed, bool &hasClosed,
              std::vector<CaseOfPerson> &cases)
{
    std::vector<CaseOfPerson> alone;
    Statement select(database, kAloneAtOmbudsman);
    select.bind(u":id"_s, leading).bind(u":same_id"_s, leading);
    while (select.step()) {
        RowReader row(select);
        CaseOfPerson one;
        one.alone = row.id<OmbudsmanId>();
        if (closed.has(*one.alone)) {
            hasClosed = true;
            continue;
        }
        one.reference = row.text();
        one.receivedOn = row.day();
        one.isOpen = row.flag();
        one.summary = row.text();
        const auto role = fromStored<PersonRole>(row.text());
        take(alone, std::move(one), role);
    }
    const auto middle = cases.insert(cases.end(), alone.begin(), alone.end());
    std::inplace_merge(cases.begin(), middle, cases.end(),
                       [](const CaseOfPerson &one, const CaseOfPerson &other) {
                           return one.receivedOn > other.receivedOn;
                       });
}

/// Those that are not closed to whoever asks.
std::vector<CaseOfPerson> casesOf(Database &database, PersonId leading, bool &hasClosed)
{
    const ClosedCases closed(database);
    std::vector<CaseOfPerson> cases;
    Statement select(database, kCases);
    select.bind(u":id"_s, leading).bind(u":same_id"_s, leading);
    while (select.step()) {
        RowReader row(select);
        CaseOfPerson one;
        one.caseId = row.id<CaseId>();
        if (closed.has(one.caseId)) {
            hasClosed = true;
            continue;
        }
        one.reference = row.text();
        one.kind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Complaint);
        one.procedure = fromStored<ProcedureKey>(row.text());
        one.receivedOn = row.day();
        one.isOpen = row.flag();
        one.summary = row.text();
        const auto role = fromStored<PersonRole>(row.text());
        take(cases, std::move(one), role);
    }
    select.reset();
    addAlone(database, leading, closed, hasClosed, cases);
    return cases;
}

/// \param closedInBin people on closed cases that are in the bin.
/// \param isHidden set for somebody who is on closed cases alone.
KnownPerson knownBy(Database &database, PersonId leading, const QSet<qint64> &closedInBin,
                    bool &isHidden)
{
    KnownPerson found;
    found.person = storedPerson(database, leading).facts;
    std::vector<PersonId> linked;
    Statement select(database, kLinked);
    select.bind(u":id"_s, leading);
    while (select.step())
        linked.emplace_back(select.integer(0));
    select.reset();
    for (const PersonId one : linked)
        found.same.push_back(storedPerson(database, one).facts);
    bool hasClosed = closedInBin.contains(leading.value()) ||
                     std::any_of(linked.begin(), linked.end(),
                                 [&](PersonId one) { return closedInBin.contains(one.value()); });
    found.cases = casesOf(database, leading, hasClosed);
    isHidden = hasClosed && found.cases.empty();
    return found;
}

/// Those of the candidates whose name is \p typed, whole, come before others.
struct Candidate {
    PersonId leading;
    bool isJustSo = false;
};

std::vector<Candidate> candidates(Database &database, const QStringList &words)
{
    const auto longest =
        std::max_element(words.begin(), words.end(), [](const QString &one, const QString &other) {
            return one.size() < other.size();
        });
    const QString whole = words.join(u' ');
    std::vector<Candidate> found;
    Statement select(database, kNamed);
    select.bind(u":first"_s, beginningWith(*longest))
        .bind(u":later"_s, u"% "_s + beginningWith(*longest));
    while (select.step()) {
        const QString name = select.text(1);
        if (!isCalled(name, words))
            continue;
        const PersonId leading(select.isNull(2) ? select.integer(0) : select.integer(2));
        const auto known = std::find_if(found.begin(), found.end(), [&](const Candidate &one) {
            return one.leading == leading;
        });
        if (known == found.end())
            found.push_back({leading, name == whole});
        else
            known->isJustSo = known->isJustSo || name == whole;
    }
    return found;
}

} // namespace

namespace people {

Result<std::vector<KnownPerson>> matching(Database &database, QStringView typed, int most)
{
    return guarded([&] {
        std::vector<KnownPerson> found;
        const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
        if (words.join(QString()).size() < kFewestLetters)
            return found;
        struct Ranked {
            KnownPerson person;
            bool isJustSo = false;
            QDate lastOn;
        };
        // More than are shown, so that who complained last year comes before a namesake.
        constexpr size_t kLookedAt = 24;
        std::vector<Candidate> likely = candidates(database, words);
        std::stable_sort(likely.begin(), likely.end(),
                         [](const Candidate &one, const Candidate &other) {
                             return one.isJustSo > other.isJustSo;
                         });
        if (likely.size() > kLookedAt)
            likely.resize(kLookedAt);
        const QSet<qint64> closedInBin = bin::closedPeople(database);
        std::vector<Ranked> ranked;
        for (const Candidate &one : likely) {
            bool isHidden = false;
            KnownPerson person = knownBy(database, one.leading, closedInBin, isHidden);
            if (isHidden)
                continue;
            const QDate lastOn = person.cases.empty() ? QDate() : person.cases.front().receivedOn;
            ranked.push_back({std::move(person), one.isJustSo, lastOn});
        }
        std::stable_sort(ranked.begin(), ranked.end(), [](const Ranked &one, const Ranked &other) {
            return one.isJustSo != other.isJustSo ? one.isJustSo : one.lastOn > other.lastOn;
        });
        for (Ranked &one : ranked) {
            if (int(found.size()) == most)
                break;
            found.push_back(std::move(one.person));
        }
        return found;
    });
}

Result<std::vector<KnownPerson>> onReference(Database &database, const QString &typed, int most)
{
    return guarded([&] {
        std::vector<KnownPerson> found;
        const QString wanted = typed.trimmed().toLower();
        if (wanted.size() < kFewestLetters)
            return found;
        const ClosedCases closed(database);
        std::vector<PersonId> leading;
        Statement select(database, kOnReference);
        select.bind(u":part"_s, u'%' + beginningWith(wanted))
            .bind(u":number"_s, u'%' + beginningWith(wanted));
        while (leading.size() < size_t(most) && select.step()) {
            const PersonId id(select.integer(0));
            if (!closed.has(CaseId(select.integer(1))) &&
                std::ranges::find(leading, id) == leading.end())
                leading.push_back(id);
        }
        select.reset();
        Statement alone(database, kOnOmbudsmanReference);
        alone.bind(u":part"_s, u'%' + beginningWith(wanted));
        while (leading.size() < size_t(most) && alone.step()) {
            const PersonId id(alone.integer(0));
            if (!closed.has(OmbudsmanId(alone.integer(1))) &&
                std::ranges::find(leading, id) == leading.end())
                leading.push_back(id);
        }
        alone.reset();
        for (const PersonId id : leading) {
            bool isHidden = false; // Seen on a case that is open to whoever asks.
            found.push_back(knownBy(database, id, {}, isHidden));
        }
        return found;
    });
}

Result<KnownPerson> known(Database &database, PersonId id)
{
    return guarded([&] {
        const StoredPerson stored = storedPerson(database, id);
        bool isHidden = false; // Asked for by somebody who sees one of their cases.
        return knownBy(database, stored.leading.value_or(id), {}, isHidden);
    });
}

Result<std::optional<PersonId>> sameOnFile(Database &database, const QString &name,
                                           std::optional<QDate> bornOn)
{
    return guarded([&]() -> std::optional<PersonId> {
        if (!bornOn)
            return std::nullopt;
        Statement select(database, kSame);
        select.bind(u":folded_name"_s, folded(name.simplified())).bind(u":born_on"_s, *bornOn);
        if (!select.step())
            return std::nullopt;
        return PersonId(select.isNull(1) ? select.integer(0) : select.integer(1));
    });
}

} // namespace people
} // namespace redress
