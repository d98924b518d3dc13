// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace redress::recount {

/// One CSV file in memory: cells by the names of their columns.
struct Sheet {
    std::vector<std::string> columns;
    std::vector<std::map<std::string, std::string>> rows;

    /// Adds a row; what is not named is blank.
    void add(std::map<std::string, std::string> row) { rows.push_back(std::move(row)); }

    /// With a heading, every cell quoted that needs it.
    std::string asCsv() const;
    static Sheet fromCsv(const std::string &csv);
};

/// The files of one import, by name without ".csv".
using Sheets = std::map<std::string, Sheet>;

} // namespace redress::recount
