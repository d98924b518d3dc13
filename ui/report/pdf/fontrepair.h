// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDF.hh>

#include <vector>

namespace redress::pdf {

/// Mends what Qt writes about its embedded fonts: names without the tag of a subset, or with one
/// that changes from run to run, and tables that give wrong characters for glyphs.
void repairFonts(QPDF &file, const std::vector<QPDFObjectHandle> &pages);

} // namespace redress::pdf
