// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unitofwork.h"

#include "core/store/casetext.h"
#include "core/store/restriction.h"
#include "core/store/rights.h"
#include "core/store/storageerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kReserveIds = uR"sql(
UPDATE id_counter SET next_id = next_id + :count WHERE name = 'record' RETURNING next_id
)sql"_s;

const QString kInsertChangeSet = uR"sql(
INSERT INTO change_set (id, at_utc, person, computer, what, reason)
VALUES (:id, :at_utc, :person, :computer, :what, :reason)
)sql"_s;

const QString kInsertEntry = uR"sql(
INSERT INTO change_entry (id, change_set_id, entity, entity_id, case_id, action, field, old_value, new_value)
VALUES (:id, :change_set_id, :entity, :entity_id, :case_id, :action, :field, :old_value, :new_value)
)sql"_s;

const QString kLastSeal = uR"sql(
SELECT position, digest FROM change_seal ORDER BY position DESC LIMIT 1
)sql"_s;

const QString kInsertSeal = uR"sql(
INSERT INTO change_seal (change_set_id, position, previous_digest, digest)
VALUES (:change_set_id, :position, :previous_digest, :digest)
)sql"_s;

const QString kAsked = uR"sql(
SELECT DISTINCT entity, action, field, case_id FROM change_entry WHERE change_set_id = :id
)sql"_s;

/// Holds, in one place, that who signs a unit may do what it does: each entry asks for a role, and
/// an officer changes no case that is closed to them. Who may open a case is said in another place.
void demandRights(Database &database, ChangeSetId unit, const Signature &signature,
                  bool bringsRecords)
{
    const Rights rights =
        rights::before(database, unit, signature.person, signature.atUtc.toLocalTime().date());
    if (rights.may(TeamRole::Administrator))
        return;
    if (bringsRecords)
        rights::demand(rights, TeamRole::Officer);
    QSet<qint64> cases;
    bool saysWhoReads = false;
    Statement select(database, kAsked);
    select.bind(u":id"_s, unit);
    while (select.step()) {
        RowReader row(select);
        const QByteArray entity = row.text().toLatin1();
        const QByteArray action = row.text().toLatin1();
        const QByteArray field = row.text().toLatin1();
        rights::demand(rights,
                       rights::leastFor(QLatin1StringView(entity), QLatin1StringView(action),
                                        QLatin1StringView(field)));
        if (const auto ofCase = row.optionalInteger())
            cases.insert(*ofCase);
        // What restriction::restrict() writes; rows of readers go and come with their case.
        saysWhoReads = saysWhoReads || (entity == "case_reader" && action == "changed");
    }
    if (rights.may(TeamRole::Manager) || saysWhoReads)
        return;
    const ClosedCases closed(database);
    for (const qint64 id : cases) {
        if (closed.has(CaseId(id)))
            restriction::demandOpen(database, CaseId(id));
    }
}

void demandLock(const Database &database)
{
    if (const auto refusal = database.refusal())
        throw StorageError(*refusal);
}

/// Ids are taken from the file by the dozen and, as a unit goes on, by the thousand.
constexpr qint64 kFirstBlock = 16;
constexpr qint64 kLargestBlock = 4096;

} // namespace

void addToDigest(QCryptographicHash &digest, const QStringList &parts)
{
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        digest.addData(QByteArray::number(bytes.size()) + ':');
        digest.addData(bytes);
    }
}

QString sealOf(const QString &previousSeal, const QByteArray &contentDigest)
{
    QCryptographicHash seal(QCryptographicHash::Sha256);
    seal.addData(previousSeal.toLatin1());
    seal.addData(contentDigest);
    return QString::fromLatin1(seal.result().toHex());
}

UnitOfWork::UnitOfWork(Database &database, const Signature &signature, const QString &what,
                       const QString &reason)
    : m_database(database)
    , m_signature(signature)
    , m_transaction(database)
    , m_content(QCryptographicHash::Sha256)
{
    demandLock(m_database);
    m_id = newId<ChangeSetId>();
    Statement insert(m_database, kInsertChangeSet);
    insert.bind(u":id"_s, m_id)
        .bind(u":at_utc"_s, signature.atUtc)
        .bind(u":person"_s, signature.person)
        .bind(u":computer"_s, signature.computer)
        .bind(u":what"_s, what)
        .bind(u":reason"_s, reason)
        .run();
    addToDigest(m_content,
                {QString::number(m_id.value()), signature.atUtc.toString(Qt::ISODateWithMs),
                 signature.person, signature.computer, what, reason});
    m_noteStatement.emplace(m_database, kInsertEntry);
}

