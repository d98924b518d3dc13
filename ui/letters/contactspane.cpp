// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/contactspane.h"

#include "core/base/dates.h"
#include "ui/letters/contactdialog.h"
#include "ui/people/removaldialog.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/emptywords.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowsortproxy.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

TableCell chaseCell(const ContactEntry &entry, QDate today)
{
    if (!entry.nextChaseOn)
        return {};
    const QString words = slashedDate(*entry.nextChaseOn);
    if (*entry.nextChaseOn > today)
        return {words, *entry.nextChaseOn};
    return {ContactsPane::tr("%1, due", "a day").arg(words), *entry.nextChaseOn, StatusShape::Late};
}

} // namespace

ContactsPane::ContactsPane(PageHost &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
{
    setObjectName(u"contactsPane"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    construct();
}

void ContactsPane::construct()
{
    m_model = new CellTableModel(
        {tr("Day"), tr("How"), tr("With"), tr("About"), tr("Chase on"), tr("Entered")}, this);
    m_proxy = new RowSortProxy(this);
    m_proxy->setSourceModel(m_model);
    m_table = new RecordTable(this);
    m_table->setObjectName(u"contactsTableView"_s);
    m_table->setAccessibleName(tr("Contact log"));
    m_table->setModel(m_proxy);
    m_table->setMostCharacters({12, 22, 24, 0, 16, 24});
    m_table->setLeastNeeded({5});
    new EmptyWords(*m_table, tr("No contacts yet. \"Record contact...\" notes a call, a letter or "
                                "a visit, and when to chase."));
    m_table->rememberAs(u"casefile/contacts"_s, m_host.settings());
    connect(m_table, &RecordTable::sortChosen, m_proxy, &RowSortProxy::setSortKeys);
    connect(m_table, &RecordTable::currentRowChanged, this, &ContactsPane::adoptRow);
    connect(m_table, &RecordTable::opened, this, [this] {
        if (canChange())
            edit(false);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeBar());
}

QWidget *ContactsPane::makeBar()
{
    const Metrics metrics(this);
    auto *bar = new QWidget(this);
    m_add = new QPushButton(tr("Recor&d contact..."), bar);
    m_change = new QPushButton(tr("Ch&ange..."), bar);
    m_remove = new QPushButton(tr("Take a&way..."), bar);
    m_add->setObjectName(u"addContactButton"_s);
    m_change->setObjectName(u"changeContactButton"_s);
    m_remove->setObjectName(u"removeContactButton"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    for (QPushButton *button : {m_add, m_change, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_remove, &QPushButton::clicked, this, &ContactsPane::remove);
    return bar;
}

void ContactsPane::refresh(const PaperCase &of)
{
    m_of = of;
    const QDate today = m_host.session().today();
    const auto read = contactlog::entries(m_host.session().database(), of.id());
    if (!read) {
        m_host.messages().show(MessageBar::Kind::Error, read.error().message);
        return;
    }
    const int chosenBefore = m_proxy->mapToSource(m_table->currentIndex()).row();
    m_entries = *read;
    QStringList keys;
    for (const ContactEntry &one : m_entries)
        keys.append(QString::number(one.id.value_or(ContactId()).value()));
    const int row = m_keeper.chooseAmong(keys, std::max(chosenBefore, 0));
    std::vector<CellTableModel::Row> rows;
    rows.reserve(m_entries.size());
    for (const ContactEntry &one : m_entries) {
        const QString how = one.direction
                                ? tr("%1, %2", "kind of contact, direction")
                                      .arg(labelOf(one.kind), labelOf(*one.direction).toLower())
                                : labelOf(one.kind);
        rows.push_back(
            {{slashedDate(one.happenedOn), one.happenedOn},
             {how},
             {one.withWhom},
             {one.note.simplified()},
             chaseCell(one, today),
             {tr("%1, %2", "a day and who it was")
                  .arg(slashedDate(one.enteredAtUtc.toLocalTime().date()), one.enteredBy),
              one.enteredAtUtc}});
    }
    m_model->setRows(std::move(rows));
    m_table->setCurrentRow(m_proxy->mapFromSource(m_model->index(row, 0)).row());
    adoptRow();
}

QString ContactsPane::figure() const
{
    const QDate today = m_host.session().today();
    const auto due = std::ranges::count_if(m_entries, [today](const ContactEntry &one) {
        return one.nextChaseOn && *one.nextChaseOn <= today;
    });
    return due > 0 ? tr("%n to chase", nullptr, int(due)) : QString::number(m_entries.size());
}

const ContactEntry *ContactsPane::chosen() const
{
    const int row = m_proxy->mapToSource(m_table->currentIndex()).row();
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[size_t(row)] : nullptr;
}

void ContactsPane::adoptRow()
{
    const QString reason = m_host.session().readOnlyReason();
    for (QPushButton *button : {m_add, m_change, m_remove}) {
        button->setToolTip(reason);
        button->setEnabled(reason.isEmpty() && (button == m_add || chosen()));
    }
}

void ContactsPane::choose(ContactId id)
{
    const auto found = std::ranges::find(m_entries, std::optional(id), &ContactEntry::id);
    if (found != m_entries.end())
        m_table->setCurrentRow(
            m_proxy->mapFromSource(m_model->index(int(found - m_entries.begin()), 0)).row());
    m_table->setFocus(Qt::OtherFocusReason);
}

bool ContactsPane::canChange() const
{
    return m_change->isEnabled();
}

void ContactsPane::edit(bool isNew)
{
    ContactEntry entry;
    std::vector<ContactEntry> open;
    if (isNew) {
        entry = newContact(m_of.dossier, m_host.session().today());
        open = withOpenChase(m_entries);
    } else if (const ContactEntry *one = chosen()) {
        entry = *one;
    } else {
        return;
    }
    auto *dialog = new ContactDialog(m_host, m_of, entry, std::move(open), this);
    connect(dialog, &ContactDialog::recorded, this, &ContactsPane::recorded);
    dialog->open();
}

void ContactsPane::remove()
{
    const ContactEntry *one = chosen();
    if (!one || !m_remove->isEnabled())
        return;
    auto *dialog = new RemovalDialog(
        m_host, m_of.of, tr("contact of %1", "a day").arg(slashedDate(one->happenedOn)),
        [this, id = *one->id](const QString &reason) {
            Session &session = m_host.session();
            return contactlog::remove(session.database(), session.store().signature(), m_of.id(),
                                      id, reason, tr("Contact taken away"));
        },
        this);
    connect(dialog, &RemovalDialog::recorded, this,
            [this] { Q_EMIT recorded(tr("contact taken away")); });
    dialog->open();
}

} // namespace redress
