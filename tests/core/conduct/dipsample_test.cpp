// SPDX-License-Identifier: GPL-3.0-or-later
// Dip samples: drawn by a seed, drawn again, looked at by pillar, and counted.
#include "core/conduct/dipsample.h"

#include "core/store/casecreation.h"
#include "core/store/integrity.h"
#include "core/store/restriction.h"
#include "tests/core/store/storedcase.h"

#include <gmock/gmock.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr Quarter kFirst{{2023}, 4};

/// Beside the fixture, whose one upheld response came with a sample: twelve complaints that were
/// answered in the first quarter of 2024-25, the first nine of them upheld.
class DipSampleTest : public StoredCaseTest
{
protected:
    DipSampleTest()
    {
        for (int i = 1; i <= 12; ++i) {
            NewContact contact;
            contact.record = complaintRecord();
            contact.record.reference = u"DS-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
            contact.record.receivedOn = day("2024-04-02");
            contact.stage = StageRecord();
            contact.stage->receivedOn = day("2024-04-02");
            contact.stage->respondedOn = day("2024-04-15");
            contact.stage->outcome = i <= 6   ? Outcome::Upheld
                                     : i <= 9 ? Outcome::PartiallyUpheld
                                              : Outcome::NotUpheld;
            const auto made = casecreation::record(database(), file().signature(), file().rules(),
                                                   contact, u"Recorded"_s);
            EXPECT_TRUE(made) << why(made);
        }
    }
    Quarter quarter() const { return {{2024}, 1}; }
    DipDrawId drawn(int wanted, quint32 seed)
    {
        const auto made = dipsample::draw(database(), file().signature(), quarter(), quarter(),
                                          wanted, seed, file().clock().today(), u"Drawn"_s);
        EXPECT_TRUE(made) << why(made);
        return made.value_or(DipDrawId());
    }
    std::vector<DipLine> lines(DipDrawId id)
    {
        const auto read = dipsample::lines(database(), id);
        EXPECT_TRUE(read) << why(read);
        return read.value_or(std::vector<DipLine>());
    }
    ListItemId pillar(const QString &name)
    {
        ListItemId id;
        inUnit([&](UnitOfWork &unit) {
            ReferenceData reference = ReferenceData::load(database());
            id = ReferenceWriter(unit, reference).itemNamed(UserList::Pillar, name);
            unit.bringsRecords();
        });
        EXPECT_TRUE(file().reload());
        return id;
    }
    void expectWhole()
    {
        const auto report = checkIntegrity(database(), file().rules());
        ASSERT_TRUE(report) << why(report);
        EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
    }
};

} // namespace

/// Counted by a program of its own, in another language, from the published generator.
TEST(DipPicks, AreThoseOfTheSeedOnEveryComputer)
{
    EXPECT_THAT(dipsample::picks(39, 11, 4711),
                testing::ElementsAreArray({2, 7, 12, 13, 14, 15, 16, 17, 19, 31, 35}));
    EXPECT_THAT(dipsample::picks(39, 11, 4712),
                testing::ElementsAreArray({0, 2, 8, 14, 16, 23, 25, 31, 32, 33, 34}));
    EXPECT_THAT(dipsample::picks(5, 9, 1), testing::ElementsAre(0, 1, 2, 3, 4));
    EXPECT_TRUE(dipsample::picks(0, 9, 1).empty());
}

TEST(DipPicks, DrawEachAsOftenAsTheOthers)
{
    std::vector<int> times(13);
    for (quint32 seed = 0; seed < 5200; ++seed) {
        for (const int pick : dipsample::picks(13, 4, seed))
            ++times[size_t(pick)];
    }
    for (const int count : times) // 1600 each, with a spread of 33.
        EXPECT_NEAR(count, 1600, 150);
}

TEST(DipSize, IsANumberOrAShareRoundedUp)
{
    EXPECT_EQ(dipsample::sizeFromTyped(u"11", 39), 11);
    EXPECT_EQ(dipsample::sizeFromTyped(u" 28 % ", 39), 11); // 10.92
    EXPECT_EQ(dipsample::sizeFromTyped(u"25%", 40), 10);
    for (const auto *bad : {u"", u"0", u"-3", u"x", u"101%", u"%"})
        EXPECT_FALSE(dipsample::sizeFromTyped(bad, 39).has_value());
}

/// \source domain M-27: of 11 responses, 1 is 9%, 2 are 18%, 3 are 27% and 4 are 36%.
TEST(DipTallies, AreSharesOfTheSample)
{
    std::vector<DipLine> sample(11);
    for (int pillar = 1; pillar <= 4; ++pillar) {
        for (int i = 0; i < pillar; ++i)
            sample[size_t(i)].findings.push_back({ListItemId(pillar), {}, {}});
    }
    sample[0].findings.push_back({ListItemId(4), ListItemId(77), {}}); // A second theme.
    const auto tallies = dipsample::pillarCounts(
        sample, {ListItemId(1), ListItemId(2), ListItemId(3), ListItemId(4), ListItemId(5)});
    std::vector<std::pair<int, int>> figures;
    figures.reserve(tallies.size());
    for (const dipsample::PillarCount &one : tallies)
        figures.emplace_back(one.responses, one.percent);
    EXPECT_THAT(figures, testing::ElementsAre(std::pair(1, 9), std::pair(2, 18), std::pair(3, 27),
                                              std::pair(4, 36), std::pair(0, 0),
                                              std::pair(7, 64))); // Nothing found in 7 of 11.
}

