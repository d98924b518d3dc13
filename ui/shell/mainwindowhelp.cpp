// SPDX-License-Identifier: GPL-3.0-or-later
// The window and what helps with it: the manual, the keys, diagnostics, licences.
#include "ui/shell/mainwindow.h"

#include "ui/help/helpdesk.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/actionkeys.h"
#include "ui/shell/deadlinedialog.h"
#include "ui/shell/diagnosticsdialog.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/page.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/session.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/startpage.h"

#include <QApplication>
#include <QMenuBar>

namespace redress {

void MainWindow::connectHelp()
{
    const MainActions &actions = *m_actions;
    connect(actions[MainActions::Help], &QAction::triggered, this, [this] {
        const QWidget *page = m_pages || m_ownSettings ? static_cast<QWidget *>(shownPage())
                                                       : static_cast<QWidget *>(m_start);
        const QWidget *focused = QApplication::focusWidget();
        m_help->helpOn(focused && page && page->isAncestorOf(focused) ? focused : page);
    });
    connect(actions[MainActions::ManualPages], &QAction::triggered, this,
            [this] { m_help->open(QStringLiteral("welcome")); });
    connect(m_help, &HelpDesk::shortcutsWanted, this, &MainWindow::showShortcuts);
    connect(actions[MainActions::Deadlines], &QAction::triggered, this, [this] {
        (new DeadlineDialog(m_session ? m_session->rules() : CouncilRules::shipped(),
                            m_parts.clock.today(), this))
            ->open();
    });
    connect(actions[MainActions::Shortcuts], &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(actions[MainActions::Diagnostics], &QAction::triggered, this, [this] {
        (new DiagnosticsDialog(m_session ? &m_session->store() : nullptr, this))->open();
    });
    connect(actions[MainActions::About], &QAction::triggered, this,
            [this] { (new AboutDialog(this))->open(); });
}

void MainWindow::showShortcuts()
{
    activateWindow();
    auto *dialog = new ShortcutsDialog(menuBar(), m_parts.settings, this);
    connect(dialog, &ShortcutsDialog::keysChanged, this, &MainWindow::adoptKeys);
    dialog->open();
}

/// What the person has chosen holds from the start, and the first page names it.
void MainWindow::adoptKeys()
{
    for (const auto &[menu, actions] : MainActions::listed(menuBar())) {
        for (QAction *action : actions)
            actionkeys::adopt(action, m_parts.settings);
    }
    const auto keys = [this](MainActions::Act act) {
        return (*m_actions)[act]->shortcut().toString(QKeySequence::NativeText);
    };
    m_start->setKeys(keys(MainActions::NewFile), keys(MainActions::Import),
                     keys(MainActions::OpenFile));
}

} // namespace redress
