// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copycheck.h"

#include "core/store/database.h"
#include "core/store/statement.h"

#include <QStringList>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <future>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// More readers of one file only wait for each other.
constexpr int kMostReaders = 4;

// The tables with most indexes take longest, and come first. What is virtual has no pages.
const QString kTables = uR"sql(
SELECT t.name FROM sqlite_master t WHERE t.type = 'table' AND t.rootpage > 0
ORDER BY (SELECT count(*) FROM sqlite_master i WHERE i.type = 'index' AND i.tbl_name = t.name) DESC
)sql"_s;

const QString kIndexes = uR"sql(
SELECT i.name FROM pragma_index_list(:of_table) i WHERE i.partial = 0
)sql"_s;

/// An index that has not as many entries as its table has rows.
QString missingIn(Database &copy, const QString &table)
{
    const QString rows = copy.ask(u"SELECT count(*) FROM \"%1\" NOT INDEXED"_s.arg(table));
    Statement select(copy, kIndexes);
    select.bind(u":of_table"_s, table);
    while (select.step()) {
        const QString index = select.text(0);
        const QString entries =
            copy.ask(u"SELECT count(*) FROM \"%1\" INDEXED BY \"%2\""_s.arg(table, index));
        if (entries != rows)
            return u"%1 entries in index %2 of %3 rows"_s.arg(entries, index, rows);
    }
    return {};
}

QStringList tablesOf(const QString &path)
{
    Database copy = Database::sqlite(path, Database::Access::Unchanging);
    QStringList tables;
    Statement select(copy, kTables);
    while (select.step())
        tables.append(select.text(0));
    return tables;
}

/// Checks the next table that nobody has taken until none is left; the first fault.
QString faultOfSome(const QString &path, CopyDepth depth, const QStringList &tables,
                    std::atomic<qsizetype> &next)
{
    const QString check = depth == CopyDepth::Indexes ? u"integrity_check"_s : u"quick_check"_s;
    Database copy = Database::sqlite(path, Database::Access::Unchanging);
    copy.run(u"PRAGMA ignore_check_constraints = ON"_s);
    for (qsizetype index = next++; index < tables.size(); index = next++) {
        const QString verdict = copy.ask(u"PRAGMA %1(\"%2\")"_s.arg(check, tables[index]));
        if (verdict != "ok"_L1)
            return u"%1: %2"_s.arg(tables[index], verdict);
        const QString missing = missingIn(copy, tables[index]);
        if (!missing.isEmpty())
            return u"%1: %2"_s.arg(tables[index], missing);
    }
    return {};
}

} // namespace

QString faultOfCopy(const QString &path, CopyDepth depth)
{
    const QStringList tables = tablesOf(path);
    std::atomic<qsizetype> next = 0;
    std::vector<std::future<QString>> readers;
    for (int i = 0; i < std::clamp(QThread::idealThreadCount(), 1, kMostReaders); ++i)
        readers.push_back(std::async(std::launch::async, faultOfSome, path, depth,
                                     std::cref(tables), std::ref(next)));
    QStringList faults;
    for (std::future<QString> &reader : readers)
        faults.append(reader.get());
    faults.removeAll(QString());
    return faults.join(u'\n');
}

} // namespace redress
