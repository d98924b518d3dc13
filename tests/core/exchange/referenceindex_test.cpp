// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/referenceindex.h"

#include "tests/support/testdata.h"

namespace redress {

namespace {

KnownCase numbered(int number)
{
    KnownCase known;
    known.setId(number);
    return known;
}

} // namespace

TEST(ReferenceIndex, FindsWhatWasAddedAndNothingElse)
{
    ReferenceIndex index;
    constexpr int many = 50000;
    for (int i = 0; i < many; ++i)
        index.add("COR/24/" + QByteArray::number(i), numbered(i));
    for (int i = 0; i < many; ++i) {
        const KnownCase *found = index.find("COR/24/" + QByteArray::number(i));
        ASSERT_TRUE(found) << i;
        ASSERT_EQ(found->id(), i);
        ASSERT_FALSE(index.find("COR/23/" + QByteArray::number(i))) << i;
    }
}

TEST(ReferenceIndex, TellsReferencesOfAnyLengthApart)
{
    ReferenceIndex index;
    QByteArray reference;
    for (int length = 0; length <= 40; ++length) {
        index.add(reference, numbered(length));
        reference += 'x';
    }
    reference.clear();
    for (int length = 0; length <= 40; ++length) {
        const KnownCase *found = index.find(reference);
        ASSERT_TRUE(found) << length;
        EXPECT_EQ(found->id(), length);
        EXPECT_FALSE(index.find(reference + QByteArray(1, '\0'))) << length;
        reference += 'x';
    }
}

TEST(KnownCase, KeepsWhatIsPackedIntoIt)
{
    KnownCase known;
    constexpr qint64 kLarge = (qint64(1) << 47) + 12345;
    known.setId(kLarge);
    known.setKind(CaseKind::Compliment);
    known.setProcedure(ProcedureKey::Corporate);
    known.setStage(3);
    known.setKind(CaseKind::Complaint);
    known.setStage(1);
    EXPECT_EQ(known.id(), kLarge);
    EXPECT_TRUE(known.isComplaint());
    EXPECT_EQ(known.procedure(), ProcedureKey::Corporate);
    EXPECT_TRUE(known.hasStage(1));
    EXPECT_FALSE(known.hasStage(2));
    EXPECT_TRUE(known.hasStage(3));
    EXPECT_FALSE(known.isBad);
}

TEST(StageIndex, FindsTheStagesOfEachCase)
{
    constexpr qint64 kFirst = 5'000'000'000;
    StageIndex index(kFirst);
    std::vector<KnownCase> cases(100);
    // The third stage of a case may stand before its first, and others between them.
    for (const int number : {3, 1}) {
        for (size_t i = 0; i < cases.size(); ++i)
            index.add(cases[i], StageId(kFirst + qint64(number) * 1000 + qint64(i)), number,
                      i % 2 == 0);
    }
    for (size_t i = 0; i < cases.size(); ++i) {
        for (const int number : {3, 1}) {
            const auto found = index.find(cases[i], number);
            ASSERT_TRUE(found) << i;
            EXPECT_EQ(found->id, kFirst + qint64(number) * 1000 + qint64(i));
            EXPECT_EQ(found->hasResponse, i % 2 == 0);
        }
        EXPECT_FALSE(index.find(cases[i], 2)) << i;
    }
    EXPECT_FALSE(index.find(KnownCase(), 1));
}

} // namespace redress
