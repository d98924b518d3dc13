// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/contactlog.h"

#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct ContactText {
    Q_DECLARE_TR_FUNCTIONS(redress::ContactLog)
};

const QString kEntries = uR"sql(
SELECT id, stage_id, kind, direction, happened_on, coalesce(with_whom, ''), note, next_chase_on,
       entered_at_utc, entered_by
FROM contact_log WHERE case_id = :case_id ORDER BY happened_on DESC, id DESC
)sql"_s;

const QString kEntriesOfAlone = uR"sql(
SELECT id, stage_id, kind, direction, happened_on, coalesce(with_whom, ''), note, next_chase_on,
       entered_at_utc, entered_by
FROM contact_log WHERE ombudsman_case_id = :case_id ORDER BY happened_on DESC, id DESC
)sql"_s;

// A case that is settled is chased by nobody, whatever its log says: a stage that is answered, an
// enquiry that is replied to.
const QString kChases = uR"sql(
SELECT c.id, c.reference, c.summary, coalesce(d.responding_manager, m.name, ''), k.next_chase_on,
       k.happened_on, coalesce(k.with_whom, ''), k.note
FROM contact_log k
JOIN case_record c ON c.id = k.case_id
LEFT JOIN case_detail d ON d.case_id = c.id
LEFT JOIN member m ON m.id = c.officer_id
WHERE k.next_chase_on <= :day AND c.responded_on IS NULL
  AND (NOT EXISTS (SELECT 1 FROM stage s WHERE s.case_id = c.id)
       OR EXISTS (SELECT 1 FROM stage s WHERE s.case_id = c.id AND s.closed_on IS NULL))
ORDER BY k.id
)sql"_s;

// Likewise of what stands alone at the Ombudsman, which has an officer alone.
const QString kChasesOfAlone = uR"sql(
SELECT o.id, o.reference, coalesce(o.summary, ''), coalesce(m.name, ''), k.next_chase_on,
       k.happened_on, coalesce(k.with_whom, ''), k.note
FROM contact_log k
JOIN ombudsman_case o ON o.id = k.ombudsman_case_id
LEFT JOIN member m ON m.id = o.officer_id
WHERE k.next_chase_on <= :day
  AND EXISTS (SELECT 1 FROM open_at_ombudsman w WHERE w.ombudsman_case_id = o.id)
ORDER BY k.id
)sql"_s;

/// Adds what \p sql finds. \tparam OfCase the id of its first column.
template <typename OfCase>
void takeChases(Database &database, const QString &sql, QDate day, const ClosedCases &closed,
                std::vector<Chase> &due)
{
    Statement select(database, sql);
    select.bind(u":day"_s, day);
    while (select.step()) {
        RowReader row(select);
        Chase one;
        const auto id = row.id<OfCase>();
        one.caseId = id;
        one.reference = row.text();
        one.summary = row.text();
        one.manager = row.text();
        one.chaseOn = row.day();
        one.lastOn = row.day();
        one.withWhom = row.text();
        one.note = row.text();
        if (closed.has(id)) {
            one.summary = restriction::closedWords();
            one.withWhom.clear();
            one.note.clear();
        }
        due.push_back(one);
    }
}

} // namespace

std::vector<ContactFault> faultsIn(const ContactEntry &entry, QDate today)
{
    using Field = ContactFault::Field;
    std::vector<ContactFault> faults;
    if (!entry.happenedOn.isValid())
        faults.push_back({Field::HappenedOn, ContactText::tr("Give the day.")});
    else if (entry.happenedOn > today)
        faults.push_back(
            {Field::HappenedOn, ContactText::tr("That day lies ahead; today or an earlier one is "
                                                "allowed.")});
    if (entry.note.trimmed().isEmpty())
        faults.push_back({Field::Note, ContactText::tr("Say what it was about.")});
    if (entry.nextChaseOn && entry.happenedOn.isValid() && *entry.nextChaseOn < entry.happenedOn)
        faults.push_back({Field::NextChaseOn,
                          ContactText::tr("Before the contact itself; that day or a later one is "
                                          "allowed.")});
    return faults;
}

