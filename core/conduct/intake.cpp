// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conduct/intake.h"

#include "core/base/textmatch.h"
#include "core/casework/councilrules.h"
#include "core/conduct/peoplerepository.h"
#include "core/conduct/personrows.h"
#include "core/store/caserepository.h"
#include "core/store/recordwriter.h"
#include "core/store/restriction.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct IntakeText {
    Q_DECLARE_TR_FUNCTIONS(redress::Intake)
};

// An import notes the file that it read; what a person records is created by them.
const QString kEntered = uR"sql(
SELECT u.at_utc, u.reason FROM ombudsman_case o JOIN change_set u ON u.id = o.origin_id
WHERE o.id = :id AND EXISTS (SELECT 1 FROM change_entry e WHERE e.change_set_id = u.id
                             AND e.entity = 'ombudsman_case' AND e.action = 'created')
)sql"_s;

/// \return the reason; empty: it is not late. \throws StorageError if there is none and must be.
QString lateReason(QDate receivedOn, const QString &typed, QDate today, const CouncilRules &rules)
{
    if (!intake::isBackDated(receivedOn, today, rules.calendar()))
        return {};
    if (typed.trimmed().isEmpty())
        throw StorageError({Error::Code::Invalid,
                            IntakeText::tr("Say why it is entered only now. Nothing was saved."),
                            u"back-dated"_s});
    return typed.trimmed();
}

CaseId ownCaseOf(Database &database, const QString &reference)
{
    const auto id = unwrap(CaseRepository(database).find(reference));
    if (!id)
        throw StorageError({Error::Code::NotFound,
                            IntakeText::tr("There is no case %1 of the council. Nothing was saved.")
                                .arg(reference),
                            reference});
    restriction::demandOpen(database, *id);
    return *id;
}

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

/// Who took it to the Ombudsman, on the case that is theirs.
void putComplainant(UnitOfWork &unit, OmbudsmanId id, std::optional<CaseId> ofCase,
                    const OmbudsmanIntake &taken)
{
    const QString name = taken.name.simplified();
    if (name.isEmpty())
        return;
    CasePerson complainant;
    if (taken.person)
        complainant.person = leadingPerson(unit.database(), *taken.person);
    else
        complainant.person.name = name;
    const AnyCaseId of = ofCase ? AnyCaseId(*ofCase) : AnyCaseId(id);
    const PeopleOnCase there = unwrap(people::onCase(unit.database(), of));
    const bool isThere = std::ranges::any_of(there.people, [&](const CasePerson &one) {
        return one.role == complainant.role && folded(one.person.name) == folded(name);
    });
    if (!isThere)
        people::put(unit, of, CasePerson(), complainant);
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
        const QString reason = lateReason(record.receivedOn, facts.backDatedReason, today, rules);
        UnitOfWork unit(database, signature, what, reason);
        const CaseId id = unwrap(casecreation::create(unit, rules, facts.contact));
        StoredFacts detail{{u"logged_on"_s, storedFact(std::optional(today))}};
        if (!reason.isEmpty())
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

Result<OmbudsmanId> record(Database &database, const Signature &signature,
                           const CouncilRules &rules, const OmbudsmanIntake &taken, QDate today,
                           const QString &what)
{
    return guarded([&] {
        OmbudsmanFacts facts = taken.facts;
        const QString reason =
            lateReason(facts.record.receivedOn, taken.backDatedReason, today, rules);
        const QString own = taken.ownReference.trimmed();
        if (!own.isEmpty())
            facts.record.caseId = ownCaseOf(database, own);
        UnitOfWork unit(database, signature, what, reason);
        const OmbudsmanId id = ombudsman::put(unit, rules, facts, today);
        putComplainant(unit, id, facts.record.caseId, taken);
        unit.commit();
        return id;
    });
}

Result<CaseEntry> entryOf(Database &database, OmbudsmanId id)
{
    return guarded([&] {
        CaseEntry entry;
        Statement select(database, kEntered);
        select.bind(u":id"_s, id);
        if (!select.step())
            return entry;
        const QDateTime at = QDateTime::fromString(select.text(0), Qt::ISODateWithMs);
        entry.loggedOn = at.toLocalTime().date();
        entry.backDatedReason = select.text(1);
        return entry;
    });
}

} // namespace intake
} // namespace redress
