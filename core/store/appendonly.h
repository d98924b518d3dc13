// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QString>

namespace redress {

/// Lets rows of a table of the audit trail be emptied while it lives, inside a transaction: what
/// the law has destroyed may not stand in the trail either. Nothing else may use it. \see erasure.
/// \throws StorageError
class AppendOnlyLifted final
{
public:
    AppendOnlyLifted(Database &database, const QString &table);
    Q_DISABLE_COPY_MOVE(AppendOnlyLifted)

    /// Sets it again; to be said before the transaction is committed.
    void setAgain();

private:
    Database &m_database;
    QString m_table;
};

} // namespace redress
