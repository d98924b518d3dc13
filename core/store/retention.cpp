// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/retention.h"

#include "core/store/erasure.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RetentionText {
    Q_DECLARE_TR_FUNCTIONS(redress::Retention)
};

// A case is closed when nothing of it is open, also at the Ombudsman; from the last of its days its
// time counts. What was held while it stood alone at the Ombudsman is held.
const QString kClosed = uR"sql(
SELECT c.id, c.reference, c.kind, c.procedure_key,
       coalesce((SELECT max(s.closed_on) FROM stage s WHERE s.case_id = c.id), c.responded_on,
                c.settled_on),
       coalesce(d.retention_state, 'not_set'), d.retain_until,
       coalesce(d.legal_hold,
                (SELECT max(h.legal_hold) FROM ombudsman_case h WHERE h.case_id = c.id), ''),
       coalesce(x.proposed_by, ''), coalesce(x.proposed_at_utc, '')
FROM case_record c
LEFT JOIN case_detail d ON d.case_id = c.id
LEFT JOIN destruction x ON x.case_reference = c.reference AND x.ombudsman_case_id IS NULL
                           AND x.confirmed_by IS NULL
WHERE c.settled_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM stage o WHERE o.case_id = c.id AND o.closed_on IS NULL)
  AND NOT EXISTS (SELECT 1 FROM open_at_ombudsman m WHERE m.case_id = c.id)
  AND coalesce(d.retention_state, 'not_set') <> 'anonymised'
ORDER BY 5, c.reference
)sql"_s;

const QString kClosedAlone = uR"sql(
SELECT o.id, o.reference, o.decision_on, o.report_answered_on,
       (SELECT max(q.replied_on) FROM ombudsman_enquiry q WHERE q.ombudsman_case_id = o.id),
       (SELECT max(coalesce(r.satisfied_on, r.completed_on)) FROM recommendation r
        WHERE r.ombudsman_case_id = o.id),
       coalesce(o.retention_state, 'not_set'), o.retain_until, coalesce(o.legal_hold, ''),
       coalesce(x.proposed_by, ''), coalesce(x.proposed_at_utc, '')
FROM ombudsman_case o
LEFT JOIN destruction x ON x.ombudsman_case_id = o.id AND x.confirmed_by IS NULL
WHERE o.case_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM open_at_ombudsman m WHERE m.ombudsman_case_id = o.id)
  AND coalesce(o.retention_state, 'not_set') <> 'anonymised'
)sql"_s;

const QString kHeldAtOmbudsman = uR"sql(
SELECT id FROM ombudsman_case WHERE case_id = :case_id AND legal_hold IS NOT NULL
)sql"_s;

const QString kInsertProposal = uR"sql(
INSERT INTO destruction (id, case_reference, ombudsman_case_id, proposed_by, proposed_at_utc)
VALUES (:id, :case_reference, :ombudsman_case_id, :proposed_by, :proposed_at_utc)
)sql"_s;

const QString kProposal = uR"sql(
SELECT id, proposed_by FROM destruction
WHERE case_reference = :case_reference
  AND coalesce(ombudsman_case_id, 0) = :ombudsman_case_id AND confirmed_by IS NULL
ORDER BY id DESC
)sql"_s;

const QString kConfirm = uR"sql(
UPDATE destruction SET confirmed_by = :confirmed_by, confirmed_at_utc = :confirmed_at_utc,
    statistics_row = :statistics_row
WHERE id = :id
)sql"_s;

const QString kWithdraw = uR"sql(
DELETE FROM destruction WHERE id = :id
)sql"_s;

QString settingOf(std::optional<ProcedureKey> procedure)
{
    return u"retention.years."_s + (procedure ? QString(toStored(*procedure)) : u"enquiries"_s);
}

[[noreturn]] void refuse(Error::Code code, const QString &words)
{
    throw StorageError({code, words, u"retention"_s});
}

void demandReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        refuse(Error::Code::Invalid,
               RetentionText::tr("Say why: the reason stands in the history."));
}

/// Where it stands of a case how long it is kept.
struct Place {
    QLatin1StringView entity;
    qint64 key = 0;
    std::optional<CaseId> ofCase;
    std::optional<OmbudsmanId> alone;
};

