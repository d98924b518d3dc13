// SPDX-License-Identifier: GPL-3.0-or-later
// Stand-ins: the same for the same person, whatever is doubtful told of, in every block of a paper.
#include "core/letters/redaction.h"

#include "core/conduct/peoplerepository.h"
#include "core/letters/redactedcopy.h"
#include "tests/core/store/storedcase.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

CasePerson person(qint64 id, const QString &name, PersonRole role)
{
    CasePerson one;
    one.role = role;
    one.person.id = PersonId(id);
    one.person.name = name;
    return one;
}

/// A mother, her two children, and a grandmother of another name.
PeopleOnCase family()
{
    PeopleOnCase people;
    people.people = {person(1, u"Mrs Anna Bell"_s, PersonRole::Complainant),
                     person(2, u"May Bell"_s, PersonRole::Child),
                     person(3, u"Sam Bell-Jones"_s, PersonRole::Child),
                     person(4, u"Joan Carter"_s, PersonRole::Representative)};
    people.people[0].person.address = u"12 Mill Lane\nWexmoor WX1 2AB"_s;
    people.people[0].person.telephone = u"01632 960123"_s;
    people.people[0].person.email = u"anna.bell@example.org"_s;
    people.people[1].person.bornOn = QDate(2014, 3, 9);
    return people;
}

const Replacement *of(const std::vector<Replacement> &all, const QString &found)
{
    const auto one = std::find_if(all.begin(), all.end(), [&](const Replacement &replacement) {
        return replacement.found == found;
    });
    return one == all.end() ? nullptr : &*one;
}

} // namespace

TEST(Redaction, GivesEachPersonOneStandIn)
{
    const Redaction redaction(family());
    const std::vector<std::pair<QString, QString>> expected{{u"Mrs Anna Bell"_s, u"Person A"_s},
                                                            {u"May Bell"_s, u"Child 1"_s},
                                                            {u"Sam Bell-Jones"_s, u"Child 2"_s},
                                                            {u"Joan Carter"_s, u"Person B"_s}};
    EXPECT_EQ(redaction.standIns(), expected);
}

TEST(Redaction, SomebodyWithTwoRolesHasOne)
{
    PeopleOnCase people;
    people.people = {person(1, u"May Bell"_s, PersonRole::Complainant),
                     person(1, u"May Bell"_s, PersonRole::Child)};
    Redaction redaction(people);
    EXPECT_EQ(redaction.standIns().size(), 1U);
    EXPECT_EQ(redaction.redacted(u"May Bell wrote."_s), u"Child 1 wrote."_s);
}

TEST(Redaction, ReplacesNamesHoweverTheyAreWritten)
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"Anna Bell's letter"_s, u"Person A's letter"_s},
        {u"Ms Anna  Bell and MAY BELL"_s, u"Person A and Child 1"_s},
        {u"Dear Mrs Carter,"_s, u"Dear Person B,"_s},
        {u"Joan said"_s, u"Person B said"_s},
        {u"Sam Bell-Jones, not Sam"_s, u"Child 2, not Child 2"_s},
        {u"born on 9 March 2014 (09/03/2014)"_s,
         u"born on [date of birth of Child 1] ([date of birth of Child 1])"_s},
        {u"of 12 Mill Lane, Wexmoor WX1 2AB."_s, u"of [address of Person A]."_s},
        {u"ring 01632 960123 or anna.bell@example.org"_s,
         u"ring [telephone of Person A] or [e-mail of Person A]"_s},
        {u"we may visit; a bell rang; carters"_s, u"we may visit; a bell rang; carters"_s},
        {u"Maybell Street"_s, u"Maybell Street"_s},
    };
    for (const auto &[text, expected] : cases) {
        Redaction redaction(family());
        EXPECT_EQ(redaction.redacted(text), expected) << text.toStdString();
    }
}

TEST(Redaction, ShortNameIsOneBehindATitleAlone)
{
    PeopleOnCase people;
    people.people = {person(1, u"Wei Ng"_s, PersonRole::Complainant)};
    Redaction redaction(people);
    EXPECT_EQ(redaction.redacted(u"Mrs Ng came with Wei; NG is a gas."_s),
              u"Person A came with Person A; NG is a gas."_s);
}

TEST(Redaction, TellsWhatIsDoubtful)
{
    Redaction redaction(family());
    EXPECT_EQ(redaction.redacted(u"Mrs Bell came in May; Mr Green did not. Call 020 7946 0018, "
                                 "x@y.org, SW1A 1AA."_s),
              u"Person A or Child 1 came in Child 1; Mr Green did not. Call [telephone], [e-mail], "
              "[postcode]."_s);
    const auto all = redaction.replaced();
    for (const auto *doubtful :
         {u"Mrs Bell", u"May", u"Mr Green", u"020 7946 0018", u"x@y.org", u"SW1A 1AA"}) {
        const Replacement *one = of(all, QString::fromUtf16(doubtful));
        ASSERT_NE(one, nullptr) << QString::fromUtf16(doubtful).toStdString();
        EXPECT_FALSE(one->isCertain);
        EXPECT_FALSE(one->doubt.isEmpty());
    }
    EXPECT_EQ(of(all, u"Mr Green"_s)->standIn, u"Mr Green"_s);
    redaction.redacted(u"Anna Bell, Anna Bell"_s);
    const auto again = redaction.replaced();
    const Replacement *certain = of(again, u"Anna Bell"_s);
    ASSERT_NE(certain, nullptr);
    EXPECT_TRUE(certain->isCertain);
    EXPECT_EQ(certain->times, 2);
}

