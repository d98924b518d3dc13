// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/kept/printedfigures.h"
#include "ui/report/layout/flow.h"

namespace redress {

/// Caption, head, rows and notes. The head is repeated on every further page.
void addTable(Flow &flow, const TableBlock &block, const FigureReference &reference);

} // namespace redress
