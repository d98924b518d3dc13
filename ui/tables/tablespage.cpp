// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablespage.h"

#include "core/base/language.h"
#include "core/statistics/disclosure/publicfigures.h"
#include "ui/exporting/tableexport.h"
#include "ui/figures/figuredocument.h"
#include "ui/figures/figurepane.h"
#include "ui/figures/figureview.h"
#include "ui/figures/figurewords.h"
#include "ui/figures/periodbar.h"
#include "ui/printing/documentprinter.h"
#include "ui/shell/outputlog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/pagelist.h"
#include "ui/tables/tablebuilder.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// Tables by what they are about come first, then those that people made, and last those of one
/// published report.
std::vector<DefinitionPane::Item> items(const std::vector<SavedTable> &saved)
{
    std::vector<DefinitionPane::Item> items;
    const auto addShipped = [&](bool ofReports) {
        for (const TableDefinition &table : shippedTables()) {
            if (table.id.front().isDigit() == ofReports)
                items.push_back({table.id, table.group, shortTitle(table.title)});
        }
    };
    const auto addSaved = [&](bool isPrivate, const QString &group) {
        for (const SavedTable &table : saved) {
            if (table.isPrivate() == isPrivate)
                items.push_back({table.table.id, group, table.stored.name});
        }
    };
    addShipped(false);
    addSaved(true, TablesPage::tr("My tables"));
    addSaved(false, TablesPage::tr("Shared tables"));
    addShipped(true);
    return items;
}

} // namespace

TablesPage::TablesPage(PageHost &host, QWidget *parent)
    : FiguresPage(host, {pagekey::kTables, tr("Tables"), tr("Tables"), tr("Find a table")}, parent)
{
    setObjectName(u"tablesPage"_s);
    QWidget *body = constructBody();
    construct(body, items({}), constructBeneath());
    m_builder = new TableBuilder(this);
    addAside(m_builder);
    connectBuilder();
}

void TablesPage::offerTables()
{
    definitions()->setItems(items(m_saved));
}

QWidget *TablesPage::constructBeneath()
{
    const Metrics metrics(this);
    auto *beneath = new QWidget(this);
    m_newButton = new QToolButton(beneath);
    m_newButton->setObjectName(u"newTableButton"_s);
    m_newButton->setText(tr("Ne&w table"));
    m_newButton->setAccessibleName(tr("New table"));
    m_newButton->setIcon(icon(Icon::Add));
    m_newButton->setToolTip(tr("Build a table of your own"));
    m_waysButton = new QToolButton(beneath);
    m_waysButton->setObjectName(u"tableWaysButton"_s);
    m_waysButton->setText(tr("Cha&nge"));
    m_waysButton->setAccessibleName(tr("Change the chosen table"));
    m_waysButton->setIcon(icon(Icon::Edit));
    m_waysButton->setPopupMode(QToolButton::InstantPopup);
    for (QToolButton *button : {m_newButton, m_waysButton}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    constructMenu();
    auto *row = new QHBoxLayout(beneath);
    row->setContentsMargins(metrics.gap(), metrics.gap(), metrics.gap(), metrics.gap());
    row->setSpacing(metrics.gap() / 2);
    row->addWidget(m_newButton);
    row->addWidget(m_waysButton);
    row->addStretch(1);
    connect(m_newButton, &QToolButton::clicked, this, &TablesPage::buildNew);
    return beneath;
}

void TablesPage::constructMenu()
{
    m_ways = new QMenu(this);
    m_ways->setToolTipsVisible(true);
    const auto add = [this](const QString &text, const QString &name, auto way) {
        QAction *action = m_ways->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, way);
        return action;
    };
    m_copyAction =
        add(tr("Change a &copy of this table"), u"copyTableAction"_s, [this] { buildCopy(); });
    m_changeAction =
        add(tr("C&hange this table"), u"changeTableAction"_s, [this] { buildChange(); });
    m_ways->addSeparator();
    m_renameAction = add(tr("&Rename ..."), u"renameTableAction"_s, [this] { renameChosen(); });
    m_shareAction =
        add(tr("&Share with everyone"), u"shareTableAction"_s, [this] { shareChosen(false); });
    m_keepAction = add(tr("&Keep to myself"), u"keepTableAction"_s, [this] { shareChosen(true); });
    m_ways->addSeparator();
    m_deleteAction = add(tr("&Delete ..."), u"deleteTableAction"_s, [this] { deleteChosen(); });
    m_waysButton->setMenu(m_ways);
    connect(m_ways, &QMenu::aboutToShow, this, &TablesPage::showWays);
}

