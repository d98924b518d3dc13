// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bin.h"

#include "core/store/anycase.h"
#include "core/store/binrows.h"
#include "core/store/caserows.h"
#include "core/store/erasure.h"
#include "core/store/recordwriter.h"
#include "core/store/refigure.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace redress::bin {

namespace {

using namespace Qt::StringLiterals;
using Kind = BinItem::Kind;
using binrows::asJson;
using binrows::attach;
using binrows::caseOfDocument;
using binrows::demandReason;
using binrows::factsOf;
using binrows::insert;
using binrows::rowsFrom;

struct BinText {
    Q_DECLARE_TR_FUNCTIONS(redress::Bin)
};

const QString kItems = uR"sql(
SELECT id, entity, record_id, title, binned_at_utc, person, reason, body FROM bin_item
ORDER BY binned_at_utc DESC, id DESC
)sql"_s;

const QString kBodyOf = uR"sql(
SELECT entity, record_id, title, body FROM bin_item WHERE id = :id
)sql"_s;

const QString kDelete = uR"sql(
DELETE FROM bin_item WHERE id = :id
)sql"_s;

const QString kAtOmbudsman = uR"sql(
SELECT reference FROM ombudsman_case WHERE case_id = :case_id ORDER BY id
)sql"_s;

const QString kReferenceTaken = uR"sql(
SELECT count(*) FROM case_record WHERE reference = :reference
)sql"_s;

const QString kOmbudsmanReferenceTaken = uR"sql(
SELECT count(*) FROM ombudsman_case WHERE reference = :reference
)sql"_s;

const QString kIsCase = uR"sql(
SELECT count(*) FROM case_record WHERE id = :id
)sql"_s;

const QString kLoosePeople = uR"sql(
SELECT p.id, p.name, p.born_on FROM person p
WHERE NOT EXISTS (SELECT 1 FROM case_person k WHERE k.person_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM ombudsman_person o WHERE o.person_id = p.id)
  AND p.id NOT IN (SELECT n.person_id FROM consent n WHERE n.person_id IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM person m WHERE m.merged_into_id = p.id)
ORDER BY p.folded_name, p.id
)sql"_s;

const QString kCasesOfPerson = uR"sql(
SELECT (SELECT count(*) FROM case_person WHERE person_id = :id) +
       (SELECT count(*) FROM ombudsman_person WHERE person_id = :id) +
       (SELECT count(*) FROM consent WHERE person_id = :same_id) +
       (SELECT count(*) FROM person WHERE merged_into_id = :leading_id)
)sql"_s;

const QString kDeleteDocument = uR"sql(
DELETE FROM document WHERE id = :id
)sql"_s;

// A case and one at the Ombudsman that stands alone may have the same number.
const QString kDeleteDrafts = uR"sql(
DELETE FROM draft WHERE record_id = :record_id AND form NOT LIKE 'form.alone.%'
)sql"_s;

const QString kDeleteDraftsOfAlone = uR"sql(
DELETE FROM draft WHERE record_id = :record_id AND form LIKE 'form.alone.%'
)sql"_s;

[[noreturn]] void refuse(Error::Code code, const QString &words)
{
    throw StorageError({code, words, u"bin"_s});
}

qint64 numberOf(Database &database, const QString &sql, const QString &name, qint64 value)
{
    Statement select(database, sql);
    select.bind(name, value);
    return select.step() ? select.integer(0) : 0;
}

/// What is deleted as one: rows, each with what it was.
struct Binned {
    Kind kind = Kind::Case;
    qint64 record = 0;
    QString title;
    QJsonArray rows;
};

Binned binned(Database &database, BinItemId id)
{
    Statement select(database, kBodyOf);
    select.bind(u":id"_s, id);
    if (!select.step())
        refuse(Error::Code::NotFound, BinText::tr("This is no longer in the bin."));
    Binned found;
    found.kind = fromStored<Kind>(select.text(0)).value_or(Kind::Case);
    found.record = select.integer(1);
    found.title = select.text(2);
    found.rows = QJsonDocument::fromJson(select.text(3).toUtf8()).array();
    return found;
}

/// \param title stays in the trail: the number of a case, nobody's name.
void forget(UnitOfWork &unit, BinItemId id, const QString &title)
{
    Statement(unit.database(), kDelete).bind(u":id"_s, id).run();
    const QJsonObject was{{u"title"_s, title}};
    unit.deleted("bin_item"_L1, id.value(), {},
                 QString::fromUtf8(QJsonDocument(was).toJson(QJsonDocument::Compact)));
}