Place placeOf(const RetainedId &id)
{
    if (const auto *alone = std::get_if<OmbudsmanId>(&id))
        return {"ombudsman_case"_L1, alone->value(), {}, *alone};
    const auto ofCase = std::get<CaseId>(id);
    return {"case_detail"_L1, ofCase.value(), ofCase, {}};
}

/// The columns with which both statements end.
void readKept(RowReader &row, RetentionLine &line, int years)
{
    line.state = fromStored<RetentionState>(row.text()).value_or(RetentionState::NotSet);
    const auto until = row.date();
    line.legalHold = row.text();
    line.proposedBy = row.text();
    line.proposedAtUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
    line.dueOn = until.value_or(line.closedOn.addYears(years));
}

std::vector<RetentionLine> closedAlone(Database &database)
{
    const int years = retention::years(database, std::nullopt);
    const ClosedCases closed(database);
    std::vector<RetentionLine> lines;
    Statement select(database, kClosedAlone);
    while (select.step()) {
        RowReader row(select);
        RetentionLine line;
        line.id = row.id<OmbudsmanId>();
        line.reference = row.text();
        line.closedOn = row.day();
        for (int later = 0; later < 3; ++later)
            line.closedOn = std::max(line.closedOn, row.date().value_or(line.closedOn));
        readKept(row, line, years);
        if (line.isHeld() && closed.has(std::get<OmbudsmanId>(line.id)))
            line.legalHold = restriction::closedWords();
        lines.push_back(line);
    }
    return lines;
}

/// All closed cases that are not destroyed, whether it is time or not.
std::vector<RetentionLine> closedCases(Database &database)
{
    QHash<QString, int> byKind;
    const auto yearsOf = [&](std::optional<ProcedureKey> procedure) {
        const QString name = settingOf(procedure);
        const auto known = byKind.constFind(name);
        if (known != byKind.constEnd())
            return *known;
        return *byKind.insert(name, retention::years(database, procedure));
    };
    const ClosedCases closed(database);
    std::vector<RetentionLine> lines = closedAlone(database);
    Statement select(database, kClosed);
    while (select.step()) {
        RowReader row(select);
        RetentionLine line;
        const auto id = row.id<CaseId>();
        line.id = id;
        line.reference = row.text();
        line.kind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Complaint);
        line.procedure = fromStored<ProcedureKey>(row.text());
        line.closedOn = row.day();
        readKept(row, line, yearsOf(line.procedure));
        if (line.isHeld() && closed.has(id))
            line.legalHold = restriction::closedWords();
        lines.push_back(line);
    }
    std::ranges::sort(lines, {}, [](const RetentionLine &line) {
        return std::tuple(line.closedOn, line.reference, line.isAtOmbudsman());
    });
    return lines;
}

RetentionLine closedCase(Database &database, const RetainedId &id)
{
    for (const RetentionLine &line : closedCases(database)) {
        if (line.id == id)
            return line;
    }
    refuse(Error::Code::Conflict,
           RetentionText::tr("The case is open, at the Ombudsman or destroyed already. Nothing was "
                             "changed."));
}

void demandDue(const RetentionLine &line, QDate today)
{
    if (line.isHeld())
        refuse(Error::Code::Conflict,
               RetentionText::tr("%1 is held: %2. It is not destroyed while it is.")
                   .arg(line.reference, line.legalHold));
    if (line.dueOn > today)
        refuse(Error::Code::Conflict, RetentionText::tr("%1 is kept until %2.")
                                          .arg(line.reference, line.dueOn.toString(Qt::ISODate)));
}

void write(UnitOfWork &unit, const RetainedId &id, const StoredFacts &facts)
{
    const Place place = placeOf(id);
    updateRecord(unit, place.entity, place.key, place.ofCase, facts);
}

void setState(UnitOfWork &unit, const RetainedId &id, RetentionState state)
{
    write(unit, id, {{u"retention_state"_s, QString(toStored(state))}});
}

template <typename Work>
Result<void> inUnit(Database &database, const Signature &signature, const QString &what,
                    const QString &reason, Work &&work)
{
    return guarded([&] {
        demandReason(reason);
        UnitOfWork unit(database, signature, what, reason.trimmed());
        work(unit);
        if (unit.hasEntries())
            unit.commit();
    });
}

struct Proposal {
    qint64 id = 0;
    QString person;
};

