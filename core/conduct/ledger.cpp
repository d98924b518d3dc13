// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/ledger.h"

#include "core/base/dates.h"
#include "core/conduct/stageledger.h"
#include "core/store/countedfacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace redress::ledger {

namespace {

using namespace Qt::StringLiterals;

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(redress::Ledger)
};

// What was recorded, with what proves it: a proof that was taken away, or is in the bin, leaves
// nothing.
const QString kEvents = uR"sql(
SELECT e.stage_id, e.id, e.event, e.event_on, e.entered_at_utc, e.entered_by, e.note,
       k.id, k.kind, k.happened_on, k.note, d.id, d.name, d.checked_on, d.checked_by
FROM stage_event e JOIN stage s ON s.id = e.stage_id
LEFT JOIN contact_log k ON k.id = e.proof_contact_id
LEFT JOIN document d ON d.id = e.proof_document_id AND d.case_id = s.case_id
WHERE s.case_id = :id
ORDER BY e.id
)sql"_s;

// Whether anything of a stage was typed or recorded here: what an import brought and nobody touched
// is proved by it.
const QString kTouched = uR"sql(
SELECT 1 FROM change_entry WHERE case_id = :case_id AND entity IN ('stage', 'hold')
UNION ALL
SELECT 1 FROM stage_event WHERE stage_id = :id
LIMIT 1
)sql"_s;

// Who changed which day of a stage last; of an extension also to which day, and in what was
// recorded with it.
const QString kChanges = uR"sql(
SELECT e.entity_id, e.field, c.at_utc, c.person, e.old_value, e.new_value,
       CASE WHEN e.field = 'extended_to' THEN
           (SELECT min(x.entity_id) FROM change_entry x
            WHERE x.case_id = e.case_id AND +x.change_set_id = e.change_set_id
                  AND x.entity = 'stage_event' AND x.action = 'created') END
FROM change_entry e JOIN change_set c ON c.id = e.change_set_id
WHERE e.case_id = :id AND e.entity = 'stage' AND e.action = 'changed'
ORDER BY e.id
)sql"_s;

// Who brought a stage in; what an import brings has no entry of its own.
const QString kOrigins = uR"sql(
SELECT s.id, c.at_utc, c.person, e.id
FROM stage s JOIN change_set c ON c.id = s.origin_id
LEFT JOIN change_entry e ON e.change_set_id = c.id AND e.entity = 'stage' AND e.entity_id = s.id
     AND e.action = 'created'
WHERE s.case_id = :id
)sql"_s;

// Holds, with who recorded those that did not come with their stage: last, where one was taken back
// and done again.
const QString kHolds = uR"sql(
SELECT h.stage_id, h.first_on, h.last_on, h.stops_clock, c.at_utc, c.person
FROM hold h JOIN stage s ON s.id = h.stage_id
LEFT JOIN change_entry e ON e.id =
     (SELECT max(x.id) FROM change_entry x WHERE x.case_id = s.case_id AND x.entity = 'hold'
          AND x.entity_id = h.id AND x.action = 'created')
LEFT JOIN change_set c ON c.id = e.change_set_id
WHERE s.case_id = :id
ORDER BY h.first_on, h.id
)sql"_s;

// The same of one stage alone.
const QString kOriginOfStage = uR"sql(
SELECT c.at_utc, c.person, e.id
FROM stage s JOIN change_set c ON c.id = s.origin_id
LEFT JOIN change_entry e ON e.change_set_id = c.id AND e.entity = 'stage' AND e.entity_id = s.id
     AND e.action = 'created'
WHERE s.id = :id
)sql"_s;

const QString kChangesOfStage = uR"sql(
SELECT e.field, c.at_utc, c.person, e.old_value, e.new_value,
       CASE WHEN e.field = 'extended_to' THEN
           (SELECT min(x.entity_id) FROM change_entry x
            WHERE x.case_id = e.case_id AND +x.change_set_id = e.change_set_id
                  AND x.entity = 'stage_event' AND x.action = 'created') END
FROM change_entry e JOIN change_set c ON c.id = e.change_set_id
WHERE e.case_id = :case_id AND e.entity = 'stage' AND e.entity_id = :id AND e.action = 'changed'
ORDER BY e.id
)sql"_s;

