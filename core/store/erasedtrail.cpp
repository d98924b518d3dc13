// SPDX-License-Identifier: GPL-3.0-or-later
// What of an erasure concerns the audit trail.
#include "core/store/appendonly.h"
#include "core/store/erasure.h"
#include "core/store/ombudsmantrail.h"
#include "core/store/seals.h"
#include "core/store/storedtables.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

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
          "compliment_from legal_hold withdrawal_reason extension_reason"},
    Words{"case_link", "note"},
    Words{"case_number", "summary"},
    Words{"dip_theme", "note"},
    Words{"case_reader", "readers"},
    Words{"ombudsman_reader", "readers"},
    Words{"stage_detail",
          "extension_reason lateness_reason lateness_team outcome_reason refusal_reason"},
    Words{"hold", "authorised_by evidence"},
    Words{"case_hold", "authorised_by evidence"},
    Words{"case_event", "note"},
    Words{"stage_event", "note"},
    Words{"issue", "description"},
    Words{"action", "description owner_name evidence follow_up_held monitored_by"},
    Words{"cost", "description"},
    Words{"remedy", "description evidence"},
    Words{"recommendation", "description evidence refusal_reason"},
    Words{"person", "name folded_name born_on address email telephone preferred_contact "
                    "safe_contact adjustments"},
    Words{"case_person", "relationship"},
    Words{"ombudsman_person", "relationship"},
    Words{"consent", "capacity_note evidence"},
    Words{"contact_log", "with_whom note"},
    Words{"document", "name"},
    Words{"ombudsman_case", "summary category injustice legal_hold upheld_issues ofsted_note"},
    Words{"ombudsman_enquiry", "note"},
    Words{"bin_item", "title"},
};

const QString kOfCase = uR"sql(
SELECT id, change_set_id, entity, action, field, old_value, new_value FROM change_entry
WHERE case_id = :id AND (old_value IS NOT NULL OR new_value IS NOT NULL)
ORDER BY id
)sql"_s;

const QString kOfRecord = uR"sql(
SELECT id, change_set_id, entity, action, field, old_value, new_value FROM change_entry
WHERE entity = :entity AND entity_id = :id AND (old_value IS NOT NULL OR new_value IS NOT NULL)
ORDER BY id
)sql"_s;

const QString kUnitsOfRecord = uR"sql(
SELECT DISTINCT change_set_id FROM change_entry
WHERE entity = :entity AND entity_id = :id AND action NOT IN ('viewed', 'exported')
ORDER BY change_set_id
)sql"_s;

const QString kUnderOmbudsman = uR"sql(
SELECT 'ombudsman_enquiry', id FROM ombudsman_enquiry WHERE ombudsman_case_id = :id
UNION ALL SELECT 'recommendation', id FROM recommendation WHERE ombudsman_case_id = :same_id
UNION ALL SELECT 'ombudsman_person', id FROM ombudsman_person WHERE ombudsman_case_id = :its_id
UNION ALL SELECT 'contact_log', id FROM contact_log WHERE ombudsman_case_id = :contact_of
UNION ALL SELECT 'document', id FROM document WHERE ombudsman_case_id = :document_of
)sql"_s;

const QString kGoneUnderOmbudsman = uR"sql(
SELECT entity, entity_id, old_value FROM change_entry
WHERE action = 'deleted' AND entity IN ('ombudsman_enquiry', 'recommendation',
                                           'ombudsman_person', 'contact_log')
)sql"_s;

// What the bin says of its own in a unit.
const QString kOfBin = uR"sql(
SELECT id, change_set_id, entity, action, field, old_value, new_value FROM change_entry
WHERE change_set_id = :id AND case_id IS NULL AND entity = 'bin_item' AND old_value IS NOT NULL
ORDER BY id
)sql"_s;

// Looks, prints and copies of a case: a file that was saved may be called by somebody's name.
const QString kOutputs = uR"sql(
SELECT id, change_set_id, new_value FROM change_entry
WHERE action = 'exported' AND entity IN ('view', 'print', 'copy') AND entity_id = :id
ORDER BY id
)sql"_s;

