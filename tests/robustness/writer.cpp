// SPDX-License-Identifier: GPL-3.0-or-later
// A program that writes to a case file until it is killed, runs out of room, or has finished.
//
//   robust_writer save FILE            saves again and again; a line for each save that is done
//   robust_writer import FILE FOLDER   imports once; "done" when it is stored
//   robust_writer hold FILE            has the file open for writing until its input ends
//   robust_writer limit BYTES ...      the same with a limit on the size of files
#include "core/exchange/import/caseimport.h"
#include "core/store/caserepository.h"
#include "core/store/casestore.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <string>

#include <sys/resource.h>

namespace {

using namespace redress;

int fail(const Error &error)
{
    std::printf("error %d %s\n", int(error.code), qPrintable(error.message));
    std::fflush(stdout);
    return 1;
}

int save(CaseStore &store)
{
    const CaseRepository cases(store.database());
    const auto id = cases.find(QStringLiteral("A-001"));
    if (!id || !*id)
        return 1;
    for (int round = 1; round < 100'000; ++round) {
        const auto dossier = cases.dossier(**id);
        if (!dossier)
            return fail(dossier.error());
        const auto saved = guarded([&] {
            UnitOfWork unit(store.database(), store.signature(), QStringLiteral("Save"));
            CaseRecord record = dossier->record;
            const int next = record.summary.section(u' ', 1).toInt() + 1;
            record.summary = QStringLiteral("Round %1").arg(next);
            unwrap(CaseRepository::update(unit, store.rules(), dossier->record, record));
            unit.commit();
            return next;
        });
        if (!saved)
            return fail(saved.error());
        std::printf("%d\n", *saved);
        std::fflush(stdout);
    }
    return 0;
}

int import(CaseStore &store, const QString &folder)
{
    std::printf("begin\n");
    std::fflush(stdout);
    ImportOptions options;
    options.today = store.clock().today();
    const auto report =
        importCases(store.database(), store.rules(), store.signature(), {folder}, options);
    if (!report)
        return fail(report.error());
    std::printf(report->stored ? "done\n" : "rejected\n");
    std::fflush(stdout);
    return 0;
}

void limitFileSize(const QString &bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes.toULong(), bytes.toULong()};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const SystemClock clock;
    std::optional<QString> limit;
    if (arguments.value(0) == u"limit") {
        limit = arguments.value(1);
        arguments = arguments.mid(2);
    }
    auto store = CaseStore::open(arguments.value(1), CaseStore::Access::ReadWrite,
                                 Operator::current(), clock);
    if (!store)
        return fail(store.error());
    if (limit)
        limitFileSize(*limit);
    const QString what = arguments.value(0);
    if (what == u"save")
        return save(**store);
    if (what == u"import")
        return import(**store, arguments.value(2));
    std::printf("open\n");
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    return 0;
}
