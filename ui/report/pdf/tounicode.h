// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace redress::pdf {

/// What the codes of a font stand for, as its ToUnicode map says, in the characters that people
/// wrote.
std::map<unsigned, std::vector<unsigned>> unicodeOf(const std::string &cmap);

/// A ToUnicode map as Qt writes it, with the characters that people wrote: Qt gives a tab for the
/// space, a null for the missing glyph, and presentation forms for ligatures.
std::string repairedToUnicode(const std::string &cmap);

} // namespace redress::pdf
