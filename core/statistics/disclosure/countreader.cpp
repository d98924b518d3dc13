// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/countreader.h"

#include "core/statistics/disclosure/exchange.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <utility>

namespace redress {

namespace {

constexpr size_t kBits = 64;
/// How many parts take part in an exchange: few, then more, then as many as are worth the time.
constexpr std::array<size_t, 3> kAround{24, 96, 240};
/// Parts of the set from which others that are alike are looked for.
constexpr size_t kSeeds = 6;

} // namespace

CountReader::CountReader(const FactPartition &parts)
    : m_parts(parts)
    , m_words((parts.sets() + kBits - 1) / kBits)
    , m_setsOfPart(parts.size() * m_words, 0)
    , m_known(m_words, 0)
{
    for (size_t set = 0; set < parts.sets(); ++set) {
        for (const size_t part : parts.partsOf(set))
            m_setsOfPart[part * m_words + set / kBits] |= Word(1) << (set % kBits);
    }
}

void CountReader::learn(size_t set)
{
    m_known[set / kBits] |= Word(1) << (set % kBits);
}

void CountReader::forget(size_t set)
{
    m_known[set / kBits] &= ~(Word(1) << (set % kBits));
}

bool CountReader::contains(size_t set, size_t part) const
{
    return (setsOf(part)[set / kBits] >> (set % kBits) & 1) != 0;
}

/// In how many printed sets one of the two stands and the other does not.
int CountReader::distance(size_t a, size_t b) const
{
    const auto ofA = setsOf(a);
    const auto ofB = setsOf(b);
    int count = 0;
    for (size_t word = 0; word < m_words; ++word)
        count += std::popcount((ofA[word] ^ ofB[word]) & m_known[word]);
    return count;
}

/// Parts of the set, spread over it.
std::vector<size_t> CountReader::seedsOf(size_t set) const
{
    const std::vector<size_t> &parts = m_parts.partsOf(set);
    if (parts.size() <= kSeeds)
        return parts;
    std::vector<size_t> seeds;
    for (size_t i = 0; i < kSeeds; ++i)
        seeds.push_back(parts[i * parts.size() / kSeeds]);
    return seeds;
}

/// Parts that stand in nearly the same printed sets as some of \p set, within it and without.
std::vector<size_t> CountReader::partsAround(size_t set, size_t wanted) const
{
    const std::vector<size_t> seeds = seedsOf(set);
    std::vector<bool> isTaken(m_parts.size(), false);
    std::vector<size_t> chosen;
    const auto take = [&](size_t part) {
        if (!isTaken[part])
            chosen.push_back(part);
        isTaken[part] = true;
    };
    std::ranges::for_each(seeds, take);
    const size_t share = std::max<size_t>(1, wanted / seeds.size());
    std::vector<std::pair<int, size_t>> outside;
    std::vector<std::pair<int, size_t>> inside;
    const auto takeNearest = [&](std::vector<std::pair<int, size_t>> &parts, size_t count) {
        const size_t most = std::min(count, parts.size());
        std::ranges::partial_sort(parts, parts.begin() + qsizetype(most));
        for (size_t i = 0; i < most; ++i)
            take(parts[i].second);
    };
    for (const size_t seed : seeds) {
        outside.clear();
        inside.clear();
        for (size_t part = 0; part < m_parts.size(); ++part) {
            if (part != seed)
                (contains(set, part) ? inside : outside).emplace_back(distance(seed, part), part);
        }
        takeNearest(outside, share);
        takeNearest(inside, share / 4);
    }
    return chosen;
}

bool CountReader::exchange(size_t set, qint64 more, const std::vector<size_t> &parts, bool isLast)
{
    std::vector<Exchange::Part> exchanged;
    std::map<size_t, std::vector<size_t>> partsOfSum; // by printed set
    for (size_t i = 0; i < parts.size(); ++i) {
        exchanged.push_back({qint64(m_parts.sizeOf(parts[i])), contains(set, parts[i])});
        const auto sets = setsOf(parts[i]);
        for (size_t word = 0; word < m_words; ++word) {
            for (Word left = sets[word] & m_known[word]; left != 0; left &= left - 1)
                partsOfSum[word * kBits + size_t(std::countr_zero(left))].push_back(i);
        }
    }
    std::map<std::vector<size_t>, std::vector<size_t>> setsOfSum; // that say the same here
    for (auto &[known, within] : partsOfSum)
        setsOfSum[within].push_back(known);
    std::vector<std::vector<size_t>> sums;
    for (const auto &[within, sets] : setsOfSum)
        sums.push_back(within);

    Exchange exchange(exchanged, sums, std::max<qint64>(more, 1));
    auto changes = exchange.find(std::max<qint64>(more, 1), isLast);
    if (!changes) {
        m_evidence.clear();
        std::vector<std::vector<size_t>> alike;
        for (const auto &[within, sets] : setsOfSum)
            alike.push_back(sets);
        for (const size_t sum : exchange.evidence())
            m_evidence.push_back(alike[sum]);
        if (m_evidence.empty())
            m_evidence = std::move(alike); // no whole numbers: any of them may be why
        if (more == 0)
            changes = exchange.find(-1, isLast);
    }
    if (!changes)
        return false;
    for (size_t i = 0; i < parts.size(); ++i) {
        if ((*changes)[i] != 0)
            m_answer.emplace_back(parts[i], (*changes)[i]);
    }
    return true;
}

bool CountReader::isInDoubtAbout(size_t set, qint64 more, Effort effort)
{
    m_evidence.clear();
    m_answer.clear();
    if (m_parts.partsOf(set).empty())
        return false;
    for (const size_t wanted : kAround) {
        const bool isMost = wanted == kAround.back();
        if (isMost && effort == Effort::Little)
            break;
        const std::vector<size_t> parts = partsAround(set, wanted);
        const bool isLast = isMost || parts.size() == m_parts.size();
        if (exchange(set, more, parts, isLast))
            return true;
        if (isLast)
            break;
    }
    return false;
}

qint64 CountReader::changeIn(const Answer &answer, size_t set) const
{
    qint64 change = 0;
    for (const auto &[part, by] : answer)
        change += contains(set, part) ? by : 0;
    return change;
}

} // namespace redress
