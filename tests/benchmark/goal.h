// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/stopwatch.h"

#include <QString>

#include <vector>

namespace redress {

/// What was asked of a measurement, and what came out. \source engineering 4.2
struct Goal {
    QString name; ///< "P1"
    QString what; ///< "tables of a year"
    qint64 cases = 0;
    double ours = 0;
    double limit = 0;
    QString unit; ///< Of both: "ms", "rows/s"
    double wanted = 1;
    bool atLeast = false; ///< The ratio must reach the goal rather than stay below it.
};

/// Prints "P1  tables of a year  100,000 cases: 3.1 ms / 2.6 ms = 1.19, goal <= 1.5: reached".
/// \return whether it was.
bool tell(const Goal &goal);

/// Milliseconds against milliseconds of the wall clock.
bool tellTimes(const QString &name, const QString &what, qint64 cases, double oursSeconds,
               double limitSeconds, double wanted);

/// 10,000 and 100,000 cases, and a million if REDRESS_BENCHMARK_LARGE is set or "--large" is said.
std::vector<int> sizes();

} // namespace redress
