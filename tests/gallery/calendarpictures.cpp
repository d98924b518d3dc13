// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/calendarpictures.h"

#include "core/base/dates.h"
#include "tests/gallery/pictures.h"
#include "tests/gallery/stillness.h"
#include "ui/settings/calendarsection.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 15'000; ///< Milliseconds in which a page has come to rest at the latest.
constexpr int kDaysAgo = 8;       ///< Of the day that is added: it lies in the count of many cases.

/// The settings are the last of all places.
void goToCalendar(MainWindow &window)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, Qt::Key(Qt::Key_0 + int(pageList().size())),
                    Qt::ControlModifier);
    comeToRest(kPatience);
    auto *sections = window.findChild<QListWidget *>(u"sectionListWidget"_s);
    const auto *section = window.findChild<CalendarSection *>();
    for (int row = 0; sections && row < sections->count() && !section->isVisible(); ++row)
        sections->setCurrentRow(row);
    comeToRest(kPatience);
}

} // namespace

void walkCalendar(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    goToCalendar(window);
    auto *add = window.findChild<QPushButton *>(u"addDayButton"_s);
    if (!add || !add->isEnabled())
        return;
    add->click();
    comeToRest(kPatience);
    if (auto *dialog = window.findChild<QDialog *>(u"closedDayDialog"_s)) {
        const QDate day = window.openSession()->today().addDays(-kDaysAgo);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"firstDayField"_s), slashedDate(day));
        dialog->findChild<QLineEdit *>(u"dayNameField"_s)->setText(u"Day of national rest"_s);
        comeToRest(kPatience);
        pictures.save(*dialog, u"calendar-day-"_s + suffix);
        dialog->findChild<QPushButton *>(u"recordButton"_s)->click();
        window.activateWindow(); // Offscreen nobody else gives it its turn again.
        comeToRest(kPatience);
    }
    window.findChild<QPushButton *>(u"rehearseButton"_s)->click();
    comeToRest(kPatience);
    pictures.save(window, u"calendar-rehearsal-"_s + suffix);
    window.actions()[MainActions::Discard]->trigger();
    comeToRest(kPatience);
}

} // namespace redress
