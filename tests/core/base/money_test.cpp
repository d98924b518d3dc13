// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include "tests/support/testdata.h"

#include <optional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// One way of typing an amount. \source import format, "money"
struct Typed {
    QString text;
    std::optional<qint64> pence; ///< Nothing if the format does not allow it.
};

class MoneyTyping : public testing::TestWithParam<Typed>
{};

} // namespace

TEST_P(MoneyTyping, IsReadAsTheFormatSays)
{
    const auto amount = Money::fromTyped(GetParam().text);
    ASSERT_EQ(amount.has_value(), GetParam().pence.has_value()) << GetParam().text.toStdString();
    if (amount) {
        EXPECT_EQ(amount->pence, *GetParam().pence) << GetParam().text.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Allowed, MoneyTyping,
                         testing::Values(Typed{u"1250"_s, 125000}, Typed{u"1250.5"_s, 125050},
                                         Typed{u"£1,250.00"_s, 125000}, Typed{u"0"_s, 0},
                                         Typed{u"0.01"_s, 1}, Typed{u"£0.99"_s, 99},
                                         Typed{u"1,250,000.07"_s, 125000007},
                                         Typed{u"12,250"_s, 1225000},
                                         Typed{u"999999999.99"_s, 99999999999},
                                         Typed{u"007"_s, 700}));

INSTANTIATE_TEST_SUITE_P(
    Refused, MoneyTyping,
    testing::Values(Typed{u""_s, {}}, Typed{u"£"_s, {}}, Typed{u"-5"_s, {}}, Typed{u"+5"_s, {}},
                    Typed{u"(5)"_s, {}}, Typed{u"1.234"_s, {}}, Typed{u"1."_s, {}},
                    Typed{u".5"_s, {}}, Typed{u"1.5.0"_s, {}}, Typed{u"12,50"_s, {}},
                    Typed{u"1250,000"_s, {}}, Typed{u",250"_s, {}}, Typed{u"1,250,"_s, {}},
                    Typed{u"1,,250"_s, {}}, Typed{u"1,2500"_s, {}}, Typed{u"1.2,50"_s, {}},
                    Typed{u"12 50"_s, {}}, Typed{u"1e3"_s, {}}, Typed{u"$5"_s, {}},
                    Typed{u"5 pounds"_s, {}}, Typed{u"££5"_s, {}}, Typed{u"1000000000"_s, {}},
                    Typed{u"٣"_s, {}}));

TEST(Money, IsWrittenWithTwoDecimalsAndNoSeparators)
{
    EXPECT_EQ(Money{125050}.toPlain(), u"1250.50"_s);
    EXPECT_EQ(Money{5}.toPlain(), u"0.05"_s);
    EXPECT_EQ(Money{0}.toPlain(), u"0.00"_s);
    EXPECT_EQ(Money{125000007}.toPlain(), u"1250000.07"_s);
}

TEST(Money, ReadsBackWhatItWrites)
{
    for (const qint64 pence : {0LL, 1LL, 99LL, 100LL, 125050LL, 99999999999LL}) {
        const auto read = Money::fromTyped(Money{pence}.toPlain());
        ASSERT_TRUE(read);
        EXPECT_EQ(read->pence, pence);
    }
}

// domain M-20: "each cell rounded up to next GBP 10"; 0 prints GBP 0.
TEST(Money, RoundsUpToTheNextTenPounds)
{
    EXPECT_EQ(Money{0}.poundsRoundedUpToTen(), 0);
    EXPECT_EQ(Money{1}.poundsRoundedUpToTen(), 10);
    EXPECT_EQ(Money{999}.poundsRoundedUpToTen(), 10);
    EXPECT_EQ(Money{1000}.poundsRoundedUpToTen(), 10);
    EXPECT_EQ(Money{1001}.poundsRoundedUpToTen(), 20);
    EXPECT_EQ(Money{1512345}.poundsRoundedUpToTen(), 15130);
}

TEST(Money, AddsAndComparesByThePenny)
{
    EXPECT_EQ(Money{199} + Money{1}, Money{200});
    EXPECT_LT(Money{199}, Money{200});
}

} // namespace redress
