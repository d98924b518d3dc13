// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/dialogopeners.h"

#include "ui/shell/filedialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/session.h"
#include "ui/widgets/messagebar.h"

#include <QDate>
#include <QDialog>

#include <vector>

namespace redress {

/// What dialogs ask for, from the window in which they are; nothing is gone to.
class OpenerHost final : public PageHost
{
public:
    explicit OpenerHost(const OpenerPlace &place)
        : m_place(place)
    {}

    Session &session() override { return *m_place.window.openSession(); }
    Settings &settings() override { return m_place.settings; }
    MessageBar &messages() override { return *m_place.window.findChild<MessageBar *>(); }
    FileDialogs &dialogs() override { return m_place.dialogs; }
    MainWindow *window() { return &m_place.window; }
    void visit(const QString &, const QJsonObject &) override {}
    void openCase(CaseId) override {}
    void openOmbudsmanCase(OmbudsmanId) override {}
    void openCaseFile(const QString &) override {}
    void speak(const QString &) override {}

private:
    OpenerPlace m_place;
};

struct DialogOpener {
    QString of; ///< Class and, where there are several, what it is about.
    std::function<QDialog *(OpenerHost &host)> open;
};

template <typename Dialog>
QDialog *shownDialog(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

inline const QDate kOpenersToday(2026, 1, 15);

std::vector<DialogOpener> openersOfCases();
std::vector<DialogOpener> openersOfPeople();
std::vector<DialogOpener> openersOfLists();
std::vector<DialogOpener> openersOfReports();

} // namespace redress
