// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filetasks.h"

#include "core/exchange/sample/samplecounty.h"
#include "core/store/accesslog.h"
#include "core/store/backup.h"
#include "core/store/backupplan.h"
#include "core/store/integrity.h"
#include "core/store/ownconnection.h"
#include "ui/importing/importdialog.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/session.h"
#include "ui/shell/taskdialog.h"
#include "ui/shell/textdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// "wexmoor-2026-01-15.redress" beside the file.
QString proposedBackup(const QString &path, QDate today)
{
    const QFileInfo file(path);
    return file.dir().filePath(
        u"%1-%2.%3"_s.arg(file.completeBaseName(), today.toString(Qt::ISODate), file.suffix()));
}

} // namespace

FileTasks::FileTasks(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_copying, &BackgroundWork::finished, this, &FileTasks::copyNext);
}

void FileTasks::backUp(Session &session)
{
    const QString path = session.store().path();
    const QString target = m_parts.dialogs.saveFile(m_parts.window, tr("Back up to"),
                                                    proposedBackup(path, session.today()),
                                                    tr("Case files (*.redress);;All files (*)"));
    if (target.isEmpty())
        return;
    auto *dialog = new TaskDialog(tr("Backing up"), m_parts.window);
    dialog->start<BackupReport>(
        [path, target](const Progress &progress) {
            return onOwnConnection(path, Database::Access::ReadOnly, [&](Database &database) {
                return redress::backUp(database, target, progress);
            });
        },
        [this, session = QPointer<Session>(&session)](const Result<BackupReport> &result) {
            if (result && session)
                noteCopy(*session, result->path);
            if (result)
                m_parts.messages.show(
                    MessageBar::Kind::Success,
                    tr("Backed up %n case(s) to %1, and read back.", nullptr, int(result->cases))
                        .arg(QDir::toNativeSeparators(result->path)));
            else
                m_parts.messages.show(result.error().code == Error::Code::Cancelled
                                          ? MessageBar::Kind::Info
                                          : MessageBar::Kind::Error,
                                      result.error().message);
        });
}

/// A whole file that somebody takes elsewhere is noted; the copy of the day is not.
void FileTasks::noteCopy(Session &session, const QString &path)
{
    const auto noted = accesslog::note(session.database(), session.store().signature(),
                                       AccessEntry::Kind::Saved, QFileInfo(path).fileName());
    if (!noted)
        m_parts.messages.show(MessageBar::Kind::Error, noted.error().message);
}

void FileTasks::backUpIfDue(const Session &session)
{
    const QString path = session.store().path();
    if (session.isReadOnly() || session.store().isSample())
        return;
    m_waiting.push_back({path, session.today()});
    copyNext();
}

/// One after the other; a file that was copied meanwhile is due no more.
void FileTasks::copyNext()
{
    if (m_copying.isRunning() || m_waiting.empty())
        return;
    const QString path = m_waiting.front().path;
    const QDate today = m_waiting.front().today;
    const bool isClosed = m_waiting.front().isClosed;
    m_waiting.erase(m_waiting.begin());
    m_copying.start<BackupReport>(
        [path, today, isClosed,
         now = m_parts.clock.nowUtc().toLocalTime()](const Progress &progress) {
            return onOwnConnection(path, Database::Access::ReadOnly,
                                   [&](Database &database) -> Result<BackupReport> {
                                       const auto plan = backupplan::load(database);
                                       if (!plan)
                                           return plan.error();
                                       if (!isClosed && !backupplan::isDue(*plan, path, today))
                                           return BackupReport();
                                       return backupplan::make(database, *plan, now, progress);
                                   });
        },
        [this, path, isClosed](const Result<BackupReport> &made) {
            if (made && !made->path.isEmpty())
                Q_EMIT backedUp(m_parts.clock.nowUtc().toLocalTime(), path);
            else if (!made && made.error().code != Error::Code::Cancelled)
                m_parts.messages.show(MessageBar::Kind::Error,
                                      (isClosed ? tr("The backup on closing was not made. %1")
                                                : tr("The backup of today was not made. %1"))
                                          .arg(made.error().message));
        });
}

bool FileTasks::wantsClosingCopy(Session &session)
{
    if (session.isReadOnly() || session.isLost() || session.store().isSample() ||
        !session.hasChanged())
        return false;
    const auto plan = backupplan::load(session.database());
    return plan && plan->isOnClosing;
}

QDateTime FileTasks::lastCopyOf(Session &session)
{
    const auto plan = backupplan::load(session.database());
    const auto copies =
        plan ? backupplan::made(*plan, session.store().path()) : std::vector<MadeBackup>();
    return copies.empty() ? QDateTime() : copies.front().madeAt;
}

void FileTasks::backUpClosed(const QString &path)
{
    m_waiting.push_back({path, {}, true});
    copyNext();
}

