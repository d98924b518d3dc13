// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace redress::pdf {

/// A ToUnicode map as Qt writes it, with the characters that people wrote: Qt gives a tab for the
/// space, a null for the missing glyph, and presentation forms for ligatures.
std::string repairedToUnicode(const std::string &cmap);

} // namespace redress::pdf
