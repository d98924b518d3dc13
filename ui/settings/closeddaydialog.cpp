// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/closeddaydialog.h"

#include "core/base/dates.h"
#include "ui/casefile/faultwords.h"
#include "ui/casefile/learningforms.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/metrics.h"

#include <QLineEdit>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString titleOf(ClosedDay::Kind kind, bool isMove)
{
    if (isMove)
        return ClosedDayDialog::tr("Move a bank holiday");
    return kind == ClosedDay::Kind::BankHoliday ? ClosedDayDialog::tr("Add a bank holiday")
                                                : ClosedDayDialog::tr("Add closing days");
}

QString aboutOf(ClosedDay::Kind kind, const std::optional<ClosedDay> &moved)
{
    if (moved)
        return ClosedDayDialog::tr("%1, %2, becomes a working day; the new day is none.")
            .arg(weekdayDate(moved->on), moved->name);
    return kind == ClosedDay::Kind::BankHoliday
               ? ClosedDayDialog::tr("A day that was proclaimed: no clock counts it.")
               : ClosedDayDialog::tr("The council is closed. Statutory clocks count these days "
                                     "all the same.");
}

QString keyOf(CalendarFault::Field field)
{
    switch (field) {
    case CalendarFault::Field::LastDay:
        return u"lastDay"_s;
    case CalendarFault::Field::Name:
        return u"dayName"_s;
    case CalendarFault::Field::FirstDay:
    case CalendarFault::Field::Days:
        break;
    }
    return u"firstDay"_s;
}

} // namespace

ClosedDayDialog::ClosedDayDialog(PageHost &host, ClosedDay::Kind kind, std::vector<ClosedDay> days,
                                 std::optional<ClosedDay> moved, QWidget *parent)
    : FormDialog(titleOf(kind, moved.has_value()), aboutOf(kind, moved),
                 moved ? tr("Move") : tr("Add"), parent)
    , m_kind(kind)
    , m_days(std::move(days))
    , m_moved(std::move(moved))
    , m_form(new FactForm)
{
    setObjectName(u"closedDayDialog"_s);
    construct(host);
    setForm(m_form);
    m_first->setFocus();
}

void ClosedDayDialog::construct(PageHost &host)
{
    const WorkingCalendar &calendar = host.session().rules().calendar();
    const int width = Metrics(this).times(28);
    m_first = new DateEdit(host.session().today(), calendar, m_form);
    m_first->setUse(DateUse::Deadline);
    m_form->addField(u"firstDay"_s, isClosure() ? tr("F&irst day") : tr("&Day"), m_first);
    if (isClosure()) {
        m_last = new DateEdit(host.session().today(), calendar, m_form);
        m_last->setUse(DateUse::Deadline);
        m_form->addField(u"lastDay"_s, tr("&Last day"), m_last,
                         tr("Empty for a single day. Weekends between are left out."));
    }
    m_name = new QLineEdit(m_form);
    m_name->setMinimumWidth(width);
    m_form->addField(u"dayName"_s, tr("&Name"), m_name,
                     tr("It stands in the reasons of every date that it moves."));
    m_source = new QLineEdit(m_form);
    m_source->setMinimumWidth(width);
    m_form->addField(u"daySource"_s, tr("&Where from"), m_source,
                     isClosure() ? tr("The decision, as in Cabinet, 4 March 2027.")
                                 : tr("The proclamation, as in Royal Proclamation of 4 March "
                                      "2027."));
    m_form->setRequired(u"firstDay"_s);
    m_form->setRequired(u"dayName"_s);
    if (m_moved)
        m_name->setText(m_moved->name);
}

void ClosedDayDialog::record()
{
    m_form->clearFaults();
    for (const auto &[key, edit] :
         {std::pair(u"firstDay"_s, m_first), std::pair(u"lastDay"_s, m_last)}) {
        if (edit && !edit->isGood())
            m_form->setFault(key, noDayWords(edit->text()));
    }
    if (goToFirstFault(*m_form))
        return;
    const QDate first = m_first->date().value_or(QDate());
    const QDate last = m_last ? m_last->date().value_or(first) : first;
    const QString name = m_name->text().trimmed();
    for (const CalendarFault &fault : faultsInNewDays(m_days, first, last, m_kind, name))
        m_form->setFault(keyOf(fault.field), fault.message);
    if (goToFirstFault(*m_form))
        return;
    std::vector<ClosedDay> days = closureDays(first, last, name, m_source->text().trimmed());
    for (ClosedDay &day : days)
        day.kind = m_kind;
    accept();
    Q_EMIT chosen(days);
}

} // namespace redress
