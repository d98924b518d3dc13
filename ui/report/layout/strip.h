// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

#include <functional>
#include <memory>
#include <vector>

namespace redress {

/// The page number of a heading, which is known only when all pages are made.
struct PendingNumber {
    int block = -1; ///< The heading, as index in Document::blocks.
    int element = -1;
    double leaderFrom = 0; ///< Dots run from here to the number.
    double right = 0;      ///< Where the number ends.
    double baseline = 0;
};

/// A slice of the paper that is never divided, over the whole width of the text. Its items count
/// from its own upper left corner.
struct Strip {
    double before = 0; ///< Space above, except at the head of a page.
    double height = 0;
    bool keepsWithNext = false;
    /// Stays with the next where that costs no more than about a third of a page.
    bool prefersNext = false;
    bool startsPage = false;
    bool isLandscape = false;
    int bookmark = -1; ///< Index in PageLayout::bookmarks, on the first line of a heading.
    QString anchor{};
    std::vector<PageItem> items{};
    std::vector<PendingNumber> numbers{};
    std::vector<Strip> notes{}; ///< Footnotes whose marks stand here, line by line.

    /// A chart that may be set lower, to stand where there is nearly room for it: no lower than
    /// this, by setLower(strip, height). 0: it may not.
    double leastHeight = 0;
    std::shared_ptr<const std::function<void(Strip &, double)>> setLower{};

    /// What stands above this strip if a page begins with it; the argument is the number of the
    /// page before. Empty for all but rows of tables.
    std::shared_ptr<const std::function<std::vector<Strip>(int)>> repeated{};

    void addGround(const QRectF &rect, PaperInk ink = PaperInk::Ground);
    void addRule(const QRectF &rect, PaperInk ink = PaperInk::Rule);
};

/// Moves the item on its page.
void move(PageItem &item, QPointF by);

} // namespace redress