TEST(Redaction, ReachesEveryBlockOfAPaper)
{
    const QString name = u"Anna Bell"_s;
    TextRun run;
    run.text = name;
    run.link = u"mailto:anna.bell@example.org"_s;
    Document document;
    document.title = name;
    document.subtitle = name;
    document.runningHead = name;
    document.footer = name;
    document.author = name;
    HeadingBlock heading;
    heading.text = name;
    ParagraphBlock paragraph;
    paragraph.text = {run};
    ListBlock list;
    list.items = {{run}};
    FactsBlock facts;
    facts.facts = {{u"Name"_s, {run}}};
    TableBlock table;
    table.table.caption = name;
    table.table.rows.push_back({{{name, name, false}}, false});
    SideBySideBlock sides;
    sides.sides = {{name, {paragraph, list, QuotationBlock{name, name}}}};
    document.blocks = {heading, paragraph, list, facts, table, QuotationBlock{name, name}, sides};
    document.footnotes = {{u"1"_s, {run}}};
    Redaction redaction(family());
    const Document copy = redaction.redacted(document);
    EXPECT_EQ(copy.title, u"Person A"_s);
    EXPECT_TRUE(copy.author.isEmpty());
    EXPECT_EQ(std::get<TableBlock>(copy.blocks[4]).table.rows[0].cells[0].text, u"Person A"_s);
    EXPECT_TRUE(std::get<TableBlock>(copy.blocks[4]).table.rows[0].cells[0].spoken.isEmpty());
    EXPECT_TRUE(std::get<ParagraphBlock>(copy.blocks[1]).text[0].link.isEmpty());
    EXPECT_EQ(std::get<HeadingBlock>(copy.blocks[0]).text, u"Person A"_s);
    // Four running lines, heading, paragraph, list, fact, caption, cell, quotation and source, a
    // title, paragraph, list, quotation and source beside each other, footnote.
    const auto all = redaction.replaced();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().times, 18);
}

using RedactedCopyTest = StoredCaseTest;

TEST_F(RedactedCopyTest, HasTheWordsOfLettersAndNoNames)
{
    CasePerson one;
    one.person.name = u"Rose Quill"_s;
    ASSERT_TRUE(people::save(database(), file().signature(), file().rules(), complaint(), {}, one,
                             file().clock().today(), u"Person"_s));
    NewDocument letter;
    letter.name = u"CR-1 Reply.pdf"_s;
    letter.content = "%PDF-1.7";
    letter.mediaType = u"application/pdf"_s;
    letter.kind = kindOfLetter(u"stage_1_response"_s);
    letter.text = u"# Your complaint\n\nDear Rose Quill,\n\nWe uphold it."_s;
    NewDocument picture;
    picture.name = u"photo.png"_s;
    picture.content = "not a picture";
    picture.mediaType = u"image/png"_s;
    ASSERT_TRUE(DocumentRepository(database())
                    .add(file().signature(), complaint(), {letter, picture}, u"Kept"_s));
    StageRemedy remedy;
    remedy.stage = dossier().stages.front().stage.id;
    remedy.type = file().reference().itemsOf(UserList::RemedyType).front().id;
    remedy.description = u"A letter to Rose Quill"_s;
    ASSERT_TRUE(remedies::save(database(), file().signature(), complaint(), remedy,
                               file().clock().today(), u"Remedy"_s));
    const auto about = readCaseOnPaper(file(), complaint());
    ASSERT_TRUE(about) << why(about);
    const auto copy = redactedCase(file(), *about, file().clock().today());
    ASSERT_TRUE(copy) << why(copy);
    EXPECT_EQ(copy->leftOut, QStringList{u"photo.png"_s});
    QString text;
    for (const Block &block : copy->document.blocks) {
        if (const auto *paragraph = std::get_if<ParagraphBlock>(&block))
            text += plainText(paragraph->text) + u'\n';
        else if (const auto *table = std::get_if<TableBlock>(&block)) {
            for (const auto &row : table->table.rows) {
                for (const auto &cell : row.cells)
                    text += cell.text + u'\n';
            }
        }
    }
    EXPECT_TRUE(text.contains(u"Dear Person A,"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"We uphold it."_s));
    EXPECT_TRUE(text.contains(u"A letter to Person A"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Quill"_s));
    const auto alone =
        redactedDocument(file(), *about, about->documents.front(), file().clock().today());
    ASSERT_TRUE(alone) << why(alone);
    EXPECT_FALSE(redactedDocument(file(), *about, about->documents.back(), file().clock().today()));
}

TEST_F(RedactedCopyTest, SaysWhichTextWasCut)
{
    NewDocument letter;
    letter.name = u"long.txt"_s;
    letter.content = "long";
    letter.text = QString(kMostSearched + 1, u'a');
    ASSERT_TRUE(
        DocumentRepository(database()).add(file().signature(), complaint(), {letter}, u"Kept"_s));
    const auto about = readCaseOnPaper(file(), complaint());
    ASSERT_TRUE(about) << why(about);
    const auto copy = redactedCase(file(), *about, file().clock().today());
    ASSERT_TRUE(copy) << why(copy);
    EXPECT_EQ(copy->leftOut, QStringList{u"long.txt"_s});
}

} // namespace redress
