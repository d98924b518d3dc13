// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablebuilder.h"

#include "ui/figures/flowlayout.h"
#include "ui/tables/arrangementbox.h"
#include "ui/tables/fieldlist.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds kPause{500};

QPushButton *button(const QString &text, const char *name, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

TableBuilder::TableBuilder(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"tableBuilder"_s);
    construct();
    connectAll();
}

void TableBuilder::construct()
{
    const Metrics metrics(this);
    auto *inside = new QWidget(this);
    auto *middle = new QVBoxLayout(inside);
    middle->setContentsMargins(metrics.gap(), 0, metrics.gap(), metrics.gap());
    middle->setSpacing(metrics.gap() / 2);
    middle->addWidget(constructFields());
    constructPlaces(middle);
    m_arrangement = new ArrangementBox(inside);
    middle->addSpacing(metrics.gap());
    middle->addWidget(m_arrangement);
    m_counting = button(tr("How it counts ..."), "countingButton", inside);
    m_counting->setToolTip(tr("Where more than one way of counting is right"));
    middle->addWidget(m_counting, 0, Qt::AlignLeft);
    constructWords(middle);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"builderScrollArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setBackgroundRole(QPalette::Window);
    inside->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(constructHead());
    layout->addWidget(area, 1);
    layout->addWidget(constructFoot());
}

