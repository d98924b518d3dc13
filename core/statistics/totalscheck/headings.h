// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/totalscheck/checkedtable.h"

#include <QString>

#include <optional>

namespace redress {

// What the headings of published tables say, in the words that councils use.

/// 1 to 4, from "Q3", "Quarter 3" or "No. responded to (Q3)"; nothing if no quarter is named.
std::optional<int> quarterNamed(const QString &heading);

/// The first year of "2023-24", "2019/20" or "16/17"; nothing if no year is named.
std::optional<int> yearNamed(const QString &text);

/// 1 to 3; 0 if no stage is named, or several are.
int stageNamed(const QString &text);

/// "Total", "Grand total", "YTD", "Year to date", "All services".
bool namesTotal(const QString &heading);

/// What \p heading, of a column, counts; where it does not say, what \p title says.
Population populationNamed(const QString &heading, const QString &title);

/// \p heading without quarter, year and words for a total: what it has in common with others.
QString withoutPeriodWords(const QString &heading);

/// "Upheld: fault and injustice", but not "Not upheld" and not "% upheld".
bool namesUpheld(const QString &heading);

/// A population in words that stand after a number: "48 outcomes".
QString wordsFor(Population population, int count);

} // namespace redress
