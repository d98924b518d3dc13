// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutsdialog.h"

#include "ui/shell/mainactions.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"

#include <QMenuBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace redress {

namespace {

std::vector<CellTableModel::Row> rowsOf(const QMenuBar *bar)
{
    std::vector<CellTableModel::Row> rows;
    for (const auto &[menu, actions] : MainActions::listed(bar)) {
        for (const QAction *action : actions) {
            QStringList keys;
            for (const QKeySequence &key : action->shortcuts())
                keys.append(key.toString(QKeySequence::NativeText));
            if (keys.isEmpty())
                continue;
            QString name = action->text();
            rows.push_back({{keys.join(ShortcutsDialog::tr(" or ", "between two keys"))},
                            {name.remove(u'&')},
                            {menu}});
        }
    }
    const auto add = [&](const QString &keys, const QString &what) {
        rows.push_back({{keys}, {what}, {ShortcutsDialog::tr("In fields for days")}});
    };
    add(QStringLiteral("t"), ShortcutsDialog::tr("Today"));
    add(QStringLiteral("w"), ShortcutsDialog::tr("Next working day"));
    add(QStringLiteral("+  -"), ShortcutsDialog::tr("A day later, a day earlier"));
    add(QStringLiteral("]  ["), ShortcutsDialog::tr("A month later, a month earlier"));
    add(QStringLiteral("m  h  y  r"),
        ShortcutsDialog::tr("First and last of the month, first and last of the year"));
    add(ShortcutsDialog::tr("Alt+Down"), ShortcutsDialog::tr("Calendar"));
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar *bar, Settings &settings, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    const Metrics metrics(this);
    auto *model = new CellTableModel({tr("Keys"), tr("Does"), tr("Menu")}, this);
    auto *proxy = new RowSortProxy(this);
    proxy->setSourceModel(model);
    auto *table = new RecordTable(this);
    table->setObjectName(QStringLiteral("shortcutsTableView"));
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setModel(proxy);
    table->setMostCharacters({26, 0, 22});
    connect(table, &RecordTable::sortChosen, proxy, &RowSortProxy::setSortKeys);
    table->rememberAs(QStringLiteral("shortcuts/table"), settings);
    model->setRows(rowsOf(bar));
    table->setCurrentRow(0);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    resize(metrics.times(52), metrics.times(44));
}

} // namespace redress
