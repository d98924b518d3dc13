// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dateedit.h"

#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>

namespace redress {

namespace {

/// As deadlines are shown: with the weekday and four figures of the year.
QString shownDay(QDate day)
{
    return QLocale().toString(day, QStringLiteral("ddd dd/MM/yyyy"));
}

} // namespace

DateEdit::DateEdit(QDate today, const WorkingCalendar &calendar, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
    , m_calendar(calendar)
{
    QAction *open = addAction(icon(Icon::Calendar), TrailingPosition);
    open->setText(tr("Calendar"));
    open->setToolTip(tr("Opens the calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateEdit::showCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::readTyped);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setWhatsThis(tr("Type the day, as in 28/3/24, 28-3 or 28 mar. Keys: t today, + and - a day, "
                    "-3 three days earlier, [ and ] a month, w the next working day, Alt+Down the "
                    "calendar."));
}

QSize DateEdit::sizeHint() const
{
    const Metrics metrics(this);
    return {fontMetrics().horizontalAdvance(QStringLiteral("Wed 28/08/2028")) + metrics.times(4.4),
            QLineEdit::sizeHint().height()};
}

void DateEdit::setDate(std::optional<QDate> date)
{
    m_isTyping = false;
    m_date = date;
    setText(date ? shownDay(*date) : QString());
}

void DateEdit::become(std::optional<QDate> date)
{
    if (m_date == date)
        return;
    m_date = date;
    Q_EMIT dateChanged();
}

void DateEdit::readTyped()
{
    m_isTyping = true;
    std::optional<QDate> day = dayFromTyped(text(), m_today, m_use);
    // A deadline that was typed without its year belongs to what it is counted from.
    if (day && m_countFrom && m_use == DateUse::Deadline) {
        const auto counted = dayFromTyped(text(), *m_countFrom, m_use);
        if (counted && counted->month() == day->month() && counted->day() == day->day() &&
            *counted >= *m_countFrom)
            day = counted;
    }
    become(day);
}

void DateEdit::tidy()
{
    m_isTyping = false;
    if (m_date)
        setText(shownDay(*m_date));
    else if (text().trimmed().isEmpty())
        clear();
}

void DateEdit::showStepped(QDate day)
{
    m_isTyping = false;
    setText(shownDay(day));
    become(day);
    selectAll();
}

void DateEdit::step(DateStep step)
{
    m_stepKeys.clear();
    m_stepStart = m_date.value_or(m_today);
    showStepped(stepped(m_date, step, m_today, m_calendar));
}

/// "today" after its t, and how many days after a sign.
bool DateEdit::continueStep(QChar key)
{
    const QString keys = m_stepKeys + key.toLower();
    if (m_stepKeys.isEmpty())
        return false;
    if (tr("today").startsWith(keys, Qt::CaseInsensitive)) {
        m_stepKeys = keys;
        return true;
    }
    const QChar sign = keys.front();
    if ((sign != u'-' && sign != u'+') || !key.isDigit())
        return false;
    m_stepKeys = keys;
    const int days = QStringView(keys).sliced(1).toInt();
    showStepped(m_stepStart.value_or(m_today).addDays(sign == u'-' ? -days : days));
    return true;
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (event->key() == Qt::Key_Down && isAlt) {
        showCalendar();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        step(DateStep::NextDay);
        return;
    case Qt::Key_Down:
        step(DateStep::PreviousDay);
        return;
    case Qt::Key_PageUp:
        step(DateStep::NextMonth);
        return;
    case Qt::Key_PageDown:
        step(DateStep::PreviousMonth);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tidy();
        QLineEdit::keyPressEvent(event);
        return;
    default:
        break;
    }
    const auto typed = event->text().size() == 1 ? dateStepOf(event->text().front()) : std::nullopt;
    const bool isCommand = event->modifiers().testFlag(Qt::ControlModifier) || isAlt;
    // In the middle of typing, "-" and "m" are part of a day, as in 28-3 and 28 mar.
    const bool mayStep = !m_isTyping || text().isEmpty() || selectedText() == text();
    if (!isCommand && event->text().size() == 1 && continueStep(event->text().front()))
        return;
    if (typed && !isCommand && mayStep && isGood()) {
        step(*typed);
        m_stepKeys = event->text().toLower();
        return;
    }
    if (!event->text().isEmpty())
        m_stepKeys.clear();
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    m_stepKeys.clear();
    tidy();
    QLineEdit::focusOutEvent(event);
}

void DateEdit::showCalendar()
{
    if (isReadOnly())
        return;
    if (!m_popup) {
        m_popup = new CalendarPopup(m_calendar, this);
        connect(m_popup, &CalendarPopup::picked, this, [this](QDate day) {
            setDate(day);
            selectAll();
            Q_EMIT dateChanged();
        });
    }
    m_popup->show(m_date.value_or(m_today), m_today, m_countFrom, m_marked);
}

} // namespace redress
