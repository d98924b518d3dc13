// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storedword.h"

#include "tests/support/testdata.h"

namespace redress {

using namespace Qt::StringLiterals;

enum class Weather { Sun, LightRain, NoWind };

template <>
inline constexpr std::array<std::pair<Weather, QLatin1StringView>, 3> kStoredWords<Weather>{{
    {Weather::Sun, QLatin1StringView("sun")},
    {Weather::LightRain, QLatin1StringView("light_rain")},
    {Weather::NoWind, QLatin1StringView("no_wind")},
}};

TEST(StoredWords, AreReadBackLetterForLetter)
{
    EXPECT_EQ(toStored(Weather::LightRain), "light_rain"_L1);
    EXPECT_EQ(fromStored<Weather>(u"light_rain"), Weather::LightRain);
    EXPECT_EQ(fromStored<Weather>(u"Light rain"), std::nullopt);
    EXPECT_EQ(fromStored<Weather>(u""), std::nullopt);
}

TEST(StoredWords, AreListedInTheirOrder)
{
    EXPECT_EQ(storedWords<Weather>(), (QStringList{u"sun"_s, u"light_rain"_s, u"no_wind"_s}));
}

// Import format: "letter case does not count, and a space or hyphen counts as _".
TEST(TypedWords, MayHaveAnyLetterCase)
{
    EXPECT_EQ(fromTyped<Weather>(u"SUN"), Weather::Sun);
}

TEST(TypedWords, MayHaveASpaceOrAHyphenForAnUnderscore)
{
    EXPECT_EQ(fromTyped<Weather>(u"Light rain"), Weather::LightRain);
    EXPECT_EQ(fromTyped<Weather>(u"no-wind"), Weather::NoWind);
}

TEST(TypedWords, MayBeBytesOfUtf8)
{
    EXPECT_EQ(fromTyped<Weather>(QByteArrayView("light_rain")), Weather::LightRain);
    EXPECT_EQ(fromTyped<Weather>(QByteArrayView("Light rain")), Weather::LightRain);
    EXPECT_EQ(fromTyped<Weather>(QByteArrayView("r\xC3\xA9gen")), std::nullopt);
    EXPECT_EQ(fromTyped<Weather>(QByteArrayView()), std::nullopt);
}

TEST(StoredWords, AreSharedAsText)
{
    EXPECT_EQ(storedText(Weather::LightRain), u"light_rain"_s);
    EXPECT_EQ(storedText(Weather::LightRain).constData(),
              storedText(Weather::LightRain).constData());
}

TEST(TypedWords, AreRefusedWhenTheyAreNotInTheList)
{
    EXPECT_EQ(fromTyped<Weather>(u"rain"), std::nullopt);
    EXPECT_EQ(fromTyped<Weather>(u"lightrain"), std::nullopt);
    EXPECT_EQ(fromTyped<Weather>(u"sun."), std::nullopt);
}

} // namespace redress
