// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figuremodel.h"

#include <QString>

#include <utility>
#include <vector>

namespace redress {

// Words about a figure: what it counts, of what, and how it stands.

/// What a figure is, for a person who asks: its measure, its date basis, what is counted, the
/// period, n of N. Each with its name: {"Measure", "% in time"}.
using FigureFacts = std::vector<std::pair<QString, QString>>;
FigureFacts explain(const FilledTable &table, const FigurePlace &place);

/// "22 of 47 = 47%", or the figure alone.
QString figureSentence(const Cell &cell);

/// Names of the parts of a share: what counts, what does not.
struct PartNames {
    QString counted;
    QString rest;
};
PartNames partNames(const FilledTable &table, const FigurePlace &place);

/// What the day is called on which the facts behind a figure are placed: "Answered".
QString placementName(const FilledTable &table, const FigurePlace &place);

/// A title without the braces of the period: a name in a list.
QString shortTitle(QString title);

} // namespace redress
