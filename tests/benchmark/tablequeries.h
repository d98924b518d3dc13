// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace redress {

/// A shipped table as somebody would ask for it in SQL, read from a file of the folder "queries".
struct TableQuery {
    enum class Kind { Table, Figures, Quotes };

    /// What stands in a cell: a count by name, and what it is a part of.
    struct Term {
        enum class Base {
            None,
            Count,  ///< Another count of the same row and column.
            Column, ///< The same count, of all rows.
            Whole,  ///< Another count, of all rows.
        };
        QString count; ///< Empty: the program has nothing to count here.
        Base base = Base::None;
        QString of;
    };

    Kind kind = Kind::Table;
    QString table;                   ///< Id of the shipped table.
    std::vector<Term> cells;         ///< Of a table: one for each measure.
    std::map<QString, Term> figures; ///< Of figures: by their ids.
    std::vector<std::string> stored; ///< On the columns that Redress stores, grouped by id.
    std::vector<std::string> naive;  ///< On the dates as text, with the names joined.
};

/// The tables of the year 2023-24, each shipped table once. \throws std::runtime_error
std::vector<TableQuery> tableQueries();

/// A statement of the files in its two spellings. \throws std::runtime_error
std::string storedSql(const QString &text);
std::string naiveSql(const QString &text);

} // namespace redress
