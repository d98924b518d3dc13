// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace redress {

/// The words at the foot of the window: what is shown, how it is sorted, the file and how it is
/// kept, the person, the last backup.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    void setPage(const QString &shown, const QString &sorted);
    void setFile(const QString &file, const QString &person, const QString &backup,
                 const Session::SafeMode &safeMode = {});

private:
    void showPage();

    QStatusBar *m_bar;
    QLabel *m_shown;
    QLabel *m_sorted;
    QLabel *m_file;
    QLabel *m_safeMode;
    QLabel *m_person;
    QLabel *m_backup;
};

} // namespace redress