TEST_F(DipSampleTest, DrawsFromUpheldResponsesOfTheQuarter)
{
    const auto all = dipsample::population(database(), quarter(), quarter());
    ASSERT_TRUE(all) << why(all);
    QStringList references;
    for (const DipCandidate &one : *all)
        references.append(one.reference);
    EXPECT_EQ(references, (QStringList{u"DS-01"_s, u"DS-02"_s, u"DS-03"_s, u"DS-04"_s, u"DS-05"_s,
                                       u"DS-06"_s, u"DS-07"_s, u"DS-08"_s, u"DS-09"_s}));
    // CR-1 was answered in the quarter before, and sampled then.
    const auto before = dipsample::population(database(), kFirst, kFirst);
    ASSERT_TRUE(before) << why(before);
    EXPECT_TRUE(before->empty());
}

TEST_F(DipSampleTest, KeepsHowItWasDrawnAndDrawsNoneTwice)
{
    const DipDrawId first = drawn(4, 4711);
    const auto draws = dipsample::draws(database());
    ASSERT_TRUE(draws) << why(draws);
    ASSERT_EQ(draws->size(), 1U);
    EXPECT_EQ(draws->front().seed, 4711U);
    EXPECT_EQ(draws->front().population, 9);
    EXPECT_EQ(draws->front().drawn, 4);
    const auto picks = dipsample::picks(9, 4, 4711);
    const auto sampled = lines(first);
    ASSERT_EQ(sampled.size(), 4U);
    for (size_t i = 0; i < 4; ++i)
        EXPECT_EQ(sampled[i].response.reference,
                  u"DS-%1"_s.arg(picks[i] + 1, 2, 10, QLatin1Char('0')));
    const auto left = dipsample::population(database(), quarter(), quarter());
    ASSERT_TRUE(left) << why(left);
    EXPECT_EQ(left->size(), 5U);
    drawn(5, 1);
    const auto none = dipsample::draw(database(), file().signature(), quarter(), quarter(), 1, 1,
                                      file().clock().today(), u"Drawn"_s);
    EXPECT_FALSE(none);
    const auto again = dipsample::repeat(database(), first);
    ASSERT_TRUE(again) << why(again);
    EXPECT_TRUE(again->isSame());
    EXPECT_EQ(again->population, 9);
    expectWhole();
}

TEST_F(DipSampleTest, TellsWhereADrawCannotBeRepeated)
{
    const DipDrawId id = drawn(4, 4711);
    // One that was not upheld is found to be.
    CaseRepository cases(database());
    const auto late = cases.find(u"DS-10"_s);
    ASSERT_TRUE(late && *late);
    const StageRecord before = dossier(**late).stages.front().stage;
    StageRecord after = before;
    after.outcome = Outcome::Upheld;
    inUnit([&](UnitOfWork &unit) {
        EXPECT_TRUE(CaseRepository::update(unit, file().rules(), before, after));
    });
    const auto again = dipsample::repeat(database(), id);
    ASSERT_TRUE(again) << why(again);
    EXPECT_EQ(again->population, 10);
    EXPECT_EQ(again->isSame(), dipsample::picks(10, 4, 4711) == dipsample::picks(9, 4, 4711));
}

TEST_F(DipSampleTest, TakesTheCheckListAndItsNewThemes)
{
    const auto planning = pillar(u"Planning"_s);
    const auto recording = pillar(u"Recording"_s);
    const DipLine line = lines(drawn(3, 5)).front();
    ReferenceData reference = file().reference();
    const auto unit =
        dipsample::assess(database(), file().signature(), reference, line.response.caseId, line.id,
                          {{planning, {}, u"Page 3"_s}, {recording, {}, {}}},
                          {u"Minutes not received"_s, QString()}, u"Looked at"_s);
    ASSERT_TRUE(unit) << why(unit);
    ASSERT_TRUE(file().reload());
    const auto draw = dipsample::draws(database());
    ASSERT_TRUE(draw) << why(draw);
    EXPECT_EQ(draw->front().looked, 1);
    const DipLine looked = lines(draw->front().id).front();
    ASSERT_EQ(looked.findings.size(), 2U);
    EXPECT_EQ(file().reference().nameOf(looked.findings[0].theme), u"Minutes not received"_s);
    EXPECT_EQ(looked.findings[0].note, u"Page 3"_s);
    EXPECT_EQ(looked.findings[1].pillar, recording);
    // Looked at once more: what was found stands in the place of what stood there.
    ASSERT_TRUE(dipsample::assess(database(), file().signature(), reference, line.response.caseId,
                                  line.id, {{recording, {}, {}}}, {QString()}, u"Again"_s));
    EXPECT_EQ(lines(draw->front().id).front().findings.size(), 1U);
    expectWhole();
    // Whoever may not open the case sees nothing of what was found in it.
    ASSERT_TRUE(restriction::restrict(database(), file().signature(), line.response.caseId,
                                      {file().reference().members().front().id}, u"Staff"_s,
                                      u"Restricted"_s));
    EXPECT_EQ(lines(draw->front().id).front().findings.front().note, restriction::closedWords());
}

} // namespace redress
