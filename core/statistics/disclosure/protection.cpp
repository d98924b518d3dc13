// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/protection.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <iterator>

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

CountSystem::Protection::Protection(CountSystem &system, size_t threshold, const Progress &progress)
    : m_system(system)
    , m_threshold(threshold)
    , m_progress(progress)
    , m_parts([&system] {
        std::vector<const FactSet *> sets;
        for (const Count &count : system.m_counts)
            sets.push_back(&count.facts);
        return FactPartition(sets);
    }())
    , m_reader(m_parts)
    , m_answers(system.m_counts.size())
{}

void CountSystem::Protection::tell(qint64 done, qint64 left) const
{
    m_progress.tell(DisclosureText::tr("Hiding small numbers"), done, done + left);
    if (m_progress.isCancelled())
        failCancelled();
}

bool CountSystem::Protection::isSmall(size_t count) const
{
    const size_t cases = m_system.m_counts[count].cases;
    return cases > 0 && cases < m_threshold;
}

/// By how much a number must be able to be larger: a small count up to the threshold. Of a sum
/// nobody knows how much each of its cases has: that it can be another one is enough.
qint64 CountSystem::Protection::wantedMore(size_t count) const
{
    const Count &known = m_system.m_counts[count];
    return isSmall(count) && !known.isSum ? qint64(m_threshold - known.cases) : 0;
}

bool CountSystem::Protection::isSettledBy(const CountReader::Answer &answer, size_t count) const
{
    const qint64 change = m_reader.changeIn(answer, count);
    const qint64 more = wantedMore(count);
    return more > 0 ? change >= more : change != 0;
}

bool CountSystem::Protection::isForOthers(size_t count) const
{
    return !isSmall(count) && !m_system.m_counts[count].isHiddenBefore;
}

void CountSystem::Protection::settleBy(const Answer &answer)
{
    std::erase_if(m_open, [&](size_t count) {
        if (!isSettledBy(*answer, count))
            return false;
        m_answers[count] = answer;
        return true;
    });
}

void CountSystem::Protection::hideSmall()
{
    for (size_t count = 0; count < m_system.m_counts.size(); ++count) {
        Count &known = m_system.m_counts[count];
        const bool isWanted = !known.cells.empty() || known.isUnprinted;
        if (known.isHiddenBefore || (isWanted && isSmall(count))) {
            known.isHidden = true;
            m_open.push_back(count);
        }
    }
    for (const size_t count : m_system.publishedCounts())
        m_reader.learn(count);
}

void CountSystem::Protection::hide(size_t count)
{
    m_system.m_counts[count].isHidden = true;
    for (const size_t cell : m_system.m_counts[count].cells) {
        for (const size_t told : m_system.m_cells[cell]) {
            if (!m_system.isTold(told))
                m_reader.forget(told);
        }
    }
}

/// \return what a reader knows again.
std::vector<size_t> CountSystem::Protection::show(size_t count)
{
    const auto toldBy = [this](size_t which) {
        std::vector<size_t> told;
        for (const size_t cell : m_system.m_counts[which].cells) {
            for (const size_t each : m_system.m_cells[cell]) {
                if (m_system.isTold(each))
                    told.push_back(each);
            }
        }
        std::ranges::sort(told);
        told.erase(std::unique(told.begin(), told.end()), told.end());
        return told;
    };
    const std::vector<size_t> before = toldBy(count);
    m_system.m_counts[count].isHidden = false;
    std::vector<size_t> shown;
    std::ranges::set_difference(toldBy(count), before, std::back_inserter(shown));
    for (const size_t each : shown)
        m_reader.learn(each);
    return shown;
}

