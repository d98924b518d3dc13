// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPrintPreviewDialog;

namespace redress {

/// What Qt's print preview lacks: all of its buttons are reached by Tab and have names, Ctrl+P
/// prints, and a screen reader is told what its fields are. \source ux 13
void makeReachable(QPrintPreviewDialog &dialog);

} // namespace redress
