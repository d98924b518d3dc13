// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/draftcomparison.h"

#include "ui/widgets/celltable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

TableCell cell(const QString &words)
{
    return {words.isEmpty() ? DraftComparison::tr("nothing") : words.simplified(),
            {},
            StatusShape::None,
            words.isEmpty()};
}

} // namespace

DraftComparison::DraftComparison(const QString &subject,
                                 const std::vector<CaseDraft::Difference> &differences,
                                 QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("draftComparison"));
    setWindowTitle(tr("Draft of %1").arg(subject));
    const Metrics metrics(this);
    auto *said = new TextLabel(
        TextLabel::Kind::Plain,
        tr("What you typed is not saved. These facts of %1 would change:").arg(subject), this);
    said->setWordWrap(true);
    auto *model = new CellTableModel({tr("Fact"), tr("Stored"), tr("In your draft")}, this);
    std::vector<CellTableModel::Row> rows;
    rows.reserve(differences.size());
    for (const CaseDraft::Difference &one : differences)
        rows.push_back({cell(one.name), cell(one.stored), cell(one.typed)});
    model->setRows(std::move(rows));
    auto *sorted = new RowSortProxy(this);
    sorted->setSourceModel(model);
    auto *table = new RecordTable(this);
    table->setObjectName(QStringLiteral("draftComparisonTableView"));
    table->setAccessibleName(windowTitle());
    table->setModel(sorted);
    table->setMostCharacters({26, 40, 0});
    connect(table, &RecordTable::sortChosen, sorted, &RowSortProxy::setSortKeys);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(said);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(metrics.times(56), metrics.times(24));
    table->setFocus();
}

} // namespace redress
