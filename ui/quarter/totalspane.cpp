// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/totalspane.h"

#include "core/report/paperreferences.h"
#include "core/report/reportcomposer.h"
#include "core/report/reportcontext.h"
#include "core/statistics/closing/closinglist.h"
#include "core/statistics/totalscheck/typedtable.h"
#include "core/store/storageerror.h"
#include "ui/quarter/listwithcases.h"
#include "ui/quarter/quarterwords.h"
#include "ui/quarter/typedtabledialog.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

/// What the numbers of tables and figures in the reports of a year up to \p quarter say, as they
/// would be printed.
Result<std::vector<TotalsFinding>> numberingOf(FigureDesk::Room &room, Quarter quarter)
{
    const ReportPeriod period =
        ReportPeriod{quarter.year, quarter.number, {}}.upTo(room.store.clock().today());
    std::vector<TotalsFinding> findings;
    const auto context = reportContext(room.store, period);
    if (!context)
        return context.error();
    for (const ReportDefinition &report : shippedReports()) {
        const auto paper = composeReport(room.engine, report, period, *context, room.progress());
        if (!paper)
            return paper.error();
        for (TotalsFinding finding : checkNumbering(outlineOf(*paper))) {
            finding.key = report.id + u':' + finding.key;
            finding.where = TotalsPane::tr("%1: %2", "a report, a place in it")
                                .arg(paper->title, finding.where);
            findings.push_back(std::move(finding));
        }
    }
    if (const auto settled = settle(room.store.database(), quarter, findings); !settled)
        return settled.error();
    return findings;
}

} // namespace

TotalsPane::TotalsPane(PageHost &host, FigureDesk &desk, QWidget *parent)
    : SectionPane(host, desk, parent)
    , m_papers(new FigureDesk(host.session().store(), this))
{
    construct();
}

void TotalsPane::construct()
{
    const Metrics metrics(this);
    m_state = new TextLabel(TextLabel::Kind::Lead, this);
    m_state->setObjectName(u"totalsStateLabel"_s);
    m_state->setWordWrap(true);
    m_type = new QPushButton(tr("Check &printed tables..."), this);
    m_type->setObjectName(u"typeTablesButton"_s);
    m_type->setToolTip(tr("Tables from a paper or a spreadsheet, held against those made here"));
    m_drop = new QPushButton(tr("&Leave printed tables out"), this);
    m_drop->setObjectName(u"dropTablesButton"_s);
    m_drop->hide();
    m_table = new QPushButton(tr("&Show the table"), this);
    m_table->setObjectName(u"showTableButton"_s);
    m_explain = new QPushButton(tr("E&xplain..."), this);
    m_explain->setObjectName(u"explainTotalsButton"_s);
    m_explain->setToolTip(tr("Says why the chosen line is right as it is"));
    m_findings = new ListWithCases(host(), u"totals"_s, tr("What the tables say"),
                                   {tr("Kind"), tr("What"), tr("Explained by")}, this);
    m_findings->setMostCharacters({24, 0, 34});
    m_findings->setLeastNeeded({2});
    m_findings->setEmptyWords(tr("There is nothing in these tables at which a reader would "
                                 "stumble."));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    head->setSpacing(metrics.gap());
    head->addWidget(m_state, 1);
    head->addWidget(m_explain);
    head->addWidget(m_table);
    head->addWidget(m_drop);
    head->addWidget(m_type);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_findings, 1);
    setFocusProxy(m_findings);
    connect(m_type, &QPushButton::clicked, this, &TotalsPane::typeTables);
    connect(m_explain, &QPushButton::clicked, this, &TotalsPane::explainChosen);
    connect(m_drop, &QPushButton::clicked, this,
            [this] { keepTyped(QString(), tr("The printed tables were taken away.")); });
    connect(m_table, &QPushButton::clicked, this, &TotalsPane::goToTable);
    connect(m_findings, &ListWithCases::chosen, this, &TotalsPane::showChosen);
}

void TotalsPane::load(Quarter quarter)
{
    if (quarter.code() != m_quarter.code()) {
        m_unkept.reset();
        m_ofPapers.clear();
    }
    m_quarter = quarter;
    m_state->setText(tr("Holding the tables against each other ..."));
    using Room = FigureDesk::Room;
    desk().ask<Answer>(
        FigureDesk::Figures,
        [quarter, unkept = m_unkept](Room &room) -> Result<Answer> {
            Answer answer;
            const ReportPeriod period =
                ReportPeriod{quarter.year, quarter.number, {}}.upTo(room.store.clock().today());
            const auto own = ownTables(room.store.database(), room.store.who().person);
            if (!own)
                return own.error();
            const auto findings = totalsOf(room.engine, period, *own, &answer.tables);
            if (!findings)
                return findings.error();
            answer.findings = *findings;
            const auto kept = guarded(
                [&] { return QuarterRepository::printedTables(room.store.database(), quarter); });
            if (!kept)
                return kept.error();
            addPrinted(unkept.value_or(*kept), answer);
            if (const auto settled = settle(room.store.database(), quarter, answer.findings);
                !settled)
                return settled.error();
            return answer;
        },
        [this](const Result<Answer> &answer) { receive(answer); });
    readPapers();
}

