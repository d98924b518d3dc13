// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/redactiondialog.h"

#include "ui/letters/documentcopy.h"
#include "ui/report/layout.h"
#include "ui/report/paperfile.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kWholeCase = 0; ///< Else the id of a document.
constexpr int kRowsShown = 12;
constexpr int kLongWords = 46; ///< Characters of a choice.

} // namespace

RedactionDialog::RedactionDialog(PageHost &host, CaseOnPaper about, QWidget *parent)
    : FormDialog(tr("Copy without names"),
                 tr("%1: each of its people gets one stand-in, the same throughout.", "a reference")
                     .arg(about.reference()),
                 tr("Save..."), parent)
    , m_host(host)
    , m_about(std::move(about))
    , m_form(new FactForm)
    , m_what(new ChoiceBox(m_form))
    , m_summary(new TextLabel(TextLabel::Kind::Strong, this))
    , m_model(new CellTableModel({tr("Found"), tr("Becomes"), tr("Times"), tr("To be looked at")},
                                 this))
    , m_table(new RecordTable(this))
{
    setObjectName(u"redactionDialog"_s);
    construct();
    connect(m_what, &QComboBox::currentIndexChanged, this, &RedactionDialog::make);
    make();
    m_what->setFocus();
}

void RedactionDialog::construct()
{
    const Metrics metrics(this);
    m_what->addChoice(tr("The whole case, with what its letters and texts say"), kWholeCase);
    for (const CaseDocument &document : m_about.documents)
        m_what->addChoice(document.name, document.id.value());
    m_form->addField(
        u"what"_s, tr("&What is copied"), m_what,
        tr("Pictures and PDF from elsewhere have no words here: they are not copied."));
    m_what->setMinimumContentsLength(kLongWords);
    m_summary->setObjectName(u"redactionSummaryLabel"_s);
    m_summary->setWordWrap(true);
    auto *proxy = new RowSortProxy(this);
    proxy->setSourceModel(m_model);
    m_table->setObjectName(u"redactionTableView"_s);
    m_table->setAccessibleName(tr("What is replaced"));
    m_table->setModel(proxy);
    m_table->setMostCharacters({30, 26, 8, 0});
    m_table->setMinimumHeight(metrics.times(kRowsShown * 2));
    connect(m_table, &RecordTable::sortChosen, proxy, &RowSortProxy::setSortKeys);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_form);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    setForm(pane);
    resize(metrics.times(64), metrics.times(46));
}

void RedactionDialog::make()
{
    Session &session = m_host.session();
    setFault({});
    m_copy.reset();
    const qint64 id = m_what->value().value_or(kWholeCase);
    const auto document =
        std::find_if(m_about.documents.begin(), m_about.documents.end(),
                     [id](const CaseDocument &one) { return one.id.value() == id; });
    const auto made = document == m_about.documents.end()
                          ? redactedCase(session.store(), m_about, session.today())
                          : redactedDocument(session.store(), m_about, *document, session.today());
    if (made) {
        m_copy = *made;
        showReplaced(*made);
    } else {
        showReplaced({});
        setFault(made.error().message);
    }
    if (auto *button = findChild<QPushButton *>(u"recordButton"_s))
        button->setEnabled(m_copy.has_value());
}

void RedactionDialog::showReplaced(const RedactedCopy &copy)
{
    std::vector<CellTableModel::Row> rows;
    int certain = 0;
    for (const Replacement &one : copy.replaced) {
        certain += one.isCertain ? 1 : 0;
        rows.push_back({{one.found},
                        {one.standIn},
                        {QLocale().toString(one.times), one.times},
                        one.isCertain ? TableCell{tr("certain"), 1, StatusShape::Tick, true}
                                      : TableCell{one.doubt, 0, StatusShape::Soon}});
    }
    const int doubtful = int(rows.size()) - certain;
    // What wants to be looked at stands first.
    std::stable_partition(rows.begin(), rows.end(), [](const CellTableModel::Row &row) {
        return row.back().shape == StatusShape::Soon;
    });
    m_model->setRows(std::move(rows));
    QString words = tr("To be looked at: %n. Certain: %1.", "things replaced", doubtful)
                        .arg(QLocale().toString(certain));
    if (!copy.leftOut.isEmpty())
        words = tr("%1 Not in the copy: %2.", "a sentence; documents")
                    .arg(words, copy.leftOut.join(tr("; ", "between the parts of a list")));
    m_summary->setText(words);
}

void RedactionDialog::record()
{
    if (!m_copy)
        return;
    QString folder = m_host.settings().value(Settings::Key::LastFolder).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = m_host.dialogs().saveFile(
        this, tr("Save the copy without names"),
        QDir(folder).filePath(fileNameOf(m_copy->document.title) + u".pdf"_s),
        QStringList{tr("PDF, as it prints (*.pdf)"),
                    tr("OpenDocument, for LibreOffice and Word (*.odt)")}
            .join(u";;"_s));
    if (path.isEmpty())
        return;
    if (!paperFileOf(path))
        path += u".pdf"_s;
    const auto written = writePaper(m_copy->document, layOut(m_copy->document), path);
    if (!written) {
        setFault(written.error().message);
        return;
    }
    m_host.settings().setValue(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
    noteOutput(m_host, AccessEntry::Kind::Saved, QFileInfo(path).fileName(), m_about.id());
    m_host.messages().show(MessageBar::Kind::Success,
                           tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
    accept();
}

} // namespace redress
