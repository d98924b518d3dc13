// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the builder, step by step.
#include "core/statistics/labels.h"
#include "core/statistics/pivotdefinition.h"
#include "ui/tables/arrangementbox.h"
#include "ui/tables/columndialog.h"
#include "ui/tables/countingdialog.h"
#include "ui/tables/fieldlist.h"
#include "ui/tables/filterpicker.h"
#include "ui/tables/footnotedialog.h"
#include "ui/tables/tablebuilder.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString labelOf(const MeasureColumn &column)
{
    const Measure *measure = measureNamed(column.measure);
    const QString label = measure ? measure->labelText() : column.measure;
    return column.label.isEmpty() || column.label == label
               ? label
               : TableBuilder::tr("%1 (%2)", "a heading and what it counts")
                     .arg(column.label, label);
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

/// A level where it was dropped: moved if it stands there already.
template <typename T>
void insertAt(std::vector<T> &list, const T &entry, int place)
{
    const auto at = std::ranges::find(list, entry);
    if (at != list.end()) {
        if (at - list.begin() < place)
            --place;
        list.erase(at);
    }
    place = std::clamp(place, 0, int(list.size()));
    list.insert(list.begin() + place, entry);
}

template <typename T>
bool moveWithin(std::vector<T> &list, int from, int to)
{
    if (from < 0 || to < 0 || size_t(from) >= list.size() || size_t(to) >= list.size())
        return false;
    T entry = list[size_t(from)];
    list.erase(list.begin() + from);
    list.insert(list.begin() + to, std::move(entry));
    return true;
}

} // namespace

void TableBuilder::open(const TableDraft::State &state,
                        const std::optional<StoredDefinition> &known,
                        const ReferenceData &reference, const QString &whyReadOnly)
{
    m_draft = TableDraft(state);
    m_known = known;
    m_reference = &reference;
    m_whyReadOnly = whyReadOnly;
    m_filled = {};
    m_isOpen = true;
    m_title->setText(known ? tr("Change %1").arg(known->name) : tr("New table"));
    m_fields->showFields(FieldList::Shows::Measures);
    m_fault->hide();
    showState();
}

void TableBuilder::leave()
{
    m_isOpen = false;
    m_draft = TableDraft();
    m_known.reset();
}

void TableBuilder::focusFirst()
{
    m_fields->list()->setFocus(Qt::OtherFocusReason);
}

QString TableBuilder::fault() const
{
    const auto checked = checkDefinition(m_draft.table());
    return checked ? QString() : checked.error().message;
}

QString TableBuilder::whyNotSave() const
{
    if (!m_whyReadOnly.isEmpty())
        return m_whyReadOnly;
    if (QString wrong = fault(); !wrong.isEmpty())
        return wrong;
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the table a name.");
    return {};
}

bool TableBuilder::canSave() const
{
    return m_isOpen && whyNotSave().isEmpty();
}

void TableBuilder::take(const TableDraft::State &next)
{
    if (next == m_draft.state())
        return;
    const bool isOther = next.table != m_draft.table();
    m_draft.change(next);
    showState();
    if (isOther)
        Q_EMIT changed();
}

void TableBuilder::takeWords()
{
    if (m_isShowing)
        return;
    TableDraft::State next = m_draft.state();
    m_arrangement->applyTo(next.table);
    next.name = m_name->text().trimmed();
    next.table.title = m_heading->text().trimmed();
    next.table.notes = linesOf(m_notes->toPlainText());
    next.isPrivate = m_seenBy->value() == 1;
    take(next);
}

void TableBuilder::setFilled(const FilledTable &table)
{
    m_filled = table;
    m_isShowing = true;
    m_arrangement->setTable(m_draft.table(), m_filled.columns);
    m_isShowing = false;
    showButtons();
}

void TableBuilder::showFault(const QString &words)
{
    m_fault->setText(words);
    m_fault->setVisible(!words.isEmpty());
}

void TableBuilder::showState()
{
    m_isShowing = true;
    const TableDraft::State &state = m_draft.state();
    m_fields->setTable(state.table);
    showShelves();
    m_arrangement->setTable(state.table, m_filled.columns);
    const auto put = [](QLineEdit *edit, const QString &text) {
        if (edit->text().trimmed() != text)
            edit->setText(text);
    };
    put(m_name, state.name);
    put(m_heading, state.table.title);
    m_heading->setPlaceholderText(state.name);
    if (linesOf(m_notes->toPlainText()) != state.table.notes)
        m_notes->setPlainText(state.table.notes.join(u'\n'));
    m_seenBy->setValue(state.isPrivate ? 1 : 0);
    const int kept = m_footnotes->currentRow();
    m_footnotes->clear();
    for (const Footnote &footnote : state.table.footnotes)
        m_footnotes->addItem(footnote.many);
    if (m_footnotes->count() > 0)
        m_footnotes->setCurrentRow(std::clamp(kept, 0, m_footnotes->count() - 1));
    m_isShowing = false;
    showFault(state.table.measures.empty() ? QString() : fault());
    showButtons();
}

