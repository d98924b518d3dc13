// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>

#include <cstdio>

int main(int argc, char **argv)
{
    const redress::cli::Console console;
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
    const int code = redress::cli::run(QCoreApplication::arguments().mid(1), out, err, clock);
    out.flush();
    // A list that was cut short by a full disk must not pass for a whole one.
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0 && out.status() == QTextStream::Ok)
        return code;
    err << QCoreApplication::translate("redress::Cli",
                                       "What was to be printed could not be written whole. See "
                                       "whether its disk is full, then try again.")
        << '\n';
    return code == redress::cli::kDone ? redress::cli::kFailed : code;
}
