// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/composedpaper.h"

#include <functional>

class QPrinter;
class QWidget;

namespace redress {

/// Prints a composed paper: the pages of the screen and of the PDF, as lines and letters. A wide
/// page turns its sheet.
namespace paperprinter {

/// Prints the pages that the printer was asked for, in its order and as often.
/// \return false if the printer could not be begun or failed on the way.
bool print(const ComposedPaper &paper, QPrinter &printer);

/// Asks for printer, pages and copies, then prints. \param ended is called with whether that went
/// well; not where nothing was to be printed after all.
void ask(const PaperPointer &paper, QWidget *parent, const std::function<void(bool)> &ended);

/// Shows the sheets as they will leave the printer, without stopping the program. \param printed
/// is called if they are printed from there.
void preview(const PaperPointer &paper, QWidget *parent, const std::function<void()> &printed);

} // namespace paperprinter

} // namespace redress
