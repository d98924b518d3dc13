// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/documentspane.h"

#include "core/base/dates.h"
#include "ui/figures/flowlayout.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

bool canTake(const QMimeData *data)
{
    return data && (data->hasUrls() || data->hasImage() || data->hasText());
}

int stageNumberOf(const CaseDossier &dossier, std::optional<StageId> stage)
{
    for (const auto &folder : dossier.stages) {
        if (folder.stage.id == stage)
            return folder.stage.number;
    }
    return 0;
}

/// Who has read it before it went, and when.
TableCell checkCell(const CaseDocument &one)
{
    if (!one.checkedOn)
        return {};
    return {DocumentsPane::tr("%1, %2", "a day and who it was")
                .arg(slashedDate(*one.checkedOn), one.checkedBy),
            *one.checkedOn, StatusShape::Tick};
}

CellTableModel::Row rowOf(const CaseDocument &one, const CaseDossier &dossier)
{
    const auto dayCell = [](std::optional<QDate> day) {
        return TableCell{day ? slashedDate(*day) : QString(), day ? QVariant(*day) : QVariant()};
    };
    const int stage = stageNumberOf(dossier, one.stage);
    const QString kind = one.isLetter()              ? DocumentsPane::tr("Letter")
                         : one.kind == kAttachedKind ? QLocale().formattedDataSize(one.bytes, 0)
                                                     : labelOfKind(one.kind);
    return {{one.name},
            {kind, one.bytes},
            {one.direction ? labelOf(*one.direction) : QString()},
            dayCell(one.datedOn),
            checkCell(one),
            one.isLetter() && !one.sentOn ? TableCell{DocumentsPane::tr("Not sent yet")}
                                          : dayCell(one.sentOn),
            one.hasWords ? TableCell{DocumentsPane::tr("Found")}
                         : TableCell{DocumentsPane::tr("Name only"), {}, StatusShape::Dash},
            {stage > 0 ? DocumentsPane::tr("Stage %1").arg(stage) : QString(), stage},
            {DocumentsPane::tr("%1, %2", "a day and who it was")
                 .arg(slashedDate(one.addedAtUtc.toLocalTime().date()), one.addedBy),
             one.addedAtUtc}};
}

} // namespace

DocumentsPane::DocumentsPane(Settings &settings, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"documentsPane"_s);
    setAcceptDrops(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    construct(settings);
}

void DocumentsPane::construct(Settings &settings)
{
    m_model =
        new CellTableModel({tr("Name"), tr("What"), tr("Direction"), tr("Dated"), tr("Read by"),
                            tr("Sent on"), tr("In searches"), tr("Stage"), tr("Added")},
                           this);
    m_proxy = new RowSortProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table = new RecordTable(this);
    m_table->setObjectName(u"documentsTableView"_s);
    m_table->setAccessibleName(tr("Letters and documents"));
    m_table->setModel(m_proxy);
    m_table->setMostCharacters({0, 12, 12, 12, 22, 14, 12, 10, 24});
    m_table->setLeastNeeded({8, 6, 7, 4, 3});
    m_emptyWords = new EmptyWords(
        *m_table, tr("No letters or documents yet. Write a letter or add a file with "
                     "the buttons below, or drop a file here."));
    m_table->rememberAs(u"casefile/documents"_s, settings);
    connect(m_table, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
    connect(m_table, &RecordTable::currentRowChanged, this, &DocumentsPane::adoptRow);
    connect(m_table, &RecordTable::opened, this, &DocumentsPane::openWanted);
    const Metrics metrics(this);
    auto *note = new TextLabel(
        TextLabel::Kind::Quiet,
        tr("Drop files here, or paste them. What is opened is a copy: the case file keeps what was "
           "put in, and knows it by its digest. Where searches have the name only, the file does "
           "not know the words: searches and copies without names leave them out."),
        this);
    note->setWordWrap(true);
    note->setContentsMargins(metrics.margin(), 0, metrics.margin(), metrics.gap());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeBar());
    layout->addWidget(note);
}

