// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/store/backupplan.h"
#include "core/store/casestore.h"
#include "core/store/ownconnection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace redress::restore {

namespace {

using namespace Qt::StringLiterals;

struct RestoreText {
    Q_DECLARE_TR_FUNCTIONS(redress::Restore)
};

/// What is left of the name of a copy of a plan, and its moment.
const QRegularExpression &namePattern()
{
    static const QRegularExpression pattern(u"^(.+)_(\\d{4}-\\d{2}-\\d{2}_\\d{6})$"_s);
    return pattern;
}

QDateTime momentIn(const QFileInfo &file)
{
    return QDateTime::fromString(namePattern().match(file.completeBaseName()).captured(2),
                                 u"yyyy-MM-dd_HHmmss"_s);
}

/// Whether a file that cannot be counted for this reason is one that a backup is needed for.
bool isLost(Error::Code code)
{
    return code == Error::Code::Damaged || code == Error::Code::NotFound ||
           code == Error::Code::Foreign;
}

} // namespace

Result<Comparison> compare(const QString &file, const QString &backup)
{
    const auto present = countsOfFile(file);
    if (!present && !isLost(present.error().code))
        return present.error();
    const auto older = countsOfFile(backup);
    if (!older)
        return older.error();
    return Comparison{present ? std::optional(*present) : std::nullopt, *older};
}

QDateTime madeAt(const QString &path)
{
    const QFileInfo file(path);
    const QDateTime named = momentIn(file);
    return named.isValid() ? named : file.lastModified();
}

bool isBackup(const QString &path)
{
    const QFileInfo file(path);
    return momentIn(file).isValid() || file.suffix() == "backup"_L1 ||
           QFileInfo::exists(path + u".sha256"_s);
}

QString fileOf(const QString &backup)
{
    const QFileInfo copy(backup);
    if (!momentIn(copy).isValid())
        return copy.absoluteFilePath();
    const QString base = namePattern().match(copy.completeBaseName()).captured(1);
    const QString name = u"%1.%2"_s.arg(base, copy.suffix());
    const QDir folder = copy.absoluteDir();
    QDir above = folder;
    const bool isOfPlan =
        above.cdUp() && backupplan::folderOf({}, above.filePath(name)) == folder.absolutePath();
    return (isOfPlan ? above : folder).absoluteFilePath(name);
}

QString proposedName(const QString &file, const QDateTime &madeAt)
{
    const QFileInfo info(file);
    // In no language: who finds the file later may have another.
    const QString base =
        u"%1 restored %2"_s.arg(info.completeBaseName(), madeAt.toString(u"yyyy-MM-dd HHmm"_s));
    QString path = info.dir().filePath(u"%1.%2"_s.arg(base, info.suffix()));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = info.dir().filePath(u"%1 (%2).%3"_s.arg(base).arg(number).arg(info.suffix()));
    return path;
}

Result<BackupReport> toFile(const QString &backup, const QString &target, const Progress &progress)
{
    if (const auto usable = isCaseFile(backup); !usable)
        return usable.error();
    progress.tell(RestoreText::tr("Reading the backup"), 0, 0);
    const auto asMade = backupplan::isAsMade(backup, progress);
    if (!asMade && asMade.error().code != Error::Code::NotFound)
        return asMade.error();
    if (asMade && !*asMade)
        return Error{
            Error::Code::Damaged,
            RestoreText::tr("%1 is damaged: it is not what was read back when it was made. "
                            "Nothing was restored. Take the next older backup.")
                .arg(QDir::toNativeSeparators(backup)),
            backup};
    return onOwnConnection(backup, Database::Access::ReadOnly, [&](Database &database) {
        return restoreInto(database, target, progress);
    });
}

} // namespace redress::restore
