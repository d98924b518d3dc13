// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what and see what, the bin, retention, and answers on diversity, on one engine.
#include "tests/engines/exercise.h"

#include "core/conduct/enquiries.h"
#include "core/conduct/intake.h"
#include "core/conduct/ombudsman.h"
#include "core/conduct/peoplerepository.h"
#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "core/store/accesslog.h"
#include "core/store/bin.h"
#include "core/store/caserepository.h"
#include "core/store/councilhistory.h"
#include "core/store/diversity.h"
#include "core/store/fieldrestore.h"
#include "core/store/members.h"
#include "core/store/restriction.h"
#include "core/store/retention.h"
#include "core/store/storageerror.h"
#include "core/worklist/caselist.h"

namespace redress {

using namespace Qt::StringLiterals;

void Exercise::shareWork()
{
    const Signature who = store().signature();
    const QDate today = m_clock.today();
    TeamMember me;
    me.login = who.person;
    me.name = u"Tester"_s;
    me.role = TeamRole::Administrator;
    me.takesDiversityForms = true;
    const auto mine = members::save(database(), who, me, today, u"Added"_s);
    ASSERT_TRUE(mine) << why(mine);
    TeamMember second;
    second.login = u"second"_s;
    second.name = u"Second"_s;
    second.role = TeamRole::Manager;
    const auto other = members::save(database(), who, second, today, u"Added"_s);
    ASSERT_TRUE(other) << why(other);
    ASSERT_TRUE(members::setRoleOfOthers(database(), who, TeamRole::Officer, u"Others"_s));
    ASSERT_TRUE(members::nameFirst(database(), who));
    const auto everybody = members::all(database());
    for (const TeamMember &one : *everybody)
        answer(one.name + QString(toStored(one.role)));
    // What an officer may not do.
    const auto refused = guarded([&] {
        UnitOfWork unit(database(), {u"somebody"_s, u"desk"_s, m_clock.nowUtc()}, u"Tried"_s);
        unit.created("calendar_day"_L1, 1);
        unit.commit();
    });
    ASSERT_FALSE(refused);
    answer(refused.error().message);

    IntakeFacts contact;
    contact.contact.record = CaseRepository(database()).dossier(enquiry())->record;
    contact.contact.record.reference = u"MP-9"_s;
    contact.contact.record.receivedOn = today;
    contact.contact.record.respondedOn = today;
    contact.name = u"Hon. Member"_s;
    const auto id = intake::record(database(), who, store().rules(), contact, today, u"Recorded"_s);
    ASSERT_TRUE(id) << why(id);
    ContactEntry call;
    call.happenedOn = today;
    call.note = u"Of xylophones"_s;
    ASSERT_TRUE(contactlog::save(database(), who, *id, call, {}, today, u"Call"_s));
    NewDocument letter;
    letter.name = u"a.txt"_s;
    letter.content = "A";
    ASSERT_TRUE(DocumentRepository(database()).add(who, *id, {letter}, u"Attached"_s));

    ASSERT_TRUE(restriction::restrict(database(), who, *id, {*other}, u"Staff"_s, u"Restricted"_s));
    const auto closed = CaseRepository(database()).dossier(*id);
    ASSERT_FALSE(closed);
    answer(closed.error().message);
    const std::vector<CaseId> ids{*id};
    answer(caselist::rows(database(), store().rules(), ids, today)->front().summary);
    answer(QString::number(caselist::find(database(), u"xylophones"_s)->size()));
    ASSERT_TRUE(restriction::restrict(database(), who, *id, {*mine}, u"Mine"_s, u"Readers"_s));
    ASSERT_TRUE(restriction::noteView(database(), who, *id, u"Opened"_s));
    answer((*restriction::of(database(), *id))->reason);
    ASSERT_TRUE(restriction::lift(database(), who, *id, u"Over"_s, u"Lifted"_s));
    const auto noted = accesslog::entries(database(), 10);
    for (const AccessEntry &entry : *noted)
        answer(entry.person + entry.what + entry.reference);
    const auto settings = councilChanges(database(), u"setting"_s, 10);
    ASSERT_TRUE(settings) << why(settings);
    for (const CouncilChange &one : *settings)
        answer(one.field + one.after.value_or(QString()));
    binAndKeep(*id);
}

CaseId Exercise::enquiry()
{
    return CaseRepository(database()).find(u"MP-1"_s)->value_or(CaseId());
}

/// A case at the Ombudsman that stands alone is held, destroyed by two people, goes into the bin,
/// back, and for good.
void Exercise::binAtOmbudsman()
{
    const Signature who = store().signature();
    OmbudsmanFacts facts;
    facts.record.reference = u"26 000 009"_s;
    facts.record.directorate = CaseRepository(database()).dossier(enquiry())->record.directorate;
    facts.record.receivedOn = m_clock.today();
    facts.record.summary = u"Of zithers"_s;
    facts.record.decisionOn = m_clock.today();
    facts.record.decision = Decision::NotUpheld;
    const auto saved =
        ombudsman::save(database(), who, store().rules(), facts, m_clock.today(), u"Recorded"_s);
    ASSERT_TRUE(saved) << why(saved);
    const auto id = CaseRepository(database()).findOmbudsman(facts.record.reference);
    ASSERT_TRUE(id && *id) << why(id);
    EnquiryRecord letter;
    letter.ombudsmanCase = **id;
    letter.letterOn = m_clock.today();
    letter.repliedOn = m_clock.today();
    ASSERT_TRUE(enquiries::save(database(), who, {}, letter, {}, m_clock.today(), u"Letter"_s));
    const auto everybody = members::all(database());
    ASSERT_TRUE(everybody) << why(everybody);
    for (const TeamMember &one : *everybody) {
        ASSERT_TRUE(
            restriction::restrict(database(), who, **id, {*one.id}, u"Staff"_s, u"Restricted"_s));
        answer(ombudsman::facts(database(), **id) ? u"open"_s : u"closed"_s);
        answer((*restriction::of(database(), **id))->reason);
    }
    ASSERT_TRUE(restriction::lift(database(), who, **id, u"Over"_s, u"Lifted"_s));
    const QDate later = m_clock.today().addYears(2);
    const auto proposed = [&] {
        return retention::propose(database(), who, **id, later, u"Old"_s, u"Proposed"_s);
    };
    ASSERT_TRUE(retention::hold(database(), who, **id, u"Inquiry"_s, u"Held"_s));
    EXPECT_FALSE(proposed());
    ASSERT_TRUE(retention::liftHold(database(), who, **id, u"Over"_s, u"Lifted"_s));
    ASSERT_TRUE(retention::keepUntil(database(), who, **id, later, u"Longer"_s, u"Kept"_s));
    ASSERT_TRUE(proposed());
    ASSERT_TRUE(retention::withdraw(database(), who, **id, u"Not yet"_s, u"Withdrawn"_s));
    ASSERT_TRUE(proposed());
    const auto list = retention::reviewList(database(), later);
    for (const RetentionLine &line : *list)
        answer(line.reference + line.proposedBy + line.dueOn.toString(Qt::ISODate));
    const Signature second{u"second"_s, u"desk"_s, m_clock.nowUtc()};
    const auto destroyed =
        retention::confirm(database(), second, **id, later, u"Agreed"_s, u"Destroyed"_s);
    ASSERT_TRUE(destroyed) << why(destroyed);
    answer(*ombudsman::facts(database(), **id)->record.summary);
    const auto put = [&] {
        return bin::putOmbudsman(database(), who, **id, u"Twice"_s, u"Deleted"_s);
    };
    ASSERT_TRUE(put());
    answer(bin::items(database())->front().title);
    ASSERT_TRUE(bin::restoreLast(database(), who, store().rules(), BinItem::Kind::Ombudsman,
                                 (*id)->value(), u"Back"_s));
    const auto gone = put();
    ASSERT_TRUE(gone) << why(gone);
    const auto purged =
        bin::purge(database(), who, bin::items(database())->front().id, u"Old"_s, u"Purged"_s);
    ASSERT_TRUE(purged) << why(purged);
    answer(QString::number(bin::items(database())->size()));
}

void Exercise::binAndKeep(CaseId id)
{
    const Signature who = store().signature();
    const QDate today = m_clock.today();
    const auto documents = DocumentRepository(database()).documents(id);
    ASSERT_TRUE(documents && !documents->empty());
    ASSERT_TRUE(bin::putDocument(database(), who, id, documents->front().id.value(), u"Wrong"_s,
                                 u"Deleted"_s));
    ASSERT_TRUE(bin::restore(database(), who, store().rules(), bin::items(database())->front().id,
                             u"Back"_s));
    ASSERT_FALSE(bin::putPerson(database(), who, 1, u"Nobody"_s, u"Deleted"_s));
    const auto deleted = bin::putCase(database(), who, id, u"Twice"_s, u"Deleted"_s);
    ASSERT_TRUE(deleted) << why(deleted);
    const auto inBin = bin::items(database());
    for (const BinItem &item : *inBin)
        answer(item.title + item.reason);
    const auto restored = bin::restore(database(), who, store().rules(),
                                       bin::items(database())->front().id, u"Back"_s);
    ASSERT_TRUE(restored) << why(restored);
    const CaseRecord before = CaseRepository(database()).dossier(id)->record;
    CaseRecord after = before;
    after.summary = u"Of other things"_s;
    ASSERT_TRUE(guarded([&] {
        UnitOfWork unit(database(), who, u"Changed"_s);
        unwrap(CaseRepository::update(unit, store().rules(), before, after));
        unit.commit();
    }));
    const auto changes = fieldrestore::changes(database(), id);
    ASSERT_TRUE(changes && !changes->empty());
    answer(changes->front().field);
    ASSERT_TRUE(fieldrestore::restore(database(), who, store().rules(), id, changes->front().entry,
                                      u"Mistake"_s, u"Back"_s));

    ASSERT_TRUE(retention::setYears(database(), who, {{std::nullopt, 1}}, u"Years"_s));
    const QDate later = today.addYears(2);
    ASSERT_TRUE(retention::hold(database(), who, id, u"Inquiry"_s, u"Held"_s));
    const auto kept = retention::reviewList(database(), later);
    for (const RetentionLine &line : *kept)
        answer(line.reference + line.dueOn.toString(Qt::ISODate) + line.legalHold);
    ASSERT_TRUE(retention::liftHold(database(), who, id, u"Over"_s, u"Lifted"_s));
    ASSERT_TRUE(retention::keepUntil(database(), who, id, later, u"Longer"_s, u"Kept"_s));
    ASSERT_TRUE(retention::propose(database(), who, id, later, u"Old"_s, u"Proposed"_s));
    ASSERT_TRUE(retention::withdraw(database(), who, id, u"Not yet"_s, u"Withdrawn"_s));
    ASSERT_TRUE(retention::propose(database(), who, id, later, u"Old"_s, u"Proposed"_s));
    // What was deleted of it before goes with it.
    const auto left = DocumentRepository(database()).documents(id);
    ASSERT_TRUE(left && !left->empty());
    ASSERT_TRUE(
        bin::putDocument(database(), who, id, left->front().id.value(), u"Wrong"_s, u"Deleted"_s));
    const Signature second{u"second"_s, u"desk"_s, m_clock.nowUtc()};
    const auto destroyed =
        retention::confirm(database(), second, id, later, u"Agreed"_s, u"Destroyed"_s);
    ASSERT_TRUE(destroyed) << why(destroyed);
    answer(CaseRepository(database()).dossier(id)->record.summary);

    // Another goes for good with its document.
    const auto other = CaseRepository(database()).find(u"MP-2"_s);
    ASSERT_TRUE(other && *other);
    NewDocument letter;
    letter.name = u"b.txt"_s;
    letter.content = "B";
    ASSERT_TRUE(DocumentRepository(database()).add(who, **other, {letter}, u"Added"_s));
    ASSERT_TRUE(bin::putCase(database(), who, **other, u"Twice"_s, u"Deleted"_s));
    ASSERT_TRUE(
        bin::purge(database(), who, bin::items(database())->front().id, u"Old"_s, u"Purged"_s));

    binAtOmbudsman();

    // So does somebody who was taken off their only case.
    CasePerson somebody;
    somebody.person.name = u"Ottilie"_s;
    ASSERT_TRUE(people::save(database(), who, store().rules(), enquiry(), {}, somebody, today,
                             u"Person"_s));
    const auto onCase = people::onCase(database(), enquiry());
    ASSERT_TRUE(onCase) << why(onCase);
    for (const CasePerson &one : onCase->people) {
        if (one.person.name == somebody.person.name) {
            ASSERT_TRUE(people::remove(database(), who, enquiry(), *one.id, u"Wrong"_s, u"Off"_s));
        }
    }
    const auto loose = bin::peopleOnNoCase(database());
    ASSERT_TRUE(loose && !loose->empty()) << why(loose);
    for (const LoosePerson &one : *loose)
        answer(one.name);
    ASSERT_TRUE(bin::putPerson(database(), who, loose->back().record, u"Asked"_s, u"Deleted"_s));
    ASSERT_TRUE(
        bin::purge(database(), who, bin::items(database())->front().id, u"Asked"_s, u"Purged"_s));

    ASSERT_TRUE(diversity::setOffered(database(), who, FinancialYear{2024}, 5, u"Offered"_s));
    const auto taken = diversity::takeForm(database(), who, FinancialYear{2024}, {},
                                           {{DiversityQuestion::Age, u"40"_s, {}}}, u"Form"_s);
    ASSERT_TRUE(taken) << why(taken);
    answer(QString::number(diversity::returns(database())->front().returned));
}

} // namespace redress
