// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and documents in the file: digest, history, proof of a day, and what removing leaves.
#include "core/letters/casedocuments.h"

#include "core/letters/letterrepository.h"
#include "core/letters/mailhead.h"
#include "core/store/bin.h"
#include "core/store/casetext.h"
#include "core/store/integrity.h"
#include "core/store/rights.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class DocumentsTest : public StoredCaseTest
{
protected:
    DocumentRepository repository() { return DocumentRepository(database()); }
    DocumentRepository::Added added(const NewDocument &document)
    {
        const auto made =
            repository().add(file().signature(), complaint(), {document}, u"Attached"_s);
        EXPECT_TRUE(made) << why(made);
        return made.value_or(DocumentRepository::Added{});
    }
    std::vector<CaseDocument> documents()
    {
        const auto read = repository().documents(complaint());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<CaseDocument>());
    }
    CaseState state()
    {
        const auto read = readCaseState(database(), complaint());
        EXPECT_TRUE(read) << why(read);
        return read.value_or(CaseState());
    }
    bool isGap(StageEvent event)
    {
        const auto gaps = state().conduct.stages.front().gaps();
        return std::find(gaps.begin(), gaps.end(), event) != gaps.end();
    }
    const LetterTemplate &shipped(const QString &name)
    {
        return *std::find_if(shippedLetters().begin(), shippedLetters().end(),
                             [&](const LetterTemplate &one) { return one.letter == name; });
    }
    QDate today() { return file().clock().today(); }
};

NewDocument textDocument(const QString &name = u"note.txt"_s)
{
    NewDocument document;
    document.name = name;
    document.content = "abc";
    return document;
}

} // namespace

/// The digest of "abc" is that of FIPS 180-4, appendix B.1 of its first edition.
TEST_F(DocumentsTest, AreKeptWithTheirDigest)
{
    added(textDocument());
    const auto all = documents();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].name, u"note.txt"_s);
    EXPECT_EQ(all[0].mediaType, u"text/plain"_s);
    EXPECT_EQ(all[0].bytes, 3);
    EXPECT_EQ(all[0].digest, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    const auto content = repository().content(all[0].id);
    ASSERT_TRUE(content) << why(content);
    EXPECT_EQ(*content, QByteArray("abc"));
}

/// \source features 50
TEST_F(DocumentsTest, WhatAnAttachedOneIsCanBeSaidAnew)
{
    DocumentRepository repository(database());
    NewDocument scan;
    scan.name = u"scan.bin"_s;
    scan.content = "found";
    const auto added = repository.add(file().signature(), complaint(), {scan}, u"Added"_s);
    ASSERT_TRUE(added) << why(added);
    const DocumentId id = added->documents.front();
    DocumentFacts facts;
    facts.name = u"The report"_s;
    facts.kind = QString(kReportKind);
    facts.direction = DocumentDirection::In;
    facts.datedOn = day("2024-05-20");
    facts.stage = dossier().stages.back().stage.id;
    const auto set = [&](const DocumentFacts &made) {
        return repository.setFacts(file().signature(), complaint(), id, made, day("2024-06-03"),
                                   u"Facts"_s);
    };
    for (const auto &spoil :
         {+[](DocumentFacts &made) { made.name = u" "_s; },
          +[](DocumentFacts &made) { made.datedOn = day("2024-06-04"); },
          +[](DocumentFacts &made) { made.kind = u"letter/acknowledgement"_s; }}) {
        DocumentFacts wrong = facts;
        spoil(wrong);
        const auto refused = set(wrong);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, Error::Code::Invalid);
    }
    const auto unit = set(facts);
    ASSERT_TRUE(unit) << why(unit);
    const auto read = repository.documents(complaint());
    ASSERT_TRUE(read) << why(read);
    const CaseDocument &now = read->front();
    EXPECT_EQ(now.name, facts.name);
    EXPECT_EQ(now.kind, facts.kind);
    EXPECT_EQ(now.direction, facts.direction);
    EXPECT_EQ(now.datedOn, facts.datedOn);
    EXPECT_EQ(now.stage, facts.stage);
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'document' AND "
                    "field = 'kind' AND old_value = 'file' AND new_value = 'report'"_s),
              1);
    for (const QLatin1StringView kind : kAttachedKinds)
        EXPECT_FALSE(labelOfKind(QString(kind)).isEmpty()) << kind.data();
}

