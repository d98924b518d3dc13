// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/caseacts.h"

#include "core/conduct/actrules.h"
#include "core/store/caserepository.h"
#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress::caseacts {

namespace {

using namespace Qt::StringLiterals;

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(redress::ConductAct)
};

/// Why the last day was the one that \p act moves.
QString earlierDayWords(const CaseRecord &before, const Act &act)
{
    if (act.kind == ActKind::Hold)
        return ActText::tr("before the hold");
    if (act.kind == ActKind::Resume)
        return ActText::tr("as the hold was to end");
    return before.extendedTo ? ActText::tr("the extension before this one")
                             : ActText::tr("without an extension");
}

/// Keeps the last day that an extension or a hold moves. \source features 25
void keepEarlierDeadline(UnitOfWork &unit, const CouncilRules &rules, const CaseRecord &before,
                         const CaseRecord &after, const QString &words)
{
    const auto was = figuresOf(before, std::nullopt, rules).dueOn;
    if (!was || was == figuresOf(after, std::nullopt, rules).dueOn)
        return;
    insertRecord(unit, "case_deadline"_L1, unit.newId<Id<struct CaseDeadlineTag>>().value(),
                 before.id,
                 {{u"case_id"_s, storedFact(before.id)},
                  {u"kept_from_utc"_s, unit.signature().atUtc.toString(Qt::ISODateWithMs)},
                  {u"due_on"_s, storedFact(was)},
                  {u"why"_s, words}});
}

/// Who authorised a hold and why, and what shows it.
void writeHoldWords(UnitOfWork &unit, const CaseRecord &before, const Act &act,
                    const ActProof &proof)
{
    const CaseDossier now = unwrap(CaseRepository(unit.database()).dossier(before.id));
    for (const Hold &hold : now.record.holds) {
        if (std::ranges::find(before.holds, hold.id, &Hold::id) == before.holds.end())
            updateRecord(unit, "case_hold"_L1, hold.id.value(), before.id,
                         {{u"authorised_by"_s, storedFact(act.reason.trimmed())},
                          {u"evidence"_s, storedFact(proof.words)}});
    }
}

} // namespace

bool isOfCase(const Act &act)
{
    switch (act.kind) {
    case ActKind::Acknowledge:
    case ActKind::Extend:
    case ActKind::Hold:
    case ActKind::Resume:
        return act.stage == 0;
    default:
        return false;
    }
}

CaseRecord after(const CaseView &view, const Act &act)
{
    CaseRecord changed = view.dossier.record;
    switch (act.kind) {
    case ActKind::Acknowledge:
        changed.acknowledgedOn = act.on;
        break;
    case ActKind::Extend:
        changed.extendedTo = act.until;
        break;
    case ActKind::Hold:
        actrules::begin(changed.holds, act, view);
        break;
    case ActKind::Resume:
        actrules::end(changed.holds, act, view);
        break;
    case ActKind::Reply:
        changed.respondedOn = act.on;
        actrules::endWithAnswer(changed.holds, act);
        break;
    default:
        break;
    }
    return changed;
}

void write(UnitOfWork &unit, const CaseView &view, const Act &act, const ActProof &proof)
{
    const CaseRecord &before = view.dossier.record;
    const CaseRecord changed = after(view, act);
    unwrap(CaseRepository::update(unit, view.rules, before, changed));
    if (act.kind != ActKind::Acknowledge)
        keepEarlierDeadline(unit, view.rules, before, changed, earlierDayWords(before, act));
    if (act.kind == ActKind::Hold)
        writeHoldWords(unit, before, act, proof);
    if (act.kind == ActKind::Hold || act.kind == ActKind::Resume)
        return;
    if (act.kind == ActKind::Acknowledge)
        return writeAcknowledgementProof(unit, before.id, proof.contact, act.proofDocument);
    updateRecord(unit, "case_detail"_L1, before.id.value(), before.id,
                 {{u"extended_on"_s, storedFact(act.on)},
                  {u"extension_reason"_s, storedFact(act.reason.trimmed())},
                  {u"extension_agreed_by"_s, storedText(*act.agreedBy)},
                  {u"enquirer_told_on"_s, storedFact(act.toldOn)}});
}

void writeAcknowledgementProof(UnitOfWork &unit, CaseId ofCase, std::optional<ContactId> contact,
                               std::optional<DocumentId> document)
{
    updateRecord(unit, "case_detail"_L1, ofCase.value(), ofCase,
                 {{u"acknowledged_contact_id"_s, storedFact(contact)},
                  {u"acknowledged_document_id"_s, storedFact(document)}});
}

} // namespace redress::caseacts
