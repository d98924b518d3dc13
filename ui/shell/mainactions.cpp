// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainactions.h"

#include "core/base/language.h"
#include "ui/shell/actionkeys.h"
#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <optional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kSeparator = -1;

struct Spec {
    MainActions::Act act;
    QLatin1StringView name; ///< objectName, for tests.
    QString text;
    QString keys;
    std::optional<Icon> icon;
    QString tip;
};

/// Actions whose keys text fields have a use of their own for, and which come before it.
constexpr std::array kBeforeText{MainActions::GoTo, MainActions::EditRecord};

/// One line an action: all words and keys of the menus.
std::vector<Spec> specs()
{
    using A = MainActions;
    return {
        {A::NewFile, "newFileAction"_L1, MainActions::tr("&New file..."), u"Ctrl+Shift+O"_s,
         Icon::NewFile, MainActions::tr("Makes an empty file for your own council")},
        {A::OpenFile, "openFileAction"_L1, MainActions::tr("&Open..."), u"Ctrl+O"_s, Icon::Open,
         MainActions::tr("Opens a case file")},
        {A::OpenReadOnly,
         "openReadOnlyAction"_L1,
         MainActions::tr("Open read-onl&y..."),
         {},
         Icon::Eye,
         MainActions::tr("Opens a case file without the right to change it")},
        {A::Import, "importAction"_L1, MainActions::tr("&Import..."), u"Ctrl+I"_s, Icon::Import,
         MainActions::tr("Reads CSV files; nothing is written until you have seen every fault")},
        {A::ExportList, "exportListAction"_L1, MainActions::tr("&Export this list..."),
         u"Ctrl+Shift+E"_s, Icon::Export,
         MainActions::tr("Saves what is listed as an Excel workbook or a CSV file")},
        {A::BackUp, "backUpAction"_L1, MainActions::tr("&Back up..."), u"Ctrl+B"_s, Icon::Backup,
         MainActions::tr("Writes a copy of the file and reads it back")},
        {A::SaveCopy,
         "saveCopyAction"_L1,
         MainActions::tr("Sa&ve a copy..."),
         {},
         std::nullopt,
         MainActions::tr("Writes a checked copy of the file, also with a password for carrying")},
        {A::RestoreBackup,
         "restoreBackupAction"_L1,
         MainActions::tr("Restore a back&up..."),
         {},
         std::nullopt,
         MainActions::tr(
             "Puts a backup beside the file, after a look at what differs; also where the file "
             "cannot be opened any more")},
        {A::LockScreen, "lockScreenAction"_L1, MainActions::tr("&Lock the windows"),
         u"Ctrl+Alt+L"_s, Icon::Lock,
         MainActions::tr("Covers all that is shown, and keeps what you are typing")},
        {A::CheckFile,
         "checkFileAction"_L1,
         MainActions::tr("C&heck file"),
         {},
         Icon::CheckFile,
         MainActions::tr("Looks whether the file is whole")},
        {A::Print, "printAction"_L1, MainActions::tr("&Print..."), u"Ctrl+P"_s, Icon::Print,
         MainActions::tr("Shows what is listed as it will be printed")},
        {A::PrintPreview, "printPreviewAction"_L1, MainActions::tr("Prin&t preview..."),
         u"Ctrl+Shift+P"_s, Icon::Eye, MainActions::tr("Shows the sheets as they will be printed")},
        {A::CloseFile, "closeFileAction"_L1, MainActions::tr("&Close file"), {}, std::nullopt, {}},
        {A::Exit, "exitAction"_L1, MainActions::tr("E&xit"), u"Ctrl+Q"_s, std::nullopt, {}},
        {A::Undo, "undoAction"_L1, MainActions::tr("&Undo"), u"Ctrl+Z"_s, Icon::Undo,
         MainActions::tr(
             "Takes back the last saved change by a new one; both stay in the history")},
        {A::Redo, "redoAction"_L1, MainActions::tr("Red&o"), u"Ctrl+Y;Ctrl+Shift+Z"_s, std::nullopt,
         MainActions::tr("Does again what was taken back last, by a new change")},
        {A::Copy, "copyAction"_L1, MainActions::tr("&Copy"), u"Ctrl+C"_s, Icon::Copy,
         MainActions::tr("Copies the chosen rows, with headings if there are several")},
        {A::Find,
         "findAction"_L1,
         MainActions::tr("&Filter this list"),
         u"Ctrl+F;F3"_s,
         Icon::Search,
         {}},
        {A::MarkSpelling,
         "markSpellingAction"_L1,
         MainActions::tr("Mark misspelt &words"),
         {},
         std::nullopt,
         MainActions::tr("In the text of letters and in long fields, English or Welsh")},
        {A::NextMisspelt, "nextMisspeltAction"_L1, MainActions::tr("&Next misspelt word"), u"F7"_s,
         std::nullopt, MainActions::tr("Goes to it and offers other words")},
        {A::EditRecord, "editAction"_L1, MainActions::tr("&Edit"), u"Ctrl+E"_s, Icon::Edit,
         MainActions::tr("Lets you change what is shown")},
        {A::Save, "saveAction"_L1, MainActions::tr("&Save"), u"Ctrl+S"_s, Icon::Save,
         MainActions::tr("Saves what was changed, with one line in the history for each field")},
        {A::Discard, "discardAction"_L1, MainActions::tr("&Discard changes"), {}, std::nullopt, {}},
        {A::Back, "backAction"_L1, MainActions::tr("&Back"), u"Alt+Left"_s, Icon::Back,
         MainActions::tr("Back to where you were")},
        {A::Forward,
         "forwardAction"_L1,
         MainActions::tr("&Forward"),
         u"Alt+Right"_s,
         Icon::Forward,
         {}},
        {A::Refresh, "refreshAction"_L1, MainActions::tr("&Refresh"), u"F5"_s, Icon::Refresh,
         MainActions::tr("Reads everything anew")},
        {A::NextPane,
         "nextPaneAction"_L1,
         MainActions::tr("&Next pane"),
         u"F6"_s,
         std::nullopt,
         {}},
        {A::PreviousPane,
         "previousPaneAction"_L1,
         MainActions::tr("&Previous pane"),
         u"Shift+F6"_s,
         std::nullopt,
         {}},
        {A::LargerPane, "largerPaneAction"_L1, MainActions::tr("Pane &larger"), u"Ctrl+F6"_s,
         std::nullopt, MainActions::tr("Gives the pane that you are in more room")},
        {A::SmallerPane, "smallerPaneAction"_L1, MainActions::tr("Pane &smaller"),
         u"Ctrl+Shift+F6"_s, std::nullopt,
         MainActions::tr("Gives the pane that you are in less room")},
        {A::Columns,
         "columnsAction"_L1,
         MainActions::tr("C&olumns..."),
         {},
         Icon::Columns,
         MainActions::tr("Which columns the list shows")},
        {A::LargerText,
         "largerTextAction"_L1,
         MainActions::tr("L&arger text"),
         u"Ctrl++;Ctrl+="_s,
         std::nullopt,
         {}},
        {A::SmallerText,
         "smallerTextAction"_L1,
         MainActions::tr("S&maller text"),
         u"Ctrl+-"_s,
         std::nullopt,
         {}},
        {A::NormalText,
         "normalTextAction"_L1,
         MainActions::tr("&Normal text"),
         u"Ctrl+0"_s,
         std::nullopt,
         {}},
        {A::CompactRows,
         "compactRowsAction"_L1,
         MainActions::tr("Co&mpact lists"),
         {},
         std::nullopt,
         MainActions::tr("Shows more rows of a list at once")},
        {A::DetailsPane, "detailsPaneAction"_L1, MainActions::tr("&Details pane"), u"F9"_s,
         std::nullopt, MainActions::tr("Shows beside a list what is to know of the chosen row")},
        {A::LockLayout,
         "lockLayoutAction"_L1,
         MainActions::tr("Loc&k layout"),
         {},
         std::nullopt,
         MainActions::tr("Keeps widths, columns and panes as they are")},
        {A::ResetLayout,
         "resetLayoutAction"_L1,
         MainActions::tr("Rese&t layout"),
         {},
         std::nullopt,
         MainActions::tr("Gives widths, columns and panes their first sizes")},
        {A::NewContact, "newContactAction"_L1, MainActions::tr("&New contact"), u"Ctrl+N"_s,
         Icon::Add, MainActions::tr("Records a complaint, enquiry, representation or compliment")},
        {A::NewOther, "newOtherAction"_L1, MainActions::tr("New en&quiry or compliment"),
         u"Ctrl+Shift+N"_s, std::nullopt, MainActions::tr("Records what is no complaint")},
        {A::OpenSelected,
         "openSelectedAction"_L1,
         MainActions::tr("&Open case"),
         {},
         Icon::Cases,
         MainActions::tr("Opens the chosen case; Enter does the same")},
        {A::GoTo, "goToAction"_L1, MainActions::tr("&Go to case..."), u"Ctrl+K"_s, Icon::Search,
         MainActions::tr(
             "Finds a case by its reference, by words of its summary or by the Ombudsman's "
             "reference")},
        {A::FindPerson, "findPersonAction"_L1, MainActions::tr("&Find a person..."),
         u"Ctrl+Shift+K"_s, std::nullopt,
         MainActions::tr("Looks somebody up by name or by a reference, with all cases of theirs")},
        {A::Explain, "explainAction"_L1, MainActions::tr("&Why this day?"), u"F4"_s, Icon::Calendar,
         MainActions::tr("Counts the due date out, step by step")},
        {A::NextStage,
         "nextStageAction"_L1,
         MainActions::tr("&Begin next stage..."),
         {},
         std::nullopt,
         MainActions::tr("Begins the stage of a complaint that comes next")},
        {A::LogContact, "logContactAction"_L1, MainActions::tr("Log a con&tact..."), u"Ctrl+L"_s,
         std::nullopt,
         MainActions::tr("Notes a call, a visit or a meeting in the case, and when to chase next")},
        {A::WriteLetter, "writeLetterAction"_L1, MainActions::tr("Write &letter..."),
         u"Ctrl+Shift+L"_s, std::nullopt,
         MainActions::tr("A letter of the case, filled in from what is recorded")},
        {A::Attach, "attachAction"_L1, MainActions::tr("&Attach documents..."), u"Ctrl+Shift+A"_s,
         std::nullopt, MainActions::tr("Puts files into the case")},
        {A::LinkCases,
         "linkCasesAction"_L1,
         MainActions::tr("Lin&ked cases..."),
         {},
         std::nullopt,
         MainActions::tr("Which cases belong to this one, or are the same complaint")},
        {A::RedactedCopy,
         "redactedCopyAction"_L1,
         MainActions::tr("Copy without na&mes..."),
         {},
         std::nullopt,
         MainActions::tr("The case or a letter of it with one stand-in for each person")},
        {A::OmbudsmanPack,
         "ombudsmanPackAction"_L1,
         MainActions::tr("&Pack for the Ombudsman..."),
         {},
         std::nullopt,
         MainActions::tr("Ledger, letters, consent, reports and compliance as one PDF")},
        {A::CalendarFile,
         "calendarFileAction"_L1,
         MainActions::tr("Deadlines to a calen&dar..."),
         {},
         Icon::Calendar,
         MainActions::tr("Saves the days to keep as a file that calendar programs read")},
        {A::ChaseSheet,
         "chaseSheetAction"_L1,
         MainActions::tr("C&hase sheet..."),
         {},
         std::nullopt,
         MainActions::tr("What is owed, by whom and since when: a page for each manager")},
        {A::OfficerSheet,
         "officerSheetAction"_L1,
         MainActions::tr("While an officer is awa&y..."),
         {},
         std::nullopt,
         MainActions::tr("What an officer has open, on paper for whoever stands in")},
        {A::MoveCases,
         "moveCasesAction"_L1,
         MainActions::tr("Move an officer'&s cases..."),
         {},
         std::nullopt,
         MainActions::tr("Gives the cases of one officer to another, after a preview")},
        {A::ChangeMany,
         "changeManyAction"_L1,
         MainActions::tr("Chang&e many cases..."),
         {},
         std::nullopt,
         MainActions::tr("Changes one fact of many cases, after a preview")},
        {A::RecordStep, "recordStepAction"_L1, MainActions::tr("&Record a step..."), u"Ctrl+R"_s,
         std::nullopt,
         MainActions::tr("Acknowledge, extend, hold, appoint, answer: what can be done to the case "
                         "now")},
        {A::NextTab,
         "nextTabAction"_L1,
         MainActions::tr("Ne&xt tab"),
         u"Ctrl+Tab;Ctrl+PgDown"_s,
         std::nullopt,
         {}},
        {A::PreviousTab,
         "previousTabAction"_L1,
         MainActions::tr("Pr&evious tab"),
         u"Ctrl+Shift+Tab;Ctrl+PgUp"_s,
         std::nullopt,
         {}},
        {A::CloseTab,
         "closeTabAction"_L1,
         MainActions::tr("&Close tab"),
         u"Ctrl+W"_s,
         std::nullopt,
         {}},
        {A::Deadlines, "deadlinesAction"_L1, MainActions::tr("&Deadline calculator..."),
         u"Ctrl+Shift+D"_s, Icon::Calendar,
         MainActions::tr("Counts the aim and the limit of a stage without a case")},
        {A::Help, "helpAction"_L1, MainActions::tr("&Help on this field or page"), u"F1"_s,
         Icon::Help, MainActions::tr("Opens the manual at the field or page that you are in")},
        {A::ManualPages,
         "manualAction"_L1,
         MainActions::tr("&Manual"),
         {},
         Icon::Book,
         MainActions::tr("What is done how, by tasks, with a search")},
        {A::Shortcuts, "shortcutsAction"_L1, MainActions::tr("&Keyboard shortcuts"), u"Ctrl+/"_s,
         Icon::Keyboard, MainActions::tr("All keys, which can be changed here")},
        {A::Diagnostics,
         "diagnosticsAction"_L1,
         MainActions::tr("&Diagnostics..."),
         {},
         Icon::Screen,
         MainActions::tr("What somebody needs to know who is to help, without personal data")},
        {A::About, "aboutAction"_L1, MainActions::tr("&About Redress"), {}, Icon::About, {}},
    };
}

} // namespace

