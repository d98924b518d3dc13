// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that people make: building, saving, renaming, sharing and deleting them.
#include "ui/figures/figurepane.h"
#include "ui/figures/figureview.h"
#include "ui/figures/figurewords.h"
#include "ui/figures/periodbar.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/tables/tablebuilder.h"
#include "ui/tables/tablespage.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QRegularExpression>
#include <QTreeView>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::optional<QString> ownerOf(bool isPrivate, const Session &session)
{
    return isPrivate ? std::optional(session.store().who().person) : std::nullopt;
}

/// The name of a table as that of a file: "late-by-team".
QString asFileName(const QString &name)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString plain = name.toLower().replace(others, u"-"_s);
    while (plain.startsWith(u'-'))
        plain.remove(0, 1);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain;
}

} // namespace

// The list

void TablesPage::readSaved()
{
    const Session &session = host().session();
    const auto tables = savedTables(host().session().database(), session.store().who().person);
    if (tables)
        m_saved = *tables;
    else
        host().messages().show(MessageBar::Kind::Error, tables.error().message);
}

void TablesPage::refresh()
{
    readSaved();
    offerTables();
    FiguresPage::refresh();
}

const SavedTable *TablesPage::saved(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_saved, [&](const SavedTable &table) { return table.table.id == id; });
    return found == m_saved.end() ? nullptr : &*found;
}

std::optional<TableDefinition> TablesPage::chosenTable(const QString &id) const
{
    if (const SavedTable *table = saved(id))
        return table->table;
    const TableDefinition *shipped = shippedTable(id);
    return shipped ? std::optional(*shipped) : std::nullopt;
}

QString TablesPage::chosenName() const
{
    if (const SavedTable *table = saved(currentId()))
        return table->stored.name;
    const TableDefinition *shipped = shippedTable(currentId());
    return shipped ? shortTitle(shipped->title) : QString();
}

QString TablesPage::fileName() const
{
    const SavedTable *table = saved(currentId());
    const QString name = m_builder->isOpen() ? asFileName(m_builder->state().name)
                         : table             ? asFileName(table->stored.name)
                                             : QString();
    if (name.isEmpty())
        return FiguresPage::fileName();
    const QString whole = u"%1-%2"_s.arg(name, figures()->table().period.year.label());
    return periodBar()->choice().isPublic ? whole + u"-public"_s : whole;
}

void TablesPage::showWays()
{
    const SavedTable *table = saved(currentId());
    const TableDefinition *shipped = shippedTable(currentId());
    const QString readOnly = host().session().readOnlyReason();
    const bool isPivot = (table && table->fault.isEmpty()) ||
                         (shipped && shipped->kind == TableDefinition::Kind::Pivot);
    const auto set = [&](QAction *action, bool isPossible, const QString &why) {
        action->setEnabled(isPossible && (readOnly.isEmpty() || action == m_copyAction));
        action->setToolTip(action->isEnabled() ? QString() : readOnly.isEmpty() ? why : readOnly);
    };
    const QString ofRedress = tr("This table comes with Redress; change a copy of it.");
    set(m_copyAction, isPivot, tr("A list of figures or of words cannot be changed here."));
    set(m_changeAction, table && isPivot, ofRedress);
    set(m_renameAction, table != nullptr, ofRedress);
    set(m_shareAction, table && table->isPrivate(), table ? tr("It is shared.") : ofRedress);
    set(m_keepAction, table && !table->isPrivate(), table ? tr("It is yours alone.") : ofRedress);
    set(m_deleteAction, table != nullptr, ofRedress);
}

// Building

void TablesPage::buildNew()
{
    openBuilder(TableDraft::blank(), std::nullopt);
}

void TablesPage::buildCopy()
{
    if (const auto table = chosenTable(currentId()))
        openBuilder(TableDraft::copyOf(*table, chosenName()), std::nullopt);
}

void TablesPage::buildChange()
{
    if (const SavedTable *table = saved(currentId()))
        openBuilder({table->table, table->stored.name, table->isPrivate()}, table->stored);
}

void TablesPage::openBuilder(const TableDraft::State &state,
                             const std::optional<StoredDefinition> &known)
{
    figures()->closeCases();
    m_builder->open(state, known, host().session().reference(), host().session().readOnlyReason());
    showAside(true);
    m_builder->focusFirst();
    fill();
    Q_EMIT changed();
}

void TablesPage::leaveBuilder()
{
    m_builder->leave();
    showAside(false);
    definitions()->list()->setFocus(Qt::OtherFocusReason);
    fill();
    Q_EMIT changed();
}

bool TablesPage::askForBuilt()
{
    if (!m_builder->isModified())
        return true;
    const bool canSave = m_builder->canSave();
    const auto answer = host().dialogs().ask(
        this, {tr("The table is not saved"),
               canSave ? tr("Save the table before the builder closes?")
                       : tr("The table cannot be saved as it is. %1").arg(m_builder->whyNotSave()),
               canSave ? tr("&Save table") : tr("&Leave it unsaved"),
               canSave ? tr("&Leave it unsaved") : QString(), !canSave});
    if (answer == FileDialogs::Answer::Cancel)
        return false;
    if (!canSave || answer == FileDialogs::Answer::No)
        return answer == FileDialogs::Answer::Yes || canSave;
    saveBuilt();
    return !m_builder->isOpen();
}

