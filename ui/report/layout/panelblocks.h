// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/layout/flow.h"

namespace redress {

/// Two in a row, alike high; a row is never divided.
void addPanels(Flow &flow, const PanelsBlock &block);

/// Columns of the same width, as one piece; below each other if no page can hold the longest.
void addSideBySide(Flow &flow, const SideBySideBlock &block);

} // namespace redress
