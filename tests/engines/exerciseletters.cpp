// SPDX-License-Identifier: GPL-3.0-or-later
// Letters, documents and what is said to whom, on one engine.
#include "tests/engines/exercise.h"

#include "core/letters/casedocuments.h"
#include "core/letters/contactlog.h"
#include "core/letters/letterfields.h"
#include "core/letters/letterrepository.h"
#include "core/letters/lettervalues.h"
#include "core/letters/worksheets.h"
#include "core/store/bin.h"
#include "core/store/caserepository.h"
#include "core/store/diagnostics.h"
#include "core/store/filecounts.h"
#include "core/store/fileorigin.h"
#include "core/store/firststeps.h"

namespace redress {

using namespace Qt::StringLiterals;

void Exercise::askSheets()
{
    const auto list = WorkList::load(database(), store().rules(), m_clock.today());
    ASSERT_TRUE(list) << why(list);
    const auto owed = owedItems(database(), *list, store().reference());
    ASSERT_TRUE(owed) << why(owed);
    for (const OwedItem &one : *owed)
        answer(u"%1 %2 %3 %4"_s.arg(one.manager, one.item.reference,
                                    one.since.toString(Qt::ISODate), one.askedWhom));
    const auto origin = fileOrigin(database());
    ASSERT_TRUE(origin) << why(origin);
    EXPECT_FALSE(origin->isEmpty());
    const auto counts = countsOf(database());
    ASSERT_TRUE(counts) << why(counts);
    answer(u"%1 %2 %3 %4 %5"_s.arg(counts->cases)
               .arg(counts->people)
               .arg(counts->actions)
               .arg(counts->documents)
               .arg(counts->changedBy));
    const auto steps = firstSteps(database());
    ASSERT_TRUE(steps) << why(steps);
    answer(QString::number(steps->done()));
    const auto found = diagnostics::ofFile(store());
    ASSERT_TRUE(found) << why(found);
    for (const DiagnosticPart::Line &line : found->at(2).lines)
        answer(u"%1 %2"_s.arg(line.name, line.value));
}

void Exercise::writeLetters()
{
    const auto id = CaseRepository(database()).find(u"CO-1"_s);
    ASSERT_TRUE(id && *id);
    LetterRepository letters(database());
    auto letter = letters.letter(u"ombudsman"_s);
    ASSERT_TRUE(letter) << why(letter);
    letter->body = u"# Ours\n\nDear {{recipient}}, of {{reference}}, by {{due_date}}"_s;
    const auto kept = letters.keep(store().signature(), *letter, u"Letter changed"_s);
    ASSERT_TRUE(kept) << why(kept);
    ASSERT_TRUE(
        letters.setWords(store().signature(), {{LetterWords::Contact, u"Ring us"_s}}, u"Words"_s));
    const auto source = readLetterSource(store(), **id);
    ASSERT_TRUE(source) << why(source);
    const LetterValues values = letterValues(*source, 1, source->usualRecipient(), m_clock.today(),
                                             store().rules(), store().reference());
    answer(mergeLetter(kept->body, values, letterFieldNames()).text);
    answer(values.value(u"contact"_s).items.join(u' '));

    DocumentRepository documents(database());
    NewDocument document;
    document.name = u"note.txt"_s;
    document.content = QByteArray("a\0b", 3);
    document.letterTemplate = kept->id;
    const auto added =
        documents.add(store().signature(), **id, {document, document}, u"Attached"_s);
    ASSERT_TRUE(added) << why(added);
    ASSERT_TRUE(documents.setSentOn(store().signature(), **id, added->documents.front(),
                                    m_clock.today(), u"Sent"_s));
    ASSERT_TRUE(bin::putDocument(database(), store().signature(), **id,
                                 added->documents.back().value(), u"Twice"_s, u"Removed"_s));
    const auto all = documents.documents(**id);
    ASSERT_TRUE(all) << why(all);
    for (const CaseDocument &one : *all)
        answer(u"%1 %2 %3 %4"_s.arg(one.name, one.digest)
                   .arg(one.bytes)
                   .arg(one.sentOn.value_or(QDate()).toString(Qt::ISODate)));
    NewDocument letterKept = document;
    letterKept.kind = kindOfLetter(u"ombudsman"_s);
    letterKept.mediaType = u"application/pdf"_s;
    ASSERT_TRUE(documents.add(store().signature(), **id, {letterKept}, u"Kept"_s));
    const auto read = DocumentRepository::readWords(
        database(), [](const QString &, const QByteArray &) { return u"Read anew"_s; });
    ASSERT_TRUE(read) << why(read);
    answer(QString::number(*read));
    const auto content = documents.content(added->documents.front());
    ASSERT_TRUE(content) << why(content);
    answer(QString::fromLatin1(content->toHex()));
    const auto state = readCaseState(database(), **id);
    ASSERT_TRUE(state) << why(state);
    answer(state->conduct.documents.front().name);
    ContactEntry contact;
    contact.kind = ContactKind::Call;
    contact.happenedOn = m_clock.today();
    contact.note = u"Rang the manager"_s;
    contact.nextChaseOn = m_clock.today();
    ASSERT_TRUE(contactlog::save(database(), store().signature(), **id, contact, {},
                                 m_clock.today(), u"Contact"_s));
    const auto chases = contactlog::chases(database(), m_clock.today());
    ASSERT_TRUE(chases) << why(chases);
    for (const Chase &chase : *chases)
        answer(chase.reference + chase.note + chase.manager);
    const auto log = contactlog::entries(database(), **id);
    ASSERT_TRUE(log) << why(log);
    for (const ContactEntry &one : *log)
        answer(one.note + one.happenedOn.toString(Qt::ISODate));
    ASSERT_TRUE(contactlog::remove(database(), store().signature(), **id, *log->front().id,
                                   u"By mistake"_s, u"Taken away"_s));
    ASSERT_TRUE(letters.retire(store().signature(), *kept, m_clock.today(), u"As shipped"_s));
}

} // namespace redress
