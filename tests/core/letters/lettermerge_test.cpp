// SPDX-License-Identifier: GPL-3.0-or-later
// What a letter becomes of a text with fields: values, lists, conditions, what is missing, and that
// a value is text and nothing else.
#include "core/letters/letterdocument.h"
#include "core/letters/lettermerge.h"
#include "tests/support/testdata.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QStringList &known()
{
    static const QStringList names{u"name"_s, u"day"_s, u"child"_s, u"issues"_s, u"other"_s};
    return names;
}

LetterValues values()
{
    return {{u"name"_s, LetterValue::text(u"Ada Byron"_s)},
            {u"day"_s, LetterValue::text(u"Monday 12 January 2026"_s)},
            {u"child"_s, LetterValue::flag(true)},
            {u"issues"_s, LetterValue::list({u"A late visit"_s, u"A lost file"_s})}};
}

struct MergeRow {
    const char *name;
    QString text;
    QString made;
    QStringList missing = {};
    int faults = 0;
};

void PrintTo(const MergeRow &row, std::ostream *out)
{
    *out << row.name;
}

class Merge : public testing::TestWithParam<MergeRow>
{};

const std::vector<MergeRow> kRows{
    {"AValueStandsInItsPlace", u"Dear {{name}}, by {{ day }}."_s,
     u"Dear Ada Byron, by Monday 12 January 2026."_s},
    {"WhatIsMissingStaysAndIsListedOnce",
     u"{{other}} and {{name}} and {{other}}"_s,
     u"{{other}} and Ada Byron and {{other}}"_s,
     {u"other"_s}},
    {"AQuestionIsMissingUntilItIsAnswered",
     u"{{ask: your apology}}"_s,
     u"{{ask: your apology}}"_s,
     {u"ask: your apology"_s}},
    {"AConditionKeepsItsPart", u"a{{?child}}b{{/child}}c"_s, u"abc"_s},
    {"ItsContraryDoesNot", u"a{{!child}}b{{/child}}c"_s, u"ac"_s},
    {"WhatIsLeftOutIsNotMissing", u"{{?other}}{{other}}{{/other}}end"_s, u"end"_s},
    {"ConditionsStandInEachOther",
     u"{{?child}}1{{?other}}2{{/other}}{{!other}}3{{/other}}{{/child}}"_s, u"13"_s},
    {"ALineOfAConditionAloneGoesWithIt", u"one\n{{?child}}\ntwo\n{{/child}}\nthree"_s,
     u"one\ntwo\nthree"_s},
    {"NoGapIsLeftBehind", u"one\n\n{{!child}}\ntwo\n\n{{/child}}\nthree"_s, u"one\n\nthree"_s},
    {"AListRepeatsItsLine", u"- {{issues}} of {{name}}"_s,
     u"- A late visit of Ada Byron\n- A lost file of Ada Byron"_s},
    {"AFieldThatThereIsNotIsAFault", u"{{nonsense}}"_s, u"{{nonsense}}"_s, {u"nonsense"_s}, 1},
    {"AConditionWithoutItsEndIsAFault", u"{{?child}}a"_s, u"a"_s, {}, 1},
    {"AnEndWithoutItsConditionIsAFault", u"a{{/child}}"_s, u"a"_s, {}, 1},
    {"EndsThatCrossAreFaults", u"{{?child}}{{?name}}a{{/child}}{{/name}}"_s, u"a"_s, {}, 2},
    {"EscapedBracesAreText", u"\\{\\{name\\}\\}"_s, u"\\{\\{name\\}\\}"_s},
};

} // namespace

TEST_P(Merge, FillsIn)
{
    const MergedLetter merged = mergeLetter(GetParam().text, values(), known());
    EXPECT_EQ(merged.text, GetParam().made);
    EXPECT_EQ(merged.missing, GetParam().missing);
    EXPECT_EQ(merged.faults.size(), GetParam().faults) << merged.faults.join(u'|').toStdString();
}

INSTANTIATE_TEST_SUITE_P(Rows, Merge, testing::ValuesIn(kRows),
                         [](const auto &row) { return std::string(row.param.name); });

/// What people write is printed as they wrote it, whatever it means in a letter.
TEST(LetterText, AValueIsTextAndNothingElse)
{
    for (const QString &words :
         {u"a **bold** claim"_s, u"* a star"_s, u"see [here](https://example.org)"_s,
          u"^[a footnote]"_s, u"{{name}}"_s, u"- no list"_s, u"# no heading"_s, u"C:\\Users\\ada"_s,
          u"two\nlines"_s, u"100% *of* £5 [sic]"_s}) {
        const MergedLetter merged =
            mergeLetter(u"{{name}}"_s, {{u"name"_s, LetterValue::text(words)}}, known());
        // A second filling in, after the text was edited, finds nothing to fill in.
        const MergedLetter again = mergeLetter(merged.text, values(), known());
        EXPECT_TRUE(again.isWhole()) << words.toStdString();
        LetterFrame frame;
        const Document document = letterDocument(again.text, frame);
        ASSERT_EQ(document.blocks.size(), 2U) << words.toStdString(); // The day, and the text.
        const auto *paragraph = std::get_if<ParagraphBlock>(&document.blocks.back());
        ASSERT_NE(paragraph, nullptr) << words.toStdString();
        EXPECT_EQ(plainText(paragraph->text), words);
        for (const TextRun &run : paragraph->text) {
            EXPECT_EQ(run.role, TextRun::Role::Plain);
            EXPECT_TRUE(run.link.isEmpty());
        }
    }
}

TEST(LetterText, BecomesBlocksInItsOrder)
{
    LetterFrame frame;
    frame.council = u"Sample County"_s;
    frame.councilAddress = u"1 High Street\nTown"_s;
    frame.recipient = u"Ada Byron\n2 Low Street"_s;
    frame.reference = u"CSC/26/0001"_s;
    frame.datedOn = day("2026-01-12");
    const Document document = letterDocument(
        u"# The subject\n\nDear Ada,\n\none\ntwo\n\n- **bold** item\n- second\n\n# Part"_s, frame);
    EXPECT_TRUE(document.title.isEmpty()); // It would make a cover.
    EXPECT_EQ(subjectOf(document), u"The subject"_s);
    ASSERT_EQ(document.blocks.size(), 8U);
    EXPECT_EQ(plainText(std::get<ParagraphBlock>(document.blocks[0]).text),
              u"Sample County\n1 High Street\nTown"_s);
    EXPECT_EQ(plainText(std::get<ParagraphBlock>(document.blocks[1]).text),
              u"Ada Byron\n2 Low Street"_s);
    EXPECT_EQ(plainText(std::get<ParagraphBlock>(document.blocks[2]).text),
              u"12 January 2026\nOur reference: CSC/26/0001"_s);
    EXPECT_EQ(std::get<HeadingBlock>(document.blocks[3]).level, 1);
    EXPECT_EQ(plainText(std::get<ParagraphBlock>(document.blocks[4]).text), u"Dear Ada,"_s);
    EXPECT_EQ(plainText(std::get<ParagraphBlock>(document.blocks[5]).text), u"one\ntwo"_s);
    const auto &list = std::get<ListBlock>(document.blocks[6]);
    ASSERT_EQ(list.items.size(), 2U);
    EXPECT_EQ(list.items[0].front().role, TextRun::Role::Bold);
    EXPECT_EQ(std::get<HeadingBlock>(document.blocks[7]).level, 2);
}

} // namespace redress
