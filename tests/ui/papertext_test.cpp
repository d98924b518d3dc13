// SPDX-License-Identifier: GPL-3.0-or-later
// Reports as a text that is edited, and back; spelling.
#include "ui/writing/papereditor.h"

#include "core/report/reportdefinition.h"

#include <QDir>
#include <QMenu>
#include <QStandardPaths>
#include <QTest>

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

ReportPart part(Kind kind, const QString &text, const QStringList &items = {})
{
    ReportPart made;
    made.kind = kind;
    made.text = text;
    made.items = items;
    return made;
}

class Marks : public testing::TestWithParam<const char *>
{};

std::vector<std::string> textsOf(const PaperEditor &editor)
{
    std::vector<std::string> texts;
    for (const ReportPart &one : editor.parts())
        texts.push_back((one.items.isEmpty() ? one.text : one.items.join(u'|')).toStdString());
    return texts;
}

} // namespace

TEST_P(Marks, ComeBackAsTheyWereWritten)
{
    QTextDocument document;
    PaperText text(document);
    const QString written = QString::fromUtf8(GetParam());
    text.setParts({part(Kind::Text, written)});
    ASSERT_EQ(text.parts().size(), 1U);
    EXPECT_EQ(text.parts().front().text.toStdString(), written.toStdString());
}

INSTANTIATE_TEST_SUITE_P(Text, Marks,
                         testing::Values("Plain.", "In **bold**, then *italic*.", "**All of it.**",
                                         "See [the page](https://example.org/a_b) for more.",
                                         "{received} came in.", "Ends in {received|change}",
                                         "{a}{b}{b}", "A note^[Section {year} of *it*.] here.",
                                         "Two\nlines.", "A bracket [ alone and a brace { too.",
                                         "**{received}** in bold."));

TEST(PaperText, GivesEveryShippedReportBack)
{
    for (const ReportDefinition &report : shippedReports()) {
        QTextDocument document;
        PaperText text(document);
        text.setParts(report.parts);
        const auto again = text.parts();
        ASSERT_EQ(again.size(), report.parts.size()) << report.id.toStdString();
        for (size_t i = 0; i < again.size(); ++i)
            EXPECT_EQ(again[i], report.parts[i])
                << report.id.toStdString() << " part " << i << ": " << again[i].text.toStdString()
                << again[i].items.join(u'|').toStdString();
    }
}

TEST(PaperEditor, TypesParagraphsAndTakesThemBack)
{
    Spelling spelling(u"xx"_s, {});
    PaperEditor editor(spelling);
    editor.setParts(
        {part(Kind::Heading, u"Volumes"_s), part(Kind::Table, u"complaints-received"_s)});
    editor.moveCursor(QTextCursor::EndOfBlock);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, u"They came."_s);
    EXPECT_THAT(textsOf(editor),
                testing::ElementsAre("Volumes", "They came.", "complaints-received"));
    EXPECT_EQ(editor.parts()[1].kind, Kind::Text) << "after a heading comes text";
    while (editor.document()->isUndoAvailable())
        editor.undo();
    EXPECT_THAT(textsOf(editor), testing::ElementsAre("Volumes", "complaints-received"));
    while (editor.document()->isRedoAvailable())
        editor.redo();
    EXPECT_THAT(textsOf(editor),
                testing::ElementsAre("Volumes", "They came.", "complaints-received"));
}

TEST(PaperEditor, TextTypedAtATableStandsBehindIt)
{
    Spelling spelling(u"xx"_s, {});
    PaperEditor editor(spelling);
    editor.setParts({part(Kind::Table, u"complaints-received"_s), part(Kind::Text, u"After."_s)});
    QTest::keyClicks(&editor, u"New."_s);
    EXPECT_THAT(textsOf(editor), testing::ElementsAre("complaints-received", "New.", "After."));
    EXPECT_EQ(editor.parts()[0].kind, Kind::Table);
}

