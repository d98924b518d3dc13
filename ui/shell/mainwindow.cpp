// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/language.h"
#include "ui/help/helpdesk.h"
#include "ui/people/findpersondialog.h"
#include "ui/shell/actionkeys.h"
#include "ui/shell/appearance.h"
#include "ui/shell/caselookup.h"
#include "ui/shell/filetasks.h"
#include "ui/shell/layoutlock.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/panesizes.h"
#include "ui/shell/quickopen.h"
#include "ui/shell/readonlybanner.h"
#include "ui/shell/session.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/placewords.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"
#include "ui/writing/fieldspelling.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTextEdit>
#include <QToolBar>
#include <QVBoxLayout>

namespace redress {

namespace {

/// A field whose own typing Undo and Redo are about while it has the focus.
bool isTyped(QObject *watched)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(watched))
        return !line->isReadOnly();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(watched))
        return !plain->isReadOnly();
    const auto *rich = qobject_cast<const QTextEdit *>(watched);
    return rich && !rich->isReadOnly();
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(new MainActions(this))
    , m_appearance(new Appearance(*m_actions, m_parts.theme, m_parts.settings, this))
    , m_desk(new FileDesk(
          {parts.clock, parts.who, parts.settings, parts.dialogs, this, parts.caution}, this))
    , m_help(new HelpDesk(*m_actions, m_parts.settings, this))
{
    new FieldSpelling((*m_actions)[MainActions::MarkSpelling],
                      (*m_actions)[MainActions::NextMisspelt], m_parts.settings, this);
    construct();
    connectFile();
    connectTasks();
    connectCopies();
    connectHelp();
    connectView();
    connectCommands();
    adoptKeys();
    restoreWindow();
    update();
    qApp->installEventFilter(this);
    qApp->installEventFilter(new PlaceWords(this));
}

MainWindow::~MainWindow()
{
    m_isEnding = true;
    closeFile();
}

void MainWindow::construct()
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setContextMenuPolicy(Qt::NoContextMenu); // The toolbar is fixed.

    auto *central = new QWidget(this);
    m_messages = new MessageBar(central);
    m_banner = new ReadOnlyBanner(central);
    m_stack = new QStackedWidget(central);
    // A page sets itself out anew when it gets narrow; what it took before must not keep it wide.
    m_stack->setMinimumSize(1, 1);
    m_start = new StartPage(m_parts.settings, m_stack);
    m_stack->addWidget(m_start);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);

    constructPlaces();
    m_recentMenu = new QMenu(this);
    m_actions->fill(menuBar(), m_places, m_recentMenu);
    // An action that is in no menu at this moment keeps its keys.
    for (int act = 0; act < MainActions::Count; ++act)
        addAction((*m_actions)[MainActions::Act(act)]);

    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    auto *space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_quickOpen = new QuickOpen(m_toolBar);
    m_toolSpace = m_toolBar->addWidget(space);
    m_toolField = m_toolBar->addWidget(m_quickOpen);
    m_statusLine = new StatusLine(statusBar());
}

