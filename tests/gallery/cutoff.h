// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace redress {

/// What is in sight of \p window and has too little room for its words: buttons, labels of one
/// line, boxes to tick and fields. What ends in dots on purpose is none.
QStringList cutOffIn(const QWidget &window);

} // namespace redress
