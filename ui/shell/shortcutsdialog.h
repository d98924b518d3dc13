// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace redress {

class Settings;

/// All actions with their keys, as the menus have them.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar *bar, Settings &settings, QWidget *parent = nullptr);
};

} // namespace redress
