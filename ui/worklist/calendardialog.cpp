// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/worklist/calendardialog.h"

#include "core/exchange/calendar/deadlinecalendar.h"
#include "core/store/fileorigin.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/savetofile.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/worklist/officerchoices.h"

#include <QDialogButtonBox>
#include <QPushButton>

#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kAsShown = 0; ///< In the place of a member's id.
constexpr qint64 kNever = -1;  ///< In the place of a number of working days.

} // namespace

CalendarDialog::CalendarDialog(PageHost &host, std::vector<WorkItem> shown,
                               std::vector<WorkItem> all, QWidget *parent)
    : FormDialog(tr("Deadlines to a calendar"),
                 tr("A file for Outlook and other calendars: a whole day for each limit, and for "
                    "each aim to come. Saved again later, it moves what has moved. Nobody's name "
                    "is in it."),
                 tr("&Save calendar..."), parent)
    , m_host(host)
    , m_shown(std::move(shown))
    , m_all(std::move(all))
    , m_form(new FactForm)
    , m_whose(new ChoiceBox(m_form))
    , m_remind(new ChoiceBox(m_form))
{
    setObjectName(u"calendarDialog"_s);
    construct();
    setForm(m_form);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &CalendarDialog::tellCount);
    tellCount();
    m_whose->setFocus();
}

void CalendarDialog::construct()
{
    m_whose->addChoice(tr("The list as it is shown"), kAsShown);
    const Session &session = m_host.session();
    for (const OfficerChoice &one : officersIn(m_all, session.reference()))
        m_whose->addChoice(one.words, one.id.value());
    m_whose->setCurrentIndex(0);
    if (const auto me = session.me())
        m_whose->setCurrentIndex(std::max(0, m_whose->findData(me->value())));
    m_remind->addChoice(tr("never"), kNever);
    m_remind->addChoice(tr("on the day itself, at 9 o'clock"), 0);
    for (const int days : {1, 2, 5})
        m_remind->addChoice(tr("%n working day(s) before, at 9 o'clock", nullptr, days), days);
    m_remind->setCurrentIndex(0);
    m_form->addField(u"whose"_s, tr("&Deadlines of"), m_whose, u" "_s);
    m_form->addField(u"remind"_s, tr("&Remind"), m_remind);
}

std::vector<WorkItem> CalendarDialog::chosen() const
{
    const qint64 id = m_whose->value().value_or(kAsShown);
    if (id == kAsShown)
        return m_shown;
    std::vector<WorkItem> items;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(items), [id](const WorkItem &item) {
        return item.officer == MemberId(id) && item.kind != WorkItem::Kind::Window;
    });
    return items;
}

void CalendarDialog::tellCount()
{
    const std::vector<WorkItem> items = chosen();
    const int withDay = itemsWithDay(items);
    const int without = int(items.size()) - withDay;
    m_form->setHint(
        u"whose"_s,
        without == 0
            ? tr("%n deadline(s).", nullptr, withDay)
            : tr("%n deadline(s); %1 more have no day to keep.", nullptr, withDay).arg(without));
    findChild<QPushButton *>(u"recordButton"_s)->setEnabled(withDay > 0);
}

void CalendarDialog::record()
{
    Session &session = m_host.session();
    const auto origin = fileOrigin(session.database());
    if (!origin) {
        setFault(origin.error().message);
        return;
    }
    DeadlineCalendar about;
    about.name = tr("Redress: %1", "whose deadlines").arg(m_whose->currentText());
    if (m_whose->value().value_or(kAsShown) != kAsShown)
        about.name = tr("Redress: deadlines"); // A name has no place in a calendar that is shared.
    about.origin = *origin;
    about.madeAtUtc = session.clock().nowUtc();
    about.day = session.today();
    const auto settled =
        settledDeadlines(session.database(), about.day.addDays(1 - kSettledDays), about.day);
    if (!settled) {
        setFault(settled.error().message);
        return;
    }
    // Of whom the list is, where that is one person.
    const qint64 whose = m_whose->value().value_or(kAsShown);
    std::copy_if(settled->begin(), settled->end(), std::back_inserter(about.settled),
                 [whose](const SettledDeadline &one) {
                     return whose == kAsShown || one.officer == MemberId(whose);
                 });
    if (const qint64 days = m_remind->value().value_or(kNever); days != kNever)
        about.remindBefore = WorkingDays{int(days)};
    const auto made = deadlinesAsCalendar(chosen(), session.rules().calendar(), about);
    if (!made) {
        setFault(made.error().message);
        return;
    }
    if (saveToFile(m_host, this, tr("Save calendar"),
                   u"deadlines-%1.ics"_s.arg(session.today().toString(Qt::ISODate)),
                   tr("Calendar (*.ics)"), *made))
        accept();
}

} // namespace redress