TEST(PaperEditor, MovesPartsAndWholeLists)
{
    Spelling spelling(u"xx"_s, {});
    PaperEditor editor(spelling);
    editor.setParts({part(Kind::Text, u"First {a}."_s),
                     part(Kind::Bullets, {}, {u"one"_s, u"two"_s}),
                     part(Kind::Table, u"complaints-received"_s)});
    QTest::keyClick(&editor, Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(textsOf(editor),
                testing::ElementsAre("one|two", "First {a}.", "complaints-received"));
    QTest::keyClick(&editor, Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(textsOf(editor),
                testing::ElementsAre("one|two", "complaints-received", "First {a}."));
    editor.undo();
    EXPECT_THAT(textsOf(editor),
                testing::ElementsAre("one|two", "First {a}.", "complaints-received"));
    editor.moveCursor(QTextCursor::Start);
    QTest::keyClick(&editor, Qt::Key_Up, Qt::AltModifier);
    EXPECT_THAT(textsOf(editor),
                testing::ElementsAre("one|two", "First {a}.", "complaints-received"));
}

TEST(PaperEditor, ChangesStylesAndLeavesOut)
{
    Spelling spelling(u"xx"_s, {});
    PaperEditor editor(spelling);
    editor.setParts({part(Kind::Text, u"A **b** {c}."_s), part(Kind::Text, u"D."_s)});
    editor.setStyle(Kind::Heading, 2);
    EXPECT_EQ(editor.parts()[0].kind, Kind::Heading);
    EXPECT_EQ(editor.parts()[0].level, 2);
    editor.selectAll();
    editor.setStyle(Kind::Bullets);
    ASSERT_EQ(editor.parts().size(), 1U) << "items beside each other are one list";
    EXPECT_EQ(editor.parts()[0].items.size(), 2);
    editor.moveCursor(QTextCursor::End);
    editor.leaveOut();
    EXPECT_EQ(editor.parts()[0].items.size(), 1);
}

TEST(PaperEditor, CopiesWithItsFiguresAndPastesOthersPlain)
{
    Spelling spelling(u"xx"_s, {});
    PaperEditor editor(spelling);
    editor.setParts({part(Kind::Text, u"{received} came."_s)});
    editor.setValues({{u"received"_s, {u"27"_s, false}}}, {});
    EXPECT_EQ(editor.valueOf(u"received"_s), u"27"_s);
    editor.selectAll();
    editor.copy();
    editor.moveCursor(QTextCursor::End);
    editor.paste();
    EXPECT_THAT(textsOf(editor), testing::ElementsAre("{received} came.{received} came."));
}

#ifndef Q_OS_WIN
/// Words that are learnt stay out of the folder of whoever runs the tests.
class SpellingTest : public testing::Test
{
protected:
    SpellingTest()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }
    ~SpellingTest() override { QStandardPaths::setTestModeEnabled(false); }
};

TEST_F(SpellingTest, IsBritishAndOffersTheRightWord)
{
    Spelling spelling(u"en-GB"_s);
    ASSERT_TRUE(spelling.isReady()) << "hunspell-en-gb is among the packages of the tests";
    EXPECT_TRUE(spelling.isRight(u"colour"_s));
    EXPECT_TRUE(spelling.isRight(u"don\u2019t"_s));
    EXPECT_FALSE(spelling.isRight(u"color"_s));
    EXPECT_FALSE(spelling.isRight(u"complaynt"_s));
    EXPECT_TRUE(spelling.suggestions(u"complaynt"_s).contains(u"complaint"_s));
    spelling.learn(u"complaynt"_s);
    EXPECT_TRUE(spelling.isRight(u"complaynt"_s));
    EXPECT_TRUE(Spelling(u"en-GB"_s).isRight(u"complaynt"_s)) << "it is kept";
}

TEST_F(SpellingTest, IsMendedByF7AndTheKeyboard)
{
    Spelling spelling(u"en-GB"_s);
    PaperEditor editor(spelling);
    editor.setParts({part(Kind::Text, u"A good chyld came. NHS, {received}, a_b@c.org."_s)});
    editor.show();
    QTest::keyClick(&editor, Qt::Key_F7);
    EXPECT_EQ(editor.textCursor().selectedText(), u"chyld"_s);
    auto *menu = editor.findChild<QMenu *>(u"spellingMenu"_s);
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().front()->text(), u"child"_s);
    menu->actions().front()->trigger();
    EXPECT_EQ(editor.parts().front().text, u"A good child came. NHS, {received}, a_b@c.org."_s);
    menu->close();
    EXPECT_FALSE(editor.checkSpelling());
}
#endif

TEST(Spelling, FindsWordsOnly)
{
    QStringList words;
    for (const Spelling::Word &word :
         Spelling::wordsOf(u"It's 12 of NHS: see https://a.org/xyz and don\u2019t."_s))
        words.append(word.text);
    EXPECT_EQ(words, (QStringList{u"It's"_s, u"of"_s, u"see"_s, u"and"_s, u"don\u2019t"_s}));
}

} // namespace redress