void MainWindow::constructPlaces()
{
    int number = 0;
    for (const PageEntry &entry : pageList()) {
        auto *action = new QAction(icon(entry.icon), entry.name, this);
        action->setObjectName(entry.key + QStringLiteral("PlaceAction"));
        action->setData(entry.key);
        QList<QKeySequence> keys;
        if (++number <= 9)
            keys.append(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        if (entry.key == pagekey::kSettings)
            keys.append(QKeySequence(Qt::CTRL | Qt::Key_Comma));
        actionkeys::ship(action, keys);
        connect(action, &QAction::triggered, this, [this, key = entry.key] {
            visit(key, {});
            focusPage();
        });
        m_places.append(action);
    }
}

void MainWindow::connectFile()
{
    const MainActions &actions = *m_actions;
    m_desk->setReceiver([this] { return mayCloseFile(); },
                        [this](std::unique_ptr<CaseStore> store) { receive(std::move(store)); });
    connect(m_desk, &FileDesk::refused, this, &MainWindow::showRefusal);
    connect(actions[MainActions::NewFile], &QAction::triggered, m_desk, &FileDesk::createNew);
    connect(actions[MainActions::OpenFile], &QAction::triggered, this, [this] {
        const bool isShift = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        m_desk->chooseAndOpen(isShift ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite);
    });
    connect(actions[MainActions::OpenReadOnly], &QAction::triggered, this,
            [this] { m_desk->chooseAndOpen(CaseStore::Access::ReadOnly); });
    connect(actions[MainActions::CloseFile], &QAction::triggered, this, [this] {
        if (mayCloseFile())
            closeFile();
    });
    connect(actions[MainActions::Exit], &QAction::triggered, this, &QWidget::close);
    connect(m_start, &StartPage::newFileChosen, m_desk, &FileDesk::createNew);
    connect(m_start, &StartPage::openChosen, actions[MainActions::OpenFile], &QAction::trigger);
    connect(m_start, &StartPage::importChosen, actions[MainActions::Import], &QAction::trigger);
    connect(m_start, &StartPage::shortcutsChosen, actions[MainActions::Shortcuts],
            &QAction::trigger);
    connect(m_start, &StartPage::helpChosen, m_help, &HelpDesk::open);
    connect(m_start, &StartPage::recentChosen, m_desk, &FileDesk::open);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    connect(m_banner, &ReadOnlyBanner::writingWanted, this, &MainWindow::openForWriting);
}

void MainWindow::connectTasks()
{
    const MainActions &actions = *m_actions;
    m_tasks = new FileTasks(
        {m_parts.clock, m_parts.who, m_parts.settings, m_parts.dialogs, *m_messages, this}, this);
    connect(m_start, &StartPage::exploreChosen, m_tasks, &FileTasks::makeSample);
    connect(m_tasks, &FileTasks::backedUp, this, [this](const QDateTime &at, const QString &path) {
        if (m_session && m_session->store().path() == path)
            m_backedUpAt = at;
        update();
    });
    connect(m_tasks, &FileTasks::openWanted, this, [this](const QString &path) { openFile(path); });
    connect(actions[MainActions::Import], &QAction::triggered, this, [this] {
        // Without a file, one is made first: rows need a place.
        if (!m_session)
            m_desk->createNew();
        if (m_session)
            m_tasks->import(*m_session);
    });
    connect(actions[MainActions::BackUp], &QAction::triggered, this,
            [this] { m_tasks->backUp(*m_session); });
    connect(actions[MainActions::CheckFile], &QAction::triggered, this,
            [this] { m_tasks->check(*m_session); });
    connect(actions[MainActions::Undo], &QAction::triggered, this,
            [this] { m_tasks->undo(*m_session); });
    connect(actions[MainActions::Redo], &QAction::triggered, this,
            [this] { m_tasks->redo(*m_session); });
    connect(actions[MainActions::NewContact], &QAction::triggered, this, [this] {
        visit(pagekey::kCases, {{QStringLiteral("new"), true}});
    });
    connect(actions[MainActions::NewOther], &QAction::triggered, this, [this] {
        visit(pagekey::kCases, {{QStringLiteral("new"), true}, {QStringLiteral("other"), true}});
    });
    connect(actions[MainActions::FindPerson], &QAction::triggered, this,
            [this] { (new FindPersonDialog(*this, this))->open(); });
    connect(m_quickOpen, &QuickOpen::chosen, this, &MainWindow::openCase);
    connect(m_quickOpen, &QuickOpen::ombudsmanChosen, this, &MainWindow::openOmbudsmanCase);
    connect(m_quickOpen, &QuickOpen::personChosen, this,
            [this](PersonId id) { showCasesOf(*this, id, *this); });
    connect(m_quickOpen, &QuickOpen::figureChosen, this, &MainWindow::lookUpFigure);
    connect(m_quickOpen, &QuickOpen::left, this, &MainWindow::focusPage);
    connect(m_quickOpen, &QuickOpen::nothingFound, this, [this](const QString &text) {
        m_messages->show(MessageBar::Kind::Info, tr("No case has \"%1\".").arg(text));
    });
    m_lookup = new CaseLookup(
        this, [this](const CaseLookup::Found &found) { m_quickOpen->showFound(found); });
    m_quickOpen->setSearch([this](const QString &text) {
        if (m_session)
            m_lookup->find(*m_session, text);
    });
}

void MainWindow::connectView()
{
    const MainActions &actions = *m_actions;
    connect(actions[MainActions::Back], &QAction::triggered, this, [this] {
        if (m_pages)
            m_pages->goBack();
        else
            leaveOwnSettings();
    });
    connect(actions[MainActions::Forward], &QAction::triggered, this,
            [this] { m_pages->goForward(); });
    connect(actions[MainActions::Refresh], &QAction::triggered, this,
            [this] { m_session->noteChange(); });
    connect(actions[MainActions::NextPane], &QAction::triggered, this, [this] { goPane(1); });
    connect(actions[MainActions::PreviousPane], &QAction::triggered, this, [this] { goPane(-1); });
    connect(actions[MainActions::LargerPane], &QAction::triggered, this, [this] { changePane(1); });
    connect(actions[MainActions::SmallerPane], &QAction::triggered, this,
            [this] { changePane(-1); });
    connect(actions[MainActions::GoTo], &QAction::triggered, this, [this] {
        m_quickOpen->setFocus(Qt::ShortcutFocusReason);
        m_quickOpen->selectAll();
    });
    QAction *lock = actions[MainActions::LockLayout];
    lock->setChecked(m_parts.settings.value(Settings::Key::LockLayout).toBool());
    auto *layoutLock = new LayoutLock(m_parts.settings, this);
    QAction *reset = actions[MainActions::ResetLayout];
    const QList<QAction *> changing{reset, actions[MainActions::LargerPane],
                                    actions[MainActions::SmallerPane]};
    for (QAction *action : changing)
        action->setEnabled(!lock->isChecked());
    connect(lock, &QAction::toggled, this, [this, changing](bool isLocked) {
        m_parts.settings.setValue(Settings::Key::LockLayout, isLocked);
        for (QAction *action : changing)
            action->setEnabled(!isLocked);
    });
    QAction *details = actions[MainActions::DetailsPane];
    const auto showDetails = [this, details] {
        details->setChecked(m_parts.settings.value(Settings::Key::DetailsPane).toBool());
    };
    showDetails();
    connect(&m_parts.settings, &Settings::detailsPaneChanged, details, showDetails);
    connect(details, &QAction::triggered, this, [this](bool isWanted) {
        m_parts.settings.setValue(Settings::Key::DetailsPane, isWanted);
    });
    connect(actions.languages(), &QActionGroup::triggered, this, [this](const QAction *chosen) {
        // What is spoken stays marked: this window goes when it is another.
        for (QAction *one : m_actions->languages()->actions())
            one->setChecked(one->data().toString() == Language::spoken());
        speak(chosen->data().toString());
    });
    QAction *compact = actions[MainActions::CompactRows];
    compact->setChecked(RecordTable::isCompactIn(m_parts.settings));
    connect(&m_parts.settings, &Settings::appearanceChanged, compact,
            [this, compact] { compact->setChecked(RecordTable::isCompactIn(m_parts.settings)); });
    connect(compact, &QAction::toggled, this, [this](bool isCompact) {
        RecordTable::setCompactIn(m_parts.settings, isCompact);
        for (RecordTable *table : findChildren<RecordTable *>())
            table->setCompact(isCompact);
    });
    connect(reset, &QAction::triggered, this, [compact, layoutLock] {
        compact->setChecked(false);
        layoutLock->reset();
    });
    connect(&m_parts.theme, &Theme::changed, this, &MainWindow::updateRoom);
}

void MainWindow::connectPage(int act, PageCommand command)
{
    connect((*m_actions)[MainActions::Act(act)], &QAction::triggered, this, [this, command] {
        if (Page *page = shownPage())
            page->perform(command);
    });
}

void MainWindow::connectCommands()
{
    connectPage(MainActions::Print, PageCommand::Print);
    connect((*m_actions)[MainActions::PrintPreview], &QAction::triggered, this, [this] {
        // Lists show their sheets before they print.
        if (Page *page = m_pages ? m_pages->page() : nullptr)
            page->perform(page->can(PageCommand::Preview) ? PageCommand::Preview
                                                          : PageCommand::Print);
    });
    connectPage(MainActions::Copy, PageCommand::Copy);
    connectPage(MainActions::Find, PageCommand::Find);
    connectPage(MainActions::ExportList, PageCommand::Export);
    connectPage(MainActions::Explain, PageCommand::Explain);
    connectPage(MainActions::NextStage, PageCommand::NextStage);
    connectPage(MainActions::RecordStep, PageCommand::RecordStep);
    connectPage(MainActions::LogContact, PageCommand::LogContact);
    connectPage(MainActions::WriteLetter, PageCommand::WriteLetter);
    connectPage(MainActions::Attach, PageCommand::Attach);
    connectPage(MainActions::LinkCases, PageCommand::LinkCases);
    connectPage(MainActions::RedactedCopy, PageCommand::RedactedCopy);
    connectPage(MainActions::OmbudsmanPack, PageCommand::OmbudsmanPack);
    connectPage(MainActions::CalendarFile, PageCommand::CalendarFile);
    connectPage(MainActions::ChaseSheet, PageCommand::ChaseSheet);
    connectPage(MainActions::OfficerSheet, PageCommand::OfficerSheet);
    connectPage(MainActions::MoveCases, PageCommand::MoveCases);
    connectPage(MainActions::ChangeMany, PageCommand::ChangeMany);
    connectPage(MainActions::OpenSelected, PageCommand::Open);
    connectPage(MainActions::EditRecord, PageCommand::Edit);
    connectPage(MainActions::Save, PageCommand::Save);
    connectPage(MainActions::Discard, PageCommand::Discard);
    connectPage(MainActions::Columns, PageCommand::Columns);
    connectPage(MainActions::NextTab, PageCommand::NextTab);
    connectPage(MainActions::PreviousTab, PageCommand::PreviousTab);
    connectPage(MainActions::CloseTab, PageCommand::CloseTab);
}

void MainWindow::restoreWindow()
{
    const QByteArray geometry = m_parts.settings.value(Settings::Key::WindowGeometry).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const Metrics metrics(this);
        // With large text the window takes the screen, and no more.
        const QSize frame(metrics.gap(), metrics.times(3));
        resize(QSize(metrics.times(108), metrics.times(66))
                   .boundedTo(screen()->availableSize() - frame));
    }
}

