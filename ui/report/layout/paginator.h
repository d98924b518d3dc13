// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/layout/strip.h"
#include "ui/report/paperformat.h"

#include <vector>

namespace redress {

/// A strip that has found its place; \p top counts from the head of the text.
struct StripPlace {
    size_t strip = 0;
    double top = 0;
};

/// What stands on one page.
struct PagePlan {
    bool isLandscape = false;
    std::vector<Strip> repeated{}; ///< Head of a table that goes on here, from the top.
    std::vector<StripPlace> strips{};
    double notesHeight = 0; ///< Of the footnotes at the foot of the text, their rule included.
};

inline constexpr double kAboveNotes = 200; ///< Between the text and the notes: room for a rule.

/// What the footnotes of a strip take, without the rule above the first of the page.
double notesHeight(const Strip &strip);

/// Cuts the ribbon into pages; at least one.
///
/// Strips that keep with their next stay together as long as a page can hold them. A chart for
/// which there is nearly room is set lower.
/// \param gainOnFirst how much higher the text of the first page begins: the cover.
std::vector<PagePlan> paginate(std::vector<Strip> &strips, const PaperFormat &format,
                               double gainOnFirst);

} // namespace redress
