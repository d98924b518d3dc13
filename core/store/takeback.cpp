// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/takeback.h"

#include "core/store/caseeraser.h"
#include "core/store/recordwriter.h"
#include "core/store/refigure.h"
#include "core/store/statement.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <span>
#include <vector>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct TakeBackText {
    Q_DECLARE_TR_FUNCTIONS(redress::TakeBack)
};

const QString kLaterChanges = uR"sql(
SELECT DISTINCT change_set_id FROM change_entry
WHERE case_id = :case_id AND change_set_id > :unit AND action NOT IN ('viewed', 'exported')
)sql"_s;

const QString kLaterChangesOfOmbudsman = uR"sql(
SELECT DISTINCT change_set_id FROM change_entry
WHERE change_set_id > :unit AND action NOT IN ('viewed', 'exported')
      AND ((entity = 'ombudsman_case' AND entity_id = :id)
           OR (entity = 'recommendation'
               AND entity_id IN (SELECT id FROM recommendation WHERE ombudsman_case_id = :id))
           OR (entity = 'ombudsman_enquiry'
               AND entity_id IN (SELECT id FROM ombudsman_enquiry WHERE ombudsman_case_id = :id))
           OR (entity = 'ombudsman_person'
               AND entity_id IN (SELECT id FROM ombudsman_person WHERE ombudsman_case_id = :id))
           OR (entity = 'contact_log'
               AND entity_id IN (SELECT id FROM contact_log WHERE ombudsman_case_id = :id))
           OR (entity = 'document'
               AND entity_id IN (SELECT id FROM document WHERE ombudsman_case_id = :id)))
)sql"_s;

/// Of the records that a unit changed, and of the cases in which it began or took away one.
const QString kLaterChangesOfFacts = uR"sql(
SELECT DISTINCT later.change_set_id, later.case_id
FROM change_entry later JOIN change_entry mine
     ON mine.change_set_id = :unit AND mine.entity = later.entity
        AND mine.entity_id = later.entity_id
WHERE later.change_set_id > :same_unit AND later.action NOT IN ('viewed', 'exported')
UNION
SELECT DISTINCT later.change_set_id, later.case_id
FROM change_entry mine JOIN change_entry later ON later.case_id = mine.case_id
WHERE mine.change_set_id = :unit_of_records AND mine.action IN ('created', 'deleted')
      AND later.change_set_id > :after_unit AND later.action NOT IN ('viewed', 'exported')
ORDER BY 1, 2
)sql"_s;

const QString kWhoChanged = uR"sql(
SELECT change_set.person, case_record.reference
FROM change_set LEFT JOIN case_record ON case_record.id = :case_id
WHERE change_set.id = :unit
)sql"_s;

const QString kDocumentsTakenAway = uR"sql(
SELECT count(*) FROM change_entry
WHERE change_set_id = :unit AND entity = 'document' AND action = 'deleted'
)sql"_s;

const QString kNewestUnit = uR"sql(
SELECT max(id) FROM change_set
)sql"_s;

const QString kEntriesOfUnit = uR"sql(
SELECT entity, entity_id, case_id, action, field, old_value, new_value FROM change_entry
WHERE change_set_id = :unit ORDER BY id DESC
)sql"_s;

const QString kUsesOfPerson = uR"sql(
SELECT (SELECT count(*) FROM case_person WHERE person_id = :id) +
       (SELECT count(*) FROM ombudsman_person WHERE person_id = :id) +
       (SELECT count(*) FROM person WHERE merged_into_id = :same_id)
)sql"_s;

struct Entry {
    QByteArray entity;
    qint64 id = 0;
    std::optional<CaseId> ofCase;
    QString action;
    QString field;
    std::optional<QString> before;
    std::optional<QString> after;
};

std::vector<Entry> entriesOf(Database &database, ChangeSetId unit)
{
    std::vector<Entry> entries;
    Statement select(database, kEntriesOfUnit);
    select.bind(u":unit"_s, unit);
    while (select.step()) {
        RowReader row(select);
        Entry entry;
        entry.entity = row.text().toLatin1();
        entry.id = row.integer();
        entry.ofCase = row.optionalId<CaseId>();
        entry.action = row.text();
        entry.field = row.text();
        entry.before = row.optionalText();
        entry.after = row.optionalText();
        entries.push_back(entry);
    }
    return entries;
}

