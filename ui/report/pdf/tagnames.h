// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pagelayout.h"

#include <vector>

namespace redress::pdf {

/// The tag of every element of the paper, as "P" or "TH". Links that lead nowhere are plain spans.
std::vector<const char *> tagNames(const PageLayout &layout);

/// Whether the link leads to a place of this paper, or to a web or mail address.
bool leadsSomewhere(const PageLayout &layout, const StructElement &element);

} // namespace redress::pdf