MainActions::MainActions(QObject *parent)
    : QObject(parent)
{
    make();
    makeChoices();
}

void MainActions::make()
{
    for (const Spec &spec : specs()) {
        auto *action = new QAction(spec.text, this);
        action->setObjectName(spec.name);
        if (spec.icon)
            action->setIcon(icon(*spec.icon));
        QList<QKeySequence> keys;
        for (const QString &one : spec.keys.split(u';', Qt::SkipEmptyParts))
            keys.append(QKeySequence(one));
        actionkeys::ship(action, keys);
        action->setStatusTip(spec.tip);
        m_actions[size_t(spec.act)] = action;
    }
    for (const Act act : {CompactRows, DetailsPane, LockLayout})
        m_actions[act]->setCheckable(true);
    m_actions[Exit]->setMenuRole(QAction::QuitRole);
    m_actions[About]->setMenuRole(QAction::AboutRole);
}

bool MainActions::takesFirst(const QKeyEvent &key) const
{
    const QKeySequence pressed(key.keyCombination());
    return std::any_of(kBeforeText.begin(), kBeforeText.end(), [&](Act act) {
        return m_actions[size_t(act)]->shortcuts().contains(pressed);
    });
}

bool MainActions::isRedo(const QKeyEvent &key) const
{
    return m_actions[Redo]->shortcuts().contains(QKeySequence(key.keyCombination()));
}

