// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/casechange.h"

#include "core/casework/councilrules.h"
#include "core/store/acknowledgement.h"
#include "core/store/auditfields.h"
#include "core/store/caserepository.h"
#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Rule = FieldFault::Rule;

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(redress::CaseChange)
};

[[noreturn]] void fail(Error::Code code, const QString &message, const QString &detail)
{
    throw StorageError({code, message, detail});
}

/// Whether a fact that was recorded is another one, or gone.
template <typename T>
bool isOverturned(const std::optional<T> &before, const std::optional<T> &after)
{
    return before && before != after;
}

bool areSameHolds(const StageRecord &a, const StageRecord &b)
{
    const auto span = [](const Hold &hold) {
        return std::tuple(hold.firstOn, hold.lastOn, hold.reason, hold.stopsClock);
    };
    return std::equal(a.holds.begin(), a.holds.end(), b.holds.begin(), b.holds.end(),
                      [&](const Hold &x, const Hold &y) { return span(x) == span(y); });
}

bool isSameStage(const StageRecord &a, const StageRecord &b)
{
    return auditFields(a) == auditFields(b) && areSameHolds(a, b);
}

void refuseTakenReference(UnitOfWork &unit, const CaseChange &change)
{
    if (change.before.reference == change.after.reference)
        return;
    if (unwrap(CaseRepository(unit.database()).find(change.after.reference)))
        fail(Error::Code::Conflict,
             ChangeText::tr("There is a case %1 already. Nothing was saved; give this one another "
                            "reference.")
                 .arg(change.after.reference),
             change.after.reference);
}

void beginStage(UnitOfWork &unit, const CouncilRules &rules, const CaseChange &change)
{
    StageRecord stage = *change.newStage;
    stage.id = unit.newId<StageId>();
    stage.caseId = change.after.id;
    stage.procedure = change.after.procedure.value_or(stage.procedure);
    const auto *version = rules.procedures().versionOn(stage.procedure, change.after.receivedOn);
    stage.procedureVersion = version ? version->version : QString();
    stage.acknowledgedOn = acknowledgement::ofFirstStage(change.after, stage);
    stage.origin = unit.id();
    CaseWriter writer(unit, rules);
    writer.insert(stage, change.after.directorate, change.after.service);
    unit.created("stage"_L1, stage.id.value(), change.after.id);
    writer.settle(change.after.id);
    acknowledgement::handOver(unit, change.after, stage);
}

CaseRecord merged(const CaseRecord &base, const CaseRecord &mine, const CaseRecord &theirs)
{
    CaseRecord record = theirs;
    const auto take = [&](auto... members) {
        ((mine.*members != base.*members ? void(record.*members = mine.*members) : void()), ...);
    };
    take(&CaseRecord::reference, &CaseRecord::kind, &CaseRecord::procedure, &CaseRecord::receivedOn,
         &CaseRecord::respondedOn, &CaseRecord::acknowledgedOn, &CaseRecord::extendedTo,
         &CaseRecord::directorate, &CaseRecord::service, &CaseRecord::team,
         &CaseRecord::complainantType, &CaseRecord::isChildOrYoungPerson, &CaseRecord::advocate,
         &CaseRecord::contactMethod, &CaseRecord::theme, &CaseRecord::summary, &CaseRecord::quote,
         &CaseRecord::officer);
    return record;
}

StageRecord merged(const StageRecord &base, const StageRecord &mine, const StageRecord &theirs)
{
    StageRecord stage = theirs;
    const auto take = [&](auto... members) {
        ((mine.*members != base.*members ? void(stage.*members = mine.*members) : void()), ...);
    };
    take(&StageRecord::receivedOn, &StageRecord::acknowledgedOn, &StageRecord::recordAgreedOn,
         &StageRecord::givenLimitOn, &StageRecord::extendedTo, &StageRecord::holds,
         &StageRecord::panelOn, &StageRecord::findingsOn, &StageRecord::respondedOn,
         &StageRecord::outcome, &StageRecord::outcomeOn);
    return stage;
}

void writeLateness(UnitOfWork &unit, CaseId id, const CaseChange::Stage &stage)
{
    if (stage.latenessBefore == stage.lateness)
        return;
    updateRecord(unit, "stage_detail"_L1, stage.after.id.value(), id,
                 {{u"lateness_reason"_s, storedFact(stage.lateness.reason.trimmed())},
                  {u"lateness_team"_s, storedFact(stage.lateness.team.trimmed())}});
}

