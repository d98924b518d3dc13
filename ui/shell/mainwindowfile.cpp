// SPDX-License-Identifier: GPL-3.0-or-later
// The case file in the window: opened, lost and taken back, copied, closed.
#include "ui/shell/mainwindow.h"

#include "core/base/language.h"
#include "ui/help/helpdesk.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/caselookup.h"
#include "ui/shell/draftoffer.h"
#include "ui/shell/filecopies.h"
#include "ui/shell/filetasks.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/readonlybanner.h"
#include "ui/shell/screenlock.h"
#include "ui/shell/session.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>

namespace redress {

void MainWindow::connectCopies()
{
    const MainActions &actions = *m_actions;
    m_copies =
        new FileCopies({m_parts.clock, m_parts.settings, m_parts.dialogs, *m_messages, this}, this);
    connect(actions[MainActions::SaveCopy], &QAction::triggered, this, [this] {
        if (m_session->isGone())
            m_copies->rescue(*m_session);
        else
            m_copies->saveCopy(*m_session);
    });
    connect(actions[MainActions::RestoreBackup], &QAction::triggered, this, [this] {
        if (m_session)
            m_copies->restore(*m_session);
        else
            m_copies->chooseAndRestore();
    });
    connect(m_desk, &FileDesk::carriedChosen, m_copies, &FileCopies::openCarried);
    connect(m_copies, &FileCopies::openWanted, this,
            [this](const QString &path) { openFile(path); });
    m_screenLock = new ScreenLock(m_parts.settings, *this);
    connect(actions[MainActions::LockScreen], &QAction::triggered, m_screenLock, &ScreenLock::lock);
    connect(m_screenLock, &ScreenLock::lockedChanged, this, &MainWindow::updateTitle);
}

void MainWindow::openFile(const QString &path, CaseStore::Access access)
{
    m_desk->open(path, access);
}

void MainWindow::receive(std::unique_ptr<CaseStore> store)
{
    closeFile();
    m_messages->clear();
    showSession(std::make_unique<Session>(std::move(store)));
    m_endsWithoutCopy = false;
    m_backedUpAt = FileTasks::lastCopyOf(*m_session);
    m_pages->setLasting(m_parts.settings.places(m_session->store().path(), m_parts.who.person));
    m_pages->visit(m_pages->entries().front().key);
    m_pages->tellCountsSoon();
    focusPage();
    if (const QString &note = m_session->store().noteOfOpening(); !note.isEmpty())
        m_messages->show(MessageBar::Kind::Warning, note);
    offerDrafts(*this);
    if (m_parts.backsUpByItself)
        m_tasks->backUpIfDue(*m_session);
}

/// The pages stand ready; none is shown yet.
void MainWindow::showSession(std::unique_ptr<Session> session)
{
    removeOwnSettings();
    m_session = std::move(session);
    m_workspace = new QWidget(m_stack);
    m_navigation = new Navigation(pageList(), m_workspace);
    m_pages = new PageStack(pageList(), *this, m_workspace);
    auto *layout = new QHBoxLayout(m_workspace);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_pages, 1);
    m_stack->addWidget(m_workspace);

    connect(m_navigation, &Navigation::placeChosen, this,
            [this](int row) { visit(m_pages->entries()[size_t(row)].key, {}); });
    connect(m_pages, &PageStack::pageShown, m_navigation, &Navigation::setCurrentRow);
    connect(m_pages, &PageStack::pageChanged, this, &MainWindow::update);
    connect(m_pages, &PageStack::countChanged, m_navigation, &Navigation::setCount);
    connect(m_session.get(), &Session::dataChanged, this, [this] { m_endsWithoutCopy = false; });
    connect(m_session.get(), &Session::dataChanged, m_pages, &PageStack::refreshAll);
    connect(m_session.get(), &Session::dataChanged, m_lookup, &CaseLookup::forget);
    connect(m_session.get(), &Session::undoStepChanged, this, &MainWindow::updateActions);

