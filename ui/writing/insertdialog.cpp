// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/writing/insertdialog.h"

#include "core/statistics/tableengine.h"
#include "ui/widgets/metrics.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

} // namespace

InsertDialog::InsertDialog(ReportPart::Kind kind, const ReportPeriod &period, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    const bool isTable = kind == ReportPart::Kind::Table;
    setObjectName(u"insertDialog"_s);
    setWindowTitle(isTable ? tr("Insert a table") : tr("Insert a chart"));
    m_filter->setObjectName(u"insertFilter"_s);
    m_filter->setPlaceholderText(tr("Part of the name"));
    m_filter->setAccessibleName(tr("Part of the name"));
    m_list->setObjectName(u"insertList"_s);
    m_list->setAccessibleName(isTable ? tr("Tables") : tr("Charts"));
    const auto add = [&](const QString &title, const QString &id) {
        auto *item = new QListWidgetItem(withPeriod(title, period), m_list);
        item->setData(Qt::UserRole, id);
    };
    if (isTable) {
        for (const TableDefinition &table : shippedTables()) {
            if (table.kind != TableDefinition::Kind::Quotes)
                add(table.title, table.id);
        }
    } else {
        for (const ChartDefinition &chart : shippedCharts())
            add(chart.title.isEmpty() ? chart.table.title : chart.title, chart.id);
    }
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

QString InsertDialog::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

} // namespace redress
