// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar in the settings, by the keys of a person. Today is Thursday 15 January 2026; the
// open stage of CSC/25/0003 began on Friday 2 January, and its 20th working day is Friday 30.
#include "tests/ui/uifixture.h"

#include "ui/shell/pagelist.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/whydialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>

#include <functional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

class CalendarSectionTest : public WindowTest
{
protected:
    void goToCalendar()
    {
        key(Qt::Key(Qt::Key_0 + int(pageList().size())), Qt::ControlModifier);
        auto *list = find<QListWidget>(u"sectionListWidget"_s);
        ASSERT_NE(list, nullptr);
        key(Qt::Key_Home);
        while (list->currentItem()->text() != u"Calendar"_s &&
               list->currentRow() + 1 < list->count())
            key(Qt::Key_Down);
        key(Qt::Key_Return);
        ASSERT_NE(days(), nullptr);
        ASSERT_TRUE(days()->hasFocus());
    }
    QTableView *days() const { return find<QTableView>(u"calendarTableView"_s); }
    QTableView *moved() const { return find<QTableView>(u"rehearsalTableView"_s); }
    QString cell(const QTableView *table, int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < days()->model()->rowCount(); ++row) {
            if (cell(days(), row, 2) == name)
                return row;
        }
        return -1;
    }
    void goToDay(const QString &name)
    {
        const int wanted = rowOf(name);
        ASSERT_GE(wanted, 0) << name.toStdString();
        days()->setFocus();
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int row = 0; row < wanted; ++row)
            key(Qt::Key_Down);
        ASSERT_EQ(days()->currentIndex().row(), wanted);
    }
    /// Alt and the letter of a button, which is pressed a moment later.
    void press(Qt::Key letter, const std::function<bool()> &isDone)
    {
        key(letter, Qt::AltModifier);
        EXPECT_TRUE(QTest::qWaitFor(isDone, 5'000))
            << QKeySequence(letter).toString().toStdString();
    }
    void openDialog(Qt::Key letter)
    {
        press(letter, [this] { return find<QDialog>(u"closedDayDialog"_s) != nullptr; });
        ASSERT_NE(find<QDialog>(u"closedDayDialog"_s), nullptr);
        QTest::qWait(50); // The button comes up again.
        find<QDialog>(u"closedDayDialog"_s)->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(find<QDialog>(u"closedDayDialog"_s)));
        find<QLineEdit>(u"firstDayField"_s)->setFocus();
    }
    /// Enter, after which the dialog is gone and the window has its turn again.
    void record()
    {
        key(Qt::Key_Return);
        QCoreApplication::processEvents();
        ASSERT_EQ(find<QDialog>(u"closedDayDialog"_s), nullptr);
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// Alt+D, the day, its name and where it is from, Enter.
    void addDay(const QString &on, const QString &name)
    {
        openDialog(Qt::Key_D);
        type(on);
        key(Qt::Key_Tab);
        type(name);
        key(Qt::Key_Tab);
        type(u"Royal Proclamation"_s);
        record();
    }
    QString workingDays() const { return find<QLabel>(u"workingDaysLabel"_s)->text(); }
    QString summary() const { return find<QLabel>(u"rehearsalLabel"_s)->text(); }
    /// Alt+S, and waits until it has counted.
    void rehearse()
    {
        key(Qt::Key_S, Qt::AltModifier);
        auto *apply = find<QPushButton>(u"applyCalendarButton"_s);
        ASSERT_NE(apply, nullptr);
        EXPECT_TRUE(QTest::qWaitFor([apply] { return apply->isEnabled(); }, 10'000));
    }
    QString stored(const QString &sql) { return session().database().ask(sql); }
    QString due(const QString &reference)
    {
        return stored(u"SELECT s.due_on FROM stage s JOIN case_record c ON c.id = s.case_id "
                      "WHERE c.reference = '%1'"_s.arg(reference));
    }
};

} // namespace

TEST_F(CalendarSectionTest, ShowsTheDaysOfAYearWithWhereTheyComeFrom)
{
    open();
    goToCalendar();
    EXPECT_EQ(days()->model()->rowCount(), 8);
    EXPECT_EQ(cell(days(), 1, 0), u"3 Apr 2026"_s);
    EXPECT_EQ(cell(days(), 1, 1), u"Friday"_s);
    EXPECT_EQ(cell(days(), 1, 2), u"Good Friday"_s);
    EXPECT_EQ(cell(days(), 1, 4), u"Common law"_s);
    EXPECT_TRUE(workingDays().startsWith(u"253 working day"_s));
    key(Qt::Key_Y, Qt::AltModifier);
    ASSERT_TRUE(find<QComboBox>(u"calendarYearComboBox"_s)->hasFocus());
    type(u"2022"_s);
    EXPECT_EQ(days()->model()->rowCount(), 10);
    EXPECT_GE(rowOf(u"State Funeral of Queen Elizabeth II"_s), 0);
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(CalendarSectionTest, AddsADayRehearsesItOpensACaseAndAppliesIt)
{
    open();
    ASSERT_EQ(due(u"CSC/25/0003"_s), u"2026-01-30"_s);
    goToCalendar();
    addDay(u"21/1/2026"_s, u"Day of rest"_s);
    EXPECT_TRUE(days()->hasFocus());
    EXPECT_EQ(days()->currentIndex().row(), rowOf(u"Day of rest"_s));
    EXPECT_EQ(cell(days(), 1, 4), u"Royal Proclamation; to be added, not applied yet"_s);
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_FALSE(find<QPushButton>(u"applyCalendarButton"_s)->isEnabled());
    EXPECT_EQ(moved(), nullptr);
    rehearse();
    ASSERT_NE(moved(), nullptr);
    EXPECT_TRUE(moved()->hasFocus()) << "the list of what would move";
    ASSERT_EQ(moved()->model()->rowCount(), 1);
    EXPECT_EQ(cell(moved(), 0, 0), u"CSC/25/0003"_s);
    EXPECT_EQ(cell(moved(), 0, 3), u"Fri 30 Jan 2026"_s);
    EXPECT_EQ(cell(moved(), 0, 4), u"Mon 2 Feb 2026"_s);
    EXPECT_TRUE(summary().startsWith(u"1 open due date"_s)) << summary().toStdString();
    EXPECT_EQ(due(u"CSC/25/0003"_s), u"2026-01-30"_s) << "nothing is written by a rehearsal";

    key(Qt::Key_Return);
    EXPECT_EQ(find<QTableView>(u"rehearsalTableView"_s), nullptr) << "the case is in front";
    key(Qt::Key_Left, Qt::AltModifier);
    ASSERT_NE(moved(), nullptr) << "the rehearsal is still there";
    auto *apply = find<QPushButton>(u"applyCalendarButton"_s);
    EXPECT_TRUE(QTest::qWaitFor([apply] { return apply->isEnabled(); }, 10'000));

    // Without a reason it is not applied.
    auto *reason = find<QLineEdit>(u"calendarReasonLineEdit"_s);
    press(Qt::Key_A, [reason] { return reason->hasFocus(); });
    EXPECT_EQ(due(u"CSC/25/0003"_s), u"2026-01-30"_s);
    ASSERT_TRUE(reason->hasFocus());
    EXPECT_TRUE(find<StatusLabel>(u"rehearsalFaultLabel"_s)->words().contains(u"Say why"_s));
    type(u"Proclaimed on 14 January"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(due(u"CSC/25/0003"_s), u"2026-02-02"_s);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_TRUE(messages().join(u' ').contains(u"1 due date"_s))
        << messages().join(u' ').toStdString();
    EXPECT_TRUE(days()->hasFocus());
    EXPECT_TRUE(cell(days(), 1, 4).contains(u"added by tester"_s))
        << cell(days(), 1, 4).toStdString();
    EXPECT_EQ(stored(u"SELECT s.person || ': ' || s.reason FROM change_entry e JOIN change_set s "
                     "ON s.id = e.change_set_id WHERE e.entity = 'calendar_day'"_s),
              u"tester: Proclaimed on 14 January"_s);
}

TEST_F(CalendarSectionTest, RemovesADayPutsItBackAndGivesAChangeUp)
{
    open();
    goToCalendar();
    goToDay(u"Early May bank holiday"_s);
    key(Qt::Key_Delete);
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_EQ(cell(days(), 3, 4), u"To be removed, not applied yet"_s);
    EXPECT_TRUE(workingDays().startsWith(u"254 working day"_s));
    press(Qt::Key_B, [this] { return !m_window->isWindowModified(); }); // Put back
    days()->setFocus();
    key(Qt::Key_Delete);
    m_dialogs.answer = FileDialogs::Answer::Yes;
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_TRUE(workingDays().startsWith(u"253 working day"_s));
}

TEST_F(CalendarSectionTest, MovesABankHoliday)
{
    open();
    goToCalendar();
    goToDay(u"Early May bank holiday"_s);
    openDialog(Qt::Key_I);
    EXPECT_EQ(find<QLineEdit>(u"dayNameField"_s)->text(), u"Early May bank holiday"_s);
    type(u"8/5/2026"_s);
    record();
    EXPECT_EQ(days()->model()->rowCount(), 9);
    rehearse();
    EXPECT_EQ(moved(), nullptr) << "nothing moves";
    find<QLineEdit>(u"calendarReasonLineEdit"_s)->setFocus();
    type(u"Moved by proclamation"_s);
    key(Qt::Key_Return);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_TRUE(session().rules().calendar().isWorkingDay(day("2026-05-04")));
    EXPECT_FALSE(session().rules().calendar().isWorkingDay(day("2026-05-08")));
    EXPECT_TRUE(cell(days(), rowOf(u"Early May bank holiday"_s), 4).startsWith(u"Removed by"_s));
}

TEST_F(CalendarSectionTest, AddsAClosureThatTheCouncilsOwnProceduresLeaveOut)
{
    open();
    goToCalendar();
    openDialog(Qt::Key_L);
    type(u"8/12/2025"_s);
    key(Qt::Key_Tab);
    type(u"12/12/2025"_s);
    key(Qt::Key_Tab);
    key(Qt::Key_Return);
    ASSERT_NE(find<QDialog>(u"closedDayDialog"_s), nullptr) << "it has no name yet";
    type(u"Move of the office"_s);
    record();
    EXPECT_EQ(find<QComboBox>(u"calendarYearComboBox"_s)->currentText(), u"2025"_s)
        << "the year follows";
    const int row = rowOf(u"Move of the office"_s);
    ASSERT_GE(row, 0);
    EXPECT_EQ(cell(days(), row, 0), u"8 Dec 2025 to 12 Dec 2025"_s);
    rehearse();
    EXPECT_EQ(moved(), nullptr) << "closing days count";
    const auto *skips = find<QCheckBox>(u"skipClosuresCheckBox"_s);
    press(Qt::Key_W, [skips] { return skips->isChecked(); });
    rehearse();
    ASSERT_NE(moved(), nullptr);
    ASSERT_EQ(moved()->model()->rowCount(), 1);
    EXPECT_EQ(cell(moved(), 0, 0), u"MP/25/0002"_s);
    EXPECT_EQ(cell(moved(), 0, 3), u"Mon 15 Dec 2025"_s);
    EXPECT_EQ(cell(moved(), 0, 4), u"Mon 22 Dec 2025"_s);
    // The day that it would be explains itself.
    ASSERT_TRUE(moved()->hasFocus());
    key(Qt::Key_F4);
    auto *why = m_window->findChild<WhyDialog *>();
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(u"22 Dec 2025"_s)) << why->text().toStdString();
    EXPECT_TRUE(why->text().contains(u"MP/25/0002"_s)) << why->text().toStdString();
    why->close();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    key(Qt::Key_S, Qt::ControlModifier); // says that a reason is missing, and goes there
    type(u"Cabinet, 4 December"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored(u"SELECT due_on FROM case_record WHERE reference = 'MP/25/0002'"_s),
              u"2025-12-22"_s);
    EXPECT_EQ(due(u"CSC/25/0003"_s), u"2026-01-30"_s);
}

/// \source domain 3.3, S-10. Ten working days after Sat 6 December 2025 are Fri 19 December; deemed
/// to be received on Mon 8 December, Mon 22 December.
TEST_F(CalendarSectionTest, SetsTheRuleOfReceiptByKeysAfterARehearsal)
{
    open();
    session().database().run(
        u"UPDATE case_record SET received_on = '2025-12-06', due_on = '2025-12-19' "
        "WHERE reference = 'MP/25/0002'"_s);
    goToCalendar();
    const auto *deemed = find<QCheckBox>(u"receiptIsDeemedCheckBox"_s);
    ASSERT_NE(deemed, nullptr);
    EXPECT_FALSE(deemed->isChecked());
    press(Qt::Key_X, [deemed] { return deemed->isChecked(); });
    rehearse();
    ASSERT_NE(moved(), nullptr);
    ASSERT_EQ(moved()->model()->rowCount(), 1);
    EXPECT_EQ(cell(moved(), 0, 3), u"Fri 19 Dec 2025"_s);
    EXPECT_EQ(cell(moved(), 0, 4), u"Mon 22 Dec 2025"_s);
    EXPECT_EQ(stored(u"SELECT due_on FROM case_record WHERE reference = 'MP/25/0002'"_s),
              u"2025-12-19"_s);
    key(Qt::Key_S, Qt::ControlModifier); // says that a reason is missing, and goes there
    type(u"Cabinet, 4 December"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(stored(u"SELECT due_on FROM case_record WHERE reference = 'MP/25/0002'"_s),
              u"2025-12-22"_s);
    EXPECT_EQ(stored(u"SELECT value FROM setting WHERE name = 'calendar.receipt'"_s), u"deemed"_s);
    EXPECT_EQ(due(u"CSC/25/0003"_s), u"2026-01-30"_s) << "received on a Friday";
}

TEST_F(CalendarSectionTest, RefusesADayThatIsThereAlready)
{
    open();
    goToCalendar();
    openDialog(Qt::Key_D);
    type(u"25/12/2026"_s);
    key(Qt::Key_Tab);
    type(u"Christmas"_s);
    key(Qt::Key_Return);
    ASSERT_NE(find<QDialog>(u"closedDayDialog"_s), nullptr);
    EXPECT_TRUE(find<QLineEdit>(u"firstDayField"_s)->hasFocus());
    key(Qt::Key_Escape);
    EXPECT_NE(find<QDialog>(u"closedDayDialog"_s), nullptr) << "something was typed";
    key(Qt::Key_Escape);
    EXPECT_EQ(find<QDialog>(u"closedDayDialog"_s), nullptr);
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(CalendarSectionTest, TellsWhatLiesBeyondThePublishedYears)
{
    open();
    goToCalendar();
    EXPECT_TRUE(find<QLabel>(u"publishedLabel"_s)->text().contains(u"No open due date"_s));
    key(Qt::Key_P, Qt::AltModifier);
    auto *box = find<QSpinBox>(u"publishedToSpinBox"_s);
    ASSERT_TRUE(box->hasFocus());
    box->selectAll();
    type(u"2025"_s);
    rehearse();
    find<QLineEdit>(u"calendarReasonLineEdit"_s)->setFocus();
    type(u"Compared with the list"_s);
    key(Qt::Key_Return);
    EXPECT_TRUE(find<QLabel>(u"publishedLabel"_s)->text().contains(u"1 open due date"_s))
        << find<QLabel>(u"publishedLabel"_s)->text().toStdString();
}

TEST_F(CalendarSectionTest, IsGreyedInAFileThatCanOnlyBeRead)
{
    open(CaseStore::Access::ReadOnly);
    goToCalendar();
    EXPECT_EQ(days()->model()->rowCount(), 8);
    for (const QString &name :
         {u"addDayButton"_s, u"addClosureButton"_s, u"moveDayButton"_s, u"removeDayButton"_s}) {
        const auto *button = find<QPushButton>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        EXPECT_FALSE(button->isEnabled());
        EXPECT_FALSE(button->toolTip().isEmpty());
    }
    EXPECT_FALSE(find<QCheckBox>(u"skipClosuresCheckBox"_s)->isEnabled());
    EXPECT_TRUE(find<QSpinBox>(u"publishedToSpinBox"_s)->isReadOnly());
    goToDay(u"Good Friday"_s);
    key(Qt::Key_Delete);
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(CalendarSectionTest, HasNamesForScreenReaders)
{
    open();
    goToCalendar();
    addDay(u"21/1/2026"_s, u"Day of rest"_s);
    rehearse();
    for (const QString &name :
         {u"calendarTableView"_s, u"rehearsalTableView"_s, u"calendarYearComboBox"_s,
          u"publishedToSpinBox"_s, u"calendarReasonLineEdit"_s, u"rehearseButton"_s}) {
        auto *widget = find<QWidget>(name);
        ASSERT_NE(widget, nullptr) << name.toStdString();
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(spoken, nullptr) << name.toStdString();
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty()) << name.toStdString();
    }
}

} // namespace redress