/// Words of an extension that is recorded already are put right; without an extension they go.
void writeWords(UnitOfWork &unit, CaseId id, const CaseChange::Stage &stage)
{
    const bool isEmptied = stage.before.extendedTo && !stage.after.extendedTo;
    if (stage.isExtended() || (!isEmptied && stage.wordsBefore == stage.words))
        return;
    const StepWords said = stage.after.extendedTo ? stage.words : StepWords();
    updateRecord(unit, "stage_detail"_L1, stage.after.id.value(), id,
                 {{u"extended_on"_s, storedFact(said.extensionAgreedOn)},
                  {u"extension_reason"_s, storedFact(said.extensionReason.trimmed())},
                  {u"extension_agreed_by"_s, storedFact(said.extensionAgreedBy)},
                  {u"complainant_told_on"_s, storedFact(said.complainantToldOn)}});
}

/// A hold of a reply that goes on ends with the reply.
CaseRecord withEndedHolds(CaseRecord record)
{
    for (Hold &hold : record.holds) {
        if (record.respondedOn && !hold.lastOn)
            hold.lastOn = std::max(hold.firstOn, *record.respondedOn);
    }
    return record;
}

void write(UnitOfWork &unit, const CouncilRules &rules, const CaseChange &change)
{
    // Stages first: a case that moves or counts anew writes its stages once more by itself.
    for (const CaseChange::Stage &stage : change.stages) {
        if (!isSameStage(stage.before, stage.after))
            unwrap(CaseRepository::update(unit, rules, stage.before, stage.after));
        writeLateness(unit, change.after.id, stage);
        writeWords(unit, change.after.id, stage);
    }
    if (auditFields(change.before) != auditFields(change.after)) {
        refuseTakenReference(unit, change);
        unwrap(CaseRepository::update(unit, rules, change.before, withEndedHolds(change.after)));
        // What proved the other day proves nothing of this one.
        if (change.before.acknowledgedOn != change.after.acknowledgedOn)
            updateRecord(unit, "case_detail"_L1, change.after.id.value(), change.after.id,
                         {{u"acknowledged_contact_id"_s, std::nullopt},
                          {u"acknowledged_document_id"_s, std::nullopt}});
    }
    caseaims::write(unit, change.after.id, change.aimsBefore, change.aims);
    if (change.newStage)
        beginStage(unit, rules, change);
}

} // namespace

bool CaseChange::isEmpty() const
{
    return !newStage && auditFields(before) == auditFields(after) && aimsBefore == aims &&
           std::all_of(stages.begin(), stages.end(), [](const Stage &stage) {
               return isSameStage(stage.before, stage.after) &&
                      stage.latenessBefore == stage.lateness && stage.wordsBefore == stage.words;
           });
}

bool CaseChange::Stage::isExtended() const
{
    return after.extendedTo && after.extendedTo != before.extendedTo;
}

bool CaseChange::Stage::isHeld() const
{
    return after.holds.size() > before.holds.size();
}