/// Of the evidence, the printed set that is the least loss; nothing if none may be hidden.
std::optional<size_t>
CountSystem::Protection::leastOf(const std::vector<std::vector<size_t>> &evidence) const
{
    const auto sizeOf = [this](size_t count) { return m_system.sizeOf(count); };
    const auto mayBeHidden = [this](size_t count) {
        const Count &known = m_system.m_counts[count];
        return !known.isPublished && !known.isHidden;
    };
    std::optional<size_t> least;
    size_t leastLoss = 0;
    for (const std::vector<size_t> &alike : evidence) {
        // They go one after the other: all of them are the loss, the smallest is the first.
        if (!std::ranges::all_of(alike, mayBeHidden))
            continue;
        size_t loss = 0;
        for (const size_t count : alike)
            loss += sizeOf(count);
        if (least && loss >= leastLoss)
            continue;
        leastLoss = loss;
        least = *std::ranges::min_element(alike, {}, sizeOf);
    }
    return least;
}

void CountSystem::Protection::hideOthers()
{
    qint64 done = 0;
    while (!m_open.empty()) {
        tell(done, qint64(m_open.size()));
        const size_t count = m_open.back();
        if (m_reader.isInDoubtAbout(count, wantedMore(count))) {
            const auto before = m_open.size();
            settleBy(std::make_shared<CountReader::Answer>(m_reader.lastAnswer()));
            done += qint64(before - m_open.size());
            continue;
        }
        if (isForOthers(count) && isShownSafely(count)) {
            m_open.pop_back(); // a reader knows it anyway
            continue;
        }
        if (const auto least = leastOf(m_reader.evidence())) {
            hide(*least);
            m_others.push_back(*least);
            m_open.insert(m_open.end() - 1, *least); // mostly settled by what settles the one
            continue;
        }
        // What papers of before have told cannot be taken back.
        const auto isPublished = [this](size_t each) {
            return m_system.m_counts[each].isPublished;
        };
        const bool isKnownBefore =
            isPublished(count) ||
            std::ranges::any_of(m_reader.evidence(), [&](const std::vector<size_t> &alike) {
                return std::ranges::any_of(alike, isPublished);
            });
        if (!isKnownBefore)
            failNotHidden();
        ++m_system.m_knownBefore;
        m_open.pop_back();
    }
}

/// Whether every hidden count is in doubt also for a reader who knows \p shown; those that need
/// another answer then have it.
bool CountSystem::Protection::staysHidden(const std::vector<size_t> &shown)
{
    std::vector<std::pair<size_t, Answer>> found;
    for (size_t count = 0; count < m_answers.size(); ++count) {
        const Answer &answer = m_answers[count];
        if (!answer || !m_system.m_counts[count].isHidden)
            continue;
        const bool isContradicted = std::ranges::any_of(
            shown, [&](size_t each) { return m_reader.changeIn(*answer, each) != 0; });
        if (!isContradicted)
            continue;
        const auto isFound = [&](const std::pair<size_t, Answer> &other) {
            return isSettledBy(*other.second, count);
        };
        if (const auto other = std::ranges::find_if(found, isFound); other != found.end()) {
            found.emplace_back(count, other->second);
            continue;
        }
        if (!m_reader.isInDoubtAbout(count, wantedMore(count), CountReader::Effort::Little))
            return false;
        found.emplace_back(count, std::make_shared<CountReader::Answer>(m_reader.lastAnswer()));
    }
    for (auto &[count, answer] : found)
        m_answers[count] = std::move(answer);
    return true;
}

/// Shows a count again unless something that must stay hidden would follow. \return whether.
bool CountSystem::Protection::isShownSafely(size_t count)
{
    const Answer own = std::exchange(m_answers[count], nullptr);
    if (staysHidden(show(count)))
        return true;
    hide(count);
    m_answers[count] = own;
    return false;
}

void CountSystem::Protection::showNeedless()
{
    std::ranges::stable_sort(m_others, std::greater(),
                             [this](size_t count) { return m_system.sizeOf(count); });
    qint64 done = 0;
    for (const size_t count : m_others) {
        tell(done, qint64(m_others.size()) - done);
        ++done;
        if (m_system.m_counts[count].isHidden)
            isShownSafely(count);
    }
}

} // namespace redress
