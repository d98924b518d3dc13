// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace redress {

/// Version, what the program is, and the licences of it and of all that it brings.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Licence {
        QString shown;
        QString file; ///< Below :/redress/licences.
    };

    explicit AboutDialog(QWidget *parent = nullptr);

    /// Of the program and of all that any of its packages brings.
    static QList<Licence> licences();

    /// What Copy puts on the clipboard, for a report of a fault.
    static QString versionText();
};

} // namespace redress
