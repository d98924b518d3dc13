// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/store/appendonly.h"
#include "core/store/seals.h"
#include "core/store/storedtables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

namespace redress::erasure {

namespace {

using namespace Qt::StringLiterals;

/// What stands in the place of words in the trail, where something has to stand.
const QString kErasedWord = u"erased"_s;

/// Columns with words of people, by what the trail calls their records.
struct Words {
    const char *entity;
    const char *columns; ///< A space between them.
};

constexpr std::array kWords{
    Words{"case", "summary quote"},
    Words{"case_detail",
          "back_dated_reason late_grounds_decision channel_recipient desired_outcomes "
          "responding_manager triage_reason triage_decider proceedings language adjustments "
          "compliment_from legal_hold"},
    Words{"case_link", "note"},
    Words{"case_number", "summary"},
    Words{"dip_theme", "note"},
    Words{"case_reader", "readers"},
    Words{"stage_detail",
          "extension_reason lateness_reason lateness_team outcome_reason refusal_reason"},
    Words{"hold", "authorised_by evidence"},
    Words{"stage_event", "note"},
    Words{"issue", "description"},
    Words{"action", "description owner_name evidence follow_up_held"},
    Words{"cost", "description"},
    Words{"remedy", "description"},
    Words{"recommendation", "description evidence refusal_reason"},
    Words{"person", "name folded_name born_on address email telephone preferred_contact "
                    "safe_contact adjustments"},
    Words{"case_person", "relationship"},
    Words{"consent", "capacity_note evidence"},
    Words{"contact_log", "with_whom note"},
    Words{"document", "name"},
    Words{"ombudsman_case", "summary category injustice"},
    Words{"ombudsman_enquiry", "note"},
};

const QString kEraseRecord = uR"sql(
UPDATE case_record SET summary = :summary, quote = NULL, version = version + 1 WHERE id = :id
)sql"_s;

const QString kEraseDetail = uR"sql(
UPDATE case_detail SET back_dated_reason = NULL, late_grounds_decision = NULL,
    channel_recipient = NULL, desired_outcomes = NULL, responding_manager = NULL,
    triage_reason = NULL, triage_decider = NULL, proceedings = NULL, language = NULL,
    adjustments = NULL, adjustments_review_on = NULL, compliment_from = NULL, legal_hold = NULL,
    confidentiality = 'normal'
WHERE case_id = :id
)sql"_s;

const QString kEraseLinks = uR"sql(
UPDATE case_link SET note = '' WHERE case_id = :id OR other_case_id = :same_id
)sql"_s;

const QString kEraseNumbers = uR"sql(
UPDATE case_number SET summary = :summary WHERE case_id = :id
)sql"_s;

const QString kEraseSample = uR"sql(
UPDATE dip_theme SET note = ''
WHERE dip_response_id IN (SELECT d.id FROM dip_response d JOIN stage s ON s.id = d.stage_id
                          WHERE s.case_id = :id)
)sql"_s;

const QString kMerged = uR"sql(
SELECT merged_id FROM case_number WHERE case_id = :id ORDER BY merged_id
)sql"_s;

const QString kEraseStageDetail = uR"sql(
UPDATE stage_detail SET extension_reason = NULL, lateness_reason = NULL, lateness_team = NULL,
    outcome_reason = NULL, refusal_reason = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseHolds = uR"sql(
UPDATE hold SET authorised_by = NULL, evidence = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseEvents = uR"sql(
UPDATE stage_event SET note = '', proof_document_id = NULL, proof_contact_id = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseIssues = uR"sql(
UPDATE issue SET description = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseActions = uR"sql(
UPDATE action SET description = NULL, owner_name = NULL, evidence = NULL, follow_up_held = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseCosts = uR"sql(
UPDATE cost SET description = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseRemedies = uR"sql(
UPDATE remedy SET description = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
)sql"_s;

const QString kEraseRecommendations = uR"sql(
UPDATE recommendation SET description = NULL, evidence = NULL, refusal_reason = NULL
WHERE stage_id IN (SELECT s.id FROM stage s WHERE s.case_id = :id)
   OR ombudsman_case_id IN (SELECT o.id FROM ombudsman_case o WHERE o.case_id = :same_id)
)sql"_s;

const QString kEraseOmbudsman = uR"sql(
UPDATE ombudsman_case SET summary = NULL, category = NULL, injustice = NULL WHERE case_id = :id
)sql"_s;

const QString kEraseEnquiries = uR"sql(
UPDATE ombudsman_enquiry SET note = ''
WHERE ombudsman_case_id IN (SELECT o.id FROM ombudsman_case o WHERE o.case_id = :id)
)sql"_s;

const QString kRemoveReaders = uR"sql(
DELETE FROM case_reader WHERE case_id = :id
)sql"_s;

const QString kRemoveConsents = uR"sql(
DELETE FROM consent WHERE case_id = :id
)sql"_s;

const QString kRemoveAdvocacy = uR"sql(
DELETE FROM advocacy WHERE case_id = :id
)sql"_s;

