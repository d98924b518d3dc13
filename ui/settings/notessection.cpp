// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notessection.h"

#include "core/base/dates.h"
#include "core/store/storageerror.h"
#include "ui/casefile/recordfields.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pairsplitter.h"
#include "ui/widgets/recordtable.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kLinesOfText = 5;

} // namespace

NotesSection::NotesSection(PageHost &host, QWidget *parent)
    : SettingsSection(host, parent)
{
    construct();
    connectAll();
}

void NotesSection::construct()
{
    const Metrics metrics(this);
    m_model = new CellTableModel({tr("First day"), tr("Last day"), tr("Of"), tr("Note")}, this);
    auto *side = new QWidget(this);
    m_list = new RecordTable(side);
    m_list->setObjectName(u"notesTableView"_s);
    m_list->setAccessibleName(tr("Notes on periods"));
    m_list->setModel(m_model);
    m_list->setEmptyText(tr("No note is kept yet. New note above the list adds the first."));
    m_list->setMostCharacters({11, 11, 24, 0});
    m_new = new QPushButton(tr("Ne&w note"), side);
    m_new->setObjectName(u"newNoteButton"_s);
    auto *left = new QVBoxLayout(side);
    left->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    left->addWidget(m_new, 0, Qt::AlignLeft);
    left->addWidget(m_list, 1);
    auto *splitter = new PairSplitter(this);
    splitter->addWidget(side);
    splitter->addWidget(constructForm());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

QWidget *NotesSection::constructForm()
{
    const Metrics metrics(this);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(area);
    m_form = new FactForm(content);
    const WorkingCalendar &calendar = session().rules().calendar();
    m_firstOn = new DateEdit(session().today(), calendar, m_form);
    m_lastOn = new DateEdit(session().today(), calendar, m_form);
    m_place = new ChoiceBox(m_form);
    m_place->setMinimumContentsLength(24);
    m_text = makeTextField(kLinesOfText, m_form);
    m_form->addField(u"firstOn"_s, tr("F&irst day"), m_firstOn);
    m_form->addField(u"lastOn"_s, tr("&Last day"), m_lastOn);
    m_form->addField(u"place"_s, tr("&Part of the council"), m_place,
                     tr("The note then stands beneath tables of this part of the council alone."));
    m_form->addField(u"note"_s, tr("Wor&ds"), m_text,
                     tr("What a reader must know of this time, in a sentence or two."));
    for (const QString &key : {u"firstOn"_s, u"lastOn"_s, u"note"_s})
        m_form->setRequired(key);
    m_remove = new QPushButton(tr("Re&move note"), content);
    m_remove->setObjectName(u"removeNoteButton"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    layout->addStretch();
    area->setWidget(content);
    return area;
}

void NotesSection::connectAll()
{
    connect(m_list, &RecordTable::currentRowChanged, this, &NotesSection::leaveTo);
    connect(m_list, &RecordTable::opened, this,
            [this] { m_firstOn->setFocus(Qt::OtherFocusReason); });
    connect(m_new, &QPushButton::clicked, this, &NotesSection::begin);
    connect(m_remove, &QPushButton::clicked, this, &NotesSection::remove);
    const auto edited = [this] {
        if (m_isShowing)
            return;
        m_form->clearFaults();
        Q_EMIT changed();
    };
    for (const DateEdit *day : {m_firstOn, m_lastOn})
        connect(day, &DateEdit::dateChanged, this, edited);
    connect(m_place, &QComboBox::currentIndexChanged, this, edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, edited);
}

QString NotesSection::help() const
{
    return tr(
        "A note tells readers what they must know of a time: a pause, a restructure, a new way "
        "of counting. It is printed beneath every table, chart and part of a report whose time "
        "it touches, of the whole council or of one directorate, service or team. Ctrl+S "
        "saves.");
}

QWidget *NotesSection::first() const
{
    return m_list;
}

void NotesSection::refresh()
{
    const bool wasModified = isModified();
    if (!wasModified)
        fillPlaces();
    fillList();
    if (!wasModified)
        show(m_before ? m_before : m_notes.empty() ? std::nullopt : std::optional(m_notes.front()));
    showButtons();
}

void NotesSection::fillPlaces()
{
    m_isShowing = true;
    const ReferenceData &reference = session().reference();
    m_place->clear();
    m_place->addNone(tr("the whole council"));
    for (const OrgNode &directorate : reference.directorates()) {
        m_place->addChoice(directorate.name, directorate.id.value());
        for (const OrgNode &service : reference.childrenOf(directorate.id, OrgLevel::Service)) {
            m_place->addChoice(
                tr("%1: %2", "a directorate and its service").arg(directorate.name, service.name),
                service.id.value());
            for (const OrgNode &team : reference.childrenOf(service.id, OrgLevel::Team))
                m_place->addChoice(
                    tr("%1: %2", "a directorate and its service").arg(service.name, team.name),
                    team.id.value());
        }
    }
    m_isShowing = false;
}

void NotesSection::fillList()
{
    const auto read = guarded([this] { return YearRepository::notes(session().database()); });
    if (!read) {
        tell(read.error(), {});
        return;
    }
    m_notes = *read;
    std::vector<CellTableModel::Row> rows;
    int current = -1;
    for (const PeriodNote &note : m_notes) {
        if (m_before && note.id == m_before->id)
            current = int(rows.size());
        rows.push_back(
            {{slashedDate(note.firstOn), note.firstOn},
             {slashedDate(note.lastOn), note.lastOn},
             {note.node ? session().reference().nameOf(*note.node) : tr("the whole council")},
             {note.note.simplified()}});
    }
    m_isShowing = true;
    m_model->setRows(std::move(rows));
    if (!m_isNew)
        m_list->setCurrentRow(current < 0 && !m_notes.empty() ? 0 : current);
    m_isShowing = false;
}

void NotesSection::show(const std::optional<PeriodNote> &note)
{
    m_isShowing = true;
    m_isNew = false;
    m_before = note;
    m_form->clearFaults();
    m_firstOn->setDate(note ? std::optional(note->firstOn) : std::nullopt);
    m_lastOn->setDate(note ? std::optional(note->lastOn) : std::nullopt);
    m_place->setId(note ? note->node : std::nullopt,
                   note && note->node ? session().reference().nameOf(*note->node) : QString());
    m_text->setPlainText(note ? note->note : QString());
    m_isShowing = false;
    showButtons();
}

void NotesSection::showButtons()
{
    lockIfReadOnly(m_new);
    lockIfReadOnly(m_remove);
    m_remove->setEnabled(m_remove->isEnabled() && m_before);
    const bool canEdit = !session().isReadOnly() && (m_before || m_isNew);
    m_firstOn->setReadOnly(!canEdit);
    m_lastOn->setReadOnly(!canEdit);
    m_text->setReadOnly(!canEdit);
    m_place->setEnabled(canEdit);
}

void NotesSection::leaveTo(int row)
{
    if (m_isShowing || row < 0 || size_t(row) >= m_notes.size())
        return;
    const PeriodNote wanted = m_notes[size_t(row)];
    if (isModified()) {
        const auto answer = host().dialogs().ask(
            this, {tr("Not saved"), tr("What you typed of a note is not saved."), tr("&Save"),
                   tr("&Discard")});
        if (answer == FileDialogs::Answer::Yes ? !save() : answer != FileDialogs::Answer::No)
            return;
    }
    show(wanted);
    Q_EMIT changed();
}

void NotesSection::begin()
{
    show(std::nullopt);
    m_isNew = true;
    showButtons();
    m_firstOn->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

PeriodNote NotesSection::typed() const
{
    PeriodNote note;
    note.firstOn = m_firstOn->date().value_or(QDate());
    note.lastOn = m_lastOn->date().value_or(QDate());
    note.node = m_place->id<OrgNodeId>();
    note.note = m_text->toPlainText().trimmed();
    if (m_before)
        note.id = m_before->id;
    return note;
}

QString NotesSection::modified() const
{
    if (m_isNew)
        return tr("a new note");
    return m_before && typed() != *m_before ? tr("a note") : QString();
}

/// Says what is wrong beside each field. \return whether all is good.
bool NotesSection::checkTyped()
{
    m_form->clearFaults();
    const PeriodNote note = typed();
    const auto wrong = [](const DateEdit *edit) {
        return edit->text().trimmed().isEmpty()
                   ? tr("Give the day.")
                   : tr("\"%1\" is not a day. Write it as 1/4/2024.").arg(edit->text());
    };
    if (!m_firstOn->date())
        m_form->setFault(u"firstOn"_s, wrong(m_firstOn));
    if (!m_lastOn->date())
        m_form->setFault(u"lastOn"_s, wrong(m_lastOn));
    if (m_firstOn->date() && m_lastOn->date() && note.lastOn < note.firstOn)
        m_form->setFault(u"lastOn"_s,
                         tr("Before the first day; that day or a later one is allowed."));
    if (note.note.isEmpty())
        m_form->setFault(u"note"_s, tr("Say what a reader must know."));
    const auto faults = m_form->faultsWithLabels();
    if (!faults.empty())
        faults.front().field->setFocus(Qt::OtherFocusReason);
    return faults.empty();
}

bool NotesSection::save()
{
    if (!isModified() || session().isReadOnly() || !checkTyped())
        return false;
    const PeriodNote note = typed();
    PeriodNote stored = note;
    const auto saved = guarded([&] {
        UnitOfWork unit(session().database(), session().store().signature(),
                        m_isNew ? tr("Note on a period added") : tr("Note on a period changed"));
        if (m_isNew)
            stored.id = YearRepository::add(unit, note);
        else
            YearRepository::change(unit, *m_before, note);
        unit.commit();
    });
    if (saved) { // The pages read anew before tell() returns.
        m_before = stored;
        m_isNew = false;
    }
    return tell(saved, tr("The note is saved. It stands beneath every table that it touches."));
}

void NotesSection::discard()
{
    show(m_before ? m_before : m_notes.empty() ? std::nullopt : std::optional(m_notes.front()));
    Q_EMIT changed();
}

void NotesSection::remove()
{
    if (!m_before)
        return;
    const auto removed = guarded([&] {
        UnitOfWork unit(session().database(), session().store().signature(),
                        tr("Note on a period removed"));
        YearRepository::remove(unit, *m_before);
        unit.commit();
    });
    if (removed)
        m_before.reset();
    if (removed)
        m_isNew = false;
    tell(removed, tr("The note is removed."));
}

} // namespace redress
