// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace redress {

/// Has SQLite write pages straight into a file in WAL mode, each once, rather than into its log
/// first: for a transaction that brings more than the file holds, of which hardly a page must be
/// kept to take it back. Nobody can read the file meanwhile; so the file keeps its log where
/// somebody has it open. Other engines write as ever.
///
/// To be made before the transaction begins and to last until it has ended.
class WrittenOnce final
{
public:
    /// \param isWanted false: nothing is changed.
    WrittenOnce(Database &database, bool isWanted);
    ~WrittenOnce();
    Q_DISABLE_COPY_MOVE(WrittenOnce)

private:
    Database &m_database;
    bool m_isSet = false;
};

} // namespace redress
