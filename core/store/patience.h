// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <chrono>

namespace redress {

/// How long a connection waits where another program writes to the file. Work of its own thread and
/// the terminal wait the five seconds of every connection; a window would stand still meanwhile.
namespace patience {

using std::chrono::milliseconds;

/// Where a person waits in front of a window: what is refused then can be tried again.
inline constexpr milliseconds kAtTheWindow{400};
/// What is kept by the way while somebody types, and tried again a moment later.
inline constexpr milliseconds kByTheWay{50};

/// \throws StorageError
void set(Database &database, milliseconds patience);
milliseconds of(Database &database);

/// Whether the case file at \p path can be read within \p patience. \return Busy if another program
/// keeps even readers out; what else is wrong with the file is told when it is opened.
Result<void> lookAt(const QString &path, milliseconds patience);

/// Another patience for as long as this object lives.
class For final
{
public:
    For(Database &database, milliseconds patience);
    ~For();
    Q_DISABLE_COPY_MOVE(For)

private:
    Database &m_database;
    milliseconds m_before;
};

} // namespace patience

} // namespace redress