const QString kHoldsOfStage = uR"sql(
SELECT h.first_on, h.last_on, h.stops_clock, c.at_utc, c.person
FROM hold h
LEFT JOIN change_entry e ON e.id =
     (SELECT max(x.id) FROM change_entry x WHERE x.case_id = :case_id AND x.entity = 'hold'
          AND x.entity_id = h.id AND x.action = 'created')
LEFT JOIN change_set c ON c.id = e.change_set_id
WHERE h.stage_id = :id
ORDER BY h.first_on, h.id
)sql"_s;

const QString kEventsOfStage = uR"sql(
SELECT e.id, e.event, e.event_on, e.entered_at_utc, e.entered_by, e.note,
       k.id, k.kind, k.happened_on, k.note, d.id, d.name, d.checked_on, d.checked_by
FROM stage_event e JOIN stage s ON s.id = e.stage_id
LEFT JOIN contact_log k ON k.id = e.proof_contact_id
LEFT JOIN document d ON d.id = e.proof_document_id AND d.case_id = s.case_id
WHERE e.stage_id = :id
ORDER BY e.id
)sql"_s;

const QString kOpenStages = uR"sql(
SELECT id, case_id, stage_no, procedure_key, procedure_version, received_on, acknowledged_on,
       record_agreed_on, given_limit_on, extended_to, panel_on, findings_on, responded_on, outcome,
       outcome_on
FROM stage WHERE closed_on IS NULL ORDER BY id
)sql"_s;

// The same of a case itself, as long as it has no stage.
const QString kEventsOfCase = uR"sql(
SELECT e.id, e.event, e.event_on, e.entered_at_utc, e.entered_by, e.note,
       k.id, k.kind, k.happened_on, k.note, d.id, d.name, d.checked_on, d.checked_by
FROM case_event e
LEFT JOIN contact_log k ON k.id = e.proof_contact_id
LEFT JOIN document d ON d.id = e.proof_document_id AND d.case_id = e.case_id
WHERE e.case_id = :id
ORDER BY e.id
)sql"_s;

const QString kChangesOfCase = uR"sql(
SELECT e.field, c.at_utc, c.person
FROM change_entry e JOIN change_set c ON c.id = e.change_set_id
WHERE e.case_id = :id AND e.entity = 'case' AND e.action = 'changed'
      AND e.field IN ('acknowledged_on', 'responded_on')
ORDER BY e.id
)sql"_s;

const QString kOriginOfCase = uR"sql(
SELECT c.at_utc, c.person, e.id
FROM case_record r JOIN change_set c ON c.id = r.origin_id
LEFT JOIN change_entry e ON e.change_set_id = c.id AND e.entity = 'case' AND e.entity_id = r.id
     AND e.action = 'created'
WHERE r.id = :id
)sql"_s;

// What proves an acknowledgement that was recorded before cases had a ledger.
const QString kEarlierProof = uR"sql(
SELECT k.id, k.kind, k.happened_on, k.note, d.id, d.name, d.checked_on, d.checked_by
FROM case_detail t
LEFT JOIN contact_log k ON k.id = t.acknowledged_contact_id
LEFT JOIN document d ON d.id = t.acknowledged_document_id AND d.case_id = t.case_id
WHERE t.case_id = :id
)sql"_s;

QString proofWords(ContactKind kind, QDate on, const QString &note)
{
    return LedgerText::tr("%1, %2: %3", "kind of contact, day, what it is")
        .arg(labelOf(kind), slashedDate(on), note);
}

/// Calls \p put with the ledger of the stage that each row begins with.
template <typename Put>
void eachRow(Database &database, const QString &sql, const CaseDossier &dossier,
             std::vector<StageLedger> &ledgers, Put &&put)
{
    Statement select(database, sql);
    select.bind(u":id"_s, dossier.record.id);
    while (select.step()) {
        RowReader row(select);
        const auto id = row.id<StageId>();
        for (size_t i = 0; i < dossier.stages.size(); ++i) {
            if (dossier.stages[i].stage.id == id)
                put(ledgers[i], row);
        }
    }
}

/// A contact or a document, in the order of kEvents.
std::optional<Proof> proofFrom(RowReader &row)
{
    const auto contact = row.optionalId<ContactId>();
    const QString kind = row.text();
    const QDate happenedOn = row.day();
    const QString note = row.text();
    const auto document = row.optionalId<DocumentId>();
    const QString name = row.text();
    const auto checkedOn = row.date();
    const QString checkedBy = row.text();
    if (contact)
        return Proof{contact, std::nullopt,
                     proofWords(fromStored<ContactKind>(kind).value_or(ContactKind::Note),
                                happenedOn, note)};
    if (document)
        return Proof{std::nullopt, document,
                     checkedOn ? LedgerText::tr("%1 (read by %2 on %3)", "letter, who, day")
                                     .arg(name, checkedBy, slashedDate(*checkedOn))
                               : name};
    return std::nullopt;
}

