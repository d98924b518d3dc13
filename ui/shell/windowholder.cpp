// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowholder.h"

#include "core/base/language.h"
#include "ui/shell/session.h"
#include "ui/widgets/settings.h"

namespace redress {

namespace {

/// How often it is looked whether what is under way has ended.
constexpr std::chrono::milliseconds kLookEvery{300};

} // namespace

WindowHolder::WindowHolder(const MainWindow::Parts &parts, Language &language, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_language(language)
{
    m_wait.setInterval(kLookEvery);
    connect(&m_wait, &QTimer::timeout, this, &WindowHolder::changeIfFree);
    makeWindow();
}

WindowHolder::~WindowHolder() = default;

void WindowHolder::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_parts);
    // Queued: whoever chooses it is a widget of the window that goes.
    connect(m_window.get(), &MainWindow::languageWanted, this, &WindowHolder::want,
            Qt::QueuedConnection);
}

void WindowHolder::want(const QString &language)
{
    m_wanted = language;
    changeIfFree();
    if (m_wait.isActive())
        m_window->say(tr("The language changes as soon as the copy that is being made is there."));
}

/// Words are looked up on other threads too, so nothing may be at work; and no dialog is taken
/// away from whoever is answering it.
void WindowHolder::changeIfFree()
{
    if (!m_window->isFree()) {
        m_wait.start();
        return;
    }
    m_wait.stop();
    if (m_window->mayCloseFile())
        change();
}

void WindowHolder::change()
{
    MainWindow::Handover handover = m_window->handOver();
    m_parts.settings.setValue(Settings::Key::Language, m_wanted);
    m_language.use(m_wanted);
    // Until the new one is there, the program must not take the old one for its last. Both listen
    // to the application meanwhile: no event may come between.
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    makeWindow();
    m_window->show();
    m_window->takeIn(std::move(handover));
    m_window->activateWindow();
}

} // namespace redress
