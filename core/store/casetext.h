// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/casework/ids.h"
#include "core/store/statement.h"
#include "core/store/touchedwords.h"

#include <QString>

#include <utility>
#include <vector>

namespace redress {

/// The words of each case: one text for a case, made of everything that its records say, and an
/// index over it. A UnitOfWork keeps them true; nothing else writes them.
///
/// SQLite finds words through FTS5, any other engine by reading the texts through: both give the
/// same cases. All functions throw StorageError.
namespace casetext {

/// Whether a change of \p field can change what a search finds. Days are not searched as words.
bool says(QLatin1StringView field);

/// Whether a record of \p entity that belongs to no case has words in the texts of cases.
bool isNamedInCases(QLatin1StringView entity);

/// Makes the texts of the cases anew that were touched.
void update(Database &database, const TouchedWords &touched);

/// Makes all texts and the index anew. \return how many cases have words.
/// Cancelled ends in an error, and the caller rolls back.
qint64 rebuild(Database &database, const Progress &progress = {});

/// The same as a transaction of its own. What is made anew says nothing that the records do not
/// say, so the trail has no entry of it.
Result<qint64> rebuildAlone(Database &database);

/// How many cases have another text than their records say, and whether the index itself is whole.
struct Check {
    qint64 differing = 0;
    bool isIndexWhole = true;
};
Check check(Database &database, const Progress &progress = {});

/// Words that a case must have: one or several in this order.
struct Wanted {
    QString words;           ///< As searchWords() gives them, with a space between.
    bool isBeginning = true; ///< The last of them may go on.

    bool operator==(const Wanted &) const = default;
};

/// A condition on a column that holds the id of a case, and the values to bind to it.
struct Condition {
    QString sql;
    std::vector<std::pair<QString, QString>> values;
};

/// \param column which holds the id of a case. \param name beginning of the names of placeholders.
Condition has(Engine engine, const QString &column, const std::vector<Wanted> &wanted,
              const QString &name);

/// A statement that gives the ids of all cases that have the words, and the values to bind to it.
Condition casesThatHave(Engine engine, const std::vector<Wanted> &wanted, const QString &name);

/// The same condition by reading the text of the case at hand: quicker where few cases are looked
/// at, and the same on all engines.
Condition reads(const QString &column, const std::vector<Wanted> &wanted, const QString &name);

} // namespace casetext

} // namespace redress