/// The tables of all reports are filled for it, and their sentences.
void TotalsPane::readPapers()
{
    m_papersState = tr("The reports are still being read.");
    using Room = FigureDesk::Room;
    m_papers->ask<std::vector<TotalsFinding>>(
        FigureDesk::Figures,
        [quarter = m_quarter](Room &room) { return numberingOf(room, quarter); },
        [this](const Result<std::vector<TotalsFinding>> &findings) { receivePapers(findings); });
}

void TotalsPane::receivePapers(const Result<std::vector<TotalsFinding>> &findings)
{
    m_papersState = findings ? QString() : findings.error().message;
    const bool isAsItWas = m_ofPapers.empty() && (!findings || findings->empty());
    m_ofPapers = findings.value_or(std::vector<TotalsFinding>());
    if (!m_isLoaded)
        return;
    // Who stands among the cases of a line stays there.
    if (isAsItWas)
        showState();
    else
        showFindings();
}

/// Holds the tables of papers that were typed for the quarter against those of the records.
void TotalsPane::addPrinted(const QString &text, Answer &answer)
{
    answer.typedText = text;
    if (text.isEmpty())
        return;
    const auto typed = tablesFromTyped(text);
    if (!typed) {
        answer.typedFault = typed.error().message;
        return;
    }
    answer.typed = typed->size();
    std::vector<CheckedTable> all;
    for (const FilledTable &table : answer.tables)
        all.push_back(checkedFrom(table));
    all.insert(all.end(), typed->begin(), typed->end());
    answer.findings = checkTotals(all);
    for (const TotalsFinding &finding : checkNumbering(outlineOfText(text)))
        answer.findings.push_back(finding);
}

void TotalsPane::receive(const Result<Answer> &answer)
{
    if (!answer) {
        m_state->setText(answer.error().message);
        return;
    }
    m_isLoaded = true;
    m_answer = *answer;
    showFindings();
}

void TotalsPane::showFindings()
{
    m_drop->setVisible(!m_answer.typedText.isEmpty());
    m_shown = m_answer.findings;
    m_shown.insert(m_shown.end(), m_ofPapers.begin(), m_ofPapers.end());
    // What is open first; of those, what was typed, since that is what was asked for.
    std::ranges::stable_sort(m_shown, [](const TotalsFinding &a, const TotalsFinding &b) {
        return a.isOpen() && !b.isOpen();
    });
    std::vector<ListWithCases::Line> lines;
    for (const TotalsFinding &finding : m_shown) {
        ListWithCases::Line line;
        const bool isOpen = finding.isOpen();
        line.cells = {
            {labelOf(finding.kind), {}, isOpen ? StatusShape::Soon : StatusShape::Tick, !isOpen},
            {finding.sentence, {}, StatusShape::None, !isOpen},
            {finding.explanation.value_or(QString()), {}, StatusShape::None, true}};
        line.casesTitle = finding.where;
        line.words = finding.sentence;
        lines.push_back(std::move(line));
    }
    m_findings->setLines(std::move(lines));
    showState();
    showChosen();
    Q_EMIT changed();
}

void TotalsPane::showState()
{
    const auto open = std::ranges::count_if(
        m_shown, [](const TotalsFinding &finding) { return finding.isOpen(); });
    const QString tables = tr("%n table(s)", nullptr, int(m_answer.tables.size() + m_answer.typed));
    QString state = open == 0
                        ? tr("%1 up to quarter %2 go together.").arg(tables).arg(m_quarter.number)
                        : tr("%n finding(s) in %1", nullptr, int(open)).arg(tables);
    if (!m_answer.typedFault.isEmpty())
        state = tr("%1 The printed tables are left aside: %2", "state, fault")
                    .arg(state, m_answer.typedFault);
    else if (m_answer.typed > 0 && m_unkept)
        state = tr("%1 %n of them printed; the file is read only, so they are not kept.", nullptr,
                   int(m_answer.typed))
                    .arg(state);
    else if (m_answer.typed > 0)
        state =
            tr("%1 %n of them printed, and kept for this quarter.", nullptr, int(m_answer.typed))
                .arg(state);
    if (!m_papersState.isEmpty())
        state = tr("%1 %2", "state of the tables, of the reports").arg(state, m_papersState);
    m_state->setText(state);
}

