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
#include <array>

namespace redress::backupplan {

namespace {

using namespace Qt::StringLiterals;

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(redress::BackupPlan)
};

constexpr QLatin1StringView kWhen("backup.when"); ///< both, daily, never
constexpr QLatin1StringView kFolder("backup.folder");
constexpr QLatin1StringView kKeep("backup.keep"); ///< Days.
constexpr QLatin1StringView kWeeks("backup.weeks");
constexpr QLatin1StringView kMonths("backup.months");

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

/// One of the newest copies of so many periods: of each period its newest.
struct Period {
    int left;
    QString (*nameOf)(QDate);
    QString last = {};

    /// Copies come newest first.
    bool keeps(QDate day)
    {
        QString name = nameOf(day);
        if (left == 0 || name == last)
            return false;
        --left;
        last = std::move(name);
        return true;
    }
};

QString dayName(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString weekName(QDate day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return u"%1 %2"_s.arg(year).arg(week);
}

QString monthName(QDate day)
{
    return day.toString(u"yyyy-MM"_s);
}

/// Beside the digest of a copy stands of which file it is.
QByteArray lineOf(const QString &file)
{
    return "# of " + QFileInfo(file).canonicalFilePath().toUtf8();
}

/// A folder that was chosen may hold copies of another file of the same name: those are not ours to
/// count, nor to take away.
std::vector<MadeBackup> ownOf(const BackupPlan &plan, const QString &file)
{
    std::vector<MadeBackup> copies = made(plan, file);
    if (plan.folder.isEmpty())
        return copies;
    std::erase_if(copies, [line = lineOf(file)](const MadeBackup &copy) {
        QFile digest(copy.path + kDigest);
        return !digest.open(QIODevice::ReadOnly) || digest.readLine().isEmpty() ||
               digest.readLine().trimmed() != line;
    });
    return copies;
}

void noteFile(const QString &copy, const QString &file)
{
    QFile digest(copy + kDigest);
    if (digest.open(QIODevice::WriteOnly | QIODevice::Append))
        digest.write(lineOf(file) + '\n');
}

void thin(const BackupPlan &plan, const QString &file)
{
    for (const MadeBackup &copy : superfluous(plan, ownOf(plan, file))) {
        if (QFile::remove(copy.path))
            QFile::remove(copy.path + kDigest);
    }
}

QString whenWord(const BackupPlan &plan)
{
    if (!plan.isDaily)
        return u"never"_s;
    return plan.isOnClosing ? u"both"_s : u"daily"_s;
}

/// A number that is stored, or the usual one.
int numberIn(Database &database, QLatin1StringView name, int usual, int fewest)
{
    const auto stored = rulesrepository::setting(database, name);
    return std::clamp(stored ? stored->toInt() : usual, fewest, kMost);
}

} // namespace

Result<BackupPlan> load(Database &database)
{
    return guarded([&] {
        BackupPlan plan;
        const QString when = rulesrepository::setting(database, kWhen).value_or(QString());
        plan.isDaily = when != "never"_L1;
        plan.isOnClosing = plan.isDaily && when != "daily"_L1;
        plan.folder = rulesrepository::setting(database, kFolder).value_or(QString());
        plan.keep = numberIn(database, kKeep, plan.keep, kFewest);
        plan.weeks = numberIn(database, kWeeks, plan.weeks, 0);
        plan.months = numberIn(database, kMonths, plan.months, 0);
        return plan;
    });
}

Result<void> set(Database &database, const Signature &signature, const BackupPlan &plan,
                 const QString &what)
{
    if (plan.keep < kFewest || plan.keep > kMost)
        return Error{Error::Code::Invalid,
                     PlanText::tr("Copies of %1 to %2 days can be kept. Nothing was changed.")
                         .arg(kFewest)
                         .arg(kMost),
                     kKeep};
    if (plan.weeks < 0 || plan.weeks > kMost || plan.months < 0 || plan.months > kMost)
        return Error{
            Error::Code::Invalid,
            PlanText::tr("Copies of at most %1 weeks and months can be kept. Nothing was changed.")
                .arg(kMost),
            kWeeks};
    return guarded([&] {
        const BackupPlan before = unwrap(load(database));
        UnitOfWork unit(database, signature, what);
        if (whenWord(before) != whenWord(plan))
            rulesrepository::setSetting(unit, kWhen, whenWord(plan));
        if (before.folder != plan.folder)
            rulesrepository::setSetting(unit, kFolder, plan.folder);
        if (before.keep != plan.keep)
            rulesrepository::setSetting(unit, kKeep, QString::number(plan.keep));
        if (before.weeks != plan.weeks)
            rulesrepository::setSetting(unit, kWeeks, QString::number(plan.weeks));
        if (before.months != plan.months)
            rulesrepository::setSetting(unit, kMonths, QString::number(plan.months));
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

std::vector<MadeBackup> superfluous(const BackupPlan &plan, const std::vector<MadeBackup> &copies)
{
    std::array periods{Period{plan.keep, &dayName}, Period{plan.weeks, &weekName},
                       Period{plan.months, &monthName}};
    std::vector<MadeBackup> gone;
    int ofNewestDay = 0;
    for (const MadeBackup &copy : copies) {
        const QDate day = copy.madeAt.date();
        bool stays = day == copies.front().madeAt.date() && ++ofNewestDay <= kMostOfADay;
        for (Period &period : periods)
            stays = period.keeps(day) || stays;
        if (!stays)
            gone.push_back(copy);
    }
    return gone;
}

bool isDue(const BackupPlan &plan, const QString &file, QDate today)
{
    if (!plan.isDaily)
        return false;
    // A clock that was once wrong has made copies of days to come.
    return std::ranges::none_of(
        ownOf(plan, file), [today](const MadeBackup &copy) { return copy.madeAt.date() == today; });
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
    if (report) {
        noteFile(target, file);
        thin(plan, file);
    }
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