TEST_F(DocumentsTest, AlteredContentIsNotShown)
{
    const auto id = added(textDocument()).documents.front();
    database().run(u"UPDATE document_content SET content = x'616263FF'"_s);
    const auto content = repository().content(id);
    ASSERT_FALSE(content);
    EXPECT_EQ(content.error().code, Error::Code::Damaged);
    const auto report = checkIntegrity(database(), file().rules());
    ASSERT_TRUE(report) << why(report);
    ASSERT_EQ(report->findings.size(), 1) << report->findings.join(u'|').toStdString();
    EXPECT_TRUE(report->findings.first().contains(u"note.txt"_s));
}

TEST_F(DocumentsTest, NothingIsKeptOfWhatDoesNotFit)
{
    NewDocument empty = textDocument();
    empty.content.clear();
    NewDocument nameless = textDocument(u"  "_s);
    NewDocument large = textDocument();
    large.content.fill('x', kMostDocumentBytes + 1);
    for (const NewDocument &bad : {empty, nameless, large}) {
        const auto made =
            repository().add(file().signature(), complaint(), {textDocument(), bad}, u"Attached"_s);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, Error::Code::Invalid);
    }
    EXPECT_TRUE(documents().empty());
    EXPECT_EQ(count(u"SELECT count(*) FROM document_content"_s), 0);
}

TEST_F(DocumentsTest, AddingIsInTheHistoryAndCanBeTakenBack)
{
    const auto made = added(textDocument());
    const auto history = CaseRepository(database()).history(complaint());
    ASSERT_TRUE(history);
    ASSERT_FALSE(history->empty());
    EXPECT_EQ(history->front().entity, u"document"_s);
    EXPECT_EQ(history->front().what, u"Attached"_s);
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), made.unit, complaint(),
                             u"Taken back"_s));
    EXPECT_TRUE(documents().empty());
    EXPECT_EQ(count(u"SELECT count(*) FROM document_content"_s), 0);
}

/// \source features 49
TEST_F(DocumentsTest, SomebodyHasReadALetterBeforeItGoes)
{
    NewDocument answer = textDocument(u"answer.pdf"_s);
    answer.kind = kindOfLetter(u"stage-1-response"_s);
    answer.stage = dossier().stages.front().stage.id;
    NewDocument holding = answer;
    holding.kind = kindOfLetter(u"acknowledgement"_s);
    const auto ids =
        repository().add(file().signature(), complaint(), {answer, holding}, u"Kept"_s)->documents;
    const auto check = [&](DocumentId id, std::optional<QDate> on, const QString &by) {
        return repository().setChecked(file().signature(), complaint(), id, on, by,
                                       file().clock().today(), u"Read"_s);
    };
    EXPECT_FALSE(hasCheckedAnswer(documents(), *answer.stage));
    EXPECT_FALSE(check(ids[0], file().clock().today(), u" "_s)) << "by whom?";
    EXPECT_FALSE(check(ids[0], file().clock().today().addDays(1), u"M. Anager"_s));
    ASSERT_TRUE(check(ids[1], file().clock().today(), u"M. Anager"_s));
    EXPECT_FALSE(hasCheckedAnswer(documents(), *answer.stage)) << "that was no answer";
    const auto unit = check(ids[0], file().clock().today(), u" M. Anager "_s);
    ASSERT_TRUE(unit) << why(unit);
    EXPECT_TRUE(hasCheckedAnswer(documents(), *answer.stage));
    const auto all = documents();
    const auto read = std::ranges::find(all, ids[0], &CaseDocument::id);
    EXPECT_EQ(read->checkedBy, u"M. Anager"_s);
    EXPECT_EQ(read->checkedOn, file().clock().today());
    EXPECT_TRUE(read->isAnswer());
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), *unit, complaint(),
                             u"Taken back"_s));
    EXPECT_FALSE(hasCheckedAnswer(documents(), *answer.stage));
}

