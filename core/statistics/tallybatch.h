// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/tallyquery.h"

#include <optional>
#include <vector>

namespace redress {

/// Answers many small statements with few: those that look at the same facts become numbers of one,
/// also where they are of a year and of the year before. A table of seventy figures then takes
/// fifteen looks instead of a hundred.
///
/// Not for statements that tell rows or months apart. Holds a reference; used for one table.
class TallyBatch final
{
public:
    explicit TallyBatch(Database &database)
        : m_database(database)
    {}

    /// Notes what will be asked. All is added before the first answer.
    void add(const TallyQuery &query);

    /// What runTally() would answer. \return nothing if it was not added. \throws StorageError
    std::optional<std::vector<TallyRow>> answer(const TallyQuery &query);

private:
    /// One look at facts, and what was seen, by quarter.
    struct Look {
        TallyQuery query;
        bool isTaken = false;
        std::vector<TallyRow> rows = {};
    };
    struct Place {
        Look *look = nullptr;
        size_t aggregate = 0;
    };
    std::optional<Place> placeOf(const TallyQuery &one);

    Database &m_database;
    std::vector<Look> m_looks;
};

} // namespace redress
