// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample/sampledice.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace redress {

namespace {

constexpr quint32 kSeed = 20060901;
constexpr qint64 kOnce = 1'000'000;
constexpr int kLuck = 2'500'000; ///< How much chance counts beside what is owed.

/// Spreads near numbers over all seeds.
quint32 mixed(quint32 seed, int number)
{
    seed ^= quint32(number) + 0x9e3779b9U + (seed << 6) + (seed >> 2);
    seed *= 0x85ebca6bU;
    return seed ^ (seed >> 13);
}

} // namespace

SampleDice::SampleDice(int purpose, int first, int second)
    : m_engine(mixed(mixed(mixed(kSeed, purpose), first), second))
{}

int SampleDice::below(int count)
{
    if (count <= 0)
        return 0;
    return int((quint64(m_engine() & 0xffffffffU) * quint64(count)) >> 32);
}

int SampleDice::between(int first, int last)
{
    return first + below(last - first + 1);
}

int SampleDice::late(int first, int last)
{
    const int one = between(first, last);
    return std::max(one, between(first, last));
}

int SampleDice::early(int first, int last)
{
    const int one = between(first, last);
    return std::min(one, between(first, last));
}

bool SampleDice::chance(int permille)
{
    return below(1000) < permille;
}

size_t SampleDice::pick(std::span<const int> weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return i;
    }
    return 0;
}

size_t SampleChooser::choose(SampleDice &dice, std::span<const int> weights)
{
    m_credit.resize(std::max(m_credit.size(), weights.size()));
    const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (total <= 0)
        return 0;
    size_t chosen = 0;
    qint64 best = 0;
    bool any = false;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        m_credit[i] += weights[i] * kOnce / total;
        const qint64 score = m_credit[i] + dice.below(kLuck);
        if (!any || score > best) {
            chosen = i;
            best = score;
            any = true;
        }
    }
    m_credit[chosen] -= kOnce;
    return chosen;
}

bool SampleChooser::isChosen(SampleDice &dice, int permille)
{
    return choose(dice, std::array{permille, 1000 - permille}) == 0;
}

} // namespace redress
