// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recount/ledger.h"

#include <string>
#include <vector>

namespace redress::recount {

struct Where {
    Mark mark;
    std::vector<std::string> values;
};

struct Asked {
    std::string measure;
    std::string key;
    std::vector<Where> where;
    bool isShare = false; ///< Of the total of the column.
    bool isRoundedUpToTen = false;
    int decimals = 0;
    int ofLevel = 0;          ///< Of the first so many levels of a row alone.
    bool isOnlyIfAny = false; ///< No column where it counts nothing.
};

struct Level {
    bool isYear = false;
    int years = 0;
    Mark mark = kMarks;
    int top = 0; ///< Only so many of its values, the largest.
};

struct ListedRow {
    std::vector<std::string> values;
    std::string label;
};

struct Figure {
    std::string id;
    Asked asked;
    int quarter = 0;
    int yearOffset = 0;
    std::string change;
    std::string demand;
};

/// What a table definition asks for. A definition that uses a member which the recount does not
/// know is refused: the recount would otherwise agree to something that it has not counted.
struct Request {
    std::string id;
    std::string kind = "pivot";
    std::vector<Where> where;
    std::vector<Level> levels;
    std::vector<ListedRow> listed;
    bool showsZeroRows = false;
    bool showsPlaces = false; ///< Of the organisation, those without a figure too. \source S-22
    bool isByValue = false;
    int top = 0;
    std::string totalRow;
    bool totalIsSumOfCells = false;
    std::string columns; ///< "quarter", "year" or nothing.
    bool reachedOnly = false;
    bool activeOnly = false; ///< Quarters in which something is counted.
    int years = 2;
    std::string totalKey;
    std::string change; ///< Between the last two years; nothing for none.
    int changeDecimals = 0;
    std::string changeKey;
    std::vector<Asked> measures;
    bool usesHistory = false;
    bool isByReceipt = false;         ///< Of what was received. \source S-28
    bool isLearningByReceipt = false; ///< Issues and actions are. \source S-21
    std::vector<Figure> figures;
    std::vector<std::string> shows; ///< Of figures: "id", "label", "value", ...

    /// \throws std::runtime_error naming what it does not know.
    static Request fromJson(const std::string &json);
};

} // namespace redress::recount
