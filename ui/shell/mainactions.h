// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <array>

class QActionGroup;
class QKeyEvent;
class QMenu;
class QMenuBar;

namespace redress {

/// Everything that can be asked of the program, once. Menus, toolbar and the sheet of keys are made
/// from these actions; the window connects them.
class MainActions final : public QObject
{
    Q_OBJECT

public:
    enum Act {
        NewFile,
        OpenFile,
        OpenReadOnly,
        Import,
        ExportList,
        BackUp,
        SaveCopy, ///< Plain, or with a password for carrying.
        RestoreBackup,
        CheckFile,
        LockScreen,
        Print,
        PrintPreview,
        CloseFile,
        Exit,
        Undo,
        Redo,
        Copy,
        Find,
        MarkSpelling,
        NextMisspelt,
        EditRecord,
        Save,
        Discard,
        Back,
        Forward,
        Refresh,
        NextPane,
        PreviousPane,
        LargerPane,
        SmallerPane,
        Columns,
        LargerText,
        SmallerText,
        NormalText,
        CompactRows,
        DetailsPane,
        LockLayout,
        ResetLayout,
        NewContact,
        NewOther, ///< An enquiry, a representation, a compliment.
        OpenSelected,
        GoTo,
        FindPerson,
        Explain,
        NextStage,
        RecordStep,
        LogContact, ///< A call, a visit, a meeting, with when to chase next.
        WriteLetter,
        Attach,
        LinkCases,
        RedactedCopy,
        OmbudsmanPack,
        CalendarFile,
        ChaseSheet,
        OfficerSheet,
        MoveCases,
        ChangeMany,
        NextTab,
        PreviousTab,
        CloseTab,
        Deadlines,
        Help,
        ManualPages,
        Shortcuts,
        Diagnostics,
        About,
        Count,
    };

    explicit MainActions(QObject *parent = nullptr);

    QAction *operator[](Act act) const { return m_actions[size_t(act)]; }

    QActionGroup *schemes() const { return m_schemes; }     ///< Data: a word of Settings.
    QActionGroup *textSizes() const { return m_textSizes; } ///< Data: percent.
    QActionGroup *languages() const { return m_languages; } ///< Data: a code of Language.

    /// Whether a key belongs to an action before a text field may have it.
    bool takesFirst(const QKeyEvent &key) const;
    /// Whether it is one of Redo.
    bool isRedo(const QKeyEvent &key) const;

    /// Fills the menu bar. \param places actions that go to the pages, in their order.
    void fill(QMenuBar *bar, const QList<QAction *> &places, QMenu *recentFiles);

    /// The menus that need a case file.
    /// Calls the export what the page that is shown calls it; empty: as of a list.
    void setExportWords(const QString &words);
    const QList<QMenu *> &fileMenus() const { return m_fileMenus; }

    /// Titles of menus with their actions, in the order of the menu bar.
    static QList<std::pair<QString, QList<QAction *>>> listed(const QMenuBar *bar);

private:
    void make();
    void makeChoices();
    QMenu *menu(QMenuBar *bar, const QString &title, const QList<int> &acts);
    QMenu *appearanceMenu(QMenu *parent);

    std::array<QAction *, Count> m_actions{};
    QActionGroup *m_schemes = nullptr;
    QActionGroup *m_textSizes = nullptr;
    QActionGroup *m_languages = nullptr;
    QList<QMenu *> m_fileMenus;
};

} // namespace redress
