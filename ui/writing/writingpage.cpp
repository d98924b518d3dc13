// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/writingpage.h"

#include "core/base/dates.h"
#include "core/report/kept/rollforward.h"
#include "ui/papers/composedpaper.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/parting.h"
#include "ui/shell/session.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/writing/papereditor.h"
#include "ui/writing/writingtodo.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

constexpr int kPauseMs = 900; ///< Of typing, before figures are asked for.
constexpr int kKeepMs = 2000; ///< \source ux 4: within five seconds

} // namespace

WritingPage::WritingPage(PageHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_spelling(Spelling::languageOfProgram())
    , m_desk(new WritingDesk(this))
{
    setObjectName(u"writingPage"_s);
    construct();
    connectAll();
    showNothing();
}

WritingPage::~WritingPage()
{
    // The marks of the spelling are taken away with the editor, and that is no edit.
    disconnect(m_editor->document(), nullptr, this, nullptr);
}

void WritingPage::connectAll()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WritingPage::compose);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepMs);
    connect(&m_keep, &QTimer::timeout, this, &WritingPage::keepDraft);
    connect(&Parting::one(), &Parting::isNear, this, [this] {
        if (m_keep.isActive())
            keepDraft();
    });
    connect(m_desk, &WritingDesk::composed, this, &WritingPage::receive);
    connect(m_desk, &WritingDesk::failed, this,
            [this](const QString &why) { m_host.messages().show(MessageBar::Kind::Error, why); });
    connect(m_editor->document(), &QTextDocument::contentsChange, this,
            [this](int, int removed, int added) {
                if (!m_isShowing && (removed > 0 || added > 0) &&
                    m_editor->document()->isModified())
                    noteEdit();
            });
    // Of the first change the document knows only once it has told what has changed.
    connect(m_editor->document(), &QTextDocument::modificationChanged, this,
            [this](bool isChanged) {
                if (isChanged && !m_isShowing)
                    noteEdit();
            });
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_isShowing)
            return;
        showStyle();
        showFieldWords();
    });
    connect(m_editor, &QTextEdit::currentCharFormatChanged, this, [this] {
        if (!m_isShowing)
            showStyle();
    });
    connect(m_editor, &PaperEditor::fieldActivated, this, &WritingPage::showCases);
    connect(m_editor, &PaperEditor::partActivated, this, &WritingPage::changePart);
    connect(m_editor, &PaperEditor::footnoteActivated, this, &WritingPage::changeFootnote);
    connect(m_reports, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && !m_isShowing)
            showReport(ReportIssueId(item->data(Qt::UserRole).toLongLong()));
    });
    const auto goToLine = [this](const QListWidgetItem *item) {
        if (!item)
            return;
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(
            qMin(item->data(Qt::UserRole).toInt(), m_editor->document()->characterCount() - 1));
        m_editor->setTextCursor(cursor);
        m_editor->ensureCursorVisible();
    };
    connect(m_outline, &QListWidget::itemClicked, this, goToLine);
    connect(m_outline, &QListWidget::itemActivated, this, [this, goToLine](QListWidgetItem *item) {
        goToLine(item);
        m_editor->setFocus();
    });
    connect(m_todo, &WritingTodo::placeWanted, this, [this](const QString &place) {
        if (!place.isEmpty() && m_editor->goTo(place))
            m_editor->setFocus();
    });
    connect(m_todo, &WritingTodo::readNow, this, [this](const QString &sentence) {
        m_toRead.removeOne(sentence);
        m_editor->document()->setModified(true);
        noteEdit();
        // The list is filled anew once it has done with its own change.
        QTimer::singleShot(0, this, &WritingPage::showTodo);
    });
    connect(m_new, &QPushButton::clicked, this, &WritingPage::beginNew);
    connect(m_empty, &EmptyPanel::wayChosen, this, &WritingPage::beginNew);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { act(ReportAct(m_next->property("act").toInt())); });
    connect(m_reference, &QLineEdit::returnPressed, this, &WritingPage::lookUpReference);
}

QString WritingPage::title() const
{
    return m_issue ? titleOf(*m_issue) : tr("Writing");
}

QString WritingPage::help() const
{
    return tr(
        "Here the council writes its reports. A new one begins as a copy of a layout; text is "
        "written in place, and live figures, tables and charts are put in by Insert. A figure is "
        "tinted and cannot be half deleted; Ctrl+Enter or a double-click opens its cases, the text "
        "of a footnote, the records of a list. Alt+Up "
        "and Alt+Down move a paragraph, a table or a list; F7 goes to the next word that is not "
        "spelt right; Ctrl+Z takes back, Ctrl+S saves. What is typed is kept every few seconds and "
        "offered again after a crash. At the right stands what is left to do: Enter goes there, "
        "Space says that a sentence of last year's has been read. A report is reviewed, approved "
        "and published, each by somebody else; approval checks totals, names and small numbers, "
        "and keeps the report with its figures and cases for good. A reference such as T3.2c "
        "finds the cases of a printed figure, then and now.");
}

