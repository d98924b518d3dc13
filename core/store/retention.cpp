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

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct RetentionText {
    Q_DECLARE_TR_FUNCTIONS(redress::Retention)
};

constexpr int kUsualYears = 6; ///< \source domain 7: complaint files often 6 years.
constexpr int kMostYears = 100;

// A case is closed when nothing of it is open; from the last of its days its time counts. While the
// Ombudsman has not decided, it is open, and so is a public report without an answer. A decision
// settles what the Ombudsman asked before it, but for compliance with what was recommended
// in an earlier one. What was recommended stays open until it is done, and where there is evidence
// of it, until the Ombudsman is satisfied, as in the work list. \source domain 3.2; domain 5, M-15
const QString kClosed = uR"sql(
SELECT c.id, c.reference, c.kind, c.procedure_key,
       coalesce((SELECT max(s.closed_on) FROM stage s WHERE s.case_id = c.id), c.responded_on,
                c.settled_on),
       coalesce(d.retention_state, 'not_set'), d.retain_until, coalesce(d.legal_hold, ''),
       coalesce(x.proposed_by, ''), coalesce(x.proposed_at_utc, '')
FROM case_record c
LEFT JOIN case_detail d ON d.case_id = c.id
LEFT JOIN destruction x ON x.case_reference = c.reference AND x.confirmed_by IS NULL
WHERE c.settled_on IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM stage o WHERE o.case_id = c.id AND o.closed_on IS NULL)
  AND NOT EXISTS (
      SELECT 1 FROM ombudsman_case m
      WHERE m.case_id = c.id
        AND (m.decision_on IS NULL
             OR (m.report_kind = 'report' AND m.report_answered_on IS NULL)))
  AND NOT EXISTS (
      SELECT 1 FROM ombudsman_case a JOIN ombudsman_enquiry q ON q.ombudsman_case_id = a.id
      WHERE a.case_id = c.id AND q.replied_on IS NULL
        AND (a.decision_on < q.letter_on OR q.kind IN ('compliance', 'other')))
  AND NOT EXISTS (
      SELECT 1 FROM ombudsman_case b JOIN recommendation r ON r.ombudsman_case_id = b.id
      WHERE b.case_id = c.id AND r.satisfied_on IS NULL
        AND ((r.completed_on IS NULL AND coalesce(r.accepted, 1) = 1)
             OR (r.completed_on IS NOT NULL AND r.evidence IS NOT NULL)))
  AND coalesce(d.retention_state, 'not_set') <> 'anonymised'
ORDER BY 5, c.reference
)sql"_s;

const QString kInsertProposal = uR"sql(
INSERT INTO destruction (id, case_reference, proposed_by, proposed_at_utc)
VALUES (:id, :case_reference, :proposed_by, :proposed_at_utc)
)sql"_s;

const QString kProposal = uR"sql(
SELECT id, proposed_by FROM destruction
WHERE case_reference = :case_reference AND confirmed_by IS NULL ORDER BY id DESC
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
    std::vector<RetentionLine> lines;
    Statement select(database, kClosed);
    while (select.step()) {
        RowReader row(select);
        RetentionLine line;
        line.id = row.id<CaseId>();
        line.reference = row.text();
        line.kind = fromStored<CaseKind>(row.text()).value_or(CaseKind::Complaint);
        line.procedure = fromStored<ProcedureKey>(row.text());
        line.closedOn = row.day();
        line.state = fromStored<RetentionState>(row.text()).value_or(RetentionState::NotSet);
        const auto until = row.date();
        line.legalHold = row.text();
        if (!line.legalHold.isEmpty() && closed.has(line.id))
            line.legalHold = restriction::closedWords();
        line.proposedBy = row.text();
        line.proposedAtUtc = QDateTime::fromString(row.text(), Qt::ISODateWithMs);
        line.dueOn = until.value_or(line.closedOn.addYears(yearsOf(line.procedure)));
        lines.push_back(line);
    }
    return lines;
}

RetentionLine closedCase(Database &database, CaseId id)
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

