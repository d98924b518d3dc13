// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reportcheck.h"

#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(redress::Integrity)
};

QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

QStringList alteredParts(Database &database, const ReportIssue &issue)
{
    QStringList faults;
    if (digestOf(issue.frozen.toUtf8()) != issue.fingerprint)
        faults.append(u"index"_s);
    const FrozenParts parts = ReportRepository::frozenParts(database, issue.id);
    const QJsonObject index = QJsonDocument::fromJson(issue.frozen.toUtf8()).object();
    for (auto it = index.begin(); it != index.end(); ++it) {
        const auto part = parts.find(it.key());
        if (part == parts.end() || digestOf(qUncompress(part->second)) != it.value().toString())
            faults.append(it.key());
    }
    return faults;
}

void checkReports(Database &database, QStringList &findings, const Progress &progress)
{
    const std::vector<ReportIssue> issues = ReportRepository::all(database);
    for (const ReportIssue &issue : issues) {
        if (progress.isCancelled())
            throw StorageError(
                {Error::Code::Cancelled, CheckText::tr("The check was cancelled."), {}});
        if (!issue.isFrozen())
            continue;
        const QStringList altered = alteredParts(database, issue);
        if (!altered.isEmpty())
            findings.append(CheckText::tr("The report \"%1\" of %2, issue %3, is not as it was "
                                          "approved (%4). Look for it in a backup.",
                                          "name; financial year; number; names of parts")
                                .arg(issue.name, issue.year.label())
                                .arg(issue.number)
                                .arg(altered.join(u", "_s)));
    }
}

} // namespace redress
