// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CaseRepository that changes what is stored.
#include "core/store/caserepository.h"

#include "core/store/auditfields.h"
#include "core/store/casebinding.h"
#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"
#include "core/store/storedtables.h"
#include "core/store/wholedossier.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseRepository)
};

const QString kUpdateCase = uR"sql(
UPDATE case_record SET reference = :reference, kind = :kind, procedure_key = :procedure_key,
    received_on = :received_on, received_quarter = :received_quarter,
    responded_on = :responded_on, responded_quarter = :responded_quarter,
    acknowledged_on = :acknowledged_on, extended_to = :extended_to, due_on = :due_on,
    days_taken = :days_taken, in_time = :in_time, settled_on = :settled_on,
    directorate_id = :directorate_id, service_id = :service_id, team_id = :team_id,
    complainant_type_id = :complainant_type_id, child_or_young_person = :child_or_young_person,
    advocate_id = :advocate_id, contact_method_id = :contact_method_id, theme_id = :theme_id,
    summary = :summary, quote = :quote, officer_id = :officer_id, version = version + 1
WHERE id = :id AND version = :version
)sql"_s;

const QString kUpdateTexts = uR"sql(
UPDATE case_record SET summary = :summary, quote = :quote, officer_id = :officer_id,
    version = version + 1
WHERE id = :id AND version = :version
)sql"_s;

const QString kUpdateStage = uR"sql(
UPDATE stage SET procedure_key = :procedure_key, procedure_version = :procedure_version,
    directorate_id = :directorate_id, service_id = :service_id,
    received_on = :received_on, received_quarter = :received_quarter,
    acknowledged_on = :acknowledged_on, record_agreed_on = :record_agreed_on, aim_on = :aim_on,
    given_limit_on = :given_limit_on, limit_on = :limit_on, extended_to = :extended_to,
    due_on = :due_on, panel_by = :panel_by, panel_on = :panel_on, panel_quarter = :panel_quarter,
    findings_on = :findings_on, responded_on = :responded_on,
    responded_quarter = :responded_quarter, days_taken = :days_taken, in_time = :in_time,
    outcome = :outcome, outcome_on = :outcome_on, finding_on = :finding_on,
    finding_quarter = :finding_quarter, closed_on = :closed_on, version = version + 1
WHERE id = :id AND version = :version
)sql"_s;

const QString kDeleteHolds = uR"sql(
DELETE FROM hold WHERE stage_id = :stage_id
)sql"_s;

const QString kSettledBy =
    u"SELECT coalesce((SELECT min(s.received_on) FROM stage s WHERE s.case_id = c.id), %1) "
    "FROM case_record c WHERE c.id = :id"_s.arg(endWithoutStageOf("c"_L1));

const QString kStageNode = uR"sql(
SELECT directorate_id, service_id FROM case_record WHERE id = :id
)sql"_s;

[[noreturn]] void throwConflict(const QString &what)
{
    throw StorageError(
        {Error::Code::Conflict,
         CaseText::tr("Somebody else has changed this record since you opened it. "
                      "Nothing was saved. Press Refresh to see it as it is now; what "
                      "you typed stays in the form."),
         what});
}

void noteDifference(UnitOfWork &unit, QLatin1StringView entity, qint64 id, CaseId ofCase,
                    const AuditFields &before, const AuditFields &after)
{
    Q_ASSERT(before.size() == after.size());
    for (size_t i = 0; i < before.size(); ++i)
        unit.changed(entity, id, ofCase, before[i].name, before[i].value, after[i].value);
}

/// When the first stage of a complaint began, or when the case ended without one.
std::optional<QDate> settledBy(Database &database, CaseId id)
{
    Statement select(database, kSettledBy);
    select.bind(u":id"_s, id);
    return select.step() ? select.date(0) : std::nullopt;
}

/// Writes the stored row of a stage, whether its own facts have changed or what they depend on.
void writeStage(UnitOfWork &unit, const CouncilRules &rules, const StageRecord &stage)
{
    Statement node(unit.database(), kStageNode);
    node.bind(u":id"_s, stage.caseId);
    if (!node.step())
        throwConflict(u"case of stage"_s);
    RowReader row(node);
    const auto directorate = row.id<OrgNodeId>();
    const auto service = row.optionalId<OrgNodeId>();
    node.reset();
    Statement update(unit.database(), kUpdateStage);
    bindStage(update, stage, figuresOf(stage, rules), directorate, service);
    update.bind(u":id"_s, stage.id).bind(u":version"_s, stage.version);
    if (update.run() != 1)
        throwConflict(u"stage version"_s);
}

void noteHolds(UnitOfWork &unit, const StageRecord &before, const StageRecord &after)
{
    if (before.holds == after.holds)
        return;
    std::map<qint64, StoredFacts> words; // Of those that stay.
    for (const auto &[id, body] :
         recordBodies(unit.database(), "hold"_L1, "stage_id"_L1, after.id.value())) {
        const auto facts = storedFactsOf(unit.database(), "hold"_L1, id);
        for (const QString &column : {u"authorised_by"_s, u"evidence"_s}) {
            if (facts && facts->at(column))
                words[id][column] = facts->at(column);
        }
        unit.deleted("hold"_L1, id, after.caseId, body);
    }
    Statement(unit.database(), kDeleteHolds).bind(u":stage_id"_s, after.id).run();
    Statement insert(unit.database(), kInsertHold);
    for (Hold hold : after.holds) {
        const auto said = words.find(hold.id.value());
        hold.id = unit.newId<HoldId>();
        unit.created("hold"_L1, hold.id.value(), after.caseId);
        bindHold(insert, hold, after.id);
        insert.run();
        if (said != words.end())
            updateRecord(unit, "hold"_L1, hold.id.value(), after.caseId, said->second);
    }
}

