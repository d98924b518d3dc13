// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/answerspane.h"

#include "core/base/savefile.h"
#include "core/exchange/table/returntext.h"
#include "core/report/papertable.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "ui/figures/figuredocument.h"
#include "ui/figures/figurewords.h"
#include "ui/figures/flowlayout.h"
#include "ui/printing/documentprinter.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Columns stand beneath one another; the size is left to the window, which follows the text size.
QFont evenlySpaced()
{
    QFont font;
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace

AnswersPane::AnswersPane(PageHost &host, FigureDesk &desk, QWidget *parent)
    : SectionPane(host, desk, parent)
{
    construct();
}

void AnswersPane::construct()
{
    const Metrics metrics(this);
    m_questions = new QListWidget(this);
    m_questions->setObjectName(u"questionsListWidget"_s);
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setWordWrap(true);
    m_questions->setSpacing(metrics.times(0.2));
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_questions->setResizeMode(QListView::Adjust);
    m_questions->setTextElideMode(Qt::ElideNone);
    for (const StandingQuestion &question : standingQuestions()) {
        auto *item = new QListWidgetItem(question.question, m_questions);
        item->setToolTip(question.group);
        item->setData(Qt::UserRole, question.id);
    }
    m_state = new TextLabel(TextLabel::Kind::Strong, this);
    m_state->setObjectName(u"answerStateLabel"_s);
    m_state->setWordWrap(true);
    m_copyFor = new SegmentedSwitch({tr("For the public"), tr("Internal")}, this);
    m_copyFor->setObjectName(u"answerCopySwitch"_s);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"answerPlainTextEdit"_s);
    m_text->setAccessibleName(tr("Answer"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(evenlySpaced());
    m_copyButton = new QPushButton(tr("Co&py the answer"), this);
    m_copyButton->setObjectName(u"copyAnswerButton"_s);
    m_save = new QPushButton(tr("&Save the answer..."), this);
    m_save->setObjectName(u"saveAnswerButton"_s);

    m_tables = new QPushButton(tr("Sho&w the table"), this);
    m_tables->setObjectName(u"showAnswerTableButton"_s);
    m_tables->setToolTip(tr("There each number of the answer opens its cases"));
    m_tablesMenu = new QMenu(m_tables);

    auto *ways = new QWidget(this);
    auto *flow = new FlowLayout(ways);
    flow->addWidget(m_copyFor);
    flow->addWidget(m_copyButton);
    flow->addWidget(m_save);
    flow->addWidget(m_tables);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    head->setSpacing(metrics.gap());
    head->addWidget(m_state);
    head->addWidget(ways);
    auto *right = new QWidget(this);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addLayout(head);
    rightLayout->addWidget(m_text, 1);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_questions);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({metrics.times(26), metrics.times(70)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_questions);

    m_questions->setCurrentRow(0);
    connect(m_questions, &QListWidget::currentRowChanged, this, &AnswersPane::showChosen);
    connect(m_copyFor, &SegmentedSwitch::chosen, this, &AnswersPane::ask);
    connect(m_copyButton, &QPushButton::clicked, this, &AnswersPane::copy);
    connect(m_save, &QPushButton::clicked, this, &AnswersPane::save);
    connect(m_tables, &QPushButton::clicked, this, [this] {
        if (m_answer && m_answer->question.tables.size() == 1)
            goToTable(m_answer->question.tables.front());
    });
}

/// Questions above the answer where there is no room beside it.
void AnswersPane::resizeEvent(QResizeEvent *event)
{
    SectionPane::resizeEvent(event);
    m_questions->doItemsLayout(); // Questions break where the width ends.
    const Metrics metrics(this);
    const bool isNarrow = width() < metrics.times(62);
    const Qt::Orientation wanted = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(isNarrow ? QList<int>{metrics.times(7), metrics.times(24)}
                                  : QList<int>{metrics.times(26), metrics.times(70)});
}

void AnswersPane::load(Quarter quarter)
{
    m_quarter = quarter;
    ask();
}

/// All questions at once: what is hidden in one answer depends on all others.
void AnswersPane::ask()
{
    if (m_quarter.year.startYear == 0)
        return;
    const bool isPublic = m_copyFor->current() == 0;
    m_answers.clear();
    m_answer.reset();
    m_text->clear();
    m_state->setText(isPublic ? tr("Answering, and hiding small numbers over all answers ...")
                              : tr("Answering ..."));
    m_copyButton->setEnabled(false);
    m_save->setEnabled(false);
    m_tables->setEnabled(false);
    using Room = FigureDesk::Room;
    desk().ask<std::vector<ReadyAnswer>>(
        FigureDesk::Figures,
        [quarter = m_quarter, isPublic](Room &room) {
            const QDate today = room.store.clock().today();
            const ReportPeriod period{quarter.year, quarter.number, {}};
            const int threshold = isPublic ? disclosureThreshold(room.store.database()) : 0;
            return answers(room.store.database(), room.engine, room.store.rules(),
                           period.upTo(today), today, threshold, room.progress());
        },
        [this](const Result<std::vector<ReadyAnswer>> &made) { receive(made); });
    Q_EMIT changed();
}

void AnswersPane::receive(const Result<std::vector<ReadyAnswer>> &made)
{
    if (made) {
        m_answers = *made;
        showChosen();
    } else {
        m_state->setText(made.error().message);
        Q_EMIT changed();
    }
}

void AnswersPane::showChosen()
{
    const int row = m_questions->currentRow();
    if (row < 0 || size_t(row) >= m_answers.size())
        return;
    m_answer = m_answers[size_t(row)];
    m_state->setText(
        m_answer->isPublic
            ? tr("%1, small numbers hidden over all answers and the return together. The public "
                 "copy of a report is worked out by itself: whoever publishes both holds them "
                 "against each other first.",
                 "a period")
                  .arg(m_answer->period)
            : tr("%1, in full: not to be published", "a period").arg(m_answer->period));
    m_text->setPlainText(answerAsText(*m_answer));
    m_copyButton->setEnabled(true);
    m_save->setEnabled(true);
    offerTables();
    Q_EMIT changed();
}

/// One table is shown at once, several are offered by their names.
void AnswersPane::offerTables()
{
    const QStringList &tables = m_answer->question.tables;
    m_tables->setEnabled(!tables.isEmpty());
    m_tables->setText(tables.size() > 1 ? tr("Show &a table") : tr("Sho&w the table"));
    m_tables->setMenu(tables.size() > 1 ? m_tablesMenu : nullptr);
    m_tablesMenu->clear();
    for (const QString &id : tables) {
        if (const TableDefinition *table = shippedTable(id))
            m_tablesMenu->addAction(shortTitle(table->title), this, [this, id] { goToTable(id); });
    }
}

void AnswersPane::goToTable(const QString &id)
{
    host().visit(pagekey::kTables, {{u"id"_s, id},
                                    {u"choice"_s, QJsonObject{{u"year"_s, m_quarter.year.startYear},
                                                              {u"through"_s, m_quarter.number}}}});
}

void AnswersPane::copy()
{
    if (!m_answer)
        return;
    QApplication::clipboard()->setText(answerAsText(*m_answer));
    host().messages().show(MessageBar::Kind::Success, tr("The answer was copied."));
}

void AnswersPane::save()
{
    if (!m_answer)
        return;
    const QString filter = tr("Text (*.txt)") + u";;"_s + tr("CSV files (*.csv)");
    const QString proposed = u"%1-%2.txt"_s.arg(m_answer->question.id, m_quarter.year.label());
    const QString path = host().dialogs().saveFile(this, tr("Save the answer"), proposed, filter);
    if (path.isEmpty())
        return;
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const auto saved =
        saveFile(path, isCsv ? answerAsCsv(*m_answer) : answerAsText(*m_answer).toUtf8());
    if (saved)
        noteOutput(host(), AccessEntry::Kind::Saved, QFileInfo(path).fileName());
    if (saved)
        host().messages().show(MessageBar::Kind::Success, tr("%1 was written.").arg(path));
    else
        host().messages().show(MessageBar::Kind::Error, saved.error().message);
}

void AnswersPane::print()
{
    if (!m_answer || m_answer->tables.empty())
        return;
    Document document = documentOf(m_answer->tables.front(), host().session());
    const auto paragraph = [](const QString &text, ParagraphBlock::Style style) {
        return ParagraphBlock{{TextRun{text, TextRun::Role::Plain, {}, {}}}, style, {}};
    };
    document.blocks.clear();
    document.blocks.push_back(paragraph(m_answer->question.question, ParagraphBlock::Style::Lead));
    document.blocks.push_back(
        paragraph(m_answer->question.definition, ParagraphBlock::Style::Body));
    int number = 0;
    for (const FilledTable &table : m_answer->tables)
        document.blocks.push_back(
            TableBlock{{}, u"table-%1"_s.arg(++number), paperTable(table), {}});
    previewAndNote(host(), this, DocumentPrinter(document, m_answer->question.question).sheets(),
                   m_answer->question.question);
}

bool AnswersPane::can(PageCommand command) const
{
    return m_answer && (command == PageCommand::Copy || command == PageCommand::Export ||
                        command == PageCommand::Print);
}

void AnswersPane::perform(PageCommand command)
{
    if (command == PageCommand::Copy)
        copy();
    else if (command == PageCommand::Export)
        save();
    else if (command == PageCommand::Print)
        print();
}

QList<QWidget *> AnswersPane::panes() const
{
    return {m_questions, m_text};
}

} // namespace redress
