// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <vector>

namespace redress {

/// The texts of a block in the order of reading: paragraphs, items, facts with their labels, and
/// quotations with their sources. None of headings, tables and charts.
std::vector<RichText> textsOf(const Block &block);

/// "3 Outcomes": a heading with its number.
QString headingText(const HeadingBlock &heading);

} // namespace redress