/// The record of a person who is on another case by now stays.
bool isNeeded(Database &database, const Entry &entry)
{
    if (entry.entity != "person")
        return false;
    Statement uses(database, kUsesOfPerson);
    uses.bind(u":id"_s, entry.id).bind(u":same_id"_s, entry.id);
    return uses.step() && uses.integer(0) > 0;
}

void reverse(UnitOfWork &unit, const Entry &entry, std::optional<CaseId> ofCase)
{
    const QLatin1StringView entity(entry.entity);
    const StoredTable *table = storedTableOf(QString(entity));
    if (!table)
        return;
    if (entry.action == "created"_L1) {
        if (entity == "stage"_L1)
            CaseEraser(unit).removeStage(StageId(entry.id));
        else if (!isNeeded(unit.database(), entry))
            removeRecord(unit, entity, entry.id, ofCase);
    } else if (entry.action == "deleted"_L1) {
        restoreRecord(unit, entity, entry.id, ofCase, entry.before.value_or(QString()));
    } else if (entry.action == "changed"_L1 && table->column(entry.field)) {
        updateRecord(unit, entity, entry.id, ofCase, {{entry.field, entry.before}});
    }
}

/// Puts back the facts of one record that \p changes tell of, the last change first.
void changeBack(UnitOfWork &unit, std::span<const Entry> changes, std::optional<CaseId> ofCase)
{
    const QLatin1StringView entity(changes.front().entity);
    const StoredTable *table = storedTableOf(QString(entity));
    if (!table)
        return;
    StoredFacts facts;
    for (const Entry &change : changes) {
        if (table->column(change.field))
            facts[change.field] = change.before;
    }
    updateRecord(unit, entity, changes.front().id, ofCase, facts);
}

/// \param since the unit that is in the way.
[[noreturn]] void failChangedSince(Database &database, ChangeSetId since,
                                   std::optional<CaseId> ofCase)
{
    Statement who(database, kWhoChanged);
    who.bind(u":case_id"_s, ofCase).bind(u":unit"_s, since);
    who.step();
    RowReader found(who);
    const QString person = found.text();
    const QString reference = found.optionalText().value_or(QString());
    const QString message =
        reference.isEmpty()
            ? TakeBackText::tr("%1 has changed the same record since. Nothing was done; change it "
                               "by hand instead.")
                  .arg(person)
            : TakeBackText::tr("%1 was changed again since, by %2. Nothing was done; change it in "
                               "the case file instead.",
                               "a case, a person")
                  .arg(reference, person);
    throw StorageError({Error::Code::Conflict, message, u"changed since"_s});
}

/// \param later gives units, and the case that each changed; \p ofCase where it gives none.
void refuseLater(Database &database, Statement &later, const SettledUnits &settled,
                 std::optional<CaseId> ofCase, bool givesCases = false)
{
    while (later.step()) {
        RowReader row(later);
        const ChangeSetId since(row.integer());
        if (!settled.contains(since))
            failChangedSince(database, since, givesCases ? row.optionalId<CaseId>() : ofCase);
    }
    later.reset();
}

/// Takes back each entry, the last one first, and works out anew what follows from the days of
/// cases at the Ombudsman. \return the cases that the entries are of.
/// \param ofCase whose they all are; nothing: of the case that each names.
std::set<CaseId> reverseAll(UnitOfWork &reversal, ChangeSetId unit, std::optional<CaseId> ofCase,
                            Refigure &figures)
{
    std::set<OmbudsmanId> ofOmbudsman;
    std::set<CaseId> cases;
    const std::vector<Entry> entries = entriesOf(reversal.database(), unit);
    for (auto entry = entries.begin(); entry != entries.end();) {
        if (entry->entity == "ombudsman_case")
            ofOmbudsman.insert(OmbudsmanId(entry->id));
        if (entry->ofCase)
            cases.insert(*entry->ofCase);
        if (entry->action != "changed"_L1) {
            reverse(reversal, *entry, ofCase ? ofCase : entry->ofCase);
            ++entry;
            continue;
        }
        // Facts of one record go back together: some of them hold only with each other.
        const auto last = std::find_if(entry, entries.end(), [entry](const Entry &one) {
            return one.action != entry->action || one.entity != entry->entity ||
                   one.id != entry->id;
        });
        changeBack(reversal, {entry, last}, ofCase ? ofCase : entry->ofCase);
        entry = last;
    }
    for (const OmbudsmanId id : ofOmbudsman)
        figures.ofOmbudsmanCase(id);
    return cases;
}

} // namespace