Proposal proposalOf(Database &database, const RetentionLine &line)
{
    Statement select(database, kProposal);
    select.bind(u":case_reference"_s, line.reference)
        .bind(u":ombudsman_case_id"_s, placeOf(line.id).alone.value_or(OmbudsmanId(0)));
    if (!select.step())
        refuse(Error::Code::Conflict,
               RetentionText::tr("Nobody has proposed that %1 be destroyed.").arg(line.reference));
    return {select.integer(0), select.text(1)};
}

/// Adds records as they stand in the file.
void keep(QJsonObject &kept, Database &database, QLatin1StringView entity, QLatin1StringView column,
          qint64 value)
{
    QJsonArray all;
    for (const auto &[key, body] : recordBodies(database, entity, column, value))
        all.append(QJsonDocument::fromJson(body.toUtf8()).object());
    kept.insert(entity, all);
}

/// What is left of a case for the statistics, as it stands in the file after the erasure.
QString statisticsRow(Database &database, const RetainedId &id)
{
    const Place place = placeOf(id);
    QJsonObject kept;
    if (place.alone) {
        keep(kept, database, "ombudsman_case"_L1, "id"_L1, place.key);
        keep(kept, database, "recommendation"_L1, "ombudsman_case_id"_L1, place.key);
    } else {
        for (const auto &[key, body] : recordBodies(database, "case"_L1, "id"_L1, place.key))
            kept.insert(u"case"_s, QJsonDocument::fromJson(body.toUtf8()).object());
        keep(kept, database, "stage"_L1, "case_id"_L1, place.key);
        kept.insert(u"stages"_s, kept.take(u"stage"_s));
    }
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

/// All that tells of a person, and what was written in its place.
void erase(UnitOfWork &unit, const RetainedId &id, const QString &summary)
{
    if (const auto alone = placeOf(id).alone)
        erasure::eraseOmbudsman(unit, *alone, summary);
    else
        erasure::eraseCase(unit, std::get<CaseId>(id), summary);
}

} // namespace

QString labelOf(RetentionState state)
{
    switch (state) {
    case RetentionState::NotSet:
        return RetentionText::tr("Kept by the schedule");
    case RetentionState::Retain:
        return RetentionText::tr("Kept until a day of its own");
    case RetentionState::Review:
        return RetentionText::tr("Due for review");
    case RetentionState::Destroy:
        return RetentionText::tr("Proposed for destruction");
    case RetentionState::Anonymised:
        return RetentionText::tr("Destroyed");
    }
    return {};
}

namespace retention {

int years(Database &database, std::optional<ProcedureKey> procedure)
{
    const auto stored = rulesrepository::setting(database, settingOf(procedure));
    bool isNumber = false;
    const int years = stored.value_or(QString()).toInt(&isNumber);
    return isNumber && years > 0 ? years : kUsualYears;
}

Result<void> setYears(Database &database, const Signature &signature,
                      const std::vector<RetentionYears> &schedule, const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what);
        for (const RetentionYears &one : schedule) {
            if (one.years < 1 || one.years > kMostYears)
                refuse(Error::Code::Invalid,
                       RetentionText::tr("Give 1 to %1 years.").arg(kMostYears));
            rulesrepository::setSetting(unit, settingOf(one.procedure), QString::number(one.years));
        }
        if (unit.hasEntries())
            unit.commit();
    });
}

DueDate whyThisDay(Database &database, const RetentionLine &line)
{
    const int kept = years(database, line.procedure);
    DueDate why{line.dueOn, {}};
    why.steps.push_back({DueStep::Kind::Event, line.closedOn, RetentionText::tr("closed")});
    if (line.closedOn.addYears(kept) == line.dueOn)
        why.steps.push_back(
            {DueStep::Kind::Answer, line.dueOn,
             RetentionText::tr("due for review: it is kept for %n year(s)", nullptr, kept)});
    else
        why.steps.push_back({DueStep::Kind::Answer, line.dueOn,
                             RetentionText::tr("due for review: it was given a day of its own")});
    if (line.isHeld())
        why.steps.push_back(
            {DueStep::Kind::Note, {}, RetentionText::tr("held: it is not destroyed meanwhile")});
    return why;
}

Result<std::vector<RetentionLine>> reviewList(Database &database, QDate day)
{
    return guarded([&] {
        std::vector<RetentionLine> lines = closedCases(database);
        std::erase_if(lines, [day](const RetentionLine &line) {
            return line.dueOn > day && line.proposedBy.isEmpty() && !line.isHeld();
        });
        for (RetentionLine &line : lines) {
            if (!line.proposedBy.isEmpty())
                line.state = RetentionState::Destroy;
            else if (line.dueOn <= day)
                line.state = RetentionState::Review;
        }
        return lines;
    });
}

