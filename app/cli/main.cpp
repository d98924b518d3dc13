// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/application.h"
#include "app/cli/cli.h"
#include "app/cli/console.h"
#include "core/base/language.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

int main(int argc, char **argv)
{
    const redress::cli::Console console;
    const auto application = redress::cli::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("redress-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REDRESS_VERSION));
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const auto asked = redress::cli::takeLanguage(arguments);
    redress::Language language;
    language.use(asked.value_or(QString()));

    QTextStream out(stdout);
    QTextStream err(stderr);
    if (asked && !redress::Language::offered().contains(*asked)) {
        err << QCoreApplication::translate("redress::Cli",
                                           "There is no language \"%1\". Allowed: %2.")
                   .arg(*asked, redress::Language::offered().join(QStringLiteral(", ")))
            << '\n';
        return redress::cli::kUsage;
    }
    const redress::SystemClock clock;
    const int code = redress::cli::run(arguments, out, err, clock);
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