StoredFacts holdFacts(const Hold &hold, CaseId ofCase)
{
    return {{u"case_id"_s, storedFact(ofCase)},
            {u"first_on"_s, storedFact(std::optional(hold.firstOn))},
            {u"last_on"_s, storedFact(hold.lastOn)},
            {u"reason_id"_s, storedFact(hold.reason)},
            {u"stops_clock"_s, storedFact(hold.stopsClock)}};
}

/// Holds of the reply: one that stays keeps what was said of it.
void noteHolds(UnitOfWork &unit, const CaseRecord &before, const CaseRecord &after)
{
    for (const Hold &hold : before.holds) {
        if (std::ranges::find(after.holds, hold.id, &Hold::id) == after.holds.end())
            removeRecord(unit, "case_hold"_L1, hold.id.value(), after.id);
    }
    for (const Hold &hold : after.holds) {
        const auto known = std::ranges::find(before.holds, hold.id, &Hold::id);
        if (known == before.holds.end())
            insertRecord(unit, "case_hold"_L1, unit.newId<HoldId>().value(), after.id,
                         holdFacts(hold, after.id));
        else if (*known != hold)
            updateRecord(unit, "case_hold"_L1, hold.id.value(), after.id,
                         holdFacts(hold, after.id));
    }
}

/// The version of the procedure that counts for what is received with the case.
QString versionFor(const CouncilRules &rules, const CaseRecord &record)
{
    const auto *version = record.procedure
                              ? rules.procedures().versionOn(*record.procedure, record.receivedOn)
                              : nullptr;
    return version ? version->version : QString();
}

/// Whether the records differ in nothing that an index, a due date or a stage depends on.
bool differInTextsAlone(const CaseRecord &before, const CaseRecord &after)
{
    CaseRecord texts = before;
    texts.summary = after.summary;
    texts.quote = after.quote;
    texts.officer = after.officer;
    texts.version = after.version;
    return texts == after;
}

void updateTexts(Database &database, const CaseRecord &before, const CaseRecord &after)
{
    Statement update(database, kUpdateTexts);
    update.bind(u":summary"_s, after.summary)
        .bind(u":quote"_s, after.quote)
        .bind(u":officer_id"_s, after.officer)
        .bind(u":id"_s, after.id)
        .bind(u":version"_s, before.version);
    if (update.run() != 1)
        throwConflict(u"case version"_s);
}

} // namespace

Result<void> CaseRepository::update(UnitOfWork &unit, const CouncilRules &rules,
                                    const CaseRecord &before, const CaseRecord &after)
{
    return guarded([&] {
        Database &database = unit.database();
        if (differInTextsAlone(before, after)) {
            updateTexts(database, before, after);
            noteDifference(unit, "case"_L1, after.id.value(), after.id, auditFields(before),
                           auditFields(after));
            return;
        }
        Statement update(database, kUpdateCase);
        bindCase(update, after, figuresOf(after, settledBy(database, after.id), rules));
        update.bind(u":id"_s, after.id).bind(u":version"_s, before.version);
        if (update.run() != 1)
            throwConflict(u"case version"_s);
        noteDifference(unit, "case"_L1, after.id.value(), after.id, auditFields(before),
                       auditFields(after));
        noteHolds(unit, before, after);

        // The stages carry the case's service, and count by the version of its day of receipt.
        const bool isMoved =
            before.directorate != after.directorate || before.service != after.service;
        if (!isMoved && before.procedure == after.procedure &&
            before.receivedOn == after.receivedOn)
            return;
        for (const auto &folder : unwrap(wholeDossier(database, after.id)).stages) {
            StageRecord stage = folder.stage;
            const AuditFields fieldsBefore = auditFields(stage);
            stage.procedure = after.procedure.value_or(stage.procedure);
            stage.procedureVersion = versionFor(rules, after);
            if (!isMoved && stage == folder.stage)
                continue;
            writeStage(unit, rules, stage);
            noteDifference(unit, "stage"_L1, stage.id.value(), after.id, fieldsBefore,
                           auditFields(stage));
        }
    });
}

Result<void> CaseRepository::update(UnitOfWork &unit, const CouncilRules &rules,
                                    const StageRecord &before, const StageRecord &after)
{
    return guarded([&] {
        StageRecord written = after;
        written.version = before.version;
        writeStage(unit, rules, written);
        Statement(unit.database(), kSettleComplaint).bind(u":id"_s, after.caseId).run();
        noteDifference(unit, "stage"_L1, after.id.value(), after.caseId, auditFields(before),
                       auditFields(after));
        noteHolds(unit, before, after);
    });
}

} // namespace redress
