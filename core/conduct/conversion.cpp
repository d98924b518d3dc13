// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/conversion.h"

#include "core/base/dates.h"
#include "core/casework/councilrules.h"
#include "core/conduct/caselinks.h"
#include "core/conduct/conductrepository.h"
#include "core/conduct/intake.h"
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
using At = ConversionFault::Field;

struct ConversionText {
    Q_DECLARE_TR_FUNCTIONS(redress::Conversion)
};

const QString kPeople = uR"sql(
SELECT person_id, role, complainant_type_id, relationship FROM case_person
WHERE case_id = :case_id ORDER BY id
)sql"_s;

CaseId create(UnitOfWork &unit, const CouncilRules &rules, const CaseRecord &from,
              const Conversion &made)
{
    NewContact contact;
    CaseRecord &record = contact.record;
    record = from;
    record.id = CaseId();
    record.version = 1;
    record.kind = CaseKind::Complaint;
    record.procedure = made.procedure;
    record.reference = made.reference.trimmed();
    record.receivedOn = made.receivedOn;
    record.respondedOn.reset();
    record.acknowledgedOn.reset();
    record.extendedTo.reset();
    record.holds.clear();
    record.quote.reset();
    return unwrap(casecreation::create(unit, rules, contact));
}

/// What was said of the person holds for the complaint too.
void copyDetail(UnitOfWork &unit, CaseId from, CaseId to, const Conversion &made, QDate today,
                const CouncilRules &rules)
{
    StoredFacts detail{{u"logged_on"_s, storedFact(std::optional(today))}};
    if (intake::isBackDated(made.receivedOn, today, rules.calendar()))
        detail[u"back_dated_reason"_s] = made.reason.trimmed();
    if (const auto known = storedFactsOf(unit.database(), "case_detail"_L1, from.value())) {
        for (const QString &fact : {u"desired_outcomes"_s, u"responding_manager"_s, u"language"_s,
                                    u"adjustments"_s, u"adjustments_review_on"_s})
            detail[fact] = known->at(fact);
    }
    updateRecord(unit, "case_detail"_L1, to.value(), to, detail);
}

void copyPeople(UnitOfWork &unit, CaseId from, CaseId to)
{
    std::vector<StoredFacts> people;
    Statement select(unit.database(), kPeople);
    select.bind(u":case_id"_s, from);
    while (select.step()) {
        RowReader row(select);
        StoredFacts facts{{u"case_id"_s, storedFact(to)}};
        facts[u"person_id"_s] = storedFact(row.integer());
        facts[u"role"_s] = row.text();
        const auto type = row.optionalInteger();
        facts[u"complainant_type_id"_s] = type ? storedFact(*type) : std::nullopt;
        facts[u"relationship"_s] = row.optionalText();
        people.push_back(facts);
    }
    select.reset();
    for (const StoredFacts &facts : people)
        insertRecord(unit, "case_person"_L1, unit.newId<Id<struct CasePersonTag>>().value(), to,
                     facts);
}

void end(UnitOfWork &unit, const CouncilRules &rules, CaseId from, const Conversion &made)
{
    updateRecord(
        unit, "case_detail"_L1, from.value(), from,
        {{u"close_reason"_s, u"converted"_s}, {u"converted_on"_s, storedFact(made.receivedOn)}});
    Refigure(unit.database(), rules).ofCase(from);
}

} // namespace

namespace conversion {

QString whyNot(const CaseRecord &record, const std::optional<QDate> &endedOn)
{
    if (record.kind == CaseKind::Complaint || record.kind == CaseKind::Compliment)
        return ConversionText::tr("Only a representation or an enquiry becomes a complaint.");
    return endedOn ? ConversionText::tr("The case ended on %1.").arg(weekdayDate(*endedOn))
                   : QString();
}

Result<Conversion> proposed(Database &database, CaseId from, QDate today)
{
    return guarded([&] {
        Conversion made;
        made.from = from;
        made.receivedOn = today;
        made.reference = unwrap(
            casecreation::nextReference(database, CaseKind::Complaint, made.procedure, today));
        return made;
    });
}

std::vector<ConversionFault> faultsIn(const Conversion &made, const CaseRecord &from, QDate today)
{
    std::vector<ConversionFault> faults;
    const auto say = [&](At field, const QString &words) { faults.push_back({field, words}); };
    if (made.reference.trimmed().isEmpty())
        say(At::Reference, ConversionText::tr("Give the complaint a reference."));
    if (!made.receivedOn.isValid())
        say(At::ReceivedOn, ConversionText::tr("Say on which day it became a complaint."));
    else if (made.receivedOn > today)
        say(At::ReceivedOn,
            ConversionText::tr("%1 has not come yet.").arg(weekdayDate(made.receivedOn)));
    else if (made.receivedOn < from.receivedOn)
        say(At::ReceivedOn, ConversionText::tr("%1 lies before the case was received, on %2.")
                                .arg(weekdayDate(made.receivedOn), weekdayDate(from.receivedOn)));
    if (made.reason.trimmed().isEmpty())
        say(At::Reason, ConversionText::tr("Say why it is a complaint."));
    return faults;
}

Result<CaseId> record(Database &database, const Signature &signature, const CouncilRules &rules,
                      const Conversion &made, QDate today, const QString &what)
{
    return guarded([&] {
        restriction::demandOpen(database, made.from);
        UnitOfWork unit(database, signature, what, made.reason.trimmed());
        const CaseDossier dossier = unwrap(CaseRepository(database).dossier(made.from));
        const CaseConduct conduct = unwrap(ConductRepository(database).conduct(dossier));
        QStringList words;
        for (const ConversionFault &fault : faultsIn(made, dossier.record, today))
            words.append(fault.words);
        const QString refusal = whyNot(dossier.record, conduct.endedOn());
        if (!refusal.isEmpty())
            words.append(refusal);
        if (!words.isEmpty())
            throw StorageError({Error::Code::Invalid, words.join(u' '), u"conversion"_s});
        const CaseId id = create(unit, rules, dossier.record, made);
        copyDetail(unit, made.from, id, made, today, rules);
        copyPeople(unit, made.from, id);
        restriction::copyReaders(unit, made.from, id);
        caselinks::put(unit, made.from, id, LinkKind::Converted, made.reason.trimmed());
        end(unit, rules, made.from, made);
        unit.commit();
        return id;
    });
}

} // namespace conversion
} // namespace redress
