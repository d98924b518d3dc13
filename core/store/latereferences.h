// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace redress {

/// Has SQLite look at the references between records all at once, before the commit, rather than
/// at each row that is written: for a transaction that writes more rows than the file holds. The
/// engine then need not keep the pages that a statement touches in case it must take it back
/// either.
///
/// To be made before the transaction begins and to last until it has ended. A transaction that has
/// not said check() must not commit; nothing may be deleted in it, since no reference leads to what
/// goes along. Other engines check each row as ever.
class LateReferences final
{
public:
    /// \param isWanted false: rows are checked one by one, and check() does nothing.
    /// \throws StorageError
    LateReferences(Database &database, bool isWanted);
    ~LateReferences();
    Q_DISABLE_COPY_MOVE(LateReferences)

    /// \throws StorageError if a record names one that is not there.
    void check();

private:
    Database &m_database;
    bool m_isLate;
};

} // namespace redress
