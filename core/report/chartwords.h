// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/chartdata.h"

namespace redress {

// What a chart says in words: for those who point at a value, for screen readers, for the paper.

/// "Q3 2023-24", "Fostering".
QString categoryInWords(const ChartData &chart, size_t category);

/// "46% (83 of 181 responded)", "19 of 40 (48%)" of a part, or the figure alone.
QString figureInWords(const ChartData &chart, size_t series, size_t category);

/// "Q3 2023-24, Stage 2: 46% (83 of 181 responded)"; of a gap why there is no value.
QString pointInWords(const ChartData &chart, size_t series, size_t category);

/// A percentage with what it is of: "46% (83 of 181 responded)"; other figures as they are printed.
/// \source features B5
QString withBaseInWords(const FilledTable &table, size_t row, size_t column);

/// What the small chart of one series shows, in a sentence.
QString seriesInWords(const ChartData &chart, size_t series);

/// What the whole chart says to those who do not see it: its finding, and what each small chart of
/// it shows; its title where nothing was found.
QString chartInWords(const ChartData &chart);

} // namespace redress
