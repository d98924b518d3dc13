// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/disclosure/countsystem.h"

#include "core/statistics/disclosure/countreader.h"
#include "core/statistics/disclosure/factpartition.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <algorithm>

namespace redress {

namespace {

struct DisclosureText {
    Q_DECLARE_TR_FUNCTIONS(redress::Disclosure)
};

} // namespace

size_t CountSystem::addCount(const FactSet &facts)
{
    const auto known = std::ranges::find(m_counts, facts, &Count::facts);
    if (known != m_counts.end())
        return size_t(known - m_counts.begin());
    m_counts.push_back({facts, {}, false});
    return m_counts.size() - 1;
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
    return size_t(std::ranges::count_if(m_counts, &Count::isHidden));
}

std::vector<size_t> CountSystem::publishedCounts() const
{
    std::vector<size_t> published;
    for (size_t count = 0; count < m_counts.size(); ++count) {
        const auto isVisible = [this](size_t cell) { return !isHidden(cell); };
        if (std::ranges::any_of(m_counts[count].cells, isVisible))
            published.push_back(count);
    }
    return published;
}

void CountSystem::protect(size_t threshold, const Progress &progress)
{
    std::vector<const FactSet *> sets;
    for (Count &count : m_counts) {
        sets.push_back(&count.facts);
        count.isHidden = !count.facts.empty() && count.facts.size() < threshold;
    }
    const FactPartition parts(sets);
    if (parts.size() == 0)
        return;
    CountReader reader(parts, m_counts.size());
    for (const size_t count : publishedCounts())
        reader.learn(count);

    // A number in doubt stays in doubt when less is printed, so each needs to be asked about until
    // it is, and never again.
    std::vector<size_t> open;
    for (size_t count = 0; count < m_counts.size(); ++count) {
        if (m_counts[count].isHidden)
            open.push_back(count);
    }
    const auto hide = [&](size_t count) {
        m_counts[count].isHidden = true;
        open.push_back(count);
        for (const size_t cell : m_counts[count].cells) {
            for (const size_t told : m_cells[cell]) {
                const auto isVisible = [this](size_t each) { return !isHidden(each); };
                if (std::ranges::none_of(m_counts[told].cells, isVisible))
                    reader.forget(told);
            }
        }
    };
    qint64 done = 0;
    while (!open.empty()) {
        progress.tell(DisclosureText::tr("Hiding small numbers"), done, done + qint64(open.size()));
        if (progress.isCancelled())
            throw StorageError({Error::Code::Cancelled,
                                DisclosureText::tr("It was cancelled. Nothing was written."),
                                {}});
        const size_t count = open.back();
        if (reader.isInDoubtAbout(count)) {
            open.pop_back();
            const auto before = open.size();
            std::erase_if(open, [&](size_t other) { return reader.differsInLastAnswer(other); });
            done += 1 + qint64(before - open.size());
            continue;
        }
        // The smallest of what gives it away is hidden too: a cell rather than its total.
        const auto &evidence = reader.evidence();
        const auto least = std::ranges::min_element(
            evidence, {}, [this](size_t other) { return m_counts[other].facts.size(); });
        if (least == evidence.end())
            throw StorageError({Error::Code::Storage,
                                DisclosureText::tr("A small number cannot be hidden: it follows "
                                                   "from nothing that is printed."),
                                {}});
        hide(*least);
    }
}

} // namespace redress
