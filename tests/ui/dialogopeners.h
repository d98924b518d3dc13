// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

#include <functional>

class QDialog;

namespace redress {

class FileDialogs;
class MainWindow;
class Settings;

/// The window with what its dialogs ask the shell for: it is its own host, and no other's.
struct OpenerPlace {
    MainWindow &window;
    Settings &settings;
    FileDialogs &dialogs;
};

/// What stands in those dialogs as somebody has written it and the file does not have, and keys of
/// searches, which are of no language.
QSet<QString> writtenInDialogs();

/// Opens each dialog that the walk through pages, cases and menus does not come to, as its page
/// does after some steps, and has \p look see it before it closes. The window has the file of
/// WindowTest. \param look \p of is its class, and where there are several what this one is about.
void openEachDialog(const OpenerPlace &place,
                    const std::function<void(const QString &of, QDialog &dialog)> &look);

} // namespace redress
