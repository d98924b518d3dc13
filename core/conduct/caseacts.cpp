// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/caseacts.h"

#include "core/store/caserepository.h"
#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress::caseacts {

namespace {

using namespace Qt::StringLiterals;

struct ActText {
    Q_DECLARE_TR_FUNCTIONS(redress::ConductAct)
};

/// Keeps the last day that an extension moves. \source features 25
void keepEarlierDeadline(UnitOfWork &unit, const CouncilRules &rules, const CaseRecord &before,
                         const CaseRecord &after)
{
    const auto was = figuresOf(before, std::nullopt, rules).dueOn;
    if (!was || was == figuresOf(after, std::nullopt, rules).dueOn)
        return;
    insertRecord(unit, "case_deadline"_L1, unit.newId<Id<struct CaseDeadlineTag>>().value(),
                 before.id,
                 {{u"case_id"_s, storedFact(before.id)},
                  {u"kept_from_utc"_s, unit.signature().atUtc.toString(Qt::ISODateWithMs)},
                  {u"due_on"_s, storedFact(was)},
                  {u"why"_s, before.extendedTo ? ActText::tr("the extension before this one")
                                               : ActText::tr("without an extension")}});
}

} // namespace

bool isOfCase(const Act &act)
{
    return act.stage == 0 && (act.kind == ActKind::Acknowledge || act.kind == ActKind::Extend);
}

CaseRecord after(const CaseRecord &record, const Act &act)
{
    CaseRecord changed = record;
    if (act.kind == ActKind::Acknowledge)
        changed.acknowledgedOn = act.on;
    if (act.kind == ActKind::Extend)
        changed.extendedTo = act.until;
    return changed;
}

void write(UnitOfWork &unit, const CaseView &view, const Act &act, std::optional<ContactId> proof)
{
    const CaseRecord &before = view.dossier.record;
    const CaseRecord changed = after(before, act);
    unwrap(CaseRepository::update(unit, view.rules, before, changed));
    StoredFacts facts;
    if (act.kind == ActKind::Acknowledge) {
        facts = {{u"acknowledged_contact_id"_s, storedFact(proof)},
                 {u"acknowledged_document_id"_s, storedFact(act.proofDocument)}};
    } else {
        keepEarlierDeadline(unit, view.rules, before, changed);
        facts = {{u"extended_on"_s, storedFact(act.on)},
                 {u"extension_reason"_s, storedFact(act.reason.trimmed())},
                 {u"extension_agreed_by"_s, storedText(*act.agreedBy)},
                 {u"enquirer_told_on"_s, storedFact(act.toldOn)}};
    }
    updateRecord(unit, "case_detail"_L1, before.id.value(), before.id, facts);
}

} // namespace redress::caseacts