/// Nobody is asked to before the council says so, and a manager says it.
TEST_F(DocumentsTest, WhetherAnswersAreReadIsForTheCouncilToSay)
{
    LetterRepository letters(database());
    EXPECT_FALSE(letters.areAnswersChecked().value());
    ASSERT_TRUE(letters.setAnswersChecked(file().signature(), true, u"Answers are read"_s));
    EXPECT_TRUE(letters.areAnswersChecked().value());
    EXPECT_EQ(rights::leastFor("setting"_L1, "changed"_L1, "conduct.answers_are_checked"_L1),
              TeamRole::Manager);
}

TEST_F(DocumentsTest, RemovingNeedsAReasonAndLeavesItsFacts)
{
    const auto id = added(textDocument()).documents.front();
    const auto remove = [&](const QString &reason) {
        return bin::putDocument(database(), file().signature(), complaint(), id.value(), reason,
                                u"Removed"_s);
    };
    EXPECT_FALSE(remove(u"  "_s));
    EXPECT_EQ(documents().size(), 1U);
    ASSERT_TRUE(remove(u"Of another case"_s));
    EXPECT_TRUE(documents().empty());
    const auto history = CaseRepository(database()).history(complaint());
    ASSERT_TRUE(history);
    EXPECT_EQ(history->front().reason, u"Of another case"_s);
    EXPECT_EQ(count(u"SELECT count(*) FROM bin_item WHERE body LIKE '%ba7816bf%'"_s), 1);
}

/// \source features B1: deleting any single piece of evidence turns the clock amber
TEST_F(DocumentsTest, ALetterProvesItsDayUntilItIsRemoved)
{
    StageRecord before = dossier().stages.front().stage;
    StageRecord after = before;
    after.acknowledgedOn = day("2024-01-11");
    inUnit([&](UnitOfWork &unit) {
        EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
    });
    ASSERT_TRUE(isGap(StageEvent::Acknowledged));
    const LetterTemplate &letter = shipped(u"acknowledgement"_s);
    const auto proof = proofOf(letter, 1, state());
    ASSERT_TRUE(proof);
    EXPECT_EQ(proof->on, day("2024-01-11"));
    NewDocument kept = textDocument(u"letter.pdf"_s);
    kept.kind = kindOfLetter(letter.letter);
    kept.direction = DocumentDirection::Out;
    kept.sentOn = day("2024-01-11");
    const auto made = repository().keepLetter(file().signature(), file().rules(), complaint(), kept,
                                              proof, today(), u"Letter kept"_s);
    ASSERT_TRUE(made) << why(made);
    EXPECT_FALSE(isGap(StageEvent::Acknowledged));
    EXPECT_FALSE(proofOf(letter, 1, state()));
    EXPECT_TRUE(documents().front().isLetter());
    EXPECT_EQ(documents().front().sentOn, day("2024-01-11"));
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), complaint(),
                                 made->documents.front().value(), u"Wrong letter"_s, u"Removed"_s));
    EXPECT_TRUE(isGap(StageEvent::Acknowledged));
    const auto report = checkIntegrity(database(), file().rules());
    ASSERT_TRUE(report) << why(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'|').toStdString();
}

