// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/intake.h"

#include "core/casework/councilrules.h"
#include "core/conduct/peoplerepository.h"
#include "core/conduct/personrows.h"
#include "core/store/recordwriter.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct IntakeText {
    Q_DECLARE_TR_FUNCTIONS(redress::Intake)
};

/// Somebody who thanks is no complainant: the compliment itself says from whom it came.
void putSender(UnitOfWork &unit, CaseId id, const IntakeFacts &facts)
{
    const QString name = facts.name.simplified();
    if (name.isEmpty() || facts.contact.record.kind == CaseKind::Compliment)
        return;
    CasePerson sender;
    sender.role = roleOfSender(facts.contact.record.kind);
    sender.complainantType = facts.contact.record.complainantType;
    if (facts.person)
        sender.person = leadingPerson(unit.database(), *facts.person);
    else
        sender.person.name = name;
    people::put(unit, id, CasePerson(), sender);
}

} // namespace

PersonRole roleOfSender(CaseKind kind)
{
    const bool isMember = kind == CaseKind::MpEnquiry || kind == CaseKind::CouncillorEnquiry;
    return isMember ? PersonRole::ElectedMember : PersonRole::Complainant;
}

namespace intake {

bool isBackDated(QDate receivedOn, QDate today, const WorkingCalendar &calendar)
{
    const auto passed = calendar.between(receivedOn, today);
    return passed && passed->count > 1;
}

Result<CaseId> record(Database &database, const Signature &signature, const CouncilRules &rules,
                      const IntakeFacts &facts, QDate today, const QString &what)
{
    return guarded([&] {
        const CaseRecord &record = facts.contact.record;
        const QString reason = facts.backDatedReason.trimmed();
        const bool isLate = isBackDated(record.receivedOn, today, rules.calendar());
        if (isLate && reason.isEmpty())
            throw StorageError(
                {Error::Code::Invalid,
                 IntakeText::tr("Say why it is entered only now. Nothing was saved."),
                 u"back-dated"_s});
        UnitOfWork unit(database, signature, what, isLate ? reason : QString());
        const CaseId id = unwrap(casecreation::create(unit, rules, facts.contact));
        StoredFacts detail{{u"logged_on"_s, storedFact(std::optional(today))}};
        if (isLate)
            detail[u"back_dated_reason"_s] = reason;
        if (record.kind == CaseKind::Compliment)
            detail[u"compliment_from"_s] = storedFact(facts.name.simplified());
        updateRecord(unit, "case_detail"_L1, id.value(), id, detail);
        putSender(unit, id, facts);
        unit.commit();
        return id;
    });
}

Result<CaseEntry> entryOf(Database &database, CaseId id)
{
    return guarded([&] {
        CaseEntry entry;
        const auto facts = storedFactsOf(database, "case_detail"_L1, id.value());
        if (!facts)
            return entry;
        const QDate on =
            QDate::fromString(facts->at(u"logged_on"_s).value_or(QString()), Qt::ISODate);
        entry.loggedOn = on.isValid() ? std::optional(on) : std::nullopt;
        entry.backDatedReason = facts->at(u"back_dated_reason"_s).value_or(QString());
        return entry;
    });
}

} // namespace intake
} // namespace redress
