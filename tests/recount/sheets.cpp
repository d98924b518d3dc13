// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/recount/sheets.h"

namespace redress::recount {

namespace {

std::string quoted(const std::string &cell)
{
    if (cell.find_first_of(",\"\n") == std::string::npos)
        return cell;
    std::string text = "\"";
    for (const char c : cell) {
        if (c == '"')
            text += '"';
        text += c;
    }
    return text + '"';
}

/// Cells of all lines, by a walk over the characters.
std::vector<std::vector<std::string>> cellsOf(const std::string &csv)
{
    std::vector<std::vector<std::string>> lines;
    std::vector<std::string> line;
    std::string cell;
    bool isQuoted = false;
    for (size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (isQuoted && c == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == ',') {
            line.push_back(cell);
            cell.clear();
        } else if (!isQuoted && c == '\n') {
            line.push_back(cell);
            cell.clear();
            lines.push_back(line);
            line.clear();
        } else {
            cell += c;
        }
    }
    return lines;
}

} // namespace

std::string Sheet::asCsv() const
{
    std::string csv;
    for (size_t i = 0; i < columns.size(); ++i)
        csv += (i ? "," : "") + columns[i];
    csv += '\n';
    for (const auto &row : rows) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const auto cell = row.find(columns[i]);
            if (i > 0)
                csv += ',';
            if (cell != row.end())
                csv += quoted(cell->second);
        }
        csv += '\n';
    }
    return csv;
}

Sheet Sheet::fromCsv(const std::string &csv)
{
    Sheet sheet;
    for (const std::vector<std::string> &line : cellsOf(csv)) {
        if (sheet.columns.empty()) {
            sheet.columns = line;
            continue;
        }
        std::map<std::string, std::string> row;
        for (size_t i = 0; i < sheet.columns.size(); ++i)
            row[sheet.columns[i]] = line.at(i);
        sheet.rows.push_back(row);
    }
    return sheet;
}

} // namespace redress::recount
