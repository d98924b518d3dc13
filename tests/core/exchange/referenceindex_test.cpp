// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/referenceindex.h"

#include "tests/support/testdata.h"

namespace redress {

namespace {

KnownCase numbered(int number)
{
    KnownCase known;
    known.id = number;
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
        ASSERT_EQ(found->id, i);
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
        EXPECT_EQ(found->id, length);
        EXPECT_FALSE(index.find(reference + QByteArray(1, '\0'))) << length;
        reference += 'x';
    }
}

} // namespace redress
