// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QObject>

class QWidget;

namespace redress {

class FileDialogs;
class MessageBar;
class RestoreDialog;
class Session;
class Settings;
struct BackupReport;

/// Copies of a case file that somebody asks for: plain, with a password, or restored from a backup.
/// Made beside the window; the message bar says how it went. None takes the place of a file that is
/// there.
class FileCopies final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Clock &clock;
        Settings &settings;
        FileDialogs &dialogs;
        MessageBar &messages;
        QWidget *window;
    };

    explicit FileCopies(const Parts &parts, QObject *parent = nullptr);

    /// Asks how it is to be protected and where, and writes a copy of the open file.
    void saveCopy(const Session &session);
    /// Asks where, and writes what is open although its file is not there any more: by the one
    /// connection that still has it, while the window waits.
    void rescue(Session &session);
    /// Asks for the password and for a place, makes a plain case file there, and offers to open it.
    void openCarried(const QString &path);
    /// Shows the backups of the open file and what differs.
    void restore(Session &session);
    /// The same for the file at \p path, which cannot be opened.
    void restoreLost(const QString &path);
    /// Asks which file, or which backup, since none is open.
    void chooseAndRestore();

Q_SIGNALS:
    void openWanted(const QString &path);

private:
    void askPassword(const QString &path, const QString &target, const QString &fault);
    void writeCopy(const QString &file, const QString &target, const QString &password);
    void readCarried(const QString &path, const QString &target, const QString &password);
    void open(RestoreDialog *dialog);
    void tellFault(const Error &error);
    QString chooseTarget(const QString &title, const QString &proposed, const QString &filter);

    Parts m_parts;
};

} // namespace redress
