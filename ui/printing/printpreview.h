// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QPrintPreviewDialog;
class QPrinter;

namespace redress {

/// What Qt's print preview lacks: all of its buttons are reached by Tab and have names, Ctrl+P
/// prints, and a screen reader is told what its fields are. \source ux 13
void makeReachable(QPrintPreviewDialog &dialog);

/// Whether \p printer paints for the eye, not onto paper or into a file.
bool isForPreview(const QPrinter &printer);

/// Adds a switch to the bar of the preview, which shows the sheets anew when it is turned.
void addSwitch(QPrintPreviewDialog &dialog, const QString &text, bool isOn,
               const std::function<void(bool)> &turned);

} // namespace redress
