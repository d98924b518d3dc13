// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uifixture.h"

#include "core/base/language.h"
#include "ui/shell/quickopen.h"
#include "ui/shell/windowholder.h"

namespace redress {

/// The window of the program in its holder, which makes another when the language changes.
class LanguageTest : public WindowTest
{
protected:
    LanguageTest()
    {
        m_window.reset();
        m_settings->hideFirstSteps(m_store.path(), QStringLiteral("tester"));
        m_language.use(QStringLiteral("en"));
    }
    ~LanguageTest() override
    {
        m_holder.reset();
        m_language.use(QStringLiteral("en"));
    }

    void start(bool backsUp = false)
    {
        m_holder = std::make_unique<WindowHolder>(
            MainWindow::Parts{m_store.clock(),
                              Operator{QStringLiteral("tester"), QStringLiteral("desk")},
                              *m_settings, *m_theme, m_dialogs, backsUp},
            m_language);
        window().resize(1400, 900);
        window().show();
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }
    MainWindow &window() const { return m_holder->window(); }

    template <typename Widget>
    Widget *seen(const QString &name) const
    {
        for (Widget *one : window().findChildren<Widget *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void goToCase(const QString &reference)
    {
        auto *field = window().findChild<QuickOpen *>(QStringLiteral("quickOpenLineEdit"));
        field->setFocus();
        QTest::keyClicks(field, reference);
        QCoreApplication::processEvents();
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// Chooses a language in the menu View.
    void choose(const QString &code)
    {
        auto *action = window().findChild<QAction *>(code + QStringLiteral("LanguageAction"));
        ASSERT_NE(action, nullptr);
        action->trigger();
        QCoreApplication::processEvents();
    }
    static int windows()
    {
        int count = 0;
        for (const QWidget *top : QApplication::topLevelWidgets())
            count += qobject_cast<const MainWindow *>(top) ? 1 : 0;
        return count;
    }

    Language m_language;
    std::unique_ptr<WindowHolder> m_holder;
};

} // namespace redress
