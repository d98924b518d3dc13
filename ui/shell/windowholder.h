// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace redress {

class Language;

/// Holds the window of the program. Widgets read their words when they are made: where another
/// language is chosen, a new window takes the place of the old one, with the open file as it is,
/// its lock, its connection and what can be taken back.
class WindowHolder final : public QObject
{
    Q_OBJECT

public:
    WindowHolder(const MainWindow::Parts &parts, Language &language, QObject *parent = nullptr);
    ~WindowHolder() override;

    MainWindow &window() const { return *m_window; }
    /// Whether a language was chosen that is spoken as soon as what is under way has ended.
    bool isWaiting() const { return m_wait.isActive(); }

private:
    void makeWindow();
    void want(const QString &language);
    void changeIfFree();
    void change();

    MainWindow::Parts m_parts;
    Language &m_language;
    QString m_wanted;
    QTimer m_wait;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace redress