/// Of the paper that is shown; otherwise of the report that is written.
void MainWindow::lookUpFigure(const QString &reference)
{
    const bool isOnPaper = m_pages && m_pages->row() >= 0 &&
                           m_pages->entries()[size_t(m_pages->row())].key == pagekey::kReport;
    visit(isOnPaper ? pagekey::kReport : pagekey::kWriting,
          {{QStringLiteral("figure"), reference}});
}

void MainWindow::visit(const QString &pageKey, const QJsonObject &state)
{
    if (m_pages)
        m_pages->visit(pageKey, state);
    else if (pageKey == pagekey::kSettings)
        showOwnSettings(state);
}

void MainWindow::openCase(CaseId id)
{
    visit(pagekey::kCases, {{QStringLiteral("case"), id.value()}});
    focusPage();
}

void MainWindow::openOmbudsmanCase(OmbudsmanId id)
{
    visit(pagekey::kCases, {{QStringLiteral("ombudsman"), id.value()}});
    focusPage();
}

void MainWindow::focusPage()
{
    if (Page *page = shownPage())
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    int number = 0;
    for (const QString &path : m_parts.settings.recentFiles()) {
        QAction *action = m_recentMenu->addAction(
            tr("&%1 %2", "number, path").arg(++number).arg(QDir::toNativeSeparators(path)));
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] {
            const bool isShift = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
            m_desk->open(path,
                         isShift ? CaseStore::Access::ReadOnly : CaseStore::Access::ReadWrite);
        });
    }
    m_recentMenu->addSeparator();
    QAction *clear = m_recentMenu->addAction(tr("&Clear this list"));
    clear->setEnabled(number > 0);
    connect(clear, &QAction::triggered, this,
            [this] { m_parts.settings.setValue(Settings::Key::RecentFiles, QStringList()); });
}

