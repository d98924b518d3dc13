// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casefile/putbackdialog.h"

#include "core/exchange/table/historytext.h"
#include "ui/casefile/learningforms.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"

#include <QLineEdit>
#include <QLocale>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr double kListWidth = 56; ///< In heights of the font.
constexpr double kListHeight = 16;
const QString kChanges = u"changes"_s;
const QString kReason = u"reason"_s;

/// "Outcome", or "Issue removed".
QString nameOf(const FieldChange &change)
{
    if (!change.isRemoval())
        return factName(change.field);
    HistoryEntry entry;
    entry.entity = change.entity;
    entry.action = u"deleted"_s;
    return eventName(entry);
}

} // namespace

PutBackDialog::PutBackDialog(PageHost &host, const AnyCaseId &id, const QString &reference,
                             QWidget *parent)
    : FormDialog(tr("Put an earlier value back"), reference, tr("Put back"), parent)
    , m_host(host)
    , m_id(id)
    , m_form(new FactForm)
    , m_model(new CellTableModel(
          {tr("When"), tr("Who"), tr("Fact"), tr("Was"), tr("Became"), tr("Can be put back")},
          this))
    , m_list(new RecordTable(m_form))
    , m_reason(new QLineEdit(m_form))
{
    setObjectName(u"putBackDialog"_s);
    const Metrics metrics(this);
    m_list->setObjectName(u"changesTableView"_s);
    m_list->setAccessibleName(tr("Changes of the case, the newest first"));
    m_list->setModel(m_model);
    m_list->setMostCharacters({17, 16, 20, 24, 24, 16});
    m_list->setMinimumSize(metrics.times(kListWidth), metrics.times(kListHeight));
    m_form->addField(kChanges, tr("C&hanges"), m_list,
                     tr("What stood there before the chosen change is put back, or what was taken "
                        "away. It becomes a new change: nothing is erased from the history."));
    m_form->addField(kReason, tr("&Why"), m_reason, tr("Stands in the history of the case."));
    m_form->setRequired(kReason);
    fill();
    setForm(m_form);
    m_list->setFocus();
}

void PutBackDialog::fill()
{
    Session &session = m_host.session();
    const auto read = fieldrestore::changes(session.database(), m_id);
    if (!read) {
        setFault(read.error().message);
        return;
    }
    m_changes = *read;
    std::vector<CellTableModel::Row> rows;
    int first = -1;
    for (const FieldChange &one : m_changes) {
        if (first < 0 && one.isRestorable)
            first = int(rows.size());
        rows.push_back(
            {{QLocale().toString(one.atUtc.toLocalTime(), u"dd/MM/yyyy HH:mm"_s), one.atUtc},
             {one.person},
             {nameOf(one)},
             {one.isRemoval() ? recordWords(one.before.value_or(QString()), session.reference())
                              : factValue(one.field, one.before, session.reference()).simplified()},
             {one.isRemoval() ? tr("taken away")
                              : factValue(one.field, one.after, session.reference()).simplified()},
             {one.isRestorable  ? tr("yes")
              : one.isRemoval() ? tr("no, what it belongs to is gone")
                                : tr("no, it is so already")}});
    }
    m_model->setRows(std::move(rows));
    if (!m_changes.empty())
        m_list->setCurrentRow(std::max(first, 0));
}

void PutBackDialog::record()
{
    m_form->clearFaults();
    const int row = m_list->currentIndex().row();
    const bool isChosen = row >= 0 && size_t(row) < m_changes.size();
    if (!isChosen)
        m_form->setFault(kChanges, tr("Choose the change that is to be put back."));
    else if (!m_changes[size_t(row)].isRestorable)
        m_form->setFault(kChanges,
                         tr("That value stands there already, or what had it is no longer "
                            "in the case. Choose another change."));
    if (m_reason->text().trimmed().isEmpty())
        m_form->setFault(kReason, tr("Say why: the reason stands in the history."));
    if (goToFirstFault(*m_form))
        return;
    Session &session = m_host.session();
    const FieldChange &chosen = m_changes[size_t(row)];
    const QString name = nameOf(chosen);
    const auto done =
        fieldrestore::restore(session.database(), session.store().signature(), session.rules(),
                              m_id, chosen.entry, m_reason->text(),
                              chosen.isRemoval() ? tr("What was taken away put back")
                                                 : tr("Earlier value put back: %1").arg(name));
    if (!done) {
        setFault(done.error().message);
        return;
    }
    session.setUndoStep({}); // It is put back the same way.
    accept();
    Q_EMIT recorded(chosen.isRemoval() ? tr("What was taken away is on the case again.")
                                       : tr("\"%1\" is again what it was.", "a fact").arg(name));
}

} // namespace redress