/// A step can be recorded with a letter that is on the case already.
TEST_F(DocumentsTest, AStepTakesALetterAsItsProof)
{
    const auto id = added(textDocument(u"letter.pdf"_s)).documents.front();
    Act act;
    act.kind = ActKind::Acknowledge;
    act.stage = 2;
    act.on = day("2024-06-03");
    act.excuse = u"It is late"_s;
    act.proofDocument = id;
    ASSERT_TRUE(doAct(database(), file().signature(), file().rules(), complaint(), act, today(),
                      u"Acknowledged"_s));
    const CaseState now = state();
    const auto &ledger = now.conduct.stages.back().ledger;
    const auto entry = std::find_if(ledger.begin(), ledger.end(), [](const LedgerEntry &one) {
        return one.event == StageEvent::Acknowledged;
    });
    ASSERT_NE(entry, ledger.end());
    ASSERT_TRUE(entry->proof);
    EXPECT_EQ(entry->proof->document, id);
    EXPECT_EQ(entry->proof->words, u"letter.pdf"_s);
    // Who has read the letter stands beside the day that it proves.
    ASSERT_TRUE(repository().setChecked(file().signature(), complaint(), id, day("2024-01-10"),
                                        u"M. Anager"_s, today(), u"Read"_s));
    const CaseState read = state();
    const auto &lines = read.conduct.stages.back().ledger;
    EXPECT_TRUE(std::any_of(lines.begin(), lines.end(), [](const LedgerEntry &one) {
        return one.proof && one.proof->words == "letter.pdf (read by M. Anager on 10/01/2024)"_L1;
    }));
    // One that is not on the case proves nothing.
    act.kind = ActKind::Appoint;
    act.role = PractitionerRole::InvestigatingOfficer;
    act.practitionerName = u"I. Officer"_s;
    act.proofDocument = DocumentId(987654);
    EXPECT_FALSE(doAct(database(), file().signature(), file().rules(), complaint(), act, today(),
                       u"Appointed"_s));
    // Nor does one that is in the bin.
    ASSERT_TRUE(bin::putDocument(database(), file().signature(), complaint(), id.value(),
                                 u"Wrong letter"_s, u"Removed"_s));
    const CaseState after = state();
    for (const LedgerEntry &one : after.conduct.stages.back().ledger) {
        if (one.event == StageEvent::Acknowledged) {
            EXPECT_FALSE(one.proof);
        }
    }
}

TEST_F(DocumentsTest, ALetterIsEditedAndShippedAgain)
{
    LetterRepository letters(database());
    auto letter = letters.letter(u"ombudsman"_s);
    ASSERT_TRUE(letter) << why(letter);
    EXPECT_TRUE(letter->isShipped());
    letter->body = u"# Our words\n\nDear {{recipient}},"_s;
    const auto kept = letters.keep(file().signature(), *letter, u"Letter changed"_s);
    ASSERT_TRUE(kept) << why(kept);
    const auto again = letters.letter(u"ombudsman"_s);
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isShipped());
    EXPECT_EQ(again->body, letter->body);
    EXPECT_EQ(again->when, letter->when);
    // Somebody who read it before the last change has it said so.
    LetterTemplate mine = *again;
    mine.body = u"# Mine"_s;
    ASSERT_TRUE(letters.keep(file().signature(), mine, u"Letter changed"_s));
    mine.body = u"# Other"_s;
    const auto refused = letters.keep(file().signature(), mine, u"Letter changed"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Conflict);
    const auto newest = letters.letter(u"ombudsman"_s);
    ASSERT_TRUE(letters.retire(file().signature(), *newest, today(), u"As shipped"_s));
    EXPECT_TRUE(letters.letter(u"ombudsman"_s)->isShipped());
    EXPECT_EQ(count(u"SELECT count(*) FROM change_entry WHERE entity = 'letter_template'"_s), 3);
}

TEST_F(DocumentsTest, ALetterOfTheCouncilIsItsOwn)
{
    LetterRepository letters(database());
    LetterTemplate own;
    own.name = u"Thank you"_s;
    own.body = u"# Thank you\n\n{{?unknown}}x{{/unknown}}"_s;
    const auto refused = letters.keep(file().signature(), own, u"Letter added"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, Error::Code::Invalid);
    own.body = u"# Thank you\n\nDear {{recipient}},"_s;
    const auto kept = letters.keep(file().signature(), own, u"Letter added"_s);
    ASSERT_TRUE(kept) << why(kept);
    const auto found = letters.letter(u"thank you"_s);
    ASSERT_TRUE(found) << why(found);
    EXPECT_EQ(found->letter, kept->letter);
    ASSERT_TRUE(letters.retire(file().signature(), *found, today(), u"Not used"_s));
    EXPECT_FALSE(letters.letter(u"thank you"_s));
}

