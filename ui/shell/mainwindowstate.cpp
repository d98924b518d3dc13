// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/mainactions.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/quickopen.h"
#include "ui/shell/session.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace redress {

namespace {

enum ToolBarKind { StartTools, PageTools, RecordTools };

} // namespace

void MainWindow::update()
{
    updateActions();
    updateTitle();
    updateToolBar();
    const Page *page = m_pages ? m_pages->page() : nullptr;
    const Page::Status status = page ? page->status() : Page::Status{tr("No file is open"), {}};
    m_statusLine->setPage(status.shown, status.sorted);
    if (m_session)
        m_statusLine->setFile(m_session->fileName(), m_session->personName(), {});
    else
        m_statusLine->setFile({}, {}, tr("Version %1").arg(QApplication::applicationVersion()));
}

void MainWindow::updateActions()
{
    const MainActions &actions = *m_actions;
    const Page *page = m_pages ? m_pages->page() : nullptr;
    const auto allow = [&](MainActions::Act act, bool isPossible, const QString &reason = {}) {
        actions[act]->setEnabled(isPossible);
        actions[act]->setToolTip(reason.isEmpty() ? actions[act]->text().remove(u'&') : reason);
    };
    const auto ask = [&](MainActions::Act act, PageCommand command) {
        allow(act, page && page->can(command), page ? page->whyNot(command) : QString());
    };
    ask(MainActions::Print, PageCommand::Print);
    ask(MainActions::Copy, PageCommand::Copy);
    ask(MainActions::Find, PageCommand::Find);
    m_actions->setExportWords(page ? page->exportWords() : QString());
    ask(MainActions::ExportList, PageCommand::Export);
    ask(MainActions::Explain, PageCommand::Explain);
    ask(MainActions::NextStage, PageCommand::NextStage);
    ask(MainActions::OpenSelected, PageCommand::Open);
    ask(MainActions::EditRecord, PageCommand::Edit);
    ask(MainActions::Save, PageCommand::Save);
    ask(MainActions::Discard, PageCommand::Discard);
    ask(MainActions::Columns, PageCommand::Columns);
    ask(MainActions::NextTab, PageCommand::NextTab);
    ask(MainActions::PreviousTab, PageCommand::PreviousTab);
    ask(MainActions::CloseTab, PageCommand::CloseTab);

    allow(MainActions::Back, m_pages && m_pages->canGoBack());
    allow(MainActions::Forward, m_pages && m_pages->canGoForward());
    for (const auto act :
         {MainActions::Refresh, MainActions::CloseFile, MainActions::BackUp, MainActions::CheckFile,
          MainActions::GoTo, MainActions::NextPane, MainActions::PreviousPane, MainActions::Help})
        allow(act, m_session != nullptr);
    const QString readOnly = m_session ? m_session->readOnlyReason() : QString();
    for (const auto act : {MainActions::NewContact, MainActions::NewOther})
        allow(act, m_session && readOnly.isEmpty(), readOnly);
    allow(MainActions::Import, !m_session || readOnly.isEmpty(), readOnly);
    const auto &undo = m_session ? m_session->undoStep() : std::optional<Session::UndoStep>();
    actions[MainActions::Undo]->setText(undo ? tr("&Undo %1", "a change").arg(undo->name)
                                             : tr("&Undo"));
    allow(MainActions::Undo, undo.has_value());
    for (QAction *place : m_places)
        place->setEnabled(m_session != nullptr);
    for (QMenu *menu : m_actions->fileMenus())
        menu->setEnabled(m_session != nullptr);
    m_quickOpen->setEnabled(m_session != nullptr);
}

void MainWindow::updateTitle()
{
    const QString program = QStringLiteral("Redress");
    const Page *page = m_pages ? m_pages->page() : nullptr;
    if (!m_session || !page) {
        setWindowTitle(program);
        setWindowModified(false);
        return;
    }
    const QString file = m_session->store().isSample()
                             ? tr("%1 (SAMPLE)", "file name").arg(m_session->fileName())
                             : m_session->fileName();
    setWindowTitle(QStringLiteral("%1 - %2[*] - %3").arg(page->title(), file, program));
    setWindowModified(m_pages->isModified());
}

void MainWindow::updateToolBar()
{
    const Page *page = m_pages ? m_pages->page() : nullptr;
    const bool isRecord = page && (page->can(PageCommand::Edit) || page->can(PageCommand::Save) ||
                                   !page->whyNot(PageCommand::Edit).isEmpty());
    const int kind = !m_session ? StartTools : isRecord ? RecordTools : PageTools;
    if (kind == m_toolBarKind)
        return;
    m_toolBarKind = kind;
    QList<int> acts;
    switch (kind) {
    case StartTools:
        acts = {MainActions::NewFile, MainActions::OpenFile, MainActions::Import, -1,
                MainActions::Shortcuts};
        break;
    case RecordTools:
        acts = {MainActions::EditRecord, MainActions::Save,
                MainActions::Undo,       -1,
                MainActions::NewContact, -1,
                MainActions::Refresh,    MainActions::Print};
        break;
    default:
        acts = {MainActions::NewContact, -1, MainActions::Refresh, MainActions::Print};
    }
    // The field at the right stays; what stands before the space is made anew.
    const QList<QAction *> old = m_toolBar->actions();
    for (QAction *action : old) {
        if (action != m_toolSpace && action != m_toolField)
            m_toolBar->removeAction(action);
    }
    const auto add = [this](MainActions::Act act) {
        m_toolBar->insertAction(m_toolSpace, (*m_actions)[act]);
    };
    add(MainActions::Back);
    add(MainActions::Forward);
    m_toolBar->insertSeparator(m_toolSpace);
    for (const int act : acts) {
        if (act < 0) {
            m_toolBar->insertSeparator(m_toolSpace);
            continue;
        }
        QAction *action = (*m_actions)[MainActions::Act(act)];
        add(MainActions::Act(act));
        auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action));
        button->setFocusPolicy(Qt::TabFocus);
    }
    updateRoom();
}

void MainWindow::updateRoom()
{
    const Metrics metrics(this);
    const bool isCramped = metrics.isCramped(width());
    if (m_navigation)
        m_navigation->setIconsOnly(isCramped);
    m_quickOpen->setFixedWidth(metrics.times(isCramped ? 13 : 23));
    m_toolBar->setIconSize({metrics.icon(), metrics.icon()});
    // The tools of a record would push the field at the right out of a small window.
    const bool isIconsOnly = isCramped && m_toolBarKind == RecordTools;
    for (QAction *action : m_toolBar->actions()) {
        auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action));
        if (button && action != (*m_actions)[MainActions::Back] &&
            action != (*m_actions)[MainActions::Forward])
            button->setToolButtonStyle(isIconsOnly ? Qt::ToolButtonIconOnly
                                                   : Qt::ToolButtonTextBesideIcon);
    }
}

} // namespace redress