void MainActions::setExportWords(const QString &words)
{
    QAction *action = m_actions[ExportList];
    const bool isOfList = words.isEmpty();
    action->setText(isOfList ? tr("&Export this list...") : words);
    action->setStatusTip(isOfList ? tr("Saves what is listed as an Excel workbook or a CSV file")
                                  : QString(words).remove(u'&'));
}

void MainActions::makeChoices()
{
    m_schemes = new QActionGroup(this);
    const auto addScheme = [this](const QString &text, const QString &word) {
        QAction *action = m_schemes->addAction(text);
        action->setCheckable(true);
        action->setData(word);
    };
    addScheme(tr("As the &system"), u"system"_s);
    addScheme(tr("&Light"), u"light"_s);
    addScheme(tr("&Dark"), u"dark"_s);
    addScheme(tr("High &contrast"), u"contrast"_s);

    m_textSizes = new QActionGroup(this);
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200}) {
        QAction *action = m_textSizes->addAction(tr("%1%", "a text size").arg(percent));
        action->setCheckable(true);
        action->setData(percent);
    }

    // Each in its own language, so that whoever is lost finds the way back.
    m_languages = new QActionGroup(this);
    for (const QString &code : Language::offered()) {
        QAction *action = m_languages->addAction(u'&' + Language::nameOf(code));
        action->setObjectName(code + u"LanguageAction"_s);
        action->setCheckable(true);
        action->setChecked(code == Language::spoken());
        action->setData(code);
    }
}