void reverseWhatIsThere(UnitOfWork &unit, ChangeSetId reversed)
{
    for (const Entry &entry : entriesOf(unit.database(), reversed)) {
        const QLatin1StringView entity(entry.entity);
        const StoredTable *table = storedTableOf(QString(entity));
        if (!table || !entry.ofCase)
            continue;
        // Rows that hang on a case by its id alone are many, and were taken away all together.
        const bool isThere = entity != "case_reader"_L1 &&
                             storedFactsOf(unit.database(), entity, entry.id).has_value();
        if (isThere != (entry.action == "deleted"_L1))
            reverse(unit, entry, *entry.ofCase);
    }
}

Result<ChangeSetId> takeBackUnit(Database &database, const Signature &signature,
                                 const CouncilRules &rules, ChangeSetId unit, CaseId ofCase,
                                 const QString &what, const SettledUnits &settled)
{
    return guarded([&] {
        UnitOfWork reversal(database, signature, what);
        Statement later(database, kLaterChanges);
        later.bind(u":case_id"_s, ofCase).bind(u":unit"_s, unit);
        refuseLater(database, later, settled, ofCase);
        Refigure figures(database, rules);
        reverseAll(reversal, unit, ofCase, figures);
        figures.ofCase(ofCase);
        reversal.commit();
        return reversal.id();
    });
}

Result<ChangeSetId> takeBackUnit(Database &database, const Signature &signature,
                                 const CouncilRules &rules, ChangeSetId unit, OmbudsmanId ofCase,
                                 const QString &what, const SettledUnits &settled)
{
    return guarded([&] {
        UnitOfWork reversal(database, signature, what);
        Statement later(database, kLaterChangesOfOmbudsman);
        later.bind(u":unit"_s, unit).bind(u":id"_s, ofCase);
        refuseLater(database, later, settled, std::nullopt);
        Refigure figures(database, rules);
        reverseAll(reversal, unit, std::nullopt, figures);
        reversal.commit();
        return reversal.id();
    });
}

Result<ChangeSetId> takeBackFacts(Database &database, const Signature &signature,
                                  const CouncilRules &rules, ChangeSetId unit, const QString &what,
                                  const SettledUnits &settled)
{
    return guarded([&] {
        UnitOfWork reversal(database, signature, what);
        Statement later(database, kLaterChangesOfFacts);
        later.bind(u":unit"_s, unit)
            .bind(u":same_unit"_s, unit)
            .bind(u":unit_of_records"_s, unit)
            .bind(u":after_unit"_s, unit);
        refuseLater(database, later, settled, std::nullopt, true);
        Refigure figures(database, rules);
        for (const CaseId id : reverseAll(reversal, unit, std::nullopt, figures))
            figures.ofCase(id);
        reversal.commit();
        return reversal.id();
    });
}

Result<ChangeSetId> newestUnit(Database &database)
{
    return guarded([&] {
        Statement newest(database, kNewestUnit);
        newest.step();
        return RowReader(newest).optionalId<ChangeSetId>().value_or(ChangeSetId());
    });
}

Result<bool> canBeDoneAgain(Database &database, ChangeSetId unit)
{
    return guarded([&] {
        Statement gone(database, kDocumentsTakenAway);
        gone.bind(u":unit"_s, unit);
        return gone.step() && gone.integer(0) == 0;
    });
}

} // namespace redress
