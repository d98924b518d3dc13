// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsimportdialog.h"

#include "ui/settings/listssection.h"
#include "ui/settings/sectionlist.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsShown = 6;
constexpr double kWidth = 44; ///< Of the list, in heights of the font.

} // namespace

SettingsImportDialog::SettingsImportDialog(PageHost &host, SettingsPlan plan, const QString &file,
                                           QWidget *parent)
    : FormDialog(tr("Take settings over"),
                 plan.council.isEmpty()
                     ? tr("%n change(s) from %1", nullptr, int(plan.lines.size())).arg(file)
                     : tr("%n change(s) from %1, written from the file of %2", nullptr,
                          int(plan.lines.size()))
                           .arg(file, plan.council),
                 tr("Take over"), parent)
    , m_host(host)
    , m_plan(std::move(plan))
    , m_file(file)
    , m_model(new CellTableModel({tr("Section"), tr("Setting"), tr("Now"), tr("Then")}, this))
    , m_table(new RecordTable(this))
{
    setObjectName(u"settingsImportDialog"_s);
    construct();
}

void SettingsImportDialog::construct()
{
    const Metrics metrics(this);
    QHash<QString, QString> sections;
    for (const SectionEntry &entry : sectionList())
        sections.insert(entry.key, entry.name);
    std::vector<CellTableModel::Row> rows;
    for (const SettingsPlan::Line &line : m_plan.lines)
        rows.push_back({{sections.value(line.section)},
                        {line.list ? nameOf(*line.list) : line.fact},
                        {line.list ? tr("not in the list") : line.before.simplified()},
                        {line.after.simplified()}});
    m_model->setRows(std::move(rows));
    m_table->setObjectName(u"settingsImportTableView"_s);
    m_table->setAccessibleName(tr("What would change"));
    m_table->setModel(m_model);
    m_table->setMostCharacters({18, 28, 26, 0});
    m_table->setMinimumSize(metrics.times(kWidth), metrics.times(kRowsShown * 2));
    m_table->setCurrentRow(0);
    QString notice = tr("All of it is taken over, or nothing. Each change stands in the history.");
    if (m_plan.isOfAnother)
        notice += u' ' + tr("It is the file of another council: the name, the addresses and who "
                            "signs stay as they are here.");
    setNotice(notice);
    setForm(m_table);
    m_table->setFocus();
}

void SettingsImportDialog::record()
{
    Session &session = m_host.session();
    const auto done = settingsfile::apply(session.database(), session.store().signature(), m_plan,
                                          tr("Settings taken over from %1").arg(m_file));
    if (!done) {
        setFault(done.error().message);
        return;
    }
    const int changes = int(m_plan.lines.size());
    accept();
    Q_EMIT recorded(changes);
}

} // namespace redress
