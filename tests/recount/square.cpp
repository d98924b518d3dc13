// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/square.h"

namespace redress::recount {

namespace {

long long tenTo(int decimals)
{
    long long power = 1;
    for (int i = 0; i < decimals; ++i)
        power *= 10;
    return power;
}

} // namespace

long long roundedHalfAway(long long top, long long bottom)
{
    const bool isNegative = (top < 0) != (bottom < 0);
    const long long a = top < 0 ? -top : top;
    const long long b = bottom < 0 ? -bottom : bottom;
    long long whole = a / b;
    if (2 * (a % b) >= b)
        ++whole;
    return isNegative ? -whole : whole;
}

void print(Square &square, const Printing &how)
{
    square.printed.reset();
    if (square.state != Square::State::Value)
        return;
    const auto counted = static_cast<long long>(square.counted);
    const auto base = static_cast<long long>(square.base.value_or(0));
    const long long scale = tenTo(how.decimals);
    switch (how.unit) {
    case Rule::Unit::Count:
        square.printed = double(counted);
        break;
    case Rule::Unit::Percent:
        square.printed = double(roundedHalfAway(counted * 100 * scale, base)) / double(scale);
        break;
    case Rule::Unit::Pounds:
        if (how.isRoundedUpToTen) {
            long long pounds = 0;
            while (pounds * 100 < counted)
                pounds += 10;
            square.printed = double(pounds);
        } else if (square.base) {
            square.printed = double(roundedHalfAway(counted, base * 100));
        } else {
            square.printed = double(counted) / 100.0;
        }
        break;
    }
}

Square change(const Square &before, const Square &after, bool percent, int decimals)
{
    Square square;
    square.isChange = true;
    for (const Square *side : {&before, &after}) {
        if (side->state != Square::State::Value) {
            square.state = side->state;
            return square;
        }
    }
    const auto from = static_cast<long long>(*before.printed);
    const auto to = static_cast<long long>(*after.printed);
    if (!percent) {
        square.printed = double(to - from);
    } else if (from == 0) {
        square.state = Square::State::NoBase;
    } else {
        const long long scale = tenTo(decimals);
        square.printed = double(roundedHalfAway((to - from) * 100 * scale, from)) / double(scale);
    }
    return square;
}

} // namespace redress::recount