namespace contactlog {

Result<std::vector<ContactEntry>> entries(Database &database, const AnyCaseId &id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        std::vector<ContactEntry> all;
        Statement select(database, anycase::councilCase(id) ? kEntries : kEntriesOfAlone);
        select.bind(u":case_id"_s, anycase::keyOf(id));
        while (select.step()) {
            RowReader row(select);
            ContactEntry one;
            one.id = row.id<ContactId>();
            one.stage = row.optionalId<StageId>();
            one.kind = fromStored<ContactKind>(row.text()).value_or(ContactKind::Note);
            one.direction = fromStored<DocumentDirection>(row.text());
            one.happenedOn = row.day();
            one.withWhom = row.text();
            one.note = row.text();
            one.nextChaseOn = row.date();
            one.enteredAtUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
            one.enteredBy = row.text();
            all.push_back(one);
        }
        return all;
    });
}

Result<ChangeSetId> save(Database &database, const Signature &signature, const AnyCaseId &id,
                         const ContactEntry &entry, const std::vector<ContactId> &endsChases,
                         QDate today, const QString &what)
{
    return guarded([&] {
        QStringList words;
        for (const ContactFault &fault : faultsIn(entry, today))
            words.append(fault.words);
        if (!words.isEmpty())
            throw StorageError({Error::Code::Invalid, words.join(u' '), u"contact"_s});
        UnitOfWork unit(database, signature, what);
        const auto ofCase = anycase::councilCase(id);
        if (!ofCase)
            restriction::demandOpen(database, id);
        StoredFacts facts{{u"stage_id"_s, storedFact(entry.stage)},
                          {u"kind"_s, storedText(entry.kind)},
                          {u"direction"_s, entry.direction
                                               ? std::optional(storedText(*entry.direction))
                                               : std::nullopt},
                          {u"happened_on"_s, storedFact(std::optional(entry.happenedOn))},
                          {u"with_whom"_s, storedFact(entry.withWhom.trimmed())},
                          {u"note"_s, entry.note.trimmed()},
                          {u"next_chase_on"_s, storedFact(entry.nextChaseOn)}};
        for (const ContactId ended : endsChases)
            updateRecord(unit, "contact_log"_L1, ended.value(), ofCase,
                         {{u"next_chase_on"_s, std::nullopt}});
        if (entry.id) {
            updateRecord(unit, "contact_log"_L1, entry.id->value(), ofCase, facts);
        } else {
            facts[anycase::columnOf(id)] = storedFact(anycase::keyOf(id));
            facts[u"entered_at_utc"_s] = signature.atUtc.toString(Qt::ISODateWithMs);
            facts[u"entered_by"_s] = signature.person;
            insertRecord(unit, "contact_log"_L1, unit.newId<ContactId>().value(), ofCase, facts);
        }
        if (unit.hasEntries())
            unit.commit();
        return unit.id();
    });
}

Result<ChangeSetId> remove(Database &database, const Signature &signature, const AnyCaseId &id,
                           ContactId entry, const QString &reason, const QString &what)
{
    return takeAway(database, signature, "contact_log"_L1, entry.value(), anycase::councilCase(id),
                    reason, what);
}

Result<std::vector<Chase>> chases(Database &database, QDate day)
{
    return guarded([&] {
        const ClosedCases closed(database);
        std::vector<Chase> due;
        takeChases<CaseId>(database, kChases, day, closed, due);
        takeChases<OmbudsmanId>(database, kChasesOfAlone, day, closed, due);
        std::ranges::stable_sort(due, {}, [](const Chase &one) {
            return std::tuple(one.manager, one.chaseOn, one.reference);
        });
        return due;
    });
}

} // namespace contactlog

} // namespace redress