const TotalsFinding *TotalsPane::chosen() const
{
    const int line = m_findings->current();
    return line >= 0 && size_t(line) < m_shown.size() ? &m_shown[size_t(line)] : nullptr;
}

void TotalsPane::showChosen()
{
    const TotalsFinding *finding = chosen();
    m_table->setEnabled(finding && !finding->tables.isEmpty());
    m_explain->setEnabled(finding && finding->isOpen() && !host().session().isReadOnly());
    if (!finding)
        return;
    using Room = FigureDesk::Room;
    desk().ask<CasesApart>(
        FigureDesk::Cases,
        [tables = m_answer.tables, finding = *finding](Room &room) {
            return casesApart(room.engine, tables, finding);
        },
        [this, key = finding->key](const Result<CasesApart> &apart) {
            const TotalsFinding *now = chosen();
            if (!now || now->key != key)
                return;
            if (!apart) {
                m_findings->showWords(now->sentence, apart.error().message);
                return;
            }
            std::vector<FactRef> cases = apart->onlyInFirst;
            cases.insert(cases.end(), apart->onlyInSecond.begin(), apart->onlyInSecond.end());
            m_findings->showCases(tr("%1 %2 in the first number alone, %3 in the second alone.",
                                     "a finding, a count, a count")
                                      .arg(now->sentence)
                                      .arg(apart->onlyInFirst.size())
                                      .arg(apart->onlyInSecond.size()),
                                  std::move(cases), tr("Day"));
        });
}

void TotalsPane::typeTables()
{
    auto *dialog = new TypedTableDialog(m_answer.typedText, this);
    connect(dialog, &TypedTableDialog::tablesTyped, this, [this, dialog] {
        keepTyped(dialog->text(), tr("The printed tables are kept for %1.").arg(nameOf(m_quarter)));
    });
    dialog->open();
}

void TotalsPane::keepTyped(const QString &text, const QString &success)
{
    if (host().session().isReadOnly()) {
        m_unkept = text;
        load(m_quarter);
        return;
    }
    const auto kept = savePrintedTables(host().session().store(), m_quarter, text);
    if (!kept) {
        host().messages().show(MessageBar::Kind::Error, kept.error().message);
        return;
    }
    host().messages().show(MessageBar::Kind::Success, success);
    host().session().noteChange();
}

void TotalsPane::explainChosen()
{
    const TotalsFinding *finding = chosen();
    if (!finding)
        return;
    const QString note = host().dialogs().askText(
        this, tr("Explain a finding"),
        finding->tables.isEmpty() ? tr("Why is it right as it is?")
                                  : tr("Why is it right as it is? The note is printed beneath the "
                                       "tables, also in a public copy."),
        QString());
    if (note.isNull())
        return;
    const auto done = explain(host().session().store(), m_quarter, itemOf(*finding), note);
    if (!done) {
        host().messages().show(MessageBar::Kind::Error, done.error().message);
        return;
    }
    host().messages().show(MessageBar::Kind::Success, tr("The finding is explained."));
    host().session().noteChange();
}

void TotalsPane::goToTable()
{
    if (const TotalsFinding *finding = chosen(); finding && !finding->tables.isEmpty())
        host().visit(pagekey::kTables,
                     {{u"id"_s, finding->tables.front()},
                      {u"choice"_s, QJsonObject{{u"year"_s, m_quarter.year.startYear},
                                                {u"through"_s, m_quarter.number}}}});
}

bool TotalsPane::can(PageCommand command) const
{
    return m_isLoaded && !m_shown.empty() &&
           (command == PageCommand::Copy || command == PageCommand::Export ||
            command == PageCommand::Print);
}

void TotalsPane::perform(PageCommand command)
{
    if (command == PageCommand::Copy)
        m_findings->copy();
    else if (command == PageCommand::Export)
        m_findings->save(tr("Save the findings"),
                         u"totals-%1Q%2.csv"_s.arg(m_quarter.year.label()).arg(m_quarter.number));
    else if (command == PageCommand::Print)
        m_findings->print(tr("Totals check"), nameOf(m_quarter));
}

QString TotalsPane::status() const
{
    return m_isLoaded ? tr("%n finding(s)", nullptr, int(m_shown.size())) : QString();
}

QList<QWidget *> TotalsPane::panes() const
{
    return {m_findings->list(), m_findings->cases()};
}

} // namespace redress
