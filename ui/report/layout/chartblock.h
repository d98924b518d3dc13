// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/report/layout/flow.h"

namespace redress {

/// Caption, the chart at the width of the text, and notes: never apart.
void addChart(Flow &flow, const ChartBlock &block);

} // namespace redress
