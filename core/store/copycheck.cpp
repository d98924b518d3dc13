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
QString faultOfSome(const QString &path, const QStringList &tables, std::atomic<qsizetype> &next)
{
    Database copy = Database::sqlite(path, Database::Access::Unchanging);
    copy.run(u"PRAGMA ignore_check_constraints = ON"_s);
    for (qsizetype index = next++; index < tables.size(); index = next++) {
        const QString verdict = copy.ask(u"PRAGMA integrity_check(\"%1\")"_s.arg(tables[index]));
        if (verdict != "ok"_L1)
            return u"%1: %2"_s.arg(tables[index], verdict);
    }
    return {};
}

} // namespace

QString faultOfCopy(const QString &path)
{
    const QStringList tables = tablesOf(path);
    std::atomic<qsizetype> next = 0;
    std::vector<std::future<QString>> readers;
    for (int i = 0; i < std::clamp(QThread::idealThreadCount(), 1, kMostReaders); ++i)
        readers.push_back(
            std::async(std::launch::async, faultOfSome, path, std::cref(tables), std::ref(next)));
    QStringList faults;
    for (std::future<QString> &reader : readers)
        faults.append(reader.get());
    faults.removeAll(QString());
    return faults.join(u'\n');
}

} // namespace redress
