// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personcasesdialog.h"

#include "core/base/dates.h"
#include "core/statistics/labels.h"
#include "ui/people/earliercontacts.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString roleWords(const CaseOfPerson &one)
{
    QStringList words;
    for (const PersonRole role : one.roles)
        words.append(labelOf(role));
    return words.join(u", "_s);
}

} // namespace

PersonCasesDialog::PersonCasesDialog(const KnownPerson &known, const AnyCaseId &here,
                                     Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_cases(known.cases)
{
    setObjectName(u"personCasesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Cases of one person")); // The window switcher shows no names.
    construct(known, settings);
    fill(here);
}

void PersonCasesDialog::construct(const KnownPerson &known, Settings &settings)
{
    const Metrics metrics(this);
    m_model = new CellTableModel(
        {tr("Reference"), tr("Role"), tr("What"), tr("Received"), tr("Standing"), tr("Summary")},
        this);
    m_proxy = new RowSortProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table = new RecordTable(this);
    m_table->setObjectName(u"personCasesTableView"_s);
    m_table->setAccessibleName(tr("Cases of %1").arg(known.person.name));
    m_table->setModel(m_proxy);
    m_table->setMostCharacters({28, 24, 24, 12, 16, 0});
    m_table->rememberAs(u"people/cases"_s, settings);
    auto *open = new AccentButton(tr("&Open case"), this);
    open->setObjectName(u"openPersonCaseButton"_s);
    open->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(open, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto *about = new TextLabel(TextLabel::Kind::Quiet, personWords(known), this);
    about->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(),
                               metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(
        new TextLabel(TextLabel::Kind::Lead, tr("Cases of %1").arg(known.person.name), this));
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    resize(metrics.times(80), metrics.times(28));
    connect(m_table, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
    connect(m_table, &RecordTable::opened, this, &PersonCasesDialog::openChosen);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonCasesDialog::openChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PersonCasesDialog::fill(const AnyCaseId &here)
{
    std::vector<CellTableModel::Row> rows;
    int chosen = 0;
    for (size_t i = 0; i < m_cases.size(); ++i) {
        const CaseOfPerson &one = m_cases[i];
        const bool isHere = one.id() == here;
        if (isHere && chosen == int(i))
            ++chosen;
        rows.push_back(
            {{isHere ? tr("%1 (this case)", "reference").arg(one.reference) : one.reference},
             {roleWords(one)},
             {one.alone       ? tr("Ombudsman case")
              : one.procedure ? labelOf(*one.procedure)
                              : labelOf(one.kind)},
             {slashedDate(one.receivedOn), one.receivedOn},
             one.isOpen ? TableCell{tr("open"), {}, StatusShape::InTime}
                        : TableCell{tr("closed"), {}, StatusShape::Tick},
             {one.summary.simplified()}});
    }
    m_model->setRows(std::move(rows));
    m_table->setCurrentRow(std::min(chosen, int(m_cases.size()) - 1));
    m_table->setFocus();
}

void PersonCasesDialog::openChosen()
{
    const int row = m_proxy->mapToSource(m_table->currentIndex()).row();
    if (row < 0 || row >= int(m_cases.size()))
        return;
    const AnyCaseId wanted = m_cases[size_t(row)].id();
    accept();
    Q_EMIT caseWanted(wanted);
}

} // namespace redress
