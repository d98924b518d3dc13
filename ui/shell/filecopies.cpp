// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filecopies.h"

#include "core/store/backupplan.h"
#include "core/store/carriedcopy.h"
#include "core/store/ownconnection.h"
#include "core/store/restore.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/savecopydialog.h"
#include "ui/shell/session.h"
#include "ui/shell/taskdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settings.h"

#include <QDir>
#include <QFileInfo>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kCarriedEnding = u"redress-carried"_s;

} // namespace

FileCopies::FileCopies(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

QString FileCopies::chooseTarget(const QString &title, const QString &proposed,
                                 const QString &filter)
{
    QString path = m_parts.dialogs.saveFile(m_parts.window, title, proposed, filter);
    if (!path.isEmpty())
        m_parts.settings.setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    return path;
}

void FileCopies::tellFault(const Error &error)
{
    m_parts.messages.show(error.code == Error::Code::Cancelled ? MessageBar::Kind::Info
                                                               : MessageBar::Kind::Error,
                          error.message);
}

void FileCopies::saveCopy(const Session &session)
{
    auto *dialog = new SaveCopyDialog(m_parts.window);
    connect(
        dialog, &SaveCopyDialog::chosen, this,
        [this, file = session.store().path(), today = session.today()](const QString &password) {
            const bool isPlain = password.isEmpty();
            const QFileInfo info(file);
            const QString proposed = info.dir().filePath(
                u"%1-%2.%3"_s.arg(info.completeBaseName(), today.toString(Qt::ISODate),
                                  isPlain ? info.suffix() : kCarriedEnding));
            const QString target = chooseTarget(
                tr("Save a copy as"), proposed,
                isPlain ? tr("Case files (*.redress);;All files (*)")
                        : tr("Copies with a password (*.redress-carried);;All files (*)"));
            if (!target.isEmpty())
                writeCopy(file, target, password);
        });
    dialog->open();
}

void FileCopies::rescue(Session &session)
{
    const QFileInfo info(session.store().path());
    const QString target = chooseTarget(
        tr("Save a copy as"),
        info.dir().filePath(u"%1-%2.%3"_s.arg(
            info.completeBaseName(), session.today().toString(Qt::ISODate), info.suffix())),
        tr("Case files (*.redress);;All files (*)"));
    if (target.isEmpty())
        return;
    const auto made = restoreInto(session.database(), target);
    if (!made)
        return tellFault(made.error());
    m_parts.messages.show(
        MessageBar::Kind::Success,
        tr("A copy with %n case(s) is in %1, and was read back.", nullptr, int(made->cases))
            .arg(QDir::toNativeSeparators(made->path)),
        {{tr("&Open it"), [this, path = made->path] { Q_EMIT openWanted(path); }}});
}

void FileCopies::writeCopy(const QString &file, const QString &target, const QString &password)
{
    auto *dialog = new TaskDialog(tr("Saving a copy"), m_parts.window);
    dialog->start<BackupReport>(
        [file, target, password](const Progress &progress) {
            return onOwnConnection(file, Database::Access::ReadOnly, [&](Database &database) {
                return password.isEmpty()
                           ? restoreInto(database, target, progress)
                           : carriedcopy::write(database, target, password,
                                                carriedcopy::Cost::usual(), progress);
            });
        },
        [this, isPlain = password.isEmpty()](const Result<BackupReport> &made) {
            if (!made)
                return tellFault(made.error());
            const QString where = QDir::toNativeSeparators(made->path);
            const int cases = int(made->cases);
            m_parts.messages.show(
                MessageBar::Kind::Success,
                isPlain
                    ? tr("A copy with %n case(s) is in %1, and was read back.", nullptr, cases)
                          .arg(where)
                    : tr("A copy with %n case(s) is in %1, and was opened once with its password. "
                         "Tell the password by another way than the copy goes.",
                         nullptr, cases)
                          .arg(where));
        });
}

void FileCopies::openCarried(const QString &path)
{
    askPassword(path, {}, {});
}

void FileCopies::askPassword(const QString &path, const QString &target, const QString &fault)
{
    auto *dialog = new PasswordDialog(
        tr("Open a copy with a password"),
        tr("%1 is protected. A plain case file is made of it, and opened; the copy stays.")
            .arg(QFileInfo(path).fileName()),
        tr("Open..."), m_parts.window);
    dialog->setFault(fault);
    connect(dialog, &PasswordDialog::given, this, [this, path, target](const QString &password) {
        const QFileInfo info(path);
        const QString to =
            !target.isEmpty()
                ? target
                : chooseTarget(tr("Where to keep the case file"),
                               info.dir().filePath(info.completeBaseName() + u".redress"_s),
                               tr("Case files (*.redress);;All files (*)"));
        if (!to.isEmpty())
            readCarried(path, to, password);
    });
    dialog->open();
}

void FileCopies::readCarried(const QString &path, const QString &target, const QString &password)
{
    auto *dialog = new TaskDialog(tr("Opening the copy"), m_parts.window);
    dialog->start<BackupReport>(
        [path, target, password](const Progress &progress) {
            return carriedcopy::open(path, target, password, progress);
        },
        [this, path, target](const Result<BackupReport> &opened) {
            if (opened)
                Q_EMIT openWanted(target);
            else if (opened.error().code == Error::Code::Invalid)
                askPassword(path, target, opened.error().message);
            else
                tellFault(opened.error());
        });
}

void FileCopies::restore(Session &session)
{
    const auto plan = backupplan::load(session.database());
    open(new RestoreDialog(session.store().path(), plan.value_or(BackupPlan()), m_parts.dialogs,
                           m_parts.window));
}

/// Its plan is lost with it: a backup that lies elsewhere is chosen as another file.
void FileCopies::restoreLost(const QString &path)
{
    open(new RestoreDialog(path, {}, m_parts.dialogs, m_parts.window));
}

void FileCopies::chooseAndRestore()
{
    const QString path = m_parts.dialogs.openFile(
        m_parts.window, tr("The file that is lost or damaged, or a backup of it"),
        m_parts.settings.value(Settings::Key::LastFolder).toString(),
        tr("Case files and backups (*.redress *.backup);;All files (*)"));
    if (path.isEmpty())
        return;
    const bool isBackup = restore::isBackup(path);
    auto *dialog = new RestoreDialog(isBackup ? restore::fileOf(path) : path, {}, m_parts.dialogs,
                                     m_parts.window);
    if (isBackup)
        dialog->showBackup(path);
    open(dialog);
}

void FileCopies::open(RestoreDialog *dialog)
{
    connect(dialog, &RestoreDialog::restored, this, [this](const BackupReport &report) {
        m_parts.messages.show(
            MessageBar::Kind::Success,
            tr("%1 holds the backup with %n case(s). The present file is as it was.", nullptr,
               int(report.cases))
                .arg(QDir::toNativeSeparators(report.path)),
            {{tr("&Open it"), [this, path = report.path] { Q_EMIT openWanted(path); }}});
    });
    dialog->open();
}

} // namespace redress