/// A link leads nowhere while the other case is not there.
bool leadsSomewhere(Database &database, const QJsonObject &record)
{
    for (const QString &side : {u"case_id"_s, u"other_case_id"_s}) {
        if (numberOf(database, kIsCase, u":id"_s, record.value(side).toString().toLongLong()) == 0)
            return false;
    }
    return true;
}

/// People who are on no other case, in the file or in the bin, go with the case.
/// \return those who are gone.
std::vector<qint64> purgePeople(UnitOfWork &unit, BinItemId id, const Binned &found)
{
    Database &database = unit.database();
    const QSet<qint64> needed = binrows::peopleOfCases(database, id.value());
    const bool isCase = found.kind == Kind::Case;
    const auto ofCase = isCase ? std::optional(CaseId(found.record)) : std::nullopt;
    QSet<qint64> people;
    std::vector<qint64> gone;
    for (const QString &person :
         factsOf(found.rows, isCase ? "case_person"_L1 : "ombudsman_person"_L1, "person_id"_L1))
        people.insert(person.toLongLong());
    people.subtract(needed);
    // Whoever was found to be the same as another goes before them.
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (const qint64 person : people.values()) {
            Statement uses(database, kCasesOfPerson);
            uses.bind(u":id"_s, person).bind(u":same_id"_s, person).bind(u":leading_id"_s, person);
            if (uses.step() && uses.integer(0) > 0)
                continue;
            uses.reset();
            erasure::erasePerson(unit, person, ofCase);
            erasure::eraseTrailOfPerson(unit, person); // Of cases that they were on once.
            people.remove(person);
            gone.push_back(person);
            isDone = false;
        }
    }
    return gone;
}

/// Words of a case and of those that became part of it, and its documents that were deleted before.
void purgeCase(UnitOfWork &unit, BinItemId id, const Binned &found)
{
    std::vector<CaseId> cases{CaseId(found.record)};
    for (const QString &merged : factsOf(found.rows, "case_number"_L1, "merged_id"_L1))
        cases.emplace_back(merged.toLongLong());
    for (const CaseId one : cases)
        erasure::eraseBinnedDocuments(unit, one);
    erasure::eraseTrail(unit, cases);
    purgePeople(unit, id, found);
}

void putBack(UnitOfWork &unit, const Binned &found)
{
    const std::optional<CaseId> ofCase =
        found.kind == Kind::Case ? std::optional(CaseId(found.record)) : std::nullopt;
    for (const auto &value : found.rows) {
        const QJsonObject row = value.toObject();
        const QByteArray entity = row.value(u"entity"_s).toString().toLatin1();
        const qint64 key = row.value(u"key"_s).toString().toLongLong();
        const QJsonObject record = row.value(u"record"_s).toObject();
        if (entity == "document") {
            attach(unit, key, record);
            continue;
        }
        if (entity == "case_link" && !leadsSomewhere(unit.database(), record))
            continue;
        restoreRecord(unit, QLatin1StringView(entity), key, ofCase,
                      QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact)));
    }
}

void demandFreeReference(Database &database, const Binned &found)
{
    for (const auto &value : found.rows) {
        const QJsonObject row = value.toObject();
        const QString entity = row.value(u"entity"_s).toString();
        if (entity != "case"_L1 && entity != "ombudsman_case"_L1)
            continue;
        const QString reference =
            row.value(u"record"_s).toObject().value(u"reference"_s).toString();
        Statement select(database,
                         entity == "case"_L1 ? kReferenceTaken : kOmbudsmanReferenceTaken);
        select.bind(u":reference"_s, reference);
        if (select.step() && select.integer(0) > 0)
            refuse(Error::Code::Conflict,
                   BinText::tr("Another case is called %1 by now. Nothing was put back; give that "
                               "case another number first.")
                       .arg(reference));
    }
}

} // namespace

QSet<qint64> closedPeople(Database &database)
{
    return binrows::closedInBin(database).people;
}

Result<bool> holds(Database &database, Kind kind, qint64 record)
{
    const auto all = items(database);
    if (!all)
        return all.error();
    return std::ranges::any_of(
        *all, [&](const BinItem &one) { return one.kind == kind && one.record == record; });
}