QWidget *DocumentsPane::makeBar()
{
    const Metrics metrics(this);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    const auto add = [&](QPushButton *&button, const QString &words, const QString &name,
                         void (DocumentsPane::*wanted)()) {
        button = new QPushButton(words, bar);
        button->setObjectName(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    add(m_letter, tr("Write &letter..."), u"writeLetterButton"_s, &DocumentsPane::letterWanted);
    add(m_attach, tr("&Attach..."), u"attachButton"_s, &DocumentsPane::attachWanted);
    add(m_open, tr("Open"), u"openDocumentButton"_s, &DocumentsPane::openWanted);
    add(m_save, tr("&Save copy..."), u"saveDocumentButton"_s, &DocumentsPane::saveWanted);
    add(m_facts, tr("What &it is..."), u"documentFactsButton"_s, &DocumentsPane::factsWanted);
    add(m_check, tr("Read b&y..."), u"checkDocumentButton"_s, &DocumentsPane::checkWanted);
    add(m_sent, tr("Sent o&n..."), u"sentDocumentButton"_s, &DocumentsPane::sentWanted);
    add(m_remove, tr("Re&move..."), u"removeDocumentButton"_s, &DocumentsPane::removeWanted);
    return bar;
}

void DocumentsPane::setDocuments(std::vector<CaseDocument> documents, const PaperCase &of,
                                 const QString &readOnlyReason)
{
    const int before = m_proxy->mapToSource(m_table->currentIndex()).row();
    m_documents = std::move(documents);
    m_readOnlyReason = readOnlyReason;
    if (of.isAlone())
        m_emptyWords->setWords(
            tr("No letters or documents yet. Write a letter or add what the Ombudsman sent with "
               "the buttons below, or drop a file here."));
    std::vector<CellTableModel::Row> rows;
    rows.reserve(m_documents.size());
    QStringList keys;
    for (const CaseDocument &one : m_documents) {
        rows.push_back(rowOf(one, of.dossier));
        keys.append(QString::number(one.id.value()));
    }
    const int row = m_keeper.chooseAmong(keys, std::max(before, 0));
    m_model->setRows(std::move(rows));
    if (row >= 0)
        m_table->setCurrentRow(m_proxy->mapFromSource(m_model->index(row, 0)).row());
    adoptRow();
}

const CaseDocument *DocumentsPane::chosen() const
{
    const int row = m_proxy->mapToSource(m_table->currentIndex()).row();
    return row >= 0 && row < int(m_documents.size()) ? &m_documents[size_t(row)] : nullptr;
}

void DocumentsPane::choose(DocumentId id)
{
    const auto found = std::ranges::find(m_documents, id, &CaseDocument::id);
    if (found != m_documents.end())
        m_table->setCurrentRow(
            m_proxy->mapFromSource(m_model->index(int(found - m_documents.begin()), 0)).row());
}

void DocumentsPane::adoptRow()
{
    const CaseDocument *one = chosen();
    const bool canWrite = m_readOnlyReason.isEmpty();
    for (QPushButton *button : {m_letter, m_attach, m_facts, m_check, m_sent, m_remove})
        button->setToolTip(m_readOnlyReason);
    m_attach->setEnabled(canWrite);
    m_open->setEnabled(one);
    m_save->setEnabled(one);
    m_check->setEnabled(canWrite && one && one->isLetter());
    m_sent->setEnabled(m_check->isEnabled());
    m_remove->setEnabled(canWrite && one);
    m_facts->setEnabled(canWrite && one && !one->isLetter());
}

bool DocumentsPane::canChange() const
{
    return m_facts->isEnabled();
}

void DocumentsPane::change()
{
    if (canChange())
        Q_EMIT factsWanted();
}

void DocumentsPane::paste()
{
    const QMimeData *pasted = QApplication::clipboard()->mimeData();
    if (m_readOnlyReason.isEmpty() && canTake(pasted))
        Q_EMIT dropped(pasted);
}

void DocumentsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (event->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        Q_EMIT removeWanted();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DocumentsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_readOnlyReason.isEmpty() && canTake(event->mimeData()))
        event->acceptProposedAction();
}

void DocumentsPane::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // The file that was dropped stays where it is.
    event->accept();
    Q_EMIT dropped(event->mimeData());
}

} // namespace redress
