// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace redress {

class Session;

// Figures as a paper of their own, for print, preview and PDF.

Document documentOf(const FilledTable &table, Session &session);

/// The chart with its figures beneath.
Document documentOf(const ChartData &chart, Session &session);

} // namespace redress
