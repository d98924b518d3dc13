// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/paginator.h"

#include <algorithm>

namespace redress {

namespace {

/// Of a page: as much may stay white below, rather than that a table breaks that fits on one page.
constexpr double kMostWhite = 0.36;
constexpr double kTolerance = 0.5; ///< Sums of fractions of a unit are no reason for a new page.

double withSpace(const std::vector<Strip> &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.before + strip.height;
    return height;
}

double heightOf(const std::vector<Strip> &strips)
{
    double height = 0;
    for (size_t i = 0; i < strips.size(); ++i)
        height += strips[i].height + (i > 0 ? strips[i].before : 0);
    return height;
}

class Paginator final
{
public:
    Paginator(std::vector<Strip> &strips, const PaperFormat &format, double gainOnFirst)
        : m_strips(strips)
        , m_format(format)
        , m_gain(gainOnFirst)
    {
        m_pages.emplace_back();
    }

    std::vector<PagePlan> run()
    {
        for (size_t from = 0; from < m_strips.size();) {
            const size_t to = endOfChain(from);
            if (mustStartPage(m_strips[from]))
                startPage(m_strips[from]);
            const bool isFull =
                !fits(from, to) && !fitsLower(from, to) && !fitsBelowLower(from, to) && !isEmpty();
            if (isFull || isBetterWhole(from, to))
                startPage(m_strips[from]);
            if (fits(from, to)) {
                for (; from < to; ++from)
                    place(from);
            } else {
                placeOneByOne(from, to);
                from = to;
            }
        }
        return std::move(m_pages);
    }

private:
    PagePlan &page() { return m_pages.back(); }
    const PagePlan &page() const { return m_pages.back(); }
    bool isEmpty() const { return page().strips.empty(); }

    double room() const
    {
        return m_format.body(page().isLandscape).height() + (m_pages.size() == 1 ? m_gain : 0);
    }

    /// One past the last strip that must stand on the same page as \p from.
    size_t endOfChain(size_t from) const
    {
        size_t to = from + 1;
        while (to < m_strips.size() && m_strips[to - 1].keepsWithNext && !m_strips[to].startsPage &&
               m_strips[to].isLandscape == m_strips[from].isLandscape)
            ++to;
        return to;
    }

    /// Whether what begins here would break, and stays whole on a page of its own at little cost.
    /// Rows of a table that is broken fill each page.
    bool isBetterWhole(size_t from, size_t to)
    {
        if (isEmpty() || m_strips[from].repeated)
            return false;
        size_t end = to;
        while (end < m_strips.size() &&
               (m_strips[end - 1].keepsWithNext || m_strips[end - 1].prefersNext) &&
               !m_strips[end].startsPage && m_strips[end].isLandscape == m_strips[from].isLandscape)
            ++end;
        if (end == to || fits(from, end) || fitsBelowLower(from, end))
            return false;
        const double white = room() - m_top - page().notesHeight;
        return white <= room() * kMostWhite && fitsOnOnePage(from, end);
    }

    /// Sets charts that stand on the page already lower, if what comes next then fits below them.
    bool fitsBelowLower(size_t from, size_t to)
    {
        const auto spare = [this](const StripPlace &place) {
            const Strip &strip = m_strips[place.strip];
            return strip.setLower ? std::max(0.0, strip.height - strip.leastHeight) : 0.0;
        };
        double wanted = excess(from, to);
        double spared = 0;
        for (const StripPlace &place : page().strips)
            spared += spare(place);
        if (wanted > spared)
            return false;
        double gained = 0;
        for (StripPlace &place : page().strips) {
            place.top -= gained;
            const double less = std::min(std::max(0.0, wanted), spare(place));
            if (less <= 0)
                continue;
            Strip &strip = m_strips[place.strip];
            (*strip.setLower)(strip, strip.height - less);
            gained += less;
            wanted -= less;
        }
        m_top -= gained;
        return fits(from, to);
    }

    bool fitsOnOnePage(size_t from, size_t to) const
    {
        double height = -m_strips[from].before;
        double notes = 0;
        for (size_t i = from; i < to; ++i) {
            height += m_strips[i].before + m_strips[i].height;
            notes = withNotes(notes, m_strips[i]);
        }
        return height + notes <= m_format.body(m_strips[from].isLandscape).height() + kTolerance;
    }

    bool mustStartPage(const Strip &strip)
    {
        if (isEmpty()) {
            page().isLandscape = strip.isLandscape;
            return false;
        }
        return strip.startsPage || strip.isLandscape != page().isLandscape;
    }

    double spaceBefore(const Strip &strip) const
    {
        return isEmpty() && page().repeated.empty() ? 0 : strip.before;
    }

    static double withNotes(double notes, const Strip &strip)
    {
        if (strip.notes.empty())
            return notes;
        return (notes > 0 ? notes : kAboveNotes) + notesHeight(strip);
    }

    bool fits(size_t from, size_t to) const { return excess(from, to) <= kTolerance; }

    /// How much higher the strips are than the room that is left.
    double excess(size_t from, size_t to) const
    {
        double bottom = m_top;
        double notes = page().notesHeight;
        for (size_t i = from; i < to; ++i) {
            bottom +=
                (i == from ? spaceBefore(m_strips[i]) : m_strips[i].before) + m_strips[i].height;
            notes = withNotes(notes, m_strips[i]);
        }
        return bottom + notes - room();
    }

    /// Sets a chart among the strips lower, if they then fit.
    bool fitsLower(size_t from, size_t to)
    {
        const double wanted = excess(from, to);
        for (size_t i = from; i < to; ++i) {
            Strip &strip = m_strips[i];
            if (!strip.setLower || strip.height - wanted < strip.leastHeight)
                continue;
            (*strip.setLower)(strip, strip.height - wanted);
            return fits(from, to);
        }
        return false;
    }

    void startPage(const Strip &first)
    {
        const int number = int(m_pages.size());
        m_pages.push_back({.isLandscape = first.isLandscape});
        m_top = 0;
        if (!first.repeated)
            return;
        std::vector<Strip> repeated = (*first.repeated)(number);
        const double height = heightOf(repeated);
        if (height + first.height > room())
            return;
        page().repeated = std::move(repeated);
        m_top = height;
    }

    void place(size_t index)
    {
        const Strip &strip = m_strips[index];
        m_top += spaceBefore(strip);
        page().strips.push_back({index, m_top});
        m_top += strip.height;
        page().notesHeight = withNotes(page().notesHeight, strip);
    }

    /// No page can hold the chain: it breaks where a page is full.
    void placeOneByOne(size_t from, size_t to)
    {
        for (size_t i = from; i < to; ++i) {
            if (!fits(i, i + 1) && !isEmpty())
                startPage(m_strips[i]);
            place(i);
        }
    }

    std::vector<Strip> &m_strips;
    const PaperFormat &m_format;
    double m_gain = 0;
    double m_top = 0;
    std::vector<PagePlan> m_pages;
};

} // namespace

double notesHeight(const Strip &strip)
{
    return withSpace(strip.notes);
}

std::vector<PagePlan> paginate(std::vector<Strip> &strips, const PaperFormat &format,
                               double gainOnFirst)
{
    return Paginator(strips, format, gainOnFirst).run();
}

} // namespace redress
