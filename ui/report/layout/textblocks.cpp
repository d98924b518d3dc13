// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/textblocks.h"

#include "core/report/printedwords.h"

#include <algorithm>

namespace redress {

namespace {

using Type = StructElement::Type;

constexpr double kNumberGap = 140;       ///< Between a number and its heading.
constexpr double kParagraphIndent = 640; ///< Of numbered paragraphs.
constexpr double kListIndent = 360;
constexpr double kBulletAt = 70;
constexpr double kBandPadding = 320; ///< Around the text of a heading on a coloured band.
constexpr double kAfterBand = 240;

const TextStyle &headingStyle(const HeadingBlock &heading, int level)
{
    if (heading.look == HeadingBlock::Look::Banner)
        return type::kBanner;
    if (level <= 1)
        return type::kHeading1;
    return level == 2 ? type::kHeading2 : type::kHeading3;
}

const TextStyle &paragraphStyle(ParagraphBlock::Style style)
{
    switch (style) {
    case ParagraphBlock::Style::Lead:
        return type::kLead;
    case ParagraphBlock::Style::Note:
        return type::kNote;
    case ParagraphBlock::Style::Standing:
        return type::kStanding;
    case ParagraphBlock::Style::Body:
        break;
    }
    return type::kBody;
}

/// The coloured band behind the strips of a heading from \p first on.
void addBand(Flow &flow, size_t first)
{
    for (size_t i = first; i < flow.strips.size(); ++i) {
        Strip &strip = flow.strips[i];
        const double above = i == first ? kBandPadding : 0;
        const double below = i + 1 == flow.strips.size() ? kBandPadding : 0;
        for (PageItem &item : strip.items)
            move(item, {kBandPadding, above});
        strip.height += above + below;
        strip.items.insert(strip.items.begin(),
                           {.shape = Ground{{0, 0, flow.width(), strip.height}, PaperInk::Banner},
                            .block = flow.block});
    }
}

/// "Appendix 1", on a line of its own above the title on the band.
void addBannerNumber(Flow &flow, const QString &number, double room, int element)
{
    const TextStyle &style = type::kBannerNumber;
    SetLine line = flow.setter.oneLine(number, style.font, style.ink, room);
    line.runs.front().text += u' ';
    std::vector<SetLine> lines;
    lines.push_back(std::move(line));
    flow.addLines(std::move(lines), style, {.element = element, .keepsTogether = true});
    flow.keepLastWithNext();
}

/// A number, bullet or letter beside the first line of a strip.
void addMark(Flow &flow, Strip &strip, const QString &mark, const TextStyle &style, double x,
             double width, int element)
{
    SetLine line = flow.setter.oneLine(mark, style.font, style.ink, width);
    line.runs.front().text += u' ';
    strip.items.insert(strip.items.begin(),
                       flow.placed(std::move(line), style.font, x, 0, style.leading, element));
}

bool endsInColon(const RichText &text)
{
    return !text.empty() && text.back().text.trimmed().endsWith(u':');
}

QString listMark(ListBlock::Marker marker, int item)
{
    switch (marker) {
    case ListBlock::Marker::Number:
        return paperwords::numberMark(item);
    case ListBlock::Marker::Letter:
        return paperwords::letterMark(item);
    case ListBlock::Marker::Bullet:
        break;
    }
    return QStringLiteral("\u2022");
}

/// Where the text of the items begins: all alike, wide enough for the last mark.
double listIndent(const Flow &flow, const ListBlock &list)
{
    double indent = kListIndent;
    if (list.marker == ListBlock::Marker::Bullet)
        return indent;
    for (int i = 0; i < int(list.items.size()); ++i) {
        const QString mark = listMark(list.marker, i);
        indent = std::max(indent, flow.setter.width(mark, type::kListItem.font) + kNumberGap);
    }
    return indent;
}

} // namespace

void addHeading(Flow &flow, const HeadingBlock &heading)
{
    flow.indent = 0;
    const int level = std::clamp(heading.level, 1, 3);
    const TextStyle &style = headingStyle(heading, level);
    const bool isBanner = heading.look == HeadingBlock::Look::Banner;
    const double room = flow.width() - (isBanner ? 2 * kBandPadding : 0);
    constexpr std::array types{Type::Heading1, Type::Heading2, Type::Heading3};
    const int tagged = flow.openSection(level);
    const int element = flow.addElement(types[size_t(tagged) - 1]);

    const bool isNumbered = !heading.number.isEmpty();
    const double numberWidth = flow.setter.width(heading.number, style.font);
    const double x = isNumbered && !isBanner ? std::min(numberWidth + kNumberGap, room / 2) : 0;
    const size_t first = flow.strips.size();
    if (isNumbered && isBanner)
        addBannerNumber(flow, heading.number, room, element);
    flow.addLines(flow.setter.lines(heading.text, style.font, style.ink, room - x), style,
                  {.x = x, .element = element, .keepsTogether = true});
    Strip &strip = flow.strips[first];
    if (isNumbered && !isBanner)
        addMark(flow, strip, heading.number, style, 0, x, element);
    if (isBanner)
        addBand(flow, first);
    strip.startsPage = strip.startsPage || heading.startsPage;
    strip.anchor = heading.anchor;
    strip.bookmark = int(flow.bookmarks.size());
    const QString number = isNumbered ? heading.number + u' ' : QString();
    flow.bookmarks.push_back({.text = flow.setter.printable(number + heading.text).simplified(),
                              .level = level,
                              .block = flow.block});
    flow.keepLastWithNext();
    if (isBanner)
        flow.leaveSpace(kAfterBand);
}

void addParagraph(Flow &flow, const ParagraphBlock &paragraph)
{
    const TextStyle &style = paragraphStyle(paragraph.style);
    const int element = flow.addElement(Type::Paragraph);
    const bool isNumbered = !paragraph.number.isEmpty();
    const double x =
        isNumbered
            ? std::min(std::max(kParagraphIndent,
                                flow.setter.width(paragraph.number, style.font) + kNumberGap),
                       flow.width() / 2)
            : 0;
    const size_t first = flow.addLines(flow.lines(paragraph.text, style, flow.width() - x, element),
                                       style, {.x = x, .element = element});
    flow.indent = x;
    flow.strips[first].anchor = paragraph.anchor;
    if (isNumbered)
        addMark(flow, flow.strips[first], paragraph.number, style, 0, x, element);
    if (endsInColon(paragraph.text))
        flow.keepLastWithNext();
}

void addList(Flow &flow, const ListBlock &list)
{
    if (list.items.empty())
        return;
    TextStyle style = type::kListItem;
    style.before = type::kBody.before;
    const int element = flow.addElement(Type::List);
    flow.elements[size_t(element)].marker = list.marker;
    const double left = flow.indent;
    const double indent = left + listIndent(flow, list);
    const double markAt = left + (list.marker == ListBlock::Marker::Bullet ? kBulletAt : 0);
    for (int i = 0; i < int(list.items.size()); ++i) {
        const RichText &text = list.items[size_t(i)];
        const int item = flow.addElement(Type::ListItem, element);
        const int label = flow.addElement(Type::Label, item);
        const int body = flow.addElement(Type::ListBody, item);
        const size_t first = flow.addLines(flow.lines(text, style, flow.width() - indent, body),
                                           style, {.x = indent, .element = body});
        addMark(flow, flow.strips[first], listMark(list.marker, i), style, markAt, indent - left,
                label);
        // Neither the first item nor the last stands alone on a page.
        const int count = int(list.items.size());
        if (count > 2 && (i == 0 || i + 2 == count))
            flow.keepLastWithNext();
        style.before = type::kListItem.before;
    }
}

void addCaption(Flow &flow, const QString &text, int element, const QString &anchor)
{
    const TextStyle &style = type::kCaption;
    const size_t first = flow.addLines(flow.setter.lines(text, style.font, style.ink, flow.width()),
                                       style, {.element = element, .keepsTogether = true});
    flow.strips[first].anchor = anchor;
    flow.strips.back().height += type::kAfterCaption;
    flow.keepLastWithNext();
}

void addNotes(Flow &flow, const QStringList &notes)
{
    TextStyle style = type::kNote;
    for (const QString &note : notes) {
        if (note.isEmpty())
            continue;
        flow.keepLastWithNext();
        const int element = flow.addElement(Type::Paragraph);
        flow.addLines(flow.setter.lines(note, style.font, style.ink, flow.width()), style,
                      {.element = element, .keepsTogether = true});
        style.before = 0;
    }
}

} // namespace redress
