// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of writing consists of; what it does is in writingpage.cpp and writingacts.cpp.
#include "ui/widgets/roomylines.h"
#include "ui/writing/writingpage.h"

#include "ui/figures/flowlayout.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/emptypanel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/textlabel.h"
#include "ui/writing/papereditor.h"
#include "ui/writing/writingtodo.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

/// A style as the box offers it.
struct Style {
    const char *name;
    Kind kind;
    int level;
};

constexpr Style kStyles[]{
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Text"), Kind::Text, 1},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Heading 1"), Kind::Heading, 1},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Heading 2"), Kind::Heading, 2},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Heading 3"), Kind::Heading, 3},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Appendix"), Kind::Appendix, 1},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Opening paragraph"), Kind::Lead, 1},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Bullets"), Kind::Bullets, 1},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Numbered list"), Kind::Numbers, 1},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Lettered list"), Kind::Letters, 1},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Note"), Kind::Note, 1},
    {QT_TRANSLATE_NOOP("redress::WritingPage", "Standing note"), Kind::Standing, 1},
};

constexpr int kLevels = 10; ///< A style is its kind times this, and its level.

QToolButton *toolButton(const QString &text, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(name);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

void WritingPage::construct()
{
    const Metrics metrics(this);
    m_reports = new QListWidget(this);
    m_reports->setObjectName(u"keptReports"_s);
    m_reports->setAccessibleName(tr("Reports"));
    m_reports->setFrameShape(QFrame::NoFrame);
    m_reports->setWordWrap(true);
    m_reports->setItemDelegate(new RoomyLines(m_reports));
    m_outline = new QListWidget(this);
    m_outline->setObjectName(u"writingOutline"_s);
    m_outline->setAccessibleName(tr("Outline"));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setItemDelegate(new RoomyLines(m_outline));
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_todo = new WritingTodo(this);
    m_todoHeading = new TextLabel(TextLabel::Kind::Strong, this);
    const auto pane = [&](QLabel *heading, QWidget *content) {
        auto *widget = new QWidget(this);
        widget->setAutoFillBackground(true);
        widget->setBackgroundRole(QPalette::Base);
        heading->setBuddy(content);
        heading->setContentsMargins(metrics.gap(), metrics.gap(), metrics.gap(),
                                    metrics.times(0.3));
        auto *layout = new QVBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(heading);
        auto *room = new QHBoxLayout;
        room->setContentsMargins(metrics.times(0.5), 0, 0, 0);
        room->addWidget(content);
        layout->addLayout(room, 1);
        return widget;
    };
    auto *left = new QSplitter(Qt::Vertical, this);
    m_left = left;
    m_todoPane = pane(m_todoHeading, m_todo);
    left->setChildrenCollapsible(false);
    left->addWidget(pane(new TextLabel(TextLabel::Kind::Strong, tr("Reports"), this), m_reports));
    left->addWidget(pane(new TextLabel(TextLabel::Kind::Strong, tr("Outline"), this), m_outline));
    left->setStretchFactor(1, 1);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"writingSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(constructMiddle());
    m_splitter->addWidget(m_todoPane);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({metrics.times(20), metrics.times(56), metrics.times(20)});
    m_empty = new EmptyPanel(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(constructHead());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_editor);
}

QWidget *WritingPage::constructHead()
{
    const Metrics metrics(this);
    auto *head = new QWidget(this);
    m_name = new TextLabel(TextLabel::Kind::Title, tr("Writing"), head);
    m_state = new TextLabel(TextLabel::Kind::Quiet, head);
    m_state->setShortened();
    m_new = new QPushButton(tr("&New report..."), head);
    m_new->setObjectName(u"newReportButton"_s);
    m_next = new QPushButton(head);
    m_next->setObjectName(u"nextStepButton"_s);
    m_save = new AccentButton(tr("&Save"), head);
    m_save->setObjectName(u"saveReportButton"_s);
    m_more = toolButton(tr("&More"), u"moreButton"_s, head);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    addActs(menu);
    m_more->setMenu(menu);
    m_reference = new QLineEdit(head);
    m_reference->setObjectName(u"referenceEdit"_s);
    m_reference->setPlaceholderText(tr("T3.2c"));
    m_reference->setMaximumWidth(metrics.times(7));
    m_reference->setToolTip(
        tr("The cases behind a printed figure, by its reference: T3.2c is Table "
           "3, second row, third figure; S4.3 the third figure in the "
           "sentences of section 4"));
    m_reference->setAccessibleDescription(m_reference->toolTip());
    auto *label = new TextLabel(TextLabel::Kind::Plain, tr("Fi&gure"), head);
    label->setBuddy(m_reference);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap());
    row->addWidget(m_name);
    row->addWidget(m_state, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(metrics.gap());
    second->addWidget(m_new);
    second->addWidget(label);
    second->addWidget(m_reference);
    second->addStretch(1);
    second->addWidget(m_more);
    second->addWidget(m_next);
    second->addWidget(m_save);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(), metrics.gap());
    layout->setSpacing(metrics.gap());
    layout->addLayout(row);
    layout->addLayout(second);
    head->setMinimumWidth(1);
    return head;
}

