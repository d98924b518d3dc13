// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/robustness/processes.h"

#include "core/store/caserepository.h"
#include "core/store/integrity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <unistd.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatienceMs = 60'000;

Ended ended(QProcess &process)
{
    EXPECT_TRUE(process.waitForFinished(kPatienceMs)) << "the program hangs";
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

std::unique_ptr<CaseStore> openForReading(const QString &path)
{
    static const FixedClock clock(day("2024-06-03"));
    auto store =
        CaseStore::open(path, CaseStore::Access::ReadOnly, {u"tester"_s, u"desk"_s}, clock);
    EXPECT_TRUE(store) << why(store);
    return store ? std::move(store).value() : nullptr;
}

} // namespace

Ended runCli(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(REDRESS_CLI), arguments);
    return ended(process);
}

Ended runCliIn(const QString &locale, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"LC_ALL"_s, u"LANG"_s, u"LANGUAGE"_s})
        environment.insert(name, locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(REDRESS_CLI), arguments);
    return ended(process);
}

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

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

qint64 checkedCases(const QString &path)
{
    const auto store = openForReading(path);
    if (!store)
        return -1;
    const auto report = checkIntegrity(store->database(), store->rules());
    EXPECT_TRUE(report) << why(report);
    if (!report)
        return -1;
    EXPECT_TRUE(report->findings.isEmpty()) << report->findings.join(u'\n').toStdString();
    return report->cases;
}

QString summaryOf(const QString &path, const QString &reference)
{
    const auto store = openForReading(path);
    if (!store)
        return {};
    const CaseRepository cases(store->database());
    const auto id = cases.find(reference);
    if (!id || !*id)
        return {};
    const auto dossier = cases.dossier(**id);
    return dossier ? dossier->record.summary : QString();
}

QString writeImport(const QString &folder, int rows, ImportWay way)
{
    // Longer than the file by far, or shorter by half.
    const int words = way == ImportWay::StraightIn ? 40 : 0;
    QFile file(folder + u"/cases.csv"_s);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("reference,kind,procedure,directorate,service,received_date,summary\n");
    for (int i = 0; i < rows; ++i)
        file.write(u"K-%1,complaint,corporate,Highways,,2024-02-01,Pothole %1%2\n"_s.arg(i)
                       .arg(u" not mended"_s.repeated(words))
                       .toUtf8());
    return file.fileName();
}

QString makeCaseFile(const QString &folder)
{
    TestStore store;
    EXPECT_TRUE(store.import({testData(u"bad-csv/base"_s)}).stored);
    store.close();
    QString path = folder + u"/cases.redress"_s;
    QFile::remove(path);
    EXPECT_TRUE(QFile::copy(store.path(), path));
    return path;
}

} // namespace redress
