// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/reportpick.h"

#include <functional>
#include <vector>

namespace redress {

/// Fills the fields of a text that the writer chose.
using FillText = std::function<RichText(const QString &)>;

/// "Some of the key actions": one item each. \source reports/REQUIRED 000-26
std::vector<Block> keyActionBlocks(const std::vector<ReportPick> &picks, const FillText &fill);

/// Each case study under its title: what happened beside what was done. With \p columns above one,
/// so many case studies side by side instead. \source reports/REQUIRED 004-27
std::vector<Block> caseStudyBlocks(const std::vector<ReportPick> &picks, int columns,
                                   const FillText &fill);

/// Each case: its summary beside the action that was required. \source reports/REQUIRED 000-32
std::vector<Block> ombudsmanCaseBlocks(const std::vector<ReportPick> &picks, const FillText &fill);

/// Quotations, one below the other or in columns. \source reports/REQUIRED 001-12, 004-33
std::vector<Block> quotationBlocks(const std::vector<QuotationBlock> &quotations, int columns);

} // namespace redress
