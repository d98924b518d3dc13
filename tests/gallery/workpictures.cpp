// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gallery/workpictures.h"

#include "core/letters/worksheets.h"
#include "tests/gallery/pictures.h"
#include "tests/gallery/stillness.h"
#include "ui/cases/caselistmodel.h"
#include "ui/report/layout.h"
#include "ui/report/pagepainter.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/session.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/recordtable.h"
#include "ui/worklist/worklistmodel.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int kPatience = 15'000; ///< Milliseconds in which a page has come to rest at the latest.
constexpr double kPixelsPerUnit = 1 / 12.0;

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &window, key, modifiers);
    comeToRest(kPatience);
}

/// Chooses the last of a box, if the dialog has it.
void chooseLast(const QDialog &dialog, const QString &field)
{
    if (auto *box = dialog.findChild<QComboBox *>(field))
        box->setCurrentIndex(box->count() - 1);
}

void saveDialog(MainWindow &window, MainActions::Act act, const QString &name,
                const QString &suffix, Pictures &pictures)
{
    QAction *action = window.actions()[act];
    if (!action->isEnabled())
        return;
    action->trigger();
    comeToRest(kPatience);
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        chooseLast(*dialog, u"factField"_s);
        chooseLast(*dialog, u"copyKindField"_s);
        if (auto *value = dialog->findChild<QComboBox *>(u"valueField"_s);
            value && value->count() > 2)
            value->setCurrentIndex(2);
        comeToRest(kPatience);
        pictures.save(*dialog, u"%1-%2"_s.arg(name, suffix));
        dialog->reject();
    }
    window.activateWindow();
    comeToRest(kPatience);
}

void saveLocked(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    window.actions()[MainActions::LockScreen]->trigger();
    pictures.save(window, u"locked-"_s + suffix);
    if (auto *unlock = window.findChild<QPushButton *>(u"unlockButton"_s))
        unlock->click();
    comeToRest(kPatience);
}

void savePages(const Document &document, const QString &name, Pictures &pictures)
{
    const PageLayout layout = layOut(document);
    int number = 0;
    for (const PaperPage &page : layout.pages) {
        QImage image((page.size * kPixelsPerUnit).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(kPixelsPerUnit, kPixelsPerUnit);
        PagePainter(painter).paint(page);
        painter.end();
        pictures.save(image, u"%1-%2"_s.arg(name).arg(++number));
    }
}

/// The sheets as they print: the same in light and dark.
void paintSheets(Session &session, Pictures &pictures)
{
    const auto list = WorkList::load(session.database(), session.rules(), session.today());
    if (!list)
        return;
    const SheetFrame frame{session.store().councilName(), session.today(), true};
    if (const auto owed = owedItems(session.database(), *list, session.reference()))
        savePages(chaseSheet(*owed, frame), u"chase-sheet"_s, pictures);
    for (const WorkItem &item : list->items()) {
        if (!item.officer)
            continue;
        if (const auto sheet =
                officerSheet(session.database(), *list, *item.officer, session.reference(), frame))
            savePages(*sheet, u"while-away"_s, pictures);
        break;
    }
}

/// What can be done with a row of the work list, and to what the list is narrowed down by it.
void saveRowMenu(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    auto *table = window.findChild<RecordTable *>(u"workListTableView"_s);
    if (!table)
        return;
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F10, Qt::ShiftModifier);
    comeToRest(kPatience);
    if (QWidget *menu = QApplication::activePopupWidget()) {
        pictures.save(*menu, u"row-menu-"_s + suffix);
        menu->close();
    }
    comeToRest(kPatience);
}

