// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

/// \p text without the characters that no web page and no XML may hold: control characters, halves
/// of pairs, what is set apart as no character. Tabs stay; every end of a line becomes "\n".
QString withoutControls(const QString &text);

} // namespace redress