LedgerEntry recordedFrom(RowReader &row)
{
    LedgerEntry entry;
    entry.id = row.id<StageEventId>();
    entry.event = fromStored<StageEvent>(row.text()).value_or(StageEvent::Received);
    entry.on = row.day();
    entry.enteredAtUtc = instant(row.text());
    entry.enteredBy = row.text();
    entry.note = row.text();
    entry.proof = proofFrom(row);
    return entry;
}

/// Puts the ledger of a case without a stage together.
class CaseLedger final
{
public:
    CaseLedger(Database &database, const CaseRecord &record, std::optional<QDate> withdrawnOn)
        : m_record(record)
        , m_withdrawnOn(withdrawnOn)
    {
        readOrigins(database);
        Statement events = ask(database, kEventsOfCase);
        while (events.step()) {
            RowReader row(events);
            m_entries.push_back(recordedFrom(row));
        }
        Statement earlier = ask(database, kEarlierProof);
        if (earlier.step()) {
            RowReader row(earlier);
            m_earlierProof = proofFrom(row);
        }
    }

    std::vector<LedgerEntry> take()
    {
        settle(StageEvent::Acknowledged, "acknowledged_on"_L1, m_record.acknowledgedOn);
        settle(StageEvent::Responded, "responded_on"_L1, m_record.respondedOn);
        settle(StageEvent::Withdrawn, {}, m_withdrawnOn);
        settleSaid(StageEvent::Extended);
        settleSaid(StageEvent::ComplainantTold);
        settleHolds();
        std::stable_sort(
            m_entries.begin(), m_entries.end(),
            [](const LedgerEntry &one, const LedgerEntry &other) { return one.on < other.on; });
        return std::move(m_entries);
    }

private:
    Statement ask(Database &database, const QString &sql) const
    {
        Statement select(database, sql);
        select.bind(u":id"_s, m_record.id);
        return select;
    }

    void readOrigins(Database &database)
    {
        Statement origin = ask(database, kOriginOfCase);
        if (origin.step()) {
            RowReader row(origin);
            const QDateTime at = instant(row.text());
            const QString person = row.text();
            m_origin = {at, person, !row.optionalInteger().has_value()};
        }
        Statement changes = ask(database, kChangesOfCase);
        while (changes.step()) {
            RowReader row(changes);
            const QString field = row.text();
            const QDateTime at = instant(row.text());
            m_changes[field] = {at, row.text(), false};
        }
    }

    /// The record of a day that the case has stands; others do not. A day without one was typed.
    void settle(StageEvent event, QLatin1StringView column, std::optional<QDate> on)
    {
        bool isThere = false;
        for (LedgerEntry &entry : m_entries) {
            if (entry.event != event)
                continue;
            entry.isOvertaken = entry.on != on;
            isThere = isThere || !entry.isOvertaken;
        }
        if (!on || isThere)
            return;
        const auto changed = m_changes.find(QString(column));
        const Origin &by = changed == m_changes.end() ? m_origin : changed->second;
        LedgerEntry entry;
        entry.event = event;
        entry.on = *on;
        entry.enteredAtUtc = by.atUtc;
        entry.enteredBy = by.person;
        entry.isImported = by.isImport;
        if (event == StageEvent::Acknowledged)
            entry.proof = m_earlierProof;
        m_entries.push_back(entry);
    }

    /// What was said of an extension stands as long as there is one: the newest.
    void settleSaid(StageEvent event)
    {
        LedgerEntry *newest = nullptr;
        for (LedgerEntry &entry : m_entries) {
            if (entry.event != event)
                continue;
            entry.isOvertaken = true;
            newest = &entry;
        }
        if (newest && m_record.extendedTo)
            newest->isOvertaken = false;
    }

