// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"
#include "core/worklist/caselist.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace redress {

using SavedListId = Id<struct SavedListTag>;

/// A list of cases that somebody saved under a name: what it is narrowed down to, its order and its
/// columns. \source features 39, 40
struct SavedList {
    SavedListId id;
    QString name;
    std::optional<QString> owner; ///< Login of the one who alone sees it; nothing: it is shared.
    CaseListQuery query;
    QStringList columns; ///< Keys of the columns in their order; empty: as they were.
    qint64 version = 1;
    std::optional<int>
        alertAbove;          ///< It is emphasised while more cases are on it. \source features 40
    bool isSupplied = false; ///< It comes with the program, and stays as it is.
    QString fault; ///< Why it cannot be asked now, as for the name of a service that has gone.

    bool isPrivate() const { return owner.has_value(); }
    /// Whether \p count is a number to be told of.
    bool alertsAt(qint64 count) const { return alertAbove && count > *alertAbove; }
};

namespace savedlists {

/// What everybody has without saving it: what is overdue, nobody's, without proof, closed this
/// quarter. \source ux 1
std::vector<SavedList> supplied(const search::Context &context);

/// What is shared, and what belongs to \p login, by their names.
/// \param context with which what was typed is understood anew.
Result<std::vector<SavedList>> list(Database &database, const QString &login,
                                    const search::Context &context);

/// How many cases are on \p saved at the end of \p day.
Result<qint64> count(Database &database, const CouncilRules &rules, const SavedList &saved,
                     QDate day);

/// Each is one unit of work, committed.
/// \return Error::Code::Conflict if the name is taken by a list that the person can see, or if
/// somebody else has changed or deleted the list meanwhile; Invalid without a name.
Result<SavedListId> add(Database &database, const Signature &signature, const SavedList &saved);
Result<void> change(Database &database, const Signature &signature, const SavedList &before,
                    const SavedList &after);
Result<void> remove(Database &database, const Signature &signature, const SavedList &saved);

} // namespace savedlists

} // namespace redress