void TableBuilder::showShelves()
{
    const TableDefinition &table = m_draft.table();
    std::vector<FieldShelf::Entry> counted;
    for (const MeasureColumn &column : table.measures) {
        const Measure *measure = measureNamed(column.measure);
        counted.push_back({fieldWord(column.measure), labelOf(column),
                           measure ? measure->basisText() : QString()});
    }
    m_measures->setEntries(counted, tr("Choose above what to count"));
    const auto levels = [](const std::vector<Dimension> &dimensions) {
        std::vector<FieldShelf::Entry> entries;
        entries.reserve(dimensions.size());
        for (const Dimension dimension : dimensions)
            entries.push_back({fieldWord(dimension), redress::labelOf(dimension), {}});
        return entries;
    };
    m_rows->setEntries(levels(rowsOf(table)), tr("One row for all"));
    m_columns->setEntries(levels(columnsOf(table)), tr("One column for the period"));
    std::vector<FieldShelf::Entry> filters;
    for (const Filter &filter : table.where)
        filters.push_back({fieldWord(filter.dimension), filterInWords(filter), {}});
    m_filters->setEntries(filters, tr("Everything counts"));
}

void TableBuilder::showButtons()
{
    const bool areMeasures = m_fields->shown() == FieldList::Shows::Measures;
    m_toMeasures->setVisible(areMeasures);
    m_toMeasures->setEnabled(!m_fields->measure().isEmpty());
    const TableDefinition &table = m_draft.table();
    const auto set = [&](QPushButton *button, const std::optional<QString> &why, bool isFull,
                         const QString &full) {
        button->setVisible(!areMeasures);
        button->setEnabled(m_fields->dimension() && !why && !isFull);
        button->setToolTip(why ? *why : isFull ? full : QString());
    };
    set(m_toRows, m_fields->whyNotRow(), table.rows.size() >= kMostRowLevels,
        tr("Rows have at most three levels."));
    set(m_toColumns, m_fields->whyNotColumn(), columnsOf(table).size() >= 2,
        tr("Columns have at most two levels."));
    set(m_toFilters, m_fields->whyNotFilter(), false, {});
    m_undo->setEnabled(m_draft.canUndo());
    const bool hasFootnote = m_footnotes->currentRow() >= 0;
    m_addFootnote->setEnabled(!m_filled.rows.empty());
    m_changeFootnote->setEnabled(hasFootnote && !m_filled.rows.empty());
    m_removeFootnote->setEnabled(hasFootnote);
    m_save->setEnabled(canSave());
    m_save->setToolTip(whyNotSave());
    m_save->setAccessibleDescription(whyNotSave());
}

void TableBuilder::addCurrent(FieldShelf *shelf)
{
    const bool isMeasure = shelf == m_measures;
    if (isMeasure != (m_fields->shown() == FieldList::Shows::Measures))
        return;
    const QString word = isMeasure               ? fieldWord(m_fields->measure())
                         : m_fields->dimension() ? fieldWord(*m_fields->dimension())
                                                 : QString();
    if (word.isEmpty())
        return;
    addTo(shelf, {word, {}, -1}, shelf->count());
    m_fields->clearFind();
}

void TableBuilder::addTo(FieldShelf *shelf, const FieldShelf::Field &field, int place)
{
    TableDraft::State next = m_draft.state();
    TableDefinition &table = next.table;
    const QString measure = measureIn(field.word);
    const auto dimension = dimensionIn(field.word);
    if (shelf == m_measures) {
        if (measure.isEmpty())
            return;
        std::vector<MeasureColumn> columns = table.measures;
        if (field.shelf == shelf->objectName()) {
            moveIn(shelf, field.place, std::min(place, shelf->count() - 1));
            return;
        }
        MeasureColumn column;
        column.measure = measure;
        columns.insert(columns.begin() + std::clamp(place, 0, int(columns.size())), column);
        placeMeasures(table, columns);
        take(next);
        return;
    }
    if (!dimension) {
        showFault(tr("A measure is counted; it stands under \"Counted\" alone."));
        return;
    }
    const auto why = shelf == m_filters ? whyNotFilter(table.measures, *dimension)
                                        : whyNotAxis(table.measures, *dimension,
                                                     shelf == m_rows ? Axis::Rows : Axis::Columns);
    if (why) {
        showFault(*why);
        return;
    }
    if (shelf == m_filters) {
        const auto known = std::ranges::find(table.where, *dimension, &Filter::dimension);
        editFilter(known == table.where.end() ? Filter{*dimension, {}} : *known,
                   size_t(known - table.where.begin()));
        return;
    }
    std::vector<Dimension> rows = rowsOf(table);
    std::vector<Dimension> columns = columnsOf(table);
    if (shelf == m_rows) {
        std::erase(columns, *dimension);
        insertAt(rows, *dimension, place);
    } else {
        std::erase(rows, *dimension);
        insertAt(columns, *dimension, place);
    }
    if (rows.size() > kMostRowLevels || columns.size() > 2) {
        showFault(shelf == m_rows ? tr("Rows have at most three levels.")
                                  : tr("Columns have at most two levels."));
        return;
    }
    placeRows(table, rows);
    placeColumns(table, columns);
    take(next);
}

