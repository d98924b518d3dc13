// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recount/ledger.h"
#include "tests/recount/request.h"

#include <optional>
#include <string>
#include <vector>

namespace redress::recount {

/// What papers of earlier years say of a figure.
struct Said {
    bool isPublished = false; ///< The year was published: own records do not stand in for it.
    std::optional<double> value;
};

/// Quarters of one year.
struct Quarters {
    int year;
    int from;
    int to;
};

/// A figure is of one stage, and may be narrowed down to values of marks.
struct About {
    std::string measure;
    bool isBase = false;      ///< What the measure is a percentage of.
    bool isShareBase = false; ///< What a share of the column is a share of.
    int stage = 0;            ///< 0 for none or several.
    bool isOfOtherProcedures = false;
    bool isOfAllProcedures =
        false; ///< Children's complaints and others, of which papers say nothing.
    std::vector<std::pair<Mark, std::vector<std::string>>> narrowed;
    int rows = kMarks; ///< The mark of the rows, where there is one level of them.
};

/// history.csv row by row. \source import format, history.csv
class Published final
{
public:
    explicit Published(const Sheet &history);

    Said of(const About &about, const Quarters &when) const;
    /// A percentage that was published without its counts.
    std::optional<double> rate(const std::string &measure, const Quarters &when) const;
    /// Rows that a paper of that year names for the measure.
    std::vector<std::string> named(const About &about, int year) const;

private:
    struct Line {
        std::string measure;
        int year;
        int quarter; ///< 0 for the whole year.
        std::string dimension;
        std::optional<double> value;
    };

    bool knows(const std::string &measure, int year) const;
    const Line *line(const std::string &measure, int year, int quarter,
                     const std::string &dimension) const;
    Said sum(const std::string &measure, const std::vector<std::string> &parts,
             const Quarters &when) const;
    Said whole(const About &about, const Quarters &when) const;
    std::vector<std::string> dimensions(const std::string &measure, int year) const;

    std::vector<Line> m_lines;
};

} // namespace redress::recount