void setState(UnitOfWork &unit, CaseId id, RetentionState state)
{
    updateRecord(unit, "case_detail"_L1, id.value(), id,
                 {{u"retention_state"_s, QString(toStored(state))}});
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

Proposal proposalOf(Database &database, const QString &reference)
{
    Statement select(database, kProposal);
    select.bind(u":case_reference"_s, reference);
    if (!select.step())
        refuse(Error::Code::Conflict,
               RetentionText::tr("Nobody has proposed that %1 be destroyed.").arg(reference));
    return {select.integer(0), select.text(1)};
}

/// What is left of a case for the statistics, as it stands in the file after the erasure.
QString statisticsRow(Database &database, CaseId id)
{
    QJsonObject kept;
    for (const auto &[key, body] : recordBodies(database, "case"_L1, "id"_L1, id.value()))
        kept.insert(u"case"_s, QJsonDocument::fromJson(body.toUtf8()).object());
    QJsonArray stages;
    for (const auto &[key, body] : recordBodies(database, "stage"_L1, "case_id"_L1, id.value()))
        stages.append(QJsonDocument::fromJson(body.toUtf8()).object());
    kept.insert(u"stages"_s, stages);
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
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

Result<void> hold(Database &database, const Signature &signature, CaseId id, const QString &reason,
                  const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        updateRecord(unit, "case_detail"_L1, id.value(), id, {{u"legal_hold"_s, reason.trimmed()}});
    });
}

Result<void> liftHold(Database &database, const Signature &signature, CaseId id,
                      const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        updateRecord(unit, "case_detail"_L1, id.value(), id, {{u"legal_hold"_s, std::nullopt}});
    });
}

Result<void> keepUntil(Database &database, const Signature &signature, CaseId id, QDate day,
                       const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        if (!day.isValid())
            refuse(Error::Code::Invalid, RetentionText::tr("Give the day."));
        updateRecord(unit, "case_detail"_L1, id.value(), id,
                     {{u"retain_until"_s, storedFact(std::optional(day))}});
        setState(unit, id, RetentionState::Retain);
    });
}

Result<void> propose(Database &database, const Signature &signature, CaseId id, QDate today,
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
            .bind(u":proposed_by"_s, signature.person)
            .bind(u":proposed_at_utc"_s, signature.atUtc)
            .run();
        unit.created("destruction"_L1, number, id);
        setState(unit, id, RetentionState::Destroy);
    });
}

Result<void> withdraw(Database &database, const Signature &signature, CaseId id,
                      const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        const RetentionLine line = closedCase(database, id);
        const Proposal proposal = proposalOf(database, line.reference);
        Statement(database, kWithdraw).bind(u":id"_s, proposal.id).run();
        const QJsonObject was{{u"proposed_by"_s, proposal.person}};
        unit.deleted("destruction"_L1, proposal.id, id,
                     QString::fromUtf8(QJsonDocument(was).toJson(QJsonDocument::Compact)));
        setState(unit, id, RetentionState::Review);
    });
}

Result<void> confirm(Database &database, const Signature &signature, CaseId id, QDate today,
                     const QString &reason, const QString &what)
{
    return inUnit(database, signature, what, reason, [&](UnitOfWork &unit) {
        const RetentionLine line = closedCase(database, id);
        demandDue(line, today);
        const Proposal proposal = proposalOf(database, line.reference);
        if (proposal.person.compare(signature.person, Qt::CaseInsensitive) == 0)
            refuse(Error::Code::Conflict,
                   RetentionText::tr("You have proposed it yourself. Somebody else has to confirm "
                                     "it. Nothing was changed."));
        setState(unit, id, RetentionState::Anonymised);
        const QString summary = RetentionText::tr("Destroyed under the retention schedule");
        erasure::eraseCase(unit, id, summary);
        Statement(database, kConfirm)
            .bind(u":confirmed_by"_s, signature.person)
            .bind(u":confirmed_at_utc"_s, signature.atUtc)
            .bind(u":statistics_row"_s, statisticsRow(database, id))
            .bind(u":id"_s, proposal.id)
            .run();
        unit.changed("destruction"_L1, proposal.id, id, "confirmed_by"_L1, {}, signature.person);
        // Searches find its words no more; and a file as it was known before has to say something.
        unit.changed("case"_L1, id.value(), id, "summary"_L1, u"erased"_s, summary);
    });
}

} // namespace retention

} // namespace redress
