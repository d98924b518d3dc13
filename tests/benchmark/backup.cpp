// SPDX-License-Identifier: GPL-3.0-or-later
// P12: a copy of the file that was read back: VACUUM INTO, force to disk, quick_check, indexes
// counted, checksum. And as the backup of the day is made, which checks each entry of an index too.
#include "core/store/backup.h"

#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kSecond = 1.0;
constexpr int kSizeOfGoal = 100'000;

Best backUps(CaseStore &store, int cases, CopyDepth depth)
{
    const QString target = QDir(benchmarkFolder()).filePath(u"backup.redress"_s);
    Best ours;
    for (int round = 0; round < 3; ++round) {
        QFile::remove(target);
        QFile::remove(target + u".sha256"_s);
        ours.run([&] {
            const auto made = backUp(store.database(), target, {}, depth);
            if (!made || made->cases != cases)
                throw std::runtime_error("the backup failed");
        });
    }
    return ours;
}

void measure(int cases)
{
    const auto store = openCaseFile(caseFile(cases));
    // The goal is of 100,000 cases; a larger file is given its share.
    tellTimes(u"P12"_s, u"backup, read back, against a second"_s, cases,
              backUps(*store, cases, CopyDepth::Structure).wall,
              kSecond * std::max(1, cases / kSizeOfGoal), 1);
    std::printf("     (with each entry of each index, as once a day: %.0f ms; no goal)\n",
                backUps(*store, cases, CopyDepth::Indexes).wall * 1000);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return runBenchmark([] {
        for (const int cases : sizes())
            measure(cases);
    });
}
