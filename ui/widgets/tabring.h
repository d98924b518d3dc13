// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace redress {

/// Gives the keys to the next of what can be reached by Tab in \p window, or to the one before, all
/// round. To be called by its focusNextPrevChild().
///
/// Qt takes a page that hands its focus on to one of its parts for a stop of its own. Where it
/// comes behind that part, Tab leads back to it, and nobody gets out of the page any more. \return
/// whether there was any other. \source ux 13; WCAG 2.1.2
bool stepInRing(QWidget &window, bool isForwards);

} // namespace redress
