// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quarter/returnpane.h"

#include "core/base/savefile.h"
#include "core/exchange/table/returntext.h"
#include "core/statistics/benchmarkreturn.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "core/statistics/figureformat.h"
#include "ui/quarter/listwithcases.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

using namespace Qt::StringLiterals;

ReturnPane::ReturnPane(PageHost &host, FigureDesk &desk, QWidget *parent)
    : SectionPane(host, desk, parent)
{
    construct();
}

void ReturnPane::construct()
{
    const Metrics metrics(this);
    m_state = new TextLabel(TextLabel::Kind::Lead, this);
    m_state->setObjectName(u"returnStateLabel"_s);
    m_state->setWordWrap(true);
    m_hides = new QCheckBox(tr("Hide small &numbers"), this);
    m_hides->setObjectName(u"returnHidesCheckBox"_s);
    m_save = new QPushButton(tr("S&ave the return..."), this);
    m_save->setObjectName(u"saveReturnButton"_s);
    m_figures = new ListWithCases(host(), u"return"_s, tr("Figures of the return"),
                                  {tr("Figure"), tr("Value"), tr("n of N")}, this);
    m_figures->setMostCharacters({0, 16, 24});
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    head->setSpacing(metrics.margin());
    head->addWidget(m_state, 1);
    head->addWidget(m_hides);
    head->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_figures, 1);
    setFocusProxy(m_figures);
    connect(m_figures, &ListWithCases::chosen, this, &ReturnPane::showChosen);
    connect(m_hides, &QCheckBox::toggled, this, [this] { load(m_quarter); });
    connect(m_save, &QPushButton::clicked, this, &ReturnPane::save);
}

void ReturnPane::load(Quarter quarter)
{
    m_quarter = quarter;
    const bool hides = m_hides->isChecked();
    m_state->setText(hides ? tr("Counting, and hiding small numbers over all answers ...")
                           : tr("Counting ..."));
    m_save->setEnabled(false);
    m_return.reset();
    using Room = FigureDesk::Room;
    desk().ask<FilledTable>(
        FigureDesk::Figures,
        [quarter, hides](Room &room) {
            const ReportPeriod period{quarter.year, quarter.number, {}};
            return fillReturn(room.engine, period.upTo(room.store.clock().today()),
                              hides ? disclosureThreshold(room.store.database()) : 0,
                              room.progress());
        },
        [this](const Result<FilledTable> &table) { receive(table); });
}

void ReturnPane::receive(const Result<FilledTable> &table)
{
    if (!table) {
        m_state->setText(table.error().message);
        return;
    }
    m_return = *table;
    const QString what = tr("%1 up to quarter %2: numbers alone, no names and no text (%3)")
                             .arg(m_quarter.year.label())
                             .arg(m_quarter.number)
                             .arg(QString(kReturnSchema));
    m_state->setText(m_hides->isChecked()
                         ? tr("%1. Small numbers are hidden over this return and all ready answers "
                              "together; the public copy of a report is worked out by itself.",
                              "what the return holds")
                               .arg(what)
                         : what);
    std::vector<ListWithCases::Line> lines;
    for (size_t r = 0; r < table->rows.size(); ++r) {
        const Cell &cell = table->cell(r, 0);
        const bool isShare =
            cell.unit == Measure::Unit::Percent && cell.hasValue() && cell.denominator;
        ListWithCases::Line line;
        line.cells = CellTableModel::Row{
            {table->rows[r].keys.value(0)},
            {cellText(cell), cell.value().value_or(-1)},
            {isShare ? tr("%1 of %2").arg(cell.numerator).arg(*cell.denominator) : QString()}};
        line.casesTitle = table->rows[r].keys.value(0);
        line.words = cell.state == Cell::State::Suppressed
                         ? tr("This number is hidden. Its cases are shown where small numbers are "
                              "not hidden.")
                     : cell.isHistory  ? tr("This figure was published; it has no cases here.")
                     : cell.hasValue() ? tr("Reading the cases ...")
                                       : tr("There are no cases here.");
        lines.push_back(std::move(line));
    }
    m_figures->setLines(std::move(lines));
    m_save->setEnabled(true);
    Q_EMIT changed();
}

void ReturnPane::showChosen()
{
    const int row = m_figures->current();
    if (!m_return || row < 0 || size_t(row) >= m_return->rows.size())
        return;
    const Cell &cell = m_return->cell(size_t(row), 0);
    if (!cell.hasValue() || cell.isHistory)
        return;
    using Room = FigureDesk::Room;
    desk().ask<CasesBehind>(
        FigureDesk::Cases,
        [table = *m_return, row](Room &room) {
            return room.engine.casesBehind(table, size_t(row), 0);
        },
        [this, row,
         name = m_return->rows[size_t(row)].keys.value(0)](const Result<CasesBehind> &behind) {
            if (m_figures->current() != row)
                return;
            if (!behind)
                m_figures->showWords(name, behind.error().message);
            else if (behind->numerator.empty() && behind->denominator.empty())
                m_figures->showWords(name, tr("There are no cases here."));
            else
                m_figures->showCases(
                    name, behind->numerator,
                    tr("%1: all of which they are a part", "what is counted").arg(name),
                    behind->denominator, tr("Day"));
        });
}

void ReturnPane::save()
{
    if (!m_return)
        return;
    const QString filter = tr("CSV files (*.csv)") + u";;"_s + tr("JSON (*.json)");
    const QString path = host().dialogs().saveFile(
        this, tr("Save the return"), u"return-%1.csv"_s.arg(m_quarter.year.label()), filter);
    if (path.isEmpty())
        return;
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const auto saved = saveFile(path, isJson ? returnAsJson(*m_return) : returnAsCsv(*m_return));
    if (saved)
        noteOutput(host(), AccessEntry::Kind::Saved, QFileInfo(path).fileName());
    if (saved)
        host().messages().show(MessageBar::Kind::Success, tr("%1 was written.").arg(path));
    else
        host().messages().show(MessageBar::Kind::Error, saved.error().message);
}

bool ReturnPane::can(PageCommand command) const
{
    return m_return && (command == PageCommand::Copy || command == PageCommand::Export);
}

void ReturnPane::perform(PageCommand command)
{
    if (command == PageCommand::Copy)
        m_figures->copy();
    else if (command == PageCommand::Export)
        save();
}

QList<QWidget *> ReturnPane::panes() const
{
    return {m_figures->list(), m_figures->cases()};
}

} // namespace redress
