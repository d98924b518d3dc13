// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the exercise that is about cases at the Ombudsman.
#include "tests/engines/exercise.h"

#include "core/conduct/enquiries.h"
#include "core/conduct/intake.h"
#include "core/conduct/knownpeople.h"
#include "core/conduct/peoplerepository.h"
#include "core/conduct/prematurereturn.h"
#include "core/letters/contactlog.h"
#include "core/letters/lettervalues.h"
#include "core/search/search.h"
#include "core/store/bin.h"
#include "core/store/fieldrestore.h"
#include "core/store/ombudsmantrail.h"
#include "core/store/takeback.h"
#include "core/worklist/caselist.h"
#include "core/worklist/openwork.h"
#include "core/worklist/worklist.h"

namespace redress {

using namespace Qt::StringLiterals;

/// Who is on it is found by name, by its reference and among the cases of the person.
void Exercise::peopleAtOmbudsman(OmbudsmanId id)
{
    const Signature signature = store().signature();
    const auto search = search::parse(u"person:wilma"_s, {store().reference(), m_clock.today()});
    ASSERT_TRUE(search) << why(search);
    const auto found = caselist::alone(database(), *search, 5);
    ASSERT_TRUE(found) << why(found);
    for (const caselist::Found &one : *found)
        answer(one.reference);
    const auto byReference = people::onReference(database(), u"24 777 001"_s, 5);
    ASSERT_TRUE(byReference) << why(byReference);
    ASSERT_EQ(byReference->size(), 1U);
    answer(byReference->front().cases.front().reference);
    const CasePerson before = people::onCase(database(), id)->people.front();
    CasePerson after = before;
    after.relationship = u"mother"_s;
    ASSERT_TRUE(people::save(database(), signature, store().rules(), id, before, after,
                             m_clock.today(), u"Changed"_s));
    CasePerson other;
    other.role = PersonRole::Advocate;
    other.person.name = u"Not theirs"_s;
    ASSERT_TRUE(people::save(database(), signature, store().rules(), id, CasePerson(), other,
                             m_clock.today(), u"Added"_s));
    ASSERT_TRUE(people::remove(database(), signature, id,
                               *people::onCase(database(), id)->people.back().id, u"Wrong"_s,
                               u"Off"_s));
    answer(people::onCase(database(), id)->people.front().relationship);
}

/// Contacts, documents and the history of one that stands alone.
void Exercise::papersAtOmbudsman(OmbudsmanId id)
{
    const Signature signature = store().signature();
    const QDate today = m_clock.today();
    ContactEntry call;
    call.happenedOn = today;
    call.note = u"Asked for the harpsichord"_s;
    call.nextChaseOn = today;
    ASSERT_TRUE(contactlog::save(database(), signature, id, call, {}, today, u"Contact"_s));
    const auto log = contactlog::entries(database(), id);
    ASSERT_TRUE(log) << why(log);
    for (const ContactEntry &one : *log)
        answer(one.note);
    const auto chases = contactlog::chases(database(), today);
    ASSERT_TRUE(chases) << why(chases);
    for (const Chase &one : *chases)
        answer(one.reference + one.note);
    DocumentRepository documents(database());
    NewDocument letter;
    letter.name = u"Letter.txt"_s;
    letter.content = "What the Ombudsman asks";
    letter.mediaType = u"text/plain"_s;
    const auto added = documents.add(signature, id, {letter}, u"Attached"_s);
    ASSERT_TRUE(added) << why(added);
    const DocumentId document = added->documents.front();
    answer(QString::fromUtf8(*documents.content(document)) + *documents.text(document));
    ASSERT_TRUE(
        bin::putDocument(database(), signature, id, document.value(), u"Wrong"_s, u"Deleted"_s));
    ASSERT_TRUE(bin::restoreLast(database(), signature, store().rules(), BinItem::Kind::Document,
                                 document.value(), u"Back"_s));
    const auto kept = documents.documents(id);
    ASSERT_TRUE(kept) << why(kept);
    for (const CaseDocument &one : *kept)
        answer(one.name);
    ASSERT_TRUE(contactlog::remove(database(), signature, id, *log->front().id, u"Entered twice"_s,
                                   u"Taken away"_s));
    const auto history = ombudsmantrail::history(database(), id);
    ASSERT_TRUE(history) << why(history);
    for (const HistoryEntry &one : *history)
        answer(one.entity + one.action + one.field);
    const auto changes = fieldrestore::changes(database(), id);
    ASSERT_TRUE(changes) << why(changes);
    for (const FieldChange &one : *changes)
        answer(one.entity + one.field);
    call.note = u"Asked again"_s;
    ASSERT_TRUE(contactlog::save(database(), signature, id, call, {}, today, u"Contact"_s));
}

void Exercise::recordOmbudsman()
{
    const QDate today = m_clock.today();
    const Signature signature = store().signature();
    OmbudsmanIntake taken;
    taken.facts.record.reference = u"24 777 001"_s;
    taken.facts.record.directorate = store().reference().directorates().front().id;
    taken.facts.record.receivedOn = today.addDays(-20);
    taken.facts.record.summary = u"Stands alone"_s;
    taken.backDatedReason = u"On leave"_s;
    taken.name = u"Wilma Alone"_s;
    const auto id =
        intake::record(database(), signature, store().rules(), taken, today, u"Taken"_s);
    ASSERT_TRUE(id) << why(id);
    peopleAtOmbudsman(*id);
    papersAtOmbudsman(*id);
    const auto source = readLetterSource(store(), *id);
    ASSERT_TRUE(source) << why(source);
    for (const LetterPerson &one : source->people)
        answer(one.name);
    const auto entry = intake::entryOf(database(), *id);
    ASSERT_TRUE(entry) << why(entry);
    answer(entry->backDatedReason);
    EnquiryRecord letter;
    letter.ombudsmanCase = *id;
    letter.letterOn = today.addDays(-15);
    letter.dueOn = today.addDays(-3);
    letter.note = u"Asks for the file"_s;
    const auto save = [&](const EnquiryRecord &one, const std::optional<EnquiryRecord> &before) {
        return enquiries::save(database(), signature, std::nullopt, one, before, today,
                               u"Letter"_s);
    };
    ASSERT_TRUE(save(letter, {}));
    // Late already, and recorded since somebody last looked.
    const auto list =
        WorkList::load(database(), store().rules(), today, LastLook{m_clock.nowUtc().addDays(-1)});
    ASSERT_TRUE(list) << why(list);
    for (const WorkItem &item : list->items()) {
        if (item.enquiryId)
            answer(item.reference + QString::number(int(item.crossed)) +
                   item.dueOn.value_or(QDate()).toString(Qt::ISODate));
    }
    for (const WorkItem &item : openwork::ofOmbudsman(database(), store().rules(), today, *id))
        answer(item.reference + item.dueOn.value_or(QDate()).toString(Qt::ISODate));
    const EnquiryRecord stored = enquiries::of(database(), *id)->front();
    EnquiryRecord answered = stored;
    answered.repliedOn = today;
    const auto unit = save(answered, stored);
    ASSERT_TRUE(unit) << why(unit);
    const auto back = takeBackUnit(database(), signature, store().rules(), *unit, *id, u"Undone"_s);
    ASSERT_TRUE(back) << why(back);
    answer(enquiries::of(database(), *id)->front().note);
    OmbudsmanFacts facts = ombudsman::facts(database(), *id).value();
    facts.record.decision = Decision::Premature;
    facts.record.decisionOn = today;
    ASSERT_TRUE(
        ombudsman::save(database(), signature, store().rules(), facts, today, u"Decided"_s));
    DocumentRepository documents(database());
    const DocumentId paper = documents.documents(*id)->front().id;
    ASSERT_TRUE(
        bin::putDocument(database(), signature, *id, paper.value(), u"Wrong"_s, u"Deleted"_s));
    PrematureReturn on =
        premature::proposed(database(), ombudsman::facts(database(), *id)->record).value();
    answer(on.reference);
    on.reason = u"Nobody had asked the council"_s;
    const auto made =
        premature::record(database(), signature, store().rules(), on, today, u"Back"_s);
    ASSERT_TRUE(made) << why(made);
    // What was taken away before it was linked comes back to the case with which it is linked.
    ASSERT_TRUE(bin::restoreLast(database(), signature, store().rules(), BinItem::Kind::Document,
                                 paper.value(), u"Back"_s));
    const auto papers = documents.documents(*made);
    ASSERT_TRUE(papers) << why(papers);
    for (const CaseDocument &one : *papers)
        answer(one.name);
    const auto changes = fieldrestore::changes(database(), *id);
    ASSERT_TRUE(changes) << why(changes);
    const auto removal = std::ranges::find_if(*changes, [](const FieldChange &one) {
        return one.isRemoval() && one.entity == u"contact_log"_s;
    });
    ASSERT_NE(removal, changes->end());
    ASSERT_TRUE(fieldrestore::restore(database(), signature, store().rules(), *id, removal->entry,
                                      u"It was another"_s, u"Put back"_s));
    const auto log = contactlog::entries(database(), *made);
    ASSERT_TRUE(log) << why(log);
    for (const ContactEntry &one : *log)
        answer(one.note);
    ASSERT_TRUE(enquiries::remove(database(), signature, *made, stored.id, u"By mistake"_s,
                                  u"Taken away"_s));
}

} // namespace redress
