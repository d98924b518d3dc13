// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar of a day field: what it marks and counts, and how a day is picked from it. Days were
// read off a printed calendar. \source ux 5
#include "tests/support/testdata.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/dateedit.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextCharFormat>

#include <gtest/gtest.h>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

/// A field on Thu 18 December 2025, before Christmas and two bank holidays.
class CalendarPopupTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_field.setDate(day("2025-12-18"));
        m_field.setCountFrom(day("2025-12-18"));
        m_field.setMarked({day("2025-12-30")});
        m_field.show();
        m_field.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&m_field));
        m_field.setFocus();
        QTest::keyClick(&m_field, Qt::Key_Down, Qt::AltModifier);
        ASSERT_TRUE(QTest::qWaitFor([this] { return popup() && popup()->isVisible(); }));
    }
    QFrame *popup() const { return m_field.findChild<QFrame *>(u"calendarPopup"_s); }
    QCalendarWidget *month() const { return popup()->findChild<QCalendarWidget *>(); }
    QTextCharFormat formatOf(const char *on) const { return month()->dateTextFormat(day(on)); }
    QString words() const
    {
        // Beneath the month, and not of it.
        const auto labels = popup()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly);
        return labels.isEmpty() ? QString() : labels.first()->text();
    }
    QAbstractItemView *days() const { return month()->findChild<QAbstractItemView *>(); }
    /// Where a day of December stands; figures from 1 to 7 also stand for January below it.
    QPoint placeOf(int dayOfMonth) const
    {
        const QAbstractItemModel *model = days()->model();
        for (int row = 1; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                const bool isOfMonth = row > 1 || dayOfMonth < 8;
                if (isOfMonth && index.data().toInt() == dayOfMonth)
                    return days()->visualRect(index).center();
            }
        }
        return {};
    }
    void press(Qt::Key key)
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused && popup()->isAncestorOf(focused) ? focused : days(), key);
    }

    const WorkingCalendar m_calendar = WorkingCalendar::englandAndWales();
    DateEdit m_field{day("2025-12-18"), m_calendar};
};

} // namespace

TEST_F(CalendarPopupTest, MarksWeekendsBankHolidaysAndDeadlines)
{
    const QColor quiet = ink(Role::Quiet, popup()->palette());
    EXPECT_EQ(month()->weekdayTextFormat(Qt::Saturday).foreground().color(), quiet);
    EXPECT_EQ(month()->weekdayTextFormat(Qt::Sunday).foreground().color(), quiet);
    EXPECT_NE(month()->weekdayTextFormat(Qt::Monday).foreground().color(), quiet);
    EXPECT_EQ(month()->firstDayOfWeek(), Qt::Monday);
    // Thu 25 and Fri 26 December 2025 and Thu 1 January 2026 are bank holidays.
    for (const char *holiday : {"2025-12-25", "2025-12-26", "2026-01-01"}) {
        EXPECT_TRUE(formatOf(holiday).fontStrikeOut()) << holiday;
        EXPECT_EQ(formatOf(holiday).foreground().color(), quiet) << holiday;
    }
    for (const char *ordinary : {"2025-12-24", "2025-12-29", "2025-12-31"})
        EXPECT_FALSE(formatOf(ordinary).fontStrikeOut()) << ordinary;
    EXPECT_EQ(formatOf("2025-12-30").fontWeight(), int(QFont::Bold)) << "the deadline";
    EXPECT_TRUE(formatOf("2025-12-18").fontUnderline()) << "today";
}

TEST_F(CalendarPopupTest, CountsWorkingDaysToTheDayThatIsChosen)
{
    EXPECT_EQ(words(), u"Thu 18 Dec 2025, today"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(words(), u"Fri 19 Dec 2025, working day 1"_s);
    press(Qt::Key_Right);
    EXPECT_EQ(words(), u"Sat 20 Dec 2025: not counted"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Left);
    EXPECT_EQ(words(), u"Fri 26 Dec 2025, Boxing Day: not counted"_s);
    // 19, 22, 23, 24, 29, 30.
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right);
    EXPECT_EQ(words(), u"Tue 30 Dec 2025, a deadline, working day 6"_s);
}

TEST_F(CalendarPopupTest, SaysTheSameOfTheDayUnderThePointer)
{
    QTest::mouseMove(days()->viewport(), placeOf(30));
    EXPECT_EQ(words(), u"Tue 30 Dec 2025, a deadline, working day 6"_s);
    QTest::mouseMove(days()->viewport(), placeOf(25));
    EXPECT_TRUE(words().startsWith(u"Thu 25 Dec 2025, Christmas Day"_s)) << words().toStdString();
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(days()->viewport(), &leave);
    EXPECT_EQ(words(), u"Thu 18 Dec 2025, today"_s);
}

TEST_F(CalendarPopupTest, GivesTheFieldTheDayThatEnterChooses)
{
    QSignalSpy changed(&m_field, &DateEdit::dateChanged);
    press(Qt::Key_Down);
    EXPECT_EQ(m_field.date(), day("2025-12-18")) << "nothing is picked by looking";
    press(Qt::Key_Return);
    EXPECT_EQ(m_field.date(), day("2025-12-25"));
    EXPECT_FALSE(popup()->isVisible());
    EXPECT_FALSE(changed.isEmpty());
}

TEST_F(CalendarPopupTest, GivesTheFieldTheDayThatIsClicked)
{
    QTest::mouseClick(days()->viewport(), Qt::LeftButton, {}, placeOf(23));
    EXPECT_EQ(m_field.date(), day("2025-12-23"));
    EXPECT_FALSE(popup()->isVisible());
}

TEST_F(CalendarPopupTest, EscapeLeavesTheDayAsItWas)
{
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !popup()->isVisible(); }));
    EXPECT_EQ(m_field.date(), day("2025-12-18"));
}

} // namespace redress
