// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/countreader.h"

#include "core/statistics/disclosure/exchange.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <map>
#include <utility>

namespace redress {

namespace {

constexpr size_t kBits = 64;
/// How many parts take part in an exchange: few, then more, then as many as are worth the time.
constexpr std::array<size_t, 2> kAround{16, 64};
/// Parts of the set from which others that are alike are looked for.
constexpr size_t kSeeds = 6;
constexpr int kFewAttempts = 1;
constexpr int kManyAttempts = 2;

/// std::popcount calls a function where the processor is not known to count bits by itself.
int bitsIn(std::uint64_t word)
{
    word -= (word >> 1) & 0x5555555555555555U;
    word = (word & 0x3333333333333333U) + ((word >> 2) & 0x3333333333333333U);
    word = (word + (word >> 4)) & 0x0f0f0f0f0f0f0f0fU;
    return int((word * 0x0101010101010101U) >> 56);
}

/// The nearest so many of those that are offered.
class Nearest final
{
public:
    explicit Nearest(size_t most)
        : m_most(most)
    {}

    /// Whoever is as far away as this need not be offered.
    int limit() const
    {
        if (m_found.size() < m_most)
            return kNoLimit;
        return m_found.empty() ? 0 : m_found.front().first;
    }

    void offer(int distance, size_t part)
    {
        if (distance >= limit())
            return;
        if (m_found.size() == m_most) {
            std::ranges::pop_heap(m_found);
            m_found.pop_back();
        }
        m_found.emplace_back(distance, part);
        std::ranges::push_heap(m_found);
    }

    std::vector<std::pair<int, size_t>> sorted()
    {
        std::ranges::sort(m_found);
        return std::move(m_found);
    }

private:
    static constexpr int kNoLimit = std::numeric_limits<int>::max();

    size_t m_most;
    std::vector<std::pair<int, size_t>> m_found; ///< A heap, the farthest first.
};

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

/// In how many printed sets one of the two stands and the other does not; no less than \p limit
/// where it is as much.
int CountReader::distance(size_t a, size_t b, int limit) const
{
    const auto ofA = setsOf(a);
    const auto ofB = setsOf(b);
    int count = 0;
    for (size_t word = 0; word < m_words && count < limit; ++word)
        count += bitsIn((ofA[word] ^ ofB[word]) & m_known[word]);
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
    for (const size_t seed : seeds) {
        Nearest outside(share);
        Nearest inside(share / 4);
        for (size_t part = 0; part < m_parts.size(); ++part) {
            Nearest &nearest = contains(set, part) ? inside : outside;
            if (part != seed)
                nearest.offer(distance(seed, part, nearest.limit()), part);
        }
        for (const auto &[distance, part] : outside.sorted())
            take(part);
        for (const auto &[distance, part] : inside.sorted())
            take(part);
    }
    return chosen;
}

bool CountReader::exchange(size_t set, qint64 more, const std::vector<size_t> &parts, int attempts)
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
    sums.reserve(setsOfSum.size());
    for (const auto &[within, sets] : setsOfSum)
        sums.push_back(within);

    Exchange exchange(exchanged, sums, std::max<qint64>(more, 1));
    auto changes = exchange.find(std::max<qint64>(more, 1), attempts);
    if (!changes) {
        m_evidence.clear();
        std::vector<std::vector<size_t>> alike;
        alike.reserve(setsOfSum.size());
        for (const auto &[within, sets] : setsOfSum)
            alike.push_back(sets);
        for (const size_t sum : exchange.evidence())
            m_evidence.push_back(alike[sum]);
        if (m_evidence.empty())
            m_evidence = std::move(alike); // no whole numbers: any of them may be why
        if (more == 0)
            changes = exchange.find(-1, attempts);
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
        if (exchange(set, more, parts, isLast ? kManyAttempts : kFewAttempts))
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
