// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/olderfile.h"

#include "core/store/dialect.h"
#include "core/store/schema.h"
#include "core/store/statement.h"

namespace redress {

using namespace Qt::StringLiterals;

void makeOlderFile(const QString &path, int schema, const QString &council)
{
    Database older = Database::sqlite(path, Database::Access::ReadWrite);
    for (const Migration &step : migrations()) {
        if (step.number > schema)
            break;
        for (const QString &sql : migrationStatements(step.script, Engine::Sqlite))
            older.run(sql);
    }
    older.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    older.run(u"PRAGMA user_version = %1"_s.arg(schema));
    Statement(older, u"INSERT INTO setting (name, value) VALUES ('council.name', :name)"_s)
        .bind(u":name"_s, council)
        .run();
}

int schemaBefore()
{
    const auto &steps = migrations();
    return steps.at(steps.size() - 2).number;
}

} // namespace redress
