// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uifixture.h"

#include "core/conduct/conductact.h"
#include "core/conduct/triagerepository.h"
#include "core/store/caseaims.h"
#include "core/store/caserepository.h"
#include "core/store/draftrepository.h"
#include "core/store/integrity.h"
#include "ui/casefile/actdialog.h"
#include "ui/casefile/actform.h"
#include "ui/casefile/actiondialog.h"
#include "ui/casefile/casesections.h"
#include "ui/casefile/issuedialog.h"
#include "ui/casefile/triagedialog.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/statuslabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

namespace redress {

/// A case and its steps, by the keys of a person.
class CaseStepsTest : public WindowTest
{
protected:
    CaseStepsTest() { open(); }

    /// Opens the menu of steps by its key, and chooses one by its mnemonic.
    void choose(const QString &action)
    {
        key(Qt::Key_R, Qt::ControlModifier);
        auto *menu = find<QMenu>(QStringLiteral("stepMenu"));
        ASSERT_NE(menu, nullptr);
        // The menu is activated before it closes, as for a person: that would otherwise arrive when
        // the form has come.
        QCoreApplication::processEvents();
        for (QAction *one : menu->actions()) {
            if (one->objectName() != action)
                continue;
            ASSERT_TRUE(one->isEnabled()) << one->toolTip().toStdString();
            const qsizetype at = one->text().indexOf(u'&');
            ASSERT_GE(at, 0) << one->text().toStdString();
            QTest::keyClick(menu, one->text().at(at + 1).toLatin1());
            waitForDialog();
            return;
        }
        FAIL() << action.toStdString() << " is not in the menu";
    }
    bool isOffered(const QString &action)
    {
        key(Qt::Key_R, Qt::ControlModifier);
        auto *menu = find<QMenu>(QStringLiteral("stepMenu"));
        if (!menu) {
            ADD_FAILURE() << "the menu of steps is not open";
            return false;
        }
        QCoreApplication::processEvents();
        const auto *found = menu->findChild<QAction *>(action);
        const bool isThere = found && found->isEnabled();
        QTest::keyClick(menu, Qt::Key_Escape);
        return isThere;
    }
    QDialog *dialog() const
    {
        for (QDialog *one : m_window->findChildren<QDialog *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void waitForDialog()
    {
        ASSERT_NE(dialog(), nullptr);
        EXPECT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog(); }));
    }
    /// Goes on with Tab until the field has the focus, as a person does.
    void tabTo(const QString &field)
    {
        for (int i = 0; i < 40; ++i) {
            const QWidget *focused = QApplication::focusWidget();
            if (focused && focused->objectName() == field + QStringLiteral("Field"))
                return;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        FAIL() << field.toStdString() << " is not reached by Tab";
    }
    void fill(const QString &field, const QString &text)
    {
        tabTo(field);
        key(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    /// Types the first word of a line of a list: a space would open it.
    void pick(const QString &field, const QString &words)
    {
        tabTo(field);
        auto *box = qobject_cast<ChoiceBox *>(QApplication::focusWidget());
        ASSERT_NE(box, nullptr);
        type(words.section(u' ', 0, 0));
        EXPECT_TRUE(box->currentText().startsWith(words, Qt::CaseInsensitive))
            << box->currentText().toStdString();
    }
    void record()
    {
        key(Qt::Key_Return);
        const QDialog *open = dialog();
        ASSERT_EQ(open, nullptr) << faults().join(u'|').toStdString();
        activateAgain();
    }
    /// The same from a field in which Return is a line.
    void pressRecord()
    {
        for (int i = 0; i < 12; ++i) {
            QWidget *focused = QApplication::focusWidget();
            if (focused && focused->objectName() == QStringLiteral("recordButton")) {
                QTest::keyClick(focused, Qt::Key_Space);
                return;
            }
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        FAIL() << "the button is not reached by Tab";
    }
    /// Offscreen no window manager gives the window its turn again.
    void activateAgain()
    {
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    }
    QStringList faults() const
    {
        QStringList all;
        for (const FactForm *form : m_window->findChildren<FactForm *>()) {
            if (form->isVisible() && form->window() == QApplication::activeWindow())
                all.append(form->faults());
        }
        return all;
    }
    QString warnings() const
    {
        QStringList all;
        const auto *form = dialog()->findChild<FactForm *>();
        for (const QString &one : form->keys())
            all.append(form->warning(one));
        all.removeAll(QString());
        return all.join(u' ');
    }
    /// Goes to a section of the case by F6 and the arrows.
    void goToSection(const QString &name)
    {
        // Cases that were left before have theirs too, out of sight.
        const auto *bar = find<QTabBar>(QStringLiteral("sectionTabBar"));
        ASSERT_NE(bar, nullptr);
        for (int i = 0; i < 8 && !bar->hasFocus(); ++i)
            key(Qt::Key_F6);
        ASSERT_TRUE(bar->hasFocus());
        key(Qt::Key_Home);
        for (int i = 0; i < bar->count() && !bar->tabText(bar->currentIndex()).startsWith(name);
             ++i)
            key(Qt::Key_Right);
        ASSERT_TRUE(bar->tabText(bar->currentIndex()).startsWith(name));
    }
    /// Goes on with Tab until a button has the focus, and presses it.
    void pressByKeys(const QString &button)
    {
        for (int i = 0; i < 40; ++i) {
            QWidget *focused = QApplication::focusWidget();
            if (focused && focused->objectName() == button) {
                QTest::keyClick(focused, Qt::Key_Space);
                waitForDialog();
                return;
            }
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        FAIL() << button.toStdString() << " is not reached by Tab";
    }
    void today(const char *iso)
    {
        // The clock of the program goes on; everything is read anew by it.
        m_store.clock().setNow(QDateTime(day(iso), QTime(9, 14), Qt::UTC));
        makeWindow();
        open();
        openCase(m_reference);
    }
    StageRecord stage(int number)
    {
        return dossier(m_reference).stages.at(size_t(number - 1)).stage;
    }
    CaseConduct conduct()
    {
        const auto state = readCaseState(session().database(), caseOf(m_reference));
        EXPECT_TRUE(state) << why(state);
        return state ? state->conduct : CaseConduct();
    }

    QString m_reference;
};

} // namespace redress