void MainWindow::changePane(int direction)
{
    constexpr double kStep = 2; // Times the height of the text.
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !resizePane(*focused, direction * Metrics(this).times(kStep)))
        m_messages->show(MessageBar::Kind::Info,
                         tr("There is no divider here that could be moved further."));
}

void MainWindow::goPane(int step)
{
    const Page *page = shownPage();
    QList<QWidget *> panes;
    if (m_navigation)
        panes.append(m_navigation);
    else if (!page)
        panes.append(m_start->first());
    for (QWidget *pane : page ? page->panes() : QList<QWidget *>()) {
        if (pane->isVisible() && pane->isEnabled())
            panes.append(pane);
    }
    if (QWidget *message = m_messages->pane())
        panes.append(message);
    const QWidget *focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused)))
            at = i;
    }
    if (m_messages->isAncestorOf(focused)) // Also on a button of an earlier message.
        at = panes.size() - 1;
    if (!page && m_start->isAncestorOf(focused))
        at = 0;
    const qsizetype next =
        at < 0 ? (step > 0 ? 0 : panes.size() - 1) : (at + step + panes.size()) % panes.size();
    panes[next]->setFocus(Qt::ShortcutFocusReason);
}

/// Text fields take some keys for themselves, on Linux Ctrl+K to cut off the rest of the line and
/// Ctrl+E to go to its end: in this window these belong to the menus, wherever the focus is.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (event->type() == QEvent::ShortcutOverride && widget && isAncestorOf(widget) &&
        m_actions->takesFirst(*static_cast<const QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    // On Linux text fields do not know all keys of Redo, and would leave them to the case.
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && m_actions->isRedo(*static_cast<const QKeyEvent *>(event)) && isTyped(watched)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            QMetaObject::invokeMethod(watched, "redo");
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace redress
