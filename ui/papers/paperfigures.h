// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figuredesk.h"
#include "ui/papers/composedpaper.h"

#include "core/report/kept/changedsince.h"

namespace redress {

/// The figure of the paper that is printed at a point of a page: in a table, in a chart, or live in
/// a sentence. Null where there is none.
const PrintedFigure *figureAt(const ComposedPaper &paper, int page, QPointF at);

/// The figure of that reference. Null if the paper has none.
const PrintedFigure *figureNamed(const ComposedPaper &paper, const FigureReference &reference);

/// Where a figure is printed.
struct FigureSpot {
    int page = 0;
    QRectF box{};
};

/// \return nothing where only the figures behind a chart have it, which have no mark of their own.
std::optional<FigureSpot> spotOf(const ComposedPaper &paper, const PrintedFigure &figure);

/// The cases behind a figure of the paper, counted as the paper counts: as known on its day, and of
/// a report that was approved as they were then and as they are now. On the thread of the desk.
Result<FigureCases> casesOfFigure(FigureDesk::Room &room, const ComposedPaper &paper,
                                  const FigureReference &reference);

} // namespace redress
