// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace redress {

/// Buttons, boxes to tick and fields in sight of \p window that have too little room for their
/// words or stand beyond its edge.
QStringList cutOffIn(const QWidget &window);

/// Labels that are narrower or lower than their words, to be looked at: some end in dots on
/// purpose.
QStringList tightLabelsIn(const QWidget &window);

} // namespace redress
