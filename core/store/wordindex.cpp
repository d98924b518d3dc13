// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wordindex.h"

#include "core/store/storageerror.h"

namespace redress {

using namespace Qt::StringLiterals;

bool isWordIndexWhole(const Database &database)
{
    if (database.engine() != Engine::Sqlite || database.path() == ":memory:"_L1)
        return true;
    Database apart = Database::sqlite({}, Database::Access::ReadWrite);
    try {
        apart.attachForReading(database.path(), u"source"_s);
        apart.run(u"CREATE TABLE case_text (case_id INTEGER PRIMARY KEY, body TEXT)"_s);
        apart.run(u"INSERT INTO main.case_text SELECT case_id, body FROM source.case_text"_s);
        for (const QString &statement :
             migrationStatements(u"@word_index(case_words)@\n"_s, Engine::Sqlite))
            apart.run(statement);
        // What FTS5 keeps of the index. https://www.sqlite.org/fts5.html, 9
        for (const QString &part : {u"data"_s, u"idx"_s, u"config"_s}) {
            apart.run(u"DELETE FROM main.case_words_%1"_s.arg(part));
            apart.run(u"INSERT INTO main.case_words_%1 "
                      "SELECT * FROM source.case_words_%1"_s.arg(part));
        }
        apart.run(u"DETACH DATABASE source"_s);
        // With a rank of 1 the index is compared with the texts; else with itself alone.
        apart.run(u"INSERT INTO case_words (case_words, rank) VALUES ('integrity-check', 1)"_s);
    } catch (const StorageError &fault) {
        if (fault.error().code != Error::Code::Damaged)
            throw;
        return false;
    }
    return true;
}

} // namespace redress
