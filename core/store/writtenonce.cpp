// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writtenonce.h"

#include "core/store/storageerror.h"

namespace redress {

using namespace Qt::StringLiterals;

WrittenOnce::WrittenOnce(Database &database, bool isWanted)
    : m_database(database)
{
    try {
        m_isSet = isWanted && database.engine() == Engine::Sqlite &&
                  database.ask(u"PRAGMA journal_mode"_s) == "wal"_L1 &&
                  database.ask(u"PRAGMA journal_mode = delete"_s) == "delete"_L1;
    } catch (const StorageError &) {
        // Somebody reads the file.
    }
}

WrittenOnce::~WrittenOnce()
{
    try {
        if (m_isSet)
            m_database.ask(u"PRAGMA journal_mode = wal"_s);
    } catch (const StorageError &) {
        // Whoever opens the file next sets it.
    }
}

} // namespace redress