Result<std::vector<BinItem>> items(Database &database)
{
    return guarded([&] {
        const binrows::ClosedInBin inBin = binrows::closedInBin(database);
        const ClosedCases inFile(database);
        std::vector<BinItem> found;
        Statement select(database, kItems);
        while (select.step()) {
            RowReader row(select);
            BinItem one;
            one.id = row.id<BinItemId>();
            one.kind = fromStored<Kind>(row.text()).value_or(Kind::Case);
            one.record = row.integer();
            one.title = row.text();
            one.binnedAtUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
            one.person = row.text();
            one.reason = row.text();
            const auto of = one.kind == Kind::Case ? AnyCaseId(CaseId(one.record))
                            : one.kind == Kind::Ombudsman
                                ? AnyCaseId(OmbudsmanId(one.record))
                                : caseOfDocument(database, rowsFrom(row.text()));
            const auto *ofCase = of ? std::get_if<CaseId>(&*of) : nullptr;
            const auto *alone = of ? std::get_if<OmbudsmanId>(&*of) : nullptr;
            if ((ofCase && (inBin.cases.contains(ofCase->value()) || inFile.has(*ofCase))) ||
                (alone && (inBin.atOmbudsman.contains(alone->value()) || inFile.has(*alone)))) {
                one.reason = restriction::closedWords();
                if (one.kind == Kind::Document) // It is called by the name of a file.
                    one.title = restriction::closedWords();
            }
            found.push_back(one);
        }
        return found;
    });
}

Result<void> putCase(Database &database, const Signature &signature, CaseId id,
                     const QString &reason, const QString &what)
{
    return guarded([&] {
        demandReason(reason);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        restriction::demandOpen(database, id);
        Statement ombudsman(database, kAtOmbudsman);
        ombudsman.bind(u":case_id"_s, id);
        if (ombudsman.step())
            refuse(Error::Code::Conflict,
                   BinText::tr("The Ombudsman has a case of it, %1. Nothing was deleted.")
                       .arg(ombudsman.text(0)));
        ombudsman.reset();
        const std::vector<caserows::Row> rows = caserows::of(database, id);
        if (rows.empty())
            refuse(Error::Code::NotFound, BinText::tr("This case is no longer in the file."));
        QJsonArray body;
        for (const caserows::Row &row : rows)
            body.append(asJson(row));
        const QString reference = QJsonDocument::fromJson(rows.front().body.toUtf8())
                                      .object()
                                      .value(u"reference"_s)
                                      .toString();
        binrows::demandNoHold(body, reference, false);
        binrows::demandOpenQuarters(database, body, reference);
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            if (row->entity == "document"_L1)
                binrows::detach(unit, id, row->key);
            else
                caserows::remove(unit, *row, id);
        }
        insert(unit, Kind::Case, id.value(), reference, reason, body);
        unit.commit();
    });
}

Result<void> putDocument(Database &database, const Signature &signature, const AnyCaseId &of,
                         qint64 document, const QString &reason, const QString &what)
{
    return guarded([&] {
        demandReason(reason);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        const auto bodies = recordBodies(database, "document"_L1, "id"_L1, document);
        if (bodies.empty())
            refuse(Error::Code::NotFound,
                   BinText::tr("The document is no longer in the case file."));
        const QString body = bodies.front().second;
        const QJsonObject record = QJsonDocument::fromJson(body.toUtf8()).object();
        if (record.value(anycase::columnOf(of)).toString().toLongLong() != anycase::keyOf(of))
            refuse(Error::Code::NotFound,
                   BinText::tr("The document is no longer in the case file."));
        restriction::demandOpen(database, of);
        binrows::detach(unit, anycase::councilCase(of), document);
        insert(unit, Kind::Document, document, record.value(u"name"_s).toString(), reason,
               {asJson({u"document"_s, document, body})});
        unit.commit();
    });
}

Result<std::vector<LoosePerson>> peopleOnNoCase(Database &database)
{
    return guarded([&] {
        const QSet<qint64> needed = binrows::peopleOfCases(database, 0);
        std::vector<LoosePerson> found;
        Statement select(database, kLoosePeople);
        while (select.step()) {
            RowReader row(select);
            LoosePerson one;
            one.record = row.integer();
            one.name = row.text();
            one.bornOn = row.date();
            if (!needed.contains(one.record))
                found.push_back(one);
        }
        return found;
    });
}