TEST_F(DocumentsTest, TheWordsOfTheCouncilStandInItsFile)
{
    LetterRepository letters(database());
    const auto before = letters.words();
    ASSERT_TRUE(before);
    EXPECT_EQ(before->at(LetterWords::Contact), QString());
    EXPECT_FALSE(before->at(LetterWords::Ombudsman).isEmpty());
    ASSERT_TRUE(letters.setWords(file().signature(), {{LetterWords::Contact, u"Ring 01234"_s}},
                                 u"Words of letters"_s));
    EXPECT_EQ(letters.words()->at(LetterWords::Contact), u"Ring 01234"_s);
}

/// \source RFC 2047 section 8 for the encoded words
TEST(MailHeadTest, ReadsSenderSubjectAndDay)
{
    const auto head =
        readMailHead("Received: from a\r\n by b\r\n"
                     "From: =?ISO-8859-1?Q?Keld_J=F8rn_Simonsen?= <keld@example.org>\r\n"
                     "To: complaints@example.org\r\n"
                     "Subject: =?ISO-8859-1?B?SWYgeW91IGNhbiByZWFkIHRoaXMgeW8=?=\r\n"
                     " =?ISO-8859-2?B?dSB1bmRlcnN0YW5kIHRoZSBleGFtcGxlLg==?=\r\n"
                     "Date: Mon, 12 Jan 2026 09:30:00 +0000 (GMT)\r\n\r\n"
                     "From: nobody\r\n");
    ASSERT_TRUE(head);
    EXPECT_EQ(head->from, u"Keld Jørn Simonsen <keld@example.org>"_s);
    EXPECT_EQ(head->to, u"complaints@example.org"_s);
    EXPECT_EQ(head->subject, u"If you can read this you understand the example."_s);
    ASSERT_TRUE(head->sentAt);
    EXPECT_EQ(head->sentAt->toUTC(), QDateTime(day("2026-01-12"), QTime(9, 30), Qt::UTC));
}

TEST(MailHeadTest, WhatIsNoMessageIsNone)
{
    EXPECT_FALSE(readMailHead(""));
    EXPECT_FALSE(readMailHead("%PDF-1.7 something"));
    EXPECT_FALSE(readMailHead("Subject: only this\n\nText"));
}

TEST(MailTextTest, IsSubjectSenderAndPlainText)
{
    const QByteArray mail =
        "From: =?utf-8?q?Zo=C3=AB?= <zoe@example.org>\r\nTo: team@example.gov.uk\r\n"
        "Subject: The visit\r\nDate: Mon, 12 Jan 2026 09:30:00 +0000\r\n"
        "Content-Type: multipart/mixed; boundary=\"xx\"\r\n\r\nNot for mail programs\r\n"
        "--xx\r\nContent-Type: multipart/alternative; boundary=yy\r\n\r\n"
        "--yy\r\nContent-Type: text/plain; charset=utf-8\r\n"
        "Content-Transfer-Encoding: quoted-printable\r\n\r\nNobody ca=\r\nme to the caf=C3=A9.\r\n"
        "--yy\r\nContent-Type: text/html\r\n\r\n<p>The same in HTML</p>\r\n--yy--\r\n"
        "--xx\r\nContent-Type: application/pdf; name=\"Photo of stairs.pdf\"\r\n"
        "Content-Disposition: attachment; filename=\"Photo of stairs.pdf\"\r\n\r\nJVBERi0=\r\n"
        "--xx--\r\n";
    EXPECT_EQ(readMailText(mail),
              u"The visit\nZo\u00eb <zoe@example.org>\nNobody came to the caf\u00e9.\n"
              "Photo of stairs.pdf"_s);
}