QMenu *MainActions::menu(QMenuBar *bar, const QString &title, const QList<int> &acts)
{
    QMenu *made = bar->addMenu(title);
    for (const int act : acts) {
        if (act == kSeparator)
            made->addSeparator();
        else
            made->addAction(m_actions[size_t(act)]);
    }
    return made;
}

QMenu *MainActions::appearanceMenu(QMenu *parent)
{
    QMenu *appearance = parent->addMenu(tr("&Appearance"));
    appearance->addActions(m_schemes->actions());
    appearance->addSeparator();
    QMenu *sizes = appearance->addMenu(tr("&Text size"));
    sizes->addActions(m_textSizes->actions());
    appearance->addAction(m_actions[LargerText]);
    appearance->addAction(m_actions[SmallerText]);
    appearance->addAction(m_actions[NormalText]);
    return appearance;
}

void MainActions::fill(QMenuBar *bar, const QList<QAction *> &places, QMenu *recentFiles)
{
    QMenu *file = menu(bar, tr("&File"),
                       {NewFile, OpenFile, OpenReadOnly, kSeparator, Import, ExportList, kSeparator,
                        BackUp, SaveCopy, RestoreBackup, CheckFile, kSeparator, Print, PrintPreview,
                        kSeparator, LockScreen, CloseFile, Exit});
    recentFiles->setTitle(tr("&Recent files"));
    file->insertMenu(m_actions[Import], recentFiles);
    file->insertSeparator(m_actions[Import]);

    menu(bar, tr("&Edit"),
         {Undo, Redo, kSeparator, Copy, Find, kSeparator, MarkSpelling, NextMisspelt, kSeparator,
          EditRecord, Save, Discard});

    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions(places);
    view->addSeparator();
    for (const Act act : {Back, Forward, Refresh})
        view->addAction(m_actions[act]);
    view->addSeparator();
    for (const Act act : {NextPane, PreviousPane, LargerPane, SmallerPane, NextTab, PreviousTab})
        view->addAction(m_actions[act]);
    view->addSeparator();
    appearanceMenu(view);
    QMenu *languages = view->addMenu(tr("Lan&guage"));
    languages->setObjectName(u"languageMenu"_s);
    languages->addActions(m_languages->actions());
    for (const Act act : {Columns, CompactRows, DetailsPane, LockLayout, ResetLayout})
        view->addAction(m_actions[act]);

    m_fileMenus.append(
        menu(bar, tr("&Case"),
             {NewContact,   NewOther,   GoTo,         FindPerson,   OpenSelected,  kSeparator,
              Explain,      kSeparator, RecordStep,   NextStage,    kSeparator,    LogContact,
              WriteLetter,  Attach,     LinkCases,    RedactedCopy, OmbudsmanPack, kSeparator,
              CalendarFile, ChaseSheet, OfficerSheet, kSeparator,   MoveCases,     ChangeMany,
              kSeparator,   CloseTab}));

    QMenu *tables = bar->addMenu(tr("&Tables"));
    QMenu *report = bar->addMenu(tr("&Report"));
    m_fileMenus.append({tables, report});
    for (QAction *place : places) {
        const QString key = place->data().toString();
        if (key == "tables"_L1 || key == "trends"_L1)
            tables->addAction(place);
        else if (key == "report"_L1)
            report->addAction(place);
    }
    QMenu *tools =
        menu(bar, tr("T&ools"), {Deadlines, kSeparator, CheckFile, BackUp, kSeparator, Shortcuts});
    for (QAction *place : places) {
        if (place->data().toString() == "settings"_L1)
            tools->addAction(place);
    }
    menu(bar, tr("&Help"),
         {Help, ManualPages, Shortcuts, kSeparator, Diagnostics, kSeparator, About});
}

QList<std::pair<QString, QList<QAction *>>> MainActions::listed(const QMenuBar *bar)
{
    QList<std::pair<QString, QList<QAction *>>> lists;
    QList<QAction *> seen;
    for (const QAction *top : bar->actions()) {
        QList<QAction *> found;
        QList<QAction *> open = top->menu() ? top->menu()->actions() : QList<QAction *>();
        while (!open.isEmpty()) {
            QAction *action = open.takeFirst();
            if (action->menu())
                open = action->menu()->actions() + open;
            else if (!action->isSeparator() && !seen.contains(action)) {
                found.append(action);
                seen.append(action);
            }
        }
        QString title = top->text();
        lists.append({title.remove(u'&'), found});
    }
    return lists;
}

} // namespace redress