    showReadOnly();
    connect(m_session.get(), &Session::dataChanged, this, &MainWindow::showReadOnly);
    connect(m_session.get(), &Session::lostChanged, this, &MainWindow::showReadOnly);
    connect(m_session.get(), &Session::lostChanged, this, &MainWindow::updateActions);
    connect(m_session.get(), &Session::lostChanged, this, [this] {
        if (m_session->isGone())
            takeFileBack(); // says what can be done
    });
    m_stack->setCurrentWidget(m_workspace);
    updateRoom();
}

bool MainWindow::isFree() const
{
    return !m_tasks->isCopying() && !m_screenLock->isLocked() &&
           !QApplication::activeModalWidget() && !QApplication::activePopupWidget();
}

MainWindow::Handover MainWindow::handOver()
{
    Handover handover;
    handover.manualPage = m_help->shown();
    m_help->close();
    m_parts.settings.setValue(Settings::Key::WindowGeometry, saveGeometry());
    if (m_ownSettings)
        handover.settings = m_ownSettings->state();
    if (m_session) {
        handover.pages = m_pages->kept();
        handover.backedUpAt = m_backedUpAt;
        handover.endsWithoutCopy = m_endsWithoutCopy;
        m_messages->clear();
        removeWorkspace();
        m_session->disconnect(this);
        m_session->disconnect(m_lookup);
        handover.session = std::move(m_session);
    }
    delete std::exchange(m_lookup, nullptr); // waits for the end of what is being found
    return handover;
}

void MainWindow::takeIn(Handover handover)
{
    if (handover.session) {
        handover.session->poll(); // who has taken the file over is said anew
        showSession(std::move(handover.session));
        m_endsWithoutCopy = handover.endsWithoutCopy;
        m_backedUpAt = handover.backedUpAt;
        m_pages->restore(handover.pages);
        m_pages->tellCountsSoon();
        focusPage();
    } else if (!handover.settings.isEmpty()) {
        showOwnSettings(handover.settings);
    }
    if (!handover.manualPage.isEmpty())
        m_help->open(handover.manualPage);
}

void MainWindow::speak(const QString &language)
{
    if (language != Language::spoken())
        Q_EMIT languageWanted(language);
}

void MainWindow::say(const QString &message)
{
    m_messages->show(MessageBar::Kind::Info, message);
}

bool MainWindow::mayCloseFile()
{
    if (m_ownSettings)
        return m_ownSettings->mayClose();
    return !m_pages || m_pages->mayClose();
}

Page *MainWindow::shownPage() const
{
    return m_pages ? m_pages->page() : m_ownSettings;
}

void MainWindow::showOwnSettings(const QJsonObject &state)
{
    if (!m_ownSettings) {
        m_ownSettings = new SettingsPage(*this, m_stack, SettingsPage::Sections::Personal);
        m_stack->addWidget(m_ownSettings);
        connect(m_ownSettings, &Page::changed, this, &MainWindow::update);
        // Queued: it is a key or a button of the page that goes.
        connect(m_ownSettings, &SettingsPage::leftWanted, this, &MainWindow::leaveOwnSettings,
                Qt::QueuedConnection);
        m_ownSettings->refresh();
    }
    m_ownSettings->restore(state);
    m_stack->setCurrentWidget(m_ownSettings);
    update();
    focusPage();
}

bool MainWindow::leaveOwnSettings()
{
    if (!m_ownSettings)
        return true;
    if (!m_ownSettings->mayClose())
        return false;
    removeOwnSettings();
    update();
    m_start->first()->setFocus(Qt::OtherFocusReason);
    return true;
}

void MainWindow::removeOwnSettings()
{
    QWidget *gone = std::exchange(m_ownSettings, nullptr);
    if (!gone)
        return;
    m_stack->setCurrentWidget(m_start);
    delete gone;
}

void MainWindow::closeFile()
{
    if (!m_session)
        return;
    const QString path = m_session->store().path();
    const bool isCopied =
        m_parts.backsUpByItself && !m_isEnding && FileTasks::wantsClosingCopy(*m_session);
    m_parts.settings.setPlaces(path, m_parts.who.person, m_pages->lasting());
    m_messages->clear(); // Their ways lead into pages that go now.
    removeWorkspace();
    m_lookup->forget();
    m_session.reset();
    m_banner->setReason({}, false);
    update();
    if (isCopied)
        m_tasks->backUpClosed(path);
}

