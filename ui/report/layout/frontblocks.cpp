// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the front of a paper: title, facts, contents; and quotations, which are boxed
// alike.
#include "ui/report/layout/rowsetter.h"
#include "ui/report/layout/textblocks.h"

#include <algorithm>

namespace redress {

namespace {

using Type = StructElement::Type;

constexpr double kBar = 90;
constexpr double kBeforeFacts = 480;
constexpr double kFactPadding = 95;
constexpr double kFactLabelShare = 0.4; ///< Of the width, at most.
constexpr double kFactLabelWidth = 2640;
constexpr double kBoxPadding = 160;
constexpr double kBoxBar = 60;
constexpr double kSourceGap = 50;
constexpr double kAsideGap = 120;

void addTitleLines(Flow &flow, const QString &text, const TextStyle &style, Type type)
{
    if (text.isEmpty())
        return;
    const int element = flow.addElement(type);
    flow.addLines(flow.setter.lines(text, style.font, style.ink, flow.width()), style,
                  {.element = element, .keepsTogether = true});
    flow.keepLastWithNext();
}

/// Organisation at the left; at the right what marks every page, as SAMPLE.
void addOrganisation(Flow &flow, const Document &document)
{
    const TextStyle &style = type::kOrganisation;
    TextStyle asideStyle = type::kBody;
    asideStyle.font.isBold = true;
    const double width = flow.width();
    const int organisation = flow.addElement(Type::Paragraph);
    const SetLine aside =
        flow.setter.oneLine(document.runningAside, asideStyle.font, asideStyle.ink, width * 0.6);
    const double left = aside.width > 0 ? width - aside.width - 2 * kAsideGap : width;
    flow.addLines(flow.setter.lines(document.organisation, style.font, style.ink, left), style,
                  {.element = organisation, .keepsTogether = true});
    flow.keepLastWithNext();
    if (aside.width > 0) {
        const int element = flow.addElement(Type::Paragraph);
        flow.strips.back().items.push_back(
            flow.placed(aside, asideStyle.font, width - aside.width, 0, style.leading, element));
    }
}

double factLabelWidth(const Flow &flow, const FactsBlock &facts, const PaperFont &font)
{
    double widest = kFactLabelWidth;
    for (const FactsBlock::Fact &fact : facts.facts)
        widest = std::max(widest, flow.setter.width(fact.label, font) + 2 * kFactPadding);
    return std::min(widest, flow.width() * kFactLabelShare);
}

/// The box behind a strip of a quotation: a ground and a bar at the left.
void addBox(Strip &strip, double width)
{
    strip.addGround({0, 0, width, strip.height}, PaperInk::Box);
    strip.addGround({0, 0, kBoxBar, strip.height}, PaperInk::BoxBar);
}

} // namespace

bool addCover(Flow &flow, const Document &document)
{
    if (document.organisation.isEmpty() && document.title.isEmpty() && document.subtitle.isEmpty())
        return false;
    Strip bar{.height = kBar, .keepsWithNext = true};
    bar.addRule({0, 0, flow.width(), kBar});
    flow.add(std::move(bar));
    addOrganisation(flow, document);
    addTitleLines(flow, document.title, type::kTitle, Type::Title);
    addTitleLines(flow, document.subtitle, type::kSubtitle, Type::Paragraph);
    flow.leaveSpace(2 * type::kBody.before);
    return true;
}

void addFacts(Flow &flow, const FactsBlock &facts)
{
    if (facts.facts.empty())
        return;
    const TextStyle &style = type::kBody;
    const PaperFont bold{style.font.size, true};
    const double labelWidth = factLabelWidth(flow, facts, bold);
    const int table = flow.addElement(Type::Table);
    const size_t count = facts.facts.size();
    for (size_t i = 0; i < count; ++i) {
        const FactsBlock::Fact &fact = facts.facts[i];
        const int row = flow.addElement(Type::Row, table);
        const int head = flow.addElement(Type::HeaderCell, row);
        flow.elements[size_t(head)].scope = StructElement::Scope::Row;
        const int cell = flow.addElement(Type::DataCell, row);
        std::vector<RowCell> cells;
        const double labelRoom = labelWidth - kFactPadding;
        cells.push_back({.lines = flow.setter.lines(fact.label, bold, style.ink, labelRoom),
                         .font = bold,
                         .width = labelRoom,
                         .element = head});
        cells.push_back({.lines = flow.lines(fact.text, style, flow.width() - labelWidth, cell),
                         .font = style.font,
                         .x = labelWidth,
                         .width = flow.width() - labelWidth,
                         .element = cell});
        std::vector<Strip> strips = rowStrips(flow, std::move(cells),
                                              {.leading = style.leading,
                                               .padding = kFactPadding,
                                               .greatestHeight = flow.bodySize(false).height(),
                                               .isCentred = false});
        if (i == 0) {
            strips.front().before = kBeforeFacts;
            strips.front().addRule({0, 0, flow.width(), type::kHeavyRule});
        }
        const bool isLast = i + 1 == count;
        const double rule = isLast ? type::kHeavyRule : type::kRule;
        strips.back().addRule({0, strips.back().height - rule, flow.width(), rule},
                              isLast ? PaperInk::Rule : PaperInk::RowRule);
        strips.back().keepsWithNext = !isLast;
        for (Strip &strip : strips)
            flow.add(std::move(strip));
    }
}

void addQuotation(Flow &flow, const QuotationBlock &quotation)
{
    TextStyle style = type::kBody;
    style.before = 0;
    const double x = kBoxBar + kBoxPadding;
    const double width = flow.width() - x - kBoxPadding;
    const int quote = flow.addElement(Type::Quotation);
    const size_t first = flow.strips.size();

    Strip above{
        .before = 2 * type::kBody.before, .height = kBoxPadding * 0.75, .keepsWithNext = true};
    flow.add(std::move(above));
    const int text = flow.addElement(Type::Paragraph, quote);
    flow.addLines(flow.setter.lines(quotation.text, style.font, style.ink, width), style,
                  {.x = x, .element = text});
    if (!quotation.source.isEmpty()) {
        flow.keepLastWithNext();
        TextStyle note = type::kNote;
        note.before = 0;
        note.leading += kSourceGap;
        const int source = flow.addElement(Type::Paragraph, quote);
        flow.addLines(flow.setter.lines(quotation.source, note.font, note.ink, width), note,
                      {.x = x, .element = source, .keepsTogether = true});
    }
    flow.keepLastWithNext();
    flow.add({.height = kBoxPadding * 0.75});
    for (size_t i = first; i < flow.strips.size(); ++i)
        addBox(flow.strips[i], flow.width());
    flow.leaveSpace(2 * type::kBody.before);
}

} // namespace redress
