// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/robustness/processes.h"

#include "core/store/caserepository.h"
#include "core/store/integrity.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<CaseStore> openForReading(const QString &path)
{
    static const FixedClock clock(day("2024-06-03"));
    auto store =
        CaseStore::open(path, CaseStore::Access::ReadOnly, {u"tester"_s, u"desk"_s}, clock);
    EXPECT_TRUE(store) << why(store);
    return store ? std::move(store).value() : nullptr;
}

/// What was printed, with the ends of lines of Windows made plain.
QString printed(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).replace(u"\r\n"_s, u"\n"_s);
}

} // namespace

Ended ended(QProcess &process)
{
    EXPECT_TRUE(process.waitForFinished(kPatienceMs)) << "the program hangs";
    return {process.exitCode(), printed(process.readAllStandardOutput()),
            printed(process.readAllStandardError())};
}

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
