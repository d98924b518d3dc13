// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds bytes to a whole import, as a dry run. The last byte of an input says which table it is
// taken for.

#include "core/exchange/import/caseimport.h"
#include "core/exchange/import/importformat.h"
#include "core/store/casestore.h"
#include "tests/fuzz/require.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSeed = 4000;
constexpr auto kTables = kStoredWords<ImportTable>;

/// A case file with a few cases, and a folder for the input.
struct Bench {
    QTemporaryDir folder;
    FixedClock clock{QDate(2024, 6, 3)};
    std::unique_ptr<CaseStore> store;

    Bench()
    {
        auto made =
            CaseStore::create(folder.filePath(u"fuzz.redress"_s), {u"fuzzer"_s, u"here"_s}, clock);
        require(made.has_value(), "a case file can be made");
        store = std::move(*made);
    }
};

Bench &bench()
{
    static Bench only;
    return only;
}

void checkImport(const QByteArray &bytes, ImportTable table)
{
    Bench &here = bench();
    const QString path = here.folder.filePath(QString(toStored(table)) + u".csv"_s);
    QFile file(path);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(),
            "the input is written");
    file.close();
    ImportOptions options;
    options.today = here.clock.today();
    options.dryRun = true;
    const auto report = importCases(here.store->database(), here.store->rules(),
                                    here.store->signature(), {path}, options);
    if (!report) {
        require(report.error().code == Error::Code::Conflict ||
                    report.error().code == Error::Code::Invalid,
                "an input gives faults or is refused, and the store itself is well");
        return;
    }
    require(!report->stored, "a dry run stores nothing");
    for (const ImportedFile &read : report->files)
        require(read.rowsRejected >= 0 && read.rowsRejected <= read.rowsRead, "rows add up");
    require(qint64(report->faults.size()) <= report->faultCount, "faults add up");
}

/// The CSV files of the tests, each with the byte of its table at the end.
void writeSeeds(const QString &folder)
{
    QDirIterator files(QStringLiteral(REDRESS_TEST_DATA), {u"*.csv"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    for (int number = 0; files.hasNext(); ++number) {
        const QString path = files.next();
        const auto table = tableOfFile(path);
        QFile seed(path);
        QFile copy(folder + u"/seed-%1"_s.arg(number));
        if (!table || !seed.open(QIODevice::ReadOnly) || !copy.open(QIODevice::WriteOnly))
            continue;
        copy.write(seed.read(kLongestSeed));
        copy.putChar(char(*table));
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    const QString last = QString::fromLocal8Bit((*argv)[*argc - 1]);
    if (QFileInfo(last).isDir())
        writeSeeds(last);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size - 1));
    checkImport(bytes, kTables[data[size - 1] % kTables.size()].first);
    return 0;
}