void WritingPage::addActs(QMenu *menu)
{
    const auto add = [&](ReportAct what, const QString &text) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"reportAct%1"_s.arg(int(what)));
        connect(action, &QAction::triggered, this, [this, what] { act(what); });
        m_acts.append({what, action});
    };
    add(ReportAct::Review, tr("Mar&k as reviewed"));
    add(ReportAct::SendBack, tr("Send &back to be written..."));
    add(ReportAct::Approve, tr("Check and &approve"));
    add(ReportAct::Publish, tr("Mark as &published"));
    menu->addSeparator();
    add(ReportAct::Correct, tr("Note a &correction..."));
    add(ReportAct::NewIssue, tr("Begin a new &issue"));
    add(ReportAct::RollForward, tr("Take over into the next &year"));
    menu->addSeparator();
    QAction *pages = menu->addAction(tr("Show the pa&ges"));
    connect(pages, &QAction::triggered, this, &WritingPage::showPages);
    m_compare = menu->addAction(tr("Compare &with what it was made from"));
    connect(m_compare, &QAction::triggered, this, &WritingPage::compareWithEarlier);
    m_changed = menu->addAction(tr("What has changed &since it was approved"));
    connect(m_changed, &QAction::triggered, this, &WritingPage::tellChanges);
    menu->addSeparator();
    m_head = menu->addAction(tr("Title and &numbering..."));
    m_head->setObjectName(u"headAction"_s);
    connect(m_head, &QAction::triggered, this, &WritingPage::changeHead);
    m_delete = menu->addAction(tr("&Delete the draft..."));
    connect(m_delete, &QAction::triggered, this, &WritingPage::deleteDraft);
    menu->setToolTipsVisible(true);
}

QWidget *WritingPage::constructMiddle()
{
    const Metrics metrics(this);
    auto *middle = new QWidget(this);
    m_editor = new PaperEditor(m_spelling, middle);
    m_fieldWords = new TextLabel(TextLabel::Kind::Quiet, middle);
    m_fieldWords->setObjectName(u"fieldWords"_s);
    m_fieldWords->setContentsMargins(metrics.gap(), metrics.times(0.3), metrics.gap(),
                                     metrics.times(0.3));
    m_fieldWords->setMinimumWidth(1);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(constructBar());
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_fieldWords);
    return middle;
}

