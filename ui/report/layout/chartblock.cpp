// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout/chartblock.h"

#include "core/report/chartwords.h"
#include "core/report/printedwords.h"
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

namespace {

void addStrip(Flow &flow, ChartLayout layout, int element, const QString &anchor, double before)
{
    PlacedChart chart{{QPointF{}, layout.size},
                      std::make_shared<const ChartLayout>(std::move(layout))};
    Strip strip{.height = chart.rect.height()};
    strip.before = before;
    strip.anchor = anchor;
    strip.items.push_back({.shape = std::move(chart), .element = element});
    flow.add(std::move(strip));
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
        addStrip(flow, layoutChart(chart, size, kLabelSize, PaperTextMeasure{}), element, anchor,
                 caption.isEmpty() ? type::kCaption.before : 0);
    }
    addNotes(flow, chart.notes);
    flow.leaveSpace(type::kAfterTable);
}

} // namespace redress