const QString kRemoveContacts = uR"sql(
DELETE FROM contact_log WHERE case_id = :id
)sql"_s;

const QString kRemoveDocuments = uR"sql(
DELETE FROM document WHERE case_id = :id
)sql"_s;

const QString kRemoveDrafts = uR"sql(
DELETE FROM draft WHERE record_id = :id
)sql"_s;

const QString kPeopleOfThisCaseAlone = uR"sql(
SELECT DISTINCT k.person_id FROM case_person k
WHERE k.case_id = :id
  AND NOT EXISTS (SELECT 1 FROM case_person o WHERE o.person_id = k.person_id AND o.case_id <> :same_id)
  AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.person_id = k.person_id)
  AND NOT EXISTS (SELECT 1 FROM person p WHERE p.merged_into_id = k.person_id)
)sql"_s;

const QString kRemovePeople = uR"sql(
DELETE FROM case_person WHERE case_id = :id
)sql"_s;

const QString kRemovePerson = uR"sql(
DELETE FROM person WHERE id = :id
)sql"_s;

const QString kBinnedDocuments = uR"sql(
SELECT id, record_id, body FROM bin_item WHERE entity = 'document' ORDER BY id
)sql"_s;

const QString kRemoveDocument = uR"sql(
DELETE FROM document WHERE id = :id
)sql"_s;

const QString kRemoveItem = uR"sql(
DELETE FROM bin_item WHERE id = :id
)sql"_s;

const QString kTrail = uR"sql(
SELECT id, change_set_id, entity, action, field, old_value, new_value FROM change_entry
WHERE case_id = :case_id AND (old_value IS NOT NULL OR new_value IS NOT NULL)
ORDER BY id
)sql"_s;

const QString kUnits = uR"sql(
SELECT DISTINCT change_set_id FROM change_entry WHERE case_id = :case_id ORDER BY change_set_id
)sql"_s;

const QString kOfOthers = uR"sql(
SELECT count(*) FROM change_entry
WHERE change_set_id = :unit AND (case_id IS NULL OR case_id <> :case_id)
)sql"_s;

const QString kEraseEntry = uR"sql(
UPDATE change_entry SET old_value = :old_value, new_value = :new_value WHERE id = :id
)sql"_s;

const QString kEraseHead = uR"sql(
UPDATE change_set SET what = :what, reason = '' WHERE id = :id
)sql"_s;

QStringList wordsOf(const QString &entity)
{
    for (const Words &words : kWords) {
        if (entity == QLatin1StringView(words.entity))
            return QString::fromLatin1(words.columns).split(u' ');
    }
    return {};
}

/// A record that was taken away, without its words: what figures rest on stays.
std::optional<QString> withoutWords(const std::optional<QString> &body, const QStringList &words)
{
    if (!body)
        return body;
    QJsonObject record = QJsonDocument::fromJson(body->toUtf8()).object();
    for (const QString &column : words) {
        if (!record.contains(column))
            continue;
        if (column == "born_on"_L1)
            record.remove(column);
        else
            record.insert(column, kErasedWord);
    }
    return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

struct Entry {
    qint64 id = 0;
    qint64 unit = 0;
    std::optional<QString> before;
    std::optional<QString> after;
};

/// The entries of the trail that have words of the case, as they shall be.
std::vector<Entry> entriesWithWords(Database &database, CaseId id)
{
    std::vector<Entry> found;
    Statement select(database, kTrail);
    select.bind(u":case_id"_s, id);
    while (select.step()) {
        RowReader row(select);
        Entry entry;
        entry.id = row.integer();
        entry.unit = row.integer();
        const QStringList words = wordsOf(row.text());
        const QString action = row.text();
        const QString field = row.text();
        const auto before = row.optionalText();
        const auto after = row.optionalText();
        if (action == "deleted"_L1) {
            entry.before = withoutWords(before, words);
            entry.after = after;
        } else if (words.contains(field)) {
            const bool isDay = field == "born_on"_L1;
            entry.before = before && !isDay ? std::optional(kErasedWord) : std::nullopt;
            entry.after = after && !isDay ? std::optional(kErasedWord) : std::nullopt;
        } else {
            continue;
        }
        if (entry.before != before || entry.after != after)
            found.push_back(entry);
    }
    return found;
}

/// Units of this case alone: what they say was done, and why, may name somebody.
std::vector<qint64> unitsOfItsOwn(Database &database, CaseId id, ChangeSetId present)
{
    std::vector<qint64> units;
    Statement select(database, kUnits);
    select.bind(u":case_id"_s, id);
    while (select.step()) {
        if (select.integer(0) != present.value())
            units.push_back(select.integer(0));
    }
    select.reset();
    Statement others(database, kOfOthers);
    std::erase_if(units, [&](qint64 unit) {
        others.bind(u":unit"_s, unit).bind(u":case_id"_s, id);
        const bool hasOthers = others.step() && others.integer(0) > 0;
        others.reset();
        return hasOthers;
    });
    return units;
}

void runFor(Database &database, const QString &sql, CaseId id)
{
    Statement(database, sql).bind(u":id"_s, id).run();
}

void erasePeople(Database &database, CaseId id)
{
    std::vector<qint64> alone;
    Statement select(database, kPeopleOfThisCaseAlone);
    select.bind(u":id"_s, id).bind(u":same_id"_s, id);
    while (select.step())
        alone.push_back(select.integer(0));
    select.reset();
    runFor(database, kRemovePeople, id);
    Statement remove(database, kRemovePerson);
    for (const qint64 person : alone)
        remove.bind(u":id"_s, person).run();
}

void eraseRows(Database &database, CaseId id, const QString &summary)
{
    Statement(database, kEraseRecord).bind(u":id"_s, id).bind(u":summary"_s, summary).run();
    Statement(database, kEraseNumbers).bind(u":id"_s, id).bind(u":summary"_s, summary).run();
    Statement(database, kEraseLinks).bind(u":id"_s, id).bind(u":same_id"_s, id).run();
    Statement(database, kEraseRecommendations).bind(u":id"_s, id).bind(u":same_id"_s, id).run();
    for (const QString &sql :
         {kEraseDetail, kEraseSample, kEraseStageDetail, kEraseHolds, kEraseEvents, kEraseIssues,
          kEraseActions, kEraseCosts, kEraseRemedies, kEraseOmbudsman, kEraseEnquiries,
          kRemoveReaders, kRemoveConsents, kRemoveAdvocacy, kRemoveContacts, kRemoveDocuments,
          kRemoveDrafts})
        runFor(database, sql, id);
    erasePeople(database, id);
}

} // namespace

