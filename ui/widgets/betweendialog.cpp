// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/betweendialog.h"

#include "core/base/dates.h"
#include "core/calendar/workingcalendar.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/factform.h"

#include <QLineEdit>

#include <utility>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString kFrom = u"from"_s;
const QString kTo = u"to"_s;

} // namespace

BetweenDialog::BetweenDialog(const QString &column, const std::optional<Days> &days,
                             std::function<void(const QString &)> apply, QWidget *parent)
    : FormDialog(tr("%1 between", "a column").arg(column),
                 tr("The list then shows only what lies between the two, with both of them. Leave "
                    "one empty for no end on that side."),
                 tr("&Show these"), parent)
    , m_apply(std::move(apply))
    , m_form(new FactForm)
    , m_isOfDays(days.has_value())
{
    setObjectName(u"betweenDialog"_s);
    const auto field = [&]() -> QLineEdit * {
        return days ? new DateEdit(days->today, days->calendar, m_form) : new QLineEdit(m_form);
    };
    m_from = field();
    m_to = field();
    if (days && days->first)
        static_cast<DateEdit *>(m_from)->setDate(days->first);
    m_form->addField(kFrom, tr("Fro&m"), m_from, {});
    m_form->addField(kTo, tr("To (&last)"), m_to, {});
    setForm(m_form);
    m_from->setFocus();
    m_from->selectAll();
}

void BetweenDialog::finish(const QString &first, const QString &last, const QString &between)
{
    if (first.isEmpty() && last.isEmpty()) {
        m_form->setFault(kFrom, tr("Give one of the two."));
        m_from->setFocus();
        return;
    }
    const QString typed = last.isEmpty()    ? u">="_s + first
                          : first.isEmpty() ? u"<="_s + last
                                            : first + between + last;
    accept();
    m_apply(typed);
}

void BetweenDialog::recordDays()
{
    const auto *from = static_cast<const DateEdit *>(m_from);
    const auto *to = static_cast<const DateEdit *>(m_to);
    for (const auto &[key, edit] : {std::pair(kFrom, from), std::pair(kTo, to)}) {
        if (!edit->isGood()) {
            m_form->setFault(key, tr("\"%1\" is no day.").arg(edit->text()));
            return;
        }
    }
    if (from->date() && to->date() && *from->date() > *to->date()) {
        m_form->setFault(kTo, tr("The last day, %1, is before the first, %2.")
                                  .arg(dayMonthYear(*to->date()), dayMonthYear(*from->date())));
        return;
    }
    const auto written = [](std::optional<QDate> day) {
        return day ? slashedDate(*day) : QString();
    };
    finish(written(from->date()), written(to->date()), u".."_s);
}

void BetweenDialog::recordNumbers()
{
    const QString from = m_from->text().trimmed();
    const QString to = m_to->text().trimmed();
    for (const auto &[key, text] : {std::pair(kFrom, from), std::pair(kTo, to)}) {
        bool isNumber = true;
        if (!text.isEmpty())
            text.toInt(&isNumber);
        if (!isNumber) {
            m_form->setFault(key, tr("\"%1\" is no whole number.").arg(text));
            return;
        }
    }
    if (!from.isEmpty() && !to.isEmpty() && from.toInt() > to.toInt()) {
        m_form->setFault(kTo, tr("The last, %1, is less than the first, %2.").arg(to, from));
        return;
    }
    finish(from, to, u"~"_s);
}

void BetweenDialog::record()
{
    m_form->clearFaults();
    if (m_isOfDays)
        recordDays();
    else
        recordNumbers();
}

} // namespace redress