Page::Status WritingPage::status() const
{
    if (!m_issue)
        return {};
    return {
        labelOf(m_issue->state),
        isModified()
            ? tr("not saved yet")
            : tr("saved %1", "when").arg(slashedDate(m_issue->changedAtUtc.toLocalTime().date()))};
}

void WritingPage::refresh()
{
    const auto issues = keptReports(m_host.session().database());
    if (!issues) {
        m_host.messages().show(MessageBar::Kind::Error, issues.error().message);
        return;
    }
    m_isShowing = true;
    m_reports->clear();
    for (const ReportIssue &issue : *issues) {
        auto *item = new QListWidgetItem(
            tr("%1\n%2", "a report; its state").arg(titleOf(issue), labelOf(issue.state)),
            m_reports);
        item->setData(Qt::UserRole, issue.id.value());
        if (m_issue && m_issue->id == issue.id)
            m_reports->setCurrentItem(item);
    }
    m_isShowing = false;
    m_new->setEnabled(!m_host.session().isReadOnly());
    if (issues->empty()) {
        m_issue.reset();
        showNothing();
        return;
    }
    m_stack->setCurrentWidget(m_splitter);
    const auto own = std::ranges::find_if(
        *issues, [&](const ReportIssue &issue) { return m_issue && issue.id == m_issue->id; });
    if (own == issues->end())
        showIssue(issues->front());
    else if (!isModified() && own->version != m_issue->version)
        showIssue(*own);
    else
        compose();
}

void WritingPage::showNothing()
{
    m_empty->setWords(tr("No report is written yet"),
                      tr("A report of your own begins as a copy of a layout. You reorder it, write "
                         "in it, and its figures stay those of the cases until it is approved."));
    m_empty->setWay(m_host.session().isReadOnly() ? QString() : tr("&Begin a report"));
    m_stack->setCurrentWidget(m_empty);
    showHead();
    Q_EMIT changed();
}

bool WritingPage::leaveText()
{
    if (!isModified())
        return true;
    using Answer = FileDialogs::Answer;
    const Answer answer = m_host.dialogs().ask(
        this, {tr("Save the report?"),
               tr("\"%1\" has changes that are not saved.").arg(titleOf(*m_issue)), tr("&Save"),
               tr("&Discard"), false});
    if (answer == Answer::Yes)
        return save();
    if (answer != Answer::No)
        return false;
    dropDraft();
    m_editor->document()->setModified(false);
    return true;
}

void WritingPage::showReport(ReportIssueId id)
{
    if (m_issue && m_issue->id == id)
        return;
    if (!leaveText()) {
        refresh();
        return;
    }
    const auto issue = keptReport(m_host.session().database(), id);
    if (!issue) {
        m_host.messages().show(MessageBar::Kind::Error, issue.error().message);
        return;
    }
    showIssue(*issue);
}

void WritingPage::showIssue(const ReportIssue &issue)
{
    const auto definition = definitionOf(issue);
    if (!definition) {
        m_host.messages().show(MessageBar::Kind::Error, definition.error().message);
        return;
    }
    const bool isSame = m_issue && m_issue->id == issue.id;
    const int place = isSame ? m_editor->textCursor().position() : 0;
    m_isShowing = true;
    m_issue = issue;
    m_definition = *definition;
    m_toRead = issue.toRead;
    m_obstacles.clear();
    if (!isSame)
        m_paper.reset();
    m_editor->setParts(definition->parts);
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(qMin(place, m_editor->document()->characterCount() - 1));
    m_editor->setTextCursor(cursor);
    const QSignalBlocker blocker(m_reports);
    for (int row = 0; row < m_reports->count(); ++row) {
        if (m_reports->item(row)->data(Qt::UserRole).toLongLong() == issue.id.value())
            m_reports->setCurrentRow(row);
    }
    m_isShowing = false;
    const bool isReadOnly =
        m_host.session().isReadOnly() ||
        !redress::whyNot(ReportAct::Write, issue, m_host.session().store().who().person).isEmpty();
    m_editor->setReadOnly(isReadOnly);
    m_editor->setTextInteractionFlags(isReadOnly
                                          ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                          : Qt::TextEditorInteraction);
    m_bar->setEnabled(!isReadOnly);
    if (!isReadOnly)
        offerDraft();
    showHead();
    showStyle();
    showFieldWords();
    showOutline();
    showTodo();
    compose();
    Q_EMIT changed();
}

