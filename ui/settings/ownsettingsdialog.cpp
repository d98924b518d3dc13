// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ownsettingsdialog.h"

#include "ui/widgets/celltable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsShown = 6;
constexpr double kWidth = 44; ///< Of the list, in heights of the font.

} // namespace

OwnSettingsDialog::OwnSettingsDialog(const OwnSettingsPlan &plan, const QString &file,
                                     QWidget *parent)
    : FormDialog(tr("Take your settings over"),
                 tr("From %1, changes: %2", "a file, how many").arg(file).arg(plan.lines.size()),
                 tr("Take over"), parent)
    , m_model(new CellTableModel({tr("Setting"), tr("Now"), tr("Then")}, this))
    , m_table(new RecordTable(this))
{
    setObjectName(u"ownSettingsDialog"_s);
    const Metrics metrics(this);
    std::vector<CellTableModel::Row> rows;
    for (const OwnSettingsPlan::Line &line : plan.lines)
        rows.push_back({{line.what}, {line.before}, {line.after}});
    m_model->setRows(std::move(rows));
    m_table->setObjectName(u"ownSettingsTableView"_s);
    m_table->setAccessibleName(tr("What would change"));
    m_table->setModel(m_model);
    m_table->setMostCharacters({34, 26, 0});
    m_table->setMinimumSize(metrics.times(kWidth), metrics.times(kRowsShown * 2));
    m_table->setCurrentRow(0);
    setNotice(tr("Yours on this computer alone; no case file is changed. All of it is taken over, "
                 "or nothing."));
    setForm(m_table);
    m_table->setFocus();
}

void OwnSettingsDialog::record()
{
    accept();
    Q_EMIT takenOver();
}

} // namespace redress
