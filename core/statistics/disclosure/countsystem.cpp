// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/countsystem.h"

#include "core/statistics/disclosure/countreader.h"
#include "core/statistics/disclosure/factpartition.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <optional>

namespace redress {

namespace {

struct DisclosureText {
    Q_DECLARE_TR_FUNCTIONS(redress::Disclosure)
};

[[noreturn]] void failCancelled()
{
    throw StorageError(
        {Error::Code::Cancelled, DisclosureText::tr("It was cancelled. Nothing was written."), {}});
}

[[noreturn]] void failNotHidden()
{
    throw StorageError({Error::Code::Storage,
                        DisclosureText::tr("A small number cannot be hidden: it follows "
                                           "from nothing that is printed."),
                        {}});
}

} // namespace

size_t CountSystem::addCount(const FactSet &facts)
{
    const auto [known, isNew] = m_countOfFacts.try_emplace(facts, m_counts.size());
    if (isNew) {
        Count count;
        count.facts = facts;
        count.cases = facts.size();
        m_counts.push_back(std::move(count));
    }
    return known->second;
}

size_t CountSystem::addSum(const FactSet &facts, size_t cases)
{
    const size_t number = addCount(facts);
    m_counts[number].cases = cases;
    m_counts[number].isSum = true;
    return number;
}

size_t CountSystem::add(const CountSystem &other, size_t count)
{
    const Count &known = other.m_counts[count];
    return known.isSum ? addSum(known.facts, known.cases) : addCount(known.facts);
}

size_t CountSystem::addRestOf(size_t whole, const FactSet &rest)
{
    return m_counts[whole].isSum ? addSum(rest, rest.size()) : addCount(rest);
}

size_t CountSystem::addCell(std::vector<size_t> counts)
{
    for (const size_t count : counts)
        m_counts[count].cells.push_back(m_cells.size());
    m_cells.push_back(std::move(counts));
    return m_cells.size() - 1;
}

bool CountSystem::isHidden(size_t cell) const
{
    return std::ranges::any_of(m_cells[cell],
                               [this](size_t count) { return m_counts[count].isHidden; });
}

size_t CountSystem::hiddenCounts() const
{
    return size_t(std::ranges::count_if(
        m_counts, [](const Count &count) { return count.isHidden && !count.cells.empty(); }));
}

bool CountSystem::isTold(size_t count) const
{
    return m_counts[count].isPublished ||
           std::ranges::any_of(m_counts[count].cells,
                               [this](size_t cell) { return !isHidden(cell); });
}

std::vector<size_t> CountSystem::publishedCounts() const
{
    std::vector<size_t> published;
    for (size_t count = 0; count < m_counts.size(); ++count) {
        if (isTold(count))
            published.push_back(count);
    }
    return published;
}

bool CountSystem::isSmall(size_t count, size_t threshold) const
{
    return m_counts[count].cases > 0 && m_counts[count].cases < threshold;
}

void CountSystem::hide(size_t count, CountReader &reader)
{
    m_counts[count].isHidden = true;
    for (const size_t cell : m_counts[count].cells) {
        for (const size_t told : m_cells[cell]) {
            if (!isTold(told))
                reader.forget(told);
        }
    }
}

size_t CountSystem::leastOf(const std::vector<std::vector<size_t>> &evidence) const
{
    const auto mayBeHidden = [this](size_t count) {
        return !m_counts[count].isPublished && !m_counts[count].isHidden;
    };
    size_t least = m_counts.size();
    size_t leastLoss = 0;
    for (const std::vector<size_t> &alike : evidence) {
        // They go one after the other: all of them are the loss, the smallest is the first.
        if (!std::ranges::all_of(alike, mayBeHidden))
            continue;
        const size_t loss =
            std::accumulate(alike.begin(), alike.end(), size_t(0),
                            [this](size_t sum, size_t count) { return sum + sizeOf(count); });
        if (least < m_counts.size() && loss >= leastLoss)
            continue;
        leastLoss = loss;
        least =
            *std::ranges::min_element(alike, {}, [this](size_t count) { return sizeOf(count); });
    }
    return least;
}

void CountSystem::protect(size_t threshold, const Progress &progress)
{
    std::vector<const FactSet *> sets;
    for (const Count &count : m_counts)
        sets.push_back(&count.facts);
    const FactPartition parts(sets);
    CountReader reader(parts);

    std::vector<size_t> open;
    for (size_t count = 0; count < m_counts.size(); ++count) {
        const Count &known = m_counts[count];
        const bool isWanted = !known.cells.empty() || known.isUnprinted;
        if (known.isHiddenBefore || (isWanted && isSmall(count, threshold))) {
            m_counts[count].isHidden = true;
            open.push_back(count);
        }
    }
    for (const size_t count : publishedCounts())
        reader.learn(count);

    // By how much a number must be able to be larger: a small count up to the threshold. Of a sum
    // nobody knows how much each of its cases has: that it can be another one is enough.
    const auto wantedMore = [&](size_t count) {
        const Count &known = m_counts[count];
        return isSmall(count, threshold) && !known.isSum ? qint64(threshold - known.cases) : 0;
    };
    const auto isSettledByLastAnswer = [&](size_t count) {
        const qint64 more = wantedMore(count);
        return more > 0 ? reader.changeInLastAnswer(count) >= more
                        : reader.differsInLastAnswer(count);
    };
    qint64 done = 0;
    while (!open.empty()) {
        progress.tell(DisclosureText::tr("Hiding small numbers"), done, done + qint64(open.size()));
        if (progress.isCancelled())
            failCancelled();
        const size_t count = open.back();
        if (reader.isInDoubtAbout(count, wantedMore(count))) {
            open.pop_back();
            const auto before = open.size();
            std::erase_if(open, isSettledByLastAnswer);
            done += 1 + qint64(before - open.size());
            continue;
        }
        const size_t least = leastOf(reader.evidence());
        if (least < m_counts.size()) {
            hide(least, reader);
            open.insert(open.end() - 1,
                        least); // what puts the one in doubt mostly does so for both
            continue;
        }
        // What papers of before have told cannot be taken back.
        const auto isPublished = [this](const std::vector<size_t> &alike) {
            return std::ranges::any_of(alike,
                                       [this](size_t each) { return m_counts[each].isPublished; });
        };
        if (!std::ranges::any_of(reader.evidence(), isPublished) && !m_counts[count].isPublished)
            failNotHidden();
        ++m_knownBefore;
        open.pop_back();
    }
}

} // namespace redress
