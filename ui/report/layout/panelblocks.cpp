// SPDX-License-Identifier: GPL-3.0-or-later
// What stands side by side: summary panels, and columns of a few paragraphs.
#include "ui/report/layout/panelblocks.h"

#include "ui/report/layout/textblocks.h"

#include <algorithm>

namespace redress {

namespace {

using Type = StructElement::Type;

constexpr double kGutter = 260;
constexpr double kAround = 240; ///< Above and below what stands side by side.
constexpr double kPadding = 200;
constexpr double kPanelBar = 70;
constexpr double kSideRule = 36;
constexpr size_t kPanelColumns = 2;
constexpr int kSmallerFigure = 340; ///< Where the usual size is too wide for a panel.

double columnWidth(const Flow &flow, size_t columns)
{
    return (flow.width() - kGutter * double(columns - 1)) / double(columns);
}

double heightOf(const std::vector<Strip> &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.height + (&strip == &strips.front() ? 0 : strip.before);
    return height;
}

/// Puts a column into the strip that holds all of them.
void place(Strip &whole, std::vector<Strip> column, QPointF at)
{
    bool isFirst = true;
    for (Strip &strip : column) {
        at.ry() += isFirst ? 0 : strip.before;
        for (PageItem &item : strip.items) {
            move(item, at);
            whole.items.push_back(std::move(item));
        }
        at.ry() += strip.height;
        isFirst = false;
    }
}

TextStyle figureStyle(Flow &flow, const RichText &figure, double width)
{
    TextStyle style = type::kPanelFigure;
    if (flow.setter.width(plainText(figure), style.font) > width) {
        style.font.size = kSmallerFigure;
        style.leading = kSmallerFigure * 1.25;
    }
    return style;
}

std::vector<Strip> panelStrips(Flow &flow, const PanelsBlock::Panel &panel, double width, int list)
{
    const int item = flow.addElement(Type::ListItem, list);
    const int body = flow.addElement(Type::ListBody, item);
    return flow.aside(width, [&] {
        const TextStyle large = figureStyle(flow, panel.figure, width);
        const int figure = flow.addElement(Type::Paragraph, body);
        flow.addLines(flow.lines(panel.figure, large, width, figure), large, {.element = figure});
        const int text = flow.addElement(Type::Paragraph, body);
        flow.addLines(flow.lines(panel.text, type::kPanelText, width, text), type::kPanelText,
                      {.element = text});
    });
}

struct SetContent {
    Flow &flow;

    void operator()(const ParagraphBlock &block) const { addParagraph(flow, block); }
    void operator()(const ListBlock &block) const { addList(flow, block); }
    void operator()(const QuotationBlock &block) const { addQuotation(flow, block); }
};

void addSideTitle(Flow &flow, const QString &title)
{
    if (title.isEmpty())
        return;
    constexpr std::array types{Type::Heading1, Type::Heading2, Type::Heading3};
    const TextStyle &style = type::kSideTitle;
    // The part itself is one of the open sections.
    const auto level = size_t(std::clamp(flow.depth() - 1, 0, 2));
    const int element = flow.addElement(types[level]);
    flow.addLines(flow.setter.lines(title, style.font, style.ink, flow.width()), style,
                  {.element = element, .keepsTogether = true});
    flow.keepLastWithNext();
}

void setSide(Flow &flow, const SideBySideBlock::Side &side)
{
    flow.openPart();
    addSideTitle(flow, side.title);
    for (const SideBySideBlock::Content &content : side.content)
        std::visit(SetContent{flow}, content);
    flow.closePart();
}

/// Whether the sides are boxed: those with a title are.
double paddingOf(const SideBySideBlock::Side &side)
{
    return side.title.isEmpty() ? 0 : kPadding;
}

/// Boxes that stand in a row, as quotations do, end alike.
void stretchLast(std::vector<Strip> &column, double height)
{
    if (column.empty())
        return;
    const double lacking = height - heightOf(column);
    for (PageItem &item : column.back().items) {
        if (auto *ground = std::get_if<Ground>(&item.shape))
            ground->rect.setHeight(ground->rect.height() + lacking);
    }
}

/// The sides below each other: on a page of its own none of them would fit beside the next.
void addBelowEachOther(Flow &flow, const SideBySideBlock &block)
{
    for (const SideBySideBlock::Side &side : block.sides) {
        flow.leaveSpace(kAround);
        setSide(flow, side);
    }
    flow.leaveSpace(kAround);
}

} // namespace

void addPanels(Flow &flow, const PanelsBlock &block)
{
    const int list = flow.addElement(Type::List);
    const double width = columnWidth(flow, kPanelColumns);
    const double room = width - kPanelBar - 2 * kPadding;
    for (size_t first = 0; first < block.panels.size(); first += kPanelColumns) {
        const size_t end = std::min(first + kPanelColumns, block.panels.size());
        std::vector<std::vector<Strip>> columns;
        double height = 0;
        for (size_t i = first; i < end; ++i) {
            columns.push_back(panelStrips(flow, block.panels[i], room, list));
            height = std::max(height, heightOf(columns.back()));
        }
        Strip row{.before = first == 0 ? kAround : kGutter, .height = height + 2 * kPadding};
        for (size_t i = 0; i < columns.size(); ++i) {
            const double x = double(i) * (width + kGutter);
            row.addGround({x, 0, width, row.height}, PaperInk::AccentBox);
            row.addGround({x, 0, kPanelBar, row.height}, PaperInk::Accent);
            place(row, std::move(columns[i]), {x + kPanelBar + kPadding, kPadding * 0.8});
        }
        flow.add(std::move(row));
    }
    flow.leaveSpace(kAround);
}

void addSideBySide(Flow &flow, const SideBySideBlock &block)
{
    if (block.sides.empty())
        return;
    const double width = columnWidth(flow, block.sides.size());
    const size_t elements = flow.elements.size();
    std::vector<std::vector<Strip>> columns;
    double height = 0;
    for (const SideBySideBlock::Side &side : block.sides) {
        const double padding = paddingOf(side);
        columns.push_back(flow.aside(width - 2 * padding, [&flow, &side] { setSide(flow, side); }));
        height = std::max(height, heightOf(columns.back()) + 2 * padding);
    }
    if (height > flow.bodySize(false).height()) {
        flow.elements.resize(elements);
        addBelowEachOther(flow, block);
        return;
    }
    Strip whole{.before = kAround, .height = height};
    for (size_t i = 0; i < columns.size(); ++i) {
        const double padding = paddingOf(block.sides[i]);
        const double x = double(i) * (width + kGutter);
        if (padding > 0) {
            whole.addGround({x, 0, width, height}, PaperInk::Box);
            whole.addRule({x, 0, width, kSideRule}, PaperInk::Accent);
        }
        if (padding <= 0)
            stretchLast(columns[i], height);
        place(whole, std::move(columns[i]), {x + padding, padding});
    }
    flow.add(std::move(whole));
    flow.leaveSpace(kAround);
}

} // namespace redress
