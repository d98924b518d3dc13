// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/patience.h"

#include "core/store/ownconnection.h"
#include "core/store/storageerror.h"

#include <QFileInfo>

namespace redress::patience {

using namespace Qt::StringLiterals;

void set(Database &database, milliseconds patience)
{
    // A question, so that statements which are prepared stay so.
    if (database.engine() == Engine::Sqlite)
        database.ask(u"PRAGMA busy_timeout = %1"_s.arg(patience.count()));
}

milliseconds of(Database &database)
{
    if (database.engine() != Engine::Sqlite)
        return {};
    return milliseconds(database.ask(u"PRAGMA busy_timeout"_s).toLongLong());
}

Result<void> lookAt(const QString &path, milliseconds patience)
{
    if (!QFileInfo(path).isFile())
        return {};
    const auto seen =
        onOwnConnection(path, Database::Access::ReadOnly, [&](Database &database) -> Result<void> {
            return guarded([&] {
                set(database, patience);
                database.ask(u"PRAGMA schema_version"_s);
            });
        });
    return seen || seen.error().code != Error::Code::Busy ? Result<void>() : seen;
}

For::For(Database &database, milliseconds patience)
    : m_database(database)
    , m_before(of(database))
{
    set(m_database, patience);
}

For::~For()
{
    try {
        set(m_database, m_before);
    } catch (const StorageError &) {
        // A connection that is gone waits for nobody.
    }
}

} // namespace redress::patience
