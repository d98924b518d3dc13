// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/composedpaper.h"

#include <functional>

class QPrinter;
class QWidget;

namespace redress {

class Settings;

/// Prints a composed paper: the pages of the screen and of the PDF, as lines and letters. A wide
/// page turns its sheet.
namespace paperprinter {

/// Prints the pages that the printer was asked for, in its order and as often.
/// \return false if the printer could not be begun or failed on the way.
bool print(const ComposedPaper &paper, QPrinter &printer);

/// Asks for printer, pages and copies, then prints. \param settings remember the printer for that
/// report; they outlive the dialog. \param ended is called with whether that went well; not where
/// nothing was to be printed after all.
void ask(const PaperPointer &paper, Settings &settings, QWidget *parent,
         const std::function<void(bool)> &ended);

/// Shows the sheets as they will leave the printer, without stopping the program. The rest is as
/// with ask().
void preview(const PaperPointer &paper, Settings &settings, QWidget *parent,
             const std::function<void(bool)> &ended);

} // namespace paperprinter

} // namespace redress
