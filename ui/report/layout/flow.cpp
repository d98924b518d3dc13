// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/flow.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace redress {

namespace {

using Type = StructElement::Type;

constexpr int kDocumentElement = 0;
constexpr int kPartLevel = 9; ///< Below every heading.
constexpr double kNoteIndent = 240;

} // namespace

Flow::Flow(const PaperFormat &format, const std::vector<PaperFootnote> *footnotes)
    : m_format(format)
    , m_footnotes(footnotes)
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

int Flow::openPart(int parent)
{
    const int part = addElement(Type::Section, parent);
    m_sections.emplace_back(kPartLevel, part);
    return part;
}

std::vector<Strip> Flow::aside(double width, const std::function<void()> &set)
{
    std::vector<Strip> outside = std::exchange(strips, {});
    const double after = std::exchange(m_after, 0);
    const bool breaksPage = std::exchange(m_breaksPage, false);
    const double column = std::exchange(m_column, width);
    set();
    m_column = column;
    m_breaksPage = breaksPage;
    m_after = after;
    return std::exchange(strips, std::move(outside));
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
    if (m_column <= 0)
        addNotes(strip);
    strips.push_back(std::move(strip));
    return strips.back();
}

void Flow::addNotes(Strip &strip)
{
    if (!m_footnotes)
        return;
    for (size_t i = 0; i < strip.items.size(); ++i) {
        const TextLine *line = strip.items[i].text();
        if (!line)
            continue;
        for (const PlacedRun &run : line->runs) {
            if (run.footnote < 0 || size_t(run.footnote) >= m_footnotes->size())
                continue;
            std::vector<Strip> lines = noteStrips(size_t(run.footnote), run.element);
            std::ranges::move(lines, std::back_inserter(strip.notes));
        }
    }
}

std::vector<Strip> Flow::noteStrips(size_t footnote, int mark)
{
    const PaperFootnote &source = (*m_footnotes)[footnote];
    const TextStyle &style = type::kFootnote;
    // Belongs to what has its mark, and so is read there.
    const int note = addElement(Type::Note, elements[size_t(mark)].parent);
    const int label = addElement(Type::Label, note);
    const double room = width() - kNoteIndent;
    return aside(width(), [&] {
        const size_t first = addLines(lines(source.text, style, room, note), style,
                                      {.x = kNoteIndent, .element = note});
        SetLine number = setter.oneLine(source.mark, style.font, style.ink, kNoteIndent);
        number.runs.front().text += u' ';
        strips[first].items.insert(
            strips[first].items.begin(),
            placed(std::move(number), style.font, 0, 0, style.leading, label));
        strips[first].anchor = QStringLiteral("footnote-%1").arg(footnote + 1);
    });
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
        const bool isMark = run.role == TextRun::Role::FootnoteMark;
        if (run.link.isEmpty() && !isMark) {
            owners.push_back(element);
            continue;
        }
        const int link = addElement(Type::Link, element);
        elements[size_t(link)].link =
            isMark ? QStringLiteral("#footnote-%1").arg(run.footnote + 1) : run.link;
        elements[size_t(link)].linkName = run.text;
        owners.push_back(link);
    }
    return setter.lines(text, style.font, style.ink, width, owners);
}

} // namespace redress
