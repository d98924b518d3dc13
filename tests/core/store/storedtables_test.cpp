// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/storedtables.h"
#include "tests/support/teststore.h"

#include <QSet>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QStringList columnsInSchema(Database &database, const QString &table)
{
    QStringList columns;
    Statement select(database, u"PRAGMA table_info(%1)"_s.arg(table));
    while (select.step())
        columns.append(select.text(1));
    return columns;
}

} // namespace

TEST(StoredTables, NameEveryColumnOfTheSchema)
{
    Database database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    migrate(database);
    for (const StoredTable &table : storedTables()) {
        QStringList named;
        for (const StoredColumn &column : table.columns)
            named.append(column.name);
        EXPECT_EQ(named, columnsInSchema(database, table.name)) << table.name.toStdString();
    }
}

/// A new table of records must be listed, or it is left as it is when a file is taken back to a
/// day.
TEST(StoredTables, LeaveOutOnlyWhatIsNoRecordOfACase)
{
    const QSet<QString> leftOut{
        u"id_counter"_s,     u"setting"_s,         u"change_set"_s,       u"change_entry"_s,
        u"change_seal"_s,    u"import_batch"_s,    u"import_file"_s,      u"letter_template"_s,
        u"saved_list"_s,     u"quarter_closing"_s, u"import_mapping"_s,   u"definition"_s,
        u"report_issue"_s,   u"report_erratum"_s,  u"report_frozen"_s,    u"draft"_s,
        u"bin_item"_s,       u"document"_s,        u"document_content"_s, u"diversity_answer"_s,
        u"diversity_form"_s, u"destruction"_s,     u"case_text"_s,        u"document_text"_s};
    QSet<QString> known = leftOut;
    for (const StoredTable &table : storedTables())
        known.insert(table.name);
    Database database = Database::sqlite(u":memory:"_s, Database::Access::ReadWrite);
    migrate(database);
    Statement select(database, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    while (select.step()) {
        if (select.text(0).startsWith("case_words"_L1))
            continue; // the index over case_text, and what SQLite keeps for it
        EXPECT_TRUE(known.contains(select.text(0))) << select.text(0).toStdString();
    }
}

} // namespace redress