QWidget *TableBuilder::constructHead()
{
    const Metrics metrics(this);
    auto *head = new QWidget(this);
    m_title = new TextLabel(TextLabel::Kind::Lead, head);
    m_title->setObjectName(u"builderTitleLabel"_s);
    m_title->setWordWrap(true);
    m_undo = new QToolButton(head);
    m_undo->setObjectName(u"builderUndoButton"_s);
    m_undo->setIcon(icon(Icon::Undo));
    m_undo->setAutoRaise(true);
    m_undo->setFocusPolicy(Qt::StrongFocus);
    m_undo->setAccessibleName(tr("Undo the last step"));
    m_undo->setToolTip(tr("Undo the last step (Ctrl+Z)"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics.gap(), metrics.gap(), metrics.gap(), metrics.gap());
    row->addWidget(m_title, 1);
    row->addWidget(m_undo, 0, Qt::AlignTop);
    return head;
}

QWidget *TableBuilder::constructFields()
{
    const Metrics metrics(this);
    auto *box = new QWidget(this);
    m_fields = new FieldList(box);
    m_toMeasures = button(tr("Add to the ta&ble"), "toMeasuresButton", box);
    m_toRows = button(tr("Ro&ws"), "toRowsButton", box);
    m_toColumns = button(tr("Col&umns"), "toColumnsButton", box);
    m_toFilters = button(tr("F&ilters"), "toFiltersButton", box);
    m_toRows->setAccessibleName(tr("Add to the rows"));
    m_toColumns->setAccessibleName(tr("Add to the columns"));
    m_toFilters->setAccessibleName(tr("Add to the filters"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap());
    for (QPushButton *each : {m_toMeasures, m_toRows, m_toColumns, m_toFilters})
        row->addWidget(each);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap() / 2);
    layout->addWidget(m_fields, 1);
    layout->addLayout(row);
    return box;
}

FieldShelf *TableBuilder::addShelf(QVBoxLayout *layout, const QString &name, const QString &title)
{
    auto *heading = new TextLabel(TextLabel::Kind::Strong, title, this);
    auto *shelf = new FieldShelf(name, title, this);
    layout->addSpacing(Metrics(this).gap() / 2);
    layout->addWidget(heading);
    layout->addWidget(shelf);
    connect(
        shelf, &FieldShelf::dropped, this,
        [this, shelf](const FieldShelf::Field &field, int place) { addTo(shelf, field, place); });
    connect(shelf, &FieldShelf::moveWanted, this,
            [this, shelf](int from, int to) { moveIn(shelf, from, to); });
    connect(shelf, &FieldShelf::removeWanted, this,
            [this, shelf](int place) { removeFrom(shelf, place); });
    connect(shelf, &FieldShelf::settingsWanted, this,
            [this, shelf](int place) { openSettings(shelf, place); });
    return shelf;
}

void TableBuilder::constructPlaces(QVBoxLayout *layout)
{
    m_measures = addShelf(layout, u"measuresShelf"_s, tr("Counted"));
    m_rows = addShelf(layout, u"rowsShelf"_s, tr("Rows"));
    m_columns = addShelf(layout, u"columnsShelf"_s, tr("Columns"));
    m_filters = addShelf(layout, u"filtersShelf"_s, tr("Only"));
    auto *words = new TextLabel(TextLabel::Kind::Quiet,
                                tr("Enter or a double click opens the settings of a line, Delete "
                                   "takes it away, Ctrl+Up and Ctrl+Down move it."),
                                this);
    words->setWordWrap(true);
    layout->addWidget(words);
}

void TableBuilder::constructWords(QVBoxLayout *layout)
{
    const Metrics metrics(this);
    m_heading = new QLineEdit(this);
    m_heading->setObjectName(u"headingEdit"_s);
    m_heading->setToolTip(tr("{year} becomes the year, {period} what the table covers."));
    m_notes = new QPlainTextEdit(this);
    m_notes->setObjectName(u"notesEdit"_s);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(metrics.times(5));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(metrics.gap() / 2);
    form->addRow(tr("Printed heading:"), m_heading);
    form->addRow(tr("Notes beneath, one a line:"), m_notes);
    layout->addLayout(form);
    m_footnotes = new QListWidget(this);
    m_footnotes->setObjectName(u"footnotesList"_s);
    m_footnotes->setAccessibleName(tr("Computed footnotes"));
    m_footnotes->setTabKeyNavigation(false);
    m_footnotes->setWordWrap(true);
    m_footnotes->setFixedHeight(metrics.times(5));
    m_addFootnote = button(tr("Add ..."), "addFootnoteButton", this);
    m_addFootnote->setAccessibleName(tr("Add a computed footnote"));
    m_changeFootnote = button(tr("Change ..."), "changeFootnoteButton", this);
    m_changeFootnote->setAccessibleName(tr("Change the chosen footnote"));
    m_removeFootnote = button(tr("Remove"), "removeFootnoteButton", this);
    m_removeFootnote->setAccessibleName(tr("Remove the chosen footnote"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap());
    for (QPushButton *each : {m_addFootnote, m_changeFootnote, m_removeFootnote})
        row->addWidget(each);
    row->addStretch(1);
    layout->addSpacing(metrics.gap() / 2);
    layout->addWidget(new TextLabel(TextLabel::Kind::Strong, tr("Computed footnotes"), this));
    layout->addWidget(m_footnotes);
    layout->addLayout(row);
}

QWidget *TableBuilder::constructFoot()
{
    const Metrics metrics(this);
    auto *foot = new QWidget(this);
    m_fault = new TextLabel(TextLabel::Kind::Plain, foot);
    m_fault->setObjectName(u"builderFaultLabel"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_name = new QLineEdit(foot);
    m_name->setObjectName(u"tableNameEdit"_s);
    m_name->setPlaceholderText(tr("Late by team"));
    m_seenBy = new ChoiceBox(foot);
    m_seenBy->setObjectName(u"seenByBox"_s);
    m_seenBy->setAccessibleName(tr("Who sees the table"));
    m_seenBy->addChoice(tr("Seen by me alone"), 1);
    m_seenBy->addChoice(tr("Seen by everyone"), 0);
    m_save = new AccentButton(tr("Save table"), foot);
    m_save->setObjectName(u"saveTableButton"_s);
    m_save->setAutoDefault(false);
    auto *closeButton = button(tr("Close"), "closeBuilderButton", foot);
    connect(closeButton, &QPushButton::clicked, this, &TableBuilder::closeWanted);
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(metrics.gap() / 2);
    form->addRow(tr("Na&me:"), m_name);
    auto *ways = new QWidget(foot);
    auto *flow = new FlowLayout(ways);
    flow->addWidget(m_seenBy);
    flow->addWidget(m_save);
    flow->addWidget(closeButton);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(metrics.gap(), metrics.gap(), metrics.gap(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_fault);
    layout->addLayout(form);
    layout->addWidget(ways);
    return foot;
}

void TableBuilder::connectAll()
{
    connect(m_undo, &QToolButton::clicked, this, [this] {
        m_draft.undo();
        showState();
        Q_EMIT changed();
    });
    connect(m_fields, &FieldList::currentChanged, this, &TableBuilder::showButtons);
    connect(m_fields, &FieldList::entered, this, [this] {
        addCurrent(m_fields->shown() == FieldList::Shows::Measures ? m_measures : m_rows);
    });
    connect(m_toMeasures, &QPushButton::clicked, this, [this] { addCurrent(m_measures); });
    connect(m_toRows, &QPushButton::clicked, this, [this] { addCurrent(m_rows); });
    connect(m_toColumns, &QPushButton::clicked, this, [this] { addCurrent(m_columns); });
    connect(m_toFilters, &QPushButton::clicked, this, [this] { addCurrent(m_filters); });
    connect(m_counting, &QPushButton::clicked, this, &TableBuilder::editCounting);
    connect(m_arrangement, &ArrangementBox::changed, this, [this] { takeWords(); });
    for (QLineEdit *edit : {m_name, m_heading})
        connect(edit, &QLineEdit::textEdited, this, [this] { showButtons(); });
    for (QLineEdit *edit : {m_name, m_heading})
        connect(edit, &QLineEdit::editingFinished, this, [this] { takeWords(); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(m_notes, &QPlainTextEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, [this] { takeWords(); });
    connect(m_seenBy, &QComboBox::currentIndexChanged, this, [this] { takeWords(); });
    connect(m_save, &QPushButton::clicked, this, [this] {
        takeWords();
        Q_EMIT saveWanted();
    });
    connect(m_footnotes, &QListWidget::currentRowChanged, this, [this] { showButtons(); });
    connect(m_footnotes, &QListWidget::itemActivated, this,
            [this] { editFootnote(m_footnotes->currentRow()); });
    connect(m_addFootnote, &QPushButton::clicked, this, [this] { editFootnote(-1); });
    connect(m_changeFootnote, &QPushButton::clicked, this,
            [this] { editFootnote(m_footnotes->currentRow()); });
    connect(m_removeFootnote, &QPushButton::clicked, this, [this] {
        const int place = m_footnotes->currentRow();
        TableDraft::State next = m_draft.state();
        if (place < 0 || size_t(place) >= next.table.footnotes.size())
            return;
        next.table.footnotes.erase(next.table.footnotes.begin() + place);
        take(next);
    });
}

QSize TableBuilder::sizeHint() const
{
    const Metrics metrics(this);
    return {metrics.times(31), metrics.times(50)};
}

QSize TableBuilder::minimumSizeHint() const
{
    const Metrics metrics(this);
    return {metrics.times(21), metrics.times(20)};
}

} // namespace redress
