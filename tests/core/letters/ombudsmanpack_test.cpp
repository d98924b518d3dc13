// SPDX-License-Identifier: GPL-3.0-or-later
// What the Ombudsman is sent about a case, as blocks: all its parts, and what is missing named.
#include "core/letters/ombudsmanpack.h"

#include "core/conduct/conductact.h"
#include "core/conduct/peoplerepository.h"
#include "core/store/recordwriter.h"
#include "core/store/statement.h"
#include "core/store/takeback.h"
#include "tests/core/store/storedcase.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class OmbudsmanPackTest : public StoredCaseTest
{
protected:
    QDate today() { return file().clock().today(); }
    CaseOnPaper about(std::optional<CaseId> id = {})
    {
        const auto read = readCaseOnPaper(file(), id.value_or(complaint()));
        EXPECT_TRUE(read) << why(read);
        return read.value_or(CaseOnPaper());
    }
    OmbudsmanPack pack(const CaseOnPaper &about)
    {
        const auto made = ombudsmanPack(file(), about, today());
        EXPECT_TRUE(made) << why(made);
        return made.value_or(OmbudsmanPack());
    }
    OmbudsmanPack pack() { return pack(about()); }
    void addPerson(const QString &name, PersonRole role)
    {
        CasePerson person;
        person.role = role;
        person.person.name = name;
        ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), complaint(), {},
                                 person, today(), u"Person"_s));
    }
    static QStringList headings(const Document &document)
    {
        QStringList texts;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<HeadingBlock>(&block))
                texts.append(heading->text);
        }
        return texts;
    }
    static QString words(const Document &document)
    {
        QStringList texts;
        for (const Block &block : document.blocks) {
            if (const auto *facts = std::get_if<FactsBlock>(&block)) {
                for (const auto &fact : facts->facts)
                    texts.append(fact.label + u": "_s + plainText(fact.text));
            } else if (const auto *list = std::get_if<ListBlock>(&block)) {
                for (const RichText &item : list->items)
                    texts.append(plainText(item));
            } else if (const auto *table = std::get_if<TableBlock>(&block)) {
                for (const auto &row : table->table.rows) {
                    QStringList cells;
                    for (const auto &cell : row.cells)
                        cells.append(cell.text);
                    texts.append(cells.join(u" | "_s));
                }
            }
        }
        return texts.join(u'\n');
    }
};

NewDocument documentOf(const QString &name, const QString &type, const char *on)
{
    NewDocument document;
    document.name = name;
    document.content = "abc";
    document.mediaType = type;
    document.datedOn = day(on);
    return document;
}

} // namespace

TEST_F(OmbudsmanPackTest, HasEveryPartInItsOrder)
{
    EXPECT_EQ(headings(pack().document),
              (QStringList{u"The case"_s, u"What is missing"_s, u"People, consent and advocacy"_s,
                           u"Stage 1"_s, u"Stage 2"_s, u"Ombudsman 24 000 001"_s, u"Contact log"_s,
                           u"Letters and documents"_s}));
}

