// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/textblocks.h"

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Type = StructElement::Type;

constexpr double kIndent = 420; ///< Of the headings, beside their numbers.
constexpr double kShift = 210;  ///< Of each level below the first.
constexpr double kGap = 120;

struct Entry {
    int block = -1;
    const HeadingBlock *heading = nullptr;
};

std::vector<Entry> entriesOf(const Document &document)
{
    std::vector<Entry> entries;
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto *heading = std::get_if<HeadingBlock>(&document.blocks[i]);
        if (heading && heading->isInContents)
            entries.push_back({int(i), heading});
    }
    return entries;
}

/// Whether the number stands before the text like a word of it, as "Appendix A" does, rather than
/// in the column of numbers.
bool isSpelled(const HeadingBlock &heading)
{
    return !heading.number.isEmpty() && heading.number.front().isLetter() &&
           heading.number.contains(u' ');
}

/// The heading in lines, its number before them, and a place for the number of its page.
void addEntry(Flow &flow, const Entry &entry, const TextStyle &style, double indent, int contents)
{
    const HeadingBlock &heading = *entry.heading;
    const int element = flow.addElement(Type::ContentsEntry, contents);
    const int link = flow.addElement(Type::Link, element);
    const double shift = std::clamp(heading.level - 1, 0, 2) * kShift;
    const bool hasColumn = indent > 0 && !isSpelled(heading);
    const double x = shift + (hasColumn ? indent : 0);
    const QString text =
        isSpelled(heading) ? heading.number + u"  "_s + heading.text : heading.text;
    std::vector<SetLine> lines =
        flow.setter.lines(text, style.font, style.ink, flow.width() - x - flow.numberRoom);
    const double end = x + lines.back().width;
    if (!lines.back().runs.empty())
        lines.back().runs.back().text += u' ';
    const size_t first =
        flow.addLines(std::move(lines), style, {.x = x, .element = link, .keepsTogether = true});
    if (hasColumn && !heading.number.isEmpty()) {
        SetLine number = flow.setter.oneLine(heading.number, style.font, style.ink, indent);
        number.runs.front().text += u' ';
        auto &items = flow.strips[first].items;
        items.insert(items.begin(),
                     flow.placed(std::move(number), style.font, shift, 0, style.leading, link));
    }
    const double height = ascent(style.font) + descent(style.font);
    flow.strips.back().numbers.push_back(
        {.block = entry.block,
         .element = link,
         .leaderFrom = end + kGap,
         .right = flow.width(),
         .baseline = (style.leading - height) / 2 + ascent(style.font)});
}

} // namespace

void addContents(Flow &flow, const Document &document)
{
    const std::vector<Entry> entries = entriesOf(document);
    if (entries.empty())
        return;
    TextStyle style = type::kContents;
    double indent = 0; // None where no heading has a number.
    for (const Entry &entry : entries) {
        if (!entry.heading->number.isEmpty() && !isSpelled(*entry.heading))
            indent = std::max(
                {indent, kIndent, flow.setter.width(entry.heading->number, style.font) + kGap});
    }
    indent = std::min(indent, flow.width() / 4);

    const int contents = flow.addElement(Type::Contents);
    for (size_t i = 0; i < entries.size(); ++i) {
        style.before = i == 0 ? type::kBody.before : type::kContents.before;
        addEntry(flow, entries[i], style, indent, contents);
        // Neither the first nor the last stands alone on a page.
        if (i == 0 || i + 2 == entries.size())
            flow.keepLastWithNext();
    }
    flow.strips.back().keepsWithNext = false;
}

} // namespace redress
