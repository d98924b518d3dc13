// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/pagemaker.h"

#include "core/report/printedwords.h"

#include <algorithm>
#include <cmath>

namespace redress {

namespace {

constexpr double kRuleGap = 95;    ///< Between a running line and its rule.
constexpr double kLeaderGap = 120; ///< Between the dots and the page number.
constexpr double kShortestLeader = 200;
constexpr double kAsideShare = 0.6; ///< Of the width, for what marks every page.
constexpr double kNotesRule = 2400; ///< Length of the rule above footnotes.

/// The order in which a page is painted: grounds, rules, what is repeated, and then the content.
int layer(const PageItem &item)
{
    if (item.isContent())
        return 3;
    if (item.element == PageItem::kRepeated)
        return 2;
    return std::holds_alternative<Ground>(item.shape) ? 0 : 1;
}

/// Joins grounds that lie below each other into one, so that no seam shows between rows.
void joinGrounds(std::vector<PageItem> &items)
{
    const auto end = std::ranges::find_if_not(
        items, [](const PageItem &item) { return std::holds_alternative<Ground>(item.shape); });
    std::vector<PageItem> joined;
    for (auto it = items.begin(); it != end; ++it) {
        const Ground &ground = std::get<Ground>(it->shape);
        const auto above = std::ranges::find_if(joined, [&](const PageItem &item) {
            const Ground &other = std::get<Ground>(item.shape);
            return item.block == it->block && other.ink == ground.ink &&
                   std::abs(other.rect.left() - ground.rect.left()) < 1 &&
                   std::abs(other.rect.right() - ground.rect.right()) < 1 &&
                   std::abs(other.rect.bottom() - ground.rect.top()) < 1;
        });
        if (above == joined.end())
            joined.push_back(*it);
        else
            std::get<Ground>(above->shape).rect.setBottom(ground.rect.bottom());
    }
    joined.insert(joined.end(), std::make_move_iterator(end), std::make_move_iterator(items.end()));
    items = std::move(joined);
}

} // namespace

PageMaker::PageMaker(Flow &flow, const Document &document, const PaperFormat &format, bool hasCover)
    : m_flow(flow)
    , m_document(document)
    , m_format(format)
    , m_hasCover(hasCover)
{}

QPointF PageMaker::corner(size_t page, bool isLandscape) const
{
    const QPointF corner = m_format.body(isLandscape).topLeft();
    return page == 0 && m_hasCover ? QPointF{corner.x(), m_format.headMargin} : corner;
}

PageLayout PageMaker::make(const std::vector<PagePlan> &plans)
{
    m_layout.bookmarks = std::move(m_flow.bookmarks);
    m_layout.elements = std::move(m_flow.elements);
    findPlaces(plans);
    for (size_t i = 0; i < plans.size(); ++i)
        m_layout.pages.push_back(makePage(plans[i], i, plans.size()));
    m_layout.title = m_document.title;
    m_layout.author = m_document.author;
    m_layout.language = m_document.language;
    m_layout.unprintable = m_flow.setter.unprintable();
    return std::move(m_layout);
}

void PageMaker::findPlaces(const std::vector<PagePlan> &plans)
{
    for (size_t page = 0; page < plans.size(); ++page) {
        const double top = corner(page, plans[page].isLandscape).y();
        for (const StripPlace &place : plans[page].strips) {
            const Strip &strip = m_flow.strips[place.strip];
            const PaperPlace found{int(page), top + place.top};
            if (!strip.anchor.isEmpty())
                m_layout.anchors.insert(strip.anchor, found);
            for (const PageItem &item : strip.items) {
                if (std::holds_alternative<PlacedPicture>(item.shape))
                    m_endOfBlock.insert(item.block, int(page));
            }
            for (const Strip &note : strip.notes) {
                if (!note.anchor.isEmpty())
                    m_layout.anchors.insert(note.anchor, {int(page), notesTop(plans[page])});
            }
            if (strip.bookmark >= 0) {
                Bookmark &bookmark = m_layout.bookmarks[size_t(strip.bookmark)];
                bookmark.place = found;
                m_pageOfBlock.insert(bookmark.block, int(page));
            }
        }
    }
}

PaperPage PageMaker::makePage(const PagePlan &plan, size_t number, size_t count)
{
    PaperPage page{.size = m_format.sheetSize(plan.isLandscape)};
    const QPointF start = corner(number, plan.isLandscape);
    double top = 0;
    for (size_t i = 0; i < plan.repeated.size(); ++i) {
        const Strip &strip = plan.repeated[i];
        top += i > 0 ? strip.before : 0;
        take(page, strip.items, start + QPointF{0, top});
        top += strip.height;
    }
    for (const StripPlace &place : plan.strips) {
        Strip &strip = m_flow.strips[place.strip];
        const QPointF by = start + QPointF{0, place.top};
        take(page, std::move(strip.items), by);
        for (const PendingNumber &pending : strip.numbers)
            addNumber(page, pending, by);
    }
    addNotes(page, plan);
    if (m_format.hasRunningLines)
        addRunningLines(page, number, count);
    std::ranges::stable_sort(page.items, {}, layer);
    joinGrounds(page.items);
    return page;
}

double PageMaker::notesTop(const PagePlan &plan) const
{
    return m_format.body(plan.isLandscape).bottom() - plan.notesHeight;
}

void PageMaker::addNotes(PaperPage &page, const PagePlan &plan)
{
    if (plan.notesHeight <= 0)
        return;
    const double left = m_format.body(plan.isLandscape).left();
    double top = notesTop(plan);
    page.items.push_back({.shape = Rule{{left, top + kAboveNotes / 2, kNotesRule, type::kRule},
                                        PaperInk::QuietRule}});
    top += kAboveNotes;
    for (const StripPlace &place : plan.strips) {
        for (Strip &note : m_flow.strips[place.strip].notes) {
            top += note.before;
            take(page, std::move(note.items), {left, top});
            top += note.height;
        }
    }
}

void PageMaker::take(PaperPage &page, std::vector<PageItem> items, QPointF by) const
{
    for (PageItem &item : items) {
        move(item, by);
        page.items.push_back(std::move(item));
    }
}

void PageMaker::addNumber(PaperPage &page, const PendingNumber &pending, QPointF by)
{
    const TextStyle &style = type::kContents;
    const int number = m_pageOfBlock.value(pending.block) + 1;
    const int last = m_endOfBlock.value(pending.block, number - 1) + 1;
    const QString pages =
        last > number ? paperwords::pageRange(number, last) : QString::number(number);
    SetLine line = m_flow.setter.oneLine(pages, style.font, style.ink, m_flow.width());
    const double left = pending.right - line.width;
    const double end = left - kLeaderGap;
    if (end - pending.leaderFrom > kShortestLeader) {
        Rule leader{{pending.leaderFrom, pending.baseline - type::kRule, end - pending.leaderFrom,
                     type::kRule},
                    PaperInk::QuietRule,
                    true};
        leader.rect.translate(by);
        page.items.push_back({.shape = leader});
    }
    const double height = ascent(style.font) + descent(style.font);
    const double top = pending.baseline - ascent(style.font);
    PageItem item = m_flow.placed(std::move(line), style.font, left, top, height, pending.element);
    item.block = -1;
    move(item, by);
    page.items.push_back(std::move(item));

    StructElement &link = m_layout.elements[size_t(pending.element)];
    const auto &heading = std::get<HeadingBlock>(m_document.blocks[size_t(pending.block)]);
    link.link = QStringLiteral("#") + heading.anchor;
    link.linkName = paperwords::contentsLink(heading.text, number);
}

void PageMaker::addRunningLines(PaperPage &page, size_t number, size_t count)
{
    const TextStyle &style = type::kRunning;
    const double width = page.size.width() - 2 * m_format.sideMargin;
    const auto rule = [&](double y) {
        return PageItem{.shape =
                            Rule{{m_format.sideMargin, y, width, type::kRule}, PaperInk::QuietRule},
                        .element = PageItem::kRepeated};
    };
    const bool isCover = number == 0 && m_hasCover;
    const bool hasHead = !m_document.runningHead.isEmpty() || !m_document.runningAside.isEmpty();
    if (!isCover && hasHead) {
        addRunningLine(page, m_document.runningHead, m_document.runningAside, m_format.headMargin);
        page.items.push_back(rule(m_format.headMargin + style.leading + kRuleGap));
    }
    const double foot = page.size.height() - m_format.footMargin - style.leading;
    page.items.push_back(rule(foot - kRuleGap - type::kRule));
    addRunningLine(page, m_document.footer, paperwords::pageOf(int(number) + 1, int(count)), foot);
}

void PageMaker::addRunningLine(PaperPage &page, const QString &left, const QString &right,
                               double top)
{
    const TextStyle &style = type::kRunning;
    const double width = page.size.width() - 2 * m_format.sideMargin;
    SetLine end = m_flow.setter.oneLine(right, style.font, style.ink, width * kAsideShare);
    const double room = width - end.width - 2 * kLeaderGap;
    SetLine start = m_flow.setter.oneLine(left, style.font, style.ink, room);
    const double endAt = m_format.sideMargin + width - end.width;
    const auto add = [&](SetLine line, double x) {
        if (line.width <= 0)
            return;
        PageItem item =
            m_flow.placed(std::move(line), style.font, x, top, style.leading, PageItem::kRepeated);
        item.block = -1;
        page.items.push_back(std::move(item));
    };
    add(std::move(start), m_format.sideMargin);
    add(std::move(end), endAt);
}

} // namespace redress
