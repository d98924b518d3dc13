// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rehearsalpane.h"

#include "core/base/dates.h"
#include "core/store/ownconnection.h"
#include "ui/shell/myrights.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/celltable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/whydialog.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Effect = MovedDay::Effect;

constexpr int kRowsShown = 5; ///< At least.

StatusShape shapeOfEffect(Effect effect)
{
    switch (effect) {
    case Effect::BecomesLate:
        return StatusShape::Late;
    case Effect::NoLongerLate:
        return StatusShape::InTime;
    case Effect::Moves:
        break;
    }
    return StatusShape::None;
}

QString dayWords(std::optional<QDate> day)
{
    return day ? weekdayDate(*day) : RehearsalPane::tr("none");
}

} // namespace

RehearsalPane::RehearsalPane(PageHost &host, const QString &whyHint, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_rehearse(new QPushButton(tr("Rehear&se"), this))
    , m_summary(new TextLabel(TextLabel::Kind::Plain, this))
    , m_model(new CellTableModel(
          {tr("Case"), tr("Kind"), tr("What"), tr("Due now"), tr("Due then"), tr("Effect")}, this))
    , m_table(new RecordTable(this))
    , m_fault(new StatusLabel(this))
    , m_reasonLabel(new QLabel(tr("&Justification"), this))
    , m_reason(new QLineEdit(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
{
    setObjectName(u"rehearsalPane"_s);
    construct();
    m_reason->setPlaceholderText(whyHint);
    setWanted({});
}

void RehearsalPane::construct()
{
    const Metrics metrics(this);
    m_rehearse->setObjectName(u"rehearseButton"_s);
    m_summary->setObjectName(u"rehearsalLabel"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"rehearsalTableView"_s);
    m_table->setAccessibleName(tr("Due dates that would move"));
    m_table->setModel(m_model);
    m_table->setMostCharacters({18, 18, 12, 20, 20, 0});
    m_table->setLeastNeeded({1, 2});
    m_table->setMinimumHeight(kRowsShown * metrics.row());
    m_fault->setObjectName(u"rehearsalFaultLabel"_s);
    m_reason->setObjectName(u"calendarReasonLineEdit"_s);
    m_reason->setAccessibleName(tr("Justification"));
    m_reasonLabel->setBuddy(m_reason);
    m_apply->setObjectName(u"applyCalendarButton"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.gap());
    head->addWidget(m_rehearse, 0, Qt::AlignTop);
    head->addWidget(m_summary, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics.gap());
    foot->addWidget(m_reasonLabel);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_fault);
    layout->addLayout(foot);
    setFault({});
    connect(m_rehearse, &QPushButton::clicked, this, &RehearsalPane::rehearse);
    connect(m_apply, &QPushButton::clicked, this, &RehearsalPane::applyWanted);
    connect(m_reason, &QLineEdit::returnPressed, this, &RehearsalPane::applyWanted);
    connect(m_reason, &QLineEdit::textEdited, this, [this] { setFault({}); });
    connect(m_table, &RecordTable::currentRowChanged, this, &RehearsalPane::changed);
    connect(m_table, &RecordTable::opened, this,
            [this](const QModelIndex &index) { openCase(index.row()); });
}

void RehearsalPane::setWanted(Count count)
{
    if (m_work.isRunning()) {
        m_isOvertaken = true;
        m_isWantedAgain = false;
        m_work.cancel();
    }
    m_count = std::move(count);
    m_rehearsal.reset();
    m_model->setRows({});
    setFault({});
    m_summary->setText(
        tr("Not applied yet. See first which due dates would move; nothing is written by that."));
    showButtons();
}

void RehearsalPane::rehearse()
{
    begin(true);
}

void RehearsalPane::refresh()
{
    if (m_rehearsal)
        begin(false);
    showButtons();
}

void RehearsalPane::begin(bool takesFocus)
{
    if (!m_count)
        return;
    if (m_work.isRunning()) {
        m_isOvertaken = true;
        m_isWantedAgain = true;
        m_work.cancel();
        return;
    }
    m_summary->setText(tr("Counting the days..."));
    m_work.start<CalendarRehearsal>(
        [path = m_host.session().store().path(), count = m_count,
         today = m_host.session().today()](const Progress &progress) {
            return onOwnConnection(path, Database::Access::ReadOnly, [&](Database &database) {
                return count(database, today, progress);
            });
        },
        [this, takesFocus](const Result<CalendarRehearsal> &rehearsed) {
            adopt(rehearsed, takesFocus);
        });
    showButtons();
    m_cameFrom = QApplication::focusWidget(); // The button has passed it on by now.
    Q_EMIT changed();
}

void RehearsalPane::adopt(const Result<CalendarRehearsal> &rehearsed, bool takesFocus)
{
    if (std::exchange(m_isOvertaken, false)) {
        if (std::exchange(m_isWantedAgain, false))
            begin(takesFocus);
        showButtons();
        return;
    }
    if (!rehearsed) {
        m_rehearsal.reset();
        m_summary->setText(tr("The rehearsal could not be made."));
        setFault(rehearsed.error().message);
        showButtons();
        Q_EMIT changed();
        return;
    }
    m_rehearsal = *rehearsed;
    const QString said = inSentences(*m_rehearsal).join(u' ');
    m_summary->setText(said);
    m_table->setAccessibleDescription(said);
    std::vector<CellTableModel::Row> rows;
    for (const MovedDay &moved : m_rehearsal->moved)
        rows.push_back({{moved.item.reference},
                        {kindText(moved.item)},
                        {stageText(moved.item)},
                        {dayWords(moved.before)},
                        {dayWords(moved.item.dueOn)},
                        {effectText(moved), {}, shapeOfEffect(moved.effect)}});
    m_model->setRows(std::move(rows));
    showButtons();
    if (!m_rehearsal->moved.empty())
        m_table->setCurrentRow(0);
    // Whoever has gone elsewhere meanwhile stays there.
    if (takesFocus && QApplication::focusWidget() == m_cameFrom) {
        if (m_rehearsal->moved.empty())
            m_reason->setFocus(Qt::OtherFocusReason);
        else
            m_table->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

void RehearsalPane::showButtons()
{
    const QString why = whyNot(m_host.session(), TeamRole::Manager);
    const bool canApply = isRehearsed() && why.isEmpty();
    m_table->setVisible(m_rehearsal && !m_rehearsal->moved.empty());
    m_rehearse->setEnabled(bool(m_count));
    m_rehearse->setToolTip(tr("Counts which due dates would move. Nothing is written."));
    m_apply->setEnabled(canApply);
    m_apply->setToolTip(!why.isEmpty() ? why
                        : canApply     ? tr("Makes the change and counts the due dates anew")
                                       : tr("First press Rehearse and see what would move."));
    m_reason->setEnabled(canApply);
    for (QPushButton *button : {m_rehearse, m_apply})
        button->setAccessibleDescription(button->toolTip());
}

QString RehearsalPane::reason() const
{
    return m_reason->text().trimmed();
}

void RehearsalPane::clearReason()
{
    m_reason->clear();
}

void RehearsalPane::goToReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void RehearsalPane::setFault(const QString &words)
{
    m_fault->setStatus(StatusShape::Late, words);
    m_fault->setVisible(!words.isEmpty());
}

const MovedDay *RehearsalPane::chosen() const
{
    const int row = m_table->currentIndex().row();
    return isRehearsed() && row >= 0 && row < int(m_rehearsal->moved.size())
               ? &m_rehearsal->moved[size_t(row)]
               : nullptr;
}

bool RehearsalPane::canExplain() const
{
    const MovedDay *moved = chosen();
    return moved && moved->item.dueOn;
}

void RehearsalPane::explain()
{
    const MovedDay *moved = chosen();
    if (!moved)
        return;
    const Session &session = m_host.session();
    const auto due = whyThisDay(m_host.session().database(), *m_rehearsal, *moved, session.today());
    if (!due) {
        setFault(due.error().message);
        return;
    }
    (new WhyDialog(tr("%1, as it would be", "a case").arg(moved->item.reference), *due, this))
        ->open();
}

void RehearsalPane::openCase(int row)
{
    if (!m_rehearsal || row < 0 || row >= int(m_rehearsal->moved.size()))
        return;
    if (const auto id = m_rehearsal->moved[size_t(row)].item.caseId)
        m_host.openCase(*id);
}

} // namespace redress
