// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of what is typed into a search, put in and taken away one by one. \source ux 3
#include "core/search/searchparts.h"

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

TEST(SearchParts, StandAsTheyWereTyped)
{
    const auto parts = search::partsOf(u"  late -service:\"Home support\",MASH  \"two words\" "_s);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[0], (search::TypedPart{u"late"_s, {}, u"late"_s, false}));
    EXPECT_EQ(parts[1], (search::TypedPart{u"-service:\"Home support\",MASH"_s, u"service"_s,
                                           u"\"Home support\",MASH"_s, true}));
    EXPECT_EQ(parts[2].value, u"\"two words\""_s);
    EXPECT_EQ(search::withoutPart(u"a -service:\"b c\" d"_s, 1), u"a d"_s);
    EXPECT_EQ(search::withoutPart(u"a b"_s, 5), u"a b"_s);
}

TEST(SearchParts, TakeThePlaceOfWhatTheFieldAskedBefore)
{
    const QString text = u"late officer:rob -service:mash"_s;
    // By its other name; what a case must not have stays.
    EXPECT_EQ(search::withValue(text, u"worker"_s, u"janet"_s),
              u"late worker:janet -service:mash"_s);
    EXPECT_EQ(search::withValue(text, u"worker"_s, {}), u"late -service:mash"_s);
    EXPECT_EQ(search::withValue(text, u"service"_s, u"a"_s), text + u" service:a"_s);
    EXPECT_EQ(search::valueIn(text, u"worker"_s), u"rob"_s);
    EXPECT_EQ(search::valueIn(text, u"service"_s), QString());
}

TEST(SearchParts, AreQuotedWhereTheyMustBe)
{
    EXPECT_EQ(search::quotedIfNeeded(u"Fostering"_s), u"Fostering"_s);
    EXPECT_EQ(search::quotedIfNeeded(u"Home support"_s), u"\"Home support\""_s);
    EXPECT_EQ(search::quotedIfNeeded(u"Roads, north"_s), u"\"Roads, north\""_s);
    EXPECT_EQ(search::valuesOf(u"\"Roads, north\",MASH"_s),
              (QStringList{u"\"Roads, north\""_s, u"MASH"_s}));
    EXPECT_EQ(search::unquoted(u"\"a b\""_s), u"a b"_s);
}

} // namespace

} // namespace redress