TEST_F(OmbudsmanPackTest, NamesTheDaysAndWhatBecameOfRecommendations)
{
    const QString text = words(pack().document);
    for (const auto *part :
         {"Reference: CR-1", "Reference of the Ombudsman: 24 000 001",
          "Extended: to Mon 12 Feb 2024", "Missed visit | Visits | Upheld",
          "Write | The complaint |  |  | 1 Mar 2024 | 20 Feb 2024 |",
          "Ombudsman: Financial remedy, \u00a3250.00, Pay | 28 Jun 2024 | not done yet |"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part << "\n" << text.toStdString();
}

/// What the council put right, and what it did not accept, with their reasons.
TEST_F(OmbudsmanPackTest, NamesRemediesOfTheCouncilAndWhatWasNotAccepted)
{
    StageRemedy remedy;
    remedy.stage = dossier().stages.front().stage.id;
    for (const ListItem &item : file().reference().itemsOf(UserList::RemedyType)) {
        if (item.name == u"Symbolic payment"_s)
            remedy.type = item.id;
    }
    remedy.amount = Money{15000};
    remedy.description = u"For the distress"_s;
    remedy.offeredOn = day("2024-02-12");
    remedy.givenOn = day("2024-03-01");
    remedy.evidence = u"Remittance slip"_s;
    ASSERT_TRUE(
        remedies::save(database(), file().signature(), complaint(), remedy, today(), u"Remedy"_s));
    RemedyFacts one;
    one.source = RecommendationSource::Investigator;
    one.stage = dossier().stages.back().stage.id;
    one.description = u"Train the team"_s;
    one.isAccepted = false;
    one.refusalReason = u"It was trained in May"_s;
    ASSERT_TRUE(ombudsman::save(database(), file().signature(), complaint(), one, today(),
                                u"Recommended"_s));
    const OmbudsmanPack made = pack();
    const QString text = words(made.document);
    EXPECT_TRUE(
        text.contains(u"Symbolic payment, \u00a3150.00, For the distress | 12 Feb 2024 |  |  "
                      "| 1 Mar 2024 | Remittance slip"_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u"Investigating officer: Apology, Train the team |  | not accepted: "
                              "It was trained in May"_s))
        << text.toStdString();
}

TEST_F(OmbudsmanPackTest, NamesWhatIsMissing)
{
    addPerson(u"Joan Carter"_s, PersonRole::Representative);
    const StageRecord before = dossier().stages.front().stage;
    StageRecord after = before; // A day that somebody typed, and nothing proves.
    after.acknowledgedOn = day("2024-01-11");
    inUnit([&](UnitOfWork &unit) {
        EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
    });
    inUnit([&](UnitOfWork &unit) {
        Statement(unit.database(),
                  u"UPDATE recommendation SET completed_on = :day WHERE description = 'Pay'"_s)
            .bind(u":day"_s, day("2024-06-01"))
            .run();
        unit.bringsRecords();
    });
    const QStringList missing = missingInPack(about(), today());
    const auto says = [&](const QString &words) {
        return std::any_of(missing.begin(), missing.end(),
                           [&](const QString &one) { return one.contains(words); });
    };
    EXPECT_TRUE(says(u"Joan Carter acts for somebody else"_s));
    EXPECT_TRUE(says(u"Stage 1 has no proof of when it was acknowledged."_s))
        << missing.join(u'\n').toStdString();
    EXPECT_TRUE(says(u"the complainant was told of the extension is not recorded"_s));
    EXPECT_TRUE(says(u"no evidence that a recommendation was carried out: Pay"_s));
    // With consent and evidence they are missing no longer.
    Consent consent;
    consent.state = ConsentState::Given;
    consent.decidedOn = day("2024-01-20");
    consent.evidence = u"Form in the file"_s;
    ASSERT_TRUE(people::save(database(), file().signature(), complaint(), {}, consent, today(),
                             u"Consent"_s));
    inUnit([&](UnitOfWork &unit) {
        Statement(unit.database(),
                  u"UPDATE recommendation SET evidence = 'Receipt' WHERE description = 'Pay'"_s)
            .run();
        unit.bringsRecords();
    });
    const QString left = missingInPack(about(), today()).join(u'\n');
    EXPECT_FALSE(left.contains(u"Joan Carter"_s));
    EXPECT_FALSE(left.contains(u"carried out"_s));
}

/// The step that receives the report files the document that proves it. \source features B14
TEST_F(OmbudsmanPackTest, FindsTheReportOfTheInvestigatorAmongTheDocumentsOfItsStage)
{
    const auto isMissing = [&] {
        return missingInPack(about(), today())
            .join(u' ')
            .contains(u"is not among the documents of the stage"_s);
    };
    EXPECT_FALSE(isMissing()) << "none has come";
    NewDocument report;
    report.name = u"report.bin"_s;
    report.content = "found";
    const auto added =
        DocumentRepository(database()).add(file().signature(), complaint(), {report}, u"Added"_s);
    ASSERT_TRUE(added) << why(added);
    Act come;
    come.kind = ActKind::ReceiveReport;
    come.stage = 2;
    come.on = day("2024-05-20");
    come.excuse = u"For the test"_s;
    const auto withoutProof =
        doAct(database(), file().signature(), file().rules(), complaint(), come, today(), u"In"_s);
    ASSERT_TRUE(withoutProof) << why(withoutProof);
    EXPECT_TRUE(isMissing());
    ASSERT_TRUE(takeBackUnit(database(), file().signature(), file().rules(), *withoutProof,
                             complaint(), u"Taken back"_s));
    come.proofDocument = added->documents.front();
    const auto unit =
        doAct(database(), file().signature(), file().rules(), complaint(), come, today(), u"In"_s);
    ASSERT_TRUE(unit) << why(unit);
    EXPECT_FALSE(isMissing());
    EXPECT_EQ(about().documents.front().kind, QString(kReportKind));
}

TEST_F(OmbudsmanPackTest, EnclosesWhatCanBeShownByItsDayAndListsTheRest)
{
    ASSERT_TRUE(DocumentRepository(database())
                    .add(file().signature(), complaint(),
                         {documentOf(u"Later.pdf"_s, u"application/pdf"_s, "2024-03-05"),
                          documentOf(u"Call.mp3"_s, u"audio/mpeg"_s, "2024-02-01"),
                          documentOf(u"Photo.png"_s, u"image/png"_s, "2024-01-09")},
                         u"Attached"_s));
    const OmbudsmanPack made = pack();
    ASSERT_EQ(made.enclosures.size(), 2U);
    EXPECT_EQ(made.enclosures[0].document.name, u"Photo.png"_s);
    EXPECT_FALSE(made.enclosures[0].isPdf());
    EXPECT_EQ(made.enclosures[1].document.name, u"Later.pdf"_s);
    EXPECT_TRUE(made.enclosures[1].isPdf());
    for (const PackEnclosure &one : made.enclosures) {
        const auto *heading = std::get_if<HeadingBlock>(&made.document.blocks[size_t(one.block)]);
        ASSERT_NE(heading, nullptr);
        EXPECT_TRUE(heading->startsPage);
        EXPECT_EQ(one.content, QByteArray("abc"));
    }
    // The digest of "abc" is that of FIPS 180-4.
    const QString text = words(made.document);
    EXPECT_TRUE(text.contains(u"Call.mp3 | 1 Feb 2024 | as a file, not printed here | ba7816bf "
                              "8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad"_s))
        << text.toStdString();
    EXPECT_TRUE(made.missing.join(u'\n').contains(u"1 document"_s));
}

/// \source features B1, of a case without a stage
TEST_F(OmbudsmanPackTest, ACaseWithoutAStageHasItsLedgerAndWhatItDoesNotProve)
{
    Act reply;
    reply.kind = ActKind::Reply;
    reply.stage = 0;
    reply.on = day("2024-05-20");
    const auto done = doAct(database(), file().signature(), file().rules(), enquiry(), reply,
                            today(), u"Answered"_s);
    ASSERT_TRUE(done) << why(done);
    const CaseOnPaper one = about(enquiry());
    const QString text = words(pack(one).document);
    EXPECT_TRUE(text.contains(labelOf(StageEvent::Responded) + u" | 20 May 2024 | "_s))
        << text.toStdString();
    EXPECT_TRUE(text.contains(u" | MISSING"_s)) << text.toStdString();
    const QString gaps = gapWords(one.own->state.conduct.reply);
    EXPECT_FALSE(gaps.isEmpty());
    EXPECT_TRUE(missingInPack(one, today()).contains(gaps));
}

TEST_F(OmbudsmanPackTest, ACaseOfTheOmbudsmanAloneSaysThatTheOtherIsNotLinked)
{
    const OmbudsmanId id = dossier().ombudsman.front().ombudsman.id;
    inUnit([&](UnitOfWork &unit) {
        updateRecord(unit, "ombudsman_case"_L1, id.value(), complaint(),
                     {{u"case_id"_s, std::nullopt}});
    });
    const auto alone = readCaseOnPaper(file(), id);
    ASSERT_TRUE(alone) << why(alone);
    EXPECT_FALSE(alone->own.has_value());
    EXPECT_EQ(alone->reference(), u"24 000 001"_s);
    const OmbudsmanPack made = pack(*alone);
    EXPECT_TRUE(made.missing.front().contains(u"not linked"_s));
    EXPECT_TRUE(words(made.document).contains(u"Financial remedy"_s));
}

} // namespace redress
