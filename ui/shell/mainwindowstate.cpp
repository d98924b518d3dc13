// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/shell/mainactions.h"
#include "ui/shell/myrights.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/quickopen.h"
#include "ui/shell/readonlybanner.h"
#include "ui/shell/screenlock.h"
#include "ui/shell/session.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

namespace redress {

namespace {

enum ToolBarKind { StartTools, PageTools, RecordTools };

constexpr int kSeparator = -1;

/// What stands before the field at the right, the least needed last.
QList<int> toolsOf(int kind)
{
    QList<int> acts{MainActions::Back, MainActions::Forward, kSeparator};
    if (kind == StartTools)
        return acts += {MainActions::NewFile, MainActions::OpenFile, MainActions::Import,
                        kSeparator, MainActions::Shortcuts};
    if (kind == RecordTools)
        acts += {MainActions::EditRecord, MainActions::Save, MainActions::Undo, kSeparator};
    return acts += {MainActions::NewContact, kSeparator, MainActions::Refresh, MainActions::Print};
}

} // namespace

void MainWindow::update()
{
    updateActions();
    updateTitle();
    updateToolBar();
    const Page *page = shownPage();
    const Page::Status status = page ? page->status() : Page::Status{tr("No file is open"), {}};
    m_statusLine->setPage(status.shown, status.sorted);
    const bool isOfToday =
        m_session && m_backedUpAt.date() == m_session->clock().nowUtc().toLocalTime().date();
    const QString when = QLocale().toString(
        m_backedUpAt, isOfToday ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM/yyyy HH:mm"));
    if (m_session)
        m_statusLine->setFile(
            m_session->fileName(), m_session->personName(),
            m_backedUpAt.isValid() ? tr("Backed up %1", "a time, or a day and a time").arg(when)
            : m_session->store().isSample() || m_session->isReadOnly() ? QString()
                                                                       : tr("Not backed up yet"),
            m_session->safeMode());
    else
        m_statusLine->setFile({}, {}, tr("Version %1").arg(QApplication::applicationVersion()));
}

void MainWindow::updateActions()
{
    const MainActions &actions = *m_actions;
    const Page *page = shownPage();
    const auto allow = [&](MainActions::Act act, bool isPossible, const QString &reason = {}) {
        actions[act]->setEnabled(isPossible);
        actions[act]->setToolTip(reason.isEmpty() ? actions[act]->text().remove(u'&') : reason);
    };
    const auto ask = [&](MainActions::Act act, PageCommand command) {
        allow(act, page && page->can(command), page ? page->whyNot(command) : QString());
    };
    ask(MainActions::Print, PageCommand::Print);
    ask(MainActions::PrintPreview, PageCommand::Print);
    ask(MainActions::Copy, PageCommand::Copy);
    ask(MainActions::Find, PageCommand::Find);
    m_actions->setExportWords(page ? page->exportWords() : QString());
    ask(MainActions::ExportList, PageCommand::Export);
    ask(MainActions::Explain, PageCommand::Explain);
    ask(MainActions::NextStage, PageCommand::NextStage);
    ask(MainActions::RecordStep, PageCommand::RecordStep);
    ask(MainActions::LogContact, PageCommand::LogContact);
    ask(MainActions::WriteLetter, PageCommand::WriteLetter);
    ask(MainActions::Attach, PageCommand::Attach);
    ask(MainActions::LinkCases, PageCommand::LinkCases);
    ask(MainActions::RedactedCopy, PageCommand::RedactedCopy);
    ask(MainActions::OmbudsmanPack, PageCommand::OmbudsmanPack);
    ask(MainActions::CalendarFile, PageCommand::CalendarFile);
    ask(MainActions::ChaseSheet, PageCommand::ChaseSheet);
    ask(MainActions::OfficerSheet, PageCommand::OfficerSheet);
    ask(MainActions::MoveCases, PageCommand::MoveCases);
    ask(MainActions::ChangeMany, PageCommand::ChangeMany);
    ask(MainActions::OpenSelected, PageCommand::Open);
    ask(MainActions::EditRecord, PageCommand::Edit);
    ask(MainActions::Save, PageCommand::Save);
    ask(MainActions::Discard, PageCommand::Discard);
    ask(MainActions::Columns, PageCommand::Columns);
    ask(MainActions::NextTab, PageCommand::NextTab);
    ask(MainActions::PreviousTab, PageCommand::PreviousTab);
    ask(MainActions::CloseTab, PageCommand::CloseTab);

    allow(MainActions::Back, m_pages ? m_pages->canGoBack() : m_ownSettings != nullptr);
    allow(MainActions::Forward, m_pages && m_pages->canGoForward());
    for (const auto act :
         {MainActions::Refresh, MainActions::CloseFile, MainActions::BackUp, MainActions::SaveCopy,
          MainActions::CheckFile, MainActions::GoTo, MainActions::FindPerson})
        allow(act, m_session != nullptr);
    const QString readOnly = m_session ? m_session->readOnlyReason() : QString();
    for (const auto act : {MainActions::NewContact, MainActions::NewOther})
        allow(act, m_session && readOnly.isEmpty(), readOnly);
    allow(MainActions::Import, !m_session || readOnly.isEmpty(), readOnly);
    const auto *undo = m_session ? m_session->undoStep() : nullptr;
    const auto *redo = m_session ? m_session->redoStep() : nullptr;
    actions[MainActions::Undo]->setText(undo ? tr("&Undo %1", "a change").arg(undo->name)
                                             : tr("&Undo"));
    actions[MainActions::Redo]->setText(redo ? tr("Red&o %1", "a change").arg(redo->name)
                                             : tr("Red&o"));
    allow(MainActions::Undo, undo != nullptr);
    allow(MainActions::Redo, redo != nullptr);
    for (QAction *place : m_places)
        place->setEnabled(m_session || place->data().toString() == pagekey::kSettings);
    for (QMenu *menu : m_actions->fileMenus())
        menu->setEnabled(m_session != nullptr);
    m_quickOpen->setEnabled(m_session != nullptr);
}

void MainWindow::showReadOnly()
{
    m_banner->setReason(m_session->readOnlyReason(), myRights(*m_session).may(TeamRole::Officer));
}

void MainWindow::updateTitle()
{
    const QString program = QStringLiteral("Redress");
    const Page *page = shownPage();
    if (!page || m_screenLock->isLocked()) {
        setWindowTitle(program);
        setWindowModified(false);
        return;
    }
    if (!m_session) {
        setWindowTitle(QStringLiteral("%1[*] - %2").arg(page->title(), program));
        setWindowModified(page->isModified());
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
    const Page *page = shownPage();
    const bool isRecord = page && (page->can(PageCommand::Edit) || page->can(PageCommand::Save) ||
                                   !page->whyNot(PageCommand::Edit).isEmpty());
    const int kind = !m_session ? StartTools : isRecord ? RecordTools : PageTools;
    if (kind == m_toolBarKind)
        return;
    m_toolBarKind = kind;
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
    placeTools(isCramped && m_toolBarKind == RecordTools);
}

/// The field at the right stays in sight, since Ctrl+K leads there: where there is too little room
/// the last tools go. All of them stand in the menus as well.
void MainWindow::placeTools(bool isIconsOnly)
{
    QList<int> acts = toolsOf(m_toolBarKind);
    setTools(acts, isIconsOnly);
    while (!acts.isEmpty() && m_toolBar->sizeHint().width() > width()) {
        acts.removeLast();
        while (!acts.isEmpty() && acts.last() == kSeparator)
            acts.removeLast();
        setTools(acts, isIconsOnly);
    }
}

void MainWindow::setTools(const QList<int> &acts, bool isIconsOnly)
{
    const auto style = [&](QAction *action) {
        auto *button = qobject_cast<QToolButton *>(m_toolBar->widgetForAction(action));
        if (!button)
            return;
        const bool isWay = action == (*m_actions)[MainActions::Back] ||
                           action == (*m_actions)[MainActions::Forward];
        button->setToolButtonStyle(isIconsOnly || isWay ? Qt::ToolButtonIconOnly
                                                        : Qt::ToolButtonTextBesideIcon);
        if (!isWay)
            button->setFocusPolicy(Qt::TabFocus);
    };
    if (m_tools != acts) {
        m_tools = acts;
        const QList<QAction *> old = m_toolBar->actions();
        for (QAction *action : old) {
            if (action == m_toolSpace || action == m_toolField)
                continue;
            m_toolBar->removeAction(action);
            if (action->isSeparator())
                delete action; // Made anew below.
        }
        for (const int act : acts) {
            if (act == kSeparator)
                m_toolBar->insertSeparator(m_toolSpace);
            else
                m_toolBar->insertAction(m_toolSpace, (*m_actions)[MainActions::Act(act)]);
        }
    }
    for (QAction *action : m_toolBar->actions())
        style(action);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    updateRoom();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_toolBar)
        updateRoom();
}

} // namespace redress
