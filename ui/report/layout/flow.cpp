// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/flow.h"

#include <algorithm>

namespace redress {

namespace {

using Type = StructElement::Type;

constexpr int kDocumentElement = 0;

} // namespace

Flow::Flow(const PaperFormat &format)
    : m_format(format)
{
    elements.push_back({.type = Type::Document});
}

int Flow::addElement(StructElement::Type type, int parent)
{
    if (parent < 0)
        parent = m_sections.empty() ? kDocumentElement : m_sections.back().second;
    elements.push_back({.type = type, .parent = parent});
    return int(elements.size()) - 1;
}

int Flow::openSection(int level)
{
    while (!m_sections.empty() && m_sections.back().first >= level)
        m_sections.pop_back();
    m_sections.emplace_back(level, addElement(Type::Section));
    return std::min(int(m_sections.size()), 3);
}

Strip &Flow::add(Strip strip)
{
    strip.before = std::max(strip.before, m_after);
    strip.startsPage = strip.startsPage || m_breaksPage;
    m_after = 0;
    m_breaksPage = false;
    strip.isLandscape = m_isLandscape;
    for (PageItem &item : strip.items)
        item.block = block;
    strips.push_back(std::move(strip));
    return strips.back();
}

void Flow::keepLastWithNext()
{
    if (!strips.empty())
        strips.back().keepsWithNext = true;
}

size_t Flow::addLines(std::vector<SetLine> lines, const TextStyle &style, const LinesPlace &place)
{
    const size_t first = strips.size();
    const size_t count = lines.size();
    for (size_t i = 0; i < count; ++i) {
        Strip strip{.before = i == 0 ? style.before : 0, .height = style.leading};
        const bool isFirst = i == 0 && count > 1;
        const bool isLastButOne = i + 2 == count;
        strip.keepsWithNext = isFirst || isLastButOne || (place.keepsTogether && i + 1 < count);
        if (!lines[i].runs.empty()) {
            strip.items.push_back(
                placed(std::move(lines[i]), style.font, place.x, 0, style.leading, place.element));
        }
        add(std::move(strip));
    }
    return first;
}

PageItem Flow::placed(SetLine line, const PaperFont &font, double x, double top, double leading,
                      int element) const
{
    const double height = ascent(font) + descent(font);
    const double baseline = top + (leading - height) / 2 + ascent(font);
    for (PlacedRun &run : line.runs) {
        if (run.element < 0)
            run.element = element;
    }
    TextLine text{.origin = {x, baseline},
                  .box = {x, baseline - ascent(font), line.width, height},
                  .runs = std::move(line.runs)};
    return {.shape = std::move(text), .element = element, .block = block};
}

PageItem Flow::placedTurned(SetLine line, const PaperFont &font, double left, double bottom,
                            double leading, int element) const
{
    const double height = ascent(font) + descent(font);
    const double baseline = left + (leading - height) / 2 + ascent(font);
    for (PlacedRun &run : line.runs)
        run.element = element;
    TextLine text{.origin = {baseline, bottom},
                  .box = {baseline - ascent(font), bottom - line.width, height, line.width},
                  .runs = std::move(line.runs),
                  .isTurned = true};
    return {.shape = std::move(text), .element = element, .block = block};
}

std::vector<SetLine> Flow::lines(const RichText &text, const TextStyle &style, double width,
                                 int element)
{
    std::vector<int> owners;
    for (const TextRun &run : text) {
        if (run.link.isEmpty()) {
            owners.push_back(element);
            continue;
        }
        const int link = addElement(Type::Link, element);
        elements[size_t(link)].link = run.link;
        elements[size_t(link)].linkName = run.text;
        owners.push_back(link);
    }
    return setter.lines(text, style.font, style.ink, width, owners);
}

} // namespace redress
