// SPDX-License-Identifier: GPL-3.0-or-later
// P12: a copy of the file that was read back: VACUUM INTO, force to disk, integrity_check,
// checksum.
#include "core/store/backup.h"

#include "tests/benchmark/casefile.h"
#include "tests/benchmark/goal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace {

using namespace redress;
using namespace Qt::StringLiterals;

constexpr double kSecond = 1.0;
constexpr int kSizeOfGoal = 100'000;

void measure(int cases)
{
    const auto store = openCaseFile(caseFile(cases));
    const QString target = QDir(benchmarkFolder()).filePath(u"backup.redress"_s);
    Best ours;
    for (int round = 0; round < 3; ++round) {
        QFile::remove(target);
        QFile::remove(target + u".sha256"_s);
        ours.run([&] {
            const auto made = backUp(store->database(), target);
            if (!made || made->cases != cases)
                throw std::runtime_error("the backup failed");
        });
    }
    // The goal is of 100,000 cases; a larger file is given its share.
    tellTimes(u"P12"_s, u"backup, read back, against a second"_s, cases, ours.wall,
              kSecond * std::max(1, cases / kSizeOfGoal), 1);
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
