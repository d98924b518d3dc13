// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingcalendar.h"

#include <QFrame>

#include <optional>

class QCalendarWidget;
class QLabel;

namespace redress {

/// A month to pick a day from. Days that do not count are grey, bank holidays named, deadlines
/// bold; beneath stands what the day under the pointer is.
class CalendarPopup final : public QFrame
{
    Q_OBJECT

public:
    /// \param calendar must outlive the popup.
    CalendarPopup(const WorkingCalendar &calendar, QWidget *field);

    /// Opens below its field. \param countFrom day 0 of the working days that are counted.
    void show(QDate chosen, QDate today, std::optional<QDate> countFrom,
              const QList<QDate> &marked);

Q_SIGNALS:
    void picked(QDate day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintMonth();
    void describe(QDate day);
    std::optional<QDate> dayAt(const QPoint &position) const;

    const WorkingCalendar &m_calendar;
    QWidget *m_field;
    QCalendarWidget *m_month;
    QLabel *m_words;
    QDate m_today;
    std::optional<QDate> m_countFrom;
    QList<QDate> m_marked;
};

} // namespace redress
