// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/casefile.h"

#include "core/exchange/import/caseimport.h"
#include "core/store/database.h"
#include "core/store/fileheader.h"
#include "core/store/schema.h"
#include "tests/benchmark/synthetic.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <stdexcept>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error(
            (result.error().message + u" | "_s + result.error().detail).toStdString());
    return std::move(result).value();
}

const Clock &clockOfBenchmarks()
{
    static const FixedClock clock(benchmarkDay());
    return clock;
}

const Operator &benchmarker()
{
    static const Operator who{u"benchmark"_s, u"desk"_s};
    return who;
}

/// What no import brings: a remedy of the council for every tenth stage that has a finding, half of
/// them payments, a third of them given. Nobody asks these files for their trail.
void addRemedies(Database &database)
{
    database.run(
        u"INSERT INTO remedy (id, stage_id, remedy_type_id, amount_pence, due_on, paid_on) "
        "SELECT 100000000 + s.id, s.id, (SELECT min(id) FROM list_item WHERE list = "
        "'remedy_type'), "
        "CASE s.id % 20 WHEN 0 THEN 5000 END, s.finding_on, "
        "CASE s.id % 3 WHEN 0 THEN s.finding_on END "
        "FROM stage s WHERE s.id % 10 = 0 AND s.finding_on IS NOT NULL"_s);
}

void removeCaseFile(const QString &path)
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s, u".inuse"_s})
        QFile::remove(path + end);
}

} // namespace

QDate benchmarkDay()
{
    return {2024, 12, 31};
}

QString benchmarkFolder()
{
    QString folder = qEnvironmentVariable("REDRESS_BENCHMARK_FOLDER",
                                          QDir::temp().filePath(u"redress-benchmark"_s));
    if (!QDir().mkpath(folder))
        throw std::runtime_error("no folder " + folder.toStdString());
    return folder;
}

QString csvFolder(int cases)
{
    QString folder = QDir(benchmarkFolder()).filePath(u"csv-%1"_s.arg(cases));
    if (!QFileInfo::exists(folder + u"/services.csv"_s))
        writeSyntheticCases(folder, cases, kOpenCases);
    return folder;
}

QString caseFile(int cases)
{
    QString path = QDir(benchmarkFolder()).filePath(u"cases-%1.redress"_s.arg(cases));
    const FileHeader header = readFileHeader(path);
    if (header.state == FileHeader::State::Redress && header.schema == newestSchema())
        return path;
    const QString unfinished = path + u".part"_s;
    {
        const auto store = emptyCaseFile(unfinished);
        const ImportReport report =
            valueOf(importCases(store->database(), store->rules(), store->signature(),
                                {csvFolder(cases)}, {benchmarkDay(), false, false}));
        if (!report.stored)
            throw std::runtime_error(report.faultsInWords().value(0).toStdString());
        addRemedies(store->database());
    }
    removeCaseFile(path);
    if (!QFile::rename(unfinished, path))
        throw std::runtime_error("cannot write " + path.toStdString());
    return path;
}

QString copyOfCaseFile(int cases, const QString &name)
{
    QString path = QDir(benchmarkFolder()).filePath(name);
    removeCaseFile(path);
    if (!QFile::copy(caseFile(cases), path))
        throw std::runtime_error("cannot write " + path.toStdString());
    return path;
}

std::unique_ptr<CaseStore> openCaseFile(const QString &path, CaseStore::Access access)
{
    return valueOf(CaseStore::open(path, access, benchmarker(), clockOfBenchmarks()));
}

std::unique_ptr<CaseStore> emptyCaseFile(const QString &path)
{
    removeCaseFile(path);
    return valueOf(CaseStore::create(path, benchmarker(), clockOfBenchmarks()));
}

int runBenchmark(void (*work)())
{
    try {
        work();
        return 0;
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "%s\n", failure.what());
        return 1;
    }
}

} // namespace redress
