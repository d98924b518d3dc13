// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartpage.h"

#include "core/base/language.h"
#include "ui/report/layout.h"

#include <QLocale>

#include <algorithm>

namespace redress {

namespace {

constexpr double kMargin = 240;
constexpr double kWidth = 10800;   ///< 190 mm: a column of A4 without much scaling.
constexpr double kHighest = 10800; ///< Before the sheet is cut; the chart takes less.
constexpr double kRow = 2600;      ///< More than a row of small charts is high.
constexpr double kLine = 400;      ///< More than a bar that lies is high.

double bottomOf(const PaperPage &page)
{
    double bottom = 0;
    for (const PageItem &item : page.items)
        bottom = std::max(bottom, item.box().bottom());
    return bottom;
}

} // namespace

PageLayout chartPage(const ChartData &chart, const QString &author)
{
    ChartBlock block;
    block.chart = chart;
    Document document;
    document.language = languageTagHere();
    document.author = author;
    document.blocks.emplace_back(std::move(block));
    // Small charts of forty services make a long sheet: it is cut to what it holds.
    const double rows =
        chart.kind == ChartData::Kind::Multiples ? double(chart.series.size()) * kRow : 0;
    const double lines = double(chart.categories.size()) * kLine;
    const double highest = kHighest + std::max(rows, lines);
    PageLayout layout = layOut(document, {.sheet = {kWidth, highest},
                                          .sideMargin = kMargin,
                                          .headMargin = kMargin,
                                          .bodyTop = kMargin,
                                          .bodyBottom = kMargin,
                                          .footMargin = kMargin,
                                          .hasRunningLines = false});
    layout.title = chart.title; // Not that of the document, which would stand on the sheet again.
    for (PaperPage &page : layout.pages)
        page.size.setHeight(std::min(page.size.height(), bottomOf(page) + kMargin));
    return layout;
}

} // namespace redress
