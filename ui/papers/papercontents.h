// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/composedpaper.h"

#include <optional>
#include <vector>

namespace redress {

/// A line of the outline: the cover, a section, a table or a chart, and where it stands.
struct OutlineEntry {
    enum class Kind { Cover, Section, Table, Chart };

    Kind kind = Kind::Section;
    QString text;  ///< "3 Complaints at stage 1", "Table 4: response times".
    QString brief; ///< "4 Response times", where an icon says that it is a table.
    int level = 1; ///< 1 at the left; tables and charts stand below their section.
    PaperPlace place;
    int missing = 0; ///< Fields without a value that stand in it.

    bool operator==(const OutlineEntry &other) const
    {
        return kind == other.kind && text == other.text && level == other.level;
    }
};

std::vector<OutlineEntry> outlineOf(const ComposedPaper &paper);

/// Something to look at before the paper goes out, and where it stands.
struct PaperCheck {
    enum class Kind {
        NoValue,     ///< A live field without a value.
        NoRows,      ///< A table or chart in which nothing stands.
        LeftOut,     ///< Tables and charts that are not in this paper, for want of records.
        Identity,    ///< A person could be told from the public copy.
        Unprintable, ///< Characters that the typeface lacks.
    };

    Kind kind = Kind::NoValue;
    QString headline;
    QString explanation;
    std::optional<PaperPlace> place; ///< Nothing where there is no place to go to.
    QRectF box;                      ///< What to point at, on the page of the place; may be empty.
};

/// All checks in the order of the paper; each field once for each section.
std::vector<PaperCheck> checksOf(const ComposedPaper &paper);

/// The text of a page as a screen reader gets it: charts by their sentence.
QString spokenPage(const ComposedPaper &paper, int page);

} // namespace redress