void TablesPage::connectBuilder()
{
    QTreeView *list = definitions()->list();
    list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(list, &QWidget::customContextMenuRequested, this,
            [this, list](const QPoint &at) { m_ways->popup(list->viewport()->mapToGlobal(at)); });
    connect(m_builder, &TableBuilder::changed, this, [this] {
        fill();
        Q_EMIT changed();
    });
    connect(m_builder, &TableBuilder::saveWanted, this, &TablesPage::saveBuilt);
    connect(m_builder, &TableBuilder::closeWanted, this, [this] {
        if (askForBuilt())
            leaveBuilder();
    });
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
    QToolButton *explain = addButton(row, tr("Explain"), u"explainButton"_s);
    explain->setIcon(icon(Icon::Help));
    explain->setToolTip(tr("What the chosen number is (F4)"));
    QToolButton *copy = addButton(row, tr("Co&py"), u"copyButton"_s);
    copy->setIcon(icon(Icon::Copy));
    copy->setToolTip(tr("Copies the chosen figures, or the whole table, for a spreadsheet"));
    QToolButton *exported = addButton(row, tr("&Save as ..."), u"exportButton"_s);
    exported->setIcon(icon(Icon::Export));
    exported->setToolTip(tr("Saves the table as an Excel workbook or a CSV file"));
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
    connect(figures(), &FigurePane::menuFilled, this, [this](QMenu *menu) {
        connect(menu->addAction(tr("&Save the table as ...")), &QAction::triggered, this,
                &TablesPage::exportFigures);
    });
    return body;
}

QString TablesPage::help() const
{
    return tr(
        "The tables count what is recorded. Choose a table at the left, and above it the year, the "
        "quarter up to which it is filled, one directorate or all, and, if need be, the day as at "
        "which it is counted by the dates in the records, or the day on which it was known what is "
        "counted, by the history of changes. Restated, figures of closed services stand with those "
        "that took over. The public copy shows the table as it would be published, with small "
        "numbers hidden. Arrow keys go from figure to figure; Enter shows the cases behind "
        "one, those that count and the rest apart, and Enter there opens the case. F4 explains the "
        "figure, Ctrl+C copies what is chosen, Ctrl+P prints the table. New table, below the list, "
        "builds one of your own; Change takes a copy of the chosen one, or changes one that was "
        "saved.");
}

QList<QWidget *> TablesPage::panes() const
{
    QWidget *left = m_builder->isOpen() ? m_builder->findChild<QWidget *>(u"fieldListWidget"_s)
                                        : static_cast<QWidget *>(definitions()->list());
    return {left, periodBar()->first(), figures()->view(), figures()->cases()->list()};
}

FiguresPage::Question TablesPage::question(const QString &id) const
{
    std::optional<TableDefinition> definition;
    QString fault;
    if (m_builder->isOpen()) {
        definition = m_builder->state().table;
        fault = m_builder->fault();
        if (definition->title.isEmpty())
            definition->title = m_builder->state().name;
    } else {
        definition = chosenTable(id);
        if (const SavedTable *table = saved(id); table && !table->fault.isEmpty())
            fault = table->fault;
        else if (!definition)
            fault = tr("The table is not there any more. Choose another.");
    }
    return
        [definition, fault](FigureDesk::Room &room, const FigureChoice &choice) -> Result<Content> {
            if (!fault.isEmpty())
                return Error{Error::Code::Invalid, fault, {}};
            const ReportPeriod period = choice.period().upTo(room.store.clock().today());
            const TableDefinition asked = choice.asChosen(*definition);
            const auto table =
                choice.isPublic
                    ? publicTable(room.engine, asked, publicationOf(room.store.database(), period),
                                  choice.filters(), room.progress())
                    : room.engine.fill(asked, period, choice.filters());
            return table.transform([](const FilledTable &filled) {
                return Content{filled, std::nullopt};
            });
        };
}

void TablesPage::show(const Content &content)
{
    m_title->setText(content.table.title);
    figures()->setTable(content.table);
    if (m_builder->isOpen())
        m_builder->setFilled(content.table);
}

void TablesPage::print()
{
    const FilledTable &table = onPaper().table;
    const DocumentPrinter printer = [&] {
        const SpokenHere papers(papersLanguage());
        return DocumentPrinter(documentOf(table, host().session()), table.title);
    }();
    previewAndNote(host(), this, printer.sheets(), table.title);
}

QString TablesPage::exportWords() const
{
    return tr("&Export this table...");
}

void TablesPage::exportFigures()
{
    exportTable(host(), this, onPaper().table, fileName());
}

void TablesPage::adoptRoom()
{
    for (QToolButton *button : m_buttons)
        button->setToolButtonStyle(isCramped() ? Qt::ToolButtonIconOnly
                                               : Qt::ToolButtonTextBesideIcon);
}

} // namespace redress
