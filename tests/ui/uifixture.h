// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/worklist/caselist.h"
#include "tests/support/teststore.h"
#include "tests/ui/dialogwatch.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/mainactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace redress {

/// Answers every question with what the test has put in, and remembers what was asked.
class AnsweringDialogs final : public FileDialogs
{
public:
    QString openFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return path;
    }
    QStringList openFiles(QWidget *, const QString &, const QString &, const QString &) override
    {
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    QString folder(QWidget *, const QString &, const QString &) override { return path; }
    QString saveFile(QWidget *, const QString &, const QString &proposed, const QString &) override
    {
        lastProposed = proposed;
        return path;
    }
    Answer ask(QWidget *, const Question &question) override
    {
        questions.append(question.text);
        lastLater = question.later;
        return answer;
    }
    QString askText(QWidget *, const QString &, const QString &, const QString &proposed) override
    {
        lastProposed = proposed;
        return text.isNull() ? proposed : text;
    }

    QString path;
    QString text;
    Answer answer = Answer::Cancel;
    QStringList questions;
    QString lastProposed;
    QString lastLater; ///< Words of the button that puts the answer off.
};

/// The window of the program over a case file with a few cases, on Thu 15 January 2026.
class WindowTest : public testing::Test
{
protected:
    WindowTest();
    ~WindowTest() override;

    /// A window as at the start of the program; the one before it is dropped as if it had crashed.
    void makeWindow();
    /// Opens the case file of the test in the window.
    void open(CaseStore::Access access = CaseStore::Access::ReadWrite);
    Session &session() { return *m_window->openSession(); }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        for (Widget *one : m_window->findChildren<Widget *>(name)) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// Presses a key where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Presses Shift+F10 where the focus is: Windows itself asks for the menu then.
    void menuKey();
    void type(const QString &text);
    void act(MainActions::Act act) { m_window->actions()[act]->trigger(); }
    QStringList messages() const;
    /// Restricts a case to the person at the keyboard, who joins the team as a manager for that.
    void restrictToMe(const QString &reference);
    CaseId caseOf(const QString &reference);
    CaseDossier dossier(const QString &reference);
    void openCase(const QString &reference);

    DialogWatch m_watch;
    TestStore m_store{day("2026-01-15")};
    AnsweringDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace redress
