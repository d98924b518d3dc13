// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/ledger.h"

#include "core/base/dates.h"
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
SELECT 1 FROM change_entry WHERE case_id = :case_id AND entity = 'stage'
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
SELECT h.stage_id, h.first_on, h.last_on, c.at_utc, c.person
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

struct Origin {
    QDateTime atUtc;
    QString person;
    bool isImport = false;
};

/// A change of the day to which a stage is extended, as the audit trail has it.
struct Extension {
    std::optional<QDate> before;
    std::optional<QDate> after;
    Origin by;
    std::optional<StageEventId> event; ///< Its line, where one was recorded with it.
};

/// A day of a stage, as the audit trail and the ledger call it.
struct Fact {
    StageEvent event;
    QLatin1StringView column;
    std::optional<QDate> on;
    QString note = {};
};

std::vector<Fact> factsIn(const StageRecord &stage)
{
    const bool isEnded = stage.outcome && !isFinding(*stage.outcome);
    std::vector<Fact> facts{
        {StageEvent::Received, "received_on"_L1, stage.receivedOn},
        {StageEvent::Acknowledged, "acknowledged_on"_L1, stage.acknowledgedOn},
        {StageEvent::RecordAgreed, "record_agreed_on"_L1, stage.recordAgreedOn},
        {StageEvent::PanelArranged, "panel_on"_L1, stage.panelOn},
        {StageEvent::FindingsReceived, "findings_on"_L1, stage.findingsOn},
        {StageEvent::Responded, "responded_on"_L1, stage.respondedOn},
    };
    if (isEnded)
        facts.push_back(
            {stage.outcome == Outcome::Withdrawn ? StageEvent::Withdrawn : StageEvent::Discontinued,
             "outcome_on"_L1, stage.outcomeOn});
    return facts;
}

QString proofWords(ContactKind kind, QDate on, const QString &note)
{
    return LedgerText::tr("%1, %2: %3", "kind of contact, day, what it is")
        .arg(labelOf(kind), slashedDate(on), note);
}

/// Puts the ledger of one stage together.
class Ledger final
{
public:
    explicit Ledger(const StageRecord &stage)
        : m_stage(stage)
    {}

    void addRecorded(const LedgerEntry &entry) { m_entries.push_back(entry); }
    /// Reads field, instant, person, and what an extension was and is.
    void noteChange(RowReader &row)
    {
        const QString field = row.text();
        const QDateTime at = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
        const Origin by{at, row.text(), false};
        m_changes[field] = by;
        const auto before = dayFrom(row.optionalText());
        const auto after = dayFrom(row.optionalText());
        if (field == "extended_to"_L1)
            m_extensions.push_back({before, after, by, row.optionalId<StageEventId>()});
    }
    void setOrigin(const Origin &origin) { m_origin = origin; }
    /// \param by who recorded it; nothing if it came with its stage.
    void addHold(QDate firstOn, std::optional<QDate> lastOn, const std::optional<Origin> &by)
    {
        m_holds.push_back({StageEvent::Held, firstOn, by});
        if (lastOn)
            m_holds.push_back({StageEvent::Resumed, *lastOn, by});
    }

    std::vector<LedgerEntry> take()
    {
        for (const Fact &fact : factsIn(m_stage))
            settle(fact);
        settleExtension();
        settleHolds();
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const LedgerEntry &a, const LedgerEntry &b) { return a.on < b.on; });
        return std::move(m_entries);
    }