void eraseTrail(UnitOfWork &unit, CaseId id)
{
    Database &database = unit.database();
    const std::vector<Entry> entries = entriesWithWords(database, id);
    const std::vector<qint64> heads = unitsOfItsOwn(database, id, unit.id());
    QSet<qint64> units(heads.begin(), heads.end());
    for (const Entry &entry : entries)
        units.insert(entry.unit);
    units.remove(unit.id().value());
    std::vector<qint64> inOrder(units.begin(), units.end());
    std::sort(inOrder.begin(), inOrder.end());
    {
        SealedContent seals(database);
        for (const qint64 one : inOrder) {
            if (!seals.isErasedFrom(one))
                unit.changed(kErasedEntity, one, {}, kErasedField, {},
                             QString::fromLatin1(seals.presentDigestOf(one).toHex()));
        }
    }
    AppendOnlyLifted ofEntries(database, u"change_entry"_s);
    AppendOnlyLifted ofUnits(database, u"change_set"_s);
    {
        Statement erase(database, kEraseEntry);
        for (const Entry &entry : entries) {
            if (entry.unit != unit.id().value())
                erase.bind(u":id"_s, entry.id)
                    .bind(u":old_value"_s, entry.before)
                    .bind(u":new_value"_s, entry.after)
                    .run();
        }
        Statement head(database, kEraseHead);
        for (const qint64 one : heads)
            head.bind(u":id"_s, one).bind(u":what"_s, kErasedWord).run();
    }
    ofEntries.setAgain();
    ofUnits.setAgain();
}

void eraseBinnedDocuments(UnitOfWork &unit, CaseId id)
{
    Database &database = unit.database();
    std::vector<std::pair<qint64, qint64>> found; // The item, the document.
    {
        Statement select(database, kBinnedDocuments);
        while (select.step()) {
            const QJsonArray rows = QJsonDocument::fromJson(select.text(2).toUtf8()).array();
            const QJsonObject record = rows.at(0).toObject().value(u"record"_s).toObject();
            if (record.value(u"case_id"_s).toString().toLongLong() == id.value())
                found.emplace_back(select.integer(0), select.integer(1));
        }
    }
    const QString withoutAny = u"{}"_s;
    for (const auto &[item, document] : found) {
        Statement(database, kRemoveDocument).bind(u":id"_s, document).run();
        unit.deleted("document"_L1, document, id, withoutAny);
        Statement(database, kRemoveItem).bind(u":id"_s, item).run();
        unit.deleted("bin_item"_L1, item, {}, withoutAny);
    }
}

void erasePerson(UnitOfWork &unit, qint64 person, CaseId ofCase)
{
    for (const auto &[key, body] : recordBodies(unit.database(), "person"_L1, "id"_L1, person))
        unit.deleted("person"_L1, key, ofCase,
                     withoutWords(body, wordsOf(u"person"_s)).value_or(QString()));
    Statement(unit.database(), kRemovePerson).bind(u":id"_s, person).run();
}

void eraseCase(UnitOfWork &unit, CaseId id, const QString &summary)
{
    std::vector<CaseId> merged; // Cases that became part of it have words in the trail as well.
    {
        Statement select(unit.database(), kMerged);
        select.bind(u":id"_s, id);
        while (select.step())
            merged.emplace_back(select.integer(0));
    }
    eraseRows(unit.database(), id, summary);
    merged.insert(merged.begin(), id);
    for (const CaseId one : merged) {
        eraseBinnedDocuments(unit, one);
        eraseTrail(unit, one);
    }
}

} // namespace redress::erasure
