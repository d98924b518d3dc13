// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fieldrestore.h"

#include "core/store/anycase.h"
#include "core/store/caserepository.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/ombudsmantrail.h"
#include "core/store/recordwriter.h"
#include "core/store/refigure.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace redress::fieldrestore {

namespace {

using namespace Qt::StringLiterals;

struct RestoreText {
    Q_DECLARE_TR_FUNCTIONS(redress::FieldRestore)
};

const QString kChanges = uR"sql(
SELECT e.id, c.at_utc, c.person, c.what, c.reason, e.entity, e.entity_id, e.field,
       e.old_value, e.new_value, e.action
FROM change_entry e JOIN change_set c ON c.id = e.change_set_id
WHERE e.case_id = :case_id AND e.action IN ('changed', 'deleted')
ORDER BY e.id DESC
)sql"_s;

/// The same of a case at the Ombudsman that stands alone.
QString changesOfAlone()
{
    return u"SELECT e.id, c.at_utc, c.person, c.what, c.reason, e.entity, e.entity_id, e.field, "
           "e.old_value, e.new_value, e.action FROM change_entry e JOIN change_set c "
           "ON c.id = e.change_set_id WHERE e.action IN ('changed', 'deleted') AND %1 "
           "ORDER BY e.id DESC"_s.arg(ombudsmantrail::condition());
}

/// Said and taken back by ways of their own, or worked out.
constexpr std::array kNotByHand{"confidentiality"_L1,  "retention_state"_L1, "retain_until"_L1,
                                "legal_hold"_L1,       "folded_name"_L1,     "merged_into_id"_L1,
                                "case_id"_L1,          "stage_id"_L1,        "stage_no"_L1,
                                "ombudsman_case_id"_L1};

/// Records that are taken away one by one, with a reason.
constexpr std::array kTakenAway{"issue"_L1,          "action"_L1,      "cost"_L1,
                                "remedy"_L1,         "contact_log"_L1, "consent"_L1,
                                "recommendation"_L1, "advocacy"_L1,    "ombudsman_enquiry"_L1};

/// What a record belongs to, by the column that names it.
struct Owner {
    QLatin1StringView column;
    QLatin1StringView entity;
};

constexpr std::array kOwners{Owner{"stage_id"_L1, "stage"_L1}, Owner{"issue_id"_L1, "issue"_L1},
                             Owner{"person_id"_L1, "person"_L1},
                             Owner{"ombudsman_case_id"_L1, "ombudsman_case"_L1}};

bool isByHand(const StoredTable &table, const QString &field)
{
    const StoredColumn *column = table.column(field);
    return column && !column->isDerived && field != "version"_L1 && field != "origin_id"_L1 &&
           field != table.key &&
           std::find(kNotByHand.begin(), kNotByHand.end(), field) == kNotByHand.end();
}

/// What is stored of each record that is asked for, read once.
class StoredNow final
{
public:
    explicit StoredNow(Database &database)
        : m_database(database)
    {}

    const std::optional<StoredFacts> &of(const QString &entity, qint64 record)
    {
        const auto key = std::pair(entity, record);
        const auto known = m_known.find(key);
        if (known != m_known.end())
            return known->second;
        const QByteArray name = entity.toLatin1();
        return m_known.emplace(key, storedFactsOf(m_database, QLatin1StringView(name), record))
            .first->second;
    }

private:
    Database &m_database;
    std::map<std::pair<QString, qint64>, std::optional<StoredFacts>> m_known;
};

/// Whether all that a record names is in the file, which was taken away as \p body says.
bool hasItsOwners(const QString &body, StoredNow &now)
{
    const QJsonObject record = QJsonDocument::fromJson(body.toUtf8()).object();
    return !record.isEmpty() && std::ranges::all_of(kOwners, [&](const Owner &owner) {
        const QString id = record.value(owner.column).toString();
        return id.isEmpty() || now.of(QString(owner.entity), id.toLongLong()).has_value();
    });
}

