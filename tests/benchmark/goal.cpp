// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/goal.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString figure(double value)
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale.toString(value, 'f', value < 10 ? 3 : value < 1000 ? 1 : 0);
}

} // namespace

bool tell(const Goal &goal)
{
    const double ratio = goal.ours / goal.limit;
    const bool isReached = goal.atLeast ? ratio >= goal.wanted : ratio <= goal.wanted;
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    const QString line =
        u"%1 %2 %3 cases: ours %4 %5, limit %6 %5, ratio %7, goal %8 %9: %10"_s.arg(goal.name, -4)
            .arg(goal.what, -46)
            .arg(locale.toString(goal.cases), 9)
            .arg(figure(goal.ours), goal.unit, figure(goal.limit), figure(ratio),
                 goal.atLeast ? u"at least"_s : u"at most"_s, figure(goal.wanted),
                 isReached ? u"reached"_s : u"NOT REACHED"_s);
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
    return isReached;
}

bool tellTimes(const QString &name, const QString &what, qint64 cases, double oursSeconds,
               double limitSeconds, double wanted)
{
    return tell(
        {name, what, cases, oursSeconds * 1000, limitSeconds * 1000, u"ms"_s, wanted, false});
}

std::vector<int> sizes()
{
    std::vector<int> all{10'000, 100'000};
    if (qEnvironmentVariableIsSet("REDRESS_BENCHMARK_LARGE") ||
        QCoreApplication::arguments().contains("--large"_L1))
        all.push_back(1'000'000);
    return all;
}

} // namespace redress
