// SPDX-License-Identifier: GPL-3.0-or-later
// What only POSIX has: limits of a process, other users, full devices, and a program to kill.
#include "tests/robustness/processes.h"

#include <QFile>

#include <unistd.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

Ended runCliInto(const QString &output, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(output, QIODevice::Append);
    process.start(QStringLiteral(REDRESS_CLI), arguments);
    return ended(process);
}

Ended runCliWithin(qint64 bytes, const QStringList &arguments)
{
    QProcess process;
    process.start(u"prlimit"_s,
                  QStringList{u"--fsize=%1"_s.arg(bytes), u"env"_s, u"--ignore-signal=XFSZ"_s,
                              QStringLiteral(REDRESS_CLI)} +
                      arguments);
    return ended(process);
}

Ended runCliAsPlainUser(const QStringList &arguments, const QString &folder)
{
    if (geteuid() != 0)
        return runCli(arguments);
    const QString copy = folder + u"/redress-cli"_s;
    const bool isThere = QFile::exists(copy) || QFile::copy(QStringLiteral(REDRESS_CLI), copy);
    EXPECT_TRUE(isThere);
    QProcess process;
    process.start(u"setpriv"_s,
                  QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, copy} +
                      arguments);
    return ended(process);
}

std::unique_ptr<QProcess> startWriter(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral(REDRESS_WRITER), arguments);
    EXPECT_TRUE(process->waitForStarted(kPatienceMs));
    return process;
}

} // namespace redress