TEST(MailTextTest, OfAMessageInHtmlItIsTheWords)
{
    const QByteArray head =
        "From: a@example.org\nSubject: S\nDate: Mon, 12 Jan 2026 09:30:00 +0000\n";
    EXPECT_EQ(readMailText(head + "Content-Type: text/html\n\n<html><head><style>p {color: red}"
                                  "</style></head><p>Mum &amp; dad<br>were&nbsp;there &#233;</p>"),
              u"S\na@example.org\nMum & dad were there \u00e9"_s);
    EXPECT_EQ(readMailText(head + "Content-Transfer-Encoding: base64\n\nTXkgd29yZHM="),
              u"S\na@example.org\nMy words"_s);
    EXPECT_EQ(readMailText("%PDF-1.7"), QString());
    // Parts that have no end, or say that they are their own, lead nowhere.
    EXPECT_EQ(readMailText(head + "Content-Type: multipart/mixed; boundary=b\n\n--b"),
              u"S\na@example.org"_s);
    EXPECT_TRUE(
        readMailText(head + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nLast words")
            .endsWith(u"Last words"_s));
}

TEST_F(DocumentsTest, TheWordsOfAnEmailAreAmongThoseOfItsCase)
{
    NewDocument mail = textDocument(u"Complaint.eml"_s);
    mail.mediaType = u"message/rfc822"_s;
    mail.kind = QString(kEmailKind);
    mail.content = "From: Tarquin <t@example.org>\nSubject: Xylophones\n"
                   "Date: Mon, 12 Jan 2026 09:30:00 +0000\n\nThey were quibbling.\n";
    added(mail);
    for (const QString &word : {u"xylophones"_s, u"tarquin"_s, u"quibbling"_s})
        EXPECT_EQ(count(u"SELECT count(*) FROM case_text WHERE body LIKE '% %1 %'"_s.arg(word)), 1)
            << word.toStdString();
    EXPECT_TRUE(DocumentRepository::documentsWithoutWords(database()).empty());
}

/// Letters that were kept before the file had their words get them from their content, if it can be
/// read; nothing else does.
TEST_F(DocumentsTest, LettersWithoutWordsGetThemFromWhatWasKept)
{
    NewDocument letter = textDocument(u"Acknowledgement.pdf"_s);
    letter.mediaType = u"application/pdf"_s;
    letter.kind = kindOfLetter(u"acknowledgement"_s);
    const DocumentId readable = added(letter).documents.front();
    letter.content = "damaged";
    const DocumentId unreadable = added(letter).documents.front();
    letter.kind = QString(kAttachedKind);
    const DocumentId foreign = added(letter).documents.front();
    letter.kind = kindOfLetter(u"acknowledgement"_s);
    letter.text = u"It has them already"_s;
    const DocumentId whole = added(letter).documents.front();
    EXPECT_EQ(DocumentRepository::documentsWithoutWords(database()),
              (std::vector{readable, unreadable}));
    const auto hasWords = [this](DocumentId id) {
        const auto all = documents();
        const auto found = std::ranges::find(all, id, &CaseDocument::id);
        return found != all.end() && found->hasWords;
    };
    EXPECT_FALSE(hasWords(readable));
    EXPECT_TRUE(hasWords(whole));
    const auto done = DocumentRepository::readWords(
        database(), [](const QString &type, const QByteArray &content) {
            EXPECT_EQ(type, u"application/pdf"_s);
            return content == "abc" ? u"Your quibbling was received"_s : QString();
        });
    ASSERT_TRUE(done) << why(done);
    EXPECT_EQ(*done, 1);
    EXPECT_TRUE(hasWords(readable));
    EXPECT_FALSE(hasWords(unreadable));
    EXPECT_FALSE(hasWords(foreign));
    EXPECT_EQ(DocumentRepository::documentsWithoutWords(database()), std::vector{unreadable});
    EXPECT_EQ(*repository().text(readable), u"Your quibbling was received"_s);
    ASSERT_TRUE(casetext::rebuildAlone(database()));
    EXPECT_EQ(count(u"SELECT count(*) FROM case_text WHERE body LIKE '% quibbling %'"_s), 1);
    const auto report = checkIntegrity(database(), file().rules());
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'|').toStdString();
}

} // namespace redress
