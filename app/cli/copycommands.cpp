// SPDX-License-Identifier: GPL-3.0-or-later
// restore, protect, unprotect: copies of a case file that come back or are carried.
#include "app/cli/commands.h"
#include "app/cli/longwork.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/store/carriedcopy.h"
#include "core/store/ownconnection.h"
#include "core/store/restore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <array>
#include <cstdio>

namespace redress::cli {

namespace {

using namespace Qt::StringLiterals;

struct CopyText {
    Q_DECLARE_TR_FUNCTIONS(redress::Cli)
};

constexpr qint64 kLongestPassword = 4096; ///< Bytes of the line that holds it.
constexpr int kCountColumn = 18;

/// One number of a file beside that of its backup.
struct CountRow {
    QLatin1StringView key;
    QString words;
    std::optional<qint64> present; ///< Nothing where the present file cannot be read.
    qint64 backup;
};

std::array<CountRow, 5> rowsOf(const restore::Comparison &compared)
{
    const FileCounts &then = compared.backup;
    const auto row = [&](QLatin1StringView key, const QString &words, qint64 FileCounts::*count) {
        return CountRow{key, words,
                        compared.present ? std::optional((*compared.present).*count) : std::nullopt,
                        then.*count};
    };
    return {{row("cases"_L1, CopyText::tr("cases"), &FileCounts::cases),
             row("people"_L1, CopyText::tr("people"), &FileCounts::people),
             row("actions"_L1, CopyText::tr("actions"), &FileCounts::actions),
             row("documents"_L1, CopyText::tr("documents"), &FileCounts::documents),
             row("changes"_L1, CopyText::tr("saved changes"), &FileCounts::changes)}};
}

void printComparison(Invocation &call, const restore::Comparison &compared)
{
    if (call.format() == Format::Csv) {
        call.write(csvLine({u"counted"_s, u"present"_s, u"backup"_s}));
        for (const CountRow &row : rowsOf(compared))
            call.write(
                csvLine({QString(row.key), row.present ? QString::number(*row.present) : QString(),
                         QString::number(row.backup)}));
        return;
    }
    if (call.format() == Format::Json) {
        QJsonObject present;
        QJsonObject backup;
        for (const CountRow &row : rowsOf(compared)) {
            present.insert(row.key, row.present ? QJsonValue(*row.present) : QJsonValue());
            backup.insert(row.key, row.backup);
        }
        call.write(
            QJsonDocument(QJsonObject{{"present"_L1, present}, {"backup"_L1, backup}}).toJson());
        return;
    }
    const QLocale locale;
    const auto line = [&](const QString &words, const QString &present, const QString &backup) {
        call.out() << words.leftJustified(kCountColumn) << present.rightJustified(kCountColumn)
                   << backup.rightJustified(kCountColumn) << '\n';
    };
    line({}, CopyText::tr("present file"), CopyText::tr("backup"));
    for (const CountRow &row : rowsOf(compared))
        line(row.words, row.present ? locale.toString(*row.present) : CopyText::tr("not readable"),
             locale.toString(row.backup));
}

/// The first line of a file, or of what is typed or piped for "-": a password has no place among
/// arguments, which everybody on the computer can list.
QString passwordOf(Invocation &call)
{
    const QString path = call.value(u"password-file"_s);
    if (path.isEmpty())
        throw UsageError{CopyText::tr(
            "--password-file is missing: a file whose first line is the password, or - "
            "to read it from the standard input.")};
    QFile file(path);
    const bool isOpen =
        path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        throw Failure{{Error::Code::NotFound,
                       CopyText::tr("The file %1 with the password cannot be read.").arg(path),
                       file.errorString()}};
    QByteArray line = file.readLine(kLongestPassword);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

void addPasswordFile(Invocation &call)
{
    call.addOption(u"password-file"_s,
                   CopyText::tr("File whose first line is the password; - reads it from the "
                                "standard input."),
                   CopyText::tr("file"));
}

} // namespace

int runRestore(Invocation &call)
{
    call.addOption(
        u"output"_s,
        CopyText::tr("Write the backup as this new case file; without it, only compare."),
        CopyText::tr("file"));
    call.addFormat();
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    printComparison(call, need(restore::compare(call.argument(0), call.argument(1))));
    if (!call.isSet(u"output"_s))
        return kDone;
    const BackupReport report = need(restore::toFile(call.argument(1), call.value(u"output"_s)));
    call.err() << CopyText::tr("%1 holds the backup with %n case(s). It was read back; the present "
                               "file and the backup are as they were.",
                               nullptr, int(report.cases))
                      .arg(report.path)
               << '\n';
    return kDone;
}

int runProtect(Invocation &call)
{
    addPasswordFile(call);
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const QString password = passwordOf(call);
    const auto store = call.open(call.argument(0), CaseStore::Access::ReadOnly);
    const BackupReport report = [&] {
        LongWork work(call.err());
        return need(carriedcopy::write(store->database(), call.argument(1), password,
                                       carriedcopy::Cost::usual(), work.progress()));
    }();
    call.out() << CopyText::tr("%1 holds %n case(s), protected by the password. It was opened once "
                               "and checked.\nsha256 %2",
                               nullptr, int(report.cases))
                      .arg(report.path, report.sha256)
               << '\n';
    return kDone;
}

int runUnprotect(Invocation &call)
{
    addPasswordFile(call);
    call.parse(2, 2);
    if (call.isSet(u"help"_s))
        return kDone;
    const QString password = passwordOf(call);
    const BackupReport report = [&] {
        LongWork work(call.err());
        return need(
            carriedcopy::open(call.argument(0), call.argument(1), password, work.progress()));
    }();
    call.out() << CopyText::tr("%1 was made of the copy. It holds %n case(s), and is not protected "
                               "any more.",
                               nullptr, int(report.cases))
                      .arg(report.path)
               << '\n';
    return kDone;
}

} // namespace redress::cli