void TablesPage::saveBuilt()
{
    if (!m_builder->canSave()) {
        m_builder->showFault(m_builder->whyNotSave());
        return;
    }
    Session &session = host().session();
    TableDraft::State state = m_builder->state();
    if (state.table.title.isEmpty())
        state.table.title = tr("%1, {period}", "name of a table").arg(state.name);
    const auto owner = ownerOf(state.isPrivate, session);
    const Signature signature = session.store().signature();
    QString id;
    if (const auto &known = m_builder->known()) {
        const auto done =
            changeTable(session.database(), signature, *known, state.name, owner, state.table);
        if (!done) {
            m_builder->showFault(done.error().message);
            return;
        }
        id = savedTableId(known->id);
    } else {
        const auto made = saveTable(session.database(), signature, state.name, owner, state.table);
        if (!made) {
            m_builder->showFault(made.error().message);
            return;
        }
        id = savedTableId(*made);
    }
    m_builder->leave();
    showAside(false);
    settle({}, id, tr("The table \"%1\" was saved.").arg(state.name));
    definitions()->list()->setFocus(Qt::OtherFocusReason);
}

void TablesPage::settle(const Result<void> &done, const QString &id, const QString &words)
{
    if (!done) {
        host().messages().show(MessageBar::Kind::Error, done.error().message);
        return;
    }
    readSaved();
    offerTables();
    definitions()->setCurrentId(id);
    if (id == currentId())
        fill();
    else
        choose(id);
    host().messages().show(MessageBar::Kind::Success, words);
    host().session().noteChange();
    Q_EMIT changed();
}

// What was saved

void TablesPage::renameChosen()
{
    const SavedTable *table = saved(currentId());
    if (!table)
        return;
    const StoredDefinition stored = table->stored;
    const QString name =
        host().dialogs().askText(this, tr("Rename the table"), tr("&Name:"), stored.name).trimmed();
    if (name.isEmpty() || name == stored.name)
        return;
    Session &session = host().session();
    settle(renameTable(session.database(), session.store().signature(), stored, name),
           savedTableId(stored.id), tr("The table is called \"%1\" now.").arg(name));
}

void TablesPage::shareChosen(bool isPrivate)
{
    const SavedTable *table = saved(currentId());
    if (!table)
        return;
    const StoredDefinition stored = table->stored;
    Session &session = host().session();
    settle(changeTable(session.database(), session.store().signature(), stored, stored.name,
                       ownerOf(isPrivate, session), table->table),
           savedTableId(stored.id),
           isPrivate ? tr("The table \"%1\" is yours alone now.").arg(stored.name)
                     : tr("Everyone sees the table \"%1\" now.").arg(stored.name));
}

void TablesPage::deleteChosen()
{
    const SavedTable *table = saved(currentId());
    if (!table)
        return;
    const StoredDefinition stored = table->stored;
    const auto answer = host().dialogs().ask(
        this,
        {tr("Delete the table"),
         stored.owner ? tr("Delete the table \"%1\"? The cases stay as they are.").arg(stored.name)
                      : tr("Delete the table \"%1\" for everyone? The cases stay as they "
                           "are.")
                            .arg(stored.name),
         tr("&Delete table"),
         {},
         true});
    if (answer != FileDialogs::Answer::Yes)
        return;
    Session &session = host().session();
    settle(deleteTable(session.database(), session.store().signature(), stored),
           shippedTables().front().id, tr("The table \"%1\" was deleted.").arg(stored.name));
}

// Commands

bool TablesPage::can(PageCommand command) const
{
    const SavedTable *table = saved(currentId());
    switch (command) {
    case PageCommand::Edit: {
        const TableDefinition *shipped = shippedTable(currentId());
        return !m_builder->isOpen() && ((table && table->fault.isEmpty()) ||
                                        (shipped && shipped->kind == TableDefinition::Kind::Pivot));
    }
    case PageCommand::Save:
        return m_builder->canSave();
    case PageCommand::Discard:
        return m_builder->isOpen();
    default:
        return FiguresPage::can(command);
    }
}

QString TablesPage::whyNot(PageCommand command) const
{
    if (command == PageCommand::Save && m_builder->isOpen())
        return m_builder->whyNotSave();
    return FiguresPage::whyNot(command);
}

void TablesPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Edit:
        if (saved(currentId()) && !host().session().isReadOnly())
            buildChange();
        else
            buildCopy();
        break;
    case PageCommand::Save:
        saveBuilt();
        break;
    case PageCommand::Discard:
        leaveBuilder();
        break;
    default:
        FiguresPage::perform(command);
    }
}

bool TablesPage::isModified() const
{
    return m_builder->isModified();
}

bool TablesPage::mayClose()
{
    return askForBuilt();
}

/// While a table is built, Back and Forward move among its figures alone.
void TablesPage::restore(const QJsonObject &state)
{
    QJsonObject wanted = state;
    if (m_builder->isOpen())
        wanted.insert(u"id"_s, currentId());
    FiguresPage::restore(wanted);
}

} // namespace redress
