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

} // namespace

Result<Comparison> compare(const QString &file, const QString &backup)
{
    const auto present = countsOfFile(file);
    if (!present)
        return present.error();
    const auto older = countsOfFile(backup);
    if (!older)
        return older.error();
    return Comparison{*present, *older};
}

QDateTime madeAt(const QString &path)
{
    static const QRegularExpression moment(u"_(\\d{4}-\\d{2}-\\d{2}_\\d{6})$"_s);
    const QFileInfo file(path);
    const auto match = moment.match(file.completeBaseName());
    const QDateTime named = QDateTime::fromString(match.captured(1), u"yyyy-MM-dd_HHmmss"_s);
    return named.isValid() ? named : file.lastModified();
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