Result<void> putPerson(Database &database, const Signature &signature, qint64 person,
                       const QString &reason, const QString &what)
{
    return guarded([&] {
        demandReason(reason);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        Statement uses(database, kCasesOfPerson);
        uses.bind(u":id"_s, person).bind(u":same_id"_s, person).bind(u":leading_id"_s, person);
        if (uses.step() && uses.integer(0) > 0)
            refuse(Error::Code::Conflict,
                   BinText::tr("They are on a case, or another record is of the same person. Take "
                               "them off first. Nothing was deleted."));
        uses.reset();
        if (binrows::peopleOfCases(database, 0).contains(person))
            refuse(Error::Code::Conflict,
                   BinText::tr("They are on a case in the bin, and come back with it. Nothing was "
                               "deleted."));
        const auto bodies = recordBodies(database, "person"_L1, "id"_L1, person);
        if (bodies.empty())
            refuse(Error::Code::NotFound, BinText::tr("This person is no longer in the file."));
        const QString body = bodies.front().second;
        const QString name =
            QJsonDocument::fromJson(body.toUtf8()).object().value(u"name"_s).toString();
        removeRecord(unit, "person"_L1, person, {});
        insert(unit, Kind::Person, person, name, reason, {asJson({u"person"_s, person, body})});
        unit.commit();
    });
}

Result<void> restore(Database &database, const Signature &signature, const CouncilRules &rules,
                     BinItemId id, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        const Binned found = binned(database, id);
        demandFreeReference(database, found);
        if (found.kind == Kind::Document) {
            if (const auto of = caseOfDocument(database, found.rows))
                restriction::demandOpen(database, *of);
        }
        putBack(unit, found);
        if (found.kind == Kind::Case) {
            restriction::demandOpen(database, CaseId(found.record)); // Its readers came with it.
            Refigure(database, rules).ofCase(CaseId(found.record));
        }
        if (found.kind == Kind::Ombudsman) {
            restriction::demandOpen(database, OmbudsmanId(found.record));
            Refigure(database, rules).ofOmbudsmanCase(OmbudsmanId(found.record));
        }
        const bool isNumber = found.kind == Kind::Case || found.kind == Kind::Ombudsman;
        forget(unit, id, isNumber ? found.title : QString());
        unit.commit();
    });
}

Result<void> restoreLast(Database &database, const Signature &signature, const CouncilRules &rules,
                         BinItem::Kind kind, qint64 record, const QString &what)
{
    const auto inBin = items(database);
    if (!inBin)
        return inBin.error();
    const auto found = std::ranges::find_if(
        *inBin, [&](const BinItem &item) { return item.kind == kind && item.record == record; });
    if (found == inBin->end())
        return Error{Error::Code::NotFound, BinText::tr("This is no longer in the bin."), {}};
    return restore(database, signature, rules, found->id, what);
}

Result<void> purge(Database &database, const Signature &signature, BinItemId id,
                   const QString &reason, const QString &what)
{
    return guarded([&] {
        demandReason(reason);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        const Binned found = binned(database, id);
        const binrows::ClosedInBin closed = binrows::closedInBin(database);
        binrows::demandNoHold(
            found.rows, found.title,
            (found.kind == Kind::Case && closed.cases.contains(found.record)) ||
                (found.kind == Kind::Ombudsman && closed.atOmbudsman.contains(found.record)));
        for (const auto &value : found.rows) {
            const QJsonObject row = value.toObject();
            if (row.value(u"entity"_s).toString() == "document"_L1)
                Statement(database, kDeleteDocument)
                    .bind(u":id"_s, row.value(u"key"_s).toString().toLongLong())
                    .run();
        }
        if (found.kind == Kind::Case) {
            Statement(database, kDeleteDrafts).bind(u":record_id"_s, found.record).run();
            purgeCase(unit, id, found);
        }
        if (found.kind == Kind::Ombudsman) {
            Statement(database, kDeleteDraftsOfAlone).bind(u":record_id"_s, found.record).run();
            erasure::eraseBinnedDocuments(unit, OmbudsmanId(found.record));
            const std::vector<qint64> people = purgePeople(unit, id, found);
            erasure::eraseTrailOfOmbudsman(unit, OmbudsmanId(found.record), people);
        }
        if (found.kind == Kind::Person)
            erasure::eraseTrailOfPerson(unit, found.record);
        unit.changed("bin_item"_L1, id.value(), {}, "purged"_L1, {}, u"yes"_s);
        forget(unit, id, QString());
        unit.commit();
    });
}

} // namespace redress::bin
