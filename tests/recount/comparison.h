// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tableengine.h"
#include "tests/recount/counter.h"

#include <string>

namespace redress::recount {

/// How much was compared.
struct Extent {
    long long tables = 0;
    long long rows = 0;
    long long cells = 0;
    long long opened = 0; ///< Cells whose cases were compared one by one.
};

/// Holds a table of the engine against the same one recounted.
class Comparison final
{
public:
    Comparison(TableEngine &engine, const Almanac &almanac, Extent &extent)
        : m_engine(engine)
        , m_almanac(almanac)
        , m_extent(extent)
    {}

    /// Fails the test for what is not the same. \param where words for the message.
    void compare(const FilledTable &filled, const CountedTable &counted, const std::string &where);
    void compareQuotes(const FilledTable &filled,
                       const std::vector<std::vector<std::string>> &quotes,
                       const std::string &where);

private:
    void compareCell(const Cell &cell, const Square &square, const std::string &where);
    void compareCases(const FilledTable &filled, size_t row, size_t column, const Square &square,
                      const std::string &where);

    TableEngine &m_engine;
    const Almanac &m_almanac;
    Extent &m_extent;
};

} // namespace redress::recount
