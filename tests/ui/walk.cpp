// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk.h"

#include "tests/ui/dialogopeners.h"
#include "tests/ui/mnemonicletters.h"
#include "ui/settings/sectionlist.h"
#include "ui/shell/pagelist.h"
#include "ui/widgets/filteredit.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMultiMap>
#include <QTabBar>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

void takeMenu(const QMenu &menu, const QString &path, QStringList *clashes)
{
    Letters letters;
    for (const QAction *action : menu.actions()) {
        letters.take(action->text());
        if (action->menu())
            takeMenu(*action->menu(), path + u" > "_s + action->text(), clashes);
    }
    for (const QString &one : letters.clashes())
        clashes->append(path + u" > "_s + one);
}

} // namespace

QStringList clashesInMenus(const QMenuBar &bar)
{
    QStringList clashes;
    for (const QAction *top : bar.actions()) {
        if (top->menu())
            takeMenu(*top->menu(), top->text(), &clashes);
    }
    return clashes;
}

void expectSpoken(const QWidget &root, const std::string &where)
{
    for (const QString &fault : spokenFaults(root, true))
        ADD_FAILURE() << where << ": " << fault.toStdString();
}

Heard::Heard()
{
    qApp->installEventFilter(this);
}

bool Heard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched->objectName() == "spokenNotice"_L1) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(watched);
        EXPECT_NE(face, nullptr);
        EXPECT_EQ(face->role(), QAccessible::Notification);
        m_notices.append(face->text(QAccessible::Name));
    }
    return false;
}

QDialog *WalkTest::dialogInSight() const
{
    for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void WalkTest::takeTurn()
{
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
}

void WalkTest::lookAt(QDialog &dialog, const Look &look, const QString &where)
{
    dialog.activateWindow();
    EXPECT_TRUE(QTest::qWaitFor([&dialog] { return QApplication::activeWindow() == &dialog; }))
        << where.toStdString();
    QTest::qWait(100); // Labels are buddies, and lists are filled, when it is in sight.
    look(dialog, where);
    ++m_looks;
    m_dialogClasses.insert(
        QString::fromLatin1(dialog.metaObject()->className()).section(u"::"_s, -1));
}

bool WalkTest::lookAtDialog(const Look &look, const QString &where)
{
    QDialog *dialog = dialogInSight();
    if (!dialog)
        return false;
    lookAt(*dialog, look, where);
    dialog->done(QDialog::Rejected);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    takeTurn();
    return true;
}

void WalkTest::walkPages(const Look &look)
{
    for (int page = 1; page <= int(pageList().size()); ++page) {
        key(Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
        QTest::qWait(100);
        look(*m_window, m_window->windowTitle());
        ++m_looks;
    }
    key(Qt::Key_N, Qt::ControlModifier);
    QTest::qWait(100);
    look(*m_window, u"new contact"_s);
    ++m_looks;
}

void WalkTest::walkFields(const Look &look)
{
    struct List {
        Qt::Key key;
        QString table;
        QString field;
    };
    const auto lookOnce = [&](const QString &where) {
        QTest::qWait(100);
        look(*m_window, where);
        ++m_looks;
    };
    for (const List &list : {List{Qt::Key_1, u"workListTableView"_s, u"filterLineEdit"_s},
                             List{Qt::Key_2, u"caseListTableView"_s, u"caseFilterLineEdit"_s}}) {
        key(list.key, Qt::ControlModifier);
        auto *table = find<RecordTable>(list.table);
        auto *words = find<FilterEdit>(list.field);
        ASSERT_TRUE(table && words) << list.table.toStdString();
        table->setFilterRowShown(true);
        words->setFilter(u"stage"_s);
        lookOnce(list.table + u" with fields"_s);
        const QSize size = m_window->size();
        m_window->resize(1000, 500);
        lookOnce(list.table + u" with fields, in a low window"_s);
        m_window->resize(size);
        words->setFilter(u"zzz"_s);
        lookOnce(list.table + u" with fields, empty"_s);
        words->setFilter({});
        table->setFilterRowShown(false);
    }
}

void WalkTest::walkSettings(const Look &look)
{
    key(Qt::Key_Comma, Qt::ControlModifier);
    auto *list = find<QListWidget>(u"sectionListWidget"_s);
    ASSERT_NE(list, nullptr);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QTest::qWait(100);
        look(*m_window, u"settings > "_s + list->item(row)->text());
        ++m_looks;
    }
}

void WalkTest::walkQuarter(const Look &look)
{
    key(Qt::Key_7, Qt::ControlModifier);
    auto *list = find<QListWidget>(u"sectionsListWidget"_s);
    ASSERT_NE(list, nullptr);
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QTest::qWait(100);
        look(*m_window, u"quarter > "_s + list->item(row)->text());
        ++m_looks;
    }
}

