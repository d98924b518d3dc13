// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textmatch.h"

#include "tests/support/testdata.h"

namespace redress {

using namespace Qt::StringLiterals;

TEST(Folded, TakesLetterCaseAway)
{
    EXPECT_EQ(folded(u"O'NEILL"), folded(u"o'neill"));
    EXPECT_EQ(folded(u"STRASSE"), folded(u"strasse"));
}

TEST(Folded, TakesAccentsAway)
{
    EXPECT_EQ(folded(u"Zoë Brontë"), u"zoe bronte"_s);
    EXPECT_EQ(folded(u"Siân Ŵyn"), u"sian wyn"_s);
}

TEST(Folded, MakesComposedAndDecomposedLettersEqual)
{
    EXPECT_EQ(folded(u"\u00e9"), folded(u"e\u0301"));
}

TEST(Folded, KeepsFiguresAndPunctuation)
{
    EXPECT_EQ(folded(u"CR-2023/0117 (a)"), u"cr-2023/0117 (a)"_s);
}

TEST(NearestNames, PutsASwappedPairOfLettersFirst)
{
    const QStringList known{u"reference"_s, u"received_date"_s, u"responded_date"_s};
    EXPECT_EQ(nearestNames(u"recieved_date", known).value(0), u"received_date"_s);
}

TEST(NearestNames, FindsANameWithAMissingAndWithAnExtraLetter)
{
    const QStringList known{u"Fostering"_s, u"Reablement"_s};
    EXPECT_EQ(nearestNames(u"Fosterin", known), QStringList{u"Fostering"_s});
    EXPECT_EQ(nearestNames(u"Fosterings", known), QStringList{u"Fostering"_s});
}

TEST(NearestNames, TakesNoNoticeOfLetterCaseAndAccents)
{
    EXPECT_EQ(nearestNames(u"FÓSTERING", {u"Adoption"_s, u"Fostering"_s}).value(0), u"Fostering"_s);
}

TEST(NearestNames, FindsANameThatHoldsWhatWasTyped)
{
    const QStringList known{u"Placements and Permanence: Fostering"_s, u"Roads"_s};
    EXPECT_EQ(nearestNames(u"fostering", known),
              QStringList{u"Placements and Permanence: Fostering"_s});
}

TEST(NearestNames, LeavesOutWhatHasNothingInCommon)
{
    EXPECT_TRUE(nearestNames(u"Potholes", {u"Adoption"_s, u"Quality"_s}).isEmpty());
}

TEST(NearestNames, GivesNoMoreThanAskedFor)
{
    const QStringList known{u"Team 1"_s, u"Team 2"_s, u"Team 3"_s, u"Team 4"_s};
    EXPECT_EQ(nearestNames(u"Team 9", known, 3).size(), 3);
}

TEST(NearestNames, KeepsTheOrderOfNamesThatAreEquallyNear)
{
    const QStringList known{u"Team 2"_s, u"Team 1"_s};
    EXPECT_EQ(nearestNames(u"Team 9", known), known);
}

TEST(NearestNames, PutsTheNearerNameFirst)
{
    const QStringList known{u"upheld_no_injustice"_s, u"upheld_injustice"_s};
    EXPECT_EQ(nearestNames(u"upheld_injustce", known).value(0), u"upheld_injustice"_s);
}

TEST(NearestNames, IsQuickWithVeryLongText)
{
    const QString typed(30000, u'x');
    EXPECT_TRUE(nearestNames(typed, {u"Adoption"_s}).isEmpty());
}

TEST(Shortened, LeavesSixtyCharactersAlone)
{
    const QString text(60, u'a');
    EXPECT_EQ(shortened(text), text);
}

TEST(Shortened, MarksTheCutPastSixtyCharacters)
{
    const QString cut = shortened(QString(61, u'a'));
    EXPECT_EQ(cut.size(), 60);
    EXPECT_TRUE(cut.endsWith(u'…'));
}

TEST(Shortened, PutsEverythingOnOneLine)
{
    EXPECT_EQ(shortened(u"one\ntwo\tthree\r"), u"one two three "_s);
}

TEST(Shortened, DoesNotCutACharacterInTwo)
{
    const QString text = QString(58, u'a') + u"\U0001F600\U0001F600"_s;
    EXPECT_TRUE(shortened(text).isValidUtf16());
}

} // namespace redress