/// A contact of a case at the Ombudsman that stood alone is one of \p linked, the case of the
/// council with which that is linked by now.
QString bodyByNow(const FieldChange &removal, std::optional<CaseId> linked)
{
    QString body = removal.before.value_or(QString());
    QJsonObject record = QJsonDocument::fromJson(body.toUtf8()).object();
    if (removal.entity != "contact_log"_L1 || !linked || !record.contains(u"ombudsman_case_id"_s))
        return body;
    record.remove(u"ombudsman_case_id"_s);
    record.insert(u"case_id"_s, QString::number(linked->value()));
    return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

bool isRestorable(const FieldChange &change, StoredNow &now)
{
    if (change.isRemoval())
        return hasItsOwners(change.before.value_or(QString()), now);
    const StoredTable *table = storedTableOf(change.entity);
    if (!table || !isByHand(*table, change.field))
        return false;
    const auto &facts = now.of(change.entity, change.record);
    if (!facts)
        return false;
    const auto value = facts->find(change.field);
    return value != facts->end() && value->second != change.before;
}

/// Whether \p change took a record of those away, for the last time. \param gone those known.
bool wasTakenAway(const FieldChange &change, std::set<std::pair<QString, qint64>> &gone)
{
    return std::ranges::find(kTakenAway, change.entity) != kTakenAway.end() &&
           gone.emplace(change.entity, change.record).second;
}

std::vector<FieldChange> read(Database &database, const AnyCaseId &id)
{
    restriction::demandOpen(database, id);
    const auto *alone = std::get_if<OmbudsmanId>(&id);
    if (const auto linked =
            alone ? OmbudsmanRepository::linkedCase(database, *alone) : std::nullopt)
        restriction::demandOpen(database, *linked);
    StoredNow now(database);
    std::vector<FieldChange> found;
    std::set<std::pair<QString, qint64>> gone;
    Statement select(database, alone ? changesOfAlone() : kChanges);
    if (alone)
        ombudsmantrail::bind(select, *alone);
    else
        select.bind(u":case_id"_s, anycase::keyOf(id));
    while (select.step()) {
        RowReader row(select);
        FieldChange one;
        one.entry = row.integer();
        one.atUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
        one.person = row.text();
        one.what = row.text();
        one.reason = row.text();
        one.entity = row.text();
        one.record = row.integer();
        one.field = row.text();
        one.before = row.optionalText();
        one.after = row.optionalText();
        const StoredTable *table = storedTableOf(one.entity);
        const bool isRemoval = row.text() == "deleted"_L1;
        if (isRemoval ? wasTakenAway(one, gone) : table && isByHand(*table, one.field))
            found.push_back(std::move(one));
    }
    select.reset();
    std::erase_if(found, [&](const FieldChange &one) {
        return one.isRemoval() && now.of(one.entity, one.record);
    });
    for (FieldChange &one : found)
        one.isRestorable = isRestorable(one, now);
    return found;
}

} // namespace

Result<std::vector<FieldChange>> changes(Database &database, const AnyCaseId &id)
{
    return guarded([&] { return read(database, id); });
}

Result<ChangeSetId> restore(Database &database, const Signature &signature,
                            const CouncilRules &rules, const AnyCaseId &id, qint64 entry,
                            const QString &reason, const QString &what)
{
    return guarded([&] {
        if (reason.trimmed().isEmpty())
            throw StorageError({Error::Code::Invalid,
                                RestoreText::tr("Say why: the reason stands in the history."),
                                u"no reason"_s});
        UnitOfWork unit(database, signature, what, reason.trimmed());
        const std::vector<FieldChange> all = read(database, id);
        const auto wanted = std::find_if(
            all.begin(), all.end(), [entry](const FieldChange &one) { return one.entry == entry; });
        if (wanted == all.end() || !wanted->isRestorable)
            throw StorageError({Error::Code::Conflict,
                                RestoreText::tr("This value cannot be put back: it is so already, "
                                                "or what had it is no longer in the file."),
                                u"not restorable"_s});
        const QByteArray entity = wanted->entity.toLatin1();
        const auto *alone = std::get_if<OmbudsmanId>(&id);
        const auto ofCase =
            alone ? OmbudsmanRepository::linkedCase(database, *alone) : anycase::councilCase(id);
        if (wanted->isRemoval())
            restoreRecord(unit, QLatin1StringView(entity), wanted->record, ofCase,
                          bodyByNow(*wanted, ofCase));
        else
            updateRecord(unit, QLatin1StringView(entity), wanted->record, ofCase,
                         {{wanted->field, wanted->before}});
        if (alone)
            Refigure(database, rules).ofOmbudsmanCase(*alone);
        if (ofCase)
            Refigure(database, rules).ofCase(*ofCase);
        unit.commit();
        return unit.id();
    });
}

} // namespace redress::fieldrestore
