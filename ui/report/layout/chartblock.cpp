// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/chartblock.h"

#include "ui/report/layout/paperwords.h"
#include "ui/report/layout/textblocks.h"
#include "ui/report/papertextmeasure.h"

#include <algorithm>

namespace redress {

namespace {

using Type = StructElement::Type;

constexpr double kLabelSize = 180;
constexpr double kHighest = 0.7; ///< Of a page: caption and notes need room as well.
constexpr double kLowest = 1600;

} // namespace

void addChart(Flow &flow, const ChartBlock &block)
{
    const QString caption = paperwords::figureCaption(block.number, block.chart.title);
    if (!caption.isEmpty())
        addCaption(flow, caption, flow.addElement(Type::Caption), block.anchor);

    const int element = flow.addElement(Type::Figure);
    flow.elements[size_t(element)].alternative =
        block.chart.finding.isEmpty() ? caption : block.chart.finding;

    const double highest = flow.bodySize(false).height() * kHighest;
    const double height =
        std::clamp(flow.width() * block.heightShare, std::min(kLowest, highest), highest);
    const QSizeF size{flow.width(), height};
    PlacedChart chart{{QPointF{}, size},
                      std::make_shared<const ChartLayout>(
                          layoutChart(block.chart, size, kLabelSize, PaperTextMeasure{}))};
    Strip strip{.height = height};
    if (caption.isEmpty()) {
        strip.before = type::kCaption.before;
        strip.anchor = block.anchor;
    }
    strip.items.push_back({.shape = std::move(chart), .element = element});
    flow.add(std::move(strip));
    addNotes(flow, block.chart.notes);
    flow.leaveSpace(type::kAfterTable);
}

} // namespace redress
