// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the program: counts of one, of several and of thousands, and another language.
#include "core/base/language.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QLocale>

#include <thread>

namespace redress {

namespace {

QString moved(int count)
{
    return QCoreApplication::translate("redress::Cli", "%n case(s) moved.", nullptr, count);
}

} // namespace

TEST(WordsOfTheProgram, WriteCountsAsTheLanguageDoes)
{
    EXPECT_EQ(moved(1), QStringLiteral("1 case moved."));
    EXPECT_EQ(moved(999), QStringLiteral("999 cases moved."));
    EXPECT_EQ(moved(1000), QStringLiteral("1,000 cases moved."));
    EXPECT_EQ(moved(1234567), QStringLiteral("1,234,567 cases moved."));
}

TEST(LanguageOfTheProgram, IsSpokenFromNowOnAndGivenUpAgain)
{
    const auto said = [](const char *context, const char *text) {
        return QCoreApplication::translate(context, text);
    };
    {
        Language language;
        language.use(QStringLiteral("cy"));
        EXPECT_EQ(Language::spoken(), QStringLiteral("cy"));
        EXPECT_EQ(said("redress::MainActions", "&File"), QStringLiteral("&Ffeil"));
        EXPECT_EQ(said("QPlatformTheme", "Cancel"), QStringLiteral("Canslo")) << "by Qt itself";
        EXPECT_EQ(moved(3), QStringLiteral("Symudwyd 3 achos."));
        EXPECT_EQ(QLocale().monthName(3), QStringLiteral("Mawrth"));
        EXPECT_EQ(QLocale().toString(1234.5, 'f', 1), QStringLiteral("1,234.5"));
        language.use(QStringLiteral("en"));
        EXPECT_EQ(said("redress::MainActions", "&File"), QStringLiteral("&File"));
        EXPECT_EQ(said("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
        EXPECT_EQ(moved(1), QStringLiteral("1 case moved."));
        language.use(QStringLiteral("fr"));
        EXPECT_EQ(Language::spoken(), QStringLiteral("en")) << "there is no French";
    }
    EXPECT_EQ(moved(1000), QStringLiteral("1,000 cases moved."));
    EXPECT_EQ(Language::nameOf(QStringLiteral("cy")), QStringLiteral("Cymraeg"));
}

TEST(LanguageOfAPaper, IsThatOfItsThreadWhileItIsMade)
{
    Language language;
    language.use(QStringLiteral("en"));
    const auto file = [] { return QCoreApplication::translate("redress::MainActions", "&File"); };
    EXPECT_EQ(localeHere().name(), QStringLiteral("en_GB"));
    {
        const SpokenHere welsh(QStringLiteral("cy"));
        EXPECT_EQ(file(), QStringLiteral("&Ffeil"));
        EXPECT_EQ(moved(3), QStringLiteral("Symudwyd 3 achos."));
        EXPECT_EQ(localeHere().monthName(3), QStringLiteral("Mawrth"));
        EXPECT_EQ(languageTagHere(), QStringLiteral("cy-GB"));
        EXPECT_EQ(QLocale().name(), QStringLiteral("en_GB")) << "the windows go on as they did";
        std::thread([&] { EXPECT_EQ(file(), QStringLiteral("&File")); }).join();
        const SpokenHere asItIs{QString()};
        EXPECT_EQ(languageTagHere(), QStringLiteral("cy-GB"));
    }
    EXPECT_EQ(file(), QStringLiteral("&File"));
    language.use(QStringLiteral("cy"));
    {
        const SpokenHere english(QStringLiteral("en"));
        EXPECT_EQ(file(), QStringLiteral("&File"));
        EXPECT_EQ(moved(3), QStringLiteral("3 cases moved."));
        EXPECT_EQ(languageTagHere(), QStringLiteral("en-GB"));
    }
    EXPECT_EQ(file(), QStringLiteral("&Ffeil"));
    language.use(QStringLiteral("en"));
}

} // namespace redress
