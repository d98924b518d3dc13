// SPDX-License-Identifier: GPL-3.0-or-later
// new, sample, upgrade, backup, diagnostics: commands about a case file as a whole.
#include "app/cli/commands.h"
#include "app/cli/longwork.h"
#include "app/cli/savednote.h"
#include "core/base/dates.h"
#include "core/exchange/sample/samplecounty.h"
#include "core/store/backup.h"
#include "core/store/diagnostics.h"
#include "core/store/fileheader.h"
#include "core/store/integrity.h"
#include "core/store/members.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <memory>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

int runNew(Invocation &call)
{
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const auto store = need(CaseStore::create(call.argument(0), Operator::current(), call.clock()));
    need(members::nameFirst(store->database(), store->signature()));
    call.out() << FileText::tr(
                      "%1 was made. It is empty: import cases into it, or open it in Redress.")
                      .arg(store->path())
               << '\n';
    return kDone;
}

int runSample(Invocation &call)
{
    call.addToday();
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const QDate today = call.today();
    // The audit trail shall not tell of days that lie ahead of the cases.
    const FixedClock thatDay(today);
    const Clock &clock = call.isSet(u"today"_s) ? thatDay : call.clock();
    auto store = need(CaseStore::create(call.argument(0), Operator::current(), clock));
    const QString path = store->path();
    auto work = std::make_unique<LongWork>(call.err());
    const auto made = fillSampleCounty(*store, today, work->progress());
    work.reset(); // What follows stands on lines of its own.
    if (!made) {
        // Nothing but the empty file that was made here a moment ago.
        store.reset();
        QFile::remove(path);
        throw Failure{made.error()};
    }
    const IntegrityReport report = need(checkIntegrity(store->database(), store->rules()));
    call.out() << FileText::tr("%1 was made. It holds the sample county as on %2: %3 with %4. All "
                               "of it is invented.",
                               "file; day; cases; stages")
                      .arg(path, dayMonthYearFull(today),
                           FileText::tr("%n case(s)", nullptr, int(report.cases)),
                           FileText::tr("%n stage(s)", nullptr, int(report.stages)))
               << '\n';
    return kDone;
}

int runUpgrade(Invocation &call)
{
    call.parse(1, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    const int before = readFileHeader(call.argument(0)).schema;
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadWrite);
    if (before == newestSchema())
        call.out()
            << FileText::tr("%1 is up to date already. Nothing was changed.").arg(store->path());
    else
        call.out() << FileText::tr("%1 was brought up to date, from file format %2 to %3. The file "
                                   "as it was is kept as %4.")
                          .arg(store->path())
                          .arg(before)
                          .arg(newestSchema())
                          .arg(CaseStore::copyBeforeUpgrade(store->path()));
    call.out() << '\n';
    return kDone;
}

int runBackup(Invocation &call)
{
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    if (call.argument(1).isEmpty())
        throw UsageError{FileText::tr("The name of the copy is empty.")};
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const BackupReport report = [&] {
        LongWork work(call.err());
        return need(backUp(store->database(), call.argument(1), work.progress()));
    }();
    noteSaved(call, *store, report.path);
    call.out() << FileText::tr("%1 holds %n case(s) (%2). It was read back and checked.\nsha256 %3",
                               nullptr, int(report.cases))
                      .arg(report.path, size(report.bytes), report.sha256)
               << '\n';
    return kDone;
}

int runDiagnostics(Invocation &call)
{
    call.parse(0, 1);
    if (call.isSet(u"help"_s))
        return kDone;
    auto parts = diagnostics::ofProgram(QCoreApplication::applicationVersion());
    if (!call.argument(0).isEmpty()) {
        const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
        const auto found = need(diagnostics::ofFile(*store));
        parts.insert(parts.end(), found.begin(), found.end());
    }
    call.out() << diagnostics::asText(parts);
    return kDone;
}

} // namespace redress::cli