qint64 UnitOfWork::nextNumber()
{
    if (m_nextNumber > m_lastNumber) {
        const qint64 had = m_lastNumber < 0 ? 0 : m_lastNumber - m_nextNumber + 1;
        Q_ASSERT(had == 0);
        const qint64 count =
            m_lastNumber < 0
                ? kFirstBlock
                : std::min(kLargestBlock, std::max(kFirstBlock, m_entries * 2 + kFirstBlock * 16));
        Statement reserve(m_database, kReserveIds);
        reserve.bind(u":count"_s, count);
        if (!reserve.step())
            throw StorageError(
                storageErrorFrom({}, u"no id counter"_s, kReserveIds, m_database.path()));
        m_lastNumber = reserve.integer(0) - 1;
        m_nextNumber = m_lastNumber - count + 1;
        reserve.reset();
    }
    return m_nextNumber++;
}

void UnitOfWork::note(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase,
                      QLatin1StringView action, QLatin1StringView field,
                      const std::optional<QString> &before, const std::optional<QString> &after)
{
    const qint64 number = nextNumber();
    m_noteStatement->bind(u":id"_s, number)
        .bind(u":change_set_id"_s, m_id)
        .bind(u":entity"_s, QString(entity))
        .bind(u":entity_id"_s, id)
        .bind(u":case_id"_s, ofCase)
        .bind(u":action"_s, QString(action))
        .bind(u":field"_s, QString(field))
        .bind(u":old_value"_s, before)
        .bind(u":new_value"_s, after)
        .run();
    addToDigest(m_content,
                {QString::number(number), entity, QString::number(id),
                 ofCase ? QString::number(ofCase->value()) : QString(), action, field,
                 before ? u"="_s + *before : QString(), after ? u"="_s + *after : QString()});
    ++m_entries;
    touch(entity, id, ofCase, action, field, before, after);
}

void UnitOfWork::touch(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase,
                       QLatin1StringView action, QLatin1StringView field,
                       const std::optional<QString> &before, const std::optional<QString> &after)
{
    if (!field.isEmpty() && !casetext::says(field))
        return;
    if (ofCase) {
        m_touched.cases.insert(ofCase->value());
        return;
    }
    if (entity == "case"_L1)
        m_touched.cases.insert(id);
    const bool isOfOmbudsman = entity == "ombudsman_case"_L1 || entity == "ombudsman_enquiry"_L1 ||
                               entity == "recommendation"_L1;
    if (!casetext::isNamedInCases(entity) || (action == "created"_L1 && !isOfOmbudsman))
        return; // a name that is new stands in no case yet
    m_touched.others.emplace_back(QByteArray(entity.data(), entity.size()), id);
    // The case from which a record has gone knows nothing of it any more.
    if (field == "case_id"_L1) {
        for (const auto &value : {before, after})
            m_touched.cases.insert(value.value_or(QString()).toLongLong());
    } else if (action == "deleted"_L1) {
        const QJsonObject gone =
            QJsonDocument::fromJson(before.value_or(QString()).toUtf8()).object();
        m_touched.cases.insert(gone.value("case_id"_L1).toVariant().toLongLong());
        m_touched.others.emplace_back("ombudsman_case",
                                      gone.value("ombudsman_case_id"_L1).toVariant().toLongLong());
    }
}

void UnitOfWork::created(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase)
{
    note(entity, id, ofCase, "created"_L1, {}, {}, {});
}

void UnitOfWork::imported(QLatin1StringView entity, qint64 id, const QString &description)
{
    note(entity, id, {}, "imported"_L1, {}, {}, description);
}

void UnitOfWork::exported(QLatin1StringView entity, qint64 id, const QString &description)
{
    note(entity, id, {}, "exported"_L1, {}, {}, description);
}

void UnitOfWork::changed(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase,
                         QLatin1StringView field, const std::optional<QString> &before,
                         const std::optional<QString> &after)
{
    if (before != after)
        note(entity, id, ofCase, "changed"_L1, field, before, after);
}

void UnitOfWork::deleted(QLatin1StringView entity, qint64 id, std::optional<CaseId> ofCase,
                         const QString &record)
{
    note(entity, id, ofCase, "deleted"_L1, {}, record, {});
}

void UnitOfWork::commit()
{
    demandLock(m_database);
    demandRights(m_database, m_id, m_signature, m_bringsRecords);
    qint64 position = 0;
    QString previous;
    {
        Statement last(m_database, kLastSeal);
        if (last.step()) {
            position = last.integer(0);
            previous = last.text(1);
        }
    }
    Statement insert(m_database, kInsertSeal);
    insert.bind(u":change_set_id"_s, m_id)
        .bind(u":position"_s, position + 1)
        .bind(u":previous_digest"_s, previous)
        .bind(u":digest"_s, sealOf(previous, m_content.result()))
        .run();
    m_noteStatement.reset();
    if (m_bringsRecords)
        m_touched.firstNew = m_id.value();
    casetext::update(m_database, m_touched);
    m_transaction.commit();
}

} // namespace redress