const QString kUnitsOfCase = uR"sql(
SELECT DISTINCT change_set_id FROM change_entry WHERE case_id = :id ORDER BY change_set_id
)sql"_s;

const QString kContents = uR"sql(
SELECT DISTINCT entity, entity_id, case_id FROM change_entry WHERE change_set_id = :id
)sql"_s;

const QString kEraseEntry = uR"sql(
UPDATE change_entry SET old_value = :old_value, new_value = :new_value WHERE id = :id
)sql"_s;

const QString kEraseHead = uR"sql(
UPDATE change_set SET what = :what, reason = '' WHERE id = :id
)sql"_s;

const QString kRemovePerson = uR"sql(
DELETE FROM person WHERE id = :id
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

/// What is taken out of the trail.
struct Loss {
    struct Entry {
        qint64 id = 0;
        qint64 unit = 0;
        std::optional<QString> before;
        std::optional<QString> after;
    };

    std::vector<Entry> entries; ///< As they shall be.
    std::vector<qint64> heads;  ///< Units of which what was done and why may name somebody.
};

/// Adds those of the entries that \p select finds which have words.
void addEntries(Loss &loss, Statement &select)
{
    while (select.step()) {
        RowReader row(select);
        Loss::Entry entry;
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
            loss.entries.push_back(entry);
    }
}

void addEntries(Loss &loss, Database &database, const QString &sql, qint64 id)
{
    Statement select(database, sql);
    select.bind(u":id"_s, id);
    addEntries(loss, select);
}

/// A record by what the trail calls it.
using Named = std::pair<QString, qint64>;

void addEntriesOf(Loss &loss, Database &database, const Named &record)
{
    Statement select(database, kOfRecord);
    select.bind(u":entity"_s, record.first).bind(u":id"_s, record.second);
    addEntries(loss, select);
}

/// A case at the Ombudsman, its letters and its recommendations, with those that are gone.
std::set<Named> recordsOf(Database &database, OmbudsmanId id)
{
    std::set<Named> found{{u"ombudsman_case"_s, id.value()}, {u"ombudsman_reader"_s, id.value()}};
    Statement under(database, kUnderOmbudsman);
    under.bind(u":id"_s, id).bind(u":same_id"_s, id).bind(u":its_id"_s, id);
    under.bind(u":contact_of"_s, id).bind(u":document_of"_s, id);
    while (under.step())
        found.emplace(under.text(0), under.integer(1));
    Statement once(database, u"SELECT DISTINCT x.entity, x.entity_id FROM change_entry x "
                             "WHERE %1"_s.arg(ombudsmantrail::onceUnder()));
    once.bind(u":once"_s, QString::number(id.value()));
    while (once.step())
        found.emplace(once.text(0), once.integer(1));
    Statement gone(database, kGoneUnderOmbudsman);
    while (gone.step()) {
        const QJsonObject was = QJsonDocument::fromJson(gone.text(2).toUtf8()).object();
        if (was.value(u"ombudsman_case_id"_s).toString().toLongLong() == id.value())
            found.emplace(gone.text(0), gone.integer(1));
    }
    return found;
}

/// \param id of a case, of the council or at the Ombudsman.
void addOutputs(Loss &loss, Database &database, qint64 id)
{
    Statement select(database, kOutputs);
    select.bind(u":id"_s, id);
    while (select.step()) {
        if (select.text(2) != kErasedWord)
            loss.entries.push_back(
                {select.integer(0), select.integer(1), std::nullopt, kErasedWord});
    }
}

