// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/terms.h"

#include "core/casework/historymeasure.h"
#include "core/casework/validation.h"
#include "tests/support/testdata.h"

#include <set>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = HistoryDimension::Kind;

template <typename Enum>
void expectOneWordForEachValue()
{
    std::set<Enum> values;
    std::set<QString> words;
    for (const auto &[value, word] : kStoredWords<Enum>) {
        EXPECT_TRUE(values.insert(value).second) << word.data();
        EXPECT_TRUE(words.insert(QString(word)).second) << word.data();
        EXPECT_EQ(fromStored<Enum>(QString(toStored(value))), value);
    }
    EXPECT_EQ(int(*values.begin()), 0);
    EXPECT_EQ(int(*values.rbegin()), int(values.size()) - 1) << "a value without a word";
}

} // namespace

TEST(StoredTerms, HaveOneWordForEachValue)
{
    expectOneWordForEachValue<ProcedureKey>();
    expectOneWordForEachValue<ClockStart>();
    expectOneWordForEachValue<CaseKind>();
    expectOneWordForEachValue<Outcome>();
    expectOneWordForEachValue<ActionScope>();
    expectOneWordForEachValue<Decision>();
    expectOneWordForEachValue<RemedyCategory>();
    expectOneWordForEachValue<CostType>();
    expectOneWordForEachValue<UserList>();
    expectOneWordForEachValue<OrgLevel>();
    expectOneWordForEachValue<Field>();
    expectOneWordForEachValue<HistoryMeasure>();
}

// Import format: the words as they are listed there.
TEST(StoredTerms, AreTheWordsOfTheFormat)
{
    EXPECT_EQ(storedWords<CaseKind>().join(u' '),
              u"complaint representation mp_enquiry councillor_enquiry compliment"_s);
    EXPECT_EQ(storedWords<Outcome>().join(u' '),
              u"upheld partially_upheld not_upheld no_finding withdrawn discontinued"_s);
    EXPECT_EQ(storedWords<Decision>().join(u' '),
              u"closed_no_further_action closed_out_of_jurisdiction premature not_upheld "
              "upheld_injustice upheld_no_injustice invalid"_s)
        << "the last is not of the format";
    EXPECT_EQ(importedDecisions().join(u' '),
              u"closed_no_further_action closed_out_of_jurisdiction premature not_upheld "
              "upheld_injustice upheld_no_injustice"_s);
    EXPECT_EQ(std::set<Decision>(kDecisionClasses.begin(), kDecisionClasses.end()).size(),
              std::size(kStoredWords<Decision>));
    EXPECT_EQ(storedWords<RemedyCategory>().join(u' '),
              u"financial_remedy apology staff_training_or_guidance review_policy_or_procedure "
              "provide_service other"_s);
    EXPECT_EQ(storedWords<CostType>().join(u' '),
              u"independent_person investigating_officer stage_3_panel mediation "
              "financial_redress other"_s);
    EXPECT_EQ(storedWords<ActionScope>().join(u' '), u"individual wider"_s);
}

// Import format, "Outcomes counted are the four findings".
TEST(Outcomes, AreFindingsUnlessTheStageWasEnded)
{
    EXPECT_TRUE(isFinding(Outcome::Upheld));
    EXPECT_TRUE(isFinding(Outcome::PartiallyUpheld));
    EXPECT_TRUE(isFinding(Outcome::NotUpheld));
    EXPECT_TRUE(isFinding(Outcome::NoFinding));
    EXPECT_FALSE(isFinding(Outcome::Withdrawn));
    EXPECT_FALSE(isFinding(Outcome::Discontinued));
}

TEST(Outcomes, AreUpheldWhollyOrInPart)
{
    EXPECT_TRUE(isUpheld(Outcome::Upheld));
    EXPECT_TRUE(isUpheld(Outcome::PartiallyUpheld));
    EXPECT_FALSE(isUpheld(Outcome::NotUpheld));
    EXPECT_FALSE(isUpheld(Outcome::NoFinding));
    EXPECT_FALSE(isUpheld(Outcome::Withdrawn));
}

TEST(Decisions, AreUpheldWithAndWithoutInjustice)
{
    EXPECT_TRUE(isUpheld(Decision::UpheldInjustice));
    EXPECT_TRUE(isUpheld(Decision::UpheldNoInjustice));
    EXPECT_FALSE(isUpheld(Decision::NotUpheld));
    EXPECT_FALSE(isUpheld(Decision::Premature));
    EXPECT_FALSE(isUpheld(Decision::Invalid));
}

// Import format, history.csv, the table of dimensions.
TEST(HistoryMeasures, HaveTheDimensionsOfTheFormat)
{
    EXPECT_EQ(dimensionOf(HistoryMeasure::Stage2Received).kind, Kind::None);
    EXPECT_EQ(dimensionOf(HistoryMeasure::OmbudsmanDecided).kind, Kind::None);
    EXPECT_EQ(dimensionOf(HistoryMeasure::Stage1ReceivedByService).kind, Kind::Text);
    EXPECT_EQ(dimensionOf(HistoryMeasure::IssueCategory).kind, Kind::Text);
    EXPECT_EQ(dimensionOf(HistoryMeasure::Stage1ComplainantType).kind, Kind::Text);
    EXPECT_TRUE(dimensionOf(HistoryMeasure::Stage1Outcome).words.contains(u"open"_s));
    EXPECT_TRUE(dimensionOf(HistoryMeasure::Stage2Outcome).words.contains(u"withdrawn"_s));
    EXPECT_EQ(dimensionOf(HistoryMeasure::Stage1ResponseBand).words,
              (QStringList{u"within_10"_s, u"within_20"_s, u"over_20"_s}));
    EXPECT_TRUE(dimensionOf(HistoryMeasure::OmbudsmanOutcome).words.contains(u"upheld"_s));
    EXPECT_TRUE(dimensionOf(HistoryMeasure::OmbudsmanOutcome).words.contains(u"premature"_s));
    EXPECT_TRUE(dimensionOf(HistoryMeasure::Cost).words.contains(u"mediation"_s));
}

TEST(HistoryMeasures, FoldWhatIsTypedAsADimension)
{
    const QStringList words = dimensionOf(HistoryMeasure::OmbudsmanUpholdRate).words;
    EXPECT_TRUE(words.contains(HistoryDimension::fold(u"this council"_s)));
    EXPECT_TRUE(words.contains(HistoryDimension::fold(u"Similar-Authorities"_s)));
}

} // namespace redress
