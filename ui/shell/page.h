// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include <optional>

namespace redress {

/// What menu, toolbar and keys ask of the page that is shown.
enum class PageCommand {
    Print,
    Preview, ///< The sheets as they will be printed, where Print does not show them first.
    Copy,
    Find, ///< Go to the field that narrows the page down.
    Export,
    Explain, ///< Why this day?
    Open,    ///< What is selected.
    Edit,
    Save,
    Discard,
    Columns,    ///< Choose the columns of the table.
    NextStage,  ///< Begin the next stage of the case.
    RecordStep, ///< Choose among what can be done to the case.
    LogContact, ///< A call, a visit or a meeting, in the case.
    WriteLetter,
    Attach,        ///< A document to the case.
    LinkCases,     ///< With each other, or make two one.
    RedactedCopy,  ///< A copy without names.
    OmbudsmanPack, ///< All that the Ombudsman is sent, as one PDF.
    CalendarFile,  ///< The days to keep, for a calendar program.
    ChaseSheet,
    OfficerSheet, ///< What an officer has open, for whoever stands in.
    MoveCases,    ///< From one officer to another.
    ChangeMany,   ///< One fact of many cases.
    NextTab,
    PreviousTab,
    CloseTab,
};

/// A place in the program: what stands to the right of the navigation.
///
/// The shell makes it when it is first visited, asks it for its words, hands it the commands of
/// menu and toolbar, and destroys it with the case file. A page reads through PageHost::session()
/// and never asks the computer for the time. README.md of this folder says how a page is added.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// Words for the status bar; a part without words is not shown.
    struct Status {
        QString shown;  ///< "34 of 261 cases, 7 late"
        QString sorted; ///< "sorted by due date"
    };

    using QWidget::QWidget;

    /// Stands in the title of the window: "Work list", "Case CSC/24/0117".
    virtual QString title() const = 0;
    /// A paragraph for F1: what the page shows and what can be done on it.
    virtual QString help() const = 0;
    virtual Status status() const { return {}; }
    /// Figure beside the name in the navigation.
    virtual std::optional<int> count() const { return std::nullopt; }

    /// Reads everything anew: F5, and whenever the case file has changed. What the person types or
    /// has selected stays. Called before the page is first shown.
    virtual void refresh() = 0;

    virtual bool can(PageCommand command) const
    {
        Q_UNUSED(command)
        return false;
    }
    /// Why the page cannot do a command that it knows; empty if it does not know it.
    virtual QString whyNot(PageCommand command) const
    {
        Q_UNUSED(command)
        return {};
    }
    virtual void perform(PageCommand command) { Q_UNUSED(command) }
    /// What PageCommand::Export does here, as the menu says it: "&Save as PDF..."; empty where it
    /// saves a list.
    virtual QString exportWords() const { return {}; }

    /// Where the person stands on the page, so that Back returns to it: selection, filter, tab.
    virtual QJsonObject state() const { return {}; }
    virtual void restore(const QJsonObject &state) { Q_UNUSED(state) }
    /// The same with all else that is open on the page, such as tabs, for a page in its place.
    virtual QJsonObject wholeState() const { return state(); }
    /// What of it is kept until the program is started again: how a list is narrowed, but no words
    /// that somebody typed, which may name a person. \source ux 3, 21
    virtual QJsonObject lastingState() const { return {}; }

    /// Widgets between which F6 goes, in the order of reading.
    virtual QList<QWidget *> panes() const { return {}; }

    virtual bool isModified() const { return false; }
    /// Asks what to do with changes that are not saved. \return false to stay.
    virtual bool mayClose() { return true; }

Q_SIGNALS:
    /// Title, status, count, what can be done or whether something is modified is now different.
    void changed();
};

} // namespace redress