QWidget *WritingPage::constructBar()
{
    const Metrics metrics(this);
    m_bar = new QWidget(this);
    m_style = new QComboBox(m_bar);
    m_style->setObjectName(u"styleComboBox"_s);
    m_style->setAccessibleName(tr("Style"));
    m_style->setAccessibleDescription(m_style->accessibleName());
    m_style->setPlaceholderText(tr("No style"));
    for (const Style &style : kStyles)
        m_style->addItem(tr(style.name), int(style.kind) * kLevels + style.level);
    m_bold = toolButton(tr("B"), u"boldButton"_s, m_bar);
    m_bold->setAccessibleName(tr("Bold"));
    m_bold->setToolTip(tr("Bold (Ctrl+B)"));
    m_bold->setFont(metrics.bold());
    m_bold->setCheckable(true);
    m_italic = toolButton(tr("I"), u"italicButton"_s, m_bar);
    m_italic->setAccessibleName(tr("Italic"));
    m_italic->setToolTip(tr("Italic (Ctrl+I)"));
    QFont slanted = font();
    slanted.setItalic(true);
    m_italic->setFont(slanted);
    m_italic->setCheckable(true);
    auto *insert = toolButton(tr("&Insert"), u"insertButton"_s, m_bar);
    insert->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(insert);
    addInsertions(menu);
    insert->setMenu(menu);
    auto *undo = toolButton(tr("Undo"), u"undoButton"_s, m_bar);
    auto *redo = toolButton(tr("Redo"), u"redoButton"_s, m_bar);
    auto *up = toolButton(tr("U&p"), u"moveUpButton"_s, m_bar);
    up->setToolTip(tr("Moves the paragraph, table or list up (Alt+Up)"));
    auto *down = toolButton(tr("Do&wn"), u"moveDownButton"_s, m_bar);
    down->setToolTip(tr("Moves the paragraph, table or list down (Alt+Down)"));
    auto *out = toolButton(tr("&Leave out"), u"leaveOutButton"_s, m_bar);
    auto *spell = toolButton(tr("Spelling"), u"spellingButton"_s, m_bar);
    spell->setToolTip(m_spelling.isReady()
                          ? tr("Goes to the next word that is not spelt right (F7)")
                          : tr("There is no dictionary of the language of the report"));
    spell->setEnabled(m_spelling.isReady());
    connect(undo, &QToolButton::clicked, m_editor, &QTextEdit::undo);
    connect(redo, &QToolButton::clicked, m_editor, &QTextEdit::redo);
    connect(m_editor, &QTextEdit::undoAvailable, undo, &QWidget::setEnabled);
    connect(m_editor, &QTextEdit::redoAvailable, redo, &QWidget::setEnabled);
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(up, &QToolButton::clicked, this, [this] { m_editor->moveBlock(false); });
    connect(down, &QToolButton::clicked, this, [this] { m_editor->moveBlock(true); });
    connect(out, &QToolButton::clicked, this, [this] { m_editor->leaveOut(); });
    connect(spell, &QToolButton::clicked, this, [this] { m_editor->checkSpelling(); });
    connect(m_style, &QComboBox::activated, this, [this](int index) {
        const int style = m_style->itemData(index).toInt();
        m_editor->setStyle(Kind(style / kLevels), style % kLevels);
        m_editor->setFocus();
    });
    connect(m_bold, &QToolButton::clicked, this, [this](bool on) { m_editor->setBold(on); });
    connect(m_italic, &QToolButton::clicked, this, [this](bool on) { m_editor->setItalic(on); });
    auto *outer = new QVBoxLayout(m_bar);
    outer->setContentsMargins(metrics.gap(), metrics.times(0.3), metrics.gap(), metrics.times(0.3));
    auto *row = new QWidget(m_bar);
    outer->addWidget(row);
    auto *layout = new FlowLayout(row); // Beside wide lists, in two rows.
    for (QWidget *widget :
         {static_cast<QWidget *>(m_style), static_cast<QWidget *>(m_bold),
          static_cast<QWidget *>(m_italic), static_cast<QWidget *>(insert),
          static_cast<QWidget *>(undo), static_cast<QWidget *>(redo), static_cast<QWidget *>(up),
          static_cast<QWidget *>(down), static_cast<QWidget *>(out), static_cast<QWidget *>(spell)})
        layout->addWidget(widget);
    return m_bar;
}

/// Where there is little room, what is left to do stands under the lists and not beside the text.
void WritingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const Metrics metrics(this);
    const bool isCramped = metrics.isCramped(window()->width());
    if (isCramped == (m_todoPane->parentWidget() == m_left))
        return;
    (isCramped ? m_left : m_splitter)->addWidget(m_todoPane);
    m_todoPane->show();
    if (isCramped)
        m_splitter->setSizes({metrics.times(14), metrics.times(40)});
    else
        m_splitter->setSizes({metrics.times(20), metrics.times(56), metrics.times(20)});
}

/// The style at the cursor stands in the box.
void WritingPage::showStyle()
{
    const ReportPart part = m_editor->text().partAt(m_editor->textCursor().block());
    const int level = part.kind == Kind::Heading ? part.level : 1;
    m_style->setCurrentIndex(m_style->findData(int(part.kind) * kLevels + level));
    m_bold->setChecked(m_editor->currentCharFormat().fontWeight() >= QFont::Bold &&
                       !PaperText::isHeading(part.kind));
    m_italic->setChecked(m_editor->currentCharFormat().fontItalic());
}

} // namespace redress