void TableBuilder::removeFrom(const FieldShelf *shelf, int place)
{
    TableDraft::State next = m_draft.state();
    TableDefinition &table = next.table;
    const auto without = [place](auto list) {
        if (place >= 0 && size_t(place) < list.size())
            list.erase(list.begin() + place);
        return list;
    };
    if (shelf == m_measures)
        placeMeasures(table, without(table.measures));
    else if (shelf == m_rows)
        placeRows(table, without(rowsOf(table)));
    else if (shelf == m_columns)
        placeColumns(table, without(columnsOf(table)));
    else
        table.where = without(table.where);
    take(next);
}

void TableBuilder::moveIn(const FieldShelf *shelf, int from, int to)
{
    TableDraft::State next = m_draft.state();
    TableDefinition &table = next.table;
    if (shelf == m_measures) {
        std::vector<MeasureColumn> columns = table.measures;
        if (moveWithin(columns, from, to))
            placeMeasures(table, columns);
    } else if (shelf == m_rows) {
        std::vector<Dimension> rows = rowsOf(table);
        if (moveWithin(rows, from, to))
            placeRows(table, rows);
    } else if (shelf == m_columns) {
        std::vector<Dimension> columns = columnsOf(table);
        if (moveWithin(columns, from, to))
            placeColumns(table, columns);
    }
    take(next);
    if (auto *moved = findChild<FieldShelf *>(shelf->objectName()))
        moved->setCurrentRow(to);
}

void TableBuilder::openSettings(const FieldShelf *shelf, int place)
{
    if (shelf == m_filters && size_t(place) < m_draft.table().where.size())
        editFilter(m_draft.table().where[size_t(place)], size_t(place));
    else if (shelf == m_measures)
        editColumn(size_t(place));
}

void TableBuilder::editFilter(const Filter &filter, size_t place)
{
    if (!m_reference)
        return;
    auto *dialog = new FilterDialog(*m_reference, filter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, place] {
        TableDraft::State next = m_draft.state();
        if (place < next.table.where.size())
            next.table.where[place] = dialog->filter();
        else
            next.table.where.push_back(dialog->filter());
        take(next);
    });
    dialog->open();
}

void TableBuilder::editColumn(size_t place)
{
    if (!m_reference || place >= m_draft.table().measures.size())
        return;
    auto *dialog = new ColumnDialog(*m_reference, m_draft.table().measures[place], this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, place] {
        TableDraft::State next = m_draft.state();
        if (place < next.table.measures.size())
            next.table.measures[place] = dialog->column();
        take(next);
    });
    dialog->open();
}

void TableBuilder::editCounting()
{
    if (!m_reference)
        return;
    auto *dialog = new CountingDialog(*m_reference, m_draft.table(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        TableDraft::State next = m_draft.state();
        dialog->applyTo(next.table);
        take(next);
    });
    dialog->open();
}

void TableBuilder::editFootnote(int place)
{
    const auto &known = m_draft.table().footnotes;
    if (!m_reference || m_filled.rows.empty())
        return;
    const bool isKnown = place >= 0 && size_t(place) < known.size();
    auto *dialog = new FootnoteDialog(
        *m_reference, m_filled, isKnown ? std::optional(known[size_t(place)]) : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, place, isKnown] {
        TableDraft::State next = m_draft.state();
        if (isKnown && size_t(place) < next.table.footnotes.size())
            next.table.footnotes[size_t(place)] = dialog->footnote();
        else
            next.table.footnotes.push_back(dialog->footnote());
        take(next);
    });
    dialog->open();
}

void TableBuilder::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) && m_draft.canUndo()) {
        m_undo->click();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace redress
