// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/filedesk.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/tabring.h"

#include <QDateTime>
#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace redress {

class Appearance;
class CaseLookup;
class FileCopies;
class FileDialogs;
class FileTasks;
class HelpDesk;
class MainActions;
class Navigation;
class Page;
class QuickOpen;
class ReadOnlyBanner;
class ScreenLock;
class SettingsPage;
class StartPage;
class StatusLine;
class Theme;
enum class PageCommand;

/// The window of the program: start page while no file is open, navigation and pages when one is.
class MainWindow final : public QMainWindow, private PageHost
{
    Q_OBJECT

public:
    struct Parts {
        const Clock &clock;
        Operator who;
        Settings &settings;
        Theme &theme;
        FileDialogs &dialogs;
        bool backsUpByItself = false; ///< Makes the copies of the plan of each file.
        CaseStore::Caution caution = CaseStore::Caution::ByPlace;
    };

    /// The open file and where the person is in it, for a window in the place of this one.
    struct Handover {
        std::unique_ptr<Session> session; ///< Null: no file is open.
        PageStack::Kept pages;
        QDateTime backedUpAt;
        bool endsWithoutCopy = false;
        QString manualPage; ///< Empty: the manual is not open.
        /// Without a file: where the person is in the settings; empty: not there.
        QJsonObject settings;
    };

    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a case file, as on the command line.
    void openFile(const QString &path, CaseStore::Access access = CaseStore::Access::ReadWrite);

    /// Whether nothing is under way that a window in the place of this one would cut off.
    bool isFree() const;
    /// Asks about what is not saved. \return false if the person wants to stay.
    bool mayCloseFile();
    /// Gives the file away with its lock, its connection and what can be taken back. This window
    /// then has none, and nothing works beside it any more.
    Handover handOver();
    /// Shows what another window had, without a copy of the day and without asking anybody.
    void takeIn(Handover handover);

    /// The open case file; null while there is none.
    Session *openSession() const { return m_session.get(); }
    MainActions &actions() const { return *m_actions; }
    HelpDesk &help() const { return *m_help; }
    void say(const QString &message);

Q_SIGNALS:
    /// The person has chosen a language that is not spoken now, by its code.
    void languageWanted(const QString &language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override { return stepInRing(*this, isNext); }
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Session &session() override { return *m_session; }
    Settings &settings() override { return m_parts.settings; }
    MessageBar &messages() override { return *m_messages; }
    FileDialogs &dialogs() override { return m_parts.dialogs; }
    void visit(const QString &pageKey, const QJsonObject &state) override;
    void openCase(CaseId id) override;
    void openOmbudsmanCase(OmbudsmanId id) override;
    void openCaseFile(const QString &path) override { openFile(path); }
    void speak(const QString &language) override;
    void lookUpFigure(const QString &reference);

    void construct();
    void constructPlaces();
    void connectFile();
    void connectTasks();
    void connectCopies();
    void connectHelp();
    void adoptKeys();
    void showShortcuts();
    void connectView();
    void connectPage(int act, PageCommand command);
    void connectCommands();
    void restoreWindow();

    void receive(std::unique_ptr<CaseStore> store);
    void showSession(std::unique_ptr<Session> session);
    void removeWorkspace();
    /// What can be set without a case file, in the place of the start page.
    void showOwnSettings(const QJsonObject &state = {});
    /// \return false if the person wants to stay.
    bool leaveOwnSettings();
    void removeOwnSettings();
    /// Of the open file, or the settings without one; null on the start page.
    Page *shownPage() const;
    void showReadOnly();
    void openForWriting();
    void takeFileBack();
    void closeFile();
    void showRefusal(const FileDesk::Refusal &refusal);

    void update();
    void updateActions();
    void updateTitle();
    void updateToolBar();
    void updateRoom();
    void placeTools(bool isIconsOnly);
    void setTools(const QList<int> &acts, bool isIconsOnly);
    void fillRecentMenu();
    void goPane(int step);
    void changePane(int direction);
    void focusPage();

    Parts m_parts;
    MainActions *m_actions;
    Appearance *m_appearance;
    FileDesk *m_desk;
    HelpDesk *m_help;
    FileTasks *m_tasks = nullptr;
    FileCopies *m_copies = nullptr;
    ScreenLock *m_screenLock = nullptr;
    bool m_isEnding = false;        ///< No copy is made on closing any more.
    bool m_isAnswered = false;      ///< Whoever closes was asked about what is not saved.
    bool m_endsWithoutCopy = false; ///< Until something is changed: it was made, or failed.
    QDateTime m_backedUpAt;         ///< Of the newest copy, local time; invalid: none is there.
    MessageBar *m_messages = nullptr;
    ReadOnlyBanner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_start = nullptr;
    QWidget *m_workspace = nullptr;
    Navigation *m_navigation = nullptr;
    PageStack *m_pages = nullptr;
    SettingsPage *m_ownSettings = nullptr; ///< While no file is open and they are shown.
    QuickOpen *m_quickOpen = nullptr;
    CaseLookup *m_lookup = nullptr;
    StatusLine *m_statusLine = nullptr;
    QToolBar *m_toolBar = nullptr;
    QAction *m_toolSpace = nullptr; ///< Before the field at the right.
    QAction *m_toolField = nullptr;
    QMenu *m_recentMenu = nullptr;
    QList<QAction *> m_places;
    int m_toolBarKind = -1;
    QList<int> m_tools;                 ///< Before the space, with separators.
    std::unique_ptr<Session> m_session; ///< Pages, which refer to it, are deleted first.
};

} // namespace redress