void WritingPage::showHead()
{
    const QString person = m_host.session().store().who().person;
    m_name->setText(m_issue ? titleOf(*m_issue) : tr("Writing"));
    QStringList words;
    if (m_issue) {
        words.append(labelOf(m_issue->state));
        if (!m_issue->writers.isEmpty())
            words.append(tr("written by %1").arg(m_issue->writers.join(u", "_s)));
        if (m_issue->reviewed)
            words.append(tr("reviewed by %1").arg(m_issue->reviewed->by));
        if (m_issue->approved)
            words.append(tr("approved by %1").arg(m_issue->approved->by));
    }
    m_state->setText(words.join(u" \u00b7 "_s));
    const bool canWrite = m_issue && !m_host.session().isReadOnly();
    for (const auto &[what, action] : m_acts) {
        const QString why = m_issue ? redress::whyNot(what, *m_issue, person) : QString();
        action->setEnabled(canWrite && why.isEmpty());
        action->setToolTip(why);
    }
    m_compare->setEnabled(m_issue && m_issue->earlier);
    m_changed->setEnabled(m_issue && m_issue->isFrozen());
    m_head->setEnabled(canWrite && redress::whyNot(ReportAct::Write, *m_issue, person).isEmpty());
    m_delete->setEnabled(canWrite && !m_issue->isFrozen());
    m_more->setEnabled(m_issue.has_value());
    m_reference->setEnabled(m_issue.has_value());
    m_save->setEnabled(isModified());
    // The step that comes next has a button of its own.
    const ReportAct next = !m_issue || m_issue->state == ReportState::Draft ? ReportAct::Review
                           : m_issue->state == ReportState::Reviewed        ? ReportAct::Approve
                           : m_issue->state == ReportState::Approved        ? ReportAct::Publish
                                                                     : ReportAct::RollForward;
    m_next->setProperty("act", int(next));
    for (const auto &[what, action] : m_acts) {
        if (what != next)
            continue;
        m_next->setText(action->text());
        m_next->setEnabled(action->isEnabled());
        m_next->setToolTip(action->toolTip());
    }
}

ReportDefinition WritingPage::written() const
{
    ReportDefinition definition = m_definition;
    definition.parts = m_editor->parts();
    return definition;
}

void WritingPage::compose()
{
    if (!m_issue)
        return;
    ReportIssue issue = *m_issue;
    if (!issue.isFrozen())
        issue.body = QString::fromUtf8(reportToJson(written()));
    m_desk->compose(m_host.session(), issue);
}

void WritingPage::receive(const WrittenPointer &paper)
{
    m_paper = paper;
    m_isShowing = true;
    m_editor->setValues(paper->fields, paper->captions);
    m_isShowing = false;
    showOutline();
    showTodo();
    showFieldWords();
    Q_EMIT composed();
}

void WritingPage::showOutline()
{
    const int row = m_outline->currentRow();
    const QSignalBlocker blocker(m_outline);
    m_outline->clear();
    for (QTextBlock block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        const ReportPart &part = m_editor->text().partAt(block);
        const bool isHeading = PaperText::isHeading(part.kind);
        if (!isHeading && PaperText::isText(part.kind))
            continue;
        const QString text = isHeading ? m_editor->plainOf(m_editor->text().markupOf(block))
                                       : m_editor->captionOf(part);
        if (text.isEmpty())
            continue;
        const int depth = isHeading ? part.level - 1 : 3;
        auto *item = new QListWidgetItem(QString(qsizetype(depth) * 2, u' ') + text, m_outline);
        item->setData(Qt::UserRole, block.position());
    }
    m_outline->setCurrentRow(qMin(row, m_outline->count() - 1));
}

void WritingPage::showTodo()
{
    const QStringList toRead = m_issue ? stillToRead(written(), m_toRead) : QStringList();
    m_todo->setItems(
        toRead, [this](const QString &markup) { return m_editor->plainOf(markup); },
        m_paper ? m_paper->document.missing : std::vector<MissingFigure>(), m_obstacles);
    m_todoHeading->setText(m_todo->count() == 0 ? tr("Nothing is left to do")
                                                : tr("%n left to do", nullptr, m_todo->count()));
}

void WritingPage::showFieldWords()
{
    const QString field = m_editor->fieldAtCursor();
    m_fieldWords->setText(field.isEmpty() ? QString()
                                          : tr("Live figure {%1}: %2. Ctrl+Enter opens its cases.")
                                                .arg(field, m_editor->valueOf(field)));
}

bool WritingPage::isModified() const
{
    return m_issue && !m_editor->isReadOnly() && m_editor->document()->isModified();
}

bool WritingPage::mayClose()
{
    return leaveText();
}

bool WritingPage::can(PageCommand command) const
{
    return (command == PageCommand::Save || command == PageCommand::Discard) && isModified();
}

QString WritingPage::whyNot(PageCommand command) const
{
    if (command != PageCommand::Save || can(command))
        return {};
    return tr("There is nothing to save.");
}

void WritingPage::perform(PageCommand command)
{
    if (command == PageCommand::Save)
        save();
    else if (command == PageCommand::Discard && isModified()) {
        dropDraft();
        m_editor->document()->setModified(false);
        showIssue(*m_issue);
    }
}

QJsonObject WritingPage::state() const
{
    if (!m_issue)
        return {};
    return {{u"report"_s, m_issue->id.value()}};
}

void WritingPage::restore(const QJsonObject &state)
{
    if (state.contains("figure"_L1)) {
        m_reference->setText(state.value("figure"_L1).toString());
        lookUpReference();
        return;
    }
    if (state.contains("report"_L1))
        showReport(ReportIssueId(state.value("report"_L1).toInteger()));
}

QList<QWidget *> WritingPage::panes() const
{
    return {m_reports, m_outline, m_editor, m_todo};
}

} // namespace redress
