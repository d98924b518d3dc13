// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace redress {

/// Version, what the program is, and the licences of it and of all that it brings.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

    /// What Copy puts on the clipboard, for a report of a fault.
    static QString versionText();
};

} // namespace redress
