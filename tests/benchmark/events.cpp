// SPDX-License-Identifier: GPL-3.0-or-later
// P11, second half: how long an event of the window waits while cases are imported beside it. A
// timer that should fire every 5 ms is the heartbeat; every tenth beat also reads the work list, as
// a person would who goes on working.
#include "core/exchange/import/caseimport.h"
#include "core/store/ownconnection.h"
#include "core/worklist/worklist.h"
#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"
#include "ui/shell/backgroundwork.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr int kBeatMs = 5;
constexpr int kBeatsPerReading = 10;
constexpr double kLongestWaitSeconds = 0.050;

struct Waits {
    double longest = 0;
    int beats = 0;
    int tooLong = 0;
};

/// How late beats come until \p work has ended.
Waits waitsDuring(BackgroundWork &work, Database &database, const CouncilRules &rules)
{
    Waits waits;
    Stopwatch sinceBeat;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        const double late = sinceBeat.wallSeconds() - kBeatMs / 1000.0;
        waits.longest = std::max(waits.longest, late);
        waits.tooLong += late > kLongestWaitSeconds ? 1 : 0;
        // The next wait counts from here on, so a reading that takes long shows as one.
        sinceBeat = Stopwatch();
        if (++waits.beats % kBeatsPerReading == 0 &&
            !WorkList::load(database, rules, benchmarkDay()))
            throw std::runtime_error("the work list could not be read during the import");
    });
    QEventLoop loop;
    QObject::connect(&work, &BackgroundWork::finished, &loop, &QEventLoop::quit);
    beat.start(kBeatMs);
    if (work.isRunning())
        loop.exec();
    return waits;
}

Waits importBeside(int cases)
{
    const QString path = QDir(benchmarkFolder()).filePath(u"events.redress"_s);
    const auto store = emptyCaseFile(path);
    BackgroundWork work;
    QString failed;
    work.start<ImportReport>(
        [path, cases, rules = store->rules(),
         signature = store->signature()](const Progress &progress) {
            return onOwnConnection(path, Database::Access::ReadWrite, [&](Database &database) {
                return importCases(database, rules, signature, {csvFolder(cases)},
                                   {benchmarkDay(), false, false}, progress);
            });
        },
        [&failed](const Result<ImportReport> &result) {
            if (!result || !result->stored)
                failed = result ? u"rows with faults"_s : result.error().message;
        });
    const Waits waits = waitsDuring(work, store->database(), store->rules());
    if (!failed.isEmpty())
        throw std::runtime_error(failed.toStdString());
    return waits;
}

void measure(int cases)
{
    csvFolder(cases);
    // Other programs make a beat late as well: the best of three imports.
    Waits best;
    best.longest = std::numeric_limits<double>::infinity();
    for (int round = 0; round < (cases > 100'000 ? 1 : 3); ++round) {
        const Waits waits = importBeside(cases);
        if (waits.longest < best.longest)
            best = waits;
    }
    tellTimes(u"P11"_s,
              u"longest wait of %1 events, %2 over 50 ms"_s.arg(best.beats).arg(best.tooLong),
              cases, best.longest, kLongestWaitSeconds, 1);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    return runBenchmark([] {
        for (const int cases : sizes())
            measure(cases);
    });
}
