// SPDX-License-Identifier: GPL-3.0-or-later
// benchmark_cases FOLDER CASES [OPEN]: writes invented cases to try a size by hand.
#include "tests/benchmark/synthetic.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const int open = arguments.size() > 3 ? arguments.at(3).toInt() : 500;
    redress::writeSyntheticCases(arguments.at(1), arguments.at(2).toInt(), open);
    return 0;
}
