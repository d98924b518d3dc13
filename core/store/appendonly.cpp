// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/appendonly.h"

#include "core/store/statement.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// The trigger of SQLite by its name, as it was made, so that it comes back word for word.
QString triggerName(const QString &table)
{
    return table + u"_no_update"_s;
}

const QString kTrigger = u"CREATE TRIGGER %1_no_update BEFORE UPDATE ON %1\n"
                         "BEGIN SELECT RAISE(ABORT, '%1 is append-only'); END"_s;

} // namespace

AppendOnlyLifted::AppendOnlyLifted(Database &database, const QString &table)
    : m_database(database)
    , m_table(table)
{
    if (m_database.engine() == Engine::Sqlite)
        m_database.run(u"DROP TRIGGER "_s + triggerName(m_table));
    else
        m_database.run(u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(m_table));
}

void AppendOnlyLifted::setAgain()
{
    if (m_database.engine() == Engine::Sqlite)
        m_database.run(kTrigger.arg(m_table));
    else
        m_database.run(u"ALTER TABLE %1 ENABLE TRIGGER USER"_s.arg(m_table));
}

} // namespace redress
