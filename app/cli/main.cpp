// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"
#include "app/cli/cli.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>

#include <cstdio>

int main(int argc, char **argv)
{
    const auto application = redress::cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("redress-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REDRESS_VERSION));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto words = redress::programWords();
    if (words)
        QCoreApplication::installTranslator(words.get());

    QTextStream out(stdout);
    QTextStream err(stderr);
    const redress::SystemClock clock;
    return redress::cli::run(QCoreApplication::arguments().mid(1), out, err, clock);
}
