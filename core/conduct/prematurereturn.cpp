// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/prematurereturn.h"

#include "core/base/dates.h"
#include "core/casework/councilrules.h"
#include "core/conduct/caselinks.h"
#include "core/conduct/conductrecords.h"
#include "core/conduct/intake.h"
#include "core/conduct/ombudsman.h"
#include "core/store/casecreation.h"
#include "core/store/caserepository.h"
#include "core/store/ombudsmanrepository.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QStringList>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using At = PrematureFault::Field;

struct PrematureWords {
    Q_DECLARE_TR_FUNCTIONS(redress::PrematureReturn)
};

bool isOpen(const CaseDossier &dossier)
{
    return dossier.stages.empty() || !dossier.stages.back().stage.closedOn();
}

/// The new complaint, about the same place and with the same officer.
CaseId create(UnitOfWork &unit, const CouncilRules &rules, const OmbudsmanRecord &from,
              const PrematureReturn &back, QDate today)
{
    NewContact contact;
    CaseRecord &record = contact.record;
    record.kind = CaseKind::Complaint;
    record.procedure = back.procedure;
    record.reference = back.reference.trimmed();
    record.receivedOn = back.receivedOn;
    record.directorate = from.directorate;
    record.service = from.service;
    record.officer = from.officer;
    record.summary = back.summary.trimmed();
    const CaseId id = unwrap(casecreation::create(unit, rules, contact));
    StoredFacts detail{{u"logged_on"_s, storedFact(std::optional(today))}};
    if (intake::isBackDated(back.receivedOn, today, rules.calendar()))
        detail[u"back_dated_reason"_s] = back.reason.trimmed();
    updateRecord(unit, "case_detail"_L1, id.value(), id, detail);
    return id;
}

/// The contact log tells whoever opens the case why it is there.
void noteReturn(UnitOfWork &unit, CaseId id, const OmbudsmanRecord &from,
                const PrematureReturn &back, QDate today)
{
    const QString note =
        PrematureWords::tr("The Ombudsman sent %1 back as premature: %2", "a reference, a reason")
            .arg(from.reference, back.reason.trimmed());
    insertRecord(unit, "contact_log"_L1, unit.newId<ContactId>().value(), id,
                 {{u"case_id"_s, storedFact(id)},
                  {u"kind"_s, u"note"_s},
                  {u"direction"_s, u"in"_s},
                  {u"happened_on"_s, storedFact(from.decisionOn ? from.decisionOn : today)},
                  {u"entered_at_utc"_s, unit.signature().atUtc.toString(Qt::ISODateWithMs)},
                  {u"entered_by"_s, unit.signature().person},
                  {u"note"_s, note}});
}

} // namespace

std::vector<PrematureFault> faultsIn(const PrematureReturn &back, QDate today)
{
    std::vector<PrematureFault> faults;
    const auto say = [&](At field, const QString &words) { faults.push_back({field, words}); };
    if (!back.existing) {
        if (back.reference.trimmed().isEmpty())
            say(At::Reference, PrematureWords::tr("Give the complaint a reference."));
        if (!back.receivedOn.isValid())
            say(At::ReceivedOn, PrematureWords::tr("Say on which day the council had it back."));
        else if (back.receivedOn > today)
            say(At::ReceivedOn,
                PrematureWords::tr("%1 has not come yet.").arg(weekdayDate(back.receivedOn)));
        if (back.summary.trimmed().isEmpty())
            say(At::Summary, PrematureWords::tr("Say what it is about."));
    }
    if (back.reason.trimmed().isEmpty())
        say(At::Reason, PrematureWords::tr("Say why the Ombudsman called it premature."));
    return faults;
}

namespace premature {

bool isUnanswered(const OmbudsmanRecord &record)
{
    return record.decision == Decision::Premature && !record.caseId;
}

Result<PrematureReturn> proposed(Database &database, const OmbudsmanRecord &record)
{
    return guarded([&] {
        PrematureReturn back;
        back.ombudsmanCase = record.id;
        back.receivedOn = record.decisionOn.value_or(record.receivedOn);
        back.summary = record.summary.value_or(QString());
        if (record.caseId) {
            const CaseDossier own = unwrap(CaseRepository(database).dossier(*record.caseId));
            if (isOpen(own))
                back.existing = own.record.id;
            back.procedure = own.record.procedure.value_or(back.procedure);
            if (back.summary.isEmpty())
                back.summary = own.record.summary;
        }
        back.reference = unwrap(casecreation::nextReference(database, CaseKind::Complaint,
                                                            back.procedure, back.receivedOn));
        return back;
    });
}

Result<CaseId> record(Database &database, const Signature &signature, const CouncilRules &rules,
                      const PrematureReturn &back, QDate today, const QString &what)
{
    return guarded([&] {
        const OmbudsmanRecord from =
            unwrap(OmbudsmanRepository::load(database, back.ombudsmanCase));
        QStringList words;
        for (const PrematureFault &fault : faultsIn(back, today))
            words.append(fault.words);
        if (from.decision != Decision::Premature)
            words.append(
                PrematureWords::tr("The Ombudsman did not call %1 premature.").arg(from.reference));
        if (!words.isEmpty())
            throw StorageError({Error::Code::Invalid, words.join(u' '), u"premature"_s});
        if (from.caseId)
            restriction::demandOpen(database, *from.caseId);
        if (back.existing)
            restriction::demandOpen(database, *back.existing);
        restriction::demandOpen(database, from.id);
        UnitOfWork unit(database, signature, what, back.reason.trimmed());
        const CaseId id = back.existing ? *back.existing : create(unit, rules, from, back, today);
        if (!from.caseId) {
            ombudsman::takeAlong(unit, from.id, id);
            updateRecord(unit, "ombudsman_case"_L1, from.id.value(), id,
                         {{u"case_id"_s, storedFact(id)}});
        } else if (*from.caseId != id) {
            caselinks::put(unit, *from.caseId, id, LinkKind::Premature, back.reason);
        }
        noteReturn(unit, id, from, back, today);
        unit.commit();
        return id;
    });
}

} // namespace premature
} // namespace redress