/// The stack may be resized when the pages go: nothing may point to them then.
void MainWindow::removeWorkspace()
{
    QWidget *gone = std::exchange(m_workspace, nullptr);
    m_navigation = nullptr;
    m_pages = nullptr;
    m_stack->setCurrentWidget(m_start);
    delete gone;
}

void MainWindow::showRefusal(const FileDesk::Refusal &refusal)
{
    std::vector<MessageBar::Way> ways;
    if (refusal.mayOpenReadOnly)
        ways.push_back({tr("Open rea&d-only"), [this, path = refusal.path] {
                            m_desk->open(path, CaseStore::Access::ReadOnly);
                        }});
    if (refusal.mayTryAgain)
        ways.push_back({tr("Tr&y again"), [this, path = refusal.path] {
                            m_desk->open(path, CaseStore::Access::ReadWrite);
                        }});
    if (refusal.mayTakeOver)
        ways.push_back({tr("T&ake over..."), [this, path = refusal.path] {
                            m_desk->takeOver(path, [this, path] {
                                m_messages->clear();
                                m_desk->open(path, CaseStore::Access::ReadWrite);
                            });
                        }});
    if (refusal.mayRestore)
        ways.push_back({tr("Restore a &backup..."),
                        [this, path = refusal.path] { m_copies->restoreLost(path); }});
    m_messages->show(refusal.error.code == Error::Code::Cancelled ? MessageBar::Kind::Info
                                                                  : MessageBar::Kind::Error,
                     refusal.error.message, ways);
}

void MainWindow::openForWriting()
{
    if (m_session->isLost())
        takeFileBack();
    else
        m_desk->open(m_session->store().path(), CaseStore::Access::ReadWrite);
}

/// The pages stay as they are, with all that is typed in them.
void MainWindow::takeFileBack()
{
    if (!m_session)
        return;
    const auto back = m_session->takeBack();
    if (back) {
        m_messages->clear();
        m_messages->show(MessageBar::Kind::Success,
                         tr("You have the file again. Save what you typed."));
        return;
    }
    if (back.error().code == Error::Code::NotFound) {
        m_messages->show(
            MessageBar::Kind::Error, back.error().message,
            {{tr("Tr&y again"), [this] { takeFileBack(); }}, {tr("Save a co&py..."), [this] {
                                                                  if (m_session)
                                                                      m_copies->rescue(*m_session);
                                                              }}});
        return;
    }
    m_messages->show(MessageBar::Kind::Error, back.error().message,
                     {{tr("Tr&y again"), [this] { takeFileBack(); }},
                      {tr("T&ake over..."), [this] {
                           if (m_session)
                               m_desk->takeOver(m_session->store().path(),
                                                [this] { takeFileBack(); });
                       }}});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Who passes by a locked window is not asked about what somebody else has typed.
    const bool isAsked =
        m_ownSettings ? m_ownSettings->isModified() : m_pages && m_pages->isModified();
    if (!m_isAnswered && ((m_screenLock->isLocked() && isAsked) || !mayCloseFile())) {
        event->ignore();
        return;
    }
    if (m_session && m_parts.backsUpByItself && !m_isEnding && !m_endsWithoutCopy &&
        FileTasks::wantsClosingCopy(*m_session)) {
        event->ignore();
        m_tasks->backUpBeforeEnd(*m_session, [this](bool isMade) {
            // One that failed is said; whoever closes once more goes without, and the next file
            // or the next change has its copy again.
            m_endsWithoutCopy = true;
            const QScopedValueRollback answered(m_isAnswered, true);
            if (isMade)
                close();
        });
        return;
    }
    m_parts.settings.setValue(Settings::Key::WindowGeometry, saveGeometry());
    m_help->close();
    event->accept();
}

} // namespace redress
