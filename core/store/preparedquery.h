// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSqlQuery>
#include <QString>

#include <list>
#include <memory>
#include <vector>

namespace redress {

/// What the engine has made of the text of a statement, with the names that stand in it.
struct PreparedQuery {
    struct Name {
        QString text;
        qsizetype place = 0;  ///< The first that it stands at.
        bool isBound = false; ///< For the next run.
    };
    /// A place whose name stands at an earlier one too.
    struct Repeat {
        qsizetype place;
        qsizetype first;
    };

    QSqlQuery query;
    std::vector<Name> names; ///< Each once.
    std::vector<Repeat> repeats;
};

/// Prepared queries of one connection that nobody uses at the moment, the last used first:
/// preparing takes longer than running most of them.
class PreparedQueries final
{
public:
    /// One for \p sql, or null. It is then no longer here.
    std::unique_ptr<PreparedQuery> take(const QString &sql);
    /// Keeps a query that has finished, in place of the one that was not used for the longest time.
    void put(const QString &sql, std::unique_ptr<PreparedQuery> query);
    void clear();

private:
    struct Entry {
        QString sql;
        std::unique_ptr<PreparedQuery> query;
    };

    static constexpr size_t kMost = 64;

    std::list<Entry> m_entries;
    QHash<QString, std::list<Entry>::iterator> m_bySql;
};

} // namespace redress
