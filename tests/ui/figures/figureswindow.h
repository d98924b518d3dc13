// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teststore.h"
#include "ui/figures/figurespage.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

#include <QTest>

namespace redress {

class FigureView;
class RecordTable;

/// Answers choosers of files and questions: every file is saved into a folder of the test.
class SavingDialogs final : public FileDialogs
{
public:
    QString saveFile(QWidget *, const QString &, const QString &proposed, const QString &) override
    {
        proposals.append(proposed);
        return answer;
    }

    Answer ask(QWidget *, const Question &question) override
    {
        questions.append(question.text);
        return said;
    }

    QString askText(QWidget *, const QString &, const QString &, const QString &proposed) override
    {
        proposals.append(proposed);
        return text;
    }

    QString answer;
    QStringList proposals;
    QStringList questions;
    Answer said = Answer::Yes;
    QString text;
};

/// The whole program with a case file of one of the acceptance counties, offscreen.
class FiguresWindow final
{
public:
    enum class County { None, Of2023, Of2017 };

    /// \param pageNumber of the place in the navigation: Ctrl+number.
    /// \param isReadOnly opened for reading alone.
    FiguresWindow(County county, int pageNumber, QDate today, bool isReadOnly = false);
    ~FiguresWindow();

    MainWindow &window() { return *m_window; }
    FiguresPage &page() { return *m_page; }
    FigureView &view() const;
    RecordTable &cases() const;
    TestStore &store() { return m_store; }

    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    /// Presses keys on what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    /// Opens the menu of what has the focus by Shift+F10, and chooses a line of it.
    void chooseByMenu(const QString &words) const;

    /// Chooses a definition by typing its name into the field above the list.
    void choose(const QString &id);
    /// Waits until the figures stand. \return whether they do.
    bool isFilled(const QString &titleBegins = {}) const;
    bool hasCases() const;

    SavingDialogs dialogs;

private:
    TestStore m_store;
    Settings m_settings;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    FiguresPage *m_page = nullptr;
};

} // namespace redress
