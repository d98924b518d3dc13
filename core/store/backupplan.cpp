// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupplan.h"

#include "core/store/rulesrepository.h"
#include "core/store/storageerror.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace redress::backupplan {

namespace {

using namespace Qt::StringLiterals;

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(redress::BackupPlan)
};

constexpr QLatin1StringView kWhen("backup.when"); ///< daily, never
constexpr QLatin1StringView kFolder("backup.folder");
constexpr QLatin1StringView kKeep("backup.keep");

constexpr QLatin1StringView kMoment("yyyy-MM-dd_HHmmss");
constexpr QLatin1StringView kDigest(".sha256");

/// Names of copies: "wexmoor_2026-01-15_090412.redress".
QRegularExpression patternFor(const QString &file)
{
    const QFileInfo info(file);
    return QRegularExpression(u"^%1_(\\d{4}-\\d{2}-\\d{2}_\\d{6})\\.%2$"_s.arg(
        QRegularExpression::escape(info.completeBaseName()),
        QRegularExpression::escape(info.suffix())));
}

Error gone(const QString &path)
{
    return {Error::Code::NotFound,
            PlanText::tr("%1 is not there any more, or has no digest beside it, so nobody can say "
                         "whether it is whole.")
                .arg(QDir::toNativeSeparators(path)),
            path};
}

void thin(const BackupPlan &plan, const QString &file)
{
    const std::vector<MadeBackup> copies = made(plan, file);
    for (size_t i = size_t(plan.keep); i < copies.size(); ++i) {
        if (QFile::remove(copies[i].path))
            QFile::remove(copies[i].path + kDigest);
    }
}

} // namespace

Result<BackupPlan> load(Database &database)
{
    return guarded([&] {
        BackupPlan plan;
        plan.isDaily = rulesrepository::setting(database, kWhen) != u"never"_s;
        plan.folder = rulesrepository::setting(database, kFolder).value_or(QString());
        const auto keep = rulesrepository::setting(database, kKeep);
        const int number = keep ? keep->toInt() : plan.keep;
        plan.keep = std::clamp(number, kFewest, kMost);
        return plan;
    });
}

Result<void> set(Database &database, const Signature &signature, const BackupPlan &plan,
                 const QString &what)
{
    if (plan.keep < kFewest || plan.keep > kMost)
        return Error{Error::Code::Invalid,
                     PlanText::tr("Between %1 and %2 copies can be kept. Nothing was changed.")
                         .arg(kFewest)
                         .arg(kMost),
                     kKeep};
    return guarded([&] {
        const BackupPlan before = unwrap(load(database));
        UnitOfWork unit(database, signature, what);
        if (before.isDaily != plan.isDaily)
            rulesrepository::setSetting(unit, kWhen, plan.isDaily ? u"daily"_s : u"never"_s);
        if (before.folder != plan.folder)
            rulesrepository::setSetting(unit, kFolder, plan.folder);
        if (before.keep != plan.keep)
            rulesrepository::setSetting(unit, kKeep, QString::number(plan.keep));
        if (unit.hasEntries())
            unit.commit();
    });
}

QString folderOf(const BackupPlan &plan, const QString &file)
{
    if (!plan.folder.isEmpty())
        return plan.folder;
    const QFileInfo info(file);
    // In no language: who opens the file in another finds the copies all the same.
    return info.absoluteDir().filePath(info.completeBaseName() + u" backups"_s);
}

std::vector<MadeBackup> made(const BackupPlan &plan, const QString &file)
{
    std::vector<MadeBackup> copies;
    const QRegularExpression pattern = patternFor(file);
    const QDir folder(folderOf(plan, file));
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const auto match = pattern.match(info.fileName());
        if (!match.hasMatch())
            continue;
        const QDateTime at = QDateTime::fromString(match.captured(1), QString(kMoment));
        if (at.isValid())
            copies.push_back({info.absoluteFilePath(), at, info.size(),
                              QFile::exists(info.absoluteFilePath() + kDigest)});
    }
    std::ranges::sort(copies,
                      [](const MadeBackup &a, const MadeBackup &b) { return a.madeAt > b.madeAt; });
    return copies;
}

bool isDue(const BackupPlan &plan, const QString &file, QDate today)
{
    if (!plan.isDaily)
        return false;
    const std::vector<MadeBackup> copies = made(plan, file);
    return copies.empty() || copies.front().madeAt.date() < today;
}

Result<BackupReport> make(Database &database, const BackupPlan &plan, const QDateTime &now,
                          const Progress &progress)
{
    const QString file = database.path();
    const QString folder = folderOf(plan, file);
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Storage,
                     PlanText::tr("The folder %1 could not be made. No backup was made.")
                         .arg(QDir::toNativeSeparators(folder)),
                     folder};
    const QFileInfo info(file);
    const QString target = QDir(folder).filePath(
        u"%1_%2.%3"_s.arg(info.completeBaseName(), now.toString(QString(kMoment)), info.suffix()));
    // Nobody waits for it.
    auto report = backUp(database, target, progress, CopyDepth::Indexes);
    if (report)
        thin(plan, file);
    return report;
}

Result<bool> isAsMade(const QString &path, const Progress &progress)
{
    constexpr qint64 kBlock = 1 << 20;
    QFile digestFile(path + kDigest);
    QFile file(path);
    if (!digestFile.open(QIODevice::ReadOnly) || !file.open(QIODevice::ReadOnly))
        return gone(path);
    const QByteArray expected = digestFile.readLine().split(' ').front().trimmed();
    QCryptographicHash digest(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (progress.isCancelled())
            return Error{Error::Code::Cancelled, PlanText::tr("The check was cancelled."), path};
        const QByteArray block = file.read(kBlock);
        if (block.isEmpty()) // A fault of reading, or it grew shorter: it has no end to come to.
            return Error{Error::Code::Storage, file.errorString(), path};
        digest.addData(block);
    }
    return digest.result().toHex() == expected;
}

} // namespace redress::backupplan
