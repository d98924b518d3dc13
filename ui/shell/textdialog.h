// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace redress {

/// Longer words to read and to copy: help, a licence, what a check found.
class TextDialog final : public QDialog
{
    Q_OBJECT

public:
    TextDialog(const QString &title, const QString &text, QWidget *parent = nullptr);
};

} // namespace redress
