// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/storageerror.h"

namespace redress {

/// Runs \p work, which returns a Result, on a connection of its own to the file at \p path: what
/// long work on another thread needs. The connection is gone when the function returns.
template <typename Work>
auto onOwnConnection(const QString &path, Database::Access access, Work &&work)
    -> std::invoke_result_t<Work, Database &>
{
    try {
        Database database = Database::sqlite(path, access);
        return std::forward<Work>(work)(database);
    } catch (const StorageError &failure) {
        return failure.error();
    }
}

} // namespace redress
