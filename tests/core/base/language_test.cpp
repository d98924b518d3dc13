// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in the words of the program: one, several, and thousands with their comma.
#include <gtest/gtest.h>

#include <QCoreApplication>

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

} // namespace redress
