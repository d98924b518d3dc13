// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calendarpopup.h"

#include "core/base/dates.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QMouseEvent>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace redress {

CalendarPopup::CalendarPopup(const WorkingCalendar &calendar, QWidget *field)
    : QFrame(field, Qt::Popup)
    , m_calendar(calendar)
    , m_field(field)
    , m_month(new QCalendarWidget(this))
    , m_words(new TextLabel(TextLabel::Kind::Plain, this))
{
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("calendarPopup"));
    m_month->setFirstDayOfWeek(Qt::Monday);
    m_month->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_month->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_month->setAccessibleName(tr("Calendar"));
    const Metrics metrics(this);
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(2 * m_words->fontMetrics().height());
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap(), metrics.gap(), metrics.gap(), metrics.gap());
    layout->addWidget(m_month);
    layout->addWidget(m_words);
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &CalendarPopup::paintMonth);
    connect(m_month, &QCalendarWidget::selectionChanged, this,
            [this] { describe(m_month->selectedDate()); });
    connect(m_month, &QCalendarWidget::activated, this, [this](QDate day) {
        close();
        Q_EMIT picked(day);
    });
    // A click picks at once; QCalendarWidget would wait for a second one.
    connect(m_month, &QCalendarWidget::clicked, this, [this](QDate day) {
        close();
        Q_EMIT picked(day);
    });
    if (auto *view = m_month->findChild<QAbstractItemView *>()) {
        view->viewport()->setMouseTracking(true);
        view->viewport()->installEventFilter(this);
    }
}

void CalendarPopup::show(QDate chosen, QDate today, std::optional<QDate> countFrom,
                         const QList<QDate> &marked)
{
    m_today = today;
    m_countFrom = countFrom;
    m_marked = marked;
    m_month->setMinimumDate({WorkingCalendar::kFirstYear, 1, 1});
    m_month->setMaximumDate({WorkingCalendar::kLastYear, 12, 31});
    m_month->setSelectedDate(chosen);
    paintMonth();
    describe(chosen);
    adjustSize();
    QPoint corner = m_field->mapToGlobal(QPoint(0, m_field->height()));
    const QRect room = m_field->screen()->availableGeometry();
    corner.setX(qBound(room.left(), corner.x(), room.right() - width()));
    if (corner.y() + height() > room.bottom())
        corner.setY(m_field->mapToGlobal(QPoint()).y() - height());
    move(corner);
    QFrame::show();
    m_month->setFocus();
}

void CalendarPopup::paintMonth()
{
    QTextCharFormat plain;
    QTextCharFormat closed;
    closed.setForeground(ink(Role::Quiet, palette()));
    for (const auto weekday : {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday})
        m_month->setWeekdayTextFormat(weekday, plain);
    m_month->setWeekdayTextFormat(Qt::Saturday, closed);
    m_month->setWeekdayTextFormat(Qt::Sunday, closed);
    m_month->setDateTextFormat({}, {});
    const QDate first = QDate(m_month->yearShown(), m_month->monthShown(), 1).addDays(-7);
    const QDate last = first.addDays(50);
    for (const ClosedDay &day : m_calendar.notCounted(first, last)) {
        QTextCharFormat holiday = closed;
        holiday.setFontStrikeOut(true);
        m_month->setDateTextFormat(day.on, holiday);
    }
    for (const QDate day : m_marked) {
        QTextCharFormat deadline;
        deadline.setForeground(ink(Role::Soon, palette()));
        deadline.setFontWeight(QFont::Bold);
        m_month->setDateTextFormat(day, deadline);
    }
    QTextCharFormat now = m_month->dateTextFormat(m_today);
    now.setFontUnderline(true);
    m_month->setDateTextFormat(m_today, now);
}

void CalendarPopup::describe(QDate day)
{
    QString words = weekdayDate(day);
    if (day == m_today)
        words = tr("%1, today").arg(words);
    if (m_marked.contains(day))
        words = tr("%1, a deadline").arg(words);
    const auto closed = m_calendar.notCounted(day, day);
    if (!closed.empty())
        words = tr("%1, %2: not counted", "a day and its holiday").arg(words, closed.front().name);
    else if (!m_calendar.isWorkingDay(day))
        words = tr("%1: not counted", "a weekend").arg(words);
    else if (m_countFrom && day > *m_countFrom)
        words = tr("%1, working day %2")
                    .arg(words)
                    .arg(m_calendar.between(*m_countFrom, day).value_or(WorkingDays{}).count);
    m_words->setText(words);
}

std::optional<QDate> CalendarPopup::dayAt(const QPoint &position) const
{
    const auto *view = m_month->findChild<QAbstractItemView *>();
    const QModelIndex index = view ? view->indexAt(position) : QModelIndex();
    if (!index.isValid() || index.row() < 1)
        return std::nullopt;
    // The grid begins on the Monday on or before the first; if the first is a Monday, a week
    // earlier.
    const QDate first(m_month->yearShown(), m_month->monthShown(), 1);
    const int lead = first.dayOfWeek() == Qt::Monday ? 7 : first.dayOfWeek() - 1;
    const int column = index.model()->columnCount() - 7;
    const QDate day = first.addDays((index.row() - 1) * 7 + index.column() - column - lead);
    return day.day() == index.data().toInt() ? std::optional(day) : std::nullopt;
}

bool CalendarPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove) {
        if (const auto day = dayAt(static_cast<QMouseEvent *>(event)->pos()))
            describe(*day);
    } else if (event->type() == QEvent::Leave) {
        describe(m_month->selectedDate());
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace redress