void FileTasks::backUpBeforeEnd(const Session &session,
                                const std::function<void(bool isMade)> &then)
{
    const QString path = session.store().path();
    auto *dialog = new TaskDialog(tr("Backing up before closing"), m_parts.window);
    dialog->start<BackupReport>(
        [path, now = m_parts.clock.nowUtc().toLocalTime()](const Progress &progress) {
            return onOwnConnection(path, Database::Access::ReadOnly,
                                   [&](Database &database) -> Result<BackupReport> {
                                       const auto plan = backupplan::load(database);
                                       if (!plan)
                                           return plan.error();
                                       return backupplan::make(database, *plan, now, progress);
                                   });
        },
        [this, then](const Result<BackupReport> &made) {
            if (!made && made.error().code != Error::Code::Cancelled)
                m_parts.messages.show(
                    MessageBar::Kind::Error,
                    tr("The backup on closing was not made. %1 Close the window once more to close "
                       "it without.")
                        .arg(made.error().message));
            then(made || made.error().code == Error::Code::Cancelled);
        });
}

void FileTasks::check(const Session &session)
{
    const QString path = session.store().path();
    auto *dialog = new TaskDialog(tr("Checking the file"), m_parts.window);
    dialog->start<IntegrityReport>(
        [path, rules = session.rules()](const Progress &progress) {
            return onOwnConnection(path, Database::Access::ReadOnly, [&](Database &database) {
                return checkIntegrity(database, rules, progress);
            });
        },
        [this](const Result<IntegrityReport> &result) {
            if (!result) {
                m_parts.messages.show(result.error().code == Error::Code::Cancelled
                                          ? MessageBar::Kind::Info
                                          : MessageBar::Kind::Error,
                                      result.error().message);
            } else if (result->findings.isEmpty()) {
                m_parts.messages.show(MessageBar::Kind::Success,
                                      tr("The file is whole: %1, %2, %3 in the history, all seals "
                                         "unbroken.",
                                         "cases, stages and changes")
                                          .arg(tr("%n case(s)", nullptr, int(result->cases)),
                                               tr("%n stage(s)", nullptr, int(result->stages)),
                                               tr("%n change(s)", nullptr, int(result->changes))));
            } else {
                m_parts.messages.show(MessageBar::Kind::Error,
                                      tr("The check found %n thing(s) that are wrong.", nullptr,
                                         int(result->findings.size())),
                                      {{tr("&Show them"), [this, findings = result->findings] {
                                            auto *shown = new TextDialog(tr("What the check found"),
                                                                         findings.join(u"\n"_s),
                                                                         m_parts.window);
                                            shown->open();
                                        }}});
            }
        });
}

void FileTasks::import(Session &session)
{
    auto *dialog = new ImportDialog({session.store().path(), session.rules(),
                                     session.store().signature(), session.today(), m_parts.dialogs,
                                     m_parts.settings, session.store().guard()},
                                    m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ImportDialog::imported, &session, [&session, this](const ImportReport &report) {
            session.noteChange();
            m_parts.messages.show(MessageBar::Kind::Success, tr("%n row(s) are imported.", nullptr,
                                                                int(report.rowsAccepted())));
        });
    dialog->open();
}

void FileTasks::makeSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString path = QDir(folder).filePath(u"sample-county.redress"_s);
    auto *dialog = new TaskDialog(tr("Making the sample county"), m_parts.window);
    dialog->start<QString>(
        [path, folder, who = m_parts.who,
         &clock = m_parts.clock](const Progress &progress) -> Result<QString> {
            QDir().mkpath(folder);
            // A copy that somebody works on at this moment is left to them.
            if (QFileInfo::exists(path) && (holderOf(path) || !QFile::remove(path)))
                return path;
            for (const QString &rest : {path + u"-wal"_s, path + u"-shm"_s})
                QFile::remove(rest);
            auto made = CaseStore::create(path, who, clock);
            if (!made)
                return made.error();
            const auto filled = fillSampleCounty(**made, clock.today(), progress);
            if (filled)
                return path;
            made.value().reset();
            QFile::remove(path);
            return filled.error();
        },
        [this](const Result<QString> &result) {
            if (result)
                Q_EMIT openWanted(*result);
            else
                m_parts.messages.show(result.error().code == Error::Code::Cancelled
                                          ? MessageBar::Kind::Info
                                          : MessageBar::Kind::Error,
                                      result.error().message);
        });
}

void FileTasks::undo(Session &session)
{
    if (!session.undoStep())
        return;
    const auto name = session.undo();
    if (name)
        m_parts.messages.show(MessageBar::Kind::Success, tr("Taken back: %1.").arg(*name));
    else
        tellNotMoved(session, name.error(), &FileTasks::undo);
    session.noteChange();
}

void FileTasks::redo(Session &session)
{
    if (!session.redoStep())
        return;
    const auto name = session.redo();
    if (name)
        m_parts.messages.show(MessageBar::Kind::Success, tr("Done again: %1.").arg(*name));
    else
        tellNotMoved(session, name.error(), &FileTasks::redo);
    session.noteChange();
}

/// Another program may be done with the file a moment later.
void FileTasks::tellNotMoved(Session &session, const Error &why,
                             void (FileTasks::*again)(Session &))
{
    std::vector<MessageBar::Way> ways;
    if (why.code == Error::Code::Busy && !session.isLost())
        ways.push_back({tr("Tr&y again"), [this, again, of = QPointer<Session>(&session)] {
                            if (of)
                                (this->*again)(*of);
                        }});
    m_parts.messages.show(MessageBar::Kind::Error, why.message, ways);
}

} // namespace redress