private:
    static std::optional<QDate> dayFrom(const std::optional<QString> &stored)
    {
        const QDate day = QDate::fromString(stored.value_or(QString()), Qt::ISODate);
        return day.isValid() ? std::optional(day) : std::nullopt;
    }

    Origin originOf(QLatin1StringView column) const
    {
        const auto change = m_changes.find(QString(column));
        return change == m_changes.end() ? m_origin : change->second;
    }

    /// The newest record of a day that the stage has stands; older ones of another day do not.
    void settle(const Fact &fact)
    {
        LedgerEntry *standing = nullptr;
        for (LedgerEntry &entry : m_entries) {
            if (entry.event != fact.event)
                continue;
            entry.isOvertaken = true;
            if (fact.on && entry.on == *fact.on)
                standing = &entry;
        }
        if (standing)
            standing->isOvertaken = false;
        else if (fact.on)
            addTyped(fact.event, *fact.on, originOf(fact.column), fact.note);
    }

    /// Of an extension the day it was agreed on is recorded, and the new last day is its note. Days
    /// that were given before stand there as overtaken, however they were given.
    /// \source features 25
    void settleExtension()
    {
        LedgerEntry *newest = nullptr;
        for (LedgerEntry &entry : m_entries) {
            if (entry.event != StageEvent::Extended)
                continue;
            entry.isOvertaken = true;
            newest = &entry;
        }
        const bool isRecorded = newest && m_stage.extendedTo && isStanding(*newest);
        if (isRecorded)
            newest->isOvertaken = false;
        if (!m_extensions.empty() && m_extensions.front().before)
            addOvertaken(*m_extensions.front().before, m_origin);
        for (const Extension &one : m_extensions) {
            // What was recorded and is no more was taken back.
            if (one.after && !one.event)
                addOvertaken(*one.after, one.by);
        }
        if (m_stage.extendedTo && !isRecorded)
            addExtension(*m_stage.extendedTo, originOf("extended_to"_L1));
    }

    /// The day to which the record of an extension extends; nothing if the trail does not tell.
    std::optional<QDate> untilOf(const LedgerEntry &entry) const
    {
        for (const Extension &one : m_extensions) {
            if (entry.id && one.event == entry.id)
                return one.after;
        }
        return std::nullopt;
    }

    /// Whether the last day in force is that of the record, in whatever language its note is.
    bool isStanding(const LedgerEntry &entry) const
    {
        if (const auto until = untilOf(entry))
            return until == m_stage.extendedTo;
        return entry.note.startsWith(extensionWords(*m_stage.extendedTo)) || m_extensions.empty() ||
               m_extensions.back().by.atUtc <= entry.enteredAtUtc;
    }

    /// When it was agreed is not known: no later than it was entered, and than the new day.
    void addExtension(QDate until, const Origin &by)
    {
        addTyped(StageEvent::Extended, std::min(by.atUtc.date(), until), by, extensionWords(until));
    }

    /// A day that was given without a record and that another one has replaced, once.
    void addOvertaken(QDate until, const Origin &by)
    {
        const bool isThere =
            until == m_stage.extendedTo ||
            std::any_of(m_entries.begin(), m_entries.end(), [&](const LedgerEntry &entry) {
                return entry.event == StageEvent::Extended &&
                       (untilOf(entry) == until || entry.note.startsWith(extensionWords(until)));
            });
        if (isThere)
            return;
        addExtension(until, by);
        m_entries.back().isOvertaken = true;
    }

    /// A stage may be on hold more than once.
    void settleHolds()
    {
        for (LedgerEntry &entry : m_entries) {
            if (entry.event != StageEvent::Held && entry.event != StageEvent::Resumed)
                continue;
            const auto known =
                std::find_if(m_holds.begin(), m_holds.end(), [&](const HoldDay &one) {
                    return one.event == entry.event && one.on == entry.on;
                });
            entry.isOvertaken = known == m_holds.end();
            if (!entry.isOvertaken)
                m_holds.erase(known);
        }
        for (const HoldDay &one : m_holds)
            addTyped(one.event, one.on, one.by.value_or(m_origin), {});
    }

    void addTyped(StageEvent event, QDate on, const Origin &by, const QString &note)
    {
        LedgerEntry entry;
        entry.event = event;
        entry.on = on;
        entry.note = note;
        entry.enteredAtUtc = by.atUtc;
        entry.enteredBy = by.person;
        entry.isImported = by.isImport;
        m_entries.push_back(entry);
    }

    struct HoldDay {
        StageEvent event;
        QDate on;
        std::optional<Origin> by;
    };

    const StageRecord &m_stage;
    Origin m_origin;
    std::vector<HoldDay> m_holds;
    std::map<QString, Origin> m_changes;
    std::vector<Extension> m_extensions; ///< Oldest first.
    std::vector<LedgerEntry> m_entries;
};

/// Calls \p put with the ledger of the stage that each row begins with.
template <typename Put>
void eachRow(Database &database, const QString &sql, const CaseDossier &dossier,
             std::vector<Ledger> &ledgers, Put &&put)
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

QDateTime instant(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
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
    const auto contact = row.optionalId<ContactId>();
    const QString kind = row.text();
    const QDate happenedOn = row.day();
    const QString note = row.text();
    const auto document = row.optionalId<DocumentId>();
    const QString name = row.text();
    const auto checkedOn = row.date();
    const QString checkedBy = row.text();
    if (contact)
        entry.proof = Proof{contact, std::nullopt,
                            proofWords(fromStored<ContactKind>(kind).value_or(ContactKind::Note),
                                       happenedOn, note)};
    else if (document)
        entry.proof = Proof{std::nullopt, document,
                            checkedOn ? LedgerText::tr("%1 (read by %2 on %3)", "letter, who, day")
                                            .arg(name, checkedBy, slashedDate(*checkedOn))
                                      : name};
    return entry;
}

} // namespace

GapReader::GapReader(Database &database)
    : m_touched(database, kTouched)
    , m_origin(database, kOriginOfStage)
    , m_changes(database, kChangesOfStage)
    , m_events(database, kEventsOfStage)
{}

std::vector<StageEvent> GapReader::gapsOf(const StageRecord &stage)
{
    m_touched.bind(u":case_id"_s, stage.caseId).bind(u":id"_s, stage.id);
    const bool isTouched = m_touched.step();
    m_touched.reset();
    if (!isTouched)
        return {};
    Ledger ledger(stage);
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
    std::vector<Ledger> ledgers;
    ledgers.reserve(dossier.stages.size());
    for (const auto &folder : dossier.stages)
        ledgers.emplace_back(folder.stage);
    eachRow(database, kOrigins, dossier, ledgers, [](Ledger &ledger, RowReader &row) {
        const QDateTime at = instant(row.text());
        const QString person = row.text();
        ledger.setOrigin({at, person, !row.optionalInteger().has_value()});
    });
    eachRow(database, kHolds, dossier, ledgers, [](Ledger &ledger, RowReader &row) {
        const QDate firstOn = row.day();
        const auto lastOn = row.date();
        const auto at = row.optionalText();
        const QString person = row.text();
        ledger.addHold(firstOn, lastOn,
                       at ? std::optional(Origin{instant(*at), person, false}) : std::nullopt);
    });
    eachRow(database, kChanges, dossier, ledgers,
            [](Ledger &ledger, RowReader &row) { ledger.noteChange(row); });
    eachRow(database, kEvents, dossier, ledgers,
            [](Ledger &ledger, RowReader &row) { ledger.addRecorded(recordedFrom(row)); });
    std::vector<std::vector<LedgerEntry>> read;
    read.reserve(ledgers.size());
    for (Ledger &ledger : ledgers)
        read.push_back(ledger.take());
    return read;
}

} // namespace redress::ledger