namespace casechange {

CaseChange none(const CaseDossier &dossier)
{
    CaseChange change;
    change.before = dossier.record;
    change.after = dossier.record;
    for (const auto &folder : dossier.stages)
        change.stages.push_back({folder.stage, folder.stage});
    return change;
}

std::vector<ChangeFault> faultsIn(const CaseChange &change, QDate today)
{
    std::vector<ChangeFault> found;
    const auto add = [&](int stage, const std::vector<FieldFault> &faults) {
        for (const FieldFault &fault : faults)
            found.push_back({stage, fault});
    };
    add(0, redress::faultsIn(change.after, today));
    std::optional<QDate> stageBefore;
    const auto addStage = [&](const StageRecord &stage) {
        add(stage.number, redress::faultsIn(stage, today));
        add(stage.number, faultsAgainst(stage, change.after.receivedOn, stageBefore));
        stageBefore = stage.receivedOn;
    };
    for (const CaseChange::Stage &stage : change.stages) {
        addStage(stage.after);
        add(stage.after.number, faultsInNewHolds(stage.before, stage.after));
    }
    if (change.newStage)
        addStage(*change.newStage);
    return found;
}

std::vector<ChangeFault> factsThatAskForReason(const CaseChange &change)
{
    std::vector<ChangeFault> found;
    const auto ask = [&](int stage, Field field, bool isAsked) {
        if (isAsked)
            found.push_back({stage, {field, Rule::Required, {}, {}, 0}});
    };
    const CaseRecord &was = change.before;
    const CaseRecord &is = change.after;
    ask(0, Field::Reference, was.reference != is.reference);
    ask(0, Field::Kind, was.kind != is.kind);
    ask(0, Field::Procedure, isOverturned(was.procedure, is.procedure));
    ask(0, Field::ReceivedDate, was.receivedOn != is.receivedOn);
    ask(0, Field::RespondedDate, isOverturned(was.respondedOn, is.respondedOn));
    ask(0, Field::AcknowledgedDate, isOverturned(was.acknowledgedOn, is.acknowledgedOn));
    for (const CaseChange::Stage &stage : change.stages) {
        const StageRecord &before = stage.before;
        const StageRecord &after = stage.after;
        ask(after.number, Field::ReceivedDate, before.receivedOn != after.receivedOn);
        ask(after.number, Field::AcknowledgedDate,
            isOverturned(before.acknowledgedOn, after.acknowledgedOn));
        ask(after.number, Field::AgreedDate,
            isOverturned(before.recordAgreedOn, after.recordAgreedOn));
        ask(after.number, Field::ExtensionAgreedTo,
            isOverturned(before.extendedTo, after.extendedTo));
        // A stage that is closed waits for nobody: why it should have been on hold is not plain.
        ask(after.number, Field::OnHoldFrom,
            before.closedOn().has_value() && !areSameHolds(before, after));
        ask(after.number, Field::RespondedDate,
            isOverturned(before.respondedOn, after.respondedOn));
        ask(after.number, Field::Outcome, isOverturned(before.outcome, after.outcome));
        ask(after.number, Field::OutcomeDate, isOverturned(before.outcomeOn, after.outcomeOn));
    }
    return found;
}

bool isAnsweredLate(const StageRecord &stage, const CouncilRules &rules)
{
    const auto due = figuresOf(stage, rules).deadlines.dueOn;
    return due && stage.respondedOn && *stage.respondedOn > *due;
}

std::vector<int> lateWithoutReason(const CaseChange &change, const CouncilRules &rules)
{
    std::vector<int> numbers;
    for (const CaseChange::Stage &stage : change.stages) {
        if (stage.before.respondedOn != stage.after.respondedOn &&
            isAnsweredLate(stage.after, rules) && stage.lateness.reason.trimmed().isEmpty())
            numbers.push_back(stage.after.number);
    }
    return numbers;
}

void saveWithin(UnitOfWork &unit, const CouncilRules &rules, const CaseChange &change, QDate today)
{
    if (!faultsIn(change, today).empty())
        fail(Error::Code::Invalid,
             ChangeText::tr("Nothing was saved: some facts are not possible. What is wrong "
                            "stands beside each of them."),
             u"faults"_s);
    if (change.reason.trimmed().isEmpty() && !factsThatAskForReason(change).empty())
        fail(Error::Code::Invalid,
             ChangeText::tr("Nothing was saved: say why these facts are changed."), u"no reason"_s);
    if (!lateWithoutReason(change, rules).empty())
        fail(Error::Code::Invalid,
             ChangeText::tr("Nothing was saved: a response is late. Say why it is late."),
             u"lateness"_s);
    write(unit, rules, change);
}

Result<ChangeSetId> save(Database &database, const Signature &signature, const CouncilRules &rules,
                         const CaseChange &change, QDate today)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, change.what, change.reason.trimmed());
        saveWithin(unit, rules, change, today);
        if (!unit.hasEntries())
            return ChangeSetId();
        unit.commit();
        return unit.id();
    });
}

CaseChange rebased(const CaseChange &mine, const CaseDossier &now)
{
    CaseChange change = none(now);
    change.what = mine.what;
    change.reason = mine.reason;
    change.newStage = mine.newStage;
    change.aimsBefore = mine.aimsBefore;
    change.aims = mine.aims;
    change.after = merged(mine.before, mine.after, now.record);
    for (CaseChange::Stage &stage : change.stages) {
        for (const CaseChange::Stage &one : mine.stages) {
            if (one.before.id != stage.before.id)
                continue;
            stage.after = merged(one.before, one.after, stage.before);
            stage.latenessBefore = one.latenessBefore;
            stage.lateness = one.lateness;
            stage.wordsBefore = one.wordsBefore;
            stage.words = one.words;
        }
    }
    return change;
}

} // namespace casechange
} // namespace redress
