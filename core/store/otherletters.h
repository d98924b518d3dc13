// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/dialect.h"

namespace redress {

/// The condition that the text of \p column has characters beyond ASCII. One of the few words that
/// differ between the engines.
QString hasOtherLetters(const QString &column, Engine engine);

} // namespace redress
