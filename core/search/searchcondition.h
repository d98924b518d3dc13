// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/search.h"

#include <utility>
#include <variant>
#include <vector>

namespace redress {

/// What a search asks of the rows of case_record, there called c: conditions that all must hold,
/// and the values that are bound to them. Where cases stand in the work list is not among them,
/// open and closed apart: see statesOf().
struct SearchCondition {
    using Value = std::variant<QString, qint64, QDate>;

    QStringList conditions;
    std::vector<std::pair<QString, Value>> values;

    void bindTo(Statement &statement) const;
};

/// How words are looked for: among all cases at once, or in each case that is looked at.
enum class WordsBy { Index, Reading };

/// \param database is asked for what SQL alone cannot compare. Throws StorageError.
SearchCondition conditionOf(const Search &search, Database &database, WordsBy by = WordsBy::Index);

/// The condition that a case is open.
QString isOpenCondition();

/// The parts of a search that the work list must answer.
std::vector<SearchTerm> statesOf(const Search &search);

} // namespace redress
