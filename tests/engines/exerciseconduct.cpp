// SPDX-License-Identifier: GPL-3.0-or-later
// Triage, the steps of a stage and what was learnt, on one engine.
#include "tests/engines/exercise.h"

#include "core/conduct/conductact.h"
#include "core/conduct/conversion.h"
#include "core/conduct/intake.h"
#include "core/conduct/knownpeople.h"
#include "core/conduct/learning.h"
#include "core/conduct/ledger.h"
#include "core/conduct/peoplerepository.h"
#include "core/conduct/practitionerregister.h"
#include "core/conduct/triagerepository.h"
#include "core/store/caserepository.h"
#include "core/store/storageerror.h"
#include "core/store/takeback.h"
#include "core/worklist/openwork.h"

namespace redress {

using namespace Qt::StringLiterals;

ChangeSetId Exercise::act(CaseId id, ActKind kind, int stage,
                          const std::function<void(Act &)> &more)
{
    Act made;
    made.kind = kind;
    made.stage = stage;
    made.on = m_clock.today();
    made.excuse = u"For the engines"_s;
    if (more)
        more(made);
    const auto unit = doAct(database(), store().signature(), store().rules(), id, made,
                            m_clock.today(), u"Step"_s);
    EXPECT_TRUE(unit) << why(unit);
    return unit.value_or(ChangeSetId());
}

void Exercise::handleStages()
{
    const auto id = CaseRepository(database()).find(u"CO-1"_s);
    ASSERT_TRUE(id && *id);
    Triage triage;
    triage.what = Subject::OtherService;
    triage.result = TriageResult::Corporate;
    triage.reason = u"Not of the list"_s;
    triage.decider = u"tester"_s;
    triage.decidedOn = m_clock.today();
    ASSERT_TRUE(decideTriage(database(), store().signature(), store().rules(), **id, Triage(),
                             triage, {}, m_clock.today(), u"Triage"_s));
    act(**id, ActKind::Acknowledge, 0, [](Act &made) {
        made.proofKind = ContactKind::Email;
        made.proofWords = u"In the outbox"_s;
    });
    act(**id, ActKind::BeginStage, 1); // Which takes the acknowledgement over.
    act(**id, ActKind::Appoint, 1, [](Act &made) {
        made.role = PractitionerRole::Advocate;
        made.practitionerName = u"A. D. Vocate"_s;
    });
    act(**id, ActKind::Extend, 1, [this](Act &made) {
        made.until = m_clock.today().addDays(40);
        made.reason = u"Holidays"_s;
        made.agreedBy = Agreement::Both;
        made.toldOn = m_clock.today();
        made.proofKind = ContactKind::Letter;
        made.proofWords = u"Letter"_s;
    });
    act(**id, ActKind::Hold, 1, [this](Act &made) {
        made.holdReason = store().reference().itemsOf(UserList::HoldReason).front().id;
        made.reason = u"The head of service"_s;
    });
    const ChangeSetId last = act(**id, ActKind::Resume, 1);
    const auto back =
        takeBackUnit(database(), store().signature(), store().rules(), last, **id, u"Taken back"_s);
    ASSERT_TRUE(back) << why(back);
    EXPECT_EQ(newestUnit(database()).value_or(ChangeSetId()), *back);
    EXPECT_TRUE(canBeDoneAgain(database(), *back).value_or(false));
    EXPECT_FALSE(
        takeBackFacts(database(), store().signature(), store().rules(), last, u"Taken back"_s));
    ASSERT_TRUE(
        takeBackFacts(database(), store().signature(), store().rules(), *back, u"Done again"_s));
    const auto state = readCaseState(database(), **id);
    ASSERT_TRUE(state) << why(state);
    for (const LedgerEntry &entry : state->conduct.stages.front().ledger)
        answer(QString(toStored(entry.event)) + entry.on.toString(Qt::ISODate) + entry.note);
    const auto unproved = guarded([&] { return ledger::unproved(database()); });
    ASSERT_TRUE(unproved) << why(unproved);
    answer(QString::number(unproved->size()));
    answer(state->practitioners.front().name);
    const auto listed = practitionerregister::lines(database(), store().rules().calendar());
    ASSERT_TRUE(listed) << why(listed);
    Practitioner advocate = listed->front().who;
    answer(QString::number(listed->front().open));
    advocate.availability = u"Mondays"_s;
    ASSERT_TRUE(
        practitionerregister::change(database(), store().signature(), advocate, u"Changed"_s));
    advocate.name = u"Somebody else"_s;
    ASSERT_TRUE(practitionerregister::add(database(), store().signature(), advocate, u"Added"_s));
    IssueFacts issue;
    issue.stage = state->dossier.stages.front().stage.id;
    issue.category = store().reference().itemsOf(UserList::IssueCategory).front().id;
    ASSERT_TRUE(
        learning::save(database(), store().signature(), **id, issue, m_clock.today(), u"Issue"_s));
    const auto issues = CaseRepository(database()).dossier(**id)->stages.front().issues;
    ASSERT_EQ(issues.size(), 1U);
    ASSERT_TRUE(learning::remove(database(), store().signature(), **id, issues.front().id,
                                 u"By mistake"_s, u"Taken away"_s));
    const auto lines = learning::lines(database(), day("2000-01-01"), m_clock.today());
    ASSERT_TRUE(lines) << why(lines);
    for (const LearningLine &line : *lines)
        answer(u"%1 %2"_s.arg(line.reference).arg(line.later.size()));
    answer(QString::number(learning::overdueCount(database(), m_clock.today()).value_or(-1)));
    const auto asks = learning::asksOmbudsmanAction(database(), **id);
    ASSERT_TRUE(asks) << why(asks);
    answer(QString::number(*asks ? 1 : 0));
    answer(QString::number(
        learning::followUpCount(database(), day("2016-04-01"), m_clock.today()).value_or(-1)));
}

void Exercise::meetPeople()
{
    const auto id = CaseRepository(database()).find(u"CO-1"_s);
    ASSERT_TRUE(id && *id);
    const Signature who = store().signature();
    const QDate today = m_clock.today();
    CasePerson first;
    first.person.name = u"Zo\u00eb Quenby"_s;
    first.person.bornOn = day("1980-05-03");
    const auto unit =
        people::save(database(), who, store().rules(), **id, {}, first, today, u"Person"_s);
    ASSERT_TRUE(unit) << why(unit);
    IntakeFacts contact;
    contact.contact.record = CaseRepository(database()).dossier(**id)->record;
    contact.contact.record.reference = u"CO-2"_s;
    contact.contact.record.receivedOn = today;
    contact.name = u"O. Quenby"_s;
    const auto other =
        intake::record(database(), who, store().rules(), contact, today, u"Recorded"_s);
    ASSERT_TRUE(other) << why(other);
    answer(intake::entryOf(database(), *other)->loggedOn->toString(Qt::ISODate));
    for (const QString &typed : {u"zoe"_s, u"quen"_s, u"%"_s}) {
        const auto found = people::matching(database(), typed);
        ASSERT_TRUE(found) << why(found);
        for (const KnownPerson &one : *found)
            answer(u"%1 %2"_s.arg(one.person.name).arg(one.cases.size()));
    }
    const auto byReference = people::onReference(database(), u"CO-1"_s, 5);
    ASSERT_TRUE(byReference) << why(byReference);
    for (const KnownPerson &one : *byReference)
        answer(one.person.name);
    const auto onFile = people::sameOnFile(database(), u"ZOE QUENBY"_s, first.person.bornOn);
    ASSERT_TRUE(onFile && *onFile);
    const CasePerson second = people::onCase(database(), *other)->people.front();
    ASSERT_TRUE(
        people::link(database(), who, *other, **onFile, *second.record, u"Same"_s, u"Linked"_s));
    answer(people::onCase(database(), *other)->people.front().person.name);
    ASSERT_TRUE(
        people::separate(database(), who, *other, *second.record, u"Not the same"_s, u"Apart"_s));
    Consent consent;
    consent.person = second.record;
    consent.state = ConsentState::Pending;
    ASSERT_TRUE(people::save(database(), who, *other, {}, consent, today, u"Consent"_s));
    Advocacy advocacy;
    advocacy.offeredOn = today;
    ASSERT_TRUE(
        people::save(database(), who, store().rules(), *other, {}, advocacy, today, u"Advocacy"_s));
    ASSERT_TRUE(people::save(database(), who, *other, {}, CaseNeeds{u"Welsh"_s, {}, today}, today,
                             u"Needs"_s));
    const PeopleOnCase read = *people::onCase(database(), *other);
    ASSERT_TRUE(people::remove(database(), who, *other, *read.consents.front().id, u"Over"_s,
                               u"Consent"_s));
    ASSERT_TRUE(
        people::remove(database(), who, *other, *read.people.front().id, u"Over"_s, u"Person"_s));
    ASSERT_TRUE(takeBackUnit(database(), who, store().rules(), *unit, **id, u"Taken back"_s));
    // What ends without a stage or a reply.
    contact.contact.record.kind = CaseKind::Representation;
    contact.contact.record.procedure.reset();
    contact.contact.record.reference = u"RE-2"_s;
    const auto idea =
        intake::record(database(), who, store().rules(), contact, today, u"Recorded"_s);
    ASSERT_TRUE(idea) << why(idea);
    const auto owed = openwork::acknowledgementOf(database(), store().rules(), *idea, today);
    ASSERT_TRUE(owed) << why(owed);
    answer(*owed ? nextStepText((*owed)->nextStep) : QString());
    act(*idea, ActKind::Acknowledge, 0);
    act(*idea, ActKind::Extend, 0, [this](Act &made) {
        made.until = m_clock.today().addDays(40);
        made.reason = u"Two services answer"_s;
        made.agreedBy = Agreement::Both;
        made.toldOn = m_clock.today();
    });
    act(*idea, ActKind::Hold, 0, [this](Act &made) {
        made.holdReason = store().reference().itemsOf(UserList::HoldReason).front().id;
        made.reason = u"The head of service"_s;
    });
    act(*idea, ActKind::Resume, 0);
    const CaseState extended = readCaseState(database(), *idea).value_or(CaseState());
    for (const KeptDeadline &one : extended.conduct.reply.kept)
        answer(one.dueOn.toString(Qt::ISODate));
    auto made = conversion::proposed(database(), *idea, today).value_or(Conversion());
    made.reason = u"It is a complaint"_s;
    const auto complaint =
        conversion::record(database(), who, store().rules(), made, today, u"Made"_s);
    ASSERT_TRUE(complaint) << why(complaint);
    answer(people::onCase(database(), *complaint)->people.front().person.name);
    act(*complaint, ActKind::Withdraw, 0, [](Act &step) { step.reason = u"Settled"_s; });
    answer(readCaseState(database(), *complaint)->conduct.withdrawnOn->toString(Qt::ISODate));
}

} // namespace redress
