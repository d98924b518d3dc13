// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/loosepeopledialog.h"

#include "core/base/dates.h"
#include "ui/casefile/learningforms.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsShown = 8;
constexpr double kLineWidth = 34; ///< Of a line of text, in heights of the font.
const QString kReason = u"reason"_s;

} // namespace

LoosePeopleDialog::LoosePeopleDialog(PageHost &host, std::vector<LoosePerson> people,
                                     QWidget *parent)
    : FormDialog(
          tr("People on no case"),
          tr("%n record(s) of people who are on no case any more", nullptr, int(people.size())),
          tr("Put into the bin"), parent)
    , m_host(host)
    , m_people(std::move(people))
    , m_proxy(new RowSortProxy(this))
    , m_table(new RecordTable(this))
    , m_form(new FactForm(this))
    , m_reason(new QLineEdit(m_form))
{
    setObjectName(u"loosePeopleDialog"_s);
    construct();
    std::vector<CellTableModel::Row> rows;
    for (const LoosePerson &one : m_people)
        rows.push_back(
            {{one.name},
             {one.bornOn ? slashedDate(*one.bornOn) : QString(), one.bornOn.value_or(QDate())}});
    auto *model = new CellTableModel({tr("Name"), tr("Born")}, this);
    model->setRows(std::move(rows));
    m_proxy->setSourceModel(model);
    m_table->setModel(m_proxy);
    m_table->setMostCharacters({44, 0});
    if (!m_people.empty())
        m_table->setCurrentRow(0);
    m_table->setFocus();
}

void LoosePeopleDialog::construct()
{
    const Metrics metrics(this);
    m_table->setObjectName(u"loosePeopleTableView"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setMinimumHeight(metrics.times(kRowsShown * 2));
    m_reason->setMinimumWidth(metrics.times(kLineWidth));
    m_form->addField(kReason, tr("&Why"), m_reason,
                     tr("Whoever is chosen goes into the bin, and can be put back from there."));
    m_form->setRequired(kReason);
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_form);
    setForm(pane);
    connect(m_table, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
    connect(m_table, &RecordTable::opened, m_reason, [this] { m_reason->setFocus(); });
}

const LoosePerson *LoosePeopleDialog::chosen() const
{
    const int row = m_proxy->mapToSource(m_table->currentIndex()).row();
    return row >= 0 && size_t(row) < m_people.size() ? &m_people[size_t(row)] : nullptr;
}

void LoosePeopleDialog::record()
{
    const LoosePerson *person = chosen();
    const QString reason = m_reason->text().trimmed();
    m_form->setFault(kReason, reason.isEmpty() ? tr("Say why: the reason is kept.")
                              : !person        ? tr("Choose whose record it is.")
                                               : QString());
    if (goToFirstFault(*m_form))
        return;
    Session &session = m_host.session();
    const auto done = bin::putPerson(session.database(), session.store().signature(),
                                     person->record, reason, tr("Person deleted"));
    if (!done) {
        setFault(done.error().message);
        return;
    }
    const QString name = person->name;
    session.setUndoStep({}); // What was last done may have been to take them off their case.
    accept();
    Q_EMIT recorded(name);
}

} // namespace redress
