// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/referencedata.h"

#include <QHash>

#include <optional>
#include <vector>

namespace redress {

/// What a person has changed of one value of a list, or a new one.
struct ListChange {
    std::optional<ListItem> before; ///< As it was read; nothing for a new one.
    ListItem after;
};

/// What is wrong with a change, and beside which field it is said.
struct ListFault {
    enum class Field { Group, Name, RetiredOn };

    Field field = Field::Name;
    QString message; ///< For the person, translated.

    bool operator==(const ListFault &) const = default;
};

/// A value of a list of two levels: its group and what it is called there.
struct GroupedName {
    QString group; ///< Empty: it stands by itself.
    QString name;

    /// As it is stored and printed. \source import format: "a group and a cause, parted by ' - '"
    QString whole() const;
    static GroupedName of(const QString &whole);
};

/// Changes of the lists that a council keeps, with their rules and their entries in the audit
/// trail.
///
/// A value that a record names is never taken away: it is retired, and stands on the records and in
/// the tables of its years as before.
namespace listchange {

/// Whether values of \p list stand in groups.
bool hasGroups(UserList list);

/// How many records name each value of \p list; values that none names are left out.
Result<QHash<ListItemId, int>> uses(Database &database, UserList list);

/// A value needs a name of its own in its list, and cannot be retired from a day to come.
std::vector<ListFault> faultsIn(const ReferenceData &reference, const ListChange &change,
                                QDate today);

/// Writes the change; all of it or nothing.
/// \param what stands in the history.
/// \return Error::Code::Invalid for a change with faults; Conflict if somebody else has changed the
/// value since.
Result<ListItemId> save(Database &database, const Signature &signature, const ListChange &change,
                        QDate today, const QString &what);

/// Calls a group by another name in every value of it.
/// \return how many values have a new name; Error::Code::Invalid where one of that name is there
/// already, or without a name.
Result<int> renameGroup(Database &database, const Signature &signature, UserList list,
                        const QString &group, const QString &name, const QString &what);

/// Puts a value before the one above it, or after the one below it.
/// \return whether there was one; nothing is written otherwise.
enum class Direction { Up, Down };
Result<bool> move(Database &database, const Signature &signature, ListItemId id,
                  Direction direction, const QString &what);

/// Makes one value of two that mean the same: every record that names \p from names \p into
/// afterwards, with an entry each. \p from is retired and stays as another name of \p into, so that
/// a file that still has it is read as what is meant, and the history can name it.
/// \return how many records were changed; Error::Code::Invalid for values of two lists or the same
/// value, Conflict where both have a figure of one year.
Result<int> merge(Database &database, const Signature &signature, ListItemId from, ListItemId into,
                  QDate today, const QString &what);

/// Takes away a value that was added by mistake. \return Error::Code::Conflict if a record names
/// it or another value was merged into it: it can be retired instead.
Result<void> remove(Database &database, const Signature &signature, ListItemId id,
                    const QString &what);

} // namespace listchange
} // namespace redress