Result<void> hold(Database &database, const Signature &signature, RetainedId id,
                  const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        write(unit, id, {{u"legal_hold"_s, reason.trimmed()}});
    });
}

Result<void> liftHold(Database &database, const Signature &signature, RetainedId id,
                      const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        const StoredFacts none{{u"legal_hold"_s, std::nullopt}};
        write(unit, id, none);
        const auto ofCase = placeOf(id).ofCase;
        if (!ofCase)
            return;
        std::vector<qint64> held; // Since the time when it stood alone.
        Statement select(database, kHeldAtOmbudsman);
        select.bind(u":case_id"_s, *ofCase);
        while (select.step())
            held.push_back(select.integer(0));
        select.reset();
        for (const qint64 one : held)
            updateRecord(unit, "ombudsman_case"_L1, one, ofCase, none);
    });
}

Result<void> keepUntil(Database &database, const Signature &signature, RetainedId id, QDate day,
                       const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        if (!day.isValid())
            refuse(Error::Code::Invalid, RetentionText::tr("Give the day."));
        write(unit, id, {{u"retain_until"_s, storedFact(std::optional(day))}});
        setState(unit, id, RetentionState::Retain);
    });
}

Result<void> propose(Database &database, const Signature &signature, RetainedId id, QDate today,
                     const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        const RetentionLine line = closedCase(database, id);
        demandDue(line, today);
        if (!line.proposedBy.isEmpty())
            refuse(Error::Code::Conflict,
                   RetentionText::tr("%1 has proposed it already.").arg(line.proposedBy));
        const qint64 number = unit.newId<Id<struct DestructionTag>>().value();
        Statement(database, kInsertProposal)
            .bind(u":id"_s, number)
            .bind(u":case_reference"_s, line.reference)
            .bind(u":ombudsman_case_id"_s, placeOf(id).alone)
            .bind(u":proposed_by"_s, signature.person)
            .bind(u":proposed_at_utc"_s, signature.atUtc)
            .run();
        unit.created("destruction"_L1, number, placeOf(id).ofCase);
        setState(unit, id, RetentionState::Destroy);
    });
}

Result<void> withdraw(Database &database, const Signature &signature, RetainedId id,
                      const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        const RetentionLine line = closedCase(database, id);
        const Proposal proposal = proposalOf(database, line);
        Statement(database, kWithdraw).bind(u":id"_s, proposal.id).run();
        const QJsonObject was{{u"proposed_by"_s, proposal.person}};
        unit.deleted("destruction"_L1, proposal.id, placeOf(id).ofCase,
                     QString::fromUtf8(QJsonDocument(was).toJson(QJsonDocument::Compact)));
        setState(unit, id, RetentionState::Review);
    });
}

Result<void> confirm(Database &database, const Signature &signature, RetainedId id, QDate today,
                     const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        const RetentionLine line = closedCase(database, id);
        demandDue(line, today);
        const Proposal proposal = proposalOf(database, line);
        if (proposal.person.compare(signature.person, Qt::CaseInsensitive) == 0)
            refuse(Error::Code::Conflict,
                   RetentionText::tr("You have proposed it yourself. Somebody else has to confirm "
                                     "it. Nothing was changed."));
        setState(unit, id, RetentionState::Anonymised);
        const QString summary = RetentionText::tr("Destroyed under the retention schedule");
        erase(unit, id, summary);
        Statement(database, kConfirm)
            .bind(u":confirmed_by"_s, signature.person)
            .bind(u":confirmed_at_utc"_s, signature.atUtc)
            .bind(u":statistics_row"_s, statisticsRow(database, id))
            .bind(u":id"_s, proposal.id)
            .run();
        const Place place = placeOf(id);
        unit.changed("destruction"_L1, proposal.id, place.ofCase, "confirmed_by"_L1, {},
                     signature.person);
        // Searches find its words no more; and a file as it was known before has to say something.
        unit.changed(place.alone ? place.entity : "case"_L1, place.key, place.ofCase, "summary"_L1,
                     u"erased"_s, summary);
    });
}

} // namespace retention

} // namespace redress
