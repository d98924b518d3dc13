// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/insertdialog.h"

#include "core/report/savedcharts.h"
#include "core/statistics/savedtables.h"
#include "core/statistics/tableengine.h"
#include "ui/shell/session.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/roomylines.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Kind = ReportPart::Kind;

} // namespace

InsertDialog::InsertDialog(ReportPart::Kind kind, Session &session, const ReportPeriod &period,
                           QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    const bool isChart = kind == Kind::Chart;
    setObjectName(u"insertDialog"_s);
    setWindowTitle(isChart                 ? tr("Insert a chart")
                   : kind == Kind::Listing ? tr("Insert a table as a list")
                                           : tr("Insert a table"));
    m_filter->setObjectName(u"insertFilter"_s);
    m_filter->setPlaceholderText(tr("Part of the name"));
    m_filter->setAccessibleName(tr("Part of the name"));
    m_list->setObjectName(u"insertList"_s);
    m_list->setItemDelegate(new RoomyLines(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(isChart ? tr("Charts") : tr("Tables"));
    if (isChart)
        addCharts(session, period);
    else
        addTables(session, period);
    auto *buttons = new QDialogButtonBox(this);
    auto *insert = buttons->addButton(tr("&Insert"), QDialogButtonBox::AcceptRole);
    insert->setObjectName(u"insertPartButton"_s);
    insert->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &InsertDialog::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_list, &QListWidget::currentRowChanged, insert,
            [insert](int row) { insert->setEnabled(row >= 0); });
    m_list->setCurrentRow(0);
    resize(Metrics(this).times(44), Metrics(this).times(36));
}

void InsertDialog::add(const QString &title, ReportPart part)
{
    part.kind = m_kind;
    m_list->addItem(title);
    m_parts.push_back(std::move(part));
}

/// Those of the file first: somebody made them for their papers.
void InsertDialog::addTables(Session &session, const ReportPeriod &period)
{
    const auto saved = savedTables(session.database(), session.store().who().person);
    for (const SavedTable &own : saved.value_or(std::vector<SavedTable>())) {
        if (!own.fault.isEmpty())
            continue;
        ReportPart part;
        part.text = own.table.id;
        part.table = own.table;
        add(tr("%1 (saved)", "a table or chart of the file").arg(own.stored.name), part);
    }
    for (const TableDefinition &table : shippedTables()) {
        if (table.kind == TableDefinition::Kind::Quotes)
            continue;
        ReportPart part;
        part.text = table.id;
        add(withPeriod(table.title, period), part);
    }
}

void InsertDialog::addCharts(Session &session, const ReportPeriod &period)
{
    const auto saved = savedCharts(session.database(), session.store().who().person);
    for (const SavedChart &own : saved.value_or(std::vector<SavedChart>())) {
        if (!own.fault.isEmpty())
            continue;
        ReportPart part;
        part.text = own.chart.id;
        part.chart = own.chart;
        add(tr("%1 (saved)", "a table or chart of the file").arg(own.stored.name), part);
    }
    for (const ChartDefinition &chart : shippedCharts()) {
        ReportPart part;
        part.text = chart.id;
        add(withPeriod(chart.title.isEmpty() ? chart.table.title : chart.title, period), part);
    }
}

void InsertDialog::narrow(const QString &text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = m_list->item(row)->text().contains(text, Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!isShown);
        if (isShown && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

std::optional<ReportPart> InsertDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_parts.size() ? std::optional(m_parts[size_t(row)])
                                                    : std::nullopt;
}

} // namespace redress
