// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablespage.h"

#include "core/exchange/table/tabletext.h"
#include "ui/figures/figuredocument.h"
#include "ui/figures/figurepane.h"
#include "ui/figures/figureview.h"
#include "ui/figures/figurewords.h"
#include "ui/figures/periodbar.h"
#include "ui/printing/documentprinter.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/savetofile.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

std::vector<DefinitionPane::Item> items()
{
    std::vector<DefinitionPane::Item> items;
    for (const TableDefinition &table : shippedTables())
        items.push_back({table.id, table.group, shortTitle(table.title)});
    // Tables by what they are about come first, those of one published report after them.
    std::stable_partition(items.begin(), items.end(), [](const DefinitionPane::Item &item) {
        return !item.group.startsWith("Report "_L1);
    });
    return items;
}

} // namespace

TablesPage::TablesPage(PageHost &host, QWidget *parent)
    : FiguresPage(host, {pagekey::kTables, tr("Tables"), tr("Tables"), tr("Find a table")}, parent)
{
    setObjectName(u"tablesPage"_s);
    construct(constructBody(), items());
}

QToolButton *TablesPage::addButton(QHBoxLayout *row, const QString &text, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    QString plain = text;
    button->setAccessibleName(plain.remove(u'&'));
    row->addWidget(button);
    m_buttons.push_back(button);
    return button;
}

QWidget *TablesPage::constructBody()
{
    const Metrics metrics(this);
    auto *body = new QWidget(this);
    m_title = new TextLabel(TextLabel::Kind::Strong, body);
    m_title->setObjectName(u"tableTitleLabel"_s);
    m_title->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.gap(), metrics.gap());
    row->addWidget(m_title, 1);
    QToolButton *explain = addButton(row, tr("E&xplain"), u"explainButton"_s);
    explain->setIcon(icon(Icon::Help));
    explain->setToolTip(tr("What the chosen number is (F4)"));
    QToolButton *copy = addButton(row, tr("Co&py"), u"copyButton"_s);
    copy->setIcon(icon(Icon::Copy));
    copy->setToolTip(tr("Copies the chosen figures, or the whole table, for a spreadsheet"));
    QToolButton *exported = addButton(row, tr("Export C&SV"), u"exportButton"_s);
    exported->setIcon(icon(Icon::Export));
    exported->setToolTip(tr("Saves the table as a CSV file"));
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(figures(), 1);
    connect(explain, &QToolButton::clicked, this, [this] { perform(PageCommand::Explain); });
    connect(copy, &QToolButton::clicked, this, [this] {
        const FilledTable copied = figures()->view()->chosenTable();
        figures()->view()->copyTable(copied);
        host().messages().show(
            MessageBar::Kind::Success,
            figures()->view()->hasRange()
                ? tr("The chosen figures were copied, with their headings.")
                : tr("The whole table was copied. Choose several figures to copy those alone."));
    });
    connect(exported, &QToolButton::clicked, this, &TablesPage::exportFigures);
    return body;
}

QString TablesPage::help() const
{
    return tr(
        "The tables count what is recorded. Choose a table at the left, and above it the year, the "
        "quarter up to which it is filled, one directorate or all, and, if need be, the day as at "
        "which it is counted by the dates in the records, or the day on which it was known what is "
        "counted, by the history of changes. Restated, figures of closed services stand with those "
        "that took over. Arrow keys go from figure to figure; Enter shows the cases behind "
        "one, those that count and the rest apart, and Enter there opens the case. F4 explains the "
        "figure, Ctrl+C copies what is chosen, Ctrl+P prints the table.");
}

QList<QWidget *> TablesPage::panes() const
{
    return {definitions()->list(), periodBar()->first(), figures()->view(),
            figures()->cases()->list()};
}

FiguresPage::Question TablesPage::question(const QString &id) const
{
    const TableDefinition *definition = shippedTable(id);
    return [definition](FigureDesk::Room &room, const FigureChoice &choice) -> Result<Content> {
        return room.engine
            .fill(choice.asChosen(*definition), choice.period().upTo(room.store.clock().today()),
                  choice.filters())
            .transform([](const FilledTable &table) {
                return Content{table, std::nullopt};
            });
    };
}

void TablesPage::show(const Content &content)
{
    m_title->setText(content.table.title);
    figures()->setTable(content.table);
}

void TablesPage::print()
{
    const FilledTable &table = figures()->table();
    DocumentPrinter(documentOf(table, host().session()), table.title).preview(this);
}

QString TablesPage::exportWords() const
{
    return tr("&Export this table...");
}

void TablesPage::exportFigures()
{
    saveToFile(host(), this, tr("Export the table"), fileName() + u".csv"_s,
               tr("CSV files (*.csv)"), tableAsCsv(figures()->table()));
}

void TablesPage::adoptRoom()
{
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(isCramped() ? Qt::ToolButtonIconOnly
                                               : Qt::ToolButtonTextBesideIcon);
}

} // namespace redress
