// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of writing puts into a report: figures, tables, charts, records, links, footnotes.
#include "ui/writing/writingpage.h"

#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/writing/figuredialog.h"
#include "ui/writing/insertdialog.h"
#include "ui/writing/papereditor.h"
#include "ui/writing/pickdialog.h"
#include "ui/writing/referencedialog.h"
#include "ui/writing/reportheaddialog.h"

#include <QMenu>
#include <QTextDocument>

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
    menu->actions().back()->setObjectName(u"insertTableAction"_s);
    add(tr("&Chart..."), [this] { insertTableOrChart(Kind::Chart); });
    add(tr("Table as a l&ist..."), [this] { insertTableOrChart(Kind::Listing); });
    menu->addSeparator();
    add(tr("&Reference..."), [this] { insertReference(); });
    menu->actions().back()->setObjectName(u"insertReferenceAction"_s);
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
            if (PaperText::isOfPairs(kind))
                part.items = {QString(), QString()};
            m_editor->insertPart(part);
        });
    };
    addPart(tr("Compliments to &quote"), Kind::Quotes);
    addPart(tr("Key &actions"), Kind::KeyActions);
    addPart(tr("Case &studies"), Kind::CaseStudies);
    addPart(tr("Upheld cases of the O&mbudsman"), Kind::OmbudsmanCases);
    add(tr("T&hemes of the dip sample"), [this] { insertThemes(); });
    menu->addSeparator();
    addPart(tr("Head of a paper: la&bel and text"), Kind::Facts);
    addPart(tr("Summary pan&els: figure and text"), Kind::Panels);
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
    auto *dialog = new InsertDialog(kind, m_host.session(), periodOf(*m_issue), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto part = dialog->chosen();
        if (!part)
            return;
        m_editor->insertPart(*part);
        m_editor->setFocus();
    });
    dialog->open();
}

void WritingPage::insertThemes()
{
    ReportPart part;
    part.kind = Kind::Themes;
    part.text = u"dip-sample-themes"_s;
    m_editor->insertPart(part);
}

/// What it leads to is given a name by which the reference finds it, wherever it is moved.
void WritingPage::insertReference()
{
    if (!m_issue)
        return;
    const ReportDefinition report = written();
    auto *dialog = new ReferenceDialog(
        report, periodOf(*m_issue),
        [this](const QString &markup) { return m_editor->plainOf(markup); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, free = freePartId(report)] {
        const auto placed = m_editor->text().placed();
        const int chosen = dialog->chosen();
        if (chosen < 0 || size_t(chosen) >= placed.size())
            return;
        const PaperText::Placed &target = placed[size_t(chosen)];
        const QString id = target.part.id.isEmpty() ? free : target.part.id;
        m_editor->insertReference(dialog->field() + u':' + id, target.block, id);
        m_editor->setFocus();
    });
    dialog->open();
}

/// Another text in a footnote; an empty one takes it away.
void WritingPage::changeFootnote(int place)
{
    const auto before = PaperText::footnoteAt(*m_editor->document(), place);
    if (!before || m_editor->isReadOnly())
        return;
    const QString text =
        m_host.dialogs().askText(this, tr("Footnote"), tr("&Text of the note"), *before);
    if (!text.isNull() && text != *before)
        m_editor->replaceFootnote(place, text.trimmed());
}

void WritingPage::changeHead()
{
    if (!m_issue)
        return;
    auto *dialog = new ReportHeadDialog(m_issue->name, m_definition, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        ReportDefinition changed = m_definition;
        dialog->applyTo(changed);
        if (changed != m_definition) {
            m_definition = changed;
            m_editor->document()->setModified(true);
            noteEdit();
        }
        if (dialog->name() == m_issue->name)
            return;
        const auto renamed = renameReport(m_host.session().store(), *m_issue, dialog->name());
        const auto issue = keptReport(m_host.session().database(), m_issue->id);
        if (!renamed || !issue) {
            m_host.messages().show(MessageBar::Kind::Error,
                                   renamed ? issue.error().message : renamed.error().message);
            return;
        }
        m_issue = *issue; // What is written in it stays as it stands in the editor.
        showHead();
        refresh();
        m_host.session().noteChange();
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