void WalkTest::walkCase(const Look &look)
{
    openCase(u"CSC/25/0003"_s);
    auto *sections = find<QTabBar>(u"sectionTabBar"_s);
    ASSERT_NE(sections, nullptr);
    for (int i = 0; i < sections->count(); ++i) {
        sections->setCurrentIndex(i);
        QTest::qWait(100);
        look(*m_window, u"case > "_s + sections->tabText(i));
        ++m_looks;
    }
    int forms = 0;
    for (int i = 0; i < sections->count(); ++i) {
        sections->setCurrentIndex(i);
        QTest::qWait(20);
        for (const QString &button :
             {u"addIssueButton"_s, u"addActionButton"_s, u"addPersonButton"_s,
              u"addConsentButton"_s, u"addAdvocacyButton"_s, u"recordContactButton"_s,
              u"writeLetterButton"_s}) {
            auto *add = find<QPushButton>(button);
            if (!add || !add->isEnabled())
                continue;
            add->click();
            forms += lookAtDialog(look, u"case > "_s + button) ? 1 : 0;
        }
    }
    EXPECT_GE(forms, 4);
}

void WalkTest::walkSteps(const Look &look)
{
    openCase(u"CSC/25/0003"_s);
    auto *menu = m_window->findChild<QMenu *>(u"stepMenu"_s);
    ASSERT_NE(menu, nullptr);
    act(MainActions::RecordStep);
    menu->close();
    QStringList names;
    for (const QAction *step : menu->actions()) {
        if (step->isEnabled() && !step->isSeparator())
            names.append(step->objectName());
    }
    int steps = 0;
    for (const QString &name : names) {
        act(MainActions::RecordStep);
        menu->close();
        for (QAction *one : menu->actions()) {
            if (one->objectName() == name) {
                one->trigger();
                break;
            }
        }
        steps += lookAtDialog(look, u"step > "_s + name) ? 1 : 0;
    }
    EXPECT_GT(steps, 5);
}

void WalkTest::walkDialogs(const Look &look)
{
    int dialogs = 0;
    const auto open = [&](MainActions::Act which) {
        QAction *action = m_window->actions()[which];
        if (!action->isEnabled())
            return;
        action->trigger();
        dialogs += lookAtDialog(look, u"menu > "_s + action->text()) ? 1 : 0;
    };
    openCase(u"CSC/25/0003"_s);
    for (const auto which :
         {MainActions::LinkCases, MainActions::WriteLetter, MainActions::RedactedCopy,
          MainActions::OmbudsmanPack, MainActions::Explain})
        open(which);
    key(Qt::Key_1, Qt::ControlModifier);
    for (const auto which :
         {MainActions::CalendarFile, MainActions::ChaseSheet, MainActions::OfficerSheet,
          MainActions::MoveCases, MainActions::Deadlines, MainActions::Shortcuts,
          MainActions::Diagnostics, MainActions::About, MainActions::Import, MainActions::SaveCopy,
          MainActions::RestoreBackup})
        open(which);
    key(Qt::Key_2, Qt::ControlModifier);
    for (const auto which : {MainActions::ChangeMany, MainActions::Columns})
        open(which);
    EXPECT_GE(dialogs, 10);
}

void WalkTest::walkOtherDialogs(const Look &look)
{
    openEachDialog({*m_window, *m_settings, m_dialogs}, [&](const QString &of, QDialog &dialog) {
        lookAt(dialog, look, u"dialog > "_s + of);
    });
    takeTurn();
}

void WalkTest::walk(const Look &look)
{
    walkFields(look);
    walkPages(look);
    walkSettings(look);
    walkQuarter(look);
    walkCase(look);
    walkSteps(look);
    walkDialogs(look);
    walkOtherDialogs(look);
}

} // namespace redress