/// A list with fields under its headings: one that has the focus, ticks, and one that finds
/// nothing.
void saveFiltered(MainWindow &window, const QString &list, int ticked, const QString &suffix,
                  Pictures &pictures)
{
    auto *table = window.findChild<RecordTable *>(list + u"TableView"_s);
    if (!table || !table->filterRow())
        return;
    table->setFilterRowShown(true);
    auto *ticks = qobject_cast<TickBox *>(table->filterRow()->cell(ticked));
    auto *words = qobject_cast<FilterEdit *>(table->filterRow()->cell(0));
    if (ticks && words) {
        ticks->setFocus(Qt::TabFocusReason);
        QTest::keyClick(ticks, Qt::Key_Space);
        comeToRest(kPatience);
        if (QWidget *popup = QApplication::activePopupWidget()) {
            auto *lines = popup->findChild<QListWidget *>();
            for (int i = 0; lines && i < 2; ++i) {
                QTest::keyClick(lines, Qt::Key_Space);
                QTest::keyClick(lines, Qt::Key_Down);
            }
            pictures.save(*popup, list + u"-ticks-"_s + suffix);
            QTest::keyClick(lines, Qt::Key_Escape);
        }
        window.activateWindow();
        words->setFocus(Qt::TabFocusReason);
        comeToRest(kPatience);
        pictures.save(window, list + u"-filtered-"_s + suffix);
        words->setFilter(u"nowhere"_s);
        comeToRest(kPatience);
        pictures.save(window, list + u"-none-"_s + suffix);
    }
    if (auto *all = window.findChild<QToolButton *>(u"clearFilterWordsButton"_s))
        all->click();
    table->setFilterRowShown(false);
    comeToRest(kPatience);
}

/// The cases under headings, one of them folded.
void saveGroups(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    auto *box = window.findChild<ChoiceBox *>(u"groupChoiceBox"_s);
    auto *table = window.findChild<RecordTable *>(u"caseListTableView"_s);
    if (!box || !table)
        return;
    box->setCurrentIndex(2);
    comeToRest(kPatience);
    table->setFocus();
    table->setCurrentRow(0);
    QTest::keyClick(table, Qt::Key_Left);
    comeToRest(kPatience);
    pictures.save(window, u"groups-"_s + suffix);
    box->setCurrentIndex(0);
    comeToRest(kPatience);
}

/// The dialog that puts a search together, with a line in it.
void saveBuilder(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    auto *build = window.findChild<QAction *>(u"buildSearchAction"_s);
    auto *search = window.findChild<FilterEdit *>(u"caseFilterLineEdit"_s);
    if (!build || !search)
        return;
    search->setFilter(u"received:2025-26 -kind:mp"_s);
    build->trigger();
    comeToRest(kPatience);
    if (auto *dialog = window.findChild<QDialog *>(u"searchBuilderDialog"_s)) {
        auto *fact = dialog->findChild<QComboBox *>(u"factField"_s);
        fact->setCurrentIndex(fact->findText(u"service:"_s, Qt::MatchStartsWith));
        comeToRest(kPatience);
        pictures.save(*dialog, u"build-search-"_s + suffix);
        dialog->reject();
    }
    search->setFilter({});
    window.activateWindow();
    comeToRest(kPatience);
}

} // namespace

void walkWork(MainWindow &window, const QString &suffix, Pictures &pictures)
{
    press(window, Qt::Key_1, Qt::ControlModifier);
    press(window, Qt::Key_I, Qt::AltModifier);
    pictures.save(window, u"newly-late-"_s + suffix);
    press(window, Qt::Key_I, Qt::AltModifier);
    saveRowMenu(window, suffix, pictures);
    saveFiltered(window, u"workList"_s, int(WorkListModel::Column::Stage), suffix, pictures);
    saveDialog(window, MainActions::LogContact, u"log-contact"_s, suffix, pictures);
    saveDialog(window, MainActions::Deadlines, u"deadlines"_s, suffix, pictures);
    saveDialog(window, MainActions::CalendarFile, u"calendar-file"_s, suffix, pictures);
    saveDialog(window, MainActions::ChaseSheet, u"chase-sheet-dialog"_s, suffix, pictures);
    saveDialog(window, MainActions::OfficerSheet, u"while-away-dialog"_s, suffix, pictures);
    saveDialog(window, MainActions::MoveCases, u"move-cases"_s, suffix, pictures);
    saveDialog(window, MainActions::SaveCopy, u"save-copy"_s, suffix, pictures);
    saveDialog(window, MainActions::RestoreBackup, u"restore-backup"_s, suffix, pictures);
    saveLocked(window, suffix, pictures);
    press(window, Qt::Key_2, Qt::ControlModifier);
    saveFiltered(window, u"caseList"_s, int(CaseListModel::Column::Service), suffix, pictures);
    saveGroups(window, suffix, pictures);
    saveBuilder(window, suffix, pictures);
    saveDialog(window, MainActions::ChangeMany, u"change-many"_s, suffix, pictures);
    if (suffix == "light"_L1)
        paintSheets(*window.openSession(), pictures);
}

} // namespace redress