    void settleHolds()
    {
        for (LedgerEntry &entry : m_entries) {
            if (entry.event != StageEvent::Held && entry.event != StageEvent::Resumed)
                continue;
            const bool isFirst = entry.event == StageEvent::Held;
            const auto hold = std::ranges::find_if(m_record.holds, [&](const Hold &one) {
                return isFirst ? one.firstOn == entry.on : one.lastOn == entry.on;
            });
            entry.isOvertaken = hold == m_record.holds.end();
            entry.stopsClock = !entry.isOvertaken && hold->stopsClock;
        }
    }

    const CaseRecord &m_record;
    std::optional<QDate> m_withdrawnOn;
    Origin m_origin;
    std::map<QString, Origin> m_changes; ///< By the column of the case.
    std::optional<Proof> m_earlierProof;
    std::vector<LedgerEntry> m_entries;
};

} // namespace

GapReader::GapReader(Database &database)
    : m_touched(database, kTouched)
    , m_origin(database, kOriginOfStage)
    , m_changes(database, kChangesOfStage)
    , m_events(database, kEventsOfStage)
    , m_holds(database, kHoldsOfStage)
{}

std::vector<StageEvent> GapReader::gapsOf(const StageRecord &stage)
{
    m_touched.bind(u":case_id"_s, stage.caseId).bind(u":id"_s, stage.id);
    const bool isTouched = m_touched.step();
    m_touched.reset();
    if (!isTouched)
        return {};
    StageLedger ledger(stage);
    m_origin.bind(u":id"_s, stage.id);
    if (m_origin.step()) {
        RowReader row(m_origin);
        const QDateTime at = instant(row.text());
        const QString person = row.text();
        ledger.setOrigin({at, person, !row.optionalInteger().has_value()});
    }
    m_origin.reset();
    m_changes.bind(u":case_id"_s, stage.caseId).bind(u":id"_s, stage.id);
    while (m_changes.step()) {
        RowReader row(m_changes);
        ledger.noteChange(row);
    }
    m_changes.reset();
    m_holds.bind(u":case_id"_s, stage.caseId).bind(u":id"_s, stage.id);
    while (m_holds.step()) {
        RowReader row(m_holds);
        ledger.addHold(row);
    }
    m_holds.reset();
    m_events.bind(u":id"_s, stage.id);
    while (m_events.step()) {
        RowReader row(m_events);
        ledger.addRecorded(recordedFrom(row));
    }
    m_events.reset();
    StageConduct conduct;
    conduct.ledger = ledger.take();
    return conduct.gaps();
}

std::vector<UnprovedStage> unproved(Database &database)
{
    GapReader gaps(database);
    std::vector<UnprovedStage> found;
    Statement select(database, kOpenStages);
    while (select.step()) {
        RowReader row(select);
        StageRecord stage;
        stage.id = row.id<StageId>();
        stage.caseId = row.id<CaseId>();
        countedfacts::readDays(row, stage);
        if (!gaps.gapsOf(stage).empty())
            found.push_back({stage.caseId, stage.number});
    }
    return found;
}

QString extensionWords(QDate until)
{
    return LedgerText::tr("to %1", "an extension").arg(weekdayDate(until));
}

std::vector<std::vector<LedgerEntry>> read(Database &database, const CaseDossier &dossier)
{
    std::vector<StageLedger> ledgers;
    ledgers.reserve(dossier.stages.size());
    for (const auto &folder : dossier.stages)
        ledgers.emplace_back(folder.stage);
    eachRow(database, kOrigins, dossier, ledgers, [](StageLedger &ledger, RowReader &row) {
        const QDateTime at = instant(row.text());
        const QString person = row.text();
        ledger.setOrigin({at, person, !row.optionalInteger().has_value()});
    });
    eachRow(database, kHolds, dossier, ledgers,
            [](StageLedger &ledger, RowReader &row) { ledger.addHold(row); });
    eachRow(database, kChanges, dossier, ledgers,
            [](StageLedger &ledger, RowReader &row) { ledger.noteChange(row); });
    eachRow(database, kEvents, dossier, ledgers,
            [](StageLedger &ledger, RowReader &row) { ledger.addRecorded(recordedFrom(row)); });
    std::vector<std::vector<LedgerEntry>> read;
    read.reserve(ledgers.size());
    for (StageLedger &ledger : ledgers)
        read.push_back(ledger.take());
    return read;
}

std::vector<LedgerEntry> ofCase(Database &database, const CaseRecord &record,
                                std::optional<QDate> withdrawnOn)
{
    return CaseLedger(database, record, withdrawnOn).take();
}

} // namespace redress::ledger
