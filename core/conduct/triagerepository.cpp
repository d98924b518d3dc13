// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/triagerepository.h"

#include "core/casework/councilrules.h"
#include "core/conduct/conductrepository.h"
#include "core/conduct/ombudsman.h"
#include "core/store/caserepository.h"
#include "core/store/recordwriter.h"
#include "core/store/refigure.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QStringList>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct TriageText {
    Q_DECLARE_TR_FUNCTIONS(redress::Triage)
};

QString column(TriageField field)
{
    return storedText(field);
}

StoredFacts factsOf(const Triage &triage)
{
    const auto text = [](const QString &words) { return storedFact(words.trimmed()); };
    const auto stored = [](const auto &value) -> std::optional<QString> {
        return value ? std::optional(storedText(*value)) : std::nullopt;
    };
    return {
        {column(TriageField::Who), stored(triage.who)},
        {column(TriageField::What), stored(triage.what)},
        {column(TriageField::GroundsOn), storedFact(triage.groundsOn)},
        {column(TriageField::LateGroundsDecision), text(triage.lateGroundsDecision)},
        {column(TriageField::Proceedings), text(triage.proceedings)},
        {column(TriageField::FrozenReviewOn), storedFact(triage.frozenReviewOn)},
        {column(TriageField::IsRisk), storedFact(triage.isRisk)},
        {column(TriageField::Result), stored(triage.result)},
        {column(TriageField::Reason), text(triage.reason)},
        {column(TriageField::Decider), text(triage.decider)},
        {column(TriageField::DecidedOn), storedFact(triage.decidedOn)},
    };
}

Triage triageFrom(const StoredFacts &facts)
{
    const auto text = [&](TriageField field) {
        return facts.at(column(field)).value_or(QString());
    };
    const auto day = [&](TriageField field) -> std::optional<QDate> {
        const QDate on = QDate::fromString(text(field), Qt::ISODate);
        return on.isValid() ? std::optional(on) : std::nullopt;
    };
    Triage triage;
    triage.who = fromStored<Complainant>(text(TriageField::Who));
    triage.what = fromStored<Subject>(text(TriageField::What));
    triage.groundsOn = day(TriageField::GroundsOn);
    triage.lateGroundsDecision = text(TriageField::LateGroundsDecision);
    triage.proceedings = text(TriageField::Proceedings);
    triage.frozenReviewOn = day(TriageField::FrozenReviewOn);
    triage.isRisk = text(TriageField::IsRisk) == u"1"_s;
    triage.result = fromStored<TriageResult>(text(TriageField::Result));
    triage.reason = text(TriageField::Reason);
    triage.decider = text(TriageField::Decider);
    triage.decidedOn = day(TriageField::DecidedOn);
    return triage;
}

/// What the decision makes of the case itself.
CaseRecord recordAfter(const CaseRecord &before, TriageResult result)
{
    CaseRecord after = before;
    const auto becomes = [&](CaseKind kind) {
        after.kind = kind;
        after.procedure.reset();
    };
    switch (result) {
    case TriageResult::Statutory:
        after.procedure = ProcedureKey::ChildrenStatutory;
        break;
    case TriageResult::Corporate:
        after.procedure = ProcedureKey::Corporate;
        break;
    case TriageResult::Adult:
        after.procedure = ProcedureKey::AdultSocialCare;
        break;
    case TriageResult::Enquiry:
        becomes(CaseKind::MpEnquiry);
        break;
    case TriageResult::CouncillorEnquiry:
        becomes(CaseKind::CouncillorEnquiry);
        break;
    case TriageResult::Representation:
        becomes(CaseKind::Representation);
        break;
    case TriageResult::Compliment:
        becomes(CaseKind::Compliment);
        break;
    default:
        return after;
    }
    if (after.procedure)
        after.kind = CaseKind::Complaint;
    return after;
}

void refuse(Error::Code code, const QString &message)
{
    throw StorageError({code, message, u"triage"_s});
}

std::optional<QString> closeReason(Database &database, CaseId id)
{
    const auto facts = storedFactsOf(database, "case_detail"_L1, id.value());
    return facts ? facts->at(u"close_reason"_s) : std::nullopt;
}

/// The case there that was decided for: made with what is known of the case here, or that which
/// stands alone in the file so far. \source domain 2, 4.8
void takeToOmbudsman(UnitOfWork &unit, const CouncilRules &rules, const CaseDossier &dossier,
                     const Triage &decision, QDate today)
{
    const QString reference = decision.ombudsmanReference.trimmed();
    if (decision.result != TriageResult::Ombudsman || reference.isEmpty() ||
        !dossier.ombudsman.empty())
        return;
    Database &database = unit.database();
    OmbudsmanFacts facts = ombudsman::about(dossier.record, today);
    if (const auto known = unwrap(CaseRepository(database).findOmbudsman(reference))) {
        facts = unwrap(ombudsman::facts(database, *known));
        if (facts.record.caseId)
            refuse(Error::Code::Conflict,
                   TriageText::tr("The case %1 at the Ombudsman is of another case of the council. "
                                  "Nothing was saved.")
                       .arg(reference));
        facts.record.caseId = dossier.record.id;
    } else {
        facts.record.reference = reference;
        facts.record.receivedOn = dossier.record.receivedOn;
        facts.record.summary = dossier.record.summary;
    }
    ombudsman::put(unit, rules, facts, today);
}

Triage stored(Database &database, CaseId id)
{
    const auto facts = storedFactsOf(database, "case_detail"_L1, id.value());
    return facts ? triageFrom(*facts) : Triage();
}

} // namespace

Result<Triage> readTriage(Database &database, CaseId id)
{
    return guarded([&] {
        restriction::demandOpen(database, id);
        return stored(database, id);
    });
}

Result<ChangeSetId> decideTriage(Database &database, const Signature &signature,
                                 const CouncilRules &rules, CaseId id, const Triage &before,
                                 const Triage &decision, const QString &excuse, QDate today,
                                 const QString &what)
{
    return guarded([&] {
        UnitOfWork unit(database, signature, what, excuse.trimmed());
        if (stored(database, id) != before)
            refuse(Error::Code::Conflict,
                   TriageText::tr("Somebody else has decided meanwhile. Nothing was saved; look at "
                                  "it as it is now, and try again."));
        const CaseDossier dossier = unwrap(CaseRepository(database).dossier(id));
        const auto findings = findingsOf(decision, before, dossier, today,
                                         unwrap(ConductRepository(database).ways()));
        if (!canBeDecided(findings, excuse)) {
            QStringList words;
            for (const TriageFinding &one : findings)
                words.append(one.words);
            refuse(Error::Code::Invalid, words.join(u' '));
        }
        StoredFacts facts = factsOf(decision);
        // While a stage runs, or after one, a step says why it ends.
        const auto why = closeReasonOf(decision, dossier.record.receivedOn);
        const auto was = closeReason(database, id);
        const bool isOfTriage = !was || was == closeReasonOf(before, dossier.record.receivedOn);
        if (dossier.stages.empty() && isOfTriage)
            facts[u"close_reason"_s] = why;
        updateRecord(unit, "case_detail"_L1, id.value(), id, facts);
        const CaseRecord after = recordAfter(dossier.record, *decision.result);
        if (after != dossier.record)
            unwrap(CaseRepository::update(unit, rules, dossier.record, after));
        takeToOmbudsman(unit, rules, dossier, decision, today);
        Refigure(database, rules).ofCase(id);
        unit.commit();
        return unit.id();
    });
}

} // namespace redress
