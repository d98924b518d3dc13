// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcomposer.h"

namespace redress {

/// The fields of a paper that are plain words: those that the council fills in, the period, and the
/// limits of its procedures as they stood on the last day.
QHash<QString, QString> paperWords(const ReportPeriod &period, const ReportContext &context);

} // namespace redress
