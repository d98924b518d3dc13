// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of writing puts into a report: figures, tables, charts, records, links, footnotes.
#include "ui/writing/writingpage.h"

#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/writing/figuredialog.h"
#include "ui/writing/insertdialog.h"
#include "ui/writing/papereditor.h"
#include "ui/writing/pickdialog.h"

#include <QMenu>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

} // namespace

void WritingPage::addInsertions(QMenu *menu)
{
    const auto add = [&](const QString &text, auto &&what) {
        connect(menu->addAction(text), &QAction::triggered, this, what);
    };
    add(tr("Live &figure..."), [this] { insertFigure(); });
    menu->actions().front()->setObjectName(u"insertFigureAction"_s);
    add(tr("&Table..."), [this] { insertTableOrChart(Kind::Table); });
    add(tr("&Chart..."), [this] { insertTableOrChart(Kind::Chart); });
    menu->addSeparator();
    add(tr("&Link..."), [this] {
        const QString address =
            m_host.dialogs().askText(this, tr("Insert a link"), tr("&Address"), u"https://"_s);
        if (!address.isEmpty())
            m_editor->insertLink(address, m_editor->textCursor().selectedText());
    });
    add(tr("Foot&note..."), [this] {
        const QString text =
            m_host.dialogs().askText(this, tr("Insert a footnote"), tr("&Text of the note"), {});
        if (!text.isEmpty())
            m_editor->insertFootnote(text);
    });
    menu->addSeparator();
    const auto addPart = [&](const QString &text, Kind kind) {
        add(text, [this, kind] {
            ReportPart part;
            part.kind = kind;
            m_editor->insertPart(part);
        });
    };
    addPart(tr("Compliments to &quote"), Kind::Quotes);
    addPart(tr("Key &actions"), Kind::KeyActions);
    addPart(tr("Case &studies"), Kind::CaseStudies);
    addPart(tr("Upheld cases of the O&mbudsman"), Kind::OmbudsmanCases);
    addPart(tr("C&ontents"), Kind::Contents);
    addPart(tr("New &page"), Kind::PageBreak);
}

void WritingPage::insertFigure()
{
    if (!m_issue)
        return;
    m_definition.parts.clear(); // The text is the editor's; figures are looked up here.
    auto *dialog = new FigureDialog(m_host.session(), m_definition, periodOf(*m_issue), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->field().isEmpty())
            return;
        if (dialog->newFigure())
            m_definition.figures.insert_or_assign(dialog->figureName(), *dialog->newFigure());
        m_editor->insertField(dialog->field());
        m_editor->setFocus();
    });
    dialog->open();
}

void WritingPage::insertTableOrChart(Kind kind)
{
    if (!m_issue)
        return;
    auto *dialog = new InsertDialog(kind, periodOf(*m_issue), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind] {
        if (dialog->chosen().isEmpty())
            return;
        ReportPart part;
        part.kind = kind;
        part.text = dialog->chosen();
        m_editor->insertPart(part);
        m_editor->setFocus();
    });
    dialog->open();
}

/// A table or chart is given a caption of its own, a list of records its records.
void WritingPage::changePart(const QTextBlock &block)
{
    if (!m_issue || m_editor->isReadOnly())
        return;
    ReportPart part = m_editor->text().partAt(block);
    if (PickDialog::isOfPicks(part.kind)) {
        pickRecords(block, part);
        return;
    }
    if (part.kind != Kind::Table && part.kind != Kind::Chart && part.kind != Kind::Listing)
        return;
    const QString title = m_host.dialogs().askText(
        this, tr("Caption"), tr("&Caption; empty: that of the table or chart"), part.title);
    if (title.isNull() || title == part.title)
        return;
    part.title = title.trimmed();
    m_editor->text().replacePart(block, part);
}

void WritingPage::pickRecords(const QTextBlock &block, const ReportPart &part)
{
    auto *dialog = new PickDialog(m_host.session(), part, periodOf(*m_issue), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, block, part] {
        ReportPart picked = part;
        picked.picks = dialog->picks();
        if (block.isValid() && picked.picks != part.picks)
            m_editor->text().replacePart(block, picked);
    });
    dialog->open();
}

} // namespace redress
