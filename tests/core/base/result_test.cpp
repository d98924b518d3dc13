// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "tests/support/testdata.h"

#include <memory>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

Error busy()
{
    return {Error::Code::Busy, u"The file is open."_s, u"path"_s};
}

Result<int> half(int number)
{
    if (number % 2 != 0)
        return Error{Error::Code::Invalid, u"odd"_s, {}};
    return number / 2;
}

} // namespace

TEST(Result, HoldsAValue)
{
    const Result<int> result = 5;
    ASSERT_TRUE(result);
    EXPECT_TRUE(result.has_value());
    EXPECT_EQ(*result, 5);
    EXPECT_EQ(result.value_or(7), 5);
}

TEST(Result, HoldsAnError)
{
    const Result<int> result = busy();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), busy());
    EXPECT_EQ(result.value_or(7), 7);
}

TEST(Result, MovesItsValueOut)
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = std::move(result).value();
    ASSERT_TRUE(taken);
    EXPECT_EQ(*taken, 3);
}

TEST(Result, GoesOnWithAValue)
{
    const auto result = Result<int>(12).and_then(half).and_then(half);
    ASSERT_TRUE(result);
    EXPECT_EQ(*result, 3);
}

TEST(Result, PassesTheFirstErrorOn)
{
    const auto result = Result<int>(6).and_then(half).and_then(half).and_then(half);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().message, u"odd"_s);
}

TEST(Result, TransformsAValueAndNotAnError)
{
    const auto asText = [](int number) { return QString::number(number); };
    EXPECT_EQ(Result<int>(4).transform(asText).value_or(QString()), u"4"_s);
    EXPECT_EQ(Result<int>(busy()).transform(asText).error(), busy());
}

TEST(Result, OfNothingIsSuccessUnlessItHoldsAnError)
{
    const Result<void> good;
    const Result<void> bad = busy();
    EXPECT_TRUE(good);
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().code, Error::Code::Busy);
}

TEST(Result, CanHoldAnErrorAsItsValueType)
{
    const Result<QString> text = u""_s;
    EXPECT_TRUE(text.has_value());
}

} // namespace redress
