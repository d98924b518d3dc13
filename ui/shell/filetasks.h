// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/casestore.h"
#include "ui/shell/backgroundwork.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace redress {

class FileDialogs;
class MessageBar;
class Session;
class Settings;

/// What is done with a whole case file: back up, check, import, and the sample county. Runs beside
/// the window and says in the message bar how it went.
class FileTasks final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const Clock &clock;
        Operator who;
        Settings &settings;
        FileDialogs &dialogs;
        MessageBar &messages;
        QWidget *window;
    };

    explicit FileTasks(const Parts &parts, QObject *parent = nullptr);

    /// Asks where, writes a copy of the open file and reads it back.
    void backUp(Session &session);
    /// Makes the copy of the day by the plan of the file, without a word unless it fails.
    void backUpIfDue(const Session &session);
    /// Whether the plan of the file asks for a copy when it is closed now.
    static bool wantsClosingCopy(Session &session);
    /// When the newest copy that is kept of the file was made; invalid: there is none.
    static QDateTime lastCopyOf(Session &session);
    /// Makes that copy once the file at \p path is closed, without a word unless it fails.
    void backUpClosed(const QString &path);
    /// Whether a copy is being made without a dialog.
    bool isCopying() const { return m_copying.isRunning() || !m_waiting.empty(); }
    /// Makes it while the program waits to end, and shows so. \param then hears whether it was
    /// made.
    void backUpBeforeEnd(const Session &session, const std::function<void(bool isMade)> &then);
    /// Looks whether the open file is whole.
    void check(const Session &session);
    /// Shows the dialog of the import into the open file.
    void import(Session &session);
    /// Makes the sample county anew in the folder of the person, and asks for it to be opened.
    void makeSample();
    /// Takes the last saved change back, and does again what was taken back.
    void undo(Session &session);
    void redo(Session &session);

Q_SIGNALS:
    void openWanted(const QString &path);
    /// The copy of the day of the file at \p path was made and read back.
    void backedUp(const QDateTime &at, const QString &path);

private:
    Parts m_parts;
    struct Due {
        QString path;
        QDate today;
        bool isClosed = false; ///< The copy after closing, not that of the day.
    };

    void copyNext();
    void tellNotMoved(Session &session, const Error &why, void (FileTasks::*again)(Session &));
    void noteCopy(Session &session, const QString &path);

    BackgroundWork m_copying;   ///< The copy of the day.
    std::vector<Due> m_waiting; ///< Files that were opened while the one before is copied.
};

} // namespace redress
