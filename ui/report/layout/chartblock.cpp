// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/chartblock.h"

#include "core/report/chartwords.h"
#include "core/report/printedwords.h"
#include "ui/report/layout/textblocks.h"
#include "ui/report/papertextmeasure.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace redress {

namespace {

using Type = StructElement::Type;

constexpr double kLabelSize = 180;
constexpr double kHighest = 0.7; ///< Of a page: caption and notes need room as well.
constexpr double kLowest = 1600;
constexpr double kShareWhenLower = 0.6; ///< Of its height, rather than leaving a page half empty.

} // namespace

namespace {

Strip &addStrip(Flow &flow, ChartLayout layout, int element, const QString &anchor, double before)
{
    PlacedChart chart{{QPointF{}, layout.size},
                      std::make_shared<const ChartLayout>(std::move(layout))};
    Strip strip{.height = chart.rect.height()};
    strip.before = before;
    strip.anchor = anchor;
    strip.items.push_back({.shape = std::move(chart), .element = element});
    return flow.add(std::move(strip));
}

/// The chart in the strip, drawn anew in so much room. \p chart lives as long as the strip.
void allowLower(Strip &strip, const ChartData &chart, double least)
{
    strip.leastHeight = least;
    strip.setLower = std::make_shared<const std::function<void(Strip &, double)>>(
        [chart = &chart](Strip &lower, double height) {
            for (PageItem &item : lower.items) {
                auto *placed = std::get_if<PlacedChart>(&item.shape);
                if (!placed)
                    continue;
                const QSizeF size{placed->rect.width(), height};
                placed->rect.setSize(size);
                placed->chart = std::make_shared<const ChartLayout>(
                    layoutChart(*chart, size, kLabelSize, PaperTextMeasure{}));
            }
            lower.height = height;
        });
}

/// Row by row, so that pages break between them. Each row says what its charts show.
void addRows(Flow &flow, const ChartData &chart, const QString &anchor)
{
    bool isFirst = true;
    for (ChartRow &row : layoutRows(chart, flow.width(), kLabelSize, PaperTextMeasure{})) {
        const int element = flow.addElement(Type::Figure);
        QStringList words;
        if (isFirst)
            words.append(chart.finding);
        for (const size_t series : row.series)
            words.append(seriesInWords(chart, series));
        flow.elements[size_t(element)].alternative = words.join(u' ');
        addStrip(flow, std::move(row.layout), element, isFirst ? anchor : QString(),
                 isFirst && !anchor.isEmpty() ? type::kCaption.before : 0);
        isFirst = false;
    }
}

} // namespace

void addChart(Flow &flow, const ChartBlock &block)
{
    const ChartData &chart = block.chart;
    const QString caption = paperwords::figureCaption(block.number, chart.title);
    if (!caption.isEmpty())
        addCaption(flow, caption, flow.addElement(Type::Caption), block.anchor);
    const QString anchor = caption.isEmpty() ? block.anchor : QString();

    if (chart.kind == ChartData::Kind::Multiples && !chart.series.empty()) {
        addRows(flow, chart, anchor);
    } else {
        const int element = flow.addElement(Type::Figure);
        flow.elements[size_t(element)].alternative =
            chart.finding.isEmpty() ? caption : chart.finding;
        const double highest = flow.bodySize(false).height() * kHighest;
        const double needed = neededHeight(chart, flow.width(), kLabelSize, PaperTextMeasure{});
        const double wanted = std::max({flow.width() * block.heightShare, needed, kLowest});
        const QSizeF size{flow.width(), std::min(wanted, highest)};
        Strip &strip = addStrip(flow, layoutChart(chart, size, kLabelSize, PaperTextMeasure{}),
                                element, anchor, caption.isEmpty() ? type::kCaption.before : 0);
        const double least = std::max({size.height() * kShareWhenLower, needed, kLowest});
        if (least < size.height())
            allowLower(strip, chart, least);
    }
    addNotes(flow, chart.notes);
    flow.leaveSpace(type::kAfterTable);
}

} // namespace redress
