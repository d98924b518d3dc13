// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/latereferences.h"

#include "core/store/statement.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct LateReferencesText {
    Q_DECLARE_TR_FUNCTIONS(redress::LateReferences)
};

} // namespace

LateReferences::LateReferences(Database &database, bool isWanted)
    : m_database(database)
    , m_isLate(isWanted && database.engine() == Engine::Sqlite)
{
    if (m_isLate)
        m_database.run(u"PRAGMA foreign_keys = OFF"_s);
}

LateReferences::~LateReferences()
{
    try {
        if (m_isLate)
            m_database.run(u"PRAGMA foreign_keys = ON"_s);
    } catch (const StorageError &) {
        // The connection is gone, and can write nothing any more.
    }
}

void LateReferences::check()
{
    if (!m_isLate)
        return;
    Statement orphans(m_database, u"PRAGMA foreign_key_check"_s);
    if (orphans.step())
        throw StorageError({Error::Code::Conflict,
                            LateReferencesText::tr("A record would point to one that is not there. "
                                                   "Nothing was stored; the file is as it was."),
                            u"%1 %2: %3"_s.arg(orphans.text(0), orphans.text(1), orphans.text(2))});
}

} // namespace redress
