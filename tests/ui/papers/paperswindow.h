// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/teststore.h"
#include "ui/papers/paperchecks.h"
#include "ui/papers/paperoutline.h"
#include "ui/papers/paperview.h"
#include "ui/papers/reportpage.h"
#include "ui/shell/filedialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

#include <QTest>

namespace redress {

/// Answers where to save, and remembers what was proposed.
class SavingDialogs final : public FileDialogs
{
public:
    QString saveFile(QWidget *, const QString &, const QString &proposed, const QString &) override
    {
        lastProposed = proposed;
        return path;
    }

    QString path;
    QString lastProposed;
};

/// The whole program on its page of reports, offscreen, on 3 June 2024.
class PapersWindow final
{
public:
    enum class County { None, Of2023 };

    explicit PapersWindow(County county);

    MainWindow &window() { return *m_window; }
    ReportPage &page() { return *m_page; }
    PaperView &view() const { return *m_page->findChild<PaperView *>(); }
    PaperOutline &outline() const { return *m_page->findChild<PaperOutline *>(); }
    PaperCheckList &checks() const { return *m_page->findChild<PaperCheckList *>(); }
    TestStore &store() { return m_store; }
    QStringList messages() const;

    template <typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }

    /// Presses a key on what has the focus.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Waits for the pages. \return whether they are there.
    bool isComposed() const;
    /// Chooses the committee report by keys.
    void chooseCommitteeReport();
    /// Goes to the pages by keys.
    void goToPages();

    SavingDialogs dialogs;

private:
    TestStore m_store;
    Settings m_settings;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    ReportPage *m_page = nullptr;
};

} // namespace redress