/// Adds a unit in which there is nothing but what \p isOfThese says is, and what the bin says of
/// it.
template <typename IsOfThese>
void addHead(Loss &loss, Database &database, qint64 unit, IsOfThese &&isOfThese)
{
    Statement select(database, kContents);
    select.bind(u":id"_s, unit);
    while (select.step()) {
        RowReader row(select);
        const QString entity = row.text();
        const qint64 id = row.integer();
        const auto ofCase = row.optionalInteger();
        const bool isOfBin = entity == "bin_item"_L1 && !ofCase;
        if (!isOfBin && !isOfThese(entity, id, ofCase))
            return;
    }
    loss.heads.push_back(unit);
    addEntries(loss, database, kOfBin, unit);
}

/// Each unit that loses words has its digest noted before, so that the chain of seals still checks.
void take(const Loss &loss, UnitOfWork &unit)
{
    Database &database = unit.database();
    QSet<qint64> units(loss.heads.begin(), loss.heads.end());
    for (const Loss::Entry &entry : loss.entries)
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
        for (const Loss::Entry &entry : loss.entries) {
            if (entry.unit != unit.id().value())
                erase.bind(u":id"_s, entry.id)
                    .bind(u":old_value"_s, entry.before)
                    .bind(u":new_value"_s, entry.after)
                    .run();
        }
        Statement head(database, kEraseHead);
        for (const qint64 one : loss.heads)
            head.bind(u":id"_s, one).bind(u":what"_s, kErasedWord).run();
    }
    ofEntries.setAgain();
    ofUnits.setAgain();
}

} // namespace

void eraseTrail(UnitOfWork &unit, const std::vector<CaseId> &cases)
{
    Database &database = unit.database();
    Loss loss;
    QSet<qint64> units;
    for (const CaseId id : cases) {
        addEntries(loss, database, kOfCase, id.value());
        addOutputs(loss, database, id.value());
        Statement select(database, kUnitsOfCase);
        select.bind(u":id"_s, id);
        while (select.step())
            units.insert(select.integer(0));
    }
    units.remove(unit.id().value());
    for (const qint64 one : units)
        addHead(loss, database, one,
                [&](const QString &, qint64, const std::optional<qint64> &ofCase) {
                    return ofCase &&
                           std::find(cases.begin(), cases.end(), CaseId(*ofCase)) != cases.end();
                });
    take(loss, unit);
}

void eraseTrailOfPerson(UnitOfWork &unit, qint64 person)
{
    Database &database = unit.database();
    Loss loss;
    addEntriesOf(loss, database, {u"person"_s, person});
    QSet<qint64> units;
    for (const Loss::Entry &entry : loss.entries)
        units.insert(entry.unit);
    units.remove(unit.id().value());
    for (const qint64 one : units)
        addHead(loss, database, one,
                [person](const QString &entity, qint64 id, const std::optional<qint64> &) {
                    return entity == "person"_L1 && id == person;
                });
    take(loss, unit);
}

void eraseTrailOfOmbudsman(UnitOfWork &unit, OmbudsmanId id, const std::vector<qint64> &people)
{
    Database &database = unit.database();
    std::set<Named> records = recordsOf(database, id);
    for (const qint64 person : people)
        records.emplace(u"person"_s, person);
    Loss loss;
    addOutputs(loss, database, id.value());
    QSet<qint64> units;
    for (const Named &one : records) {
        addEntriesOf(loss, database, one);
        Statement select(database, kUnitsOfRecord);
        select.bind(u":entity"_s, one.first).bind(u":id"_s, one.second);
        while (select.step())
            units.insert(select.integer(0));
    }
    units.remove(unit.id().value());
    for (const qint64 one : units)
        addHead(loss, database, one,
                [&](const QString &entity, qint64 record, const std::optional<qint64> &) {
                    return records.contains({entity, record});
                });
    take(loss, unit);
}

void erasePerson(UnitOfWork &unit, qint64 person, std::optional<CaseId> ofCase)
{
    for (const auto &[key, body] : recordBodies(unit.database(), "person"_L1, "id"_L1, person))
        unit.deleted("person"_L1, key, ofCase,
                     withoutWords(body, wordsOf(u"person"_s)).value_or(QString()));
    Statement(unit.database(), kRemovePerson).bind(u":id"_s, person).run();
}

} // namespace redress::erasure
