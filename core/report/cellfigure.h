// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/statistics/figuresource.h"

namespace redress {

/// What a cell of a filled table shows, as a figure that a sentence can name. It is asked for once,
/// and is the same number, or there is none.
///
/// \return Error::Code::Invalid for what only its table can say, such as a share of a column, a
/// month, or the row of all others.
Result<FigureSpec> figureOfCell(FigureSource &source, const FilledTable &table, size_t row,
                                size_t column);

/// A name for a figure of that kind, in the letters that fields have: "received_roads".
QString nameForFigure(const FilledTable &table, size_t row, size_t column);

} // namespace redress
