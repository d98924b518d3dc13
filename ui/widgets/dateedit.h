// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/typeddate.h"

#include <QLineEdit>

#include <optional>

namespace redress {

class CalendarPopup;

/// A field for a day: typed in any of the ways of dayFromTyped(), moved by keys, or picked from a
/// calendar. Empty is empty; what is no day stays as it was typed, and is no day.
///
/// Keys, while what stands there is a whole day or nothing: t today, + and - a day, ] and [ a
/// month, m and h first and last of the month, y and r first and last of the year, w the next
/// working day; Up and Down a day, Page Up and Page Down a month; Alt+Down opens the calendar. The
/// rest of "today" may be typed after its t, and figures after + and -: -3 is three days earlier.
/// \source ux 5
class DateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// \param calendar must outlive the field.
    DateEdit(QDate today, const WorkingCalendar &calendar, QWidget *parent = nullptr);

    void setUse(DateUse use) { m_use = use; }
    /// The day from which the calendar counts working days, and days that it marks.
    void setCountFrom(std::optional<QDate> start) { m_countFrom = start; }
    void setMarked(const QList<QDate> &days) { m_marked = days; }

    /// The day that stands there; nothing if the field is empty or holds no day.
    std::optional<QDate> date() const { return m_date; }
    void setDate(std::optional<QDate> date);

    /// False if something stands there that is no day.
    bool isGood() const { return m_date || text().trimmed().isEmpty(); }

    void showCalendar();

    QSize sizeHint() const override;

Q_SIGNALS:
    /// The day is another one, also while it is being typed.
    void dateChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void readTyped();
    void tidy();
    void step(DateStep step);
    bool continueStep(QChar key);
    void showStepped(QDate day);
    void become(std::optional<QDate> date);

    QDate m_today;
    const WorkingCalendar &m_calendar;
    DateUse m_use = DateUse::Event;
    std::optional<QDate> m_date;
    std::optional<QDate> m_countFrom;
    QList<QDate> m_marked;
    QString m_stepKeys;               ///< Of the step that was made last, while it may go on.
    std::optional<QDate> m_stepStart; ///< The day that it began at.
    bool m_isTyping = false;          ///< What stands there was typed and is not tidied yet.
    CalendarPopup *m_popup = nullptr;
};

} // namespace redress
